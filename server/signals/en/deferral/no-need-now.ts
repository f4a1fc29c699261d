/** “No need, thanks”, “we have no plans now”, “no thank you”: they want nothing at present. */
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'deferral/no-need-now',
  principle: 'polite-deferral',
  message: 'They see no need now. The door is closed politely, not locked.',
  why: 'Accept it in one line, ask when the question comes up again, and note that date.',
  phrasings: [
    {
      phrases: [
        '{(no|nope|nah) [,] [no] (thanks|thank you|thx|thank u|thankyou)}',
        '{(no|not) (need|needed|necessary|required) (at|for now|right now|now|thanks|thank|any more|anymore|$)}',
        '{(no|nothing) (plans|plan|requirement|requirements|demand|interest|budget) [_] (now|yet|right now|at the moment|for|at present|currently|this year|$)}',
        '{(do|does|would|will) not [really|currently|actually] need (it|any|this|anything|one|that|your|more) [now|right now|at the moment|yet|anymore|any more|thanks]}',
        '{(nothing|that is|thats) (else|all) [i|we] [need] (for now|for today|today|now|need|thanks|thank)}',
        '{nothing else (i need|needed|for now|for today|thanks|thank|sir|$)}',
        '{not interested}',
        '{[@we] (am|are) [actually|all] (fine|good|set|covered|okay|ok) [now|for now|as it is] [,] (thanks|thank you|for now|without)}',
        '{(already|just) (have|found|bought|got|ordered) (one|another|a supplier|what i need|it elsewhere|a different)}',
        '{no longer (looking|in the market|need|required|interested)}',
      ],
    },
  ],
  examples: [
    { bad: '> [[No thanks]].' },
    { bad: '> There is [[no need now]].' },
    { bad: '> We are [[not interested]] in the larger one.' },
    { good: '> Thanks, we need five more.' },
    { good: '> What do we need to send?' },
    { good: '> No, the blue one.' },
  ],
});

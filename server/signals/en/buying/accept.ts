/** “You have a deal”, “we accept”, “I will take it”: they say yes. */
import { denied, questioned } from '../../../words/english/heard';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'buying/accept',
  principle: 'answer-the-need',
  message: 'They say yes.',
  why: 'Confirm in writing what was agreed, thank them, name the next step, and offer nothing more.',
  phrasings: [
    {
      phrases: [
        '{(it is|we have|you have|you got|you’ve got|that is|we got|you have got|’ve got|have) (a deal|yourself a deal)}',
        '{[you] got yourself a deal}',
        '{(^|ok|okay|great|,|!|.) (deal|sold|agreed|done deal) ($|!|.|,)}',
        '{@we [can|could|will|would|am happy to|happily|gladly|hereby] accept [your|the|this|that] (offer|price|quote|quotation|proposal|terms)}',
        '{@we accept}',
        '{@we (will|’ll|shall|would) [@adverb|definitely|gladly] take (it|them|both|that|one|two|the|your|all|#)}',
        '{(please|let us|lets|happy to|ready to|like to|want to|we can) (go ahead|proceed|move forward|move ahead|close the deal|make the deal|finalize|sign|go for it)}',
        '{(go ahead|proceed) with [the|it|this|our|your] (order|production|purchase|payment|deal|quote|contract)}',
        '{(let us|lets) do (it|this|that)}',
        '{(send|give|text|tell|email) (me|us) [your|the|my] (address|bank details|account|payment details|number and|location)}',
        '{(email|send|text) [you] (my|our) address}',
        '{@we (can|could|think i can|guess i can|will) (do that|live with|work with that|make that work|agree to)}',
        '{(sounds|works|that works|sounds like) (good|great|fair|perfect|fine|a deal|a plan|for (me|us)) [to|,|.|!]}',
      ],
      unless: [denied, questioned],
    },
  ],
  examples: [
    { bad: '> [[You have a deal]].' },
    { bad: '> [[We accept your offer]].' },
    { bad: '> Fine, [[I will take it]].' },
    { good: '> We do not have a deal yet.' },
    { good: '> Do we have a deal?' },
    { good: '> The deal ended in May.' },
  ],
});

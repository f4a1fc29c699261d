/** “My budget is 115”, “that is all I have”, “this is my final offer”: they tell that they cannot, or will not, pay more. */
import { askedAlone, everHad } from '../../../words/english/bids';
import { questioned } from '../../../words/english/heard';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'haggle/limited-budget',
  principle: 'value-before-price',
  message: 'They tell that their means are limited. It may be so, and it may be a way to ask for less.',
  why: 'Ask what the budget must cover, and offer what fits it instead of the same thing for less.',
  phrasings: [
    {
      phrases: [
        '{(tight|small|limited|strict|firm|fixed|low|set|certain|modest) [_] (budget|income|funds)}',
        '{(budget|price range|price limit) (of|is|was|for|limit|allows|only|at|<be>|that)}',
        '{(out of|over|above|beyond|in|within|outside|meet|exceed|surpass|below|my|our) [_] [_] (budget|price range|price limit)}',
        '{(am|are) [_] [_] on a [_] budget}',
        '{(that|this|it) <be> [really|_] ((all|the (most|best|highest|max|maximum)|as (high|much) as) [that] (i|we) [_] (have|can|could|do|pay|afford|offer|will)|my [_] (max|limit|maximum|final|best offer|top offer))}',
        '{(most|best|highest|max|maximum|all) (i|we|that i|that we) [_] (can|could|have|am willing|do) [_] [do|pay|go|offer|afford|give|spend]}',
        '{(final|best|only|highest|top|last) (offer|price)}',
        '{take it or leave it}',
        '{(little|bit|lot) (more|higher|steeper|over) than (i|we|my|our)}',
        '{more than (i|we) [_] (can|could|want|wanted|have|budgeted|planned|was hoping|hoped|am|would like|expected) [_] [_]}',
        '{(can|could|will|would) (not|only) [_] (go|pay|spend|do|offer) [_] (higher|more|over|above|that much|a penny|any more|anymore|that high|further)}',
        '{(not|no) (a penny|a cent) more}',
        '{no more than [¤] #}',
      ],
      unless: [questioned, everHad, askedAlone],
    },
  ],
  examples: [
    { bad: '> We have a [[tight budget]].' },
    { bad: '> 115 is the [[most I can pay]].' },
    { bad: '> See our [[final offer]].' },
    { good: '> What is your budget for the fair?' },
    { good: '> Most of us like it.' },
    { good: '> The offer is fine.' },
    { good: '> That pie was the best we have tasted.' },
    { good: '> Best price?' },
  ],
});

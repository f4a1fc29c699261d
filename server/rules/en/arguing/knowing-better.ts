import { endsClause, supposed } from '../../../words/english/clauses';
import { drop, say } from '../../rewrites';
import { defineRule } from '../../rule';

export default defineRule({
  id: 'arguing/knowing-better',
  principle: 'dont-argue',
  severity: 'warning',
  message: 'Claims to know better.',
  why: 'Standing on your own authority tells the customer theirs counts for nothing; let what you can show speak.',
  phrasings: [
    {
      phrases: [
        '{who:@we [think|believe|guess|suppose|do|certainly|surely] [that|@we] [do] know (better [than (you|that)]|what @we (am|are) (doing|talking about)|our own (product|products|machines|goods|business|system|software))}',
        '{who:@we know (what|exactly what) @we (shipped|sent|packed|sold|delivered|said|wrote)}',
      ],
      unless: [supposed],
      when: [endsClause],
      rewrites: [say('$who will gladly show you how we work')],
    },
    {
      phrases: [
        '{^ (trust me|believe me|take my word for it|take it from me|mark my words|let me tell you [something|one thing]) [,|:|;]} (the|it|this|that|you|your|there|nobody|no|i know|we know|our|my)',
        '{, (trust|believe) me} $',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{[and] who:@we rest @our case}',
        '{[and|but|because] who:@we (am|are) [@very] (right|correct) [on|about|in] [this|that|it] [one|point|matter]} (.|,|;|!)',
        '{[and|but|because] who:@we (am|are) [@very] (right|correct) [on|about|in] [this|that|it] [one|point|matter]} $',
        '{[and] (@you|we both) (know|knew) [very well] [that] who:@we (am|are) right}',
      ],
      unless: [supposed],
      rewrites: [say('$who will gladly show you the details')],
    },
  ],
  examples: [
    { bad: '[[Trust me,]] the dye holds.', fixed: 'The dye holds.' },
    { bad: '[[I think we know better]].', fixed: 'I will gladly show you how we work.' },
    { bad: '[[I rest my case]].', fixed: 'I will gladly show you the details.' },
    { good: 'If we are right, the valve was closed.' },
    { good: 'We know better than to promise a date.' },
    { good: 'Am I right that you need blue?' },
    { good: 'We are right next to the station.' },
  ],
});

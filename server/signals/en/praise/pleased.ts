/** “We love your samples”, “very happy with the order”: they tell that they are pleased. */
import { denied, questioned, wished } from '../../../words/english/heard';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'praise/pleased',
  principle: 'praise-trap',
  message: 'They are pleased with you. Before a deal, that is kindness and no decision yet.',
  why: 'Thank them briefly, ask what they liked most, and tie it to the next step.',
  onceWon: {
    message: 'They are pleased with what they bought.',
    why: 'Thank them, share it with those who did the work, and ask whether they would tell others.',
  },
  phrasings: [
    {
      phrases: [
        '{(@we|^|,|just|absolutely|really|do|truly|still|and|wife|husband|everyone|kids|family) (love|loved|luv|loving|adore|adored|enjoy|enjoyed|enjoying|like|liked) (this|these|your|you|u|ya|how|that|it|them|using|working|dealing|renting|the|every|everything)}',
        '{@we liked _}',
        '{(impressed|satisfied|pleased|happy|thrilled|delighted|in love) (with|by) (the|your|my|our|this|these|it|how|everything|you|them|all|what)}',
        '{(very|so|super|extremely|really|quite|always|absolutely|completely) (impressed|satisfied|pleased|happy|grateful|thankful|appreciative)}',
        '{a [real|total|true|absolute] (delight|pleasure|joy|blast|lifesaver|life saver|godsend|gem|breeze|treat|blessing)}',
        '{(it|this|that|they|you|site|app|platform|company|turo|service|product) [_] <be> [@intensely] (great|perfect|good|ideal) (for|at|about|way|place)}',
      ],
      unless: [denied, wished, questioned],
    },
  ],
  examples: [
    { bad: '> [[We love your]] samples.' },
    { bad: '> We are [[very happy]] and will frame the photo.' },
    { bad: '> I am [[impressed by the]] speed of your team.' },
    { good: '> We are not very happy.' },
    { good: '> We would be very happy to see a lower price.' },
    { good: '> Are you very happy there?' },
    { good: 'We love your samples.' },
  ],
});

/** “Great product”, “the staff were excellent”, “amazing”: kind words about the goods or the people. */
import { acknowledged, denied, questioned, soured, wished } from '../../../words/english/heard';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'praise/goods-and-people',
  principle: 'praise-trap',
  message: 'They praise you. Before a deal, kind words often cushion a no.',
  why: 'Thank them in half a sentence and come back to what they need; count what they do, not what they say.',
  onceWon: {
    message: 'They praise you. After a deal, that is recognition.',
    why: 'Thank them warmly, tell the people who earned it, and ask whether you may quote them or who else could use your help.',
  },
  phrasings: [
    {
      phrases: [
        '{@good [(and|,|-|&) @good] [customer|rental|first|overall|little|old] @praised}',
        '{@praised-one [@praised|...] (<be>|’s|looks|look|looked|seems|sounds|feels|felt|has been|have been|had been) [@intensely] [@intensely] @good}',
        '{@praised-one ... (ran|runs|run|drove|drives|worked|works|went|arrived|performs|handled|communicated|does|do|did|fits|fit|sounds) [@intensely] (great|perfectly|perfect|smoothly|smooth|flawlessly|beautifully|wonderfully|amazing|awesome|excellent|well|on time|early|promptly)}',
        '{@good (and|,|&) (@good|quick|on time) $}',
        '{(very|so|super|really|extremely) (convenient|responsive|helpful|friendly|professional|accommodating|clean|kind|comfortable|easy|smooth|nice|good|patient|knowledgeable|informative|pleasant|polite|courteous|attentive|reliable|efficient|thorough|communicative|welcoming|user friendly|cool|sweet|caring|understanding|responsible)}',
        '{just right for}',
        '{attention to detail}',
        '{what a [@intensely] (@good|@superb|deal|steal|beauty|joy|find|bargain|treat) [@praised]}',
      ],
      unless: [denied, wished, questioned, soured],
    },
    {
      phrases: [
        '{@superb [and @good]}',
        '{(delighted|thrilled|amazed|blown away) (with|by|at)}',
        '{you [guys|all|people] (rock|rule|nailed it|are [really|always|just|truly] (great|awesome|the best|amazing|legends))}',
      ],
      unless: [denied, wished, questioned, soured, acknowledged],
    },
    {
      phrases: [
        '{(the|my|our|by far the) (best|most incredible|most amazing|most helpful|nicest|friendliest|kindest|easiest|smoothest|fastest) ... (@praised|chain|ever)}',
        '{(<be>|@praised) [@intensely] the best ($|!|.|and|in|at|of|for|around|thank|thanks)}',
        '{best [_] @praised (ever|i have|we have|in the|out there|around)}',
        '{(favorite|favourite) @praised}',
      ],
      unless: [denied, wished, questioned],
    },
  ],
  examples: [
    { bad: '> [[Great product]], thank you.' },
    { bad: '> [[Excellent job]], thank you all.' },
    { bad: '> We received the [[wonderful samples]].' },
    { bad: '> The [[quality was really good]].' },
    { bad: '> We found [[the best supplier]] here.' },
    { good: '> We received the samples.' },
    { good: '> The quality was not a great product.' },
    { good: '> A fast delivery would be nice, and we would need good quality.' },
    { good: '> Is the great product still made?' },
    { good: '> Excellent work losing our order again.' },
    { good: '> Excellent, see you on Monday.' },
    { good: 'This is a great product.' },
  ],
});

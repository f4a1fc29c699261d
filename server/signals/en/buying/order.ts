/** “I would like to order 500”, “I am interested in buying it”, “please send a proforma”: they are ready to buy. */
import { denied } from '../../../words/english/heard';
import { othersWillDo } from '../../../words/english/mishaps';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'buying/order',
  principle: 'answer-the-need',
  message: 'They are ready to buy, or close to it.',
  why: 'Make it easy: confirm what, how many and when, name the one next step, and stop selling.',
  phrasings: [
    {
      phrases: [
        '{(want|wants|like|love|interested|ready|willing|going|able|hoping|looking|wish|happy|wanting|need|considering|prepared|decided|prefer) (to|in) [_] [_] (buy|buying|purchase|purchasing|order|ordering|place an order|placing an order|acquire|acquiring|obtaining|reorder|make a purchase|make the purchase|book|booking|rent|renting|move in|get it|own|have it|take it|sign up|subscribe|take advantage)}',
        '{@we (will|would|can|could|’ll|shall|am|are) [@adverb|definitely|gladly|happily|be|like to|be happy to] (buy|buying|order|ordering|purchase|purchasing|take (it|them|both|the|all|one|that)|taking it|rent it)}',
        '{(place|placing|send|sending|issue|raise) [you|an|a|the|our|my|another] [_] (order|orders|po|purchase order)}',
        '{(send|issue|prepare|email) [me|us] [_] [_] (proforma|pro forma|proforma invoice|invoice|contract|sales contract)}',
        '{(pick|picking|come|coming|grab|collect) [it|them|this|the bike|_] [_] [up|it|get it|and get it|by and] [up] (today|tonight|tomorrow|right now|now|right away|asap|this weekend|immediately|this evening|this afternoon|whenever)}',
        '{(very|really|extremely|super|highly|definitely|still|seriously|definitely|truly|am|quite|be) interested in (your|the|this|purchasing|buying|it|renting|these|that|acquiring|obtaining) [_]}',
        '{^ [i] need (#|one|two|three|a new|a dozen) [_] [pieces|pcs|units|cartons|_]}',
        '{(like|want|wanted|wanna|plan|i|would like) to (order|buy|purchase)}',
        '{looking to (buy|order|purchase|rent|get)}',
      ],
      unless: [denied, othersWillDo],
    },
  ],
  examples: [
    { bad: '> [[We would like to order]] 500 pieces.' },
    { bad: '> I [[am interested in buying the]] lamp.' },
    { bad: '> Please [[send us the proforma invoice]].' },
    { good: '> We are not interested in buying it.' },
    { good: '> Our order is late.' },
    { good: '> We bought it last year.' },
    { good: '> My neighbour says she is going to buy it.' },
  ],
});

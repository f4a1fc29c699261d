/** “Your price is too high”, “can you lower it a bit?”, “what is your best price?”: they want to pay less. */
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'haggle/lower-price',
  principle: 'excessive-demand',
  message: 'They ask for a lower price. It may be a habit, a test or a real limit.',
  why: 'Say once more what the price holds, ask what price would close the deal, and give nothing without something in return.',
  phrasings: [
    {
      phrases: [
        '{(price|prices|quote|quotation|offer|rate|rates|cost|rent|it|that|this|which) [<be>|seem|seems|look|looks|sounds|is] [@adverb|way|far|a bit|a little|a tad|kind of|pretty|still|rather|much|just|bit|little] [too|so|very|quite] (expensive|steep|pricey|costly|too high|rich for)}',
        '{(price|prices|quote|quotation|offer|rate|rates|cost|rent) <be> [@adverb|way|far|a bit|a little|a tad|kind of|bit|little] [too|so|very|quite] high}',
        '{what <be> [the|your] [very] (best|lowest|rock-bottom|bottom|final|cheapest|least|absolute lowest) [_] [price|offer|rate|quote|you|that you|deal]}',
        '{(best|lowest|bottom|cheaper|lower|better|reduced|discounted) (price|prices|offer|rate|rates|quote|deal)}',
        '{(lower|reduce|drop|cut|discount|decrease|negotiate|lowering|reducing|dropping|negotiating) [me|us|_] [_] [_] (price|prices|cost|costs|rent|rate|rates|quote|asking)}',
        '{(bring|get|move|come|go) ... (price|cost|rent) ... (down|lower) [_]}',
        '{(come|go|coming|going|bring it|bring that|budge|move) [it|that|any|_] [_] (down|lower) [_] [_] [_] (price|bit|little|tad|some|to|¤|on)}',
        '{(come|go) [_] [_] (lower|down) $}',
        '{(knock|shave) ... off}',
        '{(something|bit|little|few|lower|percent|%) off (the|of|that|it|your)}',
        '{(budge|negotiate|bargain|haggle) [_] (on|with|the|a)}',
        '{(price|it|that|rent|cost|you|there) [is] [at all|_] (negotiable|flexible|firm)}',
        '{(open|willing|able|room|like) to [_] (negotiate|negotiating|negotiation|negotiations|bargain|haggle)}',
        '{(room|flexibility|wiggle room) [_] (for|on|with|in|to) [the|that|your|this|negotiation|negotiate] [price|cost|rent]}',
        '{(can|could|would|will|hoping|wondering|possible|chance|please) ... (discount|discounts|special offer|special offers)}',
        '{(any|no|not get any|give me a|give us a|need a|want a) [_] (discount|discounts|special offers|special offer|media rate)}',
        '{(can|could) (not|hardly|barely) [@adverb|really|quite] (afford|go that high|pay that|do that much|pay the|swing)}',
        '{(too much|a lot) (for (me|us|that|this|a|the|it|my|an)|money)}',
        '{(least|lowest) (you|i|that you|would you)}',
        '{(do|give|make) [me|us|it] [_] [a] [little|bit] (better|cheaper|less) (than|on|with|for)}',
        '{(for|at|take|accept) [_] (cheaper|less|lower) [than|price|for|$]}',
        '{(how|are you|totally|really|pretty) firm}',
        '{(match|beat) [_] [_] (price|offer|quote)}',
        '{price break|better deal|good guy discount|cut me a deal|work something out|meet (me|us) (half way|halfway|in the middle|in between)|somewhere in (between|the middle)|split the difference}',
      ],
    },
  ],
  examples: [
    { bad: '> Your [[price is too high]].' },
    { bad: '> [[What is your best price]] for 500 pieces?' },
    { bad: '> We like it, but the [[offer seems way too expensive]].' },
    { bad: '> Could you [[lower the price]] for us?' },
    { good: '> Your price is fine for us.' },
    { good: '> What is your price for 500 pieces?' },
    { good: 'Our price is too high.' },
  ],
});

/** “Our cost is 4.20”, “we only make 2% on this”: what it costs us and what we earn. */
import { asked, negated } from '../../../words/english/guards';
import { sentence } from '../../rewrites';
import { defineRule } from '../../rule';

const figure =
  '(#|¤|@number|%|only|just|about|around|nearly|almost|below|under|above|thin|tiny|small|low|zero|nothing)';
const source =
  '(mill|factory|supplier|suppliers|manufacturer|producer|maker|subcontractor|vendor|wholesaler|forwarder|carrier|weaver|plant|foundry|printer|importer|distributor)';

export default defineRule({
  id: 'off-limits/own-cost',
  principle: 'think-first',
  severity: 'error',
  message: 'This tells what it costs us or what we earn.',
  why: 'Whoever knows your cost bargains from there for ever; talk about what the price includes.',
  phrasings: [
    {
      phrases: [
        `{(our|my) [own|actual|real|total|net|landed|gross|unit] (cost|costs|cost price|purchase price|buying price|purchasing price|margin|margins|profit|profits|markup|mark-up|mark up|break-even|breakeven|floor price|price floor|lowest limit) [(on|of) [the|this|that|these|each|every|it] [_] [_]] (is|are|was|were|stands at|would be|comes to) [@adverb] [${figure}] (${figure})}`,
        `{(our|my) [profit|gross] (margin|margins|markup|mark-up|profit) (is|are) [@adverb|@very|already|so|razor] (thin|tiny|small|low|gone|zero|nothing|narrow|slim)}`,
        `{@we [@adverb] (pay|paid|give|gave) (the|our|my|a) [_] ${source} [@adverb] [${figure}] ${figure}}`,
        `{@we [@adverb] (buy|bought|get|got|source|sourced|purchase|purchased) (it|them|this|these|those) [@adverb] (for|at) [${figure}] (#|¤|cents|half|peanuts) [# | @unit|@currency]} (from|apiece|each|a piece)`,
        '{@we (buy|bought|get|got) (it|them|this [_]|these [_]|those|the _) (for [almost|practically|close to] nothing|ready-made|ready made|off the shelf|second-hand|second hand|cheap|dirt cheap|for peanuts|for next to nothing) [in _|from _]}',
        `{@we [@adverb|hardly|barely|still] (make|earn|clear|pocket|keep|net|gain) [@adverb|hardly|barely] [a] [profit of|margin of|mere] (# [% | percent|cents|@currency]|¤ #|@number (percent|%|cents|@currency)|nothing|no (money|profit)|next to nothing|hardly anything|very little|a fortune|good money|a killing) [profit|margin] (on|per|out of|from|with) (this|that|it|them|these|those|each|every|the|your|you)}`,
        '{@we (lose|are losing|would lose) (money|# [%]|¤ #) (on|with) (this|that|it|them|these|every|each|the|your|you)}',
        '{(sell|sells|sold|selling|give|giving) [it|this|that|them|you|the _] [to you] [@adverb] (at a loss|(at|below|under) (our|my) [own] cost|(below|under) cost)}',
        '{(nothing|next to nothing|hardly anything|very little|no money|no profit|not much) (in it|left) for (us|me)}',
        '{@we [@adverb] (get|gets|need|lose|miss|reach|hit|make|have|fill) [@adverb] (my|our) [sales|monthly|yearly] (commission|bonus|quota|target|targets|kpi)}',
        '{the (margin|markup|mark-up|profit) on (this|that|these|those|it|them|the _) [one|ones|model|item] (is|are) [@adverb|@very] (huge|big|fat|nice|good|high|thin|small|tiny|low|#|@number|great|large|enough)}',
        '{@we [@adverb|usually|normally] (add|put|calculate|build in) [¤] # [%|percent] [on top] [(so (that|we)|for haggling|for negotiation|to (give|have|leave)|because)]}',
        '{(it|they|this|that|these|the _) (costs|cost) us [only|just|about|around] [¤] #} (to|each|apiece|a piece|ex|from|,|and|so|per)',
        '{(the|our) (factory|mill|purchase|cost|buying|ex-factory) price is [only|just|about|around] [¤] #}',
        '{the (markup|mark-up|profit margin|margin) is [only|just|about|around|over|more than] #}',
        '{@we (get|earn|receive|make) [¤] # [%|percent|@currency] [_] (commission|bonus|provision) (on|for|from|per|when|if)}',
        '{our negotiating (position|positions|strategy|limit|limits|tactics)}',
        '{@we (milk|fleece|rip off|squeeze|overcharge) (people|customers|clients|them|everybody|everyone|buyers)}',
        '{@we [@adverb] (am|are) (allowed|authorised|authorized) to go [(down|as low)] (as low as|to|down to|as far as) [¤] #}',
      ],
      unless: [asked, negated],
      rewrites: [sentence('Our price covers {what it covers}.')],
    },
  ],
  examples: [
    { bad: '[[Our cost is 4.20]] apiece.', fixed: 'Our price covers [what it covers].' },
    { bad: '[[We only make 2% on this]] lamp.', fixed: 'Our price covers [what it covers].' },
    { bad: '[[We pay the mill 3]] a metre.', fixed: 'Our price covers [what it covers].' },
    { bad: 'At 40 [[we lose money on every]] lamp.', fixed: 'Our price covers [what it covers].' },
    { bad: '[[I need my bonus]], so please take two.', fixed: 'Our price covers [what it covers].' },
    { bad: 'At 40 there is [[next to nothing in it for us]].', fixed: 'Our price covers [what it covers].' },
    { good: 'Your cost is 4.20 apiece, freight included.' },
    { good: 'Do you mean that our margin is thin?' },
    { good: 'That does not mean that our margin is thin.' },
    { good: 'With this lid you lose no heat and save on gas.' },
    { good: 'The price is 40 with freight, and we cannot go below it.' },
    { good: 'The profit from the fair goes to the school.' },
  ],
});

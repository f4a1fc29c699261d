/** “I can’t go that low”, “your offer is too low”: the price stands, and nothing is put next to it. */
import { asked, bargained, reported } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { showsWayOn, subordinate } from '../../../words/english/way-on';
import type { Match } from '../../../words/match';
import { append } from '../../rewrites';
import { defineRule } from '../../rule';
import { showTheWayOn } from '../../show-the-way-on';

/** “40 with freight, and we cannot go below it”: what they get for it stands next to it. */
function valueNamed({ tokens }: Match): boolean {
  return /\b(?:includes?|including|included|comes? with|with (?:freight|delivery|shipping|installation|warranty|free))\b/.test(
    tokens.map(({ text }) => text).join(' '),
  );
}

const adverb = '[@adverb|unfortunately|really|quite|possibly|sorry|sadly]';
const unless = [asked, reported, hypothetical, subordinate, bargained, valueNamed, showsWayOn];

export default defineRule({
  id: 'refusing/price-floor',
  principle: 'value-before-price',
  severity: 'warning',
  message: 'A no to their price, and nothing next to it.',
  why: 'A bare “too low” ends the talk; a counter-offer, or what the price includes, keeps it going.',
  phrasings: [
    {
      phrases: [
        `{@we ${adverb} (can not|could not|will not|am unable to|are unable to|am not able to|are not able to|am not going to|are not going to|am not willing to|refuse to) ${adverb} (go|come|drop|get|sell|let (it|them|this|that|these)|do|take|accept|part|reduce|lower|bring|give|move|offer|knock) ... (lower|less|low|below|under|beneath|down|too much off|much off|any further|for that (price|amount)|at that price)}`,
        '^ [sorry|no|well|hi] [,] {(can not|will not|could not) [really|@adverb] (go|come|drop|do|sell|let|take|accept|part) ... (lower|less|low|below|under|down)}',
        '(that|this|it|thats|offer|price|bid|target|figure|number|# [¤]) {(<be>|would be|will be) [@adverb|way|a bit|a little|still|far|much|really much|just|a tad|@very|unfortunately] too low} (of|it|its|the|.|!|,|for|as|and|i|we|$|considering|since|because)',
        '(that|this|it|thats|offer|price|bid|figure|number|# [¤]) {(<be>|would be) [@adverb|just] (way|far|much) to low} (of|.|!|,|for|as|and|i|we|$)',
        '(price|prices|quote|quotation|offer|fee|cost|that|this|it) {<be> [@adverb|still|just|a bit|a little|far|much|way] too (high|expensive|dear|steep) for (me|us|our|my)}',
        '(that|this|thats) {<be> [just|still|a] [way|a|kind|far|much|rather|quite] [bit|little|of] low} (for|.|$|,)',
        '(that|this|it|offer|price|bid) {<be> [_] # % (lower than|below|under|less than)} (the|my|our)',
        '{@we do not think [that] @we (can|could|will) ... (low|lower|less|below|under)}',
        '{@we (am|are) not going [any] (lower|below|under|that low)}',
        '{(is|are) as low as @we (can|will|could|am willing to|are willing to|would) [go|do|take]}',
        '(that|this) {is a [@very] low (offer|price|bid)}',
        '{the (lowest|least|minimum) @we [@adverb] (can|could|will|would|am able to|am willing to) (go|accept|take|sell|let|come|offer)}',
        '{the lowest @we [@adverb] (can|could|will|would) do}',
        '{(price|this|that|#) is the (lowest|minimum) @we (can|could|will) (go|do|accept|take|offer)}',
        '{@our (lowest|final|bottom|bottom-line|rock bottom|last) (price|offer|bid|number) is}',
        '{(price|prices) (is|are) [@adverb|already] (firm|final|not negotiable|non-negotiable|fixed)} (.|!|,|and|$)',
        '^ [sorry|no] [,] {not (at|for) (that|this|such a) (price|money|amount|rate|figure|sum)} $',
        '{@we <be> [@adverb] (at|down to) (@our|the|rock) (limit|floor|bottom|lowest|minimum|bare minimum|final price|bottom line)}',
        '{(price|rate|offer|quote|figure|fee|it) (stands|stays [_] (where it is|as it is|the same)|remains [_] (as it is|unchanged|firm|the same)|is what it is)}',
        '{@we (can|will|could|shall) not [@adverb|even] (match|beat|meet|come close to|undercut) (that|this|it|them|his|her|their|such|those|your|a|the|any) [_] [price|quote|offer|rate|figure|number|budget|target]}',
        '{(that|this|it) (is|was) [already] (@our|the) (best|final|last|lowest|bottom) (price|offer|and final|word|rate|figure)}',
        '{(no|not any|without) [further|more] (room|scope|margin|space) [left] (on|in) (the|@our|that|this) (price|rate|rates|prices|fee|quote|margin|margins|figure)}',
        '{@we do not (do|give|work with|offer|have) (discounts|rebates|reductions|bargains|special prices|deals|mates rates)}',
        '{(price|prices|rate|rates|fee|fees) (is|are) not (up for|open to|a matter of|for) (discussion|negotiation|debate|negotiating)}',
        '{(price|prices|rate|rates|fee|fees|figure) (can|will) not (go|come|drop|fall|get) (any|lower|down|below|under) [lower|further]}',
        '{@we (can|could|will) not (shave|knock|take|cut|move|get) [_] [_] (off|down|cheaper|lower) (.|,|!|on|from|$)}',
        '{(take it or leave it|that is all you get|not a (cent|penny|dime) (less|lower|off|under))}',
        '{@we (will|would) (lose money|make a loss|be losing money) (at|on|with) (that|this)}',
        '{@we <be> [pretty|very|quite|@adverb] firm (on|at|with) (the|that|this|my|our|#|¤)}',
      ],
      unless,
      rewrites: [showTheWayOn(), append('; what we can include is {what you include}')],
    },
  ],
  examples: [
    {
      bad: '[[I can’t go that low]], it is nearly new.',
      fixed: 'I can’t go that low, it is nearly new; what I can do is [what you can do instead].',
    },
    {
      bad: 'Your offer [[is too low]].',
      fixed: 'Your offer is too low; what we can do is [what you can do instead].',
    },
    {
      bad: '[[The lowest we can go]] is 300 euros.',
      fixed: 'The lowest we can go is 300 euros; what we can do is [what you can do instead].',
    },
    { bad: '[[Our final price is]] 4.20.' },
    { bad: 'The [[price is final]].' },
    { bad: '[[We are at our limit]].' },
    {
      bad: '[[We cannot match that]].',
      fixed: 'We cannot match that; what we can do is [what you can do instead].',
    },
    { bad: 'That [[is 20% below]] our list.' },
    { good: 'I cannot go that low, but at 450 I would add the charger.' },
    { good: 'That is too low for us. How about 90?' },
    { good: 'The lowest we can go is 300 for annual contracts.' },
    { good: 'It is 40 with freight, and we cannot go below that.' },
    { good: 'The oil level is too low.' },
    { good: 'This is the least we can do.' },
    { good: 'Is it true the lowest we can go is 300?' },
    { good: 'You wrote that the offer is too low.' },
    { good: 'If that is too low, no harm done.' },
    { good: 'They left because we cannot go lower.' },
  ],
});

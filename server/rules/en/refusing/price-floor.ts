/** “I can’t go that low”, “your offer is too low”: the price stands, and nothing is put next to it. */
import { endsWith, followedBy, namesNumber, says } from '../../../words/english/clauses';
import { asked, bargained, reported } from '../../../words/english/guards';
import { isPrice, pricesNext } from '../../../words/english/prices';
import { hypothetical } from '../../../words/english/suppositions';
import { counterOffers, subordinate } from '../../../words/english/way-on';
import { type Guard, type Match, textOf } from '../../../words/match';
import { regrets } from '../../rewriting/around-the-no';
import { where } from '../../rewriting/rewrites';
import { andTheWayOn, showThePrice, showTheValue, showTheWayOn } from '../../rewriting/show-the-way-on';
import { sayKindly, withRegret } from '../../rewriting/soften-the-no';
import { defineRule } from '../../rule';

const valueWords =
  /\b(?:includes?|including|included|reflects?|reflecting|comes? with|features|as there (?:is|are)|with (?:freight|delivery|shipping|installation|warranty|free))\b/;

/** “40 with freight, and we cannot go below it”: what they get for it stands next to it. */
function valueNamed({ tokens, following }: Match): boolean {
  const next = following[0]?.prose ?? '';
  return valueWords.test(textOf(tokens)) || /^\s*the price includes\b/i.test(next);
}

/** “The price is too high compared with three others”: the reason stands next to it. */
const reasoned = says(/^(compared|reflecting|reflects)$/);

/** “It comes with a lock”: the next sentence tells it. */
function goesOnWithValue({ following }: Match): boolean {
  return valueWords.test(following[0]?.prose.toLowerCase() ?? '');
}

/** “It is what it is, the train was cancelled”: no price is meant. */
function notOfPrice({ tokens, mark }: Match): boolean {
  return tokens[mark.from]?.text === 'it' && /\bwhat it is$/.test(textOf(tokens, mark.from, mark.to));
}

/** “Too expensive for us”: it is the price of others, and we cannot tell what it includes. */
function buys({ tokens, mark }: Match): boolean {
  return (
    /\b(?:high|expensive|dear|steep|match|beat|undercut|meet)\b/.test(textOf(tokens, mark.from, mark.to)) ||
    /\b(?:our|my) budget\b|\b(?:i|we) (?:(?:can|could|will|would) )?(?:not )?(?:pay|spend|afford|buy)\b/.test(
      textOf(tokens),
    )
  );
}

/** “That low I cannot go”, “that is half of it”: their figure is turned down, and none of ours is named. “The lowest I can go” has one. */
function namesNoPrice(match: Match): boolean {
  const { tokens, mark } = match;
  const words = textOf(tokens, mark.from, mark.to);
  if (
    /\b(?:lowest|last|best|final|firm|bottom|limit|floor|as low as|(?:any|much) (?:lower|less)|discounts?)\b/.test(
      words,
    )
  )
    return false;
  // “I need to get $45, $25 would be too low”, “lower than that”: ours is named before.
  if (
    /^(?:i|we) (?:really |still |would )*(?:need|want|would like|have|am asking|are asking)\b[^,;]*\d/.test(
      textOf(tokens),
    )
  )
    return false;
  if (
    /^(?:than )?(?:that|this)\b/.test(textOf(tokens, mark.to)) &&
    /\b(?:lower|less|below|under)$/.test(words)
  )
    return false;
  return (
    !namesNumber(match) ||
    /\b(?:low|cover|half|(?:below|under|beneath|less than) (?:the|my|our|what))\b|% (?:lower|below)/.test(
      words,
    )
  );
}

/** “Sorry, that is too low. I need at least 900”: said kindly, with a figure of their own. */
const kindWithPrice: Guard = (match) =>
  (regrets.test(match.sentence.prose) || says(/^think$/)(match)) && pricesNext(match);

/** “More than that.” ends there, or says for what; “more than that to help you” asks for something else. */
function aboutPrice({ tokens, to }: Match): boolean {
  return /^(?:[.,!;]|for|i|sorry|as|since|because|considering|unfortunately)$/.test(tokens[to]?.text ?? '.');
}

const adverb = '[@adverb|unfortunately|really|quite|possibly|sorry|sadly]';
/** “Call me any time, it is the least I can offer”: a courtesy. */
function courteous({ sentence }: Match): boolean {
  return /\b(?:it|that|this)(?: i|['’])?s the (?:very )?least (?:i|we) can (?:do|offer)\b/i.test(
    sentence.prose,
  );
}

/** “We cannot go lower than -18”, “I stay at 12 Mill Road”, “we will keep it at 4 degrees”: no price. */
function ofPlaceOrMeasure({ tokens, mark }: Match): boolean {
  return /^(?:than |at )?-? ?\d[\d.,]* ?(?:°|degrees|minutes|hours|km|cm|mm|met(?:re|er)s|bar|volts|(?:\S+ ){1,2}(?:road|street|lane|avenue))|^than - ?\d|^the (?:steps?|stairs?|road|street|hill|ladder|drive)\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “The offer stands”: it still holds, and that is good news. */
function offerHolds({ tokens, mark }: Match): boolean {
  return textOf(tokens, mark.from, mark.to) === 'offer stands';
}

/** “We are at our limit of 40 guests”: seats, and no price. */
const ofSeats: Guard = (match) => endsWith(/^limit$/)(match) && followedBy(/^of$/)(match);

const unless = [
  ofPlaceOrMeasure,
  offerHolds,
  ofSeats,
  asked,
  reported,
  hypothetical,
  subordinate,
  bargained,
  valueNamed,
  counterOffers,
  reasoned,
  courteous,
  kindWithPrice,
];

/** Best first: the no alone where our figure follows; our figure where none is named; what the price includes; another way. */
const nextToThePrice = [
  where(pricesNext, sayKindly),
  where((match) => !buys(match) && !notOfPrice(match) && namesNoPrice(match), showThePrice),
  where((match) => !buys(match) && !notOfPrice(match) && !goesOnWithValue(match), showTheValue),
  showTheWayOn(),
];

export default defineRule({
  id: 'refusing/price-floor',
  principle: 'value-before-price',
  severity: 'warning',
  message: 'A no to their price, and nothing next to it.',
  why: 'A bare “too low” ends the talk; a counter-offer, or what the price includes, keeps it going.',
  phrasings: [
    {
      phrases: [
        `{@we ${adverb} (can not|could not|will not|would not|am unable to|are unable to|am not able to|are not able to|am not going to|are not going to|am not willing to|refuse to) ${adverb} (go|come|drop|get|sell|let (it|them|this|that|these)|do|take|accept|part|reduce|lower|bring|give|move|offer|knock) ... (lower|less|low|below|under|beneath|down|too much off|much off|any further|for that (price|amount)|at that price)}`,
        '^ [sorry|no|well|hi] [,] {(can not|will not|could not) [@adverb] (go|come|drop|do|sell|let|take|accept|part) ... (lower|less|low|below|under|down)}',
        '(that|this|it|thats|offer|price|bid|target|figure|number|# [¤]) {(<be>|would be|will be) [@adverb|way|far|much|really much|@very|unfortunately] too low} (of|it|its|the|.|!|,|for|as|and|i|we|$|considering|since|because)',
        '(that|this|it|thats|offer|price|bid|figure|number|# [¤]) {(<be>|would be) [@adverb] (way|far|much) to low} (of|.|!|,|for|as|and|i|we|$)',
        '(price|prices|quote|quotation|offer|fee|cost|that|this|it) {<be> [@adverb|a bit|a little|far|much|way] too (high|expensive|dear|steep) for (me|us|our|my)}',
        '(that|this|thats) {<be> [just|still] [way|far|much|kind of] low} (for|.|$|,)',
        '(that|this|it|offer|price|bid) {<be> [_] # % (lower than|below|under|less than)} (the|my|our)',
        '{@we do not think [that] @we (can|could|will) ... (low|lower|less|below|under)}',
        '{@we (am|are) not going [any] (lower|below|under|that low)}',
        '{(is|are) as low as @we (can|will|could|am willing to|are willing to|would) [go|do|take]}',
        '(that|this) {is (a|an) [_] low (offer|bid)}',
        '(@price|that|this|it) {(is|would be|has to be|will be) [about|@adverb|probably] (the|@our) [very|absolute] (lowest|last|minimum|best|bottom|cheapest|limit) [price|offer] [that] @we (can|could|will|would|am|are) [willing to|able to|@adverb] (go|do|accept|take|offer|sell|let|come|drop)}',
        '@price {(is|would be|has to be|will be) [about|@adverb|probably] (what|all|the (least|most)) [that] @we (can|could|will|would|am|are) [willing to|able to|@adverb] (go|do|accept|take|offer|sell|let|come|drop)}',
        '{the best [that] @we (can|could) (do|offer) (is|would be)} (@price|@percent)',
        '@price {(is|would be|has to be|will be) [about|@adverb|probably] (the|@our) [very|absolute] (bottom line|bottom dollar|rock bottom|floor|limit|lowest|final price|final offer|last price|lowest price|bottom price)} (.|,|!|for|and|but|on|i|we|sorry|$)',
        '@price {(is|would be) rock bottom}',
        '@price {firm} (.|!|$)',
        '^ {firm (at|on)} @price',
        '^ [no|nope|sorry|well] [,] {[that is|it is|still|way|far|much] too low} (.|,|!|for|$)',
        '{[the] lowest @we (will|am willing to|are willing to) (go|take|accept|sell) [it|for|them] [for] [is]} @price',
        '{@we [@adverb] (need|have) to (stay|stick|hold|remain) (at|with|around|above|over)} @price',
        '@price {is (my|our|the) [absolute] (bottom-barrel|bottom barrel|rock-bottom)} (.|,|!|$)',
        '{@we (am|are) not coming down [any] [further|more|lower|again]} (.|!|,|$)',
        '{@we would not (sell|give|let) (it|them|this) [go|away] for (that|this|so little)} (.|!|,|$)',
        '{only (willing|able|prepared) to go so (low|far)}',
        '{you are [still|just] [way|far|much] too low} (.|,|!|for|$)',
        '(that|this|offer|bid|@price) {is [@adverb] (half|less than half|only half|barely half|not even half) [of] (the|@our|what) [asking|list] (price|@we)}',
        '{@we (will|have|need|am going) [have] [to] (stay at|stick (to|with|at)|hold at|hold firm at|keep it at|leave it at|stand at)} @price',
        '{@we (am|are) (sticking (to|with|at)|holding [firm] (at|on|to)|staying (at|with)|standing (by|at))} (@price|@our price|the price)',
        '^ [no|sorry|and] [,] {(not|nothing) [a (cent|penny)] (less than|below|under|lower than)} @price',
        '@price {(or nothing|minimum|and that is it)} (.|,|!|$)',
        '{@we (would|will|could) never (sell|accept|take|let|go|part|agree) ... (that price|that [little|low]|so low|so little|less|below|under)}',
        '{(do not|can not) (mark|bring) (it|them|that) down} (.|,|!|any|further|more|$)',
        '(@price|that|offer|amount|which) {(does|do|would|will|did) not [@adverb] cover (the|@our|all the|even|half [of] [the|@our]) [_] [_] (cost|costs|parts|part|materials|material|labour|labor|work|expenses|tyres|tires|wheels|repairs|rent|mortgage|utilities)}',
        '(that|thats|(that|your|the|this) (offer|bid)|@price) {(<be>|sounds|seems) [@adverb] (very|really|extremely|awfully|ridiculously|so|pretty|incredibly|quite|rather|terribly|insanely|super|way|far) low} (.|,|!|for|$|i|we|on|compared|and|but)',
        '(that|thats|(that|your|the) (offer|bid|price)|@price) {(is|was|would be) [@adverb] (way|far|well|much|a lot|quite a bit|significantly|considerably|too far) (below|under|beneath|lower than|less than) [the|@our] (asking|market|list|cost|costs|minimum|floor|budget|range|blue book|value|going|what (it|they|i|we|this|the _|mine))}',
        '(that|your offer|this|it) {is [@adverb|such] (a lowball|a low ball|lowballing)}',
        '{@we would (rather|sooner) (keep|hold on to|scrap|donate|give away) (it|them|this|these)} (.|,|!)',
        '{(price|this|that|#) is the (lowest|minimum) @we (can|could|will) (go|do|accept|take|offer)}',
        '{@our (final|bottom|bottom-line|rock bottom|last) (price|offer|bid|number) is}',
        '{(price|prices) (is|are) [@adverb] (firm|final|not negotiable|non-negotiable|fixed)} (.|!|,|and|$)',
        '^ [sorry|no] [,] {not (at|for) (that|this|such a) (price|money|amount|rate|figure|sum)} $',
        '^ [sorry|no|well|but] [,] {not (at|for) @price} (.|!|$)',
        '^ [sorry|but] [,] {no [more|further] (discount|discounts|reduction) possible} (.|!|,|$)',
        '{(lower|less|cheaper) [than (that|this|@price)] @we (can not|will not|do not) [@adverb] (go|do|sell|offer|accept|take)} (.|!|,|$)',
        '{(it is|price is|that is) @price [,|and] (not|no|nothing) (less|lower|cheaper|below)} (.|!|$)',
        '{(that|this|it) is [@adverb|way|far|much] too little} (.|!|,|$|for)',
        '{(price|prices|rate|rates) (can|will) not [be] [@adverb] (changed|lowered|reduced|negotiated|discussed|dropped)} (.|!|,|$)',
        '{(it|that|this|the _) is worth [much|a lot|far|way] more [than (that|this|what you (offer|offered|pay))]} (.|!|$)',
        '{(you want|you are asking for|you ask for) (it|this|that|them) [way|much|far] too (cheap|low)} (.|!|$)',
        '{(i|we) (already|have already) (gave|give|given|made|offered) you [already] (a|the|our|my) [very] (good|best|special|lowest|low|fair|great) (price|discount|deal|offer)} (.|!|$)',
        '{(that|this|it|your (offer|price|bid)) (does|will|would|do) not [even|@adverb] cover (my|our|the) (costs|cost|expenses)} (.|!|$)',
        '{@we <be> [@adverb] (at|down to) (@our|the|rock) (limit|floor|bottom|lowest|minimum|bare minimum|final price|bottom line)}',
        '{(price|rate|offer|quote|figure|fee) (stands|stays [_] (where it is|as it is)|remains [_] (as it is|firm)|is what it is)} (.|,|!|;|and|at|as|$)',
        '{it (stands|stays [_] (where it is|as it is)|remains [_] (as it is|firm)|is what it is)} (.|,|!|and|for|$)',
        '(no|sorry|afraid|but) ... {(price|rate|offer|quote|figure|fee|it) [_] (stays|remains) [_] (the same|unchanged)} (.|,|!|$)',
        '{@we (can|will|could|shall) not [@adverb] (match|beat|meet|come close to|undercut) (that|this|it|them|those|(that|this|his|her|their|such|those|your|a|the|any) [_] [_] (price|prices|quote|offer|offers|rate|figure|number|budget|target|bid|@price))}',
        '{(that|this|it) (is|was) [already] (@our|the) (best|final|last|lowest|bottom) (price|offer|and final|word|rate|figure)}',
        '{(no|not any|without) [further|more] (room|scope|margin|space) [left] (on|in) (the|@our|that|this) (price|rate|rates|prices|fee|quote|margin|margins|figure)}',
        '{@we do not (do|give|work with|offer|have) (discounts|rebates|reductions|bargains|special prices|deals|mates rates)}',
        '{(price|prices|rate|rates|fee|fees) (is|are) not (up for|open to|a matter of|for) (discussion|negotiation|debate|negotiating)}',
        '{(price|prices|rate|rates|fee|fees|figure) (can|will) not (go|come|drop|fall|get) (any|lower|down|below|under) [lower|further]}',
        '{@we (can|could|will) not (shave|knock|take|cut|move|get) [_] [_] (off|down|cheaper|lower) (.|,|!|on|from|$)}',
        '(^|,|;|:|-|–|so|price|offer|¤|@price) {take it or leave it}',
        '{(that is all you get|not a (cent|penny|dime) (less|lower|off|under))}',
        '{@we (will|would) (lose money|make a loss|be losing money) (at|on|with) (that|this)}',
        '{@we <be> [pretty|very|quite|@adverb] firm (on|at|with) (the|that|this|my|our|#|¤)}',
      ],
      unless,
      rewrites: nextToThePrice,
    },
    {
      phrases: [
        '{[the|@our] (lowest|least|minimum|cheapest|last) [price|offer] [that] @we [@adverb] (can|could|will|would|am able to|am willing to|are able to|are willing to) [possibly] (go|accept|take|sell|let|come|offer|drop)}',
        '{[the|@our] (lowest|cheapest) [that] @we [@adverb] (can|could|will|would) do}',
      ],
      // “The lowest we can go is 300” is a counter-offer; “that is the lowest we can go” is a wall.
      unless: [...unless, namesNumber],
      rewrites: nextToThePrice,
    },
    {
      phrases: [
        '@price {[@adverb] (but|and) (no|not|nothing) [a|any|one|a single] [penny|cent|dollar|dime|euro|pound] (lower|less|cheaper|below|under)}',
      ],
      unless: [asked, reported, counterOffers, valueNamed],
      rewrites: nextToThePrice,
    },
    {
      phrases: [
        '^ [no|sorry] [,] {(minimum|lowest|final|bottom line) [is|:]} price:@price',
        '{@we [really] (can|could|would|will) not (accept|take|do|go for|settle for|sell (it|them|this) for|let (it|them|this) go for) [for|as little as|only|just]} price:@price',
      ],
      unless,
      when: [isPrice],
      rewrites: nextToThePrice,
    },
    {
      phrases: [
        '{@we [@adverb] (need|want|expect|will need|would need|would want|have to get|need to get|am looking for|are looking for|was hoping for) (more|a (bit|little|lot) more|quite a bit more|much more|way more) than} (that|this|@price)',
      ],
      unless,
      when: [aboutPrice],
      rewrites: nextToThePrice,
    },
    {
      phrases: [
        '{@we would (rather|sooner) (keep|hold on to|scrap|donate|give away) (it|them|this|these) than} (sell|let|give) _',
      ],
      unless,
      rewrites: [andTheWayOn(withRegret('we cannot'))],
    },
  ],
  examples: [
    {
      bad: '350 [[is my final price]][[, no discussion]].',
      fixed: 'I am afraid 350 is my final price; the price includes [what it includes].',
    },
    { bad: '[[Lower than that I cannot go]].' },
    { bad: 'Sorry, [[no discount possible]].' },
    { bad: 'Sorry, [[not for $40]].' },
    { bad: '[[It is worth more]].' },
    { bad: '[[We already gave you a good price]].' },
    { good: 'It is worth more than a look.' },
    { good: 'Do call me, it’s the least I can offer.' },
    {
      bad: '[[I can’t go that low]], it is nearly new.',
      fixed: 'I am afraid I can’t go that low, it is nearly new; what I can do is [price].',
    },
    {
      bad: 'Your offer [[is too low]].',
      fixed: 'I am afraid your offer is too low; what I can do is [price].',
    },
    {
      bad: '300 euros [[is the lowest we can go]].',
      fixed: 'I am afraid 300 euros is the lowest we can go; the price includes [what it includes].',
    },
    {
      bad: 'That[[’s the last I can go]], the paint is new.',
      fixed: 'I am afraid that’s the last I can go, the paint is new; the price includes [what it includes].',
    },
    {
      bad: 'That [[is too low]]. I need at least 90.',
      fixed: 'I am afraid that is too low. I need at least 90.',
    },
    {
      bad: 'Good pot, but it [[is far too low]], I mean the sum.',
      fixed: 'Good pot, but I am afraid it is far too low, I mean the sum; what I can do is [price].',
    },
    { good: 'Sorry, that is too low. The stove is 900 and I would like 850.' },
    { good: 'I don’t think I could go that low. I am asking 600.' },
    { bad: '$15 [[is my bottom line]].' },
    {
      bad: '[[Can’t go lower]] than 300.',
      fixed: 'Sorry, can’t go lower than 300; the price includes [what it includes].',
    },
    {
      bad: '[[I definitely can’t go that low]].',
      fixed: 'I am afraid I can’t go that low; what I can do is [price].',
    },
    { bad: 'Sorry, [[too low]] for me.' },
    { bad: '[[I have to stay at]] 300.' },
    { bad: '[[Nothing below]] 300.' },
    {
      bad: '[[I would need more than]] that.',
      fixed: 'I am afraid I would need more than that; what I can do is [price].',
    },
    { bad: 'That[[’s very low]] for me.' },
    { bad: '80 [[does not cover the materials]].' },
    { bad: 'Your offer [[is way below what I]] paid.' },
    { bad: '450 [[and not a cent less]].' },
    { bad: '[[I would rather keep it than]] sell it for that.' },
    { bad: '[[Our final price is]] 4.20.' },
    { bad: 'The [[price is final]].' },
    { bad: '[[We are at our limit]].' },
    {
      bad: '[[We cannot match that]].',
      fixed: 'I am afraid we cannot match that; what we can do is [what you can do instead].',
    },
    { bad: 'That [[is 20% below]] our list.' },
    { good: 'I cannot go that low, but at 450 I would add the charger.' },
    { good: 'That is too low for us. How about 90?' },
    { good: 'The lowest we can go is 300.' },
    { good: 'For annual contracts 300 is the lowest we can go.' },
    { good: 'I need at least 430.' },
    { good: 'I do not want to go that low.' },
    { good: 'Your price is too high for me compared with three others.' },
    { good: 'Minimum 20 pieces per colour.' },
    { good: 'We need more than that to print it.' },
    { good: 'It is 40 with freight, and we cannot go below that.' },
    { good: 'The oil level is too low.' },
    { good: 'This is the least we can do.' },
    { good: 'Is that really the lowest we can go?' },
    { good: 'You wrote that the offer is too low.' },
    { good: 'If that is too low, no harm done.' },
    { good: 'They left because we cannot go lower.' },
    { good: 'You can take them in three lots; the price stays the same.' },
    { good: 'I found the pallet: it stands in Hamburg since Monday.' },
    { good: 'The offer stands for 30 days.' },
    { good: 'We cannot match the old blue exactly.' },
    { good: 'I have to stay at 37 degrees with the oven.' },
    { good: 'I cannot go down the steps with the sofa alone.' },
    { good: 'The offer stands.' },
    { good: 'We are at our limit of 40 guests.' },
  ],
});

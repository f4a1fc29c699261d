/** “Our cost is 4.20”, “we only make 2% on this”: what it costs us and what we earn. */
import { marks, says } from '../../../words/english/clauses';
import { asked, negated } from '../../../words/english/guards';
import {
  endOfWords,
  type Guard,
  isWordless,
  type Match,
  marking,
  sentenceBefore,
  textOf,
} from '../../../words/match';
import { keepBehindSo } from '../../rewriting/keep-behind-so';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutWhole } from '../../rewriting/leave-out-sentence';
import { noSecretLeft } from '../../rewriting/no-secret-left';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { hasCondition } from '../../rewriting/where-a-condition-fits';
import { tellWhatCameOfIt } from '../../rewriting/without-the-reason';
import { defineRule, type Rewriter } from '../../rule';

const figure =
  '(#|¤|@number|%|only|just|about|around|nearly|almost|below|under|above|thin|tiny|small|low|zero|nothing)';
const source =
  '(mill|factory|supplier|suppliers|manufacturer|producer|maker|subcontractor|vendor|wholesaler|forwarder|carrier|weaver|plant|foundry|printer|importer|distributor)';

/** “Our supplier is late”: only a name tells who makes it. */
function unnamed({ captures, sentence, tokens }: Match): boolean {
  const token = tokens[captures.who?.from ?? -1];
  return token !== undefined && !/^\p{Lu}\p{Ll}/u.test(sentence.prose.slice(token.start, token.end));
}

/** Nothing else in the sentence tells of it: “we milk the spares, the press is sold at a loss”. */
function tellsNoMore({ tokens, mark }: Match): boolean {
  return !tokens.some(
    ({ text }, at) =>
      (at < mark.from || at >= mark.to) &&
      /^(loss|margin|margins|markup|profit|milk|bonus|commission|fat|first|limit)$/.test(text),
  );
}

/** Nor does it tell how far the price can move. */
function tellsNoRoom(match: Match): boolean {
  return tellsNoMore(match) && !/\b(?:room|air|slack)\b/.test(textOf(match.tokens, match.mark.to));
}

/** “I had it tuned up and paid 49 for that alone”: what was put into it speaks for it. */
function serviced({ passage, tokens, mark }: Match): boolean {
  return (
    tokens.slice(mark.from, mark.to).some(({ text }) => text === 'paid') &&
    passage.sentences.some(({ prose }) =>
      /\b(?:tuned|serviced|repaired|restored|upgraded|overhauled)\b/i.test(prose),
    )
  );
}

/** “I paid 600 for it new”: what a used thing once cost is no secret. */
function costNew({ tokens, mark }: Match): boolean {
  return (
    tokens.slice(mark.from, mark.to).some(({ text }) => text === 'paid') &&
    tokens.slice(mark.to, mark.to + 3).some(({ text }) => text === 'new')
  );
}

/** “Our limit is 2 mg”, “it shrank by 6%. Our limit is 4”: what a test allows, and no price. */
function measured(match: Match): boolean {
  const { tokens, mark } = match;
  const words = tokens.slice(mark.from, mark.to);
  const previous = sentenceBefore(match)?.prose ?? '';
  if (!words.some(({ text }) => text === 'limit') || words.some(({ readings }) => readings.includes('¤')))
    return false;
  return (
    /^(%|percent|°|mg|g|kg|mm|cm|m|µm|ml|l|ppm|ppb|db|degrees|days|hours|minutes|months|people|persons|pieces|pallets|tons|points)$/.test(
      tokens[mark.to]?.text ?? '',
    ) || /\d ?(?:%|°|mm|mg|ppm)/.test(previous)
  );
}

/** “The margins are thin, and | due to the frost the risk is large”: what is told besides stays. */
const keepBehindAnd: Rewriter = (match) => {
  const { tokens, mark } = match;
  // “… for 400 two years ago, and”.
  const at = tokens.findIndex(({ text }, index) => index >= mark.to && /^(,|and)$/.test(text));
  const and = tokens[at]?.text === ',' ? at + 1 : at;
  const opens = isWordless(tokens, 0, mark.from);
  if (!opens || tokens[and]?.text !== 'and') return null;
  if (
    at > mark.to + 6 ||
    !/^(due|because|as|since|if|when|given|for|with|in|then)$/.test(tokens[and + 1]?.text ?? '')
  )
    return null;
  return drop()(marking(match, mark.from, and + 1));
};

/** “It costs 60 used | and I bought it for 90”: what stands before it stays. */
const keepBeforeAnd: Rewriter = (match) => {
  const { tokens, mark } = match;
  const rest = tokens.slice(mark.to, endOfWords(tokens));
  const closes = rest.length <= 2 && rest.every(({ kind }) => kind === 'word');
  const link = tokens[mark.from - 1]?.text ?? '';
  // “…, well, I bought it for 90.”
  if (/^(well|so|yes|no)$/.test(tokens[mark.from - 2]?.text ?? '')) return null;
  if (!closes || mark.from < 4 || !/^(and|,)$/.test(link)) return null;
  const from = tokens[mark.from - 2]?.text === ',' ? mark.from - 2 : mark.from - 1;
  return drop()(marking(match, from, endOfWords(tokens)));
};

/** “Our margin is thin because | flour has risen by 9%”: what happened stays. */
const keepBehindBecause: Rewriter = (match) => {
  const { tokens, mark } = match;
  const link = tokens.findIndex(({ text }, at) => at >= mark.to && /^(because|since|as)$/.test(text));
  const between = tokens.slice(mark.to, link);
  const told = textOf(tokens, link + 1);
  if (link < 0 || !isWordless(tokens, 0, mark.from) || between.some(({ kind }) => kind === 'punctuation'))
    return null;
  if (between.length > 8 || endOfWords(tokens) - link < 5) return null;
  if (
    !/^(?:the|our|your|this|that|there|\p{L}+ (?:is|are|has|have|went|rose))\b/u.test(told) ||
    secrets.test(told)
  )
    return null;
  return drop()(marking(match, mark.from, link + 1));
};

const secrets = /\b(?:we|i|us|me|room|air|slack|margins?|profit|commission|bonus|charges?|costs?)\b/;

const little =
  /\b(?:not much|little|no|hardly any|barely any) room\b|\bcan ?(?:not|['’]?t) go (?:any )?lower\b|\b(?:next to|almost|make|earn)(?: practically)? nothing\b|\bbarely\b|\bnot (?:a lot|much)\b|['’]s not a lot\b/i;
const some =
  /\b(?:plenty of|still|some|enough|lots of|a bit of) (?:room|air|slack)\b|\bthere(?: is|['’]?s) (?:air|room)\b|\b(?:anything|everything|whatever) (?:over|above|more than) \S+ (?:is|would be) (?:good|fine|ok)\b|\bso [^,.]* is (?:ok|fine)\b|\bgo (?:down|as low)\b/i;

/** What the reader is to learn from it: whether the price can move. */
const roomOnThePrice: Rewriter = (match) => {
  const { prose } = match.sentence;
  const { tokens, mark } = match;
  // “… some room if you take both”: on what it hangs stays.
  if (
    some.test(prose) &&
    isWordless(tokens, 0, mark.from) &&
    textOf(tokens, mark.to, mark.to + 2) === 'if you'
  )
    return say('we are open to your offer')(match);
  if (some.test(prose)) return sentence('We are open to your offer.')(match);
  return little.test(prose) ? sentence('There is little room on the price.')(match) : null;
};

/** “I am authorised to go down to 8,900” is “our price is 8,900”. */
const offerIt: Rewriter = (match) => {
  const { tokens, mark } = match;
  const may =
    /^(?:(?:i|we) (?:am|are) (?:\w+ )?(?:allowed|authori[sz]ed|cleared|permitted) to (?:go|drop|come)|(?:my|our) (?:bottom line|floor|lowest|limit|minimum) is)\b/;
  if (!may.test(textOf(tokens, mark.from, mark.to))) return null;
  const our = tokens[mark.from]?.text === 'my' ? 'my' : 'our';
  const figure = tokens.findIndex(({ kind }, at) => at >= mark.from && kind === 'number');
  const sign = /^[¤$€£]$/.test(tokens[figure - 1]?.text ?? '') ? figure - 1 : figure;
  return figure < 0 || figure > mark.to ? null : say(`${our} price is`)(marking(match, mark.from, sign));
};

const leaveOut: readonly Rewriter[] = [
  offerIt,
  where(tellsNoMore, keepTheRest()),
  where(tellsNoRoom, tellWhatCameOfIt),
  keepBehindAnd,
  keepBehindBecause,
  where(tellsNoMore, keepBehindSo),
  keepBeforeAnd,
  roomOnThePrice,
  leaveOutWhole,
  sentence('Our price covers {what it covers}.'),
];

/** “I could do 90 | at the lowest”: what it would take stands in its place; nothing where a condition is told already. */
function inReturn(floor?: string): Rewriter {
  const instead = floor === undefined ? {} : { instead: floor };
  return (match) =>
    (hasCondition(match) ? drop(floor) : say('if you {what you ask in return}', instead))(match);
}

/** “I can do 90 | but that is the lowest my boss will let me offer”: the offer stays. */
const keepTheOffer: Rewriter = (match) => {
  const { tokens, mark } = match;
  const link = tokens.findLastIndex(({ text }, at) => at < mark.from && /^(?:but|and|,)$/.test(text));
  const opening = textOf(tokens, link + 1, mark.from);
  const end = endOfWords(tokens);
  const closes = tokens.slice(mark.to, end).every(({ kind }) => kind === 'word');
  if (
    link < 3 ||
    !closes ||
    !/^(?:(?:and|but) )?(?:that|it|this|which) (?:is|'s|s) (?:really |about |just )?the$/.test(opening)
  )
    return null;
  return inReturn()(marking(match, tokens[link - 1]?.text === ',' ? link - 1 : link, end));
};

/** “60 is the lowest the owner will let me take”: no offer stands before it. */
const offersNothing: Guard = (match) => keepTheOffer(match) === null;

/** “I bought it at 41 and it is looking good”: shares are nothing that one sells to the reader. */
const invested: Guard = ({ passage }) =>
  passage.sentences.some(({ prose }) =>
    /\b(?:shares?|stocks?|portfolio|invest(?:ed|ing|ment)?|brokers?|dividends?|peg|p\/e|options?|calls|puts)\b/i.test(
      prose,
    ),
  );

/** Best first: what else is said stays; then what the price is, without what it is made of. */
const priceWithoutCost: readonly Rewriter[] = [
  where(tellsNoMore, keepTheRest()),
  where(tellsNoRoom, tellWhatCameOfIt),
  keepBehindAnd,
  keepBehindBecause,
  keepBehindSo,
  keepBeforeAnd,
  roomOnThePrice,
  leaveOutWhole,
  sentence('Our price covers {what it covers}.'),
];

/** “The mill gives us only 30 days.” */
function ofTime({ tokens, mark }: Match): boolean {
  return /^(?:an? )?(?:minutes?|hours?|days?|weeks?|months?|morning|night)\b/.test(textOf(tokens, mark.to));
}

/** “My commission is in the offer”, “our commission is paid by the seller”: it is told openly. */
const onTheTable: Guard = (match) =>
  marks(/^commission$/)(match) &&
  (says(/^(offer|contract|invoice|agreement|included|seller|landlord|law)$/)(match) || soldForThem(match));

/** “Our showroom takes it on commission. … Our commission is 15%”: the reader’s goods are sold, and that is its price. */
const soldForThem = ({ passage, sentence }: Match): boolean =>
  passage.sentences
    .slice(0, passage.sentences.indexOf(sentence) + 1)
    .some(({ prose }) =>
      /\b(?:on commission|on consignment|resale|(?:sell|sells|sold|let|lets|auction|auctions) (?:it|them|your \w+)(?: \w+){0,3} for you|sell(?:s)? your)\b/i.test(
        prose,
      ),
    );

/** “We earn commission on any of them, and it is the same for all”: told openly, so that they can trust the advice. */
function disclosed({ tokens, mark }: Match): boolean {
  return /\b(?:the same|equal|equally|no matter which|whichever|whoever|paid by the|must (?:tell|say)|nothing (?:more|extra)|does not (?:change|raise|affect))\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “My bonus card”, “my target is 3 May”, “our profit goes to the school”: nothing of what we earn. */
function notOfEarning({ tokens, mark }: Match): boolean {
  return (
    /\bgoes to$/.test(textOf(tokens, mark.from, mark.to)) ||
    /^(?:cards?|points|track|chapter|january|february|march|april|may|june|july|august|september|october|november|december)\b/.test(
      textOf(tokens, mark.to),
    )
  );
}

/** “The margin on the page is 2 cm”: white paper. */
const onPaper: Guard = (match) =>
  marks(/^margins?$/)(match) && says(/^(page|pages|paper|print|error|seam|bleed|mm|cm)$/)(match);

export default defineRule({
  id: 'off-limits/own-cost',
  principle: 'think-first',
  severity: 'error',
  message: 'This tells what it costs us or what we earn.',
  why: 'Whoever knows your cost bargains from there for ever; talk about what the price includes.',
  phrasings: noSecretLeft([
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
        '{(nothing|next to nothing|hardly anything|very little|no money|not much) (in it|left) for (us|me)}',
        '{@we [@adverb] (get|gets|need|lose|miss|reach|hit|make|have|fill) [@adverb] (my|our) [sales|monthly|yearly] (commission|bonus|quota|target|targets|kpi)}',
        '{the (margin|markup|mark-up|profit) on (that|those|it|them) [one|ones|model|item] (is|are) [@adverb|@very] (huge|big|fat|nice|good|high|thin|small|tiny|low|@number|great|large|enough)}',
        '{@we [@adverb|usually|normally] (add|put|calculate|build in) [¤] # [%|percent] (on top|[on top] (so (that|we)|for haggling|for negotiation|to (give|have|leave)|because))}',
        '{(the|our) (factory|mill|purchase|cost|buying|ex-factory) price is [only|just|about|around] [¤] #}',
        '{the (markup|mark-up|profit margin|margin) is [only|just|about|around|over|more than] #}',
        '{@we (get|earn|receive|make) [¤] # [%|percent|@currency] [_] (commission|bonus|provision) (on|for|from|per|when|if)}',
        `{@our [own|real|actual|average|usual|_] @earning [(on|of|from|for|with|in) [_] [_] [_]] (is|are|was|were|would be|depends|depend|goes|comes|stands|starts|vanishes|disappears|shrinks|sits|lies|ends) [@adverb|@very|already|somewhere|not] _}`,
        `{@our [own|real|usual] @earning (on|of|from) (this|that|it|these|those|your|the|every|each)}`,
        `{(the|a) [_] (margin|margins|markup|markups|mark-up|profit) [for us|we (make|have|add|earn)] on (_|the _|this _|these _|the _ _|a _) (is|are) [@adverb|@very|around|about] (huge|big|fat|nice|good|high|thin|small|tiny|low|#|@number|great|large|enough|enormous|insane|crazy|ridiculous|obscene|massive|razor-thin|outrageous)}`,
        `{(my|our) (floor|limit|minimum|bottom|lowest|lower limit|walk-away point|pain threshold|rock bottom|ceiling|limit) [price|number] (is|lies|sits) [at|around|about] [¤] (#|@tens)}`,
        `{@we [@adverb] (make|earn|clear|pocket|keep|net) [@adverb|about|around|roughly|over|nearly|up to|some] ([¤] # [%|percent|cents|k|@currency|points]|@number (percent|%|cents|points)) (on|per|from|out of|with|off) _}`,
        // “We take 10% off” gives, and “30% with the order” asks for a deposit.
        `{@we [@adverb] take [@adverb|about|around|roughly|over|nearly|up to|some] ([¤] # [%|percent|cents|k|@currency|points]|@number (percent|%|cents|points)) (on (this|that|it|these|those|each|every|your|the)|per (deal|sale|order|contract)|out of) _}`,
        `{@we [@adverb|would|will|already] (lose|losing|lost|bleed|bleeding) [@adverb] [a lot of|real|good] money (on|with|if|when|every|each|at|by|from|here|$|,)}`,
        '{(already|@we [am|are|@adverb]) (losing|lose) money on (it|this|that|these|them|those|the _)}',
        '{(points|percent|%|plenty|lots|a lot|bit) [of] (fat|padding|air|slack) in (the|our|my|this) [_] (price|quote|offer|list|rate)}',
        `{@we (am|are) [@adverb] losing money}`,
        `{(purchase|buying|cost|landed|factory|wholesale|dealer|net|net-net) (price|cost|costs) [for us|is|was|:|of|around|about] [is|was] [about|around] [¤] #}`,
        `{[,|;|and] landed [cost|price|at|for us] [is|:] [¤] #}`,
        `{@we [only|just|@adverb] paid [only|just|about|around] [¤] (#|@tens) [@currency] [apiece|each] (for|to|a)} (it|this|that|them|these|those|the|piece|each|get)`,
        `{(anything|everything|whatever) (above|over|beyond|more than) [that|it|this|#|¤ #] (is|would be|goes) [@adverb|pure] (good|fine|ok|profit|mine|ours|gain|a bonus|a win|into my pocket|in my pocket|for (me|us))}`,
        `{(the|our|my) [_] ${source} (charges|charge|bills|asks|sells|gives) (us|me) [it|them|this|for it|only|just|about] [at|for|with] [only|just] [¤] (#|@tens)}`,
        `{(it|they|this|that|these|those|one|each|the _|a _) [only|just|@adverb] (costs|cost) (us|me) [only|just|about|around|next to|almost|less than|under|hardly|roughly] (¤ #|@number (@currency|%|percent)|nothing|peanuts|pennies|cents|half|anything)}`,
        // A bare figure is money, “one more day” and “3 hours” are not.
        `{(it|they|this|that|these|those|one|each|the _|a _) [only|just|@adverb] (costs|cost) (us|me) [only|just|about|around|next to|almost|less than|under|hardly|roughly] @number} ($|@closing|and|but|so|each|apiece|per|a|to|in|at|from|ex|landed|delivered)`,
        `{@we [still] (need|have to|must) [to] (hit|reach|make|fill|meet|close|get) [my|our] (#|@number|the|one|two|a few) [_|more] (signature|signatures|sale|sales|deals|contracts|target|quota|units) (more|to|this|for|by|before) [make|reach|get|hit]}`,
        `{(my|our) target [this (month|quarter|week|year)] is (#|@number)}`,
        `{(my|our) [_] (commission|bonus|quota|job|pay) (depends|hangs|hinges|rides)}`,
        `{our [main|only|biggest|chinese|current] (supplier|manufacturer|producer|mill|source) (is|sits|in) [called|named|in] who:_}`,
        '{my [_] (commission|bonus|quota|sales target|margin|markup|kpi|kpis)}',
        '{(i|we) [@adverb] (want|need|live on|work for|get paid|am paid|are paid) [only|just|by|on] [my|a|the|our] [little|fat|big] (commission|bonus|provision|cut)}',
        '{our [real|true|internal|actual|dealer|gross|net|profit|own|average] (markup|mark-up|markups|profit margin|gross margin|net margin|cost price|purchase price|buying price|dealer price|landed cost) [for us|we pay|here|on _]}',
        '{the (real|actual|true|internal|dealer|lowest|bottom) (price|cost) [that] [(we|i)] (we|i) (pay|paid|can|could|would|take|have|calculate)}',
        '{(i|we) (am|are) [only|just|still] (@number|a few) (deal|deals|sale|sales|contracts|orders|units|policies|cars|signatures) (short|behind|away|below|under)}',
        '{(i|we) [@adverb|usually] (quote|price|start|calculate|ask|list|offer) [it|them|everything] [¤] # [%|percent|@currency] [too] (high|higher|more|above|extra|on top) [_] [_] (because|so|since|as|to|and|expecting)}',
        '{(we have|i have|we have built in|we left|i left|we leave) [@adverb|some|a lot of|a bit of|plenty of|enough|# %] (room to (negotiate|haggle|bargain|go down)|(wiggle room|padding|slack|fat|air|buffer|leeway|room to move) (in|on) (the|our|my|this) (price|quote|offer|rate|budget|figure))}',
        '{(we have built in|we left|i left|we leave) [@adverb|some|a lot of|a bit of|plenty of|enough|# %] (wiggle room|padding|fat|buffer)} (.|,|!|$|to|so that)',
        '{(i|we) (overcharge|overprice|pad|inflate|mark up) (everybody|everyone|people|customers|clients|the|our|all|it|them|this|shipping|you)}',
        '{(i|we) [@adverb] (get|buy|source|have|import|order|make|produce) (it|these|them|those|this) [made] (from|at|in|by) [a|the|our|some] [_] [_] [_] [_] for [only|just|about|under] [¤] (@tens|@number|pennies|peanuts|next to nothing|half|a fraction|almost nothing)}',
        '{(is|are|was|were) (made|produced|built|sewn|packed|bottled|manufactured) (by|in|at) the [very] same (plant|factory|people|mill|supplier|line|company|kitchen) (as|that|which)}',
        '{(my|our) (staff|employee|family|friends and family|internal|insider) (discount|price|rate|code|card)}',
        '{(double|triple|twice|half|three times|four times|ten times|# times|a third of|well above|far above|more than) [of] what (we|i) (pay|paid|spend|spent|give)}',
        '{(double|triple|twice|half|three times|# times) what it costs (us|me)}',
        '{(i|we) (do|did) not (make|earn) (anything|a cent|a penny|any money|much|money|a dime|a profit|any profit) (on|with|from|out of|off|at)}',
        '{(the|my|our) [maximum|max|highest|lowest|upper|lower|internal] (discount|price|spending|credit|negotiation) (limit|floor|ceiling|cap|range|authority) [(i|we)] [have|got|can give] (is|goes|ends|stops|was) [up|at|to]}',
        '{(i|we) (can|could|may|would|am allowed to|are allowed to) [@adverb|probably] (go|drop|come) [down|as low|up|as high] [as|to|down to] [¤] (#|@tens) [@currency|%] [,] (if (i|we) (have to|must|need to)|if (pushed|pressed|necessary|needed|you (push|insist|press|ask nicely))|in the worst case|at worst|at a push|when pushed)}',
        '{(dropped|lowered|cut|raised|changed) (his|her|their) (price|prices|rates) (for us|to us)}',
        '{(the|our) (supplier|mill|factory|wholesaler|manufacturer|printer|importer) [has|@adverb] (dropped|lowered|cut|halved|reduced) (his|her|their|its|the|our) (price|prices|rate|rates|cost)}',
        '{our negotiating (position|positions|strategy|limit|limits|tactics)}',
        '{@we (am|are|was|were|would be|make|makes|earn) [@adverb|hardly|barely] [making|earning|clearing|netting|pocketing] [@adverb|almost|practically|next to] (nothing|no (money|profit|margin)|peanuts|pennies|a loss|a killing|good money|very little) (at|on|with|from|here|off|out of) (that|this|it|these|those|the|your|#|¤)}',
        '{@we [@adverb|would|will|can|could|should|barely|hardly|only just|just about] [@adverb|barely] break even}',
        '{(no|little|hardly any|not much|zero|very little|barely any) (margin|profit) [left] [in (it|this)] [for (us|me)] (left|at|on|here|for (us|me)|in (it|this))}',
        '{@we (bought|buy|got|get|import|imported) (it|them|this|these|those|the _) [new|in] (for|at) [¤] (#|@tens) [@currency] [apiece|each] and (sell|sold|resell|are selling|am selling)}',
        '{(have|has|leave|leaves|is|there is) [@adverb] [some|a bit of|a little|a lot of|plenty of|more|enough|no] (room|wiggle room|slack|leeway|fat) [left|to move|to go] (in|on) ((the|this|our|my) (price|quote|offer|rate)|(our|my) budget)}',
        '{(lets|let|allows|allow|allowed|authorised|authorized|cleared|permits) (me|us) [to] (go|drop|sell|sign|come) [it|down|as low] [as|to|for|at|down] [¤] #}',
        '{the (lowest|most|best|highest|maximum|least|furthest) [price|discount|rate|offer] [that|which] @we (am|are) (authorised|authorized|allowed|cleared|permitted|supposed) to}',
        '{(our|total|credit|the) exposure (to|with|on) (them|him|her|this _|the _|_ (is|was|stands))}',
        '{@we [@adverb] (make|earn) (most of our|all our|our [real]|the real|good|big|serious) (money|profit|profits|margin) (on|with|from|off)}',
        '{@we [only|just|still] need (@number|a few) more (sale|sales|deal|deals|order|orders|signature|signatures|contract|contracts) (to (hit|reach|make|meet|close|get)|for (my|our|the)|this|before|by)}',
        '{@we (am|are) [@adverb] overcharging (for|on|people|customers|you|them)}',
        '{@we (milk|fleece|rip off|squeeze|overcharge) (people|customers|clients|them|everybody|everyone|buyers)}',
        '{@we [@adverb] (am|are) (allowed|authorised|authorized) to go [(down|as low)] (as low as|to|down to|as far as) [¤] #}',
      ],
      unless: [
        asked,
        negated,
        unnamed,
        serviced,
        costNew,
        measured,
        ofTime,
        onTheTable,
        notOfEarning,
        onPaper,
      ],
      rewrites: leaveOut,
    },
    {
      phrases: [
        '{(our|the|these) [_] (margin|margins|markup|markups|profits) (is|are|get|stay) [@adverb|@very|razor|wafer|paper|pretty|rather|-] [-] (thin|razor-thin|wafer-thin|tight|slim|narrow|negative|huge|healthy|fat|enormous|obscene)}',
        '(^|,|;|and|but|as|since|because) {(margin|margins|markup|markups|profits) (is|are|get|stay) [@adverb|@very|razor|wafer|paper|pretty|rather|-] [-] (thin|razor-thin|wafer-thin|tight|slim|narrow|negative|huge|healthy|fat|enormous|obscene)}',
        '{@we [@adverb] paid [only|just|about|around] [¤] (@number) [hundred] (grand|k|thousand|hundred|bucks) [for]} (it|this|that|them|these|those|the|at|,|.|$)',
        '{@we [@adverb] have [only|just|about|around] [¤] # [@currency|k] (into|invested in|tied up in|in) (it|this|that|them|the _)} (.|,|so|and|$)',
        '{@we [@adverb|would|will|can] mark (it|them|these|this|those|everything|prices|our [_] (prices|products|goods)) up [by|about|at least|roughly] (half|@number|a lot|heavily|to|double|so)}',
        '{@we [@adverb|would|will|can] mark up (it|them|these|this|those|everything|prices|our [_] (prices|products|goods)) [by|about] (half|@number|a lot|heavily)}',
        '{(mark|marking|pad|padding|inflate|inflating|bump|bumping|jack|jacking|round|rounding) up [_] [_] [_] [_] to (recover|recoup|cover|make up for|make back|earn back|absorb) (our|the|my|that|this)}',
        '{(pad|padding|inflate|inflating) (the|our|this|that|your) [_] [_] (quote|price|invoice|bill|estimate|contract|hours|offer|rate|numbers|costs)}',
        '{(the|our|my) [_] (dealer|supplier|distributor|wholesaler|agent|mill|factory|vendor|manufacturer|importer|broker) [usually|@adverb] (gives|gave|grants|offers|allows) (me|us) [_] [¤] # (%|percent|off|discount|rebate|less)}',
        '{(price|offer|quote|list|bid|estimate) [always|usually|still|already] (has|have|contains|includes|had) [_] # (%|percent) (air|fat|padding|slack|wiggle room|room)}',
        '{@we (get|earn|receive|make|am paid|are paid) (a|an|my|our) [_] (bonus|commission|kickback|cut|provision) (if|when|for|on|from|per|every|by|as soon as)}',
      ],
      unless: [asked, negated, unnamed, costNew, disclosed],
      rewrites: leaveOut,
    },
    {
      phrases: [
        '{(do|are|should|shall|could|can) we [planning|going] [to] (mark up|marking up|pad|padding) what:((the|our|this|that) [_] [_] [_]) to (recover|recoup|cover|absorb)}',
      ],
      rewrites: [say('how does $what cover'), sentence('Our price covers {what it covers}.')],
    },
    {
      phrases: [
        '{@we (make|earn|made|earned|get|keep) (nothing|zero|next to nothing|peanuts|almost nothing|no (profit|margin|money)|hardly anything|# [%|cents|percent]|¤ #) (on|with|from|at|per|in) (_)}',
        '{we (buy|get) (the|our|them|these|it) [_] [in] (frozen|ready-made|premade|from (the supermarket|aldi|alibaba|china|a wholesaler)|in frozen)}',
        '{(i|we) (make|earn) [about|only|around|roughly] [¤] # [@currency] [profit|margin] (on|with|from|per) (each|every|this|that|a|the)}',
        '{@we (only|just) (pay|paid) [about|around|roughly] [¤] # [@currency] [each|apiece|a piece|a unit] for (these|them|those|this|that)}',
      ],
      unless: [asked],
      rewrites: priceWithoutCost,
    },
    {
      phrases: [
        '{(i|we|agents|sellers|staff|reps|our agents|the agents|our reps) (get|gets|earn|receive|have) [a] (commission|bonus|bonuses|a cut|kickback|kickbacks|a kickback) (on|for|from|when|if|per)}',
      ],
      unless: [asked, disclosed],
      rewrites: priceWithoutCost,
    },
    {
      phrases: [
        '{@we [@adverb] (buy|get|source|import|purchase|bought|got|sourced) (it|this|that|them|these|(this|that|the|these|our) _ [_]) (for|at) [only|just|about|around] ([¤] # [@currency])}',
      ],
      unless: [asked, invested],
      rewrites: priceWithoutCost,
    },
    {
      // A “not” before the verb does not deny that it tells what is earned.
      phrases: [
        '{@we [@adverb|would|will] (hardly|barely|scarcely) [@adverb] (earn|make|made|earned|get) [@adverb] (anything|a (cent|penny|dime|euro|profit)|any (money|profit)|money|a living|something)} (on|with|from|at|out of|off|here|there|by|,|.|!|$|and|so)',
        '{@we (do|does|did|would|will|can|could) not [@adverb|even] (make|earn|see) [@adverb] (a (cent|penny|dime|profit)|any (profit|margin)|much [profit|margin] [money] (on|with|from|at|here)|anything (on|with|from|at) (it|this|that|these|the|your (order|contract|project|booking|stay|account)))}',
        '{(a|our|the|with a|only a|small) [profit|gross|net] (margin|markup|mark-up) of [only|just|about|around|less than|more than|over|up to|under|roughly|maybe] [¤] (#|@tens) [%|percent|@currency]}',
        '{(the|our|its) [_] (production|manufacturing|material|materials|shipping|freight|packaging|transport|labour|labor|printing|raw material) [for|of] [it|this|each|one|alone|itself|already] [alone|already] (costs|cost) (us|me) [already|alone|more than|over|at least|well over|nearly|about|around|almost|up to|just|only] [already|alone|about|around] [¤] (#|@tens)}',
        '{@we [@adverb|would|will|already|even|only] (make|makes|made|making|take|be making|are making|am making) [@adverb|even] (a [_] loss|losses|minus|no profit|zero profit) (on|with|at|here|then|from|if|and|so|,|.|$)}',
        '{(what|the [same] price|the same|less than|almost what|exactly what) @we [ourselves|myself|@adverb|have to|had to] (pay|paid|payed) [for (it|them|this)] (ourselves|myself|(to|from) (our|the) (supplier|factory|manufacturer|mill|wholesaler))}',
      ],
      unless: [asked, unnamed, ofTime, onPaper],
      rewrites: leaveOut,
    },
    {
      // The offer stands, and nobody learns that it is the last.
      phrases: [
        '{@we (could|can|would|might|may|will) [@adverb|also] (accept|take|go|do|agree to|live with|sell [it] for|let it go for) [for|to|down to|with|at] [¤] # [@currency] floor:(at the (minimum|very least|very minimum|lowest)|at (minimum|the minimum)|as (an absolute|the absolute|our|my) (minimum|lowest|limit))}',
      ],
      unless: [asked],
      rewrites: [inReturn('floor')],
    },
    {
      phrases: [
        '{(lowest|most|best|least|highest|furthest) [that] (the|my|our) [_] _ (will|would|can) (allow|let|permit|authorise|authorize) (me|us) [to (offer|go|give|take|accept)]}',
      ],
      unless: [asked, negated],
      rewrites: [keepTheOffer, ...leaveOut.map((rewriter) => where(offersNothing, rewriter))],
    },
    {
      phrases: [
        '{(my|our|the) @superior [@adverb|only] (allows|allow|allowed|lets|let|permits|permitted|authorised|authorized) (me|us) [to] [@adverb] (give [you]|offer [you]|grant [you]|take|accept|(go|come) (down|up|lower|below|as low)) [up|down|at least|only|as] [to|as] [¤] (#|@tens)}',
        '{(it|this|that|they|the _) [@adverb] (costs|cost) (us|me) [@adverb|about|around|over|more than|almost] [¤] (#|@tens) [@currency] [just|only|alone] (to (ship|make|produce|send|deliver|pack|clean|buy|get|store|print|build|import|repair)|in (materials|parts|wages|freight))}',
        '{(our|my) [own|_] (cost|costs|expenses|purchase price|outlay|spending) (for|per|of|on) _ [_] [_] (is|are|was|were|come to|comes to|amount to) [_] [_] [¤] (#|@tens)}',
        '{(with|at|on|a|of|only|about|make|have|earn|calculated|calculate) # (%|percent) [of] [_] (profit|margin|markup|mark-up)}',
        '{@we [@modal] [@adverb] (earn [@adverb|literally|practically|almost|next to] (nothing|zero|peanuts)|make [@adverb|literally|practically|almost] (no (profit|money)|zero profit|peanuts))}',
        '{(my|our) @superior [has|have] (gave|given|set) (me|us) (a|the) [_] (limit|minimum|maximum|floor|ceiling) of [¤] #}',
        '{@we [@adverb|have] (put|add|added|include|included|calculate|calculated|build|built) [_] [_] [_] [on top|in] (for|to have room for|so that we can) (negotiating|negotiation|negotiations|haggling|bargaining|negotiate|haggle)}',
      ],
      unless: [asked, unnamed, ofTime, onPaper],
      rewrites: leaveOut,
    },
    {
      phrases: [
        '{@we [have] [@adverb] (calculated|put|built|left|included|have) [_] [_] (air|fat|padding|slack) (in|into) (the|our|my|this|that) [_] (quote|price|offer|calculation|estimate)}',
      ],
      unless: [asked],
      rewrites: leaveOut,
    },
  ]),
  examples: [
    { good: 'We sell your piano for you. Our commission is 12%.' },
    { good: 'We earn a commission from the insurer, and it is the same whichever you take.' },
    { bad: '[[I could do 90 at the lowest]].', fixed: 'I could do 90 if you [what you ask in return].' },
    {
      bad: '[[I could do 90 at the lowest]] if you fetch it.',
      fixed: 'I could do 90 if you fetch it.',
    },
    {
      bad: 'I can do 90 a day but that’s the [[lowest the manager will let me]] offer.',
      fixed: 'I can do 90 a day if you [what you ask in return].',
    },
    {
      bad: 'Also, [[are we planning to mark up the press to recover]] our freight?',
      fixed: 'Also, how does the press cover our freight?',
    },
    { good: 'I bought it at 41, and the share is looking good.' },
    {
      bad: 'The lamp is new. [[Our cost is 18]] and I need to make 5 on it. The shade is oak.',
      fixed: 'The lamp is new. The shade is oak.',
    },
    { bad: '[[We only pay about 3 dollars for these]].', fixed: 'Our price covers [what it covers].' },
    { good: 'You only pay about 3 dollars for these.' },
    { bad: '[[My boss gave me a limit of 60]].' },
    { bad: '[[We left some fat in the quote]].' },
    { bad: '[[Our director lets us go down to 60]].' },
    { bad: '[[It costs us 40 just to pack]] the lamp.' },
    { bad: '[[My costs for the frame are 60]].' },
    { bad: 'We planned [[with 30% profit]].' },
    { bad: '[[We earn practically nothing]].' },
    { bad: '[[We put a bit on top for haggling]].' },
    { good: 'It costs us 2 days to pack the lamp.' },
    { good: 'We earn points with every crate.' },
    { bad: '[[We barely earn anything]] with the small lids.' },
    { bad: 'At 40 [[we do not make a cent]].' },
    { bad: 'The lamp has [[a margin of only 9%]].' },
    { bad: '[[The freight alone costs us 40]] a crate.' },
    { bad: 'I asked 60, which is [[what I paid for it myself]].' },
    { bad: '[[I could take 600 at the minimum]].' },
    { good: 'We hardly make any noise.' },
    { good: 'The margin of error is 3%.' },
    { good: 'The delay costs us 3 days.' },
    {
      bad: '[[My bottom line is 60]] with the frame.',
      fixed: 'My price is 60 with the frame.',
    },
    {
      bad: '[[I’m authorised to go down to 8,900]], but the mast isn’t included.',
      fixed: 'Our price is 8,900, but the mast isn’t included.',
    },
    {
      bad: '[[Our margin is already thin]] because the price of oak has gone up by 9%.',
      fixed: 'The price of oak has gone up by 9%.',
    },
    {
      bad: '[[There’s still some room in the price]] if you take both boats.',
      fixed: 'We are open to your offer if you take both boats.',
    },
    {
      bad: '[[I paid 900 for]] it in May and it has two new sails, so 700 is fair.',
      fixed: 'It has two new sails, so 700 is fair.',
    },
    {
      bad: '[[We earn next to nothing on the]] bulbs, so the price remains at 7.',
      fixed: 'The price remains at 7.',
    },
    {
      bad: '[[Our margin is only 7%]], so 4% is the most we can give.',
      fixed: '4% is the most we can give.',
    },
    {
      bad: '[[We make about 9 on each]] of the bowls, so there is not much room.',
      fixed: 'There is little room on the price.',
    },
    {
      bad: 'the pawn shop gives me 30 so [[everything over 30 is good]] for me',
      fixed: 'I am open to your offer.',
    },
    { bad: '[[I get a bonus for]] every pump.' },
    { good: 'I had the saw serviced. I paid 49 for that alone.' },
    { bad: '[[Our mill gives us 12 percent]].' },
    { bad: 'The first [[quote always has 10% air]].' },
    { bad: '[[I get a bonus if]] you sign in May.' },
    { bad: 'Saws are hard: [[our margins are very thin]].' },
    {
      bad: '[[Margins are thin]], and due to the frost the risk is large.',
      fixed: 'Due to the frost the risk is large.',
    },
    { bad: 'It costs 60 used and [[I bought it for 90]].', fixed: 'It costs 60 used.' },
    { good: 'I paid 600 for it new in May.' },
    { bad: '[[We paid 8 grand for]] it in May.' },
    { bad: '[[I only have 200 into it]].' },
    { bad: '[[We mark these up by half]].' },
    { bad: 'Let us [[pad the quote]] a bit.' },
    { good: 'The margins are wide enough for holes.' },
    { bad: '[[Our cost is 4.20]] apiece.', fixed: 'Our price covers [what it covers].' },
    { bad: '[[We only make 2% on this]] lamp.', fixed: 'Our price covers [what it covers].' },
    { bad: '[[We pay the mill 3]] a metre.', fixed: 'Our price covers [what it covers].' },
    { bad: 'At 40 [[we lose money on every]] lamp.', fixed: 'Our price covers [what it covers].' },
    { bad: '[[I need my bonus]], so please take two.', fixed: 'Please take two.' },
    { bad: 'At 40 there is [[next to nothing in it for us]].', fixed: 'There is little room on the price.' },
    { bad: '[[My bonus depends on]] this press.', fixed: 'Our price covers [what it covers].' },
    { bad: '[[The markup on lamps is huge]].', fixed: 'Our price covers [what it covers].' },
    { bad: '[[Our main mill is in Prato]].', fixed: 'Our price covers [what it covers].' },
    { good: 'We take 30% with the order and the rest before shipment.' },
    { good: 'The label was our mistake, so we take 10% off the invoice.' },
    { good: 'Our supplier is late, so the lids come on Monday.' },
    {
      bad: 'You pay [[triple what we pay]] for the lid.',
      fixed: 'Our price covers [what it covers].',
    },
    { good: 'Our limit is 2 mg of zinc.' },
    { bad: '[[Our limit is 90]] for the pair.' },
    { good: 'The markup of the draft is attached.' },
    { good: 'Your cost is 4.20 apiece, freight included.' },
    { good: 'Do you mean that our margin is thin?' },
    { good: 'That does not mean that our margin is thin.' },
    { good: 'With this lid you lose no heat and save on gas.' },
    { good: 'The price is 40 with freight, and we cannot go below it.' },
    { good: 'The profit from the fair goes to the school.' },
    { good: 'With both changes I calculate 31 euros at 500 pieces.' },
    { good: 'The mill gives us only 30 days to decide.' },
    { good: 'This costs us two more tests, and it costs me 3 hours at most.' },
    {
      bad: '[[Our supplier charges us 3.10]] for the lid, so 4 is what we ask.',
      fixed: '4 is what we ask.',
    },
    { good: 'My commission is in the offer, line 7.' },
    { good: 'We have some buffer in the schedule, so Friday is fine.' },
    { good: 'I left some slack in the cable.' },
    { good: 'The margin on the page is 2 cm.' },
    { good: 'I take 25 euros per night off the invoice.' },
    { good: 'The frost cost us half a day, and we are back on plan.' },
    { good: 'Our profit goes to the school.' },
    { good: 'There is room in the budget for a second lamp.' },
    { good: 'Our factory is in Porto, and you may visit it.' },
  ],
});

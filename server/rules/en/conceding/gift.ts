/** “I throw in the cover”, “free of charge”, “on the house”: something is given on top. */
import { endsWith, followedBy, marks, saidBehind, says } from '../../../words/english/clauses';
import {
  bargainedNext,
  correcting,
  costsUsNothing,
  doneAgain,
  earned,
  foundAgainForThem,
  mended,
  ofTheReturn,
  putRight,
  tradedFor,
  withheldAfterAll,
} from '../../../words/english/giving';
import { asked, customary, negated, owed, reported, standing } from '../../../words/english/guards';
import { afterOurFault } from '../../../words/english/our-fault';
import { priced } from '../../../words/english/prices';
import { type Guard, type Match, sentenceBefore, textOf } from '../../../words/match';
import { askForWhatWasGiven, askInReturn, withTheOrder } from '../../rewriting/ask-in-return';
import { forOurFault, madeUpFor, thank } from '../../rewriting/made-up-for';
import { say } from '../../rewriting/rewrites';
import { dealMade, kindly } from '../../rewriting/where-a-condition-fits';
import { defineRule } from '../../rule';

/** “I throw in my pass for your ticket”: something comes back. */
function swapped({ tokens, to }: Match): boolean {
  return (
    /^(my|our)$/.test(tokens[to]?.text ?? '') &&
    tokens.slice(to).some(({ text }, at, rest) => text === 'for' && rest[at + 1]?.text === 'your')
  );
}

/** “We collect the faulty lot at our expense”: what was delivered wrong goes back. */
const takenBack = says(/^(collect|fetch|return|rework|re-deliver|redeliver|exchange)$/);

/** “I send two tubs along, on the house, | so that you can taste before you list them”: a sample, given so that they may order. */
function toTry({ tokens, mark }: Match): boolean {
  return /^(?:, )?(?:so (?:that )?you (?:can|may)|to|for you to) (?:first )?(?:taste|try|test|compare|sample)\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “The next tap is behind the hall, no charge”: it tells where something is. */
function tellsWhere({ tokens, mark }: Match): boolean {
  const comma = mark.from - 1;
  const start = tokens.slice(0, comma).findLastIndex(({ text }) => /^([,;:.]|and|but|so)$/.test(text)) + 1;
  const clause = tokens.slice(start, comma).map(({ text }) => text);
  return (
    tokens[comma]?.text === ',' &&
    /\b(?:is|are|stands?|sits?) (?:right |just )?(?:in|at|on|behind|beside|next|opposite|near|under|across|outside|inside|by) /.test(
      clause.join(' '),
    ) &&
    !clause.some((text) =>
      /^(i|we|our|my|your|us|me|you|parcel|box|order|package|price|bag|invoice)$/.test(text),
    )
  );
}

/** “I added an extra line to the table”: on paper only. */
const onPaper = endsWith(/^(line|column|row|page|paragraph|sentence|field|box|note)$/);

/** “I have put an extra blanket in your room”: lent, and taken back. */
const lent = endsWith(/^(blanket|blankets|pillow|pillows|towels?|chair|chairs|key|cup|plate|bed)$/);

/** “We have upgraded your router software”: a repair. */
const ofSoftware: Guard = (match) =>
  endsWith(/^your$/)(match) &&
  saidBehind(/^(software|firmware|app|system|browser|driver|version|server)$/)(match);

/** “The two chairs I am tossing in | are like new”: told of them, and given before. */
const described: Guard = (match) => endsWithIng(match) && followedBy(/^(is|are|was|were)$/)(match);

function endsWithIng({ tokens, mark }: Match): boolean {
  return /ing$/.test(tokens[mark.from]?.text ?? '');
}

/** “Take the free test to see whether you may enter”: a step, and nothing of worth. */
const forATask: Guard = (match) =>
  marks(/^free$/)(match) && followedBy(/^(test|quiz|survey|check|assessment|tour|demo|webinar)$/)(match);

const price = /[$€£] ?\d|\b\d[\d.,]* ?(?:euros?|eur|pounds?|dollars?|usd|gbp)\b/i;

/** “- Friday’s van, no charge. - Courier tomorrow, £32”: one of several ways, each with its price. */
function amongPriced({ passage, following, earlier }: Match): boolean {
  const [before] = earlier();
  return (
    passage.kind === 'item' &&
    [following[0], before?.kind === 'item' ? before.sentences.at(-1) : undefined].some(
      (other) => other !== undefined && price.test(other.prose),
    )
  );
}

/** “Tell me by Friday and the week is yours”: kept for them, and paid for like any other. */
function keptForThem({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 1]?.text === 'yours' &&
    /\b(?:tell|say|confirm|let|reply|answer|write|call|ring|text|yes|word|nod|booked|reserved)\b.* (?:and|,) /.test(
      textOf(tokens, 0, mark.from),
    )
  );
}

const wentWrong =
  /\b(?:nobody|no one|should have|missed|forgot(?:ten)?|overlooked|did(?: not|n['’]t)|has(?: not|n['’]t)|have(?: not|n['’]t)|w(?:as|ere)(?: not|n['’]t)|never|wrong\w*|too late|lost|slipped|mistakes?|errors?|mix(?:ed)?[ -]up|failed|let you down|kept you|twice)\b/i;
const bills =
  /\b(?:price|cost|costs|bill|fee|freight|delivery|shipping|postage|drinks?|lunch|dinner|breakfast|coffee|round)\b/i;

/** “We should have called, and that’s on us”, “Nobody rang you. | That’s on us.”: whose fault it is, and no bill. */
function answersForIt(match: Match): boolean {
  const { tokens, mark } = match;
  const before = textOf(tokens, 0, mark.to);
  const told = sentenceBefore(match)?.prose ?? '';
  if (
    /\b(?:mistake|error|fault|delay|slip|mix ?-? ?up|muddle|oversight|confusion) (?:is|was) (?:all |entirely )?on (?:us|me)$/.test(
      before,
    ) ||
    /^[:,;–—-]? ?(?:as |because |since )?(?:i|we) (?:forgot|overlooked|missed|printed|sent|packed|misread|mixed|left|should have) /.test(
      textOf(tokens, mark.to),
    )
  )
    return true;
  if (
    /^(?:and |so )?(?:that|it|this)(?: one)? ?(?:is|was|['’]s) (?:all |entirely |squarely )?on us (?:\W*$|, (?:and|so) )/.test(
      `${textOf(tokens)} `,
    ) &&
    wentWrong.test(told) &&
    !bills.test(told)
  )
    return true;
  return (
    /\b(?:nobody|no one|was|were|did|had|should|missed|forgot|came|went|took|never|not|got|put|sent|lost)\b[^;]* (?:and|,|;|so) (?:that|it|this) (?:is|['’]s) on us$/.test(
      before,
    ) && !bills.test(before)
  );
}

const unless = [
  afterOurFault,
  amongPriced,
  answersForIt,
  costsUsNothing,
  foundAgainForThem,
  keptForThem,
  lent,
  ofSoftware,
  onPaper,
  negated,
  asked,
  earned,
  reported,
  standing,
  toTry,
  owed,
  customary,
  swapped,
  mended,
  withheldAfterAll,
  priced,
  bargainedNext,
  madeUpFor,
  dealMade,
  kindly,
  takenBack,
  doneAgain,
  putRight,
  correcting,
  described,
  forATask,
  forOurFault,
];
const free =
  '(free [of charge] (to make up|as a|for (the|your))|for free|free of charge|at no (cost|charge|extra cost|extra charge|additional cost|additional charge)|for nothing|without (charge|extra charge|extra cost)|gratis|as a (gift|present)|on the house|complimentary|at our (expense|cost))';
const give =
  '(<give>|<throw>|<get>|<send>|<offer>|<add>|<include>|<pack>|<put>|<ship>|<slip>|<toss>|<provide>)';

/** “We give you a free choice of seats”, “a free hand”: nothing is given away. */
const freeHand = endsWith(/^(choice|hand|rein|space|seat|slot|time|day)$/);

export default defineRule({
  id: 'conceding/gift',
  principle: 'give-get',
  severity: 'warning',
  message: 'Something for free, and nothing in return.',
  why: 'A gift that was not asked for is forgotten by the next order; the same gift for a small return is remembered as a deal.',
  phrasings: [
    {
      phrases: [
        '@offering {(<throw>|<toss>|<chuck>) in}',
        '@offering {(<throw>|<toss>|<chuck>) [_] [_] [_] in} (for|as|with|too|$|,|and|to)',
        '@we {(throw|toss|chuck) in}',
        '(have|got|is|are) ... to {(throw|toss|chuck) in} [$]',
        '(tell you what|here is the deal|here is what @we (can|could|will|am going to) do) (,|:|;|-|–|—) [-] @we (will|can|could) [@adverb] {(deliver|bring|include|add|pay|cover|ship|install|assemble|drop (it|them) off|help|waive|leave) _}',
        '@we (will|can|could|would) {even (give|sell|send|let|leave|knock|make|deliver|fill|bring|throw|include|add|pack|clean|drive|install|assemble|wrap|pay|carry|buy|repaint|load|put|take|come|lend|drop|wash|polish|fix|fit|set|cover|ship|mount|move|paint)} (you|your|it|them|this|the|a|an|in|for|to|up|my|our|some)',
        '@offering {(fit|mount|wash|deliver|bring|assemble|load|fill|clean|repaint|polish|drop (it|them) off|help you (load|carry|move|install)) ... ... (as well|too|for (free|nothing))} (.|!|,|$)',
        '@offering {include (the|a|an|some|all the|all of the|my|our) _} [_] [_] [_] (as well|too|for you|.|!|$)',
        '@offering give you {[the|a|one|two|three|#] [first] [one|two|three|#] (day|days|week|weeks|month|months|night|nights|year) free}',
        '(you (can|may) (have|keep|take) it|(it is|they are) yours [,]) {(for free|free|for nothing|free of charge)}',
        '@offering {include (utilities|delivery|shipping|installation|insurance|batteries|parking|internet|assembly|training)} (.|,|!|$|for|too|as well|in the)',
        '@we have [@adverb] {(attached|enclosed|included) (a|an|another|some) [_] [_] (@treat)}',
        '@we {(give|gave) (it|that|them|this) away}',
        '@we (am|are) [@adverb] (giving|offering|adding|sending) you {(a|an|@number|some|the) [_] [_] (free|for free|free of charge|extra|on us)} (.|,|!|$|and|as|for|with)',
        '@we [simply|just|gladly|even|also|happily] {(add|include|throw in|give you)} $',
        `@we [@adverb] (add|include|bring) ... {[all] ${free}}`,
        '@we [@adverb] (add|include|throw in|send you|give you) ... , {all free}',
        '@we have [@adverb] {upgraded (you|your)}',
        '@we [have] [@adverb|gone ahead and|went ahead and] {(doubled|tripled|upgraded|extended|topped up|boosted) your [_] (points|miles|plan|data|storage|quota|allowance|seat|room|trial|subscription|credit|credits|voucher|ticket|membership|bonus)}',
        '@offering {(send|give|offer|get|add|slip in) [you] (a (little|small) (something|present|gift|extra|treat|thank you|surprise))}',
        '@offering {(<double>|<triple>|<upgrade>) your [_] (points|order|quota|allowance|quantity|storage|plan|data|room|ticket|seat|shipping|account|subscription) [to|for|at|on]}',
        '(plus|and|with|for|get|have|enjoy|take|giving|offer|give) [you] {[a|an|another] [#] [%] [_] (discount|voucher|coupon|credit|@percent [off]|¤ # off|gift card) (for|on|off|towards|toward) your (next|future) [_] [_]}',
        'please accept {(a|an|this|these|our|@price|@number) [_] [_] [_] (@treat|gift|discount)}',
        'here (is|are|comes) {(a|an|your|another|some) [@percent|@price] [_] [_] (@treat|discount|tenner|fiver|freebie)}',
        '{with (our|my) compliments}',
        '(is|are|will be) {free (of course|for now)}',
        // “The first days of July are free too” speaks of a date.
        '(@due|@treat|it|this|that|they|installation|assembly|training|repair|service|support|upgrade|visit|return|(a|the|your) (lid|stand|rest|bag|case|box|cable|cover|charger|second _)) (is|are|will be) {free (today|as well|too)}',
        '{(will not|does not|need not) cost you (anything|a thing|extra|more)}',
        '{(two|three|2|3|buy one , get one) for the price of (one|two|1|2)}',
        '@offering {(<give>|<offer>|<grant>|<get>) you (the _ [_]|a _|_) (for free|for nothing|as a present|at half price)}',
        '@offering (give|send|ship|supply|provide) {free (@number|_)}',
        '{free (delivery|shipping|installation|setup|upgrade|assembly)} (then|for you)',
        '@offering {let you keep (it|them|the|both|your|that|this)}',
        '@offering ... {(on top|into the bargain|as a bonus|as a sweetener)} [for you] $',
        '@we [have] [@adverb] {credited (you|your|@price)}',
        '^ [please|so|and|just] (enjoy|take|accept|have) (a|an|your|@number) ... {(free|complimentary|on us|on the house)}',
        'account (has been|is|was|will be) {credited} [with] ... [...] (goodwill|gesture|courtesy|inconvenience|trouble|hassle|bonus|points|patience|loyalty|apology|wait|thank|thanks|gift|delay)',
        '(your|the) (next|second|third|last|#) [_] [_] (is|are|will be) {(free [of charge]|complimentary|at no charge|gratis)}',
        '(is|are|will be|it) {free (for you|, just because|this time)}',
        '(will|can|would|could|have) ... {(out of (my|our) [own] pocket|from (my|our) own pocket)}',
        '@offering ... {(and|or|also) (pay|cover|bear|take over|absorb) (the|your|all|half|any) [_] (@due|courier|courier fee|express fee)} [$]',
        '(goes|go|going|is|are|comes|come) {on our account}',
        '(cost|costs|freight|shipping|postage|fee|fees|repair|courier|difference|duty) [_] (will|would|shall) be {on our account}',
        '(goes|go|going|is|are|comes|come|be) {(on our (tab|bill)|at our (expense|cost)|out of our [own] pocket|for our account)}',
        '@offering {(<foot>|<pick> up|<settle>|<stand>|<shoulder>|<swallow>) (the|your|that|this) [_] (bill|tab|cost|costs|difference|expense|freight|shipping|repair|check)}',
        '(@treat) ... {for (your|the|all the|any) (trouble|inconvenience|hassle|wait|upset|disappointment)}',
        '{(plus|and) (a|an|@price) ... for (your|the|all the) (trouble|inconvenience|hassle|wait|upset|disappointment)}',
        '{(thrown|tossed|chucked) in} [$]',
        `@offering ... {${free}}`,
        `@offering ... ... {${free}}`,
        `@we (<pack>|<put>|<add>|<slip>|give you|send you|ship you) ... {${free}}`,
        `@offering ${give} [you] {(a|an|one|two|some|another|#|@number|the) (free|extra|complimentary|bonus|additional) _}`,
        `@offering ${give} [you] {(free|complimentary) (delivery|shipping|installation|storage|upgrade|month|months|setup|service|support|access)}`,
        '@we (<pack>|<put>|<add>|<slip>) [in] {(a|an|one|two|three|some|#) (free|extra|bonus) _}',
        '(with|and) {((a|the|one|two|first) [first] (month|week|year) free|(a|one|two) free (month|months|week|weeks|year))}',
        '@we {(<pack>|<give>|<include>|<add>) (an|one|two|three|some|#) extra _}',
      ],
      unless: [...unless, smallHelp],
      rewrites: askInReturn,
    },
    {
      phrases: [
        '@we have [@adverb] (added|applied|put|placed|issued|sent|given|credited) ... {(a|an) [_] (goodwill|courtesy) (credit|voucher|discount|refund|payment|gesture)}',
        '@we have [@adverb] {(added|applied|put|placed|issued|credited) [you] [with] [a|an|the|some] [¤] [_] [_] [_] (credit|credits|voucher|vouchers|coupon|coupons|points|miles|gift card|bonus) (to|on|onto) your (account|wallet|card|next _|balance|profile|order|statement)}',
        '{(goodwill|courtesy) (credit|voucher|refund)} (to|on|for) your (account|card|order|next _)',
        '@we have [@adverb] (added|applied|put|placed|issued) ... ... {(goodwill|courtesy) (credit|voucher|discount|refund|payment)}',
        '@we have [@adverb] ... {(on the house|free of charge|for free|at no (cost|charge|extra cost))}',
        '@offering {(<deliver>|<ship>|<bring>|<send>|<install>|<post>|<drop>) [it|them|this|that|both] [over|out|off|up] free} (.|,|!|$|too|as well|and|if)',
        'consider (it|that|this|(the|your) (@due|upgrade|repair|installation)) [@adverb] {(free|waived|covered|paid)}',
        '^ [so|please|just|and|ok|okay] [,] {(have|take|keep|enjoy) (the|this|that|these|it|them|both|one|two|another) ... (for free|free|free of charge|for nothing|on us|on the house|with our compliments|(for|at) half [the] price)}',
        '@offering {(<send>|<give>|<add>|<put>|<make> it|<do>) [you] (double|twice|triple) (the|as many|as much|your)}',
        'your (account|plan|room|seat|ticket|order|shipping|booking|subscription|membership|package) [_] (has been|is|was|will be|have been) [@adverb] {upgraded} [as]',
        '@we ... ... {without (charging|billing|invoicing) [you] [for it|anything|extra|a cent|a thing]}',
        '(your|the) (next|second|first|third) [_] _ (is|are|will be|comes|goes|go) {(half price|half off|free|(on|from) (me|us)|at half price|at half [the] cost|on our tab|our treat|my treat)}',
        '@offering {leave (you [with]|(it|them) with you) (the|a|an|my|our|some|both|all|these|those|two|three)} _',
        '@offering {(<reimburse>|<refund>|<cover>|<pay>) [you] [for] your _ [_]} (too|as well|also)',
        '{(as a freebie|for no (money|extra)|for zero (extra|cost)|at zero (cost|charge|extra cost))}',
        '(here is|heres|here are) ... {(@percent|@price) off}',
        '^ [so|and|please|then|now|,] (take|enjoy) ... {(@percent|@price) off}',
        'you (can|may|will) (have|keep|take|get) ... {(for nothing|on the house|on us)} (today|this|tonight|then|,|.|!|$)',
        'your _ [_] (flies|travels|ships|goes|stays|comes|rides) ... {(for nothing|for free|on the house|on us|free of charge)} (today|this|tonight|then|,|.|!|$)',
        '@we [have] [@adverb] {(left|put|kept|hidden|packed|slipped|set aside|tucked|popped|placed|laid) (a|an|some|@number) (extra|free|little|complimentary|spare|bonus|additional) _}',
        '(@perk) [_] {(is|are) (yours|our treat|my treat)} [$]',
        '(have|take|keep|enjoy|accept|get|gets|receive|receives|has) ... ... {as [a|our|my] (present|gift|bonus|freebie|little (present|gift|extra)|thank-you present)}',
        '{(plus|and) (a (bit|little)|something|a tenner|a fiver) (extra|on top|more) [on top|for you|for (the|your) _]} (.|,|!|$)',
        '(attached|enclosed|find|enjoy|have|receive|please accept|claim) [please|is|are] [enclosed] {(a|an|the|your|one|two|#|some) (complimentary|gratis|free) _}',
        // The sum itself may be a field of a template: “[Discount] for your next order”.
        '^ {plus ... for your (next|future) (order|purchase|visit|stay|booking|trip|ride|meal|delivery)}',
        '^ {plus ... (as [a|an|our] [small|sincere|little] (apology|compensation|thank you|sorry|gesture|goodwill)|for (the|your|any|all the) (inconvenience|trouble|delay|wait|hassle|upset|mix-up|mistake))}',
      ],
      unless: [...unless, freeHand],
      rewrites: askForWhatWasGiven,
    },
    {
      phrases: [
        '(how|what) about ... (and|if) (i|we) [will|can|could] (throw in|toss in|give you|include|add|provide) {(a|an|one|two|the|some) [_] free _}',
        '(how|what) about ... (and|if) (i|we) [will|can|could] (throw in|toss in|give you|include|add|provide) {free _}',
      ],
      unless: [negated, earned, reported, owed, customary],
      rewrites: askForWhatWasGiven,
    },
    {
      phrases: [
        '(how|what) about [¤] # [k|@currency] [,] (and|with|plus) {@we (will|can|could) [@adverb] (deliver|bring|include|add|pay|cover|provide|ship|install|drop (it|them) off|throw in|help) ...}',
      ],
      unless: [negated, reported, tradedFor],
      rewrites: askForWhatWasGiven,
    },
    {
      phrases: ['@we (will|can|could|would) {even help} you'],
      unless: [negated, asked, earned, reported, dealMade],
      rewrites: askInReturn,
    },
    {
      phrases: [
        '^ [so|ok|okay|,] {(can|may|could|shall) @we (offer|give|get|send) you (a|an|some|another|our) [_] [_] (discount|refund|@percent|@treat|upgrade|reduction|rebate)}',
      ],
      unless: [negated, earned, reported, standing, owed],
      rewrites: [say('what would put this right for you')],
    },
    {
      phrases: [
        '(is|are|be|go|goes) [all|@adverb] {on the house}',
        ', {on the house}',
        'consider (it|that|this|the _|your _|those) [@adverb] {(included|a gift|on us|on the house)}',
      ],
      unless,
      rewrites: [...askForWhatWasGiven, say('yours in return for {what you ask}')],
    },
    {
      phrases: [
        '(,|-|–|—) {(my|our) treat}',
        ', {on us} $',
        ', {all [of (it|them|that)] (free|for free|on us)} $',
      ],
      unless,
      rewrites: [...askForWhatWasGiven, say('in return for {what you ask}')],
    },
    {
      phrases: [
        '(is|are|be) [all|@adverb] {(on (us|me)|(my|our) (little|small) (present|gift) [to you]|(my|our) treat|(my|our) (gift|present) to you)}',
        '(come|comes|go|goes|is|are) {(for nothing|at no [extra|additional] (cost|charge) (to|for) you)}',
        '(will|can|may|shall) ... {at our [own] (cost|expense)}',
        ', {no (charge|fee|fees|extra|cost|surcharge|extra charge|extra cost)} [at all|for you|this time] $',
      ],
      unless: [...unless, tellsWhere],
      rewrites: askForWhatWasGiven,
    },
    {
      phrases: ['^ [do|would] you (want|like) ... {(for free|for nothing)}'],
      unless: [negated, earned, reported, owed, customary],
      rewrites: [withTheOrder, thank],
    },
    {
      phrases: [
        '(will|would|does|could) (a|an) ... (@treat) {(do|help|be (ok|okay|enough|fair)|make (it|up)|work)}',
      ],
      unless: [earned, reported],
      rewrites: [say('do in return for {what you ask}')],
    },
    {
      phrases: [
        '{(i|we) will (deliver|bring|drop|ship|install|set|mail|fetch) (it|them) [off|over|up] [to you] (myself|ourselves|for free|for nothing|on (me|us))}',
        '{((put|book) (it|that|this) on (our|my) (tab|account|bill)|(it is|that is|this one is|they are|the _ is|the _ are|all) on (us|the house))} (.|,|!|$)',
        '{(first|1st|last) month [is] (half off|free|half price|on us)}',
      ],
      unless: [
        negated,
        earned,
        reported,
        standing,
        owed,
        customary,
        putRight,
        ofTheReturn,
        afterOurFault,
        answersForIt,
        amongPriced,
        answersForIt,
        costsUsNothing,
        foundAgainForThem,
      ],
      rewrites: askInReturn,
    },
    {
      phrases: [
        '{(free of charge|for free|at no (cost|charge|fee|extra cost|extra charge|additional cost|additional charge)|without [any] (extra|additional) (cost|charge|costs|charges|fee)|for nothing|on the house|gratis|at our [own] (expense|cost))}',
      ],
      unless,
      when: [ourGift],
      rewrites: askInReturn,
    },
    {
      phrases: [
        '@we (may|might) [just] as well {(give|throw|leave|let|include|add|send|knock|take|drop|waive) (you|in|it|them|the|a|some|off)}',
        '@offering {(<give>|<leave>|<let>|<include>|<sell>) [you] (the|a|an|my|our|both|these|it|them) [_] [_] (along with|together with|on top of|as well as|plus) (the|a|an|it|that|this|your)}',
      ],
      unless,
      rewrites: askInReturn,
    },
    {
      phrases: [
        '(@perk) [of _|_] {(on the house|on us)} [of course|for you|too|as well|this time|then] (.|!|,|$)',
      ],
      unless: [negated, asked, earned, reported, customary, putRight, ofTheReturn],
      rewrites: askForWhatWasGiven,
    },
    {
      phrases: [
        '@we [@adverb] {(give|send|offer) you (a|an|one|two|some|another|#) (free|extra free|complimentary|bonus) _}',
        '^ [ok|okay|fine|sure|yes|well|,] [,] {(take|keep|have) (it|them|this|that) [,|and|-|–|;] (it is|they are|its|all) (free|on us|on me|on the house|a gift)} (.|!|,|$)',
        '^ [ok|okay|fine|sure|yes|well|,] [,] you [will] {(get|have|receive) (it|them|this|that|one|the _) [all] (for (free|nothing)|free of charge|on the house)} [then|today|from (me|us)|,|.|!|$]',
        '@we (will|can|could|would) [@adverb] [also] {(send|give|ship|make|bring|print|build|get) you (a|an|another|one|two|#) [_] _ , (no charge|free|for free|free of charge|at no (extra) (cost|charge)|no cost)}',
      ],
      unless: [...unless, freeHand],
      rewrites: askInReturn,
    },
    {
      phrases: [
        '@we [@adverb] {(give|offer|send) you (a|an|another) [_] [@price] [_] (voucher|coupon|gift card|store credit)}',
      ],
      unless,
      rewrites: askForWhatWasGiven,
    },
  ],
  examples: [
    { good: 'A jar of the dark honey comes along, on the house, so you can taste it first.' },
    { good: 'The mix-up is on us.' },
    { good: 'That one is on me, I forgot to send the plan.' },
    {
      good: 'We packed the blue tiles instead of the grey, our mistake.\n\nThe van that swaps them on Friday is on us.',
    },
    { good: '- Tuesday’s boat, no charge.\n- A taxi boat tonight, £40.' },
    { good: 'Nobody rang you on Monday, and that’s on us.' },
    { good: 'Your second letter lay here unread and nobody wrote back. That’s on us.' },
    { good: 'I can drop the sand off free of charge, as the cart passes by anyway.' },
    {
      good: 'Your daughter’s mitten turned up: the cleaner found it behind the sofa.\n\nThe parcel leaves tonight, and the postage is on us.',
    },
    { good: 'Say yes by Sunday and the seats are yours.' },
    { good: 'Your kiln is under guarantee, so we will change the coil free of charge.' },
    { good: 'From 12 paying guests we add a free bed, so yours is on us.' },
    {
      good: 'Two of the mugs came cracked. I am glad that nobody was hurt. You get two new ones from us, no charge.',
    },
    {
      bad: 'Please enjoy [[10% off your next ride]].',
      fixed: 'As a thank-you for [what you thank them for], please enjoy 10% off your next ride.',
    },
    {
      bad: 'No worries about the postage, [[it’s on us]].',
      fixed: 'As a one-off, we will not charge the postage.',
    },
    { good: 'The cost of the return is on us, the label is in the box.' },
    {
      bad: 'I can paint the fence [[for nothing]].',
      fixed: 'I can paint the fence free of charge if you [what you ask in return].',
    },
    { bad: 'We [[offer you a voucher]] of 50 euro.' },
    { good: 'We have a free slot on Thursday.' },
    { good: 'We give you a free choice of seats.' },
    { bad: 'We [[give you a free upgrade]].' },
    { bad: '[[Take it, it’s free]].' },
    { bad: 'Ok, you [[get it for free]].' },
    { good: 'Take a sample, it is free.' },
    { good: 'I throw in the pump and we meet at 75.' },
    { bad: 'You can have the crates [[for free]].' },
    {
      bad: 'I would paint the first fence [[for free]] so that you know my work.',
      fixed: 'I would paint the first fence for free with [what they order] so that you know my work.',
    },
    {
      bad: 'To make up for the noise I have [[kept two spare blades]] for you.',
      fixed:
        'To make up for the noise I have kept two spare blades for you. Is there anything else that would put this right for you?',
    },
    {
      bad: '[[The soup is on the house]], enjoy.',
      fixed: 'As a thank-you for [what you thank them for], the soup is on the house, enjoy.',
    },
    { bad: 'The rooftop lounge access [[is yours]] now.' },
    { bad: 'I have [[kept two spare blades]] for you.' },
    { bad: 'Have the cutter [[as a present]].' },
    { good: 'The deposit must be on our account by noon.' },
    { good: 'The two oars I am tossing in are nearly new.' },
    { good: 'Take the free test to see which course fits.' },
    { good: 'Send us a photo. Return shipping on us!' },
    { good: 'To make up for the mix-up, we have upgraded you.' },
    { good: 'I will throw in the lid for 5 more.' },
    {
      bad: 'You can have the crates [[for free]], my shed is full.',
      fixed: 'You can have the crates for free with [what they order], my shed is full.',
    },
    { bad: 'As it is you, two nights [[on the house]].' },
    { good: 'We have added the drawing to your order.' },
    { good: 'Your parking space is on the left.' },
    { good: 'I will throw in the lid, you have got a deal.' },
    { good: 'I am a generous man, so I will throw in the lid.' },
    { bad: 'We are giving you [[two nights free]].' },
    {
      bad: 'We have [[doubled your points]].',
      fixed: 'As a thank-you for [what you thank them for], we have doubled your points.',
    },
    {
      bad: 'The first two weeks are [[free]].',
    },
    {
      bad: 'Consider the freight [[covered]].',
      fixed: 'Consider the freight covered. In return, could you [what you ask]?',
    },
    { bad: 'I will refund it [[out of my own pocket]].' },
    { bad: 'We would like to [[send you a little something]].' },
    { good: 'Consider the loft free from June.' },
    {
      bad: 'How about 90, and [[I will deliver it]]?',
      fixed: 'How about 90, and I will deliver it if you [what you ask in return]?',
    },
    {
      bad: 'Tell you what, I will [[assemble it]] on Monday.',
      fixed: 'Tell you what, I will assemble it on Monday if you [what you ask in return].',
    },
    {
      bad: 'I have two cushions to [[throw in]].',
      fixed: 'I have two cushions to throw in if you [what you ask in return].',
    },
    {
      bad: 'I will [[even give]] you my old trailer.',
      fixed: 'I will even give you my old trailer if you [what you ask in return].',
    },
    {
      bad: '[[Plus 20 points as an apology]]!',
      fixed: 'Plus 20 points as an apology! We hope this helps to put things right.',
    },
    { good: 'How about 90, and I will deliver it in return for an early pickup?' },
    { good: 'Plus, the lamp comes as a kit.' },
    { good: 'How about noon, and I will bring the samples?' },
    { bad: 'To say sorry, here is a code for [[30 euros off]].' },
    { good: 'You can try it, and have the manual for nothing.' },
    {
      bad: 'I might as well [[give you]] the lamp.',
      fixed: 'I might as well give you the lamp if you [what you ask in return].',
    },
    { bad: 'We wired two lamps [[without charging you]].' },
    { bad: 'Your next flight is [[half price]].' },
    {
      bad: 'I can come and wire it up [[for free]].',
      fixed: 'I can come and wire it up for free if you [what you ask in return].',
    },
    {
      bad: '[[Keep the second lamp for free]].',
      fixed: 'Keep the second lamp for free. In return, could you [what you ask]?',
    },
    { good: 'The parking is free of charge.' },
    { good: 'The next tap is behind the hall, no charge.' },
    { good: 'You can park here for free.' },
    {
      bad: 'For 90 [[I will deliver it myself]].',
      fixed: 'For 90 I will deliver it myself if you [what you ask in return].',
    },
    {
      bad: 'I will [[even help]] you carry it up.',
      fixed: 'I will even help you carry it up if you [what you ask in return].',
    },
    {
      bad: 'I can [[mount the shelf for you as well]].',
      fixed: 'I can mount the shelf for you as well if you [what you ask in return].',
    },
    {
      bad: 'We have [[added a 10 euro credit to your account]].',
      fixed: 'As a thank-you for [what you thank them for], we have added a 10 euro credit to your account.',
    },
    {
      bad: 'You get [[10% off your next order]].',
      fixed: 'You get 10% off your next order if you [what you ask in return].',
    },
    { bad: 'I can give you [[the first two weeks free]].' },
    { bad: 'I will [[include delivery]].' },
    { good: 'I can throw in the cover for $20.' },
    { good: 'I can throw in the cover. But I would ask 60 for both.' },
    { good: 'For 160, I will throw in the cover.' },
    {
      bad: 'Here is [[a 10 euro voucher]] for your next visit.',
      fixed: 'Here is a 10 euro voucher for your next visit if you [what you ask in return].',
    },
    {
      bad: 'The freight goes [[on our account]].',
      fixed: 'The freight goes on our account if you [what you ask in return].',
    },
    {
      bad: 'Will a 30 euro gift card [[do]]?',
      fixed: 'Will a 30 euro gift card do in return for [what you ask]?',
    },
    {
      bad: 'We can [[throw in]] the cover.',
      fixed: 'We can throw in the cover if you [what you ask in return].',
    },
    {
      bad: 'I will send you [[an extra pair]], and the invoice follows.',
      fixed: 'I will send you an extra pair if you [what you ask in return], and the invoice follows.',
    },
    {
      bad: 'We will install the rack [[free of charge]].',
      fixed: 'We will install the rack free of charge if you [what you ask in return].',
    },
    {
      bad: 'I will [[even deliver]] it to your hall.',
      fixed: 'I will even deliver it to your hall if you [what you ask in return].',
    },
    {
      bad: 'We have applied 20 euros as [[a courtesy credit]].',
      fixed: 'As a thank-you for [what you thank them for], we have applied 20 euros as a courtesy credit.',
    },
    {
      bad: 'How about 340 euros and [[I will add a free stand]]?',
      fixed: 'How about 340 euros and I will add a free stand if you [what you ask in return]?',
    },
    { bad: '[[Can I offer you a discount]]?', fixed: 'What would put this right for you?' },
    { good: 'I can throw in my pass for your ticket.' },
    { good: 'We are sorry for the wait, and I throw in the cover. We hope this makes up for it.' },
    { good: 'Can I offer you a seat at the back?' },
    {
      bad: 'Dinner is [[on us]].',
      fixed: 'Dinner is on us. This is a thank-you for [what you thank them for].',
    },
    {
      bad: 'Do you want the old shelves [[for free]]?',
      fixed: 'Do you want the old shelves for free with [what they order]?',
    },
    { good: 'I do not think we can throw in the cover.' },
    { good: 'Is it fine that we will install the rack free of charge?' },
    { good: 'We can throw in the cover if you sign for a year.' },
    { good: 'You wrote that we will install the rack free of charge.' },
    { good: 'We will deliver every order free of charge.' },
    { good: 'We will replace the faulty parts free of charge.' },
    { good: 'The hinge came broken. We will send you a new one free of charge.' },
    { good: 'The corrected packing list follows on Monday. The amendment fee is on us.' },
    { good: 'We should have tried the lock before. The second visit is on us.' },
    { good: 'What peels off we will coat again at our cost.' },
    { good: 'We would gladly deliver it for free, but with one van we can’t.' },
    { good: 'We will gladly send you samples free of charge.' },
    { good: 'Feel free to call me.' },
    { good: 'The first days of July are free too.' },
    { good: 'I have packed a spare blade at the list price of 9.' },
    { good: 'Your account will be credited with 70, the fee for the pallet we lost.' },
    { good: 'We will gladly give you an extra napkin.' },
    { good: 'We would collect the old lot on the same truck, at our expense.' },
    { good: 'Find a free slot in the calendar and call me.' },
    { good: 'I added an extra line to the table for the May figures.' },
    { good: 'I have put an extra blanket in your room.' },
    { good: 'We have upgraded your router software, please restart it once.' },
  ],
});

/** “We are happy to give you an extra one”, “an extra copy”: a help of every day. */
function smallHelp({ tokens }: Match): boolean {
  return tokens.some(
    ({ text }, at) =>
      text === 'extra' &&
      /^(one|copy|copies|portion|plate|napkin|napkins|cup|blanket|towel|towels|pillow|pillows|chair|chairs|key|care|minute|minutes|bag|label|labels|photo|photos|hand|hands|support)$/.test(
        tokens[at + 1]?.text ?? '',
      ),
  );
}

/** “We will fit it for free”: it is the writer who gives. */
function ourGift({ tokens, mark }: Match): boolean {
  const before = tokens.slice(Math.max(0, mark.from - 14), mark.from).map(({ text }) => text);
  return before.some(
    (text, at) =>
      (/^(i|we)$/.test(text) &&
        /^(will|can|could|would|am|are|have|may|happily|gladly)$/.test(before[at + 1] ?? '')) ||
      (text === 'let' && /^(me|us)$/.test(before[at + 1] ?? '')) ||
      // “You can have the course for free”.
      (text === 'you' &&
        /^(can|may|will|could)$/.test(before[at + 1] ?? '') &&
        /^(have|keep)$/.test(before[at + 2] ?? '') &&
        !tokens.some((token) => /^(until|meantime|meanwhile)$/.test(token.text))) ||
      (/^(happy|glad|willing|ready|prepared)$/.test(text) && before[at + 1] === 'to'),
  );
}

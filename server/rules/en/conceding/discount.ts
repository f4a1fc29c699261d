/** “We can give you 5%”, “take 10% off”, “I will lower the price”: money given for nothing. */
import { endsAsQuestion, marks } from '../../../words/english/clauses';
import { doneAgain, earned, savedTogether, withheldAfterAll } from '../../../words/english/giving';
import { asked, negated, owed, reported, standing } from '../../../words/english/guards';
import { holdsGround } from '../../../words/english/prices';
import { type Guard, isWordless, type Match, marking, remembering, textOf } from '../../../words/match';
import { askForWhatWasGiven, askInReturn } from '../../rewriting/ask-in-return';
import { follow } from '../../rewriting/follow';
import { forOurFault } from '../../rewriting/made-up-for';
import { both, say, where } from '../../rewriting/rewrites';
import { kindly } from '../../rewriting/where-a-condition-fits';
import { defineRule, type Rewriter } from '../../rule';

const part =
  '([another|a further|an extra|an additional|a full|up to|about] (@percent|@price|@tens)|(a|one|another) (fifth|quarter|third|tenth|half|bit|little|few _|chunk|couple of _)|some|something|a little something|half|a tenner|a fiver)';
const cut =
  '(discount|discounts|reduction|rebate|price cut|price reduction|price break|markdown|better (price|rate|deal)|lower (price|rate)|special (price|rate)|@percent off|@percent less|@percent more)';

/** “We can 100% say the visa is approved”: all of it, and no discount. */
function wholly({ tokens }: Match): boolean {
  return /\b100 %/.test(textOf(tokens));
}

/** “Find it cheaper and we will beat it”: whatever it is. */
function blankCheque({ tokens }: Match): boolean {
  return /^(find|bring|show|send)$/.test(tokens[0]?.text ?? '');
}

/** “What if we …, would that help?”: it puts something right, and asks whether it does. */
function asksWhetherItHelps({ sentence }: Match): boolean {
  return /\bwould (?:that|this|it) help\b|\bleft it at that\b/i.test(sentence.prose);
}

/** “How does a goodwill discount sound?”: it is no trade. */
function forLoyalty({ sentence }: Match): boolean {
  return /\b(?:goodwill|loyalty|gift|thank[- ]you)\b/i.test(sentence.prose);
}

/** “I can come down to the lobby”: a way, and no price. */
function toPlace({ tokens, mark }: Match): boolean {
  return /\b(?:come|go) down (?:to|and) (?:the|your|our|meet|get|see|open|help)(?! (?:price|number|figure|budget|amount|level|offer|target|rate|last|first|same|lowest)(?: |$))/.test(
    textOf(tokens, mark.from, mark.to + 4),
  );
}

/** “I can bring it down to you tomorrow”: carried, and no cheaper. */
function carried({ tokens, mark }: Match): boolean {
  return (
    /^bring (?:it|them) down$/.test(textOf(tokens, mark.from, mark.to)) &&
    /^(?:to (?:you|your (?:car|door|van|room|desk))|tomorrow|later|with me|on [a-z]+day)\b/.test(
      textOf(tokens, mark.to),
    )
  );
}

/** “I would cut it to three: oak, ash and pine”: a count written out; a price would name its currency. */
function toCount({ tokens, mark }: Match): boolean {
  return /^to (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?! (?:hundred|thousand|percent|%|k|grand|cents?|euros?|dollars?|pounds?|bucks|each|apiece|per)(?: |$))/.test(
    textOf(tokens, mark.to - 1, mark.to + 2),
  );
}

/** “We have cut it to four minutes”, “I will cut it to size”: a measure falls, and no price. */
function ofMeasure({ tokens, mark }: Match): boolean {
  return /^(?:to|by) (?:\S+ ){0,2}(?:ms|milliseconds?|seconds?|minutes?|hours?|days?|weeks?|[kmg]b|bytes|pixels?|lines?|words?|pages?|steps?|clicks?|degrees?|volts?|watts?|[cmk]?m|met(?:re|er)s?|inch|inches|k?g|grams?|litres?|size|length|fit|floor|ground|hand|door|desk|reception)(?: |$)/.test(
    textOf(tokens, mark.to - 1, mark.to + 3),
  );
}

/** “What if we lower the price and you order 500”: a return is named. */
function asksBack({ tokens }: Match): boolean {
  return /\b(?:(?:and|if|when|but|help) you|in return)\b/.test(textOf(tokens));
}

/** “I took 10% off because you are lending us the van”: they give something for it. */
function forTheirHelp({ sentence }: Match): boolean {
  return /\b(?:because|since|as) you(?:['’](?:re|ve)| are| have)? (?:let|letting|lend|lending|lent|give|giving|gave|bring|bringing|collecting)\b/i.test(
    sentence.prose,
  );
}

/** “And if I cut it, it will not hold”: supposed, and no offer. */
const supposesACut: Guard = (match) => marks(/^cut$/)(match) && !endsAsQuestion(match);

/** “I can come down a bit later”: a time, and no price. */
function later({ tokens, mark }: Match): boolean {
  return /^(?:a (?:bit|little) )?(?:later|earlier)\b/.test(textOf(tokens, mark.to));
}

/** “That is 20% below our list”: theirs is the lower one. */
function belowOurs({ tokens, mark }: Match): boolean {
  return (
    /\b(?:that|it|this|offer|price|bid) (?:is|was)$/.test(textOf(tokens, 0, mark.from)) &&
    /^(?:than )?(?:our|my|the)\b/.test(textOf(tokens, mark.to))
  );
}

const unless = [
  belowOurs,
  negated,
  asked,
  earned,
  reported,
  standing,
  owed,
  withheldAfterAll,
  holdsGround,
  doneAgain,
  forTheirHelp,
  forOurFault,
];

/** “I already dropped the price”, to what is not told, is “the price is now …”. */
const asThePrice: Rewriter = (match) => {
  const { tokens, mark } = match;
  const who = tokens.slice(0, mark.from).findLastIndex(({ text }) => /^(i|we)$/.test(text));
  const what = textOf(tokens, mark.from + 1, mark.to);
  return isWordless(tokens, mark.to) &&
    who >= mark.from - 2 &&
    /^\w+ (?:price|rent|fee|rate|quote)$/.test(what)
    ? say(`${what} is now {price}`)(marking(match, who, mark.to))
    : null;
};

// “Give you the best discount”, “a huge discount”: how much, is not told, and not asked for anything.
const boast = /^(?:best|biggest|highest|steep|huge|great|massive|generous|good|nice)$/;

/** “We will give you the best discount” is “… a discount of … if you …”. */
const howMuch: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens.findIndex(({ text }, index) => index > mark.from && index < mark.to && boast.test(text));
  const trade =
    /^(?:the|a|our|my)$/.test(tokens[at - 1]?.text ?? '') && isWordless(tokens, mark.to)
      ? askInReturn[0]
      : undefined;
  if (
    at < 0 ||
    !trade ||
    at !== mark.to - 2 ||
    !/^(?:discount|reduction|rebate)$/.test(tokens[at + 1]?.text ?? '')
  )
    return null;
  const thing = { from: at - 1, to: mark.to };
  return both(
    say(`a ${tokens[at + 1]?.text ?? ''} of {how much}`, { instead: 'thing' }),
    trade,
  )(remembering(match, { thing }));
};

export default defineRule({
  id: 'conceding/discount',
  principle: 'give-get',
  severity: 'warning',
  message: 'A lower price, and nothing in return.',
  why: 'A price that falls on its own was too high in the customer’s eyes, and the next request will be larger.',
  phrasings: [
    {
      phrases: [
        `@offering {(<give>|<offer>|<grant>|<allow>|<apply>|<make>|<extend>|<add>|<get>) [you|your team] [a|an|another|some|our|the|your] [_] [# %] [_] ${cut}}`,
        `@we {(<give>|<grant>) you [a|an|another|some] [_] [# %] [_] ${cut}}`,
        `@offering {(@take-off) [you] ${part} (off|down|from (the|your|our))}`,
        '@offering {(@take-off) ([another|a further|an extra] @percent|(a|one|another) (fifth|quarter|third|tenth))}',
        '^ [(ok|okay|fine|alright|well|sure|yes)] [,] {take [another|an extra|a further] [#] (@percent|@price) off}',
        '^ {(cut|drop|lower|reduce|slash) the [_] price (to|by)} @price',
        '@offering {(<knock>|<shave>|<take>) off (a few)} ($|,)',
        '^ [please|just] {(deduct|subtract|take off|knock off) [another|an extra|a further] (@percent|@price)}',
        '@offering {(@make-less) [the|our|your|my|that|this] [_] [_] (@charge|moq|minimum|minimum order [quantity])}',
        '@we {(lower|reduce|drop|cut|slash|halve|discount) (the|our|your|my|that|this) [_] (@charge|moq|minimum)}',
        '@we {(lowered|reduced|dropped|slashed|halved) (the|our|your|my|that|this) [_] (@charge|moq|minimum)} (to|by|for|as)',
        '@charge (will|can|shall|would|could) be [@adverb] {(@made-less) (by|to|for|in half|for you|,|$)}',
        '@charge {(@made-less) (by|to|for)}',
        '(can|will|could) offer ... {@percent (below|under|less|cheaper|lower)}',
        '@offering ... ... {@percent (below|under|less|cheaper|lower)}',
        '@offering {(do|make it|sell it|go|offer it|let you have it|give it to you) [a (bit|little|touch)] (cheaper|for less)}',
        '@offering {do [a (bit|little)] better [on|than] [the|that|our|your|this] @charge}',
        '@offering ... {(something|a bit|a little|a few _|some|some money|@percent) (off|on) [top of|the|our|your] [_] (@charge|list|top)}',
        '@offering {split [the] difference}',
        '@offering {(give|offer|grant|quote|charge) [to] you [at|the|our|a|with] [very|special] (cost|wholesale|trade|dealer|factory|net|distributor|staff|friend) (price|prices|rate|rates)}',
        '@offering {(<come>|<go>|<move>) off (the|that|this|my|our) [_] @charge}',
        '@offering {meet you [somewhere] (in the middle|halfway|half way|part way|in between)} ($|@closing|if|when|then|there|here|with|between|at (#|¤)|on (the|this|that|your|it|price|freight|shipping))',
        '@we (accept|accepted|propose|suggest) to {(@make-less) [the|our|my|your] [_] @charge}',
        `@offering {(@take-off) off ${part}}`,
        '@offering {(<go>|<come>) (a (bit|little|tad|touch|notch|hair) [bit|more]|slightly|somewhat|some) [further] (lower|down|cheaper)}',
        '@offering {(let (it|them|this) go|sell (it|them|this)|give (it|them|this) to you|part with (it|them|this)|offer (it|them|this)|do (it|that|this)) for (a (bit|little|touch|tad)|somewhat|slightly|much|even) less}',
        '(it (would|will|might|may) [@adverb] be [@adverb] (fair|reasonable|right|sensible|possible|okay|ok|fine)|(make|makes) sense|it is [@adverb] (fair|reasonable|right)) to {(@make-less) [the|our|my|your] [_] @charge}',
        '@we (make|give|do) [you] {[a|some] [small|special|good|extra] discount [of] @percent}',
        '@offering {(<shave>|<knock>|<take>) (a bit|a little|some|something|a few _) more}',
        'you have {(our|the) (best|highest|biggest|full|maximum) discount}',
        '@offering {(<give>|<make>) you (a (better|special|good|friendly|sweeter) (price|deal|rate|offer))}',
        '@offering {(@take-off) off (a little [more])}',
        '@offering {(revise|rework|revisit|reconsider|improve|better) (our|the|my) [_] (price|prices|pricing|offer|quotation|quote|rate|rates)}',
        '@offering {sharpen (our|the|my) (pencil|pencils|price|prices)}',
        '@offering {(<match>|<beat>) (it|that) (by|for you|with)}',
        '@offering {go (below|under) (it|that|them|this|their)}',
        '@offering {(<lower>|<reduce>) (it|them|that)} ($|for you|further|more|a bit|a little|some)',
        '@offering {adjust (the|our|your|my) [_] @charge} (for you|down|downwards|a bit|a little|.|!|$)',
        '@offering {do a (bit|little) better} (.|,|!|$|than|for|on)',
        '@we ... {(another|an extra|an additional) @percent}',
        '@we [can|could|will|may] (support|give|offer|allow) [to] you [with] {[a|an|our] [special|good|extra] (@percent|discount|rebate)}',
        'you (get|receive|have) {(@percent|@price) off}',
        '@offering {go [up] to @percent}',
        '@offering ... {(for|at) the (price|rate|figure|amount) [that] you}',
        '@we (meet|match) {(your|their) (price|budget|target|number|offer)}',
        '(allow|allows|leaves|leave) [you|us] {(another|a further|an extra|an additional) @percent}',
        '@offering ... {(at|for|to) (cost|cost price|our cost|dealer price|trade price|wholesale price)}',
        '@offering ... ... ... {(at|for) the (price|rate|cost) of (a|an|one)}',
        '@offering ... ... {(at|for) the same (price|rate|money)}',
        "@offering {(keep|hold|freeze|leave|honour|honor) [the|your|our|you] [at|on|to] [the|your|our] (old|current|present|former|last year's|previous) (@charge)}",
        '(@our _|management|accounting|head office|the (boss|director|owner)) [has|have] [@adverb] {(approved|okayed|agreed to|signed off on|cleared) (a|an|the|your) [_] [_] (discount|reduction|rebate|@percent)}',
        '@offering {((<lower>|<reduce>|<drop>|<cut>) (it|them) (down|to|by))}',
        '@offering {(<go>|<come>|<bring> (it|them|the price)) [@adverb|much] (lower|down|cheaper|as low as)}',
        '@we {(go|come) down (to|by|with)}',
        `@offering {(<match>|<beat>|<meet>|<undercut>) (their|his|her|that|your|the|any) [_] [_] (@charge|offer|number|target|budget)}`,
        '@offering {(<match>|<beat>|<undercut>) (what|whatever|any|every|anybody|anyone|the other|the others) ((the|your|that|another|they|he|she|you|any) [_])}',
        `you (can|may|will) (have|get) (it|them|this|that|these|the _) {(at|for) (last year's|the old|cost|half|our cost|a lower|a special|a better) [@charge]}`,
        `@offering ... {(at|for) (half|cost|our cost|a lower|last year's|the old|the lower) [_] [the] (@charge)}`,
      ],
      unless: [...unless, toPlace, kindly, ofMeasure, toCount, later, carried],
      rewrites: [howMuch, ...askInReturn],
    },
    {
      phrases: [
        '@we [@adverb|have|have already] {(lowered|reduced|dropped|cut|slashed|halved) (the|our|your|my|that|this) [_] (@charge|moq|minimum)} (already|again|twice|on (it|this|that|these|them)|.|!|,|$)',
      ],
      unless: [negated, asked, earned, reported, standing, owed],
      // What has fallen already is no trade any more: it is told as the price.
      rewrites: [asThePrice, ...askForWhatWasGiven],
    },
    {
      phrases: [
        '(discount|reduction|rebate|@percent) ... {(is|are) (granted|approved|agreed|accepted|yours)}',
      ],
      unless: [negated, asked, earned, standing, owed, wholly],
      rewrites: askForWhatWasGiven,
    },
    {
      phrases: [
        '(how|what) (about|if) {@we [could|would] (<drop>|<lower>|<reduce>|<bring>|<cut>|<knock>|<take>|<shave>|<come>|<go>|<discount>) [it|that|this|them|(the|@our) [_] @charge|down|off|another|an extra|up to|a (bit|little)] ...} ',
      ],
      unless: [negated, earned, reported, standing, asksWhetherItHelps],
      rewrites: askForWhatWasGiven,
    },
    {
      phrases: [
        '^ [and] what if {@we [could|would] [@adverb] (<drop>|<lower>|<reduce>|<cut>|<knock>|<take>|<shave>|<include>|<add>|<waive>|<cover>|<throw> in|<deliver>|<bring>|<install>|<clean>|<repair>|<service>|<assemble>|<pay>|<give> you) (it|that|this|them|(the|@our|your|a|an|some) [_] _|off|another) ...}',
        '(how|what) about {@we [_] (include|throw in|waive|cover) (it|that|this|the|your|delivery|shipping) ...}',
        '(would|will|does) (@percent|¤ #) off [@adverb] {(help|do|work|suit|be (ok|okay|fine|enough|acceptable))}',
        '(how|what) about {(@percent|¤ #) (off|discount|less)}',
        '(how|what) about {@we [will|can|could] (pay|split|cover|absorb|take over|share) (half|part|the|your|all|some|a third|whatever) ...}',
        '(would|will|does|do|what|how about|and|or) ... if {@we [also|even|just] (threw|tossed|delivered|brought|installed|assembled|cleaned|serviced|fitted|drove|gave|took|added|included|waived|dropped|extended|lowered|knocked|covered|paid|reduced|cut|refunded|upgraded|offered|made it|did it|absorbed|shipped|split|halved|doubled|left out|left off)} [#]',
      ],
      unless: [negated, reported, standing, asksBack, asksWhetherItHelps, supposesACut],
      rewrites: askForWhatWasGiven,
    },
    {
      phrases: ['how (does|do|would) (@percent|@price) off ... {sound}'],
      unless: [earned, reported, standing],
      rewrites: [
        where(forLoyalty, follow('This is a thank-you for {what you thank them for}.')),
        say('sound in return for {what you ask}'),
      ],
    },
    {
      phrases: [
        '{(my|our) (manager|boss|director) [has|just] (okayed|approved|agreed to|authorised|authorized) @percent (off|less|discount)}',
      ],
      unless: [negated, earned, reported, standing],
      rewrites: askInReturn,
    },
    {
      phrases: [
        '(@we|you|it|that|this|let us|price|rate|fee) [@modal|<be>] [@adverb] (pay|do|charge|make it|say|call it|give|offer|take|bill|be|go|come|go with|accept|bring|put it|have it|have them|get it|get them) ... {(@price|@percent) (instead of|rather than|not) [the] [usual|agreed|full|normal|listed|original|old|standard] (@price|@percent)}',
      ],
      unless: [negated, asked, earned, reported, owed, withheldAfterAll, corrected, savedTogether],
      rewrites: askInReturn,
    },
    {
      phrases: [
        `(@we [@adverb] (will|can|could|would|may|might|shall)|(happy|glad|willing|prepared|ready|pleased) to|let (me|us)) ... {[to] [you] [a|an|another|some|our|the|extra|further|additional|up to|about] [_] [# %] [_] ${cut}}`,
        `(@we [@adverb] (will|can|could|would|may|might|shall)|(happy|glad|willing|prepared|ready|pleased) to|let (me|us)) ... ... {[a|an|another|some|extra|further|additional] [_] [# %] ${cut}}`,
      ],
      unless: [...unless, talkedAbout],
      rewrites: askInReturn,
    },
    {
      phrases: [
        '@we [have|will|can|could] [@adverb] {(<raise>|<increase>|<up>|<double>|<bump>|<improve>|<lift>) [up] (our|the|your|that) [_] (discount|rebate|reduction|bonus|credit)}',
        '@we (will|can|could|would|may|might|shall) [@adverb] {(find|work out|come up with|get|arrange|see about|get to|talk about) [you] (a|some) (better|lower|nicer|special|sweeter|friendlier|kinder) (number|price|deal|rate|figure|offer|solution on price)}',
        '@offering (<give>|<sell>|<let>|<do>|<offer>) (it|them|this|that|these) [to you|you have it|go] {(for|at) [exactly] what (i|we) (paid|pay|spent)}',
      ],
      unless: [negated, asked, earned, reported, standing, owed, withheldAfterAll],
      rewrites: askInReturn,
    },
    {
      phrases: [
        '(our|the|your) [final|last|new|list] (price|rate|fee|quote|rent) [@adverb|will] {(drops|falls|goes down|comes down|drop|fall|go down|come down|is going down|shrinks) [by] [another|a further|an extra|by] (@percent|@price)}',
        '@we (would|could|can|will|might) {(settle|go|agree) (for|on|at|to) (half|a third|two thirds|less|a bit less|a little less|much less|a lower _)}',
      ],
      unless: [negated, asked, earned, reported, standing, owed],
      rewrites: askInReturn,
    },
    {
      phrases: [
        '^ {(reduced|dropped|lowered|cut|halved|trimmed|discounted) (the|your|our|my) [_] (@charge|moq|minimum) [_] [_] [_] [_]}',
        '{(then|and|so|sure|ok|okay|fine) [,] (half [the] price|(@price|@percent) (less|off|cheaper|lower)) [then|it is|for you]} (.|!|$|,)',
        '{(he|she|(the|our|my) _|boss|manager) [has|already|just] (says|said|say|agreed|okayed|allowed|approved) [that] [@we|you] [can|could|may|to] [go|come] (down to|to go to|lower to)} @price',
        '@we [@adverb|can|will|could] {(come|go|move) [down] to @price} (.|!|$|,|then|but|for you)',
      ],
      unless: [negated, asked, earned, reported, standing, owed, holdsGround],
      rewrites: askInReturn,
    },
    {
      phrases: ['@offering {(<match>|<beat>|<undercut>) it}'],
      unless: [negated, asked, earned, reported, standing, owed],
      rewrites: [where(blankCheque, say('see what we can do')), ...askInReturn],
    },
    {
      phrases: [
        `^ [ok|okay|fine|alright|well|sure|yes|so|and|but|then|,] [,] you [will|can] [also|then|still] {(get|receive) (a|an|another|some) [extra|special|small|little|nice|further] [@percent] (discount|reduction|rebate|special price|better price|lower price)} [then|for (it|this|that|you)|on (it|this|that|top|all|the|your)|from (me|us)] (.|!|,|$|_)`,
        '^ [ok|okay|fine|alright|well|sure|yes|so|and|but|then|,] [,] you [will|can] [also|then|still] {(get|have|receive) @percent [off|discount|less|cheaper|reduction]} [then|for (it|this|that)|on (it|this|that|top|all|everything)|from (me|us)] (.|!|,|$)',
        '@we [@adverb|can|will|could] {(make|do|sell|give) (it|this|that|them) [to you] [a (bit|little)|much|even] cheaper} (.|!|,|$|for|then|and)',
        '@offering {(<give>|<do>|<offer>|<charge>|<sell>) [you] [it|this|that|them] [to you] [for|at] [only|just] half [of] [the|our] (price|rate|fee|rent)} ',
        `((my|our|the) [_] (boss|manager|director|owner|chef|team|partner|office)|he|she|they) [has|have] [@adverb|just] (agreed|decided|allowed me|allowed us|approved|authorised me|authorized me|is willing|is happy|is ready|wants) to {(give|offer|grant|take|knock|let) [you] [have] [a|an|another] [_] (${cut}|@price off|half off|off @percent)}`,
        '@offering {do something (about|on|with) (the|our|your|this) [_] @charge}',
        'you can have (it|them|this|that|both|the _) {(for|at) @price (less|cheaper|lower)}',
        '@offering {(<give>|<make>|<offer>) you [a|an|my|our|the] [very|really|truly] (good|nice|great|fair|best|fantastic|super) (price|rate)} (.|!|,|$|then|today|too|and)',
      ],
      unless,
      rewrites: askInReturn,
    },
  ],
  examples: [
    { good: 'As both signs share one plate, we can do the pair for €70 instead of €90.' },
    {
      bad: 'We can [[offer you a 12% discount]], bringing the total to 880.',
      fixed: 'We can offer you a 12% discount if you [what you ask in return], bringing the total to 880.',
    },
    {
      bad: 'We can [[give you 8% off]] and also free delivery.',
      fixed: 'We can give you 8% off and also free delivery if you [what you ask in return].',
    },
    {
      bad: '[[Ok ok, you win]], I can [[give you 8% off]].',
      fixed: 'I can give you 8% off if you [what you ask in return].',
    },
    {
      bad: '[[My wife will kill me]] for this, but I can [[give you 8% off]].',
      fixed: 'I can give you 8% off if you [what you ask in return].',
    },
    {
      bad: 'We can [[give you 8% off]], no problem.',
      fixed: 'We can give you 8% off if you [what you ask in return].',
    },
    { bad: 'Fine, you [[get 5% discount]].' },
    { bad: 'For you I [[make it cheaper]].' },
    {
      bad: 'We will [[give you half price]].',
      fixed: 'We will give you half price if you [what you ask in return].',
    },
    { bad: 'My boss agreed to [[give you 8% off]].' },
    { bad: 'We can [[do something about the price]].' },
    {
      bad: 'I will [[give you a good price]].',
      fixed: 'I will give you a good price if you [what you ask in return].',
    },
    { good: 'I am afraid that is 20% below our list; what we can do is a smaller drum.' },
    { good: 'You get 5% off every order as a member.' },
    { good: 'We make it cheaper to heat the hall.' },
    { good: 'We can do something about the noise.' },
    {
      bad: 'As you have been with us for years, we can [[give you 4% off]].',
      fixed: 'As you have been with us for years, as a thank-you, we can give you 4% off.',
    },
    {
      bad: 'The lute arrived scratched. We can [[give you 8% off]].',
      fixed: 'The lute arrived scratched. We can give you 8% off. Would that settle it for you?',
    },
    {
      bad: 'I can [[take 9 off]], how does that sound?',
      fixed: 'I can take 9 off if you [what you ask in return], how does that sound?',
    },
    {
      bad: 'I can [[go down]] a bit, if you are willing. How does 90 sound?',
      fixed: 'I can go down a bit if you [what you ask in return]. How does 90 sound?',
    },
    {
      bad: 'Find it for less and we will [[beat it]].',
      fixed: 'Find it for less and we will see what we can do.',
    },
    { good: 'What if we delivered it on Monday, would that help?' },
    { good: 'What peels off we will coat again at our cost.' },
    { bad: 'Let us [[match the other quote]].' },
    { bad: '[[Lowered the quote by 300]].' },
    { bad: '[[Sure, half price then]].' },
    { good: 'She said she would come to 22 Mill Lane.' },
    { good: 'The form is 100% complete and the visa is granted.' },
    { good: 'I am a kind person, so we can give you 5%.' },
    { good: 'I can come down to the gate.' },
    { good: 'We can send the scarf for the cost of the stamps.' },
    { good: 'The queue was long, and we have cut it to 4 minutes.' },
    { good: 'The menu is long; I would cut it to three: soup, pie and fruit.' },
    { good: 'We could meet you halfway in Linz.' },
    { good: 'We give you 20% back on those that you sell as second choice.' },
    {
      bad: 'We could [[come off the list price]].',
      fixed: 'We could come off the list price if you [what you ask in return].',
    },
    {
      bad: 'I would [[meet you halfway]].',
      fixed: 'I would meet you halfway if you [what you ask in return].',
    },
    {
      bad: 'We can [[give you the dealer price]].',
      fixed: 'We can give you the dealer price if you [what you ask in return].',
    },
    {
      bad: 'How about [[I pay half of the repair]]?',
      fixed: 'How about I pay half of the repair if you [what you ask in return]?',
    },
    { bad: 'We agree to [[lower the price]].' },
    { good: 'At 500 pieces we can reduce the price.' },
    { good: 'For a rental of six weeks we can reduce the price.' },
    {
      bad: 'I could [[go a little lower]].',
      fixed: 'I could go a little lower if you [what you ask in return].',
    },
    {
      bad: 'It would be fair to [[lower the rent]].',
      fixed: 'It would be fair to lower the rent if you [what you ask in return].',
    },
    { bad: 'I already [[dropped the price]].', fixed: 'The price is now [price].' },
    { bad: 'Would you come if [[I delivered]] the bench to you?' },
    { bad: 'We make you [[a small discount of 4%]].' },
    { good: 'The water level should go a little lower by noon.' },
    {
      bad: 'We could [[settle for half]].',
      fixed: 'We could settle for half if you [what you ask in return].',
    },
    { bad: 'We have [[raised your discount]] to 12%.' },
    {
      bad: 'Ok dear, we can support [[you 8% discount]].',
      fixed: 'Ok dear, we can support you 8% discount if you [what you ask in return].',
    },
    { bad: 'Would you be happier if [[we added]] a year of support?' },
    { good: 'I can check whether you get a discount.' },
    { good: 'We cannot take 2% off.' },
    { bad: 'We will charge you [[40 euros instead of 55 euros]].' },
    { good: 'We charged you 40 euros instead of 55 euros by mistake.' },
    {
      good: 'The invoice should be 40 euros instead of 55 euros, and we will bill you 40 euros instead of 55 euros.',
    },
    { good: 'To make up for the delay, we can give you a 5% discount.' },
    {
      bad: 'I could [[drop it to]] 30 so you can get a lid with what is left.',
      fixed: 'I could drop it to 30 if you [what you ask in return], so you can get a lid with what is left.',
    },
    {
      bad: 'I can [[split the difference]] and meet you at 6,100.',
      fixed: 'I can split the difference and meet you at 6,100 if you [what you ask in return].',
    },
    {
      bad: 'Let me [[knock another 15 off]] for you.',
      fixed: 'Let me knock another 15 off for you if you [what you ask in return].',
    },
    {
      bad: 'The 4% you ask for [[is granted]].',
      fixed: 'The 4% you ask for is granted. In return, could you [what you ask]?',
    },
    {
      bad: 'We are prepared to [[split the difference]].',
      fixed: 'We are prepared to split the difference if you [what you ask in return].',
    },
    {
      bad: 'How does 20% off the next crate [[sound]]?',
      fixed: 'How does 20% off the next crate sound in return for [what you ask]?',
    },
    {
      bad: 'How about [[we drop it to 45]]?',
      fixed: 'How about we drop it to 45 if you [what you ask in return]?',
    },
    { bad: 'I can [[do a little better]].' },
    {
      bad: 'What if [[we lower the price]]?',
      fixed: 'What if we lower the price in return for [what you ask]?',
    },
    { bad: 'Would 10% off [[help]]?', fixed: 'Would 10% off help in return for [what you ask]?' },
    { good: 'What if we lower the price and you take both?' },
    { good: 'We can lower the price to 40, but that is our limit.' },
    { good: 'We will meet you at the station at nine.' },
    { good: 'The new lamps reduce your power bill.' },
    {
      bad: 'We can [[give you a 5% discount]].',
      fixed: 'We can give you a 5% discount if you [what you ask in return].',
    },
    {
      bad: 'I will [[lower the price]], and the cartons leave on Monday.',
      fixed: 'I will lower the price if you [what you ask in return], and the cartons leave on Monday.',
    },
    {
      bad: 'Okay, [[take 12% off]].',
      fixed: 'Okay, take 12% off if you [what you ask in return].',
    },
    {
      bad: 'We are willing to [[match their price]].',
      fixed: 'We are willing to match their price if you [what you ask in return].',
    },
    {
      bad: 'You can have the pallets [[at last year’s rate]].',
      fixed: 'You can have the pallets at last year’s rate if you [what you ask in return].',
    },
    { good: 'We do not say that we go down to 2.10.' },
    { good: 'Shall we say that we can give you a 5% discount?' },
    { good: 'If you order 500 pieces, we can give you a 5% discount.' },
    { good: 'From 2,000 pieces we can take 12% off.' },
    { good: 'We can give you a 5% discount for an annual contract.' },
    { good: 'You asked whether we can give you a 5% discount.' },
    { good: 'As we charged the freight twice, we will reduce the invoice by 80 euros.' },
    { good: 'We can give you a 5% discount, like all members.' },
    { good: 'We would love to give you a 5% discount, but at this quantity we can’t.' },
    { good: 'We will take 15% off for the errors in the manual.' },
    { good: 'Our discount policy is on page 3.' },
    { good: 'You have been without heat since May, so I take 40 off the June rent.' },
    { good: 'I have taken 5% off because you are lending us your ladder.' },
    { good: 'The hem is long, and if I cut it, it will not hang well.' },
    { good: 'I can come down a bit later and open the gate.' },
    { good: 'I can bring it down to your car.' },
    { good: 'I will convert it at the rate of the day on which you pay.' },
    { good: 'It is 1,386, and I have taken 10% off because you are letting us print our logo on it.' },
    { good: 'I would take 5,000 from somebody who brings his own crane.' },
  ],
});

/** “It should be 40 instead of 55”: a slip is put right, and nothing given. */
function corrected({ tokens }: Match): boolean {
  return tokens.some(({ text }) =>
    /^(should|correct|corrected|correction|mistake|error|wrongly|charged|typo|was|were)$/.test(text),
  );
}

/** “I can check whether you get a discount”: talked about, and not given. */
function talkedAbout({ tokens, from, mark }: Match): boolean {
  // A word in the mark that may be any may be a “not”.
  if (tokens.slice(mark.from, mark.to).some(({ text }) => text === 'not' || text === 'never')) return true;
  return tokens
    .slice(from, mark.from)
    .some(({ text }) =>
      /^(check|ask|discuss|talk|see|look|tell|explain|consider|request|find|try|show|help|speak|know|answer|remove|cancel|confirm|inform|use|get|apply|if|whether|lose|miss|want|need|let|understand|calculate|review|share|update)$/.test(
        text,
      ),
    );
}

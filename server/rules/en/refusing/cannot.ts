/** “We cannot …”, “we are unable to …”, “it is not possible to …”, and nothing that they can do instead. */
import { endsWith, opensClause, says } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { pricesNext } from '../../../words/english/prices';
import { hypothetical } from '../../../words/english/suppositions';
import { inTheirFavour, protects, showsWayOn, subordinate } from '../../../words/english/way-on';
import { type Guard, isWordless, type Match, marking, textOf } from '../../../words/match';
import { regrets } from '../../rewriting/around-the-no';
import { follow } from '../../rewriting/follow';
import { noWallLeft } from '../../rewriting/no-wall-left';
import { say, where } from '../../rewriting/rewrites';
import { showTheValue, showTheWayOn } from '../../rewriting/show-the-way-on';
import { sayKindly } from '../../rewriting/soften-the-no';
import { defineRule, type Rewriter } from '../../rule';

const adverb =
  '[@adverb|currently|unfortunately|, sadly ,|, sorry to say ,|, i am afraid ,|honestly|regrettably|still|presently|regretfully|regrettably|sadly|simply|generally|normally|really|at present|at this time|at the moment|right now|yet|so|quite|, unfortunately ,|, regrettably ,]';
/** “Once it is placed, an order cannot be changed”: said of what has happened, not supposed. */
function supposed(match: Match): boolean {
  return (
    hypothetical(match) && !/(?:^|, )(?:once|after|when)\b[^,]*$/.test(textOf(match.tokens, 0, match.from))
  );
}

/** “Can’t do 5,000/min on the shared line”: a measure with its reason, and no price. */
function ofARate({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 1]?.kind === 'number' &&
    /^(?:\/|(?:an?|per) (?:second|minute|hour|day)|km|kg|g|mm|cm|m|degrees|°|watts?|amps?|volts?|hz|khz|mhz|mb|gb|dpi|rpm|bar|psi)(?: |$)/.test(
      textOf(tokens, mark.to, mark.to + 2),
    )
  );
}

/** “We are not just selling lamps”: more is given, not less. */
function notOnly({ tokens, mark }: Match): boolean {
  return /\bnot (?:just|only|merely|simply)\b/.test(textOf(tokens, mark.from, mark.to));
}

/** “Our note, so please do not share it”: the reader is asked. */
function asksNotTo({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from, mark.to).some(({ text }) => text === 'please');
}

/** “No lowballs” as “fair offers only”: said of what is welcome. */
const whatIsWelcome: Rewriter = (match) => {
  const thing = match.tokens[match.captures.thing?.from ?? 0]?.text ?? '';
  if (/^(trades|swaps)$/.test(thing)) return say('for sale only')(match);
  if (thing === 'holds') return say('first come, first served')(match);
  return say(/^low/.test(thing) ? 'fair offers only' : 'serious buyers only')(match);
};

/** “It is impossible for anyone to open it”, “we won’t collect the fee”: good news. */
function goodNews({ tokens, mark, sentence }: Match): boolean {
  return (
    /^for (?:anyone|anybody|everyone|others|thieves|hackers)$/.test(textOf(tokens, mark.to, mark.to + 2)) ||
    // “It is impossible to fall out of this bed.”
    (tokens[mark.to - 1]?.text === 'to' &&
      /^(fall|lose|miss|break|steal|spill|forget|overlook|harm)$/.test(tokens[mark.to]?.text ?? '')) ||
    /\b(?:will not|won['’]?t) (?:be )?(?:collect|charg|bill|invoic|pursu)/i.test(sentence.prose)
  );
}

/** “I told him that it could not be discussed”, “your test result is impossible”: told of others, or of a figure. */
function noNo({ sentence }: Match): boolean {
  return /\b(?:told|explained to|assured) (?:him|her|them)\b|\baware that no (?:one|body) gets\b|\bnot going to pay (?:for )?what\b|\bnever (?:miss|fail|break)\b|\bcan(?:not|['’]t) use (?:these|those|them|the|this)\b|\bwe?['’]?d always\b|\btomorrow (?:i|we) can(?:not|['’]t)\b|\byour (?:\w+ )?(?:result|measurement|reading|figure|count)s? (?:is|are) impossible\b/i.test(
    sentence.prose,
  );
}

/** “The dye is no longer permitted under the new regulation”: nobody here says no. */
function byLaw({ sentence }: Match): boolean {
  return /\b(?:permitted|allowed|legal)\b.*\b(?:law|laws|regulations?|directive|authority|authorities)\b/i.test(
    sentence.prose,
  );
}

/** “We can only take 80. The price includes the cable.” */
function valueNext({ sentence, following: [next] }: Match): boolean {
  return [sentence, next].some((told) => /(?:^\s*|; )the price includes\b/i.test(told?.prose ?? ''));
}

/** “We can’t match the old blue exactly”: a colour, and no price. */
const ofColour: Guard = (match) =>
  endsWith(/^match$/)(match) && says(/^(colou?r|shade|tone|blue|red|green|grain|pattern|wood|paint)$/)(match);

/** “Or you come in May. The train I cannot pay”: another way stands before it. */
function choiceBefore({ passage, sentence }: Match): boolean {
  const at = passage.sentences.indexOf(sentence);
  return passage.sentences
    .slice(Math.max(0, at - 2), at)
    .some(({ prose }) => /^\s*or (?:you|we|i)\b/i.test(prose));
}

/** “Two items I cannot supply. The other twenty are on their way”: the rest is served. */
function restIsServed({ following }: Match): boolean {
  return /^\s*(?:the other|the rest|all (?:the )?others?)\b(?!.*\b(?:not|no|nor)\b)/i.test(
    following[0]?.prose ?? '',
  );
}

/** “We cannot ship on Sunday, so it leaves on Monday”: what happens is told. */
function soItComes({ tokens, mark }: Match): boolean {
  return /\bso (?:it|they|(?:the|your) \S+) (?:leaves?|ships?|goes|go|comes?|arrives?|follows?|starts?)\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “It would not be possible to ...”: a phrase to be filled in, as a list of phrases gives it. */
function unfilled({ sentence }: Match): boolean {
  return /\b(?:to|that|the|your) ?(?:\.{3}|…)\W*$/.test(sentence.prose);
}

/** “There are points we cannot agree to.”: said of the points. “Your points we cannot agree to” is a no. */
function ofAThing({ tokens, mark }: Match): boolean {
  const to = /^(?:to|on|with|for)$/.test(tokens[mark.to]?.text ?? '') ? mark.to + 1 : mark.to;
  return (
    /^(i|we)$/.test(tokens[mark.from]?.text ?? '') &&
    /^(?:to|on|with|for)$/.test(tokens[to - 1]?.text ?? '') &&
    tokens[to]?.kind !== 'word' &&
    /\b(?:is|are|was|were|has|have|had)\b[^,;]* [a-z]+s$/.test(textOf(tokens, 0, mark.from))
  );
}

/** “Unfortunately, it cannot be changed, more details here:”: said kindly, with where to read on. */
const kindWithLink: Guard = ({ sentence: { prose } }) =>
  regrets.test(prose) && /\b(?:details|information|info|more)\b[^:]*:\s*$/i.test(prose);

const unless = [
  kindWithLink,
  ofAThing,
  unfilled,
  soItComes,
  valueNext,
  ofColour,
  protects,
  choiceBefore,
  restIsServed,
  asked,
  reported,
  supposed,
  subordinate,
  inTheirFavour,
  showsWayOn,
  notOnly,
  goodNews,
  noNo,
  asksNotTo,
];

/** “…, more details here:”: nothing can follow. */
const endsInColon: Guard = ({ tokens }) => tokens.at(-1)?.text === ':';

/** “I would not be able to go | below 1,450”: another way would take it back. */
function namesFloor({ tokens, mark }: Match): boolean {
  return /^(?:(?:go|come|drop|sell|let|it|them|this|anything|any|offers?) ){0,4}(?:below|under|lower than|less than) (?:[$€£] )?\d/.test(
    textOf(tokens, mark.to, mark.to + 8),
  );
}

/** Best first: the no alone where the figure that we would take follows, or a link; what a floor includes; another way. */
const wayOn = [
  where((match) => pricesNext(match) || endsInColon(match), sayKindly),
  where((match) => namesFloor(match) && says(/^(because|as|since)$/)(match), sayKindly),
  where(namesFloor, showTheValue),
  showTheWayOn(),
];

/** “If you can’t call, | we can’t help you” is “…, what we can do is …”: the condition stays. */
const whatThen: Rewriter = (match) => {
  const { tokens, mark } = match;
  const own = tokens.findLastIndex(({ text }, at) => at < mark.to && /^(i|we)$/.test(text));
  const to = tokens[mark.to]?.text === 'you' ? mark.to + 1 : mark.to;
  if (own <= mark.from || !isWordless(tokens, to)) return null;
  return say(`what ${tokens[own]?.text === 'i' ? 'I' : 'we'} can do is {what you can do instead}`)(
    marking(match, own, to),
  );
};

export default defineRule({
  id: 'refusing/cannot',
  principle: 'cannot-then-can',
  severity: 'warning',
  message: 'A “cannot” with no way on.',
  why: 'A no that ends there sends them elsewhere; say in the same breath what you can do, or what they can.',
  phrasings: noWallLeft([
    {
      phrases: [
        `{@we ${adverb} @unable ${adverb} @granting}`,
        '{(our|my) _ [_] [_] [_] [@adverb|currently|unfortunately] ((can|will|does|do) not|(is|are) unable to|(is|are) not (able|allowed) to) [@adverb] @granting}',
        '{the (@ruler|museum|airline|school|clinic|restaurant|kitchen|garage|workshop|venue|landlord|owner|seller|driver|courier|maker|manufacturer|printer|lab|studio|theatre|cinema|gallery|library|club|gym|spa|dealer) [_] [@adverb|currently|unfortunately] ((can|will|does|do) not|(is|are) unable to) [@adverb] @granting}',
        `{@we ${adverb} @unable ${adverb} help} (.|,|!|$)`,
        '{@we <be> not (allowed|permitted|at liberty|authorised|authorized|supposed|free) to (tell|say|share|give|disclose|discuss|show|let|comment|speak)}',
        `{@we ${adverb} (will|shall) not ${adverb} @granting}`,
        `{(can|could|will|would|may|might) not ${adverb} be [@adverb] (possible|feasible|doable|available|an option|workable)}`,
        '{@we <have> no (intention|plans|plan|wish|desire|interest) (of|in) (@granting-now|coming down|going (down|below|any)|letting|backing|parting|taking)}',
        '{[@we|has|have] decided not to @granting}',
        '{nothing [more|else|further] (can|could|will) be (@granted)}',
        '{@we would not [normally|usually|@adverb] (accept|allow|compensate|cover|exchange|extend|honour|honor|offer|pay|provide|refund|reimburse|repair|replace)}',
        '{(has|have) [@adverb] (refused|declined) to @granting}',
        '{(@our|the) (@ruler|@superior|treasurer|committee|council|seller|publisher|manufacturer) (will|would|can|could) not [@adverb] (agree|sign|release|grant|authorise|authorize|consent|change|extend|refund|waive|reduce|lower|budge)}',
        '{(legal|finance|accounting|compliance|management|purchasing) (will|would|can) not [@adverb] (agree|sign|release|grant|authorise|authorize|consent|approve|allow|accept)}',
        '{no _ [_] [_] ... until further notice}',
        '{(is|are|has been|have been) [@adverb|temporarily] (closed|suspended|paused|unavailable|stopped|on hold|cancelled|canceled|discontinued) until further notice}',
        '{you (will|would) not be able to (access|book|buy|claim|combine|download|get|install|join|keep|log|order|purchase|redeem|return|switch|upgrade|use|watch)}',
        '(unfortunately|sadly|regrettably|sorry|afraid) [,|but|, but|to say|that|at this time|at the moment] {@we [@adverb|currently] (do|did) not [@adverb|currently] (have|carry|own)}',
        '{@we (can|could) only (accept|change|cover|deliver|exchange|give|negotiate|offer|process|provide|refund|reimburse|replace|sell|send|ship|supply|support)}',
        '{@we only (accept|take)} (cash|cards|paypal|returns|orders|payment|payments|bank)',
        '(sorry|afraid|unfortunately|none|no) [,|at all|but|, but|it is|its|this is|we are|strictly] [it is|its|this is] {cash only}',
        '{@we (am|are) (not (obliged|obligated|required|bound)|under no obligation) to (accept|compensate|cover|exchange|explain|extend|give|offer|pay|provide|refund|reimburse|repair|replace|ship|supply)}',
        '{@we (will not|am not|are not|am not going to|are not going to) (spend|spending|waste|wasting) [any] [more|further] (time|money|effort|energy|resources) (on|for|with)}',
        '{@we do not (see (this|that|it) happening|think (this|that|it) (is|will be|would be) possible)}',
        '{@we (am|are) not (looking|trying|wanting|planning) to (trade|swap|sell|negotiate|part|ship|rent|deliver|hire|buy)}',
        '{there is no way around (it|this|that)}',
        '{you can not (do|use|get|book|order|buy|apply|access|download|share|watch|play|install|combine) (that|this|it|both|two|them)} (_|.|,|!|$)',
        '{theres nothing [more|else|further] to be (done|gained|changed|said|had)}',
        '{(leaves|leave|left|gives|give|allows|offers|provides) [us|me|you] [absolutely|simply] no @ground (for|to)}',
        '{(@our|company|the|house|strict|a) [_] (policy|practice|rule|rules|custom|principle) [is|are] (not|never) to @granting}',
        '{(have|has|is|are|there is) [a|@our|company] [strict|clear|firm|general|company|house] (rule|policy|rules|law|ban) against}',
        '{your (plan|package|contract|ticket|subscription|policy|warranty|fare|rate|licence|license|membership|cover|agreement|tariff|booking|voucher) (does|do|will) not (include|cover|allow|permit|entitle|extend|apply)}',
        'but {@we (can not|am not able to|are not able to|will not|am not allowed to|are not allowed to)} (.|,|!|$)',
        '{(it is|you are|that is|we are|you come|you came) [@adverb|far|much|a bit] too late} (to|for|,|.|!|$)',
        '{(deadline|registration|closing date|return period|return window|cooling-off period|warranty|warranty period|grace period|enrolment|enrollment) (has|is|was|had) [@adverb|long] (passed|expired|closed|over|ended|lapsed|run out)}',
        '{there (will|can|shall|would) not be (a|an|another|any|more|one|further)} [more|further|other|second] (@boon|.|,|!|$)',
        `{@we ${adverb} (will|shall) not ${adverb} (accept|add|allow|bend|bid|budge|cancel|change|compensate|cover|discuss|entertain|exchange|extend|fix|honour|honor|implement|make (an exception|exceptions)|pay|provide|refund|reimburse|repair|replace|take (it|them|that|this) back|waive)}`,
        `{@we ${adverb} (will not be|shall not be|<be> not|<be> no longer|have stopped) [@adverb|currently] (@granting-now|looking for|taking (on|back|any|new|part|orders|bookings))}`,
        `{(nobody (here|on our side|at our end|in @our _)|no one (here|on our side|at our end|in @our _)|none of us [here]|none of @our _) (can|could|will|would|<be> (able|allowed) to) [@adverb] @granting}`,
        '{@we do not (think|believe|expect|suppose|see how) [that] @we (can|could|will|would) [ever|be able to|really] @granting}',
        '{@we (can|could|will|may) neither @granting}',
        '{(neither|nor) (can|could|will|may) @we @granting}',
        '{under no (circumstances|conditions|condition) (can|could|will|do|may|shall|would) (@we|you|this|that|it|the)}',
        '{@we (can|could|will|may) neither _ nor @granting}',
        '{there (is|are) not (a|any) @ground (to|of|for)}',
        '{@we can not be (held|bound|tied) to} (the|that|this|your|it|a|any)',
        '{@we do not agree to} (.|,|!|$)',
        '{@we have (@adverb|unfortunately) decided against}',
        '{@we [<have>] decided against (it|this|that|your|the|a|an|any)}',
        '^ [sorry|no|unfortunately|afraid|hi] [,] {@we (can not|will not)} $',
        `^ [hi|hello|sorry|unfortunately|regretfully|sadly|no] [,] {(can not|unable to|not able to) ${adverb} @granting}`,
        '{you (can not|may not|must not|can no longer|will not be able to|are not (able|allowed|permitted) to) [@adverb|unfortunately] (return|exchange|cancel|change|swap|transfer|bring|keep|join|enter|stay|park|combine|postpone|reschedule|get in|come in|leave it|claim|deduct|pay by|pay with|expect) (it|this|them|your|opened|used|any|the|that|us|a|an|on|at|here|there|without|after|during|.|,|!|$)}',
        '{you (can not|will not|are not going to|do not|may not) (get|have|receive|be given|be getting) (a (refund|replacement|discount|credit|second|new|free)|your (money|deposit|fee) back|any [_] (refund|money|compensation|discount|discounts|credit|more|further)|one|both|it|that|this) (.|,|!|for|from|back|at|without|until|here|$)}',
        '{you are not (getting|having) (a|any|your|it|that|this|one|more)}',
        '{you will not be able to (play|return|exchange|cancel|change|use|get) (this|it|that|them|a refund)}',
        `{(can|could|will|shall|may|must|would) not ${adverb} be [@adverb] @granted}`,
        '{is [absolutely|quite|just|simply] (not|never) possible (to|for us|for me)}',
        '(it|its) {[is] [absolutely|quite|just|simply] (not|never) possible (to|for us|for me)}',
        '{<be> [@adverb|currently|unfortunately|quite] (not possible|impossible)} (.|,|!|for|at|with|i|we|as|in this|here|on|any|after|before|under|by|through|due|because|since|once|during|$)',
        '{(it|that|this) is [absolutely|quite|simply] impossible (to|for us|for me)}',
        '(is|are) {[simply|just] not [@adverb|quite] (feasible|doable|workable|viable|an option|on the table|in the cards|on the cards)}',
        '{there (is|are|will be|seems|seems to be) [@adverb|unfortunately|currently] no @ground (to|of|for|in)} (@granting|@granting-now|that|this|it|your|a|an|any|such|more|further|the)',
        '{@we (see|have|find) [@adverb|unfortunately|currently] no @ground (for|to)} (@granting|that|this|it|your|a|any|such|more|further|you|compensation)',
        '{@our @ruler (does|do|will|can|would|did) not (take (it|them|that|this) back|refund|replace|pay|agree to|want (it|this|that)|approve|let|allow|permit|foresee|grant|issue|deal|accept|offer|provide|make|cover|sell|support|ship|deliver)}',
        '{(the (@ruler|computer|screen|app|website|form|machine|server|algorithm|portal|site)|it) (does|do|will|can|would) not (let|allow|permit) (me|us|it|this|that|a|an|any|such|more|further)}',
        '(sorry|unfortunately|afraid|regrettably|sadly) [,] ... {can only be (accepted|booked|cancelled|canceled|changed|claimed|collected|delivered|done|exchanged|given|granted|made|offered|paid|refunded|returned|shipped|used) (up to|until|within|before|at|in|with|by)}',
        '{@we do not think [that] @we can be of [any|much|further|more] (help|use|service|assistance)}',
        '{(this|that|it) is not something [that] @we [can|will|would|could|are able to|am able to|currently|do] (do|offer|provide|support|accept|sell|supply|cover|allow|have|change|make|stock)}',
        '{(you|it|this|that|your [_] _|order|request|claim|return|purchase) (is|are|was) [@adverb|well|long] (past|outside|beyond|after|out of) (the|our|your|its) [@number] [_] (deadline|window|period|limit|warranty|guarantee|cut-off|cutoff|cancellation date)}',
      ],
      unless,
      rewrites: wayOn,
    },
    {
      phrases: [
        '(^|,|and|or|;) {no thing:(trades|swaps|holds|lowballs|low balls|lowballers|tire kickers|time wasters)} (.|,|!|or|and|please|$)',
      ],
      unless,
      rewrites: [whatIsWelcome],
    },
    {
      phrases: [
        '{@we do not see} (why|how) @we (should|would|must|have to|could|can) [@adverb] (@granting|be|do)',
      ],
      unless,
      rewrites: [say('we would like to understand')],
    },
    {
      phrases: ['{@we (can|could) only (accept|take)} @price'],
      unless,
      rewrites: [follow('The price includes {what it includes}.', { behind: 'reason' })],
    },
    {
      // What they cannot do is held against them, too.
      phrases: [
        '{if you (can not|will not|do not) [_] [_] _ [,|-|–|—] [then] @we (can not|will not) (help|serve|assist|do anything)}',
      ],
      unless: [asked, reported, showsWayOn],
      rewrites: [whatThen, ...wayOn],
    },
    {
      // “We’re”, as many type it.
      phrases: ['{were (unable|not able) to (@granting|work around|get around)}'],
      unless,
      when: [opensClause],
      rewrites: wayOn,
    },
    {
      phrases: [
        '{<be> [@adverb] not going to be [@adverb] (@granted)}',
        `{@we ${adverb} (will not be|shall not be|<be> not|<be> no longer) [@adverb|currently] taking [any|in|on] (@boon)}`,
        '{(nobody (here|on our side|at our end|in @our _)|no one (here|on our side|at our end|in @our _)|none of us [here]|none of @our _) (can|could|will|would|<be> (able|allowed) to|knows how to|has time to) [@adverb] (answer|help|tell|say|do|fix|read|speak|explain|confirm|look|decide|take care|sort|solve|check|assist)}',
        '{@we (have no|do not have any|have not got any) [current|concrete|further|immediate|such] plans to} _',
        '{there (is|are) [currently|@adverb] no plans [at present|at the moment|yet|right now] to} _',
      ],
      unless: [...unless, pleasant],
      rewrites: wayOn,
    },
    {
      phrases: [
        '{@we <be> [@adverb] (done|finished|through) (@granting-now|making changes|making exceptions)}',
        '(this|that|it|these|those|they|(the|this|your|that) (issue|bug|change|request|feature|patch|part|claim|listing|version|fee|order|ticket|fare|offer|setting|colour|color|date|file|fix|booking|item)) {(will|shall|can) not [@adverb|currently] be _} (.|,|!|$|again|to|in|for|at|by|on|here|after|without|under|any)',
        `{@we ${adverb} (can not|will not|do not) ${adverb} do (weekends|sundays|saturdays|evenings|nights|mornings|mondays|fridays|holidays|refunds|swaps|returns|discounts|deliveries|house calls|repairs|instalments|installments|credit|rush jobs|small orders|samples|exchanges|viewings|holds|custom _)}`,
        '^ [nope|no|sorry] [,] {can not do (weekends|sundays|saturdays|evenings|nights|refunds|swaps|returns|discounts|deliveries|repairs|samples|it|that|this|@price|less|better|more|@day)}',
        '{@we (<be> going to|will|have to|must|will have to|need to|want to) [@adverb] say no} (.|,|!|to|on|here|$)',
      ],
      unless: [...unless, kindPassive, ofARate],
      rewrites: wayOn,
    },
    {
      phrases: [
        // Whatever is not done: the verbs that refuse nothing are fewer than those that do.
        '{@we [@adverb|unfortunately|currently|sadly] ((am|are) (not able to|unable to|not in a position to|not allowed to|not permitted to|not willing to|not prepared to)|will not be able to|will be unable to|would not be able to) [@adverb] _}',
        '(unfortunately|sadly|regrettably|sorry|afraid) [,|but|that|to say] {@we [@adverb|currently] (can not|will not) [@adverb] _}',
        '(unfortunately|sadly|regrettably|regretfully|afraid) [,|that|but|though] {(the|this|that|your|our|it|its|there|these|they|those) [_] [_] [_] (is|are|was|were|does|do|did|has|have|will|can|would|could) [@adverb|currently] (not|no|no longer|only|never)} _',
      ],
      unless: [...unless, noRefusal],
      rewrites: wayOn,
    },
    {
      phrases: [
        '{@we [@adverb|currently] (will not|refuse to|am not gonna|are not gonna) [ever|@adverb] _}',
        '{@we [@adverb] (do not want to|do not wish to) [@adverb] (start|do|sell|discuss|ship|take|accept|negotiate|change|offer|continue|work|deliver|talk|repeat|open|lend|extend|lower)}',
        '{(a|the|our|my) [_] (@ruler|@superior|engineer|technician|colleague|colleagues|driver|lab|accountant|accounting|developers|agents|staff|crew|workshop|chef|captain|agency|court|insurer|desk|committee|partner|partners) [@adverb] (will not|would not|refuses to|refuse to|declines to|is not going to|are not going to) [ever|@adverb] _}',
        '{(they|he|she) [@adverb] (refuse to|refuses to|refused to|decline to|declined to|(is|are) not (willing|prepared|inclined|ready|allowed) to) _}',
        '{(will|can|shall) not [@adverb|currently|ever] be (@granted|_ at|_ into)} (.|,|!|$|again|to|in|for|at|by|on|here|after|without|under|any|a (second|third))',
        '{(is not|are not|am not|will not) [gonna] be (attending|joining|taking part|participating|providing|covering|sponsoring|renewing|supporting|extending|sending|paying|reviewing|merging)}',
        '{(nobody|no one) (here|on our side|in the office|on the team|at @our _) (will|is gonna|wants to|has time to|is willing to) _}',
        '{(can not|could not|will not be able to) (swing|manage|arrange|pull (it|that|this) off|fit (it|that|this|you) in|make (it|that) work|spare) [it|that|this]} (.|!|,|$)',
        '{(that|this|it) is not something (@we|our _|my _|the _|this _) [can|will|would|currently] (handle|handles|do|does|deal|deals|cover|covers|offer|offers|support|supports|take|takes|accept|accepts|look|looks|provide|provides|touch|sell|sells|discuss) [with|on|at|into]}',
        '{@we (have|has|had) [@adverb] (decided|ruled|voted|advised) against _}',
        '{(is|are|was|were) no longer (an option|possible|available|on offer|offered|permitted|allowed|accepted)}',
        '{(nobody|no one) (gets|receives|will get|will receive|is getting|can have)} (the|a|an|our|it|this|that|any|access|money)',
        '{@we (do not) (have|make|sell|supply|keep|stock)} (,|.|!|$)',
        '^ {(not|no longer) (accepting|taking|offering|selling|doing|giving|refunding|shipping|buying|supporting|merging|reopening|negotiating|discussing|extending|releasing|issuing|processing|considering|reviewing)} _',
      ],
      unless: [...unless, noRefusal, kindPassive, pleasant, byLaw],
      rewrites: wayOn,
    },
  ]),
  examples: [
    { good: 'I regret that I cannot waive the fee. Of the 480, £240 is returned to your card today.' },
    { good: 'I cannot extend the lease. You have two options.' },
    { good: 'We cannot grant it for July, sadly. Should another neighbour join, both of you get 5% off.' },
    { good: 'Can’t do 900 rpm on this drill, the motor gets too hot.' },
    {
      bad: '[[I already wrote to you that]] [[I can’t move]] the wedding[[, and that is just how it is]].',
      fixed: 'I am afraid I can’t move the wedding; what I can do is [what you can do instead].',
    },
    {
      bad: '[[Listen,]] we are only two people and [[we cannot paint]] it by May.',
      fixed: 'I am afraid we cannot paint it by May; what we can do is [what you can do instead].',
    },
    {
      bad: 'No, [[we can’t move]] the visit.',
      fixed: 'I am afraid we can’t move the visit; what we can do is [what you can do instead].',
    },
    {
      bad: '[[We won’t be replacing]] the hob. It is from 2014.',
      fixed:
        'I am afraid we cannot replace the hob; what we can do is [what you can do instead]. It is from 2014.',
    },
    {
      bad: '[[You are not getting a]] new key.',
      fixed: 'I am afraid we cannot give you a new key; what we can do is [what you can do instead].',
    },
    { good: 'I will not offer an excuse.' },
    { good: 'I am afraid it would not be possible to ...' },
    { good: 'There are two clauses we cannot agree to.' },
    {
      bad: '[[I would not be able to go]] below 1,450.',
      fixed: 'I am afraid I would not be able to go below 1,450; the price includes [what it includes].',
    },
    {
      bad: '[[If you can’t come – we can’t help]] you.',
      fixed: 'If you can’t come – what we can do is [what you can do instead].',
    },
    {
      bad: 'Hi Ann, once it is sent the list [[cannot be changed]], more details here:',
      fixed: 'Hi Ann, unfortunately, once it is sent the list cannot be changed, more details here:',
    },
    { good: 'We cannot swap the boat. If your uncle throws in a trailer, fine.' },
    {
      bad: '[[Nothing can be done]] about the dye.',
      fixed:
        'I am afraid we have no solution at the moment for the dye; we can look at this again if [what would change it].',
    },
    { bad: 'It is still here, [[no lowballs]] please.', fixed: 'It is still here, fair offers only please.' },
    { good: 'It is from our old file, so please do not change it.' },
    { good: 'I cannot attend on Monday. Hanna will go through the plan with you.' },
    { good: 'I am not going to pay what I never had.' },
    { bad: 'Sorry, [[we can only take]] $80.' },
    {
      bad: '[[We cannot lend]] it out, bye.',
      fixed: 'I am afraid we cannot lend it out; what we can do is [what you can do instead].',
    },
    { bad: '[[Our lab refuses to test]] old paint.' },
    { bad: '[[We have decided against extending]] the lease.' },
    { bad: '[[Not accepting]] any more parcels.' },
    { bad: 'Weekend visits [[are no longer an option]].' },
    {
      bad: 'Unfortunately [[the red one is no longer]] made.',
      fixed: 'Unfortunately the red one is no longer made; what we can do is [what you can do instead].',
    },
    { good: 'We are not just selling lamps, we light rooms.' },
    { good: 'It is impossible for anyone to open the safe.' },
    { good: 'Be aware that no one gets the key on a Sunday.' },
    { good: 'I told her that the fee cannot be refunded.' },
    { bad: '[[We aren’t able to name]] a time.' },
    { good: 'We are not able to find your file.' },
    { good: 'The form asks for a lamp that cannot be moved.' },
    { good: 'We are not able to hold the seat, so a call at nine is your best chance.' },
    { good: 'Wireless print is not possible with this model. Here is one way around: the cable.' },
    { good: 'I cannot share the report. You do receive a note once it is closed.' },
    { bad: 'This [[will not be backported]].' },
    { bad: '[[We are done making changes]].' },
    { good: 'It will not be charged.' },
    { good: 'A day more is fine, that will not be chased.' },
    { bad: 'That change [[is not going to be approved]].' },
    { bad: '[[We have no plans to]] port it.' },
    { good: 'We have no plans to raise prices.' },
    { bad: '[[Your return is outside the 30 day window]].' },
    {
      bad: 'I am afraid [[we cannot change]] the voucher after purchase CB',
      fixed:
        'I am afraid we cannot change the voucher after purchase. What we can do is [what you can do instead]. CB',
    },
    { good: 'I am afraid we cannot change the voucher, do you have another one?' },
    {
      bad: '[[We cannot extend]] the credit line.',
      fixed: 'I am afraid we cannot extend the credit line; what we can do is [what you can do instead].',
    },
    {
      bad: 'I am afraid [[I am not able to change]] the invoice.',
      fixed: 'I am afraid I am not able to change the invoice; what I can do is [what you can do instead].',
    },
    {
      bad: 'Sorry, [[were unable to reopen]] the order. We hope you understand.',
      fixed:
        'Sorry, were unable to reopen the order; what we can do is [what you can do instead]. We hope you understand.',
    },
    { bad: 'The date [[can not be changed]] any more.' },
    {
      bad: 'Once the cloth is cut, it [[cannot be returned]].',
      fixed:
        'Unfortunately, once the cloth is cut, it cannot be returned; what we can do is [what you can do instead].',
    },
    { bad: '[[We would not cover]] that.' },
    {
      bad: 'Sorry, [[we don’t have]] the lid in oak.',
      fixed: 'Sorry, we don’t have the lid in oak; what we can do is [what you can do instead].',
    },
    { bad: '[[We can only deliver]] to the kerb.' },
    { bad: 'The bank [[has refused to release]] the letter of credit.' },
    { bad: '[[No new bookings until further notice]].' },
    { bad: '[[You will not be able to use]] the old key.' },
    { bad: 'Sorry, [[you can’t use both]] codes.' },
    { bad: '[[I would not be able to change]] the print.' },
    { bad: 'It [[is not possible to]] return cut cloth.' },
    { bad: 'Hi Tom, [[our system does not allow]] that.' },
    { bad: 'A visit in May is [[not an option]].' },
    { bad: '[[We shall not be bidding]].' },
    { bad: '[[Nobody here can alter]] the seat plan.' },
    { bad: '[[I can neither move]] the date nor lower the fee.' },
    {
      bad: '[[We see no scope for]] a rebate.',
      fixed: 'I am afraid we see no scope for a rebate; what we can do is [what you can do instead].',
    },
    { bad: '[[You cannot bring a]] bicycle on the boat.' },
    { bad: '[[I will not lower]] the deposit.' },
    { bad: '[[It is too late]] to swap the seats.' },
    { bad: 'Your voucher was for May, and the [[deadline has passed]].' },
    { good: 'We cannot ship today, but on Monday there is room on the truck.' },
    { good: 'We are not able to take the pump back opened. Our workshop repairs it within a week.' },
    { good: 'We cannot change the colour.\n\nWhat we can do is swap the label.' },
    { good: 'Unfortunately we cannot refund the fee. Would a credit note help?' },
    { good: 'I can’t lend you the van, my cousin rents his for 40 a day.' },
    { good: 'We cannot ship the door before the paint is dry.' },
    { good: 'We cannot process the order without your VAT number.' },
    { good: 'I cannot find your order, could you send me the number?' },
    { good: 'We cannot guarantee the date, and we cannot wait to meet you.' },
    { good: 'Did you know we cannot ship on Sundays?' },
    { good: 'You said we cannot ship on Sundays.' },
    { good: 'If we cannot deliver by Friday, the freight is on us.' },
    { good: 'It took longer because we cannot ship on Sundays.' },
    { good: 'We will not make any hidden changes.' },
    { good: 'There will not be another reminder about the pump.' },
    { good: 'We will not cancel your booking without asking you.' },
    { good: 'It is not possible to say today which part broke.' },
    { good: 'I cannot make the first half of the fair.' },
    { good: 'There is nothing we cannot discuss over lunch.' },
    { good: 'By noon we were unable to change it, sorry for the wait.' },
    { good: 'The dye is no longer permitted under the new regulation.' },
    { good: 'Sorry, we can only take $80. The price includes the cable.' },
    { good: 'Or you come on 4 June, three places remain. The train I cannot pay.' },
    { good: 'Two items I cannot supply. The other twenty ship tomorrow.' },
    { good: 'The kitchen does not allow nuts, so your son is safe.' },
    { good: 'It is impossible to fall out of this bed.' },
    { good: 'We can’t match the old blue exactly.' },
    { good: 'We cannot ship on Sunday, so it leaves on Monday.' },
    { good: 'I opened the photo and said a word I will not write here.' },
    { good: 'Two parts I can’t supply. The other twenty I have in stock.' },
    { good: 'I am not able to come on Tuesday, so my colleague Piet will measure the windows.' },
  ],
});

/** “We have no plans to raise prices”: good news. */
function pleasant({ tokens, mark }: Match): boolean {
  return tokens
    .slice(mark.to, mark.to + 3)
    .some(({ text }) =>
      /^(raise|increase|charge|close|stop|remove|cancel|end|leave|move|discontinue|drop|sell|share|cut|lay|abandon|retire|reduce|shut|merge|replace|change)$/.test(
        text,
      ),
    );
}

/** “It will not be charged”, “this will not be long”: no wish is refused. */
function kindPassive({ tokens, mark, from }: Match): boolean {
  const last = tokens[mark.to - 1]?.text ?? '';
  if (tokens[mark.to - 2]?.text !== 'be' || tokens[mark.to - 3]?.text === undefined) return false;
  if (/^(we|i)$/.test(tokens[from]?.text ?? '')) return false;
  return (
    !/(?:[^e]ed|[^a-z]done|sold|sent|made|given|kept|held|taken|brought|built|let|won|told|shown)$/.test(
      last,
    ) ||
    /^(charged|billed|affected|disappointed|needed|required|lost|shared|damaged|interrupted|forgotten|bothered|harmed|disturbed|used|delayed|touched|tolerated|confused|underestimated|overlooked|missed|sold|repeated|denied|ignored|deleted|surprised|limited|closed|fooled|blamed|pleased|worried|informed|finished|completed|deterred|reminded|chased|fined|penalised|penalized|punished|invoiced|deducted|blocked)$/.test(
      last,
    )
  );
}

/** “We are unable to find your file”, “we cannot imagine”: nothing asked for is refused. */
function noRefusal({ tokens, mark }: Match): boolean {
  return /^(need|keep|use|take|reject|refuse|mind|charge|notice|bite|hurt|let|forget|regret|miss|lose|leave|disappoint|hesitate|trust|fail|rest|find|see|locate|reach|hear|open|read|view|understand|imagine|reproduce|replicate|verify|identify|remember|recall|believe|guarantee|promise|say|tell|thank|wait|contact|connect|get|access|detect|load|attend|log|call|speak|talk|ping|trace|be|have|determine|figure|know|think|express|stress|overstate|emphasise|emphasize|deny|complain|agree|help|detect|confirm|make|receive|join|come|login|recreate|watch|download|upload)$/.test(
    tokens[mark.to - 1]?.text ?? '',
  );
}

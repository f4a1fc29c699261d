/** “Absolutely not”, “out of the question”, “we must decline”, “there is nothing we can do”: a door shut. */
import {
  endOfClause,
  endsWith,
  followedBy,
  saidBefore,
  saidBehind,
  says,
  standsAlone,
} from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { pricesNext } from '../../../words/english/prices';
import { hypothetical } from '../../../words/english/suppositions';
import { inTheirFavour, showsWayOn, subordinate } from '../../../words/english/way-on';
import { endOfWords, type Guard, type Match, marking, remembering, textOf } from '../../../words/match';
import { noWallLeft } from '../../rewriting/no-wall-left';
import { say, where } from '../../rewriting/rewrites';
import { andTheWayOn, showTheWayOn } from '../../rewriting/show-the-way-on';
import { withRegret } from '../../rewriting/soften-the-no';
import { defineRule, type Rewriter } from '../../rule';

/** “Sorry, it will not happen again”, “had you called, this would not happen”, “I never miss a date and am not going to start now”. */
function refusesNothing({ sentence }: Match): boolean {
  const { prose } = sentence;
  return (
    /\bsorry\b.*\bit (?:will not|won['’]t) happen\b|\bwill not happen again\b|\bwon['’]t happen again\b/i.test(
      prose,
    ) ||
    /\bif\b.*\b(?:had|was|were)\b.*\bwould(?: not|n['’]t) (?:happen|have)\b/i.test(prose) ||
    /\brefuse to be\b/i.test(prose) ||
    /\bnever (?:miss|fail|break|let|lie|cheat|lose|been late|was late)/i.test(prose)
  );
}

/** “I’ll pass, thanks”: polite, and all there is to say. */
function politePass({ tokens, passage }: Match): boolean {
  return (
    passage.sentences.length === 1 &&
    tokens.length <= 8 &&
    tokens.some(({ text }) => text === 'pass') &&
    tokens.some(({ text }) => /^(thanks|thank|thx|ty)$/.test(text))
  );
}

/** “The certificate, no. 5710, …”: short for number. */
function ofANumber({ tokens, mark, following: [next] }: Match): boolean {
  return tokens[mark.to - 1]?.text === 'no' && /^\s*[\p{Lu}\d][\p{Lu}\d-]+\b/u.test(next?.prose ?? '');
}

/** “Your report is confidential”: it is kept for them. */
const keptForThem: Guard = (match) => endsWith(/^confidential$/)(match) && saidBefore(/^your$/)(match);

/** “Not today, tomorrow.”: another day is named. */
const anotherDay: Guard = (match) =>
  endsWith(/^today$/)(match) &&
  saidBehind(/^(tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/)(match);

/** “Absolutely not, it was a pleasure”: no wish is refused. */
const withPleasure = says(/^(pleasure|bother|bothers|gladly|mind)$/);

const unless = [
  anotherDay,
  withPleasure,
  keptForThem,
  asked,
  reported,
  hypothetical,
  subordinate,
  inTheirFavour,
  showsWayOn,
  refusesNothing,
  politePass,
  ofANumber,
];

/** “There is nothing we can do.”: “what we can do” would contradict it. */
function isNothing({ tokens, mark }: Match): boolean {
  return (
    /^there (?:is|'s) .*nothing .*can do$/.test(textOf(tokens, mark.from, mark.to)) &&
    tokens[mark.to]?.kind !== 'word'
  );
}

/** “No way, this is oak” is “I am afraid that is not possible; this is oak”. */
const notPossible: Rewriter = (match) => {
  const { tokens, mark } = match;
  // “Nope, | not going to happen”.
  const first = mark.from < 3 && /^(no|nope|nah)$/.test(tokens[0]?.text ?? '') ? 0 : mark.from;
  const clause =
    /^, (?:(?:i|we|you|he|she|it|they|there|this|that|the|our|my|your)\b|\S+ (?:is|are|was|were|has|have|will|can)$)/.test(
      textOf(tokens, mark.to, mark.to + 3),
    );
  const stop = tokens[mark.to]?.text === '!' ? '.' : '';
  const told = say(`I am afraid that is not possible${clause ? ';' : stop}`);
  const whole: Rewriter = (here) => told(marking(here, first, clause ? mark.to + 1 : mark.to));
  // “No way. I need at least 900.”: the way on stands there.
  return pricesNext(match) ? whole(match) : andTheWayOn(whole, 'I', clause)(match);
};

/** “No, sorry.” */
const justNo: Guard = ({ tokens }) =>
  /^(?:sorry (?:, )?(?:but )?no|no (?:, )?sorry)$/.test(textOf(tokens, 0, endOfWords(tokens)));

/** “Stop asking for the key, you will not get it” is “I am afraid we cannot help with the key”. */
const cannotHelpWith: Rewriter = (match) => {
  const { tokens, mark } = match;
  const asking = tokens.slice(mark.from, mark.to).some(({ text }) => text === 'asking');
  if (!asking || tokens[mark.to]?.text !== 'for' || mark.from > 1) return null;
  const to = endOfClause(tokens, mark.to + 1);
  const end = endOfWords(tokens);
  const told: Rewriter = (here) =>
    say('I am afraid we cannot help with $what')(
      remembering(marking(here, 0, end), { what: { from: mark.to + 1, to } }),
    );
  return to < mark.to + 2 ? null : andTheWayOn(told)(match);
};

/** “There is no way we could | have known”: nothing is refused. */
const inThePast = followedBy(/^have$/);

export default defineRule({
  id: 'refusing/flat-no',
  principle: 'guide-dont-obey',
  severity: 'warning',
  message: 'A flat no.',
  why: 'A flat no leaves them nothing to do but leave; guide them to what would work.',
  phrasings: noWallLeft([
    {
      phrases: [
        '{(we|i) (will|are|am) not [going to] (start|begin) (now|today|with you)} (.|,|!|$)',
        '{(not in this life|not in a million years|not in my lifetime|over my dead body) [will|would|do|,]}',
        '{you [will|would] (have to|must|can|need to) (find|get|buy|look for|order) [_] (somewhere else|elsewhere|from (somebody|someone) else)}',
        '^ [sorry|hi|no|oh|and] [,] {(absolutely not|certainly not|definitely not|of course not|under no circumstances|by no means|no way|never ever|nothing doing|not a hope|not a cent|not a penny|not in a million years|not on your life|dream on|in your dreams|fat chance|no dice|tough luck|hard luck|hard pass|hard no|not today|not this (time|year|month|week)|not a chance|no chance|no can do|not possible|impossible|no deal|not interested|out of the question)} (,|.|!|;|-|–|—|$)',
        '(^|,|-|–|—|;|so|and|sorry|afraid) {(forget (it|that)|you can forget (it|that|about (it|that)))} (.|,|!|$)',
        '^ [sorry|hi|no|oh|and|well|nope] [,] {(not (gonna happen|happening|for us|for me|with us|on my watch|from us)|will not happen|never going to happen|no go|no thanks|afraid not|can not be done|nothing we can do|not a thing we can do|hell no|request denied)} (,|.|!|;|-|–|—|$)',
      ],
      unless,
      rewrites: [notPossible],
    },
    {
      phrases: ['{that (ship has sailed|train has left|door is closed|chapter is closed)}'],
      unless,
      rewrites: [andTheWayOn(withRegret('that is no longer possible'))],
    },
    {
      phrases: [
        '{@we [@adverb] reject (the|your|any) (suggestion|notion|idea|implication|allegation|insinuation|accusation) that} _',
      ],
      unless,
      rewrites: [say('in our view there is no sign that')],
    },
    {
      phrases: ['(is|are) {[@adverb|entirely] out of the question}'],
      unless,
      rewrites: [andTheWayOn(say('not possible'))],
    },
    {
      phrases: [
        '^ {(sorry [,|but] no|no [,] sorry)} $',
        '{@we <be> afraid not}',
        '{@we <be> [@very|@adverb] not interested}',
        '(that|this|it) {((will|would) not|is not going to|can not) (work|happen|be|fly)} (.|,|!|for us|for me|$)',
        '(that|this|it) {(will|would|does) not work for (us|me)}',
        '{(the|our|my) (@ruler|chief|owner|director|landlord|supervisor|accountant|committee|board|council) (said|says|has said|have said) no}',
        '{(the|our|my) (@ruler|chief|owner|director|landlord|supervisor|committee|board|council) [has|have] (ruled out|vetoed|rejected|refused|turned down|declined|blocked|forbidden|forbids|forbid|voted against|decided against)} (your|this|that|it|any|a|such|further|more|the)',
        'management {[has] (ruled out|vetoed|rejected|refused|declined|blocked|decided against)}',
        '{the answer ... is [still|therefore|a [_]|clearly] (no|negative)} (.|,|!|$)',
        '(,|so|hence|therefore|thus|and) {[so|hence|thus] no} $',
        '{(is|are|was|were|remains|remain) [@adverb|currently|unfortunately] (off the table|ruled out|out of reach|beyond us|a non-starter|a no-go|off limits|not to be (had|found)|not in the cards|not on the agenda|nowhere to be had)}',
        '{and [@we] <be> not (starting|about to start|going to start) (now|with you|today)}',
        '{(all sales|sales) are final}',
        '{(@our) hands were tied}',
        '{(would be|is|was) [@adverb] (a (breach|violation|misuse)|contrary to|in breach|in violation|illegal|unlawful|prohibited|strictly forbidden|forbidden|not legal|not allowed here)} (.|,|of|to|by|for|here|on|$)',
        '(you|your _|your _ _|it|^ this|^ that) {(did|does|do) not (make the (cut|grade|shortlist)|meet (our|the) (criteria|requirements|standards|conditions)|fulfil the (criteria|requirements|conditions)|qualify|pass our)}',
        '{that is (simply|just) how it is}',
        '(^|,|-|–|—|;|and|:) {(end of (story|discussion|debate|conversation)|final answer)} (.|,|!|$)',
        '{(over my dead body|when hell freezes over|when pigs fly|(@our|his|her) hands are tied|@you are out of luck|nothing doing|no dice)}',
        '{(@our|the) (decision|answer|word|ruling) (is|remains|stays) (final|unchanged|negative|the same|as it was)}',
        '{(@our|the) decision stands}',
        '{@we (will|shall|would|can|do|are going to|am going to) not (budge|bend|back down|give in|give way|reconsider|change @our (mind|minds|position|decision|answer))}',
        '{(that|this|it) (is|has to be|will be|must be|is going to be) [therefore|still|unfortunately|,|going to be] a (no|hard no|firm no|clear no|definite no|flat no|non-starter|no-go)} (.|,|!|from|on|to|for|$)',
        '(that|this|so it|answer|and it) {(is|has to be|is still) no} (.|,|!|to|$)',
        '{no is a (full|complete) sentence}',
        '{(please|just|so|and|better) (stop asking|do not (ask|bother|insist|write|apply|try) [again|any more|anymore|further|any further])} (.|,|!|for|about|$)',
        '{(there is no|no) (point|use|sense) (in asking|asking|in insisting|arguing|in discussing|discussing|in trying|trying)}',
        '{@we (will|shall|would|must|have to|will have to) [rather] pass} (.|,|!|on (this|that|it|the|your) (offer|one|occasion|time|opportunity|project|proposal|round|invitation)|this time|$)',
        '{count (us|me) out}',
        '{@we (must|have to|will have to|need to|are going to have to|am going to have to|shall have to|hate to|regret to) [sadly] (disappoint you|let you down|say no|leave it (there|at that)|call it a day|draw the line)}',
        '{@we (<be>|remain|stay) (against|opposed to) (it|that|this|any|the|your)}',
        '{(not much|little) [more|else|further] [that] (i|we) can do} (.|,|!|about|for|here|$)',
        '{decided not to (proceed|accept|renew|extend|continue|go ahead|grant|offer|move forward)}',
        '(that|this|it|information|file|report|list) is {[strictly] confidential} (.|!|$)',
        '{(is|are) (not going to happen|never going to happen|not happening|not coming)} (.|!|,|;|any|soon|here|$)',
        '{will never happen} (.|!|,|$)',
        '{@we (must|have to|had to|will have to|shall have to|were forced to|was forced to|have been forced to|are forced to|feel obliged to|need to|shall) [@adverb|respectfully|regretfully] (decline|refuse|reject|turn down|turn (it|that|this|you) down|turn (your|the|this|that) _ [_] down|withdraw)}',
        '{@we <be> [@adverb] (inclined|forced|obliged|compelled|constrained|bound|minded) to (decline|refuse|reject|turn down)}',
        '{@we [@adverb|respectfully|regretfully] (decline|refuse|reject|veto|turn down|<be> declining|<be> refusing|<be> rejecting)} (your|the|to|this|that|it|any|such|all)',
        '{@we (would|had) rather not}',
        '{@we would prefer not to} (sell|share|show|discuss|part|give|lower|send)',
        '{[theres|there was] [absolutely|simply|really] nothing [more|else|further] [that] @we can (do|change|offer|add|adjust)}',
        '{nothing [more|else|further] can be done}',
        '{((the|@our|@our final) (answer|reply|response) (is|remains|stays|will be|has to be|must be|is going to be|continues to be) [still|and remains|and stays|a|a clear|a firm|simply|again|and will remain] (no|negative)|no means no|a no is a no)}',
        '{no way @we <be>}',
        '{@we never will}',
        '{@we <have> no (alternative|choice|option|other choice) but to (reject|decline|refuse|turn)}',
        '{there is no [more|further] room (for|to) [any|further] (negotiation|negotiations|negotiate|discounts|discount)}',
        '{regret that} ... ... {(<be> not (granted|possible|approved|accepted))}',
        '{one and the same answer}',
        '{@we (have|had) [@adverb] (decided|chosen|opted|elected) (to (go|proceed|work|move forward|move ahead)|on) with (another|a different|someone else|somebody else|other)}',
        '{(go|going|gone|moving|move) in a different direction}',
        '{@we (have no [further|current] (need|use|requirement|demand) for|<be> not in the market for)}',
        '{there is no [real|more] (need|demand|market|call) for} (your|this|that|such|these)',
        '{(is|are|would be) (of no interest to (us|me)|not something @we (am|are) interested in)}',
        '{(<be> not acceptable|<be> unacceptable) (to|for) (us|me)}',
        '(terms|price|offer|proposal|clause|condition|conditions|deadline|rate) {(is|are) (not acceptable|unacceptable)} (.|,|!|$)',
        '{@we (do|can) not agree (to|with) (the|your|this|that|these|those) (clause|change|changes|condition|conditions|proposal|request|price|terms|date|deadline|charge|demand)}',
        '(is|was|are|be) {not (a [good|great|right] (fit|match)|the right (fit|match)) for (us|me|our)}',
        '{(is|are) [currently|@adverb] not on (the|@our) [_] (roadmap|agenda|radar|to-do list|wish list)}',
        '(this|that|it) {is (by design|[working|behaving] as (designed|intended))} (.|,|!|$)',
        '{(warranty|guarantee|offer|coupon|voucher|ticket) (is|becomes|has become|would be) [@adverb] (void|voided|no longer valid|invalid)}',
        '{(voids|would void|will void) (the|your) (warranty|guarantee)}',
        '{like it or leave it}',
      ],
      unless,
      rewrites: [
        where(justNo, notPossible),
        cannotHelpWith,
        where(isNothing, andTheWayOn(withRegret('we cannot change this'))),
        showTheWayOn(),
      ],
    },
    {
      phrases: ['{theres no way [that|on earth] @we (will|would|can|could|shall|are going to|am going to)}'],
      unless: [...unless, inThePast],
      rewrites: [andTheWayOn(withRegret('we cannot'))],
    },
    {
      phrases: ['{(theres|is) no way [that|on earth] @we [_]}'],
      unless: [...unless, inThePast],
      rewrites: [showTheWayOn()],
    },
    {
      phrases: [
        '{@we [only] wish [that] @we could (help|do (more|that|it|this|something)|say yes|give you|offer|change|make|go lower|accept|extend|refund|fix|grant)} ... (but|,|.|$)',
        '{[have] decided (to go|on) (another|a different|the other) (way|route|direction|path)}',
        '{(it is|its|price is|the price is|that is) @price , not @price}',
        '{(voucher|coupon|code|gift card|offer|quote|ticket|warranty|guarantee|discount|promotion|pass|licence|license|return period|trial|points|miles|credit|membership|booking) [_] (has|have) [@adverb|since] (expired|lapsed|run out)}',
        '^ {(that|this|such a thing) @we (can not|will not|do not|could not) [possibly|@adverb] [do|give|offer|accept|allow|promise|take|change|pay]} (.|,|!|$|sorry)',
        '^ {(nope|nah) [,] sorry} (.|,|!|$)',
        '{@we (are|have (reached|hit|come to|arrived at)|seem to (be at|have (reached|hit))|<be> at) [at] [clearly|@adverb] [a|an] (impasse|impass|deadlock|stalemate|dead end|standstill|brick wall|dead-end)} (.|,|!|$|then|here|so|and|on the|with you|in our|over)',
        '{(we|i) (am|are) [still|just|simply] [way|far|much] too far apart} (.|,|!|on|here|$|for)',
        '{(then|so|in that case) [,] (there (will|can) be no|there is no|no|we have no) (deal|sale|order|agreement|contract)} (.|,|!|then|$)',
        '{@we (will|would) [have to] pass on (this|that|it|these|those|this one|that one)} (.|,|!|$|sorry|thanks|thank|but|unless)',
        '{@we would (rather|prefer to|sooner) [just] (wait|hold out|hold on|hold off|keep looking) for [a] (better|higher|lower|another|more serious)} _',
        '{@we (am|are) (gonna have to) (pass|decline|say no|refuse|turn (it|this|that|you) down)}',
        '{@we (will|would rather|would|am going to|are going to) [just] (wait|hold out) for (someone|somebody|another (buyer|offer|bid)|a better (offer|price)|the right (buyer|offer|price)|full price|my price|a buyer)}',
        '{@we (can|could|will) not live with (that|this|the|these|such|your)}',
        '{can not (agree|consent|commit|accede) to (paragraph|section|clause|this|that|the|these|your|any|such)}',
        '{@we do not (foresee|anticipate|envisage) any (change|changes|exception|exceptions|improvement|increase) [in|to|of]}',
        '{@we (can not|do not) see (a|any) way (round|around|past|to @granting)}',
        '^ [sorry|hi|no|oh|and|well|nope] [,] {(wontfix|not happening|no to (both|all|that|it|this|everything)|out of scope|access denied|denied|rejected|declined|application rejected|claim denied|claim rejected)} (,|.|!|sorry|$|for|per|-|–)',
        '(request|feature|claim|appeal|access|application|ticket|proposal|refund|submission|upgrade|extension|change) [_] {[is|was|has been|been|got|were|are] (denied|rejected|declined|refused|turned down|not granted|dismissed)} (.|,|!|for|by|per|because|$)',
        '{(the|our|my) (@ruler|desk|committee|owner|director|landlord|finance|partner|wife|husband|client|chief) (says|said|say) [absolutely|just|simply|clearly|again|still] (no|absolutely not|nope|never)} (.|,|!|$|to)',
        '{(do not|you can not|better not) count on (us|me|it)} (for|to|with|this|.|!|$)',
        '{@we (must|have to|will have to|need to) (leave|let) (the matter|it|this|you) (here|there|alone with)}',
        '(is|are|that|it) {[is] out of [the] question}',
        '{(beyond|outside|not in|not within) (our|my) (power|means|hands|possibilities)}',
        '{(@we|have to|will|must) [@adverb] pass on (this|that|your [_] (offer|proposal|bid|invitation|quote|quotation|price|deal|order)|it)} ',
        '{(must|has to|have to) (stay|remain) (here|closed|locked|with us|in house|in - house|as (it is|is))}',
        '{((stays|remains) (locked|blocked|frozen|banned|barred|closed|suspended|off|shut)|(stay|remain) (locked|blocked|frozen|banned|barred|closed|suspended|shut))} (.|,|!|$)',
        '(,|:|-|–) {(so|sadly|unfortunately|regrettably|clearly|definitely|certainly|then|again) (no|not)} (.|!|$)',
        '{no (sorry|thanks|way|chance) [mate|dear|sir|man|bro]} $',
        '{no (trades|swaps|holds|lowballs|refunds|returns|discounts|instalments|installments|deliveries|exceptions|negotiation) [,|and] no _}',
      ],
      unless,
      rewrites: [showTheWayOn()],
    },
    {
      phrases: ['^ {(no|nope|nah)} $'],
      unless: [showsWayOn],
      when: [standsAlone],
      rewrites: [notPossible],
    },
    {
      phrases: [
        '^ [sorry|no|but|and|well|so] [,] {@we [@adverb|really] do not want (that|this|it|to|any of (it|this|that)|such a thing)} (.|,|!|$)',
        '{@we [@adverb|already|have|have already] (said|told you|say|tell you) [@adverb|clearly|you] [:|,] no} (.|,|!|$|and|already|twice|again|before)',
        '{(the|our|my) (answer|reply|position|decision) [@adverb] (is|was|stays|remains|will stay|will remain|will be|has not changed) [and (stays|remains)] [the same :|@adverb] (no|a no|negative)} (.|,|!|$|and)',
        '^ [no|sorry|and|but] [,] {@we (will|shall|do|can|would) [@adverb] (not|never) (agree|do (it|this|that|so)|accept (it|this|that)|allow (it|this|that)|discuss (it|this|that)|talk about (it|this|that)|change (my|our) (mind|position))} (.|!|$)',
        '^ [sorry|no|but|and|well|so] [,] {@we [still|clearly|have to|must] say no} (to (it|this|that|your _|the _)|.|!|$)',
        '^ [sorry|no|but|and|well|so] [,] {(never|not ever|never ever|not in my house|not here|not with me)} (!|$)',
      ],
      unless,
      rewrites: [showTheWayOn()],
    },
  ]),
  examples: [
    {
      bad: '[[We have no alternative but to decline]] the bid.',
      fixed: 'I am afraid we cannot accept the bid; what we can do is [what you can do instead].',
    },
    {
      bad: '[[I told you already no]], so [[please do not ask again]].',
      fixed: 'I am afraid that is not possible; what I can do is [what you can do instead].',
    },
    {
      bad: '[[There is no way we’ll]] open on Sundays.',
      fixed: 'I am afraid we cannot open on Sundays; what we can do is [what you can do instead].',
    },
    { bad: '[[We don’t want that]].' },
    { bad: '[[I already said no]].' },
    { bad: '[[We will never agree]].' },
    { good: 'I don’t want to keep you waiting.' },
    { good: 'I said no sugar, and it came with two spoons.' },
    { good: 'We will not agree on a date until you have seen it.' },
    { good: 'I will pass on your kind words to the cook.' },
    {
      bad: 'Nope, [[not going to happen]].',
      fixed: 'I am afraid that is not possible; what I can do is [what you can do instead].',
    },
    {
      bad: '[[We are not interested]] in a stall this year. All the best.',
      fixed:
        'I am afraid we are not interested in a stall this year; we would come back to you if [what would change it]. All the best.',
    },
    {
      bad: '[[No way]], the lid is oak.',
      fixed: 'I am afraid that is not possible; the lid is oak. What I can do is [what you can do instead].',
    },
    {
      bad: '[[Please stop asking]] for the key, it stays here.',
      fixed: 'I am afraid we cannot help with the key; what we can do is [what you can do instead].',
    },
    { good: 'I refuse to be late.' },
    { good: 'I would rather not. What would really ease our week is a test of the lid.' },
    { bad: '[[My boss says no]].' },
    { bad: 'The gate [[remains locked]].' },
    { bad: 'The feature request [[was denied]].' },
    { good: 'The gate remains locked until you call the guard.' },
    { bad: '[[I am going to have to pass]].' },
    { bad: '[[We cannot live with that]] date.' },
    { bad: '[[We do not foresee any change in]] the plan.' },
    {
      bad: '[[No]].',
      fixed: 'I am afraid that is not possible; what I can do is [what you can do instead].',
    },
    { good: 'No. We paint all doors in blue.' },
    {
      bad: '[[Nope]].',
      fixed: 'I am afraid that is not possible; what I can do is [what you can do instead].',
    },
    { good: 'I am sorry for the mix-up, it won’t happen.' },
    { good: 'I’ll pass, thank you.' },
    {
      bad: 'Half price? [[Forget it]].',
      fixed: 'Half price? I am afraid that is not possible; what I can do is [what you can do instead].',
    },
    {
      bad: 'Sadly [[that ship has sailed]].',
      fixed: 'Sadly that is no longer possible; what we can do is [what you can do instead].',
    },
    {
      bad: '[[We reject the suggestion that]] the seal was missing.',
      fixed: 'In our view there is no sign that the seal was missing.',
    },
    { bad: 'I think [[we have reached a dead end]].' },
    { bad: '[[We are too far apart]].' },
    { bad: '[[I will pass on that]].' },
    { bad: '[[I would rather wait for a better]] offer.' },
    { bad: 'Your [[voucher has expired]].' },
    { bad: 'We [[decided to go another way]].' },
    { bad: '[[That I cannot do]], sorry.' },
    { bad: '[[Not going to happen]].' },
    { bad: '[[I wish I could help]].' },
    { good: 'I wish I could help with the move, and I will on Friday.' },
    {
      bad: 'We have never cut felt and [[we will not start now]].',
      fixed:
        'We have never cut felt and I am afraid that is not possible; what we can do is [what you can do instead].',
    },
    {
      bad: '[[You will have to find it elsewhere]].',
      fixed: 'I am afraid that is not possible; what I can do is [what you can do instead].',
    },
    {
      bad: '[[Absolutely not]].',
      fixed: 'I am afraid that is not possible; what I can do is [what you can do instead].',
    },
    {
      bad: 'A second visit is [[out of the question]].',
      fixed: 'A second visit is not possible; what we can do is [what you can do instead].',
    },
    {
      bad: 'I am sorry, [[there is nothing I can do]].',
      fixed: 'I am sorry, I cannot change this; I can look at this again if [what would change it].',
    },
    { bad: '[[We must decline]] your request.' },
    { bad: 'A price below 40 [[is not going to happen]].' },
    { bad: '[[The answer is no]].' },
    { bad: '[[We have decided to go with another]] printer.' },
    { bad: 'A dark mode [[is not on our roadmap]].' },
    { bad: '[[We have no need for]] a second pump.' },
    { bad: 'The proposal [[is unacceptable to us]].' },
    { bad: 'That [[voids the warranty]].' },
    { bad: 'As for open terms, [[forget it]].' },
    {
      bad: 'We have a house rule here, so [[that is a no]].',
      fixed:
        'We have a house rule here, so I am afraid that is a no; what we can do is [what you can do instead].',
    },
    { bad: 'I checked again, and [[our answer remains no]].' },
    { good: 'We must decline open terms on a first order, an LC at 30 days would work.' },
    { good: 'A refund is out of the question? No, it went out today.' },
    { good: 'A visit in May is out of the question. June is open.' },
    { good: 'There is no way we would let you wait that long.' },
    { good: 'You wrote the answer is no.' },
    { good: 'Before I forget it, the key is at the desk.' },
    { good: 'If the answer is no, I see why.' },
    { good: 'They left because the answer is no elsewhere.' },
    { good: 'This is the form for the pumps, no. KX5710 of the chamber.' },
    { good: 'Your report is confidential.' },
    { good: 'Not today, tomorrow.' },
    { good: 'Absolutely not, it was a pleasure.' },
    { good: 'The tape needs to come off and stay off.' },
    { good: 'There is no way that we could have known.' },
  ],
});

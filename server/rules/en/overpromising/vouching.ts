/** “I promise”, “trust me”, “you have my word”: the writer's person is put in the place of a fact. */
import { followedBy, isWhole } from '../../../words/english/clauses';
import { asked, copied, dated, hoped, negated, reported } from '../../../words/english/guards';
import { isWordless, type Match, marking, remembering, textOf } from '../../../words/match';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { noPromiseLeft } from '../../rewriting/no-promise-left';
import { both, drop, say, where } from '../../rewriting/rewrites';
import { soften } from '../../rewriting/soften';
import { defineRule } from '../../rule';

const unless = [negated, asked, hoped, reported, copied];

/** “We assure you that we will handle your order with care”: a courtesy of letters, and within the writer’s hands. */
function careful({ tokens, mark }: Match): boolean {
  const said = tokens.slice(mark.to).map(({ text }) => text);
  // “I assure you that I have read it”, “that you have been refunded”: done, and no promise.
  if (/^(?:that )?(?:(?:i|we) (?:have|did)|you (?:have|were) been) /.test(said.join(' '))) return true;
  return (
    said.some((word) =>
      /^(care|careful|carefully|promptly|prompt|attention|seriously|investigate|investigating|look|looking|review|reviewing|verify|check|checking|working|effort|efforts|best|priority|doing)$/.test(
        word,
      ),
    ) && !said.some((word) => /^(always|never|all|every|any|no|nothing|perfect|100|guaranteed)$/.test(word))
  );
}

/** “I promise to bring my sister next time”, “I promise to be brief”: a small thing, and in the writer’s own hands. */
function smallThing({ tokens, mark }: Match): boolean {
  const [verb, how] = tokens.slice(mark.to, mark.to + 2).map(({ text }) => text);
  return (
    /^(bring|introduce|learn|practise|practice|show|smile)$/.test(verb ?? '') ||
    (verb === 'be' && /^(brief|short|quick|quiet)$/.test(how ?? ''))
  );
}

/** “Trust me, I know how that feels”: fellow feeling, and nothing is vouched for. */
function feelsWith({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 2]?.text === 'trust' &&
    /^, (?:i|we) (?:know(?! what (?:i|we))|understand|feel|would|had|have (?:made|been|had|done))\b/.test(
      textOf(tokens, mark.to, mark.to + 5),
    )
  );
}

/** “I have no doubt that you sent it”: the reader is believed. */
function believing({ tokens, mark }: Match): boolean {
  return /^you (?:sent|paid|did|told|said|acted|meant|were|have|had)\b/.test(
    /doubt that you$|doubt you$/.test(textOf(tokens, mark.from, mark.to + 1))
      ? textOf(tokens, mark.to, mark.to + 2)
      : '',
  );
}

const feels =
  /^you will (?:not (?:be )?(?:regret|sorry|disappointed)|(?:love|like|enjoy)|be (?:happy|pleased|delighted|satisfied))\b/;

/** “I promise you will not regret it” is “I hope you will be happy with it”: what they feel is no fact. */
function hope(match: Match) {
  const { tokens, mark } = match;
  const who = tokens[mark.from]?.text;
  const felt = feels.exec(textOf(tokens, mark.to, mark.to + 6))?.[0];
  if (!felt || !/^(i|we)$/.test(who ?? '')) return null;
  const hoped = who === 'i' ? 'I hope' : 'we hope';
  if (!/ not /.test(felt)) return say(hoped)(match);
  const to = mark.to + felt.split(' ').length;
  return say(`${hoped} you will be happy${/regret$/.test(felt) ? ' with' : ''}`)(
    marking(match, mark.from, to),
  );
}

/** “Trust me, you will regret not doing it” is “I would recommend doing it”: a threat turned into advice. */
function recommend(match: Match) {
  const { tokens, mark } = match;
  const at = tokens[mark.to]?.text === ',' ? mark.to + 1 : mark.to;
  const words = textOf(tokens, at, at + 4);
  return words === 'you will regret not' && /ing$/.test(tokens[at + 4]?.text ?? '')
    ? say('I would recommend')(marking(match, mark.from, at + 4))
    : null;
}

/** “Believe me, you will understand when you are older”: nothing good is left without the oath. */
function lectures({ tokens, mark }: Match): boolean {
  const at = tokens[mark.to]?.text === ',' ? mark.to + 1 : mark.to;
  return (
    tokens[at]?.text === 'you' &&
    tokens[at + 1]?.text === 'will' &&
    /^(understand|learn)$/.test(tokens[at + 2]?.text ?? '')
  );
}

/** “I assure you that this was the last time” is “we will do our best to prevent a repeat”. */
function lastTime(match: Match) {
  const { tokens, mark } = match;
  const found = /^(?:that )?(?:this|that|it) (?:was|is|will be) the (?:very )?last time(?= [.!]|$)/.exec(
    textOf(tokens, mark.to),
  )?.[0];
  return found
    ? say('we will do our best to prevent a repeat')(
        marking(match, mark.from, mark.to + found.split(' ').length),
      )
    : null;
}

/** “No risk at all, trust me” is “Little risk”. */
function littleRisk(match: Match) {
  const { tokens, mark } = match;
  if (tokens[0]?.text !== 'no' || tokens[1]?.text !== 'risk' || mark.from < 2) return null;
  const to = tokens[2]?.text === 'at' && tokens[3]?.text === 'all' ? 4 : 2;
  return both(say('little risk', { instead: 'risk' }), drop())(remembering(match, { risk: { from: 0, to } }));
}

/** “Satisfaction assured or I’ll eat my hat” is “Your satisfaction is what we work for”. */
function satisfied(match: Match) {
  const words = textOf(match.tokens, 0, match.mark.from);
  return /^satisfaction (?:is )?(?:assured|certain|guaranteed)(?: ,)?$/.test(words)
    ? say('your satisfaction is what I work for')(marking(match, 0, match.mark.to))
    : null;
}

/** “I promise we will find the cat” is “we will do what we can to find the cat”. */
function weWillTry(match: Match) {
  const { tokens, mark } = match;
  const [who, will, verb] = [0, 1, 2].map((at) => tokens[mark.to + at]?.text ?? '');
  if (!/^(i|we)$/.test(who ?? '') || will !== 'will') return null;
  return /^(find|solve|win|fix|repair|save|recover|beat|cure|sort)$/.test(verb ?? '')
    ? say('we will do what we can to')(marking(match, mark.from, mark.to + 2))
    : null;
}

/** “I can promise you | a refund”. */
function toYou({ tokens, mark }: Match): boolean {
  return tokens[mark.to - 1]?.text === 'you';
}

/** “I can promise you a refund by May” is “you should have a refund by May”; without a day it is offered. */
function youShouldHave(match: Match) {
  return dated(match)
    ? say('you should have')(marking(match, match.from, match.mark.to))
    : say('can offer you')(match);
}

/** “I can promise | you two days off”: nothing is said of the reader, it is for them. */
function givesYou(match: Match) {
  const { tokens, mark } = match;
  const gift = tokens[mark.to + 1];
  const none = /^(zero|no)$/.test(gift?.text ?? '');
  return tokens[mark.to]?.text === 'you' &&
    (gift?.kind === 'number' || /^(zero|no|a|an|more|full|better|our|the)$/.test(gift?.text ?? ''))
    ? say(`you should have${none ? ' hardly any' : ''}`)(marking(match, mark.from, mark.to + (none ? 2 : 1)))
    : null;
}

/** “We promise you the driver’s | phone”: the thing is promised, and no “is” stands behind it. */
function ofSomebodys(match: Match) {
  const { tokens, source, to } = match;
  const last = tokens[to - 1];
  return last && toYou(match) && /^['’]s$/.test(source.slice(last.start, last.end))
    ? say('you should have')(match)
    : null;
}

/** “I promise to never be late” is “I will do what I can not to be late”. */
function neverTo(match: Match) {
  const { tokens, mark } = match;
  if (tokens[mark.to]?.text !== 'never') return null;
  return say('will do what we can not to')(marking(match, mark.from, mark.to + 1));
}

/** “Satisfaction assured or I’ll eat my hat”: it closes what was said. */
function behindAll({ tokens, mark }: Match): boolean {
  return mark.from > 1 && isWordless(tokens, mark.to);
}

/** “We undertake to deliver in two days, and this time we missed it”: the word is told because it was not kept. */
function fellShort({ tokens, mark }: Match): boolean {
  return /\b(?:and|but) (?:in (?:this|your) case|this time|with yours|with your order|here|on \w+day|last \w+|we|i|it|that|the \w+)\b.*\b(?:missed|failed|fell short|late|forgot|forgotten|broke|(?:took|needed) (?:two|three|four|five|six|seven|ten|\d+|longer|a week)|(?:was|were|did|have|has|had) not|broken|overlooked)\b/.test(
    textOf(tokens, mark.to),
  );
}

export default defineRule({
  id: 'overpromising/vouching',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'Your word stands in for a fact.',
  why: 'Customers hear “trust me” when something cannot be shown; the plain fact is stronger, and it cannot make a liar of you.',
  phrasings: noPromiseLeft([
    {
      phrases: ['^ you have @our (word|promise|assurance) [on (this|that|it)] $', '^ @we promise [you] $'],
      unless,
      rewrites: [say('you will hear from us at every step'), say('you will have it in writing by {date}')],
    },
    {
      phrases: [
        '{you have @our (word|promise|guarantee|assurance) [that|on (this|that|it)]}',
        '{[please] [be] (rest assured|rest assure) [that]} ... ... (is|are|remain|remains|stays) [@very] (secure|safe|protected|sorted)',
        '{@we know for (a fact|sure|certain) that}',
        '(^|,|and) {believe (me|us|you me)} [,] (it|this|that|these|they|you|your|the|our|we|there|nothing|nobody|every)',
        '{@we (put|stake|bet|would put|would stake|would bet|will bet) @our ... on (it|this|that)} ($|,|;|and)',
        '{@we (put|stake|bet|would put|would stake|would bet|will bet) @our ... on (it|this) that}',
        '{@we (would|can|could|will) (stake|bet|wager|put) (my|our) ... on} (the|#|a|your)',
        '{you can (set your (watch|watches|clock|clocks|calendar) by|hang your hat on) (it|that|us|them|this)}',
        '{@we [can] (promise|swear|guarantee) [you] on (my|our) (_ ’s _|(dear|late|own|old) _|_) [that]}',
        '{you (can|may) (bet|bank|count) on (it|that|this)}',
        '{you (can|may) (carve|set|write) (it|that|this) in stone}',
        '{you (can|may) take (it|that) to the bank}',
        '{(take|you have|you can take) my word for (it|this|that)}',
        '^ {[just|please|simply] trust (me|us) [on this]}',
        '(,|and|but|so|please|-) {trust (me|us) [on this]}',
        '{mark my words}',
        '{cross my heart}',
        '{hand on heart}',
        '{on my (honour|honor|life)}',
        '{@we [can|could] swear [to (god|you|heaven)] [(on|by) ((my|our|the|all) _|everything _ _ _)] [that]} (@who|the|our|your|my|this|these|every|no|all|nothing|nobody)',
        '{@we (bet|would bet|will bet|can bet|would put|will put|would stake|stake|would wager) (you|my|our|anything|any amount|money|good money|a fortune) [_] [_] [on it] that}',
        '(,|-|and) {[you can] (count|bank|rely|bet|depend) on (it|that|this)} $',
        '{(you|they) (can|may|could) [@adverb] (rely|count|bank|depend|bet) [_] on (it|this|that) [@adverb|blindly|100 %] that}',
        '{you (can|may) (bet|wager|stake) [your|my|the] (_ _|_) [_] that}',
        '{you (can|may) be [@very|100 %|dead|quite] (sure|certain|confident|assured) [that]} (@who|the|our|your|my|every|no|all)',
        '{@we can (tell|say|promise|assure|confirm) [to] [you] with [total|complete|absolute|utter|full|100 %|every] (certainty|confidence|conviction) [that]}',
        '{with (total|complete|absolute|utter|100 %) (certainty|confidence)}',
        '{it goes without (question|doubt|any doubt|the slightest doubt) that}',
        '{there is (no|not the slightest|not a shadow of a|absolutely no|zero) [_] (doubt|question) [in my mind|whatsoever|at all] [about it] [that]} (@who|((the|our|your|my|every|no|all) _)) [_] (will|can|shall|is going to|are going to)',
        '{@we [_] (have|has) (no|zero|not the slightest) doubt [whatsoever|at all] [that]} (it|this|that|your|the|you|they)',
        '{take it from (me|us)}',
        '{believe (you me|me when i say [that])}',
        '{as sure as (the sun|night|day|eggs|i (live|breathe|stand here|sit here)|_ is _|_)}',
        "{(scout's honour|scout's honor|pinky promise|pinky swear|so help me god|hand to god|on my mother's grave)}",
        '{(you have|you get) @our (personal|solemn|full|absolute|ironclad|iron - clad|unconditional|100 %) (word|promise|guarantee|assurance) [that]}',
        ', {i swear [to (god|you)|it|on _ _]} $',
        '{@we swear [to you] that}',
        '(,|-) {@we [can|do] [@adverb] (promise|assure) [you] [that|it|of (it|that)]} $',
        '{@we [can|do|hereby] [@adverb] promise [to] [you] [that]} (we|i|you|they|he|she|it|this|these|those|there|all|every|no|nothing|nobody|everything)',
        '{@we [can|do|hereby] [@adverb] promise [you]} (the|our|your|this|these) ... (will|is|are|can|has|have)',
        '{@we [can|do|hereby] [@adverb] promise [to] [you] that}',
        '{@we [can|do|hereby] [@adverb] assure you of (it|that)}',
      ],
      unless: [...unless, feelsWith, believing],
      rewrites: [
        ofSomebodys,
        givesYou,
        weWillTry,
        recommend,
        where(lectures, leaveOutSentence()),
        littleRisk,
        hope,
        soften(),
      ],
    },
    {
      phrases: [
        '{@we [can|do|hereby] [@adverb] assure you [that]} (we|i|you|they|he|she|it|this|these|those|there|all|every|no|nothing|nobody|everything)',
        '{@we [can|do|hereby] [@adverb] assure you} (the|our|your|this|these) ... (will|is|are|can|has|have)',
        '{@we [can|do|hereby] [@adverb] assure you that}',
      ],
      unless: [...unless, careful],
      rewrites: [lastTime, littleRisk, hope, soften()],
    },
    {
      phrases: ['@we [@adverb] {[can|do] promise [you] to}'],
      unless: [...unless, smallThing],
      rewrites: [neverTo, say('will'), say('plan to')],
    },
    {
      phrases: [
        '@we [@adverb] {[can|do] promise [you]} (a|an|the|our|your|fast|quick|prompt|good|better|full)',
      ],
      unless,
      rewrites: [where(toYou, youShouldHave), say('aim for')],
    },
    {
      phrases: ['{you (can|may) (bet|wager|stake) (your|my|the) _ [_] on} (the|#|a|our|this|it)'],
      unless,
      rewrites: [say('we plan on')],
    },
    {
      phrases: ['{(@we|or @we) (will|would|shall) eat (my|our) hat [if _ ...]}'],
      unless: [asked, reported],
      rewrites: [satisfied, where(behindAll, drop()), say('{what you know}')],
    },
    {
      phrases: [
        '@we [can] [@adverb] {(vouch for|answer for|swear by)} (it|this|that|every|each|the|our|all|him|her|them)',
      ],
      unless,
      rewrites: [say('stand behind')],
    },
    {
      phrases: ['@we [@adverb|hereby|all] {(@vow) [that @we will|to you [that @we will]|to]} _'],
      unless: [...unless, fellShort],
      rewrites: [where(followedBy(/^that$/), say('expect')), say('plan to')],
    },
    {
      phrases: [
        '^ {you can [@adverb|100 %|fully|blindly|completely] (trust|believe|rely on|count on|depend on) (me|us)} [on (this|that)|with (this|that|it)|here] (.|!|,|$)',
        '{(,|and|but|so) [and|but|so] you can [@adverb|100 %|fully|blindly|completely] (trust|believe|rely on|count on|depend on) (me|us) [on (this|that)|with (this|that|it)]} $',
        '^ {[you have|that is] (my|our) word [on it|on that|of (honour|honor)]} (.|!|$)',
        '^ {promise|promised} [!] $',
      ],
      unless,
      rewrites: [
        where(isWhole, leaveOutSentence()),
        where((match) => !isWhole(match), drop()),
        say('you will hear from us at every step'),
      ],
    },
    {
      phrases: [
        '^ [but|and|yes|no] {@we swear [to you|to god|on it] [,|that|,]} (it|this|that|they|he|she|you|we|i|the|our|my|your|there|nothing|nobody)',
        '{@we [can|will|do|hereby] [@adverb] give you @our (word|promise|assurance|solemn word) [of (honour|honor)] [on (it|this|that)] [that]} [@who|the|our|your|.|$]',
        '^ [but|and|yes|no] {@we (am|are) telling you [,]} (it|this|that|they|you|the|our|your|there|nothing|nobody) [_] (is|are|will|can|has|works|fits)',
        '^ [but|and|yes|no] {@we [would|can|will] bet [you|that]} (you will (like|love|enjoy|be (happy|pleased|amazed))|(it|this|they|(the|your|our) _) will (work|fit|arrive|hold|pass|sell|last|be (fine|ready|there|ok)))',
      ],
      unless,
      rewrites: [weWillTry, hope, soften()],
    },
    {
      phrases: [
        '^ {@we (would|can|will) put @our (hand|hands) (in|into) [the] fire for (it|that|this|him|her|them)} (.|!|$)',
      ],
      unless,
      rewrites: [where(isWhole, leaveOutSentence()), say('you will hear from us at every step')],
    },
  ]),
  examples: [
    { good: 'We undertake to answer within a day, and this time we failed.' },
    {
      bad: 'The rope is new. [[I would put my hand in the fire for it]]. The hook holds a ton.',
      fixed: 'The rope is new. The hook holds a ton.',
    },
    { bad: '[[Just trust me]], the hook will hold.', fixed: 'The hook should hold.' },
    { bad: 'The hook holds a ton[[, you can rely on us]].', fixed: 'The hook holds a ton.' },
    {
      bad: 'The rope is new. [[You can trust us]]. The hook holds a ton.',
      fixed: 'The rope is new. The hook holds a ton.',
    },
    { bad: 'The rope will hold. [[My word on it]].', fixed: 'The rope will hold.' },
    { bad: '[[I swear,]] the rope will hold.', fixed: 'The rope should hold.' },
    { bad: '[[I give you my word that]] the rope will hold.', fixed: 'The rope should hold.' },
    { bad: '[[I bet]] you will like it.', fixed: 'I hope you will like it.' },
    { bad: '[[Trust us]], we know what we do.' },
    { good: 'The guests said we can trust them, and you can trust them too.' },
    { bad: '[[I promise]] we will find the goat.', fixed: 'We will do what we can to find the goat.' },
    {
      bad: 'The board signs by noon, [[I can promise you that]] on their behalf.',
      fixed: 'The board should sign by noon.',
    },
    { bad: 'No risk at all for the crew, [[trust me]].', fixed: 'Little risk for the crew.' },
    { bad: 'Satisfaction assured [[or I’ll eat my hat]].', fixed: 'Your satisfaction is what I work for.' },
    { bad: '[[I assure you that]] this was the last time.', fixed: 'I will do my best to prevent a repeat.' },
    {
      bad: '[[Trust me]], [[you will regret not]] taking the pass.',
      fixed: 'I would recommend taking the pass.',
    },
    {
      bad: 'The mill is old. [[Believe me]], [[you will understand when you]] see it. The wheel turns at noon.',
      fixed: 'The mill is old. The wheel turns at noon.',
    },
    { bad: '[[I can promise]] you 12 dry nights.', fixed: 'You should have 12 dry nights.' },
    {
      bad: 'The oak is felled by noon, [[I promise]] you[[, whatever it takes]].',
      fixed: 'The oak should be felled by noon.',
    },
    { good: 'The note has the following text: I promise you a prize.' },
    { bad: '[[Trust me]] the mayor is gonna say yes.', fixed: 'The mayor should say yes.' },
    {
      bad: '[[Rest assured that]] your deposit is safe, and that the bank is open.',
      fixed: 'Your deposit is safe, and the bank is open.',
    },
    { bad: 'Comes on Friday, [[I swear]].', fixed: 'Should come on Friday.' },
    { bad: 'We [[promise to]] never park there.', fixed: 'We will do what we can not to park there.' },
    {
      bad: 'The lender [[will]] sign it this week, [[we can promise you that]] already.',
      fixed: 'The lender should sign it this week.',
    },
    { bad: 'Dry by noon [[or we will eat our hat]].', fixed: 'Dry by noon.' },
    { bad: 'We [[pledge to]] answer each ticket.', fixed: 'We plan to answer each ticket.' },
    { bad: 'We [[vow]] that prices stay.', fixed: 'We expect that prices stay.' },
    {
      bad: '[[You can bet the farm on]] the 18th.',
      fixed: 'We plan on the 18th.',
    },
    {
      bad: 'The pallets leave today, [[count on it]].',
      fixed: 'The pallets leave today.',
    },
    {
      bad: '[[I promise]] you will have the papers on Monday.',
      fixed: 'You should have the papers on Monday.',
    },
    {
      bad: '[[I promise]] you [[will not regret]] the bay.',
      fixed: 'I hope you will be happy with the bay.',
    },
    { bad: '[[Hand on heart]], the zip holds.', fixed: 'The zip holds.' },
    { bad: '[[You have my word]].', fixed: 'You will hear from me at every step.' },
    {
      bad: '[[You have our promise that]] the colour stays the same.',
      fixed: 'The colour stays the same.',
    },
    { bad: 'The goods are on the quay, [[you can count on it]].', fixed: 'The goods are on the quay.' },
    { bad: 'We [[promise to]] call you tomorrow.', fixed: 'We will call you tomorrow.' },
    { bad: '[[We assure you that]] the lot was tested.', fixed: 'The lot was tested.' },
    { bad: 'We [[promise]] a quick answer.', fixed: 'We aim for a quick answer.' },
    { bad: 'The seal is tight, [[I assure you of it]].', fixed: 'The seal is tight.' },
    { good: 'I promise to bring my brother along to the next tasting.' },
    { good: 'We cannot promise you a date yet.' },
    { good: 'We do not say that we promise a quick answer.' },
    { good: 'In which letter do we promise a quick answer?' },
    { good: 'You wrote that I promise you the moon.' },
    { good: 'We hope we promise the same thing in both letters.' },
    { good: 'Trust me, I know how that feels.' },
    { good: 'I have no doubt that you sent it in time.' },
    { good: 'As promised, the drawings are attached.' },
    { good: 'You can trust the label: it was printed after the test.' },
    { good: 'We assure you of our full attention.' },
    { good: 'I can assure you I have read your whole report.' },
    { good: 'We assure you that your parcel will be packed with care.' },
    { good: 'Believe me, I am not asking for a favour.' },
    { good: 'Please rest assured that the team has your report.' },
  ],
});

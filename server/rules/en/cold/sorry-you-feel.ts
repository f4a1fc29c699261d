/** “Sorry you feel that way”: an apology for the customer’s feelings. */
import { ownedUpNext } from '../../../words/english/conciliation';
import { type Match, marking, remembering, textOf } from '../../../words/match';
import { tellsNoFigure } from '../../rewriting/let-go';
import { both, drop, say, sentence, where } from '../../rewriting/rewrites';
import { saidPlainly } from '../../rewriting/tell-plainly';
import { defineRule } from '../../rule';

/** “Sorry about …”, “apologise for …”, “regret …”. */
function linkOf({ tokens, mark }: Match): string {
  const verb = tokens[mark.from - 1]?.text ?? '';
  return /^regrets?$/.test(verb) ? '' : /^apolog/.test(verb) ? 'for ' : 'about ';
}

/** “Sorry if our mail came across as rude” is “sorry that our mail came across as rude”. */
function ownIt(match: Match) {
  const { tokens, mark } = match;
  const words = textOf(tokens, mark.from, mark.to);
  if (!/^if (?:it|this|that|our|my|the)\b/.test(words) || /\b(?:may|might)\b/.test(words)) return null;
  const that = say('that', { instead: 'if' });
  const any = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && text === 'any');
  const parts = { if: { from: mark.from, to: mark.from + 1 }, any: { from: any, to: any + 1 } };
  return (any < 0 ? that : both(that, drop('any')))(remembering(match, parts));
}

/** “We are sorry about …”, “we apologise for …”, but “we regret …”. */
function forWhat(match: Match) {
  const own = ownIt(match);
  if (own) return own;
  const link = linkOf(match);
  const { tokens, mark } = match;
  const next = tokens[mark.to]?.text ?? '';
  const ends = !tokens[mark.to + 1] || tokens[mark.to + 1]?.kind === 'punctuation';
  // “I apologise for how you took | it”, “… | our mail”.
  if (/^(our|the)$/.test(next)) return say(`${link}the trouble you had with`)(match);
  const to = /^(it|this|that)$/.test(next) && ends ? mark.to + 1 : mark.to;
  return say(`${link}{what happened}`)(marking(match, mark.from, to));
}

/** “Sorry you feel unheard and for any upset”: the apology goes on. */
function sorryForMore({ tokens, to }: Match): boolean {
  return tokens
    .slice(to)
    .some(({ text }, at, rest) => text === 'and' && /^(for|about)$/.test(rest[at + 1]?.text ?? ''));
}

/** “I am sorry you feel we lied and for any upset” is “I understand your concern that we lied, and am sorry for any upset”. */
function sorryForTheRest(match: Match) {
  const { tokens, mark } = match;
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  const and = tokens.findIndex(
    ({ text }, at) => at >= mark.to && text === 'and' && /^(for|about)$/.test(textAt(at + 1)),
  );
  const be = mark.from - 1;
  if (and < 0 || !/^(am|are)$/.test(textAt(be)) || !/^(i|we)$/.test(textAt(be - 1))) return null;
  const that = textAt(mark.to) === 'that' ? '' : ' that';
  return both(
    say(`understand your concern${that}`, { instead: 'sorry' }),
    say(`, and ${textAt(be)} sorry`, { instead: 'rest' }),
  )(remembering(match, { sorry: { from: be, to: mark.to }, rest: { from: and, to: and + 1 } }));
}

/** “Sorry to hear you think of leaving”, “… you feel unwell”: news, and no blame put on a feeling. */
function hearsNews({ tokens, mark }: Match): boolean {
  return /^(?:(?:so |very |a bit )?(?:unwell|sick|ill|dizzy|poorly|faint|cold)\b|(?:of|about) (?!us\b|me\b|our\b|it\b|this\b|that\b)|twice\b)/.test(
    textOf(tokens, mark.to),
  );
}

/** “… a misunderstanding | on our side”. */
const onOurSide = ({ tokens, mark }: Match): boolean => /^on (?:our|my)\b/.test(textOf(tokens, mark.to));

/** “I am sorry you felt rushed; I should have taken more time.” */
function ownsUp(match: Match): boolean {
  return (
    ownedUpNext(match) ||
    /\b(?:i|we) should (?:not )?have\b|\b(?:our|my) (?:fault|mistake|error)\b|\bmust not happen\b/.test(
      textOf(match.tokens, match.mark.to),
    )
  );
}

const subjects =
  /^(that|the|our|my|it|its|there|we|i|your|this|these|those|they|he|she|you|a|an|some|no|nobody|all|like)$/;

/** “Sorry you feel things are slow”, not “… rushed”. */
const opensAClause =
  /^(?:[a-z-]+ ){1,3}(?:is|are|was|were|has|have|had|did|do|does|can|could|should|would|will|take|takes|cost|costs)\b/;

/** “About what went wrong with our desk | and things did not work out”: both hang on “about”. */
function withTheRest(match: Match) {
  const { tokens, mark } = match;
  const and = tokens.findIndex(({ text }, at) => at >= mark.to && text === 'and');
  if (and < 0 || !/^(things?|it|this|that|we|they|there)$/.test(tokens[and + 1]?.text ?? '')) return null;
  return both(
    say('about what went wrong with'),
    say('and that', { instead: 'and' }),
  )(remembering(match, { and: { from: and, to: and + 1 } }));
}

/** “Sorry about this, and we understand your concern that the fee is high”: the matter is taken up, and not how they feel about it. */
function seeWhy(match: Match, opening = '') {
  const { tokens, mark } = match;
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  const at = textAt(mark.to) === 'that' ? mark.to + 1 : mark.to;
  const [subject, next] = [textAt(at), textAt(at + 1)];
  const that = at > mark.to ? '' : ' that';
  // “Sorry you feel your questions were not answered”, “you have had this experience”: it was so.
  const lived =
    (subject === 'your' &&
      /^(concerns?|questions?|issues?|mails?|messages?|requests?|case|needs?)$/.test(next)) ||
    (subject === 'you' && /^(have|had|were|are)$/.test(next) && textAt(at + 2) !== 'to');
  if (lived) return say(`${opening}sorry${that}`)(match);
  const who = tokens.slice(0, mark.from + 1).findLast(({ text }) => /^(i|we)$/.test(text))?.text;
  // “Sorry you feel let down by our driver”.
  const by = /^(?:(?:very|so|really) )?(?:let down|misled|[a-z]+(?:ed|en)) by (?=our|my|the|your)/.exec(
    textOf(tokens, mark.to, mark.to + 6),
  )?.[0];
  if (by && opening === '')
    return say('sorry about the trouble you had with')(
      marking(match, mark.from, mark.to + by.trim().split(' ').length),
    );
  const understand = `${opening}sorry about this, and ${who === 'i' ? 'I' : 'we'} understand`;
  if (!subjects.test(textAt(mark.to)) && !opensAClause.test(textOf(tokens, mark.to, mark.to + 5)))
    return say(`${understand} that you $verb`)(match);
  const like = subject === 'like' ? marking(match, mark.from, at + 1) : match;
  return say(`${understand} your concern${that}`)(like);
}

/** “Sorry you feel that way, | but we kept to the plan”: what follows takes it back. */
const withoutBut = where(
  (match) => /^(?:, )?but\b/.test(textOf(match.tokens, match.mark.to)) && tellsNoFigure(match),
  sentence('I am sorry about {what happened}; please tell me what would help.'),
);

export default defineRule({
  id: 'cold/sorry-you-feel',
  principle: 'be-sincere',
  severity: 'warning',
  message: 'Apologises for how they feel, not for what happened.',
  why: '“Sorry you feel that way” says that the problem is them; say what you are sorry for.',
  phrasings: saidPlainly([
    {
      phrases: [
        '(regret|regrets|regretful|unfortunate|pity|shame) {[to hear] that you (feel|felt|are feeling|think|see it|perceive|perceived|experienced) (this|that|the|so|it|our _|like this|like that) [way] [about (it|this|that)|as _ [_]]} (.|,|!|and|but|;|$)',
        '(sorry|apologise|apologize|regret) {(for|about) (how|the way) you (feel|felt|perceive|perceived|took|interpreted|understood|see)} (.|,|it|this|that|our|the|$)',
        '(sorry|apologise|apologize|regret) {if (it|this|that|our _|my _|the _|anything (i|we) (said|wrote|did)) [may|might|has|have] (seemed|appeared|came|come|felt|sounded|offended|upset|hurt|caused|gave|led|given) [_] [_] [_] [_]} (.|,|!|and|but|$)',
        '(sorry|apologise|apologize|regret) {[to hear|to see|to read] [that|if|about] [how] you [have|still] (feel|felt|are [still] feeling|think|see it) (this|that|the|so|like this|like that) [way] [about (it|this|that)]} (.|,|!|and|but|;|$)',
        '(sorry|regret) {[to hear|to see] [that] you (remain|are still|continue to be|<be> [@very|left]) (dissatisfied|unhappy|displeased|not (satisfied|happy))} (.|!|$|and|but)',
        '(sorry|regret) {[to hear|to see] [that] you (remain|are still|continue to be) [@very] (disappointed|unsatisfied|upset|unconvinced|frustrated) [with (our|the) (response|answer|reply|decision|outcome)]} (.|,|!|$|and|but)',
        '(sorry|regret) {[to hear|to see] [that] you (view|see|regard|perceive|judge) ... [...] ((in|with) (such|this|that) [a|an] [_] [_] (way|light|manner|opinion)|(this|that) (way|light)|so (negatively|badly|poorly))}',
        '(sorry|regret) {[that|if] (this|that|it) is (how|the way|what) you [have|still] (feel|felt|think|see (it|things|us))} (.|,|!|and|but|about|$)',
        '(sorry|regret) {[to hear|to see] [that] you (have|had|hold|formed) (such|this|that|so) [a|an] [_] [_] (opinion|view|impression|feeling|perception)}',
        '(sorry|regret) {that you (are|were) [@very] (unhappy|dissatisfied|displeased|upset|not (satisfied|happy|pleased)|discontented|annoyed|angry) [(about|with|at|over) (this|that|it)]} (.|,|!|and|but|$)',
        'sorry {[that|if] you (took|take) (it|that|this) (the wrong way|that way|badly|personally)}',
        '(sorry|regret) {[to hear|to see] [that] you (are|were|was) not [@very|entirely|fully] (happy|satisfied|pleased|impressed|convinced|content) [with (us|it|this|that|everything)]} (.|,|!|and|but|;|$)',
      ],
      rewrites: [withoutBut, forWhat],
    },
    {
      phrases: [
        '(sorry|apologise|apologize|regret) {[to hear|to see] [that|if|about] [how] you [have|still] (feel|felt|are [still] feeling|think) (this|that|so|like this|like that) [way] (about|towards|toward|regarding|with)} (@our|the|your|_ _)',
      ],
      rewrites: [(match) => say(`${linkOf(match)}the trouble you had with`)(match)],
    },
    {
      phrases: [
        'sorry {that you (are|were) [@very] (unhappy|dissatisfied|displeased|upset|not (satisfied|happy|pleased)|discontented|annoyed|angry) (about|with|at|over)} (@our|the|your)',
      ],
      rewrites: [say('about the trouble you had with')],
    },
    {
      phrases: [
        '(sorry|apologise|apologize|regret) {(that|if) you (misunderstood|misread|misinterpreted|misheard|(were|was|have been) (misinformed|mistaken))}',
      ],
      rewrites: [where((match) => linkOf(match) === '', say('being unclear')), say('for being unclear')],
    },
    {
      phrases: [
        'sorry {[that] you (do not|did not) (like|agree with|approve of|care for)} (our|the|this|these|that)',
      ],
      rewrites: [withTheRest, say('about what went wrong with')],
    },
    {
      phrases: [
        '(sorry|apologise|apologize) {(if|that) there (was|has been|were|is) [any|a|some] [possible] what:(confusion|misunderstanding|miscommunication|offence|offense)}',
      ],
      unless: [onOurSide],
      rewrites: [say('for the $what')],
    },
    {
      phrases: [
        'who:@we [@adverb] {regret [to hear] (that|if) you [have] verb:(feel|felt|think|thought|believe)}',
      ],
      unless: [hearsNews, ownsUp],
      rewrites: [(match) => seeWhy(match, '<be@who> ')],
    },
    {
      phrases: ['{sorry [to hear|to see|to read] [that|if] you verb:(feel|felt|think|thought|believe)}'],
      unless: [hearsNews, ownsUp],
      rewrites: [
        sorryForTheRest,
        where((match) => !sorryForMore(match), seeWhy),
        where((match) => !sorryForMore(match), say('sorry about {what happened}, and I see why you $verb')),
      ],
    },
    {
      phrases: [
        '(sorry|apologise|apologize) {[,] if @we [have|had] [@adverb] (did|done|made|said|caused|offended|hurt|upset|annoyed|got) (anything|something|any (mistake|mistakes|errors|trouble|problems)|you|your feelings|anyone|anybody) [(wrong|bad|to (upset|offend|hurt|annoy) you)]}',
        'sorry {, if you (feel|felt|think|thought|believe|had the feeling|had the impression|got the impression) [that] [it|we|i|our _|the _] [_] [_] [_] [_] [_]}',
        '(regret|regrettable|sad|pity|shame) {[to hear|to see] [that] you (are|were|feel|felt|got|became) [so|@very] (disappointed|unhappy|upset|angry|dissatisfied|annoyed|offended|hurt|of (this|that|the|such an) opinion|this way|that way|like (this|that))} (.|,|!|$|with|about|by|and|but)',
        'sorry {that you (got|became|get|were getting) [so|@very] (angry|upset|annoyed|mad|emotional|worked up|excited|cross|offended|furious)}',
      ],
      unless: [ownsUp],
      rewrites: [withoutBut, forWhat],
    },
    {
      phrases: [
        '(sorry|apologise|apologize|regret) {if you (were|are|felt|feel|got|have been) [@very|been|feeling] (offended|upset|hurt|disappointed|unhappy|angry|annoyed|insulted|misled|confused)} (.|,|!|$|by|about|and)',
        'sorry {[that|if] you (did|do) not like (it|this|that)} (.|,|!|$)',
        'sorry {if (that|this|it) was not (clear|good|nice|obvious) [enough] [to|for] [you]} (.|,|!|$)',
      ],
      unless: [ownsUp],
      rewrites: [withoutBut, forWhat],
    },
  ]),
  examples: [
    {
      bad: 'We are [[sorry you feel]] rushed by our guide.',
      fixed: 'We are sorry about the trouble you had with our guide.',
    },
    {
      bad: 'We are sorry [[you do not like]] our stairs and it went badly.',
      fixed: 'We are sorry about what went wrong with our stairs and that it went badly.',
    },
    {
      bad: 'We are [[sorry you feel]] lessons are short.',
      fixed: 'We are sorry about this, and we understand your concern that lessons are short.',
    },
    {
      bad: 'Sorry [[you feel that way]], but we kept to the plan.',
      fixed: 'We are sorry about [what happened]; please tell us what would help.',
    },
    { bad: 'I am sorry [[if you were offended]].' },
    { bad: 'Sorry [[that you did not like it]].' },
    { good: 'Sorry if you were not told.' },
    { bad: 'We apologise [[if we did anything wrong]].' },
    { bad: 'Sorry[[, if you feel that we were slow]].' },
    { bad: 'It is sad [[that you feel this way]].' },
    { bad: 'Sorry [[that you got so angry]].' },
    { good: 'We regret that you missed the last boat.' },
    { good: 'Sorry, if you have the key, please ring me.' },
    { good: 'It is sad that you are leaving Graz.' },
    {
      bad: 'I’m [[sorry you feel]] the fee is high and for any upset.',
      fixed: 'I understand your concern that the fee is high, and am sorry for any upset.',
    },
    { bad: 'Sorry [[you weren’t happy with us]].', fixed: 'Sorry about [what happened].' },
    { bad: 'I am sorry [[that you feel this way]].', fixed: 'I am sorry about [what happened].' },
    {
      bad: 'We are sorry [[if our mail came across as rude]].',
      fixed: 'We are sorry that our mail came across as rude.',
    },
    { bad: 'I apologise [[for how you took]] it.', fixed: 'I apologise for [what happened].' },
    {
      bad: 'I apologise [[for how you perceived]] our note.',
      fixed: 'I apologise for the trouble you had with our note.',
    },
    { bad: 'We regret [[that you are so upset]].', fixed: 'We regret [what happened].' },
    {
      bad: 'I’m [[sorry you feel]] the fee is too high.',
      fixed: 'I’m sorry about this, and I understand your concern that the fee is too high.',
    },
    {
      bad: 'We are sorry [[that you see us in such a poor light]].',
      fixed: 'We are sorry about [what happened].',
    },
    { bad: 'I am sorry [[you are still unhappy]].', fixed: 'I am sorry about [what happened].' },
    {
      bad: 'Sorry [[you still feel this way about]] our paint.',
      fixed: 'Sorry about the trouble you had with our paint.',
    },
    { bad: 'Sorry [[if there was any confusion]].', fixed: 'Sorry for the confusion.' },
    {
      bad: 'We [[regret if you felt]] left alone.',
      fixed: 'We are sorry about this, and we understand that you felt left alone.',
    },
    {
      bad: 'We are [[sorry to hear that you feel]] like it was rushed.',
      fixed: 'We are sorry about this, and we understand your concern that it was rushed.',
    },
    {
      bad: 'We are [[sorry you feel]] your questions were not answered.',
      fixed: 'We are sorry that your questions were not answered.',
    },
    { bad: 'I’m sorry [[that is the way you feel]].', fixed: 'I’m sorry about [what happened].' },
    { bad: 'Sorry [[if you were misinformed]].', fixed: 'Sorry for being unclear.' },
    { bad: 'Sorry [[you do not like]] our paint.', fixed: 'Sorry about what went wrong with our paint.' },
    { good: 'I am sorry you are unhappy with the second coat.' },
    { good: 'I am sorry for the wait, and I see why you feel let down.' },
    { good: 'I am sorry that you had to call twice.' },
    { good: 'Sorry to hear about the scratch.' },
    { good: 'Sorry to hear you think of leaving.' },
    { good: 'I am sorry you felt rushed; I should have taken more time.' },
    { good: 'I am sorry that there was a misunderstanding on our side.' },
    { good: 'We understand that you feel tired of waiting.' },
    { good: 'I am sorry we upset you with that mail.' },
  ],
});

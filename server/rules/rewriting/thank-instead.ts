/** Thanks for what was said or sent, in the place of “your feedback is important to us” and “your comments have been recorded”. */
import { opensClause, precededBy } from '../../words/english/clauses';
import { toldNext } from '../../words/english/way-on';
import { type Match, marking, sentenceBefore } from '../../words/match';
import type { Rewriter } from '../rule';
import { keepTheRest } from './keep-the-rest';
import { leaveOutSentence } from './leave-out-sentence';
import { tellsNoFigure } from './let-go';
import { drop, say, sentence, where } from './rewrites';
import { answered, leaveItToTheNext } from './say-once-more';

const trouble = /^(concerns?|complaints?|dissatisfaction|disappointment|frustration|objection)$/;

/** “Thank you for writing, your opinion is important to us”: it is thanked for already. */
function thanked({ tokens, mark }: Match): boolean {
  return tokens.slice(0, mark.from).some(({ text }) => /^thanks?$/.test(text));
}

/** “We value your business and look to see you”: the verb behind needs its subject. */
function hopes({ tokens, mark: { to } }: Match): boolean {
  return /^and (?:have|hope|look|want|wish|will|are|would)$/.test(
    `${tokens[to]?.text} ${tokens[to + 1]?.text}`,
  );
}

/** “Your feedback is important | and has been passed on.” */
const itHas: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (
    tokens[mark.to]?.text !== 'and' ||
    !/^(has|have|is|was|will|shall)$/.test(tokens[mark.to + 1]?.text ?? '') ||
    /^(i|we)$/.test(tokens[mark.from]?.text ?? '')
  )
    return null;
  return say('thank you for your $what; it')(marking(match, mark.from, mark.to + 1));
};

/** “Your feedback matters | and the seal is in the post”, “your complaint was noted | and forwarded to Ana”: two sentences. */
export function thenGoOn(template: string): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    const and = tokens[mark.to]?.text === ',' ? mark.to + 1 : mark.to;
    const next = tokens[and + 1]?.text ?? '';
    const goes =
      tokens[and]?.text === 'and' &&
      and + 3 < tokens.length &&
      !/^(will|has|have|is|are|would|thank|hope|look)$/.test(next);
    if (!goes) return say(template)(match);
    const it = /(?:ed|^sent)$/.test(next) ? ' it has been' : '';
    return say(`${template};${it}`)(marking(match, mark.from, and + 1));
  };
}

/** “We value your view | and take it seriously.” */
function goesOnWithVerb({ tokens, mark: { from, to } }: Match): boolean {
  return (
    /^(i|we)$/.test(tokens[from]?.text ?? '') &&
    tokens[to]?.text === 'and' &&
    /^(take|treat|thank|trust|aim|strive|always|apologi[sz]e|regret|use|listen|read|care|try|do|can|appreciate|value|welcome)$/.test(
      tokens[to + 1]?.text ?? '',
    )
  );
}

/** “Your comfort | and your feedback are important”: half of a subject. */
const joined = precededBy(/^(and|or)$/);

/** “Your comfort and your time are important” is thanked for as one. */
const bothOfThem: Rewriter = (match) => {
  const { tokens, mark } = match;
  const from = mark.from - 3;
  if (!joined(match) || tokens[from]?.text !== 'your') return null;
  return say('thank you for your $what')(marking(match, from, mark.to));
};

/** “Your time is valuable, and we are glad that you wrote”: the thanks stand in the same sentence. */
function thanksLater({ tokens, to }: Match): boolean {
  return tokens.slice(to).some(({ text }) => /^(thank|thanks|appreciate|grateful)$/.test(text));
}

/** The next sentence says thank you. */
export function thanksNext({ following }: Match): boolean {
  return /^\s*(?:many )?thank/i.test(following[0]?.prose ?? '');
}

/** The sentence before or after says thank you. */
function thanksBeside(match: Match): boolean {
  return thanksNext(match) || /\bthank/i.test(sentenceBefore(match)?.prose ?? '');
}

function isTrouble({ tokens, captures: { what } }: Match): boolean {
  return what !== undefined && trouble.test(tokens[what.to - 1]?.text ?? '');
}

/** “Your complaint has been logged | and will be read.” */
function itWillBe(match: Match) {
  const { tokens, mark } = match;
  const next = tokens.slice(mark.to, mark.to + 3).map(({ text }) => text);
  if (
    tokens[mark.from]?.text !== 'your' ||
    next[0] !== 'and' ||
    !/^(will|is|are|has|have)$/.test(next[1] ?? '')
  )
    return null;
  return say('thank you for writing; your $what')(marking(match, mark.from, mark.to + 1));
}

/** “… has been logged, and I will review it today.” */
function goesOn(match: Match): boolean {
  const rest = match.tokens.slice(match.to);
  return (
    rest.some(({ text }) => text === 'and') || rest[0]?.text === ',' || toldNext(match) || answered(match)
  );
}

/** Best first, for “we value your $what”. */
export const thankInstead: readonly Rewriter[] = [
  where(thanked, drop()),
  where(thanksLater, keepTheRest()),
  where(thanksBeside, leaveOutSentence()),
  where(thanksBeside, keepTheRest()),
  itHas,
  where(goesOnWithVerb, say('we are grateful for your $what')),
  where(hopes, say('we are grateful for your $what')),
  where((match) => opensClause(match) && !joined(match), thenGoOn('thank you for your $what')),
  bothOfThem,
  keepTheRest(),
  where(tellsNoFigure, leaveOutSentence()),
  where(tellsNoFigure, sentence('Thank you for your $what.')),
  say('thank you for your $what'),
];

/** “Your request has been noted”: what happens with it is told, unless it follows. */
export const whatHappensNow: readonly Rewriter[] = [
  itWillBe,
  where((match) => hopes(match) && isTrouble(match), say('we thank you for telling us about your $what')),
  where(hopes, say('we are grateful for your $what')),
  where(thanked, say('this is what happens with your $what: {next step}')),
  where((match) => goesOn(match) && thanksBeside(match), leaveItToTheNext),
  where((match) => goesOn(match) && isTrouble(match), thenGoOn('thank you for telling us about this')),
  where(goesOn, thenGoOn('thank you for your $what')),
  say('this is what happens with your $what: {next step}'),
];

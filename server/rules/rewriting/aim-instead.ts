/** Tells a promised result as what is aimed at: “we will double your sales, no doubt about it” as “our aim is to double your sales”. */
import { type Match, remembering, type TokenRange, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { ownClause } from './promise-shapes';
import { sentence } from './rewrites';

const unbounded =
  /\b(?:any|anything|everything|whatever|always|never|forever|lifetime|ever|no|not|nothing|zero|without|lose|day and night|day or night|around the clock|every|each|all|100|guarantee\p{L}*|whatsoever|risk|safe)\b/u;
const stress = /^(?:definitely|certainly|surely|absolutely|easily|also|simply|completely|totally)$/;

/** “… by Monday | for sure.” */
function unstressed({ tokens }: Match, own: TokenRange | null): TokenRange | null {
  const tail =
    own &&
    / (?:for sure|for certain|without fail|in any case|guaranteed|promise)$/.exec(
      textOf(tokens, own.from, own.to),
    );
  return own && tail ? { from: own.from, to: own.to - tail[0].trim().split(' ').length } : own;
}

/** Only where the sentence is one clause with its subject, “will” and what will be. */
export const aimInstead: Rewriter = (match) => {
  const { tokens } = match;
  const own = unstressed(match, ownClause(match));
  const will = tokens.findIndex(
    ({ text }, at) => own && at > own.from && at < own.from + 5 && /^(will|shall)$/.test(text),
  );
  if (!own || will < 0) return null;
  let from = will + 1;
  while (stress.test(tokens[from]?.text ?? '')) from++;
  const subject = textOf(tokens, own.from, will);
  const words = textOf(tokens, from, own.to);
  if (own.to - from < 2 || unbounded.test(words)) return null;
  // “… be | completely | pain free”.
  const be = tokens[from]?.text === 'be' && stress.test(tokens[from + 1]?.text ?? '');
  const told = remembering(match, {
    goal: { from: be ? from + 2 : from, to: own.to },
    who: { from: own.from, to: will },
  });
  const goal = be ? 'be $goal' : '$goal';
  if (/^(?:we|i)$/.test(subject))
    return sentence(`${subject === 'i' ? 'My' : 'Our'} aim is to ${goal}.`)(told);
  if (subject === 'you') return sentence(`Our aim is for you to ${goal}.`)(told);
  if (/^be\b/.test(words)) return null;
  if (/^(?:it|this)$/.test(subject)) return sentence(`The aim is to ${goal}.`)(told);
  return /^(?:the|our|this|my) \p{L}+(?: \p{L}+)?$/u.test(subject)
    ? sentence(`The aim of $who is to ${goal}.`)(told)
    : null;
};

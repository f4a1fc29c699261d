/** Tells what a reproach holds up to the reader as unread: “If you had read it, you would know that the pass is shut” is “the pass is shut”. */
import { type Match, marking, remembering } from '../../words/match';
import type { Rewriter } from '../rule';
import { both, drop } from './rewrites';

const starts = /^(the|a|an|our|my|your|this|these|it|we|i|you|they|there|no|all|\d+)$/;

/** Null where nothing is told that they would know. */
export const whatTheyWouldKnow: Rewriter = (match: Match) => {
  const { tokens, mark } = match;
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  const at = tokens.findIndex(
    ({ text }, index) =>
      index > mark.to &&
      text === 'you' &&
      textAt(index + 1) === 'would' &&
      (/^(know|see)$/.test(textAt(index + 2)) ||
        (textAt(index + 2) === 'have' && /^(known|seen|noticed|read)$/.test(textAt(index + 3)))),
  );
  const verb = textAt(at + 2) === 'have' ? at + 4 : at + 3;
  const from = textAt(mark.from - 1) === 'if' ? mark.from - 1 : mark.from;
  const that = textAt(verb) === 'that';
  const to = that ? verb + 1 : verb;
  if (at < 0 || to + 3 > tokens.length || !(that || starts.test(textAt(to)))) return null;
  const told = marking(match, from, to);
  // “… that it moved, and | that | the old one is shut”.
  const also = tokens.findIndex(
    ({ text }, index) => index > to && text === 'that' && /^(and|but)$/.test(textAt(index - 1)),
  );
  if (!that || also < 0) return drop()(told);
  return both(drop(), drop('also'))(remembering(told, { also: { from: also, to: also + 1 } }));
};

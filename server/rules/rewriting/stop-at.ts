/** Ends a sentence before what is better left unsaid: “I am sorry for the delay | but we were busy.” */
import { type Match, remembering } from '../../words/match';
import type { Rewrite } from '../finding';
import { drop } from './rewrites';

/** Drops all from a token on but the closing mark; null where another clause follows the marked words. @param from index into the tokens */
export function stopAt(match: Match, from: number): Rewrite | null {
  const { tokens, mark } = match;
  if (tokens.slice(mark.to).some(({ text }) => /^([,;:–-]|and|but|so|which|we|i|you)$/.test(text)))
    return null;
  const to = /^[.!]$/.test(tokens.at(-1)?.text ?? '') ? tokens.length - 1 : tokens.length;
  return drop('rest')(remembering(match, { rest: { from, to } }));
}

/** A word that says sorry. */
export const sorry = /^(sorry|apologies|apologise|apologize)$/;

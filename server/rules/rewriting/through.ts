/** Takes what hangs on a phrase along: “we have been chasing you | for the bill” is “we have been hoping for the bill”. */
import { marking, textOf } from '../../words/match';
import type { Rewriter } from '../rule';

/**
 * The rewrite of the marked words with those right behind them; null where others stand there.
 * @param words what may stand there, from `^` on, with the space behind its last word
 */
export function through(words: RegExp, rewriter: Rewriter): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    const said = words.exec(`${textOf(tokens, mark.to)} `)?.[0];
    return said === undefined
      ? null
      : rewriter(marking(match, mark.from, mark.to + said.split(' ').length - 1));
  };
}

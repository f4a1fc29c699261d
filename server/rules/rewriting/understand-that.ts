/** Takes the reader at their word where they were told not to pretend: “Don’t pretend you are new, your card is from 2019” as “We understand that you are new; your card is from 2019”. */
import { endOfWords, remembering, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { piecesOf } from './beside-the-fault';
import { clause } from './heard-and-seen';
import { isJab } from './jabs';
import { sentence } from './rewrites';

const opening =
  /^(?:(?:so|and|but|please|pls|,) )*(?:(?:do not|stop|quit) (?:pretend|pretending|(?:try to )?tell (?:me|us))|(?:there is )?no (?:point|use) (?:in |of )?(?:pretending|claiming|telling (?:me|us))) (?:that |like |as if )?/;

/** In the place of the whole sentence, where what they are told goes with a fact behind a comma. */
export const understandThat: Rewriter = (match) => {
  const { tokens } = match;
  const [first, second, third] = piecesOf(tokens).filter(({ from, to }) => to - from > 1);
  if (!first || !second || third) return null;
  const head = textOf(tokens, first.from, first.to);
  const opens = opening.exec(head)?.[0];
  const seen = textOf(tokens, second.from, second.to);
  if (!opens || isJab(seen) || !clause.test(seen) || !/^(?:the|our|my|it|we|i|your)\b/.test(seen))
    return null;
  const said = { from: first.from + opens.trim().split(' ').length, to: first.to };
  if (!clause.test(textOf(tokens, said.from, said.to))) return null;
  return sentence('we understand that $said; $seen.')(
    remembering(match, { said, seen: { from: second.from, to: endOfWords(tokens) } }),
  );
};

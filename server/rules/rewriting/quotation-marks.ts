/** The quotation that a match opens with its last marked token: “your ‘lost’ parcel”. */
import { type Match, spanOf } from '../../words/match';
import type { Rewriter } from '../rule';

/** The index of the token that closes it, below zero where none does. */
export function closingQuote({ tokens, mark, source }: Match): number {
  const opener = tokens[mark.to - 1];
  // “The ‘slow’ boat” in plain apostrophes, not “the hosts’ boat”.
  if (opener && /^['’]$/.test(opener.text))
    return /\s/.test(source[opener.start - 1] ?? ' ')
      ? tokens.findIndex(({ text }, at) => at > mark.to && /^['’]$/.test(text))
      : -1;
  return tokens.findIndex(({ quoted }, at) => at >= mark.to && !quoted);
}

/** Takes the quotation marks away and leaves the words. */
export const unquoted: Rewriter = (match) => {
  const { tokens, mark } = match;
  const closer = tokens[closingQuote(match)];
  if (!closer) return null;
  const opener = spanOf(tokens, { from: mark.to - 1, to: mark.to });
  return {
    title: 'Take the quotation marks away',
    edits: [
      { ...opener, text: '', stops: [] },
      { start: closer.start, end: closer.end, text: '', stops: [] },
    ],
  };
};

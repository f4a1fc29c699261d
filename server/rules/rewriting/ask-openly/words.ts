/** Words of a sentence as they are read, from which the way back to what the writer wrote is never lost. */
import { type Match, spanOf, type TokenRange } from '../../../words/match';
import type { Token } from '../../../words/token';
import { oneLine } from '../fill-template';

/** Tokens that follow each other in the sentence of a match. */
export interface Words {
  readonly match: Match;
  /** Index of their first token. */
  readonly from: number;
  /** In small letters, one word for every token, with a space between two. */
  readonly text: string;
}

const thatIs = /^(?:it|that|this|there|what|here|time|clock|price|offer)$/;

/** As `textOf` reads them, but “it’s gone” is “it is gone”. */
export function wordsOf(match: Match, { from, to }: TokenRange): Words {
  const read = ({ text }: Token, at: number): string =>
    text === "'s" && thatIs.test(match.tokens[from + at - 1]?.text ?? '') ? 'is' : text;
  return { match, from, text: match.tokens.slice(from, to).map(read).join(' ') };
}

/** Some of the words. @param index where `text` stands in the text of `words` */
export function partOf(words: Words, text: string, index = words.text.indexOf(text)): Words {
  return { ...words, from: words.from + count(words.text.slice(0, index)), text };
}

/** The words without what `start`, a pattern from “^” on, takes of them. */
export function behind(words: Words, start: RegExp): Words {
  const taken = start.exec(words.text)?.[0] ?? '';
  return partOf(words, words.text.slice(taken.length), taken.length);
}

/** As the writer wrote them, in one line. */
export function written({ match, from, text }: Words): string {
  const { start, end } = spanOf(match.tokens, { from, to: from + count(text) });
  return oneLine(match.sentence.prose.slice(start, end));
}

function count(text: string): number {
  return text.split(' ').filter(Boolean).length;
}

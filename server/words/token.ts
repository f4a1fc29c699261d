/** Splits prose into tokens: words with contractions taken apart, numbers, Chinese characters one by one, punctuation. */
import type { Span } from '../draft/span';
import { splitContraction } from './english/contractions';
import { respell } from './english/misspellings';

export type TokenKind = 'word' | 'number' | 'han' | 'punctuation';

/** Offsets are those of the prose it was read from. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower case, straight apostrophes, common misspellings mended, a contraction's part in full: `won’t` is `will`, `not`. */
  readonly text: string;
  /** Other readings: the `’s` of `it’s` is `is` or `has`, a number in digits is `#`, a currency sign is `¤`. */
  readonly readings: readonly string[];
  /** Whether the token stands inside quotation marks, and so is somebody's words, not the writer's. */
  readonly quoted: boolean;
  /** Whether it belongs to one written word with the token before it, as `’ll` does in `we’ll`. */
  readonly joined: boolean;
}

// Zero-width characters and soft hyphens inside a word are invisible to its reader, so they do not split it.
const tokenPattern =
  /(?<han>\p{Script=Han})|(?<word>\p{L}(?:(?!\p{Script=Han})[\p{L}\p{M}\u200b-\u200d\u2060\ufeff\u00ad])*(?:['’]\p{L}+)*)|(?<number>\p{N}+(?:[.,:]\p{N}+)*)|(?<mark>\.{2,}|[^\s\p{Cf}])/gu;
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const none: readonly string[] = [];
const digits: readonly string[] = ['#'];
const currency: readonly string[] = ['¤'];
const closers: Readonly<Record<string, string>> = { '“': '”', '«': '»', '「': '」', '『': '』', '"': '"' };

/** Reads one sentence's prose. */
export function tokenize(prose: string): Token[] {
  const tokens: Token[] = [];
  const add = (kind: TokenKind, text: string, start: number, end: number, readings = none, joined = false) =>
    tokens.push({ kind, text, start, end, readings, joined, quoted: false });
  for (const match of prose.matchAll(tokenPattern)) {
    const { han, word, number, mark } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (han !== undefined) add('han', han, start, end);
    else if (number !== undefined) add('number', number, start, end, digits);
    else if (mark !== undefined)
      add('punctuation', mark === '’' ? "'" : mark, start, end, /^\p{Sc}$/u.test(mark) ? currency : none);
    else if (word !== undefined) {
      const plain = word.toLowerCase().replaceAll('’', "'").replace(invisible, '');
      const parts = splitContraction(plain);
      if (!parts || plain.length !== word.length) add('word', respell(plain), start, end);
      else {
        let at = start;
        for (const [index, part] of parts.entries()) {
          add('word', part.text, at, at + part.length, part.readings, index > 0);
          at += part.length;
        }
      }
    }
  }
  return markQuoted(tokens);
}

/** Marks what stands between a pair of quotation marks of the same sentence. */
function markQuoted(tokens: Token[]): Token[] {
  for (let open = 0; open < tokens.length; open++) {
    const closer = closers[tokens[open]?.text ?? ''];
    if (closer === undefined) continue;
    const close = tokens.findIndex((token, index) => index > open && token.text === closer);
    if (close < 0) continue;
    for (let index = open + 1; index < close; index++) {
      const token = tokens[index];
      if (token) tokens[index] = { ...token, quoted: true };
    }
    open = close;
  }
  return tokens;
}

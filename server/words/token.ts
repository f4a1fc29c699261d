/** Splits prose into tokens: words with contractions taken apart, numbers, Chinese characters one by one, punctuation. */
import type { Span } from '../draft/span';
import { splitContraction } from './english/contractions';
import { mayHaveLostApostrophe, readLostApostrophes } from './english/lost-apostrophes';
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
const wordPattern =
  /\p{L}(?:(?!\p{Script=Han})[\p{L}\p{M}\u200b-\u200d\u2060\ufeff\u00ad])*(?:['’‘´`ʼ＇]\p{L}+)*/uy;
const numberPattern = /\p{N}+(?:[.,:]\p{N}+)*/uy;
const markPattern = /\.{2,}|[^\s\p{Cf}]/uy;
const hanPattern = /\p{Script=Han}/uy;
const apostrophes = /['’‘´`ʼ＇]/g;
const apostrophe = 0x27;
const backtick = 0x60;
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const none: readonly string[] = [];
const digits: readonly string[] = ['#'];
const currency: readonly string[] = ['¤'];
const closers: Readonly<Record<string, string>> = { '“': '”', '«': '»', '「': '」', '『': '』', '"': '"' };

/** A part of a written word: the whole, or one half of a contraction. */
interface WordPart {
  readonly text: string;
  readonly length: number;
  readonly readings: readonly string[];
}

// The words of mail come again and again; emptied when full, so that no text can fill the memory.
const knownWords = new Map<string, readonly WordPart[]>();
const mostKnownWords = 20_000;

// Rules, checks and commitments read the same sentences one after the other; emptied when full.
const lastRead = new Map<string, readonly Token[]>();
const mostRead = 256;
/** In UTF-16 code units; the tokens of longer ones would fill the memory. */
const longestRead = 1000;

/** Reads one sentence's prose. */
export function tokenize(prose: string): readonly Token[] {
  if (prose.length > longestRead) return read(prose);
  const known = lastRead.get(prose);
  if (known) return known;
  const tokens = read(prose);
  if (lastRead.size >= mostRead) lastRead.clear();
  lastRead.set(prose, tokens);
  return tokens;
}

function read(prose: string): Token[] {
  const tokens: Token[] = [];
  let quotes = false;
  let lost = false;
  const add = (kind: TokenKind, text: string, start: number, end: number, readings = none, joined = false) =>
    tokens.push({ kind, text, start, end, readings, joined, quoted: false });
  for (let at = 0; at < prose.length; ) {
    const unit = prose.charCodeAt(at);
    if (unit <= 0x20) {
      at++;
      continue;
    }
    const start = at;
    if (unit >= 0x4e00 && unit <= 0x9fff) {
      at++;
      add('han', prose.charAt(start), start, at);
      continue;
    }
    at = endOfWord(prose, start);
    if (at > 0) {
      let from = start;
      for (const [index, part] of readWord(prose.slice(start, at)).entries()) {
        add('word', part.text, from, from + part.length, part.readings, index > 0);
        lost ||= mayHaveLostApostrophe(part.text);
        from += part.length;
      }
      continue;
    }
    at = endOf(hanPattern, prose, start);
    if (at > 0) {
      add('han', prose.slice(start, at), start, at);
      continue;
    }
    at = endOf(numberPattern, prose, start);
    if (at > 0) {
      add('number', prose.slice(start, at), start, at, digits);
      continue;
    }
    at = endOf(markPattern, prose, start);
    if (at < 0) {
      // White space or a format character.
      at = start + 1;
      continue;
    }
    const mark = prose.slice(start, at);
    add('punctuation', mark === '’' ? "'" : mark, start, at, /^\p{Sc}$/u.test(mark) ? currency : none);
    quotes ||= Object.hasOwn(closers, mark);
  }
  const read = lost ? readLostApostrophes(tokens, prose) : tokens;
  return quotes ? markQuoted(read) : read;
}

/** Where the word at `at` ends, or -1. ASCII words, nearly all of English, need no pattern. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  if (end === text.length || (next < 0x80 && next !== apostrophe && next !== backtick))
    return end > at ? end : -1;
  return end === at && endOf(hanPattern, text, at) > 0 ? -1 : endOf(wordPattern, text, at);
}

/** Where a match of a sticky pattern at `at` ends, or -1. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

function readWord(written: string): readonly WordPart[] {
  const known = knownWords.get(written);
  if (known) return known;
  const plain = written.toLowerCase().replace(apostrophes, "'").replace(invisible, '');
  const contraction = plain.length === written.length ? splitContraction(plain) : null;
  const parts = contraction ?? [{ text: respell(plain), length: written.length, readings: none }];
  if (knownWords.size >= mostKnownWords) knownWords.clear();
  knownWords.set(written, parts);
  return parts;
}

/** Marks what stands between a pair of quotation marks of the same sentence. */
function markQuoted(tokens: Token[]): Token[] {
  // What does not close one quotation closes none after it.
  const unclosed = new Set<string>();
  for (let open = 0; open < tokens.length; open++) {
    const closer = closers[tokens[open]?.text ?? ''];
    if (closer === undefined) continue;
    const close = unclosed.has(closer)
      ? -1
      : tokens.findIndex((token, index) => index > open && token.text === closer);
    if (close < 0) {
      unclosed.add(closer);
      continue;
    }
    for (let index = open + 1; index < close; index++) {
      const token = tokens[index];
      if (token) tokens[index] = { ...token, quoted: true };
    }
    open = close;
  }
  return tokens;
}

/** A phrase in its sentence: what guards judge and rewrites work on. */
import type { Passage, Sentence } from '../draft/draft';
import type { Span } from '../draft/span';
import type { Token } from './token';

/** Tokens `from` to `to`, `to` excluded. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** One place where a phrase of a rule occurred, with what stands around it. */
export interface Match extends TokenRange {
  /** Tokens of the sentence; `from` and `to` are indices into them, `to` excluded. */
  readonly tokens: readonly Token[];
  /** The tokens to mark. */
  readonly mark: TokenRange;
  /** What `name:` in the phrase remembered. */
  readonly captures: Readonly<Record<string, TokenRange>>;
  readonly sentence: Sentence;
  readonly passage: Passage;
  /** What the writer says next, a few sentences: of the passage, then of the one after it, whose offsets are not this passage's. */
  readonly following: readonly Sentence[];
  /** What the writer said before this passage, nearest first: a few passages, some of them of blocks before, whose offsets are not this passage's. */
  readonly earlier: () => readonly Passage[];
  /** The source of the sentence, markup included: as long as `sentence.prose`. */
  readonly source: string;
}

/** Tells whether a match is harmless after all, such as “we cannot guarantee”. Named, so that docs and tests can name it. */
export type Guard = (match: Match) => boolean;

/** Where the tokens of a range stand in the sentence. */
export function spanOf(tokens: readonly Token[], range: TokenRange): Span {
  const first = tokens[range.from];
  const last = tokens[range.to - 1];
  return first && last && range.to > range.from
    ? { start: first.start, end: last.end }
    : { start: first?.start ?? 0, end: first?.start ?? 0 };
}

/** The words of tokens `from` to `to`, `to` excluded, as they are read, with a space between two. */
export function textOf(tokens: readonly Token[], from = 0, to = tokens.length): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

/** Where the words of a sentence end: the index behind the last token that is no punctuation; 0 where there is none. */
export function endOfWords(tokens: readonly Token[]): number {
  return tokens.findLastIndex(({ kind }) => kind !== 'punctuation') + 1;
}

/** Whether no word stands among tokens `from` to `to`, `to` excluded. */
export function isWordless(tokens: readonly Token[], from: number, to = tokens.length): boolean {
  return tokens.slice(from, to).every(({ kind }) => kind === 'punctuation');
}

/** The sentence before the one of the match, in its passage. */
export function sentenceBefore({ passage, sentence }: Match): Sentence | undefined {
  return passage.sentences[passage.sentences.indexOf(sentence) - 1];
}

/** What the writer said before the sentence of a match, in its passage and in the few before. */
export function sentencesBefore({ passage, sentence, earlier }: Match): readonly Sentence[] {
  const here = passage.sentences.slice(0, passage.sentences.indexOf(sentence));
  return [...here, ...earlier().flatMap(({ sentences }) => sentences)];
}

/** The same match with tokens `from` to `to` marked, `to` excluded: what a rewrite puts other words in the place of. */
export function marking(match: Match, from: number, to: number): Match {
  return { ...match, mark: { from, to } };
}

/** The same match that remembers more words, as `name:` in the phrase does. */
export function remembering(match: Match, captures: Match['captures']): Match {
  return { ...match, captures: { ...match.captures, ...captures } };
}

/** Tells what a clause does by the phrases that stand in it: each kind of phrase is a cue. */
import { once } from '../draft/remember';
import { createMatcher, type PhraseMatch } from './matcher';
import { compilePhrases, type PhraseTable } from './phrase-table';
import type { Token } from './token';

/** The phrases of some cues, compiled. */
export interface CompiledCues {
  readonly table: PhraseTable;
  /** By phrase: its cue. */
  readonly cues: readonly string[];
}

/** The cues of one clause. Places are indices into its tokens, -1 where there is none. */
export interface Cues<Cue extends string> {
  has(cue: Cue): boolean;
  /** Whether a phrase of a cue begins at a place. */
  begins(cue: Cue, at: number): boolean;
  /** Where the first phrase of a cue begins, from a place on. */
  next(cue: Cue, from: number): number;
  /** Where the longest phrase of a cue that begins at a place opens its braces, or else ends. */
  behind(cue: Cue, at: number): number;
  /** What the first phrase of a cue that begins at a place found. */
  match(cue: Cue, at: number): PhraseMatch | null;
}

/** @throws Error with a plain sentence about the first phrase that cannot be read. */
export function compileCues(phrases: Readonly<Record<string, readonly string[]>>): CompiledCues {
  return {
    table: compilePhrases(Object.values(phrases).flat()),
    cues: Object.entries(phrases).flatMap(([cue, { length }]) => Array<string>(length).fill(cue)),
  };
}

/** @returns what finds the cues of the tokens of a clause */
export function createCueReader<Cue extends string>({
  table,
  cues,
}: CompiledCues): (tokens: readonly Token[]) => Cues<Cue> {
  const matcher = once(() => createMatcher(table));
  return (tokens) => {
    const matches = matcher().find(tokens);
    const first = (cue: Cue, fits: (match: PhraseMatch) => boolean): PhraseMatch | null =>
      matches.find((match) => cues[match.phrase] === cue && fits(match)) ?? null;
    return {
      has: (cue) => first(cue, () => true) !== null,
      begins: (cue, at) => first(cue, ({ from }) => from === at) !== null,
      next: (cue, from) => first(cue, (match) => match.from >= from)?.from ?? -1,
      match: (cue, at) => first(cue, ({ from }) => from === at),
      behind: (cue, at) =>
        matches
          .filter(({ phrase, from }) => from === at && cues[phrase] === cue)
          .reduce((end, { from, to, mark }) => Math.max(end, mark.from > from ? mark.from : to), -1),
    };
  };
}

/** A clause of the customer, and what the phrases of questions find in it. */
import type { TokenRange } from '../../words/match';
import { createMatcher, type PhraseMatch } from '../../words/matcher';
import type { Token } from '../../words/token';
import { compiled } from './compiled';
import type { Cue } from './phrases';
import type { SubjectForm } from './subject-forms';

const matcher = createMatcher(compiled.table);

/** A form that begins at a word, and what its phrase remembered. */
export interface FittingForm extends Pick<PhraseMatch, 'mark' | 'captures'> {
  readonly form: Omit<SubjectForm, 'phrases'>;
}

/** Places are indices into the tokens, -1 when there is none. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** The first word of the question itself: “and”, “please”, “by the way” stand before it. */
  readonly start: number;
  /** Behind its last word: marks at the end are no part of it. */
  readonly end: number;
  has(cue: Cue): boolean;
  begins(cue: Cue, at: number): boolean;
  /** Where the first phrase of a cue begins, from a place on. */
  next(cue: Cue, from: number): number;
  /** Where what is asked begins: at the braces of the phrase of a cue that begins at a place, or behind it. */
  behind(cue: Cue, at: number): number;
  /** The forms that fit at a place, in their order. */
  formsAt(at: number): FittingForm[];
  /** As written, in one line. */
  words(range: TokenRange): string;
}

/** “#help” and “@name” are words. */
function isMark(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && !/^[#@]$/.test(token.text);
}

const closing = /^(?:[?!.,;:"'”)\]]|\.{2,})$/;

/** @param prose what the offsets of the tokens count in */
export function readClause(prose: string, tokens: readonly Token[]): Clause {
  const matches = matcher.find(tokens);
  const find = (cue: Cue, test: (match: PhraseMatch) => boolean): PhraseMatch | undefined =>
    matches.find((match) => compiled.cues[match.phrase] === cue && test(match));
  const behind = (cue: Cue, at: number): number => {
    let end = -1;
    for (const { phrase, from, to, mark } of matches)
      if (from === at && compiled.cues[phrase] === cue) {
        const marked = mark.from > from;
        end = Math.max(end, marked ? mark.from : to);
      }
    return end;
  };
  let start = 0;
  while (start < tokens.length) {
    const end = behind('lead', start);
    if (end < 0 && !isMark(tokens[start])) break;
    start = Math.max(end, start + 1);
  }
  let end = tokens.length;
  while (end > 0 && closing.test(tokens[end - 1]?.text ?? '')) end--;
  return {
    tokens,
    start,
    end,
    behind,
    has: (cue) => find(cue, () => true) !== undefined,
    begins: (cue, at) => behind(cue, at) >= 0,
    next: (cue, from) => find(cue, (match) => match.from >= from)?.from ?? -1,
    formsAt(at) {
      const first = compiled.cues.length;
      return matches.flatMap(({ phrase, from, mark, captures }) => {
        const form = from === at ? compiled.forms[phrase - first] : undefined;
        return form ? [{ form, mark, captures }] : [];
      });
    },
    words({ from, to }) {
      const begin = tokens[from]?.start;
      const end = tokens[to - 1]?.end;
      if (begin === undefined || end === undefined || to <= from) return '';
      return prose.slice(begin, end).replace(/\s+/g, ' ');
    },
  };
}

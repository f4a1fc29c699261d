/** A clause of the customer, and what the phrases of questions find in it. */
import { type Cues, createCueReader } from '../../words/cues';
import type { TokenRange } from '../../words/match';
import type { PhraseMatch } from '../../words/matcher';
import type { Token } from '../../words/token';
import { compiled } from './compiled';
import type { Cue } from './phrases';
import type { SubjectForm } from './subject-forms';

const readCues = createCueReader<Cue | `form ${number}`>(compiled.cues);

/** A form of questions and what its phrase found. */
export interface FittingForm extends Pick<PhraseMatch, 'mark' | 'captures'>, Omit<SubjectForm, 'phrases'> {}

/** Places are indices into the tokens. */
export interface Clause {
  readonly cues: Cues<Cue>;
  readonly tokens: readonly Token[];
  /** The first word of the question itself: “and”, “please”, “by the way” stand before it. */
  readonly start: number;
  /** Behind its last word: marks at the end are no part of it. */
  readonly end: number;
  /** The forms of questions that it has, in their order. */
  forms(): FittingForm[];
  /** As written, in one line. */
  words(range: TokenRange): string;
}

/** @param prose what the offsets of the tokens count in */
export function readClause(prose: string, tokens: readonly Token[]): Clause {
  const cues = readCues(tokens);
  let start = 0;
  while (start < tokens.length) {
    const end = cues.behind('lead', start);
    if (end < 0 && !isMark(tokens[start])) break;
    start = Math.max(end, start + 1);
  }
  let end = tokens.length;
  while (end > 0 && closing.test(tokens[end - 1]?.text ?? '')) end--;
  return {
    cues,
    tokens,
    start,
    end,
    forms: () =>
      compiled.forms.flatMap((form, index) => {
        const match = cues.match(`form ${index}`, start);
        return match ? [{ ...form, ...match }] : [];
      }),
    words({ from, to }) {
      const begin = tokens[from]?.start;
      const end = tokens[to - 1]?.end;
      if (begin === undefined || end === undefined || to <= from) return '';
      return prose.slice(begin, end).replace(/\s+/g, ' ');
    },
  };
}

/** “#help” and “@name” are words. */
function isMark(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && !/^[#@]$/.test(token.text);
}

const closing = /^(?:[?!.,;:"'”)\]]|\.{2,})$/;

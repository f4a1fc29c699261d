/** The phrases of questions, compiled. The build replaces this module by its result; see `scripts/compile-rules.mjs`. */
import { compilePhrases, type PhraseTable } from '../../words/phrase-table';
import { askingPhrases } from './phrases';
import { type SubjectForm, subjectForms } from './subject-forms';

export interface CompiledAsking {
  /** The phrases of all cues, then those of all forms. */
  readonly table: PhraseTable;
  /** By phrase. */
  readonly cues: readonly string[];
  /** By phrase behind those of the cues. */
  readonly forms: readonly Omit<SubjectForm, 'phrases'>[];
}

const cues = Object.entries(askingPhrases);

export const compiled: CompiledAsking = {
  table: compilePhrases([
    ...cues.flatMap(([, phrases]) => phrases),
    ...subjectForms.flatMap(({ phrases }) => phrases),
  ]),
  cues: cues.flatMap(([cue, phrases]) => phrases.map(() => cue)),
  forms: subjectForms.flatMap(({ phrases, ...form }) => phrases.map(() => form)),
};

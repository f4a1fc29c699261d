/** The phrases of questions, compiled. The build replaces this module by its result; see `scripts/compile-rules.mjs`. */
import { type CompiledCues, compileCues } from '../../words/cues';
import { askingPhrases } from './phrases';
import { type SubjectForm, subjectForms } from './subject-forms';

export interface CompiledAsking {
  /** Those of a clause, and `form 0`, `form 1` ... */
  readonly cues: CompiledCues;
  readonly forms: readonly Omit<SubjectForm, 'phrases'>[];
}

export const compiled: CompiledAsking = {
  cues: compileCues({
    ...askingPhrases,
    ...Object.fromEntries(subjectForms.map(({ phrases }, index) => [`form ${index}`, phrases])),
  }),
  forms: subjectForms.map(({ say, bare }) => ({ say, bare })),
};

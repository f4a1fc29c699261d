/** The phrases that cover all which was asked, compiled. The build replaces this module by its result; see `scripts/compile-rules.mjs`. */
import { compileCues } from '../../words/cues';
import { coveringPhrases } from './phrases';

export const compiled = compileCues(coveringPhrases);

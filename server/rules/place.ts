/** Moves findings from the text they were found in to where that text stands. */
import { shift } from '../draft/span';
import type { Finding, Rewrite } from './finding';

/** The finding and its edits, `by` code units further on. */
export function place(finding: Finding, by: number): Finding {
  const rewrites: Rewrite[] = finding.rewrites.map((rewrite) => ({
    ...rewrite,
    edits: rewrite.edits.map((edit) => shift(edit, by)),
  }));
  return { ...shift(finding, by), rewrites };
}

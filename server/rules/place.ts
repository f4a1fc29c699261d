/** Moves findings from the text they were found in to where that text stands. */
import { changed, type Finding, shiftRewrite } from './finding';

/** The finding and its edits, `by` code units further on. */
export function place(finding: Finding, by: number): Finding {
  const { start, end } = finding;
  return changed(finding, { start: start + by, end: end + by }, (rewrite) => shiftRewrite(rewrite, by));
}

/** Ends a mended sentence quietly: “Where is my payment??” asks once, and “Book now!!” needs to shout no more. */
import type { Edit } from '../finding';

/** The edits, with one mark in the place of several where none of them reaches there. @param edits offsets in the source of the sentence */
export function endQuietly(edits: readonly Edit[], source: string): readonly Edit[] {
  const marks = /[?!]{2,}(?=\s*$)/.exec(source);
  if (!marks || edits.length === 0 || edits.some(({ end }) => end > marks.index)) return edits;
  // “… by [date].” closed by an edit before the marks.
  const closed = edits.some(({ end, text }) => end === marks.index && /[.?]$/.test(text));
  const text = closed ? '' : marks[0].includes('?') ? '?' : '.';
  return [...edits, { start: marks.index, end: marks.index + marks[0].length, text, stops: [] }];
}

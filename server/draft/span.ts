/** A stretch of a draft's original text. */

/** Half-open, `start` to `end`, in UTF-16 code units of the original text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The same span, `by` code units further on. */
export function shift<T extends Span>(span: T, by: number): T {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}

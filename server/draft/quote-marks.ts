/** Takes the `>` marks off quoted lines for the parser, and finds the way back to the source. */
import { findLineStarts } from './lines';
import type { Span } from './span';

const space = 32;
const greater = 62;

/** Where the words of a line start after its quote marks: `> > text`, `>> text`. */
export interface QuoteMarks {
  readonly depth: number;
  readonly body: number;
}

/** Reads the quote marks of the line from `start` to `end`; each takes one space with it. */
export function readQuoteMarks(text: string, start: number, end: number): QuoteMarks {
  let body = start;
  let depth = 0;
  for (;;) {
    let at = body;
    while (at < end && at < body + 3 && text.charCodeAt(at) === space) at++;
    if (at >= end || text.charCodeAt(at) !== greater) return { depth, body };
    depth++;
    body = at + 1;
    if (body < end && text.charCodeAt(body) === space) body++;
  }
}

/** A block's text without its quote marks, as the parser sees it. */
export interface Unquoted {
  readonly content: string;
  /** The place in the source of a stretch of the content. */
  toSource(span: Span): Span;
  /** Masked content that starts at `start`, with blanks where the source has quote marks: as long as its source. */
  expand(masked: string, start: number): string;
}

/** A text without quote marks is its own source. */
export function asUnquoted(text: string): Unquoted {
  return {
    content: text,
    toSource: (span) => ({ start: span.start, end: span.end }),
    expand: (masked) => masked,
  };
}

/** Takes the quote marks off every line of `text`. */
export function stripQuoteMarks(text: string): Unquoted {
  if (!text.includes('>')) return asUnquoted(text);
  const lines = findLineStarts(text);
  /** For each line: where it starts in the content, and how many code units of marks were taken away up to there. */
  const starts: number[] = [];
  const removed: number[] = [];
  let content = '';
  let total = 0;
  for (let index = 0; index < lines.length; index++) {
    const start = lines[index] ?? 0;
    const next = lines[index + 1] ?? text.length;
    const { body } = readQuoteMarks(text, start, next);
    starts.push(content.length);
    total += body - start;
    removed.push(total);
    content += text.slice(body, next);
  }
  const lineAt = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    content,
    toSource({ start, end }) {
      const first = start + (removed[lineAt(start)] ?? 0);
      // The end is the end of its last unit: marks after a line break belong to what follows.
      return { start: first, end: end > start ? end + (removed[lineAt(end - 1)] ?? 0) : first };
    },
    expand(masked, start) {
      const end = start + masked.length;
      let expanded = '';
      let at = start;
      for (let line = lineAt(start) + 1; line < starts.length; line++) {
        const lineStart = starts[line] ?? 0;
        if (lineStart >= end) break;
        expanded += masked.slice(at - start, lineStart - start);
        expanded += ' '.repeat((removed[line] ?? 0) - (removed[line - 1] ?? 0));
        at = lineStart;
      }
      return expanded + masked.slice(at - start);
    },
  };
}

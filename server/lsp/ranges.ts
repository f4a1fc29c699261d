/** Spans of a draft's text as the protocol's ranges. Both count UTF-16 code units. */
import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../draft/span';

export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

export function toSpan(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** Whether a cursor or selection meets a span; touching an end counts, as the light bulb does. */
export function touches(span: Span, selection: Span): boolean {
  return span.start <= selection.end && selection.start <= span.end;
}

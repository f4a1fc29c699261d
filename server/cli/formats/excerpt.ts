/** Shows marked words in their line, underlined, as wide as a terminal draws them. */
import { eastAsianWidth } from 'get-east-asian-width';
import type { Span } from '../../draft/span';

/** A mark over a whole letter is shown by its first lines. */
const maxLines = 3;
const tab = '    ';

/**
 * The lines that `span` touches, each followed by a line that underlines the touched part.
 * A line wider than `columns` is cut around its mark.
 * @param span offsets into `text`
 * @param character how far into its line the span starts
 * @param underline turns the run of underlining characters into what is printed, to colour it
 */
export function drawExcerpt(
  text: string,
  span: Span,
  character: number,
  columns: number,
  underline: (mark: string) => string,
): string[] {
  const lines: string[] = [];
  let start = span.start - character;
  for (let shown = 0; shown < maxLines; shown++) {
    const end = endOfLine(text, Math.max(start, span.start), span.end + reachOf(columns));
    const line = text.slice(start, end);
    const from = Math.max(span.start - start, shown === 0 ? 0 : indentOf(line));
    const to = Math.min(span.end - start, end - start);
    if (to > from || span.start === span.end) lines.push(...drawLine(line, from, to, columns, underline));
    start = startOfNextLine(text, end);
    if (start >= span.end) return lines;
  }
  return [...lines, '…'];
}

/** How far around a mark to look, in UTF-16 code units: no further than could be shown, which keeps a line of megabytes cheap. */
function reachOf(columns: number): number {
  return 2 * columns;
}

function drawLine(
  line: string,
  from: number,
  to: number,
  columns: number,
  underline: (mark: string) => string,
): string[] {
  const reach = reachOf(columns);
  const marked = printable(line.slice(from, Math.min(to, from + reach)));
  const spare = Math.max(columns - measureWidth(marked), 0);
  const before = cutStart(printable(line.slice(Math.max(from - reach, 0), from)), Math.floor(spare / 2));
  const room = Math.max(columns - measureWidth(before) - measureWidth(marked), 0);
  const after = cutEnd(printable(line.slice(to, to + reach)), room);
  // A word that is itself wider than the terminal is cut as well.
  const shown = cutEnd(marked, columns);
  return [
    `${before}${shown}${after}`,
    `${' '.repeat(measureWidth(before))}${underline('~'.repeat(Math.max(measureWidth(shown), 1)))}`,
  ];
}

/** Columns that a terminal needs for `text`, which has neither tabs nor control characters. */
function measureWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** `text` with tabs as spaces, and without the characters by which a letter could drive the terminal. */
export function printable(text: string): string {
  return text.replaceAll('\t', tab).replace(/[\p{Cc}\p{Bidi_Control}\uFEFF]/gu, '');
}

function widthOf(character: string): number {
  return /^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
}

/** The end of `text`, with an ellipsis before it where it does not fit. */
function cutStart(text: string, columns: number): string {
  if (measureWidth(text) <= columns) return text;
  const characters = [...text];
  let width = 1;
  let start = characters.length;
  for (; start > 0; start--) {
    width += widthOf(characters[start - 1] ?? '');
    if (width > columns) break;
  }
  return `…${characters.slice(start).join('')}`;
}

/** The start of `text`, with an ellipsis after it where it does not fit. */
function cutEnd(text: string, columns: number): string {
  if (measureWidth(text) <= columns) return text;
  let width = 1;
  let shown = '';
  for (const character of text) {
    width += widthOf(character);
    if (width > columns) break;
    shown += character;
  }
  return `${shown}…`;
}

function indentOf(line: string): number {
  return line.length - line.replace(/^[\s>]+/, '').length;
}

/** Where the line that `offset` stands in ends, or `limit` where it goes on beyond. */
function endOfLine(text: string, offset: number, limit: number): number {
  const length = text.slice(offset, limit).search(/[\r\n]/);
  return length === -1 ? Math.min(limit, text.length) : offset + length;
}

function startOfNextLine(text: string, end: number): number {
  return end + (text.startsWith('\r\n', end) ? 2 : 1);
}

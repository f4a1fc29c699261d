/** Reads the marks of an example: `We [[guarantee]] it.` */
import type { Span } from '../draft/span';

export interface Marked {
  readonly text: string;
  readonly marks: readonly Span[];
}

export function readMarks(example: string): Marked {
  const marks: Span[] = [];
  let text = '';
  for (const [index, part] of example.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) marks.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, marks };
}

/** The text with every finding in brackets, for messages a reader can compare. */
export function writeMarks(text: string, findings: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of findings) {
    result += `${text.slice(from, start)}[[${text.slice(start, end)}]]`;
    from = end;
  }
  return result + text.slice(from);
}

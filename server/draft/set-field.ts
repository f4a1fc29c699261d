/** Writes a field into the front matter of a draft, and makes front matter where there is none. */
import type { Draft } from './draft';
import { findFrontMatter } from './front-matter';
import type { Span } from './span';

/** Replaces a stretch of the draft by other text. */
export interface FieldEdit extends Span {
  readonly text: string;
}

/**
 * The edit that gives a field a value. What else the front matter holds stays as it is written.
 * @param value a plain scalar of YAML, quoted where it needs to be
 */
export function setField({ text, frontMatter }: Draft, name: string, value: string): FieldEdit {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const line = `${name}: ${value}`;
  const place = frontMatter?.places[name];
  if (place) return { start: place.start, end: place.end, text: line };
  const frame = findFrontMatter(text);
  if (frame) {
    const { end } = frame.yaml;
    const opens = end > 0 && !/[\r\n]/.test(text.charAt(end - 1)) ? lineBreak : '';
    return { start: end, end, text: `${opens}${line}${lineBreak}` };
  }
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return { start, end: start, text: `---${lineBreak}${line}${lineBreak}---${lineBreak}` };
}

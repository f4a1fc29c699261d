/** Writes an entry into a list of a file's front matter, and leaves everything else as it is written. */
import { findFrontMatter, readFrontMatter } from '../draft/front-matter';
import type { Span } from '../draft/span';

/** Replaces a stretch of the file by other text. */
export interface ListEdit extends Span {
  readonly text: string;
}

/**
 * The edit that adds a text to a list, or null where the list is written in a way that no small edit can extend.
 * @param text the whole file
 * @param value any text; it is put in quotes
 */
export function addToList(text: string, field: string, value: string): ListEdit | null {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const entry = quote(value);
  const frame = findFrontMatter(text);
  if (!frame) {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return insertion(start, `---${lineBreak}${field}: [${entry}]${lineBreak}---${lineBreak}`);
  }
  const { frontMatter, faults } = readFrontMatter(text, frame);
  const place = frontMatter.places[field];
  if (!place) {
    // A list that cannot be seen because the YAML is broken may be there all the same.
    if (faults.length > 0 && text.slice(frame.yaml.start, frame.yaml.end).includes(`${field}:`)) return null;
    const at = frame.yaml.end;
    const opens = at > 0 && !/[\r\n]/.test(text.charAt(at - 1)) ? lineBreak : '';
    return insertion(at, `${opens}${field}: [${entry}]${lineBreak}`);
  }
  const pair = text.slice(place.start, place.end).trimEnd();
  const end = place.start + pair.length;
  const written = /^[^:]*:[ \t]*/.exec(pair)?.[0].length ?? pair.length;
  const old = pair.slice(written);
  if (old.startsWith('[')) {
    if (!old.endsWith(']')) return null;
    const inner = old.slice(1, -1).trimEnd();
    const separator = inner.trim() === '' || inner.endsWith(',') ? '' : ',';
    const gap = inner.trim() === '' ? '' : ' ';
    const at = place.start + written + 1 + inner.length;
    return { start: at, end: end - 1, text: `${separator}${gap}${entry}` };
  }
  const items = [...old.matchAll(/(?:^|[\r\n])([ \t]*)- /g)];
  const indent = items.at(-1)?.[1];
  if (indent !== undefined) return insertion(end, `${lineBreak}${indent}- ${entry}`);
  if (old.trim() === '')
    return { start: end, end, text: `${/[ \t]$/.test(text.slice(place.start, end)) ? '' : ' '}[${entry}]` };
  // One value alone becomes the first of the list; one of several lines stays as it is.
  if (/[\r\n]/.test(old) || /^[|>&*!{]/.test(old)) return null;
  const first = /^["']/.test(old) ? old : quote(old);
  return { start: place.start + written, end, text: `[${first}, ${entry}]` };
}

/** A text as YAML in double quotes, which may hold anything. */
export function quote(value: string): string {
  return JSON.stringify(value);
}

function insertion(at: number, text: string): ListEdit {
  return { start: at, end: at, text };
}

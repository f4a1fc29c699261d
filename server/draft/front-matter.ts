/** Reads the YAML between `---` and `---` at the very top of a draft. What is readable is kept, the rest becomes faults. */
import { type Document, type ErrorCode, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Fault, FrontMatter } from './draft';
import { trimLineBreak } from './lines';
import type { Span } from './span';
import { deals, stages } from './stage';

export interface FrontMatterReading {
  readonly frontMatter: FrontMatter;
  readonly faults: readonly Fault[];
}

/** Longer front matter is a mistake; reading it would only keep the writer waiting. */
const longestFrontMatter = 16 * 1024;

/** Where the front matter of `text` stands, its fences and the last line break included; null when there is none. */
export interface FrontMatterFrame extends Span {
  /** The YAML between the fences. */
  readonly yaml: Span;
  readonly closed: boolean;
}

/**
 * Finds the front matter at the very top. Without a closing fence it ends at the first blank line, so that a draft whose second
 * fence is yet to be typed is read as the letter it is; `---` with a blank line after it is a rule in Markdown, not front matter.
 */
export function findFrontMatter(text: string): FrontMatterFrame | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', start)) return null;
  const firstEnd = nextLine(text, start);
  if (text.slice(start, firstEnd).trimEnd() !== '---') return null;
  let blankAt = -1;
  let end = firstEnd;
  for (let at = firstEnd; at < text.length; ) {
    const next = nextLine(text, at);
    if (next - firstEnd > longestFrontMatter) break;
    const words = next - at > 200 ? 'long' : text.slice(at, next).trimEnd();
    if (words === '---' || words === '...') {
      return { start: 0, end: next, yaml: { start: firstEnd, end: at }, closed: true };
    }
    if (words === '' && blankAt < 0) blankAt = at;
    // Prose below a blank line: the closing fence was forgotten, and a rule further down in the letter is none.
    if (blankAt >= 0 && words !== '' && !/^(?:[\w-]+[ \t]*:(?:\s|$)|#|-\s|\s)/.test(words)) break;
    at = next;
    if (blankAt < 0) end = at;
  }
  if (!looksLikePairs(text.slice(firstEnd, end))) return null;
  return { start: 0, end, yaml: { start: firstEnd, end }, closed: false };
}

function nextLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10) return at + 1;
    if (unit === 13) return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  }
  return text.length;
}

function looksLikePairs(words: string): boolean {
  return /^[\w-]+[ \t]*:(?:\s|$)/.test(words);
}

/** Reads the YAML of `frame`. Never throws; every problem is a fault with the way out. */
export function readFrontMatter(text: string, frame: FrontMatterFrame): FrontMatterReading {
  const faults: Fault[] = [];
  const fields: Record<string, unknown> = Object.create(null);
  const places: Record<string, Span> = Object.create(null);
  const offset = frame.yaml.start;
  const opening = { start: frame.start, end: trimLineBreak(text, frame.start, offset) };
  const place = (start: number, end: number): Span => ({
    start: Math.min(offset + start, frame.end),
    end: Math.min(offset + end, frame.end),
  });
  if (!frame.closed) {
    faults.push({ ...opening, message: 'The front matter is not closed: add a line with --- below it.' });
  }
  const document = parseYaml(text.slice(offset, frame.yaml.end));
  const error = document?.errors[0];
  if (document === null) {
    faults.push({ ...opening, message: 'The front matter cannot be read: write one "name: value" a line.' });
  } else if (error !== undefined) {
    faults.push({
      ...place(error.pos[0], Math.max(error.pos[1], error.pos[0] + 1)),
      message: explain(error.code),
    });
  }
  const pairs = document?.contents;
  if (isMap(pairs)) {
    for (const { key, value } of pairs.items) {
      if (!isScalar(key) || !key.range) continue;
      const name = String(key.value);
      const end = isNode(value) && value.range ? value.range[1] : key.range[1];
      const span = place(key.range[0], Math.max(end, key.range[1]));
      places[name] = span;
      const read = checkField(name, readValue(value));
      if ('fault' in read) faults.push({ ...span, message: read.fault });
      else if (read.value !== '') fields[name] = read.value;
    }
  } else if (pairs && error === undefined) {
    const message = 'The front matter is not a list of fields: write one "name: value" a line.';
    faults.push({ ...place(0, Math.max(1, frame.yaml.end - offset)), message });
  }
  return { frontMatter: { start: frame.start, end: frame.end, fields, places }, faults };
}

/** Every scalar is read as the text that was written: `4.20` keeps its nought, and `no` stays a word. */
function parseYaml(source: string): Document.Parsed | null {
  try {
    // A lone carriage return is a line end to editors but not to YAML's reader.
    return parseDocument(source.replace(/\r(?!\n)/g, '\n'), { schema: 'failsafe', prettyErrors: false });
  } catch {
    return null;
  }
}

/** The value of a node; undefined where it holds an alias, which a few lines could make as large as they like. */
function readValue(node: unknown): unknown {
  if (node === null) return '';
  if (isScalar(node)) return node.value ?? '';
  if (isSeq(node)) {
    const entries = node.items.map(readValue);
    return entries.includes(undefined) ? undefined : entries;
  }
  if (!isMap(node)) return undefined;
  const fields: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.items) {
    const read = readValue(value);
    if (!isScalar(key) || read === undefined) return undefined;
    fields[String(key.value)] = read;
  }
  return fields;
}

function explain(code: ErrorCode): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'This field stands twice in the front matter: keep one of them.';
    case 'TAB_AS_INDENT':
      return 'Front matter cannot be indented with tabs: use spaces.';
    case 'MISSING_CHAR':
      return 'A quote, bracket or colon is missing here: close it, or write "name: value".';
    case 'BAD_ALIAS':
      return 'A value that starts with * needs quotes.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'A value that holds a colon needs quotes: subject: "Re: order".';
    default:
      return 'The front matter cannot be read here: write one "name: value" a line, with quotes around values that hold : or #.';
  }
}

const choices: Readonly<Record<string, readonly string[]>> = {
  stage: stages,
  deal: deals,
  status: ['draft', 'sent'],
};
/** Fields that take several values, and what each takes. One value alone is a list of one. */
const lists = new Map([
  ['secret', 'a list of words: secret: ["4.20 USD"]'],
  ['attachments', 'a list of files: attachments: ["drawing.pdf"]'],
]);
const texts = new Set(['customer', 'to', 'subject', 'date', ...Object.keys(choices)]);

/** The value of a field that Poise knows, in the shape that it is read in, or what is wrong with it. */
function checkField(name: string, value: unknown): { readonly value: unknown } | { readonly fault: string } {
  if (value === undefined)
    return { fault: `The value of "${name}" cannot be read: write it out, without aliases.` };
  if (value === '') return { value };
  const wanted = lists.get(name);
  if (wanted !== undefined) {
    const list: unknown[] = Array.isArray(value) ? value : [value];
    if (list.every((entry) => typeof entry === 'string'))
      return { value: list.filter((entry) => entry !== '') };
    return { fault: `The field "${name}" takes ${wanted}.` };
  }
  if (name === 'to' && Array.isArray(value) && value.every((entry) => typeof entry === 'string'))
    return { value };
  if (!texts.has(name)) return { value };
  if (typeof value !== 'string') return { fault: `The field "${name}" takes one value, not a list.` };
  const known = choices[name];
  if (known !== undefined && !known.includes(value)) {
    return { fault: `The field "${name}" takes one of these: ${known.join(', ')}.` };
  }
  if (name === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return { fault: 'The field "date" takes a date as year-month-day: 2026-05-02.' };
  }
  return { value };
}

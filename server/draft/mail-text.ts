/** A draft as the plain text of the mail that its customer reads. */
import type { Link, Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Draft, ZoneSpan } from './draft';
import type { Span } from './span';

export interface MailOptions {
  /** Whether a thread that only follows our words is kept; mail programs quote it themselves. */
  readonly thread: boolean;
}

/** Where the mail stands in its draft: front matter left out, and the thread below our words when it is not wanted. */
export function findMail(draft: Draft, { thread }: MailOptions): Span {
  const zones = mailZones(draft, thread);
  const start = draft.frontMatter?.end ?? 0;
  return { start, end: zones.at(-1)?.end ?? start };
}

/**
 * The mail as plain text: no comments, no marks of Markdown in our words; the customer's words as they stand. What a template left
 * open stays visible. Lines end with `\n`, the last one too. Never throws.
 */
export function writeMail(draft: Draft, { thread }: MailOptions): string {
  const text = mailZones(draft, thread)
    .map((zone) => writeZone(draft, zone))
    .join('')
    .replace(/\r\n?/g, '\n')
    // A comment between two paragraphs leaves the blank lines of both.
    .replace(/\n(?:[ \t]*\n){2,}/g, '\n\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  return text === '' ? '' : `${text}\n`;
}

function mailZones(draft: Draft, thread: boolean): ZoneSpan[] {
  const zones = draft.zones.filter(({ zone }) => zone !== 'front-matter');
  if (thread) return zones;
  const last = zones.findLastIndex((zone) => isOurs(zone) && writeZone(draft, zone).trim() !== '');
  // A draft that is nothing but a quote is what the writer wants to copy.
  return last < 0 ? zones : zones.slice(0, last + 1);
}

function isOurs({ zone }: ZoneSpan): boolean {
  return zone === 'own' || zone === 'signature' || zone === 'code';
}

function writeZone({ text }: Draft, { zone, start, end }: ZoneSpan): string {
  const source = text.slice(start, end).replace(/^\ufeff/, '');
  return zone === 'own' || zone === 'code' ? plainWords(source) : source;
}

interface Edit extends Span {
  readonly text: string;
}

/** Longer texts, and lists or quotes nested deeper on one line, are no letter; they would keep the parser busy. */
const longestMarkdown = 100_000;
const deepNesting = /^[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]*){20}/m;

// In a mail a line above `--` is a name above a signature, no heading, and an indented line is no code.
const markdown = unified()
  .data('micromarkExtensions', [{ disable: { null: ['setextUnderline', 'codeIndented'] } }])
  .use(remarkParse)
  .freeze();

/** Markdown with its marks taken out, everything else as it was typed. */
function plainWords(typed: string): string {
  if (typed.length > longestMarkdown || deepNesting.test(typed)) return typed;
  const source = unmarkChinese(typed);
  const edits: Edit[] = [];
  collect(source, markdown.parse(source), edits);
  let plain = '';
  let cursor = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < cursor) continue;
    plain += source.slice(cursor, start) + text;
    cursor = end;
  }
  return plain + source.slice(cursor);
}

function collect(source: string, node: Nodes, edits: Edit[]): void {
  const { start, end } = placeOf(node);
  const remove = (from: number, to: number, text = '') => edits.push({ start: from, end: to, text });
  switch (node.type) {
    case 'text':
      // Escapes and entities are written out.
      if (/[\\&]/.test(source.slice(start, end))) remove(start, end, node.value);
      return;
    case 'emphasis':
    case 'strong': {
      const width = node.type === 'strong' ? 2 : 1;
      // “10*20*30 cm” are measures, whatever Markdown takes them for.
      if (/[a-z\d]/i.test(source.charAt(start - 1) + source.charAt(end))) return;
      remove(start, start + width);
      remove(end - width, end);
      break;
    }
    case 'heading': {
      const first = node.children[0];
      const last = node.children.at(-1);
      remove(start, first ? placeOf(first).start : end);
      if (last) remove(placeOf(last).end, end);
      break;
    }
    case 'link':
      writeLink(source, node, edits);
      break;
    case 'image':
      remove(start, end, node.alt || node.url);
      return;
    case 'inlineCode':
    case 'code':
      remove(start, end, node.value);
      return;
    case 'html':
      for (const comment of source.slice(start, end).matchAll(/<!--[\s\S]*?-->/g)) {
        const from = start + comment.index;
        edits.push(withItsLine(source, from, from + comment[0].length));
      }
      return;
    case 'break':
      remove(start, end, '\n');
      return;
    case 'listItem':
      if (/[*+]/.test(source.charAt(start))) remove(start, start + 1, '-');
      break;
    default:
  }
  if ('children' in node) for (const child of node.children) collect(source, child, edits);
}

function placeOf({ position }: Nodes): Span {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}

/** `[the drawing](https://example.com/a.pdf)` as “the drawing (https://example.com/a.pdf)”, an address alone as it is. */
function writeLink(source: string, node: Link, edits: Edit[]): void {
  const { start, end } = placeOf(node);
  const first = node.children[0];
  const last = node.children.at(-1);
  if (!first || !last) {
    edits.push({ start, end, text: node.url });
    return;
  }
  const address = node.url.replace(/^mailto:/, '');
  const from = placeOf(first).start;
  const to = placeOf(last).end;
  const isAddress = source.slice(from, to).replace(/^mailto:/, '') === address;
  edits.push({ start, end: from, text: '' }, { start: to, end, text: isAddress ? '' : ` (${address})` });
}

/** Markdown hears no end of bold between a Chinese stop and a Chinese character, while its writer does. */
function unmarkChinese(source: string): string {
  if (!source.includes('**') || !/\p{Script=Han}/u.test(source)) return source;
  return source.replace(/(?<![*\w\\])\*\*(?=[^\s*])([^*`\r\n]*[^\s*])\*\*(?![*\w])/g, '$1');
}

/** A comment with the line break of a line that holds nothing else, or with one of the two spaces around it. */
function withItsLine(source: string, start: number, end: number): Edit {
  const lineStart = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1;
  const rest = /^[ \t]*(\r\n|\r|\n|$)/.exec(source.slice(end));
  if (rest && source.slice(lineStart, start).trim() === '') {
    return { start: lineStart, end: end + rest[0].length, text: '' };
  }
  const spaced = /\s/.test(source.charAt(start - 1)) && source.charAt(end) === ' ';
  return { start, end: spaced ? end + 1 : end, text: '' };
}

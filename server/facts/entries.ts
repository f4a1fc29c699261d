/**
 * Reads YAML that people write by hand into entries that know their place. Every scalar is the text that was written, aliases are
 * not followed (a few lines of them could be as large as they like), and whatever is wrong becomes a fault.
 */
import { type ErrorCode, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Fault } from '../draft/draft';
import type { Span } from '../draft/span';

/** A value in a YAML file. Absolute offsets. */
export type Entry = Span &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'list'; readonly items: readonly Entry[] }
    | { readonly kind: 'map'; readonly fields: readonly Field[] }
  );

/** A key and its value; the span is the key's. */
export interface Field extends Span {
  readonly name: string;
  readonly value: Entry;
}

export interface EntriesReading {
  /** The top-level keys in their order, each once. */
  readonly fields: readonly Field[];
  readonly faults: readonly Fault[];
  /** From here on nothing can be relied on, because the YAML broke; the length of the text when it did not. */
  readonly brokenAt: number;
  /** Whether all that was written could be read, save keys that stand twice. */
  readonly isWhole: boolean;
}

/** Longer files are a mistake; reading them would only keep the writer waiting. */
const longestFile = 64 * 1024;

/**
 * Never throws; of several faults of the YAML itself only the first is told, since it is the cause of the others.
 * @param name what to call the file
 */
export function readEntries(text: string, name: string): EntriesReading {
  const nothing = (message: string): EntriesReading => ({
    fields: [],
    faults: [{ ...firstLine(text, { start: 0, end: text.length }), message }],
    brokenAt: 0,
    isWhole: false,
  });
  if (text.length > longestFile)
    return nothing(
      `${name} is longer than ${longestFile / 1024} KB and is not read: keep only what Poise needs in it.`,
    );
  try {
    // A lone carriage return is a line end to editors but not to YAML's reader. Keys that stand twice are found below: the reader
    // compares every key with every other.
    const document = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
      schema: 'failsafe',
      prettyErrors: false,
      uniqueKeys: false,
    });
    const faults: Fault[] = [];
    const [error] = document.errors;
    if (error) faults.push({ ...firstLine(text, toSpan(error.pos)), message: explain(error.code) });
    const brokenAt = error?.pos[0] ?? text.length;
    const root = document.contents === null ? null : readNode(document.contents, text, faults);
    if (root && root.kind !== 'map' && root.start < brokenAt && !(root.kind === 'text' && root.text === ''))
      return nothing(`${name} is not a list of keys: write "rules:" and put what belongs to it below.`);
    const isWhole = !error && !faults.some(({ message }) => message === noAliases);
    return { fields: root?.kind === 'map' ? root.fields : [], faults, brokenAt, isWhole };
  } catch {
    return nothing(`${name} cannot be read: write one "name: value" a line.`);
  }
}

const noAliases =
  'Poise does not follow aliases: write the value out; a value that starts with * needs quotes.';

/** @returns null for what is no plain value; the fault tells why. */
function readNode(node: unknown, text: string, faults: Fault[]): Entry | null {
  if (isAlias(node)) {
    // Once is enough: who uses one alias uses many.
    if (!faults.some(({ message }) => message === noAliases))
      faults.push({ ...firstLine(text, toSpan(node.range ?? [0, 0])), message: noAliases });
    return null;
  }
  if (isScalar(node))
    return { ...trimmed(text, toSpan(node.range ?? [0, 0])), kind: 'text', text: String(node.value ?? '') };
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => readNode(item, text, faults) ?? []);
    return { ...trimmed(text, toSpan(node.range ?? [0, 0])), kind: 'list', items };
  }
  if (!isMap(node)) return null;
  const fields = new Map<string, Field>();
  for (const { key, value } of node.items) {
    const span = isScalar(key) && key.range ? trimmed(text, toSpan(key.range)) : null;
    if (!isScalar(key) || !span) {
      const at = key && typeof key === 'object' && 'range' in key ? key.range : node.range;
      const place = firstLine(text, toSpan(Array.isArray(at) ? at : [0, 0]));
      faults.push({ ...place, message: 'A key is a plain name: write "name: value".' });
      continue;
    }
    const name = String(key.value ?? '');
    if (fields.has(name)) {
      faults.push({
        ...span,
        message: `“${name}” stands twice here, and the first one counts: keep one of them.`,
      });
      continue;
    }
    const entry: Entry | null =
      value === null ? { ...span, kind: 'text', text: '' } : readNode(value, text, faults);
    if (entry) fields.set(name, { ...span, name, value: entry });
  }
  return { ...trimmed(text, toSpan(node.range ?? [0, 0])), kind: 'map', fields: [...fields.values()] };
}

/** The first line of a span, at least one code unit long where the text allows it, so that a mark does not cover half a file. */
export function firstLine(text: string, { start, end }: Span): Span {
  const from = Math.min(start, Math.max(0, text.length - 1));
  const line = text.slice(from, end).search(/[\r\n]/);
  const to = line < 0 ? end : from + line;
  return { start: from, end: Math.min(text.length, Math.max(to, from + 1)) };
}

function toSpan([start, end]: readonly number[]): Span {
  return { start: start ?? 0, end: end ?? start ?? 0 };
}

/** Without the line breaks at its end, which belong to a block in YAML but to nothing that a reader sees. */
function trimmed(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function explain(code: ErrorCode): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'YAML cannot be indented with tabs: use spaces.';
    case 'MISSING_CHAR':
      return 'A quote, bracket or colon is missing here: close it, or write "name: value".';
    case 'BAD_ALIAS':
      return 'A value that starts with * needs quotes.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'A value that holds a colon needs quotes: message: "Late: say when".';
    case 'BAD_INDENT':
      return 'The indent does not fit here: put lines that belong together at the same column, and close every bracket.';
    case 'MULTIPLE_DOCS':
      return 'Only what stands above this line is read: take the --- away.';
    case 'RESOURCE_EXHAUSTION':
      return 'This is nested too deeply to be read: take brackets or indents away.';
    default:
      return 'The YAML cannot be read here: write one "name: value" a line, with quotes around values that hold : # { } [ ] or start with @ or *.';
  }
}

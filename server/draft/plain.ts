/**
 * Reads the blocks that letters are made of, paragraphs and lists of one level with at most bold or italic words in them, without
 * a Markdown parser: many times faster, and with the same result, or null where only the parser knows.
 */

import { findLineStarts } from './lines';
import { maskAddresses } from './prose';
import type { MaskedPassage, Reading } from './reading';

/**
 * Longer blocks with markup, and lists nested deeper on one line, are no letter: they are read as plain words, so that no text can
 * keep the parser busy for long or exhaust its stack.
 */
const longestMarkdown = 10_000;
const deepNesting = /(?:^|[\r\n])[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]*){9}/;

// What may be markup. Left out on purpose: `[` that no link or label can follow, `<` before no tag, `_` inside a word.
const inlineMarkup =
  /[`\\\t]|<[a-z/!?]|&(?:#|[a-z\d]+;)|\][[(:]|~[^~]*~|(?:^|[^a-z\d])_|_(?:$|[^a-z\d])|(?:^|[\r\n])[ |:-]+(?=$|[\r\n])/i;
const blockMarkup = /(?:^|[\r\n])(?: {4}| *(?:[-+=#>]|\*(?!\*)|\d{1,9}[.)]))/;
// A bold or italic stretch that begins and ends at letters, between spaces or stops: no reading of it is ambiguous.
const emphasis = /(^|[\s(])(\*\*?)([a-z\d](?:[^*\r\n]*[a-z\d])?)\2(?=$|[\s.,;:!?)])/gi;

/** The passages of `content`, a block without quote marks, or null where it needs the parser. */
export function readPlain(content: string): Reading | null {
  const plain = readUnmarked(content);
  if (plain !== null || (content.length <= longestMarkdown && !deepNesting.test(content))) return plain;
  return onlyPassages([paragraph(content, maskAddresses(content))]);
}

function readUnmarked(content: string): Reading | null {
  if (inlineMarkup.test(content)) return null;
  let masked = content;
  if (content.includes('*')) {
    masked = content.replace(emphasis, (_, before: string, marks: string, words: string) => {
      const blanks = ' '.repeat(marks.length);
      return `${before}${blanks}${words}${blanks}`;
    });
  }
  const list = /^[-+*] |^\d{1,9}[.)] /.test(masked);
  return list ? readList(masked) : readParagraph(content, masked);
}

function paragraph(content: string, masked: string): MaskedPassage {
  return { kind: 'paragraph', start: 0, end: content.length, masked };
}

function onlyPassages(passages: readonly MaskedPassage[]): Reading {
  return { passages, directives: [], code: [], headings: [] };
}

function readParagraph(content: string, masked: string): Reading | null {
  if (masked.includes('*') || blockMarkup.test(content)) return null;
  return onlyPassages([paragraph(content, maskAddresses(masked))]);
}

const bullet = /^(?:[-+*]|\d{1,9}[.)]) (?=[\p{L}"“(])/u;

/** A list whose items are one line each, all of one marker. */
function readList(masked: string): Reading | null {
  const starts = findLineStarts(masked);
  const passages: MaskedPassage[] = [];
  let sign: string | undefined;
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? 0;
    const line = masked.slice(start, starts[index + 1] ?? masked.length);
    const marker = bullet.exec(line)?.[0];
    sign ??= marker?.at(-2);
    // Two lists, or a number that only continues the line above.
    if (marker === undefined || marker.at(-2) !== sign || line.includes('*', 1)) return null;
    const words = start + marker.length;
    const end = start + line.trimEnd().length;
    passages.push({ kind: 'item', start: words, end, masked: maskAddresses(masked.slice(words, end)) });
  }
  return onlyPassages(passages);
}

/** Line ends, and the way between offsets and the lines and characters that editors count in. */

const lineFeed = 10;
const carriageReturn = 13;

/** Zero-based, `character` in UTF-16 code units, as the Language Server Protocol counts. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface LineIndex {
  /** Where `offset` stands; an offset outside the text is taken as its nearest end. */
  positionAt(offset: number): Position;
  /** The offset of `position`; a character past the end of its line is taken as the line's end. */
  offsetAt(position: Position): number;
}

/** Offsets at which lines start, from `from` on, itself the start of one. A line ends after `\n`, `\r\n` or a lone `\r`; a text that ends so has one more, empty line. */
export function findLineStarts(text: string, from = 0): number[] {
  const starts = [from];
  // Searching for each of the two is many times faster than looking at every code unit.
  let feed = text.indexOf('\n', from);
  let carriage = text.indexOf('\r', from);
  while (feed >= 0 || carriage >= 0) {
    if (carriage < 0 || (feed >= 0 && feed < carriage)) {
      starts.push(feed + 1);
      feed = text.indexOf('\n', feed + 1);
      continue;
    }
    if (feed === carriage + 1) feed = text.indexOf('\n', feed + 1);
    starts.push(text.charCodeAt(carriage + 1) === lineFeed ? carriage + 2 : carriage + 1);
    carriage = text.indexOf('\r', carriage + 1);
  }
  return starts;
}

/** The offset of a line's end without its line break, for a line that starts at `start` when the next one starts at `next`. */
export function trimLineBreak(text: string, start: number, next: number): number {
  let end = next;
  if (end > start && text.charCodeAt(end - 1) === lineFeed) end--;
  if (end > start && text.charCodeAt(end - 1) === carriageReturn) end--;
  return end;
}

/** Prepares `text` for many lookups; each then costs the logarithm of the number of lines. */
export function createLineIndex(text: string): LineIndex {
  const starts = findLineStarts(text);
  return {
    positionAt(offset) {
      const target = Math.max(0, Math.min(offset, text.length));
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= target) low = middle;
        else high = middle - 1;
      }
      const start = starts[low] ?? 0;
      const end = trimLineBreak(text, start, starts[low + 1] ?? text.length);
      return { line: low, character: Math.min(target, low + 1 < starts.length ? end : target) - start };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      const start = starts[line];
      if (start === undefined) return text.length;
      const next = starts[line + 1];
      const end = next === undefined ? text.length : trimLineBreak(text, start, next);
      return Math.max(start, Math.min(start + character, end));
    },
  };
}

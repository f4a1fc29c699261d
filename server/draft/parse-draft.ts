/** Text in, draft out: front matter, zones, blocks. The only entry to this folder for the rest of Poise. */
import { frameBlocks } from './blocks';
import type { Block, Draft, Fault, FrontMatter, PlacedBlock, Zone, ZoneSpan } from './draft';
import { type FrontMatterReading, findFrontMatter, readFrontMatter } from './front-matter';
import { parseBlock } from './parse-block';
import { type MailLine, zoneLines } from './zone-lines';

/**
 * Parses a draft. Never throws, whatever the text; offsets are UTF-16 code units of `text`.
 * @param previous an earlier version of the draft: blocks that did not change are taken from it, as the same objects. The result
 *   equals that of a parse without it.
 * @param read the front matter of this text, where somebody has read it already
 */
export function parseDraft(text: string, previous?: Draft, read?: FrontMatterReading): Draft {
  const head = parseHead(text, previous, read);
  const bodyStart = head.frontMatter?.end ?? (text.startsWith('\ufeff') ? 1 : 0);
  const lines = zoneLines(text, bodyStart);
  const known = new KnownBlocks(previous, text);
  const blocks: PlacedBlock[] = [];
  if (head.frontMatter !== null) {
    blocks.push({ block: known.take('front-matter', text.slice(0, bodyStart), 0), start: 0 });
  }
  for (const { zone, start, end } of frameBlocks(text, lines)) {
    blocks.push({ block: known.take(zone, text.slice(start, end), start), start });
  }
  return { text, ...head, blocks, zones: joinZones(text, lines, head.frontMatter) };
}

interface Head {
  readonly frontMatter: FrontMatter | null;
  readonly faults: readonly Fault[];
}

function parseHead(text: string, previous?: Draft, read?: FrontMatterReading): Head {
  const frame = findFrontMatter(text);
  if (frame === null) return { frontMatter: null, faults: [] };
  const before = previous?.frontMatter;
  if (before?.end === frame.end && previous?.text.startsWith(text.slice(0, frame.end))) {
    // What stands below cannot change how the front matter reads, unless its closing fence went.
    const again = findFrontMatter(previous.text);
    if (again?.closed === frame.closed) return { frontMatter: before, faults: previous.faults };
  }
  return read ?? readFrontMatter(text, frame);
}

/**
 * The blocks of an earlier version. An edit leaves those before it at their distance from the draft's start, and those after it
 * at their distance from its end; where many edits came at once, the rest are found by their text.
 */
class KnownBlocks {
  readonly #blocks: readonly PlacedBlock[];
  readonly #growth: number;
  #misses = 0;
  #byText: Map<string, Block> | null = null;

  constructor(previous: Draft | undefined, text: string) {
    this.#blocks = previous?.blocks ?? [];
    this.#growth = text.length - (previous?.text.length ?? 0);
  }

  /** The block of `text`, which stands at `start`; to be asked for in order. */
  take(zone: Zone, text: string, start: number): Block {
    return this.#find(zone, text, start) ?? parseBlock(zone, text);
  }

  #find(zone: Zone, text: string, start: number): Block | undefined {
    for (const before of [start, start - this.#growth]) {
      const placed = this.#blocks[this.#seek(before)];
      if (placed?.start === before && placed.block.zone === zone && placed.block.text === text)
        return placed.block;
    }
    if (this.#blocks.length === 0 || ++this.#misses <= fewMisses) return undefined;
    this.#byText ??= new Map(this.#blocks.map(({ block }) => [`${block.zone} ${block.text}`, block]));
    return this.#byText.get(`${zone} ${text}`);
  }

  /** The index of the first block at or after `start`. */
  #seek(start: number): number {
    let low = 0;
    let high = this.#blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#blocks[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A keystroke changes one block, or three where it joins or parts some; an index of all pays only beyond. */
const fewMisses = 4;

function joinZones(text: string, lines: readonly MailLine[], frontMatter: FrontMatter | null): ZoneSpan[] {
  const zones: { zone: Zone; start: number; end: number }[] = [];
  if (frontMatter !== null) zones.push({ zone: 'front-matter', start: 0, end: frontMatter.end });
  let current = zones.at(-1);
  for (const line of lines) {
    if (current?.zone === line.zone) continue;
    const start = current === undefined ? 0 : line.start;
    if (current !== undefined) current.end = start;
    current = { zone: line.zone, start, end: text.length };
    zones.push(current);
  }
  if (current !== undefined) current.end = text.length;
  return zones.filter((zone) => zone.start < zone.end);
}

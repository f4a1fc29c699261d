/** Text in, draft out: front matter, zones, blocks. The only entry to this folder for the rest of Poise. */
import { type BlockFrame, frameBlocks } from './blocks';
import type { Block, Draft, Fault, FrontMatter, PlacedBlock, Zone, ZoneSpan } from './draft';
import { findFrontMatter, readFrontMatter } from './front-matter';
import { parseBlock } from './parse-block';
import { type MailLine, zoneLines } from './zone-lines';

/**
 * Parses a draft. Never throws, whatever the text; offsets are UTF-16 code units of `text`.
 * @param previous an earlier version of the draft: blocks that did not change are taken from it, as the same objects. The result
 *   equals that of a parse without it.
 */
export function parseDraft(text: string, previous?: Draft): Draft {
  const head = parseHead(text, previous);
  const bodyStart = head.frontMatter?.end ?? (text.startsWith('\ufeff') ? 1 : 0);
  const lines = zoneLines(text, bodyStart);
  const known = new KnownBlocks(previous);
  const blocks: PlacedBlock[] = [];
  if (head.frontMatter !== null) {
    blocks.push({ block: known.take('front-matter', text.slice(0, bodyStart)), start: 0 });
  }
  for (const frame of frameBlocks(text, lines)) blocks.push(placeBlock(text, frame, known));
  return { text, ...head, blocks, zones: joinZones(text, lines, head.frontMatter) };
}

function placeBlock(text: string, frame: BlockFrame, known: KnownBlocks): PlacedBlock {
  return { block: known.take(frame.zone, text.slice(frame.start, frame.end)), start: frame.start };
}

interface Head {
  readonly frontMatter: FrontMatter | null;
  readonly faults: readonly Fault[];
}

function parseHead(text: string, previous: Draft | undefined): Head {
  const frame = findFrontMatter(text);
  if (frame === null) return { frontMatter: null, faults: [] };
  const before = previous?.frontMatter;
  if (before?.end === frame.end && previous?.text.startsWith(text.slice(0, frame.end))) {
    // What stands below cannot change how the front matter reads, unless its closing fence went.
    const again = findFrontMatter(previous.text);
    if (again?.closed === frame.closed) return { frontMatter: before, faults: previous.faults };
  }
  return readFrontMatter(text, frame);
}

/** The blocks of an earlier version, found in order first and by their text where the order was disturbed. */
class KnownBlocks {
  readonly #blocks: readonly PlacedBlock[];
  #next = 0;
  #byText: Map<string, number> | null = null;

  constructor(previous: Draft | undefined) {
    this.#blocks = previous?.blocks ?? [];
  }

  take(zone: Zone, text: string): Block {
    const expected = this.#blocks[this.#next]?.block;
    if (expected !== undefined && expected.zone === zone && expected.text === text) {
      this.#next++;
      return expected;
    }
    if (this.#blocks.length === 0) return parseBlock(zone, text);
    this.#byText ??= new Map(this.#blocks.map(({ block }, index) => [`${block.zone} ${block.text}`, index]));
    const index = this.#byText.get(`${zone} ${text}`);
    const found = index === undefined ? undefined : this.#blocks[index]?.block;
    if (index === undefined || found === undefined) return parseBlock(zone, text);
    this.#next = index + 1;
    return found;
  }
}

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

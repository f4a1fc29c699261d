/** The parts a writer sees in a draft, for the outline and for folding: front matter, own parts with headings, quotes, signature. */
import type { Draft, Heading, ZoneSpan } from '../draft/draft';
import { type Span, shift } from '../draft/span';

/** A heading and all below it, up to the next heading of its level or a higher one. */
export interface Section extends Span {
  readonly title: string;
  /** Where the heading itself ends. */
  readonly headingEnd: number;
  readonly sections: readonly Section[];
}

/** One message of a thread. */
export interface Quote extends Span {
  /** The line that says who wrote it, or null. */
  readonly attribution: Span | null;
  /** Our own older words, rather than the customer's. */
  readonly ours: boolean;
  /** Where the quoted words start, after the attribution. */
  readonly bodyStart: number;
  /** What is quoted inside. */
  readonly quotes: readonly Quote[];
}

export type Part =
  | (Span & { readonly kind: 'front-matter' | 'signature' })
  | (Span & { readonly kind: 'own'; readonly sections: readonly Section[] })
  | (Span & { readonly kind: 'thread'; readonly quotes: readonly Quote[] });

/** The parts in order. Spans are absolute and end before the blank lines that follow. */
export function readParts(draft: Draft): Part[] {
  const zones = draft.zones
    .map((zone) => ({ ...zone, end: trimEnd(draft.text, zone) }))
    .filter((zone) => zone.start < zone.end);
  const headings = draft.blocks.flatMap(({ block, start }) =>
    block.headings.map((heading) => shift(heading, start)),
  );
  let nextHeading = 0;
  const headingsIn = ({ start, end }: Span): Heading[] => {
    while ((headings[nextHeading]?.start ?? start) < start) nextHeading++;
    const first = nextHeading;
    while ((headings[nextHeading]?.start ?? end) < end) nextHeading++;
    return headings.slice(first, nextHeading);
  };
  const parts: Part[] = [];
  for (let index = 0; index < zones.length; ) {
    const run = takeRun(zones, index);
    index += run.length;
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) break;
    const span = { start: first.start, end: last.end };
    const kind = partOf(first);
    if (kind === 'own')
      parts.push({ kind, ...span, sections: readSections(draft.text, headingsIn(span), span.end) });
    else if (kind === 'thread') parts.push({ kind, ...span, quotes: readQuotes(run) });
    else parts.push({ kind, ...span });
  }
  return parts;
}

function partOf({ zone }: ZoneSpan): Part['kind'] {
  switch (zone) {
    case 'front-matter':
    case 'signature':
      return zone;
    case 'own':
    case 'code':
      return 'own';
    case 'attribution':
    case 'customer':
    case 'earlier':
      return 'thread';
  }
}

/** The zones from `index` on that make one part. */
function takeRun(zones: readonly ZoneSpan[], index: number): ZoneSpan[] {
  const run: ZoneSpan[] = [];
  for (let next = zones[index]; next && (!run[0] || partOf(run[0]) === partOf(next)); ) {
    run.push(next);
    next = zones[index + run.length];
  }
  return run;
}

/** The sections that the headings of a part open; the last ones end where the part does, at `partEnd`. */
function readSections(text: string, headings: readonly Heading[], partEnd: number): Section[] {
  const nest = (from: number, to: number, end: number): Section[] => {
    const sections: Section[] = [];
    for (let index = from; index < to; ) {
      const heading = headings[index];
      if (!heading) break;
      let next = index + 1;
      while (next < to && (headings[next]?.level ?? 0) > heading.level) next += 1;
      const sectionEnd = next < to ? (headings[next]?.start ?? end) : end;
      sections.push({
        title: heading.title,
        start: heading.start,
        headingEnd: heading.end,
        end: trimEnd(text, { start: heading.start, end: sectionEnd }),
        sections: nest(index + 1, next, sectionEnd),
      });
      index = next;
    }
    return sections;
  };
  return nest(0, headings.length, partEnd);
}

/** The customer's messages side by side; our older words inside the message that quotes them. */
function readQuotes(zones: readonly ZoneSpan[]): Quote[] {
  interface Open extends Quote {
    end: number;
    quotes: Quote[];
  }
  const quotes: Open[] = [];
  let attribution: Span | null = null;
  for (const zone of zones) {
    if (zone.zone === 'attribution') {
      if (attribution) quotes.push(bare(attribution));
      attribution = zone;
      continue;
    }
    const ours = zone.zone === 'earlier';
    const parent = quotes.at(-1);
    if (parent && !parent.ours && !ours && !attribution) {
      // The customer goes on after words of ours that stood between theirs.
      parent.end = zone.end;
      continue;
    }
    const quote: Open = {
      attribution,
      ours,
      start: attribution?.start ?? zone.start,
      bodyStart: zone.start,
      end: zone.end,
      quotes: [],
    };
    attribution = null;
    if (ours && parent && !parent.ours) {
      parent.quotes.push(quote);
      parent.end = quote.end;
    } else {
      quotes.push(quote);
    }
  }
  if (attribution) quotes.push(bare(attribution));
  return quotes;

  /** An attribution with nothing quoted below it. */
  function bare(line: Span): Open {
    return {
      attribution: line,
      ours: false,
      start: line.start,
      bodyStart: line.start,
      end: line.end,
      quotes: [],
    };
  }
}

function trimEnd(text: string, { start, end }: Span): number {
  // Quote marks of an empty last line are no words either. A pattern would take quadratic time where blanks are many.
  let last = end;
  while (last > start && /[\s>]/.test(text.charAt(last - 1))) last--;
  return last;
}

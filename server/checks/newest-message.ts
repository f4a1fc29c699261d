/** Picks the customer’s newest message out of the quote: what they wrote before was answered before. */
import type { Block, PlacedBlock } from '../draft/draft';
import { remembered } from '../draft/remember';
import type { Span } from '../draft/span';
import type { Letter, Said } from './letter';

/** Enough of a message to find what it asks; drafts may quote millions of sentences. */
const mostSentences = 400;

/** The sentences of the newest message, in order; those that an interleaved reply stands between are among them. */
export function newestSentences(letter: Letter): readonly Said[] {
  const newest = new Set(newestBlocks(letter).map(({ block }) => block));
  return letter.customer.filter(({ block }) => newest.has(block)).slice(0, mostSentences);
}

/** Whether a stretch of the draft is part of the newest message. */
export function isNewest(letter: Letter, { start }: Span): boolean {
  return newestBlocks(letter).some(
    ({ block, start: from }) => from <= start && start < from + block.text.length,
  );
}

/** Older messages are quoted more deeply, or stand below a second attribution. */
const newestBlocks = remembered(({ draft }: Letter): readonly PlacedBlock[] => {
  const blocks = draft.blocks.filter(({ block }) => block.zone === 'customer');
  const depth = blocks.reduce(
    (least, { block }) => Math.min(least, depthOf(block)),
    Number.POSITIVE_INFINITY,
  );
  const level = blocks.filter(({ block }) => depthOf(block) === depth);
  const [first] = level;
  if (!first || depth > 0) return level;
  const next = draft.zones.find(({ zone, start }) => zone === 'attribution' && start > first.start);
  return next ? level.filter(({ start }) => start < next.start) : level;
});

const depthOf = remembered(({ text }: Block) => (/^[\s>]*/.exec(text)?.[0].match(/>/g) ?? []).length);

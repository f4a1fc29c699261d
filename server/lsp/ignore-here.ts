/** "Ignore here": a comment on a line of its own above the passage that holds a finding. */
import type { Draft, Passage, PlacedBlock } from '../draft/draft';
import type { Span } from '../draft/span';
import type { Edit, Finding } from '../rules/finding';

/** Stands in the comment until the writer says why. */
const reason = 'meant as written';

/** The edit that inserts the comment, with the reason as its stop; null where no comment can stand, as in front matter. */
export function ignoreHere(draft: Draft, finding: Finding): Edit | null {
  const { text, frontMatter } = draft;
  if (frontMatter && finding.start < frontMatter.end) return null;
  const at = lineStart(text, passageStart(draft, finding));
  // The passage's own quote marks and indent keep the comment in the same quote and the same list item.
  const prefix = /^[ \t>]*/.exec(text.slice(at, lineEnd(text, at)))?.[0] ?? '';
  const opening = `${prefix}<!-- poise-disable-next ${finding.rule}: `;
  return {
    start: at,
    end: at,
    text: `${opening}${reason} -->${lineBreak(text)}`,
    stops: [{ start: opening.length, end: opening.length + reason.length }],
  };
}

function passageStart(draft: Draft, span: Span): number {
  const block = draft.blocks.findLast((placed) => placed.start <= span.start);
  if (!block) return span.start;
  const index = block.block.passages.findIndex((passage) => holds(block, passage, span.start));
  const passage = block.block.passages[firstCell(block.block.passages, index)];
  return passage ? block.start + passage.start : span.start;
}

function holds(block: PlacedBlock, passage: Passage, offset: number): boolean {
  return block.start + passage.start <= offset && offset < block.start + passage.end;
}

/** A comment between the rows of a table would end it, so it goes above the table's first cell. */
function firstCell(passages: readonly Passage[], index: number): number {
  let first = index;
  while (first > 0 && passages[first]?.kind === 'cell' && passages[first - 1]?.kind === 'cell') first -= 1;
  return first;
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !/[\r\n]/.test(text.charAt(at - 1))) at--;
  return at;
}

function lineEnd(text: string, offset: number): number {
  const length = text.slice(offset).search(/[\r\n]/);
  return length === -1 ? text.length : offset + length;
}

/** The line break that the draft itself uses. */
function lineBreak(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

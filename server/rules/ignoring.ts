/** Applies `<!-- poise-disable … -->` comments. */
import type { Block, Directive, Draft, Passage } from '../draft/draft';
import { shift } from '../draft/span';
import type { Finding } from './finding';
import { familyOf } from './rule';

/** @returns the findings that no comment of the draft switches off. */
export function withoutIgnored(draft: Draft, findings: readonly Finding[]): readonly Finding[] {
  const directives = draft.blocks.flatMap(({ block, start }) =>
    block.directives.map((directive) => shift(directive, start)),
  );
  if (directives.length === 0) return findings;
  const ranges = directives.map((directive, index) => ({
    directive,
    start: directive.end,
    end:
      directive.kind === 'disable-next'
        ? endOfNextPassage(draft, directive.end)
        : endOfRegion(directives, index, draft),
  }));
  return findings.filter(
    (finding) =>
      !ranges.some(
        ({ directive, start, end }) =>
          directive.kind !== 'enable' &&
          start <= finding.start &&
          finding.start < end &&
          names(directive, finding.rule),
      ),
  );
}

/** Where the first passage or table that starts at or after `offset` ends. */
function endOfNextPassage(draft: Draft, offset: number): number {
  for (const { block, start } of draft.blocks) {
    if (start + block.text.length <= offset) continue;
    for (const passage of block.passages) {
      const first = passage.sentences.find((sentence) => start + sentence.start >= offset);
      // A comment cannot stand between the rows of a table, so above it the whole table is meant.
      if (first && passage.kind === 'cell') return start + endOfTable(block, passage);
      if (first) return start + passage.end;
    }
  }
  return offset;
}

function endOfTable(block: Block, firstCell: Passage): number {
  const after = block.passages.slice(block.passages.indexOf(firstCell));
  const cells = after.findIndex((passage) => passage.kind !== 'cell');
  return (cells === -1 ? after.at(-1) : after[cells - 1])?.end ?? firstCell.end;
}

/** A region goes on to the comment that enables one of its rules again, or to the end. */
function endOfRegion(directives: readonly Directive[], index: number, draft: Draft): number {
  const opening = directives[index];
  const closing = directives
    .slice(index + 1)
    .find(
      (directive) =>
        directive.kind === 'enable' &&
        opening &&
        (directive.rules.length === 0 ||
          opening.rules.length === 0 ||
          directive.rules.some((rule) => opening.rules.includes(rule))),
    );
  return closing?.start ?? draft.text.length + 1;
}

function names(directive: Directive, rule: string): boolean {
  return (
    directive.rules.length === 0 || directive.rules.some((name) => name === rule || name === familyOf(rule))
  );
}

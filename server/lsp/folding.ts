/** What can be folded away: front matter, threads and each quote in them, headings, code, comments, and stretches without rules. */
import type { FoldingRange } from 'vscode-languageserver';
import type { Draft } from '../draft/draft';
import type { Span } from '../draft/span';
import type { ClientAbilities } from './client-abilities';
import { type Quote, readParts, type Section } from './parts';
import type { OpenDraft } from './workspace';

interface Fold extends Span {
  readonly kind?: 'comment' | 'region';
}

/** In the order of their first lines; where two start on one line, the longer one. */
export function foldingRanges(
  { desk, path, document }: OpenDraft,
  client: Pick<ClientAbilities, 'foldingLimit'>,
): FoldingRange[] {
  const draft = desk.draft(path);
  if (!draft) return [];
  const ranges = new Map<number, FoldingRange>();
  const unnamed = [...partFolds(draft), ...codeFolds(draft)].map(({ start, end }): Fold => ({ start, end }));
  for (const { start, end, kind } of [...unnamed, ...commentFolds(draft)]) {
    const startLine = document.positionAt(start).line;
    const endLine = document.positionAt(end).line;
    if (endLine <= Math.max(startLine, ranges.get(startLine)?.endLine ?? 0)) continue;
    ranges.set(startLine, { startLine, endLine, ...(kind !== undefined && { kind }) });
  }
  return [...ranges.values()].sort((a, b) => a.startLine - b.startLine).slice(0, client.foldingLimit);
}

function partFolds(draft: Draft): Span[] {
  return readParts(draft).flatMap((part): Span[] => {
    switch (part.kind) {
      case 'own':
        return part.sections.flatMap(sectionFolds);
      case 'thread':
        return [part, ...part.quotes.flatMap(quoteFolds)];
      default:
        return [part];
    }
  });
}

function sectionFolds(section: Section): Span[] {
  return [section, ...section.sections.flatMap(sectionFolds)];
}

/** The line that says who wrote folds the whole quote; the first quoted line folds the words below it. */
function quoteFolds(quote: Quote): Span[] {
  return [quote, { start: quote.bodyStart, end: quote.end }, ...quote.quotes.flatMap(quoteFolds)];
}

function codeFolds(draft: Draft): Span[] {
  return draft.blocks.flatMap(({ block, start }) =>
    block.code.map((code) => ({
      start: start + code.start,
      end: start + block.text.slice(0, code.end).trimEnd().length,
    })),
  );
}

/** Comments of several lines, and what stands between `poise-disable` and `poise-enable`. */
function commentFolds({ text, blocks }: Draft): Fold[] {
  const folds: Fold[] = [];
  for (let start = text.indexOf('<!--'); start !== -1; ) {
    const close = text.indexOf('-->', start + 4);
    if (close === -1) break;
    folds.push({ start, end: close + 3, kind: 'comment' });
    start = text.indexOf('<!--', close + 3);
  }
  const open: number[] = [];
  for (const { block, start } of blocks) {
    for (const directive of block.directives) {
      if (directive.kind === 'disable') open.push(start + directive.start);
      const from = directive.kind === 'enable' ? open.pop() : undefined;
      if (from !== undefined) {
        folds.push({ start: from, end: start + directive.end, kind: 'region' });
      }
    }
  }
  return folds;
}

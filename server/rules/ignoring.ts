/** Applies `<!-- poise-disable … -->` comments. */
import type { Directive, Draft } from '../draft/draft';
import { type Span, shift } from '../draft/span';
import type { Finding } from './finding';
import { familyOf } from './rule';

/** Where a comment keeps rules silent. Absolute offsets. */
interface Region {
  readonly start: number;
  end: number;
  /** Rule ids or families; empty for all. */
  readonly rules: readonly string[];
}

/** @returns the findings that no comment of the draft switches off, in the order of the text. */
export function withoutIgnored(draft: Draft, findings: readonly Finding[]): readonly Finding[] {
  const directives = draft.blocks.flatMap(({ block, start }) =>
    block.directives.map((directive) => shift(directive, start)),
  );
  if (directives.length === 0) return findings;
  const regions = readRegions(draft, directives);
  // Both stand in the order of the text, so that one walk through them is enough.
  let next = 0;
  let open: Region[] = [];
  return findings
    .toSorted((a, b) => a.start - b.start)
    .filter(({ rule, start }) => {
      for (let region = regions[next]; region && region.start <= start; region = regions[++next])
        open.push(region);
      open = open.filter(({ end }) => start < end);
      return !open.some((region) => names(region, rule));
    });
}

/** The regions in the order of their starts. */
function readRegions(draft: Draft, directives: readonly Directive[]): Region[] {
  const regions: Region[] = [];
  const passages = readPassages(draft);
  let passage = 0;
  // What is switched off already is not switched off twice.
  const open = new Map<string, Region>();
  for (const { kind, start, end, rules } of directives) {
    if (kind === 'disable-next') {
      while ((passages[passage]?.start ?? Number.POSITIVE_INFINITY) < end) passage++;
      regions.push({ start: end, end: passages[passage]?.end ?? end, rules });
    } else if (kind === 'enable') {
      for (const [name, region] of open) {
        if (!closes(rules, region)) continue;
        region.end = start;
        open.delete(name);
      }
    } else if (!open.has(rules.join())) {
      const region = { start: end, end: draft.text.length + 1, rules };
      open.set(rules.join(), region);
      regions.push(region);
    }
  }
  return regions;
}

/** From the last sentence of each passage, to which a comment above it can still speak, to where the passage or its table ends. */
function readPassages(draft: Draft): Span[] {
  return draft.blocks.flatMap(({ block: { passages }, start }) => {
    let end = 0;
    // From the last one upward: a comment cannot stand between the rows of a table, so above it the whole table is meant.
    return passages
      .toReversed()
      .map((passage, index, reversed): Span => {
        if (passage.kind !== 'cell' || reversed[index - 1]?.kind !== 'cell') end = start + passage.end;
        return { start: start + (passage.sentences.at(-1)?.start ?? passage.start), end };
      })
      .toReversed();
  });
}

/** Whether a comment that enables `rules` ends a region: it names one of its rules, or one of the two names none. */
function closes(rules: readonly string[], region: Region): boolean {
  return rules.length === 0 || region.rules.length === 0 || rules.some((rule) => region.rules.includes(rule));
}

function names({ rules }: Region, rule: string): boolean {
  return rules.length === 0 || rules.some((name) => name === rule || name === familyOf(rule));
}

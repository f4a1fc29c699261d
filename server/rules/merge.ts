/** Keeps one finding where several overlap, so that nothing is marked twice; the others are named in it. */
import { overlaps } from '../draft/span';
import { changed, type Finding, severities } from './finding';

/** @returns the findings in the order of the text; of overlapping ones the most severe, then the longest, then the first. */
export function mergeOverlaps(findings: readonly Finding[]): Finding[] {
  const merged: Finding[] = [];
  // Only findings of one chain of overlaps compete, and a chain is short however long the draft is.
  let chain: Finding[] = [];
  let end = 0;
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    if (finding.start >= end) {
      merged.push(...mostHelpful(chain));
      chain = [];
    }
    chain.push(finding);
    end = Math.max(end, finding.end);
  }
  merged.push(...mostHelpful(chain));
  return merged;
}

function mostHelpful(chain: readonly Finding[]): readonly Finding[] {
  if (chain.length < 2) return chain;
  const kept: Finding[] = [];
  for (const finding of [...chain].sort(byHelp)) {
    const winner = kept.findIndex((other) => overlaps(other, finding));
    if (winner < 0) kept.push(finding);
    else kept[winner] = naming(kept[winner] ?? finding, finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The winner, with the one that gave way named in it, unless it is of the same rule. */
function naming(winner: Finding, { rule, message }: Finding): Finding {
  const also = winner.also ?? [];
  if ([winner, ...also].some((other) => other.rule === rule)) return winner;
  return changed(winner, { also: [...also, { rule, message }] });
}

function byHelp(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start
  );
}

/** Keeps one finding where several overlap, so that nothing is marked twice. */
import { overlaps } from '../draft/span';
import { type Finding, severities } from './finding';

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
  for (const finding of [...chain].sort(byHelp))
    if (!kept.some((other) => overlaps(other, finding))) kept.push(finding);
  return kept.sort((a, b) => a.start - b.start);
}

function byHelp(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start
  );
}

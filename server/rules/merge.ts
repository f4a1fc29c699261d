/** Keeps one finding where several overlap, so that nothing is marked twice. */
import { overlaps } from '../draft/span';
import { type Finding, severities } from './finding';

/** @returns the findings in the order of the text; of overlapping ones the most severe, then the longest, then the first. */
export function mergeOverlaps(findings: readonly Finding[]): Finding[] {
  const byHelp = [...findings].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const kept: Finding[] = [];
  for (const finding of byHelp) if (!kept.some((other) => overlaps(other, finding))) kept.push(finding);
  return kept.sort((a, b) => a.start - b.start);
}

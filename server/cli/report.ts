/** What a check found, with places resolved: the one shape that every format prints. */
import type { Position } from '../draft/lines';
import type { Finding, Severity } from '../rules/finding';

/** `end` is the place after the last code unit. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Mark {
  readonly finding: Finding;
  readonly range: Range;
  readonly related: readonly RelatedPlace[];
}

export interface RelatedPlace {
  readonly path: string;
  readonly range: Range;
  readonly message: string;
}

/** A draft, or a `poise.yaml` with faults. */
export interface CheckedDraft {
  /** Relative to the working folder, or absolute where the person named it so; forward slashes. */
  readonly path: string;
  /** As it stands in the file, a byte order mark included. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

export type Report = readonly CheckedDraft[];

/** How many marks of each severity a report holds. */
export function countSeverities(report: Report): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { marks } of report) for (const { finding } of marks) counts[finding.severity]++;
  return counts;
}

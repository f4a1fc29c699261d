/** The report for programs: stable, versioned, and the only thing on standard output. */
import type { CheckedDraft, Mark, Report } from '../report';

/** Raised when a field changes its meaning or goes away; new fields do not raise it. */
const version = 1;

/** All offsets, lines and characters are zero-based UTF-16 code units of the file's text. */
export function formatJson(report: Report): string {
  return `${JSON.stringify({ version, files: report.map(describeDraft) }, null, 2)}\n`;
}

function describeDraft({ path, marks }: CheckedDraft) {
  return { path, findings: marks.map(describeMark) };
}

function describeMark({ finding, range, related }: Mark) {
  const { rule, principle, zone, severity, message, why, start, end, text } = finding;
  return {
    rule,
    principle,
    zone,
    severity,
    message,
    why,
    start,
    end,
    range,
    text,
    rewrites: finding.rewrites.map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ start: edit.start, end: edit.end, text: edit.text })),
    })),
    related,
    ...(finding.also && { also: finding.also }),
  };
}

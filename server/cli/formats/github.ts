/** The report as workflow commands, which GitHub Actions shows as annotations beside the changed lines. */
import type { Severity } from '../../rules/finding';
import type { CheckedDraft, Mark, Report } from '../report';

const commands: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function formatGithub(report: Report): string {
  return report.flatMap((draft) => draft.marks.map((mark) => annotate(draft, mark))).join('');
}

function annotate({ path }: CheckedDraft, { finding, range: { start, end } }: Mark): string {
  const properties = [
    `file=${escapeProperty(path)}`,
    `line=${start.line + 1}`,
    `endLine=${end.line + 1}`,
    // GitHub rejects columns on an annotation of several lines.
    ...(start.line === end.line ? [`col=${start.character + 1}`, `endColumn=${end.character + 1}`] : []),
    `title=${escapeProperty(finding.rule)}`,
  ];
  const [rewrite] = finding.rewrites;
  const lines = [finding.message, finding.why, ...(rewrite ? [`Instead: ${rewrite.title}`] : [])];
  return `::${commands[finding.severity]} ${properties.join(',')}::${escapeData(lines.join('\n'))}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

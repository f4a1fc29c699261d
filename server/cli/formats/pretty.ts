/** The report for people: the words in their line, why they are risky, and words to send instead. */
import type { Position } from '../../draft/lines';
import { type Severity, severities } from '../../rules/finding';
import { type CheckedDraft, countSeverities, type Mark, type Report } from '../report';
import { drawExcerpt, printable } from './excerpt';

export interface PrettyOptions {
  readonly colours: boolean;
  /** Width to keep excerpts within. */
  readonly columns: number;
}

const indent = '    ';
const maxRewrites = 3;

const hues = { error: 31, warning: 33, info: 36, hint: 35, bold: 1, dim: 2, green: 32 } as const;
type Paint = (hue: keyof typeof hues, text: string) => string;

export function formatPretty(report: Report, { colours, columns }: PrettyOptions): string {
  const paint: Paint = (hue, text) => (colours ? `\u001b[${hues[hue]}m${text}\u001b[0m` : text);
  const marks = report.flatMap((draft) =>
    draft.marks.map((mark) => describeMark(draft, mark, columns, paint)),
  );
  return `${[...marks, summarise(report, paint)].join('\n\n')}\n`;
}

function describeMark({ path, text }: CheckedDraft, mark: Mark, columns: number, paint: Paint): string {
  const { finding, range, related } = mark;
  const { severity, message, why, rewrites, rule } = finding;
  const excerpt = drawExcerpt(text, finding, range.start.character, columns - indent.length, (line) =>
    paint(severity, line),
  );
  return [
    `${paint('bold', locate(path, range.start))}  ${paint(severity, severity)}  ${printable(message)}`,
    ...excerpt.map((line) => `${indent}${line}`),
    `${indent}Why:     ${printable(why)}`,
    ...rewrites
      .slice(0, maxRewrites)
      .map(({ title }) => `${indent}Instead: ${paint('green', printable(title))}`),
    ...related.map(
      (place) => `${indent}See:     ${locate(place.path, place.range.start)}  ${printable(place.message)}`,
    ),
    `${indent}${paint('dim', rule)}`,
  ].join('\n');
}

/** As editors and terminals open it: counted from one. */
function locate(path: string, { line, character }: Position): string {
  return `${printable(path)}:${line + 1}:${character + 1}`;
}

function summarise(report: Report, paint: Paint): string {
  const counts = countSeverities(report);
  const drafts = count(report.length, 'draft');
  const found = severities.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return paint('green', `Nothing to change in ${drafts}.`);
  const parts = found.map((severity) => paint(severity, count(counts[severity], nouns[severity])));
  const marked = report.filter(({ marks }) => marks.length > 0).length;
  const place = marked === report.length ? drafts : `${marked} of ${drafts}`;
  return `${parts.join(', ')} in ${place}.`;
}

const nouns: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note', hint: 'hint' };

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

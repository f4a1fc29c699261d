/** The formats a report can be printed in, by the name that `--format` takes. */
import type { Output } from '../io';
import type { Report } from '../report';
import { hasColours } from './colours';
import { formatGithub } from './github';
import { formatJson } from './json';
import { formatPretty } from './pretty';
import { formatSarif } from './sarif';

export const formats = ['pretty', 'json', 'sarif', 'github'] as const;
export type Format = (typeof formats)[number];

/** The report as text that ends with a line break, or is empty when the format has nothing to say. */
export function formatReport(
  format: Format,
  report: Report,
  output: Output,
  env: Readonly<Record<string, string | undefined>>,
): string {
  switch (format) {
    case 'json':
      return formatJson(report);
    case 'sarif':
      return formatSarif(report);
    case 'github':
      return formatGithub(report);
    case 'pretty':
      return formatPretty(report, { colours: hasColours(output, env), columns: output.columns ?? 100 });
  }
}

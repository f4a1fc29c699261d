/** The formats a ledger can be printed in, by the name that `--format` takes. */
import { writeCalendar } from '../../facts/calendar-file';
import type { Output } from '../io';
import type { LedgerReport } from '../ledger-report';
import { hasColours } from './colours';
import { formatLedgerJson } from './ledger-json';
import { formatLedgerPretty } from './ledger-pretty';

export const ledgerFormats = ['pretty', 'json', 'ics'] as const;
export type LedgerFormat = (typeof ledgerFormats)[number];

/** The ledger as text that ends with a line break. */
export function formatLedger(
  format: LedgerFormat,
  report: LedgerReport,
  output: Output,
  env: Readonly<Record<string, string | undefined>>,
): string {
  switch (format) {
    case 'json':
      return formatLedgerJson(report);
    case 'ics':
      return writeCalendar(
        report.customers.flatMap(({ customer, entries }) =>
          entries.map(({ entry, path }) => ({ ...entry, customer, path })),
        ),
        report.today,
      );
    case 'pretty':
      return formatLedgerPretty(report, hasColours(output, env));
  }
}

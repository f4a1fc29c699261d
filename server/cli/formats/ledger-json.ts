/** The ledger for programs: stable, versioned, and the only thing on standard output. */
import type { CustomerAccount, LedgerReport, PlacedEntry } from '../ledger-report';

/** Raised when a field changes its meaning or goes away; new fields do not raise it. */
const version = 1;

/** Lines and characters are zero-based UTF-16 code units of the file's text. */
export function formatLedgerJson({ customers }: LedgerReport): string {
  return `${JSON.stringify({ version, customers: customers.map(describeAccount) }, null, 2)}\n`;
}

function describeAccount({ customer, entries }: CustomerAccount) {
  return { customer, entries: entries.map(describeEntry) };
}

function describeEntry({ entry, path, range }: PlacedEntry) {
  const { kind, what, amount, due, condition, inReturn, status, said, text } = entry;
  return { kind, what, amount, due, condition, inReturn, status, said, path, range, text };
}

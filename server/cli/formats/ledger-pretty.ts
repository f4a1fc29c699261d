/** The ledger for people: by customer, each promise and concession with its day and its place. */

import type { Status } from '../../facts/ledger';
import { oneLine } from '../../rules/rewriting/fill-template';
import type { CustomerAccount, LedgerReport, PlacedEntry } from '../ledger-report';
import { printable } from './excerpt';

const hues = { overdue: 31, open: 33, draft: 36, kept: 32, bold: 1, dim: 2 } as const;
type Paint = (hue: keyof typeof hues, text: string) => string;

/** Wide enough for every status. */
const statusWidth = 'overdue'.length;
const dayWidth = '2026-05-02'.length;
const indent = ' '.repeat(2 + statusWidth + 2 + dayWidth + 2);

export function formatLedgerPretty({ customers, today }: LedgerReport, colours: boolean): string {
  const paint: Paint = (hue, text) => (colours ? `\u001b[${hues[hue]}m${text}\u001b[0m` : text);
  const accounts = customers.map((account) => describeAccount(account, paint));
  return `${[...accounts, summarise(customers, today, paint)].join('\n\n')}\n`;
}

/** What is overdue stands on top. */
function describeAccount({ customer, entries }: CustomerAccount, paint: Paint): string {
  const late = entries.filter(({ entry }) => entry.status === 'overdue');
  const others = entries.filter(({ entry }) => entry.status !== 'overdue');
  return [
    paint('bold', printable(customer)),
    ...[...late, ...others].map((placed) => describeEntry(placed, paint)),
  ].join('\n');
}

function describeEntry({ entry, path, range }: PlacedEntry, paint: Paint): string {
  const { status, due, kind, what, amount, inReturn, condition, text } = entry;
  const given =
    kind === 'concession' ? `gives ${amount === null || what.includes(amount) ? '' : `${amount} `}` : '';
  const bound = inReturn ?? condition;
  const lines = [
    `  ${paint(status, status.padEnd(statusWidth))}  ${(due ?? 'no date').padEnd(dayWidth)}  ${given}${printable(what)}${bound === null ? '' : ` (${printable(bound)})`}`,
    `${indent}${printable(oneLine(text))}`,
    `${indent}${paint('dim', `${printable(path)}:${range.start.line + 1}:${range.start.character + 1}`)}`,
  ];
  for (const other of entry.conflicts)
    lines.push(`${indent}${paint('overdue', 'contradicts')} ${printable(oneLine(other.text))}`);
  return lines.join('\n');
}

function summarise(customers: readonly CustomerAccount[], today: string, paint: Paint): string {
  const all = customers.flatMap(({ entries }) => entries);
  if (all.length === 0)
    return 'No draft here promises or concedes anything to a customer that it names in customer:.';
  const parts = (['overdue', 'open', 'draft', 'kept'] as const).flatMap((status: Status) => {
    const number = all.filter(({ entry }) => entry.status === status).length;
    return number > 0 ? [paint(status, `${number} ${status === 'draft' ? 'not sent' : status}`)] : [];
  });
  return `${parts.join(', ')} on ${today}.`;
}

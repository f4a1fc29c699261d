/** Puts the ledger in the order of the view: what is overdue first, then customers or due dates. */
import type { LedgerAnswer, ToldEntry } from '../../server/lsp/protocol';

export type LedgerOrder = 'customer' | 'due';

export interface LedgerGroup {
  readonly kind: 'overdue' | 'customer' | 'due';
  readonly label: string;
  /** The slug of the customer that the group is about, or null. */
  readonly customer: string | null;
  readonly items: readonly LedgerItem[];
}

export interface LedgerItem {
  readonly label: string;
  readonly description: string;
  readonly customer: string;
  readonly entry: ToldEntry;
}

/** Groups without items are left out; what is overdue stands only in its own group. */
export function groupLedger({ customers, today }: LedgerAnswer, order: LedgerOrder): LedgerGroup[] {
  const items = customers.flatMap(({ customer, name, entries }) =>
    entries.map((entry) => ({ customer, name, entry })),
  );
  const isOverdue = ({ entry }: (typeof items)[number]): boolean => entry.status === 'overdue';
  const overdue = items
    .filter(isOverdue)
    .sort((a, b) => compare(a.entry.due, b.entry.due))
    .map(({ customer, name, entry }) => itemOf(customer, entry, `${name} · ${whenOf(entry, today)}`));
  const others = items.filter((item) => !isOverdue(item));
  const groups: LedgerGroup[] = [{ kind: 'overdue', label: 'Overdue', customer: null, items: overdue }];
  if (order === 'customer') {
    for (const { customer, name } of customers)
      groups.push({
        kind: 'customer',
        label: name,
        customer,
        items: others
          .filter((item) => item.customer === customer)
          .map(({ entry }) => itemOf(customer, entry, whenOf(entry, today))),
      });
  } else {
    const days = [...new Set(others.map(({ entry }) => entry.due))].sort(compare);
    for (const day of days)
      groups.push({
        kind: 'due',
        label: day ?? 'No date',
        customer: null,
        items: others
          .filter(({ entry }) => entry.due === day)
          .map(({ customer, name, entry }) => itemOf(customer, entry, `${name} · ${stateOf(entry)}`)),
      });
  }
  return groups.filter(({ items: own }) => own.length > 0);
}

function itemOf(customer: string, entry: ToldEntry, description: string): LedgerItem {
  return { customer, entry, label: [entry.what, entry.amount].filter(Boolean).join(' '), description };
}

/** “due 2026-05-12, in 3 days”, “given 2026-05-02 in return for a yearly order”. */
function whenOf(entry: ToldEntry, today: string): string {
  const { kind, due, said, inReturn, condition } = entry;
  if (kind === 'concession')
    return [
      said ? `given ${said}` : stateOf(entry),
      inReturn ? `in return for ${inReturn}` : (condition ?? 'for nothing in return'),
    ].join(', ');
  if (due === null) return `${stateOf(entry)}, no date`;
  return `${entry.status === 'open' || entry.status === 'overdue' ? 'due' : stateOf(entry)} ${due}${distance(due, today)}`;
}

function stateOf({ status }: ToldEntry): string {
  return { draft: 'not sent yet', open: 'open', kept: 'kept', overdue: 'overdue' }[status];
}

function distance(due: string, today: string): string {
  const days = Math.round((Date.parse(due) - Date.parse(today)) / 86_400_000);
  if (days === 0) return ', today';
  if (days === 1) return ', tomorrow';
  if (days === -1) return ', yesterday';
  return days > 0 ? `, in ${days} days` : `, ${-days} days ago`;
}

/** Days in their order; what has none comes last. */
function compare(a: string | null, b: string | null): number {
  return (a ?? '9999').localeCompare(b ?? '9999');
}

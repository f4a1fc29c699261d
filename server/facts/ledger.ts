/** What was promised and given to each customer, over all drafts: what is open, kept and overdue, and what contradicts what. */
import type { Commitment } from './commitment';
import { figureOf } from './commitments/amount';

/**
 * `draft` until it is sent, `kept` once its draft says so, `overdue` when its day has passed, else `open`. Without a day to
 * reckon from, nothing is overdue.
 */
export type Status = 'draft' | 'open' | 'kept' | 'overdue';

export interface LedgerEntry extends Commitment {
  readonly status: Status;
  /** Of a concession, the how manieth to this customer: 1 for the first. Null for a promise. */
  readonly nth: number | null;
  /** Earlier commitments to this customer that this one contradicts: another day, or a worse price. */
  readonly conflicts: readonly Commitment[];
}

export interface CustomerLedger {
  /** The slug that drafts name in `customer:`. */
  readonly customer: string;
  /** By due date; those without one come last, in the order in which they were said. */
  readonly entries: readonly LedgerEntry[];
}

export interface Ledger {
  /** By slug; customers without any commitment are left out. */
  readonly customers: readonly CustomerLedger[];
}

/**
 * @param byCustomer the commitments of all drafts that name a customer, by its slug
 * @param today `YYYY-MM-DD`, or null where no day is known
 */
export function readLedger(
  byCustomer: ReadonlyMap<string, readonly Commitment[]>,
  today: string | null,
): Ledger {
  const customers = [...byCustomer].flatMap(([customer, commitments]): CustomerLedger[] => {
    if (commitments.length === 0) return [];
    const inOrder = [...commitments].sort(compareSaid);
    let given = 0;
    const entries = inOrder.map((one, at): LedgerEntry => {
      const before = inOrder.slice(0, at).filter((other) => precedes(other, one));
      const fresh = one.kind === 'concession' && !isRepeated(one, before);
      if (fresh) given++;
      return {
        ...one,
        status: statusOf(one, today),
        nth: one.kind === 'concession' ? Math.max(given, 1) : null,
        conflicts: conflictsOf(one, before),
      };
    });
    return [{ customer, entries: entries.sort(compareDue) }];
  });
  return { customers: customers.sort((a, b) => (a.customer < b.customer ? -1 : 1)) };
}

export function statusOf({ sent, kept, due }: Commitment, today: string | null): Status {
  if (!sent) return 'draft';
  if (kept) return 'kept';
  return due !== null && today !== null && due < today ? 'overdue' : 'open';
}

/** The oldest first; what tells no date stands in front. */
export function compareSaid(a: Commitment, b: Commitment): number {
  return compare(a.said ?? '', b.said ?? '') || compare(a.path, b.path) || a.start - b.start;
}

/** Whether one was said before the other: on an earlier day; else what was sent came before what is still written. */
export function precedes(one: Commitment, other: Commitment): boolean {
  if (one.path === other.path) return false;
  if (one.said !== null && other.said !== null && one.said !== other.said) return one.said < other.said;
  return one.sent && !other.sent;
}

/** Whether a concession only says again what was given: the same, and no more of it. */
export function isRepeated(one: Commitment, before: readonly Commitment[]): boolean {
  return before.some(
    (other) => other.kind === 'concession' && other.topic === one.topic && other.amount === one.amount,
  );
}

/** Of earlier commitments, those that a new one contradicts; the oldest first. */
export function conflictsOf(one: Commitment, before: readonly Commitment[]): readonly Commitment[] {
  return before.filter(
    (other) => isSameMatter(one, other) && (otherDay(one, other) || worsePrice(one, other)),
  );
}

function otherDay(one: Commitment, other: Commitment): boolean {
  if (one.kind !== 'promise' || other.kind !== 'promise' || one.topic !== other.topic) return false;
  // What was kept, or due before this was written, is another shipment.
  if (other.kept || (one.said !== null && other.due !== null && other.due < one.said)) return false;
  return one.due !== null && other.due !== null && one.due !== other.due;
}

/** “4.50” after “4.35”, “2%” after “3%”: less than what was given before. */
function worsePrice(one: Commitment, other: Commitment): boolean {
  if (one.topic !== other.topic || (one.topic !== 'price' && one.topic !== 'discount')) return false;
  // Under another condition it is another offer.
  if (one.inReturn !== null || other.inReturn !== null) return false;
  const [now, before] = [figureOf(one.amount), figureOf(other.amount)];
  if (now === null || before === null || unitOf(one.amount) !== unitOf(other.amount)) return false;
  return one.topic === 'price' ? now > before : now < before;
}

/** Two orders that both are named are two matters. */
function isSameMatter(one: Commitment, other: Commitment): boolean {
  if (one.references.length === 0 || other.references.length === 0) return true;
  return one.references.some((reference) => other.references.includes(reference));
}

/** `4.35 USD` and `USD 4.50 per piece` are of one unit, `3%` and `3 USD` are not. */
function unitOf(amount: string | null): string {
  return (amount ?? '')
    .toLowerCase()
    .replace(/\s*(?:\/|\bper\b|\ba\b).*$/, '')
    .replace(/[\d.,\s]/g, '');
}

function compareDue(a: LedgerEntry, b: LedgerEntry): number {
  return compare(a.due ?? '9999', b.due ?? '9999') || compareSaid(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

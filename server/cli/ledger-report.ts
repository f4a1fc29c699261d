/** A ledger with places resolved: the one shape that every format of `poise ledger` prints. */
import type { LedgerEntry } from '../facts/ledger';
import type { Range } from './report';

export interface LedgerReport {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly customers: readonly CustomerAccount[];
}

export interface CustomerAccount {
  /** The slug. */
  readonly customer: string;
  readonly entries: readonly PlacedEntry[];
}

export interface PlacedEntry {
  readonly entry: LedgerEntry;
  /** As the person named it; forward slashes. */
  readonly path: string;
  readonly range: Range;
}

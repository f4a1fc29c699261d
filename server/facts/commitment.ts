/** What a draft commits us to: a promise, or a concession. */
import type { Span } from '../draft/span';

export interface Commitment extends Span {
  readonly kind: 'promise' | 'concession';
  /** What, in a word or two: `ship`, `send the photos`, `discount`. */
  readonly what: string;
  /** How much, as written: `3%`, `4.35 USD`; null where no figure stands. */
  readonly amount: string | null;
  /** `YYYY-MM-DD`, or null where no date is told. */
  readonly due: string | null;
  /** “if you confirm both colours”, or null. */
  readonly condition: string | null;
  /** What we get for it, or null. */
  readonly inReturn: string | null;
  /** The draft’s date, `YYYY-MM-DD`, or null. */
  readonly said: string | null;
  readonly path: string;
  /** The words, as written. */
  readonly text: string;
  /** Whether the draft says that it was kept. */
  readonly kept: boolean;
  /** Whether the draft was sent. */
  readonly sent: boolean;
}

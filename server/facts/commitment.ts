/** What a draft commits us to: a promise, or a concession. */
import type { Span } from '../draft/span';

export interface Commitment extends Span {
  readonly kind: 'promise' | 'concession';
  /** The words that commit, within the clause that the commitment spans: `ship`. Absolute offsets. */
  readonly core: Span;
  /** What, in a word or two: `ship`, `send the photos`, `discount`. */
  readonly what: string;
  /** The same for all ways to say it: `dispatch the goods` is `ship`. Commitments with one topic are about the same. */
  readonly topic: string;
  /** How much, as written: `3%`, `4.35 USD`; null where no figure stands. */
  readonly amount: string | null;
  /** `YYYY-MM-DD`, or null where no date is told. */
  readonly due: string | null;
  /** Where the words stand that tell a day, known or not. Absolute offsets. */
  readonly dueAt: Span | null;
  /** Whether any time is told, also one that no calendar knows: “before Eid”, “once it lands”. */
  readonly timed: boolean;
  /** “if you confirm both colours”, or null. */
  readonly condition: string | null;
  /** What we get for it, or null. */
  readonly inReturn: string | null;
  /** The draft’s date, `YYYY-MM-DD`, or null. */
  readonly said: string | null;
  readonly path: string;
  /** Orders and contracts that are spoken of, in the sentence or else in the subject: `4471`. */
  readonly references: readonly string[];
  /** The clause, as written. */
  readonly text: string;
  /** Whether the draft says that it was kept. */
  readonly kept: boolean;
  /** Whether the draft was sent. */
  readonly sent: boolean;
}

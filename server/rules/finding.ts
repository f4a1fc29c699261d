/** What Poise reports, to editors and to the command line alike. */
import type { Zone } from '../draft/draft';
import { once } from '../draft/remember';
import { type Span, shift } from '../draft/span';
import type { Principle } from './principles';

/** From worst to mildest. */
export const severities = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Replaces `start` to `end` of the original text by `text`. */
export interface Edit extends Span {
  /** Plain text; a missing fact stands in brackets: `[date]`. */
  readonly text: string;
  /** Where in `text` the missing facts stand, for editors that can jump to them. */
  readonly stops: readonly Span[];
}

/** A named edit. The edits of one rewrite are in order and do not overlap. */
export interface Rewrite {
  /** The new words, as a menu shows them. */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** The rewrite of a text that stands `by` code units further on. */
export function shiftRewrite(rewrite: Rewrite, by: number): Rewrite {
  return by === 0 ? rewrite : { ...rewrite, edits: rewrite.edits.map((edit) => shift(edit, by)) };
}

/** Another place that explains a finding. */
export interface Related extends Span {
  readonly path: string;
  readonly message: string;
}

/** One marked place. Offsets are absolute once the desk hands it out. */
export interface Finding extends Span {
  /** `<family>/<name>`. */
  readonly rule: string;
  readonly principle: Principle;
  readonly severity: Severity;
  readonly zone: Zone | 'draft';
  /** What: one short sentence. */
  readonly message: string;
  /** Why: one sentence a tired salesperson understands. */
  readonly why: string;
  /** The marked words, as written. */
  readonly text: string;
  /** Best first; the first can be sent as it stands. */
  readonly rewrites: readonly Rewrite[];
  readonly related: readonly Related[];
  /** Findings on the same words that gave way to this one. */
  readonly also?: readonly Pick<Finding, 'rule' | 'message'>[];
}

/** A finding without its rewrites. */
export type BareFinding = Omit<Finding, 'rewrites'>;

/** A finding whose rewrites are made when somebody asks for them: a mark needs none, and to make them takes as long as to find it. */
export function withRewrites(mark: BareFinding, make: () => readonly Rewrite[]): Finding {
  const rewrites = once(make);
  return {
    ...mark,
    get rewrites() {
      return rewrites();
    },
  };
}

/** A spread would make the rewrites. */
export function withoutRewrites(finding: Finding): BareFinding {
  const { rule, principle, severity, zone, message, why, start, end, text, related, also } = finding;
  return { rule, principle, severity, zone, message, why, start, end, text, related, ...(also && { also }) };
}

/** The finding with some fields changed. @param moved a rewrite as it stands in the changed one */
export function changed(
  finding: Finding,
  fields: Partial<BareFinding>,
  moved: (rewrite: Rewrite) => Rewrite = (rewrite) => rewrite,
): Finding {
  return withRewrites({ ...withoutRewrites(finding), ...fields }, () => finding.rewrites.map(moved));
}

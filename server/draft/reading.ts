/** What both readers of a block, the plain one and the Markdown parser, give back. Offsets into the block without quote marks. */
import type { Directive, Heading, Passage } from './draft';
import type { Span } from './span';

/** A passage before it is cut into sentences; `masked` is as long as the content between `start` and `end`. */
export interface MaskedPassage extends Span {
  readonly kind: Passage['kind'];
  readonly masked: string;
}

export interface Reading {
  readonly passages: readonly MaskedPassage[];
  readonly directives: readonly Directive[];
  readonly code: readonly Span[];
  readonly headings: readonly Heading[];
}

/** The shape of a parsed draft: whose words stand where. Everything here is data; `parse-draft.ts` makes it. */
import type { Span } from './span';

/**
 * Whose words a stretch of a draft holds, in the order they are documented. Everything else derives from this list. `signature` is
 * ours alone: how the customer signs is part of the customer's words. `code` is a closed fence between our paragraphs.
 */
export const zones = [
  'own',
  'customer',
  'earlier',
  'attribution',
  'signature',
  'code',
  'front-matter',
] as const;
export type Zone = (typeof zones)[number];

/** Offsets from the start of the block that holds it. */
export interface Sentence extends Span {
  /**
   * The sentence as prose: as long as its source, with everything that is not prose (quote marks, emphasis, link targets,
   * inline code, comments) blanked to spaces, so that an offset into it is an offset into the source.
   */
  readonly prose: string;
}

/** A run of prose that reads as one: a paragraph, a heading, an item of a list, a cell. Offsets from the block's start. */
export interface Passage extends Span {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell';
  readonly sentences: readonly Sentence[];
}

/** A comment that switches rules off or on. Offsets from the block's start. */
export interface Directive extends Span {
  readonly kind: 'disable-next' | 'disable' | 'enable';
  /** Rule ids or families, as written; empty for all. */
  readonly rules: readonly string[];
  readonly reason: string;
}

/**
 * One piece of the draft that is parsed alone. Blocks hold no absolute offsets: a block whose zone, quote depth and text did not
 * change is the same object in the next version of the draft, and what was derived from it stays valid.
 */
export interface Block {
  readonly zone: Zone;
  readonly text: string;
  /** Only in `own`, `customer` and `earlier`, and only passages that hold words. */
  readonly passages: readonly Passage[];
  readonly directives: readonly Directive[];
  /** Fenced and indented code inside the block. */
  readonly code: readonly Span[];
  /** Heading level and title when the block is a heading. */
  readonly headings: readonly Heading[];
}

/** Offsets from the block's start. */
export interface Heading extends Span {
  readonly level: number;
  readonly title: string;
}

export interface PlacedBlock {
  readonly block: Block;
  /** Offset of the block's first code unit in the draft. */
  readonly start: number;
}

export interface ZoneSpan extends Span {
  readonly zone: Zone;
}

/** A fault of the draft itself, such as front matter that is not YAML. Absolute offsets. */
export interface Fault extends Span {
  /** One plain sentence with the way out. */
  readonly message: string;
}

/**
 * The front matter of a draft. Every scalar is the text that was written (`4.20` keeps its nought); `secret` and
 * `attachments` are always lists, `to` is a text or a list of texts. A field of a wrong type, or with a value that it does not know,
 * is a fault and reads as absent, as does an empty one.
 */
export interface FrontMatter extends Span {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where each top-level key's pair stands, also of fields that read as absent. */
  readonly places: Readonly<Record<string, Span>>;
}

export interface Draft {
  readonly text: string;
  readonly frontMatter: FrontMatter | null;
  readonly faults: readonly Fault[];
  readonly blocks: readonly PlacedBlock[];
  /** The draft's zones in order, neighbours of one zone joined; blank lines between two zones belong to the first. */
  readonly zones: readonly ZoneSpan[];
}

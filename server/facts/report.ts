/** What is wrong in a file of facts, and how its readers say so. */
import type { Span } from '../draft/span';

/** A fault of `poise.yaml`. Absolute offsets, on one line. */
export interface PolicyFault extends Span {
  readonly rule: 'policy/broken' | 'policy/example';
  /** One plain sentence with the way out. */
  readonly message: string;
}

/** Marks a place of the file. */
export type Report = (place: Span, message: string, rule?: PolicyFault['rule']) => void;

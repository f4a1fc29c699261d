/** The figures and terms of our own sentences, each sentence read once for all checks. */
import type { Passage } from '../draft/draft';
import { type Figure, readFigures } from '../facts/figures';
import type { Letter, Said } from './letter';

const memo = new WeakMap<Passage, Map<string, readonly Figure[]>>();

/** Offsets from the start of the sentence. */
export function figuresOf({ passage, prose }: Said): readonly Figure[] {
  const known = memo.get(passage) ?? new Map<string, readonly Figure[]>();
  memo.set(passage, known);
  const figures = known.get(prose) ?? readFigures(prose);
  known.set(prose, figures);
  return figures;
}

/** The figures of one kind in our words, each with its sentence. */
export function figuresIn<K extends Figure['kind']>(
  { body }: Letter,
  kind: K,
): { readonly said: Said; readonly figure: Extract<Figure, { kind: K }> }[] {
  return body.flatMap((said) =>
    figuresOf(said).flatMap((figure) => (isOf(figure, kind) ? [{ said, figure }] : [])),
  );
}

function isOf<K extends Figure['kind']>(figure: Figure, kind: K): figure is Extract<Figure, { kind: K }> {
  return figure.kind === kind;
}

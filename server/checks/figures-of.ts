/** The figures and terms of our own sentences, each sentence read once for all checks. */
import type { Sentence } from '../draft/draft';
import { remembered } from '../draft/remember';
import { type Figure, readFigures } from '../facts/figures';
import type { Letter, Said } from './letter';

const figuresOfSentence = remembered(({ prose }: Sentence): readonly Figure[] => readFigures(prose));

/** Offsets from the start of the sentence. */
export function figuresOf({ sentence }: Said): readonly Figure[] {
  return figuresOfSentence(sentence);
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

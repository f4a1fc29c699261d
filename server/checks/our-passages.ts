/** All that we say, paragraph by paragraph, the greeting and the closing among it: words may stand across sentences and lines. */
import type { Span } from '../draft/span';
import { type Letter, type Said, sentencesOf } from './letter';

/** A paragraph of ours. Absolute offsets. */
export interface OurPassage extends Span {
  /** As long as its source, with all that is not prose blanked. */
  readonly prose: string;
  readonly sentences: readonly Said[];
}

/** Every paragraph of ours, in order. */
export function ourPassages({ draft }: Letter): OurPassage[] {
  return draft.blocks
    .filter(({ block }) => block.zone === 'own')
    .flatMap((placed) => {
      const said = sentencesOf(placed);
      return placed.block.passages.flatMap((passage): OurPassage[] => {
        const sentences = said.filter((each) => each.passage === passage);
        const [first, last] = [sentences[0], sentences.at(-1)];
        if (!first || !last) return [];
        let prose = '';
        for (const sentence of sentences) prose = prose.padEnd(sentence.start - first.start) + sentence.prose;
        return [{ start: first.start, end: last.end, prose, sentences }];
      });
    });
}

/** The sentence in which words of a paragraph begin. @param at absolute offset */
export function sentenceAt({ sentences }: OurPassage, at: number): Said | null {
  return sentences.find(({ start, end }) => start <= at && at < end) ?? null;
}

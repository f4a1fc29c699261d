/** All that we say, the greeting and the closing among it. */
import { type Letter, type Said, sentencesOf } from './letter';

/** Every sentence of ours, in order. */
export function everySentence({ draft }: Letter): Said[] {
  return draft.blocks.filter(({ block }) => block.zone === 'own').flatMap(sentencesOf);
}

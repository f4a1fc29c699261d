/**
 * The mark that a promise was kept: `<!-- poise-kept: the words -->` right behind the sentence that gave it. A comment, so that it
 * stands in plain text in the draft and never in the mail.
 */
import type { Block, Draft, Sentence } from '../../draft/draft';
import type { FieldEdit } from '../../draft/set-field';
import type { Span } from '../../draft/span';
import type { Commitment } from '../commitment';

const mark = /<!--\s*poise-kept(?![\w-])(?:\s*[:：]([\s\S]*?))?\s*-->/g;

/** Whether the words of a sentence are marked as kept; a mark without words holds for the whole sentence. Offsets from the block’s start. */
export function isKept(block: Block, sentence: Sentence, words: string): boolean {
  if (!block.text.includes('poise-kept')) return false;
  return [...block.text.matchAll(mark)].some((found) => {
    if (found.index < sentence.end) {
      if (found.index < sentence.start) return false;
    } else if (/[^\s*_]/.test(block.text.slice(sentence.end, found.index).replace(mark, ''))) return false;
    const marked = plain(found[1] ?? '');
    return marked === '' || marked === plain(words);
  });
}

/** The edit that marks a commitment of a draft as kept; null when its sentence is not there any more. */
export function markKept(draft: Draft, commitment: Span & Pick<Commitment, 'text'>): FieldEdit | null {
  for (const { block, start } of draft.blocks)
    for (const passage of block.passages)
      for (const sentence of passage.sentences) {
        if (commitment.start < start + sentence.start || commitment.end > start + sentence.end) continue;
        const at = start + sentence.end;
        return { start: at, end: at, text: ` <!-- poise-kept: ${plain(commitment.text)} -->` };
      }
  return null;
}

/** On one line, and without what would end a comment. */
function plain(words: string): string {
  return words
    .replace(/-{2,}|[<>]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

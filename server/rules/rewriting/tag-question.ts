/** Takes a tag question away whose subject a rewrite took out: “You forgot the key, didn’t you?” is “The key is missing.”; hasty people leave the comma and the mark out. */
import type { Edit } from '../finding';

// Begins where a run of spaces does, so that a long one is read once.
const tag =
  /(?<![\s,])[\s,]+(?<!\b(?:or|and|but|what|why|how|where|when|who) )(is|are|was|were|do|does|did|have|has|had|will|would|can|could)(?:n['’]?t)?\s+(you|u|it|that|this|they|he|she)(?:\s+not)?\s*(?:[?!.]+\s*)?$/i;

/**
 * The edits of a rewrite, with one that ends the sentence where its tag asks about words that are gone.
 * @param source the sentence. @param edits offsets in it.
 */
export function endBeforeTag(edits: readonly Edit[], source: string): readonly Edit[] {
  const found = tag.exec(source);
  const [, verb = '', subject = ''] = found ?? [];
  if (!found || edits.length === 0 || edits.some(({ end }) => end > found.index)) return edits;
  const asked = /^(you|u)$/i.test(subject) ? /\b(?:you|u)\b/i : new RegExp(`\\b${verb}(?:n['’]?t)?\\b`, 'i');
  const gone = edits.some(({ start, end }) => asked.test(source.slice(start, end)));
  if (!gone || edits.some(({ text }) => asked.test(text))) return edits;
  const text = edits.some((edit) => edit.text.endsWith('?')) ? '' : '.';
  return [...edits, { start: found.index, end: source.trimEnd().length, text, stops: [] }];
}

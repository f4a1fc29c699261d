/** Takes out what a Chinese rewrite would leave of a clause: in “你爱信不信” the “你”, in “这点你必须明白” the “这点”, which say nothing alone. */
import { inSimplified } from '../../words/chinese/script';
import type { Edit } from '../finding';
import { breaksClause } from './chinese-clauses';

const whoReads = /^(?:你们?|您们?|贵司|贵方)$/;
const whatIsMeant = /^(?:这点|这一点|这个|这些|这)$/;
/** What is put in speaks of the reader, or for the writer, by itself. */
const speaksForItself = /^(?:[您你我请希麻]|具体|当时)/;
const whoWrites = /^(?:我们?|我司)$/;
/** In characters: after a clause that is put in whole, as little is no clause of its own. */
const mostLeft = 3;

/** @param edits of one sentence, in order, offsets from its start. @param source the sentence */
export function withoutOrphans(edits: readonly Edit[], source: string): readonly Edit[] {
  return edits.map((edit, index) => {
    if (edit.start === edit.end) return edit;
    let { start, end, text } = edit;
    const before = inSimplified(source.slice(beginningOf(source, start, edits[index - 1]?.end ?? 0), start));
    const after = inSimplified(
      source.slice(end, endOf(source, end, edits[index + 1]?.start ?? source.length)),
    );
    const gone = text === '';
    if (
      (whoReads.test(before) && (gone || speaksForItself.test(text))) ||
      (gone && after === '' && whatIsMeant.test(before))
    )
      start -= before.length;
    if (after !== '' && (whoWrites.test(after) || (text.endsWith('，') && after.length <= mostLeft))) {
      end += after.length;
      text = text.replace(/，$/, '');
    }
    if (start === edit.start && end === edit.end) return edit;
    // A clause that goes whole takes the comma before it along.
    if (text === '' && /[，,]/.test(source[start - 1] ?? '') && endOf(source, end, source.length) === end)
      start--;
    return { ...edit, start, end, text };
  });
}

function beginningOf(source: string, at: number, least: number): number {
  let from = at;
  while (from > least && !breaksClause(source, from - 1)) from--;
  return from;
}

function endOf(source: string, at: number, most: number): number {
  let to = at;
  while (to < most && !breaksClause(source, to)) to++;
  return to;
}

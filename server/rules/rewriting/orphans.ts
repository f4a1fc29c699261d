/** Takes out what a Chinese rewrite would leave of a clause: in “你爱信不信” the “你”, in “这点你必须明白” the “这点”, which say nothing alone. */

import { shift } from '../../draft/span';
import { inSimplified } from '../../words/chinese/script';
import { applyRewrite } from '../apply-rewrite';
import type { Edit } from '../finding';
import { breaksClause } from './chinese/clauses';

const whoReads = /^(?:你们?|您们?|贵司|贵方)$/;
const whatIsMeant = /^(?:这点|这一点|这个|这些|这)$/;
/** What is put in speaks of the reader, or for the writer, by itself. */
const speaksForItself = /^(?:[您你我请希麻]|具体|当时)/;
const whoWrites = /^(?:我们?|我司)$/;
/** In characters: after a clause that is put in whole, as little is no clause of its own. */
const mostLeft = 3;

/** “不过可以……” alone leads on from nothing: the no stands before it. */
export function withItsNo(edits: readonly Edit[], source: string): readonly Edit[] {
  if (!/^不[过過]/.test(applyRewrite(source, { edits })) || /^不[过過]/.test(source)) return edits;
  const at = edits.findIndex(({ text }) => /^，?不[过過]/.test(text));
  return edits.map((edit, index) => {
    if (index !== at) return edit;
    const said = edit.text.includes('過') ? '抱歉，目前辦不到，' : '抱歉，目前办不到，';
    const text = said + edit.text.replace(/^，/, '');
    const by = text.length - edit.text.length;
    return { ...edit, text, stops: edit.stops.map((stop) => shift(stop, by)) };
  });
}

/** @param edits of one sentence, in order, offsets from its start. @param source the sentence */
export function withoutOrphans(edits: readonly Edit[], source: string): readonly Edit[] {
  const kept = edits.map((edit, index) => {
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
  return withItsNo(kept, source);
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

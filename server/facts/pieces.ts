/** Reads endless prose piece by piece, so that the cost of a pattern grows with its length and no faster. */
import { type Span, shift } from '../draft/span';

/** In UTF-16 code units; sentences are shorter. */
const longest = 800;

/** @param read finds what stands in a piece, with offsets from its start */
export function inPieces<T extends Span>(prose: string, read: (piece: string) => readonly T[]): T[] {
  if (prose.length <= longest) return [...read(prose)];
  const found: T[] = [];
  for (let from = 0; from < prose.length; ) {
    const to = endOfPiece(prose, from);
    for (const each of read(prose.slice(from, to))) found.push(shift(each, from));
    from = to;
  }
  return found;
}

/** A piece ends at a clause where there is one, or at a space. */
function endOfPiece(prose: string, from: number): number {
  const end = from + longest;
  if (end >= prose.length) return prose.length;
  const half = prose.slice(from + longest / 2, end);
  const at = Math.max(half.lastIndexOf(', '), half.lastIndexOf('，'), half.lastIndexOf('\n'));
  const space = at >= 0 ? at : half.lastIndexOf(' ');
  return space < 0 ? end : from + longest / 2 + space + 1;
}

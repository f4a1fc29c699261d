/** "Fix all": the first rewrite of every finding, again and again until nothing is left to do, as edits of the original text. */
import type { Span } from '../draft/span';
import type { Edit, Finding } from '../rules/finding';
import type { OpenDraft } from './workspace';

/** Rewrites settle in one or two rounds; a set of rules that needs more is not trusted to settle at all. */
const mostRounds = 10;

/** The new text while it grows: stretches of the original text, and new words. */
type Piece = Span | string;

/**
 * Only rewrites without missing facts are taken. Every round is checked like a typed draft, so no fix undoes another or brings
 * up a new finding unseen.
 * @returns edits of the draft's present text in order, not overlapping; none when the fixes never settle.
 */
export function fixAll({ desk, path, document }: OpenDraft): Edit[] {
  const original = document.getText();
  const seen = new Set([original]);
  let pieces: readonly Piece[] = [{ start: 0, end: original.length }];
  try {
    while (seen.size <= mostRounds) {
      const edits = chooseEdits(desk.check(path));
      if (edits.length === 0) return toEdits(pieces, original.length);
      pieces = applyEdits(pieces, edits);
      const text = pieces.map((piece) => render(piece, original)).join('');
      if (seen.has(text)) return [];
      seen.add(text);
      desk.set(path, text);
    }
    return [];
  } finally {
    desk.set(path, original);
  }
}

/** The first rewrites that can stand side by side, in the order of the text; the others wait for the next round. */
function chooseEdits(findings: readonly Finding[]): Edit[] {
  const chosen: Edit[] = [];
  for (const { rewrites } of findings) {
    const edits = rewrites[0]?.edits ?? [];
    if (edits.some((edit) => edit.stops.length > 0 || chosen.some((other) => meets(edit, other)))) continue;
    chosen.push(...edits);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** Edits that only touch count as well: two insertions at one place have no order of their own. */
function meets(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function applyEdits(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = [];
  let rest = pieces;
  let at = 0;
  for (const edit of edits) {
    const [kept, changed] = splitPieces(rest, edit.start - at);
    [, rest] = splitPieces(changed, edit.end - edit.start);
    result.push(...kept, edit.text);
    at = edit.end;
  }
  return [...result, ...rest];
}

/** The pieces before and after `length` code units of the text they stand for. */
function splitPieces(pieces: readonly Piece[], length: number): [Piece[], Piece[]] {
  const before: Piece[] = [];
  let left = length;
  for (const [index, piece] of pieces.entries()) {
    const size = typeof piece === 'string' ? piece.length : piece.end - piece.start;
    if (left < size) {
      const [head, tail] = splitPiece(piece, left);
      return [
        [...before, head],
        [tail, ...pieces.slice(index + 1)],
      ];
    }
    before.push(piece);
    left -= size;
  }
  return [before, []];
}

function splitPiece(piece: Piece, at: number): [Piece, Piece] {
  if (typeof piece === 'string') return [piece.slice(0, at), piece.slice(at)];
  const middle = piece.start + at;
  return [
    { start: piece.start, end: middle },
    { start: middle, end: piece.end },
  ];
}

function render(piece: Piece, original: string): string {
  return typeof piece === 'string' ? piece : original.slice(piece.start, piece.end);
}

/** What stands between the stretches that were kept, as edits of the original. */
function toEdits(pieces: readonly Piece[], length: number): Edit[] {
  const edits: Edit[] = [];
  let kept = 0;
  let text = '';
  for (const piece of [...pieces, { start: length, end: length }]) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    // An empty stretch in the middle is what a split at its edge left behind.
    if (piece.start === piece.end && piece.start < length) continue;
    if (text !== '' || piece.start > kept) edits.push({ start: kept, end: piece.start, text, stops: [] });
    kept = piece.end;
    text = '';
  }
  return edits;
}

/** Offers a rewrite only where nothing else of the same fault stays in the sentence: half a mended sentence reads worse than a plain new one. */
import { namesFacts } from '../../words/english/names-facts';
import type { Match } from '../../words/match';
import type { Edit, Rewrite } from '../finding';
import type { Phrasing, Rewriter } from '../rule';
import { rewritten } from './together';

export interface Remains {
  /** What of the fault may be left anywhere in the sentence, in small letters with plain apostrophes. */
  readonly fault: RegExp;
  /** What stands beside the mended words and is mended by itself, with what takes its place: global expressions. */
  readonly beside: readonly (readonly [RegExp, string])[];
  /** For whole sentences of a known shape, before all others. */
  readonly shapes?: readonly Rewriter[];
  /** In the place of the whole sentence, best first. */
  readonly whole: readonly Rewriter[];
}

/** In UTF-16 code units: a longer sentence tells more than its fault. */
const longestReplaced = 170;

/** The phrasings, whose rewrites come first where they leave nothing of the fault; then the whole sentence is replaced. */
export function noneLeft(remains: Remains, phrasings: readonly Phrasing[]): readonly Phrasing[] {
  return phrasings.map((phrasing) => ({ ...phrasing, rewrites: wholly(remains, phrasing.rewrites) }));
}

/** The same for the rewrites of one phrasing. */
export function wholly(
  { fault, beside, shapes = [], whole }: Remains,
  rewrites: readonly Rewriter[],
): readonly Rewriter[] {
  const clean = rewrites.map(
    (rewriter): Rewriter =>
      (match) => {
        const rewrite = rewriter(match);
        return rewrite && asked(match, withoutFault(match, mendBeside(match, rewrite, beside), fault));
      },
  );
  const short = whole.map(
    (rewriter): Rewriter =>
      (match) =>
        match.source.length > longestReplaced ? null : rewriter(match),
  );
  return [...shapes, ...clean, ...short, ...rewrites];
}

/** The rewrite where it leaves no fault, or with the clause of the fault behind it left out. */
function withoutFault(match: Match, rewrite: Rewrite, fault: RegExp): Rewrite | null {
  const { source } = match;
  const told = (edits: readonly Edit[]) => plain(rewritten(within(edits, source), source, 0));
  if (!fault.test(told(rewrite.edits))) return rewrite;
  const last = Math.max(...rewrite.edits.map(({ end }) => end));
  const behind = source.slice(last);
  const at = fault.exec(plain(behind))?.index ?? -1;
  const cut = at < 0 ? -1 : lastBreak(behind, at);
  const gone = cut < 0 ? '' : behind.slice(cut).replace(/[.!?…)\s]*$/, '');
  if (gone === '' || (namesFacts(gone) && !held.test(gone))) return null;
  const edit = { start: last + cut, end: last + cut + gone.length, text: '', stops: [] };
  const edits = [...rewrite.edits, edit];
  const left = told(edits);
  // “This was done.” says nothing.
  return fault.test(left) || left.trim().split(/\s+/).length < 4 ? null : { title: rewrite.title, edits };
}

/** “Did you decide yet, | I need the deal.”: what is left asks. */
function asked({ source }: Match, rewrite: Rewrite | null): Rewrite | null {
  const last = rewrite?.edits.at(-1);
  if (!rewrite || !last || last.text !== '' || source.slice(last.end).trim() !== '.') return rewrite;
  const left = rewritten(within(rewrite.edits, source), source, 0);
  if (!/^(?:did|do|have|has|can|could|will|would|are|is) (?:you|it|that|this|your)\b[^,;:]*$/i.test(left))
    return rewrite;
  const closed = { ...last, end: source.trimEnd().length, text: '?' };
  return { ...rewrite, edits: [...rewrite.edits.slice(0, -1), closed] };
}

/** “…, which you promised on Monday”: the day belongs to the reproach. */
const held = /^\W*(?:which|as|like|(?:even )?though|although) (?:you|we|i) /i;
const breaks =
  /\s*(?:[,;:–—]|\s-\s|\s(?=(?:so|and|but|because|since|when|which|after|as|although|even though|though|without)\b))/gi;

/** Where the clause begins that holds the place, with the comma before it; -1 where none does. */
function lastBreak(words: string, at: number): number {
  const index =
    [...words.matchAll(breaks)].map((found) => found.index).findLast((start) => start <= at) ?? -1;
  return index < 0 ? -1 : words.slice(0, index).replace(/[,;:–—\s]+$/, '').length;
}

/** The rewrite with what is mended by itself in the words that it leaves as they are. */
function mendBeside({ source }: Match, rewrite: Rewrite, beside: Remains['beside']): Rewrite {
  const edits = rewrite.edits.toSorted((one, other) => one.start - other.start);
  const more: Edit[] = [];
  let from = 0;
  for (const { start, end } of [...edits, { start: source.length, end: source.length }]) {
    const words = plain(source.slice(from, Math.max(from, start)));
    for (const [found, instead] of beside)
      for (const one of words.matchAll(found)) {
        const start = from + one.index;
        const said = instead.replace(/\$(\d)/g, (_, group: string) => one[Number(group)] ?? '');
        // What opens the sentence leaves its capital letter to the next word.
        const opens = start === 0 && said === '';
        const end = start + one[0].length + (opens ? 1 : 0);
        const edit = { start, end, text: opens ? source.charAt(end - 1).toUpperCase() : said, stops: [] };
        if (!more.some((other) => edit.start < other.end && other.start < edit.end)) more.push(edit);
      }
    from = Math.max(from, end);
  }
  if (more.length === 0) return rewrite;
  return { ...rewrite, edits: [...edits, ...more].sort((one, other) => one.start - other.start) };
}

/** A sentence that is left out takes the space around it along. */
function within(edits: readonly Edit[], source: string): Edit[] {
  return edits.map((edit) => ({
    ...edit,
    start: Math.max(0, edit.start),
    end: Math.min(source.length, edit.end),
  }));
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll('’', "'");
}

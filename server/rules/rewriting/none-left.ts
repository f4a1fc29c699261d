/** Offers a rewrite only where nothing else of the same fault stays in the sentence: half a mended sentence reads worse than a plain new one. */
import { inSimplified, toScriptOf } from '../../words/chinese/script';
import { namesFacts } from '../../words/english/names-facts';
import type { Match } from '../../words/match';
import { type Edit, type Finding, type Rewrite, shiftRewrite } from '../finding';
import type { Remains } from '../rule';
import { rewritten, titled } from './together';
import { wayOut } from './way-out';

/** In UTF-16 code units: a longer sentence tells more than its fault. */
const longestReplaced = 170;

/**
 * The finding with those of its rewrites first that leave nothing of the fault; behind them stand what replaces the whole sentence, and the rest.
 * @param finding offsets from the start of its block. @param match that it was made of
 */
export function leaveNone(finding: Finding, match: Match, { fault, beside, whole }: Remains): Finding {
  const { source, sentence } = match;
  const own = finding.rewrites.map((rewrite) => shiftRewrite(rewrite, -sentence.start));
  const clean = own.flatMap(
    (rewrite) => asked(match, withoutFault(match, mendBeside(match, rewrite, beside), fault)) ?? [],
  );
  const instead = source.length > longestReplaced ? [] : whole.flatMap((rewriter) => rewriter(match) ?? []);
  const rewrites = [...clean, ...instead, ...own].filter(
    ({ title }, index, all) => all.findIndex((other) => other.title === title) === index,
  );
  const offered = rewrites.length > 0 ? rewrites : wayOut(match);
  return { ...finding, rewrites: offered.map((rewrite) => shiftRewrite(rewrite, sentence.start)) };
}

/** The rewrite where it leaves no fault, or with the clause of the fault behind it left out. */
function withoutFault(match: Match, rewrite: Rewrite, fault: RegExp): Rewrite | null {
  const { source } = match;
  const told = (edits: readonly Edit[]) => plain(rewritten(edits, source, 0));
  const stays = told(rewrite.edits);
  if (!fault.test(stays)) return scrap.test(stays) ? null : rewrite;
  const last = Math.max(...rewrite.edits.map(({ end }) => end));
  const behind = source.slice(last);
  const at = fault.exec(plain(behind))?.index ?? -1;
  const cut = at < 0 ? -1 : lastBreak(behind, at);
  const gone = cut < 0 ? '' : behind.slice(cut).replace(/[.!?…)\s]*$/, '');
  if (gone === '' || (namesFacts(gone.replace(/\bplease\b/i, '')) && !held.test(gone))) return null;
  const edit = { start: last + cut, end: last + cut + gone.length, text: '', stops: [] };
  const edits = [...rewrite.edits, edit];
  const left = told(edits);
  // “This was done.” says nothing.
  return fault.test(left) || left.trim().split(/\s+/).length < 4 ? null : { title: rewrite.title, edits };
}

/** What a fault is, one idea an entry. */
export function anyOf(ideas: readonly string[]): RegExp {
  return new RegExp(ideas.join('|'));
}

/** “Did you decide yet, | I need the deal.”: what is left asks. */
function asked({ source }: Match, rewrite: Rewrite | null): Rewrite | null {
  const last = rewrite?.edits.at(-1);
  if (!rewrite || !last || last.text !== '' || source.slice(last.end).trim() !== '.') return rewrite;
  const left = rewritten(rewrite.edits, source, 0);
  if (!/^(?:did|do|have|has|can|could|will|would|are|is) (?:you|it|that|this|your)\b[^,;:]*$/i.test(left))
    return rewrite;
  const closed = { ...last, end: source.trimEnd().length, text: '?' };
  return { ...rewrite, edits: [...rewrite.edits.slice(0, -1), closed] };
}

/** “In future.” says nothing. */
const scrap = /^(?:(?:in|the|next|future|time|well|but|so|and|also|then|now|please|just|for|as) ?,?)+\W*$/;

/** “…, which you promised on Monday”: the day belongs to the reproach. */
const held = /^\W*(?:which|as|like|(?:even )?though|although) (?:you|we|i) /i;
const breaks =
  /\s*(?:[,;:–—]|\s-\s|\s(?=(?:so(?! \w+ ?(?:[.!,;?]|$|that\b|about\b))|and|but|because|since|when|which|after|as|although|even though|though|without)\b))/gi;

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
        const said = toScriptOf(
          source,
          instead.replace(/\$(\d)/g, (_, group: string) => one[Number(group)] ?? ''),
        );
        // What opens the sentence leaves its capital letter to the next word.
        const opens = start === 0 && said === '';
        const end = start + one[0].length + (opens ? 1 : 0);
        const edit = { start, end, text: opens ? source.charAt(end - 1).toUpperCase() : said, stops: [] };
        if (!more.some((other) => edit.start < other.end && other.start < edit.end)) more.push(edit);
      }
    from = Math.max(from, end);
  }
  if (more.length === 0) return rewrite;
  const all = [...edits, ...more].sort((one, other) => one.start - other.start);
  return titled(rewrite.title, all, source, 0);
}

function plain(words: string): string {
  return inSimplified(words).toLowerCase().replaceAll('’', "'");
}

/** Goes through a Chinese sentence clause by clause: some stay, some go, some are told in other words, and one thing may be added. */
import type { Match } from '../../../words/match';
import type { Edit, Rewrite } from '../../finding';
import type { Rewriter } from '../../rule';
import { fill } from '../fill-template';
import { titled } from '../together';
import { type Clause, clausesOf } from './clauses';

/** Words that are put in at a place of the clause. */
interface Added {
  readonly at: number;
  readonly words: string;
}

/** `null` leaves a clause out, `undefined` keeps it, a template takes its place. */
export type Told = string | null | undefined | Added;

/** What becomes of the clauses. */
export interface Answer {
  readonly told: readonly Told[];
  /** What is said behind the last clause that is told in other words. */
  readonly closing?: string;
  /** What is added holds for the marked clause as well, wherever it stands. */
  readonly covers?: boolean;
}

/** A pattern over a clause in simplified characters, and the template that takes its place; `$1` is its first group as written. */
export type Turn = readonly [RegExp, string];

/** @param tell what becomes of the clauses, one answer for each; null where nothing good does. @returns null where the mark would stay as it is. */
export function clauseByClause(
  tell: (clauses: readonly string[], match: Match, marked: readonly boolean[]) => Answer | null,
): Rewriter {
  return (match) => {
    const { source, sentence } = match;
    const clauses = clausesOf(match);
    // Markup would lose its other half.
    if (source !== sentence.prose || clauses.length === 0) return null;
    const marked = clauses.map((clause) => clause.marked);
    const answer = tell(
      clauses.map(({ text }) => text),
      match,
      marked,
    );
    if (!answer || answer.told.every((told) => told === null)) return null;
    const mended = answer.covers || marked.some((is, at) => is && answer.told[at] !== undefined);
    return mended ? rewriteOf(match, clauses, answer.told, answer.closing) : null;
  };
}

/** What the first of the turns that fits makes of a clause. */
export function turned(clause: string, turns: readonly Turn[]): string | undefined {
  for (const [pattern, words] of turns) {
    const found = pattern.exec(clause);
    if (found) return words.replace(/\$(\d)/g, (_, number: string) => found[Number(number)] ?? '');
  }
  return undefined;
}

function rewriteOf(
  match: Match,
  clauses: readonly Clause[],
  told: readonly Told[],
  closing: string | undefined,
): Rewrite | null {
  const edits: Edit[] = [];
  const last = told.findLastIndex((words) => words !== null);
  const behind = closing === undefined ? -1 : told.findLastIndex((words) => typeof words === 'string');
  clauses.forEach((clause, at) => {
    const words = told[at];
    const next = clauses[at + 1]?.start ?? clause.end;
    if (words === null && at < last) edits.push({ start: clause.start, end: next, text: '', stops: [] });
    if (words === null || words === undefined) return;
    if (typeof words !== 'string') {
      const place = clause.start + words.at;
      const added = fill(match, words.words);
      if (added) edits.push({ start: place, end: place, ...added });
      return;
    }
    const filled = fill(match, at === behind ? `${words}，${closing}` : words);
    if (filled) edits.push({ start: clause.start, end: clause.end, ...filled });
  });
  const kept = clauses[last]?.end ?? 0;
  const end = clauses.at(-1)?.end ?? kept;
  if (end > kept) edits.push({ start: kept, end, text: '', stops: [] });
  const title = edits.find(({ text }) => text !== '')?.text;
  return edits.length === 0 ? null : titled(title ? `“${title}”` : '去掉打包票的话', edits, match.source, 0);
}

/** Goes through a Chinese sentence clause by clause: some stay, some go, some are told in other words, and one thing may be added. */
import { inSimplified } from '../../words/chinese/script';
import { type Match, spanOf } from '../../words/match';
import type { Edit, Rewrite } from '../finding';
import type { Rewriter } from '../rule';
import { breaksClause } from './chinese-clauses';
import { fill } from './fill-template';
import { titled } from './together';

/** Words that are put in at a place of the clause. */
export interface Added {
  readonly at: number;
  readonly words: string;
}

/** `null` leaves a clause out, `undefined` keeps it, a template takes its place. */
export type Told = string | null | undefined | Added;

/** What becomes of the clauses. */
interface Answer {
  readonly told: readonly Told[];
  /** What is said behind the last clause that is told in other words. */
  readonly closing?: string;
  /** What is added holds for the marked clause as well, wherever it stands. */
  readonly covers?: boolean;
}

/** A pattern over a clause in simplified characters, and the template that takes its place; `$1` is its first group as written. */
export type Turn = readonly [RegExp, string];

interface Clause {
  readonly start: number;
  readonly end: number;
  /** In simplified characters. */
  readonly text: string;
  readonly written: string;
}

/** @param tell what becomes of the clauses, one answer for each; null where nothing good does. @returns null where the mark would stay as it is. */
export function clauseByClause(
  tell: (clauses: readonly string[], match: Match, marked: readonly boolean[]) => Answer | null,
): Rewriter {
  return (match) => {
    const { source, sentence, tokens, mark } = match;
    const clauses = clausesOf(source);
    // Markup would lose its other half.
    if (source !== sentence.prose || clauses.length === 0) return null;
    const { start, end } = spanOf(tokens, mark);
    const marked = clauses.map((clause) => clause.start < end && start < clause.end);
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

function clausesOf(source: string): Clause[] {
  const clauses: Clause[] = [];
  for (let at = 0; at < source.length; ) {
    if (breaksClause(source, at) || /\s/.test(source[at] ?? '')) {
      at++;
      continue;
    }
    let end = at;
    while (end < source.length && !breaksClause(source, end)) end++;
    const written = source.slice(at, end).trimEnd();
    clauses.push({ start: at, end: at + written.length, text: inSimplified(written), written });
    at = end;
  }
  return clauses;
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

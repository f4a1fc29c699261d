/** Keeps what a Chinese sentence tells, and takes out every clause that jabs, not the marked one alone. */
import type { Match } from '../../../words/match';
import type { Edit, Rewrite } from '../../finding';
import type { Rewriter } from '../../rule';
import { fill } from '../fill-template';
import { aboutTheTopic } from './about-the-topic';
import type { Clause } from './clauses';
import { sortOut, turns } from './goes-with-the-jab';
import { spiceOut } from './spice';
import { asRewrite, clausesInReach, isPlain, sayBehind, sayingOf, takeOut } from './take-out';

/** What is said instead. */
interface Instead {
  /** Behind what stays; left out where that speaks for itself. */
  readonly beside?: string;
  /** Where nothing stays. */
  readonly alone: string;
  /** In the place of the clause that gives the cause, where what came of it follows. */
  readonly cause?: string;
  /** What the words before the marked ones in their clause, `$topic`, are told of. */
  readonly topic?: string;
}

/** A fault that is nobody’s: what happened, and what can be done. */
export const nobodysFault: Instead = {
  beside: '接下来可以{处理办法}',
  alone: '目前的情况是{实际情况}，接下来可以{处理办法}',
  cause: '因为{具体原因}',
  topic: '关于$topic，目前的情况是{实际情况}',
};

/**
 * The sentence without the marked clause and the jabs beside it; something else in its place where nothing would stand.
 * @returns null where a clause cannot be told from the next, as in markup or in quotation marks.
 */
export function pastTheJab({ beside = '', alone, cause, topic }: Instead): Rewriter {
  return (match) => {
    const clauses = clausesInReach(match);
    const last = clauses.at(-1);
    if (!last || !isPlain(match)) return null;
    const { gone, outcome } = sortOut(clauses);
    const topical =
      topic && !outcome ? aboutTheTopic(match, clauses, topic, sayingOf(clauses, gone).length > 0) : null;
    // The marked clause stays in part.
    const going = topical ? new Set([...gone].filter(({ marked }) => !marked)) : gone;
    const kept = sayingOf(clauses, going);
    const smoothed = kept.flatMap((clause) => smooth(clause, clauses, going, match.source));
    if (outcome && cause) return becauseOf(match, clauses, going, outcome, cause, smoothed);
    if (kept.length === 0) return nothingElse(match, clauses, going, alone, beside === '');
    const edits = [...takeOut(clauses, going), ...(topical ? [topical] : [])];
    const filled = beside === '' ? null : fill(match, beside);
    return asRewrite(match, [...(filled ? sayBehind(edits, last, filled) : edits), ...smoothed]);
  };
}

/** The edits that take “可是” and “明明” out of a clause that stays. */
function smooth(
  clause: Clause,
  clauses: readonly Clause[],
  gone: ReadonlySet<Clause>,
  source: string,
): readonly Edit[] {
  if (clause.marked) return [];
  const before = clauses[clauses.indexOf(clause) - 1];
  const turn = before && gone.has(before) ? turns.exec(clause.text)?.[0] : undefined;
  const cut = turn ? [{ start: clause.start, end: clause.start + turn.length, text: '', stops: [] }] : [];
  return [...cut, ...spiceOut(clause, source)];
}

/** The cause in the place of the run of jabs before what came of it. */
function becauseOf(
  match: Match,
  clauses: readonly Clause[],
  gone: ReadonlySet<Clause>,
  outcome: Clause,
  cause: string,
  smoothed: readonly Edit[],
): Rewrite | null {
  const filled = fill(match, cause);
  const behind = clauses.indexOf(outcome);
  const first = clauses.findLastIndex((clause, at) => at < behind && !gone.has(clause)) + 1;
  const run = clauses.slice(first, behind);
  const [start, end] = [run[0]?.start, run.at(-1)?.end];
  if (!filled || start === undefined || end === undefined) return null;
  const others = new Set([...gone].filter((clause) => !run.includes(clause)));
  return asRewrite(match, [...takeOut(clauses, others), ...smoothed, { start, end, ...filled }]);
}

/** In the place of all that goes. @param idle whether what follows in chat can stand alone */
function nothingElse(
  match: Match,
  clauses: readonly Clause[],
  gone: ReadonlySet<Clause>,
  alone: string,
  idle: boolean,
): Rewrite | null {
  const first = clauses.find((clause) => gone.has(clause));
  const last = clauses.at(-1);
  if (!first || !last) return null;
  // In chat, what stands behind the space tells the matter.
  const space = /^\s+(?=\p{Script=Han}{3})/u.exec(match.source.slice(last.end));
  if (space && idle)
    return asRewrite(match, [{ start: first.start, end: last.end + space[0].length, text: '', stops: [] }]);
  const filled = fill(match, alone);
  return filled && asRewrite(match, [{ start: first.start, end: last.end, ...filled }]);
}

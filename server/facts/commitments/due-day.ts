/** Which of the days that a clause tells is the one on which its commitment is due. */
import type { Span } from '../../draft/span';
import { findDays } from '../dates';
import type { ToldDay } from '../told-day';

const comma = /,(?!\d)|，/g;
// The colon of “18:00” parts nothing.
const stop = /[;；。：!！?？—–]|:(?!\d)/;
const joined = /^\s*(?:or|to|and|-|–|至|到|或|或者)\s*$/i;
const adverb =
  /^\s*(?:(?:and|but|so|then|or|on|by|before|in|within|at|from|latest|即|就|我们|最迟|最晚)\s*)*$/i;
const validity = /(?:\b(?:until|till|valid (?:to|through))\s+(?:the\s+)?|有效期?[至到]|截至|截止到?)$/i;

/**
 * The day behind the words that commit, in their clause; else one before them, else one further on. Of “Monday or Tuesday” the
 * later. Neither a day on which a condition hangs, nor one until which something holds.
 * @param prose one sentence, or the part of it that is about the commitment; offsets are those of `core`
 */
export function dueDay(prose: string, core: Span, condition: Span | null): ToldDay | null {
  const days = findDays(prose).filter(
    ({ start, end }) =>
      !(condition && start >= condition.start && end <= condition.end) &&
      !validity.test(prose.slice(0, start)),
  );
  const behind = days.filter(({ start }) => start >= core.end);
  const chosen =
    behind.find(({ start }) => commas(prose.slice(core.end, start)) === 0) ??
    days.findLast((day) => day.start < core.end && leadsTo(prose, day, core)) ??
    behind.find(({ start }) => adverb.test(clauseBefore(prose.slice(core.end, start))));
  if (!chosen) return null;
  const next = days[days.indexOf(chosen) + 1];
  return next && joined.test(prose.slice(chosen.end, next.start)) ? next : chosen;
}

/** “On Monday, we ship”: the day stands in the same clause, or opens the one before. */
function leadsTo(prose: string, day: Span, core: Span): boolean {
  const between = commas(prose.slice(day.end, core.start));
  return between === 0 || (between === 1 && adverb.test(clauseBefore(prose.slice(0, day.start))));
}

/** What stands in front of a place in its clause. */
function clauseBefore(prose: string): string {
  return prose.split(comma).at(-1) ?? '';
}

/** How many commas part two places; more than any number where a stop does. */
function commas(prose: string): number {
  return stop.test(prose) ? Number.POSITIVE_INFINITY : (prose.match(comma) ?? []).length;
}

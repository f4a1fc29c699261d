/** A day as people tell it, and what it means on the day it is written: “Friday”, “in two weeks”, “the end of the month”. */
import type { Span } from '../draft/span';
import {
  addDays,
  addMonths,
  addWorkingDays,
  lastOfMonth,
  makeDay,
  monthOf,
  type Weekday,
  weekdayOf,
} from './calendar';

/** The day that is meant by words written on `said`, or null where they do not tell. */
export type Meaning = (said: string) => string | null;

/** Words that tell a day. Offsets are those of the prose they stand in. */
export interface ToldDay extends Span {
  readonly meaning: Meaning;
  /** Whether the words mean the same on every day, as `2026-05-12` does. */
  readonly absolute: boolean;
}

/** A pattern of words and what they mean, or null when they tell no day after all. */
export interface DayWords {
  /** Without the flag `g`: whoever uses it looks everywhere. */
  readonly pattern: RegExp;
  /** @param groups what the pattern’s groups caught, lower case; the first group is at 1 */
  read(groups: readonly (string | undefined)[]): Meaning | null;
  readonly absolute?: boolean;
  /** Lower case. Where none of them stands, the pattern finds nothing, and need not be read; most are dear. */
  readonly needs?: readonly string[];
}

/** A time that no calendar knows: “before Eid”, “within 30 days of the B/L”. */
export const unknowable: Meaning = () => null;

/** “12 May”: the next one. */
export function onDate(month: number, day: number): Meaning {
  return (said) => {
    const { year } = monthOf(said);
    const thisYear = makeDay(year, month, day);
    return thisYear !== null && thisYear >= said ? thisYear : makeDay(year + 1, month, day);
  };
}

/** “The 12th”: the next one. */
export function onDayOfMonth(day: number): Meaning {
  return (said) => {
    const { year, month } = monthOf(said);
    const thisMonth = makeDay(year, month, day);
    if (thisMonth !== null && thisMonth >= said) return thisMonth;
    return month === 12 ? makeDay(year + 1, 1, day) : makeDay(year, month + 1, day);
  };
}

/** “Friday”: the next one, never the day of writing. */
export function onNext(weekday: Weekday): Meaning {
  return (said) => addDays(said, ((weekday - weekdayOf(said) + 6) % 7) + 1);
}

/** “This Friday” (0), “next Friday” (1): of a week that begins on Monday. */
export function inWeek(weekday: Weekday, weeks: number): Meaning {
  return (said) => addDays(said, weekday - weekdayOf(said) + 7 * weeks);
}

/** “This week”, “next week”: what is due in it is due by its Friday, or its Sunday when Friday has passed. */
export function byEndOfWeek(weeks: number): Meaning {
  return (said) => inWeek(weeks === 0 && weekdayOf(said) > 5 ? 7 : 5, weeks)(said);
}

export function after(count: number, unit: 'hour' | 'day' | 'working day' | 'week' | 'month'): Meaning {
  switch (unit) {
    case 'hour':
      return (said) => addDays(said, count < 12 ? 0 : Math.ceil(count / 24));
    case 'day':
      return (said) => addDays(said, count);
    case 'working day':
      return (said) => addWorkingDays(said, count);
    case 'week':
      return (said) => addDays(said, Math.round(count * 7));
    case 'month':
      return (said) => (Number.isInteger(count) ? addMonths(said, count) : addDays(said, count * 30));
  }
}

/** The last day of this month (0) or the next (1). */
export function byEndOfMonth(months: number): Meaning {
  return (said) => {
    const { year, month } = monthOf(said);
    return lastOfMonth(year, month + months);
  };
}

/** A day of this month (0) or the next (1). */
export function inMonth(day: number, months: number): Meaning {
  return (said) => {
    const { year, month } = monthOf(addMonths(`${said.slice(0, 8)}01`, months));
    return makeDay(year, month, day);
  };
}

/** “In May”, “the end of May”: by its last day; of the year that has it ahead. */
export function byEndOf(month: number): Meaning {
  return (said) => {
    const { year } = monthOf(said);
    const thisYear = lastOfMonth(year, month);
    return thisYear >= said ? thisYear : lastOfMonth(year + 1, month);
  };
}

export const byEndOfYear: Meaning = (said) => `${said.slice(0, 4)}-12-31`;

export const today: Meaning = (said) => said;

/** Reckons with days of the calendar, written `YYYY-MM-DD`. Knows no clock and no time zone. */

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const millisecondsADay = 86_400_000;

/** A day by its numbers, or null when the calendar has no such day. */
export function makeDay(year: number, month: number, day: number): string | null {
  const written = write(new Date(Date.UTC(year, month - 1, day)));
  return written === `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` ? written : null;
}

/** Whether a text is a day as everything here takes it: `2026-05-02`. */
export function isDay(text: unknown): text is string {
  const parts = typeof text === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) : null;
  return parts !== null && makeDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

/** The day on which a moment falls, where the machine stands. */
export function dayOf(moment: Date): string {
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`;
}

export function addDays(day: string, days: number): string {
  return write(new Date(read(day).getTime() + days * millisecondsADay));
}

/** How many days from one day to another; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((read(to).getTime() - read(from).getTime()) / millisecondsADay);
}

/** Counts Mondays to Fridays alone. */
export function addWorkingDays(day: string, days: number): string {
  let end = day;
  for (let left = Math.min(days, 1000); left > 0; ) {
    end = addDays(end, 1);
    if (weekdayOf(end) <= 5) left--;
  }
  return end;
}

/** The same day some months later, or the last of a month that is shorter. */
export function addMonths(day: string, months: number): string {
  const date = read(day);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = lastOfMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return date.getUTCDate() > read(last).getUTCDate()
    ? last
    : write(new Date(first.getTime() + (date.getUTCDate() - 1) * millisecondsADay));
}

/** @param month counted from 1; 13 is January of the next year */
export function lastOfMonth(year: number, month: number): string {
  return write(new Date(Date.UTC(year, month, 0)));
}

export function weekdayOf(day: string): Weekday {
  return weekdays[read(day).getUTCDay()] ?? 1;
}

/** The year and the month, counted from 1. */
export function monthOf(day: string): { readonly year: number; readonly month: number } {
  const date = read(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

const weekdays: readonly Weekday[] = [7, 1, 2, 3, 4, 5, 6];

function read(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function write(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

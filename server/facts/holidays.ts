/** Tells on which days offices in a country are closed. Knows about forty countries; of others, that they rest on Saturday and Sunday. */
import { addDays, isDay, makeDay, monthOf, type Weekday, weekdayOf } from './calendar';
import { feasts, holidayCalendars } from './holiday-calendar';

export interface DayOff {
  readonly kind: 'holiday' | 'weekend';
  /** “Victory Day”, “Friday”. */
  readonly name: string;
}

/** A run of days off longer than this is none that the data holds. */
const longestRun = 30;

/**
 * Why offices are closed on a day, or null when they are open, or when nothing is known.
 * @param day `YYYY-MM-DD`
 * @param country two capital letters; null or an unknown one has no holidays and rests on Saturday and Sunday
 */
export function dayOff(day: string, country: string | null): DayOff | null {
  if (!isDay(day)) return null;
  const holiday = country === null ? undefined : holidaysOf(country, monthOf(day).year).get(day);
  if (holiday !== undefined) return { kind: 'holiday', name: holiday };
  const weekday = weekdayOf(day);
  return weekendOf(country).includes(weekday) ? { kind: 'weekend', name: weekdayNames[weekday] } : null;
}

/** The first day from `day` on when offices are open. */
export function nextWorkingDay(day: string, country: string | null): string {
  let open = day;
  for (let tried = 0; tried < longestRun && dayOff(open, country); tried++) open = addDays(open, 1);
  return open;
}

/** The holidays of a country that begin within some days from `day` on, that day included. */
export function upcomingHolidays(
  day: string,
  days: number,
  country: string,
): { readonly day: string; readonly name: string }[] {
  const upcoming: { day: string; name: string }[] = [];
  for (let ahead = 0; ahead <= days; ahead++) {
    const each = addDays(day, ahead);
    const name = nameOf(each, country);
    if (name !== undefined && nameOf(addDays(each, -1), country) !== name) upcoming.push({ day: each, name });
  }
  return upcoming;
}

export const weekdayNames: Readonly<Record<Weekday, string>> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
};

function nameOf(day: string, country: string): string | undefined {
  return holidaysOf(country, monthOf(day).year).get(day);
}

function weekendOf(country: string | null): readonly Weekday[] {
  return calendarOf(country)?.weekend ?? [6, 7];
}

function calendarOf(country: string | null) {
  return country !== null && Object.hasOwn(holidayCalendars, country) ? holidayCalendars[country] : undefined;
}

const known = new Map<string, ReadonlyMap<string, string>>();

function holidaysOf(country: string, year: number): ReadonlyMap<string, string> {
  const key = `${country} ${year}`;
  const found = known.get(key) ?? readHolidays(country, year);
  known.set(key, found);
  return found;
}

function readHolidays(country: string, year: number): ReadonlyMap<string, string> {
  const holidays = new Map<string, string>();
  for (const entry of calendarOf(country)?.days ?? []) {
    const [, when = '', shift = '0', length = '1', name = ''] =
      /^(\d\d-\d\d|\d\d\/\w{3}\/-?\d|[a-z-]*[a-z])([+-]\d+)?(?:\*(\d+))? (.+)$/u.exec(entry) ?? [];
    const first = firstDay(when, year);
    if (first === null) continue;
    for (let day = 0; day < Number(length); day++) holidays.set(addDays(first, Number(shift) + day), name);
  }
  return holidays;
}

function firstDay(when: string, year: number): string | null {
  if (when === 'easter') return easter(year);
  if (when === 'orthodox') return orthodoxEaster(year);
  const feast = feasts[when];
  if (feast) return feast.find((day) => day.startsWith(`${year}-`)) ?? null;
  const [, month, weekday, count] = /^(\d\d)\/(\w{3})\/(-?\d)$/.exec(when) ?? [];
  if (month !== undefined) return countedDay(year, Number(month), weekday ?? '', Number(count));
  return makeDay(year, Number(when.slice(0, 2)), Number(when.slice(3)));
}

/** The `count`th weekday of a month, or the last one for −1. */
function countedDay(year: number, month: number, weekday: string, count: number): string | null {
  const first = makeDay(year, month, 1);
  const next = month === 12 ? makeDay(year + 1, 1, 1) : makeDay(year, month + 1, 1);
  const wanted = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(weekday) + 1;
  const from = count > 0 ? first : next;
  if (from === null || wanted === 0) return null;
  const ahead = (wanted - weekdayOf(from) + 7) % 7;
  return addDays(from, ahead + (count > 0 ? count - 1 : count) * 7);
}

/** Easter Sunday after Gauss’s rule in the form of Meeus, Jones and Butcher, for any year of the Gregorian calendar. */
function easter(year: number): string | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return makeDay(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Orthodox Easter Sunday: Meeus’s rule for the Julian calendar, 13 days later in ours from 1900 to 2099. */
function orthodoxEaster(year: number): string | null {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  const julian = makeDay(year, Math.floor(n / 31), (n % 31) + 1);
  return julian && addDays(julian, 13);
}

/** The words that tell a day in English. */
import { makeDay, type Weekday } from './calendar';
import {
  after,
  byEndOf,
  byEndOfMonth,
  byEndOfWeek,
  byEndOfYear,
  type DayWords,
  inWeek,
  type Meaning,
  onDate,
  onDayOfMonth,
  onNext,
  today,
  unknowable,
} from './told-day';

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const dayNames = 'mon tue wed thu fri sat sun'.split(' ');
const day =
  '(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?)(?![a-z])';
const units = ['hour', 'day', 'week', 'month'];

const opening = `(?:${day.replace('(Monday', '(?:Monday')},?\\s+(?:the\\s+)?)?`;
const ordinal = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?:,?\\s+(\\d{4}))?(?![\\d%])';
const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  'a couple of': 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};
const count = `(a couple of|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|(?:\\d{1,3}\\s?(?:-|–|to)\\s?)?\\d{1,3})`;
const unit = '(hour|day|week|month|(?:working|business|week) ?day)s?\\b';
// “Within three days of the deposit” hangs on a day that nobody knows yet.
const fromAnEvent = '(\\s+(?:of|after|from(?!\\s+(?:now|today))|following|upon|once)\\b)?';

export const englishDays: readonly DayWords[] = [
  {
    pattern: /(?<![\d-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-])/,
    absolute: true,
    read: ([, year, , month, day]) => fixed(year, month, day),
  },
  {
    // With points, the day stands first wherever they are used.
    pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/,
    absolute: true,
    read: ([, day, month, year]) => fixed(year, month, day),
  },
  {
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/,
    absolute: true,
    read: ([, first, second, year]) => {
      const [month, day] = unambiguous(first, second);
      return month === null ? unknowable : fixed(year, String(month), String(day));
    },
  },
  {
    // “24/7” and “1/2” are no dates.
    pattern: /(?<=\b(?:by|on|before|until|till|for)\s)(\d{1,2})\/(\d{1,2})(?![\d/])/i,
    read: ([, first, second]) => {
      const [month, day] = unambiguous(first, second);
      return month === null ? unknowable : onDate(month, day);
    },
  },
  {
    pattern: new RegExp(`${opening}\\b${ordinal}\\s+(?:of\\s+)?${month}(?![a-z])${year}`),
    needs: monthNames,
    read: ([, day, name, year]) => named(year, name, day),
  },
  {
    pattern: new RegExp(`${opening}\\b${month}\\s+(?:the\\s+)?${ordinal}(?![\\d:]|[.,]\\d)${year}`),
    needs: monthNames,
    read: ([, name, day, year]) => named(year, name, day),
  },
  {
    pattern:
      /(?<=\b(?:by|on|before|until|till)\s+)the\s+(\d{1,2})(?:st|nd|rd|th)(?=\s*(?:[.,;:!?)]|$|\s(?:at|and|or|if|so|we|i|from|with|for|to|of\s+(?:this|the)\s+month)\b))/i,
    read: ([, day]) => onDayOfMonth(Number(day)),
  },
  {
    pattern: new RegExp(`\\b(end|middle|beginning) of ${month}(?![a-z])`),
    needs: ['end of', 'middle of', 'beginning of'],
    read: ([, part, name]) => partOf(part, name),
  },
  {
    pattern: new RegExp(`\\b(?:in|during)\\s+(?:(early|mid|late)[\\s-]+)?${month}(?![a-z]|\\s+\\d)`),
    needs: monthNames,
    read: ([, part, name]) => partOf(part, name),
  },
  {
    pattern: new RegExp(`\\b([Ee]arly|[Mm]id|[Ll]ate)[\\s-]+${month}(?![a-z])`),
    needs: ['early', 'mid', 'late'],
    read: ([, part, name]) => partOf(part, name),
  },
  {
    pattern: /\bend\s+of\s+(?:(the|this|next)\s+)?(week|month|year)\b/i,
    needs: ['end'],
    read: ([, which, what]) => {
      const ahead = which === 'next' ? 1 : 0;
      if (what === 'week') return byEndOfWeek(ahead);
      return what === 'month' ? byEndOfMonth(ahead) : byEndOfYear;
    },
  },
  {
    pattern: /\b(?<!end\s+of\s+)(this|next)\s+(week|month)\b/i,
    needs: ['this', 'next'],
    read: ([, which, what]) => {
      const ahead = which === 'next' ? 1 : 0;
      return what === 'week' ? byEndOfWeek(ahead) : byEndOfMonth(ahead);
    },
  },
  {
    pattern: new RegExp(
      `(?<!\\b(?:last|past|every|each|since)\\s+)\\b(?:(this|[Tt]his|next|[Nn]ext|coming)\\s+(?:week\\s+)?)?${day}(?:\\s+(?:of\\s+)?(this|next)\\s+week\\b)?`,
    ),
    needs: dayNames,
    read: ([, before, name, behind]) => {
      const weekday = weekdayNamed(name);
      if (weekday === null) return null;
      const which = behind ?? before;
      if (which === 'next') return inWeek(weekday, 1);
      return which === 'this' ? inWeek(weekday, 0) : onNext(weekday);
    },
  },
  { pattern: /\bday\s+after\s+tomorrow\b/i, read: () => after(2, 'day') },
  { pattern: /\btomorrow\b/i, read: () => after(1, 'day') },
  { pattern: /\b(?:today|tonight|this\s+(?:morning|afternoon|evening))\b/i, read: () => today },
  {
    pattern:
      /\b(?:end\s+of\s+(?:the\s+)?day|close\s+of\s+business|EOD|COB)\b(?!,?\s+(?:on\s+)?(?:mon|tue|wed|thu|fri|sat|sun|tom))/i,
    needs: ['end', 'close', 'eod', 'cob'],
    read: () => today,
  },
  {
    pattern: new RegExp(
      `\\b(?:in|within)\\s+(?:the\\s+(?:next|coming)\\s+)?${count}\\s+${unit}${fromAnEvent}`,
      'i',
    ),
    needs: units,
    read: ([, count, unit, event]) => (event ? unknowable : later(count, unit)),
  },
  {
    pattern: new RegExp(`\\b${count}\\s+${unit}\\s+from\\s+(?:now|today)\\b`, 'i'),
    needs: ['now', 'today'],
    read: ([, count, unit]) => later(count, unit),
  },
  {
    pattern: new RegExp(`\\b${count}\\s+${unit}\\s+(?:after|from(?!\\s+(?:now|today)))\\b`, 'i'),
    needs: ['after', 'from'],
    read: () => unknowable,
  },
  {
    pattern:
      /\b(?:before|by|after|until|till|during|in time for)\s+(?:the\s+|your\s+)?(?:Christmas|Xmas|Easter|Eid|Ramadan|Diwali|Thanksgiving|(?:Chinese|Lunar)\s+New\s+Year|CNY|holidays?|fair|show|season|launch|weekend|event|opening)\b/i,
    needs: [
      ...['christmas', 'xmas', 'easter', 'eid', 'ramadan', 'diwali', 'thanksgiving', 'new', 'cny', 'holiday'],
      ...['fair', 'show', 'season', 'launch', 'weekend', 'event', 'opening'],
    ],
    read: () => unknowable,
  },
];

function fixed(year = '', month = '', day = ''): Meaning | null {
  const written = makeDay(Number(year), Number(month), Number(day));
  return written === null ? null : () => written;
}

function named(year: string | undefined, name: string | undefined, day: string | undefined): Meaning | null {
  const month = monthNamed(name);
  // 2024 had a 29 February; a day that no year has is none.
  if (month === null || makeDay(2024, month, Number(day)) === null) return null;
  return year === undefined ? onDate(month, Number(day)) : fixed(year, String(month), day);
}

function partOf(part: string | undefined, name: string | undefined): Meaning | null {
  const month = monthNamed(name);
  if (month === null) return null;
  if (part === 'mid' || part === 'middle') return onDate(month, 15);
  return part === 'early' || part === 'beginning' ? onDate(month, 10) : byEndOf(month);
}

/** “5/13” can only be May 13, “13/5” as well; of “5/12” nobody knows. */
function unambiguous(first = '', second = ''): readonly [month: number, day: number] | readonly [null, null] {
  const [a, b] = [Number(first), Number(second)];
  if (a === b || (a <= 12 && b > 12)) return makeDay(2024, a, b) ? [a, b] : [null, null];
  if (b <= 12 && a > 12) return makeDay(2024, b, a) ? [b, a] : [null, null];
  return [null, null];
}

function later(count = '', unit = ''): Meaning | null {
  const number = numbers[count.replace(/\s+/g, ' ')] ?? Number(/\d+$/.exec(count)?.[0]);
  if (Number.isNaN(number)) return null;
  if (unit === 'hour' || unit === 'day' || unit === 'week' || unit === 'month') return after(number, unit);
  return after(number, 'working day');
}

function monthNamed(name = ''): number | null {
  const at = monthNames.indexOf(name.slice(0, 3));
  return at < 0 ? null : at + 1;
}

const weekdayNumbers: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function weekdayNamed(name = ''): Weekday | null {
  return weekdayNumbers[dayNames.indexOf(name.slice(0, 3))] ?? null;
}

/** The words that tell a day in Chinese. Patterns are in simplified characters. */
import { makeDay, type Weekday } from './calendar';
import {
  after,
  byEndOf,
  byEndOfMonth,
  byEndOfWeek,
  byEndOfYear,
  type DayWords,
  inMonth,
  inWeek,
  onDate,
  onDayOfMonth,
  onNext,
  today,
  unknowable,
} from './told-day';

const number = '(\\d{1,3}|[一二两三四五六七八九十]{1,3}|半)';
// “收到定金后三天内”从那一天算起，日历上还没有。
const afterAnEvent = '((?:之后|以后|后|起|日起)的?\\s*(?:的)?\\s*)?';

export const chineseDays: readonly DayWords[] = [
  {
    pattern: new RegExp(`(?:(\\d{4})年)?${number}月${number}[日号]`),
    read: ([, year, month, day]) => {
      const [m, d] = [numeral(month), numeral(day)];
      if (m === null || d === null || makeDay(2024, m, d) === null) return null;
      if (year === undefined) return onDate(m, d);
      const written = makeDay(Number(year), m, d);
      return written === null ? null : () => written;
    },
  },
  {
    pattern: /(?<![月\d第.])(\d{1,2})[号日](?![线楼店仓库柜])(?!之?内|以内|之?后|以后|起|常|期)/u,
    read: ([, day]) => (Number(day) >= 1 && Number(day) <= 31 ? onDayOfMonth(Number(day)) : null),
  },
  {
    pattern: /(?<![上每])(下下|下|本|这)?个?(?:周|星期|礼拜)([一二三四五六日天末])/,
    read: ([, which, name]) => {
      const weekday = weekdayNamed(name);
      if (weekday === null) return null;
      if (which === '下下') return inWeek(weekday, 2);
      if (which === '下') return inWeek(weekday, 1);
      return which ? inWeek(weekday, 0) : onNext(weekday);
    },
  },
  {
    pattern: /(下|本|这)个?(?:周|星期|礼拜)(?![一二三四五六日天末])/,
    read: ([, which]) => byEndOfWeek(which === '下' ? 1 : 0),
  },
  { pattern: /大后天/, read: () => after(3, 'day') },
  { pattern: /(?<!大)后天/, read: () => after(2, 'day') },
  { pattern: /明天|明日|明早|明晚/, read: () => after(1, 'day') },
  { pattern: /今天|今日|今晚|今早|今儿|下班(?:之|以)?前|中午(?:之|以)?前/, read: () => today },
  {
    pattern: new RegExp(
      `${afterAnEvent}${number}(?:\\s*[到至~—-]\\s*${number})?\\s*个?(工作日|小时|钟头|天|日|周|星期|礼拜|月)(?:之内|以内|内|之后|以后|后)`,
    ),
    read: ([, event, first, last, unit]) => {
      const count = numeral(last ?? first);
      if (count === null) return null;
      return event ? unknowable : after(count, unitNamed(unit));
    },
  },
  {
    pattern: new RegExp(`(下个?|本|这个?|当)?(?:${number})?月(底|末|初|中旬|中|上旬|下旬)`),
    read: ([, which, name, part]) => {
      const month = name === undefined ? null : numeral(name);
      const day = part === '初' || part === '上旬' ? 10 : part === '中' ? 15 : part === '中旬' ? 20 : null;
      if (month !== null) {
        if (month > 12) return null;
        return day === null ? byEndOf(month) : onDate(month, day);
      }
      const ahead = which?.startsWith('下') ? 1 : 0;
      return day === null ? byEndOfMonth(ahead) : inMonth(day, ahead);
    },
  },
  {
    pattern: /(?<![上])(下个?|本|这个?)月(?![底末初中上下\d])/,
    read: ([, which]) => byEndOfMonth(which?.startsWith('下') ? 1 : 0),
  },
  { pattern: /年底|年末|年前/, read: () => byEndOfYear },
  {
    pattern: /(?:春节|国庆|中秋|元旦|圣诞|开学|过年|节|展会|开斋节)(?:之前|以前|前|之后|以后|后)/,
    read: () => unknowable,
  },
];

const digits = '零一二三四五六七八九';

function numeral(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (/^\d+$/.test(written)) return Number(written);
  if (written === '半') return 0.5;
  const plain = written.replace('两', '二');
  const [tens, ones] = plain.includes('十') ? plain.split('十', 2) : [null, plain];
  const one = ones ? digits.indexOf(ones) : 0;
  if (one < 0) return null;
  if (tens === null) return one;
  const ten = tens ? digits.indexOf(tens) : 1;
  return ten > 0 ? ten * 10 + one : null;
}

const weekdayNumbers: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7, 7, 7];

function weekdayNamed(name = ''): Weekday | null {
  return weekdayNumbers['一二三四五六日天末'.indexOf(name)] ?? null;
}

function unitNamed(unit = ''): 'hour' | 'day' | 'working day' | 'week' | 'month' {
  if (unit === '工作日') return 'working day';
  if (unit === '小时' || unit === '钟头') return 'hour';
  if (unit === '月') return 'month';
  return unit === '天' || unit === '日' ? 'day' : 'week';
}

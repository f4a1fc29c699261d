/** What people mean by a day, on a Thursday in spring. */
import { describe, expect, it } from 'vitest';
import { dateOf, findDays } from '../../server/facts/dates';

/** A Thursday. */
const said = '2026-05-07';

function read(prose: string, on: string | null = said): (string | null)[] {
  return findDays(prose).map((told) => dateOf(told, on));
}

describe('in English', () => {
  it.each([
    ['by 12 May', '2026-05-12'],
    ['on May 12th', '2026-05-12'],
    ['on the 12th of May 2027', '2027-05-12'],
    ['before May 12, 2027,', '2027-05-12'],
    ['on Tuesday, 12 May', '2026-05-12'],
    ['by 5 January', '2027-01-05'],
    ['on 2026-05-12', '2026-05-12'],
    ['on 2026/5/12', '2026-05-12'],
    ['on 12.05.2026', '2026-05-12'],
    ['by 5/13', '2026-05-13'],
    ['by 13/5', '2026-05-13'],
    ['by 5/5', '2027-05-05'],
    ['on 5/13/2026', '2026-05-13'],
    ['by the 12th.', '2026-05-12'],
    ['by the 3rd at the latest', '2026-06-03'],
    ['on Monday', '2026-05-11'],
    ['on Thursday', '2026-05-14'],
    ['by wednesday', '2026-05-13'],
    ['this Friday', '2026-05-08'],
    ['next Monday', '2026-05-11'],
    ['next Friday', '2026-05-15'],
    ['Friday next week', '2026-05-15'],
    ['by Wed. evening', '2026-05-13'],
    ['today', '2026-05-07'],
    ['by close of business', '2026-05-07'],
    ['by end of day Friday', '2026-05-08'],
    ['tomorrow morning', '2026-05-08'],
    ['the day after tomorrow', '2026-05-09'],
    ['this week', '2026-05-08'],
    ['early next week', '2026-05-15'],
    ['by the end of next week', '2026-05-15'],
    ['by the end of the month', '2026-05-31'],
    ['next month', '2026-06-30'],
    ['at the end of June', '2026-06-30'],
    ['in mid-June', '2026-06-15'],
    ['in September', '2026-09-30'],
    ['by the end of the year', '2026-12-31'],
    ['in two weeks', '2026-05-21'],
    ['within three days', '2026-05-10'],
    ['within 3-5 days', '2026-05-12'],
    ['within 5 working days', '2026-05-14'],
    ['within 24 hours', '2026-05-08'],
    ['in a month', '2026-06-07'],
    ['two weeks from now', '2026-05-21'],
  ])('“%s” is %s', (prose, date) => {
    expect(read(prose)).toEqual([date]);
  });

  it.each(['by 5/12', 'within 30 days of the deposit', 'ten days after B/L', 'before Eid'])(
    '“%s” tells a time, and no day of the calendar',
    (prose) => {
      expect(read(prose)).toEqual([null]);
    },
  );

  it.each([
    'We answer 24/7.',
    'You may 12 times a year.',
    'a 1/2 pallet',
    'as we said last Monday',
    'every Friday',
    'at 4.20 USD',
    'on Mondays',
    'the 2nd sample',
    'in 30 colours',
    'on 31 February',
    'We march on.',
  ])('“%s” tells none', (prose) => {
    expect(read(prose)).toEqual([]);
  });

  it('tells several in their order', () => {
    expect(read('samples on Monday, the rest by 20 May')).toEqual(['2026-05-11', '2026-05-20']);
  });
});

describe('in Chinese', () => {
  it.each([
    ['5月12日前', '2026-05-12'],
    ['五月十二号', '2026-05-12'],
    ['2027年5月12日', '2027-05-12'],
    ['12号之前', '2026-05-12'],
    ['周五前', '2026-05-08'],
    ['星期四', '2026-05-14'],
    ['這週三', '2026-05-06'],
    ['本周五', '2026-05-08'],
    ['下周三', '2026-05-13'],
    ['下个礼拜一', '2026-05-11'],
    ['下周内', '2026-05-15'],
    ['今天下班前', '2026-05-07'],
    ['明天', '2026-05-08'],
    ['后天', '2026-05-09'],
    ['大后天', '2026-05-10'],
    ['三天内', '2026-05-10'],
    ['3到5天内', '2026-05-12'],
    ['两周之内', '2026-05-21'],
    ['半个月内', '2026-05-22'],
    ['24小时内', '2026-05-08'],
    ['三个工作日内', '2026-05-12'],
    ['月底前', '2026-05-31'],
    ['下个月底', '2026-06-30'],
    ['6月底', '2026-06-30'],
    ['六月中旬', '2026-06-20'],
    ['下个月', '2026-06-30'],
    ['年底', '2026-12-31'],
  ])('“%s”是%s', (prose, date) => {
    expect(read(prose)).toContain(date);
    expect(new Set(read(prose)).size).toBe(1);
  });

  it.each(['收到定金后三天内', '春节前'])('“%s”说了时间，日历上没有', (prose) => {
    expect(read(prose)).toEqual([null]);
  });

  it.each(['上周五', '每周一', '3号线', '第12号样', '一月份的订单'])('“%s”没说哪天', (prose) => {
    expect(read(prose)).toEqual([]);
  });
});

it('without a day to reckon from, only a full date is one', () => {
  expect(read('on 12 May 2026, or 2026-05-13, or 12 May, or Monday', null)).toEqual([
    '2026-05-12',
    '2026-05-13',
    null,
    null,
  ]);
  expect(read('2026年5月12日，明天', null)).toEqual(['2026-05-12', null]);
});

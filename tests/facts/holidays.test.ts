import { describe, expect, it } from 'vitest';
import { feasts, holidayCalendars } from '../../server/facts/holiday-calendar';
import { dayOff, nextWorkingDay, upcomingHolidays } from '../../server/facts/holidays';

describe('a day off', () => {
  it.each([
    ['2026-05-08', 'BD', 'Friday'],
    ['2026-05-10', 'SA', null],
    ['2026-05-08', 'AE', null],
    ['2026-05-09', 'DE', 'Saturday'],
    ['2026-05-09', null, 'Saturday'],
    ['2026-05-11', 'XX', null],
    ['2026-12-16', 'BD', 'Victory Day'],
    ['2026-03-21', 'BD', 'Eid al-Fitr'],
    ['2026-04-06', 'DE', 'Easter Monday'],
    ['2027-03-26', 'GB', 'Good Friday'],
    ['2026-04-10', 'GR', 'Good Friday'],
    ['2027-05-03', 'GR', 'Easter Monday'],
    ['2026-11-26', 'US', 'Thanksgiving'],
    ['2026-05-25', 'US', 'Memorial Day'],
    ['2026-08-31', 'GB', 'the Summer bank holiday'],
    ['2026-02-16', 'CN', 'Chinese New Year'],
    ['2026-02-23', 'CN', 'Chinese New Year'],
    ['2026-02-24', 'CN', null],
    ['2026-10-07', 'CN', 'National Day'],
    ['2027-02-06', 'KR', 'Seollal'],
    ['2026-02-17', 'BR', 'Carnival'],
    ['not a day', 'DE', null],
  ])('%s in %s is %s', (day, country, name) => {
    expect(dayOff(day, country)?.name ?? null).toBe(name);
  });

  it('is followed by a working day', () => {
    expect(nextWorkingDay('2026-05-08', 'BD')).toBe('2026-05-10');
    expect(nextWorkingDay('2026-04-03', 'DE')).toBe('2026-04-07');
    expect(nextWorkingDay('2026-05-12', 'DE')).toBe('2026-05-12');
  });

  it('is told before it comes, a feast of several days once', () => {
    expect(upcomingHolidays('2026-02-10', 14, 'CN')).toEqual([
      { day: '2026-02-16', name: 'Chinese New Year' },
    ]);
    expect(upcomingHolidays('2026-12-20', 14, 'DE').map(({ name }) => name)).toEqual([
      'Christmas',
      'New Year’s Day',
    ]);
    expect(upcomingHolidays('2026-06-08', 7, 'XX')).toEqual([]);
  });
});

it('every entry of every country falls on a day of each year, save where a longer feast covers it', () => {
  const years = [2025, 2026, 2027, 2028, 2029, 2030];
  for (const [country, { days }] of Object.entries(holidayCalendars)) {
    const kept = years.map((year) =>
      upcomingHolidays(`${year - 1}-12-31`, 366, country).map(({ name }) => name),
    );
    for (const entry of days) {
      const name = entry.slice(entry.indexOf(' ') + 1);
      expect(kept.filter((names) => names.includes(name)).length, `${country} ${entry}`).toBeGreaterThan(3);
    }
  }
});

it('feasts are dated for each year from 2025 to 2030', () => {
  for (const [feast, days] of Object.entries(feasts))
    expect(
      days.map((day) => day.slice(0, 4)),
      feast,
    ).toEqual(['2025', '2026', '2027', '2028', '2029', '2030']);
});

/** Writes a day as people read it. */

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * “12 May”, or “5月12日”; with the year where it is not that of the day it is held against.
 * @param day `YYYY-MM-DD`
 * @param beside another day, or null: then the year is told
 */
export function writeDay(day: string, language: 'en' | 'zh', beside: string | null): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const sameYear = beside?.slice(0, 4) === year;
  if (language === 'zh') return `${sameYear ? '' : `${year}年`}${Number(month)}月${Number(date)}日`;
  return `${Number(date)} ${months[Number(month) - 1] ?? month}${sameYear ? '' : ` ${year}`}`;
}

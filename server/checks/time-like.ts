/** Writes a length of time of `poise.yaml` in the form of the one that it replaces. */
import { readFigures } from '../facts/figures';

const hanUnits = {
  hour: '小时',
  day: '天',
  'working day': '个工作日',
  week: '周',
  month: '个月',
  year: '年',
} as const;

/** “20-day” becomes “30-day”, 三周 becomes 30天. @param text as it stands in `poise.yaml` */
export function timeLike(words: string, text: string, language: 'en' | 'zh'): string {
  const figure = readFigures(text).find(({ kind }) => kind === 'duration');
  if (figure?.kind !== 'duration') return text;
  if (language === 'zh') return `${figure.value}${hanUnits[figure.unit]}`;
  return /\p{L}-\p{L}|\d-\p{L}/u.test(words)
    ? `${figure.value}-${figure.unit.replace(' ', '-')}`
    : `${figure.value} ${figure.unit}${figure.value === 1 ? '' : 's'}`;
}

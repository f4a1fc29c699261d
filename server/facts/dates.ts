/** Finds the days that prose tells, English and Chinese, and says which day of the calendar they are. */
import { inSimplified, isChinese } from '../words/chinese/script';
import type { DayWords, ToldDay } from './told-day';
import { chineseDays } from './told-day-chinese';
import { englishDays } from './told-day-english';

/** In UTF-16 code units; nobody promises in a longer sentence. */
const longestProse = 10_000;

const english = englishDays.map(everywhere);
const chinese = chineseDays.map(everywhere);

/** Many ask of the same sentence, one after the other. */
let last: { readonly prose: string; readonly days: readonly ToldDay[] } = { prose: '', days: [] };

/** The days told in a sentence, in order; where words overlap, the longer ones. Offsets are UTF-16 code units of `prose`. */
export function findDays(prose: string): readonly ToldDay[] {
  if (last.prose !== prose) last = { prose, days: readDays(prose) };
  return last.days;
}

function readDays(prose: string): readonly ToldDay[] {
  if (prose.length > longestProse) return [];
  const han = isChinese(prose);
  const found = [...findWith(english, prose), ...(han ? findWith(chinese, inSimplified(prose)) : [])];
  const kept: ToldDay[] = [];
  for (const told of found.sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => told.start < other.end && other.start < told.end)) kept.push(told);
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * The day of the calendar that words tell.
 * @param said the day on which they were written, `YYYY-MM-DD`; without it, only a full date tells one
 */
export function dateOf({ meaning, absolute }: ToldDay, said: string | null): string | null {
  if (said !== null) return meaning(said) || null;
  return absolute ? meaning('2000-01-01') : null;
}

function everywhere({ pattern, read, absolute = false, needs }: DayWords) {
  return { pattern: new RegExp(pattern.source, `${pattern.flags}g`), read, absolute, needs };
}

function findWith(words: readonly ReturnType<typeof everywhere>[], prose: string): ToldDay[] {
  const small = prose.toLowerCase();
  const possible = words.filter(({ needs }) => !needs || needs.some((word) => small.includes(word)));
  return possible.flatMap(({ pattern, read, absolute }) =>
    [...prose.matchAll(pattern)].flatMap((match) => {
      const meaning = read([...match].map((group) => group?.toLowerCase()));
      if (meaning === null) return [];
      const full = absolute || match.slice(1).some((group) => /^\d{4}$/.test(group ?? ''));
      return [{ start: match.index, end: match.index + match[0].length, meaning, absolute: full }];
    }),
  );
}

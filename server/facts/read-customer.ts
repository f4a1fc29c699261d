/** Reads a customer's file. What is readable is kept, the rest becomes faults; unknown fields are nobody's fault. */
import type { Fault, FrontMatter } from '../draft/draft';
import { findFrontMatter, readFrontMatter } from '../draft/front-matter';
import { isStage } from '../draft/stage';
import type { Customer } from './customer';

/** Whether a path is that of a customer's file, and what drafts call it. */
export function slugOf(path: string): string | null {
  return /^customers\/([^/]+)\.md$/.exec(path)?.[1] ?? null;
}

/** What is known of people; drafts may build on it, and some of it is private. */
export const personalFields = [
  'birthday',
  'family',
  'history',
  'likes',
  'dislikes',
  'hobbies',
  'sport',
  'books',
  'films',
  'food',
  'dreams',
  'admired',
  'health',
] as const;

/** Never throws. @param path such as `customers/rahman-textiles.md` */
export function readCustomer(path: string, text: string): Customer {
  const frame = findFrontMatter(text);
  const reading = frame ? readFrontMatter(text, frame) : null;
  const frontMatter = reading?.frontMatter ?? null;
  const faults: Fault[] = [...(reading?.faults ?? [])];
  const field = createFieldReader(frontMatter, faults);
  const stage = field.text('stage');
  return {
    slug: slugOf(path) ?? path,
    path,
    frontMatter,
    name: field.text('name'),
    greeting: field.text('greeting'),
    company: field.text('company'),
    country: field.country('country'),
    language: field.text('language'),
    stage: isStage(stage) ? stage : null,
    chips: field.list('chips'),
    dates: field.dates('dates'),
    private: field.list('private'),
    faults: faults.sort((a, b) => a.start - b.start),
  };
}

function createFieldReader(frontMatter: FrontMatter | null, faults: Fault[]) {
  const fields = frontMatter?.fields ?? {};
  const complain = (name: string, message: string): void => {
    const place = frontMatter?.places[name];
    if (place) faults.push({ ...place, message });
  };

  function text(name: string): string | null {
    const value = fields[name];
    if (value === undefined || typeof value === 'string') return value ?? null;
    complain(name, `The field "${name}" takes one value, not a list.`);
    return null;
  }

  return {
    text,
    country(name: string): string | null {
      const value = text(name);
      if (value === null || /^[A-Za-z]{2}$/.test(value)) return value?.toUpperCase() ?? null;
      complain(name, 'The field "country" takes the two letters of a country: BD, DE, CN.');
      return null;
    },
    list(name: string): readonly string[] {
      const value = fields[name];
      if (value === undefined) return [];
      const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
      const texts = entries.filter((entry) => typeof entry === 'string');
      if (texts.length < entries.length)
        complain(name, `The field "${name}" takes a list of words: ${name}: ["…", "…"].`);
      return texts;
    },
    dates(name: string): Readonly<Record<string, string>> {
      const value = fields[name];
      if (value === undefined) return {};
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        complain(name, 'The field "dates" takes names with days: dates: { birthday: 07-14 }.');
        return {};
      }
      const dates: Record<string, string> = {};
      for (const [event, day] of Object.entries(value)) {
        if (typeof day === 'string' && isDay(day)) dates[event] = day;
        else complain(name, `The day of “${event}” is written as 07-14 or 2027-07-14.`);
      }
      return dates;
    },
  };
}

/** `MM-DD` or `YYYY-MM-DD`, and a day that exists. */
function isDay(day: string): boolean {
  const [, month, date] = /^(?:\d{4}-)?(\d{2})-(\d{2})$/.exec(day) ?? [];
  const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return Number(date) >= 1 && Number(date) <= (lengths[Number(month) - 1] ?? 0);
}

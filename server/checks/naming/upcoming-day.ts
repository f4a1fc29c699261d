/** A day that matters to the customer and is near: a birthday, a feast, a holiday of their country. */

import { addDays, isDay, makeDay, monthOf } from '../../facts/calendar';
import type { Customer } from '../../facts/customer';
import { upcomingHolidays } from '../../facts/holidays';
import { isDeclaredPrivate } from '../../facts/private-fields';
import { writeDay } from '../../facts/write-day';
import type { Rewrite } from '../../rules/finding';
import { defineCheck } from '../check';
import { addingParagraph } from '../edits';
import { isHeated } from '../heated';
import { inScriptOf } from '../in-script';
import type { Letter } from '../letter';
import { speaksOf } from '../own-words';

/** A wish that comes earlier is strange. */
const daysAhead = 14;

const rahman =
  '---\nname: Karim Rahman\ncountry: BD\ndates: { birthday: 07-14, wedding-day: 2019-12-24 }\nprivate: [wedding-day]\n---\n';
const files = { 'customers/rahman.md': rahman };
const draft = (date: string, words: string) => `---\ncustomer: rahman\ndate: ${date}\n---\n${words}\n`;
const thanks = 'Thank you for the drawings.';

export default defineCheck({
  id: 'naming/upcoming-day',
  principle: 'common-ground',
  severity: 'hint',
  message: 'A day that matters to the customer is near.',
  why: {
    en: 'A wish on the right day is remembered long after the price; and a holiday that you know of keeps a promise from falling into it.',
    zh: '在合适的日子说一句祝福，比价格更让人记得；知道对方哪天放假，也免得承诺落空。',
  },
  find(letter) {
    const { book, greeting, language } = letter;
    const day = dayOfSending(letter);
    if (!book || !greeting || day === null) return [];
    return [...eventsNear(book, day), ...holidaysNear(book, day)]
      .filter((event) => !isMentioned(letter, event))
      .map((event) => ({
        start: greeting.start,
        end: greeting.end,
        message: language === 'zh' ? tellInChinese(event, day) : tell(event, day),
        rewrites: isHeated(letter) ? [] : rewritesOf(letter, event),
      }));
  },
  examples: [
    {
      bad: draft('2026-07-10', `[[Hi Karim,]]\n\n${thanks}`),
      fixed: draft(
        '2026-07-10',
        `Hi Karim,\n\n${thanks}\n\nAnd as your birthday is near: I wish you a happy day and a good year.`,
      ),
      files,
    },
    {
      bad: draft('2026-12-07', `[[Hi Karim,]]\n\n${thanks}`),
      fixed: draft(
        '2026-12-07',
        `Hi Karim,\n\n${thanks}\n\nYour offices will be closed for Victory Day on 16 December, I believe. Is there anything you need from us before?`,
      ),
      files: { 'customers/rahman.md': '---\nname: Karim Rahman\ncountry: BD\n---\n' },
    },
    {
      bad: draft('2026-07-10', '[[林经理，您好！]]\n\n图纸收到了，谢谢。'),
      fixed: draft(
        '2026-07-10',
        '林经理，您好！\n\n图纸收到了，谢谢。\n\n您的生日快到了，提前祝您生日快乐，一切顺心！',
      ),
      files: { 'customers/rahman.md': '---\nname: 林国栋\ndates: { birthday: 07-14 }\n---\n' },
    },
    { good: draft('2026-06-10', `Hi Karim,\n\n${thanks}`), files },
    { good: draft('2026-07-10', `Hi Karim,\n\n${thanks} Happy birthday!`), files },
    { good: draft('2026-07-10', `Hi Karim,\n\n${thanks}`) },
    { good: `---\ncustomer: rahman\n---\nHi Karim,\n\n${thanks}\n`, files },
    { good: `---\ncustomer: rahman\ndate: 2026-07-10\nstatus: sent\n---\nHi Karim,\n\n${thanks}\n`, files },
  ],
});

/** A day ahead. */
interface Event {
  readonly day: string;
  readonly name: string;
  /** Not even a wish may show that it is known. */
  readonly private: boolean;
  readonly holiday: boolean;
}

/** Chinese letters call days by names of their own. */
function isMentioned(letter: Letter, { name, holiday }: Event): boolean {
  const inChinese = holiday ? ['放假', '假期', '节日'] : name === 'birthday' ? ['生日'] : [];
  return [name, ...inChinese].some((words) => speaksOf(letter, words));
}

/** The day of the mail, or today when that is later; null for a mail that is sent, or was left lying. */
function dayOfSending({ draft, today }: Letter): string | null {
  const { date, status } = draft.frontMatter?.fields ?? {};
  if (status === 'sent') return null;
  if (!isDay(date)) return today;
  if (today === null || today <= date) return date;
  return addDays(date, daysAhead) < today ? null : today;
}

function eventsNear(book: Customer, day: string): Event[] {
  const { year } = monthOf(day);
  return Object.entries(book.dates).flatMap(([name, date]) => {
    // A full date in the past comes again every year, one ahead is meant as it stands.
    const [month, dayOfMonth] = date.slice(-5).split('-').map(Number);
    const candidates =
      isDay(date) && date >= day
        ? [date]
        : [year, year + 1].map((each) => everyYear(each, month ?? 0, dayOfMonth ?? 0));
    const next = candidates.find((each) => each !== null && each >= day && each <= addDays(day, daysAhead));
    return next
      ? [
          {
            day: next,
            name: name.replace(/[-_]/g, ' '),
            private: isDeclaredPrivate(name, book),
            holiday: false,
          },
        ]
      : [];
  });
}

/** Who was born on 29 February has a birthday in every year. */
function everyYear(year: number, month: number, day: number): string | null {
  return makeDay(year, month, day) ?? makeDay(year, month, day - 1);
}

function holidaysNear({ country }: Customer, day: string): Event[] {
  if (country === null) return [];
  return upcomingHolidays(day, daysAhead, country).map((each) => ({
    ...each,
    private: false,
    holiday: true,
  }));
}

function tell({ day, name, private: hidden, holiday }: Event, from: string): string {
  const when = day === from ? 'today' : `on ${writeDay(day, 'en', from)}`;
  if (holiday) return `Offices are closed for ${name} where the customer is, ${when}.`;
  return hidden
    ? `Their ${name} is ${when}; it is private, so keep it in mind and out of the mail.`
    : `Their ${name} is ${when}.`;
}

function tellInChinese({ day, name, private: hidden, holiday }: Event, from: string): string {
  const when = day === from ? '今天' : writeDay(day, 'zh', from);
  if (holiday) return `${when}客户当地放假（${name}）。`;
  const event = name === 'birthday' ? '生日' : `的重要日子（${name}）`;
  return `${when}是客户${event}${hidden ? '；这是私事，记在心里就好，不要写进邮件' : ''}。`;
}

function rewritesOf(letter: Letter, { day, name, private: hidden, holiday }: Event): Rewrite[] {
  if (hidden) return [];
  const chinese = letter.language === 'zh';
  const write = inScriptOf(letter);
  const on = writeDay(day, letter.language, day);
  const template = holiday
    ? chinese
      ? write`${on}前后您那边放假，放假之前有什么需要我们准备的，请告诉我。`
      : `Your offices will be closed for ${name} on ${on}, I believe. Is there anything you need from us before?`
    : name === 'birthday'
      ? chinese
        ? write`您的生日快到了，提前祝您生日快乐，一切顺心！`
        : 'And as your birthday is near: I wish you a happy day and a good year.'
      : chinese
        ? write`{关于${name}的一句祝福}`
        : `{a good wish for the ${name}}`;
  return [{ title: template.replace(/[{}]/g, ''), edits: [addingParagraph(letter, template)] }];
}

/** A promised day on which offices are closed where the customer is. */

import { addDays, weekdayOf } from '../../facts/calendar';
import type { Commitment } from '../../facts/commitment';
import { dayOff, nextWorkingDay, weekdayNames } from '../../facts/holidays';
import { writeDay } from '../../facts/write-day';
import { inSimplified } from '../../words/chinese/script';
import { defineCheck, type Problem } from '../check';
import { replacing } from '../edits';
import type { Letter } from '../letter';
import { isToBeSent } from '../said-before';

const files = { 'customers/rahman.md': '---\nname: Karim Rahman\ncountry: BD\n---\n' };
const open = '---\ncustomer: rahman\ndate: 2026-05-04\n---\nHi Karim,\n\n';

export default defineCheck({
  id: 'ledger/holiday',
  principle: 'adapt',
  severity: 'info',
  message: 'A promised day on which the customer’s offices are closed.',
  why: {
    en: 'What comes on their day off is seen late or not at all; a working day of theirs shows that you know where they live.',
    zh: '对方休息的那天，东西到了也没人看；换成对方的工作日，更显得您替客户着想。',
  },
  find(letter) {
    const country = letter.book?.country ?? null;
    if (country === null || !isToBeSent(letter)) return [];
    return letter.commitments
      .filter(({ kind, kept }) => kind === 'promise' && !kept)
      .flatMap((promise) => toProblem(letter, promise, country));
  },
  examples: [
    {
      bad: `${open}We will send the photos by [[Friday]].\n`,
      fixed: `${open}We will send the photos by Sunday, 10 May.\n`,
      files,
    },
    {
      bad: `${open}We will send the documents on [[16 December]].\n`,
      fixed: `${open}We will send the documents on Thursday, 17 December.\n`,
      files,
    },
    {
      bad: '---\ncustomer: lin\ndate: 2026-09-21\n---\n林经理，您好！\n\n我们[[10月1日]]发照片给您。\n',
      fixed: '---\ncustomer: lin\ndate: 2026-09-21\n---\n林经理，您好！\n\n我们10月8日发照片给您。\n',
      files: { 'customers/lin.md': '---\nname: 林国栋\ncountry: CN\n---\n' },
    },
    { good: `${open}We will send the photos by Sunday.\n`, files },
    { good: `${open}We will ship the goods on Friday.\n`, files },
    { good: `${open}We will send the photos by Friday.\n` },
    {
      good: open.replace('---\nHi', 'status: sent\n---\nHi').concat('We will send the photos by Friday.\n'),
      files,
    },
    {
      good: `${open}We will send the photos by Friday.\n`,
      files: { 'customers/rahman.md': '---\ncountry: DE\n---\n' },
    },
  ],
});

function toProblem(letter: Letter, { due, dueAt, said, text }: Commitment, country: string): Problem[] {
  const off = due === null ? null : dayOff(due, country);
  if (due === null || dueAt === null || !off) return [];
  if (off.kind === 'weekend' && ourWork.test(inSimplified(text))) return [];
  const chinese = letter.language === 'zh';
  const words = letter.text.slice(dueAt.start, dueAt.end);
  // “8 May.” ends its sentence; the full stop stays.
  const place = { start: dueAt.start, end: dueAt.end - (/[.。]$/.test(words) ? 1 : 0) };
  const open = nextWorkingDay(addDays(due, 1), country);
  const day = writeDay(open, letter.language, said);
  const title = chinese
    ? day
    : `${wantsPreposition(words) ? 'by ' : ''}${weekdayNames[weekdayOf(open)]}, ${day}`;
  return [
    {
      ...place,
      message: messageOf(writeDay(due, letter.language, said), off, chinese),
      rewrites: [{ title, edits: [replacing(place, title)] }],
    },
  ];
}

function messageOf(day: string, { kind, name }: { kind: string; name: string }, chinese: boolean): string {
  if (chinese) return `${day}客户当地${kind === 'weekend' ? '是周末' : '放假'}。`;
  return kind === 'weekend'
    ? `${day} is a ${name}, which is a week-end day where the customer is.`
    : `${day} is ${name} where the customer is.`;
}

/** What we do on our side; their week-end does not keep us from it, though a feast may close the harbour. */
const ourWork =
  /\b(?:ship|dispatch|load|sail|leave|produce|finish|complete|pack|knit|dye|print|repair|start)(?:s|ed|ing)?\b|发出|发货|装船|出货|出运|完成|生产|包装|开始/i;

/** “Tomorrow” and “in two weeks” bring their own; “Friday” and “8 May” have it in front of them. */
function wantsPreposition(words: string): boolean {
  return /^(?:today|tonight|tomorrow|in|within|after|at|by|over)\b/i.test(words);
}

/** A promise in a mail that was sent, whose day has passed, and which nobody marked as kept. */

import { markKept } from '../../facts/commitments/kept';
import { statusOf } from '../../facts/ledger';
import { writeDay } from '../../facts/write-day';
import { defineCheck } from '../check';
import { replacing } from '../edits';
import { inScriptOf } from '../in-script';

export default defineCheck({
  id: 'ledger/overdue',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'A promise whose day has passed.',
  why: {
    en: 'The customer counts the days as well: mark it as kept, or write to them before they ask.',
    zh: '客户也在数日子：做到了就标记一下，没做到就赶在客户问之前说一声。',
  },
  find(letter) {
    const chinese = letter.language === 'zh';
    const date = chinese ? inScriptOf(letter)`新日期` : 'new date';
    return letter.commitments.flatMap((one) => {
      if (statusOf(one, letter.today) !== 'overdue' || one.due === null) return [];
      const day = writeDay(one.due, letter.language, letter.today);
      const kept = markKept(letter.draft, one);
      const place = one.dueAt ?? one.core;
      return [
        {
          ...place,
          message: chinese ? `${day}已经过了：${one.what}。` : `This was due on ${day}: ${one.what}.`,
          rewrites: [
            ...(kept
              ? [{ title: chinese ? '做到了，标记一下' : 'Mark as kept', edits: [{ ...kept, stops: [] }] }]
              : []),
            {
              title: `[${date}]`,
              edits: [replacing(place, `{${date}}`)],
            },
          ],
        },
      ];
    });
  },
  examples: [
    {
      bad: '---\ncustomer: rahman-textiles\ndate: 2026-05-02\nstatus: sent\n---\nHi Karim,\n\nWe will send you the photos on [[Monday]]. Thank you.\n',
      fixed:
        '---\ncustomer: rahman-textiles\ndate: 2026-05-02\nstatus: sent\n---\nHi Karim,\n\nWe will send you the photos on Monday. <!-- poise-kept: We will send you the photos on Monday --> Thank you.\n',
      today: '2026-05-05',
    },
    {
      bad: '---\ncustomer: chen\ndate: 2026-05-02\nstatus: sent\n---\n陈总，您好！\n\n我们[[周三]]前发样品给您。\n',
      fixed:
        '---\ncustomer: chen\ndate: 2026-05-02\nstatus: sent\n---\n陈总，您好！\n\n我们周三前发样品给您。 <!-- poise-kept: 我们周三前发样品给您 -->\n',
      today: '2026-05-07',
    },
    // Its day has not passed.
    {
      good: '---\ncustomer: rahman-textiles\ndate: 2026-05-02\nstatus: sent\n---\nHi Karim,\n\nWe will send you the photos on Monday.\n',
      today: '2026-05-04',
    },
    // Not sent yet.
    {
      good: '---\ncustomer: rahman-textiles\ndate: 2026-05-02\n---\nHi Karim,\n\nWe will send you the photos on Monday.\n',
      today: '2026-05-05',
    },
    // Kept.
    {
      good: '---\ncustomer: rahman-textiles\ndate: 2026-05-02\nstatus: sent\n---\nHi Karim,\n\nWe will send you the photos on Monday. <!-- poise-kept -->\n',
      today: '2026-05-05',
    },
  ],
});

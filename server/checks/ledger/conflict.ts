/** A promise that says another day or a worse price than an earlier one, and does not say that it changes it. */

import type { Commitment } from '../../facts/commitment';
import { conflictsOf } from '../../facts/ledger';
import { writeDay } from '../../facts/write-day';
import { inSimplified } from '../../words/chinese/script';
import { defineCheck, type Problem } from '../check';
import { inserting } from '../edits';
import { inScriptOf } from '../in-script';
import type { Letter } from '../letter';
import { before, isToBeSent, tellOf } from '../said-before';

/** The mail itself says that something changed. */
const changed =
  /\b(?:instead of|rather than|delay(?:s|ed)?|postponed?|(?:a|the|our) new (?:date|price|plan|schedule)|(?:later|earlier|more|less|higher|sooner) than (?:we|i|planned|promised|agreed)|moved? (?:to|from|back|forward)|(?:has|have|had|is|was) changed|originally|unlike)\b|改到|改为|推迟|延期|延后|延迟|提前到|原定|原来说|原计划|而不是|有变|调整/i;

export default defineCheck({
  id: 'ledger/conflict',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'A promise that contradicts an earlier one.',
  why: {
    en: 'The customer has your earlier mail and plans with it; a change that you name yourself costs less trust than one they find.',
    zh: '客户手里有您之前的邮件，也照着安排了；自己说明改动，比被客户发现要好。',
  },
  find(letter) {
    if (!isToBeSent(letter) || letter.body.some(({ prose }) => changed.test(inSimplified(prose)))) return [];
    return letter.commitments.flatMap((one): Problem[] => {
      const conflicts = conflictsOf(one, before(letter, one));
      // The latest word is the one that the customer goes by.
      const latest = conflicts.at(-1);
      return latest ? [warn(letter, one, latest, conflicts)] : [];
    });
  },
  examples: [
    {
      bad: '---\ncustomer: rahman-textiles\ndate: 2026-05-07\n---\nHi Karim,\n\nWe will ship on [[20 May]].\n',
      fixed:
        '---\ncustomer: rahman-textiles\ndate: 2026-05-07\n---\nHi Karim,\n\nWe will ship on 20 May instead of 12 May.\n',
      files: {
        'a.reply.md':
          '---\ncustomer: rahman-textiles\ndate: 2026-05-02\nstatus: sent\n---\nWe will dispatch your order on 12 May.\n',
      },
    },
    {
      bad: '---\ncustomer: rahman-textiles\ndate: 2026-05-07\n---\nHi Karim,\n\nWe can do [[4.55 USD per piece]].\n',
      fixed:
        '---\ncustomer: rahman-textiles\ndate: 2026-05-07\n---\nHi Karim,\n\nWe can do 4.55 USD per piece instead of 4.35 USD.\n',
      files: {
        'a.reply.md':
          '---\ncustomer: rahman-textiles\ndate: 2026-05-02\nstatus: sent\n---\nWe can do 4.35 USD.\n',
      },
    },
    {
      bad: '---\ncustomer: chen\ndate: 2026-05-07\n---\n陈总，您好！\n\n大货我们[[5月20日]]前发货。\n',
      fixed:
        '---\ncustomer: chen\ndate: 2026-05-07\n---\n陈总，您好！\n\n大货我们5月20日（原定5月12日）前发货。\n',
      files: {
        'a.reply.md': '---\ncustomer: chen\ndate: 2026-05-02\nstatus: sent\n---\n我们会在5月12日发货。\n',
      },
    },
    // The change is named.
    {
      good: '---\ncustomer: rahman-textiles\ndate: 2026-05-07\n---\nHi Karim,\n\nThe dye house is delayed by a week. We will ship on 20 May.\n',
      files: {
        'a.reply.md':
          '---\ncustomer: rahman-textiles\ndate: 2026-05-02\nstatus: sent\n---\nWe will ship on 12 May.\n',
      },
    },
    // The same day in other words.
    {
      good: '---\ncustomer: rahman-textiles\ndate: 2026-05-07\n---\nHi Karim,\n\nWe will ship on Tuesday.\n',
      files: {
        'a.reply.md':
          '---\ncustomer: rahman-textiles\ndate: 2026-05-02\nstatus: sent\n---\nWe will ship on 12 May.\n',
      },
    },
    // Two orders, and a shipment that was due before.
    {
      good: '---\ncustomer: rahman-textiles\ndate: 2026-05-07\nsubject: PO 4480\n---\nHi Karim,\n\nWe will ship on 20 May.\n',
      files: {
        'a.reply.md':
          '---\ncustomer: rahman-textiles\ndate: 2026-05-02\nsubject: PO 4471\n---\nWe will ship on 12 May.\n',
        'b.reply.md': '---\ncustomer: rahman-textiles\ndate: 2026-03-02\n---\nWe will ship on 12 March.\n',
      },
    },
  ],
});

function warn(
  letter: Letter,
  one: Commitment,
  latest: Commitment,
  conflicts: readonly Commitment[],
): Problem {
  const chinese = letter.language === 'zh';
  const isDay = one.kind === 'promise' && latest.due !== null;
  const told = isDay ? writeDay(latest.due ?? '', letter.language, one.due) : (latest.amount ?? '');
  const place = (isDay ? one.dueAt : amountIn(letter, one)) ?? one.core;
  const write = inScriptOf(letter);
  const words = chinese ? write`（${isDay ? write`原定` : write`原来说`}${told}）` : ` instead of ${told}`;
  return {
    ...place,
    message: chinese ? `之前跟这位客户说的是${told}。` : `Earlier you told this customer ${told}.`,
    rewrites: [{ title: words.trim(), edits: [inserting(place.end, words)] }],
    related: conflicts.map((other) => tellOf(letter, other)),
  };
}

/** Where a figure stands in the words of a commitment. */
function amountIn(
  { text }: Letter,
  { start, end, amount }: Commitment,
): { start: number; end: number } | null {
  const at = amount === null ? -1 : text.slice(start, end).indexOf(amount);
  return amount === null || at < 0 ? null : { start: start + at, end: start + at + amount.length };
}

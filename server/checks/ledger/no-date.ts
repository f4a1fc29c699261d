/** A promise that tells no time. */

import type { Commitment } from '../../facts/commitment';
import { defineCheck } from '../check';
import { clauseEnd } from '../clause-end';
import { inserting } from '../edits';
import { inScriptOf } from '../in-script';
import type { Letter } from '../letter';
import { isToBeSent } from '../said-before';

export default defineCheck({
  id: 'ledger/no-date',
  principle: 'honest-limits',
  severity: 'info',
  message: 'A promise without a date.',
  why: {
    en: 'A promise without a day cannot be kept in the customer’s eyes, only be late.',
    zh: '没说哪天的承诺，客户只会觉得晚。',
  },
  find(letter) {
    if (!isToBeSent(letter)) return [];
    const chinese = letter.language === 'zh';
    return letter.commitments.flatMap((one) => {
      if (one.kind !== 'promise' || one.timed || one.condition !== null || tellsWhen(letter, one)) return [];
      return [
        {
          ...one.core,
          message: chinese ? '没说什么时候。' : 'By when?',
          rewrites: [
            chinese
              ? { title: '[日期]前……', edits: [inserting(one.core.start, inScriptOf(letter)`{日期}前`)] }
              : { title: '… by [date]', edits: [inserting(clauseEnd(letter, one), ' by {date}')] },
          ],
        },
      ];
    });
  },
  examples: [
    {
      bad: '---\ncustomer: rahman-textiles\n---\nHi Karim,\n\nWe will [[send]] you the photos, and the colour is fine.\n',
      fixed:
        '---\ncustomer: rahman-textiles\n---\nHi Karim,\n\nWe will send you the photos by [date], and the colour is fine.\n',
    },
    {
      bad: '---\ncustomer: chen\n---\n陈总，您好！\n\n我们[[会给您发报价]]。\n',
      fixed: '---\ncustomer: chen\n---\n陈总，您好！\n\n我们[日期]前会给您发报价。\n',
    },
    { good: '---\ncustomer: rahman-textiles\n---\nHi Karim,\n\nWe will send you the photos on Monday.\n' },
    { good: '---\ncustomer: rahman-textiles\n---\nHi Karim,\n\nWe will ship before Eid.\n' },
    {
      good: '---\ncustomer: rahman-textiles\n---\nHi Karim,\n\nIf you confirm both colours, we will ship.\n',
    },
    {
      good: '---\ncustomer: rahman-textiles\n---\nHi Karim,\n\nThe lab is done by Friday noon, and we will send you the result. Should you need the swatches, we will send them the same day.\n',
    },
    // Nobody keeps a ledger for a customer without a name.
    { good: 'Hi Karim,\n\nWe will send you the photos.\n' },
  ],
});

/** “The test ends on Friday, and I will call you with the result”, “should you need a copy, we will …”: its sentence tells when. */
function tellsWhen({ body }: Letter, { core }: Commitment): boolean {
  const prose = body.find(({ start, end }) => start <= core.start && core.end <= end)?.prose ?? '';
  return whenever.test(prose);
}

const whenever =
  /\b(?:if|should (?:you|the|it|they|any\w*)|whenever|whichever|at your convenience|any ?time|(?:the )?same[ -]day|every|each|always|from now on|for the next|gladly|at once|right away|(?:the|a) (?:result|outcome|copy))s?\b|(?:^|[^\d])\d{1,2}[:：]\d{2}(?!\d)|随时|每次|每个|以后都/i;

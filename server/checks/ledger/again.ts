/** The second and every later concession to one customer, with nothing asked for it. */

import type { Commitment } from '../../facts/commitment';
import { isRepeated } from '../../facts/ledger';
import { isChinese } from '../../words/chinese/script';
import { defineCheck, type Problem } from '../check';
import { clauseEnd } from '../clause-end';
import { inserting } from '../edits';
import { inScriptOf } from '../in-script';
import type { Letter } from '../letter';
import { before, isToBeSent, tellOf } from '../said-before';

export default defineCheck({
  id: 'ledger/again',
  principle: 'no-endless-concession',
  severity: 'warning',
  message: 'Another concession to a customer who has had one.',
  why: {
    en: 'Who gives twice for nothing has taught the customer to ask a third time; let this one bring something back.',
    zh: '一让再让，客户就等着下一次；这一次要换点什么回来。',
  },
  find(letter) {
    if (!isToBeSent(letter)) return [];
    const own: Commitment[] = [];
    const problems: Problem[] = [];
    for (const one of letter.commitments.filter(({ kind }) => kind === 'concession')) {
      const given = before(letter, one).filter(({ kind }) => kind === 'concession');
      // What this very letter gives beside it belongs to one offer; it counts, but it is no reason to warn.
      const known = [...given, ...own];
      if (given.length === 0 || isRepeated(one, known)) continue;
      const nth = known.filter((each, at) => !isRepeated(each, known.slice(0, at))).length + 1;
      own.push(one);
      if (one.inReturn === null && one.condition === null) problems.push(warn(letter, one, nth, given));
    }
    return problems;
  },
  examples: [
    {
      bad: '---\ncustomer: rahman-textiles\ndate: 2026-05-07\n---\nHi Karim,\n\nWe can [[take 2% off]].\n',
      fixed:
        '---\ncustomer: rahman-textiles\ndate: 2026-05-07\n---\nHi Karim,\n\nWe can take 2% off in return for [what you ask].\n',
      files: {
        'a.reply.md':
          '---\ncustomer: rahman-textiles\ndate: 2026-04-02\nstatus: sent\n---\nWe will waive the setup fee.\n',
      },
    },
    {
      bad: '---\ncustomer: chen\ndate: 2026-05-07\n---\n陈总，您好！\n\n这单我们[[再便宜3%]]。\n',
      fixed:
        '---\ncustomer: chen\ndate: 2026-05-07\n---\n陈总，您好！\n\n这单我们再便宜3%，前提是[您要的条件]。\n',
      files: {
        'a.reply.md': '---\ncustomer: chen\ndate: 2026-04-02\nstatus: sent\n---\n上一单我们给您优惠2%。\n',
      },
    },
    // The first concession.
    { good: '---\ncustomer: rahman-textiles\ndate: 2026-05-07\n---\nHi Karim,\n\nWe can take 2% off.\n' },
    // Something is asked in return.
    {
      good: '---\ncustomer: rahman-textiles\ndate: 2026-05-07\n---\nHi Karim,\n\nWe can take 2% off if you order both colours.\n',
      files: {
        'a.reply.md':
          '---\ncustomer: rahman-textiles\ndate: 2026-04-02\nstatus: sent\n---\nWe will waive the setup fee.\n',
      },
    },
    // The same, said again.
    {
      good: '---\ncustomer: rahman-textiles\ndate: 2026-05-07\n---\nHi Karim,\n\nAs agreed, we will take 2% off.\n',
      files: {
        'a.reply.md': '---\ncustomer: rahman-textiles\ndate: 2026-04-02\n---\nWe can take 2% off.\n',
      },
    },
    // Another customer.
    {
      good: '---\ncustomer: rahman-textiles\ndate: 2026-05-07\n---\nHi Karim,\n\nWe can take 2% off.\n',
      files: { 'a.reply.md': '---\ncustomer: chen\ndate: 2026-04-02\n---\nWe will waive the setup fee.\n' },
    },
  ],
});

function warn(letter: Letter, one: Commitment, nth: number, given: readonly Commitment[]): Problem {
  const chinese = letter.language === 'zh';
  const write = inScriptOf(letter);
  const ask = chinese ? write`，前提是{您要的条件}` : ' in return for {what you ask}';
  // Braces in the words of the book are no gaps.
  const chips = (letter.book?.chips ?? [])
    .filter((chip) => isChinese(chip) === chinese)
    .map((chip) => chip.replace(/[{}]/g, ''));
  const ties = [
    ask,
    ...chips
      .map((chip) => (chinese ? write`，“${chip}”之外的` : `, on top of ${chip},`))
      .map((named) => `${named}${ask}`),
  ];
  return {
    ...one.core,
    message: chinese
      ? `这是给这位客户的第${nth}次让步。`
      : `This is the ${ordinal(nth)} concession to this customer.`,
    rewrites: ties.map((tie) => ({
      title: `${chinese ? '……' : '…'}${tie.replace(/\{([^}]*)\}/g, '[$1]')}`,
      edits: [inserting(clauseEnd(letter, one), tie)],
    })),
    related: given.map((other) => tellOf(letter, other)),
  };
}

function ordinal(number: number): string {
  const named = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'][
    number
  ];
  if (named) return named;
  const last = number % 10;
  const ending = number % 100 > 10 && number % 100 < 20 ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th');
  return `${number}${ending}`;
}

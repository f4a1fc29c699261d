/** Terms of payment that we agree to and that are not among `limits.payment` in `poise.yaml`. */

import { isWithin, type PaymentTerm, readPaymentTerms } from '../../facts/payment-terms';
import { inSimplified } from '../../words/chinese/script';
import { problemBeyond } from '../beyond';
import { defineCheck } from '../check';
import { commitsUs } from '../commits-us';
import type { Letter } from '../letter';

const files = {
  'poise.yaml': 'limits: { payment: [30% deposit, L/C at sight], approval: { payment: finance } }\n',
};

export default defineCheck({
  id: 'policy/payment',
  principle: 'within-authority',
  severity: 'warning',
  message: 'Terms of payment that are not in poise.yaml.',
  why: {
    en: 'Money that comes later is a concession as well, and it is not yours alone to make.',
    zh: '付款方式放宽也是让步，资金压力由公司承担；先请示，再答复。',
  },
  find(letter) {
    const { payment } = letter.policy.limits;
    const allowed = payment.flatMap(({ value }) => value);
    if (allowed.length === 0) return [];
    return letter.body.flatMap((said) =>
      readPaymentTerms(said.prose).flatMap((term) => {
        if (isWithin(term, allowed) || settled.test(inSimplified(said.prose)) || !commitsUs(said, term))
          return [];
        const nearest = payment.toSorted((a, b) => likeness(b.value, term) - likeness(a.value, term));
        const [limit] = nearest;
        if (!limit) return [];
        return [
          problemBeyond(letter, said, {
            at: term,
            message: messageOf(letter, said.prose.slice(term.start, term.end)),
            instead: nearest.slice(0, 3).map(({ text }) => text),
            approval: 'payment',
            limit,
          }),
        ];
      }),
    );
  },
  examples: [
    {
      bad: 'Hi Karim,\n\nWe can start with a [[20% deposit]].\n',
      fixed: 'Hi Karim,\n\nWe can start with a 30% deposit.\n',
      files,
    },
    {
      bad: 'Hi Karim,\n\nFor this order we accept payment by [[L/C 90 days]].\n',
      fixed: 'Hi Karim,\n\nFor this order we accept payment by L/C at sight.\n',
      files,
    },
    { bad: 'Hi Karim,\n\nYou can pay the balance [[30 days after B/L]].\n', files },
    {
      bad: '王总，您好！\n\n这一单可以[[定金20%]]。\n',
      fixed: '王总，您好！\n\n这一单可以30% deposit。\n',
      files,
    },
    { good: 'Hi Karim,\n\nWe start with a 30% deposit, or with an L/C at sight.\n', files },
    { good: 'Hi Karim,\n\nWe start with a 40% deposit.\n', files },
    { good: 'Hi Karim,\n\nWe cannot ship on open account. You ask for net 60.\n', files },
    { good: 'Hi Karim,\n\nThank you for the 20% deposit, which arrived today.\n', files },
    { good: 'Hi Karim,\n\nWe can start with a 20% deposit.\n' },
  ],
});

/** It came already: nothing is offered. */
const settled =
  /\b(?:received|arrived|thank you for|thanks for|paid|booked|credited|remaining|outstanding|overdue)\b|已[收付到]|收到|到账/i;

function likeness(terms: readonly PaymentTerm[], { kind }: PaymentTerm): number {
  return terms.some((term) => term.kind === kind) ? 1 : 0;
}

function messageOf({ language }: Letter, words: string): string {
  return language === 'zh'
    ? `“${words}”不在允许的付款方式之内。`
    : `“${words}” is not among the terms of payment that you may give.`;
}

/** A warranty that we promise for longer than `poise.yaml` says. */

import { inMonths } from '../../facts/figures';
import type { Product, Stated } from '../../facts/products';
import { inSimplified } from '../../words/chinese/script';
import { problemBeyond } from '../beyond';
import { defineCheck } from '../check';
import { type Around, around, commitsUs } from '../commits-us';
import { figuresOf } from '../figures-of';
import { inScript } from '../in-script';
import type { Letter, Said } from '../letter';
import { productsMeant } from '../product-meant';
import { timeLike } from '../time-like';

const files = {
  'poise.yaml':
    'products:\n  blue: { name: Blue model, warranty: 24 months }\n  red: { name: Red model, warranty: 1 year }\n',
};

export default defineCheck({
  id: 'policy/warranty',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'A warranty longer than the one in poise.yaml.',
  why: {
    en: 'What you write here is what they will hold up to you in three years, when somebody else must pay for it.',
    zh: '现在随手写长的质保期，几年后客户会拿着这封邮件来要，买单的是公司。',
  },
  find(letter) {
    if (!letter.policy.products.some(({ warranty }) => warranty)) return [];
    return letter.body.flatMap((said) =>
      warrantiesIn(said).flatMap((time) => {
        const longer = longerThan(productsMeant(letter, said, time.start), time.months);
        if (!longer || !commitsUs(said, time)) return [];
        const words = said.prose.slice(time.start, time.end);
        return [
          problemBeyond(letter, said, {
            at: time,
            message: messageOf(letter, words, longer),
            instead: [
              inScript(
                letter,
                timeLike(
                  time.months === Number.POSITIVE_INFINITY ? 'life-time' : words,
                  longer.warranty.text,
                  letter.language,
                ),
              ),
            ],
            approval: 'warranty',
            limit: longer.warranty,
          }),
        ];
      }),
    );
  },
  examples: [
    {
      bad: 'Hi Karim,\n\nThe blue model comes with a [[three-year]] warranty.\n',
      fixed: 'Hi Karim,\n\nThe blue model comes with a 24-month warranty.\n',
      files,
    },
    {
      bad: 'Hi Karim,\n\nOur warranty for the red model is [[18 months]].\n',
      fixed: 'Hi Karim,\n\nOur warranty for the red model is 1 year.\n',
      files,
    },
    {
      bad: 'Hi Karim,\n\nAll our models have a [[lifetime]] warranty.\n',
      fixed: 'Hi Karim,\n\nAll our models have a 24-month warranty.\n',
      files,
    },
    {
      bad: '王总，您好！\n\nRed model 质保[[两年]]。\n',
      fixed: '王总，您好！\n\nRed model 质保1年。\n',
      files,
    },
    { good: 'Hi Karim,\n\nThe blue model comes with a two-year warranty.\n', files },
    { good: 'Hi Karim,\n\nWe cannot give a three-year warranty on the blue model.\n', files },
    { good: 'Hi Karim,\n\nWe have made the blue model for 20 years. The warranty is 24 months.\n', files },
    { good: 'Hi Karim,\n\nYour warranty ended three years ago.\n', files },
    { good: 'Hi Karim,\n\nThe blue model comes with a three-year warranty.\n' },
  ],
});

/** From the start of the sentence. */
interface Promised {
  readonly start: number;
  readonly end: number;
  readonly months: number;
}

const named = /(?:warranty|warranties|guarantees?)\b|质保|保修|保固|三包/i;
const behind =
  /^['’]?s?\s*(?:of |full |limited |free |extended |parts |product |的)*(?:warranty|guarantee|质保|保修|保固)/i;
const before = /(?:\b(?:warranty|guarantee)\b|质保|保修|保固)期?[^,;，；]{0,40}$/i;
const forEver =
  /\b(?:life-?\s?(?:time|long)|unlimited|never-ending)(?=\s+(?:\w+\s+)?(?:warranty|guarantee)\b)|终身(?=质保|保修|保固)/gi;

function warrantiesIn(said: Said): Promised[] {
  const prose = inSimplified(said.prose);
  if (!named.test(prose)) return [];
  const times = figuresOf(said).flatMap((figure): Promised[] =>
    figure.kind === 'duration' && isWarranty(around(said, figure))
      ? [{ start: figure.start, end: figure.end, months: inMonths(figure.value, figure.unit) }]
      : [],
  );
  const ever = [...prose.matchAll(forEver)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    months: Number.POSITIVE_INFINITY,
  }));
  return [...times, ...ever];
}

function isWarranty(words: Around): boolean {
  return behind.test(words.after) || before.test(words.before);
}

interface Longer {
  readonly product: Product;
  readonly warranty: Stated<number>;
}

/** Where nobody says which product is meant, the promise must be too long for all of them. */
function longerThan(products: readonly Product[], months: number): Longer | null {
  const covered = products.flatMap((product): Longer[] =>
    product.warranty ? [{ product, warranty: product.warranty }] : [],
  );
  const [longest] = covered.sort((a, b) => b.warranty.value - a.warranty.value);
  // 730 days are two years, give or take a leap day.
  return longest && months > longest.warranty.value * 1.02 ? longest : null;
}

function messageOf({ language }: Letter, words: string, { product, warranty }: Longer): string {
  return language === 'zh'
    ? `“${words}”比“${product.name}”的质保期${timeLike('', warranty.text, language)}长。`
    : `${words} is longer than the warranty of the ${product.name}, ${warranty.text}.`;
}

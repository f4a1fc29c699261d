/** A price of ours that is below the floor of its product in `poise.yaml`. */

import { currencyBehind } from '../../facts/currencies';
import { inDigits, readNumbers } from '../../facts/numbers';
import type { Price, Product, Stated } from '../../facts/products';
import { inSimplified, isChinese } from '../../words/chinese/script';
import { problemBeyond } from '../beyond';
import { defineCheck } from '../check';
import { around, commitsUs } from '../commits-us';
import { figuresOf } from '../figures-of';
import { inScriptOf } from '../in-script';
import type { Letter, Said } from '../letter';
import { productsMeant } from '../product-meant';

const files = {
  'poise.yaml':
    'products:\n  blue: { name: Blue model, price: { floor: 4.20 USD, list: 5.10 USD } }\n  red: { name: Red model, price: { floor: 6 USD, list: 7 USD } }\nlimits: { approval: { price: sales manager } }\n',
};

/** A price that one can agree to in earnest; less than this part of the floor is the price of something else. */
const likelyPart = 0.5;

export default defineCheck({
  id: 'policy/price',
  principle: 'within-authority',
  severity: 'warning',
  message: 'A price below the floor in poise.yaml.',
  why: {
    en: 'A price under the floor loses money on every piece, and the next order starts from it.',
    zh: '低于底价的单子做一件亏一件，下一单客户还会从这个价往下谈。',
  },
  find(letter) {
    if (!letter.policy.products.some(({ floor }) => floor)) return [];
    return letter.body.flatMap((said) =>
      offersIn(said).flatMap((offer) => {
        const below = productBelow(letter, said, offer);
        if (!below || !commitsUs(said, offer)) return [];
        const words = said.prose.slice(offer.start, offer.end);
        return [
          problemBeyond(letter, said, {
            at: offer,
            message: messageOf(letter, words, below),
            instead: [
              below.product.list
                ? priceLike(words, below.product.list)
                : letter.language === 'zh'
                  ? inScriptOf(letter)`{价格}`
                  : '{price}',
            ],
            approval: 'price',
            limit: below.floor,
          }),
        ];
      }),
    );
  },
  examples: [
    {
      bad: 'Hi Karim,\n\nFor the blue model we can go down to [[4.10 USD]].\n',
      fixed: 'Hi Karim,\n\nFor the blue model we can go down to 5.10 USD.\n',
      files,
    },
    {
      bad: 'Hi Karim,\n\nThe red model is on the machines. I can let you have it at [[$5,50]] each.\n',
      fixed: 'Hi Karim,\n\nThe red model is on the machines. I can let you have it at $7,00 each.\n',
      files,
    },
    {
      bad: 'Hi Karim,\n\nOur price for blue models is [[USD 3.95/pc]] FOB Ningbo.\n',
      fixed: 'Hi Karim,\n\nOur price for blue models is USD 5.10/pc FOB Ningbo.\n',
      files,
    },
    {
      bad: '王总，您好！\n\nBlue model 的单价可以做到[[4美元]]。\n',
      fixed: '王总，您好！\n\nBlue model 的单价可以做到5.10美元。\n',
      files,
    },
    { good: 'Hi Karim,\n\nFor the blue model we can go down to 4.50 USD.\n', files },
    { good: 'Hi Karim,\n\nFor the blue model we cannot go down to 4.10 USD.\n', files },
    { good: 'Hi Karim,\n\nYou ask for 4.10 USD. The blue model stays at 5.10 USD.\n', files },
    { good: 'Hi Karim,\n\nFreight for the blue model is 3.20 USD, and the hangtag costs 0.10 USD.\n', files },
    { good: 'Hi Karim,\n\nFor the blue model we can go down to 4.10 EUR.\n', files },
    { good: 'Hi Karim,\n\nOn the blue model we take 3.00 USD off.\n', files },
    { good: 'Hi Karim,\n\nFor the blue model we can go down to 4.10 USD.\n' },
  ],
});

/** An amount that is offered as a price. Offsets from the start of the sentence. */
interface Offered {
  readonly start: number;
  readonly end: number;
  readonly least: number;
  /** Null where none is told: “we can do 4.10”. */
  readonly currency: string | null;
  readonly per: string | null;
  /** Whether the words leave no doubt that it is the price of one. */
  readonly plain: boolean;
}

const priceWords =
  /\b(?:at|for|prices?|priced|offer|quote|sell|do|accept|agree|match|confirm|go|come|down|low|lower|is|are|of|to|give|have|make|now|costs?|pay|each)\b[^,;]{0,18}$|(?:单价|价格?|报价|给您|做到|按|算|到|[:：=])[^,;，；]{0,8}$/i;
const barePriceWords =
  /\b(?:at|do|accept|agree (?:to|on)|match|offer|quote|confirm|(?:go|come) (?:down )?(?:to|as low as)|price (?:is|of|to|at)|make it|give you|(?:have|sell) (?:it|them) (?:at|for))(?: you)?(?: only| just| even)?\s*$|(?:单价|价格|报价|做到|降到|按)(?:是|为|可以)?\s*$/i;
const priceBehind =
  /^\s*(?:each\b|apiece\b|a piece\b|all in\b|FOB|CIF|EXW|DDP|CFR|DAP|FCA|net\b|(?:works|is (?:fine|ok|okay|possible))\b|per\b|\/|一[件个只套台])/;
const other =
  /\b(?:freight|shipping|courier|postage|delivery|samples?|tooling|tools?|mou?lds?|labels?|hangtags?|packaging|packing|cartons?|fees?|surcharges?|charges?|deposits?|credits?|refunds?|vouchers?|discounts?|rebates?|sav(?:e|es|ings?)|difference|customs|duty|duties|extra|tax|insurance|spare|parts?)\b[^,;]{0,40}$|(?:运费|快递|样品|模具|吊牌|包装|手续费|定金|退款|优惠|便宜|减|关税|差价)[^,;，；]{0,8}$/i;
const otherBehind =
  /^\s*(?:off\b|less\b|cheaper|lower|below|extra|more\b|discount|rebate|credit|refund|(?:for|of) (?:the )?(?:freight|shipping|courier|samples?|tool|mou?ld|labels?|packaging|difference))/i;

function offersIn(said: Said): Offered[] {
  const figures = figuresOf(said);
  const money = figures.flatMap((figure): Offered[] => {
    if (figure.kind !== 'money') return [];
    const { before, after } = around(said, figure);
    if (other.test(before) || otherBehind.test(after)) return [];
    const plain = figure.per !== null || priceBehind.test(after);
    return plain || priceWords.test(before) ? [{ ...figure, plain }] : [];
  });
  // “I can do 4.10”: between people who talk of one price, nobody writes the currency.
  const bare = /\d[.,]\d/.test(said.prose) ? readNumbers(said.prose) : [];
  return [
    ...money,
    ...bare.flatMap((number): Offered[] => {
      const { before, after } = around(said, number);
      const known = figures.some(({ start, end }) => start < number.end && number.start < end);
      if (known || !number.decimal || !/\d[.,]\d/.test(said.prose.slice(number.start, number.end))) return [];
      if (
        !barePriceWords.test(before) ||
        other.test(before) ||
        /^\s?(?:[%％]|(?!for|per|if|this|each|fob|cif|exw|in|and|on|a|as|from|with|net)\p{L})/iu.test(after)
      )
        return [];
      return [{ ...number, least: number.value, currency: null, per: null, plain: false }];
    }),
  ].sort((a, b) => a.start - b.start);
}

interface Below {
  readonly product: Product;
  readonly floor: Stated<Price>;
}

/** Where nobody says which product is meant, the price must be below all floors. */
function productBelow(letter: Letter, said: Said, offer: Offered): Below | null {
  const meant = productsMeant(letter, said, offer.start).flatMap((product): Below[] => {
    const { floor } = product;
    return floor && (offer.currency === null || floor.value.currency === offer.currency)
      ? [{ product, floor }]
      : [];
  });
  const below = meant.filter(
    ({ floor: { value } }) =>
      offer.least < value.amount &&
      offer.least >= value.amount * likelyPart &&
      (value.per === null || offer.per === null || value.per.slice(0, 2) === offer.per.slice(0, 2)),
  );
  return below.length === meant.length ? (below[0] ?? null) : null;
}

function messageOf({ language }: Letter, words: string, { product, floor }: Below): string {
  return language === 'zh'
    ? `“${words}”低于“${product.name}”的底价 ${floor.text}。`
    : `${words} is below the floor of the ${product.name}, ${floor.text}.`;
}

const inHan = new RegExp(currencyBehind, 'u');

/** The list price in the form of the price that it replaces: the same sign, the same decimal sign. */
function priceLike(words: string, list: Stated<Price>): string {
  const numbers = words.match(new RegExp(inDigits, 'gu')) ?? [];
  const [written] = numbers;
  const { amount } = list.value;
  // “六十五块” becomes “82块”.
  const unit = written === undefined && isChinese(words) ? inHan.exec(inSimplified(words)) : null;
  if (unit)
    return `${Number.isInteger(amount) ? amount : amount.toFixed(2)}${words.slice(unit.index, unit.index + unit[0].length)}`;
  if (written === undefined || numbers.length > 1) return list.text;
  const plain = Number.isInteger(amount) && !/[.,]/.test(written) ? String(amount) : amount.toFixed(2);
  return words.replace(written, /,\d{1,2}$/.test(written) ? plain.replace('.', ',') : plain);
}

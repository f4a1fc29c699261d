/** A product of ours that does not exist: its name is nearly, but not quite, one of `products` in `poise.yaml`. */

import { closest } from '../../facts/closest';
import { policyPath } from '../../facts/policy';
import type { Product } from '../../facts/products';
import { inSimplified } from '../../words/chinese/script';
import { defineCheck, type Problem } from '../check';
import type { Letter, Said } from '../letter';

const files = {
  'poise.yaml': 'products:\n  blue: { name: Velora 200 }\n  red: { name: Gold model }\n',
};

export default defineCheck({
  id: 'policy/product',
  principle: 'know-your-product',
  severity: 'warning',
  message: 'A product that is not in poise.yaml.',
  why: {
    en: 'A name that does not exist makes the customer order, or doubt, the wrong thing.',
    zh: '型号写错一个字，客户就可能订错货。',
  },
  find(letter) {
    const { products } = letter.policy;
    if (products.length === 0) return [];
    return letter.body.flatMap((said) => products.flatMap((product) => misnamed(letter, said, product)));
  },
  examples: [
    {
      bad: 'Hi Karim,\n\nOur [[Velroa 200]] is in stock.\n',
      fixed: 'Hi Karim,\n\nOur Velora 200 is in stock.\n',
      files,
    },
    {
      bad: 'Hi Karim,\n\nThe price of the [[Velora 201]] is firm.\n',
      fixed: 'Hi Karim,\n\nThe price of the Velora 200 is firm.\n',
      files,
    },
    {
      bad: '王总，您好！\n\n我们的 [[Velora 20]] 有现货。\n',
      fixed: '王总，您好！\n\n我们的 Velora 200 有现货。\n',
      files,
    },
    {
      good: 'Hi Karim,\n\nOur Velora 200 and the Gold models are in stock, and so is our old model.\n',
      files,
    },
    { good: 'Hi Karim,\n\nYour Velora 300 is another maker’s.\n\n> We use the Velora 300.\n', files },
    { good: 'Hi Karim,\n\nThe blue one is in stock.\n', files },
    { good: 'Hi Karim,\n\nOur Velroa 200 is in stock.\n' },
  ],
});

/** In front of a product of ours. */
const frame =
  /(?:\b(?:our|the|this|each|per|every|of|for)\s+(?:new\s+)?|(?:我们的?|我司的?|本公司的?|这款|该款?|款)\s*)$/i;
/** “Our old model” is no “Gold model”. */
const ordinary =
  /^(?:old|new|next|last|first|other|same|this|that|best|full|main|small|large|good|bold|cold|sold|blue|red|green|grey|gray|black|white|brown|pink)$/i;

/** Stretches of as many words as the name has, that begin as a name does and are mistyped. */
function misnamed(letter: Letter, said: Said, product: Product): Problem[] {
  const names = letter.policy.products.map(({ name }) => name.toLowerCase());
  const words = [...said.prose.matchAll(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)];
  const length = (product.name.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []).length;
  if (length === 0 || /\p{Script=Han}/u.test(product.name)) return [];
  return words.flatMap((word, at): Problem[] => {
    const last = words[at + length - 1];
    if (!last || Math.abs(last.index + last[0].length - word.index - product.name.length) > 2) return [];
    if (!frame.test(inSimplified(said.prose.slice(Math.max(0, word.index - 20), word.index)))) return [];
    const end = last.index + last[0].length;
    const written = said.prose.slice(word.index, end);
    const plain = written.toLowerCase().replace(/[\s-]+/g, ' ');
    if (ordinary.test(word[0]) || names.some((name) => isForm(plain, name.replace(/[\s-]+/g, ' '))))
      return [];
    // A longer name of ours may begin alike: “Velora 200 XL”.
    if (names.some((name) => said.prose.slice(word.index, word.index + name.length).toLowerCase() === name))
      return [];
    if (closest(plain, [product.name.toLowerCase()]) === null || isTheirs(letter, written)) return [];
    return [problemOf(letter, product, { start: said.start + word.index, end: said.start + end }, written)];
  });
}

/** The name, or its plural. */
function isForm(written: string, name: string): boolean {
  return written === name || written === `${name}s` || written === `${name}es` || `${written}s` === name;
}

function isTheirs({ customer }: Letter, written: string): boolean {
  return customer.some(({ prose }) => prose.toLowerCase().includes(written.toLowerCase()));
}

function problemOf(
  { language }: Letter,
  product: Product,
  place: { readonly start: number; readonly end: number },
  written: string,
): Problem {
  const chinese = language === 'zh';
  return {
    ...place,
    message: chinese
      ? `产品里没有“${written}”，是“${product.name}”吗？`
      : `There is no product “${written}”: is it the “${product.name}”?`,
    rewrites: [{ title: product.name, edits: [{ ...place, text: product.name, stops: [] }] }],
    related: [
      {
        path: policyPath,
        start: product.start,
        end: product.end,
        message: chinese ? '产品写在这里。' : 'The product stands here.',
      },
    ],
  };
}

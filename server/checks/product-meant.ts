/** Finds the product that a sentence speaks of: named in it, in its paragraph, or in the letter. */
import { remembered } from '../draft/remember';
import type { Policy } from '../facts/policy';
import type { Product } from '../facts/products';
import { inSimplified } from '../words/chinese/script';
import type { Letter, Said } from './letter';
import { escaped } from './phrase-pattern';

interface Names {
  readonly product: Product;
  readonly pattern: RegExp;
}

/** The longest names first, so that “Blue model XL” is not the “Blue model”. */
const namesOf = remembered(({ products }: Policy): readonly Names[] =>
  products
    .map((product) => ({ product, pattern: patternOf([product.name, product.key]) }))
    .sort((a, b) => b.product.name.length - a.product.name.length),
);

/** Any case, and the plural; `blue-model` is “blue model” as well. */
function patternOf(names: readonly string[]): RegExp {
  const words = names.map((name) => escaped(inSimplified(name.trim())).replace(/[\s_-]+/g, '[\\s_-]+'));
  return new RegExp(
    `(?<![\\p{Script=Latin}\\p{N}])(?:${words.join('|')})(?:['’]?s)?(?![\\p{Script=Latin}\\p{N}])`,
    'giu',
  );
}

/** A product and where it is named last before `at`, or else first behind it. */
function nearest(policy: Policy, text: string, at: number): Product | null {
  let best: { readonly product: Product; readonly distance: number } | null = null;
  const taken: { readonly start: number; readonly end: number }[] = [];
  const simplified = inSimplified(text);
  for (const { product, pattern } of namesOf(policy))
    for (const { 0: name, index } of simplified.matchAll(pattern)) {
      const end = index + name.length;
      if (taken.some((other) => other.start < end && index < other.end)) continue;
      taken.push({ start: index, end });
      // What stands behind counts only where nothing stands before.
      const distance = index <= at ? at - index : text.length + index;
      if (!best || distance < best.distance) best = { product, distance };
    }
  return best?.product ?? null;
}

/**
 * The products that words may be about: the one that is named nearest, the only one, or else all of them.
 * @param at from the start of the sentence
 */
export function productsMeant(letter: Letter, said: Said, at: number): readonly Product[] {
  const { policy } = letter;
  const { products } = policy;
  if (products.length < 2) return products;
  const paragraph = said.passage.sentences
    .map(({ prose }) => prose)
    .join(' ')
    .slice(-longestParagraph);
  const before = said.prose.slice(Math.max(0, at - longestParagraph), at + longestParagraph);
  const near =
    nearest(policy, before, Math.min(at, longestParagraph)) ?? nearest(policy, paragraph, paragraph.length);
  if (near) return [near];
  const named = namedInLetter(letter);
  return named ? [named] : products;
}

/** Further away, words tell nothing of a figure. In UTF-16 code units. */
const longestParagraph = 1000;

/** The only product that we name in the letter, or else the only one in its subject and in the customer’s words. */
const namedInLetter = remembered((letter: Letter): Product | null => {
  const { policy } = letter;
  const { subject } = letter.draft.frontMatter?.fields ?? {};
  return (
    only(namedIn(policy, letter.body)) ??
    only(namedIn(policy, [{ prose: typeof subject === 'string' ? subject : '' }, ...letter.customer]))
  );
});

function namedIn(policy: Policy, sentences: readonly { readonly prose: string }[]): Product[] {
  return namesOf(policy)
    .filter(({ pattern }) => sentences.some(({ prose }) => inSimplified(prose).search(pattern) >= 0))
    .map(({ product }) => product);
}

function only<T>(things: readonly T[]): T | null {
  return things.length === 1 ? (things[0] ?? null) : null;
}

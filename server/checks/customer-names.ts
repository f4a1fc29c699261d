/** Finds the names of other customers in our words: companies and people of the customer book. */
import { remembered } from '../draft/remember';
import type { Span } from '../draft/span';
import type { Customer } from '../facts/customer';

/** A customer’s name in prose. Offsets are those of the prose. */
export interface NamedCustomer extends Span {
  readonly customer: Customer;
  readonly name: string;
}

interface Name {
  readonly customer: Customer;
  readonly name: string;
  /** The words of the name, or its characters where it is Chinese. */
  readonly words: readonly string[];
}

/** The names of a book by their first word. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>;

/** One index for all letters that stand beside the same book. */
export const namesIn = remembered((book: readonly Customer[]): NameIndex => {
  const index = new Map<string, Name[]>();
  for (const customer of book)
    for (const name of namesOf(customer)) {
      const words = wordsOf(name);
      const [first] = words;
      if (first) index.set(first, [...(index.get(first) ?? []), { customer, name, words }]);
    }
  return index;
});

const legal =
  /[\s,]+(?:ltd|limited|llc|l\.l\.c|inc|incorporated|corp|corporation|co|company|gmbh|ag|kg|sa|s\.a|sarl|srl|spa|s\.p\.a|bv|b\.v|nv|oy|ab|as|plc|pte|pvt|private|sdn|bhd|pty|kk|group|holdings?|& co)\.?$/i;
const hanLegal = /(?:股份)?有限(?:责任)?公司$|集团$|公司$/;

/** What gives a customer away: the whole name of a person, and a company without its legal form. */
export function namesOf({ name, company }: Customer): string[] {
  const names: string[] = [];
  const person = name?.replace(/^(?:mr|mrs|ms|dr|prof)\.?\s+/i, '').trim() ?? '';
  if (/\p{Script=Han}/u.test(person) ? person.length >= 3 : wordsOf(person).length >= 2) names.push(person);
  let firm = company?.trim() ?? '';
  for (let before = ''; before !== firm; ) {
    before = firm;
    firm = firm.replace(legal, '').replace(hanLegal, '');
  }
  // One short word is a word of the language as often as a company: “Target”, “Best”.
  if (wordsOf(firm).length >= 2 || /\p{Script=Han}/u.test(firm)) {
    if (firm.length >= 3) names.push(firm);
  } else if (/^\p{Lu}[\p{L}\p{N}]*(?:\p{Lu}|\p{N})|^[\p{L}\p{N}-]{8,}$/u.test(firm)) names.push(firm);
  return names;
}

/** All names of the index in a sentence, as they are written in the book; Chinese names stand anywhere. */
export function findNames(prose: string, index: NameIndex): NamedCustomer[] {
  const words = [...prose.matchAll(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)];
  return words.flatMap((word, at) =>
    (index.get(word[0].toLowerCase()) ?? []).flatMap(({ customer, name, words: wanted }): NamedCustomer[] => {
      const last = words[at + wanted.length - 1];
      const isThere = last && wanted.every((each, step) => words[at + step]?.[0].toLowerCase() === each);
      // A name begins with a capital; “best western” are two words of the language.
      if (!isThere || /^\p{Ll}/u.test(word[0])) return [];
      return [{ customer, name, start: word.index, end: last.index + last[0].length }];
    }),
  );
}

function wordsOf(name: string): string[] {
  return (name.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []).map((word) =>
    word.toLowerCase(),
  );
}

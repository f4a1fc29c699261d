/** What the customer book knows of a person, field by field, as short texts. */
import type { Customer } from './customer';
import { isPrivate } from './private-fields';
import { personalFields } from './read-customer';

export interface KnownFact {
  /** The field of the file: `likes`, `chips`, or the event of a date: `birthday`. */
  readonly field: string;
  readonly values: readonly string[];
  /** Not to be written out. */
  readonly private: boolean;
}

/** What names, greets and labels a customer is no fact about them as a person. */
const labels: readonly string[] = [
  'name',
  'greeting',
  'company',
  'country',
  'language',
  'stage',
  'since',
  'private',
];

/** Chips first, then what is known of people, then what else the file says, then dates. */
export function knownFacts(book: Customer): KnownFact[] {
  const fields = book.frontMatter?.fields ?? {};
  const order = ['chips', ...personalFields];
  const names = [
    ...order.filter((name) => Object.hasOwn(fields, name)),
    ...Object.keys(fields).filter(
      (name) => !order.includes(name) && !labels.includes(name) && name !== 'dates',
    ),
  ];
  const facts = [
    ...names.map((field) => ({ field, values: textsIn(fields[field]) })),
    ...Object.entries(book.dates).map(([field, day]) => ({ field, values: [day] })),
  ];
  return facts
    .filter(({ values }) => values.length > 0)
    .map((fact) => ({ ...fact, private: isPrivate(fact.field, book) }));
}

/** Every text in a value of front matter: of a list its entries, of a map its values with their keys, “wife: Nasreen”. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner).map((text) => `${key}: ${text}`));
}

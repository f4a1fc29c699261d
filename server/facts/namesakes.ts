/** Finds the customer who has the same name as another one, so that nobody notes things down in the wrong file. */
import type { Customer } from './customer';

/**
 * The customer of the same name whose file comes first in the alphabet, or null: only the later files have a namesake.
 * People of two companies that are both told apart are two people.
 */
export function findNamesake(customer: Customer, book: Iterable<Customer>): Customer | null {
  const name = customer.name === null ? '' : fold(customer.name);
  if (name === '') return null;
  let first: Customer | null = null;
  for (const other of book) {
    if (other.name === null || other.slug >= customer.slug || fold(other.name) !== name) continue;
    if (areToldApart(customer, other)) continue;
    if (!first || other.slug < first.slug) first = other;
  }
  return first;
}

function areToldApart(one: Customer, other: Customer): boolean {
  return one.company !== null && other.company !== null && fold(one.company) !== fold(other.company);
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import { readCustomer, slugOf } from '../../server/facts/read-customer';

const path = 'customers/rahman-textiles.md';
const file = (yaml: string) => `---\n${yaml}\n---\nMet at the fair.\n`;

describe('a customer’s file', () => {
  it('tells who they are and what is only for them', () => {
    const customer = readCustomer(
      path,
      file(
        'name: Karim Rahman\ngreeting: Mr. Rahman\ncountry: bd\nstage: sincerity\nchips: ["hangtags in two languages"]\ndates: { birthday: 07-14 }\nprivate: [birthday]\nlikes: [cricket]',
      ),
    );
    expect(customer).toMatchObject({
      slug: 'rahman-textiles',
      name: 'Karim Rahman',
      greeting: 'Mr. Rahman',
      country: 'BD',
      stage: 'sincerity',
      chips: ['hangtags in two languages'],
      dates: { birthday: '07-14' },
      private: ['birthday'],
      faults: [],
    });
    expect(customer.frontMatter?.fields.likes).toEqual(['cricket']);
  });

  it('may hold nothing at all', () => {
    expect(readCustomer(path, '')).toMatchObject({ name: null, chips: [], faults: [] });
    expect(readCustomer(path, 'Only notes.\n')).toMatchObject({ name: null, faults: [] });
  });

  it.each([
    ['a list as name', 'name: [a, b]', 'The field "name" takes one value, not a list.'],
    [
      'a long country',
      'country: Bangladesh',
      'The field "country" takes the two letters of a country: BD, DE, CN.',
    ],
    [
      'a day that does not exist',
      'dates: { birthday: 02-30 }',
      'The day of “birthday” is written as 07-14 or 2027-07-14.',
    ],
    [
      'a word for dates',
      'dates: soon',
      'The field "dates" takes names with days: dates: { birthday: 07-14 }.',
    ],
    [
      'a stage that is none',
      'stage: love',
      'The field "stage" takes one of these: like, miss, assimilation, sincerity, harmony.',
    ],
    [
      'broken YAML',
      'name: "a',
      'A quote, bracket or colon is missing here: close it, or write "name: value".',
    ],
  ])('with %s says so and keeps the rest', (_, line, message) => {
    const customer = readCustomer(path, file(`company: Rahman Textiles\n${line}`));
    expect(customer.faults.map((fault) => fault.message)).toEqual([message]);
    expect(customer.company).toBe('Rahman Textiles');
  });
});

it('only files right in customers/ are customers', () => {
  expect(slugOf('customers/a.md')).toBe('a');
  expect(slugOf('customers/old/a.md')).toBeNull();
  expect(slugOf('a.reply.md')).toBeNull();
});

describe('the customers of the examples', () => {
  const root = new URL('../../examples/', import.meta.url);
  const read = (name: string) => readFileSync(new URL(name, root), 'utf8');
  const desk = createDesk();
  const books = readdirSync(new URL('customers/', root)).map((name) => `customers/${name}`);
  const drafts = readdirSync(root).filter((name) => name.endsWith('.reply.md'));
  for (const name of [...books, ...drafts]) desk.set(name, read(name));

  it('have files without faults', () => {
    expect(books.length).toBe(3);
    for (const name of books) expect(desk.check(name), name).toEqual([]);
  });

  it('are all written to, and every draft goes to one of them', () => {
    for (const { slug } of desk.customers()) expect(desk.draftsTo(slug).length, slug).toBeGreaterThan(0);
    for (const name of drafts) expect(desk.letter(name)?.book, name).not.toBeNull();
  });

  it('show what the book is good for', () => {
    const rules = desk.check('sample-follow-up.reply.md').map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['naming/wrong', 'off-limits/private', 'ledger/holiday']));
  });
});

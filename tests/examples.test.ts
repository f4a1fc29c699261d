/** What a newcomer sees in the folder of examples: every finding is meant, and what is exemplary stays silent. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDesk } from '../server/desk';

const root = new URL('../examples/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8');
const drafts = readdirSync(root).filter((name) => name.endsWith('.reply.md'));
const books = readdirSync(new URL('customers/', root)).map((name) => `customers/${name}`);

const today = '2026-06-01';
const desk = createDesk({ today: () => today });
for (const name of ['poise.yaml', ...books, ...drafts]) desk.set(name, read(name));

const rulesIn = (name: string, where: 'ours' | 'theirs'): string[] =>
  desk
    .check(`${name}.reply.md`)
    .filter(({ zone }) => (zone === 'customer') === (where === 'theirs'))
    .map(({ rule }) => rule);

it('are ten drafts to three customers, with files in which nothing is wrong', () => {
  expect([drafts.length, books.length]).toEqual([10, 3]);
  for (const name of ['poise.yaml', ...books]) expect(desk.check(name), name).toEqual([]);
});

describe('our words', () => {
  it.each([
    ['cancel-threat-calm', []],
    ['nordlicht-inquiry', []],
    ['zh-delay-calm', []],
    ['rahman-order-status', ['ledger/overdue']],
    [
      'nordlicht-too-early',
      [
        'naming/missing',
        'stage/fit',
        'policy/price',
        'stage/fit',
        'policy/lead-time',
        'policy/warranty',
        'policy/product',
        'off-limits/secret',
      ],
    ],
    ['sample-follow-up', ['naming/wrong', 'off-limits/private', 'off-limits/private', 'ledger/holiday']],
    [
      'rahman-repeat-order',
      [
        'naming/common-ground',
        'conceding/named-price',
        'ledger/again',
        'policy/price',
        'conceding/discount',
        'ledger/again',
        'policy/discount',
        'policy/lead-time',
        'policy/payment',
        'off-limits/own-cost',
        'policy/never-say',
        'policy/warranty',
        'ledger/conflict',
        'ledger/no-date',
      ],
    ],
    [
      'zh-new-season',
      [
        'naming/common-ground',
        'ledger/no-date',
        'policy/price',
        'conceding/discount',
        'ledger/again',
        'policy/discount',
        'conceding/waiver',
        'ledger/again',
        'policy/payment',
        'policy/lead-time',
        'policy/warranty',
      ],
    ],
  ])('%s', (name, rules) => expect(rulesIn(name, 'ours')).toEqual(rules));

  it.each([
    [
      'cancel-threat',
      ['pressure/production-slot', 'off-limits/secret', 'ledger/again', 'blaming/your-fault'],
    ],
    [
      'zh-delay',
      ['overpromising/guarantee', 'conceding/discount', 'answering/question', 'blaming/your-fault'],
    ],
  ])('%s, all in one mail', (name, rules) =>
    expect(rulesIn(name, 'ours')).toEqual(expect.arrayContaining(rules)),
  );
});

describe('their words', () => {
  it.each([
    ['cancel-threat', ['haggle/cheaper-elsewhere', 'haggle/counter-offer', 'threat/cancel']],
    ['sample-follow-up', ['demand/special']],
    ['rahman-repeat-order', ['haggle/lower-price', 'haggle/better-terms']],
    ['zh-new-season', ['haggle/lower-price']],
  ])('%s', (name, signals) => expect(rulesIn(name, 'theirs')).toEqual(expect.arrayContaining(signals)));
});

it('make a ledger in which something is kept, something overdue, and something contradicts', () => {
  const entries = desk.ledger(today).customers.flatMap((account) => account.entries);
  const told = entries.map(({ what, status, conflicts }) =>
    [what, status, ...conflicts.map(({ due }) => `contradicts ${due}`)].join(', '),
  );
  expect(told).toEqual(
    expect.arrayContaining([
      'send the size chart, kept',
      'ship, overdue',
      'ship the order, draft, contradicts 2026-05-12',
      'discount, open',
    ]),
  );
});

it('are all told of in the README', () => {
  const readme = read('README.md');
  for (const name of drafts) expect(readme).toContain(`](${name})`);
});

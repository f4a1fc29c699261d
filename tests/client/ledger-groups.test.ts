import { expect, it } from 'vitest';
import { groupLedger } from '../../client/views/ledger-groups';
import type { LedgerAnswer, ToldEntry } from '../../server/lsp/protocol';

const place = {
  uri: 'file:///a.reply.md',
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } },
};
const entry = (change: Partial<ToldEntry>): ToldEntry => ({
  kind: 'promise',
  what: 'ship',
  amount: null,
  due: '2026-05-12',
  condition: null,
  inReturn: null,
  status: 'open',
  said: '2026-05-01',
  text: 'We ship on 12 May.',
  ...place,
  ...change,
});
const ledger: LedgerAnswer = {
  today: '2026-05-10',
  customers: [
    {
      customer: 'rahman',
      name: 'Karim Rahman',
      stages: [],
      entries: [
        entry({}),
        entry({ what: 'send the photos', due: '2026-05-08', status: 'overdue' }),
        entry({ kind: 'concession', what: 'discount', amount: '3%', due: null, inReturn: 'a yearly order' }),
        entry({ kind: 'concession', what: 'samples', due: null }),
      ],
    },
    { customer: 'jana', name: 'Jana', stages: [], entries: [entry({ due: null, status: 'draft' })] },
  ],
};

/** The view as indented lines. */
function draw(order: 'customer' | 'due'): string[] {
  return groupLedger(ledger, order).flatMap(({ label, items }) => [
    label,
    ...items.map((item) => `  ${item.label} | ${item.description}`),
  ]);
}

it('by customer: what is overdue stands on top, and only there', () => {
  expect(draw('customer')).toEqual([
    'Overdue',
    '  send the photos | Karim Rahman · due 2026-05-08, 2 days ago',
    'Karim Rahman',
    '  ship | due 2026-05-12, in 2 days',
    '  discount 3% | given 2026-05-01, in return for a yearly order',
    '  samples | given 2026-05-01, for nothing in return',
    'Jana',
    '  ship | not sent yet, no date',
  ]);
});

it('by due date: the next day first, what has no date last', () => {
  expect(draw('due')).toEqual([
    'Overdue',
    '  send the photos | Karim Rahman · due 2026-05-08, 2 days ago',
    '2026-05-12',
    '  ship | Karim Rahman · open',
    'No date',
    '  discount 3% | Karim Rahman · open',
    '  samples | Karim Rahman · open',
    '  ship | Jana · not sent yet',
  ]);
});

it('is empty without promises', () => {
  expect(groupLedger({ today: '2026-05-10', customers: [] }, 'customer')).toEqual([]);
});

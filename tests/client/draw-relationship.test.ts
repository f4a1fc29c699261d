import { describe, expect, it } from 'vitest';
import { drawRelationship } from '../../client/relationship/draw';
import type { ToldCustomer, ToldEntry } from '../../server/lsp/protocol';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
const entry = (change: Partial<ToldEntry>): ToldEntry => ({
  kind: 'promise',
  what: 'ship',
  amount: null,
  due: '2026-05-12',
  condition: null,
  inReturn: null,
  status: 'kept',
  said: '2026-05-01',
  text: 'We ship on 12 May.',
  uri: 'file:///a.reply.md',
  range,
  ...change,
});
const customer: ToldCustomer = {
  customer: 'rahman',
  name: 'Rahman & Sons',
  stages: [
    { stage: 'assimilation', date: '2026-02-01' },
    { stage: 'sincerity', date: '2026-04-01' },
  ],
  entries: [
    entry({}),
    entry({ status: 'overdue', due: '2026-05-03' }),
    entry({ kind: 'concession', what: 'discount', amount: '3%', due: null, inReturn: 'a yearly order' }),
    entry({ kind: 'concession', what: 'samples', due: null }),
  ],
};
const today = { today: '2026-05-10' };

describe('the picture', () => {
  const page = drawRelationship(customer, today);

  it('says in words what it shows', () => {
    expect(page).toContain(
      '<p>Stage: sincerity. Given twice, 1 of them for something in return. 2 promises: 1 kept, 1 overdue.</p>',
    );
    expect(page).toContain('aria-label="Stage: sincerity.');
  });

  it('has a mark with a title for every stage, gift and promise', () => {
    expect(page.match(/<line class="stage"[^>]*><title>/g)).toHaveLength(2);
    expect(page.match(/<circle class="given"/g)).toHaveLength(2);
    expect(page.match(/<circle class="got"/g)).toHaveLength(1);
    expect(page.match(/<circle class="(?:kept|overdue)"[^>]*><title>/g)).toHaveLength(2);
  });

  it('lists all entries in a table', () => {
    expect(page.match(/<tr><td>/g)).toHaveLength(4);
  });

  it('keeps every mark inside', () => {
    for (const [, place] of page.matchAll(/(?:cx|x1|x2)="(-?[\d.]+)"/g)) {
      expect(Number(place)).toBeGreaterThanOrEqual(0);
      expect(Number(place)).toBeLessThanOrEqual(720);
    }
  });

  it('never takes a writer’s words for markup', () => {
    const text = '<img src=x onerror="alert(1)">';
    const drawn = drawRelationship(
      { ...customer, name: text, entries: [entry({ text, what: text })] },
      today,
    );
    expect(drawn).not.toContain('<img');
  });
});

it('one day and nothing else is still a picture', () => {
  const drawn = drawRelationship({ ...customer, stages: [], entries: [] }, today);
  expect(drawn).toContain('Nothing is promised or given yet.');
  expect(drawn).not.toContain('NaN');
});

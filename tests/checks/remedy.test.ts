/** What a fault costs is no gift to a customer who complains of it. */
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../server/desk';

const givenAway = (body: string, customer: string) => {
  const desk = createDesk();
  desk.set('draft', `${body}\n\n${customer.replace(/^/gm, '> ')}\n`);
  return desk
    .check('draft')
    .filter(({ rule }) => rule.startsWith('conceding/'))
    .map(({ text }) => text);
};

describe.each([
  ['Hi Anna,\n\nThe new lids are packed. The postage is on us.', 'on us'],
  ['Hi Anna,\n\nThe lids go out today. The reminder fee is cancelled.', 'cancelled'],
  ['李女士，您好！\n\n新盖子今天寄出，来回运费我们出。', '我们出'],
])('%s', (body, words) => {
  const chinese = /\p{Script=Han}/u.test(body);

  it('gives nothing away to somebody who complains', () => {
    const complaint = chinese
      ? '你们发来的盖子全是坏的，太失望了。'
      : 'The lids arrived broken. I am very disappointed.';
    expect(givenAway(body, complaint)).toEqual([]);
  });

  it('gives something away to somebody who just asks', () => {
    const question = chinese ? '盖子还有吗？' : 'Do you still have the lids?';
    expect(givenAway(body, question)).toEqual([expect.stringContaining(words)]);
  });
});

it('marks a treat, also for somebody who complains', () => {
  const body = 'Hi Anna,\n\nThe new lids are packed. We will give you a voucher of 50 euros for free.';
  expect(givenAway(body, 'The lids arrived broken. I am very disappointed.')).not.toEqual([]);
});

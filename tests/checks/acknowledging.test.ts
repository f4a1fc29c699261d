/** A complaint of the customer: heard by the first sentences of the reply, or told. */
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import { applyRewrite } from '../../server/rules/apply-rewrite';

function told(text: string) {
  const desk = createDesk();
  desk.set('draft', text);
  return desk.check('draft').filter(({ rule }) => rule === 'acknowledging/complaint');
}

const letter = (body: string, customer: string) =>
  `Dear Mr. Haddad,\n\n${body}\n\nBest regards,\nTom\n\n${customer.replace(/^/gm, '> ')}\n`;

/** A reply that goes straight to business. */
const business =
  'The new list is valid from June, and the second size costs the same as the first one. Shall I reserve a slot in May for you, or does the end of April suit you better?';

describe('a complaint that nobody takes up', () => {
  it.each([
    ['the delay', 'I am very disappointed. The goods arrived two weeks late.'],
    ['the damage', 'I am very disappointed. Six of the cups arrived broken.'],
    ['the mix-up', 'I am very disappointed. You sent the wrong size again.'],
    ['the outage', 'Your service was down all morning, and this is unacceptable.'],
    ['the trouble you have had', 'I am very disappointed with your company.'],
  ])('is taken up by a sentence about %s', (what, customer) => {
    const text = letter(business, customer);
    const [finding] = told(text);
    expect(finding?.text).toBe(
      'The new list is valid from June, and the second size costs the same as the first one.',
    );
    const fixed = finding?.rewrites[0] ? applyRewrite(text, finding.rewrites[0]) : '';
    expect(fixed).toBe(
      letter(`I am sorry about ${what}; it is not what you should expect from us. ${business}`, customer),
    );
    expect(told(fixed)).toEqual([]);
  });

  it('points to their words', () => {
    const text = letter(business, 'Hello,\n\nI am very disappointed. Where is the invoice?');
    expect(told(text)[0]?.related.map(({ start, end }) => text.slice(start, end))[0]).toContain(
      'disappointed',
    );
  });

  it('is no reason to speak of it when the first sentences do', () => {
    const customer = 'I am very disappointed. The goods arrived two weeks late.';
    for (const opening of [
      'I am sorry about the delay.',
      'Thank you for telling me so openly.',
      'You are right, this took too long.',
      'I understand that your shop stood empty.',
      'The two weeks were lost at the port.',
      'Thank you for your mail. I have read it twice. That should not have happened.',
    ])
      expect(told(letter(`${opening} ${business}`, customer)), opening).toEqual([]);
  });

  it('is told when an apology comes only at the end', () => {
    expect(
      told(
        letter(
          `${business} The boxes stay as they are. Your contact is Mia. I am sorry.`,
          'I am very disappointed with your company.',
        ),
      ),
    ).toHaveLength(1);
  });

  it('is told mildly under a note', () => {
    expect(
      told(letter('The new list is valid from June.', 'I am very disappointed with your company.')).map(
        ({ severity }) => severity,
      ),
    ).toEqual(['info']);
  });
});

describe('silence', () => {
  it.each([
    ['a friendly message', letter(business, 'The goods arrived on time, thank you.')],
    ['an empty body', 'Dear Mr. Haddad,\n\n> I am very disappointed with your company.\n'],
    ['a nod', 'Thanks, noted!\n\n> I am very disappointed with your company.\n'],
    [
      'a letter that was sent',
      `---\nstatus: sent\n---\n${letter(business, 'I am very disappointed with your company.')}`,
    ],
    [
      'an older message',
      `${letter(business, 'The second lot is fine.')}>\n> On Friday, Tom wrote:\n>\n> > I am sorry.\n> >\n> > On Monday, Nabil Haddad wrote:\n> >\n> > > I am very disappointed with your company.\n`,
    ],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('of every other rule about the sentence it offers', () => {
    const text = letter(business, 'I am very disappointed. The goods arrived two weeks late.');
    const rewrite = told(text)[0]?.rewrites[0];
    const desk = createDesk();
    desk.set('draft', rewrite ? applyRewrite(text, rewrite) : '');
    expect(desk.check('draft').filter(({ zone }) => zone === 'own')).toEqual([]);
  });
});

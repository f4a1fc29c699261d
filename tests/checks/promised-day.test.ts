/** A delivery promised for a day of the calendar, held against the lead time. Written on a Tuesday, 10 February 2026. */
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import { applyRewrite } from '../../server/rules/apply-rewrite';
import type { Finding } from '../../server/rules/finding';

const policy = `
products:
  blue: { name: Blue model, lead-time: 30 days }
  red: { name: Red model, lead-time: 6 weeks }
limits: { approval: { lead-time: Ms. Chen } }
`;

function check(text: string): Finding[] {
  const desk = createDesk();
  desk.set('poise.yaml', policy);
  desk.set('a.reply.md', text);
  return desk.check('a.reply.md').filter(({ rule }) => rule === 'policy/lead-time');
}

const write = (sentence: string, fields = 'date: 2026-02-10'): string =>
  `---\n${fields}\n---\nHi Karim,\n\n${sentence}\n\nBest,\nLin\n`;
const writeChinese = (sentence: string): string =>
  `---\ndate: 2026-02-10\n---\n王总，您好！\n\n${sentence}\n\n陈晓雯\n`;

describe('a day that comes sooner than the lead time', () => {
  it.each([
    ['We ship the blue model on 3 March.', 'We ship the blue model on 12 March.'],
    ['We will ship the blue model on Tuesday, 3 March.', 'We will ship the blue model on 12 March.'],
    ['We will deliver the blue model by Friday next week.', 'We will deliver the blue model by 12 March.'],
    ['The blue model will be ready on March 3rd.', 'The blue model will be ready on 12 March.'],
    ['We can deliver the red model by 12 March.', 'We can deliver the red model by 24 March.'],
    ['You will have the blue model by 3 March.', 'You will have the blue model by 12 March.'],
    ['You will receive the goods on 3 March.', 'You will receive the goods on 12 March.'],
    [
      'If you confirm today, your order leaves on 3 March.',
      'If you confirm today, your order leaves on 12 March.',
    ],
    ['The red model ships next week.', 'The red model ships by 24 March.'],
    ['The goods will leave our factory tomorrow.', 'The goods will leave our factory by 12 March.'],
    ['We plan to dispatch 500 pieces this month.', 'We plan to dispatch 500 pieces by 12 March.'],
    ['We guarantee delivery by 2026-03-01.', 'We guarantee delivery by 12 March.'],
    [
      'If you confirm by Friday, we will ship the blue model on 3 March.',
      'If you confirm by Friday, we will ship the blue model on 12 March.',
    ],
    [
      'If you pay the deposit today, we will ship the blue model on 3 March.',
      'If you pay the deposit today, we will ship the blue model on 12 March.',
    ],
    [
      'Thank you for your order PO 4471. We will ship the blue model on 3 March.',
      'Thank you for your order PO 4471. We will ship the blue model on 12 March.',
    ],
    [
      'We will ship the blue model on 3 March and the red model on 3 April.',
      'We will ship the blue model on 12 March and the red model on 3 April.',
    ],
  ])('%s', (sentence, fixed) => {
    const [finding, ...more] = check(write(sentence));
    expect(more).toEqual([]);
    const [first] = finding?.rewrites ?? [];
    expect(first && applyRewrite(write(sentence), first)).toBe(write(fixed));
    expect(check(write(fixed))).toEqual([]);
  });

  it.each([
    ['我们下周五发货。', '我们3月12日发货。'],
    ['Blue model 我们3月3日前交货。', 'Blue model 我们3月12日前交货。'],
    ['大货预计2月28日发出。', '大货预计3月12日发出。'],
    ['您今天确认的话，我们月底前出货。', '您今天确认的话，我们3月12日前出货。'],
    ['我們下週五發貨。', '我們3月12日發貨。'],
  ])('%s', (sentence, fixed) => {
    const [finding, ...more] = check(writeChinese(sentence));
    expect(more).toEqual([]);
    const [first] = finding?.rewrites ?? [];
    expect(first && applyRewrite(writeChinese(sentence), first)).toBe(writeChinese(fixed));
    expect(check(writeChinese(fixed))).toEqual([]);
  });

  it('reads the promise for a new order beside news of the last one', () => {
    const text = `${write('The goods of your last order are packed. For autumn, the blue model is 5.10 USD per piece. We can ship it on 3 March.')}
On Monday, Karim Rahman wrote:

> The second shade is late. What is the price of the blue model for autumn?
`;
    expect(check(text).map(({ text }) => text)).toEqual(['3 March']);
  });

  it('says how far the day is, and leads to the lead time', () => {
    const [finding] = check(write('We will ship the blue model on 3 March.'));
    expect(finding?.message).toBe('3 March is 21 days away, and the lead time of the Blue model is 30 days.');
    expect(finding?.related.map(({ path, start, end }) => [path, policy.slice(start, end)])).toEqual([
      ['poise.yaml', '30 days'],
    ]);
    expect(check(writeChinese('我们下周五发货。'))[0]?.message).toBe(
      '2月20日离写信日只有10天，“Blue model”的交期是30天。',
    );
  });

  it('can be asked of whoever decides, and names the day in full', () => {
    const text = write('We will ship the blue model tomorrow.');
    const last = check(text)[0]?.rewrites.at(-1);
    expect(last && applyRewrite(text, last)).toBe(
      write('Let me confirm 11 February with Ms. Chen and come back to you by [date].'),
    );
  });
});

describe('says nothing of', () => {
  it.each([
    'We will ship the blue model on 12 March.',
    'We will ship the red model by the end of March.',
    'We will send you the samples of the blue model on Friday.',
    'The sample of the blue model leaves on Friday.',
    'I will send you the quotation for the blue model by Thursday.',
    'I will send the test report of the blue model tomorrow.',
    'I will call you about the blue model on Friday.',
    'We will ship the spare parts for the blue model on Friday.',
    'We can ship two pieces of the blue model by express on Friday.',
    'We will ship the blue model within 30 days of your deposit.',
    'Once the deposit is here on 20 February, the blue model leaves 30 days later.',
    'We cannot ship the blue model on 3 March.',
    'Would shipping the blue model on 3 March help you?',
    'You asked us to ship the blue model on 3 March.',
    'Let me check with Ms. Chen whether we can ship the blue model on 3 March.',
    'The blue model is in stock, and we will ship it on Friday.',
    'The first shade of PO 4471 is packed. We plan to ship it on 3 March.',
    'The samples are packed. They will leave on Friday.',
    'The drawings are ready. We will deliver them on Friday.',
    'The rest of the blue model will ship on Friday.',
    'I am sorry about the delay. The blue model will ship on Friday.',
    'We start production of the blue model on Monday.',
    'We will finish the quotation by Friday.',
    'The price of the blue model is valid until 3 March.',
    'The vessel will arrive on Friday.',
    'Your order leaves on Friday.',
    'We will dispatch your order on Friday.',
    'You will have an answer on the blue model by Friday.',
    'You will get the drawing of the blue model on Friday.',
    'You will have news on Friday.',
    'You will have my decision on 3 March.',
    'The brochure of the blue model will reach you by Friday.',
    'We shipped the blue model on 3 February.',
  ])('%s', (sentence) => expect(check(write(sentence))).toEqual([]));

  it.each([
    'Blue model 我们3月15日前发货。',
    '样品下周五寄出。',
    '报价单我周五前发给您。',
    '周五之前给您答复。',
    '8842号订单下周五发货。',
    '货已经做好，明天发货。',
    '现货明天就能发货。',
    '剩下的下周五发货。',
    '我们3月3日前发不了货。',
    '收到定金后30天内发货。',
    '下周五安排打样。',
    '您希望下周五发货，我先跟经理确认一下。',
  ])('%s', (sentence) => expect(check(writeChinese(sentence))).toEqual([]));

  it.each([
    ['a draft without a date', write('We will ship the blue model on 3 March.', 'stage: miss')],
    [
      'an order that runs already',
      write('We will ship the blue model on 3 March.', 'date: 2026-02-10\nsubject: "Re: PO 4471"'),
    ],
    ['a deal that is won', write('We will ship the blue model on 3 March.', 'date: 2026-02-10\ndeal: won')],
    [
      'goods that they wait for',
      `${write('We will ship the blue model on Friday.')}\nOn Monday, Karim Rahman wrote:\n\n> Where is my blue model?\n`,
    ],
  ])('%s', (_, text) => expect(check(text)).toEqual([]));
});

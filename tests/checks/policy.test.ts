/** A desk with a policy: where findings lead, what changes with the file, and every way to write a secret. */
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import { applyRewrite } from '../../server/rules/apply-rewrite';

const policy = `
company: Blue River Knitting
products:
  blue: { name: Blue model, price: { floor: 4.20 USD, list: 5.10 USD }, lead-time: 30 days, warranty: 24 months }
  red: { name: Red model, price: { floor: 6.80 USD, list: 8 USD }, lead-time: 6 weeks, warranty: 12 months }
limits: { discount: 5%, payment: [30% deposit, L/C at sight], approval: { discount: sales manager, price: Ms. Chen } }
never-say: ["our mill in Ningbo"]
`;

const ofPolicy = /^(?:policy|off-limits\/secret)/;

function open(text: string, files: Readonly<Record<string, string>> = { 'poise.yaml': policy }) {
  const desk = createDesk();
  for (const [path, content] of Object.entries(files)) desk.set(path, content);
  desk.set('a.reply.md', text);
  return desk;
}

/** What is found, in short: \`policy/discount: 8%\`. */
const found = (text: string, files?: Readonly<Record<string, string>>): string[] =>
  open(text, files)
    .check('a.reply.md')
    .filter(({ rule }) => ofPolicy.test(rule))
    .map(({ rule, text }) => `${rule}: ${text}`);

const write = (sentence: string): string => `Hi Karim,\n\n${sentence}\n\nBest,\nLin\n`;

describe('a finding leads to the limit', () => {
  it.each([
    ['We can give you 8% off.', '5%'],
    ['For the blue model we can do 4.10 USD.', '4.20 USD'],
    ['The blue model ships in 20 days.', '30 days'],
    ['The red model has a warranty of 18 months.', '12 months'],
    ['We start with a 10% deposit.', '30% deposit'],
    ['It comes from our mill in Ningbo.', '"our mill in Ningbo"'],
  ])('%s', (sentence, limit) => {
    const finding = open(write(sentence))
      .check('a.reply.md')
      .find(({ rule }) => ofPolicy.test(rule));
    expect(finding?.related.map(({ path, start, end }) => [path, policy.slice(start, end)])).toEqual([
      ['poise.yaml', limit],
    ]);
  });
});

describe('whoever decides is named', () => {
  it.each([
    ['We can give you 8% off.', 'Let me confirm 8% with our sales manager and come back to you by [date].'],
    [
      'For the blue model we can do 4.10 USD.',
      'Let me confirm 4.10 USD with Ms. Chen and come back to you by [date].',
    ],
    [
      'The blue model ships in 20 days.',
      'Let me confirm 20 days with [who decides] and come back to you by [date].',
    ],
  ])('%s', (sentence, asked) => {
    const text = write(sentence);
    const finding = open(text)
      .check('a.reply.md')
      .find(({ rule }) => rule.startsWith('policy/'));
    const last = finding?.rewrites.at(-1);
    expect(last?.title).toBe(asked);
    const fixed = last ? applyRewrite(text, last) : '';
    expect(fixed).toBe(write(asked));
    expect(found(fixed)).toEqual([]);
  });
});

describe('our own commitments alone count', () => {
  it.each([
    'We cannot give you 8% off.',
    'You ask for 8% off.',
    'Thank you for asking about a discount of 8%.',
    'Would 8% off help you?',
    'The other mill offers 8% off.',
    'Last year we gave you 8% off.',
    'The 8% that you ask for is more than we can do.',
    '“8% off” is what the other mill wrote.',
    'Our sales manager has approved 8% off.',
    'Cotton rose by 8%, and 12% of the pieces are packed.',
    'A 30% deposit starts the order.',
    'The invoice of 3.90 USD for the courier is paid.',
    'The blue model weighs 3.90 kg and has 20 stitches.',
    'I come back to you within 2 days, and the samples ship in 3 days.',
    'The vessel takes 20 days to Chittagong.',
    'We have delivered the blue model for 20 years.',
    'Please keep the box for 36 months.',
    '我们给不了您八折。',
    '您要的八折我们要先和经理确认。',
    '别家便宜8%，我们的质保更长。',
  ])('%s', (sentence) => expect(found(write(sentence))).toEqual([]));

  it.each([
    ['If you take 3,000 pieces, we can give you 8% off.', 'policy/discount: 8%'],
    ['We will do 7%.', 'policy/discount: 7%'],
    ['Please take ten percent off the invoice.', 'policy/discount: ten percent'],
    ['I can offer you a 6.5 per cent discount.', 'policy/discount: 6.5 per cent'],
    ['We come down by 8% for you.', 'policy/discount: 8%'],
    ['The blue model is yours for 3,99 USD each.', 'policy/price: 3,99 USD'],
    ['Okay, we accept 4.10 for the blue model.', 'policy/price: 4.10'],
    ['We agree to USD 6.20/pc for the red model.', 'policy/price: USD 6.20/pc'],
    ['Production takes two weeks.', 'policy/lead-time: two weeks'],
    ['The goods will be ready in 10-12 days.', 'policy/lead-time: 10-12 days'],
    ['We deliver the red model within five weeks of your order.', 'policy/lead-time: five weeks'],
    ['You get a 3-year guarantee.', 'policy/warranty: 3-year'],
    ['You can pay net 60.', 'policy/payment: net 60'],
    ['We can ship without a deposit.', 'policy/payment: without a deposit'],
    ['这一单给您优惠八个点。', 'policy/discount: 八个点'],
    ['Blue model 可以做到4.1美元。', 'policy/price: 4.1美元'],
    ['下单后两周发货。', 'policy/lead-time: 两周'],
    ['我们质保三年。', 'policy/warranty: 三年'],
    ['可以月结60天。', 'policy/payment: 月结60天'],
  ])('%s', (sentence, finding) => expect(found(write(sentence))).toEqual([finding]));
});

describe('the product that is meant', () => {
  it.each([
    ['For the red model, 6.50 USD works.', 'policy/price: 6.50 USD'],
    ['The red model is 8 USD, and we can do the blue model at 4.10 USD.', 'policy/price: 4.10 USD'],
    ['The red model is on the machines. We can do 6.10 USD each.', 'policy/price: 6.10 USD'],
    ['We can do 4.10 USD each.', 'policy/price: 4.10 USD'],
  ])('%s', (sentence, finding) => expect(found(write(sentence))).toEqual([finding]));

  it.each(['We can do 5.90 USD each.', 'For the blue models we do 6.50 USD.'])('%s', (sentence) =>
    expect(found(write(sentence))).toEqual([]),
  );
});

describe('a secret', () => {
  const secret = (value: string, sentence: string) =>
    found(`---\nsecret: ["${value}"]\n---\n${write(sentence)}`, {});

  it.each([
    '4.20',
    '4,20',
    '4.2',
    '$4.20',
    '$4.2',
    'US$ 4.20',
    '4.2 USD',
    'USD 4,20',
    '4.20/pc',
    '4.20 dollars',
    'four twenty',
    'four-twenty',
    'Four Twenty',
    'four dollars twenty',
    'four point two',
    '４．２０',
    '**4.20**',
    '4块2',
    '四块二',
    '4.2美元',
  ])('of 4.20 USD shows as %s', (written) =>
    expect(secret('4.20 USD', `The price is ${written} here.`)).toHaveLength(1),
  );

  it.each(['14.20', '4.201', '4.2%', '4.20 EUR', '4.20 kg', 'v4.20', '4.20.1', '420', 'PO 4.2-77'])(
    'of 4.20 USD is not %s',
    (written) => expect(secret('4.20 USD', `It says ${written} here.`)).toEqual([]),
  );

  it.each([
    ['12,500 EUR', 'The total is 12500 EUR.'],
    ['12,500 EUR', 'The total is € 12.500,00.'],
    ['35%', 'Our share is thirty-five percent.'],
    ['Ningbo', 'We knit in NINGBO.'],
    ['the second\\nmill', 'We use the second mill.'],
  ])('%s: %s', (value, sentence) => expect(secret(value, sentence)).toHaveLength(1));

  it('stands in the words of the customer without a mark, and a part of a word is none', () => {
    expect(secret('Ningbo', 'Thank you.\n\n> Are you in Ningbo?')).toEqual([]);
    expect(secret('Ningbo', 'The Ningboer Post wrote about it.')).toEqual([]);
  });

  it('leads to its place in the front matter', () => {
    const text = '---\nsecret: [Ningbo, 4.20 USD]\n---\nHi Karim,\n\nWe can do 4.20.\n';
    const finding = open(text, {})
      .check('a.reply.md')
      .find(({ rule }) => rule === 'off-limits/secret');
    expect(finding?.related.map(({ path, start, end }) => `${path}: ${text.slice(start, end)}`)).toEqual([
      'a.reply.md: 4.20 USD',
    ]);
  });

  it('is what must not be shown, whether denied, asked or told', () => {
    expect(secret('4.20 USD', 'We cannot do 4.20.')).toHaveLength(1);
    expect(secret('4.20 USD', 'Did you say 4.20?')).toHaveLength(1);
  });
});

describe('a change', () => {
  it('of poise.yaml is seen at once', () => {
    const desk = open(write('We can give you 8% off.'));
    const rules = () =>
      desk
        .check('a.reply.md')
        .map(({ rule }) => rule)
        .filter((rule) => ofPolicy.test(rule));
    expect(rules()).toEqual(['policy/discount']);
    desk.set('poise.yaml', 'limits: { discount: 10% }');
    expect(rules()).toEqual([]);
    desk.set('poise.yaml', 'limits: { discount: 7% }\nrules: { policy: off }');
    expect(rules()).toEqual([]);
    desk.delete('poise.yaml');
    expect(rules()).toEqual([]);
  });

  it('of the customer book reaches the drafts that name somebody', () => {
    const desk = open(`---\ncustomer: rahman\n---\n${write('We knit for Lagos Knitwear as well.')}`, {
      'customers/rahman.md': '---\nname: Karim Rahman\n---\n',
    });
    const secrets = () => desk.check('a.reply.md').filter(({ rule }) => rule === 'off-limits/secret').length;
    expect(secrets()).toBe(0);
    desk.set('customers/okafor.md', '---\ncompany: Lagos Knitwear Ltd.\n---\n');
    expect(secrets()).toBe(1);
    desk.set('customers/okafor.md', '---\ncompany: Abuja Knitwear Ltd.\n---\n');
    expect(secrets()).toBe(0);
    desk.set('customers/okafor.md', '---\ncompany: Lagos Knitwear\n---\n');
    desk.delete('customers/okafor.md');
    expect(secrets()).toBe(0);
  });
});

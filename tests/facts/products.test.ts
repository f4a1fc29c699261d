/** What a team writes of its products and limits, and what is told of mistakes in it. */
import { describe, expect, it } from 'vitest';
import { isWithin, readPaymentTerms } from '../../server/facts/payment-terms';
import { readPolicy } from '../../server/facts/policy';

/** The faults of a file, each as the marked words and the sentence about them. */
const faultsOf = (yaml: string): string[] =>
  readPolicy(yaml).faults.map(({ start, end, message }) => `${yaml.slice(start, end)}: ${message}`);

const full = `
company: Blue River Knitting
products:
  blue-model:
    name: Blue model
    price: { floor: 4.20 USD, list: 5.10 USD }
    minimum: 500 pcs
    lead-time: 30 days
    warranty: 24 months
  red-model: { price: "$6", lead-time: 4 weeks, warranty: two years, colour: red }
limits:
  discount: 5%
  payment: [30% deposit, L/C at sight]
  approval: { discount: sales manager }
advantages: ["own dye house"]
glossary: { MOQ: minimum order quantity }
never-say: ["our supplier in Ningbo"]
signature: Blue River Knitting
`;

describe('a policy', () => {
  it('is read with all its facts', () => {
    const policy = readPolicy(full);
    expect(policy.faults).toEqual([]);
    expect(policy).toMatchObject({
      company: 'Blue River Knitting',
      products: [
        {
          key: 'blue-model',
          name: 'Blue model',
          floor: { value: { amount: 4.2, currency: 'USD' }, text: '4.20 USD' },
          list: { value: { amount: 5.1, currency: 'USD' } },
          minimum: { value: 500 },
          leadTime: { value: 30, text: '30 days' },
          warranty: { value: 24 },
        },
        {
          key: 'red-model',
          name: 'red-model',
          floor: null,
          list: { value: { amount: 6 } },
          leadTime: { value: 28 },
          warranty: { value: 24 },
        },
      ],
      limits: { discount: { value: 5, text: '5%' }, approval: { discount: 'sales manager' } },
      glossary: { MOQ: 'minimum order quantity' },
      neverSay: [{ value: 'our supplier in Ningbo' }],
      signature: 'Blue River Knitting',
    });
    expect(policy.limits.payment.map(({ value }) => value)).toMatchObject([
      [{ kind: 'deposit', amount: 30 }],
      [{ kind: 'letter of credit', amount: 0 }],
    ]);
    const [blue] = policy.products;
    expect(full.slice(blue?.floor?.start, blue?.floor?.end)).toBe('4.20 USD');
    expect(full.slice(blue?.start, blue?.end)).toBe('blue-model');
  });

  it('can be half written', () => {
    for (const yaml of [
      '',
      'products:',
      'products:\n  blue-model:\n',
      'limits:',
      'limits: { discount: , payment: }',
      'products: { a: { price: } }',
    ])
      expect(faultsOf(yaml)).toEqual([]);
    expect(readPolicy('limits: { discount: 8 }').limits.discount?.value).toBe(8);
  });
});

describe('a mistake is told in plain words', () => {
  it.each([
    ['products: { a: { price: cheap } }', 'cheap: “cheap” is no price: write it as 5.10 USD.'],
    ['products: { a: { price: 5.10 } }', '5.10: A price needs its currency: 5.10 USD.'],
    [
      'products: { a: { price: 5.10 UDS } }',
      '5.10 UDS: “UDS” is no currency that Poise knows: did you mean “USD”?',
    ],
    [
      'products: { a: { price: { floor: 6 USD, list: 5 USD } } }',
      '6 USD: The floor of 6 USD is above the list price of 5 USD: one of them is mistyped.',
    ],
    [
      'products: { a: { price: { floor: 4 EUR, list: 5 USD } } }',
      '4 EUR: The floor is in EUR and the list price in USD: write both in one currency.',
    ],
    [
      'products: { a: { price: { flor: 4 EUR } } }',
      'flor: “flor” has no meaning here: did you mean “floor”?',
    ],
    ['products: { a: { lead-time: soon } }', 'soon: “soon” is no length of time: write lead-time: 30 days.'],
    [
      'products: { a: { leadtime: 30 days } }',
      'leadtime: “leadtime” has no meaning here: did you mean “lead-time”?',
    ],
    ['products: { a: { warranty: [1] } }', '[1]: This is no length of time: write warranty: 24 months.'],
    ['products: { a: { minimum: some } }', 'some: “some” is no quantity: write minimum: 500 pcs.'],
    [
      'products: { a: { name: Blue }, b: { name: blue } }',
      'blue: There are two products “blue”, and the first one counts: give this one another name.',
    ],
    [
      'products: [a]',
      '[a]: Write products by their keys: products: { blue-model: { name: Blue model, price: 5.10 USD } }.',
    ],
    ['limits: { discount: 120% }', '120%: Nobody can take 120% off: a discount is at most 100%.'],
    ['limits: { discount: some }', 'some: “some” is no discount: write discount: 5%.'],
    ['limits: { discont: 5% }', 'discont: “discont” has no meaning here: did you mean “discount”?'],
    [
      'limits: { approval: { price: [a] } }',
      '[a]: Write who approves what: approval: { discount: sales manager }.',
    ],
    ['never-say: { a: b }', '{ a: b }: Write the words as a list: ["our supplier in Ningbo"].'],
    [
      'products: { a: { price: { floor: 4.20 USD, list: 5 USD } } }\nlimits: { discount: 20% }',
      '20%: 20% off the list price of “a” is 4.00 USD, below its floor of 4.20 USD: lower the discount or the floor.',
    ],
  ])('%s', (yaml, fault) => expect(faultsOf(yaml)).toEqual([fault]));

  it('and everything else is kept', () => {
    const policy = readPolicy(
      'products: { a: { price: cheap, warranty: 2 years } }\nlimits: { discount: 5%, payment: { x: y } }',
    );
    expect(policy.faults).toHaveLength(2);
    expect(policy.products).toMatchObject([{ list: null, warranty: { value: 24 } }]);
    expect(policy.limits.discount?.value).toBe(5);
  });
});

describe('terms of payment', () => {
  it.each([
    ['a 20% deposit', 'deposit 20'],
    ['30% T/T in advance', 'deposit 30'],
    ['20 percent down payment', 'deposit 20'],
    ['a deposit of 15%', 'deposit 15'],
    ['without a deposit', 'deposit 0'],
    ['L/C at sight', 'letter of credit 0'],
    ['L/C 90 days', 'letter of credit 90'],
    ['a 60 days L/C', 'letter of credit 60'],
    ['payment 30 days after B/L', 'open account 30'],
    ['net 60', 'open account 60'],
    ['open account 45 days', 'open account 45'],
    ['D/P', 'against documents 0'],
    ['D/A 60 days', 'on acceptance 60'],
    ['30%定金', 'deposit 30'],
    ['定金20%', 'deposit 20'],
    ['免定金', 'deposit 0'],
    ['即期信用证', 'letter of credit 0'],
    ['月结60天', 'open account 60'],
  ])('%s', (prose, term) =>
    expect(readPaymentTerms(prose).map(({ kind, amount }) => `${kind} ${amount}`)).toEqual([term]),
  );

  it.each(['in 30 days after delivery of the parts', 'The deposit arrived.', 'Version 30/70'])(
    '%s is none',
    (prose) => expect(readPaymentTerms(prose)).toEqual([]),
  );

  it('are within others that give as much', () => {
    const allowed = ['30% deposit', 'L/C 30 days'].flatMap(readPaymentTerms);
    const within = (prose: string) => readPaymentTerms(prose).every((term) => isWithin(term, allowed));
    expect(['40% deposit', 'L/C at sight', '30% deposit'].map(within)).toEqual([true, true, true]);
    expect(['20% deposit', 'L/C 60 days', 'net 30'].map(within)).toEqual([false, false, false]);
  });
});

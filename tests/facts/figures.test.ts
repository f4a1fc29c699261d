/** Figures as people write them: percentages, money, durations and quantities, and what only looks like one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Figure, inDays, inMonths, readFigures } from '../../server/facts/figures';
import { readNumbers } from '../../server/facts/numbers';

/** A figure in short: its words, value and unit. */
function short(prose: string, figure: Figure): string {
  const words = prose.slice(figure.start, figure.end);
  const value = figure.least === figure.value ? `${figure.value}` : `${figure.least}..${figure.value}`;
  switch (figure.kind) {
    case 'percent':
      return `${words} = ${value} %${figure.off ? ' off' : ''}`;
    case 'money':
      return `${words} = ${value} ${figure.currency}${figure.per ? ` / ${figure.per}` : ''}`;
    case 'duration':
      return `${words} = ${value} ${figure.unit}${figure.after ? ` after ${figure.after}` : ''}`;
    case 'quantity':
      return `${words} = ${value} ${figure.unit}`;
  }
}

const read = (prose: string) => readFigures(prose).map((figure) => short(prose, figure));

describe('percentages', () => {
  it.each([
    ['We take 8 % off.', '8 % = 8 %'],
    ['We take 8% off.', '8% = 8 %'],
    ['We take ８％ off.', '８％ = 8 %'],
    ['We take eight percent off.', 'eight percent = 8 %'],
    ['a discount of 8 per cent', '8 per cent = 8 %'],
    ['twenty-five percent', 'twenty-five percent = 25 %'],
    ['7.5% or 7,5%', '7.5% or 7,5% = 7.5 %'],
    ['between 5-8%', '5-8% = 5..8 %'],
    ['5% to 8% off', '5% to 8% = 5..8 %'],
    ['打八折', '八折 = 20 % off'],
    ['给您95折', '95折 = 5 % off'],
    ['九五折可以', '九五折 = 5 % off'],
    ['8.5折', '8.5折 = 15 % off'],
    ['便宜5%', '5% = 5 %'],
    ['再让五个点', '五个点 = 5 %'],
    ['优惠百分之十', '百分之十 = 10 %'],
    ['优惠3到5个点', '3到5个点 = 3..5 %'],
  ])('%s', (prose, figure) => expect(read(prose)).toEqual([figure]));
});

describe('money', () => {
  it.each([
    ['USD 4.10/pc FOB Ningbo', 'USD 4.10/pc = 4.1 USD / pc'],
    ['at $4.20 each', '$4.20 = 4.2 USD'],
    ['für 4,20 € netto', '4,20 € = 4.2 EUR'],
    ['at 4.20 dollars', '4.20 dollars = 4.2 USD'],
    ['US$4.2 per piece', 'US$4.2 per piece = 4.2 USD / piece'],
    ['EUR 1,250.00 in total', 'EUR 1,250.00 = 1250 EUR'],
    ['1.250,50 EUR in total', '1.250,50 EUR = 1250.5 EUR'],
    ['RMB 28/set', 'RMB 28/set = 28 CNY / set'],
    ['$5k for the tool', '$5k = 5000 USD'],
    ['between $4.00 and $4.20', '$4.00|$4.20'],
    ['USD 4.10-4.30', 'USD 4.10-4.30 = 4.1..4.3 USD'],
    ['4.10 to 4.30 USD', '4.10 to 4.30 USD = 4.1..4.3 USD'],
    ['four dollars', 'four dollars = 4 USD'],
    ['单价4.2美元', '4.2美元 = 4.2 USD'],
    ['每套28元', '28元 = 28 CNY'],
    ['￥２８', '￥２８ = 28 CNY'],
  ])('%s', (prose, figure) => {
    const found = read(prose);
    if (figure.includes('|')) expect(found.map((each) => each.split(' = ')[0]).join('|')).toBe(figure);
    else expect(found).toEqual([figure]);
  });
});

describe('durations', () => {
  it.each([
    ['in 20 days', '20 days = 20 day'],
    ['within three weeks', 'three weeks = 3 week'],
    ['30 days after B/L', '30 days = 30 day after B/L'],
    ['30 days after receipt of your deposit', '30 days = 30 day after deposit'],
    ['a two-year warranty', 'two-year = 2 year'],
    ['24 months warranty', '24 months = 24 month'],
    ["a 24 months' warranty", "24 months' = 24 month"],
    ['20-25 working days', '20-25 working days = 20..25 working day'],
    ['three to four weeks', 'three to four weeks = 3..4 week'],
    ['in a week', 'a week = 1 week'],
    ['half a year', 'half a year = 0.5 year'],
    ['两年质保', '两年 = 2 year'],
    ['质保24个月', '24个月 = 24 month'],
    ['三周内发货', '三周 = 3 week'],
    ['15日内', '15日 = 15 day'],
    ['20个工作日', '20个工作日 = 20 working day'],
    ['3-4周', '3-4周 = 3..4 week'],
    ['一年半', '一年半 = 1.5 year'],
  ])('%s', (prose, figure) => expect(read(prose)).toEqual([figure]));

  it('are compared in days and months', () => {
    expect(inDays(3, 'week')).toBe(21);
    expect(inDays(20, 'working day')).toBe(28);
    expect(inMonths(2, 'year')).toBe(24);
  });
});

describe('quantities', () => {
  it.each([
    ['500 pcs minimum', '500 pcs = 500 pcs'],
    ['from 3,000 pieces', '3,000 pieces = 3000 pieces'],
    ['1.200 pcs', '1.200 pcs = 1200 pcs'],
    ['five hundred units', 'five hundred units = 500 units'],
    ['2 containers', '2 containers = 2 containers'],
    ['起订量500件', '500件 = 500 件'],
    ['两千只', '两千只 = 2000 只'],
  ])('%s', (prose, figure) => expect(read(prose)).toEqual([figure]));
});

describe('no figures', () => {
  it.each([
    'PO 4471 and PO-4471 pcs.',
    'On 12 May 2026, at 10:30.',
    '2026-05-02',
    '5月12日，2026年5月',
    'Call +86 138 0013 8000.',
    'Version 2.1.3, v2.1 and ISO 9001.',
    'The first one of the two.',
    'Size 40, colour 95.',
    '三月初，第三周，周一',
    '打折，再打个折扣',
    'We made it 5 years ago.',
    'You won 2 of 3.',
    '一件事情',
  ])('%s', (prose) => expect(read(prose)).toEqual([]));
});

describe('numbers alone', () => {
  const numbers = (prose: string) => readNumbers(prose).map(({ value }) => value);
  it.each([
    ['4.20', 4.2],
    ['4,20', 4.2],
    ['4.2', 4.2],
    ['4,200', 4200],
    ["4'200", 4200],
    ['four twenty', 4.2],
    ['four-twenty', 4.2],
    ['four dollars and twenty cents', 4.2],
    ['four dollars twenty', 4.2],
    ['four point two', 4.2],
    ['four point two zero', 4.2],
    ['four oh five', 4.05],
    ['four twenty-five', 4.25],
    ['四块二', 4.2],
    ['4块2', 4.2],
    ['四点二', 4.2],
    ['四美元二十美分', 4.2],
    ['一千二百', 1200],
    ['两万', 20_000],
  ])('%s', (prose, value) => expect(numbers(prose)).toContain(value));

  it.each(['4.20.1', 'v4.20', '4.20:30', '14.201'])('%s is not 4.20', (prose) =>
    expect(numbers(prose)).not.toContain(4.2),
  );
});

it('stay inside any prose, in order, without overlap', () => {
  const pieces = fc.constantFrom(
    '4',
    '20',
    '.',
    ',',
    '-',
    '%',
    ' ',
    '$',
    'USD',
    'days',
    'two',
    '八',
    '折',
    '年',
    '个',
    '月',
    '点',
    '/pc',
    'k',
    '’',
    '件',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const prose = parts.join('');
      let end = 0;
      for (const figure of readFigures(prose)) {
        expect(figure.start).toBeGreaterThanOrEqual(end);
        expect(figure.end).toBeGreaterThan(figure.start);
        expect(figure.end).toBeLessThanOrEqual(prose.length);
        expect(figure.value).not.toBeNaN();
        expect(figure.least).toBeLessThanOrEqual(figure.value);
        end = figure.end;
      }
    }),
  );
});

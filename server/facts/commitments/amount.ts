/** Reads how much is given: “3%”, “4.35 USD per piece”, “九五折”, “60 days”. */

const currency = '(?:US\\$|USD|EUR|GBP|RMB|CNY|HKD|JPY|INR|[$€£¥])';
const unit =
  '(?:\\s?\\/\\s?[a-z]+|\\s+(?:per|a)\\s+(?:piece|pc|unit|metre|meter|kg|ton|set|carton|pair|roll))?';
const number = '\\d[\\d,]*(?:\\.\\d+)?';

const shares = [
  /(?<![\d.,])\d+(?:[.,]\d+)?\s?(?:%|percent\b|per cent\b|pct\b|个百分点|个点|個百分點|個點)/i,
  /[一二两三四五六七八九十半兩]{1,2}[个個](?:百分)?[点點]/,
  /(?:[一二三四五六七八九]{1,2}|\d{1,2}(?:\.\d)?)折/,
];
const money = [
  new RegExp(`${currency}\\s?${number}${unit}`, 'i'),
  new RegExp(
    `(?<![\\d.,])${number}\\s?(?:USD|EUR|GBP|RMB|CNY|HKD|JPY|INR|dollars?\\b|euros?\\b|pounds?\\b|美元|美金|欧元|歐元|元|块|塊)${unit}`,
    'i',
  ),
];
const plainPrice = [/(?<![\d.,/])\d+[.,]\d{2}(?![\d.,%])/];
const spans = [/(?<![\d.,])(?:net\s+)?\d{1,3}\s?(?:days?\b|天)/i, /\bnet\s+\d{1,3}\b/i];

/**
 * The first figure in some prose, as written, or null.
 * @param kind a plain `4.35` is a price only where a price is spoken of, and days are given only as terms
 */
export function readAmount(prose: string, kind: 'price' | 'terms' | 'other'): string | null {
  const patterns = [
    ...(kind === 'terms' ? spans : []),
    ...shares,
    ...money,
    ...(kind === 'price' ? plainPrice : []),
  ];
  for (const pattern of patterns) {
    const found = pattern.exec(prose)?.[0];
    if (found) return found.trim().replace(/\s+/g, ' ');
  }
  return null;
}

/** The figure alone, for comparing: `4.35 USD` is 4.35, `九五折` is null. */
export function figureOf(amount: string | null): number | null {
  const digits = amount === null ? undefined : /\d+(?:[.,]\d+)*/.exec(amount)?.[0];
  if (digits === undefined) return null;
  // The last separator is the decimal one when at most two digits follow: “4,20”, not “4,200”.
  const figure = Number(digits.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
  return Number.isNaN(figure) ? null : figure;
}

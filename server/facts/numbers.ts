/** Numbers as people write them, in digits and in words, English and Chinese: “4,200.50”, “4,20”, “twenty-five”, “两百”. */

import type { Span } from '../draft/span';
import { inSimplified } from '../words/chinese/script';
import { inPieces } from './pieces';

/** A number. Offsets are those of the prose it stands in. */
export interface WrittenNumber extends Span {
  readonly value: number;
  /** Whether it has decimals, or two parts that are read as such: “four twenty”. */
  readonly decimal: boolean;
}

const ones = 'zero one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const small: Readonly<Record<string, number>> = Object.fromEntries([
  ...[...ones, ...teens].map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
]);

const hanDigits: Readonly<Record<string, number>> = Object.fromEntries(
  [...'零一二三四五六七八九']
    .map((sign, value) => [sign, value] as const)
    .concat([
      ['〇', 0],
      ['两', 2],
      ['兩', 2],
    ]),
);
const hanPowers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 萬: 10_000 };

// No part of a date, a version, a time, a phone number or an order number.
const notInside = "(?<![\\p{Script=Latin}\\p{N}_#])(?<!\\p{N}[.,:/’'])(?<!\\p{Script=Latin}-)";
/** A number in digits; a source for patterns with the flags `u` and `i`. */
export const inDigits = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,4})?|\\d{1,3}(?:\\.\\d{3})+,\\d{1,4}|\\d{1,3}(?:[’'\\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,4})?|\\d{1,9}(?:[.,]\\d{1,4})?)(?!\\d)`;
const below100 = `(?:(?:${tens.join('|')})(?:[\\s-]+(?:${ones.slice(1).join('|')}))?|${teens.join('|')}|${ones.join('|')})`;
/** A number in English words, the same. */
export const inWords = `(?:(?:(?:an?|${below100})\\s+hundred(?:\\s+(?:and\\s+)?${below100})?|${below100})(?:\\s+thousand)?)\\b`;
/** A number in Chinese characters, the same. */
export const inHan =
  '(?<![零〇一二三四五六七八九十百千万萬两兩])[零〇一二三四五六七八九十百千万萬两兩]{1,12}(?:点[零〇一二三四五六七八九]{1,6})?';
/** A number in any writing; never the second half of something else. */
export const anyNumber = `(?:${notInside}${inDigits}|(?<![\\p{Script=Latin}\\p{N}-])${inWords}|${inHan})`;

const hasNumber = new RegExp(
  `\\d|[０-９零〇一二三四五六七八九十百千万两兩半]|\\b(?:${[...ones, ...teens, ...tens, 'hundred', 'half', 'couple'].join('|')})\\b|\\ban?\\s+(?:day|week|month|year)\\b`,
  'iu',
);

/** Whether a sentence is worth a look. */
export function mayHoldNumbers(prose: string): boolean {
  return hasNumber.test(prose);
}

/** The same text with full-width digits and signs as plain ones and in simplified characters, as long as before. */
export function toPlainSigns(prose: string): string {
  return inSimplified(prose).replace(/[\uff01-\uff5e\uffe5]/g, (sign) =>
    sign === '￥' ? '¥' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

/** The value of a number that one of the patterns above found; NaN where it says nothing. */
export function valueOfNumber(written: string): number {
  if (/^\d/.test(written)) return ofDigits(written);
  return /^\p{Script=Han}/u.test(written) ? ofHan(written) : ofWords(written.toLowerCase());
}

/** Of points and commas the last one is the decimal sign, unless it cuts off three digits as a comma or stands twice. */
function ofDigits(written: string): number {
  const plain = written.replace(/[’'\u00a0\u202f]/g, '');
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(plain)) return Number(plain.replace(/\./g, '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replace(/,/g, ''));
  return Number(plain.replace(',', '.'));
}

function ofWords(written: string): number {
  let total = 0;
  let part = 0;
  for (const word of written.split(/[\s-]+/)) {
    if (word === 'hundred') part = (part || 1) * 100;
    else if (word === 'thousand') {
      total += (part || 1) * 1000;
      part = 0;
    } else if (word === 'a' || word === 'an') part = 1;
    else if (word !== 'and') part += small[word] ?? Number.NaN;
  }
  return total + part;
}

function ofHan(written: string): number {
  const [whole = '', decimals] = written.split('点');
  const value = /[十百千万萬]/.test(whole) ? ofHanPowers(whole) : Number(toDigits(whole));
  return decimals === undefined ? value : value + Number(`0.${toDigits(decimals)}`);
}

function ofHanPowers(written: string): number {
  let total = 0;
  let part = 0;
  let digit = 0;
  for (const sign of written) {
    const power = hanPowers[sign];
    if (power === undefined) digit = hanDigits[sign] ?? 0;
    else if (power === 10_000) {
      total += (part + digit || 1) * power;
      [part, digit] = [0, 0];
    } else {
      part += (digit || 1) * power;
      digit = 0;
    }
  }
  return total + part + digit;
}

function toDigits(written: string): string {
  return [...written].map((sign) => hanDigits[sign] ?? '').join('');
}

const pair = `(?:${teens.join('|')}|(?:${tens.join('|')})(?:[\\s-]+(?:${ones.slice(1).join('|')}))?|(?:oh|o|zero)\\s+(?:${ones.slice(1).join('|')}))`;
// “Four twenty”, “four dollars and twenty cents”, “four point two”, “four two zero” is left to telephones.
const spokenPrice = new RegExp(
  `\\b(${below100})(?:[\\s-]+(?:dollars?|bucks|euros?|pounds?|yuan|rmb|usd|eur)(?:\\s+and)?)?[\\s-]+(${pair})\\b(?:\\s+cents?\\b)?`,
  'giu',
);
const spokenPoint = new RegExp(
  `\\b(${below100})\\s+point\\s+((?:(?:${ones.join('|')}|oh)(?:[\\s-]+|\\b)){1,6})`,
  'giu',
);
// “四块二”“4块2”“四元两角”“四美元二十美分”。
const spokenHan =
  /(?<![\d零一二三四五六七八九十两百])([\d零一二三四五六七八九十两百]{1,9})(?:块钱?|元|美元|美金|欧元)(?:零)?([一二三四五六七八九\d]{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?)(?:毛|角|美?分)?(?![\d一二三四五六七八九十百千万]|[件个只套台箱天周月年])/gu;
const digits = new RegExp(`${notInside}${inDigits}(?!\\p{Script=Latin}*\\d|[.:/]\\d)`, 'giu');
const words = new RegExp(`(?<![\\p{Script=Latin}\\p{N}-])${inWords}|${inHan}`, 'giu');

/** All numbers of a prose, also those that are spoken: “four twenty” is 4.20, 四块二 as well. One stretch may be read in two ways. */
export function readNumbers(prose: string): WrittenNumber[] {
  return inPieces(prose, readPiece);
}

function readPiece(prose: string): WrittenNumber[] {
  const text = toPlainSigns(prose);
  const found: WrittenNumber[] = [];
  const add = (index: number, written: string, value: number): void => {
    if (Number.isFinite(value))
      found.push({
        start: index,
        end: index + written.trimEnd().length,
        value,
        decimal: !Number.isInteger(value) || /[.,]\d{1,2}$|\s/.test(written),
      });
  };
  for (const { 0: written, index } of text.matchAll(digits)) add(index, written, ofDigits(written));
  for (const { 0: written, index } of text.matchAll(words)) add(index, written, valueOfNumber(written));
  for (const { 0: written, 1: whole = '', 2: part = '', index } of text.matchAll(spokenPrice))
    add(
      index,
      written,
      ofWords(whole.toLowerCase()) + ofWords(part.toLowerCase().replace(/^o(?:h)?\s/, 'zero ')) / 100,
    );
  for (const { 0: written, 1: whole = '', 2: part = '', index } of text.matchAll(spokenPoint))
    add(index, written, Number(`${ofWords(whole.toLowerCase())}.${spelled(part)}`));
  for (const { 0: written, 1: whole = '', 2: part = '', index } of text.matchAll(spokenHan)) {
    const cents = valueOfNumber(part);
    add(
      index,
      written,
      valueOfNumber(whole) +
        (/毛|角/.test(written) || (cents < 10 && !/分$/.test(written)) ? cents / 10 : cents / 100),
    );
  }
  return found.map((number) => ({ ...number, value: Math.round(number.value * 10_000) / 10_000 }));
}

function spelled(part: string): string {
  return (part.toLowerCase().match(/[a-z]+/g) ?? [])
    .map((word) => (word === 'oh' ? 0 : (small[word] ?? '')))
    .join('');
}

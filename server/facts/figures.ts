/** Figures in a sentence, with their unit and currency: “8 % off”, “USD 4.10/pc FOB”, “30 days after B/L”, “two-year warranty”, 八折. */
import type { Span } from '../draft/span';
import { currencyBefore, currencyBehind, currencyOf } from './currencies';
import { anyNumber, inDigits, mayHoldNumbers, toPlainSigns, valueOfNumber } from './numbers';
import { inPieces } from './pieces';

export type DurationUnit = 'hour' | 'day' | 'working day' | 'week' | 'month' | 'year';

interface Measured extends Span {
  /** The higher end of a range. */
  readonly value: number;
  /** Its lower end; the same as `value` where there is no range. */
  readonly least: number;
}

/** Of a price per cent, 八折 and 95折 tell what is taken off: 20 and 5. */
export interface Percent extends Measured {
  readonly kind: 'percent';
  /** Whether the words alone tell that it is taken off a price. */
  readonly off: boolean;
}

export interface Money extends Measured {
  readonly kind: 'money';
  /** ISO 4217. */
  readonly currency: string;
  /** “/pc”, “per kg”: `pc`, `kg`; null where it is not told. */
  readonly per: string | null;
}

export interface Duration extends Measured {
  readonly kind: 'duration';
  readonly unit: DurationUnit;
  /** “30 days after B/L”: `B/L`. */
  readonly after: string | null;
}

export interface Quantity extends Measured {
  readonly kind: 'quantity';
  /** As written, in lower case: `pcs`. */
  readonly unit: string;
}

/** Offsets are those of the prose it stands in. */
export type Figure = Percent | Money | Duration | Quantity;

const gap = '[\\s\\u00a0]{0,2}';
const to = `${gap}(?:-|–|—|~|to|or|and|至|到)${gap}`;
const number = `(${anyNumber})`;
/** “5-8”, “5% to 8”: two numbers, of which the first may bring its own sign. */
const range = (sign: string): string => `(?:${number}${gap}(?:${sign})?${to})?`;

const percentSign = '(?:%|percent\\b|per[\\s-]cent\\b|pct\\b|个百分点|个点)';
const percent = new RegExp(`${range('%')}(${anyNumber})${gap}(?:${percentSign})`, 'giu');
const percentHan = /百分之([零一二三四五六七八九十百两]{1,9}(?:点[零一二三四五六七八九]{1,6})?)/gu;
// “八折”“八五折”“9.5折”“95折”: what is left to pay, in tenths or hundredths.
const fold =
  /(?:(?<![\d.])(\d{1,2}(?:\.\d)?)|([一二三四五六七八九](?:点?[一二三四五六七八九])?))折(?!扣|叠|中|腾|算|旧|合)/gu;

const unitOfPrice =
  '(?:pcs?|pieces?|units?|sets?|pairs?|dozen|cartons?|ctns?|boxes|box|rolls?|kgs?|kilos?|tons?|tonnes?|mt|m2|sqm|metres?|meters?|yards?|m|litres?|liters?|件|个|只|套|台|箱|双|公斤|吨|米|平方)';
const perUnit = `(?:${gap}(?:/|per${gap}|an?\\s|每)${gap}(${unitOfPrice})(?![\\p{Script=Latin}]))?`;
const moneyBefore = new RegExp(
  `(${currencyBefore})${gap}(?:(${inDigits})${gap}(?:-|–|—|~|to|至|到)${gap}(?:${currencyBefore})?${gap})?(${inDigits})(?:\\s?([kK])\\b)?(?![\\d]|[.:]\\d|\\p{Script=Latin})${perUnit}`,
  'giu',
);
const moneyBehind = new RegExp(
  `${range(currencyBehind)}(${anyNumber})(?:([kK])\\b)?${gap}(${currencyBehind})${perUnit}`,
  'giu',
);

const durationUnits =
  '(hours?|hrs?|(?:working|business|calendar|week)[\\s-]?days?|days?|weeks?|wks?|months?|years?|yrs?)';
const event =
  '(?:\\s+(?:after|from|of|following|upon|once)\\s+(?:(?:the|your|our|we|you|receiving|receive|receipt of|date of|get|have)\\s+)*(B/?L(?:\\s+date)?|bill of lading|invoice|delivery|shipment|arrival|sight|deposit|down\\s?payment|payment|order|confirmation|approval|PO|P/?O|contract|artwork|sample))?';
const duration = new RegExp(
  `${range(durationUnits.replace('(', '(?:'))}(${anyNumber}|\\b(?:an?|half\\s+an?|a\\s+couple\\s+of|one\\s+and\\s+a\\s+half|two\\s+and\\s+a\\s+half))[\\s-]{1,2}${durationUnits}\\b(?!\\s*ago\\b|-old\\b|\\s+old\\b)(?:['’]s?)?${event}`,
  'giu',
);
// “3月”“5日”“2026年” are dates; “三个月”“15日内”“两年” are not.
const durationHan = new RegExp(
  `(?:(?<![\\d一二三四五六七八九十百两])(${inDigits}|[一二三四五六七八九十两]{1,6})(?:-|–|~|至|到))?(?<![\\d.年月第一二三四五六七八九十百两])(${inDigits}|[一二三四五六七八九十百两半]{1,6})(?:个?(小时|钟头|工作日|星期|礼拜)|(天|周)|个(月)|(日)(?=之?内|以内)|(年)(?!\\d|[初底末中代前]))(半)?`,
  'gu',
);

const quantityUnits =
  '(pcs?|pieces?|units?|sets?|pairs?|cartons?|ctns?|boxes|rolls?|dozens?|containers?|pallets?|bags?|kgs?|kilos?|tons?|tonnes?|metres?|meters?|yards?|litres?|liters?|cbm)';
const quantity = new RegExp(
  `${range(quantityUnits.replace('(', '(?:'))}(${anyNumber})([kK])?${gap}-?${quantityUnits}\\b`,
  'giu',
);
const quantityHan = new RegExp(
  `(?<![第\\d.一二三四五六七八九十百千万两])()(${inDigits}|[一二三四五六七八九十百千万两]{1,9})(万|千)?(件|只|套|台|箱|双|卷|公斤|吨|米|条)(?!事|起)`,
  'gu',
);

/** All figures of a sentence in order; never two on the same words. Quick where there is no number. */
export function readFigures(prose: string): Figure[] {
  return mayHoldNumbers(prose) ? inPieces(prose, readPiece) : [];
}

function readPiece(prose: string): Figure[] {
  const text = toPlainSigns(prose);
  const found: Figure[] = [];
  const add = (figure: Figure): void => {
    if (
      Number.isFinite(figure.value) &&
      !found.some(({ start, end }) => start < figure.end && figure.start < end)
    )
      found.push(figure);
  };
  const all = (pattern: RegExp): Iterable<RegExpExecArray> => text.matchAll(pattern);

  for (const { 0: written, 1: tenths, 2: han, index } of all(fold)) {
    const paid = paidOf(tenths, han);
    add({ kind: 'percent', off: true, ...measured(index, written, Math.round((100 - paid) * 10) / 10) });
  }
  for (const { 0: written, 1: low, 2: high = '', index } of all(percent))
    add({ kind: 'percent', off: false, ...measured(index, written, valueOfNumber(high), low) });
  for (const { 0: written, 1: value = '', index } of all(percentHan))
    add({ kind: 'percent', off: false, ...measured(index, written, valueOfNumber(value)) });
  for (const { 0: written, 1: sign = '', 2: low, 3: high = '', 4: k, 5: per, index } of all(moneyBefore))
    addMoney(index, written, sign, low, high, k, per);
  for (const { 0: written, 1: low, 2: high = '', 3: k, 4: sign = '', 5: per, index } of all(moneyBehind))
    addMoney(index, written, sign, low, high, k, per);
  for (const { 0: written, 1: low, 2: high = '', 3: unit = '', 4: after, index } of all(duration)) {
    const words =
      after === undefined
        ? written
        : written.slice(0, written.search(/\s+(?:after|from|of|following|upon|once)\s/i));
    add({
      kind: 'duration',
      unit: unitOf(unit),
      after: after ?? null,
      ...measured(index, words, countOf(high), low),
    });
  }
  for (const { 0: written, 1: low, 2: high = '', 8: half, index, ...groups } of all(durationHan)) {
    const unit = groups[3] ?? groups[4] ?? groups[5] ?? groups[6] ?? groups[7] ?? '';
    const value = (high === '半' ? 0.5 : valueOfNumber(high)) + (half ? 0.5 : 0);
    if (unit === '年' && value >= 100) continue;
    add({
      kind: 'duration',
      unit: hanUnits[unit] ?? 'day',
      after: null,
      ...measured(index, written, value, low),
    });
  }
  for (const pattern of [quantity, quantityHan])
    for (const { 0: written, 1: low, 2: high = '', 3: power = '', 4: unit = '', index } of all(pattern))
      add({
        kind: 'quantity',
        unit: unit.toLowerCase(),
        ...measured(index, written, countOfThings(high) * (powers[power.toLowerCase()] ?? 1), low),
      });
  return found.sort((a, b) => a.start - b.start);

  function addMoney(
    index: number,
    written: string,
    sign: string,
    low: string | undefined,
    high: string,
    k: string | undefined,
    per: string | undefined,
  ): void {
    const currency = currencyOf(sign);
    if (currency === null) return;
    add({
      kind: 'money',
      currency,
      per: per?.toLowerCase() ?? null,
      ...measured(index, written, valueOfNumber(high) * (k ? 1000 : 1), low),
    });
  }
}

const powers: Readonly<Record<string, number>> = { k: 1000, 千: 1000, 万: 10_000 };

function measured(start: number, written: string, value: number, low?: string): Measured {
  const least = low === undefined || low === '' ? value : valueOfNumber(low);
  // “8-5 %” is a range as well.
  return {
    start,
    end: start + written.trimEnd().length,
    value: Math.max(value, least),
    least: Math.min(value, least),
  };
}

function paidOf(tenths: string | undefined, han: string | undefined): number {
  const paid = Number(tenths ?? valueOfNumber((han ?? '').replace('点', '')));
  return paid < 10 ? paid * 10 : paid;
}

function countOf(written: string): number {
  const words = written.toLowerCase().replace(/\s+/g, ' ');
  if (words === 'a' || words === 'an') return 1;
  if (words.startsWith('half')) return 0.5;
  if (words === 'a couple of') return 2;
  if (words.endsWith('and a half')) return words.startsWith('one') ? 1.5 : 2.5;
  return valueOfNumber(written);
}

/** “4.200 pcs” has no decimals: nobody counts in thousandths. */
function countOfThings(written: string): number {
  return valueOfNumber(/^\d{1,3}\.\d{3}$/.test(written) ? written.replace('.', '') : written);
}

function unitOf(written: string): DurationUnit {
  const unit = written.toLowerCase();
  if (/^h/.test(unit)) return 'hour';
  if (/^(?:working|business|week[\s-]?d)/.test(unit)) return 'working day';
  if (/^w/.test(unit)) return 'week';
  if (/^m/.test(unit)) return 'month';
  return /^y/.test(unit) ? 'year' : 'day';
}

const hanUnits: Readonly<Record<string, DurationUnit>> = {
  小时: 'hour',
  钟头: 'hour',
  工作日: 'working day',
  星期: 'week',
  礼拜: 'week',
  周: 'week',
  月: 'month',
  年: 'year',
};

const daysPer: Readonly<Record<DurationUnit, number>> = {
  hour: 1 / 24,
  day: 1,
  'working day': 7 / 5,
  week: 7,
  month: 30,
  year: 365,
};

/** How many calendar days a duration takes. */
export function inDays(value: number, unit: DurationUnit): number {
  return value * daysPer[unit];
}

/** How many months, so that two years are exactly 24. */
export function inMonths(value: number, unit: DurationUnit): number {
  if (unit === 'year') return value * 12;
  return unit === 'month' ? value : inDays(value, unit) / 30;
}

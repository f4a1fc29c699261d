/** Reads what a team sells and how far its writers may go from `poise.yaml`: products, limits, advantages, words that never stand in a mail. */
import type { Span } from '../draft/span';
import { closest } from './closest';
import { currencyCodes, currencyOf } from './currencies';
import type { Entry, Field } from './entries';
import { type Figure, inDays, inMonths, type Money, readFigures } from './figures';
import { type PaymentTerm, readPaymentTerms } from './payment-terms';
import { approvalKeys, limitKeys, priceKeys, productKeys } from './policy-terms';
import type { Report } from './report';

/** A value, as written, with its place in `poise.yaml`. */
export interface Stated<T> extends Span {
  readonly value: T;
  /** “30 days” */
  readonly text: string;
}

/** An amount of one currency. */
export type Price = Pick<Money, 'currency' | 'per'> & { readonly amount: number };

export interface Product extends Span {
  /** The key that names it in the file: `blue-model`. */
  readonly key: string;
  /** “Blue model”; the key where no name stands. */
  readonly name: string;
  readonly floor: Stated<Price> | null;
  readonly list: Stated<Price> | null;
  /** The smallest order, in pieces or what the text says. */
  readonly minimum: Stated<number> | null;
  /** In calendar days. */
  readonly leadTime: Stated<number> | null;
  /** In months. */
  readonly warranty: Stated<number> | null;
}

/** What needs somebody’s approval. */
export type Approval = keyof typeof approvalKeys;

export interface Limits {
  /** The highest discount in per cent. */
  readonly discount: Stated<number> | null;
  /** Each as written, with the terms that could be read in it. */
  readonly payment: readonly Stated<readonly PaymentTerm[]>[];
  /** Who decides beyond the limits: “sales manager”. */
  readonly approval: Readonly<Partial<Record<Approval, string>>>;
}

/** What a team offers and where it ends. */
export interface Offer {
  readonly company: string | null;
  /** Those with a name, each name once. */
  readonly products: readonly Product[];
  readonly limits: Limits;
  readonly advantages: readonly Stated<string>[];
  /** Terms to what they mean. */
  readonly glossary: Readonly<Record<string, string>>;
  readonly neverSay: readonly Stated<string>[];
  readonly signature: string | null;
}

export const noOffer: Offer = {
  company: null,
  products: [],
  limits: { discount: null, payment: [], approval: {} },
  advantages: [],
  glossary: {},
  neverSay: [],
  signature: null,
};

/** Never throws; what cannot be read is reported, and the rest is kept. */
export function readOffer(fields: Readonly<Record<string, Entry>>, report: Report): Offer {
  const products = readProducts(fields.products, report);
  const limits = readLimits(fields.limits, report);
  for (const product of products) holdAgainst(product, limits, report);
  return {
    company: readText(
      fields.company,
      'Write the name of your company here: company: Blue River Knitting.',
      report,
    ),
    products,
    limits,
    advantages: readTexts(fields.advantages, 'Write advantages as a list: ["our own dye house"].', report),
    glossary: readGlossary(fields.glossary, report),
    neverSay: readTexts(
      fields['never-say'],
      'Write the words as a list: ["our supplier in Ningbo"].',
      report,
    ),
    signature: readText(
      fields.signature,
      'Write the signature as one text: signature: "Blue River Knitting".',
      report,
    ),
  };
}

function readProducts(entry: Entry | undefined, report: Report): Product[] {
  const expected =
    'Write products by their keys: products: { blue-model: { name: Blue model, price: 5.10 USD } }.';
  const names = new Set<string>();
  return fieldsOf(entry, expected, report).flatMap((field): Product[] => {
    if (isEmpty(field.value)) return [];
    if (field.value.kind !== 'map') {
      report(
        field.value,
        `Write what “${field.name}” is: ${field.name}: { name: Blue model, price: 5.10 USD }.`,
      );
      return [];
    }
    const facts = new Map(field.value.fields.map((fact) => [fact.name, fact]));
    for (const fact of field.value.fields) explainMistyped(fact, productKeys, report);
    const name =
      readText(facts.get('name')?.value, 'A product has one name: name: Blue model.', report) ?? field.name;
    const known = name.toLowerCase();
    if (names.has(known)) {
      report(
        facts.get('name')?.value ?? field,
        `There are two products “${name}”, and the first one counts: give this one another name.`,
      );
      return [];
    }
    names.add(known);
    return [
      {
        start: field.start,
        end: field.end,
        key: field.name,
        name,
        ...readPrices(facts.get('price')?.value, report),
        minimum: readMinimum(facts.get('minimum')?.value, report),
        leadTime: readDuration(facts.get('lead-time')?.value, 'lead-time: 30 days', inDays, report),
        warranty: readDuration(facts.get('warranty')?.value, 'warranty: 24 months', inMonths, report),
      },
    ];
  });
}

/** `price: 5.10 USD` is the list price; `{ floor, list }` tells both. */
function readPrices(entry: Entry | undefined, report: Report): Pick<Product, 'floor' | 'list'> {
  if (entry?.kind === 'text') return { floor: null, list: readPrice(entry, report) };
  const prices = new Map(
    fieldsOf(entry, 'A price is written as 5.10 USD, or as { floor: 4.20 USD, list: 5.10 USD }.', report).map(
      (field) => [field.name, field],
    ),
  );
  for (const field of prices.values())
    if (!Object.hasOwn(priceKeys, field.name)) report(field, explainKey(field.name, priceKeys));
  const floor = readPrice(prices.get('floor')?.value, report);
  const list = readPrice(prices.get('list')?.value, report);
  if (floor && list && floor.value.currency !== list.value.currency)
    report(
      floor,
      `The floor is in ${floor.value.currency} and the list price in ${list.value.currency}: write both in one currency.`,
    );
  else if (floor && list && floor.value.amount > list.value.amount)
    report(
      floor,
      `The floor of ${floor.text} is above the list price of ${list.text}: one of them is mistyped.`,
    );
  return { floor, list };
}

function readPrice(entry: Entry | undefined, report: Report): Stated<Price> | null {
  const text = textOf(entry);
  if (!entry || text === '') return null;
  const figure = text === null ? undefined : onlyFigure(text);
  if (text !== null && figure?.kind === 'money' && figure.value > 0)
    return stated(entry, text, { amount: figure.value, currency: figure.currency, per: figure.per });
  report(entry, explainPrice(text));
  return null;
}

function explainPrice(text: string | null): string {
  const [, before, after] = /^\s*([A-Za-z]{2,6})?\s*[\d.,]+\s*([A-Za-z]{2,6})?\s*$/.exec(text ?? '') ?? [];
  const currency = before ?? after;
  if (currency !== undefined && currencyOf(currency) === null) {
    const guess = nearestCode(currency.toUpperCase());
    return `“${currency}” is no currency that Poise knows: ${guess ? `did you mean “${guess}”?` : 'write its code of three letters, such as USD.'}`;
  }
  if (/^\s*[\d.,]+\s*$/.test(text ?? '')) return `A price needs its currency: ${(text ?? '').trim()} USD.`;
  return `${text === null ? 'This' : `“${text}”`} is no price: write it as 5.10 USD.`;
}

/** “UDS” is “USD” with two letters swapped, which counts as two mistakes in three. */
function nearestCode(written: string): string | null {
  const letters = [...written].sort().join('');
  return (
    currencyCodes.find((code) => [...code].sort().join('') === letters) ?? closest(written, currencyCodes)
  );
}

function readMinimum(entry: Entry | undefined, report: Report): Stated<number> | null {
  const text = textOf(entry);
  if (!entry || text === '') return null;
  const figure = text === null ? undefined : readFigures(text).find(({ kind }) => kind === 'quantity');
  const value =
    figure?.value ?? (text !== null && /^\s*\d+\s*\D*$/.test(text) ? Number.parseInt(text, 10) : null);
  if (text !== null && value !== null) return stated(entry, text, value);
  report(entry, `${text === null ? 'This' : `“${text}”`} is no quantity: write minimum: 500 pcs.`);
  return null;
}

function readDuration(
  entry: Entry | undefined,
  example: string,
  convert: typeof inDays,
  report: Report,
): Stated<number> | null {
  const text = textOf(entry);
  if (!entry || text === '') return null;
  const figure = text === null ? undefined : readFigures(text).find((each) => each.kind === 'duration');
  if (text !== null && figure?.kind === 'duration')
    return stated(entry, text, convert(figure.value, figure.unit));
  report(entry, `${text === null ? 'This' : `“${text}”`} is no length of time: write ${example}.`);
  return null;
}

function readLimits(entry: Entry | undefined, report: Report): Limits {
  const fields = fieldsOf(
    entry,
    'Write limits by their names: limits: { discount: 5%, payment: [30% deposit] }.',
    report,
  );
  const limits = new Map(fields.map((field) => [field.name, field.value]));
  for (const field of fields)
    if (!Object.hasOwn(limitKeys, field.name)) report(field, explainKey(field.name, limitKeys));
  return {
    discount: readDiscount(limits.get('discount'), report),
    payment: readTexts(
      limits.get('payment'),
      'Write terms of payment as a list: [30% deposit, L/C at sight].',
      report,
    ).map((term) => ({
      ...term,
      value: readPaymentTerms(term.text),
    })),
    approval: readApproval(limits.get('approval'), report),
  };
}

function readDiscount(entry: Entry | undefined, report: Report): Stated<number> | null {
  const text = textOf(entry);
  if (!entry || text === '') return null;
  const figure = text === null ? undefined : onlyFigure(/^\s*[\d.,]+\s*$/.test(text) ? `${text}%` : text);
  if (text === null || figure?.kind !== 'percent')
    report(entry, `${text === null ? 'This' : `“${text}”`} is no discount: write discount: 5%.`);
  else if (figure.value > 100)
    report(entry, `Nobody can take ${figure.value}% off: a discount is at most 100%.`);
  else return stated(entry, `${figure.value}%`, figure.value);
  return null;
}

function readApproval(entry: Entry | undefined, report: Report): Limits['approval'] {
  const expected = 'Write who approves what: approval: { discount: sales manager }.';
  const everything = entry?.kind === 'text' ? entry.text.trim() : '';
  const approval: Partial<Record<Approval, string>> = {};
  // One name alone approves everything.
  if (everything !== '') {
    for (const what of approvals) approval[what] = everything;
    return approval;
  }
  for (const field of fieldsOf(entry, expected, report)) {
    const what = approvals.find((each) => each === field.name);
    const who = readText(field.value, expected, report);
    if (what === undefined) report(field, explainKey(field.name, approvalKeys));
    else if (who !== null) approval[what] = who;
  }
  return approval;
}

const approvals: readonly Approval[] = ['discount', 'price', 'payment', 'lead-time', 'warranty'];

/** Two limits that contradict each other: the highest discount on the list price goes below the floor. */
function holdAgainst({ name, floor, list }: Product, { discount }: Limits, report: Report): void {
  if (!floor || !list || !discount || floor.value.currency !== list.value.currency) return;
  const lowest = (list.value.amount * (100 - discount.value)) / 100;
  // Tiny differences come from rounding, not from a decision.
  if (floor.value.amount > list.value.amount || lowest >= floor.value.amount - 0.005) return;
  report(
    discount,
    `${discount.text} off the list price of “${name}” is ${lowest.toFixed(2)} ${list.value.currency}, below its floor of ${floor.text}: lower the discount or the floor.`,
  );
}

function readGlossary(entry: Entry | undefined, report: Report): Record<string, string> {
  const expected = 'Write terms with their meanings: glossary: { MOQ: minimum order quantity }.';
  const glossary: Record<string, string> = Object.create(null);
  for (const field of fieldsOf(entry, expected, report)) {
    const meaning = readText(field.value, expected, report);
    if (meaning !== null) glossary[field.name] = meaning;
  }
  return glossary;
}

/** The figure that a text holds, when it holds one alone and little else. */
function onlyFigure(text: string): Figure | undefined {
  const figures = readFigures(text);
  return figures.length === 1 ? figures[0] : undefined;
}

function stated<T>({ start, end }: Span, text: string, value: T): Stated<T> {
  return { start, end, text: text.trim(), value };
}

/** The text of an entry; null for one that holds others. */
function textOf(entry: Entry | undefined): string | null {
  return entry?.kind === 'text' ? entry.text : null;
}

function readText(entry: Entry | undefined, expected: string, report: Report): string | null {
  if (!entry) return null;
  if (entry.kind === 'text') return entry.text.trim() || null;
  report(entry, expected);
  return null;
}

/** A list of texts, or a single one. */
function readTexts(entry: Entry | undefined, expected: string, report: Report): Stated<string>[] {
  if (!entry) return [];
  if (entry.kind === 'map') report(entry, expected);
  const items = entry.kind === 'list' ? entry.items : [entry];
  return items.flatMap((item): Stated<string>[] => {
    if (item.kind === 'text')
      return item.text.trim() === '' ? [] : [stated(item, item.text, item.text.trim())];
    if (entry.kind === 'list') report(item, expected);
    return [];
  });
}

function fieldsOf(entry: Entry | undefined, expected: string, report: Report): readonly Field[] {
  if (entry?.kind === 'map') return entry.fields;
  if (entry && !isEmpty(entry)) report(entry, expected);
  return [];
}

/** A key without a value is one that somebody is about to fill in. */
function isEmpty(entry: Entry): boolean {
  return entry.kind === 'list' ? entry.items.length === 0 : entry.kind === 'text' && entry.text === '';
}

/** A team may note more about a product than Poise reads; only what looks mistyped is told. */
function explainMistyped(field: Field, keys: Readonly<Record<string, string>>, report: Report): void {
  if (!Object.hasOwn(keys, field.name) && closest(field.name, Object.keys(keys)) !== null)
    report(field, explainKey(field.name, keys));
}

function explainKey(name: string, keys: Readonly<Record<string, string>>): string {
  const names = Object.keys(keys);
  const guess = closest(name, names);
  return `“${name}” has no meaning here: ${guess ? `did you mean “${guess}”?` : `use ${names.join(', ')}.`}`;
}

/** Finds a secret figure in prose however it is written: 4.20, 4,20, $4.2, “4.2 USD”, “four twenty”. */
import type { Span } from '../draft/span';
import { type Figure, readFigures } from '../facts/figures';
import { mayHoldNumbers, readNumbers, type WrittenNumber } from '../facts/numbers';

/** Offsets are those of the prose. */
export type FindSecret = (prose: string) => readonly Span[];

/** What is looked for: an amount of a currency, or of none; or a percentage. */
export type SecretFigure = {
  readonly kind: 'money' | 'percent';
  readonly value: number;
  readonly currency: string | null;
};

/** The secret figures that a text names. A text that is one number alone is an amount of no currency. */
export function secretFiguresIn(text: string): readonly SecretFigure[] {
  const figures = readFigures(text).flatMap((figure): SecretFigure[] => {
    if (figure.kind === 'money') return [{ kind: 'money', value: figure.value, currency: figure.currency }];
    return figure.kind === 'percent' ? [{ kind: 'percent', value: figure.value, currency: null }] : [];
  });
  if (figures.length > 0) return figures;
  const [number] = /^\s*[\p{N}.,'’]+\s*$/u.test(text) ? readNumbers(text) : [];
  return number ? [{ kind: 'money', value: number.value, currency: null }] : [];
}

/** What can stand behind a bare number that counts something else: “4.20 m”, “4.20 pm”. */
const somethingElse =
  /^(?:\s?(?:[%％°]|[ap]\.?m\b|(?:mm|cm|m|km|m2|m²|m³|cbm|kg|g|t|l|ml|h|hrs?|kw|w|v|mb|gb|o['’]clock|millimet\w+|centimet\w+|met(?:er|re)s?|kilos?|grams?|tons?|hours?|pcs|pieces|units|days?|weeks?|months?|years?)\b)|\s?(?:米|厘米|公斤|吨|升|小时|点|件|个|只|套|台|天|周|年|月|日))/i;
/** “Version 4.20”, “on page 4.2”: a name. */
const named =
  /\b(?:po|order|invoice|ref|sku|art|version|v|release|section|clause|chapter|page|paragraph|article|item|no\.?|number|figure|table|step|model|type|size|room|flight|at|by|until|from)\s*$/i;
const asTime =
  /\b(?:meet|call|train|flight|lands?|arriv\w*|depart\w*|leaves?|o['’]clock|clock|time|morning|afternoon|evening|noon|monday|tuesday|wednesday|thursday|friday|today|tomorrow)\b/i;
const asPrice =
  /\b(?:prices?|offer|quote|usd|eur|dollars?|euros?|each|per|piece|pc|pcs|fob|cif|cost|floor|at|for|pay|deal|net|do|go|down|low|lower)\b|价|元|块|报|做到/i;

export function findSecretFigure(secret: SecretFigure): FindSecret {
  return (prose) => {
    const { figures, numbers } = readOnce(prose);
    const found: Span[] = figures
      .filter((figure) => gives(figure, secret))
      .map(({ start, end }) => ({ start, end }));
    if (secret.kind === 'percent') return found;
    const given = found.length;
    for (const number of numbers) {
      if (number.value !== secret.value) continue;
      const isIn = ({ start, end }: Span): boolean => start < number.end && number.start < end;
      // “Four dollars and twenty cents” holds “four dollars”, which is a figure of its own.
      const other = figures.find(isIn);
      if (other && !(other.start >= number.start && other.end < number.end)) continue;
      if (found.slice(0, given).some(isIn) || isIn(found.at(-1) ?? nowhere)) continue;
      if (isSecretNumber(prose, number, secret)) found.push({ start: number.start, end: number.end });
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

const nowhere: Span = { start: -1, end: -1 };

interface Reading {
  readonly figures: readonly Figure[];
  readonly numbers: readonly WrittenNumber[];
}

// The paragraphs of a letter stay as they are while one of them is written; emptied when full, so that no text can fill the memory.
const readings = new Map<string, Reading>();
const mostReadings = 2000;
const none: Reading = { figures: [], numbers: [] };

/** All secrets of a letter look at the same figures. */
function readOnce(prose: string): Reading {
  if (!mayHoldNumbers(prose)) return none;
  const known = readings.get(prose);
  if (known) return known;
  if (readings.size >= mostReadings) readings.clear();
  const reading = { figures: readFigures(prose), numbers: readNumbers(prose) };
  readings.set(prose, reading);
  return reading;
}

function gives(figure: Figure, { kind, value, currency }: SecretFigure): boolean {
  if (figure.kind !== kind || (figure.value !== value && figure.least !== value)) return false;
  return figure.kind !== 'money' || currency === null || figure.currency === currency;
}

/** How far around a number its meaning is told, in UTF-16 code units. */
const reach = 80;

/** “4.20” gives a price away without its currency; “5” alone does not, unless it is said to be one. */
function isSecretNumber(
  prose: string,
  number: Span & { readonly decimal: boolean },
  { value }: SecretFigure,
): boolean {
  const before = prose.slice(Math.max(0, number.start - reach), number.start);
  const after = prose.slice(number.end, number.end + reach);
  if (somethingElse.test(after)) return false;
  const written = prose.slice(number.start, number.end);
  if (named.test(before) && !asPrice.test(before.slice(-30).concat(after.slice(0, 20)).replace(named, ''))) {
    if (!/\b(?:at|by|until|from)\s*$/i.test(before) || asTime.test(before + after)) return false;
  }
  if (number.decimal || !Number.isInteger(value)) return true;
  return (
    value >= 1000 ||
    (/^\d/.test(written) && /\b(?:price|floor|cost|offer)\b[^,.;]{0,15}$|[价¥$€£]\D{0,4}$/i.test(before))
  );
}

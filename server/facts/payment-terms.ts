/** Terms of payment as people write them, and how far each of them goes: “30% deposit”, “L/C at sight”, “net 60”, 月结30天. */

import { once } from '../draft/remember';
import type { Span } from '../draft/span';
import { inSimplified } from '../words/chinese/script';
import { anyNumber, toPlainSigns, valueOfNumber } from './numbers';
import { inPieces } from './pieces';

/**
 * Offsets are those of the prose it stands in. `amount` is the deposit in per cent, of which less is more generous, and otherwise the
 * days until the money is due, of which more are.
 */
export interface PaymentTerm extends Span {
  readonly kind: 'deposit' | 'letter of credit' | 'open account' | 'against documents' | 'on acceptance';
  readonly amount: number;
}

interface TermWords {
  readonly kind: PaymentTerm['kind'];
  readonly pattern: RegExp;
  /** What the term comes to where no number stands in it. */
  readonly otherwise: number;
}

const count = `(${anyNumber})`;
const paper = '(?:b/?l|bill of lading|invoice|delivery|shipment|arrival|receipt of (?:the )?goods|sight)';

const termWords = once((): readonly TermWords[] => [
  {
    kind: 'deposit',
    pattern:
      /\b(?:without (?:any|a) |no )(?:deposit|down[\s-]?payment|prepayment|advance payment)\b|(?:免|不用付?|不收|无需|零)(?:定金|订金|预付款?)/giu,
    otherwise: 0,
  },
  {
    kind: 'deposit',
    pattern: new RegExp(
      `${count}\\s?(?:%|percent|per cent)\\s+(?:(?:as )?(?:an? )?(?:t/?t |bank )?(?:deposit|down[\\s-]?payment|prepayment|advance(?: payment)?)\\b|(?:t/?t )?(?:in advance|up[\\s-]?front)\\b)`,
      'giu',
    ),
    otherwise: 0,
  },
  {
    kind: 'deposit',
    pattern: new RegExp(
      `\\b(?:deposit|down[\\s-]?payment|prepayment|advance payment) (?:of|to|is|will be)(?: only| just)? ${count}\\s?(?:%|percent|per cent)`,
      'giu',
    ),
    otherwise: 0,
  },
  {
    kind: 'deposit',
    pattern: /(?:定金|订金|预付款?|首付)[为是付交]?\s?(\d{1,3}(?:\.\d)?)\s?%/gu,
    otherwise: 0,
  },
  { kind: 'deposit', pattern: /(\d{1,3}(?:\.\d)?)\s?%\s?的?(?:定金|订金|预付|首付)/gu, otherwise: 0 },
  {
    kind: 'letter of credit',
    pattern: new RegExp(
      `(?:${count}[\\s-]days? )?\\b(?:l/?c|letter of credit)\\b(?:[ ,]+(?:at|of|with|usance)?\\s?${count}[\\s-]days?(?:['’]s?)?(?: (?:usance|sight|after b/?l))?)?`,
      'giu',
    ),
    otherwise: 0,
  },
  { kind: 'letter of credit', pattern: /信用证(?:[^，。；]{0,4}?(\d{1,3})天)?/gu, otherwise: 0 },
  {
    kind: 'open account',
    pattern: new RegExp(
      `\\bnet[\\s-]?${count}\\b(?: days)?|${count}[\\s-]days? (?:net|open account|o/a|credit|payment terms?|terms)\\b|\\b(?:open account|o/a)\\b(?:[ ,]+(?:of |with |at )?${count}[\\s-]days?)?|${count} days? (?:after|from|of|following) (?:the |your |our )?(?:date of (?:the )?)?${paper}|\\b(?:you (?:can|may|could)|to) pay (?:us )?(?:only )?(?:with)?in ${count} days?`,
      'giu',
    ),
    otherwise: Number.POSITIVE_INFINITY,
  },
  {
    kind: 'open account',
    pattern: /(?:月结|账期|帐期)[为是给您]{0,3}(\d{1,3})?天?|赊账|货到付款|见提单后?(\d{1,3})天/gu,
    otherwise: 30,
  },
  {
    kind: 'against documents',
    pattern: /\b(?:D\/P|CAD|cash against documents|documents against payment)(?![\p{L}])/gu,
    otherwise: 0,
  },
  {
    kind: 'on acceptance',
    pattern: new RegExp(
      `\\b(?:D/A|documents against acceptance)(?![\\p{L}])(?: (?:at )?${count} days?)?`,
      'gu',
    ),
    otherwise: 30,
  },
]);

/** Of a sentence that speaks of payment at all. */
const ofPayment =
  /pay|deposit|terms|credit|\bl\/?c\b|\bt\/t\b|\bo\/a\b|\bd\/[ap]\b|\bcad\b|account|balance|\bnet\b|advance|up ?front|定金|订金|预付|首付|付款|信用证|月结|账期|帐期|赊|提单/i;

/** All terms of payment in a sentence, in order; never two on the same words. */
export function readPaymentTerms(prose: string): PaymentTerm[] {
  return ofPayment.test(inSimplified(prose)) ? inPieces(prose, readPiece) : [];
}

function readPiece(prose: string): PaymentTerm[] {
  const text = toPlainSigns(prose);
  const found: PaymentTerm[] = [];
  for (const { kind, pattern, otherwise } of termWords())
    for (const match of text.matchAll(pattern)) {
      const [written, ...groups] = match;
      const start = match.index;
      const end = start + written.trimEnd().length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const number = groups.find((group) => group !== undefined);
      found.push({ kind, start, end, amount: number === undefined ? otherwise : valueOfNumber(number) });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a term gives the customer no more than one of those that are allowed. */
export function isWithin(term: PaymentTerm, allowed: readonly PaymentTerm[]): boolean {
  return allowed.some(({ kind, amount }) => {
    if (kind !== term.kind) return false;
    return kind === 'deposit' ? term.amount >= amount : term.amount <= amount;
  });
}

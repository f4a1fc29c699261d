/** What a check of the whole draft is: metadata, a function over the letter, and examples in one file. */
import type { Span } from '../draft/span';
import type { Finding, Related, Rewrite, Severity } from '../rules/finding';
import type { Principle } from '../rules/principles';
import { type Example, families } from '../rules/rule';
import type { Letter } from './letter';

/** What is looked at in the whole draft, in the order of the docs. */
export const checkFamilies = {
  answering: 'What the customer asked, and the reply leaves open.',
  acknowledging: 'A complaint that the reply does not take up.',
  naming: 'Whom the reply greets, and what is known of them.',
  manners: 'Greeting, closing, signature, attachments, leftovers.',
  clarity: 'Whether a busy reader understands and can act.',
  stage: 'What fits the stage of the relationship.',
  ledger: 'What was promised and given, in this mail and in earlier ones.',
  policy: 'What goes beyond the limits of `poise.yaml`.',
  'off-limits': families['off-limits'],
} as const;
export type CheckFamily = keyof typeof checkFamilies;
export type CheckId = `${CheckFamily}/${string}`;

/** One place where the writer would act. Absolute offsets. */
export interface Problem extends Span {
  /** One plain sentence about this draft: “Not answered yet: minimum order for the blue model?” */
  readonly message: string;
  /** Why, where it is not the check’s own reason. */
  readonly why?: string;
  /** Best first. */
  readonly rewrites: readonly Rewrite[];
  /** Such as the customer’s question in the quote. */
  readonly related?: readonly Related[];
  /** Where it weighs more or less than the check as a whole. */
  readonly severity?: Severity;
}

export interface Check {
  readonly id: CheckId;
  readonly principle: Principle;
  readonly severity: Severity;
  /** What it looks for, for the docs: one short sentence. */
  readonly message: string;
  /** Why: one sentence a tired salesperson understands, in English and in Chinese, for drafts in each. */
  readonly why: { readonly en: string; readonly zh: string };
  find(letter: Letter): readonly Problem[];
  /** Whole drafts. `[[` and `]]` mark what must be found, with nothing between them where something is missing. */
  readonly examples: readonly CheckExample[];
}

/** A draft, and by path the other files that it stands among: `customers/<slug>.md`, `poise.yaml`, other drafts. */
export type CheckExample = Example & {
  readonly files?: Readonly<Record<string, string>>;
  /** The day on which it is checked, `YYYY-MM-DD`. */
  readonly today?: string;
};

/** States a check. Does nothing but check its type. */
export function defineCheck(check: Check): Check {
  return check;
}

/** Holds a letter against a check. */
export function runCheck(check: Check, letter: Letter): Finding[] {
  return check.find(letter).map(({ start, end, message, why, severity, rewrites, related = [] }) => ({
    rule: check.id,
    principle: check.principle,
    severity: severity ?? check.severity,
    zone: 'draft',
    message,
    why: why ?? check.why[letter.language],
    start,
    end,
    text: letter.text.slice(start, end),
    rewrites,
    related,
  }));
}

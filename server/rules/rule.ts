/** What a rule is: metadata, phrasings, guards, rewrites and examples in one file. */
import type { Guard, Match, TokenRange } from '../words/match';
import type { Token } from '../words/token';
import type { Rewrite, Severity } from './finding';
import type { Principle } from './principles';

/** The families of risk in the writer’s own words, in the order of the docs. */
export const families = {
  arguing: 'Contradicting the customer, or winning a point against them.',
  blaming: 'Saying or implying that the fault is the customer’s.',
  lecturing: 'Playing the teacher.',
  exposing: 'Catching the customer out.',
  overpromising: 'Committing to what nobody can surely keep.',
  conceding: 'Giving value away for nothing in return.',
  servility: 'Making yourself small.',
  pressure: 'Pushing, threatening, false urgency.',
  transactional: 'Seeing only the order and the payment.',
  refusing: 'A no with no way on.',
  defensive: 'Taking it personally, or making excuses.',
  cold: 'Bureaucratic or canned words.',
  'off-limits': 'What should stay inside the company.',
} as const;
export type Family = keyof typeof families;
export type RuleId = `${Family}/${string}`;

/** Makes a rewrite of a match, or null where it would not read well. Offsets from the start of the sentence. */
export type Rewriter = (match: Match) => Rewrite | null;

/** The places in a sentence where something occurs; `prose` is what the tokens were read from. */
export type Finder = (tokens: readonly Token[], prose: string) => readonly TokenRange[];

/** Phrases that share their guards and their rewrites. */
export interface Phrasing {
  /** In the notation of `words/phrase.ts`. */
  readonly phrases: readonly string[];
  /** Finds what no phrase can say, such as a run of capitals. Asked about every sentence, so it must be quick. */
  readonly find?: Finder;
  /** The match is dropped when one of these holds. */
  readonly unless?: readonly Guard[];
  /** The match is dropped when one of these does not hold. */
  readonly when?: readonly Guard[];
  /** Best first. */
  readonly rewrites: readonly Rewriter[];
  /** What no rewrite may leave standing beside it. */
  readonly remains?: Remains;
}

/** What of a fault may be left of a sentence when one mark of it is mended, and what can stand in its place. */
export interface Remains {
  /** The fault anywhere in the sentence, in small letters with plain apostrophes. */
  readonly fault: RegExp;
  /** What stands beside the mended words and is mended by itself, with what takes its place: global expressions. */
  readonly beside: readonly (readonly [RegExp, string])[];
  /** In the place of the whole sentence, best first. */
  readonly whole: readonly Rewriter[];
}

/** A whole draft or a piece of one. `[[` and `]]` mark what must be found; `fixed` is what the first rewrite makes of it. */
export type Example = { readonly bad: string; readonly fixed?: string } | { readonly good: string };

export interface Rule<Id extends string = RuleId> {
  readonly id: Id;
  readonly principle: Principle;
  readonly severity: Severity;
  /** What: one short sentence. */
  readonly message: string;
  /** Why: one sentence a tired salesperson understands. */
  readonly why: string;
  readonly phrasings: readonly Phrasing[];
  readonly examples: readonly Example[];
}

/** States a rule. Does nothing but check its type. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** The family a rule belongs to. */
export function familyOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

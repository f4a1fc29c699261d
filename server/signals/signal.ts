/** What a signal is: a rule that reads the customer’s words. It marks no fault, so it offers no rewrite. */
import type { Phrasing, Rule } from '../rules/rule';

/** What a customer’s words may mean, in the order of the docs. */
export const signals = {
  praise: 'They say something kind about you or the goods.',
  deferral: 'They put a decision or a talk off.',
  threat: 'They say they may cancel, leave, withhold money or go public.',
  haggle: 'They ask for a lower price or more for the same one.',
  complaint: 'They tell that something went wrong.',
  anger: 'They are heated or rude.',
  sample: 'They want to see or try the goods.',
  inquiry: 'They ask for a price, a fact or a status.',
  buying: 'They are ready to order or to pay.',
  demand: 'They ask for something that nobody else asks for.',
} as const;
export type Signal = keyof typeof signals;
export type SignalId = `${Signal}/${string}`;

/** What a signal may mean, and what to do about it. */
export interface Meaning {
  /** What it may mean: one calm sentence. */
  readonly message: string;
  /** What to do: one sentence. */
  readonly why: string;
}

export interface SignalRule extends Rule<SignalId> {
  readonly severity: 'hint';
  /** What else it means once the deal is won. */
  readonly onceWon?: Meaning;
}

/** What a signal file states. `bad` in its examples is a quote with the evidence marked, `good` one that says nothing of the kind. */
export interface SignalDefinition extends Omit<SignalRule, 'severity' | 'phrasings'> {
  readonly phrasings: readonly Omit<Phrasing, 'rewrites'>[];
}

/** States a signal. */
export function defineSignal({ phrasings, ...signal }: SignalDefinition): SignalRule {
  return {
    ...signal,
    severity: 'hint',
    phrasings: phrasings.map((phrasing) => ({ ...phrasing, rewrites: [] })),
  };
}

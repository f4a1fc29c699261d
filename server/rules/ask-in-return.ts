/** The way out of a concession: the same offer, hung on something the customer gives. */
import type { Match } from '../words/match';
import { append, both, prepend } from './rewrites';
import type { Rewriter } from './rule';

const ifClause = append('if you {what you ask in return}', { to: 'clause' });
const forReturn = append('in return for {what you ask}', { to: 'clause' });

/** “We can do 2300 if you […]”; “in return for […]” where the sentence has an “if” already. */
const ask: Rewriter = (match) => (alreadyConditional(match) ? forReturn(match) : ifClause(match));

/** Best first: give and get, then the value named before the price. */
export const askInReturn: readonly Rewriter[] = [
  ask,
  both(ask, prepend('You already get {what they gain}.')),
];

/** For what was given already: “we have waived the fee in return for […]”. */
export const askForWhatWasGiven: readonly Rewriter[] = [forReturn];

function alreadyConditional({ tokens }: Match): boolean {
  return tokens.some(({ text }) => text === 'if');
}

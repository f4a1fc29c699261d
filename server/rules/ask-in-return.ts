/** The way out of a concession: the same offer, hung on something the customer gives. */
import type { Match } from '../words/match';
import { append, both, prepend } from './rewrites';
import type { Rewriter } from './rule';

const ifClause = append('if you {what you ask in return}', { to: 'clause' });
const forReturn = append('in return for {what you ask}', { to: 'clause' });
const value = prepend('You already get {what they gain}.');

/** “We can do 2300 if you […]”; “in return for […]” after a perfect, and where the sentence has an “if” already. */
const ask: Rewriter = (match) => (given(match) || hasCondition(match) ? forReturn(match) : ifClause(match));

/** Best first: give and get, then the value named before the price. */
export const askInReturn: readonly Rewriter[] = [
  ask,
  (match) => (answers(match) ? null : both(ask, value)(match)),
];

/** For what was given already: “it is on us in return for […]”. */
export const askForWhatWasGiven: readonly Rewriter[] = [forReturn];

const done = /(?:ed|put|sent|made|taken|given|cut)$/;

/** “I have taken 50 off”, “we have added 20 as an apology”: it is done, and no condition can stop it. */
function given({ tokens, from, mark }: Match): boolean {
  return tokens
    .slice(0, mark.to)
    .some(
      ({ text }, at) =>
        text === 'have' &&
        /^(i|we)$/.test(tokens[at - 1]?.text ?? '') &&
        (at >= from || done.test(tokens[at + 1]?.text ?? '')),
    );
}

function hasCondition({ tokens }: Match): boolean {
  return tokens.some(({ text }) => text === 'if');
}

/** “Ok, we can …” answers what stands before; nothing fits between. */
function answers({ tokens }: Match): boolean {
  return /^(ok|okay|yes|no|fine|alright|sure|well|so|but|and|however|or|then|deal|agreed)$/.test(
    tokens[0]?.text ?? '',
  );
}

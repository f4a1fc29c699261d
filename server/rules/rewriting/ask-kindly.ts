/** Makes a question of an order: “Send the form” is “Could you please send the form?”. */

import type { Rewriter } from '../rule';
import { say } from './rewrites';

/** Asks for what the marked words, which begin with a verb, demand. */
export const askKindly: Rewriter = (match) => {
  const { from, to } = match.mark;
  const order = match.tokens.slice(from, to).map(({ text }) => text);
  // “Sign it and send it back.” is no question.
  const goesOn = match.tokens.slice(to).some(({ text }) => /^(?:[,;:]|and|then|or)$/.test(text));
  const words = order.join(' ').replace(/ - /g, '-');
  return say(`${goesOn ? '' : 'could you '}please ${words}`)(match);
};

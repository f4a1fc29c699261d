/** Makes a question of an order: “Send the form” is “Could you please send the form?”. */

import type { Rewriter } from '../rule';
import { say } from './rewrites';

/** Asks for what the marked words, which begin with a verb, demand. */
export const askKindly: Rewriter = (match) => {
  const { from, to } = match.mark;
  const order = match.tokens.slice(from, to).map(({ text }) => text);
  return say(`could you please ${order.join(' ')}`)(match);
};

/** Makes a question of an order: “Send the form” is “Could you please send the form?”. */

import { marking } from '../../words/match';
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

/** “Stop making excuses and | send it” as “please send it”. */
export const beforeADeed: Rewriter = ({ tokens, mark, ...match }) =>
  tokens[mark.to]?.text === 'and' &&
  /^(send|let|pay|call|tell|give|come|return|bring|answer|sign|show|deliver|ship)$/.test(
    tokens[mark.to + 1]?.text ?? '',
  )
    ? say('please')(marking({ ...match, tokens, mark }, mark.from, mark.to + 1))
    : null;

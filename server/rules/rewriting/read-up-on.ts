/** Points to a page instead of sending somebody off to learn: “[link] may help with how a kiln works”. */
import { endOfWords, marking, remembering } from '../../words/match';
import type { Rewriter } from '../rule';
import { say } from './rewrites';

/** “You might want to learn how a kiln works before you ask” as “[link] may help with how a kiln works”. */
export const readUpOn: Rewriter = (match) => {
  const { tokens, mark } = match;
  let to = mark.to;
  while (to < tokens.length && !/^(before|first|instead|prior|and|,|[.!?])$/.test(tokens[to]?.text ?? ''))
    to++;
  const end = endOfWords(tokens);
  if (tokens.slice(to, end).some(({ kind }) => kind === 'punctuation')) return null;
  const whole = marking(match, mark.from, end);
  return say('{link} may help with $topic')(remembering(whole, { topic: { from: mark.to, to } }));
};

/** Points to a page instead of sending somebody off to learn: “[link] may help with how a kiln works”. */
import { endOfWords, marking, remembering } from '../../words/match';
import type { Rewriter } from '../rule';
import { say } from './rewrites';

/** “You might want to learn how a kiln works before you ask, it is dear” as “[link] may help with how a kiln works, it is dear”. */
export const readUpOn: Rewriter = (match) => {
  const { tokens, mark } = match;
  let to = mark.to;
  const pair = tokens.slice(mark.from, mark.to + 4).some(({ text }) => text === 'between');
  const stops = pair
    ? /^(before|first|instead|prior|,|[.!?])$/
    : /^(before|first|instead|prior|and|,|[.!?])$/;
  while (to < tokens.length && !stops.test(tokens[to]?.text ?? '')) to++;
  const fence = tokens.findIndex(({ kind }, at) => at >= to && kind === 'punctuation');
  const whole = marking(match, mark.from, fence < 0 ? endOfWords(tokens) : fence);
  return say('{link} may help with $topic')(remembering(whole, { topic: { from: mark.to, to } }));
};

/** Takes out what stands before “so” and tells a secret: “we earn nothing on it, so | the price stays at 12”. */
import { isWordless, marking, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { drop } from './rewrites';

const opens = /^(?:(?:the|our|this|your|please)\b|\d+ (?!(?:is|was|left)\b)|if you\b)/;

/** Only where at most two words stand before it, such as a subject, and something of its own behind the “so”. */
export const keepBehindSo: Rewriter = (match) => {
  const { tokens, mark } = match;
  const so = tokens.findIndex(({ text }, at) => at >= mark.to && text === 'so');
  const rest = textOf(tokens, so + 1);
  // “Other shops | pay 9 for it”.
  const before = mark.from <= 2 && tokens.slice(0, mark.from).every(({ kind }) => kind === 'word');
  if (!(before || isWordless(tokens, 0, mark.from)) || so < 0 || tokens.length - so <= 5) return null;
  if (!opens.test(rest) || /\b(?:room|air|slack|margin|markup)\b/.test(rest)) return null;
  return drop()(marking(match, 0, so + 1));
};

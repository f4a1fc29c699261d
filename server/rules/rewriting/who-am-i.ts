/** Takes the bow out of “Who am I to question the plan?”: what is asked or told behind it stands. */
import { endOfWords, type Match, marking, remembering } from '../../words/match';
import type { Rewriter } from '../rule';
import { bowOut, whatButBrings } from './bow-out';
import { leaveOutSentence } from './leave-out-sentence';
import { both, drop, say, where } from './rewrites';
import { sayToTheEnd } from './say-to-the-end';

/** Best first, for a mark on “who am I to”. */
export const whoAmI: readonly Rewriter[] = [
  leavesThePrice,
  ...whatButBrings,
  behindTheComma,
  where(contradicting, bowOutFirst),
  leaveOutSentence(),
  where(contradicting, sayToTheEnd('you have a point')),
  behindWhatIsDone,
  notForMe,
];

/** “Who am I to name a price, I am happy with any” is “I would leave the price to you”. */
function leavesThePrice(match: Match) {
  const { tokens, mark } = match;
  const price = tokens.slice(mark.to, mark.to + 5).some(({ text }) => text === 'price');
  if (!price || !/^(name|set|quote|suggest|tell)$/.test(tokens[mark.to]?.text ?? '')) return null;
  const left = 'I would leave the price to you';
  const comma = tokens.findIndex(({ text }, at) => at > mark.to && text === ',');
  if (comma < 0 || !/^(i|we)$/.test(tokens[comma + 1]?.text ?? '')) return sayToTheEnd(left)(match);
  const to = endOfWords(tokens);
  return say(left)(marking(match, mark.from, to));
}

/** “Who am I to contradict you”: nothing is asked. */
function contradicting({ tokens, mark }: Match): boolean {
  return /^(contradict|argue|doubt|judge|complain|refuse|object|disagree|say|tell|correct|demand)$/.test(
    tokens[mark.to]?.text ?? '',
  );
}

function bowOutFirst(match: Match) {
  for (const rewriter of bowOut()) {
    const rewrite = rewriter(match);
    if (rewrite) return rewrite;
  }
  return null;
}

/** “We do it your way, | who are we to question it.” */
function behindWhatIsDone(match: Match) {
  const { tokens, mark } = match;
  const rest = tokens.slice(mark.to);
  const hangs = rest.some(
    ({ text, kind }, at) => kind === 'punctuation' && at < rest.length - 1 && text !== '.',
  );
  if (mark.from < 4 || tokens[mark.from - 1]?.text !== ',' || hangs) return null;
  const to = tokens.length - (rest.at(-1)?.kind === 'punctuation' ? 1 : 0);
  return drop()(marking(match, mark.from, to));
}

/** “Who am I to question the plan?” is “It is not for me to question the plan.” */
function notForMe(match: Match) {
  const { tokens } = match;
  const plain = say(tokens.some(({ text }) => text === 'we') ? 'it is not for us to' : 'it is not for me to');
  const last = tokens.length - 1;
  if (tokens[last]?.text !== '?') return plain(match);
  return both(plain, say('.', { instead: 'end' }))(remembering(match, { end: { from: last, to: last + 1 } }));
}

/** “Who am I to tell you, | the board voted nine to two.” */
function behindTheComma(match: Match) {
  const { tokens, mark } = match;
  const comma = tokens.findIndex(({ text }, at) => at > mark.to && text === ',');
  const says = /^(the|our|my|your|it|we|i|they|he|she|this|that|there)$/.test(tokens[comma + 1]?.text ?? '');
  return mark.from === 0 && comma > 0 && comma - mark.to < 5 && says && tokens.length - comma > 5
    ? drop()(marking(match, 0, comma + 1))
    : null;
}

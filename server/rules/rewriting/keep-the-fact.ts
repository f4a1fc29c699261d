/** Keeps the calm fact that closes an outburst: “I am hurt, I only tried to help, your refund is on its way” is “your refund is on its way”. */
import { endOfWords, type Match, marking, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { drop } from './rewrites';

const fact =
  /^(?:(?:your|the|our) (?:\p{L}+ ){1,3}(?:is|are|was|were|has|have|will|goes|leaves?|comes?|went|arrived?s?|starts?|opens?|came|stands?) |(?:we|i) (?:have |will |already |are |am |can )*(?:sent|send|sending|refund(?:ed|ing)?|ship(?:ped|ping)?|book(?:ed|ing)?|order(?:ed)?|deliver(?:ed|ing)?|paid|pay|replac(?:e|ed|ing)|fix(?:ed|ing)?|repair(?:ed|ing)?|start(?:ed)?|call(?:ed)?) )/u;
const heated =
  /\b(?:fault|blame\p{L}*|problem|complain\p{L}*|rude|nobody|never|always|enough|worst|useless|lie\p{L}*|free|cheap|thanks?|sorry|trouble|joke|drama|nothing|only|just|own|not)\b/u;

/** In tokens: more may be told before it than heat. */
const longestHeat = 24;

export const keepTheFact: Rewriter = (match: Match) => {
  const { tokens, mark } = match;
  const end = endOfWords(tokens);
  const comma = tokens.findLastIndex(({ text }, at) => at >= mark.to && at < end && /^[,;–—]$/.test(text));
  const said = textOf(tokens, comma + 1, end);
  const lost = tokens.slice(0, Math.max(comma, 0));
  // One clause between them at least: a single one is left out by itself.
  const another = lost.slice(mark.to).some(({ kind, text }) => kind === 'word' && text !== 'and');
  if (comma < mark.to || comma > longestHeat || !another || tokens.at(-1)?.text === '?') return null;
  if (!fact.test(said) || heated.test(said) || lost.some(({ kind }) => kind === 'number')) return null;
  return drop()(marking(match, 0, comma + 1));
};

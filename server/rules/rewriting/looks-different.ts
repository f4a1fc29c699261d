/** Says of what the reader put forward that it looks different from here. */
import { marking } from '../../words/match';
import type { Rewriter } from '../rule';
import { say } from './rewrites';

const looks = say('looks different to us');
const look = say('look different to us');

/** “Your sum has no basis” as “your sum looks different to us”; “fails | for two reasons” keeps them. */
export const looksDifferent: Rewriter = (match) => {
  const verb = match.tokens.slice(match.mark.from, match.mark.to).find(({ kind }) => kind === 'word')?.text;
  const { tokens, mark } = match;
  // “… no basis whatsoever”.
  let to = mark.to;
  if (/^(for|because|on|at)$/.test(tokens[to - 1]?.text ?? '')) to--;
  if (/^(whatsoever|either|anyway)$/.test(tokens[to]?.text ?? '')) to++;
  if (tokens[to]?.text === 'at' && tokens[to + 1]?.text === 'all') to += 2;
  const told = /^(do|have|are|were|lack|prove|fall|seem|sound|look|remain)$/.test(verb ?? '') ? look : looks;
  return told(marking(match, mark.from, to));
};

/** “… is an exaggeration” as “… goes further than we would”. */
import { marking } from '../../words/match';
import type { Rewriter } from '../rule';
import { say } from './rewrites';

const far =
  /^(stretch|leap|reach|generali[sz]ation|exaggeration|overstatement|overreaction|hyperbole|over-reaction)$/;

/** With the verb before the marked words; null where the mark does not say that it goes too far. */
export const goesTooFar: Rewriter = (match) => {
  const { tokens, mark } = match;
  const verb = tokens[mark.from - 1]?.text ?? '';
  if (!/^(is|was|seems|sounds|feels|are|were)$/.test(verb) || !far.test(tokens[mark.to - 1]?.text ?? ''))
    return null;
  const goes = /^(are|were)$/.test(verb) ? 'go' : 'goes';
  return say(`${goes} further than we would`)(marking(match, mark.from - 1, mark.to));
};

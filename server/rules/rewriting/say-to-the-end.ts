/** Puts words in the place of a clause of which only the beginning was matched: “I am tired of hearing | it from you”. */
import { endOfClause, endOfTag } from '../../words/english/clauses';
import { type Match, marking } from '../../words/match';
import type { Rewriter } from '../rule';
import { say } from './rewrites';

const asks = /[?]$|^(?:how|what|which|who|where|when|why|could|can|would|will|shall|may|is|are|do|does)\b/i;

/** From the first marked word to the end of its clause, so that nothing is left hanging behind the new words. */
export function sayToTheEnd(template: string): Rewriter {
  return (match: Match) => {
    const { tokens, mark } = match;
    const to = endOfTag(tokens, endOfClause(tokens, mark.to));
    // What was asked is told now.
    const asked = tokens[to]?.text === '?' && to === tokens.length - 1 && !asks.test(template);
    const words = asked ? `${template}.` : template;
    return say(words)(marking(match, mark.from, asked ? to + 1 : to));
  };
}

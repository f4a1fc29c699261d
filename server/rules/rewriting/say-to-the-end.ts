/** Puts words in the place of a clause of which only the beginning was matched: “I am tired of hearing | it from you”. */
import type { Match } from '../../words/match';
import type { Rewriter } from '../rule';
import { say } from './rewrites';

const clauseEnd = /^(and|but|so|because|before|after|when|while|if|although|though|since|unless|until)$/;

/** From the first marked word to the end of its clause, so that nothing is left hanging behind the new words. */
export function sayToTheEnd(template: string): Rewriter {
  return (match: Match) => {
    const { tokens, mark } = match;
    let to = mark.to;
    while (
      to < tokens.length &&
      tokens[to]?.kind !== 'punctuation' &&
      !clauseEnd.test(tokens[to]?.text ?? '')
    )
      to++;
    return say(template)({ ...match, mark: { from: mark.from, to } });
  };
}

/** Guards for what takes the edge off a contradiction: agreeing, owning up, showing a way on. */
import type { Match } from '../match';

const owning =
  /\bas you (?:say|said|wrote|mentioned)\b|\b(?:i|we) (?:\w+ )?agree(?! to disagree)|\byou (?:are|were) (?:\w+ )?(?:right|correct)\b|\b(?:our|my) (?:own |side |team )?(?:mistake|error|fault|bad|oversight|slip|apologies)\b|\bapologi[sz]e|\bsorry (?:for|about|to hear)\b|\bso sorry\b|\bam (?:\w+ )?sorry (?:[.!]|$)|\b(?:i|we) (?:was|were|am|are) (?:wrong|mistaken)\b|\b(?:correct|fix|replace|mend|change|repair)(?:ed|ing)? (?:it|that|this|them)\b/;

/** The sentence agrees with the customer or owns up: “You are right, that is wrong, and we will correct it.” */
export function granted({ tokens }: Match): boolean {
  return owning.test(tokens.map((token) => token.text).join(' '));
}

const offers = new Set(
  'can could will would let happy glad pleased hope please try trying suggest recommend worry however instead alternatively'.split(
    ' ',
  ),
);

/** After the match the sentence shows a way on: “…, but we can exchange it”, “…, but please try the link below”. */
export function offersWayOn({ tokens, mark }: Match): boolean {
  return tokens.some((token, at) => {
    if (at < mark.to || !offers.has(token.text)) return false;
    const around = tokens.slice(at, at + 3).map((near) => near.text);
    return !around.includes('not') && !around.includes('never') && !around.includes('see');
  });
}

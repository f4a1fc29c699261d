/** A guard for what is said with a smile in English. */
import { type Match, textOf } from '../match';

const smiles =
  /\b(?:thanks|thank you|please|happy to|glad to|welcome|no worries|so (?:do|feel|please|just|let us|here)|here is|luckily|fortunately|love|cheers)\b/;

/** “Nobody is perfect, thanks for bearing with us”, “we are no robots, so do ask”: something friendly follows. */
export function warmed({ tokens, to }: Match): boolean {
  return smiles.test(textOf(tokens, to));
}

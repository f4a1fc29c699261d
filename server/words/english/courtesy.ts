/** A guard for what is asked with manners in English. */
import type { Match } from '../match';

const manners =
  /^(please|pls|kindly|thank|thanks|thx|appreciate|appreciated|grateful|gladly|could|would|may|might|hope|hoping|happy|glad|sorry|help|convenient|convenience)$/;

/** “Please order now”, “could you tell us when you will pay”: the sentence asks, thanks or offers help. */
export function courteous({ tokens }: Match): boolean {
  return tokens.some(({ text, quoted }) => !quoted && manners.test(text));
}

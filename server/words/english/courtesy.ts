/** Guards for what is asked with manners in English. */
import type { Match } from '../match';

const manners =
  /^(please|pls|kindly|thank|thanks|thx|appreciate|appreciated|grateful|gladly|could|would|may|might|hope|hoping|happy|glad|sorry|help|convenient|convenience)$/;

/** “Please order now”, “could you tell us when you will pay”: the sentence asks, thanks or offers help. */
export function courteous({ tokens }: Match): boolean {
  return tokens.some(({ text, quoted }) => !quoted && manners.test(text));
}

const mannersIn =
  /\b(please|pls|kindly|thank\w*|thx|cheers|appreciate\w*|grateful|gladly|could|would|may i|might|hope|hoping|happy|glad|pleasure|love|sorry|apologi\w+|help|convenien\w+|pleased|welcome|enjoy|delighted|at your leisure|no rush|no hurry|friendly|looking forward)\b/i;

/** There is a kind word in the sentence, or in the one before or after it. */
export function courteousAround({ passage, sentence }: Match): boolean {
  const at = passage.sentences.indexOf(sentence);
  return passage.sentences.slice(Math.max(0, at - 1), at + 2).some(({ prose }) => mannersIn.test(prose));
}

/** “With respect, | Amira Nasser”: a line of its own above a name, and no blow follows. */
export function signsOff({ tokens, mark, sentence }: Match): boolean {
  const end = tokens[mark.to - 1]?.end ?? 0;
  return mark.from === 0 && /^\s*,?\s*(?:\n|$)/.test(sentence.prose.slice(end));
}

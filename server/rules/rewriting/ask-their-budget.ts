/** Asks for the customer’s budget without leaving the price open: “Tell us what you would pay and we make it work”. */
import { endsAsQuestion } from '../../words/english/clauses';
import { endOfWords, type Match, marking, textOf } from '../../words/match';
import { say, sentence } from './rewrites';

/** In tokens; what follows in a longer sentence is no promise alone. */
const longest = 12;

export function askTheirBudget(match: Match) {
  const { tokens, mark } = match;
  // “How much would you pay | for the lamp?”
  if (endsAsQuestion(match) && mark.from === 0 && tokens[mark.to]?.text === 'for')
    return say('what budget do you have in mind')(match);
  if (endsAsQuestion(match)) return sentence('Which budget do you have in mind for this?')(match);
  const end = endOfWords(tokens);
  // What is promised for any price goes.
  const promises =
    /^(?:, )?(?:and|then|so) (?:then )?(?:i|we|it|you|that)\b/.test(textOf(tokens, mark.to, end)) &&
    end - mark.to < longest;
  return say('tell us your budget and we will tell you what is possible')(
    marking(match, mark.from, promises ? end : mark.to),
  );
}

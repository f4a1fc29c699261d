/** Tells a cause in plain words: “due to technical reasons” is “because {what happened}”. */
import { marks } from '../../words/english/clauses';
import { type Match, marking } from '../../words/match';
import type { Rewriter } from '../rule';
import { say, where } from './rewrites';

/** The clause that the cause belongs to follows: “Sadly, due to technical reasons | the lift is out”. */
function opensIt({ tokens, mark }: Match): boolean {
  return mark.from < 2 && tokens[mark.to]?.kind === 'word';
}

/** Best first: the words with a comma where the clause they belong to follows; the words. */
export function because(template: string): readonly Rewriter[] {
  return [where(opensIt, say(`${template},`)), say(template)];
}

/** “Due to a high number | of orders before the fair” is “because of so many orders before the fair”. */
const ofSoMany: Rewriter = (match) => {
  const { tokens, mark } = match;
  return tokens[mark.to]?.text === 'of'
    ? say('because of so many')(marking(match, mark.from, mark.to + 1))
    : null;
};

/** Best first, for “due to a high volume of calls”. */
export const becauseOfMany: readonly Rewriter[] = [
  ofSoMany,
  ...because('because demand is high').map((rewriter) => where(marks(/^demand$/), rewriter)),
  ...because('because so many people are calling').map((rewriter) => where(marks(/^calls?$/), rewriter)),
  ...because('because so many people are writing to us'),
];

/** Says “the” for “your”, and “because of” for a scornful “thanks to”: “thanks to your late reply” is “because of the late reply”. */
import { type Match, marking, textOf } from '../../words/match';
import { say } from './rewrites';

const the = say('the');
const because = say('because of the');

export function theNotYour(match: Match): ReturnType<typeof the> {
  const { tokens, mark } = match;
  const scorn = /(?:^| )((?:no )?thanks to|courtesy of)$/.exec(
    textOf(tokens, Math.max(0, mark.from - 3), mark.from),
  );
  const words = scorn?.[1]?.split(' ').length;
  return words ? because(marking(match, mark.from - words, mark.to)) : the(match);
}

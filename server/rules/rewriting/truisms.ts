/** Leaves out what everybody knows: “you have to understand that a clinic is not a supermarket”. */
import { isWordless, type Match, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { piecesOf } from './beside-the-fault';
import { leaveOutSentence } from './leave-out-sentence';
import { tellsNoFigure } from './let-go';
import { where } from './rewrites';

/** In tokens: opening of the sentence before what was marked. */
const shortOpening = 3;

/** Behind the marked words stands a saying about things at large, and nothing else. */
function isTruism({ tokens, mark }: Match): boolean {
  const rest = textOf(tokens, mark.to);
  const general =
    /^(?:an? \p{L}+|nothing|nobody|no one|people|everyone|everything|things|time|money|quality|good \p{L}+|\p{L}+ing(?: \p{L}+){0,3}) (?:is|are|does|do|has|have|can|cannot|comes?|costs?|takes?|needs?|wears?|breaks?|works?|gets?|makes?|grows?)\b/u;
  return (
    mark.from <= shortOpening &&
    general.test(rest) &&
    // “Dyeing takes ten days.”
    !/\b(?:minutes?|hours?|days?|weeks?|months?|years?)\b/.test(rest) &&
    (piecesOf(tokens.slice(mark.to)).length === 1 || isWordless(tokens, mark.to))
  );
}

export const leaveOutTruism: Rewriter = where(isTruism, where(tellsNoFigure, leaveOutSentence()));

/** Says an answer again without the sigh: “I told you this already, the fee is 40” is “The fee is 40”. */
import { opensClause } from '../../words/english/clauses';
import { isWordless, type Match, marking } from '../../words/match';
import type { Rewriter } from '../rule';
import { clauseOf, keepTheRest } from './keep-the-rest';
import { leaveOutSentence } from './leave-out-sentence';
import { dropAside, tellsNoFigure } from './let-go';
import { drop, sentence, where } from './rewrites';
import { sayToTheEnd } from './say-to-the-end';

const asksOrCloses =
  /[?？]|^\s*(?:thank|regards|sincerely|best|cheers|hope|please (?:let|feel)|let (?:me|us) know)/i;

/** The next sentence states something: the answer stands there. */
export function answered({ following }: Match): boolean {
  const next = following[0]?.prose ?? '';
  return (next.match(/\p{L}+|\d+/gu)?.length ?? 0) >= 3 && !asksOrCloses.test(next);
}

/** Leaves the sentence out where the next one tells the answer, and where it says nothing else. */
export const leaveItToTheNext: Rewriter = where((match) => {
  const { from, to } = clauseOf(match);
  return (
    answered(match) &&
    tellsNoFigure(match) &&
    isWordless(match.tokens, 0, from) &&
    isWordless(match.tokens, to)
  );
}, leaveOutSentence());

/** “It was told to you in our last call: the lid is oak” is “The lid is oak”. */
export const keepBehindColon: Rewriter = (match) => {
  const { tokens, mark } = match;
  const colon = tokens.findIndex(({ text }, at) => at >= mark.to && text === ':');
  const alone = colon >= 0 && isWordless(tokens, 0, mark.from) && colon < mark.to + 6;
  return alone && tokens.length > colon + 3 ? drop()(marking(match, 0, colon + 1)) : null;
};

/** “As I keep telling your agent, …”, “as stated in my mail of 2 June, …”: up to the comma. */
export const dropToComma: Rewriter = (match) => {
  const { tokens, mark } = match;
  const ends =
    tokens[mark.to - 1]?.text === ',' ||
    (tokens[mark.to - 1]?.text !== 'to' &&
      !/^(your|our|of|from|on|in|by|dated)$/.test(tokens[mark.to]?.text ?? ''));
  const comma = tokens.findIndex(({ text }, at) => at > mark.to && text === ',');
  if (ends || comma < 0 || comma > mark.to + 5 || mark.from > 0) return null;
  return drop()(marking(match, mark.from, comma + 1));
};

/** Best first: the rest of the sentence or of the letter without the clause where that tells it, then a clause that tells it again. */
export const sayOnceMore: readonly Rewriter[] = [
  keepBehindColon,
  dropAside,
  where(tellsNoFigure, keepTheRest()),
  leaveItToTheNext,
  where((match) => answered(match) && opensClause(match), sayToTheEnd('here it is once more')),
  where(opensClause, sayToTheEnd('here it is once more: {the answer}')),
  where(answered, sentence('Here it is once more.')),
  sentence('Here it is once more: {the answer}.'),
];

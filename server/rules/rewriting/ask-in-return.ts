/** The way out of a concession: the same offer, hung on something the customer gives. */
import { endsAsQuestion } from '../../words/english/clauses';
import { type Match, remembering, spanOf, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { behindTheOffer } from './behind-the-offer';
import { follow } from './follow';
import { forgives, given, isGiven } from './given-already';
import { inMeasure } from './in-measure';
import { makesUp, settle, thank } from './made-up-for';
import { isWriter, onlyThisOnce } from './only-this-once';
import { append, both, prepend, say } from './rewrites';
import {
  answers,
  asksWhetherItSuits,
  goesOnAsking,
  hasCondition,
  isPlain,
  marksFree,
  runsOn,
  saysFree,
  trailsOff,
} from './where-a-condition-fits';
import { endsWithAsking } from './whether-it-suits';

const ifClause = inTheClause('if you {what you ask in return}');

const forWhatYouAsk = 'in return for {what you ask}';

const forReturn = inTheClause(forWhatYouAsk);

/** A sentence that goes on, or has a condition already, is followed at once by what is asked for. */
export const inReturn: Rewriter = (match) =>
  (asksForTheirFigure(match.following[0]?.prose ?? '') ? behindTheirFigure : rightBehind)(match);

const rightBehind = follow('In return, could you {what you ask}?', { behind: 'itself' });

const behindTheirFigure = follow('In return, could you {what you ask}?', { past: asksForTheirFigure });

/** At the end of the clause that is marked; the phrase may have looked at the comma behind it. */
function inTheClause(template: string): Rewriter {
  const added = append(template, { to: 'clause' });
  return (match) => {
    const looked = match.to > match.mark.to && match.tokens[match.to - 1]?.kind === 'punctuation';
    return added(looked ? { ...match, to: match.to - 1 } : match);
  };
}

/** “I can go lower. How does 125 sound?”: the offer ends with its figure. */
function asksForTheirFigure(next: string): boolean {
  return /^\W*(?:how (?:does|about|would|is)|what about|would you (?:do|like|go))\b[^?]*\d[^?]*\?/i.test(
    next,
  );
}

const value = prepend('You already get {what they gain}.');

/**
 * “We can do 2300 if you […].” A sentence that goes on, or has a condition already, gets “In return, could you […]?” behind it.
 * What is given to make up for something is no trade: they are asked whether it settles the matter. What is given already is no trade
 * either: it is told as done this once, or as a thank-you.
 */
const ask = askOr(behindOrAfter);

/** What is given already waits for nothing. */
function behindOrAfter(match: Match) {
  return (given(match) ? null : behindTheOffer(match)) ?? inReturn(match);
}

function askOr(otherwise: Rewriter): Rewriter {
  return inMeasure(forSomething(tradeOr(otherwise)));
}

/** “I will do it for nothing if you …” would say two things: it is free of charge. */
function forSomething(rewriter: Rewriter): Rewriter {
  return (match) => {
    const { tokens } = match;
    const at = tokens.findIndex(({ text }, index) => text === 'for' && tokens[index + 1]?.text === 'nothing');
    const rewrite = rewriter(match);
    if (at < 0 || !rewrite) return rewrite;
    const nothing = { from: at, to: at + 2 };
    const { start, end } = spanOf(tokens, nothing);
    if (rewrite.edits.some((edit) => edit.start < end && edit.end > start)) return rewrite;
    return both(
      () => rewrite,
      say('free of charge', { instead: 'nothing' }),
    )(remembering(match, { nothing }));
  };
}

function tradeOr(otherwise: Rewriter): Rewriter {
  return (match) => {
    const kind = noTrade(match);
    if (kind) return kind(match);
    // “$2,000 even if you …” would mean something else.
    if (endsWithAsking.test(textOf(match.tokens, match.mark.to)) && !hasCondition(match))
      return (/\beven\b/.test(match.sentence.prose) ? forReturn : ifClause)(match);
    if (endsAsQuestion(match) && !hasCondition(match))
      return saysFree(match) || asksWhetherItSuits(match)
        ? otherwise(match)
        : goesOnAsking(match)
          ? behindOrAfter(match)
          : forReturn(match);
    if (!isPlain(match) || trailsOff(match)) return (marksFree(match) ? withTheOrder : otherwise)(match);
    // “We can do 2300, you will love the place”: what comes next would read as what follows from the condition.
    if (runsOn(match) && marksFree(match)) return withTheOrder(match);
    if (runsOn(match))
      return (match.tokens.slice(0, match.mark.to).some(isWriter) ? forReturn : otherwise)(match);
    return givesMore(match) ? behindOrAfter(match) : ifClause(match);
  };
}

/** “I can do 80 and I’ll throw in the lid”: one condition for both. */
function givesMore({ tokens, mark }: Match): boolean {
  return /(?:^| )and (?:i|we) (?:will|can|could|would) (?!not |.*\bwhich\b)/.test(textOf(tokens, mark.to));
}

/** What is said of what is no trade: it makes up for something, or is given already. */
function noTrade(match: Match): Rewriter | null {
  if (makesUp(match)) return settle;
  if (!isGiven(match)) return null;
  return forgives(match) ? onlyThisOnce : thank;
}

/** The value in a sentence before it, where nothing is put there already. */
function andTheValue(rewriter: Rewriter): Rewriter {
  return (match) => {
    const begin = match.tokens[0]?.start ?? 0;
    const opens = rewriter(match)?.edits.some(({ start }) => start <= begin);
    return opens || answers(match) || isGiven(match) ? null : both(rewriter, value)(match);
  };
}

/** Best first: give and get, then the value named before the price. */
export const askInReturn: readonly Rewriter[] = [ask, andTheValue(ask)];

/** “I am willing to drop the rent to 900 a month”: what has a figure is bargained for. */
function onceOrTrade(match: Match) {
  const figure = match.tokens.slice(match.mark.from, match.mark.to).some(({ kind }) => kind === 'number');
  return (figure ? behindOrAfter : onlyThisOnce)(match);
}

/** For a rule that gives way: something comes back for it, or it is told as done this once. */
export const askOrOnlyThisOnce: readonly Rewriter[] = [askOr(onceOrTrade), ...askInReturn];

const theirTurn = follow('In return, what could you offer?', { behind: 'itself' });

/** “You can have the pots for free | with your order”: the gift stays one, and goes with something. */
export const withTheOrder: Rewriter = (match) => {
  const { start, end } = spanOf(match.tokens, match.mark);
  return say(`${match.source.slice(start, end)} with {what they order}`)(match);
};

const turnItRound: Rewriter = (match) =>
  isPlain(match) || endsAsQuestion(match) ? ifClause(match) : (behindTheOffer(match) ?? theirTurn(match));

/** For a price that is open: nothing is given yet, so the question comes first where no condition fits. */
export const askForAnOffer: readonly Rewriter[] = [turnItRound, andTheValue(turnItRound)];

/** “I can also bring it free”, “how about 400 and I bring it?”: not given yet. */
function isOffer({ tokens, mark }: Match): boolean {
  return /\b(?:i|we) (?:\w+ly |also )?(?:can|could|will|would)\b|\b(?:how|what) about (?:i|we)\b/.test(
    textOf(tokens, 0, mark.to),
  );
}

/** For what was given already: “It is on us. In return, could you […]?” */
export const askForWhatWasGiven: readonly Rewriter[] = [
  inMeasure((match) => {
    const kind = noTrade(match);
    if (kind) return kind(match);
    const offer = isOffer(match) && !marksFree(match) ? behindTheOffer(match) : null;
    if (offer) return offer;
    return endsAsQuestion(match) && !saysFree(match) ? forReturn(match) : inReturn(match);
  }),
];

/** Tells how long an offer or a price holds, in the place of haste: “the sale ends tonight” is “the offer holds until tonight”. */
import { opensClause } from '../../words/english/clauses';
import { endOfWords, type Match, marking, remembering, textOf } from '../../words/match';
import { both, drop, say } from './rewrites';

/** “This month only” holds until the end of this month; “only today” is today. */
export function untilItsEnd(match: Match) {
  const words = match.tokens.slice(match.mark.from, match.mark.to).map(({ text }) => text);
  const period = words.find((word) => /^(week|month|weekend)$/.test(word));
  return period ? say(`until the end of this ${period}`)(match) : null;
}

/** “This is a | limited time offer” is “this offer is valid until [date]”. */
export function thisOffer(match: Match) {
  const { tokens, mark } = match;
  const from = mark.from - (tokens[mark.from - 1]?.text === 'a' ? 3 : 2);
  const kind = tokens[mark.to - 1]?.text;
  return kind !== 'time' &&
    from >= 0 &&
    /^(?:this|it) (?:is|'s)(?: a)?$/.test(textOf(tokens, from, mark.from))
    ? say(`this ${kind} is valid until {date}`)(marking(match, from, mark.to))
    : null;
}

/** “Prices go up at noon, so hurry” is “prices go up at noon; until then the present price holds”. */
export function priceUntilThen(match: Match) {
  const { tokens, mark } = match;
  const told = tokens.slice(mark.from, mark.to).map(({ text }) => text);
  if (
    !/^(?:the |our |this )?(?:prices?|rates?|fee) /.test(told.join(' ')) ||
    !/^(at|from|after)$/.test(told.at(-2) ?? '')
  )
    return null;
  const to = Math.max(mark.to, endOfWords(tokens));
  return say('$told; until then the present price holds')(
    remembering(marking(match, mark.from, to), { told: mark }),
  );
}

/** “The sale ends tonight” is “the offer holds until tonight”. */
export function untilTonight(match: Match) {
  const words = match.tokens.slice(match.mark.from, match.mark.to).map(({ text }) => text);
  const end = words.find((word) => /^(tonight|midnight)$/.test(word));
  return end ? say(`the offer holds until ${end}`)(match) : null;
}

/** “This price will not come back, so …” is “this price holds until [date], so …”. */
export function offerHolds(match: Match) {
  const words = match.tokens.slice(match.mark.from, match.mark.to).map(({ text }) => text);
  const told =
    /^(?:this|the|that|our) (?:\w+ )?(price|offer|deal|rate|discount) (?:will|would|may) (?:not|never)\b/.exec(
      words.join(' '),
    );
  const { tokens, mark } = match;
  const to = /^(long|forever|again)$/.test(tokens[mark.to]?.text ?? '') ? mark.to + 1 : mark.to;
  return told && opensClause({ ...match, from: mark.from })
    ? say(`this ${told[1]} holds until {date}`)(marking(match, mark.from, to))
    : null;
}

/** “Unless you call, the slot | goes to another guest.” */
export function goesElsewhere(match: Match) {
  const { mark } = match;
  return say('would go')(marking(match, mark.from, mark.from + 1));
}

/** “I need a yes, | or the offer | is gone.” */
function orBefore({ tokens, mark }: Match): number {
  const at = tokens.slice(0, mark.from).findLastIndex(({ text }) => text === 'or');
  return at > 0 && mark.from - at <= 4 ? at : -1;
}

export function afterOr(match: Match): boolean {
  return orBefore(match) > 0;
}

/** The offer holds until a day, which is the reason, and no threat. */
export function asItHolds(match: Match) {
  const at = orBefore(match);
  const from = match.tokens[at - 1]?.text === ',' ? at - 1 : at;
  return both(
    say(', as', { instead: 'or' }),
    say('holds until {date}'),
  )(remembering(match, { or: { from, to: at + 1 } }));
}

/** “There is | only today | left”. */
export function todayLeft(match: Match) {
  const { tokens, mark } = match;
  if (tokens[mark.to]?.text !== 'left' || tokens[mark.from - 2]?.text !== 'there') return null;
  return say('you have until tonight')(marking(match, mark.from - 2, mark.to + 1));
}

/** “The tents might never be so cheap again” is “the tents are cheap at the moment”. */
export function cheapNow(match: Match) {
  const { tokens, mark } = match;
  const comma = /^[,-]$/.test(tokens[mark.to - 1]?.text ?? '') ? 1 : 0;
  // “After that it will never be this low again”.
  if (/\b(?:after (?:that|today)|then|tomorrow)\b/.test(textOf(tokens, 0, mark.from)))
    return say('may be higher')(marking(match, mark.from, mark.to - comma));
  const subject = tokens[mark.from - 1]?.text ?? '';
  const verb = /^(they|these|those|we)$|[^s]s$/.test(subject) && subject !== 'this' ? 'are' : 'is';
  return say(`${verb} $what at the moment`)(marking(match, mark.from, mark.to - comma));
}

/** “Rates are going up any day now.” */
export function anyDay({ tokens, mark }: Match): boolean {
  return /\b(?:any|every|by the) \w+(?: now)?$|\bdaily$/.test(textOf(tokens, mark.from, mark.to));
}

export function mayRise(match: Match) {
  return say('$what may go up')(
    remembering(match, { what: { from: match.mark.from, to: match.mark.from + 1 } }),
  );
}

/** “Last chance to get it, tomorrow is too late.” */
export function lastDay(match: Match) {
  const today = /\btomorrow (?:is|will be) too late\b/.test(textOf(match.tokens));
  return /^(?:to|for)\b/.test(textOf(match.tokens, match.mark.to))
    ? say(`${today ? 'today' : '{date}'} is the last day`)(match)
    : null;
}

/** “After that it is gone.” */
export function afterThat(match: Match) {
  return /^(after|then)$/.test(match.tokens[match.mark.from]?.text ?? '')
    ? say('after that it may be taken')(match)
    : null;
}

/** “I can | only | hold it until noon, then it goes”: it is told what comes after. */
export function heldForThem(match: Match) {
  const { tokens, mark } = match;
  const then = /(?:then|after that) it goes$/.exec(textOf(tokens, mark.from, mark.to))?.[0];
  const only = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && text === 'only');
  if (!then || only < 0) return null;
  return both(
    drop('only'),
    say('after that it would go', { instead: 'tail' }),
  )(
    remembering(match, {
      only: { from: only, to: only + 1 },
      tail: { from: mark.to - then.split(' ').length, to: mark.to },
    }),
  );
}

/** “You have to order within the next 48 hours or | it costs 120” is “please order within the next 48 hours; after that it costs 120”. */
export function orAfterThat(match: Match) {
  const { tokens, mark } = match;
  const told = textOf(tokens, mark.from, mark.to);
  if (!/ (?:in|within) the next .* (?:or|to|and)$/.test(told)) return null;
  const must =
    /(?:^| )((?:you )?(?:have to|must|need to|please))$/.exec(textOf(tokens, 0, mark.from))?.[1]?.split(' ')
      .length ?? 0;
  const or = told.endsWith(' or');
  return say(`please $deed${or ? '; after that' : ''}`)(
    remembering(marking(match, mark.from - must, or ? mark.to : mark.to - 1), {
      deed: { from: mark.from, to: mark.to - 1 },
    }),
  );
}

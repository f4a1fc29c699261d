/** Tells how much is left and who else has asked, in the place of a drum roll: “only 3 left and they go fast” is “there are 3 left”. */
import { endOfClause, standsAlone } from '../../words/english/clauses';
import { endOfWords, type Match, marking, remembering, textOf } from '../../words/match';
import { both, drop, say } from './rewrites';

export function justOne({ tokens, captures }: Match): boolean {
  return /^(1|one)$/.test(tokens[captures.few?.from ?? -1]?.text ?? '');
}

/** “Only 3 rooms left and they go fast” is “there are 3 rooms left; tell us if you would like one”. */
export function leftForYou(match: Match) {
  const { tokens, mark } = match;
  const and = tokens[mark.to]?.text === 'and' ? 1 : 0;
  // “…, hurry and | top up now”: what is to be done stays.
  if (
    tokens[mark.to - 1]?.text === 'hurry' &&
    /^(top|order|book|take|get|call|come|buy|send|reserve)$/.test(tokens[mark.to + and]?.text ?? '')
  )
    return say(`there ${justOne(match) ? 'is' : 'are'} $few left, so please`)(
      marking(match, mark.from, mark.to + and),
    );
  const to = Math.max(mark.to, endOfWords(tokens));
  const verb = justOne(match) ? 'is' : 'are';
  return say(`there ${verb} $few left; tell us if you would like one`)(marking(match, mark.from, to));
}

/** “There are 2 left at this price and they WILL be gone”: the drum roll behind it goes. */
export function withoutDrumRoll(match: Match) {
  const { tokens, mark } = match;
  const and = tokens.findIndex(
    ({ text }, at) =>
      at >= mark.to &&
      text === 'and' &&
      /^(they|it|i|someone|somebody|others|people|we|many|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)$/.test(
        tokens[at + 1]?.text ?? '',
      ),
  );
  if (and < 0) return null;
  const to = Math.max(and, endOfWords(tokens));
  return both(
    say(justOne(match) ? 'there is $few left' : 'there are $few left'),
    say('; tell us if you would like one', { instead: 'tail' }),
  )(remembering(match, { tail: { from: and, to } }));
}

/** “This is a popular tent and it tends to sell out”: that it is in demand is said. */
export function fromAnd(match: Match) {
  const { tokens, mark } = match;
  const and = tokens.findLastIndex(({ text }, at) => text === 'and' && at < mark.from && at >= mark.from - 2);
  const popular = tokens.slice(0, and).some(({ text }) => /^(popular|favourite|favorite)$/.test(text));
  return and > 0 && popular ? drop()(marking(match, and, mark.to)) : null;
}

/** “Others are interested.”, and nothing else is said: no price was named before it, and nothing is asked behind it. */
function standsForItself(match: Match): boolean {
  const { tokens, mark } = match;
  if (!standsAlone(match)) return false;
  return tokens.slice(mark.to).every(({ text }) => /^[.!…]+$/.test(text)) && tokens.at(-1)?.text !== '?';
}

/** “Several | other people are interested”: how many there are goes with them. */
export function otherEnquiries(match: Match) {
  const { tokens, mark } = match;
  let from = mark.from;
  while (/^(several|many|some|few|lots|plenty|a|of)$/.test(tokens[from - 1]?.text ?? '')) from--;
  const there = 'there have been other enquiries as well';
  return say(standsForItself(match) ? `${there}, so tell me what would help you decide` : there)(
    marking(match, from, mark.to),
  );
}

/** “Someone else is coming at 6, | so it is now or never.” */
export function nowOrNever({ tokens, mark }: Match): boolean {
  return /\bso it is now or never\b/.test(textOf(tokens, mark.to));
}

export function untilThen(match: Match) {
  const { tokens, mark } = match;
  const so = tokens.findIndex(({ text }, at) => at > mark.to && text === 'so');
  return both(
    say('there is another viewing'),
    say('so please let me know before then', { instead: 'rest' }),
  )(remembering(match, { rest: { from: so, to: so + 6 } }));
}

/** “It will be gone | by tomorrow.” */
export function byThen({ tokens, mark }: Match): boolean {
  return /^will be gone (?:tomorrow|tonight|by (?:the )?\w+)$/.test(textOf(tokens, mark.from, mark.to));
}

export function mayBeGone(match: Match) {
  return say('may')(marking(match, match.mark.from, match.mark.from + 1));
}

/** “They don’t last long” tells that they are in demand. */
export function inDemand(match: Match) {
  const { tokens, mark } = match;
  const first = tokens[mark.from]?.text ?? '';
  // “Places like this | go fast.”
  const alike = tokens[mark.from - 2]?.text === 'like' ? 3 : 1;
  const sells = tokens.slice(mark.from, mark.to).some(({ text }) => text === 'selling');
  const subject = tokens[mark.from - alike]?.text ?? '';
  const are =
    first === 'are' ||
    (first !== 'is' && (/^(they|these|those|we|and)$/.test(subject) || /[^s]s$/.test(subject)));
  return say(`${are && subject !== 'this' ? 'are' : 'is'} ${sells ? 'selling well' : 'in demand'}`)(match);
}

/** “Free | as long as we have it in stock”; “gifts are | available as long as we have stock”. */
export function inStock(match: Match) {
  const before = match.tokens[match.mark.from - 1]?.text ?? '';
  return say(
    /^(is|are|be)$/.test(before) ? 'available as long as we have stock' : 'as long as we have it in stock',
  )(match);
}

const supplies = /^(spots|seats|places|slots|rooms|tickets|tables|dates|spaces|units)$/;

/** “Rooms are going fast | this year” is “rooms are in demand this year”. */
export function areInDemand(match: Match) {
  const { tokens, mark } = match;
  const verb = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && /^(are|is)$/.test(text));
  return verb > 0 && supplies.test(tokens[verb - 1]?.text ?? '')
    ? say('are in demand')(marking(match, verb, mark.to))
    : null;
}

/** “Don’t miss your last | chance”. */
export function lastChance(match: Match) {
  const { tokens, mark } = match;
  return /^(?:your|the|this) (?:last|final|only) chance\b/.test(textOf(tokens, mark.to))
    ? say('take the chance')(marking(match, mark.from, mark.to + 3))
    : null;
}

/** “So if I were you | I wouldn’t sleep on it.” */
export function ifIWereYou(match: Match) {
  const { tokens, mark } = match;
  const length = /(?:^| )(if i (?:were|was) you(?: ,)?)$/
    .exec(textOf(tokens, 0, mark.from))?.[1]
    ?.split(' ').length;
  return length ? say('let me know what you think of it')(marking(match, mark.from - length, mark.to)) : null;
}

/** “The sale ends on Friday | – don’t miss out!”: all is said. */
export function withoutTheCall(match: Match) {
  const { tokens, mark } = match;
  return mark.from > 3 && tokens[mark.from - 1]?.kind === 'punctuation' && mark.to >= endOfWords(tokens)
    ? drop()(marking(match, mark.from - 1, mark.to))
    : null;
}

/** “Only 4 left – hurry | before they are gone.” */
export function withTheHurry(match: Match) {
  const { tokens, mark } = match;
  return tokens[mark.from - 1]?.text === 'hurry' && tokens[mark.from - 2]?.kind === 'punctuation'
    ? drop()(marking(match, mark.from - 2, mark.to))
    : null;
}

/** “Before someone grabs | yours.” */
export function dropClause(match: Match) {
  return drop()(
    marking(match, match.mark.from, Math.max(match.mark.to, endOfClause(match.tokens, match.mark.to))),
  );
}

/** Tells where an “if you …” can stand in an offer, and where a sentence of its own must follow. */
import { endOfWords, type Match, sentenceBefore, spanOf, textOf } from '../../words/match';
import { given } from './given-already';

/** “Half price then”, “I drop it to 900 then hm?”: no condition fits behind the last word. */
export function trailsOff({ tokens, mark }: Match): boolean {
  const last = endOfWords(tokens) - 1;
  return last >= mark.from && /^(then|hm|hmm|right|eh|huh|yes|no)$/.test(tokens[last]?.text ?? '');
}

/** “We could do 210 and pay your cable, phone and heating?”: a list or a reason stands before the question mark. */
export function goesOnAsking(match: Match): boolean {
  const rest = match.tokens.slice(match.mark.to);
  const comma = rest.findIndex(({ text }) => text === ',');
  return (
    trailsOff(match) ||
    rest.some(({ text }) => /^(since|because)$/.test(text)) ||
    (comma >= 0 &&
      rest.slice(comma + 1, comma + 5).some(({ text }) => text === 'and') &&
      !/^(i|we|you|it|that|this|what|how)$/.test(rest[comma + 1]?.text ?? ''))
  );
}

/** “We can …, you will …”: behind an offer, another statement follows after nothing but a comma. */
export function runsOn({ tokens, mark }: Match): boolean {
  return tokens.some(
    ({ text }, at) =>
      at >= mark.to &&
      text === ',' &&
      /^(i|we|you|it|that|this|they|its|thats)$/.test(tokens[at + 1]?.text ?? ''),
  );
}

// “Let’s do it! I’ll even bring it”, “Sure, 40. We have a deal”.
const struck = /\blet['’]?s do (?:it|this)\b|^\s*(?:we have a deal|deal|sold)\b(?!.*\?)/i;

/** “$30 it is!”, “ok, 90, let’s do this!”, “I accept”: the deal is made, and it is too late for a condition. */
export function dealMade(match: Match): boolean {
  const { tokens, following } = match;
  const words = textOf(tokens);
  const before = sentenceBefore(match);
  if (/\bwhen (?:do|can|could|will|would) you (?:come|collect|pick|drop)\b/.test(words)) return true;
  if ([before, following[0]].some((other) => struck.test(other?.prose ?? ''))) return true;
  return /[\d.]+ (?:% )?(?:(?:for )?[\p{L}\d]+ |[$€£] )?it is\b|\blet(?: u)?s do (?:this|it)\b|\b(?:got|have)(?: yourself)? a deal\b|\bit is a deal\b|\b(?:i|we) (?:\w+ly )?accept your (?:\w+ )?(?:offer|bid|price)\b|\bwill (?:accept|do|take) that (?:offer|deal|bid)\b/u.test(
    words,
  );
}

/** “Because I am a kind person, 40 for you”: a kindness, told as one. */
export function kindly({ sentence }: Match): boolean {
  return /\b(?:(?:kind|generous) (?:person|soul|heart|guy|man|woman)|hardship|(?:financial|money) (?:difficulties|troubles?|problems?))\b/i.test(
    sentence.prose,
  );
}

/** “Would 40 be fine with you?”: “in return” would hang on what suits them. */
export function asksWhetherItSuits({ tokens }: Match): boolean {
  return tokens.some(({ text }) => /^(acceptable|ok|okay|fine|work|suit|agreeable)$/.test(text));
}

/** “I would do it for free so that you see how we work”: what is asked for stands in the place of “for free”. */
export function marksFree(match: Match): boolean {
  const { start, end } = spanOf(match.tokens, match.mark);
  return (
    /^(?:for (?:free|nothing)|free of charge|at no (?:extra )?(?:cost|charge))$/i.test(
      match.source.slice(start, end),
    ) && !given(match)
  );
}

/** “You want it for free?”: “in return” would take it back in the same breath. */
export function saysFree({ tokens }: Match): boolean {
  return /\bfor (?:free|nothing)$/.test(textOf(tokens, 0, endOfWords(tokens)));
}

export function hasCondition({ tokens }: Match): boolean {
  return tokens.some(({ text }) => text === 'if');
}

// What an “if you …” does not follow, or would be torn from.
const goesOn =
  /^(?:[,;:()…?–—-]|\.\.+|and|because|since|if|when|so|or|considering|plus|as(?! well)|even|it is)(?= |$)/;

// “…, and the cartons leave on Monday”, “…, but not below”: what goes on is another clause.
const another =
  /^(?:(?:, )?(?:but|though|although)\b|(?:, )?and (?:(?:i|we|you|it|this|that|they|there) |the \w+ (?![,.]|$))|, (?:i|we|you|what|how|that|it) )/;

/** One plain offer, and at most another clause after it: an “if you …” can stand right there. */
export function isPlain(match: Match): boolean {
  const { tokens, mark, to } = match;
  if (given(match) || tokens.length > longestPlain || hasCondition(match)) return false;
  const rest = tokens.slice(Math.max(mark.to, to)).map(({ text }) => text);
  while (/^[.!…]+$/.test(rest.at(-1) ?? '')) rest.pop();
  // “$20 it is!”: agreed already.
  if (rest.length === 0 && tokens[mark.to - 1]?.text === 'is') return false;
  const ends = rest.findIndex((_, at) => another.test(`${rest.slice(at).join(' ')} `));
  // “… and the fitter calls you”: a condition would hang on the fitter.
  if (
    /(?:^|[^, ] )and (?:the|my|our|your|his|her) \w+ (?:\w+s|is|are|will|can|should|would|was|were)(?: |$)/.test(
      rest.join(' '),
    )
  )
    return false;
  const own = ends < 0 ? rest : rest.slice(0, ends);
  return own.length <= 6 && !own.some((_, at) => goesOn.test(own.slice(at).join(' ')));
}

/** In tokens; more than that hides a condition at the end. */
const longestPlain = 26;

/** “Ok, we can …” answers what stands before; nothing fits between. */
export function answers({ tokens }: Match): boolean {
  return /^(ok|okay|yes|no|fine|alright|sure|well|so|but|and|however|or|then|deal|agreed)$/.test(
    tokens[0]?.text ?? '',
  );
}

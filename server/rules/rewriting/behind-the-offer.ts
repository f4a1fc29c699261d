/** Puts “if you …” right behind all that an offer gives, and before what stands behind it: a reason, a tag, another matter. */
import { endOfWords, type Match, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { withoutTail } from './around-the-no';
import { append } from './rewrites';
import { hasCondition, trailsOff } from './where-a-condition-fits';
import { beginsWithAsking } from './whether-it-suits';

/** In tokens; what goes on for longer tells a story. */
const longest = 26;

// “…, of course.”
const aside = /^, (?:of course|naturally|obviously) ?[?.!]*$/;

// What begins here is no part of the offer.
const reason =
  /^(?:, )?(?:because|since|considering|as (?:it|i|we|you|they|the|this|that|everything|my|our) )/;
const purpose = /^so (?:that )?(?:you|we|i|it|they) /;
const other =
  /^(?:, )?(?:but|though|although|however) |^, (?:it|its|you|your|that|this|they|there|what|how|no|nothing|so|(?!including)\w+ing) |^(?:, )?and (?:(?:it|they|you|there|that|he|she) |(?:(?:the|this|that|my|our|your) )?(?!(?:i|we|the|my|our|your) )[\p{L}\d]+ (?:is|are|was|were|works|will|can|could|should|would|has|have)(?= |$))/u;
// “…, just let me know”, “…, I paid 900 for it”: and not “…, I can bring it, too”.
const next =
  /^, (?:(?:just|please|so) )*(?:let|come|tell|call|send|see|text|contact|look) |^, (?:i|we) (?!(?:\w+ly |also )?(?:can|could|will|would) )/;
// “I can do 65 it has a drawer”, as chat is typed.
const closed = /^(?:[\d.,]+k?|free|nothing|it|them|too|well|both|dollars|euros|bucks)$/;
const runOn = /^(?:i|it|this|they|you) (?:am|is|are|has|have|will|was|can|does) /;
const mark = /^(?:[;:()…]|\.|!|\.\.+)(?: |$)/;
const dash = /^[–—-] (?!(?:i|we) )/;

/** Where what is offered ends, as an index of its tokens. */
function endOfOffer(match: Match): number {
  const { tokens, mark: marked, to, source } = match;
  const end = endOfWords(tokens);
  for (let at = Math.max(marked.to, 1); at < end; at++) {
    const rest = textOf(tokens, at);
    // “… and since you live near, 1 for the delivery” goes on giving.
    const why = reason.test(rest) && tokens[at - 1]?.text !== 'and';
    // “yet-to-be-fitted” is one word.
    const apart = dash.test(rest) && /\s/.test(source[(tokens[at]?.start ?? 0) - 1] ?? '');
    if (why || apart || mark.test(rest) || beginsWithAsking.test(rest) || purpose.test(rest)) return at;
    if (aside.test(rest)) return at;
    if (
      other.test(rest) ||
      next.test(rest) ||
      (at >= to && closed.test(tokens[at - 1]?.text ?? '') && runOn.test(rest))
    )
      return at;
  }
  return end;
}

/** “I can do 740 and add the pump if you …, so you can ride at once”; null where no “if” fits. */
export const behindTheOffer: Rewriter = (match) => {
  const { tokens, mark: marked, source } = match;
  const end = endOfOffer(match);
  // “900, which is what I paid”: nothing fits between.
  if (tokens.some(({ text }, at) => at >= marked.to && text === 'which')) return null;
  if (hasCondition(match) || trailsOff(match) || end - marked.to > longest || tokens[end - 1]?.text === ',')
    return null;
  const behind = textOf(tokens, end);
  // “$2,000 even if you …” would mean something else.
  const words =
    tokens[end - 1]?.text === 'even' ? 'in return for {what you ask}' : 'if you {what you ask in return}';
  // Another clause, or a tag, stands apart.
  const apart = /^(?:and|so|as|since|but|though|although|however|sounds?|i|it|this|they|you) /.test(behind)
    ? ','
    : '';
  return append(words + apart)(withoutTail(match, end, source.length));
};

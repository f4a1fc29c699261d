/** Makes a bare question for an order or a payment one that says what the answer is for. */
import { endOfWords, type Match, marking, remembering, textOf } from '../../words/match';
import type { Rewrite } from '../finding';
import { both, drop, say } from './rewrites';

const fillers = /^(so|and|ok|okay|well|hi|hello|but|then|just|,)$/;
const orders = /^(give|tell|send|let|state|name|text|email|confirm)$/;
const asks =
  /^(are|is|will|would|do|does|did|can|could|shall|should|may|have|has|had|when|where|why|how|what|which|who|any|whats|until|by)$/;

/** “So did finance pay, or what?” is “So that we can plan, did finance pay?”; null where the sentence begins in another way. */
export function soThatWeCanPlan(match: Match): Rewrite | null {
  const { tokens, mark } = match;
  let at = mark.from;
  while (fillers.test(tokens[at]?.text ?? '')) at++;
  const word = tokens[at]?.text ?? '';
  const verb = tokens[at];
  // “Why have you not ordered?”: a reproach.
  if (word === 'why' || !verb || !(asks.test(word) || orders.test(word))) return null;
  // “Any orders for us?”, “where is the order?”
  if (word === 'any') return say('so that we can plan, do you have any')(marking(match, mark.from, at + 1));
  if (/^(what|how)$/.test(word) && tokens[at + 1]?.text === 'about')
    return say('could you tell us how things stand with')(marking(match, mark.from, at + 2));
  if (word === 'where' && /^(is|are|'s)$/.test(tokens[at + 1]?.text ?? ''))
    return say('could you tell us when to expect')(marking(match, mark.from, at + 2));
  const begun = say(`so that we can plan, ${orders.test(word) ? 'please ' : ''}${word}`);
  // “…, or what?”, “… yes or no?”
  const tail = tokens.findIndex(
    ({ text }, from) =>
      from > at &&
      /^(or|yes)$/.test(text) &&
      /^(?:or (?:not|what|(?:just|only) \w+)|yes or no)\W*$/.test(textOf(tokens, from)),
  );
  // “Ok, so | are you taking it?”
  const from = /^(so|and)$/.test(tokens[mark.from - 1]?.text ?? '') ? mark.from - 1 : mark.from;
  const opening = marking(match, from, at + 1);
  // “When can we | finally | count on it?”
  const sigh = tokens.findIndex(({ text }, index) => index > at && index < mark.to && text === 'finally');
  if (tail < 0 && sigh > 0)
    return both(begun, drop('sigh'))(remembering(opening, { sigh: { from: sigh, to: sigh + 1 } }));
  if (tail < 0) return begun(opening);
  const end = endOfWords(tokens);
  return both(begun, drop('tail'))(remembering(opening, { tail: { from: tail, to: end } }));
}

const needs =
  /^(?:(?:so |and |well |ok )?(?:i|we) )?(?:am |are )?(?:still |just |only )*(?:need|require|want|expect|demand|await|awaiting|missing|are expecting|am expecting|must have|must receive|waiting (?:on|for)|wait (?:on|for)|looking (?:for|forward to))(?: to (?:see|have))?$/;

/** “Still waiting for your signature” is “we would be glad of your signature”. */
export function gladOf(match: Match): Rewrite | null {
  const { tokens, mark } = match;
  for (let to = Math.min(mark.from + 7, tokens.length); to > mark.from; to--) {
    const words = textOf(tokens, mark.from, to);
    if (needs.test(words)) return say('we would be glad of')(marking(match, mark.from, to));
  }
  return null;
}

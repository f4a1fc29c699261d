/** Makes a bare question for an order or a payment one that says what the answer is for. */

import { baseOf } from '../../words/english/verbs';
import { endOfWords, type Match, marking, remembering, textOf } from '../../words/match';
import type { Rewrite } from '../finding';
import { both, drop, say, sentence } from './rewrites';

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
  if (word === 'any') {
    const many = /[^s]s$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.text !== 'news';
    return say(`could you tell us whether there ${many ? 'are' : 'is'} any`)(
      marking(match, mark.from, at + 1),
    );
  }
  if (/^(what|how)$/.test(word) && tokens[at + 1]?.text === 'about')
    return say('could you tell us how things stand with')(marking(match, mark.from, at + 2));
  if (word === 'where' && /^(is|are|'s)$/.test(tokens[at + 1]?.text ?? ''))
    return say('could you tell us when to expect')(marking(match, mark.from, at + 2));
  const thing = stands.exec(textOf(tokens, at, endOfWords(tokens)))?.[1];
  if (thing && mark.from < 3) return sentence(`Could you tell us how things stand with ${thing}?`)(match);
  const interest = stillInterested(match, at);
  if (interest) return interest;
  const [words, taken] = politely(match, at);
  const begun = say(words);
  // “…, or what?”, “… yes or no?”
  const tail = tokens.findIndex(
    ({ text }, from) =>
      from > at &&
      /^(or|yes)$/.test(text) &&
      /^(?:or (?:not|what|(?:just|only) \w+)|yes or no)\W*$/.test(textOf(tokens, from)),
  );
  // “Ok, so | are you taking it?”
  const from = /^(so|and)$/.test(tokens[mark.from - 1]?.text ?? '') ? mark.from - 1 : mark.from;
  const opening = marking(match, from, taken);
  // “When can we | finally | count on it?”
  const sigh = tokens.findIndex(({ text }, index) => index > at && index < mark.to && text === 'finally');
  if (tail < 0 && sigh > 0)
    return both(begun, drop('sigh'))(remembering(opening, { sigh: { from: sigh, to: sigh + 1 } }));
  if (tail < 0) return begun(opening);
  const end = endOfWords(tokens);
  return both(begun, drop('tail'))(remembering(opening, { tail: { from: tail, to: end } }));
}

/** “Is the order coming or not?” is “How do things stand with the order?” */
const stands =
  /^(?:is|are|has|have|will) ((?:the|our|your) (?:[a-z]+ ){0,5}?[a-z]+) (?:been |be )?(?:coming|going|done|on|signed|closed|in|through|happening|happen|come|paid|sent|ready|made|transferred|confirmed|booked|cleared|out|placed|settled|issued|approved|released|wired)(?: (?:yet|now|today|already|finally|or (?:not|what)))*$/;

/** “So are you buying it or not?” is “Are you still interested in it?” */
function stillInterested(match: Match, at: number): Rewrite | null {
  const { tokens } = match;
  const found =
    /^(?:are you (?:buying|taking|ordering)|do you (?:still )?want(?: to (?:buy|take|order|have))?|will you (?:buy|take|order)|are you (?:going|planning) to (?:buy|take|order)) (it|this|them|one|these|that)(?: (?:now|today|then))?(?: (?:, )?(?:or|yes) .*)?$/.exec(
      textOf(tokens, at, endOfWords(tokens)),
    );
  const what = found?.[1];
  return what && match.mark.from < 3
    ? sentence(`Are you still interested${what === 'one' ? '' : ` in ${what}`}?`)(match)
    : null;
}

/** The words a question begins with, and up to where they take the place of its own. */
function politely({ tokens, mark }: Match, at: number): [string, number] {
  const text = textOf(tokens, at);
  const count =
    /^(how (?:many|much)(?: [a-z]+){0,3}?) (?:will|do|can|would|are) you (?:(?:want|going|planning|like) to )?((?:order|buy|tak|book|purchas|sign)(?:e|ing)?|need|want)\b/.exec(
      text,
    );
  if (count) {
    const said = count[2] ?? '';
    const verb = said.endsWith('ing') ? (baseOf(said) ?? said) : said;
    const likes =
      verb === 'need' ? 'you need' : verb === 'want' ? 'you would like' : `you would like to ${verb}`;
    return [`could you tell us ${count[1]} ${likes}`, at + count[0].split(' ').length];
  }
  const when = /^(when|where|what|how soon|by when) (?:(will|can|may|shall|could) )?(?:do )?(i|we)\b/.exec(
    text,
  );
  if (when && (when[2] || /^\S+ do /.test(text)))
    return [
      `could you tell us ${when[1]} ${when[3] === 'i' ? 'I' : 'we'} ${when[2] ?? ''}`.trimEnd(),
      at + when[0].split(' ').length,
    ];
  const asked =
    /^((?:when|where|what|how|which|who)(?: [a-z]+){0,2}?) (will|can|would|are|have|do) you\b/.exec(text);
  if (asked)
    return [
      `could you tell us ${asked[1]} you ${asked[2] === 'do' ? '' : asked[2]}`.trimEnd(),
      at + asked[0].split(' ').length,
    ];
  const did = /^did you (get\b|receive\b)?/.exec(text);
  if (did)
    return did[1]
      ? ['may I ask whether you received', at + 3]
      : ['may I ask whether you were able to', at + 2];
  const likes =
    /^(?:are you(?: going to| planning to)? (buying|ordering|taking|signing|booking|buy|order|take|sign|book)|do you (buy|order|take|sign|book))\b/.exec(
      text,
    );
  if (likes) {
    const verb = likes[1] ?? likes[2] ?? '';
    return [`may I ask whether you would like to ${baseOf(verb) ?? verb}`, at + likes[0].split(' ').length];
  }
  const whether = /^(have|has|are|were|will|can|do) (you|they|we)\b/.exec(text);
  if (whether)
    return [`may I ask whether ${whether[2]} ${whether[1] === 'do' ? '' : whether[1]}`.trimEnd(), at + 2];
  const word = tokens[at]?.text ?? '';
  return [`so that we can plan, ${orders.test(word) ? 'please ' : ''}${word}`, Math.max(at + 1, mark.from)];
}

const needs =
  /^(?:(?:so |and |well |ok )?(?:i|we) )?(?:am |are )?(?:still |just |only )*(?:need|require|want|expect|demand|await|awaiting|missing|are expecting|am expecting|must have|must receive|waiting (?:on|for)|wait (?:on|for)|looking (?:for|forward to))(?: to (?:see|have))?$/;

/** “Still waiting for your signature” is “we would be glad of your signature”. */
export function gladOf(match: Match): Rewrite | null {
  const { tokens, mark } = match;
  for (let to = Math.min(mark.from + 7, tokens.length); to > mark.from; to--) {
    const words = textOf(tokens, mark.from, to);
    if (!needs.test(words)) continue;
    const money = /^(?:(?:our|my|the|your) )?money\b/.exec(textOf(tokens, to));
    return money
      ? say('we would be glad of your payment')(marking(match, mark.from, to + money[0].split(' ').length))
      : say('we would be glad of')(marking(match, mark.from, to));
  }
  return null;
}

/** What a clause asks for, and by when, without the hurry in it. */
import { uncapitalised } from '../fit-words';
import { isOrder } from './clauses';
import { letUsKnow, type Push } from './push';
import { apartFromTimes, urgent } from './times';
import { behind, type Words, written } from './words';

/** A deed, where there is one that can be asked for calmly, and its time. */
type Ask = Pick<Push, 'deed' | 'when'>;

const opening =
  /^(?:(?:so|and|but|then|just|please|pls|kindly|now|simply|well|ok|either|better|also|really|hurry(?: up)?|act (?:fast|now|quickly)|be quick|stop (?:thinking|hesitating|waiting)|come on)(?: ,)? (?:and )?)+/;
/** “You really must”. */
const must =
  /^(?:you|u)(?: really| just| simply| now)* (?:have to|must|need to|should|ought to|had better|would better|better|have got to|got to|will have to)(?: really| just| now)* (?=\p{L})/u;
/** “We insist that you”. */
const want =
  /^(?:i|we)(?: really| just| must| have to| do| strongly)* (?:insist|demand|expect|require|need|want)(?: that)? (?:you|u)(?: to| must)? (?=\p{L})/u;
const lets = /^let us (?=(?:book|sign|order|do|close|get|fix)\b)/;
/** “You are late”: a statement. */
const states = /^(?:are|will|would|can|could|have|may|do|did|know|said|is)\b/;

/** Whether the clause tells what they must do. */
export function isBound(clause: Words): boolean {
  return must.test(behind(clause, opening).text);
}

/** Reads an order, or what somebody must do; null where a clause is neither. */
export function askIn(clause: Words): Ask | null {
  const opened = behind(clause, opening);
  const obligation = [must, want, lets].find((pattern) => pattern.test(opened.text));
  const obliged = obligation ? behind(opened, obligation) : opened;
  const addressed = behind(obliged, /^(?:you|u) (?=\p{L})/u);
  const ordered = isOrder(addressed.match.tokens, addressed.from);
  if (addressed.text !== obliged.text && !ordered) return null;
  const said = behind(addressed, opening);
  if (!obligation && !/^yes or no\b/.test(said.text) && !isOrder(said.match.tokens, said.from)) return null;
  return states.test(said.text) ? null : deedOf(said);
}

/** “Sign now the second page”: the hurry stands within. */
const hurriedWithin = new RegExp(`\\b${urgent}\\b`, 'u');
/** A time of its own, a second thing to do, or one not to do. */
const more =
  /\b(?:before|until|by|within|during|when|while|early|today|tonight|tomorrow|not|if|soonest|in person|for yourself)\b| and (?:then|we|i|you|to)\b/;
/** “Decide”, “get back to us”: all of them are done with an answer. */
const answering = new RegExp(
  `^(?:${[
    'act|commit|choose|do it|decide(?: (?:on it|it|this))?|make (?:up )?your (?:mind|decision)(?: up)?',
    '(?:say )?yes or no|say yes|accept(?: (?:it|this))?|take it or leave it',
    'answer(?: (?:me|us))?|reply|respond|give (?:me|us) (?:an|your|the) (?:answer|decision|yes|reply)',
    '(?:tell|contact|get back to) (?:me|us)|let (?:me|us) know',
  ].join('|')})$`,
);
/** “Grab it”: nothing to ask for in a calm tone. */
const grabbing = /^(?:grab|snatch|snap up|get|take|have|secure) (it|this|that|one|yours|them)$/;

/** Reads “sign by Friday”; null where it tells more than one deed and one time. */
function deedOf(words: Words): Ask | null {
  const { rest, when } = apartFromTimes(words);
  if (rest.text === '' || hurriedWithin.test(rest.text) || more.test(rest.text)) return null;
  return { ...(!grabbing.test(rest.text) && { deed: nameOf(rest) }), ...(when && { when }) };
}

/** “If you do not keep …”, “… want …”: nothing that one can be asked for. */
const noDeed =
  /^(?:keep|continue|insist|want|like|need|care|know|have|wish|understand|trust|agree|mind|get|feel)\b/;

/** Reads the deed of “if you do not | sign by Friday |, …”; null where none can be asked for. */
export function askUndone(words: Words): Ask | null {
  const { rest, when } = apartFromTimes(words);
  if (rest.text === '' || noDeed.test(rest.text)) return null;
  return { deed: nameOf(rest), ...(when && { when }) };
}

function nameOf(deed: Words): string {
  if (answering.test(deed.text)) return letUsKnow;
  return uncapitalised(written(deed).replace(/\baforementioned /i, ''));
}

const buys =
  /^(?:order|buy|book|sign|reserve|grab|upgrade|subscribe|join|register|enroll?|claim|secure|switch|renew|invest|go ahead|place|bid)\b/;

/** Whether a deed is one that we sell by: a request for it says that nobody need do it. */
export function isPurchase(deed: string): boolean {
  return buys.test(deed);
}

/** Whether a deed is a purchase and no more: “book a table”, but not “book a table and then pay”. */
export function isOnlyPurchase(deed: string): boolean {
  return buys.test(deed) && !more.test(deed);
}

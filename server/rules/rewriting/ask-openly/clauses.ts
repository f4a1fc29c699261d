/** The clauses of a push, and which of them asks for a deed. */
import { baseOf } from '../../../words/english/verbs';
import { endOfWords, type TokenRange } from '../../../words/match';
import type { Token } from '../../../words/token';

/** The clauses of a sentence, each from behind its punctuation; a conjunction stays with its clause. */
export function clausesOf(tokens: readonly Token[]): TokenRange[] {
  const end = endOfWords(tokens);
  const clauses: TokenRange[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) clauses.push({ from, to });
    from = to;
  };
  for (let at = 0; at < end; at++) {
    if (divides(tokens, at)) {
      close(at);
      from = at + 1;
    } else if (at > from && joins(tokens, at)) close(at);
  }
  close(end);
  return clauses;
}

/** Whether a token is a mark between two clauses; the one of “e-mail” or “10:30” is none. */
function divides(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'punctuation' || !/^(?:[,;:!.…–—-]|\.\.+|!+)$/.test(token.text)) return false;
  return !(/^[-'.:]$/.test(token.text) && token.end === tokens[at + 1]?.start);
}

const subjects =
  /^(?:i|we|you|it|they|he|she|there|this|that|these|those|the|your|our|my|someone|somebody|others?|everyone|everybody|another|nothing)$/;

/** Whether a conjunction opens a clause of its own. */
function joins(tokens: readonly Token[], at: number): boolean {
  const [before = '', text = '', after = ''] = [at - 1, at, at + 1].map((index) => tokens[index]?.text);
  // “Yes or no”, “take it or leave it” are no two clauses.
  if (/^(?:or|otherwise)$/.test(text))
    return !/^(?:yes|take)$/.test(before) && !(before === 'it' && after === 'leave');
  if (text === 'before') return subjects.test(after) && after !== 'the';
  if (text === 'so' && isOrder(tokens, at + 1)) return true;
  return /^(?:and|so|but|because)$/.test(text) && subjects.test(after);
}

/** Those that `baseOf` does not know. */
const orders =
  /^(?:act|ask|bid|call|claim|clear|come|commit|contact|decide|do|enroll?|get|go|grab|have|invest|join|let|phone|remit|reply|respond|ring|settle|snap|snatch|sort|subscribe|top|visit)$/;
const predicates = /^(?:is|are|was|were|has|will|of|would|can)$/;

/** Whether an order begins at a token: “sign here”, but not “sign of the times” and not “order is late”. */
export function isOrder(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (/^(?:please|just|simply|better|kindly)$/.test(text)) return true;
  return (orders.test(text) || baseOf(text) === text) && !predicates.test(tokens[at + 1]?.text ?? '');
}

/** Puts a clause in the place of the marked one and of what hangs on it: “You exaggerate, plain and simple” as “we see it differently”. */

import { namesFacts } from '../../words/english/names-facts';
import { marking, spanOf } from '../../words/match';
import type { Token } from '../../words/token';
import type { Rewriter } from '../rule';
import { say } from './rewrites';

const joined = /^(and|but|so|because|since|as|if|when|while|though|although|which|who|that|or|yet|not)$/;
const stressed = [['plain', 'and', 'simple'], ['pure', 'and', 'simple'], ['full', 'stop'], ['period']];

const subject =
  /^(i|we|you|he|she|it|they|this|that|the|our|my|your|there|these|those|a|an|please|let|if|so|nothing|nobody|all)$/;
const verbs =
  /^(is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|took|came|left|went|said|told|sent|made|got|gave|began|paid|sold|bought|works|costs|stays|\p{L}{3,}ed)$/u;

/** “…, we built it”, “…, the lid is new”; not “…, a small lid”. */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (/^(i|we|you|he|she|it|they|there)$/.test(text)) return true;
  if (!/^(this|that|the|our|my|your|these|those|a|an)$/.test(text)) return false;
  const next = tokens.slice(at + 1, at + 6);
  const end = next.findIndex(({ kind }) => kind === 'punctuation');
  return next.slice(0, end < 0 ? next.length : end).some((token) => verbs.test(token.text));
}

const hanging = /^(which|who|whose|to|of|with|for|in|on|at|by|a|an|the|is|are|was|were|be|not|very|as)$/;

/**
 * Puts a clause in the place of the marked one, with what hangs on it up to its end, but for “on Monday” and the like; null where that
 * names a figure, or where the mark stands in the middle of a clause. “, plain and simple” behind it goes, and a comma before another clause is a semicolon.
 */
export function sayAlone(template: string): Rewriter {
  return (match) => {
    const { tokens, mark, source } = match;
    const textAt = (at: number): string => tokens[at]?.text ?? '';
    if (hanging.test(textAt(mark.from - 1))) return null;
    let to = mark.to;
    const stays = /^(on|in|at|for|with|during|over|regarding)$/.test(textAt(to));
    // “… as a tenant” hangs on it, “… as we wrote” does not.
    const joins = (at: number): boolean =>
      joined.test(textAt(at)) && (textAt(at) !== 'as' || beginsClause(tokens, at + 1));
    while (!stays && to < tokens.length && tokens[to]?.kind !== 'punctuation' && !joins(to)) to++;
    // “We consider it closed | and wish you well”: whoever wishes would be lost.
    const goesOn = /^(and|but|or)$/.test(textAt(to)) && !subject.test(textAt(to + 1));
    if (goesOn && !(/^(?:we|i|\$who)\b/i.test(template) && /^(we|i)$/.test(textAt(mark.from)))) return null;
    const rest = spanOf(tokens, { from: mark.to, to });
    if (to > mark.to && namesFacts(source.slice(rest.start, rest.end))) return null;
    const alone = (end: number, words = template) => say(words)(marking(match, mark.from, end));
    if (textAt(to) !== ',') return alone(to);
    // “…, not on us”.
    if (textAt(to + 1) === 'not') {
      const end = tokens.findIndex(({ kind }, at) => at > to && kind === 'punctuation');
      return alone(end < 0 ? tokens.length : end);
    }
    const stress = stressed.find((words) => words.every((word, at) => textAt(to + 1 + at) === word));
    if (stress) return alone(to + 1 + stress.length);
    return beginsClause(tokens, to + 1) && !/[?]$/.test(template) ? alone(to + 1, `${template};`) : alone(to);
  };
}

/** Takes an argument out of a letter where no fact goes with it, and puts new words in the place of a whole clause. */
import { spanOf } from '../../words/match';
import type { Token } from '../../words/token';
import type { Rewriter } from '../rule';
import { keepTheRest, leaveOutSentence } from './keep-the-rest';
import { drop, say } from './rewrites';

const facts =
  /\d|[?？$€£%]|\b(?:please|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)\b/i;

/** The rest of the sentence without the clause, or the rest of the letter without the sentence; nothing that names a figure or a day. @param which a question may go as well; or only a whole sentence */
export function leaveOutArgument(which?: 'question' | 'sentence'): Rewriter {
  const ways = which === 'sentence' ? [leaveOutSentence()] : [keepTheRest(), leaveOutSentence()];
  return (match) => {
    for (const way of ways) {
      const left = way(match);
      const gone = left?.edits.map(({ start, end }) => match.source.slice(start, end)).join(' ');
      if (left && gone !== undefined && !facts.test(which === 'question' ? gone.replace(/[?？]/g, '') : gone))
        return left;
    }
    return null;
  };
}

const ends = /^(and|but|so|because|when|while|if|although|though|since|unless|until)$/;

/** Leaves out the marked words and what hangs on them, up to the end of the clause; nothing that names a figure or a day. */
export function leaveOutToTheEnd(): Rewriter {
  return (match) => {
    const { tokens, mark, source } = match;
    let to = mark.to;
    while (to < tokens.length && tokens[to]?.kind !== 'punctuation' && !ends.test(tokens[to]?.text ?? ''))
      to++;
    const { start, end } = spanOf(tokens, { from: mark.from, to });
    if (facts.test(source.slice(start, end))) return null;
    if (mark.from === 0 && tokens[to]?.text === ',') to++;
    return drop()({ ...match, mark: { from: mark.from, to } });
  };
}

const joined = /^(and|but|so|because|since|as|if|when|while|though|although|which|who|that|or|yet|not)$/;
const stressed = [['plain', 'and', 'simple'], ['pure', 'and', 'simple'], ['full', 'stop'], ['period']];

const subject =
  /^(i|we|you|he|she|it|they|this|that|the|our|my|your|there|these|those|a|an|please|let|if|so|nothing|nobody|all)$/;
const verbs = /^(is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did)$/;

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
    while (!stays && to < tokens.length && tokens[to]?.kind !== 'punctuation' && !joined.test(textAt(to)))
      to++;
    // “We consider it closed | and wish you well”: whoever wishes would be lost.
    const goesOn = /^(and|but|or)$/.test(textAt(to)) && !subject.test(textAt(to + 1));
    if (goesOn && !(/^(?:we|i|\$who)\b/i.test(template) && /^(we|i)$/.test(textAt(mark.from)))) return null;
    const rest = spanOf(tokens, { from: mark.to, to });
    if (to > mark.to && facts.test(source.slice(rest.start, rest.end))) return null;
    const alone = (end: number, words = template) =>
      say(words)({ ...match, mark: { from: mark.from, to: end } });
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

const rhetoric =
  /^(why|and|so|but|then|think|about|it|that|again|for|a|second|moment|minute|logically|carefully|just|now|please|ask|yourself|this|honestly|be|let|us|honest|realistic|reasonable|logical|serious|fair)$/;

/** “Why would we ship it?” as “we would not ship it.”: what the question means is said plainly. */
export const sayWeWouldNot: Rewriter = (match) => {
  const { tokens, source } = match;
  const at = tokens.findIndex(
    ({ text }, index) => text === 'would' && /^(we|i)$/.test(tokens[index + 1]?.text ?? ''),
  );
  const last = tokens.at(-1);
  const opening = tokens
    .slice(0, at)
    .every(({ text, kind }) => kind === 'punctuation' || rhetoric.test(text));
  if (at < 0 || !opening || last?.text !== '?') return null;
  let to = at + 2;
  while (/^(really|ever|honestly|seriously|knowingly|otherwise|then|even)$/.test(tokens[to]?.text ?? ''))
    to++;
  const { end } = spanOf(tokens, { from: 0, to });
  const start = tokens[0]?.start ?? 0;
  const who = tokens[at + 1]?.text === 'i' ? 'I' : 'we';
  const words = `${who} would not`;
  const text = /^\p{Ll}/u.test(source.slice(start)) ? words : words.charAt(0).toUpperCase() + words.slice(1);
  return {
    title: `“${words}”`,
    edits: [
      { start, end, text, stops: [] },
      { start: last.start, end: last.end, text: '.', stops: [] },
    ],
  };
};

const looks = say('looks different from our side');
const look = say('look different from our side');

/** “Your sum has no basis” as “your sum looks different from our side”. */
export const looksDifferent: Rewriter = (match) => {
  const verb = match.tokens.slice(match.mark.from, match.mark.to).find(({ kind }) => kind === 'word')?.text;
  const { tokens, mark } = match;
  // “… no basis whatsoever”.
  let to = mark.to;
  if (/^(whatsoever|either|anyway)$/.test(tokens[to]?.text ?? '')) to++;
  if (tokens[to]?.text === 'at' && tokens[to + 1]?.text === 'all') to += 2;
  const told = /^(do|have|are|were|lack|prove|fall)$/.test(verb ?? '') ? look : looks;
  return told({ ...match, mark: { from: mark.from, to } });
};

/** Where the clauses of an English sentence stand that runs on with commas and conjunctions. */
import { endOfWords, type TokenRange, textOf } from '../../words/match';
import type { Token } from '../../words/token';

const breaks = /^(?:[,;:.!?…()–—-]|\.\.+)$/;
const courtesies = /^(?:please|pls|kindly)$/;

/** A word that a clause begins with where it names who acts or asks for something. */
export const clauseOpeners =
  /^(?:i|we|you|he|she|it|they|there|the|our|my|your|his|her|their|this|that|these|those|a|an|please|pls|kindly|here|could|can|would|will|may|let|all|both|do|only|now|what)$/;

/** “We hope … | and beg you”: the verb of a clause that leaves out who acts. */
const verbsThatGoOn =
  /^(?:am|are|is|was|were|have|has|do|did|hope|beg|ask|promise|swear|feel|know|understand|sorry|humbly|bow|apologise|apologize|never|truly|embarrassed|deeply)$/;

const determiners = /^(?:the|our|my|your|their|his|her|this|that|these|those|a|an|both|all)$/;
/** “This is”, where “the is” says nothing. */
const pronouns = /^(?:this|that|these|those|all|both)$/;
const verbs =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|must|should|do|does|did|came|left|went|got|broke|made|sent|said|took|\p{L}{3,}ed)$/u;

/** In tokens: how far behind a determiner its verb may stand. */
const farthestVerb = 7;

/** The words of tokens `from` to `to`, `to` excluded, with a space between two; “it’s” is “it is”. */
export function wordsIn(tokens: readonly Token[], from = 0, to = tokens.length): string {
  return textOf(tokens, from, to).replaceAll(" 's ", ' is ');
}

/** Whether a clause begins at token `at`: “the map is here”, not “the map”. */
export function beginsClause(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.text ?? '';
  if (!clauseOpeners.test(first)) return false;
  if (!determiners.test(first)) return true;
  const rest = tokens.slice(at + 1, at + 1 + farthestVerb);
  const end = rest.findIndex(({ text }) => breaks.test(text));
  const own = pronouns.test(first) ? 0 : 1;
  return rest.slice(own, end < 0 ? rest.length : end).some(({ text }) => verbs.test(text));
}

/** Where the clauses of a sentence stand, without their commas and conjunctions; none is empty. */
export function clauseRanges(tokens: readonly Token[]): TokenRange[] {
  const end = endOfWords(tokens);
  const ranges: TokenRange[] = [];
  let from = 0;
  const close = (to: number, next: number): void => {
    if (to > from) ranges.push({ from, to });
    from = next;
  };
  for (let at = 0; at < end; at++) {
    const text = tokens[at]?.text ?? '';
    if (breaks.test(text) || joinsClauses(tokens, at)) close(at, at + 1);
    else if (courtesies.test(text) && at > from) close(at, at);
  }
  close(end, end);
  return ranges;
}

/** A conjunction with a clause behind it: “and we beg you”, not “and the towels”. */
function joinsClauses(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  if (!/^(?:and|but|so|because)$/.test(text)) return false;
  // “So sorry”, “so deeply” is no conjunction.
  return beginsClause(tokens, at + 1) || (text !== 'so' && (verbsThatGoOn.test(next) || breaks.test(next)));
}

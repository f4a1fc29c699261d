/** Cuts a sentence into clauses: where one question ends and the next begins. */
import { type Token, tokenize } from '../../words/token';
import { type Clause, readClause } from './clause';
import { beginsToAsk } from './reading';

/** The clauses of a sentence in their order. */
export function clausesOf(prose: string): Clause[] {
  const tokens = tokenize(prose);
  const sentence = readClause(prose, tokens);
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 1; at < tokens.length; at++) {
    const next = behindSeam(prose, tokens, at);
    if (next < 0 || !(startsAnew(sentence, next) || sentence.cues.begins('anew', at))) continue;
    clauses.push(readClause(prose, tokens.slice(from, at)));
    from = next;
    at = next;
  }
  const last = from === 0 ? sentence : readClause(prose, tokens.slice(from));
  return [...clauses, asksFrom(prose, last)];
}

/** Where the words behind a seam begin, when one stands at a token: a comma, an “and”, a dash between spaces; else -1. */
function behindSeam(prose: string, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token || !seam.test(token.text)) return -1;
  if (token.kind === 'punctuation' && !/\s/.test(prose.charAt(token.end))) return -1;
  if (/^[-–—]$/.test(token.text) && !/\s/.test(prose.charAt(token.start - 1))) return -1;
  let next = at + 1;
  while (joint.test(tokens[next]?.text ?? '')) next++;
  return next;
}

const seam = /^(?:[;?,:.&–—-]|and|but|or|plus)$/;
const joint = /^(?:[?&–—-]|and|but|or|plus|also|then)$/;

/** Whether a question begins at a token, or behind a “please”. */
function startsAnew(sentence: Clause, at: number): boolean {
  const pleading = /^(?:please|kindly)$/.test(sentence.tokens[at]?.text ?? '');
  return sentence.cues.begins('anew', at) || (pleading && sentence.cues.begins('anew', at + 1));
}

/** The clause that a question mark ends, from where it begins to ask. */
function asksFrom(prose: string, clause: Clause): Clause {
  if (!/\?\s*$/.test(prose) || beginsToAsk(clause)) return clause;
  let amid = clause.cues.next('amid', 1);
  // The “is” of “it’s” begins nothing.
  while (clause.tokens[amid]?.joined) amid = clause.cues.next('amid', amid + 1);
  return amid < 0 ? clause : readClause(prose, clause.tokens.slice(amid));
}

/** Puts another clause in the place of the whole one that the match stands in: nothing hangs before or behind the new words. */
import { isWordless, type Match, marking } from '../../words/match';
import type { Rewriter } from '../rule';
import { clauseOf } from './keep-the-rest';
import { say } from './rewrites';

/** The template is a clause without a mark at its end, or a question with one. */
export function sayClause(template: string): Rewriter {
  return (match: Match) => {
    const { tokens } = match;
    let { from, to } = clauseOf(match);
    let words = template;
    // “Pay, or | you will be sorry”: the “or” hangs on what goes.
    const before = tokens[from - 1]?.text ?? '';
    if (/^(or|otherwise|else)$/.test(before) && from > 1) {
      from -= tokens[from - 2]?.text === ',' ? 2 : 1;
      words = `; ${words}`;
    }
    const last = tokens[to - 1]?.text;
    if (last === '?') to--;
    const ends = isWordless(tokens, to);
    if (!ends) words = words.replace(/\?$/, '');
    else if (last === '?' && !words.endsWith('?')) words = `${words}.`;
    return say(words)(marking(match, from, to));
  };
}

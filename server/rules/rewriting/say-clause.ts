/** Puts another clause in the place of the whole one that the match stands in: nothing hangs before or behind the new words. */
import { endOfClause, endOfTag } from '../../words/english/clauses';
import { namesFacts } from '../../words/english/names-facts';
import { isWordless, type Match, marking, spanOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { uncapitalised } from './fit-words';
import { clauseOf } from './keep-the-rest';
import { say, sentence } from './rewrites';

const isStatement = /^(?:i|we|it|this|what)\b/i;

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
    // “We lost it, | these things happen”: two sentences, said in one.
    else if (before === ',' && from > 3 && isStatement.test(words)) {
      from--;
      words = `; ${words}`;
    }
    const asks = tokens[to - 1]?.text === '?' || endOfTag(tokens, to) > to;
    to = tokens[to - 1]?.text === '?' ? to - 1 : endOfTag(tokens, to);
    const ends = isWordless(tokens, to);
    if (!ends) words = words.replace(/\?$/, '');
    else if (asks && !words.endsWith('?')) words = `${words}.`;
    return say(words)(marking(match, from, to));
  };
}

/** Puts another sentence in the place of the whole one; only in the place of the clause where what stands around it names facts. @param inside what is said there */
export function sentenceOrClause(
  template: string,
  inside = uncapitalised(template.replace(/\.$/, '')),
): Rewriter {
  const whole = sentence(template);
  const clause = say(inside);
  return (match: Match) => {
    const { tokens, source } = match;
    const { from } = clauseOf(match);
    const to = Math.max(match.mark.to, endOfClause(tokens, match.mark.to));
    const before = spanOf(tokens, { from: 0, to: from });
    const after = spanOf(tokens, { from: to, to: tokens.length });
    const around = `${source.slice(before.start, before.end)} ${source.slice(after.start, after.end)}`;
    if (!namesFacts(around.replace(/[?？]\s*$/, ''))) return whole(match);
    const asked = tokens[to]?.text === '?' && to === tokens.length - 1;
    return asked ? say(`${inside}.`)(marking(match, from, to + 1)) : clause(marking(match, from, to));
  };
}

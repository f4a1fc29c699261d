/** Says of what the reader put forward that it looks different from here. */
import { opensClause } from '../../words/english/clauses';
import { type Match, marking, remembering } from '../../words/match';
import type { Rewriter } from '../rule';
import { say } from './rewrites';

const looks = say('looks different to us');
const look = say('look different to us');

/** “Your sum has no basis” as “we see your sum differently”; “fails | for two reasons” keeps them; “your claim that it leaks is absurd” as “so far we see no sign that it leaks”. */
export const looksDifferent: Rewriter = (match) => {
  const verb = match.tokens.slice(match.mark.from, match.mark.to).find(({ kind }) => kind === 'word')?.text;
  const { tokens, mark } = match;
  // “… no basis whatsoever”.
  let to = mark.to;
  if (/^(for|because|on|at)$/.test(tokens[to - 1]?.text ?? '')) to--;
  if (/^(whatsoever|either|anyway)$/.test(tokens[to]?.text ?? '')) to++;
  if (tokens[to]?.text === 'at' && tokens[to + 1]?.text === 'all') to += 2;
  const told = /^(do|have|are|were|lack|prove|fall|seem|sound|look|remain)$/.test(verb ?? '') ? look : looks;
  return weSeeIt(match, to) ?? told(marking(match, mark.from, to));
};

const verbs = /^(is|are|was|were|has|have|had|that|who|which|if|what|[,;:])$/;
const stress = /^(simply|just|really|also|still|quickly|clearly|frankly|completely|conveniently)$/;

/** Where what they put forward opens the clause and is short. */
const weSeeIt = (found: Match, to: number): ReturnType<Rewriter> => {
  const { tokens, mark } = found;
  const from = /^(your|the|this)$/.test(tokens[found.from - 1]?.text ?? '') ? found.from - 1 : found.from;
  const match = { ...found, from };
  let end = mark.from;
  while (end > from && stress.test(tokens[end - 1]?.text ?? '')) end--;
  const thing = tokens.slice(from, end);
  const that = thing.findIndex(({ text }) => text === 'that');
  if (opensClause(match) && that > 0 && that < 4 && thing.length > that + 2)
    return say('so far we see no sign $told')(
      remembering(marking(match, from, to), { told: { from: from + that, to: end } }),
    );
  if (!opensClause(match) || thing.length === 0 || thing.length > 7) return null;
  if (thing.some(({ text }) => verbs.test(text)) && thing.length > 1) return null;
  return say('we see $thing differently')(
    remembering(marking(match, from, to), { thing: { from, to: end } }),
  );
};

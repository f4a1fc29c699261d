/** “Either you sign or we sell”: the reader is asked, and told what happens otherwise. */
import { type Match, remembering } from '../../words/match';
import type { Rewrite } from '../finding';
import { both, say } from './rewrites';

/** Null where the sentence has no “either” with its “or” behind it, or nothing stands between them. */
export function askWhichOfTwo(match: Match): Rewrite | null {
  const { tokens } = match;
  const either = tokens.findIndex(({ text }) => text === 'either');
  const or = tokens.findIndex(({ text }, at) => text === 'or' && at > either + 2);
  if (either < 0 || or < 0) return null;
  const before = tokens[either - 1];
  if (before && before.kind !== 'punctuation') return null;
  const from = tokens[or - 1]?.text === ',' ? or - 1 : or;
  return both(
    say('please tell us whether', { instead: 'either' }),
    say('; otherwise', { instead: 'or' }),
  )(remembering(match, { either: { from: either, to: either + 1 }, or: { from, to: or + 1 } }));
}

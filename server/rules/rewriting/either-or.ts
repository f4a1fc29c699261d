/** “Either you sign or we sell”: the reader is asked, and told what happens otherwise. */
import { endOfWords, type Match, marking, remembering } from '../../words/match';
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
  const thing = tokens.findIndex(({ text }, at) => at > either && at < or && /^(is|are)$/.test(text));
  // “Either the rent is here by noon or you are out” asks for the rent.
  if (thing > 0 && /^(here|in|paid|with|on)$/.test(tokens[thing + 1]?.text ?? '')) {
    const by = tokens.findIndex(
      ({ text }, at) => at > thing && at < or && /^(by|before|on|today|tonight)$/.test(text),
    );
    if (by > 0)
      return say('please let us have $what $when; otherwise we would need to talk about the next step')(
        remembering(marking(match, either, endOfWords(tokens)), {
          what: { from: either + 1, to: thing },
          when: { from: by, to: from },
        }),
      );
  }
  return both(
    say('please tell us whether', { instead: 'either' }),
    say('; otherwise', { instead: 'or' }),
  )(remembering(match, { either: { from: either, to: either + 1 }, or: { from, to: or + 1 } }));
}

/** Follows a no with what can be done instead, for the writer to fill in. */
import type { Match } from '../words/match';
import { follow } from './follow';
import type { Rewriter } from './rule';

/** Adds “What we can do is …” behind the sentence, or “What I can do is …” where the writer says “I”. */
export function showTheWayOn(): Rewriter {
  return (match) => {
    // “More details here: <link>”: nothing can follow.
    if (match.tokens.at(-1)?.text === ':') return null;
    return follow(`What ${speaker(match)} can do is {what you can do instead}.`)(match);
  };
}

/** Who says no: the nearest before the end of it. “I am sorry, but we cannot”: we do. */
function speaker({ tokens, mark }: Match): 'I' | 'we' {
  const own = tokens.filter(
    ({ text }, at) =>
      /^(i|we|me|us|my|our)$/.test(text) &&
      !(
        text === 'i' &&
        /^(am|feel)$/.test(tokens[at + 1]?.text ?? '') &&
        regrets.test(tokens[at + 2]?.text ?? '')
      ),
  );
  const before = own.findLast(({ start }) => start < (tokens[mark.to - 1]?.end ?? 0));
  return /^(i|me|my)$/.test((before ?? own[0] ?? tokens.find(({ text }) => text === 'i'))?.text ?? 'we')
    ? 'I'
    : 'we';
}

const regrets = /^(sorry|afraid|so|very|really|truly|terribly)$/;

/** Follows a no with what can be done instead, for the writer to fill in. */
import { follow } from './follow';
import type { Rewriter } from './rule';

/** Adds “What we can do is …” behind the sentence, or “What I can do is …” where the writer says “I”. */
export function showTheWayOn(): Rewriter {
  return (match) => {
    // “More details here: <link>”: nothing can follow.
    if (match.tokens.at(-1)?.text === ':') return null;
    const speaker = match.tokens.find(({ text }) => /^(i|we|me|us|my|our)$/.test(text))?.text ?? 'we';
    const who = /^(i|me|my)$/.test(speaker) ? 'I' : 'we';
    return follow(`What ${who} can do is {what you can do instead}.`)(match);
  };
}

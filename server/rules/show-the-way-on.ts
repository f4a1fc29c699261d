/** Follows a no with what can be done instead, for the writer to fill in. */
import { append, type Spirit } from './rewrites';
import type { Rewriter } from './rule';

/** Ends the sentence with “; what we can do is …”, or “; what I can do is …” where the writer says “I”. */
export function showTheWayOn({ spirit }: { spirit?: Spirit } = {}): Rewriter {
  return (match) => {
    // “More details here: <link>”: nothing can follow.
    if (match.tokens.at(-1)?.text === ':') return null;
    const speaker = match.tokens.find(({ text }) => /^(i|we|me|us|my|our)$/.test(text))?.text ?? 'we';
    const who = /^(i|me|my)$/.test(speaker) ? 'I' : 'we';
    const options = spirit ? { spirit } : {};
    return append(`; what ${who} can do is {what you can do instead}`, options)(match);
  };
}

/** Adds a sentence of its own behind the one that is marked, and before the initials it is signed with. */
import { shift } from '../draft/span';
import { type Match, spanOf } from '../words/match';
import { fill, oneLine } from './fill-template';
import type { Rewriter } from './rule';

/** Puts a sentence behind the one of the match; a full stop that is missing there is set. */
export function follow(template: string): Rewriter {
  return (match) => {
    const filled = fill(match, template);
    if (!filled) return null;
    const { at, closed } = endOf(match);
    const gap = closed ? ' ' : '. ';
    // “…as normal.Passengers will …”: the space that was missing.
    const after = /\p{L}/u.test(match.source[at] ?? '') ? ' ' : '';
    return {
      title: `“… ${oneLine(filled.text)}”`,
      edits: [
        {
          start: at,
          end: at,
          text: gap + filled.text + after,
          stops: filled.stops.map((stop) => shift(stop, gap.length)),
        },
      ],
    };
  };
}

// “… after purchase CB”, “… Andy ^CB”, “… -- Mat”, “… once it is cancelled. 1/2 ^SY”: how support agents sign.
const signature =
  /(?:\s+\d{1,2}(?:\/\d{1,2})?)?(?:\s+\^\s?\p{L}{1,10}|\s*(?<![\p{L}\p{N}])[-–—]{1,2}\s?\p{Lu}\p{L}{1,14}|(?<!\b(?:the|a|an|to|in|of|for|from|with|by|at|on|our|your|and|or|via|per|no))\s+(?!UK|US|EU|UN|TV|PC|ID|IT|HR|AM|PM|OK|DM|CV|PO|LC|QA)\p{Lu}{2})\s*$/u;
// The next sentence begins without a space before it.
const glued = /[\p{Ll})][.!](?=\p{Lu}\p{Ll})/u;

/** Where the sentence ends, as a UTF-16 offset, and whether it has its mark there. */
function endOf(match: Match): { at: number; closed: boolean } {
  const { tokens, source, sentence } = match;
  const from = spanOf(tokens, match.mark).end;
  let at = tokens.at(-1)?.end ?? from;
  const rest = sentence.prose.slice(from, at);
  const stop = glued.exec(rest);
  if (stop) return { at: from + stop.index + stop[0].length, closed: true };
  const signed = signature.exec(rest);
  if (signed && sentence.prose !== sentence.prose.toUpperCase()) at = from + signed.index;
  else while (/[*_~"”)\]]/.test(source[at] ?? '')) at++;
  return { at, closed: /[.!?…][*_~"”)\]]*$/.test(source.slice(from - 1, at).trimEnd()) };
}

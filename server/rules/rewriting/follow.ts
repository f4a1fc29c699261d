/** Adds a sentence of its own behind the one that is marked, and before the initials it is signed with. */
import { shift } from '../../draft/span';
import { type Match, spanOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { fill, oneLine } from './fill-template';

/**
 * Puts a sentence behind the one of the match, or behind the next ones where they go on with it; a full stop that is missing there is
 * set. With `behind: 'reason'` it also stands behind the statement that tells why, with `behind: 'itself'` always right there.
 * @param options.past which next sentence belongs to the one of the match, though it asks.
 */
export function follow(
  template: string,
  options: { behind?: 'reason' | 'itself'; past?: (next: string) => boolean } = {},
): Rewriter {
  return (match) => {
    const filled = fill(match, template);
    if (!filled) return null;
    const { at, closed } =
      options.behind === 'itself'
        ? endOf(match)
        : placeBehind(match, options.behind === 'reason', options.past);
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

// “It is nearly new”, “so we do not have one”, “$3,500”: it goes on with what was said.
const goesOn =
  /^\s*["“(]?(?:(?:it|its|it['’]s|this|that|thats|that['’]s|these|those|they|they['’]re|theyre|he|she|such|so|but|yet|and|or|(?:i|we)(?:['’]\p{L}+)?(?: (?:can|will|have|are|am))? also|therefore|thus|hence|however|though|because|since|even|otherwise|still|already|also|plus|as (?:such|a result)|for (?:this|that|example|instance)|in (?:fact|other words)|you (?:can|do|don['’]t|need|will not|won['’]t))\b|[$€£]?\d)/iu;
const goesOnSmall = /^\s*["“(]?\p{Ll}/u;
// Nothing stands between it and what comes next: a question, a request, a thanks, a hope, a greeting.
const startsAnew =
  /[?？]|\b(?:please|pls|kindly|thank|thanks|hope|hopefully|let (?:me|us|['’]s)|lets|(?:when|where|what time|how) (?:do|can|could|would|will|are) (?:you|we|i|u)|feel free|regards|sincerely|best wishes|cheers|looking forward|look forward|do not hesitate|don['’]t hesitate|in return|appreciated|wish you|have an? (?:nice|good|great|lovely)|have nice|good (?:day|luck)|pick ?up|collection|cash only|all the best|take care|(?:waiting|awaiting) (?:for )?(?:your|you)|sorry (?:about|for) (?:that|this|it|the)|apologi[sz]e|apologies)\b|^\W*(?:if|there (?:is|are) also|current|also)\b|[•✓]/i;

/** How many sentences the reason for something may take. */
const longestReason = 2;

// Its mark, with what closes around it, or a smiley.
const closedBy = /(?:[.!?…][*_~"”)\]]*|\p{Extended_Pictographic}\p{M}*)$/u;

/** Behind the sentence of the match, or behind the next ones that go on with it. */
function placeBehind(
  match: Match,
  reason: boolean,
  past: (next: string) => boolean = () => false,
): { at: number; closed: boolean } {
  const { passage, sentence } = match;
  const own = endOf(match);
  // What is glued to it, or stands behind its mark, is no sentence to step over.
  if (own.at < (match.tokens.at(-1)?.end ?? 0)) return own;
  const first = passage.sentences.indexOf(sentence) + 1;
  let last = null;
  for (let step = 0; first > 0 && step < longestReason; step++) {
    const next = passage.sentences[first + step];
    if (next && past(next.prose)) {
      last = next;
      break;
    }
    if (
      !next ||
      startsAnew.test(next.prose) ||
      /[:,]\s*$/.test(next.prose) ||
      !saysWhy(next.prose, reason && step === 0)
    )
      break;
    last = next;
  }
  if (!last) return own;
  const text = last.prose.trimEnd();
  const signed = signature.exec(text);
  const end = signed && text !== text.toUpperCase() ? signed.index : text.length;
  return {
    at: last.start - sentence.start + end,
    closed: closedBy.test(text.slice(0, end).trimEnd()),
  };
}

/** Whether a sentence goes on with the one before it; with `any`, whether it states anything. */
function saysWhy(prose: string, any: boolean): boolean {
  const words = prose.match(/\p{L}{2,}/gu)?.length ?? 0;
  // “$3,500”; but “33 N” and “PA” are how it is signed.
  if (words < 3) return /[$€£]\s?\d|^\s*(?:it|that|they)\b.*\d/i.test(prose);
  return any || goesOn.test(prose) || goesOnSmall.test(prose);
}

/** “… after purchase CB”, “… Andy ^CB”, “… -- Mat”, “… once it is cancelled. 1/2 ^SY”, “… 2/2.”: how support agents sign. */
export const signature =
  /(?:\s+\d{1,2}(?:\/\d{1,2})?)?(?:\s+\^\s?\p{L}{1,10}|\s*(?<![\p{L}\p{N}])[-–—]{1,2}\s?\p{Lu}\p{L}{1,14}|(?<!\b(?:the|a|an|to|in|of|for|from|with|by|at|on|our|your|and|or|via|per|no))\s+(?!UK|US|EU|UN|TV|PC|ID|IT|HR|AM|PM|OK|DM|CV|PO|LC|QA)\p{Lu}{2})\s*$|(?<!\b(?:the|a|an|to|in|of|for|from|with|by|at|on|until|till|before|after|since|about|size|only|and|or|no))\s+[1-9]\/[1-9]\.?\s*$/u;
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
  else at += /^(?:[*_~"”)\]]|(?: \.)+)*/.exec(source.slice(at))?.[0].length ?? 0;
  return {
    at,
    closed: closedBy.test(source.slice(from - 1, at).trimEnd()),
  };
}

/** What all limits of `poise.yaml` share: where a limit stands, and how a sentence says that somebody else decides. */

import { type Span, shift } from '../draft/span';
import { policyPath } from '../facts/policy';
import type { Approval } from '../facts/products';
import type { Rewrite } from '../rules/finding';
import type { Problem } from './check';
import { replacing } from './edits';
import { inScriptOf } from './in-script';
import type { Letter, Said } from './letter';

export interface Beyond {
  /** What goes beyond, from the start of its sentence. */
  readonly at: Span;
  readonly message: string;
  /** What may stand there instead, best first. */
  readonly instead: readonly string[];
  /** What is to be confirmed, where the words themselves would not read well: “tomorrow”. */
  readonly what?: string;
  /** What needs approval. */
  readonly approval: Approval;
  /** The limit, in `poise.yaml`. */
  readonly limit: Span;
}

/** A problem with the limit itself as its first way out, and the question to whoever decides as its last. */
export function problemBeyond(
  letter: Letter,
  said: Said,
  { at, message, instead, what, approval, limit }: Beyond,
): Problem {
  const place = shift({ start: at.start, end: at.end }, said.start);
  return {
    ...place,
    message,
    rewrites: [
      ...instead.map(
        (words): Rewrite => ({
          title: words.replace(/\{(.+?)\}/g, '[$1]'),
          edits: [replacing(place, words)],
        }),
      ),
      askFirst(letter, said, what ?? letter.text.slice(place.start, place.end), approval),
    ],
    related: [
      {
        path: policyPath,
        start: limit.start,
        end: limit.end,
        message: letter.language === 'zh' ? '上限写在这里。' : 'The limit stands here.',
      },
    ],
  };
}

/** “Let me confirm 8% with our sales manager”: turns the sentence, since nobody can give what is not theirs to give. */
function askFirst(letter: Letter, said: Said, what: string, approval: Approval): Rewrite {
  const who = letter.policy.limits.approval[approval];
  const write = inScriptOf(letter);
  const sentence =
    letter.language === 'zh'
      ? write`${what}我要先跟${who ?? write`{负责人}`}确认，{日期}前给您答复。`
      : `Let me confirm ${what} with ${who === undefined ? '{who decides}' : ourOwn(who)} and come back to you by {date}.`;
  return { title: sentence.replace(/\{(.+?)\}/g, '[$1]'), edits: [replacing(said, sentence)] };
}

/** “Our sales manager”, but “Ms. Chen”. */
function ourOwn(who: string): string {
  return /^(?:our|my|the|\p{Lu})/u.test(who) ? who : `our ${who}`;
}

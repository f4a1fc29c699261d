/** “We won’t refund it”, “I am not merging it”, “you are not getting a new one”: what will not be done, as what cannot. */
import { baseOf } from '../../words/english/verbs';
import type { Match } from '../../words/match';
import type { Edit } from '../finding';
import { plain } from './around-the-no';

interface Shape {
  readonly pattern: RegExp;
  readonly words: (verb: string) => string;
}

const we = '(?:i|we)';
const adverb =
  '(?:(?:just|simply|really|absolutely|definitely|certainly|most|also|still|ever|unfortunately|currently|now) )*';
const bare = (): string => 'cannot';
// Each ends where the words end that go; what is in `v` is taken along in its first form.
const shapes: readonly Shape[] = [
  {
    pattern:
      /\b(?<gone>there is (?:absolutely |simply |really )?nothing (?:more |else |further )?(?:that )?i can do about) /,
    words: () => 'I have no solution at the moment for',
  },
  {
    pattern:
      /\b(?<gone>(?:there is (?:absolutely |simply |really )?nothing (?:more |else |further )?(?:that )?we can do|nothing (?:more |else )?can be done) about) /,
    words: () => 'we have no solution at the moment for',
  },
  {
    pattern: new RegExp(
      `\\b(?<gone>${we} ${adverb}(?:will|shall|can|do|would) ${adverb}(?:not|never) ${adverb}agree)(?= [.!]| ?$)`,
    ),
    words: () => 'that is not possible',
  },
  {
    pattern: /\b(?:it|this|that) is (?<gone>(?:absolutely |simply |quite |just )?impossible)\b/,
    words: () => 'not possible',
  },
  {
    pattern: new RegExp(
      `\\b${we} (?<gone>${adverb}(?:will|shall|would) (?:not|never) ${adverb}be (?<v>[a-z]+ing))\\b`,
    ),
    words: (verb) => `cannot ${verb}`,
  },
  {
    pattern: new RegExp(
      `\\b${we} (?<gone>${adverb}(?:will|shall) ${adverb}(?:not|never) ${adverb})(?!(?:be|have|need|know|see|find|get|hear|lose|win) )[a-z]`,
    ),
    words: () => 'cannot ',
  },
  {
    pattern: new RegExp(
      `\\b${we} (?<gone>(?:have|had|see) no (?:other )?(?:alternative|choice|option) but to (?:reject|decline|refuse|turn down))\\b`,
    ),
    words: () => 'cannot accept',
  },
  { pattern: new RegExp(`\\b${we} (?<gone>${adverb}can never ${adverb})[a-z]`), words: () => 'cannot ' },
  {
    pattern: new RegExp(
      `\\b${we} (?<gone>(?:am|are) ${adverb}not ${adverb}(?:going to|gonna|about to|willing to|prepared to))\\b(?! be )`,
    ),
    words: bare,
  },
  {
    pattern: new RegExp(
      `\\b${we} (?<gone>${adverb}(?:refuse|decline|(?:have )?(?:decided|chosen) not|(?:do|did) not (?:want|wish|intend)) to)\\b(?! be )`,
    ),
    words: bare,
  },
  {
    pattern: new RegExp(
      `\\b${we} (?<gone>(?:have|see) no (?:intention|interest|wish|desire|plans?) (?:of|in) (?<v>[a-z]+ing))\\b`,
    ),
    words: (verb) => `cannot ${verb}`,
  },
  {
    pattern: new RegExp(
      `\\b${we} (?<gone>(?:am|are) ${adverb}not ${adverb}(?<v>(?:accept|allow|attend|bend|book|buil?d|chang|cover|deliver|discount|exchang|extend|giv|hir|hold|lend|lower|merg|mov|offer|pay|process|provid|refund|repair|replac|reschedul|sell|send|ship|shipp|sponsor|support|swap|swapp|tak|trad|waiv)ing))\\b`,
    ),
    words: (verb) => `cannot ${verb}`,
  },
  {
    pattern: new RegExp(
      `\\b${we} (?<gone>${adverb}never ${adverb})(?:give|accept|refund|replace|exchange|extend|offer|negotiate|ship|sell|lend|take|make|do|allow|deliver|repair)\\b`,
    ),
    words: () => 'do not ',
  },
  {
    pattern: new RegExp(
      `\\b${we} (?<gone>${adverb}do not ${adverb})(?:accept|agree|allow|grant|replace|exchange|negotiate|extend|refund)\\b`,
    ),
    words: () => 'cannot ',
  },
  {
    pattern:
      /\b(?:this|that|it) (?<gone>(?:is (?:not|never) (?:going to happen|gonna happen|happening)|will (?:not|never) happen|can not happen))\b/,
    words: () => 'is not possible',
  },
  {
    pattern:
      /\b(?<gone>(?:the|our|my) (?:final |only )?(?:answer|reply|response) (?:is|remains|stays) (?:still |simply |clearly |again |a )?(?:no|negative))\b(?= [.,!;]| ?$)/,
    words: () => 'that is not possible',
  },
  {
    pattern: new RegExp(
      `\\b(?<gone>${we} (?:have )?(?:already |clearly |just |still )*(?:told you|said|say|tell you)(?: already| clearly| before| twice| again| ,| :)* no)(?= [.,!]| ?$)`,
    ),
    words: () => 'that is not possible',
  },
  {
    pattern:
      /\b(?<gone>(?:said|says|say|has said|have said) (?:absolutely |just |simply |clearly |again )?(?:no|nope|never|absolutely not))(?= [.!]| ?$)/,
    words: () => 'cannot agree to this',
  },
  {
    pattern:
      /\b(?<gone>you (?:(?:will|can) not (?:get|have|receive|be getting)|are not (?:getting|going to get|having))) (?:a|an|any|your|one|the|more|another) /,
    words: () => 'we cannot give you',
  },
];

/** “Lowering” as “lower”; null where the spelling does not tell. */
function firstForm(verb: string): string | null {
  const known = baseOf(verb);
  if (known) return known;
  if (/(?:er|ow|ck|nd|nt|sh|lp|rd|st|ay|oy|ll|ss|ft|rm|rn|ct|pt|ew)ing$/.test(verb)) return verb.slice(0, -3);
  return /(?:[aeiou](?:t|z|s|c|d|v)|ang|arg|anc)ing$/.test(verb) ? verb.replace(/ing$/, 'e') : null;
}

/** “We won’t refund” as “we cannot refund”, “I am not merging” as “I cannot merge”. */
export function asCannot({ tokens, source, mark }: Match): Edit[] {
  const starts: number[] = [];
  let text = '';
  for (const token of tokens) {
    starts.push(text.length);
    text += `${plain(` ${token.text}`).trim()} `;
  }
  const place = (offset: number): number => {
    const at = starts.findIndex((start) => start >= offset);
    return at < 0 ? tokens.length : at;
  };
  for (const { pattern, words } of shapes) {
    const found = pattern.exec(text);
    const gone = found?.groups?.gone;
    if (!found || gone === undefined) continue;
    const begin = found.index + found[0].indexOf(gone);
    const from = place(begin);
    const to = place(begin + gone.trimEnd().length);
    const verb = found.groups?.v;
    const base = verb ? firstForm(verb) : '';
    const said = base === null ? null : words(base).trimEnd();
    // Only the no that is marked: “I will not lie, we cannot …” says another.
    if (!said || from >= to || to < mark.from - 1 || from > mark.to + 1) continue;
    const start = tokens[from]?.start ?? 0;
    const gap = /[\p{L}\p{N}]/u.test(source[start - 1] ?? '') ? ' ' : '';
    return [{ start, end: tokens[to - 1]?.end ?? start, text: gap + said, stops: [] }];
  }
  return [];
}

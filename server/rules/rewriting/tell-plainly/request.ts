/** “Kindly do the needful and revert at the earliest” is “Please [what you need] and get back to us as soon as you can.” */
import { endOfWords, spanOf } from '../../../words/match';
import { oneLine } from '../fill-template';
import { uncapitalised } from '../fit-words';
import type { OfficeSentence } from './office-sentence';

/** From official to plain, one after the other; the words of the writer around them stay. */
const plainer: readonly (readonly [RegExp, string])[] = [
  [/\bkindly\b/gi, 'please'],
  [/\bplease do the needful\b(?: in this regard)?/gi, 'please {what you need}'],
  [/\bdo the needful\b(?: in this regard)?/gi, '{what you need}'],
  [/(?<=\b(?:we|i) (?:will|shall) (?:duly )?)revert(?: back)?(?: to you)?\b/gi, 'get back to you'],
  [/\brevert(?: back)?(?: to (?:us|me|the undersigned))?\b/gi, 'get back to us'],
  [
    /(?<=\b(?:must|to|should|shall|can) be \w+) at the earliest\b(?: convenience| possible)?/gi,
    ' as soon as possible',
  ],
  [/\bat (?:the|your) (?:very )?earliest(?: convenience| possible)?\b/gi, 'as soon as you can'],
  [/,? and confirm the same\b/gi, ' and confirm it'],
  [/,? for (?:your )?(?:necessary|needful|further necessary) action\b/gi, ''],
  [/\bthe aforementioned\b/gi, 'the'],
  [/\bin due course\b/gi, 'by {date}'],
  [/,? and oblige\b/gi, ''],
  [/\bplease please\b/gi, 'please'],
];

/** Null where fewer than two of its words are official ones, or nothing is asked for. */
export function askPlainly({ match: { tokens, sentence } }: OfficeSentence): string | null {
  const { start, end } = spanOf(tokens, { from: 0, to: endOfWords(tokens) });
  let official = 0;
  let text = oneLine(sentence.prose.slice(start, end));
  for (const [pattern, plain] of plainer)
    text = text.replace(pattern, () => {
      official++;
      return plain;
    });
  text = text.trim();
  // “Complete the form, we will answer by Friday”
  const order = /^(?:fill in|complete|send|submit|use) [^,]+(?=, we will\b)/i.exec(text)?.[0];
  if (order) return `Please ${uncapitalised(order)}, and${text.slice(order.length + 1)}.`;
  return official > 1 && /\bplease\b/i.test(text) ? `${withCapitals(text)}.` : null;
}

/** Each sentence begins with a capital letter. */
function withCapitals(text: string): string {
  return text.replace(
    /(^|[.!?] +)(\p{Ll})/gu,
    (_, before: string, first: string) => before + first.toUpperCase(),
  );
}

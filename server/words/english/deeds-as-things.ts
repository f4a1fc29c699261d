/** What somebody did or left undone, as a thing that can come late or not at all: “you paid too late” is “the payment came too late”. */
import { baseOf } from './verbs';

const things: Readonly<Record<string, string>> = {
  answer: 'answer',
  apply: 'application',
  approve: 'approval',
  book: 'booking',
  cancel: 'cancellation',
  confirm: 'confirmation',
  decide: 'decision',
  order: 'order',
  pay: 'payment',
  reply: 'answer',
  return: 'return',
  sign: 'signature',
};

/** The verbs in their base form that have a thing. */
export const deedsWithThings: readonly string[] = Object.keys(things);

/** The thing, from any form of the verb; null for a verb that has none. */
export function thingOfDeed(word: string): string | null {
  const base = Object.hasOwn(things, word) ? word : (baseOf(word) ?? word.replace(/ied$/, 'y'));
  return Object.hasOwn(things, base) ? (things[base] ?? null) : null;
}

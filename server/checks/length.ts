/** How long a letter is: a note of a line needs no ceremony. */
import type { Letter, Said } from './letter';

/** In words; two Chinese characters count as one. */
const shortestLetter = 25;

/** Words of some sentences; two Chinese characters count as one. */
export function countWords(said: readonly Said[]): number {
  let words = 0;
  for (const { prose } of said) {
    for (const [run] of prose.matchAll(/\p{Script=Han}+|[\p{L}\p{N}'’-]+/gu))
      words += /^\p{Script=Han}/u.test(run) ? run.length / 2 : 1;
  }
  return words;
}

/** Whether the body is more than a note, so that the form of a letter is expected. */
export function isLong({ body }: Letter): boolean {
  return countWords(body) >= shortestLetter;
}

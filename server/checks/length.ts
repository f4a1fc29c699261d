/** How long a letter is: a note of a line needs no ceremony. */
import type { Letter, Said } from './letter';

/** In words; two Chinese characters count as one. */
const shortestLetter = 25;

const apostrophe = 0x27;
const curly = 0x2019;
const hyphen = 0x2d;

/**
 * Words of some sentences; two Chinese characters count as one. Every draft is counted at every key, so it is done by code unit.
 * @param most where counting may stop: more is as good as this
 */
export function countWords(said: readonly Said[], most = Number.POSITIVE_INFINITY): number {
  let words = 0;
  for (const { prose } of said) {
    let inside = false;
    for (let at = 0; at < prose.length; at++) {
      const unit = prose.charCodeAt(at);
      if (unit >= 0x3400 && unit <= 0x9fff) {
        words += 0.5;
        inside = false;
        continue;
      }
      const letter = isLetter(unit);
      if (letter && !inside) words++;
      inside = letter;
    }
    if (words >= most) return words;
  }
  return words;
}

/** Letters and figures of any script, and what joins them in a word; punctuation of other scripts counts as a gap. */
function isLetter(unit: number): boolean {
  if (unit < 0x80)
    return (
      (unit >= 0x61 && unit <= 0x7a) ||
      (unit >= 0x41 && unit <= 0x5a) ||
      (unit >= 0x30 && unit <= 0x39) ||
      unit === apostrophe ||
      unit === hyphen
    );
  return (
    unit === curly ||
    (unit >= 0xc0 && unit < 0x2000) ||
    (unit >= 0x2c00 && !(unit >= 0x3000 && unit < 0x3040) && unit < 0xff00)
  );
}

/** Whether the body is more than a note, so that the form of a letter is expected. */
export function isLong({ body }: Letter): boolean {
  return countWords(body, shortestLetter) >= shortestLetter;
}

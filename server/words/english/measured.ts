/** Guards that ask whether a statement is measured: tried for, expected, told as far as it is known, or with its exception. */
import { type Match, textOf } from '../match';

/** “We pad them so that nothing breaks”: tried, and not promised. */
export function triedFor({ tokens, mark }: Match): boolean {
  return textOf(tokens, Math.max(0, mark.from - 2), mark.from) === 'so that';
}

/** “It should run without any trouble”: expected, and not promised. */
export function onlyExpected({ tokens, mark }: Match): boolean {
  return tokens
    .slice(Math.max(0, mark.from - 6), mark.from)
    .some(({ text }) => /^(should|may|might|hopefully)$/.test(text));
}

/** “As far as I can tell”, “that we know of”: no more than the writer can know. */
export function asFarAsKnown({ tokens }: Match): boolean {
  return tokens.some(({ text }) => /^(know|known|aware|knowledge|think|seen|see|tell)$/.test(text));
}

/** “Every parcel is in, except the two for Bath”: the exception is told. */
export function excepted({ tokens }: Match): boolean {
  return /\b(?:except|apart from)\b/.test(textOf(tokens));
}

/** Arrays of numbers written as strings, a character each, for bundles that have no file to read them from. */

// Above the characters that a string literal escapes; what is written stays below the surrogates.
const zero = 0x23;

/** @param {Iterable<number>} numbers below 55,000 */
export function textOf(numbers) {
  return Array.from(numbers, (value) => {
    if (value + zero >= 0xd800) throw new Error(`${value} is too large to be written as text.`);
    return String.fromCharCode(value + zero);
  }).join('');
}

/** @param {string} text */
export function numbersOf(text) {
  const numbers = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index++) numbers[index] = text.charCodeAt(index) - zero;
  return numbers;
}

/** Ascending numbers as their steps, each from the number before it. @param {Uint32Array} sums */
export function textOfSums(sums) {
  return textOf(sums.map((value, index) => value - (sums[index - 1] ?? 0)));
}

/** @param {string} text */
export function sumsOf(text) {
  const sums = Uint32Array.from(numbersOf(text));
  for (let index = 1; index < sums.length; index++) sums[index] += sums[index - 1];
  return sums;
}

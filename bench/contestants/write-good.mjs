/** write-good with its own defaults. It reads plain text, so it also judges the quote. */
import writeGood from 'write-good';

export function check(text) {
  return writeGood(text);
}

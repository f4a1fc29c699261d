/** Looks for words that people wrote, as they stand: any case, any white space, whole words. */

/** Nothing of a text is read as a pattern, so it costs no more than its length. */
export function phrasePattern(phrases: readonly string[]): RegExp {
  const words = phrases
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length)
    .map((phrase) => escaped(phrase).replace(/\s+/g, '\\s+'));
  if (words.length === 0) return /(?!)/g;
  return new RegExp(
    `(?<![\\p{Script=Latin}\\p{N}])(?:${words.join('|')})(?![\\p{Script=Latin}\\p{N}])`,
    'giu',
  );
}

/** A text as a pattern that finds this text. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

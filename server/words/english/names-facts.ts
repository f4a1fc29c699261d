/** Tells whether words name a figure, a day or a request, which a letter cannot do without. */
const facts =
  /\d|[?？$€£%]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred|half|please|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)\b/i;

/** A question mark counts: somebody waits for an answer. */
export function namesFacts(text: string): boolean {
  return facts.test(text);
}

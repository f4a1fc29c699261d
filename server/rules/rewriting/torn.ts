/** Two openings run into each other where two edits met, as in “if there is please let us”. */
const runTogether = new RegExp(
  [
    String.raw`\b(?:is|are|was|there's|it's|better|must|should|may|can|the|an?|to|by) (?:please|could you|there (?:is|are)|let us|may i|others have|thank you|we are sorry)\b`,
    String.raw`\ba (?:very )?good (?:you|we|i|and|the)\b|\b(?:i|we|you|they) (?:was|were|am|are)(?=[.!]|$)`,
    // “The | we would be glad …”: a clause in the place of a thing.
    String.raw`\b(?:the|an?|our|your|this) (?:we|i) (?:would|are|am|can|will|have)\b`,
    String.raw`\bwill (?:\w+ly )?(?:is|are|was|should|may)\b|^(?:noted|well), (?:is|are|has|will)\b`,
  ].join('|'),
  'i',
);

/** “. It is new”, “We hear you, and as we see it,.”, “With all due respect.” */
const unfinished =
  /^\s*[.,;:!?](?!\.)|[,;:]\s*[.!?]\s*$|\?,|^\W*(?:with (?:all )?(?:due )?respect|no offen[cs]e|look|well|sorry but)\W*$/i;

/** Whether a mended sentence is torn where its source was not. */
export function isTorn(said: string, source: string): boolean {
  return [unfinished, runTogether].some((torn) => torn.test(said) && !torn.test(source));
}

/** Tells whether the answer that is waited for is somebody else’s. */
import { type Match, sentenceBefore, textOf } from '../match';

/** “I rang the depot, and I expect an answer by noon”: it is somebody else who has to answer. */
export function fromOthers(match: Match): boolean {
  const { tokens, mark } = match;
  const before = `${sentenceBefore(match)?.prose ?? ''} ${textOf(tokens, 0, mark.from)}`;
  return (
    tokens[mark.from + 1]?.text === 'expect' &&
    !tokens.slice(mark.from).some(({ text }) => /^(you|your)$/.test(text)) &&
    /\b(?:i|we)(?: have|['’]ve)?(?: just| also| already)? (?:asked|rang|rung|called|phoned|emailed|chased|written to|wrote to|queried|messaged) (?!you\b)|\b(?:has|have) been asked\b|\b(?:was|were) asked\b/i.test(
      before,
    )
  );
}

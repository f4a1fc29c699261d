/** Opens a sentence about open money with a friendly word. */
import { endOfWords, type Match, marking, remembering } from '../../words/match';
import type { Rewrite } from '../finding';
import { drop, say } from './rewrites';

/** “You are down for 3 hours, that is 255”: a first bill is no reminder. */
export function asReminder(match: Match): Rewrite | null {
  const { tokens, mark, source } = match;
  const first = tokens[0];
  if (!first) return null;
  const written = source.slice(first.start, first.end);
  const word = /^(?:I|[A-Z]{2,}.*)$/.test(written) ? written : written.toLowerCase();
  const owed = tokens
    .slice(mark.from, mark.to)
    .some(({ text }) =>
      /^(overdue|late|outstanding|unpaid|missing|behind|debt|arrears|owe|owing|open|short|not|due|pending)$/.test(
        text,
      ),
    );
  const told = say(`${owed ? 'a friendly reminder' : 'here is where things stand'}: ${word}`)(
    marking(match, 0, 1),
  );
  // “Overdue since May, settle.”
  const end = endOfWords(tokens) - 1;
  const orders =
    tokens[end - 1]?.text === ',' && /^(settle|pay|act|clear|transfer)$/.test(tokens[end]?.text ?? '');
  const left = orders && drop('tail')(remembering(match, { tail: { from: end, to: end + 1 } }));
  return told && left ? { ...told, edits: [...told.edits, ...left.edits] } : told;
}

/** Opens a sentence about open money with a friendly word. */
import { marks } from '../../words/english/clauses';
import { endOfWords, type Match, marking, remembering } from '../../words/match';
import type { Rewrite } from '../finding';
import { couldYouPlease } from './please-behind';
import { drop, say } from './rewrites';

const orders =
  /^(settle|pay|act|clear|transfer|update|renew|enter|send|complete|upgrade|add|use|try|top|retry|buy)$/;

/** “You are down for 3 hours, that is 255”: a first bill is no reminder. */
export function asReminder(match: Match): Rewrite | null {
  const { tokens, source } = match;
  const first = tokens[0];
  if (!first) return null;
  // “Reminder: order 77 unpaid”.
  if (first.text === 'reminder') return say('a friendly reminder')(marking(match, 0, 1));
  const written = source.slice(first.start, first.end);
  const word = /^(?:I|[A-Z]{2,}.*)$/.test(written) ? written : written.toLowerCase();
  const owed = marks(
    /^(overdue|late|outstanding|unpaid|missing|behind|debt|arrears|owe|owing|open|short|not|due|pending)$/,
  )(match);
  const told = say(`${owed ? 'a friendly reminder' : 'here is where things stand'}: ${word}`)(
    marking(match, 0, 1),
  );
  // “Overdue since May, settle.”, “…: pay it by Monday”
  const order = tokens.findIndex(
    ({ text }, at) =>
      /^(?:[,:;]|so)$/.test(tokens[at - 1]?.text ?? '') &&
      (orders.test(text) || (text === 'order' && tokens[at + 1]?.kind === 'word')),
  );
  const asked =
    order > 1 && endOfWords(tokens) - order < 6
      ? couldYouPlease(marking(match, order - 1, endOfWords(tokens)))
      : null;
  if (asked) return asked;
  const alone = order === endOfWords(tokens) - 1;
  const own = remembering(match, { order: { from: alone ? order : order - 1, to: order + 1 } });
  const left =
    order > 0 && (alone ? drop('order') : say(`; please ${tokens[order]?.text}`, { instead: 'order' }))(own);
  return told && left ? { ...told, edits: [...told.edits, ...left.edits] } : told;
}

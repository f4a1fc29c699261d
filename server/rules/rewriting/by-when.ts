/** Keeps the day that was said with a reason, and leaves a tab stop where only haste was: “decide now” is “please decide by {date}”. */
import { closesSentence } from '../../words/english/clauses';
import { type Match, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { say } from './rewrites';

/** Says a template, with “today” or “tonight” in the place of its “by {date}” where that is marked and the sentence tells why. */
export function byWhen(template: string): Rewriter {
  return (match) => say(withDay(match, template))(match);
}

/** A template with the marked day in the place of its “by {date}”. */
export function withDay(match: Match, template: string): string {
  const { tokens, mark } = match;
  if (closesSentence(match)) return template;
  const day = /\b(?:today|tonight)\b/.exec(textOf(tokens, mark.from, mark.to));
  return day ? template.replace('by {date}', day[0]) : template;
}

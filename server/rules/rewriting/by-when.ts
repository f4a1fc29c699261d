/** Keeps the day that was said, and leaves a tab stop where only haste was: “decide now” is “please decide by {date}”. */
import { type Match, remembering, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { say } from './rewrites';

/** Says a template, with “today”, “tonight” or “by Monday” in the place of its “by {date}” where that is marked. */
export function byWhen(template: string): Rewriter {
  return (match) => {
    const { v } = match.captures;
    const [last, before] = [match.tokens[(v?.to ?? 0) - 1]?.text, textOf(match.tokens, v?.from, v?.to)];
    // “Sign right | now”.
    const given = v && last === 'right' ? remembering(match, { v: { from: v.from, to: v.to - 1 } }) : match;
    return say(
      withDay(match, before.startsWith('say yes') ? template.replace('$v', 'let us know') : template),
    )(given);
  };
}

/** A template with the marked day in the place of its “by {date}”. */
export function withDay(match: Match, template: string): string {
  const day = /\b(?:by (?:tomorrow|tonight|noon|\p{L}+day)|today|tonight)\b/u.exec(
    textOf(match.tokens, match.mark.from, match.mark.to),
  );
  return day ? template.replace('by {date}', day[0]) : template;
}

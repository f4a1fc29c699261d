/** The time that a push names: a request in its place asks by then. */
import { type Match, textOf } from '../../../words/match';
import { weekday } from '../ask-openly/times';

const hour = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|\d[\d:.]*(?: ?[ap]m)?)`;
const day = `(?:the end of )?(?:today|tonight|tomorrow|noon|midnight|(?:this|next|the) (?:week|month|day)|${weekday}|${hour})`;
const ofDay = 'noon|morning|evening|night|tonight|today|tomorrow';
const soon = 'today|tonight|tomorrow|this (?:week|month|evening|afternoon)';
const time = new RegExp(String.raw`\b(?:(?:by|before|until|till) ${day}(?: (?:${ofDay}))?|${soon})\b`);

/** What follows where they do not do it, and when. */
const threat = / (?:or|otherwise|then)(?: else)? (?:i|we|you|it|they|my|our|the|your)\b.*/;

/** “By four”, “today”, as the sentence says it; null where it names no time to do it by. */
export function timeOf({ tokens }: Match): string | null {
  const found = time.exec(textOf(tokens).replace(threat, ''))?.[0];
  if (!found) return null;
  return found
    .replace(/^(?:before|until|till) /, 'by ')
    .replace(new RegExp(weekday), (name) => name.charAt(0).toUpperCase() + name.slice(1));
}

/** A text, in small letters, without the first time it names. */
export function withoutTime(text: string): string {
  return text.replace(time, '');
}

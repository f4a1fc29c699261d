/** By when something is asked, and how soon is too soon to say. */
import { partOf, type Words, written } from './words';

/** “friday”: the source of a pattern, as the others here. */
export const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

const now = 'right now|right away|straight away|now|immediately|at once|instantly|on the spot';
const soon = 'asap|as soon as possible|urgently|fast|quickly|quick|soon|without (?:any )?delay';
/** “Right now”, “asap”: no time, but a push. */
export const urgent = `(?:${now}|${soon}|this (?:very )?(?:minute|second|instant)|already|today already)`;

const clock = "\\d[\\d:.]*(?: ?(?:am|pm|o'clock|h))?(?: \\p{L}+)?";
const ofTheMonth = '(?:the )?\\d+(?: ?(?:st|nd|rd|th))?(?: of)? \\p{L}+';
const endOf = 'the end of (?:the |this |next )?\\p{L}+|close of business';
const named = `(?:next )?${weekday}|noon|midnight|tonight|today|tomorrow|then|that`;
const hour = '(?: (?:at )?(?:noon|morning|evening|night|afternoon|\\d[\\d:.]*(?: ?(?:am|pm))?))?';
/** “Friday at noon”, “the 3rd of May”, “6 pm”. */
export const day = `(?:${named}|${endOf}|${clock}|${ofTheMonth})${hour}`;

const byThen = `(?:by|before|until|till|no later than|not later than) ${day}`;
const within =
  '(?:with)?in (?:the next )?(?:an?|one|two|three|four|five|ten|the|\\d+|next)? ?(?:minutes?|hours?|days?|weeks?)';
const inThese = 'today|tonight|tomorrow|this (?:week|month|evening|morning|afternoon)';
/** “By Friday”, “within two hours”, “this week”. */
const dated = `(?:${byThen}|${within}|${inThese}|(?:on )?${weekday})`;

const withTimes = new RegExp(`^(.*?)((?:(?:^| )(?:${dated}|${urgent}))+)$`, 'u');
const firstDate = new RegExp(dated, 'u');

/** Words without the times at their end, and the first of those that is a date, as a request says it. */
export function apartFromTimes(words: Words): { rest: Words; when?: string } {
  const [, rest = words.text, times = ''] = withTimes.exec(words.text) ?? [];
  const date = firstDate.exec(times);
  const when = date && inTime(written(partOf(words, date[0], rest.length + date.index)));
  return { rest: partOf(words, rest, 0), ...(when && { when }) };
}

/** “Friday” is “by Friday”, “in two hours” is “within two hours”. */
export function inTime(when: string): string {
  return when
    .replace(new RegExp(`^(?:on )?(?=${weekday})`, 'i'), 'by ')
    .replace(/^(?:until|till|no later than|not later than)\b/i, 'by')
    .replace(/^in\b/i, 'within')
    .replace(/^(?=(?:\d+|an?|one|two|three|four|five|ten) (?:minute|hour|day|week))/i, 'within ')
    .replace(/^(?=\d)/, 'by ');
}

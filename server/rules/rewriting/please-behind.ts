/** Asks behind a statement: “Invoice 7 unpaid, pay it now” is “Invoice 7 is unpaid; could you please pay it by …?” */
import { endOfWords, type Match, marking } from '../../words/match';
import type { Rewrite } from '../finding';
import { oneLine } from './fill-template';
import { uncapitalised } from './fit-words';
import { sentence } from './rewrites';

const verb =
  /\b(?:is|are|was|were|has|have|had|will|would|can|shows?|remains?|stands?|owe|did|do|does|came)\b/i;
const notHere =
  /^(?:(?:the|your|our) )?(?:payment|money|transfer|deposit|balance|rent)(?: is| has)?(?: still)? not(?: yet)?(?: been)? (?:received|arrived|here|in|paid|come)(?: yet)?$/i;
const open = /^(?:still |again |long )?(?:overdue|unpaid|open|outstanding|due|not paid)\b/i;
const openOnes =
  /^(.{2,40}?) ((?:still |now |long )?(?:open|unpaid|outstanding|overdue|due|missing|late|not paid)\b.*)$/i;

/** What stands before it is told in a whole clause, and the marked order to pay becomes a question with a date. */
export function couldYouPlease(match: Match): Rewrite | null {
  const { tokens, mark, source } = match;
  const end = tokens[mark.from - 1]?.end;
  if (end === undefined || mark.to < endOfWords(tokens) || /[?;:]/.test(source.slice(0, end))) return null;
  const words = oneLine(source.slice(tokens[mark.from]?.start, tokens[mark.to - 1]?.end))
    .replace(/^(?:[,;-] ?)?(?:(?:and|so) )?(?:just |simply )?/i, '')
    .replace(/\bsnd\b/i, 'send')
    .replace(/ (?:now|asap|immediately|at once|first|up|right away)\b/gi, '');
  const dated = /\b(?:today|tomorrow|tonight|by|this|within|until|before|\d)\b/i.test(words);
  const told = clause(
    source
      .slice(0, end)
      .replace(/[\s,]+$/, '')
      .trim(),
  );
  return sentence(`${told}; could you please ${words}${dated ? '' : ' by {date}'}?`)(
    marking(match, 0, tokens.length),
  );
}

const notPaid =
  /^you (?:still )?(?:haven['’]?t|have not|did not|didn['’]?t)(?: yet| still)? (?:paid|pay|settled)(?: (?:us|me|it))?(?: (?:for )?((?:the|your|our) .{2,30}?))?(?: yet| so far)?$/i;

function clause(words: string): string {
  const unpaid = notPaid.exec(words);
  if (unpaid) return `we have not yet received your payment${unpaid[1] ? ` for ${unpaid[1]}` : ''}`;
  if (notHere.test(words)) return 'we have not yet received your payment';
  if (verb.test(words)) return words;
  if (open.test(words)) return `it is ${uncapitalised(words)}`;
  return words.replace(openOnes, '$1 is $2');
}

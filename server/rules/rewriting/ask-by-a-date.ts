/** “Act now before another buyer has it” becomes a plain question with a day: a date does not go with the others. */
import { endOfWords, type Match, marking, textOf } from '../../words/match';
import type { Rewrite } from '../finding';
import { say } from './rewrites';

const others =
  /^,? ?(?:before|or) (?:someone|somebody|anyone|anybody|another|others|it is|they|the others|your competitors?)\b/;

/** What stands behind the marked words tells that others may be first. */
export function beforeOthers({ tokens, mark }: Match): boolean {
  return others.test(textOf(tokens, mark.to));
}

/** Puts the question in the place of the marked words and all that follows them in the sentence. */
export function askByADate(match: Match): Rewrite | null {
  const { tokens, mark } = match;
  const to = Math.max(mark.to, endOfWords(tokens));
  return say('please tell me by {date} if you would like it')(marking(match, mark.from, to));
}

/** “No viewings any more, | whoever pays first gets it, tick tock”: what stood before stays. */
export function askInsteadOfTheRest(match: Match): Rewrite | null {
  const { tokens, mark } = match;
  if (mark.from < 3 || tokens[mark.from - 1]?.kind !== 'punctuation') return null;
  // “Decide please, my phone rings and rings”: it is asked already.
  if (tokens.slice(0, mark.from).some(({ text }) => /^(please|pls|plz|decide)$/.test(text))) return null;
  const to = Math.max(mark.to, endOfWords(tokens));
  return say('please tell us by {date} whether you would like it')(marking(match, mark.from, to));
}

const calls = /^(act|hurry|order|buy|book|call|get|grab|take|reserve|bid|come)$/;
const rushes = /^(now|fast|quickly|today|soon|up|yours|it|this|one)$/;

/** “Act now | before someone else has it”: the call in front of the marked words goes with them. */
export function askInsteadOfTheCall(match: Match): Rewrite | null {
  const { tokens, mark } = match;
  let from = mark.from;
  while (from > 0 && rushes.test(tokens[from - 1]?.text ?? '')) from--;
  const before = tokens[from - 2];
  if (from === mark.from || !calls.test(tokens[from - 1]?.text ?? '')) return null;
  if (before && before.kind !== 'punctuation' && !/^(so|and|please|just)$/.test(before.text)) return null;
  const start = before?.text === 'please' ? from - 2 : from - 1;
  return askByADate(marking(match, start, mark.to));
}

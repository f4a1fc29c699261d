/** The way out where no rewrite of a rule reads well: a finding never leaves the writer without one. */
import { isChinese } from '../../words/chinese/script';
import { type Match, spanOf } from '../../words/match';
import type { Rewrite } from '../finding';
import { leaveOutSentence } from './leave-out-sentence';
import { say } from './rewrites';

/** Leaves the sentence out where the letter stands without it, and always offers a place for other words. */
export function wayOut(match: Match): readonly Rewrite[] {
  const stop = isChinese(match.source) ? '换一种说法' : 'the same in kinder words';
  const other = say(`{${stop}}`)(match) ?? overwrite(match, `[${stop}]`);
  const left = leaveOutSentence()(match);
  return left ? [left, other] : [other];
}

/** Where the mark cuts through a link or code, the whole sentence goes, since half of either is nothing. */
function overwrite({ tokens, source }: Match, text: string): Rewrite {
  const { start } = spanOf(tokens, { from: 0, to: tokens.length });
  const edit = { start, end: source.trimEnd().length, text, stops: [{ start: 0, end: text.length }] };
  return { title: `“${text}”`, edits: [edit] };
}

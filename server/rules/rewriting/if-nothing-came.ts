/** Turns “do not contact us before” into when to write: “please wait ten days” is “please write to me if you have heard nothing within ten days”. */
import { remembering } from '../../words/match';
import type { Rewriter } from '../rule';
import { say } from './rewrites';

/** “Please wait ten days before calling us” is “please write to me if you have heard nothing within ten days”. */
const withinTime: Rewriter = (match) => {
  const { tokens, captures } = match;
  const time = captures.time;
  if (!time) return null;
  const first = tokens[time.from]?.text ?? '';
  const told = tokens.slice(time.from, time.to).some(({ text }) => /^(after|from)$/.test(text));
  const at = /^(for|until|till)$/.test(first) ? time.from + 1 : time.from;
  const link = /^(until|till)$/.test(first) ? 'by ' : told || first === 'after' ? '' : 'within ';
  return say(`please write to me if you have heard nothing ${link}$time`)(
    remembering(match, { time: { from: at, to: time.to } }),
  );
};

/** “Please refrain from calling before | Thursday”: the day is told. */
const untilThen: Rewriter = (match) => {
  const { tokens, mark } = match;
  const told =
    /^(before|until)$/.test(tokens[mark.to - 1]?.text ?? '') && tokens[mark.to]?.kind !== 'punctuation';
  return told ? say('please write to me if you have heard nothing by')(match) : null;
};

/** Best first: the time or the day that is told, and a blank for it. */
export const ifNothingCame: readonly Rewriter[] = [
  withinTime,
  untilThen,
  say('please write to me if you have heard nothing by {date}'),
];

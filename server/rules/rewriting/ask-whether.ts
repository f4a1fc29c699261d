/** Makes a question of what was held up to the reader: “We both know | you sold it.” is “May we ask whether you sold it?” */
import type { Rewriter } from '../rule';
import { say } from './rewrites';

const another = /^(but|so|yet|because|while|whereas)$/;

/** Puts the opening in the place of the marked words and ends the sentence with a question mark; null where more than one clause stands behind them. */
export function askWhether(opening: string): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    const opened = say(opening)(match);
    const last = tokens.at(-1);
    const rest = tokens.slice(mark.to);
    const several = rest.some(
      ({ text }, at) =>
        another.test(text) ||
        /^[;:–—]$/.test(text) ||
        (text === ',' &&
          /^(i|we|you|it|he|she|they|the|our|your|other|others|my|this|that|there|nobody|all)$/.test(
            rest[at + 1]?.text ?? '',
          )),
    );
    const [first] = opened?.edits ?? [];
    if (!opened || !first || !last || several || last.text === '?') return null;
    const start = /^[.!…]+$/.test(last.text) ? last.start : last.end;
    return { title: opened.title, edits: [first, { start, end: last.end, text: '?', stops: [] }] };
  };
}

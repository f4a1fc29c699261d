/** Takes a second jab out with the first: “You have to learn that it drips, this is basic” is “It drips”. */
import { endOfWords, type Match, marking, textOf } from '../../words/match';
import type { Edit, Rewrite } from '../finding';
import type { Phrasing, Rewriter } from '../rule';
import { keepTheFactAlone, leaveOutTheFault, piecesOf } from './beside-the-fault';
import { isJab } from './jabs';
import { drop, either, where } from './rewrites';

const opening =
  /^(?:no|with (?:all )?(?:due )?respect|but|well|look|listen|see|(?:well )?(?:i|we) (?:do not|can not) agree(?: with (?:you|this|that|it))?(?: at all)?|once again|again)$/;

/** The edits with those that take out what is said in the same tone behind them, and before them. */
function calmed(rewrite: Rewrite, { tokens, source }: Match): Rewrite {
  const told = rewrite.edits.filter(({ start, end, text }) => text !== '' || end > start);
  const start = Math.min(...told.map((edit) => edit.start));
  const end = Math.max(...told.map((edit) => edit.end));
  const last = tokens[endOfWords(tokens) - 1];
  if (told.length === 0 || !last || end > last.end || start < 0) return rewrite;
  const pieces = piecesOf(tokens);
  const words = (at: number): string => textOf(tokens, pieces[at]?.from, pieces[at]?.to ?? 0);
  const startOf = (at: number): number => tokens[pieces[at]?.from ?? 0]?.start ?? 0;
  let keep = pieces.length;
  while (keep > 1 && startOf(keep - 1) >= end && isJab(words(keep - 1))) keep--;
  const edits: Edit[] = [...rewrite.edits];
  const stays = tokens[(pieces[keep - 1]?.to ?? 0) - 1];
  if (keep < pieces.length && stays) {
    // “…, right?” asked about what is told now.
    const mark = tokens.at(-1);
    const asked = mark?.text === '?' && pieces.length > 1;
    const from = Math.max(stays.end, end);
    edits.push({ start: from, end: asked ? mark.end : last.end, text: asked ? '.' : '', stops: [] });
  }
  const [first] = tokens;
  let next = 0;
  while (next < keep - 1 && startOf(next + 1) <= start && opening.test(words(next))) next++;
  const at = startOf(next);
  if (next > 0 && first && at <= start) {
    const own = edits.findIndex((edit) => edit.start === at && edit.text !== '');
    const opened = edits[own];
    const large = (text: string) =>
      /^\p{Lu}/u.test(source.slice(first.start)) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    if (opened) edits[own] = { ...opened, start: first.start, text: large(opened.text) };
    else if (edits.every((edit) => edit.start > at))
      edits.push({ start: first.start, end: at + 1, text: large(source.charAt(at)), stops: [] });
  }
  return { ...rewrite, edits: edits.sort((one, other) => one.start - other.start) };
}

/** The rewriter with no second jab left behind. */
export function calm(rewriter: Rewriter): Rewriter {
  return (match) => {
    const rewrite = rewriter(match);
    return rewrite && calmed(rewrite, match);
  };
}

/** “There is nothing wrong with it, | you just did not read this”: the jab that closes the sentence goes. */
const keepWhatStands: Rewriter = (match) => {
  const { tokens, mark } = match;
  const pieces = piecesOf(tokens);
  const last = pieces.at(-1);
  const before = pieces.at(-2);
  const closes =
    last &&
    before &&
    last.from <= mark.from &&
    pieces.slice(0, -1).some(({ from, to }) => to - from > 2) &&
    tokens.at(-1)?.text !== '?';
  return closes ? drop()(marking(match, before.to, last.to)) : null;
};

/** “We were busy, so | don’t expect miracles”: the jab alone was marked, and goes. */
const withoutTheJab: Rewriter = where(
  ({ tokens, mark }) =>
    piecesOf(tokens).some(
      ({ from, to }) => from <= mark.from && mark.from < to && isJab(textOf(tokens, from, to)),
    ),
  either(keepTheFactAlone(), leaveOutTheFault, keepWhatStands),
);

/** Phrasings whose rewrites leave no second jab behind. */
export function noSecondJab(phrasings: readonly Phrasing[]): readonly Phrasing[] {
  return phrasings.map((phrasing) => ({
    ...phrasing,
    rewrites: [withoutTheJab, ...phrasing.rewrites.map(calm)],
  }));
}

/** The same, with the best rewrites of a sentence of a known shape, whichever words of it were marked. */
export function firstTry(best: readonly Rewriter[], phrasings: readonly Phrasing[]): readonly Phrasing[] {
  return noSecondJab(phrasings).map((phrasing) => ({
    ...phrasing,
    rewrites: [...best, ...phrasing.rewrites],
  }));
}

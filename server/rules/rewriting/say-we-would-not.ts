/** Says plainly what a question that nobody asks means: “Why would we ship it?” */
import { spanOf } from '../../words/match';
import type { Rewriter } from '../rule';

const rhetoric =
  /^(why|and|so|but|then|think|about|it|that|again|for|a|second|moment|minute|logically|carefully|just|now|please|ask|yourself|this|honestly|be|let|us|honest|realistic|reasonable|logical|serious|fair)$/;

/** “Why would we ship it?” as “we would not ship it.”: what the question means is said plainly. */
export const sayWeWouldNot: Rewriter = (match) => {
  const { tokens, source } = match;
  const at = tokens.findIndex(
    ({ text }, index) => text === 'would' && /^(we|i)$/.test(tokens[index + 1]?.text ?? ''),
  );
  const last = tokens.at(-1);
  const opening = tokens
    .slice(0, at)
    .every(({ text, kind }) => kind === 'punctuation' || rhetoric.test(text));
  if (at < 0 || !opening || last?.text !== '?') return null;
  let to = at + 2;
  while (/^(really|ever|honestly|seriously|knowingly|otherwise|then|even)$/.test(tokens[to]?.text ?? ''))
    to++;
  const { end } = spanOf(tokens, { from: 0, to });
  const start = tokens[0]?.start ?? 0;
  const who = tokens[at + 1]?.text === 'i' ? 'I' : 'we';
  const words = `${who} would not`;
  const text = /^\p{Ll}/u.test(source.slice(start)) ? words : words.charAt(0).toUpperCase() + words.slice(1);
  return {
    title: `“${words}”`,
    edits: [
      { start, end, text, stops: [] },
      { start: last.start, end: last.end, text: '.', stops: [] },
    ],
  };
};

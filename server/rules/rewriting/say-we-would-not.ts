/** Says plainly what a question that nobody asks means: “Why would we ship it?” */
import { spanOf, textOf } from '../../words/match';
import type { Rewriter } from '../rule';

const rhetoric =
  /^(why|on|earth|and|so|but|then|think|about|it|that|again|for|a|second|moment|minute|logically|carefully|just|now|please|ask|yourself|this|honestly|be|let|us|honest|realistic|reasonable|logical|serious|fair)$/;

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
  // “If we had lied, | would we have written it?”
  const ifThen = /^(?:(?:and|but|so) )?if\b/.test(textOf(tokens, 0, 2)) && tokens[at - 1]?.text === ',';
  if (at < 0 || !(opening || ifThen) || last?.text !== '?') return null;
  const from = ifThen ? at : 0;
  let to = at + 2;
  while (/^(really|ever|honestly|seriously|knowingly|otherwise|then|even)$/.test(tokens[to]?.text ?? ''))
    to++;
  const { end } = spanOf(tokens, { from, to });
  const start = tokens[from]?.start ?? 0;
  const who = tokens[at + 1]?.text === 'i' ? 'I' : 'we';
  const words = tokens.slice(at + 2, to).some(({ text }) => /^(otherwise|then)$/.test(text))
    ? `${who} would not otherwise`
    : `${who} would not`;
  const text = /^\p{Ll}/u.test(source.slice(start)) ? words : words.charAt(0).toUpperCase() + words.slice(1);
  return {
    title: `“${words}”`,
    edits: [
      { start, end, text, stops: [] },
      { start: last.start, end: last.end, text: '.', stops: [] },
    ],
  };
};

/** Leaves a whole sentence out that may not stay: whatever would stand in its place would only hint at it. */
import type { Sentence } from '../../draft/draft';
import type { Rewriter } from '../rule';

/** “So we …” would follow from nothing. */
const follows = /^\s*(?:so|therefore|hence|thus|that is why|that's why|but|because|which|otherwise|then)\b/i;

/** “You asked why it takes so long.”: the answer cannot be left out. */
const asks =
  /\?\s*$|\byou (?:asked|ask|wondered|wonder|wanted to know)\b[^.]*\b(?:why|what|how|whether|if|about)\b/i;

/** Null where no other sentence stands around it, the next one follows from it, or the one before asks for it. */
export const leaveOutWhole: Rewriter = ({ passage, sentence, tokens, source }) => {
  const at = passage.sentences.indexOf(sentence);
  const before = passage.sentences[at - 1];
  const after = passage.sentences[at + 1];
  if (at < 0 || ![before, after].some((other) => other && holdsWords(other))) return null;
  if (before && asks.test(before.prose)) return null;
  // Nobody would know who “they” are.
  if (
    after &&
    (follows.test(after.prose) || (!before && /^\s*(?:it|they|he|she|this|these)\b/i.test(after.prose)))
  )
    return null;
  // Half of a pair of marks would stay, or of a sentence that ends without one.
  if (/[*_~`[\]<>^]/.test(source) || (after && !/[.!?…)]\s*$/.test(source))) return null;
  const own = tokens[0]?.start ?? 0;
  const from = after || !before ? own : before.end - sentence.start;
  const to = after ? after.start - sentence.start : sentence.end - sentence.start;
  return { title: 'Leave this sentence out', edits: [{ start: from, end: to, text: '', stops: [] }] };
};

function holdsWords({ prose }: Sentence): boolean {
  return (prose.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;
}

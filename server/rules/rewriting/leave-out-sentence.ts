/** Leaves a whole sentence out of a letter, where others stand around it that can do without. */
import type { Sentence } from '../../draft/draft';
import { isChinese } from '../../words/chinese/script';
import { type Match, spanOf } from '../../words/match';
import type { Rewrite } from '../finding';
import type { Rewriter } from '../rule';
import { addressed } from './keep-the-rest';

const leans =
  /^\s*(?:(?:yes|no|yeah|well),? )?(?:and|but|so|or|it|its|this|that|they|he|she|him|her|these|those|such|therefore|however|otherwise|because|which|both|then|though|hence|even|still|also|for (?:this|that)|as (?:such|a result))\b/i;

// “You asked about the June start.”: what answers it stays.
const announces =
  /^\s*(?:an? (?:little |small )?secret\b|(?:just |strictly )?between (?:us|you and me)\b|you (?:also )?(?:ask(?:ed)?|want(?:ed)?|said|say|wrote|mentioned|liked?|plan)\b|you(?: are|['’]re) about to\b|(?:he|she) (?:will not|won['’]t) (?:say|tell)\b|regarding\b|concerning\b|as for\b|about (?:the|your)\b)[^?]*$/i;

/** In tokens: much else may be said in a long one. */
const longestLeftOut = 20;

/** Where others stand around it and the next one does not lean on it. @param longest in tokens: what may not be told at all may be longer */
export function leaveOutSentence(longest = longestLeftOut): Rewriter {
  return (match) => {
    const { sentence, tokens } = match;
    const around = neighbours(match);
    if (tokens.length > longest || !around) return null;
    const { before, after } = around;
    if (
      after &&
      (leans.test(after.prose) ||
        (/^\s*\p{Ll}/u.test(after.prose) && !/^\s*\p{Ll}/u.test(sentence.prose)) ||
        takesUp(after.prose, sentence.prose))
    )
      return null;
    // “3. They may …”: the number would be left of a list.
    if (before && /^\s*(?:\d+|[a-z])[.)]?\s*$/i.test(before.prose)) return null;
    if (!after && before && announces.test(before.prose)) return null;
    const named = addressed(match);
    return named > 0 && !after ? null : without(match, around, named);
  };
}

/** “So we …” would follow from nothing. */
const follows =
  /^\s*(?:so|therefore|hence|thus|that is why|that['’]s why|but|because|which|otherwise|then|for (?:this|that|these)|as a result|that (?:may|might|is|was|will|would)|what(?:['’]s| is) more)\b/i;

// “… and please call them”, “we need two of you”: somebody is asked for something.
const requests =
  /\b(?:please|pls|(?:could|can|would|will) you|if you c(?:an|ould)|(?:was|am|are) wondering|let (?:me|us) know|we need (?:to|you|some|your)|we should|asked (?:us|me) to)\b/i;

/** “…, and please call them”: what is asked beside what may not stay would go with it. */
export function asksBeside({ source, tokens, mark }: Match): boolean {
  const { start, end } = spanOf(tokens, mark);
  return requests.test(`${source.slice(0, start)} … ${source.slice(end)}`);
}

/** “How about calling him?”: who he is was told only in what goes. */
function toldWho(next: string, gone: string): boolean {
  return /\b(?:he|she|him|her|his)\b/i.test(next) && /\s\p{Lu}\p{Ll}/u.test(gone);
}

/** “You asked why it takes so long.”: the answer cannot be left out. */
const asks =
  /\?\s*$|\byou (?:asked|ask|wondered|wonder|wanted to know)\b[^.]*\b(?:why|what|how|whether|if|about)\b/i;

/** What may not stay, since whatever stood in its place would only hint at it; not where the next one follows from it, or the one before asks for it. */
export const leaveOutWhole: Rewriter = (match) => {
  const around = neighbours(match);
  if (!around) return null;
  const { before, after } = around;
  if ((before && asks.test(before.prose)) || asksBeside(match)) return null;
  if (after && toldWho(after.prose, match.source)) return null;
  // Nobody would know who “they” are.
  if (
    after &&
    (follows.test(after.prose) || (!before && /^\s*(?:it|they|he|she|this|these)\b/i.test(after.prose)))
  )
    return null;
  const named = addressed(match);
  return named > 0 && !after ? null : without(match, around, named);
};

interface Neighbours {
  readonly before: Sentence | undefined;
  readonly after: Sentence | undefined;
}

/** The sentences around the one of the match; null where none says anything, or where half of a pair of marks would stay. */
function neighbours({ passage, sentence, tokens, source }: Match): Neighbours | null {
  const at = passage.sentences.indexOf(sentence);
  const before = passage.sentences[at - 1];
  const after = passage.sentences[at + 1];
  if (at < 0 || ![before, after].some((other) => other && holdsWords(other))) return null;
  const closed = /[.!?…。！？)]$/.test(source.slice(0, tokens.at(-1)?.end ?? 0));
  return (after && !closed) || /[*_~`[\]<>^]/.test(source) ? null : { before, after };
}

/** The letter without the sentence. @param first token that goes */
function without({ sentence, tokens, source }: Match, { before, after }: Neighbours, first: number): Rewrite {
  const own = tokens[first]?.start ?? 0;
  const start = after || !before ? own : before.end - sentence.start;
  const end = after ? after.start - sentence.start : sentence.end - sentence.start;
  const title = isChinese(source) ? '删去这一句' : 'Leave this sentence out';
  return { title, edits: [{ start, end, text: '', stops: [] }] };
}

/** “The agreement has …” goes on with an agreement that was told of before. */
function takesUp(next: string, gone: string): boolean {
  const noun = /^\s*(?:the|these|such|our|their)\s+(\p{L}{4,})/iu.exec(next)?.[1];
  return (
    /^\s*(?:\p{L}+\s+){0,3}(?:thus|therefore|hence)\b/iu.test(next) ||
    (noun !== undefined && gone.toLowerCase().includes(noun.toLowerCase()))
  );
}

function holdsWords({ prose }: Sentence): boolean {
  return isChinese(prose) || (prose.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;
}

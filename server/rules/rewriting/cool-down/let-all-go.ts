/** Lets a sentence of heat go as a whole. */
import { type Match, sentenceBefore, textOf } from '../../../words/match';
import type { Rewriter } from '../../rule';
import { leaveOutSentence } from '../leave-out-sentence';
import { either, sentence, where } from '../rewrites';

const flaw =
  /^(?:it|this|that) .*?\b(?:only|just|hardly|barely) (?:a |an |one )?(?:small |tiny |minor |little |bit of )*(scratch|dent|stain|crack|mark|spot|delay|leak|hole|mistake|error|noise|smell|chip|tear|typo|bug)\b/;

/** Sorry for a flaw that was made small: “It is only a small scratch, you can hardly see it.” Null where no flaw is named. */
export const sorryForIt: Rewriter = (match) => {
  const thing = flaw.exec(textOf(match.tokens))?.[1];
  return thing
    ? sentence(`We are sorry about the ${thing}; what we can do is {what you can do}.`)(match)
    : null;
};

const trouble = new RegExp(
  [
    String.raw`\b(?:late|wrong|missing|missed|broken?|broke|failed|fails|cancel\p{L}*|cold|lost|crash\p{L}*|down|leak\p{L}*|delay\p{L}*|dirty|stale|torn|damaged|off since)\b`,
    String.raw`\b(?:too (?:short|small|big|long|dark)|sent back|not (?:work\p{L}*|come|arrive)|stopped|waited|waiting|twice|found|took (?:\p{L}+ )+(?:days|weeks|months|hours))\b`,
  ].join('|'),
  'iu',
);
const excused = /\b(?:sorry|apolog\p{L}+|review|you (?:say|said|claim|write))\b/iu;

/** The sentence before tells what went wrong, and nobody has said sorry for it. */
function owesApology(match: Match): boolean {
  const { passage } = match;
  const at = passage.sentences.indexOf(match.sentence);
  const beside = [at - 1, at + 1].map((index) => passage.sentences[index]?.prose ?? '').join(' ');
  return trouble.test(sentenceBefore(match)?.prose ?? '') && !excused.test(beside);
}

/** In tokens: heat runs on, and tells nothing that the letter would lose. */
const longest = 45;

/** Nothing of it stays: sorry for what went wrong, or the letter without it. */
export const letAllGo: Rewriter = either(
  where(owesApology, sentence('I am sorry about this.')),
  leaveOutSentence(longest),
  sentence('I understand that you are not happy with this; what we can do is {what you can do}.'),
);

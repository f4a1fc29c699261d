/** Lets a sentence of heat go as a whole. */
import { type Match, marking, sentenceBefore, textOf } from '../../../words/match';
import type { Rewriter } from '../../rule';
import { clauseRanges } from '../clause-ranges';
import { leaveOutSentence } from '../leave-out-sentence';
import { either, say, sentence, where } from '../rewrites';
import { tells } from './told';

const flaw =
  /^(?:it|this|that) .*?\b(?:only|just|hardly|barely) (?:a |an |one )?(?:small |tiny |minor |little |bit of )*(scratch|dent|stain|crack|mark|spot|delay|leak|hole|mistake|error|noise|smell|chip|tear|typo|bug)\b/;

/** Sorry for a flaw that was made small: “It is only a small scratch, you can hardly see it.” Null where no flaw is named. */
export const sorryForIt: Rewriter = (match) => {
  const { tokens } = match;
  const thing = flaw.exec(textOf(tokens))?.[1];
  if (!thing) return null;
  // “It is just a small leak, | the lid was loose.”
  const [, next, more] = clauseRanges(tokens);
  if (next && !more && tells(match, next))
    return say(`we are sorry about the ${thing}:`)(marking(match, 0, next.from));
  return sentence(`We are sorry about the ${thing}; what we can do is {what you can do}.`)(match);
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

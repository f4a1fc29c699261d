/** Heat goes as a whole: an excuse or a sneer that is left beside the mended one is the louder for it. */
import { type Match, sentenceBefore, textOf } from '../../words/match';
import type { Remains, Rewriter } from '../rule';
import { leaveOutSentence } from './keep-the-rest';
import { either, sentence, where } from './rewrites';
import { torn } from './torn';

const fault = new RegExp(
  [
    // What was too much for us.
    String.raw`\b(?:(?:can't|cannot|can not|could not|couldn't) (?:be everywhere|do (?:everything|magic|miracles)|read minds)|(?:short|low) (?:of|on) (?:staff|people|hands)|understaffed|only human|(?:we|i) work(?:ed)? (?:so |very |really )?hard)\b`,
    // Anger and sneers.
    String.raw`\b(?:leave (?:us|me) (?:out|alone)|complain\w*|tone|insult\w*|rude|ridiculous|nonsense|honestly|grateful for (?:once|what)|thanks? (?:a lot )?for nothing|wow|great, another|another complaint|of course things|blame|(?:not|isn't|wasn't) (?:my|our) (?:fault|problem|job))\b`,
    // Made small.
    String.raw`\b(?:(?:only|just) (?:a |one )?(?:small|little|tiny|minor|bit)|hardly see|barely (?:see|notice)|no big deal|not the end of the world)\b`,
    String.raw`\b(?:hundreds of (?:happy )?(?:customers|guests|clients)|(?:nobody|no one) (?:else )?(?:ever )?\w+ed|(?:most|other) people (?:would|do|don't)|happens (?:to everyone|all the time))\b`,
    // Caught out, or put right.
    String.raw`\b(?:(?:yesterday|before|earlier|first),? you (?:said|told|wrote|wanted|promised)|^you (?:said|told us|wrote|promised)|you(?: are|'re) wrong|with respect|nothing to do with|funny (?:that|how)|(?:understand|see) (?:why|that) (?:\w+ )?you (?:said|told|wrote))\b`,
    torn,
  ].join('|'),
);

const denies =
  /\b(?:nothing to do with|not (?:caused|come|our|my) |(?:did|do|does|was|were|is|are|has|have) not |you are wrong|only did what|as (?:you|your) |told us)\b/;
const ours = /\b(?:our|we|us|repair|work|delivery|driver|team)\b/;
const caughtOut =
  /\b(?:yesterday|last \p{L}+|before|first|earlier|\p{L}+day)(?: ,)? you (?:said|told|wrote|wanted|agreed)\b/u;
const flaw =
  /\b(?:only|just|hardly|barely) (?:a |an |one )?(?:small |tiny |minor |little |bit of )*(scratch|dent|stain|crack|mark|spot|delay|leak|hole|mistake|error|noise|smell|chip|tear|typo|bug)\b/;

/** “It is only a small scratch, you can hardly see it.” */
export const sorryForIt: Rewriter = (match) => {
  const said = textOf(match.tokens);
  const thing = /^(?:it|this|that) /.test(said) ? flaw.exec(said)?.[1] : undefined;
  return thing
    ? sentence(`We are sorry about the ${thing}; what we can do is {what you can do}.`)(match)
    : null;
};

/** In tokens. */
const longest = 45;

/** Nothing of it stays: sorry for what went wrong, or the letter without it. */
export const letAllGo: Rewriter = either(
  where(ownsTrouble, sentence('I am sorry about this.')),
  leaveOutSentence(longest),
  sentence('I understand that you are not happy with this; what we can do is {what you can do}.'),
);

const trouble = new RegExp(
  [
    String.raw`\b(?:late|wrong|missing|missed|broken?|broke|failed|fails|cancel\p{L}*|cold|lost|crash\p{L}*|down|leak\p{L}*|delay\p{L}*|dirty|stale|torn|damaged|off since)\b`,
    String.raw`\b(?:too (?:short|small|big|long|dark)|sent back|not (?:work\p{L}*|come|arrive)|stopped|waited|waiting|twice|found|took (?:\p{L}+ )+(?:days|weeks|months|hours))\b`,
  ].join('|'),
  'iu',
);

/** The sentence before tells what went wrong, and nobody has said sorry for it. */
function ownsTrouble(match: Match): boolean {
  const { passage, sentence: here } = match;
  const at = passage.sentences.indexOf(here);
  const beside = [at - 1, at + 1].map((index) => passage.sentences[index]?.prose ?? '').join(' ');
  const before = sentenceBefore(match)?.prose ?? '';
  return (
    trouble.test(before) && !/\b(?:sorry|apolog\p{L}+|review|you (?:say|said|claim|write))\b/iu.test(beside)
  );
}

function tells(...patterns: readonly RegExp[]) {
  return ({ tokens }: Match): boolean => patterns.every((pattern) => pattern.test(textOf(tokens)));
}

export const noHeatLeft: Remains = {
  fault,
  beside: [],
  whole: [
    where(tells(caughtOut), sentence('I had understood {what you understood}; has something changed?')),
    where(
      tells(denies, ours),
      sentence('From what we can see, {what you found}; what we will do now is {next step}.'),
    ),
    sorryForIt,
    letAllGo,
  ],
};

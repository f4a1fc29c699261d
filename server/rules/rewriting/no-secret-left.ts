/** A secret goes as a whole: half of it, or a hint that there is one, tells it as well. */
import type { Phrasing } from '../rule';
import { leaveOutWhole } from './leave-out-sentence';
import { anyOf } from './none-left';
import { sentence } from './rewrites';

const secrets = [
  String.raw`\b(?:to be (?:honest|frank)|to tell you the truth|in all honesty|tbh|honestly|frankly)\b`,
  // how bad it is
  String.raw`\b(?:mess|shambles|chaos|disaster|nightmare|awful|terrible|pathetic|useless|hopeless|rubbish|crap|unreliable|incompetent|clueless|a joke|falls? short of our standard)\b`,
  String.raw`\bnobody (?:here )?(?:ever )?(?:knows|cares|noticed|returns|answers|listens)\b|\bfail all the time\b|\bof (?:these|them) (?:back|break|fail)\b|\bwhat people accept\b|\b(?:i|we) (?:do not|don't|would not|never) (?:even )?(?:use|trust|buy|eat)\b|\bwouldn't (?:bring|buy|stay|eat|book|use|take|recommend)\b`,
  // who did it, or what they are like
  String.raw`\b(?:they|he|she) (?:always |never |just )?(?:loses?|forgets?|mix(?:es)?|breaks?|don't|doesn't|never|test)\b`,
  String.raw`\b(?:our|the) (?:\w+ )?(?:people|guys?|girls?|team|staff|colleagues?|drivers?|crew|boys|interns?) (?:put|lost|forgot|mixed|broke|dropped|messed|damaged|packed|sent|gave)\b`,
  String.raw`\b(?:my|our|the) (?:boss|manager|management|supervisor|director) (?:is|was|does|doesn't|hates?|told|wants?|need|won't|will|said|says|never|always|may|must)\b`,
  // how the house is doing
  String.raw`\b(?:fired|sacked|laid off|laying off|layoffs|let go|drunk|divorce|bankrupt|broke|merger)\b|\b(?:may not|might not|won't|cannot) (?:make it|survive)\b|\bneed (?:the|this|every) (?:job|order|contract|sale|deal|money)\b`,
  String.raw`\b(?:biggest|best|main|largest|only) (?:client|customer|account|buyer)s?\b.*\b(?:left|lost|gone)\b`,
  // what others pay, and what we do
  String.raw`\b(?:my|our) (?:cost|margin|markup|commission|bonus)\b|\bneed to make\b|\b(?:paid|gave|charged|offered|sold) (?:them|him|her)\b|\b(?:get|give|offer|do) you the same\b|\bthan you(?:rs)?\b`,
  // that it is a secret
  String.raw`\bbetween (?:us|you and me)\b|\boff the record\b|\bdidn't hear\b|\bkeep (?:this|that|it) (?:to yourself|between|quiet)\b|\b(?:don't|do not) tell\b|\bhandle you\b|\bwhat your people\b`,
];

const beside = [
  [
    /^(?:well, |but )?(?:to be (?:honest|frank)|to tell you the truth|in all honesty|tbh|honestly|frankly),? (?=\w)/g,
    '',
  ],
] as const;

const whole = [leaveOutWhole, sentence('Here is what matters for you: {what they may know}.')];

/** @param more that may not stay, as sources of expressions */
export function noSecretLeft(
  phrasings: readonly Phrasing[],
  more: readonly string[] = [],
): readonly Phrasing[] {
  const remains = { fault: anyOf([...secrets, ...more]), beside, whole };
  return phrasings.map((phrasing) => ({ ...phrasing, remains }));
}

// “They never test it”: what they are like is told by whatever is left of it.
const theyDid = '^(?:(?:and|but|so) )?(?:he|she|they) ';

/** For ill that is spoken of the own house. */
export function noIllLeft(phrasings: readonly Phrasing[]): readonly Phrasing[] {
  return noSecretLeft(phrasings, [theyDid]);
}

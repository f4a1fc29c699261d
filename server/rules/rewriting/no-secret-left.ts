/** A secret goes as a whole: half of it, or a hint that there is one, tells it as well. */
import type { Phrasing } from '../rule';
import { leaveOutWhole } from './leave-out-whole';
import { sentence } from './rewrites';

const fault = new RegExp(
  [
    String.raw`\b(?:to be (?:honest|frank)|tbh|honestly|frankly)\b`,
    String.raw`\b(?:mess|shambles|chaos|disaster|nightmare|awful|terrible|pathetic|useless|hopeless|rubbish|incompetent|clueless|a joke|falls? short of our standard)\b|\bnobody (?:here )?(?:knows|cares)\b|\b(?:they|he|she) (?:always |never |just )?(?:loses?|forgets?|mix(?:es)?|breaks?|don't|doesn't|never|don't care|test)\b`,
    String.raw`\b(?:fired|sacked|laid off|laying off|layoffs|let go|drunk|divorce|bankrupt|broke)\b`,
    String.raw`\b(?:my|our|the) (?:boss|manager|management|supervisor|director) (?:is|was|does|doesn't|hates?|told|wants?|need|won't|will|said|says|never|always|may|must)\b|\b(?:i|we) (?:do not|don't|would not|never) (?:even )?(?:use|trust|buy|eat)\b|\b(?:my|our) (?:cost|margin|markup|commission|bonus)\b`,
    String.raw`^(?:he|she) (?:asked|told|wants?|said|says|thinks) |\bhandle you\b|\b(?:our|the) (?:\w+ )?(?:people|guys?|girls?|team|staff|colleagues?|drivers?|crew|boys|interns?) (?:put|lost|forgot|mixed|broke|dropped|messed|damaged)\b|\b(?:biggest|best|main|largest|only) (?:client|customer|account|buyer)s?\b.*\b(?:left|lost|gone)\b`,
    String.raw`\bbetween (?:us|you and me)\b|\boff the record\b|\bdidn't hear\b|\bkeep (?:this|that|it) (?:to yourself|between)\b|\b(?:don't|do not) tell\b`,
    String.raw`\b(?:get|give|offer|do) you the same\b|\bthan you(?:rs)?\b|\bwouldn't (?:bring|buy|stay|eat|book|use|take|recommend)\b`,
  ].join('|'),
);

const beside = [[/^(?:well, |but )?(?:to be (?:honest|frank)|tbh|honestly|frankly),? (?=\w)/g, '']] as const;

const remains = {
  fault,
  beside,
  whole: [leaveOutWhole, sentence('Here is what matters for you: {what they may know}.')],
};

export function noSecretLeft(phrasings: readonly Phrasing[]): readonly Phrasing[] {
  return phrasings.map((phrasing) => ({ ...phrasing, remains }));
}

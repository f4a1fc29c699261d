/** A lesson goes as a whole: one half told kindly, and the other still schools the reader. */
import type { Phrasing, Rewriter } from '../rule';
import { besideTheFault } from './beside-the-fault';
import { firstTry } from './no-second-jab';
import { anyOf } from './none-left';
import { sentence } from './rewrites';

const fault = anyOf([
  // a saying, or how the world goes
  String.raw`\b(?:that's|that is|this is|such is|it's) (?:just |simply )?(?:life|business|how \w+ works?)\b|\bas they say\b`,
  String.raw`\byou get what you pay\b|^your \w+ (?:took|broke|lost)\b|\bcosts money\b|\b(?:can't|cannot) do everything\b|\b(?:we|i)(?:'re| are|'m| am) not? an? \w+|\bother (?:customers|clients|guests|people)\b`,
  // how plain it is
  String.raw`\b(?:obvious|obviously|basics?|common (?:sense|knowledge)|self-explanatory|(?:not|isn't) (?:really )?(?:that|so) (?:hard|difficult|complicated)|rocket science|simple as that|even a child)\b`,
  String.raw`\b(?:everyone|everybody|anyone|any child) (?:\w+ )?(?:knows?|sees?|understands?)\b|\byou (?:should|must|surely|really) (?:\w+ )?(?:know|realise|realize|understand)\b`,
  // sent off to read
  String.raw`\b(?:please|kindly|pls) (?:re-?)?read (?:my|it|again|what)\b|\bjust (?:read|google|scroll)\b|\blook up what\b|\byou (?:only|just|simply) (?:have|need|had|needed) to\b|\bhow to (?:google|read)\b|^always (?:read|check|ask|test)\b`,
  String.raw`\bbefore (?:(?:you|u) (?:complain|ask|write)|(?:opening|asking|writing|complaining|posting))\b`,
  // schooled for another time
  String.raw`\b(?:homework|learn to|plan ahead|pay attention|think (?:first|before|twice)|miracles|waste|put in the hours)\b`,
  // told before
  String.raw`\b(?:told you|already (?:said|told|explained)|how (?:many times|often)|(?:once|yet) again|very slowly)\b`,
  String.raw`\byou (?:obviously|clearly|never) |\byou (?:did not|didn't) (?:even )?(?:read|look|listen|check)\b|\bwhat did you (?:think|expect)\b`,
]);

const beside = [
  [/^(?:once again|yet again|listen|look|come on),? (?=\w)/g, ''],
  [/\b(?:obviously|clearly) (?=\w)/g, ''],
  [/, (?:as they say|that's (?:just )?life|simple as that|right|you know)(?=[.!?]|$)/g, ''],
] as const;

const whole = [
  besideTheFault('In short, {what they need to know}.'),
  sentence('In short, {what they need to know}.'),
];

export function noLessonLeft(phrasings: readonly Phrasing[]): readonly Phrasing[] {
  return bestThenNoLessonLeft([], phrasings);
}

/** @param best rewrites of a sentence of a known shape, whichever words of it were marked */
export function bestThenNoLessonLeft(
  best: readonly Rewriter[],
  phrasings: readonly Phrasing[],
): readonly Phrasing[] {
  return firstTry(best, phrasings).map((phrasing) => ({ ...phrasing, remains: { fault, beside, whole } }));
}

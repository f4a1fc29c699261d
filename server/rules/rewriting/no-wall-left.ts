/** A no goes as a whole: what shuts the door beside the mended words goes with them. */
import type { Match } from '../../words/match';
import type { Phrasing } from '../rule';
import { sentence, where } from './rewrites';

const threatens =
  /\byou (?:have to|must|need to|better) decide\b|\b(?:decide|yes|now|today)\b.* or (?:it is|it's|its|they are|they're) (?:gone|sold|off|over)\b/;
const fault = new RegExp(
  [
    threatens.source,
    String.raw`\bour (?:\w+ )?(?:guys|boss|bosses|sales|salesm[ae]n|salespeople)\b`,
    String.raw`\bonly (?:a )?human\b|\bnot (?:my|our) (?:problem|fault|business)\b|\byour (?:own )?(?:problem|fault|mistakes?|bad luck)\b`,
    String.raw`\b(?:take it or leave it|(?:deal|live) with it|bad luck|tough luck|hard luck)\b|\bend of (?:story|discussion)\b`,
    String.raw`\b(?:stop|quit|no point in|do not bother|don't bother) (?:asking|writing|calling|insisting|trying)\b`,
    String.raw`\b(?:people like you|you people|nonsense|ridiculous|waste of time|how many times|for the last time)\b`,
    String.raw`\b(?:i|we) (?:have )?(?:already )?(?:said|told you|explained) (?:this|that|it|so|no)\b`,
  ].join('|'),
);

const beside = [
  [/,? (?:whatever you (?:say|write|do)|no matter (?:what|how) [^,.;]*)(?=[,.!;]|$)/g, ''],
  [/ (?:as usual|yet again|once again)(?=[,.!;]|$)/g, ''],
] as const;

const presses = ({ source }: Match): boolean => threatens.test(source.toLowerCase().replaceAll('’', "'"));

const whole = [
  where(presses, sentence('Please let us know by {date} whether you would like it.')),
  sentence('I am afraid we cannot {what they asked for}; what we can do is {what you can do instead}.'),
];

export function noWallLeft(phrasings: readonly Phrasing[]): readonly Phrasing[] {
  return phrasings.map((phrasing) => ({ remains: { fault, beside, whole }, ...phrasing }));
}

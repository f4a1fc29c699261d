/** Blame goes as a whole: what points at the reader beside the mended words goes with them. */

import { namesFacts } from '../../words/english/names-facts';
import type { Match } from '../../words/match';
import type { Phrasing } from '../rule';
import { leaveOutSentence } from './keep-the-rest';
import { sentence, where } from './rewrites';

const fault = new RegExp(
  [
    // “…, so that’s on you”.
    String.raw`\b(?:is|are|was|it's|that's|thats|its|all|entirely|purely|lies) (?:all |now |entirely |really |purely |totally |just )?(?:on|down to|up to|with) you\b(?! to\b)`,
    String.raw`\byou(?:r)? (?:only |just )?have (?:only |just )?yourself\b|\byou did (?:this|that|it) to yourself\b`,
    String.raw`\b(?:your|you're|ur) (?:own |very own )?(?:fault|mistake|error|doing|problem|negligence|carelessness|responsibility|lookout)\b`,
    String.raw`\byour (?:loss|bad luck|tough luck|choice|call)(?=[.!]|$)|\b(?:al)?though (?:i|we) (?:had )?(?:told|said|warned|asked|explained|advised|recommended|wrote)\b|\bwhich (?:makes|made|cost|costs) (?:my|our|it|us|everything|things)\b|\b(?:was|were) (?:ignored|neglected)\b|\byou (?:sometimes|often|usually) `,
    String.raw`\bhad been\b.*\bwould\b|\bwould\b.*\bhad been\b`,
    String.raw`\byour own (?!\w+ (?:pace|time))`,
    String.raw`\b(?:not|isn't|wasn't) (?:our|my) (?:fault|problem|mistake|responsibility|job|doing|business)\b`,
    String.raw`\b(?:don't|do not|cannot|can't|stop|dare) blam(?:e|ing)\b|\bblame (?:us|me|the|your|yourself|it|them|him|her)\b|\byou blame\b`,
    String.raw`\bnot (?:ours|mine|us|on us|with us)\b(?! )`,
    String.raw`\bwould(?:n't| not| never) (?:be|have) (?:\w+ )?(?:here|happened|broken|been|come|in this)\b`,
    String.raw`(?<!\b(?:before|when|after|until) )\byou (?:clearly |obviously |simply |just |never |only |always |still |even |again )*(?:didn't|didnt|did not|don't|forgot|missed|ignored|failed|refused|broke|ruined|neglected|skipped|messed|screwed|should have|should've|should of|shouldn't have|could have|were (?:told|warned|supposed)|promised|never)\b`,
    String.raw`\byou (?:\w+ ){1,4}(?:the|a|an) wrong\b|\b(?:is|are) yours\b|\bwithout (?:reading|checking|asking|looking|testing|telling|thinking)\b|\bit would have helped\b|\bwhat matters now is\b`,
    String.raw`\bafter all (?:you|we|i) |\b(?:as|like) (?:i|we) (?:\w+ )?(?:told|said|warned|explained)\b|\bwe (?:told|warned) you\b`,
    String.raw`\bwe (?:only|just) \w+ the \w+ ?[,;] ?(?:we|not)\b|\bcommon sense\b|\bserves you\b|\bwhat d(?:id|o) you expect\b|\byou knew\b|\b(?:helps|next time)\b.*\b(?:when|as soon as|before|after) .*\b(?:\w+ed|was|were)\b|\bobviously\b|\bno wonder\b`,
    String.raw`\bwhen you (?:\w+ed|booked|ordered|paid|signed|registered|removed|opened|typed|entered|chose|filled|picked|bought)\b`,
  ].join('|'),
);

/** A cause is worth telling; a taunt is not, nor what would have been. */
const taunts = ({ sentence: { prose } }: Match): boolean =>
  !namesFacts(prose.replaceAll('?', '')) &&
  (/\bwould\b|\?\s*$/i.test(prose) ||
    !/\b(?:because|since|as|due|when)\b|\byou(?:r \w+)? (?:\w+ly )?(?:\w+ed|broke|left|put|took|gave|made|forgot|sent|chose|lost|kept|did(?:n['’]?t| not))\b/i.test(
      prose,
    ));

const beside = [
  [/^(?:nope|no|sorry but),? (?=\w)/g, ''],
  [/ (?:in the first place|(?:once |yet )?again|as usual)(?=[,.;!]|$| and | so )/g, ''],
  [/\b(?:clearly|obviously|simply) (?=\w)/g, ''],
  [/\b(?:entirely|solely) (?=because|due)/g, ''],
] as const;

/** Best first for what happened; a request, or what only hits, has nothing to tell. */
const happened = [
  where(taunts, leaveOutSentence()),
  where((match) => !taunts(match), sentence('From what we can see, {what happened}.')),
  sentence('What matters now is {next step}.'),
];

/** @param tells whether the sentences tell of what happened, so that it can stand in their place */
export function noBlameLeft(phrasings: readonly Phrasing[], tells = true): readonly Phrasing[] {
  const remains = { fault, beside, whole: tells ? happened : [] };
  return phrasings.map((phrasing) => ({ ...phrasing, remains }));
}

/** Blame goes as a whole: what points at the reader beside the mended words goes with them. */

import { namesFacts } from '../../words/english/names-facts';
import { type Match, marking, textOf } from '../../words/match';
import type { Phrasing, Rewriter } from '../rule';
import { leaveOutSentence } from './leave-out-sentence';
import { anyOf } from './none-left';
import { either, say, sentence, where } from './rewrites';

/** What they did, told of them: not “as you asked”, “when you called”. */
const deed = String.raw`(?!asked|called|mentioned|described|reported|noticed|wanted|need(?:ed)?\b|(?:pro|ex|suc)ceed\b|feed\b|speed\b|received|contacted|emailed|liked|enjoyed|loved|stayed|visited|shared|helped|offered|suggested)(?:\w+ed|broke|cut|did|drove|forgot|gave|kept|left|lost|made|put|ran|said|sent|took|told|went|wore|wrote)\b`;

const fault = anyOf([
  // “…, so that’s on you”, “you have only yourself to thank”
  String.raw`\b(?:is|are|was|it's|that's|thats|its|lies) (?:all |now |\w+ly |just )?(?:on|down to|up to|with) you\b(?! to\b)`,
  String.raw`\byoursel(?:f|ves)\b|\byou did (?:this|that|it)\b|\byour own (?!\w+ (?:pace|time))`,
  String.raw`\b(?:your|you're|ur) (?:own |very )*(?:fault|mistake|error(?! (?:message|code|log))|doing|problem|negligence|carelessness|responsibility|lookout)\b`,
  String.raw`\b(?:is|lies|was) (?:\w+ )?(?:on|at|with) your (?:end|side|part)\b`,
  String.raw`\byou had to (?:inform|tell|cancel|return|send|confirm|check)\b|\byour (?:loss|bad luck|tough luck|choice|call)(?=[.!]|$)|\b(?:is|are) yours\b|\bcaused by your\b|\beasy to miss\b.*\b(?:and|you|contract|terms|warnings?|instructions)\b`,
  // “It wasn’t our mistake”, “blame the courier”, “we only printed what you typed”
  String.raw`\b(?:not|isn't|wasn't) (?:our|my) (?:fault|problem|mistake|error|responsibility|job|doing|business)\b|\bnot (?:ours|mine|me|us|on us|with us)\b(?! )|\bblam(?:e|es|ed|ing)\b|\bmade the mistake\b`,
  String.raw`\b(?:we|i) (?:only|just) [^,;]*\bwhat you \w+|\b(?:we|i) (?:only|just) (?:copied|printed|did|followed|built|took|used|entered)\b|\bwe (?:only|just) \w+ the \w+ ?[,;] ?(?:we|not)\b|\b(?:because|since) you chose\b`,
  // what would have been
  String.raw`\bhad been\b.*\bwould\b|\bwould\b.*\bhad been\b|\bwould(?:n't| not| never) (?:be|have) (?:\w+ )?(?:here|happened|broken|been|come|in this|this|to)\b|\bit would have helped\b`,
  // “…, and you picked it”, “what you did not do”, “your people signed it”
  String.raw`(?:^|[,;:] |\b(?:and|but|so|because|since|although|though|after|when(?! you (?:booked|ordered|arrived|signed|made (?:the|your) (?:booking|order|reservation)))) )you (?:\w+ly |still |just |even |again |have |had )?${deed}`,
  String.raw`(?<!\b(?:before|when|after|until) )\byou (?:\w+ly |just |only |always |still |even |again )*(?:didn't|didnt|did not|don't|forgot|missed|ignored|failed|refused|broke|ruined|neglected|skipped|messed|screwed|promised|never)\b`,
  String.raw`\byou (?:should(?:n't)?|could|must) (?:have|of)\b|\byou should've\b|\byou were (?:told|warned|supposed)\b|\byou (?:knew|sometimes|often|usually)\b|\byou (?:\w+ ){1,4}(?:the|a|an) wrong\b|\band now you\b`,
  String.raw`(?:^|[,;:] |\b(?:and|but|so|because|since) )your (?:\w+ )?(?:people|staff|team|crew|colleagues?|assistant|drivers?|guys?|men|department|office|son|wife|husband|kids) ${deed}`,
  // what they agreed to, or passed over
  String.raw`\b(?:because|since|as|though) .*\b(?:was|were) (?:approved|confirmed|signed|accepted)\b|\b(?:was|were) (?:approved|confirmed|signed|accepted)\b.*(?:,|\bso\b|\bbut\b)|\b(?:was|were|been) (?:ignored|neglected)\b`,
  String.raw`\bfull of (?:errors|mistakes)\b|\b(?:we|i) (?:have |had )?(?:reminded|warned|chased) you\b|\bwithout (?:reading|checking|asking|looking|testing|telling|thinking|counting)\b`,
  // “…, although we had told you”
  String.raw`\b(?:(?:al)?though|as|like) (?:i|we) (?:\w+ )?(?:told|said|warned|asked|explained|advised|recommended|wrote)\b|\b(?:we|i) (?:told|warned) you\b|\bafter all (?:you|we|i) `,
  // a taunt, or a lesson
  String.raw`\bobviously\b|\bno wonder\b|\bof course\b|\bcommon sense\b|\bserves you\b|\bwhat (?:d(?:id|o) you expect|are we supposed)\b|\bit took .* to (?:tell|inform|answer|reply|send|let)\b`,
  String.raw`\bmost people\b|\bwhat matters now is\b|\bwhich (?:makes|made|costs?) (?:my|our|it|us|everything|things)\b`,
  String.raw`\b(?:helps|next time)\b.*\b(?:when|as soon as|before|after) .*\b(?:\w+ed|was|were)\b`,
]);

const tellsOfADeed = new RegExp(
  String.raw`\b(?:because|since|as|due|when)\b|\byour \w+ (?:is|are|was|were)\b|\byou(?:r \w+)? (?:\w+ly )?(?:${deed}|chose|did(?:n['’]?t| not))`,
  'i',
);

/** A cause is worth telling; a taunt is not, nor what would have been. */
const taunts = ({ sentence: { prose } }: Match): boolean =>
  !namesFacts(prose.replaceAll('?', '')) && (/\bwould\b|\?\s*$/i.test(prose) || !tellsOfADeed.test(prose));

const beside = [
  [/^(?:nope|no|sorry but),? (?=\w)/g, ''],
  [/ (?:in the first place|(?:once |yet )?again|as usual)(?=[,.;!]|$| and | so )/g, ''],
  [/\b(?:clearly|obviously|simply) (?=\w)/g, ''],
  [/\b(?:entirely|solely) (?=because|due)/g, ''],
  [/,? (?:rather|instead) (?:than|then|of) (?:acting|behaving) (?:like|as)\b[^.!?]*/g, ''],
] as const;

/** “You ignored the lamp, | so it burnt out on Monday” as “{what happened}, so it burnt out on Monday”: what came of it is a fact. */
const withItsResult: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens.findIndex(
    ({ text }, index) =>
      index >= mark.to &&
      text === ',' &&
      /^(?:(?:and )?so (?!that\b)|therefore|hence|which is why|that is why)/.test(
        textOf(tokens, index + 1, index + 4),
      ),
  );
  const result = textOf(tokens, at);
  return at < 0 || tokens.length - at < 5 || fault.test(result) || /\byou(?:r|rs)?\b/.test(result)
    ? null
    : say('from what we can see, {what happened}')(marking(match, 0, at));
};

/** Best first for what happened; a request, or what only hits, has nothing to tell. */
const happened = [
  where(taunts, leaveOutSentence()),
  where((match) => !taunts(match), either(withItsResult, sentence('From what we can see, {what happened}.'))),
  sentence('What matters now is {next step}.'),
];

/** @param tells whether the sentences tell of what happened, so that it can stand in their place */
export function noBlameLeft(phrasings: readonly Phrasing[], tells = true): readonly Phrasing[] {
  const remains = { fault, beside, whole: tells ? happened : [] };
  return phrasings.map((phrasing) => ({ ...phrasing, remains }));
}

/** The office goes as a whole: one formula left standing beside plain words is as cold as before. */
import { type Match, textOf } from '../../words/match';
import type { Remains } from '../rule';
import { sentence, where } from './rewrites';
import { torn } from './torn';

const fault = new RegExp(
  [
    String.raw`\b(?:hereby|herewith|undersigned|deemed|afore\w+|above.mentioned|pursuant|(?:in )?due (?:course|time)|needful|revert|kindly|inform(?:s|ed)? you|be (?:advised|informed|notified))\b`,
    String.raw`\b(?:has|have) been (?:duly )?noted\b|\bduly\b|^noted\b|\bany inconvenience\b|\bas soon as possible\b.*\bprocessed\b|\bno (?:further )?(?:correspondence|discussion)\b|\bthe relevant (?:team|department)\b`,
    String.raw`\b(?:nothing (?:more )?(?:we|i) can do|cannot help|can't help|not (?:my|our) (?:department|problem|job)|rules are rules|(?:is|are) final|will be (?:ignored|disregarded|discarded))\b`,
    String.raw`\b(?:feel that way|followed (?:the|our) (?:process|procedures?|rules)|you feel|call the other)\b`,
    torn,
  ].join('|'),
);

const beside = [
  [/ (?:above|afore)[- ]?(?:mentioned|said)(?= \w)/g, ''],
  [/ (?:hereby|herewith|duly|kindly)(?= )/g, ''],
] as const;

function tells(pattern: RegExp) {
  return ({ tokens }: Match): boolean => pattern.test(textOf(tokens));
}

const refused =
  /\b(?:no refund|den(?:y|ied)|reject\w*|refus\w*|declin\w*|not possible|not (?:be )?(?:accepted|granted)|unable|can ?not|nothing (?:more )?(?:we|i) can)\b/;
const closed = /\b(?:closed?|final|terminated|no (?:further )?(?:correspondence|discussion))\b/;
const later =
  /\b(?:processed|process|noted|handled|dealt|due (?:course|time)|looked into|review\w*|forwarded|passed|escalated|received|queue)\b/;
const elsewhere =
  /\b(?:department|call|ask|contact|website|faq|colleague|manufacturer|elsewhere|number|google)\b/;
const sorry = /\b(?:sorry|apolog\w+|regret|inconvenience|feel)\b/;

export const noChillLeft: Remains = {
  fault,
  beside,
  whole: [
    where(
      tells(refused),
      sentence(
        'I am afraid we cannot {what they asked for}, because {the reason}; what we can do is {what you can do}.',
      ),
    ),
    where(
      tells(closed),
      sentence('We have now closed this; if anything is still open for you, please write to us.'),
    ),
    where(tells(later), sentence('Your message is with {name}, who will answer by {date}.')),
    where(tells(sorry), sentence('I am sorry about {what happened}; please tell me what would help.')),
    where(tells(elsewhere), sentence('{name} can help you with this: {how to reach them}.')),
  ],
};

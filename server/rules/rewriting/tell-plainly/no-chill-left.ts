/** The office goes as a whole: one formula left standing beside plain words is as cold as before. */
import { textOf } from '../../../words/match';
import type { Remains, Rewriter } from '../../rule';
import { anyOf } from '../none-left';
import { sentence, where } from '../rewrites';

/** What is still cold in a mended sentence. */
const fault = anyOf([
  // “You are hereby informed”, “do the needful”
  String.raw`\b(?:hereby|herewith|undersigned|deemed|afore\w+|above.mentioned|pursuant|due (?:course|time)|needful|revert|kindly)\b`,
  String.raw`\b(?:inform(?:s|ed)? you|be (?:advised|informed|notified))\b`,
  // “Your letter was duly noted”
  String.raw`\b(?:has|have) been noted\b|\bduly\b|^noted\b|\bany inconvenience\b|\bas soon as possible\b.*\bprocessed\b`,
  String.raw`\bno (?:further )?(?:correspondence|discussion)\b|\bthe relevant (?:team|department)\b`,
  // “There is nothing we can do”
  String.raw`\b(?:nothing (?:more )?(?:we|i) can do|cannot help|can't help|not (?:my|our) (?:department|problem|job)|rules are rules|call the other)\b`,
  String.raw`\b(?:(?:is|are) final|will be (?:ignored|disregarded|discarded)|followed (?:the|our) (?:process|procedures?|rules))\b`,
  // “We are sorry you feel that way”
  String.raw`\b(?:feel that way|you feel)\b`,
]);

const beside = [
  [/ (?:above|afore)[- ]?(?:mentioned|said)(?= \w)/g, ''],
  [/ (?:hereby|herewith|duly|kindly)(?= )/g, ''],
] as const;

const refused =
  /\b(?:no refund|den(?:y|ied)|reject\w*|refus\w*|declin\w*|not possible|not (?:be )?(?:accepted|granted)|unable|can ?not|nothing (?:more )?(?:we|i) can)\b/;
const closed = /\b(?:closed?|final|terminated|no (?:further )?(?:correspondence|discussion))\b/;
const putOff =
  /\b(?:processed|process|noted|handled|dealt|due (?:course|time)|looked into|review\w*|forwarded|passed|escalated|received|queue)\b/;
const sorry = /\b(?:sorry|apolog\w+|regret|inconvenience|feel)\b/;
const sentElsewhere =
  /\b(?:department|call|ask|contact|website|faq|colleague|manufacturer|elsewhere|number|google)\b/;

/** Another sentence where the words of this one tell that it is one of an office. */
function instead(words: RegExp, template: string): Rewriter {
  return where(({ tokens }) => words.test(textOf(tokens)), sentence(template));
}

export const noChillLeft: Remains = {
  fault,
  beside,
  whole: [
    instead(
      refused,
      'I am afraid we cannot {what they asked for}, because {the reason}; what we can do is {what you can do}.',
    ),
    instead(closed, 'We have now closed this; if anything is still open for you, please write to us.'),
    instead(putOff, 'Your message is with {name}, who will answer by {date}.'),
    instead(sorry, 'I am sorry about {what happened}; please tell me what would help.'),
    instead(sentElsewhere, '{name} can help you with this: {how to reach them}.'),
  ],
};

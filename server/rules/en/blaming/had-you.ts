import { asked, reported } from '../../../words/english/guards';
import { formOf } from '../../../words/english/inflect';
import { wondered } from '../../../words/english/suppositions';
import type { Match } from '../../../words/match';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { sentence, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const reader = '(you [guys|people]|your [_] (@staff|@kin)|the @buyer)';
const outcome =
  '(we|i|it|this|that|the|you|there|our|none|nothing|your|all|everything) [_] [_] [@pointedly] (would|could|might)';
const avoidable = '(would|could|might|need) [not|never|still|all|easily|now] (have|be) (_|_ _|_ _ _|_ _ _ _)';
const forward = sentence('What matters now is the next step: {step}.');

/** “We are renovating, and had you told us …”: it adds to what stands alone. */
function addsOn({ tokens, mark }: Match): boolean {
  return tokens[mark.from - 1]?.text === 'and';
}

/** “Had you updated”, not “had you any questions”: something was, or was not, done. */
function deedIsNamed({ tokens, captures: { did } }: Match): boolean {
  const word = did && tokens[did.from]?.text;
  return word !== undefined && /^(?:participle|past)$/.test(formOf(word, 'had'));
}

export default defineRule({
  id: 'blaming/had-you',
  principle: 'save-face',
  severity: 'warning',
  message: 'This tells how well it had gone if the reader had acted otherwise.',
  why: 'What would have been is a reproach that changes nothing: name what helps now.',
  phrasings: [
    {
      phrases: [
        `if {${reader} (had|would have) [not]} [@pointedly] [not] did:_ ... [_ ...] [,] ${outcome}`,
        `{had ${reader} [not]} [@pointedly] [not] did:_ ... [_ ...] [,] ${outcome}`,
        `${avoidable} if {${reader} (had|would have) [not]} [@pointedly] did:_`,
        `${avoidable} {had ${reader} [not]} [@pointedly] did:_`,
        `if only {${reader} (had|would have)} [@pointedly] did:_`,
      ],
      unless: [wondered, reported, asked],
      when: [deedIsNamed],
      rewrites: [where(addsOn, keepTheRest()), forward],
    },
  ],
  examples: [
    {
      bad: '[[Had your crew]] slept on site, we would not be here.',
      fixed: 'What matters now is the next step: [step].',
    },
    {
      bad: 'This would not have happened if [[you had]] updated on Monday.',
      fixed: 'What matters now is the next step: [step].',
    },
    {
      bad: 'If only [[you had]] listened.',
      fixed: 'What matters now is the next step: [step].',
    },
    {
      bad: 'If [[you had]] stayed on site, you would have met the driver.',
      fixed: 'What matters now is the next step: [step].',
    },
    { good: 'Had you any questions, we would be glad to help.' },
    { good: 'If you had a larger room, the lamp would fit.' },
    { good: "If you had slept by the window, it would be better, wouldn't it?" },
    { good: 'You wrote that if you had stayed, it would have been fun.' },
    { good: 'We do not know if you had slept well, it would be good to hear.' },
    { good: 'If you would like a sample, we could send one.' },
  ],
});

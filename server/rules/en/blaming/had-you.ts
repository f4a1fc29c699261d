/** “had the brief been clear”, “we would not be having this conversation”: tells how well it had gone if the reader had acted otherwise. */

import { endsWith, saidBehind } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { formOf } from '../../../words/english/inflect';
import { wondered } from '../../../words/english/suppositions';
import { baseOf } from '../../../words/english/verbs';
import { type Match, marking, textOf } from '../../../words/match';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { forward } from '../../rewriting/look-ahead';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { either, say, sentence, where } from '../../rewriting/rewrites';
import { through } from '../../rewriting/through';
import { whatTheyWouldKnow } from '../../rewriting/what-they-would-know';
import { defineRule, type Rewriter } from '../../rule';

const reader = '(you [guys|people]|your [_] (@staff|@kin)|the @buyer)';
const outcome =
  '(we|i|it|this|that|the|you|there|our|none|nothing|your|all|everything) [_] [_] [@pointedly] (would|could|might)';
const avoidable = '(would|could|might|need) [not|never|still|all|easily|now] (have|be) (_|_ _|_ _ _|_ _ _ _)';

/** “We are renovating, and had you told us …”: it adds to what stands alone. */
function addsOn({ tokens, mark }: Match): boolean {
  return tokens[mark.from - 1]?.text === 'and';
}

/** “… and had you told us we would have tried to move you upstairs” as “… and another time we would be glad to try to move you upstairs”. */
const anotherTime: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens.findIndex(
    ({ text }, index) =>
      index > mark.to &&
      /^(we|i)$/.test(text) &&
      /^would(?: \w+ly)? have \w+$/.test(
        textOf(tokens, index + 1, index + (tokens[index + 2]?.text === 'have' ? 4 : 5)),
      ),
  );
  const verb = at + (tokens[at + 2]?.text === 'have' ? 3 : 4);
  const done = tokens[verb]?.text ?? '';
  const base = at < 0 ? null : (baseOf(done) ?? (/(?:ou|e)red$/.test(done) ? done.slice(0, -2) : null));
  if (
    !base ||
    !/\b(?:you|your)\b/.test(textOf(tokens, verb)) ||
    /^(know|see|notice|have|be|lose|miss|avoid)$/.test(base)
  )
    return null;
  return say(`another time ${tokens[at]?.text} would be glad to ${base}`)(
    marking(match, mark.from, verb + 1),
  );
};

/** “If your crew had | told us | about the step.” */
const told =
  /^(?!not )(?:\w+ )?(?:told|informed|notified|warned|alerted) (?:(?:us|me) )?(?=(?:about|of|that|how|when|earlier|sooner|before|in) )/;
/** “If you had | come | on Friday.” */
const came =
  /^(?:come|came|arrived|called|shown|showed|turned|waited|stopped|appeared) (?:(?:up|by|in|over|back) )?(?=(?:on|at|in|earlier|sooner|before|last|yesterday|this|,) |$)/;

/** “If you had”, not “if you had not”. */
function positive({ tokens, mark }: Match): boolean {
  return tokens[mark.to - 1]?.text !== 'not';
}

/** “Had you come.” */
function followsHad(match: Match): boolean {
  return positive(match) && match.tokens[match.mark.from]?.text === 'had';
}

/** “| If | you had not”: the “if” goes along. */
function fromIf(rewriter: Rewriter): Rewriter {
  return (match) => {
    const { from, to } = match.mark;
    return rewriter(marking(match, match.tokens[from - 1]?.text === 'if' ? from - 1 : from, to));
  };
}

/** “If you had not called, we would have missed it”: their deed saved the day. */
function savedUs({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 1]?.text === 'not' &&
    / (?:i|we|nobody) would (?:not |never )?have (?:missed|lost|overlooked|noticed|found|known|seen)\b/.test(
      textOf(tokens, mark.to),
    )
  );
}

/** “If you had not rung, it would have leaked on: thank you.” */
const thankedFor = saidBehind(/^(thank|thanks)$/);

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
  phrasings: noBlameLeft([
    {
      phrases: [
        `if {${reader} (had|would have) [not]} [@pointedly] [not] did:_ ... [_ ...] [,] ${outcome}`,
        `{had ${reader} [not]} [@pointedly] [not] did:_ ... [_ ...] [,] ${outcome}`,
        `${avoidable} if {${reader} (had|would have) [not]} [@pointedly] did:_`,
        `${avoidable} {had ${reader} [not]} [@pointedly] did:_`,
        `if only {${reader} (had|would have)} [@pointedly] did:_`,
        `if {${reader} only (had|would have)} [@pointedly] did:_`,
      ],
      unless: [wondered, reported, asked, thankedFor, savedUs],
      when: [deedIsNamed],
      rewrites: [
        where(addsOn, anotherTime),
        where(addsOn, keepTheRest()),
        whatTheyWouldKnow,
        where(positive, fromIf(through(told, say('had we known')))),
        where(
          positive,
          fromIf(through(/^(?!not )(?:\w+ )?mentioned (?:(?:us|me) )?/, say('had we known about'))),
        ),
        where(
          endsWith(/^not$/),
          fromIf(through(/^waited (?:until|till) /, say('had this been settled before'))),
        ),
        where(
          endsWith(/^not$/),
          fromIf(through(/^waited (?:so|too|that) long /, say('had this been settled earlier'))),
        ),
        either(
          where(followsHad, through(came, say('if it had worked out'))),
          where(positive, through(came, say('it had worked out'))),
        ),

        leaveOutArgument('sentence'),
        forward,
      ],
    },
    {
      phrases: [
        '{(could|would|might) [easily|all|so easily|very easily] have been (avoided|prevented|spared)} (with|by|through) (a|one|some|reading|checking|asking|calling|just|simply|more|better|telling|looking|a bit)',
      ],
      unless: [asked],
      rewrites: [say('can be avoided next time')],
    },
    {
      phrases: [
        '{@we would not (be having|have had|be in|have|be here|be discussing|be talking about|be sitting in|need) (this (conversation|discussion|problem|mess|situation|trouble|talk)|to have this|now|discussing|it|this)} ($|.|!|,|now|today|at all)',
      ],
      unless: [asked],
      rewrites: [forward],
    },
    {
      phrases: [
        '^ {had what:((the|your) _ [_]) been how:(clear|clearer|complete|correct|ready|on time|sent|signed|there|paid|confirmed|right|earlier|precise)}',
      ],
      unless: [asked],
      rewrites: [sentence('From here it would help us to have $what $how.')],
    },
    {
      phrases: [
        `(^|,) {if ${reader} [only|just] (did|would do|had done) (your|their|its|his|her) (job|homework|work|part)} [_] [_] [_] [_] [,] [_] (we|i|this|it|nothing|nobody|the _|our _) (would|could|might|need)`,
        `(^|,) {if ${reader} [only|just] (knew how to|were [only] (more|a bit more|a little more) (careful|attentive|organised|organized|reliable)|(paid|answered|read|checked|listened to|looked at) (your|our|my|the) _)} , (@you|we|it|this|nothing|nobody|the _|i) would`,
      ],
      unless: [asked, wondered],
      rewrites: [forward],
    },
    {
      phrases: [
        `(^|,) {(if ${reader} [only|just] (had|would have) been|had ${reader} [only|just] been) (on time|ready|prepared|faster|quicker|honest|[a bit|a little] more _|careful|earlier|at home)} [_] [_] [_] [_] [,] [_] (we|i|it|this|nothing|nobody|the _|you|our _) would`,
        `(^|,) {if ${reader} were [only|just|a bit] (more _|careful|attentive|faster|better _|on time)} [_] [_] [_] [_] [,] [_] (we|i|it|this|nothing|nobody|the _|our _) would`,
        '^ {(this|it|that|none of (this|that)) would [not|never] have (happened|been necessary|gone wrong) with (a (bit|little)|some|more|just) [_] [of] (care|attention|thought|planning|communication)}',
      ],
      unless: [asked, wondered, savedUs],
      rewrites: [forward],
    },
  ]),
  examples: [
    {
      bad: 'We keep spare lamps, and [[had you]] voiced this on Friday we would have offered you one.',
      fixed: 'We keep spare lamps, and another time we would be glad to offer you one.',
    },
    {
      bad: 'If [[you had]] measured properly, the door would fit.',
      fixed: 'What matters now is [next step].',
    },
    {
      bad: 'If [[you had not]] waited until Friday, the part would be here.',
      fixed: 'Had this been settled before Friday, the part would be here.',
    },
    {
      bad: '[[Had your crew]] told us about the step, we would have brought a ramp.',
      fixed: 'Had we known about the step, we would have brought a ramp.',
    },
    {
      bad: 'If [[you had]] looked at the list you would have seen that the lamp is blue.',
      fixed: 'The lamp is blue.',
    },
    {
      bad: 'If [[you had]] come on Friday the chairs would be yours.',
      fixed: 'If it had worked out on Friday the chairs would be yours.',
    },
    {
      bad: '[[Had the brief been clear]], it would be done.',
      fixed: 'From here it would help us to have the brief clear.',
    },
    {
      bad: 'Had it come on time [[we would not be having this conversation]].',
      fixed: 'What matters now is [next step].',
    },
    {
      bad: 'All of it [[could have been avoided]] with a call.',
      fixed: 'All of it can be avoided next time with a call.',
    },
    {
      bad: '[[Had your crew]] slept on site, we would not be here.',
      fixed: 'What matters now is [next step].',
    },
    {
      bad: 'This would not have happened if [[you had]] updated on Monday.',
      fixed: 'From what we can see, [what happened].',
    },
    {
      bad: 'If only [[you had]] listened.',
      fixed: 'What matters now is [next step].',
    },
    {
      bad: 'If [[you had]] stayed on site, you would have met the driver.',
      fixed: 'What matters now is [next step].',
    },
    {
      bad: 'If [[you had]] listened to the guide, you would know that the path is wet.',
      fixed: 'The path is wet.',
    },
    { good: 'Had you any questions, we would be glad to help.' },
    { good: 'If you had a larger room, the lamp would fit.' },
    { good: "If you had slept by the window, it would be better, wouldn't it?" },
    { good: 'You wrote that if you had stayed, it would have been fun.' },
    { good: 'We do not know if you had slept well, it would be good to hear.' },
    { good: 'If you would like a sample, we could send one.' },
    { good: 'If you had not called, we would have missed the leak.' },
    { good: 'If you had come later, we would have missed you, so thanks for coming early.' },
    { bad: '[[If you did your job]] we would be done.', fixed: 'What matters now is [next step].' },
    { good: 'If you did your job with joy, we are glad.' },
    {
      bad: '[[If you had been on time]], we would have made the ferry.',
      fixed: 'What matters now is [next step].',
    },
    { bad: '[[If your crew were careful]], nothing would break.', fixed: 'What matters now is [next step].' },
    { good: 'If you had been there, we would have hugged you.' },
  ],
});

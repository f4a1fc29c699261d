/** “It will be sad if you don’t come”, “after all we have done for you”, “don’t let me down”: pulling with a bad conscience. */

import { beginsWith, endOfClause, endsWith, followedBy, precededBy } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { type Guard, marking } from '../../../words/match';
import { drop, say, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

const sad =
  '(suck|hurt|be [_] (sad|terrible|awful|heartbreaking|disappointing|a disaster|unforgivable|not the same))';

/** “After all I did for you in May, this hurts”: it goes up to the comma. */
const toTheComma: Rewriter = (match) => {
  const { tokens, mark } = match;
  const comma = tokens.findIndex(({ text }, at) => at >= mark.to && text === ',');
  const subject = /^(i|we|you|he|she|it|they|this|that|the|your)$/.test(tokens[mark.to]?.text ?? '');
  return mark.from === 0 && comma > mark.to && !subject ? drop()(marking(match, 0, comma)) : null;
};

/** “… if you were not | able to come.” */
const isAble = followedBy(/^(able|free|around|ready|willing)$/);

/** “Be there at 7 | and don’t let me down again.” */
const leaveOutWithAnd: Rewriter = (match) =>
  match.mark.from > 4 && beginsWith(/^do$/)(match)
    ? drop()(marking(match, match.mark.from - 1, endOfClause(match.tokens, match.mark.to)))
    : null;

/** “You owe me that photo”, “… one coffee”: in fun. */
const oneOfThem: Guard = (match) =>
  endsWith(/^(one|this|that)$/)(match) &&
  followedBy(/^(coffee|beer|drink|lunch|dinner|cake|euro|photo)$/)(match);

export default defineRule({
  id: 'pressure/guilt',
  principle: 'not-straight-to-the-sale',
  severity: 'warning',
  message: 'Pulls with a bad conscience.',
  why: 'Who gives in out of guilt will not come back; say what you would like, and leave the choice to them.',
  phrasings: [
    {
      phrases: [`{(it|that|this) (will|would) [just|really] ${sad} if you (are|were) not}`],
      unless: [asked, reported],
      rewrites: [where(isAble, say('it would be lovely if you were')), say('it would be lovely to have you')],
    },
    {
      phrases: [
        `{(it|that|this) (will|would) [just|really] ${sad} if you (do not|did not|can not|could not|will not)}`,
        '{@we (will|would) be [@very|@adverb] (disappointed|sad|hurt|upset|heartbroken|devastated|gutted|angry|offended|crushed) if you (do not|can not|will not|did not|could not)}',
      ],
      unless: [asked, reported],
      rewrites: [say('it would be lovely if you could')],
    },
    {
      phrases: [
        '{[please] do not (let (me|us) down|disappoint (me|us)|leave (me|us) hanging)}',
        '{you owe (me|us) (this|that|one|that much|at least that)}',
        '{[and] (this|that) is how you (repay|thank|treat) (me|us)}',
        '{we (really|urgently|desperately|badly) need your (support|help|vote|donation|contribution)}',
      ],
      unless: [asked, reported, oneOfThem],
      rewrites: [where(precededBy(/^and$/), leaveOutWithAnd), say('we would be grateful for your help')],
    },
    {
      phrases: ['{[,] after (all|everything) [that] (i|we) (have done|did|have given|gave|do) [for you]}'],
      unless: [asked, reported],
      rewrites: [toTheComma, drop()],
    },
    {
      phrases: [
        '{you (are|will be|would be) [really|seriously] missing out [on (it|this|that|something [_])]}',
        '{you will [really] miss out} ($|,|if)',
        '{you (will|are going to) (regret|be sorry (for|about)) not _ (it|this|that|them|one|us)}',
      ],
      unless: [asked, reported],
      rewrites: [say('it is worth a look')],
    },
    {
      phrases: [
        '{if you [really|truly|actually|ever] (cared|valued|loved|respected|trusted|believed|wanted|were (serious|a friend)) [about|in] [us|me|our _|your _|the _|this|it] , you would}',
      ],
      unless: [asked, reported],
      rewrites: [
        where(followedBy(/^not$/), say('we would be glad if you did')),
        say('we would be glad if you could'),
      ],
    },
  ],
  examples: [
    {
      bad: 'The hall burnt down and [[we desperately need your support]].',
      fixed: 'The hall burnt down and we would be grateful for your help.',
    },
    {
      bad: 'And [[it will really suck if you’re not]] there.',
      fixed: 'And it would be lovely to have you there.',
    },
    { bad: '[[We will be very sad if you don’t]] come.', fixed: 'It would be lovely if you could come.' },
    { bad: '[[Don’t let us down]].', fixed: 'We would be grateful for your help.' },
    { bad: 'I counted on a yes[[, after all I have done for you]].', fixed: 'I counted on a yes.' },
    {
      bad: '[[After all I did for you]] in spring, I had hoped for a yes.',
      fixed: 'I had hoped for a yes.',
    },
    {
      bad: '[[If you valued the crew, you would]] not ask again.',
      fixed: 'We would be glad if you did not ask again.',
    },
    { bad: '[[You’re missing out]].', fixed: 'It is worth a look.' },
    { bad: '[[You owe us one]].', fixed: 'We would be grateful for your help.' },
    { bad: '[[If you cared about the crew, you would]] sign.', fixed: 'We would be glad if you could sign.' },
    { good: 'Would it be terrible if you did not come, or if you would be missing out?' },
    { good: 'She told us, you would be missing out, so we went.' },
    { good: 'The old rope did not let us down.' },
    { good: 'Nothing is open for May.' },
    { good: 'We would be glad to see you there.' },
    { good: 'You owe me that photo of the cat!' },
  ],
});

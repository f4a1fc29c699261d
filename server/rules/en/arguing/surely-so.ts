/** “It is clearly stated”, “I am sure you will agree”: a fact with an elbow. */

import { saidBehind } from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { type Match, marking, textOf } from '../../../words/match';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, say, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

const told =
  '(stated|indicated|displayed|shown|written|listed|explained|mentioned|disclosed|communicated|outlined|described|specified|noted|advertised|laid out|spelled out|defined)';
const unless = [asked, hypothetical];

/** “You are under the impression that it is free” as “it may have seemed that it is free”. */
const asIfItWere: Rewriter = (match) =>
  say('it may seem that')(marking(match, match.mark.from - 1, match.mark.to));

/** “The page clearly says 40, so the till was wrong and we pay the difference.” */
function inTheirFavour({ tokens, mark }: Match): boolean {
  return /\b(?:we|i) (?:will )?(?:pay|refund|owe)\b|\bsorry\b/.test(textOf(tokens, mark.to));
}

/** “I am confident that you will agree | with the plan”, “… will find it useful”: a hope, and no argument. */
const hoped = saidBehind(/^(useful|helpful|comfortable|plan|easy|pleasant|lovely)$/);

export default defineRule({
  id: 'arguing/surely-so',
  principle: 'dont-argue',
  severity: 'info',
  message: 'Elbows the reader with “clearly”.',
  why: '“Clearly” tells them that they should have seen it; without it the fact is as true.',
  phrasings: noArgumentLeft('see', [
    {
      phrases: [
        `(is|are|was|were|been|as|it) [also|all] {clearly:([very|quite|pretty] (clearly|plainly|explicitly|expressly|unambiguously))} ${told}`,
        '(it|which|that|this|page|website|site|platform|app|advertisement|listing|policy|contract|terms|description|ad|advert|offer|invoice|agreement|manual|docs|documentation|readme|email|quote|label) [also|even] {(clearly|plainly|explicitly|expressly)} (outlines|outline|lists|specifies|says|say|states|state|stated|said|shows|show|mentions|mention|explains|explain|indicates|indicated|specifies|lists)',
        '{[and|but|so] (@we (am|are) (sure|certain|confident|convinced) [that]|surely|no doubt|undoubtedly) @you (will|would|must|can|have to) [all|also|surely|both] (agree|see|admit|concede|realise|realize) that}',
      ],
      unless: [...unless, inTheirFavour],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{who:@we (trust|(am|are) (sure|certain|confident|convinced)) [that] [in time|soon|eventually|one day|sooner or later] @you will [soon|eventually|also|come to|quickly|in time] verb:(see|agree|realise|realize|recognise|recognize|find)} (the|that|our|it|how|why|with|to|what)',
      ],
      unless: [...unless, hoped],
      rewrites: [say('$who hope that you will $verb')],
    },
    {
      phrases: [
        '@you {(have been|<be>|must have been|seem to (be|have been)) under the [mistaken|wrong|false] impression that}',
      ],
      unless,
      rewrites: [where(({ mark }) => mark.from === 1, asIfItWere), say('had understood that')],
    },
    {
      phrases: [
        '{@you (will|would|must) (surely|no doubt|undoubtedly|certainly) (agree|admit|realise|realize|concede) that}',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@we (think|believe|suppose|assume) [that] @you (will|would|must|can|have to) [also|both|too] (agree|admit|concede) that}',
      ],
      unless,
      rewrites: [drop()],
    },
  ]),
  examples: [
    { bad: 'The fee is [[clearly]] listed in the offer.', fixed: 'The fee is listed in the offer.' },
    { bad: 'The label [[clearly]] says 20 kilos.', fixed: 'The label says 20 kilos.' },
    { bad: '[[I am sure you will agree that]] the fee is small.', fixed: 'The fee is small.' },
    {
      bad: '[[We trust that you will soon see]] the difference.',
      fixed: 'We hope that you will see the difference.',
    },
    { bad: 'You [[were under the impression that]] it was new.', fixed: 'It may seem that it was new.' },
    {
      bad: 'I am sorry to hear that you [[were under the impression that]] it was new.',
      fixed: 'I am sorry to hear that you had understood that it was new.',
    },
    { good: 'Is it clearly listed in the offer?' },
    { good: 'If the fee was clearly listed in the offer, we can use it.' },
    { good: 'We will make sure that the fee is easy to find.' },
    { good: 'Could you mark the box clearly?' },
    { good: 'The price is clearly shown on the shelf, so we pay the difference.' },
    { good: 'I trust you will find it useful.' },
    { bad: '[[You will surely agree that]] the fee is small.', fixed: 'The fee is small.' },
    { bad: '[[I think you will agree that]] this is enough.', fixed: 'This is enough.' },
  ],
});

/** “we were never given”, “we are still waiting for your signature”: lays the lost time at the reader’s door. */

import { endsClause, saidBehind } from '../../../words/english/clauses';
import { cheering } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { cleared, hypothetical, regretted } from '../../../words/english/suppositions';
import { type Match, marking, textOf } from '../../../words/match';
import { keepTheRest, leaveOutSentence } from '../../rewriting/keep-the-rest';
import { drop, say, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

const unless = [hypothetical, regretted, reported, asked];

/** “You took too long to | make up your mind”. */
function toDecide({ tokens, mark }: Match): boolean {
  return /\bto (?:make up|decide|think it over|answer|reply|get back)\b/.test(
    textOf(tokens, mark.to, mark.to + 8),
  );
}

/** “You took too long to decide | so it is sold” as “it is sold”. */
const soItIs: Rewriter = (match) => {
  const { tokens, mark } = match;
  const so = tokens.findIndex(({ text }, at) => at > mark.to && text === 'so');
  return so < 0 || so > mark.to + 8 ? null : drop()(marking(match, mark.from, so + 1));
};

/** “It took you two minutes to solve it”: praise. */
const solvedIt = saidBehind(/^(solve|find|fix|spot|learn)$/);

/** “Because you were away, we kept your mail”: it was done for them. */
const doneForThem = saidBehind(/^(kept|watered|took|fed)$/);

/** “You were not at home, so the parcel is with Mr Lee”, “…, so I left it at the desk”: it is told where the thing is. */
function waits({ tokens, to }: Match): boolean {
  return /, so (?:the|your) [a-z]+ (?:is|waits)\b|, so (?:i|we) (?:have )?(?:left|put|hung|write|try)\b/.test(
    textOf(tokens, to),
  );
}

/** “We were never given the code by the carrier.” */
function byAnother({ tokens, to }: Match): boolean {
  return /\bby (?:the|my|our|him|her|them)\b/.test(textOf(tokens, to));
}

/** “A word | from you”. */
function fromThem({ tokens, captures: { thing } }: Match): boolean {
  return tokens.slice(thing?.from, thing?.to).some(({ text }) => text === 'from');
}

export default defineRule({
  id: 'blaming/waiting-for-you',
  principle: 'save-face',
  severity: 'warning',
  message: 'This lays the lost time at the reader’s door.',
  why: 'Counting the reader’s days of silence wins no day back: tell the dates, and what you do with the time that is left.',
  phrasings: [
    {
      phrases: ['@unit {@we (sat|stood|have sat|have been|were) [here] [just] waiting (for|on)} your'],
      unless,
      rewrites: [say('went by before we had')],
    },
    {
      phrases: [
        '{@we (sat|lost|spent|wasted) span:(_ @unit|_ _ @unit) [just] [sitting|by|with|here] waiting (for|on)} (your|you)',
        '{@we had to wait span:(_ @unit|_ _ @unit) (for|on)} your',
      ],
      unless,
      rewrites: [say('$span went by before we had')],
    },
    {
      phrases: [
        'it (took|has taken|takes) {(@you|your @staff)} (@number|a|several|weeks|days|months|over|more|almost|nearly|so|too|ages|forever)',
      ],
      unless: [...unless, solvedIt],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(@you|your @staff) took} [@us] ((@number|several|over|almost|nearly) [_] @unit|weeks|days|months|so long|too long|ages|forever) ... to',
      ],
      unless,
      rewrites: [
        where(toDecide, soItIs),
        where(toDecide, keepTheRest()),
        where(toDecide, leaveOutSentence()),
        say('it took'),
      ],
    },
    {
      phrases: [
        'because {(@you|your @staff) (<be>) [@pointedly|so|too|very] (late|slow|careless|unavailable|unreachable|absent|away|unprepared|disorganised|disorganized)}',
        'because {(@you|your @staff) (<be>) not (ready|there|home|available|reachable|prepared|at home|on time|around)}',
      ],
      unless: [...unless, doneForThem],
      rewrites: [say('the timing did not work out')],
    },
    {
      phrases: [
        '{@we (am|were|are|had|have) [having|been having|had] (difficulty|difficulties|trouble|problems|a hard time) [in] (obtaining|getting|receiving)} your (response|reply|answer|feedback|approval|confirmation|signature|documents|payment)',
      ],
      unless: [regretted, reported, asked],
      rewrites: [say('we were still missing')],
    },
    {
      phrases: [
        '{@we (have been|am|are) [@pointedly] waiting (for|on) thing:(your _|your _ _|an answer|a reply) [from you] (for|since) [over|more than|almost|nearly|at least|about] (@number|a|several|weeks|days|months|ages|last|monday|tuesday|wednesday|thursday|friday|march|april|may|june) [@unit] [now|already]} $',
      ],
      unless,
      rewrites: [say('we would be glad of $thing')],
    },
    {
      phrases: ['{because of (you|you guys|your @staff)} (,|$|we|our|the|i|it|this|all|everything|a|an)'],
      unless: [cleared, hypothetical, asked, cheering],
      rewrites: [drop()],
    },
    {
      phrases: ['{@you (were|was) [@pointedly] (unavailable|nowhere to be found|not at home|absent)}'],
      unless: [...unless, waits],
      rewrites: [say('we missed each other')],
    },
    {
      phrases: [
        '{@you (were|was) [@pointedly] (unreachable|impossible to reach|hard to reach|difficult to reach)}',
      ],
      unless: [...unless, waits],
      rewrites: [say('we could not reach you')],
    },
    {
      phrases: [
        '{@we (am|are|have been) still waiting (for|on) thing:((a|an|your|any|some) [_] (response|reply|answer|feedback|confirmation|approval|decision|payment|documents|signature|input|instructions|details|form|deposit|call|photos) [from (you|your _)])} ($|.|,|!|to|on|for|so|and|since)',
      ],
      unless,
      rewrites: [
        where(
          (match) => endsClause(match) && !fromThem(match),
          say('we would be glad of $thing, which <be@thing> still to come'),
        ),
        where((match) => !endsClause(match) || fromThem(match), say('we have not yet received $thing')),
      ],
    },
    {
      phrases: [
        '{@we (have been|am|are) [@pointedly] waiting (for|on)} (your _|your _ _|your _ / _) since [the] (#|@month|@day|last|early|mid) [@month|_] ($|.|,)',
      ],
      unless,
      rewrites: [say('we have been hoping for')],
    },
    {
      phrases: [
        '{@we (was|were|have been) never (given|sent|provided with|handed|supplied with)} (the|a|an|any|your|those|that|this)',
      ],
      unless: [byAnother],
      rewrites: [say('we have not yet received')],
    },
  ],
  examples: [
    { bad: '[[You took]] ages to decide so we hung the red one.', fixed: 'We hung the red one.' },
    {
      bad: '[[You took]] too long to decide, somebody paid in full on Sunday.',
      fixed: 'Somebody paid in full on Sunday.',
    },
    {
      bad: '[[We are still waiting for your signature]].',
      fixed: 'We would be glad of your signature, which is still to come.',
    },
    { bad: '[[We were never given]] the codes.', fixed: 'We have not yet received the codes.' },
    {
      bad: '[[We have been waiting for]] your deposit since 3 March.',
      fixed: 'We have been hoping for your deposit since 3 March.',
    },
    { bad: '[[You were unreachable]] on Friday.', fixed: 'We could not reach you on Friday.' },
    {
      bad: 'The slot went because [[we had trouble getting]] your reply.',
      fixed: 'The slot went because we were still missing your reply.',
    },
    {
      bad: 'Two weeks [[we sat waiting for]] your artwork.',
      fixed: 'Two weeks went by before we had your artwork.',
    },
    {
      bad: '[[We lost two weeks waiting for]] your reply.',
      fixed: 'Two weeks went by before we had your reply.',
    },
    {
      bad: 'It took [[you]] three weeks to confirm the colour.',
      fixed: 'It took three weeks to confirm the colour.',
    },
    { bad: '[[You took]] two months to answer.', fixed: 'It took two months to answer.' },
    {
      bad: 'The truck left because [[you were late]].',
      fixed: 'The truck left because the timing did not work out.',
    },
    { bad: '[[Because of you]] we lost the slot.', fixed: 'We lost the slot.' },
    {
      bad: '[[We have been waiting for your reply for two weeks]].',
      fixed: 'We would be glad of your reply.',
    },
    { good: 'If it took you three weeks, the form is too long.' },
    { good: 'I am sorry that it took you two hours to reach us.' },
    { good: 'You wrote that it took you three weeks to get an answer.' },
    { good: 'How many weeks was it, did it take you two or three?' },
    { good: 'Was it three or four weeks we sat waiting for your ship?' },
    { good: 'We are still waiting for the ink, your artwork came first.' },
    { good: 'Because of you the fair was a success.' },
    { good: 'It is not because of you, it was the rain.' },
    { good: 'It took us three weeks to answer, and I am sorry for it.' },
    { good: 'It took you two minutes to solve what we had looked at for a week.' },
    { good: 'You took several good photos to the fair.' },
    { good: 'It was because you were away that the mail was kept.' },
    { good: 'You were not at home, so the parcel is with Mr Lee.' },
    { good: 'You were hard to reach, so I write.' },
    { good: 'We were never given the code by the carrier, so I have asked for it.' },
  ],
});

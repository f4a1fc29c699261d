/** “we were never given”, “we are still waiting for your signature”: lays the lost time at the reader’s door. */

import { endOfClause, endsClause, saidBehind } from '../../../words/english/clauses';
import { cheering } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { cleared, hypothetical, regretted } from '../../../words/english/suppositions';
import { type Guard, type Match, marking, remembering, textOf } from '../../../words/match';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { both, drop, say, where } from '../../rewriting/rewrites';
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

/** “Because of you it was our best day”, not “because of you our best machine stood still”. */
function cheered(match: Match): boolean {
  const { tokens } = match;
  return cheering({
    ...match,
    tokens: tokens.map((token, at) =>
      token.text === 'best' && /^(our|my)$/.test(tokens[at - 1]?.text ?? '') ? { ...token, text: '' } : token,
    ),
  });
}

/** “We have been waiting for you to sign | for three weeks” as “we would be glad if you could sign”. */
const gladIfTheyCould: Rewriter = (match) => {
  const { tokens, mark } = match;
  const to = endOfClause(tokens, mark.to);
  const tail = tokens.findIndex(
    ({ text }, at) =>
      at > mark.to + 1 &&
      at < to &&
      /^(for|since)$/.test(text) &&
      (text === 'since' || /\b(?:day|week|month|hour|year|age)s?$/.test(textOf(tokens, at, to))),
  );
  const told = say('we would be glad if you could');
  if (tail < 0) return told(match);
  return both(told, drop('tail'))(remembering(match, { tail: { from: tail, to } }));
};

/** “Our man | waited for you”: more than one of them, or one. */
const alone: Guard = ({ tokens, captures: { who } }) =>
  who !== undefined &&
  (textOf(tokens, who.from, who.to) === 'i' ||
    (who.to - who.from > 1 && !/s$|^(people|crew|men)$/.test(tokens[who.to - 1]?.text ?? '')));

/** “We have nothing from you | on file”: nothing is awaited. */
function onFile({ tokens, to }: Match): boolean {
  return /^(on|in|to) (?:file|our|hide|fear)\b/.test(textOf(tokens, to));
}

export default defineRule({
  id: 'blaming/waiting-for-you',
  principle: 'save-face',
  severity: 'warning',
  message: 'This lays the lost time at the reader’s door.',
  why: 'Counting the reader’s days of silence wins no day back: tell the dates, and what you do with the time that is left.',
  phrasings: noBlameLeft(
    [
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
        phrases: [
          '{it (is|was) [only|just|simply|mainly|all] because of (you|you (guys|people)|your [_] @staff) that}',
          '{[only|just|simply|mainly|all] (because of|owing to|due to) (you|you (guys|people)|your [_] @staff)} (,|.|!|$|and|but|so|@we|our|my|the|it|this|all|everything|everybody|everyone|nobody|nothing|now|there|they|a|an|half)',
        ],
        unless: [cleared, hypothetical, asked, cheered],
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
      {
        phrases: [
          '{@we (have|had) [@pointedly] been waiting [_ @unit|weeks|ages|so long] (for|on) @you to} _',
          '{@we (am|are) [@pointedly] still waiting [_ @unit|weeks|ages|so long] (for|on) @you to} _',
          '{@we still wait for @you to} _',
        ],
        unless,
        rewrites: [gladIfTheyCould],
      },
      {
        phrases: [
          '(who:(@we|(our|my) _)) {[have|has|had] [@pointedly] (waited|stood waiting|sat waiting|had to wait|been waiting) [here|there|outside] for (@you|your [_] (@staff|@kin))} (the (whole|entire)|all|half|over|more|almost|nearly|in vain|for [over|more|almost|nearly|about] (@number|a|an|half|hours|days|weeks|ages)|@number @unit|since|and (nobody|no one|you|nothing))',
        ],
        unless: [...unless, cheered],
        rewrites: [where(alone, say('was there')), say('were there')],
      },
      {
        phrases: [
          '{@reader [@pointedly] (let|made|kept) us (wait|waiting)} ($|@closing|for|over|more|almost|a|until|all|@number|again)',
          '{@reader [@pointedly] (let|made|kept) me (wait|waiting)} ($|@closing|for|over|more|almost|a|until|all|@number|again)',
        ],
        unless: [...unless, cheered],
        rewrites: [say('we had to wait')],
      },
      {
        phrases: [
          '{who:@we [@pointedly] (have|had|got|received|have received) [@pointedly] (nothing|nothing at all|not a thing|not one answer|no answer) [yet|so far]} from (@you|your [_] @staff)',
        ],
        unless: [...unless, onFile],
        rewrites: [say('$who still hope for an answer')],
      },
      {
        phrases: [
          '{(@you|your @staff) needed} ((@number|several|over|almost|nearly|a) [_] @unit|weeks|days|months|so long|too long|ages|forever) (to|for) (decide|answer|reply|send|sign|say|tell|write|call|confirm|pay|choose|check|read|one|a|this|that|the)',
        ],
        unless: [...unless, solvedIt, cheered],
        rewrites: [say('it took')],
      },
    ],
    false,
  ),
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
    { bad: '[[Because of you]] our best loom stood still.', fixed: 'Our best loom stood still.' },
    { bad: '[[Due to your driver]] my best pan is gone.', fixed: 'My best pan is gone.' },
    { good: 'Because of you it was the best evening of the year.' },
    { good: 'It is not because of you, the pump was old.' },
    {
      bad: '[[We have been waiting for you to]] sign the plan for two weeks.',
      fixed: 'We would be glad if you could sign the plan.',
    },
    { bad: '[[I am still waiting for you to]] call.', fixed: 'I would be glad if you could call.' },
    { bad: 'Our man [[waited for you]] for an hour.', fixed: 'Our man was there for an hour.' },
    { bad: 'We [[waited for your driver]] all day.', fixed: 'We were there all day.' },
    { bad: 'The roof is open because [[we still have nothing]] from you.' },
    { good: 'We waited for you for an hour, and it was a lovely evening.' },
    { good: 'I am waiting for you to land, then we can call.' },
    { good: 'We have nothing from you on file that is open.' },
    { bad: '[[You needed]] a month to answer.', fixed: 'It took a month to answer.' },
    { good: 'Your clerk needed two days to find the leak.' },
    { bad: '[[It is because of your driver that]] the hall was shut.', fixed: 'The hall was shut.' },
  ],
});

/** “We asked you three times”, “you said you would come and never did”: how often the reader was asked, and what came of it. */
import { asked, reported } from '../../../words/english/guards';
import { hypothetical, regretted } from '../../../words/english/suppositions';
import { drop, say, sentence } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const unless = [hypothetical, regretted, asked];
const often =
  '((@number|#|several|many|multiple|countless|umpteen|a hundred) times|twice|repeatedly|again and again|over and over [again]|time and [time] again|more than once|on (several|many|numerous|multiple|countless) occasions|for (weeks|months|ages))';

export default defineRule({
  id: 'blaming/asked-in-vain',
  principle: 'save-face',
  severity: 'warning',
  message: 'This counts up how often the reader was asked.',
  why: 'Counting reminders shames people into silence; one clear request with a date is answered sooner.',
  phrasings: [
    {
      phrases: [
        `@we [have|had] [@pointedly] (asked|reminded|warned|emailed|called|chased|urged|begged|contacted|messaged|requested|notified|texted|rang|phoned|advised) (@you|your [_] @staff) ... [_ ...] {${often}}`,
        `(@you|your [_] @staff) (was|were|has been|have been|had been) [@pointedly] (asked|reminded|warned|contacted|called|informed|notified|advised) ... {${often}}`,
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@you (said|told @us|wrote|promised) [@us] [that] @you (would|will|were going to)} ... [_ ...] [,] (and|but|yet) [then|@you|still|so far] (never|nothing|did not|have not|has not|no)',
      ],
      unless: [hypothetical],
      rewrites: [sentence('What matters now is the next step: {step}.')],
    },
    {
      phrases: [
        '{@reader [@pointedly] did not [even|ever] (show up|turn up|appear|come|show|pick up the phone|return my call|return our call)} (.|,|!|$|at|on|for|yesterday|today|when|and|as|in time)',
        '{@reader [@pointedly] never [even] (called|rang|returned|wrote back|called back|picked up|followed up|got back)} (.|,|!|$|at|on|for|when|and|as|to @us)',
      ],
      unless: [...unless, reported],
      rewrites: [say('we missed you')],
    },
  ],
  examples: [
    { bad: 'We asked you for the plan [[three times]].', fixed: 'We asked you for the plan.' },
    { bad: 'Your bank was called [[several times]].', fixed: 'Your bank was called.' },
    {
      bad: '[[You said you would]] collect it, but never came.',
      fixed: 'What matters now is the next step: [step].',
    },
    {
      bad: 'I stood there for an hour and [[you didn’t show up]].',
      fixed: 'I stood there for an hour and I missed you.',
    },
    { good: 'If we asked you for it twice, please tell us.' },
    { good: 'I am sorry that we asked you for the form three times.' },
    { good: 'Have we asked you for the plan three times?' },
    { good: 'You wrote that your clerk never called, so I am calling now.' },
    { good: 'We asked you for the plan, and it came on time.' },
    { good: 'If you said you would come but never came, it is fine.' },
  ],
});

/** “Why would you plug it in?”, “somebody forgot to read the chart”: a question or a hint that only points a finger. */

import { asked } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { type Match, marking, textOf } from '../../../words/match';
import { askWhether } from '../../rewriting/ask-whether';
import { letQuestionGo } from '../../rewriting/let-go';
import { mixedUp } from '../../rewriting/look-ahead';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { say, where } from '../../rewriting/rewrites';
import { tellOfTheNext } from '../../rewriting/tell-of-the-thing';
import { defineRule, type Rewriter } from '../../rule';

/** “Why would you like to change?”, “why would you choose us?”: it is asked in earnest. */
function inEarnest({ tokens, captures: { verb } }: Match): boolean {
  return /^(like|want|prefer|recommend|need|choose|rather|suggest|say|consider|love)$/.test(
    (verb && tokens[verb.from]?.text) ?? '',
  );
}

/** “Did you not check the lock?” as “did you have a chance to check the lock?”. */
const didYou: Rewriter = (match) => {
  const not = match.tokens.findIndex(({ text }, at) => at >= match.mark.from && text === 'not');
  return say('did you have a chance to')(marking(match, match.mark.from, not + 1));
};
/** “Somebody clearly did not | read it”. */
function didNot({ tokens, mark }: Match): boolean {
  return tokens[mark.to - 1]?.text === 'not' && tokens[mark.to - 2]?.text === 'did';
}

/** “If your team could count | we would not have three left” as “we have three left”. */
const whatWeHave: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens.findIndex(
    (_, index) => index >= mark.to && textOf(tokens, index, index + 4) === 'we would not have',
  );
  return mark.from === 0 && at > 0 ? say('we have')(marking(match, 0, at + 4)) : null;
};

export default defineRule({
  id: 'blaming/pointed-question',
  principle: 'save-face',
  severity: 'warning',
  message: 'This points a finger without saying so.',
  why: 'A hint is heard as loudly as a charge, and leaves nothing to answer: say what is missing, or ask what you need to know.',
  phrasings: noBlameLeft([
    {
      phrases: ['^ {[and|but|so|then] [,] why [on earth] would @you [ever|even|just]} verb:_'],
      when: [asked],
      unless: [inEarnest],
      rewrites: [say('may I ask what led you to')],
    },
    {
      phrases: [
        '^ {[and|but|so|then] [,] why (did @you not|did not @you) [just|simply|at least|even|then]} _',
      ],
      when: [asked],
      rewrites: letQuestionGo,
    },
    {
      phrases: [
        '(^|@opening) {(somebody|someone|some people|a certain somebody|a certain someone) [here|@pointedly|must have] (forgot|forgotten|neglected|failed)} to',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('it is easy to forget')],
    },
    {
      phrases: [
        '(^|@opening) {whoever ... [...] (clearly|obviously|apparently|evidently|plainly)} ((had|has) (no|never|not)|did not|does not|cannot|never|knows nothing|knew nothing|was not|is not|failed|forgot)',
        '(^|@opening) {(somebody|someone) [here|on your side|at your end] (clearly|obviously|evidently|apparently) (did not|has not|was not|cannot|is not)} _',
        '{if (@you|your [_] @staff) (could|knew how to|were able to|would learn [how] to|had learned to) (count|read|spell|type|write|drive|calculate|listen|think|measure|tell the time)}',
      ],
      unless: [asked],
      rewrites: [where(didNot, tellOfTheNext({ not: true })), whatWeHave, mixedUp],
    },
    {
      phrases: [
        '^ {[and|but|so|then] [,] why be:(was|were|is|are) what:((the|your|this|it|that) [_] [_]) not} ... before @you',
      ],
      when: [asked],
      rewrites: [say('may I ask why $what $be not')],
    },
    {
      phrases: [
        '{did @you not (get to|make|check|read|notice|see (the|that|our)|measure|look|think|bother|test|ask|bring|count|compare|call|arrive|come|turn|lock|save|follow|plan)}',
      ],
      unless: [hypothetical],
      when: [asked],
      rewrites: [didYou],
    },
    {
      phrases: [
        '{(someone|somebody) (could|can|did) not [even] (read|count|tell|listen|wait|follow|be bothered|keep|manage)} (the|a|our|to|it|time)',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('something got mixed up with')],
    },
    {
      phrases: [
        '{(kindly|please) explain how} (the|a|this|that|it|our) ... (came|got|ended|could|happened|is|was)',
      ],
      rewrites: [askWhether('could you help us understand how'), say('could you help us understand how')],
    },
  ]),
  examples: [
    {
      bad: '[[If your team could count]] we would not have two chairs left.',
      fixed: 'We have two chairs left.',
    },
    {
      bad: '[[Kindly explain how]] the table got burnt.',
      fixed: 'Could you help us understand how the table got burnt?',
    },
    { bad: '[[Someone could not read]] the clock.', fixed: 'Something got mixed up with the clock.' },
    { bad: '[[Did you not check]] the lock?', fixed: 'Did you have a chance to check the lock?' },
    {
      bad: '[[Why was the alarm not]] set before you left?',
      fixed: 'May I ask why the alarm was not set before you left?',
    },
    {
      bad: '[[Why would you]] wash it at ninety?',
      fixed: 'May I ask what led you to wash it at ninety?',
    },
    {
      bad: '[[Why didn’t you just]] ring the bell?',
      fixed: 'What would help you most now?',
    },
    {
      bad: '[[Somebody forgot]] to read the size chart.',
      fixed: 'It is easy to forget to read the size chart.',
    },
    {
      bad: '[[Whoever wired it clearly]] had no plan.',
      fixed: 'It seems that something got mixed up; shall we go through it together?',
    },
    {
      bad: '[[If your accountant could count]], the bill would match.',
      fixed: 'It seems that something got mixed up; shall we go through it together?',
    },
    { bad: '[[Somebody obviously did not]] oil the chain.', fixed: 'The chain was not oiled.' },
    { good: 'Why would you like to change the date?' },
    { good: 'Why would you pay more for less.' },
    { good: 'Why did you not ring, she asked, and I said that I will.' },
    { good: 'Has the hall been cleaned, and someone forgot to lock it?' },
    { good: 'If the guard is out and someone forgot to lock it, call me.' },
    { good: 'Is it right, and somebody clearly did not sign?' },
    { good: 'Whoever wired it, thank them from us.' },
  ],
});

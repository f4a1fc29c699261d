/** “Not sure why you think so”, “I have no idea what you mean”: a puzzled face that says “you are wrong”. */

import { endsAsQuestion } from '../../../words/english/clauses';
import { shouldNotPay, wondersAlong } from '../../../words/english/conciliation';
import { hypothetical } from '../../../words/english/suppositions';
import { type Match, marking, textOf } from '../../../words/match';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { say, sentence } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { defineRule, type Rewriter } from '../../rule';

const lost =
  '(not [@adverb|@very|quite] sure|[a bit|a little|very|rather|quite|honestly] (confused|puzzled|baffled|perplexed) [as to])';
const why = '(why|how (on earth|come)|where|what)';

/** “I do not see why we could not do that”: a yes. */
function notDenied({ tokens, to }: Match): boolean {
  return tokens.slice(to, to + 8).some(({ text }) => text === 'not');
}

/** “We have no idea what you are talking about” as “we would like to understand what you mean”. */
const whatTheyMean: Rewriter = (match) => {
  const { tokens, mark } = match;
  const rest = /^what you are (?:talking about|on about|going on about|trying to say|getting at)/.exec(
    textOf(tokens, mark.to),
  );
  const to = rest ? mark.to + rest[0].split(' ').length : -1;
  return to < 0 ? null : say('would like to understand what you mean')(marking(match, mark.from, to));
};

/** “Not sure where this came from, but I will find out.” */
function findsOut({ tokens, mark }: Match): boolean {
  return /\b(?:i|we) (?:will |can |am going to |are going to )?(?:find|ask|check|look)\b/.test(
    textOf(tokens, mark.to),
  );
}

export default defineRule({
  id: 'arguing/puzzled',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: 'A puzzled face that says “you are wrong”.',
  why: 'Feigned puzzlement calls their view absurd; if you want to know, ask.',
  phrasings: noArgumentLeft('see', [
    {
      phrases: [
        `{(i|we) [am|are] ${lost} word:${why}} @you (think|thought|would|got|say|said|feel|believe|expect|expected|assume|assumed|claim|insist|keep|get|came|heard|felt|are (saying|so|upset|angry|complaining|asking|telling|expecting|talking)|did not)`,
        `{(i|we) [am|are] ${lost} word:((why|how come) (it|this|that|the _|the _ _))} (shows|showed|says|said|is (showing|saying|such|a|so)|was (such|a|so)|would|matters|should)`,
        '{(i|we) (do not|can not|could not) [@adverb|even] (get|see|know) word:(why)} @you (think|thought|would|say|said|feel|believe|expect|expected|assume|claim|insist|keep|are (so|upset|angry|complaining))',
        '^ {not [@adverb|@very|quite] sure word:(why|where|how)} (@you|this|that|it)',
      ],
      unless: [hypothetical, findsOut, wondersAlong],
      rewrites: [say('I would like to understand $word')],
    },
    {
      phrases: [
        '@we {(do not|have no) [@adverb|@very|even] (know|idea|clue) [of]} what @you are (talking about|on about|going on about|referring to|getting at|trying to say|complaining about)',
        '@we {have (no|absolutely no|not the slightest|not the faintest) (idea|clue)} what @you (mean|want|expect)',
      ],
      unless: [hypothetical, endsAsQuestion],
      rewrites: [whatTheyMean, say('would like to understand')],
    },
    {
      phrases: [
        '{[and] what makes @you verb:(think|believe|assume)} (so|that|this|it|the|we|i|there|our|your|they|he|she)',
        '{[and] why (would|should) @you [even|ever] verb:(think|say|assume|believe|claim|expect)} (so|that|this|it|the|we|i|there|our|your|they|us|such|something)',
      ],
      rewrites: [say('could you tell me why you $verb')],
    },
    {
      phrases: [
        '^ {[sorry ,] (do not|no) [really|even] (know|idea|clue) [of] what @you are (talking about|on about|going on about|referring to|getting at|trying to say|complaining about|saying)}',
      ],
      unless: [hypothetical],
      rewrites: [sayAlone('I would like to understand what you mean')],
    },
    {
      phrases: [
        '@we {(do not|did not|can not|could not|fail to|still do not) [really|quite|honestly] see [any reason|the reason] why} (a|an|the|this|that|these|it|your|our|we|they|some|anyone|anybody|someone|you|my)',
      ],
      unless: [hypothetical, notDenied, shouldNotPay],
      rewrites: [say('would like to understand why')],
    },
    {
      phrases: [
        '{(@we (am|are) not sure|@we do not know|no idea) (what|which) _ [_] @you (are (talking about|referring to|on about|describing|reading)|mean)}',
      ],
      unless: [endsAsQuestion],
      rewrites: [sentence('Could you tell us which case you mean?')],
    },
  ]),
  examples: [
    {
      bad: '[[I am not sure what outage you are talking about]].',
      fixed: 'Could you tell me which case you mean?',
    },
    { bad: '[[No clue what you are on about]].', fixed: 'I would like to understand what you mean.' },
    {
      bad: 'We [[do not see why]] a second lid would help.',
      fixed: 'We would like to understand why a second lid would help.',
    },
    { good: 'I did not see why we should not ship it in May.' },
    {
      bad: '[[I am not sure why]] you think the lid is old.',
      fixed: 'I would like to understand why you think the lid is old.',
    },
    {
      bad: '[[I am not sure why it]] shows as late.',
      fixed: 'I would like to understand why it shows as late.',
    },
    { bad: '[[Not sure where]] you read that.', fixed: 'I would like to understand where you read that.' },
    {
      bad: 'I [[don’t know]] what you are referring to.',
      fixed: 'I would like to understand what you are referring to.',
    },
    {
      bad: '[[What makes you think]] that the lid is old?',
      fixed: 'Could you tell me why you think that the lid is old?',
    },
    { bad: '[[Why would you say]] that?', fixed: 'Could you tell me why you say that?' },
    { good: 'If I am not sure why you said that, I will ask.' },
    { good: 'I am not sure why the pump stops; could you send a video?' },
    { good: 'Could you tell me what you mean by an old lid?' },
    { good: 'I am not sure what you need first, the lid or the box.' },
    { good: 'Not sure where this came from, but I will find out.' },
    { good: 'I do not see why you should pay for that.' },
    { good: 'Odd, I am not sure why it shows 900 on our scale, too.' },
    { good: 'I do not know which blue door you mean, is it the one at the back?' },
    { good: 'If I am not sure why you said that, I call.' },
  ],
});

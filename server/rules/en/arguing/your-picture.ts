/** “It is not as bad as you make it sound”, “that is a gross exaggeration”: the reader’s picture is called wrong. */

import {
  captureBegins,
  endsClause,
  endsWith,
  followedBy,
  says,
  supposed,
} from '../../../words/english/clauses';
import { granted } from '../../../words/english/conciliation';
import { asked } from '../../../words/english/guards';
import type { Match } from '../../../words/match';
import { goesTooFar } from '../../rewriting/goes-too-far';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { say, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { defineRule } from '../../rule';

const unless = [supposed, asked, granted];

/** “It is not as hard as you think”: they are encouraged. */
const encouraging = says(
  /^(hard|difficult|complicated|scary|far|luckily|fortunately|worry|glad|happy|easier|daunting)$/,
);

/** “You make it look | easy”: praise. */
function praised(match: Match): boolean {
  return (
    captureBegins('verb', /^look$/)(match) && /^(easy|simple)$/.test(match.tokens[match.mark.to]?.text ?? '')
  );
}

/** “That was a huge leap | for the team.” */
const ahead = followedBy(/^(for|forward|ahead)$/);

export default defineRule({
  id: 'arguing/your-picture',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: 'Calls the customer’s picture of it wrong.',
  why: 'They tell it as it felt; take that up first, then put what you see beside it.',
  phrasings: noArgumentLeft('see', [
    {
      phrases: [
        '{not [nearly|half|quite|remotely|even|anywhere near|at all] [as|so|that] _ as (@you|your _|some people|the _) [_] (make|makes|made|say|says|said|claim|claims|think|thinks|describe|describes|suggest|suggests|believe|imply|implies|portray|paint|put|puts|present|pretend|assume|imagine|would like) [it|this|that|them|us] [out|sound|seem|look|to be|to believe]}',
      ],
      unless: [...unless, encouraging],
      rewrites: [say('different from how it seemed to you')],
    },
    {
      phrases: [
        '(is|are|was|were|seems|sounds) [just|simply|clearly|quite|frankly] {(a|an) (gross|slight|clear|wild|huge|big|massive|vast|total|complete|ridiculous|serious|blatant|bit of a|bit of an|real|pure|very|cheap|classic|textbook|strange|weird|bold|sweeping|unfair|baseless|false|wrong|flawed|faulty) (exaggeration|overstatement|stretch|hyperbole|misrepresentation|leap|reach|generalisation|generalization|simplification|assumption|claim|accusation|contradiction|argument|comparison|conclusion|analogy|fallacy|assessment|characterisation|characterization|interpretation|dichotomy|premise|equivalence)}',
      ],
      unless: [...unless, ahead],
      rewrites: [
        goesTooFar,
        where(endsWith(/^(stretch|leap|reach|generali[sz]ation)$/), say('further than we would go')),
        say('not quite how we see it'),
      ],
    },
    {
      phrases: [
        '{@you make (it|this|that|everything|us) verb:(sound|look|seem|appear)} (worse|so|much|far|bigger|more|bad|terrible|easy|simple|trivial)',
      ],
      unless: [...unless, praised],
      rewrites: [say('to you it may $verb')],
    },
    {
      phrases: [
        '{(you|one|people|some) (may|might|can|could) [well|very well] (think|believe|feel|say|argue|disagree|see it|call it) (so|that|otherwise|differently|that way|what you like|as you like) , (but|yet|however)}',
        '{@you (may|might|can|could) [well] (disagree|doubt it|not (like|believe|agree with) (it|this|that)) , (but|yet|however)}',
      ],
      unless: [asked],
      rewrites: [say('we see it differently:')],
    },
    {
      phrases: [
        '(that|this|it) (is|was) [just|only|still|merely] {your x:(opinion|view|interpretation|reading|perception|theory|version|impression|assumption|guess|speculation|feeling|judgement|judgment|conclusion|understanding|recollection|definition)} (of|on|about|as|and|tho|though)',
      ],
      unless,
      rewrites: [say('one $x')],
    },
    {
      phrases: [
        '^ [but|and|so] [just|simply] (saying|claiming|suggesting|calling|implying|arguing|pretending|comparing|expecting|demanding|asking|to compare|to expect|to say|to claim|to suggest|to call|to imply) ... ... [_ ...] {(is|are|would be) [@very|simply|just] [a|an] [@very] (@hollow|@unreasonable|a lie|untrue|exaggeration)}',
      ],
      unless,
      when: [endsClause],
      rewrites: [say('is not quite how we see it')],
    },
    {
      phrases: [
        '{@you are [@pointedly] (comparing|conflating|equating|lumping together) (two|three|completely|totally|entirely|very) [_] [_] (things|cases|situations|products|animals|problems|issues|topics|questions|models)}',
      ],
      unless,
      rewrites: [say('from our side these are different cases')],
    },
    {
      phrases: [
        '{it (is|was) not us who} _',
        '{the (one|ones) who (is|are) (wrong|mistaken|confused|lying) (is|are) [not (me|us)|you]}',
      ],
      unless,
      rewrites: [say('so far we do not know who')],
    },
    {
      phrases: [
        '{(let us|please|we should|you should|try to|try) not [to] (rewrite|reinvent|revise) history [here|now]}',
      ],
      rewrites: [leaveOutArgument(), sayAlone('let us go through it step by step')],
    },
    {
      phrases: [
        '(is|was|sounds|seems|feels) [just|simply|clearly|quite|frankly|rather|a bit of] {a (stretch|reach|leap|gross exaggeration)} (,|.|$|imo|tbh|imho|to|!)',
      ],
      unless,
      rewrites: [goesTooFar, say('further than we would go')],
    },
    {
      phrases: [
        '{@you [@adverb|@pointedly] (make|are making|made) (it|this|that|things)} (bigger|worse|louder|harder|dirtier|more (serious|dramatic|complicated|difficult|expensive)|a lot worse|much worse|much bigger) than (it|they|this|that)',
      ],
      unless,
      rewrites: [say('to you it may look')],
    },
    {
      phrases: [
        '{@you [@adverb|@pointedly] (see|saw|judge|judged|understand|understood|look at|looked at) (it|this|that|things|everything|us) [@very|all] (wrong|wrongly|incorrectly|the wrong way|from the wrong side)}',
        '{@you [@adverb] (have|have got|got) (a|the) [@very] (wrong|false|distorted|incorrect) (picture|impression|idea|view|image) (of|about) (us|it|this|that|our _)}',
      ],
      unless,
      when: [endsClause],
      rewrites: [sayAlone('from our side it looks different')],
    },
    {
      phrases: [
        '{@you (only|just) (see|look at|think of|consider|want) @your [own] (side|point of view|view|interest|interests|advantage) [of (it|this|the story|things)]}',
        '{@you (see|look at|think of|consider|tell) only (@your|one) [own] (side|point of view|view|interest|interests|advantage) [of (it|this|the story|things)]}',
      ],
      unless,
      when: [endsClause],
      rewrites: [sayAlone('we would like to look at both sides with you')],
    },
    {
      phrases: [
        '{(it|that|this) (is|was) [@adverb] not [@very] (how|what|as|the way) @you (describe|described|say|said|tell|told|put|present|presented|claim|claimed|imagine|see|remember) [it|this|that] [to be|in your _]}',
      ],
      unless,
      when: [endsClause],
      rewrites: [sayAlone('from our side it looks different')],
    },
  ]),
  examples: [
    {
      bad: 'Calling it a flood is [[a stretch]] imo.',
      fixed: 'Calling it a flood goes further than we would imo.',
    },
    {
      bad: 'The hall is [[not nearly as dark as you make it sound]].',
      fixed: 'The hall is different from how it seemed to you.',
    },
    { bad: 'That is [[a wild leap]].', fixed: 'That goes further than we would.' },
    { bad: '[[You make it sound]] worse than it is.', fixed: 'To you it may sound worse than it is.' },
    {
      bad: '[[You may think so, but]] the log has no such call.',
      fixed: 'We see it differently: the log has no such call.',
    },
    {
      bad: 'That is [[your interpretation]] of clause two.',
      fixed: 'That is one interpretation of clause two.',
    },
    { good: 'If you make it sound worse, they will not come.' },
    { good: 'If it is not as dark as you say, we will see it on Monday.' },
    { good: 'Is it not as dark as you make it sound?' },
    { good: 'You are right, it is not as bright as you said it would be, and we apologise.' },
    { good: 'Moving house is not as hard as you think.' },
    { good: 'You might think so, but is it fair?' },
    { good: 'It is a bold design.' },
    { good: 'Saying that the old tool is useless to you would help us.' },
    { good: 'You make it look easy.' },
    { good: 'That was a huge leap for the team.' },
    { bad: '[[You make it]] bigger than it is.', fixed: 'To you it may look bigger than it is.' },
    { good: 'You made it better than it was.' },
    { bad: '[[You see it completely wrong]].', fixed: 'From our side it looks different.' },
    { good: 'You see it right.' },
    { bad: '[[You see only your side]].', fixed: 'We would like to look at both sides with you.' },
    { good: 'You see only your own orders here.' },
    { bad: '[[It is not how you describe it]].', fixed: 'From our side it looks different.' },
    { good: 'Is it not how you describe it?' },
  ],
});

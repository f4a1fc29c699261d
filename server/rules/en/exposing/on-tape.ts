/** “So now it is suddenly broken?”, “we have you on camera”, “you edited it, didn’t you?”: the reader is caught in the act. */

import { endsClause } from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { namesFacts } from '../../../words/english/names-facts';
import { hypothetical } from '../../../words/english/suppositions';
import { follow } from '../../rewriting/follow';
import { inItsPlace } from '../../rewriting/in-its-place';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { append, both, drop, say, sentence, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

/** “We have you on tape | with the ladder at 23:10” as “our recording shows you with …; could you tell us …?”. */
const onTheRecording: Rewriter = (match) => {
  const { tokens, mark, source } = match;
  const rest = source.slice(tokens[mark.to - 1]?.end ?? 0);
  if (!namesFacts(rest) || tokens[mark.to]?.kind === 'punctuation' || tokens[mark.from]?.text !== 'we')
    return null;
  return both(say('our recording shows you'), append('; could you tell us what happened?'))(match);
};

export default defineRule({
  id: 'exposing/on-tape',
  principle: 'dont-expose',
  severity: 'warning',
  message: 'This catches the reader in the act.',
  why: 'A person who is caught fights for their face, not for the truth: say what you have, and let them explain.',
  phrasings: noArgumentLeft('clear', [
    {
      phrases: [
        '^ (so|and|but|oh|ah|funny ,) [now|,|so] (it|this|that|the _|your _|your _ _|they|there) ... {(suddenly|all of a sudden|magically|miraculously|mysteriously|out of nowhere|overnight)}',
        '(is|are|was|were|has|have|you|it|they) [now|then] {(magically|miraculously|mysteriously)} _',
      ],
      unless: [hypothetical],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@we (have|had|got|caught|saw|recorded|filmed) (you|your _) [@pointedly] [all] on (camera|tape|video|record|cctv|film|the recording)}',
        '{(our|the) (camera|cameras|cctv|footage|recording|doorbell) (shows|show|caught|recorded|filmed|saw) (you|your _)}',
        '{(our|the) (camera|cameras|cctv|footage|recording|doorbell) (has|have) you}',
      ],
      unless: [asked, hypothetical],
      rewrites: [
        onTheRecording,
        ...inItsPlace('we have a recording and would like to go through it with you'),
      ],
    },
    {
      phrases: [
        '^ [so|and|but|admit it ,] {you (edited|changed|deleted|removed|opened|used|wore|washed|broke|dropped|copied|cropped|forged|invented|knew|hid|lied|switched|swapped|sold|tried|made|wrote|cancelled|drove|kept|wanted|never _|just _)} ... [...] , (did not you|did you not|right|correct|have not you|is not it|no) ? $',
      ],
      rewrites: [sentence('Could you tell us how it came about?')],
    },
    {
      phrases: [
        '{(we|i) [also|then|have|just] (checked|verified|asked|called) [it|them|around|him|her|the _] [,] (and|:|;|–|-) (who:you was:(were|are|did not|never)|who:(your _) was:(was not|is not|were not|are not|did not|never))} _',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('as far as we can see so far, $who $was')],
    },
    {
      phrases: [
        '{(that|this|it) (was|is) (a|another|just a|just another|clearly a|nothing but a) (fabrication|invention|made-up story|fairy tale|cover story|cover-up|smokescreen|pretext|alibi|tall tale|made - up story)}',
      ],
      unless: [asked, hypothetical],
      rewrites: inItsPlace('this does not fit with what we see yet'),
    },
    {
      phrases: [
        '(told|tells|gave|said) (me|us) {[a|an|the] [completely|totally|very|entirely|exact|rather|quite] (different|opposite) [(story|version|thing|account|tale|explanation|reason)]}',
      ],
      unless: [asked, hypothetical],
      rewrites: [where(endsClause, say('another version of it'))],
    },
    {
      phrases: [
        '(called|asked|checked|spoke|talked|rang) ... and (they|he|she) (say|says|said|told|confirm|confirmed|tells|confirms) [us|me] [that] {you} [@pointedly] (refused|never|did not|were|had|signed|cancelled|canceled|changed|told|asked|rejected|declined|opened)',
      ],
      unless: [asked],
      rewrites: [follow('How do you see it?')],
    },
    {
      phrases: [
        '^ [and|but] {@you (said|claimed|stated|told @us|assured @us|swore|insisted) [that]} (it|the _|your _|this|everything|you) ... [...] , (but|yet|however|whereas) (the|it|there|our|your|they|what|@we (found|see|have|received|got)|nothing|nobody)',
      ],
      unless: [asked],
      rewrites: [say('we understood that')],
    },
  ]),
  examples: [
    { bad: 'So it is [[suddenly]] broken?', fixed: 'So it is broken?' },
    {
      bad: '[[We have you on camera]].',
      fixed: 'We have a recording and would like to go through it with you.',
    },
    {
      bad: '[[You edited]] the mail, didn’t you?',
      fixed: 'Could you tell us how it came about?',
    },
    {
      bad: '[[We checked, and you were]] never there.',
      fixed: 'As far as we can see so far, you were never there.',
    },
    {
      bad: 'Your boss told us [[a very different story]].',
      fixed: 'Your boss told us another version of it.',
    },
    { good: 'The power went out suddenly at nine.' },
    { good: 'If you are magically awake at five, ring me.' },
    { good: 'May I ask, do the cameras show you the gate, or have we checked, and you were out?' },
    { good: 'If the camera shows your dog, we will let you know.' },
    { good: 'You liked the red one, didn’t you?' },
    { good: 'I called the hotel, and your room is ready.' },
    { good: 'The camera has your bike in view.' },
  ],
});

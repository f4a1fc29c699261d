/** “next time please”, “next time you should”: schools the reader for next time. */
import { followedBy, goesPastAComma, opensSentence } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { helpComes } from '../../../words/english/help-comes';
import { hypothetical, regretted } from '../../../words/english/suppositions';
import { type Match, marking, textOf } from '../../../words/match';
import { besideTheFault, leaveOutTheFault, piecesOf } from '../../rewriting/beside-the-fault';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { bestThenNoLessonLeft } from '../../rewriting/no-lesson-left';
import { readUpOn } from '../../rewriting/read-up-on';
import { drop, say, where } from '../../rewriting/rewrites';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { through } from '../../rewriting/through';
import { defineRule, type Rewriter } from '../../rule';

const next =
  '((next|another) time|in future|in the future|for the future|for next time|from now on|going forward)';
const deed =
  '(check|read|make sure|be more careful|be careful|pay attention|think|ask|tell us|inform us|let us know|send|follow|use|try|remember|give us|double check|double-check|test|confirm|plan|order|inspect|learn|keep|open|file|report|search|book|call|write|contact|provide|include|attach|leave|give|direct|route|submit|forward|copy|cc|notify|allow|come to|go through|speak to|talk to|ensure|avoid|refrain|consider|mention|specify|state|put|email|mail|message|refer)';

/** “For anything similar in future, please use this form”: an address, not a lesson. */
function ofAKind({ tokens, from }: Match): boolean {
  return /^(similar|else|like|kind|sort|questions|requests|reports|orders|cases)$/.test(
    tokens[from - 1]?.text ?? '',
  );
}

/** “Next time you should call before you drive” as “it would help next time if you could call before you drive”. */
const ifYouCould: Rewriter = (match) => {
  const { tokens, mark, captures } = match;
  const when = captures.when;
  if (!when) return null;
  let to = when.to;
  while (
    /^(,|please|kindly|just|pls|you|we|i|should|must|suggest|recommend|that|first)$/.test(
      tokens[to]?.text ?? '',
    )
  )
    to++;
  if (to > mark.to || /^(before|do|not|never|have|need|had)$/.test(tokens[to]?.text ?? '')) return null;
  return say('it would help $when if you could')(marking(match, mark.from, to));
};

/** “Learn to count, I sent 12”: only what stands behind it is said. */
const basics = '(?:count|read|write|spell|listen|behave|wait)';

/** “Learn to | love the noise”: told with a smile. */
const withASmile = followedBy(/^(love|live)$/);

/** “Next time do your homework”, “please check better next time”: no step is named, only a scolding. */
const scolds =
  /\b(?:homework|better|more careful|carefully|careful|pay (?:more )?attention|brain|eyes|think (?:first|before|twice)|listen|concentrate|focus|properly)\b/;
const withYou: Rewriter = where(
  ({ tokens, mark }) =>
    piecesOf(tokens).some(
      ({ from, to }) => from < mark.to && mark.from < to && scolds.test(textOf(tokens, from, to)),
    ),
  besideTheFault('Next time we will gladly go through it with you beforehand.'),
);

const best = [withYou];

export default defineRule({
  id: 'lecturing/next-time',
  principle: 'dont-lecture',
  severity: 'warning',
  message: 'This schools the reader for next time.',
  why: 'A lesson after the harm helps nobody today: mend this case first, and offer help for the next.',
  phrasings: bestThenNoLessonLeft(best, [
    {
      phrases: [
        `{when:${next} [,] [@we] [_] [_] [_] [that] [@you] (first|properly|kindly first|before @you _|before you _ _)} _`,
        `{when:${next} @you [first] (report|order|count|send|write|sign|call|ask|ship|measure|check|pay|book|post|open|read)} ... (do it|properly|first|then|correctly|carefully|right|please)`,
        `{[@we] (hope|hopefully|trust|maybe) [that] ${next} [,] @you will [@pointedly|first]} (check|listen|think|pay attention|be more careful|read the|read our|ask us first)`,
      ],
      unless: [asked, regretted, hypothetical],
      rewrites: [ifYouCould, say('it helps to')],
    },
    {
      phrases: [
        `{when:${next} [,] [please|kindly|just|pls]} ${deed}`,
        `{when:${next} [,] @you (should|must|need to|have to|had better|ought to|better|will have to) [@pointedly|first]} _`,
      ],
      unless: [asked, regretted, hypothetical, ofAKind, helpComes],
      rewrites: [
        where(({ tokens, mark }) => tokens[mark.to]?.text === 'not', say('it would help $when if you did')),
        where(({ tokens, mark }) => tokens[mark.to]?.text === 'never', say('it would help $when if you')),
        say('it would help $when if you could'),
      ],
    },
    {
      phrases: [`{(please|kindly|pls)} ${deed} ... [_ ...] (next time|in future|in the future)`],
      unless: [asked, regretted],
      rewrites: [say('it would help if you could')],
    },
    {
      phrases: [
        `{when:${next} [,] [please|kindly|just|pls] do not} (forget|wait|order|send|ignore|write|call|use|open|change|pay|complain|assume|leave)`,
      ],
      unless: [asked, regretted],
      rewrites: [say('it would help $when if you did not')],
    },
    {
      phrases: [
        '{@you [@pointedly|really|still] (must|should|need to|have to|better|ought to) [@pointedly] learn} (how|from|the|that|some)',
        '^ {learn} (how|from|the|that|some) _',
      ],
      unless: [asked, reported],
      rewrites: [
        where(
          ({ tokens, mark }) => tokens[mark.to]?.text === 'the' && tokens.some(({ text }) => text === 'back'),
          say('do have a look at'),
        ),
        where(({ tokens, mark }) => textOf(tokens, mark.to, mark.to + 2) === 'how to', leaveOutTheFault),
        where(({ tokens, mark }) => tokens[mark.to]?.text === 'how', readUpOn),
        where(({ tokens }) => tokens.some(({ text }) => text === 'patience'), leaveOutSentence()),
        say('it helps to learn'),
      ],
    },
    {
      phrases: [
        '{@you [@pointedly|really|still] (must|should|need to|have to|better|ought to) [@pointedly] learn to}',
        '^ {[please|kindly|pls] learn to} _',
      ],
      unless: [asked, reported, withASmile],
      rewrites: [
        where(opensSentence, through(new RegExp(`^${basics} , `), drop())),
        where(followedBy(new RegExp(`^${basics}$`)), leaveOutSentence()),
        keepTheRest(),
        say('it helps to'),
      ],
    },
    {
      phrases: ['^ {never} (@deed|@delivery|buy|trust|start|do|read|try|let|begin|assume|sign)'],
      unless: [asked],
      rewrites: [say('it is safer not to')],
    },
    {
      phrases: [
        '^ {always} (read|check|think|test|ask|inspect|measure|remember|listen|plan|double check) (before|first|the|your|twice|what|how)',
      ],
      unless: [asked],
      rewrites: [say('it helps to')],
    },
    {
      phrases: [
        '^ {[please|just] think (before|twice before) @you v:(write|speak|order|click|post|send|complain|ask|sign)}',
        '^ {[please|just] (look|read|check|ask) before @you (leap|write|complain|post|order|click|sign)}',
      ],
      unless: [asked],
      rewrites: [
        keepTheRest(),
        leaveOutSentence(),
        where(goesPastAComma, say('we are glad to help before you $v')),
        sayToTheEnd('we are glad to help beforehand'),
      ],
    },
    {
      phrases: [
        '{@we (hope|trust) [that] @you (learn|learned|learnt|have learned|have learnt|will learn) ((from (this|that|it)|something from (this|that|it))|your lesson|a lesson|the lesson)} (.|!|,|$|and)',
        '{@you will [surely|hopefully] (know better|be (wiser|smarter|more careful)|think (twice|first)|ask first) (next time|in future)}',
        '{@we hope [that] (this|that|it) (was|is|will be) a (lesson|warning) [for|to] [you|your _]} (.|!|,|$)',
        '(^|,|;) {[please|and|so] (do not|never) [ever] do (this|that|it|such a thing|anything like (this|that)) [to @us] (again|any more|anymore)} (.|!|,|$)',
      ],
      unless: [asked, reported, regretted, hypothetical],
      rewrites: [leaveOutSentence(), sayToTheEnd('we are glad to help beforehand')],
    },
    {
      phrases: [
        '(please|kindly|@you (must|should|have to|need to)) {(make sure|see to it|ensure|take care) [that] (this|that|it|such _ [_]|your _) (does not|do not|will not|never) [happen|happens|occur|repeat|do|does] [this|that|it|itself] again}',
      ],
      unless: [asked, reported],
      rewrites: [say('it would help us if this did not come up again')],
    },
    {
      phrases: [
        '(^|@opening) {[please|kindly|and] (remember|note|keep) (this|that|it) [in mind] (for|when|before) (your|the) next _}',
        '{[please] do not forget (it|this|that) [again] (next time|in future|in the future|on your next _)}',
        '(^|@opening) {[please|and] (remember|note) (this|that|it) [for] (next time|in future|in the future|the future)}',
      ],
      unless: [asked, reported, hypothetical],
      rewrites: [say('we will gladly remind you next time')],
    },
  ]),
  examples: [
    { good: 'For next time, send us a photo of the plate and we will find the part for you.' },
    {
      bad: 'The cable is cut. [[Next time please]] be more careful. A new one is on its way.',
      fixed: 'The cable is cut. A new one is on its way.',
    },
    { bad: '[[I hope this was a lesson for you]].' },
    { good: 'I hope it was a good lesson for your horse.' },
    { bad: '[[You will know better next time]].' },
    { good: 'You will be faster next time, the new road is open.' },
    { bad: '[[Please remember this for your next order]].', fixed: 'We will gladly remind you next time.' },
    { good: 'We will remember this for your next order.' },
    { bad: 'Please [[make sure that this does not happen again]].' },
    { good: 'You can see to it at any desk.' },
    { bad: '[[I hope you learn from this]].' },
    { bad: '[[Please do not do that again]].' },
    { good: 'I hope you learn something from the course.' },
    { good: 'The pump did not do that again.' },
    {
      bad: '[[Think twice before you order]] marble, wine stains it.',
      fixed: 'Next time we will gladly go through it with you beforehand.',
    },
    {
      bad: '[[Next time you should call before you drive over]] the pass.',
      fixed: 'It would help next time if you could call before you drive over the pass.',
    },
    {
      bad: 'The kiln is hot. [[You need to learn]] some patience. Plates come out at noon.',
      fixed: 'The kiln is hot. Plates come out at noon.',
    },
    {
      bad: '[[You should learn]] how to bleed a radiator before you call.',
      fixed: '[link] may help with how to bleed a radiator.',
    },
    { bad: '[[Learn to]] count, there are 12 crates.', fixed: 'There are 12 crates.' },
    {
      bad: '[[Think before you write]] to me.',
      fixed: 'Next time I will gladly go through it with you beforehand.',
    },
    {
      bad: '[[Learn]] the market and then come back.',
      fixed: 'Do have a look at the market and then come back.',
    },
    { good: 'If a tap drips in future, please call our plumber, who will be glad to come.' },
    {
      bad: '[[Next time please]] check the size before ordering.',
      fixed: 'It would help next time if you could check the size before ordering.',
    },
    { bad: '[[Next time you should]] ask first.', fixed: 'It would help next time if you could ask first.' },
    {
      bad: '[[Please]] send the drawing first next time.',
      fixed: 'It would help if you could send the drawing first next time.',
    },
    {
      bad: '[[In future, do not]] open the box before the driver signs.',
      fixed: 'It would help in future if you did not open the box before the driver signs.',
    },
    { bad: '[[You must learn to]] plan ahead.', fixed: 'In short, [what they need to know].' },
    {
      bad: '[[Never]] buy a pump without a filter.',
      fixed: 'It is safer not to buy a pump without a filter.',
    },
    { bad: '[[Always]] read the label first.', fixed: 'It helps to read the label first.' },
    {
      bad: '[[Think before you order]].',
      fixed: 'Next time we will gladly go through it with you beforehand.',
    },
    { bad: '[[Kindly learn to]] check the seal.', fixed: 'It helps to check the seal.' },
    { good: 'Next time, shall we send two?' },
    { good: 'Next time please ask for me, or shall I call you?' },
    { good: 'I am sorry, next time please ask for me at once.' },
    { good: 'Next time you are in Porto, please call me.' },
    { good: 'We will check the size twice next time.' },
    { good: 'I hope that next time you will read good news from us.' },
    { good: 'You wrote that you need to learn from the first order, and so do we.' },
    { good: 'Never mind, the box is on its way.' },
    { good: 'Please press Save before you close the window.' },
    { good: 'For questions in future, please write to the new desk.' },
    { good: 'Learn to love the noise, or take room 12!' },
    { good: 'Next time just come and ask for me.' },
  ],
});

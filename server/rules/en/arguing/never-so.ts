/** “This was never agreed”, “we do not promise that”: what they count on is denied. */
import { asked, reported } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import type { Match } from '../../../words/match';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { append, both, say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const settled =
  'verb:(requested|agreed|promised|discussed|mentioned|offered|ordered|approved|authorised|authorized|stated|advertised|confirmed|quoted|intended|accepted|committed|consented|commissioned|negotiated|guaranteed)';

/** “We do not promise the same day, but it comes within a week”: what holds is told with it. */
function saysWhatIs({ tokens, to }: Match): boolean {
  return tokens.slice(to).some(({ text }) => text === 'but');
}

/** “You were never offered one”, “we were never asked”: told of people, it is no denial of what they say. */
function ofPeople({ tokens, from }: Match): boolean {
  return /^(you|they|he|she|him|her|them|who|people|customers|staff)$/.test(tokens[from - 1]?.text ?? '');
}
/** “We have never offered so much”: an offer of our own, made larger. */
function boasts({ tokens, to, captures: { verb } }: Match): boolean {
  return (
    tokens[verb?.from ?? to]?.text === 'offered' &&
    /^(so|such|more|better|lower)$/.test(tokens[to]?.text ?? '')
  );
}

/** “We have never confirmed it”, “our board has never agreed to it”. */
function ofOurselves({ tokens, from }: Match): boolean {
  return /^(has|have|had)$/.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text !== 'been';
}

/** “It was never agreed | that we paint it”. */
function thatFollows({ tokens, to }: Match): boolean {
  return tokens[to]?.text === 'that';
}

/** “Nobody promised | a place”. */
function aThing({ tokens, mark }: Match): boolean {
  return (
    /^(a|an|any|the|this|you)$/.test(tokens[mark.to]?.text ?? '') && tokens[mark.to - 1]?.text === 'promised'
  );
}

export default defineRule({
  id: 'arguing/never-so',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: 'Denies flatly what they count on.',
  why: '“Never” leaves them nothing but to call you a liar; say what you have on record, and ask what they have.',
  phrasings: noArgumentLeft('see', [
    {
      phrases: [
        `{be:(is|was|were|has been|have been|had been) [@adverb] never [@adverb|even] ${settled}}`,
        `{be:(has|have|had) [@adverb] never [@adverb|even] ${settled}}`,
      ],
      unless: [asked, hypothetical, ofPeople, boasts, reported],
      rewrites: [
        where(thatFollows, say('$be, as far as I know, not $verb')),
        // What we did not do ourselves is no guess.
        where(ofOurselves, say('$be not $verb')),
        both(say('$be not $verb'), append('as far as I know', { to: 'clause' })),
      ],
    },
    {
      phrases: [
        '{be:(was|were|has been|have been|is) [@adverb] never} (part of|included|in (the|our|my|this|that) _|about|meant to|supposed to|(a|the) (promise|condition|part|plan|deal|option|offer))',
      ],
      unless: [asked, hypothetical, ofPeople, reported],
      rewrites: [say('$be, as far as I know, not')],
    },
    {
      phrases: ['@we {(do|did) not [@adverb|ever] (promise|pretend|advertise) that}'],
      unless: [asked, hypothetical, reported],
      rewrites: [say('cannot be sure that')],
    },
    {
      phrases: [
        '@we {(do|did) not [@adverb|ever] (promise|advertise)} (a|an|the|any|this|it|same|next|free|full|@number|immediate|instant|fixed|such)',
      ],
      unless: [asked, hypothetical, reported, saysWhatIs],
      rewrites: [say('cannot be sure of')],
    },
    {
      phrases: ['{nobody [here|ever] (promised|agreed) [that]}'],
      unless: [asked, hypothetical, reported],
      rewrites: [
        where(aThing, say('I do not find in our notes that anyone promised')),
        say('I do not find in our notes that'),
      ],
    },
    {
      phrases: [
        '{@we never [@adverb|even] (agreed|consented)} (to|on|that|with)',
        '{@we never [@adverb|even] (agreed|consented)} $',
      ],
      unless: [asked, hypothetical, reported],
      rewrites: [say('in our notes we cannot find that we agreed')],
    },
  ]),
  examples: [
    { good: 'We do not promise a silent lift, but it is a quiet one.' },
    { bad: 'A lift [[was never agreed]].', fixed: 'A lift was not agreed as far as I know.' },
    {
      bad: 'Our board [[has never agreed]] to such a lease.',
      fixed: 'Our board has not agreed to such a lease.',
    },
    {
      bad: 'The lift [[was never]] part of the lease.',
      fixed: 'The lift was, as far as I know, not part of the lease.',
    },
    {
      bad: 'We [[do not promise that]] the lift is silent.',
      fixed: 'We cannot be sure that the lift is silent.',
    },
    { bad: 'We [[do not promise]] a silent lift.', fixed: 'We cannot be sure of a silent lift.' },
    { good: 'A lift was never agreed?' },
    { good: 'If a lift was never agreed, we can add it now.' },
    { good: 'I see that you were never offered the lift.' },
    { good: 'You told us that a lift was never agreed.' },
    { good: 'We have never offered such a large hall.' },
    { good: 'A lift has not been agreed yet; shall we add it?' },
    {
      bad: '[[We never agreed]] on a discount.',
      fixed: 'In our notes we cannot find that we agreed on a discount.',
    },
  ],
});

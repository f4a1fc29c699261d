/** “Just for you”, “this one time”, “we bend the minimum”: the rule gives way because somebody asked. */
import { asked, bargained, negated, reported } from '../../../words/english/guards';
import type { Match } from '../../../words/match';
import { askInReturn } from '../../ask-in-return';
import { say } from '../../rewrites';
import { defineRule } from '../../rule';

const giving =
  /^(can|could|will|would|let|may|discount|price|free|off|deal|offer|give|take|do|make|throw|lower|add|waive|have|ship|pay|skip)$/;

/** “We cut the pattern just for you” praises the work; “we can do 20 just for you” gives way. */
function gives({ tokens }: Match): boolean {
  return tokens.some(({ text, kind }) => giving.test(text) && kind === 'word');
}

const unless = [negated, asked, bargained, reported];

export default defineRule({
  id: 'conceding/exception',
  principle: 'no-endless-concession',
  severity: 'warning',
  message: 'An exception with no reason but kindness.',
  why: 'The exception of today is what they ask for tomorrow: name what makes it one, or what you get for it.',
  phrasings: [
    {
      phrases: [
        '{(just|only|exclusively|solely) for you}',
        '{for you only}',
        '{(because|since) (it is|it was) you}',
        '{(just|only) (this once|this one time|this time)}',
        '{(for|in) this one (time|case|order)}',
        '{this (one time|once)}',
        '{as a [very] (special|personal|little|small|one-time|big|one-off) (favour|favor|exception)}',
        '{as (a favour|a favor|an exception)}',
        '{for (an old|a dear|a loyal) (friend|customer|client)}',
        '{for old times sake}',
        '{for the sake of (old times|our friendship|friendship)}',
      ],
      unless,
      when: [gives],
      rewrites: askInReturn,
    },
    {
      phrases: [
        '@offering {<make> [you] (an|one|a small|a one-time|a special) exception}',
        '@offering {<bend> (the|our|a) _ [_]}',
        '@we {<bend> (the|our) _ [_]}',
        '{(look the other way|turn a blind eye|close one eye|close an eye)}',
        '{for your good self}',
        '{(since|because|as) you (ask|asked) so (nicely|kindly)}',
      ],
      unless,
      rewrites: askInReturn,
    },
    {
      phrases: [
        'whatever (sounds|seems|looks|is) [_] (nicer|fair|fairer|best|right|good|better|ok|okay) (to|for) you',
        'whatever (price|amount|number) (you|suits)',
        'whatever you (think|feel|find|consider) [is|to be] (fair|right|reasonable|best)',
        '(@we can|@we will) {(agree to|accept) (whatever|any) _ [you]}',
      ],
      unless,
      rewrites: [say('{your number, and what it is for}')],
    },
  ],
  examples: [
    {
      bad: 'I can ship two more, [[just for you]].',
      fixed: 'I can ship two more, just for you if you [what you ask in return].',
    },
    {
      bad: 'We can skip the test [[this one time]].',
      fixed: 'We can skip the test this one time if you [what you ask in return].',
    },
    {
      bad: 'We will [[make an exception]].',
      fixed: 'We will make an exception if you [what you ask in return].',
    },
    {
      bad: 'I ship it today [[as a favour]].',
      fixed: 'I ship it today as a favour if you [what you ask in return].',
    },
    { good: 'We do not make it cheaper just for you.' },
    { good: 'Do you think we can do it just this once?' },
    { good: 'If you order both, I can add a rack just for you.' },
    { good: 'You wrote that we could do it just this once.' },
    { good: 'Your colleague said that we bend the minimum quantity.' },
    { good: 'The pattern was cut just for you.' },
    { good: 'At this time of the year the mill is closed.' },
  ],
});

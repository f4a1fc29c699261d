import { asked, conditioned, hoped, negated, reported } from '../../../words/english/guards';
import { drop, say } from '../../rewrites';
import { defineRule } from '../../rule';

export default defineRule({
  id: 'overpromising/guarantee',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'A guarantee you may not be able to keep.',
  why: 'One broken guarantee costs more trust than ten honest limits: say what you will do, and by when.',
  phrasings: [
    {
      phrases: [
        '@we [@will|can|do] [@adverb] {verb:<guarantee> that}',
        '@we [@will|can|do] [@adverb] {verb:<guarantee>}',
      ],
      unless: [negated, asked, conditioned, hoped, reported],
      rewrites: [say('<expect:verb> that')],
    },
    {
      phrases: ['{no matter what}'],
      unless: [negated],
      rewrites: [drop(), say('and will tell you at once if anything changes')],
    },
  ],
  examples: [
    {
      bad: 'We [[guarantee that]] it will arrive by Friday.',
      fixed: 'We expect that it will arrive by Friday.',
    },
    { bad: 'The cartons ship on Friday, [[no matter what]].', fixed: 'The cartons ship on Friday.' },
    { good: 'We cannot guarantee a date before the customs release.' },
    { good: '> You guarantee it?' },
    { good: 'If you confirm today, we guarantee the slot.' },
    { good: 'You said that we guarantee the colour.' },
    { good: 'Can I guarantee that for you?' },
    { good: 'We hope to guarantee it.' },
  ],
});

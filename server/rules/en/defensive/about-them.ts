/** “You are never satisfied”, “you are not our only customer”: a complaint about the one who complains. */
import { asked, reported } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { dropAside } from '../../rewriting/let-go';
import { say } from '../../rewriting/rewrites';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { tellWhatCameOfIt } from '../../rewriting/without-the-reason';
import { defineRule } from '../../rule';

const unless = [asked, reported, hypothetical];

export default defineRule({
  id: 'defensive/about-them',
  principle: 'not-personal',
  severity: 'warning',
  message: 'Complains about the customer.',
  why: 'Who complains still wants to stay; take the point, not the person.',
  phrasings: [
    {
      phrases: [
        '{you <be> [@adverb] (never|impossible to) (satisfied|happy|pleased|content|satisfy|please)}',
        '{you <be> hard to please}',
        '{nothing (we|i) [ever] do <be> [ever] (good enough|right|enough) [for you]}',
        '{(whatever|no matter what) (we|i) do [,] you (complain|are (not|never) (happy|satisfied)|find something [wrong])}',
        '{you (always|constantly|only ever|just|keep) (complain|complaining|moan|moaning|find (something [wrong]|fault|faults)|finding (fault|faults|something wrong)|have something to complain about)}',
        '{all you (do|ever do) is (complain|moan|shout|criticise|criticize)}',
      ],
      unless,
      rewrites: [dropAside, sayToTheEnd('we would like to get this right for you')],
    },
    {
      phrases: [
        '{you <be> not (our|the|my) only (customer|client|buyer|one)}',
        '{(we|i) have [got] [many|plenty of|a lot of] other (customers|clients|buyers|orders) [too|as well|to (serve|look after|care for|deal with)]} (.|,|!|you|and|$)',
      ],
      unless,
      rewrites: [tellWhatCameOfIt, dropAside, say('I will be with you by {time}')],
    },
    {
      phrases: [
        '{@we <be> not your (servant|servants|slave|slaves|secretary|personal assistant|punching bag|babysitter|maid|mother|nanny|therapist|doormat)}',
      ],
      unless,
      rewrites: [dropAside, say('I am glad to help with {what you can do}')],
    },
    {
      phrases: [
        '{(it|this|that) is [@adverb] (no fun|not easy|not nice|hard|frustrating|difficult|annoying|unpleasant) for us (either|too|as well)}',
        '{(it|this|that) is [just] as (frustrating|hard|annoying|difficult|unpleasant|painful) for us as [it is] for you}',
      ],
      unless,
      rewrites: [say('I can see how hard this is for you')],
    },
  ],
  examples: [
    {
      bad: 'We came three times and [[you are never satisfied]].',
      fixed: 'We came three times and we would like to get this right for you.',
    },
    { bad: '[[You always complain]] about it.', fixed: 'We would like to get this right for you.' },
    { bad: '[[You are not our only customer]].', fixed: 'We will be with you by [time].' },
    { bad: '[[I am not your secretary]].', fixed: 'I am glad to help with [what you can do].' },
    { bad: '[[This is not easy for us either]].', fixed: 'We can see how hard this is for you.' },
    { good: 'We have other customers who use the wide belt, shall I ask them?' },
    { good: 'Are you never satisfied with the first cut?' },
    { good: 'Is it true that you are never satisfied?' },
    { good: 'He told me that you are never satisfied.' },
    { good: 'They told us, you are never satisfied with less.' },
    { good: 'If you are not satisfied, send it back.' },
    { good: 'If you are never satisfied with the first cut, we send two.' },
    { good: 'You are right to complain.' },
  ],
});

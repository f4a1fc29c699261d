/** “That is bullshit”, “a terrible idea”, “then use something else”: a thread that has grown hot. */
import { granted } from '../../../words/english/conciliation';
import { asked, negated } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { say, sentence } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { defineRule } from '../../rule';

const awful =
  '(terrible|horrible|awful|stupid|dumb|ridiculous|idiotic|bad|silly|crazy|insane|absurd|ludicrous|horrendous|pointless|useless|lazy|half-baked|ill-conceived|laughable|pathetic|atrocious|braindead|moronic)';
const proposal =
  '(idea|ideas|decision|design|request|take|comparison|suggestion|approach|change|choice|solution|question|comment|proposal|argument|reason|excuse|fix|attitude|example|analogy|assumption|advice|plan|offer)';

export default defineRule({
  id: 'arguing/heated',
  principle: 'dont-argue',
  severity: 'warning',
  message: 'Pours oil on the fire.',
  why: 'A hot word gets a hotter one back; say what does not work for you, and what would.',
  phrasings: noArgumentLeft('move', [
    {
      phrases: [
        `(is|was|seems|sounds) {[@adverb|@very|just|such|honestly|frankly] (a|an) [@very|absolutely|complete|pretty] ${awful} ${proposal}}`,
      ],
      unless: [hypothetical, asked, negated, granted],
      rewrites: [say('something I have concerns about')],
    },
    {
      phrases: [`^ {[oh|and|but] [,] what (a|an) [@very|absolutely|complete] ${awful} ${proposal}}`],
      unless: [asked],
      rewrites: [sentence('I have concerns about this.')],
    },
    {
      phrases: [
        '^ {[oh|and|but|sorry|no] [,] [what] [that is|this is|it is] [all|just|such|simply] [a|an] [complete|utter|total|pure|absolute|load of|bunch of|pile of] [utter|total|complete] (bullshit|bs|crap|horseshit|rubbish|garbage|hogwash|baloney|bollocks|nonsense|idiocy|insanity|madness|lunacy|garbage)} (.|!|,|$|and)',
        '{(that|this|it|which) is [all|just|such|simply|@adverb] [a] [complete|utter|total|pure|absolute|load of|bunch of|pile of] (bullshit|bs|crap|horseshit|hogwash|baloney|bollocks|idiocy|insanity|madness|lunacy)}',
        '{(calling|call) (bs|bullshit) on (this|that|it|you)}',
      ],
      unless: [hypothetical, granted],
      rewrites: [leaveOutArgument(), sayAlone('I see this differently')],
    },
    {
      phrases: [
        '^ {[then|so|just|feel free to|you (can|could|may) [always|just]|please|go and|maybe|if @you do not like (it|this|that) [,] [then|just|feel free to|you can|you are free to]] [go] [and] (use|find|go with|choose|fork|write|buy|take|look for) (something else|someone else|another (tool|library|framework|product|service|shop|store|package|app|project|supplier|company|hotel)|a different _|somewhere else)} $',
        '^ {[then|so|just|feel free to|you (can|could|may) [always|just]|please|go and|maybe|if @you do not like (it|this|that) [,] [then|just|feel free to|you can|you are free to]] [go] [and] (fork (it|your own) [yourself|_]|(fix|write|find|buy) it yourself|write your own [_])} $',
        '^ {(then|so|just|go and|maybe) [go] [and] (use|take|find|buy) (it yourself|your own [_])} $',
        '{if @you do not like (it|this|that) [,] [then|just|feel free to|you can|you are free to|please] (fork|leave|use|find|go|do|write|fix|unsubscribe|stop|look)}',
        '{(nobody|no one) (is (forcing|making)|forces|makes) (you|anyone)}',
      ],
      unless: [asked],
      rewrites: [sentence('Please tell us what would work for you.')],
    },
    {
      phrases: [
        '{[please|just|can you|will you] (stop|quit) [with] [the|all|your|this|this constant|being] (arguing|moaning|trolling|spamming|ranting|nagging|lecturing|bickering|insulting|derailing|bikeshedding|nitpicking|rude|difficult|ridiculous|dramatic) [about (this|it|that)|this|it|already|now]}',
        '{[please] (stop|quit) wasting (my|our|everyone’s|people’s|everybody’s) time}',
        '{(get over it|get over yourself|deal with it|suck it up|get a life|give it a rest|let it go already|shut up|cry me a river|cope harder)} (.|!|,|$)',
        '(^|@opening|just|please|now|,|and) {(get lost|go away)} (.|!|,|$)',
      ],
      unless: [hypothetical],
      rewrites: [leaveOutArgument(), sayAlone('let us look for a way forward')],
    },
  ]),
  examples: [
    {
      bad: 'A glass roof is [[a terrible idea]].',
      fixed: 'A glass roof is something I have concerns about.',
    },
    { bad: '[[This is complete bullshit]].', fixed: 'I see this differently.' },
    { bad: '[[If you don’t like it, use]] the old door.', fixed: 'Please tell us what would work for you.' },
    { bad: '[[What a silly proposal]]!', fixed: 'I have concerns about this.' },
    { bad: '[[Stop derailing this]].', fixed: 'Let us look for a way forward.' },
    { good: 'A glass roof is a terrible idea?' },
    { good: 'If a glass roof is a bad idea, tell us.' },
    { good: 'I do not think that a glass roof is a bad idea.' },
    { good: 'You are right, it was a bad idea.' },
    { good: 'The alarm did not stop until noon.' },
    { good: 'If you do not like it, just return it.' },
    { good: 'The second pallet is sound. You can take it.' },
    { good: 'Please use your own crates.' },
    { bad: '[[Then take your own tent]].', fixed: 'Please tell us what would work for you.' },
  ],
});

/** “You promised that it would be ready”, “you were informed about the fee”: the reader is held to their word. */

import { endsWith, supposed } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { regretted, wondered } from '../../../words/english/suppositions';
import type { Match } from '../../../words/match';
import { either, say, where } from '../../rewriting/rewrites';
import { through } from '../../rewriting/through';
import { defineRule } from '../../rule';

const unless = [supposed, regretted, reported, asked, wondered, thanked];
const reader = '(@you [people|guys]|your [_] @staff) [have|had|has] [@pointedly]';

/** “You promised to help, and you did, thank you”. */
function thanked({ tokens }: Match): boolean {
  return tokens.some(({ text }) => /^(thank|thanks|grateful|glad|happy|great)$/.test(text));
}

export default defineRule({
  id: 'blaming/your-word',
  principle: 'save-face',
  severity: 'warning',
  message: 'This holds the reader to their word.',
  why: 'Held to their word, people explain why they could not keep it; told what you count on, they look for a way.',
  phrasings: [
    {
      phrases: [
        `{${reader} (promised|guaranteed|swore|vowed) [@us|to us] that}`,
        `{${reader} (promised|guaranteed|swore|vowed|assured) [@us]} (it|this|they|everything) (would|will)`,
      ],
      unless,
      rewrites: [say('we understood that')],
    },
    {
      phrases: [
        `{${reader} (promised|undertook|pledged|swore|vowed) [@us] to}`,
        `{${reader} (agreed|committed) [with us] to} (@delivery|pay|cover|accept|sign|call|finish|take|replace|repair|collect|meet the|keep)`,
      ],
      unless,
      rewrites: [say('the plan was to')],
    },
    {
      phrases: [`{${reader} (promised|guaranteed) [@us]} (a|an|the|your|free|full|delivery|next)`],
      unless,
      rewrites: [say('we had counted on')],
    },
    {
      phrases: [
        '{who:@we (was|were|have been|had been) [@pointedly] (promised|guaranteed)} (a|an|the|your|free|full|delivery|next|this)',
      ],
      unless,
      rewrites: [say('$who had counted on')],
    },
    {
      phrases: ['{who:@we (was|were|have been|had been) [@pointedly] (promised|assured|guaranteed) that}'],
      unless,
      rewrites: [say('$who understood that')],
    },
    {
      phrases: ['{, (as|like) @you (promised|guaranteed|assured @us) [@us] [,]} '],
      unless,
      rewrites: [say('as planned')],
    },
    {
      phrases: [
        '{@you (were|(have|had) [@pointedly] been) [@pointedly] [@pointedly] (told|informed|notified|advised|made aware|reminded|warned) (of|about)}',
      ],
      unless,
      rewrites: [say('we had mentioned')],
    },
    {
      phrases: ['{@you (were|are) [@pointedly] aware of} (the|this|our|these|that|its)'],
      unless,
      rewrites: [say('we had talked about')],
    },
    {
      phrases: ['{@you [@pointedly] (owe|owed) @us} (an|some) (explanation|apology|answer|reply)'],
      unless,
      rewrites: [say('we would be glad of')],
    },
    {
      phrases: ['{who:@we [have|had] already (asked|requested|told) @you to}'],
      unless: [asked, regretted],
      rewrites: [say('$who would be glad if you could')],
    },
    {
      phrases: [
        '{@we (wish|wished) [that] @you (had|would have) [@pointedly] (@telling-done|let) [@us] [know]}',
      ],
      rewrites: [say('it would have helped to know')],
    },
    {
      phrases: [
        '{@you [have] [@pointedly] (violated|breached|infringed|broken|broke) what:((our|the) [_] (terms|rules|policy|policies|guidelines|contract|agreement|conditions|licence|license))}',
      ],
      unless,
      rewrites: [
        either(
          where(
            endsWith(/s$/),
            either(through(/^by /, say('$what are against')), say('$what were not kept')),
          ),
          either(through(/^by /, say('$what is against')), say('$what was not kept')),
        ),
      ],
    },
    {
      phrases: ['{@you are [@pointedly] in (breach|violation) of} (our|the|your|this)'],
      unless,
      rewrites: [say('this does not fit')],
    },
    {
      phrases: [
        '{@you [@pointedly] refused to} (pay|sign|accept|take|answer|help|return|show|give|send|let|leave|open|cooperate|provide|use|wait|refund|replace|repair)',
      ],
      unless,
      rewrites: [say('you preferred not to')],
    },
  ],
  examples: [
    {
      bad: '[[You violated the terms]] by lending the flat.',
      fixed: 'The terms are against lending the flat.',
    },
    {
      bad: '[[You have violated our terms]].',
      fixed: 'Our terms were not kept.',
    },
    { bad: '[[You refused to]] sign the list.', fixed: 'You preferred not to sign the list.' },
    {
      bad: 'When we ordered the lamp [[you promised that]] it would be bright.',
      fixed: 'When we ordered the lamp we understood that it would be bright.',
    },
    {
      bad: '[[You promised that]] the roof would be tight by May.',
      fixed: 'We understood that the roof would be tight by May.',
    },
    { bad: '[[You promised me]] it would be quiet.', fixed: 'I understood that it would be quiet.' },
    { bad: '[[You promised to]] call on Monday.', fixed: 'The plan was to call on Monday.' },
    { bad: '[[Your team promised us]] a new lamp.', fixed: 'We had counted on a new lamp.' },
    { bad: '[[We were promised]] a new lamp.', fixed: 'We had counted on a new lamp.' },
    {
      bad: '[[I was assured that]] the roof is tight.',
      fixed: 'I understood that the roof is tight.',
    },
    { bad: 'The lamp never came[[, as you promised]].', fixed: 'The lamp never came as planned.' },
    { bad: '[[You were informed about]] the fee in March.', fixed: 'We had mentioned the fee in March.' },
    { bad: '[[You owe us]] an explanation.', fixed: 'We would be glad of an explanation.' },
    {
      bad: '[[I already asked you to]] move the bike.',
      fixed: 'I would be glad if you could move the bike.',
    },
    {
      bad: '[[I wish you had told me]] about the ramp.',
      fixed: 'It would have helped to know about the ramp.',
    },
    { good: 'You promised to help, and you did: thank you.' },
    { good: 'If you promised to call, they will wait.' },
    { good: 'I am sorry that you were promised a lamp.' },
    { good: 'You said you would like a second lamp.' },
    { good: 'She said that you promised to come.' },
    { good: 'Were you told that you were informed about the fee?' },
    { good: 'We know that you promised to come.' },
    { good: 'We promised that the roof would be tight, and it is.' },
    { good: 'Have I already asked you to sign?' },
    { good: 'I am sorry that I already asked you to sign.' },
  ],
});

/** “You promised that it would be ready”, “you were informed about the fee”: the reader is held to their word. */

import { endsWith, marks, says, supposed } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { regretted, wondered } from '../../../words/english/suppositions';
import { type Match, textOf } from '../../../words/match';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { forward } from '../../rewriting/look-ahead';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { either, say, where } from '../../rewriting/rewrites';
import { through } from '../../rewriting/through';
import { defineRule } from '../../rule';

const unless = [supposed, regretted, reported, asked, wondered, thanked];
const reader = '(@you [people|guys]|your [_] @staff) [have|had|has] [@pointedly]';

/** “You promised me a | photo of the garden”: nothing of business. */
function aKeepsake({ tokens, to }: Match): boolean {
  return /^(photo|picture|postcard|recipe|story|visit|coffee|cake|beer)$/.test(tokens[to]?.text ?? '');
}

/** “You promised to come back, and you did”: the word is kept. */
function kept({ tokens }: Match): boolean {
  return /\band you did\b/.test(textOf(tokens));
}

/** “I was promised a part by the maker”: somebody else did not keep it. */
function byAnother({ tokens, to }: Match): boolean {
  return /\bby (?!you|your)(?:the|my|our|him|her|them)\b/.test(textOf(tokens, to));
}

/** “You were told about the dog, I hope”: nothing is held against them. */
function iHope({ tokens }: Match): boolean {
  return /, (?:i|we) hope\b/.test(textOf(tokens));
}

/** “When we signed the contract, | you promised that …”: what was promised there was agreed. */
const inWriting = says(/^(contract|agreement|signed|agreed|deal|lease|terms)$/);

/** “You undertook to deliver”, “you agreed to pay”: it binds, and is more than a plan. */
const inForce = marks(/^(undertook|agreed|committed|pledged)$/);

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
  phrasings: noBlameLeft([
    {
      phrases: [
        `{${reader} (promised|guaranteed|swore|vowed) [@us|to us] that}`,
        `{${reader} (promised|guaranteed|swore|vowed|assured) [@us]} (it|this|they|everything) (would|will)`,
      ],
      unless,
      rewrites: [where(inWriting, say('it was agreed that')), say('we were told that')],
    },
    {
      phrases: [
        `{${reader} (promised|undertook|pledged|swore|vowed) [@us] to}`,
        `{${reader} (agreed|committed) [with us] to} (@delivery|pay|cover|accept|sign|call|finish|take|replace|repair|collect|meet the|keep)`,
      ],
      unless: [...unless, kept],
      rewrites: [where(inForce, say('the agreement was to')), say('the plan was to')],
    },
    {
      phrases: [`{${reader} (promised|guaranteed) [@us]} (a|an|the|your|free|full|delivery|next)`],
      unless: [...unless, aKeepsake],
      rewrites: [say('we had counted on')],
    },
    {
      phrases: [
        '{who:@we (was|were|have been|had been) [@pointedly] (promised|guaranteed)} (a|an|the|your|free|full|delivery|next|this)',
      ],
      unless: [...unless, byAnother],
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
      unless: [...unless, iHope],
      rewrites: [say('we had mentioned')],
    },
    {
      phrases: ['{@you (were|are) [@pointedly] aware of} (the|this|our|these|that|its)'],
      unless: [...unless, iHope],
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
      rewrites: [say('we did not know')],
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
      rewrites: [forward],
    },
    {
      phrases: [
        '(^|@opening) {@reader [@pointedly] (do not|does not|did not|never|have not|has not) [even|ever|really] (keep|keeps|kept|stick to|sticks to|stuck to|follow|follows|followed|respect|respects|respected|keep to|keeps to|kept to|hold|obey|honour|honor) (your (promise|promises|word|side of _ _|agreement|agreements|commitments)|the (rules|contract|agreement|law|deal|deadline|deadlines|terms|house rules)|our (rules|agreement|contract|deal|terms|agreements)|what (@we|@you|was) _)}',
        '(^|@opening) {@reader never (pay|pays|paid|deliver|delivers|come|comes|arrive|arrives|answer|answers|send|sends|sent) [@us|it|anything|the _] (on time|in time|when (we|you)|punctually)}',
      ],
      unless,
      rewrites: [leaveOutArgument(), forward],
    },
    {
      phrases: [
        '(^|@opening) {first @reader (say|says|want|wants|ask|asked|ask for|told|agree|agreed|confirm|confirmed)} ... [_ ...] [,] [and|but] ((then|later) [@you] (say|said|want|wanted|do|did|change|changed|refuse|cancel|cancelled|it)|now [@you] (do|change|changed|refuse|cancel|it))',
        '(^|@opening) {@reader said [us] (yes|no|ok|it was fine|it is fine)} ... [,] (and|but) now @you (say|want|do|refuse|cancel)',
        '(^|@opening) {@you (change|changed|are changing|keep changing) your (mind|minds|opinion) (every (day|week|time|hour|month)|all the time|constantly|again and again|with every _|twice a _)}',
        '(^|@opening) {@you always do (this|that)} ($|@closing)',
        '(^|@opening) {@you always (want something (else|different|new|more)|(find|have) an excuse|find (something|a reason) to|say (this|that)|wait until the last)}',
        '(^|@opening) {@you never know what you want} ($|@closing)',
        '(^|@opening) {@you never (are (happy|satisfied|content)|have time for us|listen|think ahead|plan ahead)}',
      ],
      unless,
      rewrites: [leaveOutArgument(), forward],
    },
  ]),
  examples: [
    {
      bad: 'When we signed the lease [[you promised that]] the roof is tight.',
      fixed: 'When we signed the lease it was agreed that the roof is tight.',
    },
    {
      bad: '[[You violated the terms]] by lending the flat.',
      fixed: 'The terms are against lending the flat.',
    },
    {
      bad: '[[You have violated our terms]].',
      fixed: 'Our terms were not kept.',
    },
    { bad: '[[You refused to]] sign the list.', fixed: 'From what we can see, [what happened].' },
    {
      bad: 'When we ordered the lamp [[you promised that]] it would be bright.',
      fixed: 'When we ordered the lamp we were told that it would be bright.',
    },
    {
      bad: '[[You promised that]] the roof would be tight by May.',
      fixed: 'We were told that the roof would be tight by May.',
    },
    { bad: '[[You promised me]] it would be quiet.', fixed: 'I was told that it would be quiet.' },
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
      fixed: 'I did not know about the ramp.',
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
    { good: 'You promised me a photo of the garden, and I am still curious!' },
    { good: 'You promised to come back, and you did!' },
    { good: 'I was promised a part for Monday by the maker, and I will ring them again.' },
    { good: 'You were told about the dog, I hope.' },
    { good: 'You are aware of the steps at the door, I hope.' },
    { good: 'Thank you, you promised to help and now we have the permit.' },
    { bad: '[[You do not keep your promises]].', fixed: 'What matters now is [next step].' },
    { bad: '[[Your office never pays on time]].', fixed: 'What matters now is [next step].' },
    { bad: '[[First you say]] blue, then you say red.' },
    { bad: '[[You change your mind every week]].', fixed: 'What matters now is [next step].' },
    { bad: '[[You always want something else]].', fixed: 'What matters now is [next step].' },
    { good: 'If you do not follow the rules, the deposit stays with the club.' },
    { good: 'First you want a tour, then you have lunch with us.' },
  ],
});

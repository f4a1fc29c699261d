/** “funny how”, “is this not you”: hints that the reader’s story is too good to be true. */

import { followedBy, saidBehind } from '../../../words/english/clauses';
import { looksInto } from '../../../words/english/conciliation';
import { hypothetical } from '../../../words/english/suppositions';
import type { Match } from '../../../words/match';
import { inItsPlace } from '../../rewriting/in-its-place';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const odd =
  '(curious|funny|strange|odd|interesting|convenient|amusing|remarkable|suspicious|telling|peculiar|ironic|weird)';

/** “You sent three of them back, | strange.”, not “… | strange?” */
function stated({ tokens }: Match): boolean {
  return tokens.at(-1)?.text !== '?';
}

/** “Two shelves, so nobody mixes them by mistake”: a precaution. */
function soThat({ tokens, from }: Match): boolean {
  return /^(so|that)$/.test(tokens[from - 1]?.text ?? '');
}

/** “What a coincidence that you live in Bath, my sister does too.” */
const shared = saidBehind(/^(too|also|same|both)$/);

/** “By a lucky coincidence | we have one left”: our own luck. */
const ourLuck = followedBy(/^(i|we|our)$/);

export default defineRule({
  id: 'exposing/how-convenient',
  principle: 'dont-expose',
  severity: 'warning',
  message: 'This hints that the reader’s story is too good to be true.',
  why: 'A raised eyebrow insults more than a question: ask plainly for what you need to know.',
  phrasings: noArgumentLeft('clear', [
    {
      phrases: [
        '^ {so ... [...] [...] , (did|has|is|was|does|do|have|were|are) (it|he|she|they|you) [then|now]} $',
      ],
      unless: [hypothetical],
      rewrites: [sentence('Could you tell me a little more about it?')],
    },
    {
      phrases: [
        `^ {[it is|rather|very|quite|a bit] ${odd} (how|that)}`,
        `{(is it not|it is) [rather|very|quite|a bit|somewhat] (curious|funny|strange|odd|convenient|suspicious|peculiar) (how|that)} (@you|your|each|every|the|this|it)`,
        '{(funny|strange|odd|weird) how} (your|you|nobody|none|suddenly)',
        '(^|,|and|but|is) {curious how} (your|you|nobody|none|suddenly)',
      ],
      unless: [hypothetical, looksInto],
      rewrites: [say('I notice that')],
    },
    {
      phrases: [
        '^ {what a [strange|remarkable|funny|convenient] coincidence} $',
        '^ {(what|such|quite) a [strange|odd|remarkable|funny|convenient|curious] coincidence that} (it|the|this|your|you|all)',
      ],
      unless: [shared],
      rewrites: [sentence('Could you tell me a little more about it?')],
    },
    {
      phrases: ['{how (do|would|can|will) @you explain (that|why|how)}'],
      rewrites: [say('could you help me understand why')],
    },
    {
      phrases: ['{(one does not|nobody|no one|you do not) _ ... by (accident|mistake|chance)}'],
      unless: [soThat],
      rewrites: inItsPlace('I would be glad to hear what it was for'),
    },
    {
      phrases: ['{by (some|a) (magic|miracle|strange coincidence|lucky coincidence)} _'],
      unless: [ourLuck],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{, (strange|odd|curious|funny|weird|how strange|how odd|how funny|quite a coincidence|what a coincidence|strange coincidence|a strange coincidence|is it not strange|is not that strange|is that not strange)} (.|!|?|$)',
      ],
      unless: [hypothetical],
      rewrites: [where(stated, say(', and we would like to understand how that came about')), drop()],
    },
    {
      phrases: ['{is (this|that|it) not (you|yours|your [_] (signature|handwriting|name|voice|car|face))} ?'],
      rewrites: [say('does that fit what you see')],
    },
    {
      phrases: [
        '{always the same [old] (story|excuse|excuses|game|song|drama) [(with|from) (you|your _)]} (.|!|,|$)',
        '^ {somehow [,] your _ [_] (always|never|keep|keeps)} _',
        '{it is always (the|your) _ , (is it not|is not it|right)} (?|.|!)',
        '^ {(that|this|it) is [very|really|rather|quite|pretty|so] convenient for you} (.|!|$)',
      ],
      rewrites: inItsPlace('could you tell me a little more about it?'),
    },
  ]),
  examples: [
    { bad: '[[Somehow your payments always]] get lost.' },
    { bad: '[[That is very convenient for you]].' },
    { good: 'I hope the time is convenient for you.' },
    { bad: '[[Always the same story with you]].' },
    { good: 'He tells always the same story at bedtime, and we love it.' },
    { good: 'I am genuinely curious how you handle the foil.' },
    {
      bad: 'Wait, [[funny how]] your cousin has the same phone.',
      fixed: 'Wait, I notice that your cousin has the same phone.',
    },
    {
      bad: 'The slip is signed, [[is this not you]]?',
      fixed: 'The slip is signed, does that fit what you see?',
    },
    {
      bad: 'You opened three cases this year[[, strange]].',
      fixed: 'You opened three cases this year, and we would like to understand how that came about.',
    },
    { bad: 'Then [[by some miracle]] the key was there.', fixed: 'Then the key was there.' },
    {
      bad: '[[So the crate fell off on its own, did it]]?',
      fixed: 'Could you tell me a little more about it?',
    },
    {
      bad: '[[Rather telling how]] each claim comes on the day the bill is due.',
      fixed: 'I notice that each claim comes on the day the bill is due.',
    },
    { bad: '[[What a strange coincidence]].', fixed: 'Could you tell me a little more about it?' },
    {
      bad: '[[How do you explain that]] the photo is older than the box?',
      fixed: 'Could you help me understand why the photo is older than the box?',
    },
    {
      bad: 'You exported the whole list, [[nobody exports a list by accident]].',
      fixed: 'You exported the whole list.',
    },
    {
      bad: '[[It is somewhat odd how]] your stamp is missing.',
      fixed: 'I notice that your stamp is missing.',
    },
    { good: 'If it is strange that your stamp is missing, please tell us.' },
    { good: 'How do you explain the word to your customers?' },
    { good: 'How convenient is the new door for your people?' },
    { good: 'I am curious how the sample works for you.' },
    { good: 'It is funny, but the box was in our hall.' },
    { good: 'Very interesting, thank you.' },
    { good: 'They go on two shelves so nobody mixes them by mistake.' },
    { good: 'It is curious that the light flickers; I would like to measure it.' },
    { good: 'What a coincidence that you live in Bath, my sister does too.' },
    { good: 'By a lucky coincidence we have one left.' },
    { good: 'What a nice coincidence!' },
    { good: 'If it is odd that the light is on, tell me.' },
  ],
});

/** “So you admit that …”, “thanks for proving my point”: their words are turned into a confession. */
import { endsWith } from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { type Match, textOf } from '../../../words/match';
import { clause } from '../../rewriting/heard-and-seen';
import { inItsPlace } from '../../rewriting/in-its-place';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

/** “So you admit that | the hall was cold”; not “so you knew | about it”. */
function tellsClause({ tokens, mark }: Match): boolean {
  return clause.test(textOf(tokens, mark.to));
}

export default defineRule({
  id: 'exposing/so-you-knew',
  principle: 'dont-expose',
  severity: 'warning',
  message: 'Turns their words into a confession.',
  why: 'Who is pinned down stops talking; say how you understand them, and let them put it right.',
  phrasings: noArgumentLeft('clear', [
    {
      phrases: [
        '{^ [ah|oh|ok|okay|well|right] [,] so [then|now] [,] @you [@pointedly|do|did|finally] (admit|admitted|concede|conceded|confess|knew) [now|finally|all along] [that]}',
        '{(by|in) your own (admission|account) [,] [@you]}',
        '{[and] now [that] @you [@adverb] (admit|admitted|concede|confess) [that]}',
      ],
      unless: [hypothetical],
      rewrites: [where(tellsClause, say('as I understand you,'))],
    },
    {
      phrases: [
        '{(thanks|thank you) for (confirming|admitting|proving|conceding|revealing|showing) [us|me|everyone] (that @you|how little|what @we|exactly what)}',
      ],
      unless: [hypothetical],
      rewrites: [
        where(endsWith(/^you$/), leaveOutSentence()),
        where(endsWith(/^you$/), say('thank you for telling us that you')),
        ...inItsPlace('I see how you look at it; may I add how it looks from here?'),
      ],
    },
    {
      phrases: [
        '{@we [@adverb] (looked you up|googled you|did some (digging|research) (on|about|into) you|checked (up on you|your (profile|background|social media|linkedin|facebook|instagram)))}',
      ],
      unless: [hypothetical, asked],
      rewrites: inItsPlace('we would like to know a little more about you'),
    },
    {
      phrases: ['^ {so @you did verb:(get|receive|see|know|read|have|open|talk|sign)} ... after all'],
      unless: [hypothetical],
      rewrites: [say('good to know that you did $verb')],
    },
    {
      phrases: [
        '(^|@opening) {@you [@adverb|clearly|obviously|of course] knew} (exactly|very well|full well|perfectly well|what @you (were|are)|from the (start|beginning|outset)|all along|in advance|beforehand)',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('we thought that you knew')],
    },
  ]),
  examples: [
    {
      bad: '[[You knew]] from the start that it was oak.',
      fixed: 'What we see on our side is [what you found]; could you help us understand how it came about?',
    },
    { good: 'If you knew exactly what was wrong, tell us.' },
    { good: 'And you knew from the start that it was oak?' },
    {
      bad: '[[So you did get]] the key after all.',
      fixed: 'Good to know that you did get the key after all.',
    },
    { bad: '[[So you admit that]] the hall was cold.', fixed: 'As I understand you, the hall was cold.' },
    {
      bad: '[[Thanks for admitting that you]] had two keys.',
      fixed: 'Thank you for telling us that you had two keys.',
    },
    { bad: '[[We googled you]].', fixed: 'We would like to know a little more about you.' },
    { good: 'If by your own account the hall was cold, we will heat it.' },
    { good: 'We looked you up in the list of guests?' },
    { good: 'So you know: the hall opens at nine.' },
    { good: 'Thank you for confirming that the hall was warm.' },
  ],
});

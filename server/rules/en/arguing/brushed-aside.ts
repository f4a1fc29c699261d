/** “Let’s move on”, “be that as it may”, “we have bigger problems”: a point pushed off the table. */

import { opensClause, precededBy } from '../../../words/english/clauses';
import { waived } from '../../../words/english/conciliation';
import { asked } from '../../../words/english/guards';
import { marking } from '../../../words/match';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, say, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

/** “… two fires, | but officially we do not talk about it”. */
const leaveOutFromBut: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (tokens[mark.from - 2]?.text !== 'but' || tokens[mark.to]?.kind === 'word') return null;
  return drop()(marking(match, mark.from - 2, mark.to));
};

export default defineRule({
  id: 'arguing/brushed-aside',
  principle: 'dont-cut-off',
  severity: 'warning',
  message: 'Brushes the point aside.',
  why: 'A point pushed off the table comes back louder; take it up in a line, or say when you will.',
  phrasings: noArgumentLeft('refuse', [
    {
      phrases: [
        '^ {[well|ok|okay] [,] whatever [,] [it is|that is] all the same (to|for) who:(me|us)} (.|,|!|$)',
      ],
      rewrites: [say('both are fine with $who')],
    },
    {
      phrases: [
        '^ {[but|and|well|ok|okay|whatever] [,] (be that as it may|moving on|never mind that|whatever|enough of that|so what|either way it does not matter) (,|-|:|;)}',
        '^ {[but|well|ok|okay] [,] anyway , (let us (get|go|come) back to (business|the (real|main|actual) (point|question|issue|matter))|back to (business|the (real|main|actual) (point|question|issue|matter))|that is not the point) [,|:]}',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{[,|and|so] (let us|can we|could we|shall we) [just|please|now|simply] (move on|drop (it|this|that|the subject)|leave it at that|forget (it|about it|that|about that)|change the subject|not (dwell on|go into|discuss|talk about|waste (time|words) on) (it|this|that))} (,|$|-|and|please)',
        '{(i|we) (do not|will not|am not going to|are not going to) [want to|wish to|intend to|like to] (discuss|talk about|go into|get into|waste time on) (this|that|it) [now|here|again|any further|any more|anymore|with you]}',
        '{(i|we|you) [@adverb] have (bigger|more important|better|more urgent) (things|problems|issues|matters|fish) to (do|discuss|worry about|talk about|deal with|solve|fry)}',
        '{enough (of|about|with) (this|that|it) [now|already]}',
        '{(that|this) is (another|a different) (story|topic)} (,|$|-|and)',
        '{(that|this|it) is not (up for (discussion|debate)|worth (discussing|talking about|a discussion|an answer|my time|our time))}',
      ],
      unless: [asked, waived],
      rewrites: [
        // “I say let us drop it”: proposed.
        where(precededBy(/^(say|think|suggest|propose|guess)$/), say('we let it go')),
        leaveOutArgument(),
        leaveOutFromBut,
        where(opensClause, say('I will come back to that point by {date}')),
      ],
    },
  ]),
  examples: [
    { bad: '[[Whatever, it is all the same to us]].', fixed: 'Both are fine with us.' },
    {
      bad: '[[Moving on,]] the lid is in stock.',
      fixed: 'The lid is in stock.',
    },
    {
      bad: '[[Be that as it may,]] the lid is in stock.',
      fixed: 'The lid is in stock.',
    },
    { bad: '[[Let’s drop it]], please.', fixed: 'We will come back to that point by [date], please.' },
    { bad: '[[We have bigger problems to solve]].', fixed: 'We will come back to that point by [date].' },
    {
      bad: '[[I am not going to discuss this again]].',
      fixed: 'I would like to find a way forward with you.',
    },
    {
      bad: 'The lid has come off twice, but [[we do not talk about it]].',
      fixed: 'The lid has come off twice.',
    },
    {
      bad: 'Two lids fell off in May, but officially [[we do not talk about it]].',
      fixed: 'Two lids fell off in May.',
    },
    {
      bad: 'This lid is an old one, so I think [[let’s forget it]].',
      fixed: 'This lid is an old one, so I think we let it go.',
    },
    { good: 'The fee for the lid, let us drop it.' },
    { good: 'Let us move on to the next lot once you have seen this one.' },
    { good: 'Anyway, it was good to meet you at the fair.' },
    { good: 'Shall we leave it at that?' },
    { good: 'I would like to discuss this with you on Friday.' },
    { good: 'Whatever the cause is, we will find it.' },
  ],
});

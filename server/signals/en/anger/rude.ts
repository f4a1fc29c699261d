/** Curses, insults and rough words. */
import { selfMocking } from '../../../words/english/heard';
import { plainSense } from '../../../words/english/mishaps';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'anger/rude',
  principle: 'heat-is-not-fact',
  message: 'They use rough words. The heat is mood; the request under it is the fact.',
  why: 'Leave the words unanswered, find the request under them, and answer that calmly and by its facts.',
  phrasings: [
    {
      phrases: [
        '{@curse}',
        '{(go to hell|shut up|shame on (you|u|them)|screw (you|this)|kiss my|f (you|u))}',
      ],
      unless: [selfMocking, plainSense],
    },
  ],
  examples: [
    { bad: '> Are you [[idiots]]?' },
    { bad: '> What the [[hell]] is this?' },
    { bad: '> [[Shame on you]].' },
    { good: '> We reached the hilltop shop.' },
    { good: '> A stupid question: does it float?' },
    { good: '> We assume that it fits.' },
    { good: '> The rubbish bins stand at the back.' },
    { good: '> Is my drawing any use, or is it rubbish?' },
  ],
});

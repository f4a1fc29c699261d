/** “Maybe next time”, “I need to think about it”, “not right now”: they put the decision off. */
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'deferral/maybe-later',
  principle: 'polite-deferral',
  message: 'They put the decision off. It may be a polite no.',
  why: 'Ask what the decision hangs on and when it will be made, and send no further free detail until then.',
  phrasings: [
    {
      phrases: [
        '{(maybe|perhaps|probably|possibly) (next time|later|another time|next (week|month|year|season|quarter)|some day|someday|some other time|in the future|after|tomorrow)}',
        '{(another|some other|next) time (then|maybe|perhaps|$)}',
        '{[@we] [will|need to|have to|must|want to|would like to|let me|am going to|going to|’ll] (think|sleep|mull) (about it|it over|on it|about that|over it|on that|about this)}',
        '{(discuss|talk|check|speak|consult|confirm|run it) ... with (my|our) (wife|husband|boss|manager|team|partner|colleagues|management|director|family|accountant|spouse|parents|roommate|roommates)}',
        '{(not|no) (right now|at the moment|at this time|at this point|just yet|for now|this time|today thanks)}',
        '{not [quite|really] (ready|sure yet|decided|in a hurry|looking to buy)}',
        '{(have|has) (not|yet to) [yet|really] (decide|decided|made up|made a decision|make)}',
        '{[@we] (hope|plan|want|like) to ... (in the future|some day|someday|one day|later on|down the road|next year)}',
        '{(when|once|as soon as) (i|we) (get|am|are) (back|home|back home|a chance|paid|ready|there|the chance|time)}',
        '{(keep|bear) (it|you|this|that|your offer) in mind}',
        '{(will|would|going to) (wait|hold off|pass|keep looking|look around|shop around|consider it|consider your|give it some thought|do it later|do (it|that) (later|when))}',
        '{(look|check|read|try) (it|this|that|them|into it) [out] (later|tomorrow|tonight|next week|when i)}',
        '{(get|come) back to (this|it|that) (later|tomorrow|next)}',
      ],
    },
  ],
  examples: [
    { bad: '> [[Maybe next time]].' },
    { bad: '> [[Let me think about it]].' },
    { bad: '> I have to [[check with my boss]].' },
    { good: '> We think it is fine.' },
    { good: '> Is it ready now?' },
    { good: '> Next time we order earlier.' },
  ],
});

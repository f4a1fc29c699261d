/** The phrases that say that all which was asked comes later, is answered elsewhere, or needs something from the customer first. */

const backToThem =
  '(will|shall|going to|let me|let us|would like to|want to|need to|am|are|have) ... (come|coming|get|getting|be|being|write|writing|revert|reverting|report|reporting) [right|straight] back [to you]';

/** Whatever was asked, without naming it. */
const allOfIt =
  '(the (rest|other|others|remaining)|your [other] (question|questions|point|points|message|messages|mail|email|e-mail|inquiry|enquiry|request|requests|concern|concerns|case|order|issue)|everything|all|each|this|these|those|that|it|both|them|more|details|further|(a|an) [full|detailed|complete] (answer|update|reply|offer|quotation|quote|solution))';

/** What they asked beside what is answered here. */
const theOthers =
  '([all] your [other|remaining|further] (questions|points|requests)|the (rest|others|other (points|questions|two|three)|remaining (points|questions))|everything else)';

export const coveringPhrases = {
  /** In a reply of any length. */
  all: [
    `(will|shall|going to|let me|let us|need to|can|should) ... (answer|address|reply to|clarify|follow up on|come back to you on|get back to you on) ${theOthers}`,
    `${theOthers} [will|shall|should|can] [you will] [all] (follow|follows|come|comes|be answered|answer|have|get)`,
    '(see|find) (my|our) (answer|answers|comments|replies)',
    '(answer|answers|comments|replies) [are|is] (below|inline|(in|into|in to) (red|blue|green|bold|your (mail|text|message))|attached|point by point|one by one)',
    'all your questions',
    'each of your (questions|points)',
    'as (discussed|agreed|we discussed) (on the phone|by phone|yesterday|in our call|today)',
  ],
  /** In a reply of a few sentences; in a longer one they are about one of several matters. */
  inBrief: [
    `(will|shall|going to|let me|let us|need to) ... (answer|address|reply to|send|check|clarify|follow up on|look into|investigate|find out about|forward|pass [on]|review|discuss|go through) [you] [with] ${allOfIt}`,
    '(the rest|the other points|your other questions|the remaining points|everything else|more) ... (by|on|tomorrow|next|later|soon|follow|follows|shortly)',
    '(have|has) (forwarded|passed|handed|escalated|transferred|raised)',
    'dm|direct message|private message|message us|chat with|call us|give us a call|contact (us|our)|reach out to|visit (us|our)|speak with',
    '(open|create|raise|submit) a [_] (ticket|case|request)',
    'so [that] (someone|our team|the team|my colleague|my colleagues)',
    'so [that] (i|we) (can|will|could|are able|am able)',
    'to (give|quote|help|assist|answer|check|look|prepare|offer|calculate|find) ... [,] ... (need|could you|can you|please|tell|send|let)',
  ],
  later: [backToThem],
  /** “We will come back to you on the price” covers the price alone ... */
  laterOnSome: [`${backToThem} (on|about|regarding|with|concerning) _`],
  /** ... and “on Friday”, or “with all the details”, covers all. */
  laterOnAll: [`${backToThem} (on|about|regarding|with|concerning) (${allOfIt}|@day|@month|[the] #)`],
};

/** What a phrase says of the answer. */
export type CoveringCue = keyof typeof coveringPhrases;

/** “Noted.”, “Resubmit in full.”, “if you must”: too short to be kind. */
import { followedBy, inList, saidBefore, standsAlone } from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { type Match, marking } from '../../../words/match';
import { askKindly } from '../../rewriting/ask-kindly';
import { say, sentence, where } from '../../rewriting/rewrites';
import { answered, leaveItToTheNext } from '../../rewriting/say-once-more';
import { saidPlainly } from '../../rewriting/tell-plainly';
import { defineRule, type Rewriter } from '../../rule';

const paper =
  '(documents|document|payment|order|complaint|request|form|claim|application|papers|paperwork|message|mail|email|ticket|report|return|parcel|goods|case)';

/** “See page 4 for the photo”, “see point 3, it has a drawing”: what is there is told. */
function tellsWhatIsThere({ tokens, mark, to }: Match): boolean {
  return (
    /^(see|check)$/.test(tokens[mark.from]?.text ?? '') &&
    /^(page|point|section|chapter)$/.test(tokens[mark.to]?.text ?? '') &&
    tokens.slice(to).some(({ text }) => /^([,;:]|for|where)$/.test(text))
  );
}

/** “I await further instructions from you.” */
const weAwait = saidBefore(/^(i|we)$/);

/** “Decision made, see mail”: little else is told. */
function inPassing({ mark }: Match): boolean {
  return mark.from <= 5;
}

const whereWeStand: readonly Rewriter[] = [
  leaveItToTheNext,
  where(answered, sentence('Here is where we stand.')),
  sentence('Here is where we stand: {the answer}.'),
];

const thanks: readonly Rewriter[] = [
  where(answered, sentence('Thank you, I have it.')),
  sentence('Thank you, I have it and will {next step}.'),
];

/** “Claim rejected. The photo was small.” */
function turnedDown(match: Match): boolean {
  const word = match.tokens[match.mark.from]?.text ?? '';
  return answered(match) && /^(rejected|denied|refused|dismissed|declined)$/.test(word);
}

export default defineRule({
  id: 'cold/curt',
  principle: 'be-sincere',
  severity: 'info',
  message: 'Curt.',
  why: 'In writing nobody sees you smile: a word of thanks or a “please” costs nothing and warms the whole mail.',
  phrasings: saidPlainly([
    {
      phrases: [
        '^ [well|ok|duly] [,] {noted} [with thanks] $',
        '^ [well|ok|duly] [,] {noted [(for|in|on|by) (the|our|my|your) (file|files|record|records|system|log|list)]} (.|$)',
        '^ (input|feedback|comment|request|complaint|point|objection|concern|remark|message|change|content|contents|opinion|all|your _) {[duly] (noted|recorded|logged|registered)} $',
      ],
      rewrites: [sentence('Thank you, I have made a note of it.')],
    },
    {
      phrases: [
        '^ [what:(incomplete|wrong|invalid|unreadable|illegible|not valid|unclear) [,|;|-|:|.]] {(resubmit|resend|re-submit|re-send|rectify|expedite|acknowledge|remit)} (in|the|this|it|with|by|at|asap|your|all|full|immediately|$)',
      ],
      rewrites: [
        where(
          ({ tokens }) => tokens.length < 7,
          sentence('This is $what; could you please send it again with {what is missing}?'),
        ),
        askKindly,
      ],
    },
    {
      phrases: [
        '^ {what:(closing [this]|closed|locking [this]|duplicate|wontfix|will not fix|by design|works on my machine|[it|this] works as (intended|designed)|works as expected|working as (intended|designed|expected)|not planned|not reproducible|can not reproduce|no plans for this|invalid|rtfm|denied|rejected|declined)} $',
      ],
      rewrites: [
        where(
          (match) => answered(match) && match.tokens[match.mark.from]?.text === 'closed',
          say('I have closed this'),
        ),
        say('$what: {the reason, and what they can do}'),
      ],
    },
    {
      phrases: [
        '^ {(read|see|check|review|study|consult)} (section|clause|article|paragraph|chapter|point|page) #',
        '^ {(refer to|consult)} (the|our|section|item|clause|page|faq)',
        '^ {(see|read|check)} (the|our) [_] (manual|terms|description|listing|ad|advert|post|faq|faqs|documentation|docs|instructions|website|guidelines) $',
      ],
      unless: [asked, tellsWhatIsThere],
      rewrites: [say('please have a look at')],
    },
    {
      phrases: ['{await further (notice|instructions)}'],
      unless: [weAwait],
      rewrites: [say('I will write to you by {date}')],
    },
    {
      phrases: [
        '{if you (must|insist|really must|absolutely must|feel you must|have nothing better to do)} (.|,|!|$)',
      ],
      rewrites: [say('if you would like to')],
    },
    {
      phrases: [
        '^ [ok|okay|well|yes|sure|alright|fine] [,] {@we (guess|suppose) who:@we} can (do|make|take|let|give)',
      ],
      unless: [asked],
      rewrites: [say('$who')],
    },
    {
      phrases: [
        '(,|-|–|—|:) {what:(returned|rejected|denied|refused|dismissed|declined|not accepted|invalid|void|disallowed)} $',
        '^ thing:((claim|request|application|appeal|form|complaint|order|ticket|return|refund|entry|submission|case) [#|for _|_]) {what:(returned|rejected|denied|refused|dismissed|declined|closed|invalid|void|disallowed|incomplete)} (.|,|for|due|on|-|–|$)',
      ],
      rewrites: [
        where(followedBy(/^(for|due|on)$/), (match) =>
          say('your $thing was $what')(marking(match, 0, match.mark.to)),
        ),
        where(turnedDown, say('could not be accepted')),
        where(followedBy(/^,$/), (match) =>
          say('your $thing was $what:')(marking(match, 0, match.mark.to + 1)),
        ),
        say('$what: {the reason, and what they can do}'),
      ],
    },
    {
      phrases: [
        '^ [then|so|well|ok|fine] [,] {(do|have it) (as|what|whatever|how|however) you (like|please|wish|want|see fit|think [best])} $',
      ],
      rewrites: [say('tell me what you decide, and I will see to it')],
    },
    {
      phrases: [
        '^ {(not applicable|n/a|no comment|see above|as above|same as above|as stated|see subject|see previous) [pls|please|thx]} $',
        '^ {no (comment|comments|answer|feedback) [from _ [_]]} (.|!|$)',
        '^ {what:(not relevant|irrelevant|not our concern|not interested|no further questions|no more questions|moot|out of scope|as expected|works here|user error|regret the inconvenience|see ticket|see email|see mail|(already (answered|explained|told you|sent|said|discussed)|asked and answered) [above|below|before|earlier|twice|in (my|the) _|see (above|below|mail)])} $',
      ],
      rewrites: whereWeStand,
    },
    {
      phrases: [
        '^ {(noted|read|seen|received|filed|logged|checked|recorded|done|ok|okay) (and|,) [it is|complaint|ticket|case|request|claim|feedback|is|all] (filed|noted|logged|forwarded|closed|recorded|archived|done|registered|made|created|opened|passed on)} (.|!|$)',
        '^ [ok|okay|noted|well] [,] {(ticket|complaint|case|claim|request|issue) [is|has been|was] (logged|made|created|opened|registered|noted|recorded)} (.|!|$)',
      ],
      rewrites: thanks,
    },
    {
      phrases: ['^ {(try again|start over|do it again|redo (it|this)|start again)} (.|!|$)'],
      rewrites: [sentence('Could you please try once more, with {what is missing}?')],
    },
    {
      phrases: [
        '^ {(and|so|your point|meaning|which is|and your point is|anything else|be specific|explain|elaborate|busy|not now|later)} (?|.|$)',
      ],
      when: [standsAlone],
      rewrites: [sentence('How can I help you with it?')],
    },
    {
      phrases: ['^ {fine} $'],
      rewrites: [say('that works for me')],
    },
    {
      phrases: [
        '^ {(see|read|check)} (ad|advert|listing|description|attachment|faq|manual|terms|title|post|website) (.|$)',
      ],
      unless: [asked],
      rewrites: [say('please have a look at the')],
    },
    {
      phrases: [
        ', {see (where:(mail|email|ticket|subject|portal|website)|place:(below|above))} [rgds|regards|thanks|thx] (.|!|$)',
      ],
      when: [inPassing],
      rewrites: [
        (match) =>
          say(match.captures.where ? 'the details are in the $where' : 'the details are $place')(match),
      ],
    },
    {
      phrases: ['{anything else no}'],
      rewrites: [say('is there anything else I can do')],
    },
    {
      phrases: ['{what:(eta|price) (tbc|tbd|tba|to be advised)}'],
      rewrites: [say('the $what is not fixed yet, I will write to you by {date}')],
    },
    {
      phrases: [
        '^ {v:(contact|call|ask|email|phone|consult|try|approach|notify|inform|address|write to|check with|speak to|talk to|speak with|talk with|turn to|get in touch with)} (the|your) [_] (manufacturer|carrier|bank|seller|store|shop|supplier|airline|vendor|provider|host|owner|dealer|landlord|insurer|insurance|courier|post office|retailer|distributor|developer|developers|author|maintainer|hotel|agency|agent|operator|network|hotline|helpdesk|police|authorities|embassy|consulate|merchant|sender|recipient|reseller|maker|isp|employer|administrator|admin|it department) [directly] $',
      ],
      unless: [asked, inList],
      rewrites: [say('could you please $v')],
    },
    {
      phrases: ['^ {(k|kk|received|seen|ack|acknowledged|rcvd|rec’d|read|copy that|roger)} [.|!] $'],
      when: [standsAlone],
      rewrites: thanks,
    },
    {
      phrases: ['{the (above|foregoing|decision|matter|present|said) is [therefore|hereby] final}'],
      rewrites: [say('this is our answer, because {the reason}')],
    },
    {
      phrases: [
        '^ {(submit|open|raise|file|create|log|lodge|start) (a|an|the|another) [new|support|proper|formal|separate] (ticket|case|request|report|issue|claim|complaint|form|enquiry|inquiry|thread|bug|dispute)} $',
      ],
      unless: [asked],
      rewrites: [askKindly],
    },
    {
      phrases: [
        `^ {what:${paper} [#] (received|logged|noted|registered)} [, (pending|awaiting|under) ...] $`,
      ],
      unless: [asked],
      rewrites: [say('thank you, I have your $what')],
    },
    {
      phrases: [
        `^ {what:${paper} [#] how:(pending|processed|incomplete|forwarded|on hold|under review|escalated)} [, (pending|awaiting|under) ...] $`,
      ],
      unless: [asked],
      rewrites: [
        where(answered, say('your $what <be@what> $how')),
        say('your $what <be@what> $how, and I will {next step}'),
      ],
    },
    {
      phrases: [
        '{you (can|could|should|may|will) (find|look (that|it|this) up|google|check|read|see|search) [that|it|this|for it] (yourself|on your own|yourselves|online yourself)}',
      ],
      unless: [asked],
      rewrites: [
        where(followedBy(/^(on|in|at|under)$/), say('you will find it')),
        say('here it is for you: {the answer}'),
      ],
    },
    {
      phrases: [
        '^ {(await|wait for|expect) (our|the|a|my) [_] (reply|answer|response|confirmation|decision|call|instructions|feedback|mail|email)} (.|!|$)',
      ],
      unless: [asked],
      rewrites: [say('I will write to you by {date}')],
    },
  ]),
  examples: [
    {
      bad: 'Incomplete, [[resubmit]].',
      fixed: 'This is incomplete; could you please send it again with [what is missing]?',
    },
    { bad: '[[You can find that yourself]] on the door.', fixed: 'You will find it on the door.' },
    { bad: '[[Resubmit]] the form and call us.', fixed: 'Please resubmit the form and call us.' },
    { bad: '[[Fine]].', fixed: 'That works for me.' },
    { bad: '[[Read]] ad.', fixed: 'Please have a look at the ad.' },
    { good: 'The crate of tiles and the invoice for Ghent left today, see above.' },
    { bad: '[[See]] attachment.' },
    { bad: '[[Noted for the file]].' },
    { bad: '[[Try again]].', fixed: 'Could you please try once more, with [what is missing]?' },
    { bad: '[[Your point]]?' },
    { good: 'Fine, see you on Monday.' },
    { good: 'Anything else you need is in the shed. Your point is a good one.' },
    { bad: '[[Read and filed]].', fixed: 'Thank you, I have it and will [next step].' },
    { bad: 'Decision made, [[see mail]].', fixed: 'Decision made, the details are in the mail.' },
    { bad: 'Incomplete, [[resend]] it.' },
    { bad: 'Ok, [[ticket is made]].' },
    { bad: '[[Already answered above]].' },
    { good: 'Received and passed on to Ravi, who calls today.' },
    { good: 'Ana sent the plan, see page 4.' },
    { bad: '[[Not relevant]].', fixed: 'Here is where we stand: [the answer].' },
    { bad: '[[Await our reply]].', fixed: 'We will write to you by [date].' },
    { bad: '[[Submit a ticket]].', fixed: 'Could you please submit a ticket?' },
    { bad: '[[Documents received]].', fixed: 'Thank you, I have your documents.' },
    { bad: '[[You can find that yourself]].', fixed: 'Here it is for you: [the answer].' },
    { good: 'Submit a ticket, is that what they said?' },
    { bad: '[[Contact]] the manufacturer.', fixed: 'Could you please contact the manufacturer?' },
    { bad: '[[Received]].', fixed: 'Thank you, I have it and will [next step].' },
    { bad: '[[The above is final]].', fixed: 'This is our answer, because [the reason].' },
    { good: 'I will be there at ten. K' },
    { good: 'Contact the bank, is that what they said?' },
    { good: 'Please contact the manufacturer.' },
    { good: '- Call the carrier.' },
    { bad: '[[Noted]].', fixed: 'Thank you, I have made a note of it.' },
    {
      bad: 'The form lacks a tick. [[Resubmit]] in full.',
      fixed: 'The form lacks a tick. Could you please resubmit in full?',
    },
    { bad: '[[Refer to]] the FAQ.', fixed: 'Please have a look at the FAQ.' },
    { bad: 'Return the lamp [[if you must]].', fixed: 'Return the lamp if you would like to.' },
    { bad: '[[Duplicate]].', fixed: 'Duplicate: [the reason, and what they can do].' },
    { bad: 'Ok, [[I guess I]] can do that.', fixed: 'Ok, I can do that.' },
    { good: 'Thank you, I noted the new address.' },
    { good: 'Please resend the form with page 2.' },
    { good: 'See page 4 of the manual, figure 2; the screw is on the left.' },
    { good: 'I will hold the date and await further instructions from you.' },
    { good: 'I had the lamp on all night. It works as expected.' },
    { good: 'No objections from me.' },
    { good: 'The manual has it on page 9.' },
    { good: 'If you must leave early, call me.' },
    { good: 'Refer to the FAQ, is that what they told you?' },
    { good: 'I guess I can do that, you ask?' },
  ],
});

/** “This ticket will be closed”, “do not reply”, “no further action”: the counter closes. */

import { followedBy, marks, opensClause, says } from '../../../words/english/clauses';
import { cheering } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { yetToCome } from '../../../words/english/suppositions';
import { showsWayOn } from '../../../words/english/way-on';
import { type Match, marking, textOf } from '../../../words/match';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { append, both, drop, say, where } from '../../rewriting/rewrites';
import { sayClause } from '../../rewriting/say-clause';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { saidPlainly } from '../../rewriting/tell-plainly';
import { defineRule, type Rewriter } from '../../rule';

const unless = [asked, reported, showsWayOn];

/** “This inbox is not read”, “this mail was generated automatically”: an answer to it would be lost. */
const unread = says(
  /^(inbox|mailbox|automatically|automated|automatic|auto-generated|unattended|unmonitored)$/,
);

/** “No further correspondence will be entered into”: an invitation to write would contradict it. */
const endsTalk = marks(
  /^(correspondence|discussion|discussions|debate|dialogue|conversation|replies|responses|answers|letters|emails|mails|messages|communication|exchange)$/,
);

/** “We have no further comments”, and more is told in the sentence. */
function saysNothing({ tokens, mark }: Match): boolean {
  return /^(?:i|we) have no/.test(textOf(tokens, mark.from, mark.to));
}

/** “Your case was closed in your favour”, “your claim is settled: the money is on its way”, “issue resolved, the pump runs again”. */
const endedWell = says(/^(favour|favor|runs|works|warm)$/);

/** “… is settled: 420 euros are on their way.” */
function onItsWay({ tokens, mark }: Match): boolean {
  return /\bon (?:its|their) way\b|\byou get\b/.test(textOf(tokens, mark.to));
}

/** “No further action is required | on your side.” */
function ofThem({ tokens, mark }: Match): boolean {
  return /^(?:on|from) (?:you|your)\b/.test(textOf(tokens, mark.to));
}

/** “We have no further comments, the draft is great.” */
function approves(match: Match): boolean {
  return saysNothing(match) && cheering(match);
}

/** “Do not reply to it, it is phishing.” */
function ofAScam({ tokens, following }: Match): boolean {
  return /\b(?:phishing|scam|fraud|fake|spam)\b/i.test(`${textOf(tokens)} ${following[0]?.prose ?? ''}`);
}

const door = 'if something new comes up, please write to me';

/** “The case is closed and no further letters will be answered, | as the year is over”: the reason stands before the door. */
const afterTheReason: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (
    tokens[mark.from - 1]?.text !== 'and' ||
    !/^(?:, )?(?:as|because|since)\b/.test(textOf(tokens, mark.to))
  )
    return null;
  return both(drop(), append(`; ${door}`))(marking(match, mark.from - 1, mark.to));
};

/** “Do not reply to this mail, | write to Ana instead” is “please write to Ana instead”. */
const pleaseWrite: Rewriter = (match) => {
  const { tokens, mark } = match;
  const asks =
    /^(?:[,;:] |and |but )+(?:please )?(?=(?:write|mail|email|call|use|contact|send|go|ring|visit)\b)/.exec(
      textOf(tokens, mark.to),
    );
  return asks && say('please')(marking(match, mark.from, mark.to + asks[0].trim().split(' ').length));
};

const leaveADoor: readonly Rewriter[] = [
  where(unread, append('; you can reach me at {address}')),
  where((match) => endsTalk(match) || saysNothing(match), keepTheRest()),
  where(endsTalk, afterTheReason),
  where(
    (match) => endsTalk(match) && opensClause(match),
    sayToTheEnd(`we have nothing to add for now; ${door}`),
  ),
  where(endsTalk, sayClause(`we have nothing to add for now; ${door}`)),
  append('; if anything is open, please write to me'),
];

export default defineRule({
  id: 'cold/file-closed',
  principle: 'be-sincere',
  severity: 'info',
  message: 'Closes the counter on them.',
  why: 'To them the matter is not a file: leave a door open, and say who opens it.',
  phrasings: saidPlainly([
    {
      phrases: [
        '{there is (nothing|no more|nothing more|nothing further|nothing else) [more|further|else] (to (add|say|report|discuss)|(we|i) can (do|add|say)) [from our side|on our side|on this|about this|for you|in this matter]} $',
        '{(this|your|the) [_] (ticket|case|file|request|matter|complaint|claim|enquiry|inquiry|dispute) (will be|has been|is|was|is now|is hereby|will now be|has now been|shall be) [@adverb|automatically|considered|deemed|been] (closed|concluded|finalised|finalized|archived|terminated|settled)}',
        '{(no|without) further (action|correspondence|response|reply|steps|communication) (will be|is|shall be|can be) (taken|required|necessary|entered|sent|given|made|possible)}',
        '{[any|all|no] (further|future|subsequent) (correspondence|letters|emails|e-mails|messages|queries|enquiries|inquiries|replies|contact|calls|requests|communication|communications|discussion) [on this (subject|matter|issue|topic)|in this matter|regarding this matter|about this] (is|are|will|shall|can|may) [not] be (answered|entered into|entertained|accepted|read|replied to|responded to|considered|processed|conducted)}',
        '{(no|not any) (individual|personal|further|written) (replies|reply|responses|response|answers|correspondence|enquiries|discussion) (will|shall|can|is|are) (be|being) (given|sent|provided|issued|entered into|accepted|entertained)}',
        '{@we have (no further|no|nothing further to) (comment|comments|add|information|remarks) [to (make|add|give)|on (this|that|the)]} (.|,|!|at|$)',
        '{(the|this|your) (matter|file|case|account|debt|claim|invoice) (has been|was|will be|is) (transferred|handed over|passed|passed on|referred|forwarded|escalated) to (collections|legal|our (lawyers|legal [_]|solicitors|collection [_]|attorneys)|[a] debt [_]|the (legal|collection|collections) [_]|[an] external [_])}',
        '{if you (are|remain) (dissatisfied|not satisfied|unhappy) [_] [_] [_] [_] you (may|can|should|must|are free to) (lodge|file|submit|make|raise|appeal|escalate|refer)}',
        '{enter into (further|any|any further|additional) (correspondence|discussion|discussions|debate|dialogue)}',
        '{correspondence ... (is|will be|has been) (discontinued|closed|terminated|ended)}',
        '^ {(ticket|issue|request|complaint|case|query|incident|matter) [# #|#] (closed|resolved|settled|solved|completed|done|archived)} (.|,|$|-|–)',
        '^ {(closing|locking)} (as|,|since|because|due|for (now|lack|no|inactivity))',
        '{@we <be> [now|therefore] (closing|locking) (this|it)} (.|,|!|as|because|since|now|$)',
        '{(closing|archiving|locking) (the|this|your) (ticket|case|file|thread|issue|request) [now]} (.|,|as|due|$)',
        '{(inbox|mailbox|address|account) (is (not monitored|unattended|unmonitored|not attended|not read|unmanned)|does not accept (replies|incoming))}',
        '{(is|are) under (evaluation|process|processing)} (.|!|$)',
        '{this is an (automated|automatic|automatically generated|auto-generated) (message|email|e-mail|mail|reply|response|notification|notice)}',
        '{(message|notification|email|e-mail|mail|notice|letter) (was|is|has been) (generated|created) automatically}',
        '{(message|notification|email|e-mail|mail|notice|letter) (was|is|has been) automatically (generated|created)}',
        '{(this|that) (concludes|ends|closes|completes) (our|my|the) [_] (handling|review|investigation|correspondence|dealings|treatment|examination|involvement|case|matter|exchange|discussion|conversation|inquiry|enquiry)}',
        '{(the matter|this matter|your case|the case|the issue|the incident|your complaint|it|this) (has|have) been (dealt with|handled|addressed|settled|resolved|closed) (internally|in-house|accordingly|at our end|on our end|to our satisfaction)}',
        '{@we (am|are|will be|remain) (unable|not able) to (enter into|engage in|continue) [any] [further|individual|personal|written|this] (correspondence|discussion|discussions|conversation|exchange|debate)}',
        '{you will be (contacted|notified|informed|advised) (if|when|should|as) [and when] [it (is|becomes)|this (is|becomes)|further] (necessary|needed|required|appropriate|applicable)}',
        '^ {(incident|ticket|issue|case|complaint|claim|request|report|bug|query) [#] (closed|marked|archived|resolved|locked) (as|due|because|for|without|with)}',
        '{(the|our) system [has|have] [automatically] (generated|created|issued|sent) (this|the) (notice|message|mail|email|e-mail|letter|notification|reply|response) [automatically]}',
      ],
      unless: [...unless, endedWell, onItsWay, ofThem, approves, yetToCome],
      rewrites: leaveADoor,
    },
    {
      phrases: [
        '{[please] do not (reply|respond|answer|write) [to] [this|it] [message|email|e-mail|mail|notification|address]} (.|,|!|;|as|$)',
      ],
      unless: [asked, reported, ofAScam],
      rewrites: [
        where(followedBy(/^as$/), say('please write to {address} instead,')),
        pleaseWrite,
        say('you can reach me at {address}'),
      ],
    },
  ]),
  examples: [
    {
      bad: '[[This is an automated message]], [[please do not reply]].',
      fixed: 'This message was sent automatically; you can reach us at [address].',
    },
    {
      bad: '[[The matter is considered closed]] and [[no further correspondence will be entered into]].',
      fixed:
        'We have closed the matter because [the reason]; if anything is still open for you, please write to us.',
    },
    {
      bad: 'The stall is shut and [[no further letters will be answered]], as the mill is sold.',
      fixed: 'The stall is shut, as the mill is sold; if something new comes up, please write to me.',
    },
    {
      bad: '[[Please do not reply to this mail]], write to Ana instead.',
      fixed: 'Please write to Ana instead.',
    },
    { bad: '[[Incident closed as]] resolved.' },
    { bad: '[[This concludes our handling]] of your case.' },
    {
      bad: '[[There is nothing more to add from our side]].',
      fixed: 'There is nothing more to add from our side; if anything is open, please write to us.',
    },
    {
      bad: '[[Your ticket has been closed]].',
      fixed:
        'We have closed your ticket because [the reason]; if anything is still open for you, please write to us.',
    },
    {
      bad: '[[No further action is required]].',
      fixed: 'No further action is required; if anything is open, please write to me.',
    },
    { bad: '[[Please do not reply to this email]].', fixed: 'You can reach me at [address].' },
    { bad: '[[Any further correspondence will not be answered]].' },
    { bad: '[[Ticket resolved]], goodbye.' },
    {
      bad: 'The lid was worn, and [[no further correspondence will be entered into]].',
      fixed:
        'The lid was worn, and we have nothing to add for now; if something new comes up, please write to me.',
    },
    {
      bad: 'This [[mailbox is not monitored]].',
      fixed: 'This mailbox is not monitored; you can reach me at [address].',
    },
    { bad: '[[Closing]] as not reproducible.' },
    { good: 'Your ticket has been closed; I can open it again any time.' },
    { good: 'You said the ticket was closed.' },
    { good: 'Was the case closed?' },
    { good: 'Is it true the ticket is closed?' },
    { good: 'The gate is closed on Sundays.' },
    { good: 'Your case was closed in your favour.' },
    { good: 'Your claim has been settled: 420 euros are on their way.' },
    { good: 'No further action is required on your side.' },
    { good: 'We have no further comments, the draft is great.' },
    { good: 'Please do not reply to it, it is phishing.' },
    { good: 'Closing for the holidays: the mill, until the 6th.' },
    { good: 'Please do not reply to the bank before we speak.' },
    { good: 'Once the case is closed, the court sends your deposit back.' },
  ],
});

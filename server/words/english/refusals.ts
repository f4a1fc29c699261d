/** Word sets for phrases that refuse: what a customer asks for, and how people say that they cannot. */
import { inflect } from './inflect';

/** What is asked for in the active: “we cannot sell it”. */
const verbs =
  'accept accommodate activate add adjust admit allow alter amend approve arrange assist attend authorise authorize ban bargain bend bid block book borrow budge build bypass cancel carry cater change cite collect combine comment compensate compromise concede consent consider convert cooperate cover credit customise customize cut deduct defer delay deliver disclose discount discuss dispatch distribute divide divulge download drop earmark email enable endorse engage engrave enlarge enrol entertain escalate exchange exclude exempt expand expedite export extend facilitate fax fix follow forego forgo forward fulfil fulfill fund give grant hand handle hasten hire hold honor honour host implement import increase insert install insure intervene invest invoice issue join lease lend lift list loan lower manufacture match merge mix modify move negotiate offer order organise organize overlook overrule overturn pack paint park participate pay permit personalise personalize postpone prepone print prioritise prioritize proceed process procure produce provide publish pursue quote reactivate rebook recall reconsider recover redirect redo reduce refund reimburse reinstate reissue relax release relocate remit remove renegotiate renew rent reopen repair replace reprint reproduce reschedule resend reserve reset resize restock restore retrieve return reveal reverse revise revoke rush sample schedule sell send serve service settle share ship shorten sign skip spare speed split sponsor stock stretch submit subsidise substitute supply support suspend swap switch tailor top train transfer translate transport travel treat trim undo unlock update upgrade visit waive wrap';

/** What is done on request, in the passive: “it cannot be refunded”. Selling and sharing are left out: “will not be sold” protects. */
const done =
  'accept accommodate activate add adjust admit alter amend approve arrange assign attend authorise authorize book bypass cancel change collect combine compensate consider correct cover credit customise customize cut deduct defer disclose discuss divide divulge do enable entertain exchange exempt expedite extend facilitate fix fly follow fulfil fulfill give grant honor honour implement increase install introduce invoice issue lend lift lower manufacture match merge modify move negotiate offer order organise organize overturn pack paint park pay permit postpone prepare print process procure produce provide publish purchase quote reactivate rebook reconsider redeem redo reduce refund reimburse reinstate reissue release remove renew rent reopen repair repeat replace reproduce reschedule resend reserve reset restore retrieve return reverse revise ship shorten skip source spare split stock stop supply support suspend swap switch take tolerate transfer treat undo unlock upgrade waive';

/** The participles, and those of the past that differ from them in no rule here. */
const pasts = (words: string): string =>
  [...new Set(words.split(' ').map((verb) => inflect(verb, 'participle')))].join('|');
const bar = (words: string): string => words.split(' ').join('|');

export const refusalWordSets: Readonly<Record<string, string>> = {
  // Finding, guaranteeing, waiting and thanking are no refusals.
  granting: `${bar(verbs)}|agree to|make it (on|to|at|today|tomorrow|this|next|before|by|in)|come (out|over|to|by|on|this|next|today|tomorrow)|be there|go ahead with|check (this|that|the|it)|investigate (this|that|it|further)|troubleshoot|be of (help|service|assistance)|comment on|do (it|that|this|anything|more|much|so|any)|help (you|u|with|there|here|on|in|further)|install|let (you|it|them|this|that|these) (go|have|keep|use|return|change|cancel)|make (an exception|exceptions|changes|any|the _ available|it (available|cheaper)|a refund|(that|this|your) (meeting|call|appointment|change))|meet (your|the|that|this)|play|price match|show you|take (it|them|that|this|these|the _|your _|any|goods|opened _) back|take back|tell you (that|this|the|our)|use (these|those|them)|work with`,
  granted: pasts(done),
  // “We are not accepting”, “we will not be changing”.
  'granting-now': verbs
    .split(' ')
    .map((verb) => inflect(verb, 'ing'))
    .join('|'),
  // What a customer asks for, by name: “no refund”, “there is no room for”.
  boon: 'refund|refunds|return|returns|exchange|exchanges|exception|exceptions|discount|discounts|compensation|credit|credits|credit note|replacement|replacements|extension|extensions|upgrade|upgrades|reduction|reductions|rebate|rebates|reimbursement|cancellation|cancellations|instalments|installments|swap|swaps|appeal|appeals|negotiation|negotiations|bargaining|haggling|sample|samples|viewings|walk-ins|cards|cash|cheques|checks|pets|dogs|children|visitors|guests|new clients|new customers|new orders|bookings|reservations|home delivery|deliveries|goodwill|waiver|waivers|concession|concessions|leeway|flexibility|wiggle room|room for (movement|negotiation|manoeuvre|maneuver|discussion)|scope for|budget (for|left)|further (offer|offers|discount|discounts|discussion|negotiation|reduction|reductions|concessions|help|support|credit|extension|extensions|talks|changes)|more (changes|edits|revisions|bookings|orders|credit|discounts|help|time|extensions|offers|favours|exceptions|samples)|changes after|second (chance|skip|extension|visit|attempt|exchange|refund)|price match|price matching|overtime|admission|entry|access|re-entry|transfers|transfer|repairs|spare parts|rework|free (samples|delivery|shipping|upgrade|upgrades|trial)|special (treatment|conditions|terms|price|prices|deals|deal)',
  // What lacks when there is no way: “no scope for”, “no basis for”.
  ground:
    'way|possibility|possibilities|option|chance|room|scope|basis|grounds|provision|capacity|leeway|flexibility|budget|mandate|authority|obligation|appetite|slot|slots|vacancy|vacancies|space|prospect|case|leg to stand on|allowance|funds|means',
  unable:
    '(can|could) not|(am|are|is|be) [@adverb|currently|unfortunately] (unable to|not able to|not in a position to|in no position to|not allowed to|not permitted to|not authorised to|not authorized to|not prepared to|not willing to|not going to|unwilling to|not at liberty to)|(will|shall|would) not be (able to|allowed to|in a position to)|(will|would) be unable to|have decided not to|see (ourselves|myself) unable to|feel unable to|see no (way|possibility|room|reason|need|scope|point|basis|grounds) (to|for|of|in)|have no (intention|interest|desire|wish|plans) (to|of|in)|choose not to|prefer not to|refuse to|decline to|would rather not|had rather not|have no (way|possibility|option|authority|means) (to|of)',
  // Where a no comes from when it is not “we”.
  ruler:
    'system|software|tool|policy|policies|manager|boss|bank|supplier|rules|rule|law|contract|terms|insurance|regulations|company|factory|shop|store|office|firm|warehouse|hotel|management|head office|department|team|carrier|platform|licence|license',
};

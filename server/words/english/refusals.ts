/** Word sets for phrases that refuse: what a customer asks for, and how people say that they cannot. */

const verbs =
  'accept accommodate activate add adjust alter amend approve arrange authorise authorize ban bend book cancel change collect combine compensate consider cover credit customise customize deliver disclose discuss enable entertain exchange expedite export extend fix fulfil fulfill fund give grant handle honour honor hold implement increase insure issue lend lower match merge modify move negotiate offer open overturn pay postpone prepone proceed process produce provide quote reduce refund reimburse reinstate release remove renew rent reopen repair replace reschedule reveal revise reverse sell send share ship shorten speed sponsor stock supply support top transfer unlock upgrade waive';

/** What is done on request, in the passive: “it cannot be refunded”. Selling and sharing are left out: “will not be sold” protects. */
const done =
  'accepted accommodated added altered amended approved arranged cancelled canceled changed combined considered covered customised customized delivered enabled entertained exchanged expedited extended fixed fulfilled granted honoured honored implemented lowered merged modified moved negotiated overturned postponed prepared processed provided reactivated reduced refunded reimbursed reinstated renewed reopened repaired replaced rescheduled resent returned reversed shipped supplied transferred upgraded waived';

const bar = (words: string): string => words.split(' ').join('|');

export const refusalWordSets: Readonly<Record<string, string>> = {
  // Finding, guaranteeing, waiting and thanking are no refusals.
  granting: `${bar(verbs)}|agree to|assist|check (this|that|the|it)|investigate (this|that|it|further)|troubleshoot|be of (help|service|assistance)|comment on|do (it|that|this|anything|more|much|so|any)|help (you|u|with|there|here|on|in|further)|install|let (you|it|them|this|that|these) (go|have|keep|use|return|change|cancel)|make (an exception|exceptions|changes|any|the|it (available|cheaper)|a refund|(that|this|your) (meeting|call|appointment|change))|meet (your|the|that|this)|play|price match|show you|take (it|them|that|this|these|the _|your _|any|goods|opened _) back|take back|tell you (that|this|the|our)|use (these|those|them)|work with`,
  granted: bar(done),
  unable:
    '(can|could) not|(am|are|is|be) [@adverb|currently|unfortunately] (unable to|not able to|not in a position to|in no position to|not allowed to|not permitted to|not authorised to|not authorized to|not prepared to|not willing to|not going to|unwilling to|not at liberty to)|(will|shall) not be (able to|allowed to|in a position to)|(will|would) be unable to|have decided not to|see no (way|possibility|room|reason|need) to|have no (way|possibility|option|authority|means) (to|of)',
  // Where a no comes from when it is not “we”.
  ruler:
    'system|software|tool|policy|policies|manager|boss|bank|supplier|rules|rule|law|contract|terms|insurance|regulations|company|factory|shop|store|office|firm|warehouse|hotel|management|head office|department|team|carrier|platform|licence|license',
};

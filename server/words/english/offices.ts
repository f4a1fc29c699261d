/** Word sets for the language of offices: who is meant, what is asked of them, and what is recorded. */
export const officeWordSets: Readonly<Record<string, string>> = {
  // The reader, as a form calls them.
  party:
    '[_] (party|parties|applicant|applicants|claimant|claimants|complainant|hirer|passenger|passengers|policyholder|policyholders|policy holder|account holder|account holders|cardholder|ticket holder|subscriber|subscribers|lessee|lessor|tenant|tenants|purchaser|purchasers|buyer|customer|customers|client|clients|guest|guests|patient|patients|consignee|consignor|recipient|sender|payer|payee|borrower|licensee|licence holder|member|members|participant|participants|visitor|visitors|contractor|bidder|bidders|vendor|supplier|suppliers|resident|residents|occupant|proposer|insured|beneficiary|signatory|requester|requestor|parent|parents|candidate|candidates)',
  // What a form asks for.
  paperwork:
    'form|forms|application|applications|document|documents|documentation|paperwork|papers|request|requests|claim|claims|query|queries|enquiry|enquiries|inquiry|inquiries|complaint|complaints|correspondence|payment|payments|invoice|invoices|certificate|certificates|copy|copies|report|reports|submission|submissions|appeal|appeals|particulars|information|reply|replies|receipt|receipts|proof|voucher|vouchers|letter|letters|returns|items|goods|fee|fees|amount|sum',
  lodge:
    'submit|furnish|lodge|provide|produce|present|supply|remit|forward|complete|obtain|apply|approach|ensure|address|direct|contact|comply|attach|quote|return|register|report|surrender|settle|vacate|notify|sign|await|refer',
  lodged:
    'submitted|furnished|lodged|provided|produced|presented|supplied|remitted|forwarded|completed|obtained|addressed|directed|attached|quoted|returned|registered|surrendered|settled|notified|signed|raised|made|filed|sent',
  // What stands in a customer's file.
  feeling:
    'feedback|comment|comments|concern|concerns|request|complaint|suggestion|suggestions|message|remarks|dissatisfaction|disappointment|frustration|displeasure|query|enquiry|inquiry|input|observation|observations|objection|preference|views|opinion|loss|grievance|anger|experience',
  filed:
    'noted|recorded|logged|registered|acknowledged|documented|filed|added to (your|the) (file|record|account|records)|taken into (account|consideration)|taken note of|placed on file|regretted',
  rulebook:
    'policy|policies|terms|terms and conditions|conditions|t&cs|guarantee|guidelines|rules|regulations|procedure|procedures|protocol|legislation|law|provisions|clause|section|article|bylaws|statutes|directive|directives|ordinance|paragraph|schedule|annex|tariff|code|process|workflow',
};

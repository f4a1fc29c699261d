/** What is given away in a deal: prices, what is owed, rules that hold, and the verbs of giving way. */

/** Word sets for phrases. */
export const dealWordSets: Readonly<Record<string, string>> = {
  // What a seller asks for its goods.
  charge:
    'price|prices|pricing|rent|rate|rates|quote|quotation|invoice|bill|total|fee|fees|premium|tariff|commission|margin|markup|figure|asking price|list price|daily rate|hourly rate',
  // What a customer owes besides.
  due: 'fee|fees|charge|charges|deposit|deposits|surcharge|surcharges|supplement|penalty|penalties|fine|fines|freight|shipping|postage|delivery|duty|duties|cost|costs|interest|setup|moq|minimum|utilities|invoice|invoices|bill|bills|balance|rent|insurance|tax|taxes|vat|customs|difference|toll|tolls|instalment|instalments|installment|retainer|debt|arrears|excess|overage|levy|commission|prepayment|down payment|late fee|remainder|shortfall|expenses|gas|petrol|fuel',
  // What is asked of everybody.
  rule: 'clause|clauses|indemnity|guaranty|collateral|security deposit|rate limit|quota|restriction|restrictions|notice period|notice|nda|cla|audit|paperwork|exclusivity|covenant|covenants|contract|agreement|lock-in|minimum term|commitment|formalities|form|proof|receipt|id check|waiting period|waiting list|blackout dates|age limit|weight limit|dress code|rule|rules|policy|policies|terms|limit|limits|condition|conditions|requirement|requirements|minimum|moq|deadline|procedure|regulations|cap|threshold|cut-off|cutoff',
  percent: '# (%|percent|per cent|pct)|@number (%|percent|per cent)',
  // Money written out: “sixty”, “twelve hundred euros”.
  tens: '(ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|one hundred|two hundred|three hundred|five hundred|a thousand) [hundred|thousand|grand] [@currency]',
  // What is handed over to please.
  treat:
    'voucher|vouchers|coupon|coupons|credit|credits|gift card|gift cards|gift certificate|store credit|shop credit|compensation|partial refund|goodwill payment|miles|points|bonus|discount code|promo code|free (month|week|night|meal|ride|upgrade|delivery|service)',
  // What a guest or a buyer likes to be given.
  perk: 'access|upgrade|upgrades|breakfast|parking|dessert|desserts|wine|drinks|drink|dinner|lunch|meal|meals|treatment|massage|month|months|night|nights|week|seat|seats|ticket|tickets|pass|passes|delivery|shipping|installation|service|wash|refill|refills|membership|subscription|roaming|storage|support|training|cleaning|cover|season|round|coffee|cake|sample|samples|session|lesson|class|visit|transfer|check-in|check-out|checkout|baggage|luggage|bag|freight',
  // Taken off a sum.
  'take-off':
    '<take>|<knock>|<cut>|<shave>|<lop>|<deduct>|<chop>|<strip>|<drop>|<trim>|<subtract>|<slice>|<strike>|<round>',
  'make-less':
    '<lower>|<reduce>|<drop>|<cut>|<decrease>|<slash>|<halve>|<trim>|<lessen>|<discount>|<shrink>|<bring> down',
  'made-less':
    'lowered|reduced|dropped|cut|decreased|slashed|halved|trimmed|discounted|brought down|marked down|adjusted downwards|shaved',
  'made-longer': 'extended|lengthened|prolonged|stretched|doubled|pushed back|moved back|postponed|put back',
  forgiven:
    'waived|dropped|forgiven|scrapped|struck off|struck out|taken off|left off|left out|written off|crossed off|crossed out|deleted|erased|wiped|on us|absorbed|let go|credited back',
};

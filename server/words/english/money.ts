/** Word sets for asking for money and orders: what is paid, what it is paid for, and how it is handed over. */
export const moneyWordSets: Readonly<Record<string, string>> = {
  // What is handed over.
  funds:
    'money|payment|payments|balance|deposit|funds|cash|remittance|prepayment|advance|remainder|rest|instalment|installment|instalments|sum|amount|difference|arrears|cheque|check|transfer|wire|tt|fee|fees|rent|price|total|retainer|down payment|downpayment|swift|swift copy|bank slip|payment slip|slip|proof of payment|credit card|card number|card details|credit card details|payment details|payment info|bank details|full amount|full sum|half|debt|premium|dues|tuition|first month|last month|bond|upfront|commission',
  // What shows that money is owed.
  bill: 'invoice|invoices|bill|bills|account|rent|payment|payments|balance|deposit|fee|fees|instalment|installment|subscription|renewal|premium|debt|statement|membership|dues|total|order|orders|basket|cart|contract|quote|tuition|loan|policy|arrears|amount',
  // What a buyer sends.
  orders:
    'order|orders|po|pos|purchase order|purchase orders|contract|signature|signed contract|signed quote|signed offer|order form|booking|order confirmation|order number|reorder|repeat order|commitment|confirmation|quantities|quantity|volume|volumes|order volume|order quantity|forecast|business|deal|job|vat id|billing details|go-ahead|approval',
  owing:
    'overdue|unpaid|outstanding|past due|in arrears|unsettled|delinquent|in default|still open|due now|due today|now due|late|not paid|long due|behind',
};

/** Finds which order or contract is spoken of, so that two orders of one customer are not held against each other. */

const pattern =
  /(?:\b(?:P\/?O|PI|SO|order|invoice|contract|quotation|quote|booking|ticket|case)|订单|訂單|合同|单号|單號|发票|發票)\s*(?:no\.?|number|nr\.?|号|號)?\s*[:：#]?\s*(?=[A-Z0-9-]*\d{2})([A-Z0-9][A-Z0-9-]*)|#\s?(\d{3,})/gi;

/** `4471` of “PO 4471”, upper case, each once. */
export function readReferences(text: string): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map((found) => (found[1] ?? found[2] ?? '').toUpperCase()))];
}

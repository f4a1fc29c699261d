/** Currencies as they stand in mails: by code, by sign and by name. */

/** Names and signs in lower case to ISO 4217 codes. A bare `$` is the US dollar, as it is in foreign trade. */
const byName: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  buck: 'USD',
  bucks: 'USD',
  美元: 'USD',
  美金: 'USD',
  刀: 'USD',
  a$: 'AUD',
  澳元: 'AUD',
  c$: 'CAD',
  加元: 'CAD',
  hk$: 'HKD',
  港币: 'HKD',
  港元: 'HKD',
  s$: 'SGD',
  nt$: 'TWD',
  r$: 'BRL',
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  欧元: 'EUR',
  '£': 'GBP',
  quid: 'GBP',
  'pounds sterling': 'GBP',
  英镑: 'GBP',
  '¥': 'CNY',
  rmb: 'CNY',
  yuan: 'CNY',
  人民币: 'CNY',
  元: 'CNY',
  块: 'CNY',
  块钱: 'CNY',
  yen: 'JPY',
  日元: 'JPY',
  '₹': 'INR',
  rupees: 'INR',
  rs: 'INR',
  '৳': 'BDT',
  taka: 'BDT',
  '₩': 'KRW',
  '฿': 'THB',
  baht: 'THB',
  '₫': 'VND',
  '₺': 'TRY',
  '₽': 'RUB',
  '₦': 'NGN',
  '₱': 'PHP',
  zł: 'PLN',
};

export const currencyCodes: readonly string[] =
  'AED ARS AUD BDT BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GHS HKD HUF IDR ILS INR JOD JPY KES KRW KWD LKR MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RUB SAR SEK SGD THB TND TRY TWD UAH USD VND ZAR'.split(
    ' ',
  );
const codes = new Set(currencyCodes);

/** What can stand before an amount, and behind it; sources for patterns with the flags `i` and `u`. */
const code = currencyCodes.join('|');
export const currencyBefore = `(?:(?:US|HK|NT|A|C|S|R)?\\$|[€£¥₹৳₩฿₫₺₽₦₱]|\\b(?:${code}|RMB|Rs\\.?)|人民币)`;
export const currencyBehind = `(?:(?:US)?\\$|[€£¥₹৳₩฿₫₺₽₦₱]|(?:${code}|RMB|dollars?|bucks?|euros?|quid|pounds sterling|yuan|yen|rupees|taka|baht|zł)(?![\\p{Script=Latin}])|美元|美金|欧元|英镑|日元|港币|港元|澳元|加元|人民币|块钱?|元|刀)`;

/** The code of what a pattern found, or null for what is no currency. */
export function currencyOf(written: string): string | null {
  const name = written.trim().replace(/\.$/, '');
  const upper = name.toUpperCase();
  return codes.has(upper) ? upper : (byName[name.toLowerCase()] ?? null);
}

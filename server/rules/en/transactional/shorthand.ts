/** “Card number and expiry?”, “Order 12 unpaid.”: notes in shorthand, as between tills. */
import { courteousAround } from '../../../words/english/courtesy';
import {
  endOfWords,
  type Guard,
  type Match,
  marking,
  remembering,
  spanOf,
  type TokenRange,
} from '../../../words/match';
import type { Token } from '../../../words/token';
import { asReminder } from '../../rewriting/as-reminder';
import { oneLine } from '../../rewriting/fill-template';
import { say, sentence } from '../../rewriting/rewrites';
import { defineRule, type Finder } from '../../rule';

const wanted =
  /^(payment|deposit|balance|remittance|instalment|installment|prepayment|signature|po|pos|iban|swift|cvv|expiry|expiration|postcode|card|cvc|paypal|venmo|budget|quantity|quantities|forecast|slip|cheque|check|contract|reference|vat|rent|invoice)$/;
const withNumber =
  /^(order|po|card|account|check|cheque|invoice|vat|tax|phone|customer|booking|tracking|serial)$/;
const fillers =
  /^(and|or|then|first|next|your|the|a|copy|number|no|numbers|code|date|name|details|form|proof|of|size|colour|color|amount|address|company|signed|bank|full|now|today|asap|pls|plz|mail|phone|order|account|tax|billing|company's|security|in|that|model|street|credit|debit|so|ok|by|return|passport|copies|need|needed|require|required|want)$/;
const longest = 12;

/** All the sentence is things that are wanted: “Order number and postcode.” */
const thingsAlone: Finder = (tokens) => {
  const words = tokens.filter(
    // “… by Friday”: the day that it is wanted by.
    ({ kind, text }) => kind !== 'punctuation' && !/^(?:\p{L}+day|tomorrow|tonight|noon)$/u.test(text),
  );
  const [first] = words;
  if (!first || /^(no|not)$/.test(first.text) || words.length > longest || tokens.at(-1)?.text === ':')
    return [];
  // “Budget?”; a single word with a full stop may be a heading.
  if (words.length < 2 && tokens.at(-1)?.text !== '?') return [];
  const names = words.some(
    ({ text }, at) =>
      wanted.test(text) || (withNumber.test(text) && /^(number|no|form)$/.test(words[at + 1]?.text ?? '')),
  );
  if (
    !names ||
    !words.every(({ text, kind }) => kind === 'word' && (wanted.test(text) || fillers.test(text)))
  )
    return [];
  return [whole(tokens)];
};

const bills =
  /^(account|order|orders|invoice|invoices|remittance|payment|payments|balance|reminder|rent|instalment|installment|bill|deposit|total|amount|fee|renewal|subscription|statement)$/;
const owing = /^(overdue|unpaid|outstanding|open|due|missing|unsettled)$/;
const verbs =
  /^(is|are|was|were|be|been|am|has|have|had|will|can|could|would|should|may|might|must|do|does|did|we|i|you|he|she|they|it|there|this|that|these|who|which|not|nothing|paid|please|if|when|remain|remains)$/;

/** A debt without a verb: “Account 7731: overdue.” */
const debtAlone: Finder = (tokens) => {
  // “Payment outstanding, papers will follow”: the first clause tells it.
  const comma = tokens.findIndex(({ text }, at) => at > 1 && /^[,;]$/.test(text));
  // “Bill 7, 80 EUR, overdue” tells it at the end.
  const early = tokens.slice(0, comma).some(({ text }) => owing.test(text));
  const clause = tokens.slice(0, comma < 0 || !early ? tokens.length : comma);
  const words = clause.filter(({ kind }) => kind === 'word');
  if (words.length < 2 || words.length > longest || tokens.at(-1)?.text === '?') return [];
  const bill = words.findIndex(({ text }) => bills.test(text));
  // “The payment bounced due to …”: a cause.
  const owes = words.findIndex(
    ({ text }, at) => owing.test(text) && !(text === 'due' && words[at + 1]?.text === 'to'),
  );
  if (bill < 0 || bill > 2 || owes <= bill || words.some(({ text }) => verbs.test(text))) return [];
  return [whole(clause)];
};

/** A kind word stands in the sentence before or after; a “pls” alone makes no sentence of nouns. */
function courteousBeside(match: Match): boolean {
  const { passage, sentence: here } = match;
  const at = passage.sentences.indexOf(here);
  return [passage.sentences[at - 1], passage.sentences[at + 1]].some(
    (beside) =>
      beside !== undefined && courteousAround({ ...match, passage: { ...passage, sentences: [beside] } }),
  );
}

/** “Please send us: 1) Order number”: a line above asks for it. */
const inAList: Guard = ({ passage, source }) => passage.kind === 'item' || /^\s*[•✓✔▪·]/u.test(source);

/** “Order #: [number]”: the writer tells it. */
const aField: Guard = ({ sentence: here }) => /[:#]\s*[[{]/.test(here.prose);

/** “Total due: 310 euros”: a line of a bill. */
const aSum: Guard = ({ sentence: here }) =>
  /^\W*(?:[a-z]+ )?(?:total|amount|balance|deposit|fee) due:\s*[$€£]?\s?\d/i.test(here.prose);

/** “Notice no. 4: fee due”: it goes on with what was taken for a sentence. */
function numbered({ passage, sentence: here }: Match): boolean {
  return /\bno\.\s*$/i.test(passage.sentences[passage.sentences.indexOf(here) - 1]?.prose ?? '');
}

function whole(tokens: readonly Token[]): TokenRange {
  const to = Math.max(1, endOfWords(tokens));
  return { from: 0, to };
}

/** “Could you help us with the order number and postcode?” */
function askForThem(match: Match) {
  const { tokens, mark, sentence: here } = match;
  const { start, end } = spanOf(tokens, mark);
  let what = oneLine(here.prose.slice(start, end))
    .replace(/^(?:need|needed|require|required|want):? /i, '')
    .replace(/,? (?:in that order|pls|plz|asap|now|today|by return)$/i, '')
    .replace(/, (?:and )?(?:then|next)(?: the)? /i, ' and then the ');
  if (!/ (?:and|or) /.test(what)) what = what.replace(/, (?=[^,]+$)/, ' and ');
  const words = /^\p{Lu}\p{Ll}/u.test(what) ? what.charAt(0).toLowerCase() + what.slice(1) : what;
  return sentence(`Could you help us with ${/^(?:the|your|a) /.test(words) ? '' : 'the '}${words}?`)(match);
}

/** “Account 7731: overdue, act.” is “A friendly reminder that account 7731 is overdue.” */
function thatItIsOpen(match: Match) {
  const { tokens, mark } = match;
  const owes = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && owing.test(text));
  const from = tokens[owes - 1]?.text === 'past' ? owes - 1 : owes;
  const to = /^[:–—-]$/.test(tokens[from - 1]?.text ?? '') ? from - 1 : from;
  if (tokens.slice(mark.from, mark.to).some(({ text }) => /^(shows?|says?|lists?)$/.test(text))) return null;
  if (tokens[mark.from]?.text === 'reminder' || owes !== mark.to - 1 || to < mark.from + 1) return null;
  if (tokens.slice(mark.from, to).some(({ text }) => text === ':')) return null;
  const whose = to === mark.from + 1 ? 'your ' : '';
  const verb = /[^s]s$/.test(tokens[to - 1]?.text ?? '') ? 'are' : 'is';
  // “…, act”
  const rest = tokens.slice(mark.to).filter(({ kind }) => kind !== 'punctuation');
  const end = rest.length === 1 ? mark.to + 2 : mark.to;
  return say(`a friendly reminder that ${whose}$thing ${verb} $owed`)(
    remembering(marking(match, mark.from, end), {
      thing: { from: mark.from, to },
      owed: { from, to: mark.to },
    }),
  );
}

export default defineRule({
  id: 'transactional/shorthand',
  principle: 'relationship-first',
  severity: 'warning',
  message: 'Shorthand, as if to a till.',
  why: 'Bare nouns save two seconds and make a person feel like a form; one short question reads as if they counted.',
  phrasings: [
    {
      phrases: [],
      find: thingsAlone,
      unless: [courteousBeside, inAList, aField],
      rewrites: [askForThem],
    },
    {
      phrases: [],
      find: debtAlone,
      unless: [courteousAround, numbered, aSum],
      rewrites: [thatItIsOpen, asReminder],
    },
  ],
  examples: [
    { good: 'Total due: 310 euros.' },
    { bad: '[[Order 12 - unpaid]].', fixed: 'A friendly reminder that order 12 is unpaid.' },
    { good: 'Your parcel is on its way.\n\nOrder number: [number]' },
    { good: 'To find it, we need two things:\n\n1) Your order number\n2) The postcode' },
    {
      bad: '[[Order number and postcode]].',
      fixed: 'Could you help us with the order number and postcode?',
    },
    {
      bad: '[[Signed copy of the contract, then deposit]].',
      fixed: 'Could you help us with the signed copy of the contract and then the deposit?',
    },
    {
      bad: '[[Order 12 unpaid]].',
      fixed: 'A friendly reminder that order 12 is unpaid.',
    },
    { bad: '[[Card number, expiry]].', fixed: 'Could you help us with the card number and expiry?' },
    { bad: '[[Bill 7, 80 EUR, overdue]].', fixed: 'A friendly reminder that bill 7, 80 EUR, is overdue.' },
    {
      bad: '[[Need card details, passport copy and deposit by Friday]].',
      fixed: 'Could you help us with the card details, passport copy and deposit by Friday?',
    },
    { bad: '[[Bank slip pls]].', fixed: 'Could you help us with the bank slip?' },
    {
      bad: '[[Renewal unpaid]], act.',
      fixed: 'A friendly reminder that your renewal is unpaid.',
    },
    {
      bad: '[[Total due on your side: 90]].',
      fixed: 'A friendly reminder: total due on your side: 90.',
    },
    { good: 'Notice no. {k}: fee due.' },
    { good: 'No card.' },
    { good: 'Payment and deposit. Thank you for both!' },
    { good: 'Order 12 overdue. Sorry for that!' },
    { good: 'Rent due only if the pump runs.' },
    { good: 'Payment details:' },
    { good: 'The invoice is attached.' },
    { good: 'Order 12 shipped.' },
  ],
});

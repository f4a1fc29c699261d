/** Guards for figures in a deal: whether one is a price, and whose it is. */
import { type Match, textOf } from '../match';

const currencies = /^(usd|eur|euro|euros|dollar|dollars|gbp|pounds|rmb|yuan|rupees|inr|bucks)$/;

const mayFollow =
  /^(for|and|but|if|get|seal|close|is|would|should|sounds|a|an|each|then|with|cash|firm|today|even|as|max|tops|total|flat|all|delivered|shipped|instead|on|since|because|be|do|work|works|will|help|suit|less|cheaper|lower|or|the|it|though|too|you|if|sir|per|,|;|\.|!|…|\.{2,}|-|–|—|\)|:|\?)$/;

/** What `price:` matched is money: “we can do 2300 pieces”, “we can do 4:30” are no prices. */
export function isPrice({ tokens, captures }: Match): boolean {
  const { price } = captures;
  if (!price) return false;
  const written = tokens.slice(price.from, price.to);
  const next = tokens[price.to];
  if (written.some(({ readings, kind }) => readings.includes('¤') || kind === 'word'))
    return next?.text !== '%';
  if (next && !mayFollow.test(next.text)) return false;
  const digits = written[0]?.text ?? '';
  // Two decimals are cents: “4.20”.
  // “If 4 dollars is too much, we can do 3.5”: the currency stands elsewhere.
  const money = tokens.some(({ readings, text }) => readings.includes('¤') || currencies.test(text));
  if (money && /^\d+[.,]\d$/.test(digits)) return true;
  return (
    !digits.includes(':') &&
    (/^\d+[.,]\d\d$/.test(digits) || Number.parseFloat(digits.replace(',', '')) >= 10)
  );
}

/** “… I need at least 2600”, “… $3,500”: the next sentences name what the writer would take. */
export function pricesNext({ following }: Match): boolean {
  return following
    .slice(0, 2)
    .some(
      ({ prose }) =>
        namesPrice.test(prose) && !/\byou(?:r offer|r bid| offer| offered| said| want)\b|%/i.test(prose),
    );
}

const namesPrice =
  /^\W*\d[\d.,]*k?\W*$|\b(?:i|we|my|our|asking|priced?|lowest|bottom|least|minimum)\b[^.]*(?:[$€£] ?\d|\b\d{2,}(?![\d,]*\d? ?(?:%|th|st|nd|miles|years?|days?|hours?|minutes?|pieces)))/i;

const countering =
  /\b(?:can|could|will|would) not (?:[a-z]+ ){0,3}(?:go|do|come|take|accept|sell|let|drop)\b.* but\b|\btoo low\b.* but\b/;
const floor =
  /^(?:[a-z0-9$€£.]+ ){0,6}(?:at the (?:lowest|least|minimum)|lowest|(?:at|as a) minimum|(?:, )?(?:but|and) (?:no|not|nothing) (?:[a-z]+ )?(?:lower|less|below)|(?:, )?(?:(?:but|and) )?(?:that|it|this) (?:is|'s) (?:[a-z]+ )?(?:the|my|our) (?:lowest|least|best|minimum|limit))\b/;

/** “I can’t go that low, but I can do 1900”, “I could do 200 at the lowest”: a figure that holds its ground. */
export function holdsGround({ tokens, mark }: Match): boolean {
  const before = textOf(tokens, 0, mark.from);
  return (
    // “We can only take 80” goes no lower.
    tokens[mark.from - 1]?.text === 'only' ||
    (before.includes(' but') && countering.test(before)) ||
    floor.test(textOf(tokens, mark.to, tokens.length))
  );
}

/** “If you want the set, I can sell it for 305”: the price of another thing, told to whoever asks. */
export function quoting({ tokens, mark }: Match): boolean {
  return /\b(?:if|when) you (?:are (?:interested|looking)|want|need|would like|prefer)\b/.test(
    textOf(tokens, 0, mark.from),
  );
}

/** “At the list price of 40”: the usual price, and no “at half the price”. */
function atPrice(tokens: Match['tokens'], at: number): boolean {
  const words = tokens.slice(at, at + 5).map(({ text }) => text);
  const price = words.findIndex((text) => /^(price|rate)$/.test(text));
  return (
    words[0] === 'at' &&
    price > 0 &&
    !words
      .slice(0, price)
      .some((text) =>
        /^(half|special|reduced|lower|lowest|same|cost|dealer|trade|old|better|friend)$/.test(text),
      )
  );
}

/** “I throw in the stand for $20”, “I add one at the list price”: it is paid for; “I throw it in for the 320” is not. */
export function priced({ tokens, mark }: Match): boolean {
  return tokens.some(({ text }, at) => {
    if (at >= mark.from && atPrice(tokens, at)) return true;
    if (at < mark.from || text !== 'for') return false;
    const next = at + 1;
    const sign = tokens[next]?.readings.includes('¤') ?? false;
    // “A coupon for 50%” is no price.
    const share = tokens[next + 1]?.text === '%';
    return (
      sign ||
      (!share &&
        tokens[next]?.kind === 'number' &&
        (tokens[next + 1]?.kind ?? 'punctuation') === 'punctuation')
    );
  });
}

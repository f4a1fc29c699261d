/** Guards for prices in a customer’s words: whether a figure is one, whose it is, and whether a step down is one of the price. */
import { type Match, sentenceBefore, textOf } from '../match';
import type { Token } from '../token';

const currency =
  /^(?:usd|eur|euros?|dollars?|gbp|pounds?|quid|rmb|cny|yuan|inr|rupees|rs|aed|sgd|hkd|aud|chf|pln|yen|krw|bucks|cents?|grand|k)$/;

const priceTalk =
  /[$€£¥]|\b(?:prices?|priced|offer(?:s|ed|ing)?|pay(?:ing)?|cash|budget|sell(?:ing)?|deal|discount|costs?|quot(?:e|es|ed|ation)|rates?|afford|spend|bid|expensive|cheap(?:er)?|asking|firm|obo|money|dollars?|euros?|bucks|pounds|lowest|negotia\w+|each|apiece|per (?:piece|unit|kilo|kg|pair|set|night|day|month|head|person|hour|metre|meter))\b/i;

const bidding =
  /\b(?:take|taking|accept|accepting|consider|entertain|settle|sell|offer|offering|bid|pay|paying|spend|afford|rent|buy|agree|lower|reduce|drop|knock|shave|price|budget|target|how about|what about|say|match|sound|cash|obo|firm|(?:can|could|will|would|might|to|i|we|you|let us|lets|i'll|maybe) (?:[a-z]+ ){0,2}(?:do|go|come|make|give|let))\b/;

// What may stand behind a price; any other word is what the number counts.
const mayFollow =
  /^(?:for|and|but|if|or|so|as|at|in|on|by|to|from|with|until|before|after|since|because|while|when|which|that|the|this|it|is|was|would|will|could|can|be|do|does|sounds?|works?|work|help|suit|a|an|each|apiece|per|every|then|than|max|maximum|tops|total|altogether|flat|all|even|instead|less|more|cheaper|lower|though|too|you|i|we|my|your|sir|please|pls|plus|cash|firm|obo|delivered|shipped|including|included|incl|fob|cif|exw|right|now|today|tonight|tomorrow|maybe|only|not|no|ok|okay|get|seal|close|deal|take|just|hopefully|here|there)$/;

/** “$40”, “40 euros”, “4.20”: written as money. */
function writtenAsMoney(tokens: readonly Token[], at: number): boolean {
  const [before, number, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    (before?.readings.includes('¤') ?? false) ||
    (after?.readings.includes('¤') ?? false) ||
    currency.test(before?.text ?? '') ||
    currency.test(after?.text ?? '') ||
    /^\d+[.,]\d\d$|^\d+k$/.test(number?.text ?? '')
  );
}

/** What stands at a token, behind a number, is what the number counts, or more of a date or time. */
function countsOrDates(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  // “9-12 December” dates, “a 12-month plan” and “from 8 to 10 seats” count, “800-1000” does neither.
  if (/^[-–]$/.test(next.text) || (next.text === 'to' && tokens[at + 1]?.kind === 'number'))
    return countsOrDates(tokens, tokens[at + 1]?.kind === 'number' ? at + 2 : at + 1);
  if (next.kind === 'punctuation') return /^[%/:]$/.test(next.text);
  return !mayFollow.test(next.text);
}

/** The marked words with a few before and behind them, of the same clause. */
function clauseAround({ tokens, mark }: Match): string {
  let { from, to } = mark;
  while (from > 0 && mark.from - from < 4 && tokens[from - 1]?.kind !== 'punctuation') from--;
  while (to < tokens.length && to - mark.to < 6 && tokens[to]?.kind !== 'punctuation') to++;
  return textOf(tokens, from, to);
}

/** Whether a price is talked of in the sentence or the one before. */
function talksOfPrices(match: Match): boolean {
  return priceTalk.test(match.sentence.prose) || priceTalk.test(sentenceBefore(match)?.prose ?? '');
}

/** “Have 12 in walnut”, “a wedding for 90 guests”, “the limit in parameter 4020”: bare numbers, and nothing makes a price of one. */
export function unpriced(match: Match): boolean {
  const { tokens, mark } = match;
  const talked = talksOfPrices(match);
  const bid = bidding.test(clauseAround(match));
  return !tokens.some((token, at) => {
    if (at < mark.from || at >= mark.to || token.kind !== 'number') return false;
    if (writtenAsMoney(tokens, at)) return true;
    if (token.text.includes(':') || countsOrDates(tokens, at + 1)) return false;
    // “Can you do 5?” may count anything.
    return talked || (bid && Number.parseFloat(token.text) >= 10);
  });
}

/** “What is this £486 for the digger?”, “I paid $40 for the bag”, “7.15 for the bottle is a jump”: a price that was charged or quoted to them. */
export function chargedToThem({ tokens, mark }: Match): boolean {
  const before = textOf(tokens, Math.max(0, mark.from - 4), mark.from);
  const after = textOf(tokens, mark.to, mark.to + 6);
  const words = textOf(tokens, mark.from, mark.to);
  return (
    (/\bfor (?:the|that|this|it|all)$/.test(words) &&
      (/\b(?:this|that|paid|charged?|charging|billed|bill|invoice|costs?|costing|costed)(?: (?:of|over|about|the|a|me|us|another|an))*$/.test(
        before,
      ) ||
        /^(?:[a-z0-9]+ ){1,4}(?:is|was|seems|sounds) (?:a|an|too|very|way|really|quite|just)\b/.test(
          after,
        ))) ||
    /\b(?:paid|charged|billed)\b/.test(words)
  );
}

/** “I can pay 900 now and the rest in May”: a part of what they owe. */
export function partOfDebt({ tokens, mark }: Match): boolean {
  return /\b(?:the (?:rest|balance|remainder|other half)|instal?ments?)\b/.test(
    textOf(tokens, mark.to, mark.to + 8),
  );
}

/** “Come down to see you”, “go down to 300 pieces”, “it goes down to 2 degrees”: no step of a price. */
export function movesNoPrice(match: Match): boolean {
  const { tokens, mark } = match;
  const words = textOf(tokens, mark.from, mark.to);
  if (!/\b(?:down|lower)\b/.test(words)) return false;
  if (/\b(?:price|cost|rent|rate)\b/.test(words)) return false;
  const to = tokens[mark.to - 1]?.text === 'to' ? tokens[mark.to] : undefined;
  if (to) {
    const counted = tokens[mark.to + 1];
    return to.kind === 'number'
      ? counted !== undefined &&
          counted.kind !== 'punctuation' &&
          !mayFollow.test(counted.text) &&
          !currency.test(counted.text)
      : !to.readings.includes('¤') && !/^(?:around|about|maybe|say|my|our|at|something|under)$/.test(to.text);
  }
  // “Can we go back down?”: they go themselves, and no price is talked of.
  return /^(?:i|we|it|they|he|she)$/.test(tokens[mark.from - 1]?.text ?? '') && !talksOfPrices(match);
}

/** “The best I have had”, “all I have seen of it”: what they have lived to see, not what they have to spend. */
export function everHad({ tokens, mark }: Match): boolean {
  return /\bhave (?:ever )?(?:had|seen|been|tried|heard|tasted|eaten|stayed|met|known|used|worn)\b/.test(
    textOf(tokens, mark.from, mark.to + 2),
  );
}

/** “Best price?”: they ask for it. */
export function askedAlone({ tokens, mark }: Match): boolean {
  return mark.from === 0 && tokens[mark.to]?.text === '?';
}

/** “Still no deposit back”: the one that they paid has not come back. */
export function notReturned({ tokens, mark }: Match): boolean {
  return /^(?:back|yet|returned|refunded|received)$/.test(tokens[mark.to]?.text ?? '');
}

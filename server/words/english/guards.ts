/** What makes a risky phrase harmless in English: negation, conditions, hedges, questions, reported speech. */
import { type Guard, type Match, textOf } from '../match';
import { endsWith, says } from './clauses';

const negators = new Set(
  'not never no nobody nothing none nor neither cannot without hardly unable impossible refuse stop avoid rather'.split(
    ' ',
  ),
);
const clauseBreaks = new Set([',', ';', ':', '—', '–', '(', ')', '.', '!', '?', '...']);
const clauseWords = new Set('but because although though while whereas however yet so which who'.split(' '));

/** “We cannot guarantee”, “nobody can promise”: the risky words are denied in their own clause. */
export function negated(match: Match): boolean {
  for (const token of before(match, 8)) {
    if (!negators.has(token)) continue;
    return true;
  }
  return false;
}

/** “We will not sue you”; but “without a reply by Friday, you will hear from our lawyer” denies nothing. */
export function denied(match: Match): boolean {
  return (
    negated(match) &&
    !match.tokens.slice(0, match.mark.from).some(({ text }) => /^(if|unless|without)$/.test(text))
  );
}

const tags = new Set('ok okay right yes deal agreed'.split(' '));

/** “You broke it, didn’t you?”, “you broke it didnt you?”: it is said, and only agreement is asked for. */
const wantsAgreement =
  /^(?:is|are|was|were|do|does|did|have|has) not (?:you|it|that|this|he|she|we|they) \?$/;

/** The sentence asks: “Can you guarantee the date?” A tag such as “…, ok?” or “…, what do you say?” does not make it a question. */
export function asked({ tokens, mark }: Match): boolean {
  if (!/^[?？]$/.test(tokens.at(-1)?.text ?? '')) return false;
  if (tokens.at(-3)?.text === ',' && tags.has(tokens.at(-2)?.text ?? '')) return false;
  const first = opening(tokens, mark.from);
  if (offers(tokens, first)) return false;
  const statement = /^(i|we|it|you|they|this|that)$/.test(tokens[first]?.text ?? '');
  if (statement && wantsAgreement.test(textOf(tokens, Math.max(mark.to, tokens.length - 4)))) return false;
  return !(
    statement && tokens.some(({ text }, at) => at >= mark.to && text === ',' && asksAfter(tokens, at))
  );
}

const asksOn = /^(can|could|would|will|do|does|did|is|are|what|how|when|where|why|who|or|right|but)$/;

const leads =
  /^(ok|okay|well|yes|yeah|sure|maybe|so|and|but|also|then|still|alright|fine|sorry|please|unfortunately|honestly|actually|,)$/;

/** Where the clause of a mark begins to say something: “hi John, | I can do 640, does that work?” */
function opening(tokens: Match['tokens'], mark: number): number {
  let first = mark;
  while (first > 0 && !/^[,;:–—-]$/.test(tokens[first - 1]?.text ?? '')) first--;
  while (first < mark && leads.test(tokens[first]?.text ?? '')) first++;
  return first;
}

/** “I could do 640?”, “ok, we can go to 12?”: a statement in the voice of a question. */
function offers(tokens: Match['tokens'], first: number): boolean {
  return (
    !tokens.some(({ text }, at) => text === ',' && at > first && asksOn.test(tokens[at + 1]?.text ?? '')) &&
    /^(i|we)$/.test(tokens[first]?.text ?? '') &&
    /^(can|could|will|would)$/.test(tokens[first + 1]?.text ?? '')
  );
}

/** “…, what do you say?”, “…, does that work?”: a question of its own behind a statement. */
function asksAfter(tokens: Match['tokens'], comma: number): boolean {
  const [first, second] = [tokens[comma + 1]?.text ?? '', tokens[comma + 2]?.text ?? ''];
  return (
    /^(what|how|when|where|sounds?)$/.test(first) ||
    (/^(does|would|will|do|can|could)$/.test(first) && /^(that|it|this|you)$/.test(second))
  );
}

const conditionWords = new Set(
  'if once provided providing unless assuming subject depending when until'.split(' '),
);
// “Even if”, “if you like”: no condition that binds the other side.
const emptyConditions = new Set('like want wish prefer need please not'.split(' '));

/** “Just this once”, “once again”, “at once”: it counts, and conditions nothing. */
function countsTimes(tokens: Match['tokens'], at: number): boolean {
  if (tokens[at]?.text !== 'once') return false;
  const next = tokens[at + 1];
  return (
    /^(this|at|more|than)$/.test(tokens[at - 1]?.text ?? '') ||
    next === undefined ||
    next.kind === 'punctuation' ||
    /^(again|more|a|per|every|and)$/.test(next.text)
  );
}

// “Once you switch to us, you will never …”: it only says that they become a customer.
const beginnings =
  /^(switch|join|try|start|begin|use|install|own|taste|drive|wear|become|move|change|discover|experience|see)$/;

// “It is against our rules” binds nobody, unlike “against payment”.
const houseRules = /^(our|my|all|every|company|policy)$/;

/** “If you confirm today, we can …”, “… in return for …”, “subject to …”: what is said hangs on something. */
export function conditioned({ tokens }: Match): boolean {
  return tokens.some((token, at) => {
    if (token.quoted || countsTimes(tokens, at)) return false;
    const next = tokens[at + 1]?.text ?? '';
    if (token.text === 'in') return /^(return|exchange)$/.test(next);
    // “As long as you are with us”: it only says that they are a customer.
    if (token.text === 'as')
      return /^(soon|long)$/.test(next) && !/^(are|stay|remain)$/.test(tokens[at + 4]?.text ?? '');
    if (token.text === 'on' || token.text === 'under')
      return next === 'condition' || tokens[at + 2]?.text === 'condition';
    if (token.text === 'against') return !houseRules.test(next);
    if (!conditionWords.has(token.text) || tokens[at - 1]?.text === 'even') return false;
    // “Click here to see if …”: asked, and no condition.
    if (token.text === 'if' && /^(see|know|check|ask|tell|out|wonder)$/.test(tokens[at - 1]?.text ?? ''))
      return false;
    // “Once I have passed it on, they will …”: the writer’s own deed binds nobody.
    if (/^(once|when|until)$/.test(token.text) && /^(i|we)$/.test(next)) return false;
    // “When will we get our money?”
    if (token.text === 'when' && /^(will|is|are|do|does|did|can|could|would|shall|should)$/.test(next))
      return false;
    if (token.text === 'once' && next === 'you' && beginnings.test(tokens[at + 2]?.text ?? '')) return false;
    if (token.text === 'subject' || token.text === 'depending') return /^(to|on)$/.test(next);
    return (
      !(next === 'you' && emptyConditions.has(tokens[at + 2]?.text ?? '')) &&
      !/^(necessary|needed|possible)$/.test(next)
    );
  });
}

const speakers = new Set(
  'you he she they customer client supplier forwarder carrier colleague team contract website'.split(' '),
);
const sayings = new Set(
  'say said says saying mention mentioned wrote write ask asked asks tell told claim claimed promise promised state stated states quoted suggested asking mentioning hear heard read'.split(
    ' ',
  ),
);

/** “It contains the following text: …”: what stands behind it is copied, word by word. */
export function copied({ passage, sentence }: Match): boolean {
  const at = passage.sentences.indexOf(sentence);
  return passage.sentences
    .slice(Math.max(0, at - 4), at + 1)
    .some(({ prose }) => /\bfollowing (?:text|message|words|wording)\b[^.?!]*:/i.test(prose));
}

// “Mention that you …”, “tell them you …”, “explain to the clerk that you …”; but “just tell us that you …” is an order.
const dictated =
  /(?:^|[,:–—-] |\b(?:please|just|simply|and|then|you can|you could|you may) )(?:(?:mention|explain|state|add)(?: to (?!us\b|me\b)(?:the |your )?\w+)?|(?:tell|write|show) (?!us\b|me\b)(?:them|him|her|apple|(?:the|your|their) \w+(?: \w+)?)|say (?:to|at) (?!us\b|me\b)(?:the |your )?\w+)(?: that)?$/;

/** “You said that …”, “you asked whether …”, “mention to the bank that you …”: the words are somebody else’s, or meant for somebody else. */
export function reported(match: Match): boolean {
  const words = before(match, 12, true);
  // “Your contract says a year, but we …”: what follows is the writer’s own.
  const turn = words.findIndex((word, at) => word === 'but' && /^(i|we)$/.test(words[at - 1] ?? ''));
  if (turn >= 0) words.length = turn;
  if (dictated.test(words.toReversed().join(' '))) return true;
  return words.some(
    (word, index) =>
      sayings.has(word) &&
      words.slice(index + 1, index + 4).some((who) => speakers.has(who)) &&
      !answered(word, words.slice(0, index), words.slice(index + 1, index + 4)),
  );
}

/** “You asked for a lower price, and we …”, “since you asked, we …”: asked for, and now granted. */
function answered(word: string, since: readonly string[], earlier: readonly string[]): boolean {
  return (
    word === 'asked' &&
    since.includes(',') &&
    !since.some((text) => /^(if|whether|that)$/.test(text)) &&
    (earlier.some((text) => /^(since|because|as)$/.test(text)) || since.at(-1) === 'for')
  );
}

const hopes = new Set(
  'hope hoping aim aiming try trying tries expect expecting plan planning intend'.split(' '),
);

// “The plan”, “your hopes”: a noun.
const determiners = new Set('the a an this that your our my their his her its'.split(' '));

/** “We hope to always …”, “we try to …”: it is a wish, not a promise. */
export function hoped(match: Match): boolean {
  const words = before(match, 8);
  return words.some((word, index) => {
    const previous = words[index + 1] ?? '';
    return word === 'like' || word === 'love'
      ? previous === 'would'
      : hopes.has(word) && !determiners.has(previous);
  });
}

/** The words before the marked ones in their clause, nearest first; at most `most` of them. */
function before({ tokens, mark }: Match, most: number, acrossCommas = false): string[] {
  const words: string[] = [];
  for (let at = mark.from - 1; at >= 0 && words.length < most; at--) {
    const text = tokens[at]?.text ?? '';
    if (acrossCommas ? /^[.!?;]$/.test(text) : clauseBreaks.has(text) || clauseWords.has(text)) break;
    words.push(text);
  }
  return words;
}

const moments = new Set(
  'today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december christmas easter eid diwali ramadan weekend noon midnight'.split(
    ' ',
  ),
);
const timeUnits = /^(second|minute|hour|day|week|month|year|quarter)s?$/;

/** “By Friday”, “on time”, “within 3 days”, “next week”: a date or a time is named in the sentence. */
export function dated({ tokens }: Match): boolean {
  return tokens.some((token, at) => {
    if (moments.has(token.text)) return true;
    const next = tokens[at + 1];
    const afterNext = tokens[at + 2];
    if (/^(on|in)$/.test(token.text) && next?.text === 'time') return true;
    if (/^(next|this|the)$/.test(token.text)) return /^(week|month|year|quarter)$/.test(next?.text ?? '');
    if (/^(by|before|until|on|at)$/.test(token.text))
      return (next?.text === 'the' ? afterNext : next)?.kind === 'number' && afterNext?.text !== '%';
    return /^(in|within)$/.test(token.text) && timeUnits.test(afterNext?.text ?? '');
  });
}

const returnWords = new Set('if once provided providing unless assuming depending'.split(' '));
const orders = new Set(
  'order orders quantity quantities volume volumes bulk contract contracts commitment prepayment deposit forecast subscription cash plan advance lease rental'.split(
    ' ',
  ),
);

// What a writer asks of the reader: “sign for two years and …”.
const asks =
  /^(sign|order|pay|book|buy|commit|confirm|bring|collect|refer|return|prepay|renew|switch|register|subscribe|take|place|double|recommend|drop|leave|write)$/;

const returns =
  /^\s*(?:in (?:return|exchange)\b|this applies to\b.* only\b|would (?:that|this) settle\b|which of these would settle\b|(?:we|i) hope (?:that|this) (?:settles|helps to put things right)\b|this is a thank-you for\b|is there anything else that would put this right\b)/i;

/**
 * “If you order 500”, “in return for …”, “from 2,000 pieces”, “for annual contracts”, “but it has to be cash”: what is given hangs
 * on something that the other side gives. A date until which it holds is no return.
 */
export function bargained(match: Match): boolean {
  const { tokens, following } = match;
  // “… In return, could you …?”, “… Would that settle it for you?”
  if (following.slice(0, 3).some(({ prose }) => returns.test(prose))) return true;
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  return tokens.some((token, at) => {
    if (token.quoted || countsTimes(tokens, at)) return false;
    const next = textAt(at + 1);
    if (returnWords.has(token.text)) return returned(tokens, at);
    if (orders.has(token.text) && /^discounts?$/.test(next)) return true;
    switch (token.text) {
      case 'in':
        return (
          /^(return|exchange)$/.test(next) ||
          (next === 'case' && textAt(at + 2) === 'you') ||
          (next === 'cash' && textAt(at + 2) !== 'back') ||
          (next === 'hand' && textAt(at - 1) === 'cash')
        );
      case 'as':
        return (/^(soon|long)$/.test(next) && textAt(at + 2) === 'as') || tellsReturn(tokens, at);
      case 'subject':
        return next === 'to';
      case 'on':
      case 'under':
        return (
          next === 'condition' ||
          textAt(at + 2) === 'condition' ||
          // “On order 4711” names one, “on orders of ten” asks for them.
          (orders.has(next) && (next !== 'order' || !/^[\d#[{(]|^(no|nr|number)$/.test(textAt(at + 2))))
        );
      case 'when':
      case 'whenever':
        return (
          /^(you|your|the|both|we)$/.test(next) && !/^(like|want|wish|can|need|feel)$/.test(textAt(at + 2))
        );
      case 'against':
        return !houseRules.test(next);
      case 'from':
        // “I would take 5,000 from somebody who brings his own crane.”
        return /^(somebody|someone|anybody|anyone|whoever)$/.test(next) || countsOrder(tokens, at);
      case 'over':
      case 'above':
      case 'per':
      case 'at':
        return countsOrder(tokens, at);
      case 'for':
        // “For 160, I throw in the cover”.
        if (at === 0 && pricedFrom(tokens, 1)) return true;
        // “For a stay of four weeks or longer”: the term is the return.
        if (/^(stay|rental|booking|lease|term)$/.test(textAt(at + 2)) && textAt(at + 3) === 'of') return true;
        return !/^(no|free|this|that|your|the|it|first|next)$/.test(next) && orderFollows(tokens, at);
      case 'with':
        // “With regard to your order” names the matter.
        return !/^(no|free|this|that|regards?|respect|reference)$/.test(next) && orderFollows(tokens, at);
      case 'and':
        // “Sign for two years and the fee falls away”, “95, and you bring the old one”: the return is told first, or last.
        if (at > 0 && at < match.mark.to && asks.test(textAt(0)) && !writes(tokens, at)) return true;
        if (at >= match.mark.to && next === 'you') return asks.test(textAt(at + 2));
        if (at >= match.mark.to && next === 'we' && textAt(at + 2) === 'meet') return true;
        // “250, and I throw in the cover”: the price asked for stands first.
        return (
          !/^(how|what)$/.test(textAt(0)) &&
          at <= 3 &&
          /^(i|we)$/.test(next) &&
          tokens.slice(0, at).some(({ kind }) => kind === 'number')
        );
      case 'because':
      case 'since':
        return tellsReturn(tokens, at);
      case 'should':
        return at === 0 && /^(you|your|the|an?|another|one|both|more)$/.test(next);
      case 'must':
        return at > match.from;
      case 'have':
      case 'has':
      case 'need':
      case 'needs':
        return (
          at >= match.to && next === 'to' && /^(you|it|that|order|deposit|payment)$/.test(textAt(at - 1))
        );
      default:
        return false;
    }
  });
}

const gives =
  /^(let|letting|take|took|taking|pay|paid|paying|order|ordered|ordering|buy|bought|buying|sign|signed|signing|collect|collected|collecting|book|booked|booking)$/;

/** “10% off, because you are letting us print our logo on it”: the return is the reason. @param at of the “because” */
function tellsReturn(tokens: Match['tokens'], at: number): boolean {
  return tokens[at + 1]?.text === 'you' && tokens.slice(at + 2, at + 4).some(({ text }) => gives.test(text));
}

/** “Drop me a line and I will …”: writing is no return. */
function writes(tokens: Match['tokens'], and: number): boolean {
  return (
    /^(drop|write|leave)$/.test(tokens[0]?.text ?? '') &&
    tokens.slice(1, and).some(({ text }) => /^(line|mail|email|e-mail|message|dm|note|us|me)$/.test(text))
  );
}

/** “From 500 pieces”, “over 3 cartons”, “from 20 paying guests”. @param at of the preposition */
function countsOrder(tokens: Match['tokens'], at: number): boolean {
  return (
    tokens[at + 1]?.kind === 'number' &&
    /^(?:(?:paying|full|booked) )?(?:pc|pcs|piece|pieces|unit|units|carton|cartons|ton|tons|order|orders|guests|people|persons|participants|rooms|copies|bottles)\b/.test(
      textOf(tokens, at + 2, at + 4),
    )
  );
}

/** Whether a price stands at `at`, and a comma behind it. */
function pricedFrom(tokens: Match['tokens'], at: number): boolean {
  const sign = tokens[at]?.readings.includes('¤') ? 1 : 0;
  return tokens[at + sign]?.kind === 'number' && tokens[at + sign + 1]?.text === ',';
}

/** Whether an order or a contract is named in the five words after `at`. */
function orderFollows(tokens: Match['tokens'], at: number): boolean {
  return tokens.slice(at + 1, at + 6).some(({ text }) => orders.has(text));
}

/** Whether the condition at `at` binds the other side: “even if”, “if you like” and “if that helps” do not. */
function returned(tokens: Match['tokens'], at: number): boolean {
  const [previous, next, afterNext] = [
    tokens[at - 1]?.text,
    tokens[at + 1]?.text ?? '',
    tokens[at + 2]?.text ?? '',
  ];
  // “Click here to see if …”: asked, and no condition.
  if (/^(see|know|check|ask|tell|out|wonder|sure)$/.test(previous ?? '')) return false;
  // “I can give it for 75 if you will”: if you like.
  if (
    next === 'you' &&
    /^(will|can|could)$/.test(afterNext) &&
    (tokens[at + 3]?.kind ?? 'punctuation') === 'punctuation'
  )
    return false;
  if (previous === 'even' || /^(necessary|needed|possible|so|not)$/.test(next)) return false;
  if (/^(he|she|they|another|someone)$/.test(next)) return false;
  if (next === 'you' && /^(are|'re)$/.test(afterNext)) {
    const [state, then] = [tokens[at + 3]?.text ?? '', tokens[at + 4]?.text];
    return state === 'willing'
      ? then === 'to'
      : !/^(interested|happy|ok|okay|fine|keen|struggling|short|tight|stuck|worried|unsure)$/.test(state);
  }
  if (next === 'you') return !emptyConditions.has(afterNext);
  if (asksNothing(tokens, at)) return false;
  return !(/^(that|it|this)$/.test(next) && /^(help|helps|is|would|suits|makes|'s)$/.test(afterNext));
}

const obstacles =
  /^(happy|happier|problem|issue|obstacle|concern|help|helps|matters|worry|worries|reason|high|much|tight|steep|expensive|fair|comfortable|easier|better|unhappy|short)$/;

/** “If the price is the only problem”, “if 15 off makes you happy”: it says when it helps them, and asks for nothing. */
function asksNothing(tokens: Match['tokens'], at: number): boolean {
  for (let word = at + 1; word < tokens.length && word < at + 10; word++) {
    const text = tokens[word]?.text ?? '';
    if (clauseBreaks.has(text) || text === 'and') return false;
    if (obstacles.test(text))
      return (
        /^(the|that|it|this|money|price|budget|cost|any|your)$/.test(tokens[at + 1]?.text ?? '') ||
        tokens[at + 1]?.kind === 'number'
      );
  }
  return false;
}

const countedTwice = /^(charg|bill|paid|pay|invoic|book|debit|deduct|withdr|sent|order|receiv)/;
const dueWords = new Set(
  'twice double duplicate duplicated overcharged overpaid wrongly mistakenly damaged broken faulty defective dead missing lost late delayed cancelled canceled undelivered incorrect correct wrong error errors warranty replace replaced replacement repair repaired'.split(
    ' ',
  ),
);

/** “Sell them as second choice”: what was delivered is worth less. */
function secondChoice(tokens: Match['tokens'], at: number): boolean {
  return tokens[at]?.text === 'second' && /^(choice|quality|grade)$/.test(tokens[at + 1]?.text ?? '');
}

/** “The amount we charged twice”, “as it came broken”: the customer is only given what is due; not so “though the warranty ran out”. */
export function owed({ tokens }: Match): boolean {
  const against = tokens.some(({ text }) => /^(though|although|despite)$/.test(text));
  if (against && tokens.some(({ text }) => /^(warranty|guarantee|policy|rules|deadline)$/.test(text)))
    return false;
  if (wentWithout({ tokens }) || guaranteed({ tokens })) return true;
  return tokens.some(
    (token, at) =>
      (dueWords.has(token.text) || secondChoice(tokens, at)) &&
      !token.quoted &&
      // “Charged twice” is to be put right, “twice the storage” is a gift.
      (!/^(twice|double)$/.test(token.text) || tokens.some(({ text }) => countedTwice.test(text))) &&
      (!/^(fee|fees|charge|charges|penalty|payment|payments|interest|check|checkout|check-out|arrival|departure|booking)$/.test(
        tokens[at + 1]?.text ?? '',
      ) ||
        // “The double charge”: what was taken twice.
        (/^(double|duplicate)$/.test(token.text) && /^(charge|payment)$/.test(tokens[at + 1]?.text ?? ''))),
  );
}

/** “Under your guarantee we do that at no cost”, “it is still in guarantee”: theirs by right; “we guarantee it” promises. */
function guaranteed({ tokens }: Pick<Match, 'tokens'>): boolean {
  return tokens.some(
    ({ text }, at) =>
      text === 'guarantee' &&
      /^(your|our|the|under|in|year|years|its|still|by|full)$/.test(tokens[at - 1]?.text ?? '') &&
      !tokens.some((token) => /^(expired|over|ended)$/.test(token.text) || token.text === 'ran'),
  );
}

/** “You have been without hot water since Monday”: they are owed something for it. */
export function wentWithout({ tokens }: Pick<Match, 'tokens'>): boolean {
  return tokens.some(
    ({ text }, at) => text === 'without' && /^(been|went|were)$/.test(tokens[at - 1]?.text ?? ''),
  );
}

const everybody = new Set(
  'every each everyone everybody policy usually normally always generally members customers buyers'.split(
    ' ',
  ),
);

/** “On every order”, “our policy”, “all customers”: a standing offer, the same for everybody; “our usual fee” is a price. */
export function standing({ tokens }: Match): boolean {
  return tokens.some(({ text, quoted }, at) => {
    if (quoted) return false;
    if (/^(usual|standard|regular)$/.test(text))
      return (
        tokens[at - 1]?.text === 'as' ||
        /^(offer|discount|terms|buyers?|customers?)$/.test(tokens[at + 1]?.text ?? '')
      );
    return everybody.has(text);
  });
}

const customaryThings =
  /^(sample|samples|catalog|catalogue|brochure|quote|quotation|estimate|trial|demo|consultation|advice|swatch|swatches|update|updates|feel|information|call|copy|hand|help|wifi)$/;

/** Samples, catalogues and quotations are free everywhere. */
export function customary({ tokens }: Match): boolean {
  return tokens.some(
    ({ text }, at) =>
      customaryThings.test(text) || (text === 'time' && !/^(this|one)$/.test(tokens[at - 1]?.text ?? '')),
  );
}

/** “Almost always”, “nearly every”, “as always”: not said of every case. */
export function approximate({ tokens, mark }: Match): boolean {
  return /^(almost|nearly|not|as|about|practically|virtually)$/.test(tokens[mark.from - 1]?.text ?? '');
}

/** “We can do it | quietly, | the saw has a silencer”: nothing is hidden. */
export const withoutNoise: Guard = (match) =>
  endsWith(/^quietly$/)(match) &&
  says(/^(noise|noisy|loud|wakes?|sleeps?|asleep|night|silencer|baby)$/)(match);

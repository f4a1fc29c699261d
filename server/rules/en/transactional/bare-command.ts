/** “Send the money now”, “place the order”: a command without a please. */
import {
  endOfClause,
  endsAsQuestion,
  opensClause,
  precededBy,
  saidBefore,
} from '../../../words/english/clauses';
import { courteous, courteousAround } from '../../../words/english/courtesy';
import { conditioned } from '../../../words/english/guards';
import {
  endOfWords,
  type Guard,
  isWordless,
  type Match,
  marking,
  remembering,
  sentenceBefore,
  textOf,
} from '../../../words/match';
import { byADate } from '../../rewriting/by-a-date';
import { couldYouPlease } from '../../rewriting/please-behind';
import { both, drop, say, sentence, where } from '../../rewriting/rewrites';
import { gladOf } from '../../rewriting/so-that-we-can-plan';
import { menaces, needNot } from '../../rewriting/take-the-threat-out';
import { defineRule, type Rewriter } from '../../rule';

const money =
  '(money|payment|balance|deposit|amount|invoice|bill|fee|fees|funds|cash|rent|remittance|prepayment|advance|remainder|swift copy|bank slip|payment slip|proof of payment)';
/** “Shall I go ahead and place the order”, “can you pick it up and pay in cash”: the verb has a subject, and commands nobody. */
function hasSubject({ tokens, mark }: Match): boolean {
  if (!/^(and|or)$/.test(tokens[mark.from - 1]?.text ?? '')) return false;
  for (let at = mark.from - 2; at >= 0 && !/^[,;:]$/.test(tokens[at]?.text ?? ''); at--)
    if (
      /^(i|we|me|they|he|she|should|can|could|will|would|may|might|must|want)$/.test(tokens[at]?.text ?? '')
    )
      return true;
  return false;
}

/** “New ones actually | pay less”, “by card, | transfer or in cash”, “tell me: I want to know | buy or not”: told, and not commanded. */
function told({ tokens, mark }: Match): boolean {
  const before = tokens[mark.from - 1]?.text ?? '';
  const adverb = /^(actually|clearly|obviously|still|usually|often|always|again|then|currently)$/.test(
    before,
  );
  const [first] = tokens;
  return (
    (adverb &&
      mark.from > 1 &&
      tokens[mark.from - 2]?.kind === 'word' &&
      !/^(so|and|just|please)$/.test(first?.text ?? '')) ||
    /^(know|say|saying|think|believe|feel|find|said)$/.test(before) ||
    (before === ',' && tokens[mark.to]?.text === 'or')
  );
}

const unless = [
  courteous,
  conditioned,
  hasSubject,
  told,
  namesPayee,
  hints,
  fromUs,
  aStepToHelp,
  othersSteps,
  namesColumn,
  whatTheyGetBefore,
];
/** “The papers are ready, so | send the deposit.” */
const commands: Guard = (match) => opensClause(match) || precededBy(/^so$/)(match);
const when = [commands];

/** “Make checks payable to the school” tells how, and asks for none. */
function namesPayee({ tokens }: Match): boolean {
  return tokens.some(({ text }) => text === 'payable');
}

/** “Order two weeks ahead and the price holds”, “pay online or at the gate”: a hint, and the choice is theirs. */
function hints({ tokens, mark }: Match): boolean {
  const rest = textOf(tokens, mark.to);
  return (
    /\bor (?:at|by|in|on|online|with|when|later|over|ring|call|phone|write|mail|e-?mail)\b|\bas you (?:like|prefer)\b|\bonly (?:after|when|once)\b/.test(
      rest,
    ) ||
    (/^(order|buy|purchase)$/.test(tokens[mark.from]?.text ?? '') &&
      /\band (?:it|they|the [a-z]+|you|see|sit|keep)\b/.test(rest))
  );
}

/** “4. The office checks the bill, send a copy to the till”: what others do, step by step. */
function othersSteps({ tokens, mark, passage }: Match): boolean {
  return (
    passage.kind === 'item' &&
    tokens[mark.from - 1]?.text === ',' &&
    /^(?:the |our )?(?:[a-z]+ ){1,2}[a-z]{2,}[^s]s (?:the |all |our )?[a-z]+/.test(
      textOf(tokens, 0, mark.from),
    )
  );
}

/** “| Order | Price |”: the head of a table. */
function namesColumn({ tokens, passage }: Match): boolean {
  return passage.kind === 'cell' && tokens.length < 3;
}

/** “Ten boxes are with you on Thursday. | Order by 3 pm”: when they get it stood before, and until when is a hint. */
function whatTheyGetBefore(match: Match): boolean {
  return (
    match.tokens[match.mark.from]?.text === 'order' &&
    match.tokens[match.mark.to]?.text !== 'now' &&
    /\b(?:(?:is|are|will be|would be) (?:with|at) you|reach(?:es)? you|get there|arrives?|you (?:will |['’]ll )?(?:have|get) (?:it|them))\b/.test(
      sentenceBefore(match)?.prose ?? '',
    )
  );
}

/** “Send me the invoice and I will pay it”, “leave the payment to us”: the money is not theirs to send. */
function fromUs({ tokens, mark, to }: Match): boolean {
  const words = textOf(tokens, mark.from, to);
  return (
    /^(?:send|email|forward|submit)\b.*\b(?:invoice|bill)$/.test(words) ||
    (/^leave\b/.test(words) && /^(?:to|with) (?:us|me)\b/.test(textOf(tokens, to)))
  );
}

/** “Send me your order number and I will look it up”, “sign the contract on page 4”: help with a form. */
function aStepToHelp({ tokens, mark, to }: Match): boolean {
  const rest = textOf(tokens, mark.to);
  return (
    (/^(?:[a-z]+ ){0,3}(?:order|booking|invoice) number\b/.test(rest) &&
      /\band (?:i|we|you|they)\b/.test(rest)) ||
    (/^(enter|approve|complete|sign)$/.test(tokens[mark.from]?.text ?? '') &&
      /^(?:[a-z]+ )?(?:in|on) (?:[a-z]+ ){0,2}(?:line|page|app|field|box|form|screen)\b/.test(
        textOf(tokens, to),
      ))
  );
}

/** “Try it for a week, then pay.” */
const afterATrial = saidBefore(/^(try|look|taste|test)$/);

/** “Card or transfer?” */
function orHow(match: Match): boolean {
  return endsAsQuestion(match) && precededBy(/^or$/)(match);
}

/** Nothing but the demand: no word of what the reader gets from it, here or in the sentences around. */
function curt({ tokens, passage, sentence }: Match): boolean {
  const at = passage.sentences.indexOf(sentence);
  const around = passage.sentences.slice(Math.max(0, at - 1), at + 2);
  return tokens.length < 30 && !around.some(({ prose }) => reasons.test(prose));
}

const reasons =
  /\b(please|pls|plz|kindly|whenever|thank\w*|thx|cheers|so (that|we|i|you|your)|as you like|if you|glad|happy|would|could|welcome|free|no (need|rush|hurry)|at your leisure|when you can|enjoy|sorry|love|don[’']t worry|hope|help|appreciate|to (see|check|find|get to|change|view|update|reset|verify|access|cancel|track|avoid))\b/i;

const payments =
  /^(money|payment|invoice|balance|deposit|cash|order|po|link|quantity|units|rent|fee|sum|bill|due|transaction|price|card|basket|renewal|item|number|pallets|debt|owe|unpaid|open|missing|pending|[$€£])$/;

/** Money or an order is what the sentence is about. */
function aboutPayment({ tokens }: Match): boolean {
  return tokens.some(({ text }) => payments.test(text));
}

/** “Pay by noon or | start packing”. */
const outWith =
  /^(?:(?:move|get|be|clear) out|pack|start packing|get lost|forget|find (?:another|someone|yourself)|look elsewhere|go elsewhere|expect|face|lose|prepare|vacate|say goodbye|leave (?:the|my|our)\b)/;

/** “Pay by 6 | or I call the police” as “please pay by 6”, “pay | or no table” as “please pay by … so that we can …”. */
function withoutThreat(match: Match) {
  const { tokens, mark } = match;
  const or = tokens.findIndex(({ text }, at) => at >= mark.to && /^(or|otherwise|else)$/.test(text));
  if (or < 0) return null;
  const rest = textOf(tokens, or + 1, endOfWords(tokens));
  const nothing = /^no(?: [a-z]+){1,2}$/.test(rest);
  if (!nothing && !/^(?:i|we|you|your|the|else|it) /.test(rest) && !outWith.test(rest)) return null;
  const softer = needNot(match, or);
  const keeps = softer && !menaces(textOf(tokens, or)) ? softer : null;
  const end = nothing && tokens[or - 1]?.text === ',' ? or - 1 : or;
  const now = /^(now|immediately|asap)$/.test(tokens[end - 1]?.text ?? '');
  const dated = /\b(?:by|before|today|tonight|tomorrow|until|on|this)\b/.test(textOf(tokens, mark.from, end));
  const why = nothing ? 'so that we can {what you do next}' : (keeps?.words ?? '');
  const words = now || (nothing && !dated) ? `by {date} ${why}`.trim() : why;
  const threat = { from: now ? end - 1 : end, to: keeps?.to ?? endOfWords(tokens) };
  const ending = words ? say(words, { instead: 'threat' }) : drop('threat');
  const plea = match.captures.v ? 'please $v' : 'please pay';
  return both(say(plea), ending)(remembering(match, { threat }));
}

const verbs =
  /^(transfer|pay|wire|send|deposit|settle|do|make|arrange|effect|get|put|key|reply|respond|come|call|write|sign|fill|complete|return|stamp|venmo|text|bring|paypal|wire)$/;

/** “Can | I expect your payment this week?” */
const canI = precededBy(/^(can|shall|should|do|did|when)$/);

/** “Put the order in today” is “Please put the order in today”. */
function pleaseDo(match: Match) {
  const { tokens, mark } = match;
  const word = tokens[mark.from]?.text ?? '';
  if (!verbs.test(word) || tokens[mark.from + 1]?.text === 'or') return null;
  return say(`please ${word}`)(marking(match, mark.from, mark.from + 1));
}

const steps =
  /^(confirm|place|send|transfer|accept|reply|fill|sign|open|scan|choose|pick|print|complete|go|click|log|enter|take|bring|come|call|register|download|read|check|close|find|put|tick|select|copy|write|visit|book|hand|give|return|leave|get|attach|show|upload|type|finish)$/;

/** “Choose, | pay the fee, then come”, “for the tour: fill in the form and | pay”: the first of several steps is asked for; whoever collects may. */
function firstOfSteps(match: Match) {
  const { tokens, mark } = match;
  if (!/^(,|and|then)$/.test(tokens[mark.from - 1]?.text ?? '')) return null;
  const opens = (at: number): boolean =>
    at === 0 || /^(?:[:,–—-]|so|now|just|then|and|ok|okay)$/.test(tokens[at - 1]?.text ?? '');
  const first = tokens.findIndex(({ text }, at) => at < mark.from && steps.test(text) && opens(at));
  const step = tokens[first];
  if (!step) return null;
  const comes = first > 0 && /^(come|collect|pick)$/.test(step.text);
  return say(`${comes ? 'you can' : 'please'} ${step.text}`)(marking(match, first, first + 1));
}

const urgent =
  /[, ]*\b(?:immediately|urgently|asap|at once|right (?:now|away)|now|without (?:any )?(?:further )?delay|itself|straight away)\b/gi;

/** “Kindly release the balance immediately” is “we would be grateful if you could release the balance by …”. */
const gratefulIf: Rewriter = (match) => {
  const { tokens, mark, source } = match;
  const asks = /^(please|pls|plz|kindly)$/.test(tokens[mark.from]?.text ?? '') ? 1 : 0;
  let to = endOfClause(tokens, mark.to);
  // “… payment of | $ | 310 by Friday”
  while (/^[$€£#%]$/.test(tokens[to]?.text ?? '')) to = endOfClause(tokens, to + 1);
  const words = source.slice(tokens[mark.from + asks]?.start, tokens[to - 1]?.end).replace(urgent, '');
  const dated =
    /\b(?:today|tonight|tomorrow|by (?!card|bank|transfer|cash)|before|until|within|this \w+|on \w+day)\b/i;
  // “…, the airline cancels at midnight”: why it is pressing.
  const by = dated.test(words) ? '' : isWordless(tokens, to) ? ' by {date}' : ' as soon as possible';
  if (/[{}<>]|\$[a-z]/i.test(words)) return null;
  return say(`we would be grateful if you could ${words}${by}`)(marking(match, mark.from, to));
};

/** “Just | give me the number” is “please give me the number”. */
function please(match: Match) {
  const { tokens, mark } = match;
  const just = /^(just|simply)$/.test(tokens[mark.from - 1]?.text ?? '');
  return say('please $v')(marking(match, just ? mark.from - 1 : mark.from, mark.to));
}

/** “Just pay whenever you can.” */
function inNoHurry({ tokens }: Match): boolean {
  return tokens.some(({ text }) => text === 'whenever');
}

/** “For the last time, cash only, how hard is that”. */
function forTheLastTime(match: Match): boolean {
  return inCash(match) && match.tokens.slice(0, match.mark.from).some(({ text }) => text === 'time');
}

function inCash({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from, mark.to).some(({ text }) => text === 'cash');
}

/** “We’ll | just pay the storage”: the writer does. */
const saysWho = precededBy(/^(will|can|could|would|may|might|should|shall|to|i|we|you|they|he|she|do|must)$/);

/** “…, | pay now”, and not “…, cash on collection”. */
const precededByPay: Guard = ({ tokens, mark }) => tokens[mark.from + 1]?.text === 'pay';

/** “Pay the rest first, then you get the file” is “As soon as the rest is in, you get the file”. */
const onceItIsIn: Rewriter = (match) => {
  const { tokens } = match;
  const found =
    /^(?:(?:so|now|just|simply|ok|okay) )*(?:pay|transfer|wire|settle|send)( (?:(?:the|your|my) )?(?:[$€£] )?(?!(?:and|then|first|now|us|me) )[a-z\d.,]+(?: euros?| dollars?| pounds?| [$€£])?)?(?: (?:up|now|first|today))* ?(?:, )?(?:and then|and|then) (?=(?:i|we|you|it|they|the \S+|your \S+) )/.exec(
      textOf(tokens),
    );
  if (!found || endsAsQuestion(match)) return null;
  const thing =
    found[1]
      ?.trim()
      .replace(/^(?:the|your|my) /, '')
      .replace(/([$€£]) /, '$1') ?? 'it';
  const what = /^(?:it|up|this|that|all|half|money|payment|bill|invoice|everything)$/.test(thing)
    ? 'your payment'
    : `the ${thing}`;
  return say(`as soon as ${what} is in,`)(marking(match, 0, found[0].trim().split(' ').length));
};

/** “We need payment before we do anything” is “We can go on as soon as your payment is in”. */
const goOnAsSoonAs: Rewriter = (match) =>
  /\b(?:need|require|want) (?:the |your |full )?(?:payment|money|deposit) (?:before|first)\b/.test(
    textOf(match.tokens),
  ) && match.tokens.length < 12
    ? sentence('We can go on as soon as your payment is in.')(match)
    : null;

/** “The | invoice must be paid”: the article goes with the thing. */
function withItsArticle(rewriter: Rewriter): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    const before = /^(?:the|your|this|that|an?)$/.test(tokens[mark.from - 1]?.text ?? '') ? 1 : 0;
    return rewriter(marking(match, mark.from - before, mark.to));
  };
}

export default defineRule({
  id: 'transactional/bare-command',
  principle: 'relationship-first',
  severity: 'warning',
  message: 'A bare command for money or an order.',
  why: 'An order to pay, with no please and no thanks, tells the customer what they are to you.',
  phrasings: [
    {
      phrases: [
        `{v:(send|transfer|wire|remit|pay|settle|clear|arrange|release|make)} [us|me] (the|your|our|my|this|that|all) [_] ${money}`,
        '{v:(transfer|wire|remit|pay|settle|clear|arrange|release)} [us|me] [the] [remaining|outstanding|open|rest of the] [¤] # [%|@currency] (to|now|today|asap|by|into|first|$|,)',
        '{v:(send|transfer|wire|remit|pay|settle|clear|arrange|release|make)} [us|me] (money|cash|# (usd|eur|dollars|euros)|¤ #|the # [_])',
        '{v:(place|send|give|issue|sign|confirm)} [us|me] (the|your|an|a) [_] (order|po|purchase order|contract) [now|today|asap|immediately|first|at once|by (@day|# _|@month)] $',
      ],
      unless,
      when,
      rewrites: [
        firstOfSteps,
        withoutThreat,
        onceItIsIn,
        byADate(say('please $v')),
        say('may I ask you to $v'),
      ],
    },
    {
      phrases: [
        '^ {pay} $',
        '{pay} (now|today|asap|immediately|at once|by return|up|within # _|by (@day|the #|#|@month))',
      ],
      unless,
      when,
      rewrites: [withoutThreat, onceItIsIn, byADate(say('please pay'))],
    },
    {
      phrases: [
        '^ {send} (po|purchase order|order|swift|slip|payment|proof|details|money) [copy] [asap|now|today] $',
      ],
      unless: [courteous],
      rewrites: [say('please send us the')],
    },
    {
      phrases: ['{upload} [the|your] (proof of payment|payment proof|bank slip|swift copy|receipt)'],
      unless: [courteous, conditioned],
      when: [opensClause],
      rewrites: [say('please upload')],
    },
    {
      phrases: [
        '[just|simply|now] {v:(pay|send|transfer|wire|remit|settle|clear|arrange|release|make|bring|deposit|enter|provide|give|hand|drop|put|forward|submit|email|complete|process|approve|effect|post|leave)} [us|me|over|in|off|through|up] [the|your|our|my|all|this|that|a|an] [_] [_] @funds',
        '[just|simply|now] {v:(pay|transfer|wire|remit|deposit|settle|bring|hand|drop|send|give)} [us|me|over|in|off|through|up] [the|your|our|my|all|this|that|a|an] [_] [_] (¤ #|# (@currency|%|percent))',
        '[just|simply|now] {v:(confirm|provide|send|submit|give|place|sign|enter|issue|forward|fill|complete|email|make)} [us|me] [in] [the|your|our|a|an|that|this] [_] [_] @orders',
        '[just|simply|now] {v:(pay|buy|order|purchase)} (it|the (rest|difference|balance|remainder|bill|fee|total|sum)|now|and|in (advance|full|cash)|or|up front|upfront|first|online|at|by|for|via|one|two|some|more|here) [_]',
      ],
      unless,
      when: [commands, curt],
      rewrites: [firstOfSteps, withoutThreat, onceItIsIn, byADate(please)],
    },
    {
      phrases: ['{v:(pay|buy|order|wire|transfer|purchase|prepay)} $'],
      unless: [...unless, afterATrial, orHow],
      when: [opensClause],
      rewrites: [firstOfSteps, withoutThreat, onceItIsIn, byADate(please)],
    },
    {
      phrases: [
        '(and|then|or|link and|quantity and|to the _ and) {v:(pay|buy|wire|prepay|settle up|check out)} $',
        ', {v:(send|pay|wire|transfer|order|complete|settle|clear|confirm|sign|book|enter|bring|buy)} (it|them|the _|payment info|the rest|the sum|cash|money|po) [_] $',
      ],
      unless: [courteous, conditioned],
      when: [aboutPayment, curt],
      rewrites: [firstOfSteps, withoutThreat, onceItIsIn, byADate(please)],
    },
    {
      phrases: [
        '^ {(transfer|pay|wire|send|deposit|settle) (#|¤ #|the _|half|your _) [%|percent|@currency|now|first] (and|then|, then) (we|i) (start|ship|begin|go|send|deliver|talk|can|will|release|produce|book|load)}',
        '^ {(do|make|arrange|effect) [the|your] (payment|transfer|deposit|wire) [,|and|, then] (then|and) (we|i) (start|ship|begin|go|send|deliver|talk|can|will|release|produce|book|load)}',
        '{(we|i) (will|can|only) [only] (process|serve|ship|handle|book|register|see) you [as soon as|when|once|after] [as soon as|when|once] the (fee|money|payment|deposit|order|transfer) (is|has|clears|comes)}',
        '^ {(buy|order|pay|sign|book) or (move on|leave|go|forget it|get out|not|stop|do not|get lost)}',
        '^ {(size|colour|color|quantity|name|address|model|item|amount|date) , ... (card number|payment|card|budget|quantity|amount|price)}',
        '^ [ok|okay|so|well|and|fine|sure|then|now|but|right] [,|:] {(half|#|# %|all|everything|payment|cash|full payment) [_] (up front|upfront|in advance)} $',
        '{(cheque|check|cash|money|payment|the rest|rent|deposit|invoice|balance|the rest of the sum|half) (goes to (me|us)|(is to be|to be|must be) [to] (the|me|us|handed|paid|given|brought|transferred|my|our))}',
        '{(we|i) (want|expect|demand|must have) [the|your|a|an|that] [_] [_] (@orders|@funds) [in|here|on my desk|details|number] (by|before|now|today|this (week|month|morning|afternoon|evening)|for|if|first|asap|immediately|tomorrow|on|$)}',
        '^ {(need|require|want) (your|the) [credit|debit|bank] (card|card details|card number|credit card details|bank details|payment details|money|payment|deposit|po|order|signature)} [asap]',
        '^ {(we|i) (need|require) (your|the) [credit|debit|bank] (card|card details|card number|credit card details|bank details|payment details|money|payment|deposit) [for|now|today|first|before|by]}',
        '{get your (order|orders|payment|payments|po|money|deposit) in} (,|$|by|before|now|today)',
        '^ {(we|i) (require|need|expect|want|demand|are expecting|am expecting|must receive) [the|a|your|full|at least|to see|to have] [_] [_] (# %|payment|deposit|prepayment|instalment|installment|down payment|advance|money|cash) (now|today|first|by|within|before|in|up front|upfront|for|$|immediately|from)}',
        '^ {(settle|pay|cough|clear|square) up [now|by|before|today|please|,]}',
        '^ {(put|get|key) in (the|your|an) (order|po|payment|money) [today|now|this|by|before|asap|first|tomorrow]}',
        '^ {(put|get|key) (the|your|an) (order|po|payment|money) (in|through|over|off|today|now|asap|first|tomorrow) [today|now|this|by|before|asap|first|tomorrow]}',
        '^ {(reply|respond|come back|call|write) [back] with [your|the|a] (card|card details|credit card|po|payment|purchase order|order|bank details|deposit|quantity|budget|money)}',
        '^ {(sign|fill in|complete|return|stamp) (the|it|this|that|and) [_] [_] [_] [_] [_] [_] (deposit|payment|pay|fee|money|cheque|po)}',
        '^ {(deposit|payment|cash|po|prepayment|full payment) (now|today|asap|by _|before _|on delivery) [,|or|and|then] [_] [_] [_]} $',
        '^ {pay (what you owe|up now|(us|me) (now|first|today)|your (debt|debts|bill|bills|share))}',
        '^ {(do|make) the (transfer|payment|deposit) (today|now|asap|immediately|first|by _)}',
        '^ {(venmo|paypal|zelle|cashapp|wire|transfer|text|bring|revolut|etransfer|e-transfer|iban) (me|us) (the|your|my|our|¤|#|half)}',
        '^ {looking (for|forward to) (your|the|that) [_] (payment|money|deposit|balance|transfer|order|po)}',
        '{(i|we) (take|accept|want|do) (cash|prepayment|payment in advance) only} ',
      ],
      unless: [courteous, conditioned, canI],
      when: [curt],
      rewrites: [
        goOnAsSoonAs,
        onceItIsIn,
        gladOf,
        byADate(pleaseDo),
        withItsArticle(say('we would be glad to go ahead as soon as {what you need} is in')),
      ],
    },
    {
      phrases: [
        '^ {you (must|have to|need to|got to) (buy|order|take|purchase) [for] (at least|minimum|a minimum [of])}',
      ],
      unless: [courteous, conditioned],
      when: [curt],
      rewrites: [say('our smallest order is')],
    },
    {
      phrases: [
        '^ {you (must|have to|need to|got to) v:(buy|order|take|pay|commit to|prepay|purchase)} [for] (at least|minimum|a minimum|now|#|@number|up front|in)',
      ],
      unless: [courteous, conditioned],
      when: [curt],
      rewrites: [say('please $v')],
    },
    {
      phrases: [
        '{, (cash|cash only|payment|pay) [on] (pick up|pickup|pick-up|collection|now|today|first|,)}',
      ],
      unless: [courteous, conditioned],
      when: [curt],
      rewrites: [
        where(precededByPay, couldYouPlease),
        where(forTheLastTime, sentence('Payment is in cash, please.')),
        where((match) => inCash(match) && !forTheLastTime(match), say(', to be paid in cash,')),
        where((match) => !forTheLastTime(match), say(', payable {how and when},')),
      ],
    },
    {
      phrases: [
        '{(please|pls|kindly|plz) (send|arrange|transfer|release|make|wire|do|pay|remit|settle|effect|issue) [us|me|the|your] [_] (@funds|@orders|it) [today|now] (itself|asap|immediately|urgently|at once|and send [_] slip)}',
        '^ {(please|pls|kindly|plz) (release|effect|arrange|remit|clear|expedite) [the|your|immediate|urgent] (payment|balance|payments|funds|tt|deposit|dues|money)} (for|of|asap|today|now|against|$|immediately|and)',
        '{(please|pls|kindly|plz) [do] [the needful and] (pay|remit|settle|transfer|wire|release|clear) [us|it|the|this|your|now] [_] [_] [_] (immediately|at once|asap|urgently|without delay|right now|right away|now|today itself)}',
        '{, please pay} $',
      ],
      rewrites: [gratefulIf, say('we would be grateful for {what you ask for} by {date}')],
    },
    {
      // “… but we will need an advance today”: what must come before anything goes on.
      phrases: [
        '(^|,|and|but|so) {who:(we|i) [will|would|do] (need|require|want) what:((some|a|an|the|your) [_] (advance|deposit|prepayment|down payment|part payment|money|cash|payment))} (today|now|first|up front|upfront|in advance|before|to (hold|start|book|reserve|begin|proceed))',
      ],
      unless: [courteousAround, conditioned],
      rewrites: [say('$who would be glad of $what')],
    },
    {
      phrases: ['^ [so|ok|okay|just|well] [,] {(give|gimme|hand|slip) [me|us] price:@price and} (i|we)'],
      unless: [courteous, conditioned],
      rewrites: [say('for $price')],
    },
    {
      phrases: ['^ [so|ok|okay|just|well] [,] {(give|gimme|hand|slip) [me|us]} @price (cash|now|today|and)'],
      unless: [courteous, conditioned],
      rewrites: [say('we would be glad of')],
    },
    {
      // “Collect the crates at your expense”: an order, and the bill with it.
      phrases: [
        '^ [and|so] {v:(have|replace|collect|return|arrange|ship|send|remove|repair|redo|exchange|fix|take|resend|reprint|pick)} ... ... ... at your [own] (expense|cost)',
        '^ [and|so] {v:(have|replace|collect|return|arrange|ship|send|remove|repair|redo|exchange|fix|take|resend|reprint|pick)} ... ... at your [own] (expense|cost)',
        '^ [and|so] {v:(have|replace|collect|return|arrange|ship|send|remove|repair|redo|exchange|fix|take|resend|reprint|pick)} ... at your [own] (expense|cost)',
      ],
      unless: [courteous, conditioned],
      rewrites: [say('please $v'), say('may we ask you to $v')],
    },
    {
      phrases: ['{(just|simply) pay} [that]'],
      unless: [courteous, conditioned, inNoHurry, saysWho],
      rewrites: [onceItIsIn, byADate(say('please pay'))],
    },
    {
      phrases: [
        '^ [so|and|but|now|well] [,] {you [@adverb|still] (must|have to|need to|got to|have got to) [@adverb] v:(pay|settle|transfer|clear|place|send)} [us|me] (the|your|our|this) [_] (deposit|invoice|bill|balance|rent|fee|amount|debt|rest|order|payment|money) [now|today|(by|before) _ [_]] $',
      ],
      unless: [courteousAround, conditioned],
      when: [curt],
      rewrites: [say('please $v')],
    },
  ],
  examples: [
    { good: '| Order | Boxes |\n|---|---|\n| small | 20 |' },
    { good: 'Twelve rolls are with you on Monday. Order by noon on Friday.' },
    {
      bad: '[[Please remit payment]] of $310 by Friday.',
      fixed: 'We would be grateful if you could remit payment of $310 by Friday.',
    },
    { good: '1. The office checks the terms, send the order to the till.' },
    {
      bad: '[[Confirm]] the order and [[pay]] the deposit today.',
      fixed: 'Please confirm the order and pay the deposit today.',
    },
    {
      bad: '[[Pay]] the fee or no locker.',
      fixed: 'Please pay the fee by [date] so that we can [what you do next].',
    },
    {
      bad: '[[Pay]] the 90 first, then you get the keys.',
      fixed: 'As soon as the 90 is in, you get the keys.',
    },
    {
      bad: 'It is 40, come pick the lamp up and [[pay]].',
      fixed: 'It is 40, you can come pick the lamp up and pay.',
    },
    { bad: '[[Pay]] and you get the plan.', fixed: 'As soon as your payment is in, you get the plan.' },
    { good: 'We’ll just pay the storage for you.' },
    { bad: '[[Pay what you owe]].', fixed: 'Please pay what you owe.' },
    { bad: '[[You must settle]] the bill.', fixed: 'Please settle the bill.' },
    {
      bad: 'The hall is yours, so [[transfer]] the money.',
      fixed: 'The hall is yours, so please transfer the amount.',
    },
    { good: 'Make the check payable to Hill School.' },
    { good: 'Order two weeks ahead and the price holds.' },
    { good: 'Pay online or at the gate.' },
    { good: 'Send me the invoice and the tin comes back today.' },
    { good: 'Sign the contract on page 4 and keep one copy.' },
    { good: 'Put the order number on the box.' },
    { good: 'Try it for a week, then pay.' },
    { good: 'By card or transfer?' },
    {
      bad: '[[Send]] the deposit or I let the boat to my cousin.',
      fixed: 'Please send the deposit so that I need not let the boat to my cousin.',
    },
    {
      bad: '[[Kindly settle the balance of 85 immediately]].',
      fixed: 'We would be grateful if you could settle the balance of 85 by [date].',
    },
    { bad: '[[Pay]] the rent by noon or start packing.', fixed: 'Please pay the rent by noon.' },
    { bad: '[[Pay]] by Monday or your locker is cleared.', fixed: 'Please pay by Monday.' },
    {
      bad: '[[Kindly release the balance today itself]].',
      fixed: 'We would be grateful if you could release the balance today.',
    },
    { bad: '[[Please pay immediately]].', fixed: 'We would be grateful if you could pay by [date].' },
    {
      bad: 'For the tour: choose, [[pay]] the fee, then come.',
      fixed: 'For the tour: please choose, pay the fee, then come.',
    },
    { bad: 'For the last time[[, cash on collection]].', fixed: 'Payment is in cash, please.' },
    { bad: '[[Give me $70 and]] I bring it.', fixed: 'For $70 I bring it.' },
    {
      bad: '[[Give me]] $300 now.',
      fixed: 'I would be glad of $300 now.',
    },
    {
      bad: '[[Collect]] the wrong crates at your own expense.',
      fixed: 'Please collect the wrong crates at your own expense.',
    },
    { good: 'The crates travel at your own expense.' },
    { bad: '[[Send]] the money now.', fixed: 'Please send your payment by [date].' },
    {
      bad: 'Invoice attached, [[pay]] within 10 days.',
      fixed: 'Invoice attached, please pay within 10 days.',
    },
    { bad: '[[Transfer]] the deposit today.', fixed: 'Please transfer the deposit today.' },
    { bad: '[[Place]] the order today.', fixed: 'Please place the order today.' },
    { good: 'Do you want me to go ahead and place the order?' },
    { bad: 'Close the book and [[pay]].', fixed: 'Please close the book and pay.' },
    { bad: '[[You must buy at least]] 50 lamps.', fixed: 'Our smallest order is 50 lamps.' },
    { bad: '[[You must pay]] 50 in June.', fixed: 'Please pay 50 in June.' },
    {
      bad: '[[Kindly arrange the payment]] for the milk today.',
      fixed: 'We would be grateful if you could arrange the payment for the milk today.',
    },
    { bad: '[[Paypal me the]] 40.', fixed: 'Please paypal me the 40.' },
    {
      bad: '[[Please release the payment immediately]], the boat leaves at noon.',
      fixed:
        'We would be grateful if you could release the payment as soon as possible, the boat leaves at noon.',
    },
    {
      bad: '540 is fine, but [[we will need some advance]] today.',
      fixed: '540 is fine, but we would be glad of some advance today.',
    },
    { good: 'Thank you for the drawing. We need a deposit first.' },
    { bad: 'So, just [[give]] me the 10 euros.', fixed: 'So, please give me the 10 euros.' },
    { bad: 'Just [[place]] the order.' },
    { bad: '[[Bring]] the rest.', fixed: 'Please bring the rest.' },
    {
      bad: 'The [[invoice must be paid]] by Friday.',
      fixed: 'We would be glad to go ahead as soon as [what you need] is in by Friday.',
    },
    {
      bad: '[[Half up front]].',
      fixed: 'We would be glad to go ahead as soon as [what you need] is in.',
    },
    { good: 'Enter your card number to see the hall plan.' },
    { good: 'The coach asks: can I expect the deposit by Monday?' },
    { good: 'Go to the hall on Monday, enter it quietly.' },
    { good: 'Old guests actually pay the balance on site.' },
    { good: 'Just pay the rest whenever you pass by.' },
    { good: 'You can pay cash, transfer or deposit the 40.' },
    {
      bad: 'Good day. [[Put the order through by]] noon.',
      fixed: 'Good day. Please put the order through by noon.',
    },
    {
      bad: '[[We need the card details]] and the sum.',
      fixed: 'We would be glad of the card details and the sum.',
    },
    { good: 'Please transfer the deposit to the account below.' },
    { good: 'If the lid fits, pay the balance; if not, send it back.' },
    { good: 'Many shops pay the invoice in spring.' },
    { good: 'We pay the deposit back on Monday.' },
    { good: 'Could you settle the invoice by Friday?' },
    { good: 'Settle the invoice at the desk, with our thanks.' },
    { good: 'The terms are: 30% with the order, the rest on delivery.' },
    { good: 'The colour stays, and so do the terms, 40 percent in advance.' },
  ],
});

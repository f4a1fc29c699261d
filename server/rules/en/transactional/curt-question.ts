/** “What’s your budget?”, “are we getting the contract?”, “cash or card?”: a bare question for the order or the money. */
import { closesSentence, endsAsQuestion, marks, namesNumber } from '../../../words/english/clauses';
import { courteousAround } from '../../../words/english/courtesy';
import { conditioned as hangsOn } from '../../../words/english/guards';
import { type Match, marking, remembering, sentenceBefore, textOf } from '../../../words/match';
import { capitalised } from '../../rewriting/fit-words';
import { drop, prepend, say, sentence, where } from '../../rewriting/rewrites';
import { gladOf, soThatWeCanPlan } from '../../rewriting/so-that-we-can-plan';
import { defineRule, type Rewriter } from '../../rule';

/** “How do you pay, so that I can show you the way?”: it says what the reader gets from answering. */
function toTheirGood({ tokens, passage, sentence: here }: Match): boolean {
  if (
    tokens.some(({ text }, at) => text === 'so' && /^(that|we|i|you|your)$/.test(tokens[at + 1]?.text ?? ''))
  )
    return true;
  const next = passage.sentences[passage.sentences.indexOf(here) + 1];
  return (
    next !== undefined &&
    /\b(so that|so (we|I)|both are fine|i can|we can|you can|we will|i will|we'll|i'll|because)\b/i.test(
      next.prose,
    )
  );
}

/** “Tell me your budget and I will draw what fits”, “let me know whenever you are ready”; “… and I will see” promises nothing. */
function weDoIt({ tokens, mark }: Match): boolean {
  return /\band (?:i|we) (?:will |can )?(?!see\b|will\b|can\b|ship|start|send|decide|talk|book|sign|close)[a-z]+|\bwhenever\b/.test(
    textOf(tokens, mark.to),
  );
}

const ofBusiness = marks(
  /^(order|orders|contract|po|money|payment|cash|deposit|balance|funds|transfer|rent|fee|sum|paid)$/,
);

/** “If it fits, are you taking it?”; the “when” of “when will we get our money?” asks, and nothing hangs on it. */
function conditioned(match: Match): boolean {
  const asksWhen =
    /^(?:(?:so|and|ok|well|but) ?,? ?)?when (?:will|can|do|does|is|are|shall|may|could|would) (?:i|we|the|our|my)\b/;
  return hangsOn(match) && !(ofBusiness(match) && asksWhen.test(textOf(match.tokens)));
}

/** “Have you sent the order | to the old address?”, “did the bank send the money | back?”: it asks how, not whether. */
function asksHow({ tokens, mark }: Match): boolean {
  return /^(?:by (?:card|transfer|cheque|check|post|phone)|to (?:the|you)|back|from the|in (?:the|ink)|under|via|with the|or the|card|transfer)\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “Did you receive the money yet?”, “got the money? I sent it on Monday”: it comes from the writer. */
function weSent(match: Match): boolean {
  return (
    !marks(/^(approved|signed|ready)$/)(match) &&
    (marks(/^(our|my|receive|received)$/)(match) ||
      /^\s*(?:i|we) (?:sent|transferred|paid)\b/i.test(match.following[0]?.prose ?? ''))
  );
}

/** “I am still waiting for your order | to arrive from Turin”, “is your order complete?”, “is the order in | the right name?” */
function theGoods({ tokens, mark }: Match): boolean {
  const rest = textOf(tokens, mark.to);
  const words = textOf(tokens, mark.from, mark.to);
  return (
    /\border complete$/.test(words) ||
    (/\border in$/.test(words) && /^(?:the|a|an|your)\b/.test(rest)) ||
    (/\border$/.test(words) && /^(?:from (?!you)|to (?:come|arrive))/.test(rest))
  );
}

/** “I have one lid left. Do you want it?” */
function offersIt(match: Match): boolean {
  return (
    marks(/^want$/)(match) &&
    /\b(?:have|found|kept|made|spare|left)\b/i.test(sentenceBefore(match)?.prose ?? '')
  );
}

/** “How soon can you send it?” */
function ofOtherThings(match: Match): boolean {
  return marks(/^(soon|fast|quickly)$/)(match) && !aboutBusiness(match) && !marks(/^(cash|money)$/)(match);
}

/** “Let us know your order | number”, “your best number | to reach you”, “how many are you taking | along?” */
function asksAnother({ tokens, mark }: Match): boolean {
  return /^(?:numbers?|along|to (?:reach|call|ring))\b/.test(textOf(tokens, mark.to));
}

/** “Tell me the number it shows”, “let me know the number on the lid”: it is read off something, and orders nothing. */
function readOff({ tokens, mark }: Match): boolean {
  const rest = tokens.slice(mark.to, mark.to + 6).map(({ text }) => text);
  return (
    tokens[mark.to - 1]?.text === 'number' &&
    (/^(on|under|behind|inside|above|below|printed|shown|engraved)$/.test(rest[0] ?? '') ||
      /\b(?:you (?:get|see|read|find|measure)|shows?|reads?|displays?|appears?)\b/.test(rest.join(' ')))
  );
}

const deal =
  '(order|orders|contract|deal|business|job|po|purchase order|booking|signature|project|tender|sale)';
const money =
  '(money|payment|cash|deposit|balance|funds|transfer|rent|cheque|check|rest|fee|instalment|sum|difference)';

const business =
  /^(order|orders|book|booking|booked|pay|paid|paying|payment|charge|sponsor|sign|signed|transfer|buy|purchase|renew|renewal|upgrade|invoice|deal|contract|budget|seats|po|licence|licenses|licences|deposit|wire|check|cheque|quantity|quantities|plan|package|account|accountant|accounting|bank|volume|spend|remittance|balance|rest|boss|number|leave|business)$/;

/** “Are you coming or not?” is no business. */
function aboutBusiness({ tokens }: Match): boolean {
  return tokens.some(({ text }) => business.test(text));
}

/** “I have you down for it, do I send it or what?”: the question stands without the “or what”. */
const dropTail: Rewriter = (match) => {
  const { tokens, mark } = match;
  const or = tokens.findLastIndex(({ text }, at) => text === 'or' && at >= mark.from && at < mark.to);
  return or < 3 ? null : drop('tail')(remembering(match, { tail: { from: or, to: mark.to } }));
};

/** “Book it or not?” is “Shall we book it?” */
const bookIt: Rewriter = (match) => {
  const { tokens, mark } = match;
  const verb = tokens[mark.from]?.text ?? '';
  return mark.from === 0 && /^(book|renew|charge|invoice)$/.test(verb)
    ? sentence(`Shall we ${verb} it?`)(match)
    : null;
};

/** “Did you sign it? I need it for the books.” */
function saysWhatFor({ following: [next] }: Match): boolean {
  return /^\s*(?:(?:i|we)(?: really| still)? (?:need|want) (?:it|this|that|them)\b|it(?:['’]s| is) (?:needed|for)\b)/i.test(
    next?.prose ?? '',
  );
}

/** “So have you signed it yet?” as “May I ask whether you have signed it yet?” */
const mayIAsk: Rewriter = (match) => {
  const { tokens } = match;
  const at = tokens.findIndex(({ text }) => /^(have|has|are|is|were|was|will|can)$/.test(text));
  const who = tokens[at + 1]?.text;
  if (at < 0 || at > 2 || !/^(you|they|we)$/.test(who ?? '')) return null;
  return say(`may I ask whether ${who} ${tokens[at]?.text}`)(marking(match, 0, at + 2));
};

/** “Why haven’t you paid?” is “could you tell us when to expect your payment?” */
const whyNot: Rewriter = (match) => {
  const words = textOf(match.tokens);
  if (!/^(?:so |and )?(?:, )?why\b/.test(words) || match.tokens.length > 14) return null;
  const pays = /\b(?:paid|pay|paying|transferred)\b/.test(words);
  // “… for the second lesson?”
  if (pays && match.tokens[match.mark.to]?.text === 'for')
    return say('could you tell us when to expect your payment')(match);
  return sentence(
    pays
      ? 'Could you tell us when to expect your payment?'
      : 'Could you tell us what you still need to decide?',
  )(match);
};

const things = {
  number: /^(many|quantity|number|volume)$/,
  budget: /^(budget|pay|spend|spending|limit)$/,
} as const;

/** “What budget do you have in mind, so that I can see what is possible?”, where it is asked for and nothing else is. */
function askFor(thing: keyof typeof things): Rewriter {
  const asked: Rewriter = (match) => {
    const { tokens, mark } = match;
    const plain = `what ${thing} do you have in mind`;
    if (closesSentence(match))
      return sentence(`${capitalised(plain)}, so that I can see what is possible?`)(match);
    const what = /^(for|on)$/.test(tokens[mark.to]?.text ?? '') && /^how|^what|\?$/.test(textOf(tokens));
    return what ? say(`${plain} for`)(marking(match, mark.from, mark.to + 1)) : null;
  };
  return where(({ tokens }) => tokens.some(({ text }) => things[thing].test(text)), asked);
}

/** “I am calling about the payment | for the fence” is “may we ask how things stand with the payment for the fence?” */
const howThingsStand: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens.findIndex(
    ({ text }, from) => from > mark.from && from < mark.to && /^(about|for|on)$/.test(text),
  );
  return at > 0 && at < mark.to - 1 && mark.from === 0
    ? say(`may we ask how things stand with ${textOf(tokens, at + 1, mark.to)}`)(match)
    : null;
};

/** “40 it is, when can you come by?” is “…, when would it suit you to come by?” */
const when: Rewriter = (match) => {
  const verb = match.captures.v;
  return verb ? say(', when would it suit you to')(marking(match, match.mark.from, verb.from)) : null;
};

/** “How soon can you | sign, the port asks” is “could you tell us when you plan to sign, the port asks”. */
function whenYouPlan(match: Match) {
  const { tokens } = match;
  const words =
    /^(?:so |and )?(?:, )?(?:when|how soon|how fast|how quickly|what day|by when) (?:(?:will|can|do|could|would) you(?: finally)?|are you going to) (?=\p{L})/u.exec(
      textOf(tokens),
    )?.[0];
  return words
    ? say('could you tell us when you plan to')(marking(match, 0, words.trim().split(' ').length))
    : null;
}

export default defineRule({
  id: 'transactional/curt-question',
  principle: 'relationship-first',
  severity: 'warning',
  message: 'Asks for the order or the money and nothing else.',
  why: 'The reader hears that only the sum counts; ask about their need first, or say what they get from the answer.',
  phrasings: [
    {
      phrases: [
        `^ {[so|and|ok|well|hi|hello] [,] (are|is|will|do|did|can|shall|when are|when do|when will|when can) (we|i) [going to|finally|@adverb] (get|getting|win|winning|see|seeing|expect|count on|receive) (the|your|this|that|an|any) [_] ${deal}}`,
        `^ {[so|and] [,] (can|may|shall|should|when can|when do|when may) (we|i) [@adverb] (expect|get|count on|see) (your|the|an|any) [_] (${deal}|${money})}`,
        `^ {[so|and] [,] (is|are) (your (company|firm|boss|shop|team)|you) (going to|ready to|planning to|about to) (buy|order|sign|purchase|commit)}`,
        `^ {[so|and] [,] (did|has|have|will|does|is|are) (your (accounting|accountant|finance|boss|bank|office|company|_)|accounting|finance|accounts|the (boss|bank|office)) (release|released|send|sent|pay|paid|transfer|transferred|approve|approved|sign|signed|make|made|going to pay) [out] (our|my|the|it) [_] (${money}|${deal}|invoice|invoices|bill|it)}`,
        `^ {[so|and] [,] (any|no|got any|got an|have you any|have you got an|what about|how about|do you have (an|any|the)|where is|anything on|news on|status of|is there (an|any)) [_|next|new|more|our|my] (orders|order|po|pos|business|contract|deal|payment|purchase|booking|bookings|signature) (for (us|me)|from you|for [this] _|today|yet|now|this _|coming|$)}`,
        `^ {[so|and] (will|did|do|does|has|have) [the|your|our|my] ${money} (go|gone|went|come|came|arrive|left|leave|been sent) [out|in|through|off|yet]}`,
        `^ {[so|and] [,] (have|did|has|had) (you|u) [already|yet|finally|ever|@adverb] (transferred|transfer|sent|send|make|made|paid|pay|wired|wire|place|placed|signed|sign|approved|approve|done|do|arranged|arrange|released|release|order|ordered|buy|bought|confirm|confirmed|settle|settled|deposit|deposited) [out] (the|my|our|your|it|that|this|anything) [_] [${money}|amount|invoice|bill|${deal}|yet]}`,
        `^ {[so|and] [,] is (the|your|our|my) [_] (payment|purchase|order|transfer|deposit|po|contract|money|cash|invoice|budget) (done|approved|made|complete|signed|through|in|ready|sent|placed|confirmed|paid|coming|cleared|released|there|on its way|final|available|settled)}`,
        `^ {[so|and] [,] (any|no|is there any|got any|what is the) [_] (update|updates|news|progress|word|status|movement|decision) (on|about|with|of|from|regarding) (the|your|our|my|this|that) [_] (po|order|payment|contract|deal|quote|purchase order|purchase|invoice|deposit|transfer|signature|money)}`,
        `^ {did you (get|receive) (the|our|my|your) (order|money|payment|po|contract|deposit|signature|cash|approval|budget) [approved|signed|ready] (yet|or not|now|$|today)}`,
        `^ {[have you|did you] (got|received) (the|our|my|your) (order|money|payment|po|contract|deposit|signature|cash|approval|budget) [approved|signed|ready] (yet|or not|now|$|today)}`,
        `^ {[so|and] [,] why (have|did|are|is|do) (not you|you not|your _ not|your _ _ not) [yet] (ordered|order|paid|pay|bought|buy|signed|sign|confirmed|transferred|ordering|buying|paying|renewed) [yet]}`,
        `^ {[we|i] [are|am] [still|just|only] (awaiting|missing|need) [your|the|our] [_] (${money}|${deal})} (.|!|before|today|now|asap|by|to (ship|start|proceed|continue)|$)`,
        `^ {[still|just] waiting (on|for) (${money}|${deal})} (.|!|$)`,
        `^ {[still|just|we are|i am|only] (waiting|wait) (on|for) (your|the|my|our) [_] (${money}|${deal})}`,
        `^ {[so] (when|where) (do|will|can|are|am) (i|we) [going to|finally] (get|see|getting|have|receive|book|bill|invoice|close|process|expect|register) (my|our|the|your|paid) [_] [${money}|${deal}|invoice]}`,
        `^ {[so|and|ok] [,] do (we|i) have (an|your|the|a) (order|deal|contract|sale|po|booking|commitment|yes)} (or|now|$|then|yet|,)`,
        `^ {[so|and] [,] (has|have|is|are) (the|our|my|your) [_] (invoice|invoices|bill|bills|order|po|payment|rent|contract|deposit|balance|fee|amount|money|total) [already|finally|ever|now] been (paid|settled|sent|transferred|placed|signed|issued|approved|cleared|released|made|wired)}`,
        `^ {[so|and] [,] when (will|is|can|does) (the|our|my|your) [_] (invoice|bill|order|po|payment|rent|contract|deposit|balance|fee|amount|money|total|purchase order|signature) [going to] be (paid|settled|sent|transferred|placed|signed|issued|approved|cleared|released|made|wired)}`,
        `^ {[so|and] [,] where is (the|my|our|your) (rest|other half|remaining|balance|second|missing|last|money|#|¤ #)}`,
        `^ {how about you (buy|order|pay|sign|send|transfer)}`,
        `^ {(your|the|our) next order (comes|is|will be|arrives|is coming|is due) when}`,
        `^ {next order [comes|is] when}`,
        '^ {[so|and|ok|well] [,] (are you (buying|taking|ordering)|do you want) (it|them|this)} $',
        '(^|,|so|then|and) {(are|will) you [@adverb] [gonna|about to|planning to] (purchase|buy|order|take|place|pay|commit) [(it|this|them|one|the _|an order|for it)]} [or (not|what)|today|now|then] $',
        `^ {is (the|your) (deal|contract|order|po|sale) (done|on|signed|closed|in|through|happening)}`,
      ],
      unless: [courteousAround, toTheirGood, conditioned, asksHow, weSent, theGoods, offersIt],
      rewrites: [
        gladOf,
        whyNot,
        // “I need it for the books”: what it is for is said next.
        where(saysWhatFor, mayIAsk),
        soThatWeCanPlan,
        // “We are waiting for 9,316 euros, reference 2207”: the figures stay.
        where(namesNumber, prepend('Could you please help us with this?')),
        sentence('Could you tell us what you still need to decide?'),
      ],
    },
    {
      phrases: [
        '^ {[so|and|ok|well] [,] (tell me|give me|state|name|i need|need|we need) (your|the|a) [final|max|maximum|exact|total|rough|top|upper|best|annual|monthly] (budget|order volume|order quantity|quantity|quantities|volume|volumes|spend|price limit|purchase volume)}',
        '^ {[so|and|ok|well] [,] (what are|whats) (your|the) (final|max|maximum|exact|total|top|upper|annual) (budget|order volume|order quantity|quantity|quantities|volume|volumes|spend|price limit|purchase volume)}',
        '^ {(so|and) [,] (what are|whats) your (budget|quantity|quantities|volume|spend)}',
        '^ {(what is|what are) your (order volume|order quantity|quantity|quantities|volume|volumes|price limit|purchase volume)}',
        '^ {[so|and] (do you have|have you got|is there) (a|the|any) budget}',
        '{(whether|if) you have (a|the|any) budget}',
        '^ {[so|and] [,] how (much|many|big) [_] [_] (will|do|can|are|would|is) (you|your (budget|order)) [planning to|willing to|wanna|gonna] (pay|spend|buy|order|take|want|purchase|commit|invest)}',
        '^ {[so|and] [,] what (are|would|will|can) you [be] [prepared|willing|ready|going|planning|able] [to] (spend|pay|invest)}',
        '^ {[so|and] [,] how (many|much) [_] [_] are you (taking|buying|ordering|getting|paying|spending|in for|good for|committing)}',
        '^ {let (me|us) (know|have) (your|the) (order|orders|quantity|quantities|budget|po|card details|card number|number|best price|best offer|decision|volume|volumes)}',
        '^ {(send|give|email|text|tell) (me|us) your (best|final|highest|max|maximum|top) (offer|price|bid|number)}',
        '^ {[so|and] [,] how (many|much)} $',
        '^ {[so|and] (the|your) (po|payment|deposit|money|signature|purchase order|quantity|target price|budget)} ?',
        '^ {what [target|order|exact] (quantity|price|budget|volume)} $',
        '^ {[so|and|ok] [,] what is your (best|highest|top|max|maximum|final) (offer|price|bid)} $',
        '^ {(tell|give|send|text|let) (me|us) [know] (how (many|much)|the number|the quantity|a number|a figure|quantity|your (number|quantity|budget|offer))}',
        '{(the amount|how much|what|the price|the most) you (are|would be) [@adverb] (willing|ready|prepared|able) to (pay|spend|offer)}',
      ],
      unless: [courteousAround, toTheirGood, conditioned, readOff, weDoIt, asksAnother],
      rewrites: [
        askFor('budget'),
        soThatWeCanPlan,
        askFor('number'),
        sentence('What would suit you best, and by when?'),
      ],
    },
    {
      phrases: ['^ {[so|and] [,] how much are you offering}'],
      unless: [courteousAround, toTheirGood, conditioned],
      rewrites: [say('what price do you have in mind')],
    },
    {
      phrases: ['^ {(can|could) you do price:([¤] #)}', '^ {you in for price:([¤] #)}'],
      unless: [courteousAround, toTheirGood, conditioned],
      rewrites: [say('would $price work for you')],
    },
    {
      phrases: [
        `^ {[so|and] [,] (when|how soon|how fast|how quickly|what day|by when|until when) (will|can|do|could|would|are|is) (you|your (bank|company|boss|office|accountant)|i|we|the (money|payment|cash|transfer|deposit)) [going to|finally|@adverb] (get|have|send|bring|drop|release|sign|collect|see|expect|leave|arrive|be (paid|sent|here|transferred)|clear) [me|us|our|my|the|it|off] [our|my|the|_]}`,
        '^ {[so|and] [,] when (will|can|could|would|is) your (bank|company|boss|office|accountant) [going to|finally|@adverb] (pay|transfer|wire|settle) [me|us|our|my|the|it] [our|my|the|_]}',
        '^ {[so] [,] (how|what) (do|will|would|are) you [going to|wanna] (pay|paying) [with|by|for (it|this|that)]}',
        '{, how (do|will|would) you [want to] pay [for (it|this|that)]}',
        '^ {cash or (card|transfer|paypal|check|cheque)} $',
        '^ {[so|and] [,] can you pay [_] [_] (cash|today|now|tomorrow|in full|up front|upfront|by)}',
        '^ {[so|and] [,] do you [already] have (the|my|our|that|enough) (cash|money|funds)} (.|,|with|on|yet|ready|$)',
        '^ {[so|and] [,] have you paid} [yet|already|it|us|me] $',
        '^ {[so|and] [,] when (will|do|can) (i|we) receive (my|the|our) (money|payment|cash)}',
      ],
      unless: [courteousAround, toTheirGood, conditioned, asksHow, ofOtherThings],
      rewrites: [whenYouPlan, sentence('Could you tell us how and when you would like to pay?')],
    },
    {
      phrases: ['{, when can you v:(get|pay|pick|collect|come|bring|send|have) [it|the|us|me]} [_] [_] $'],
      unless: [courteousAround, toTheirGood, conditioned, asksHow, ofOtherThings],
      // What stands before the comma is the deal.
      rewrites: [when],
    },
    {
      phrases: [
        `{[(i am|we are)] [just|only|writing|calling|emailing] (calling|writing|checking|asking|chasing|following up|follow up|here|messaging|ringing|phoning|looking) [up] (about|for|on|if|whether|regarding|after|because of|to ask (about|for)|to check (on|if)|to see if) (our|my|the|your|that) [open|final|missing|pending|outstanding|unpaid|overdue|promised] (${money}|po|quote|debt|signature|open (order|invoice|bill)|unpaid (invoice|bill))}`,
        '^ {let (me|us) know (when|once|as soon as) (you have (paid|sent|transferred|ordered|signed)|the (money|funds|payment|transfer|cash|deposit) (has|have|is|are|was) [left|been|gone|sent|made|done|out])}',
      ],
      unless: [courteousAround, toTheirGood, conditioned],
      rewrites: [
        howThingsStand,
        sentence(
          'May I ask how things stand with {what you wait for}, and whether you need anything from us?',
        ),
      ],
    },
    {
      phrases: [
        '^ [so|and|well] [,] {when are you (paying|going to pay)} [_] [_] $',
        '^ [so|and] [,] {(are|will) you (prepared|willing|ready) to pay} [¤] [#] [@currency|it|that] $',
        '^ {what is the [current] status of [the|your|our] (payment|transfer|order|po)} $',
      ],
      unless: [courteousAround, toTheirGood],
      rewrites: [sentence('Could you tell us how and when you would like to pay?')],
    },
    {
      phrases: [
        '{[,] or (what|(just|only) (ask|asking|look|looking|browsing))} $',
        '{(made|paid|sent|booked|book|sponsor|renew|charge|invoice) [it|that|this] or not} $',
        '(,|and|so|^|but|-) {when (will|do|can|are|is) (you|i|we|the [_] _) [finally|going to] (get|be made|book|renew|be paid|have|see|receive) [it|the _|my _|our _|this]} $',
        '^ {[so|and|ok] [,] (has|have|is|are|was|were|will|did) (the|our|my|your|that|this) [_] [_] (transfer|wire|payment|deposit|seats|rest|balance|check|cheque|remittance|renewal|upgrade|instalment|installment) [_] (made|paid|sent|done|out|through|transferred|confirmed|booked|cleared|signed)}',
      ],
      unless: [courteousAround, toTheirGood, conditioned],
      when: [aboutBusiness],
      rewrites: [
        bookIt,
        (match) => soThatWeCanPlan(marking(match, 0, match.mark.to)),
        where(({ mark }) => mark.from > 2, dropTail),
        sentence('Could you tell us what you still need to decide?'),
      ],
    },
    {
      phrases: [
        '^ [so|and|but|well|ok] [,] {(did|have) you [already|yet|now|finally] (sign|signed|order|ordered|buy|bought|book|booked) [it|this|them] [already|yet|now|today|or not]} $',
        '^ [so|and|but|well|ok] [,] {(paid|signed|ordered|transferred|booked) [it] (already|yet)} $',
        '^ [so|and|but|well|ok] [,] {((do|will) you (order|buy|sign|pay|take it|book) (now|today|then|or not))} $',
      ],
      unless: [courteousAround, toTheirGood],
      when: [endsAsQuestion],
      rewrites: [mayIAsk, soThatWeCanPlan, sentence('Could you tell us what you still need to decide?')],
    },
    {
      phrases: [
        '^ [so|and|but|well|ok] [,] {[what is] your [very] (best|last|final|highest|top|max|maximum) (price|offer|bid|number)} $',
        '^ [so|and|but|well|ok] [,] {how much (do|will|would|can) you (want|pay|give|offer|spend|have)} $',
        '^ [so|and|but|well|ok] [,] {what (can|do|will|would) you (pay|want to pay|want to spend)} $',
      ],
      unless: [courteousAround, toTheirGood],
      when: [endsAsQuestion],
      rewrites: [askFor('budget'), sentence('What price do you have in mind?')],
    },
  ],
  examples: [
    {
      bad: '[[So how many are you buying]]?',
      fixed: 'Could you tell us how many you would like to buy?',
    },
    {
      bad: '[[How soon can you sign]], the port asks.',
      fixed: 'Could you tell us when you plan to sign, the port asks.',
    },
    {
      bad: '[[When can we finally count on your signature]]?',
      fixed: 'Could you tell us when we can count on your signature?',
    },
    { bad: '[[Did you sign]]?', fixed: 'May I ask whether you were able to sign?' },
    { bad: '[[When can I expect the order]]?', fixed: 'Could you tell me when I can expect the order?' },
    { bad: '[[Your best price]]?', fixed: 'What price do you have in mind?' },
    { good: 'Ordered already!' },
    {
      bad: '[[Any orders for us]] this week?',
      fixed: 'Could you tell us whether there are any orders for us this week?',
    },
    {
      bad: '[[Have you signed the contract yet]]? I need it for the books.',
      fixed: 'May I ask whether you have signed the contract yet? I need it for the books.',
    },
    { bad: '[[Why haven’t you paid yet]]?', fixed: 'Could you tell us when to expect your payment?' },
    { bad: '[[So how much are you offering]]?', fixed: 'What price do you have in mind?' },
    {
      bad: '[[So what is your max budget]] for the hut?',
      fixed: 'What budget do you have in mind for the hut?',
    },
    {
      bad: '[[Why haven’t you paid]] for the tent?',
      fixed: 'Could you tell us when to expect your payment for the tent?',
    },
    { bad: 'Do you buy [[or only ask]]?', fixed: 'May I ask whether you would like to buy?' },
    {
      bad: 'Your seats are on hold, do I [[book it or not]]?',
      fixed: 'Your seats are on hold, do I book it?',
    },
    { bad: '[[Renew it or not]]?', fixed: 'Shall we renew it?' },
    { good: 'Do you come along or only look?' },
    { good: 'Tell me the number your scale shows.' },
    { bad: '[[And the deposit]]?' },
    { bad: '[[What quantity]]?' },
    { bad: '[[When are you paying]]?', fixed: 'Could you tell us how and when you would like to pay?' },
    {
      bad: '[[So what is your budget]]?',
      fixed: 'What budget do you have in mind, so that I can see what is possible?',
    },
    {
      bad: '[[Are we getting the contract]]?',
      fixed: 'May we ask whether we are getting the contract?',
    },
    {
      bad: '[[How soon can you send the cash]]?',
      fixed: 'Could you tell us when you plan to send the cash?',
    },
    {
      bad: '[[I am calling about the money]].',
      fixed: 'May we ask how things stand with the money?',
    },
    { bad: '[[Awaiting your PO]].', fixed: 'We would be glad of your PO.' },
    {
      bad: '[[Do you have the cash]]?',
      fixed: 'Could you tell us how and when you would like to pay?',
    },
    { bad: '[[So are you buying it]]?', fixed: 'Are you still interested in it?' },
    {
      bad: '[[How many nights will you take]], sir?',
      fixed: 'Could you tell us how many nights you would like to take, sir?',
    },
    { bad: '[[What is your best offer]]?', fixed: 'So that we can plan, what is your best offer?' },
    { good: 'What budget do you have in mind, so that I can show you lamps that fit?' },
    { good: 'So what is your budget, so that I show you what fits?' },
    { good: 'What is your budget?' },
    { good: 'Tell me your budget and I will draw a lamp.' },
    { good: 'Have you sent the order to the old address?' },
    { good: 'Did you receive the money yet?' },
    { good: 'Is your order complete?' },
    { good: 'We have one lid left. Do you want it?' },
    { good: 'How soon can you send it?' },
    { good: 'Let us know your order number.' },
    { good: 'Thank you for the call. So what is your budget?' },
    { bad: 'Fine, so [[are you going to order]]?' },
    { good: 'So what is your budget if we leave out the lamp?' },
    { good: 'When will the crew arrive at your gate?' },
  ],
});

/** The way out of a concession: the same offer, hung on something the customer gives. */
import { shift } from '../../draft/span';
import { endsAsQuestion } from '../../words/english/clauses';
import { endOfWords, type Match, remembering, sentenceBefore, spanOf, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { fill } from './fill-template';
import { capitalised } from './fit-words';
import { follow } from './follow';
import { inMeasure } from './in-measure';
import { append, both, prepend, say } from './rewrites';

const ifClause = inTheClause('if you {what you ask in return}');
const forWhatYouAsk = 'in return for {what you ask}';
const forReturn = inTheClause(forWhatYouAsk);
/** A sentence that goes on, or has a condition already, is followed at once by what is asked for. */
export const inReturn: Rewriter = (match) =>
  (asksForTheirFigure(match.following[0]?.prose ?? '') ? behindTheirFigure : rightBehind)(match);
const rightBehind = follow('In return, could you {what you ask}?', { behind: 'itself' });
const behindTheirFigure = follow('In return, could you {what you ask}?', { past: asksForTheirFigure });
const wouldSettle = follow('Would that settle it for you?', { behind: 'itself' });
const whichSettles = follow('Which of these would settle it for you?', { behind: 'itself' });
const hopeSettled = follow('We hope this helps to put things right.', { behind: 'itself' });
const anythingElse = follow('Is there anything else that would put this right for you?', {
  behind: 'itself',
});
/** At the end of the clause that is marked; the phrase may have looked at the comma behind it. */
function inTheClause(template: string): Rewriter {
  const added = append(template, { to: 'clause' });
  return (match) => {
    const looked = match.to > match.mark.to && match.tokens[match.to - 1]?.kind === 'punctuation';
    return added(looked ? { ...match, to: match.to - 1 } : match);
  };
}

const behindIt = follow('This is a thank-you for {what you thank them for}.', { behind: 'itself' });
const thankYou: Rewriter = (match) =>
  opening('as a thank-you for {what you thank them for}', behindIt)(match);
const forWhat =
  /\b(?:booked|ordered|stayed|bought) .*\b(?:years|times|in a row)\b|\b(?:because|as|since) you(?:['’]ve| have| are|['’]re)(?: \p{L}+)? (?:been|with us|our|(?:such )?an? (?:\p{L}+ )?(?:regular|customer|client|guest|neighbou?r|friend))\b/iu;

/** What was given cannot be bargained for any more; told what it is for, it makes no habit. */
export const thank: Rewriter = inMeasure((match) =>
  (forWhat.test(match.sentence.prose) ? opening('as a thank-you') : thankYou)(match),
);

/** “I can go lower. How does 125 sound?”: the offer ends with its figure. */
function asksForTheirFigure(next: string): boolean {
  return /^\W*(?:how (?:does|about|would|is)|what about|would you (?:do|like|go))\b[^?]*\d[^?]*\?/i.test(
    next,
  );
}

/** What makes up for something is no trade: what it brings back is peace. */
export const settle: Rewriter = (match) => {
  if (listsOptions(match)) return whichSettles(match);
  if (!repays.test(match.sentence.prose) && !makesUp(match)) return thank(match);
  if (promised(match)) return onceOrHope(match);
  if (offers(match) && !settledNext(match)) return wouldSettle(match);
  if (saysWhatFor(match)) return anythingElse(match);
  return makesUp(match) || startsWithNo(match) ? hopeSettled(match) : onceOrHope(match);
};

// “Keep the laptops” is given for nothing, “keep the lamp, the money is on its way” makes up for it.
const repays =
  /refund|money|voucher|credit|replac|new (?:one|lamp|item)|compensat|return|sen[dt]|offer|fault|broken|item/i;

/** “No return needed”: nothing can open it. */
function startsWithNo({ tokens }: Match): boolean {
  return tokens[0]?.text === 'no' && tokens[1]?.text !== 'need';
}

/** “We will refund it and you can keep it”: to come, and not said to make up for anything. */
function promised({ tokens, mark }: Match): boolean {
  const words = textOf(tokens, 0, mark.to);
  return (
    /\b(?:(?:i|we) will|you (?:can|may))\b/.test(words) &&
    !tokens.some(({ text }) => amends.test(text) || /^(sorry|gesture)$/.test(text))
  );
}

/** “To make up for the mix-up”: to hope so as well would say it twice. */
function saysWhatFor({ sentence }: Match): boolean {
  return /\bmak(?:e|es|ing) (?:it )?up (?:for|to you)\b/i.test(sentence.prose);
}

/** “Here is what I can offer: • a refund • a new lamp”: they may choose. */
function listsOptions({ source }: Match): boolean {
  return (source.match(/[•✓]/g)?.length ?? 0) > 1 && !/\bplus\b/i.test(source);
}

/** “I can give you …”, “let us …”: it may still be declined; “we have added …” is done. */
function offers({ tokens, mark }: Match): boolean {
  const words = tokens.slice(0, Math.max(mark.to, 1)).map(({ text }) => text);
  return words.some((word, at) => {
    if (word === 'like') return words[at - 1] === 'would';
    return /^(can|could|may|might|would|shall)$/.test(word);
  });
}

const agreed =
  /^\W*(?:(?:would|will|does|do|could|can|is) (?:this|that|it|either|one of|you|the)|which|what|how)\b.*[?？]|\bhop(?:e|ing) (?:that |that['’]s |this |it )?.*\b(?:settles?|helps?|restores?|resolves?|makes? (?:it )?up|puts?)\b|\blet (?:me|us) know (?:if|whether|which)\b/i;

// “A full refund or a new one, your choice!”
const theirChoice = /\byour (?:choice|pick|call)\b|\b(?:whichever|whatever) you (?:prefer|like|choose)\b/i;

/** “I can refund half of it. Does that work for you?”: they are asked whether that settles it. */
export function settledNext({ following, sentence, tokens, mark }: Match): boolean {
  const rest = sentence.prose.slice(tokens[mark.to]?.start ?? sentence.prose.length);
  return (
    [sentence, ...following.slice(0, 2)].some(({ prose }) => theirChoice.test(prose)) ||
    /\b(?:which|what|does|would)\b[^.?]*\?/i.test(rest) ||
    following.slice(0, 3).some(({ prose }) => agreed.test(prose.trim()))
  );
}

/** What makes up for something, and they are asked whether it does. */
export function madeUpFor(match: Match): boolean {
  return makesUp(match) && settledNext(match);
}
const value = prepend('You already get {what they gain}.');

/**
 * “We can do 2300 if you […].” A sentence that goes on, or has a condition already, gets “In return, could you […]?” behind it.
 * What is given to make up for something is no trade: they are asked whether it settles the matter. What is given already is no trade
 * either: it is told as done this once, or as a thank-you.
 */
const ask = askOr(inReturn);

function askOr(otherwise: Rewriter): Rewriter {
  return inMeasure(forSomething(tradeOr(otherwise)));
}

/** “I will do it for nothing if you …” would say two things: it is free of charge. */
function forSomething(rewriter: Rewriter): Rewriter {
  return (match) => {
    const { tokens } = match;
    const at = tokens.findIndex(({ text }, index) => text === 'for' && tokens[index + 1]?.text === 'nothing');
    const rewrite = rewriter(match);
    if (at < 0 || !rewrite) return rewrite;
    const nothing = { from: at, to: at + 2 };
    const { start, end } = spanOf(tokens, nothing);
    if (rewrite.edits.some((edit) => edit.start < end && edit.end > start)) return rewrite;
    return both(
      () => rewrite,
      say('free of charge', { instead: 'nothing' }),
    )(remembering(match, { nothing }));
  };
}

function tradeOr(otherwise: Rewriter): Rewriter {
  return (match) => {
    const kind = noTrade(match);
    if (kind) return kind(match);
    // “$2,000 even if you …” would mean something else.
    if (sounds.test(textOf(match.tokens, match.mark.to)) && !hasCondition(match))
      return (/\beven\b/.test(match.sentence.prose) ? forReturn : ifClause)(match);
    if (endsAsQuestion(match) && !hasCondition(match))
      return (saysFree(match) || asksWhetherItSuits(match) || goesOnAsking(match) ? otherwise : forReturn)(
        match,
      );
    if (givesTogether(match) && !trailsOff(match)) return ifAtTheEnd(match);
    if (!isPlain(match) || trailsOff(match)) return (marksFree(match) ? withTheOrder : otherwise)(match);
    // “We can do 2300, you will love the place”: what comes next would read as what follows from the condition.
    if (runsOn(match) && marksFree(match)) return withTheOrder(match);
    if (runsOn(match))
      return (match.tokens.slice(0, match.mark.to).some(isWriter) ? forReturn : otherwise)(match);
    return ifClause(match);
  };
}

const ifAtTheEnd = append('if you {what you ask in return}');

const givesMore =
  /^(?:(?!(?:but|so|because|since|as|if|when|or|and) )[^ ,;:]+ ){0,6}(?:, )?and (?:(?:i|we) (?:will|can|could|would) |(?:add|bring|cover|deliver|do|drop|give|include|install|keep|leave|make|pay|send|set|ship|take|throw|waive) )(?:(?!and|but|so|because|since|as|if|when|while|before|after|until)[^ ,;:?]+ ){1,9}[.!]?$/;
// “… and also free delivery”.
const addsAThing =
  /^(?:[a-z]+ )?(?:, )?and (?:also |even )?(?:free|extra|another|no) (?:[a-z]+ ){0,3}[a-z]+ ?[.!]?$/;

/** “I knock 50 off and pay the postage”: one condition for both, at the end. */
function givesTogether(match: Match): boolean {
  const { tokens, mark, to } = match;
  if (given(match) || tokens.length > longestPlain || hasCondition(match) || endsAsQuestion(match))
    return false;
  const rest = `${textOf(tokens, Math.max(mark.to, to))} `.replace(/ ([.!]+) $/, ' $1');
  return givesMore.test(rest) || addsAThing.test(rest);
}

// “I can give you a week for nothing, how does that sound?”
const sounds =
  /^(?:[^,]* )?, (?:how (?:does|would) (?:that|this|it) sound|is (?:that|this) (?:ok|okay|fine|good)|would (?:that|this|it) (?:work|suit you|be (?:ok|okay|fine))|ok|okay|deal|agreed|yes) \?$/;

// “The label is in your inbox”, “You will see it from June”: what was given is on its way.
const onItsWay =
  /\b(?:is|are|was|were) (?:already |now )?(?:in your|in the (?:post|mail)|attached|enclosed|below|on (?:its|the|their) way)\b|\byou(?:['’]ll| will| can)(?: already)? (?:see|find|get|have|receive|notice) (?:it|them|the)\b|\balready\b/i;

/** What comes next tells that it is done: “The label is attached.” */
export function handedOver({ following: [next] }: Match): boolean {
  return onItsWay.test(next?.prose ?? '');
}

/** What is said of what is no trade: it makes up for something, or is given already. */
function noTrade(match: Match): Rewriter | null {
  if (makesUp(match)) return settle;
  if (!isGiven(match)) return null;
  return forgives(match) ? onlyThisOnce : thank;
}

/** It is given already, or nothing that one bargains for. */
function isGiven(match: Match): boolean {
  return (
    freely(match) ||
    handedOver(match) ||
    isFree(match) ||
    (given(match) && happened.test(match.sentence.prose))
  );
}

/** “Parking is free for you this week”: told, and not offered. */
function isFree({ tokens, mark }: Match): boolean {
  return tokens[mark.from]?.text === 'free' && /^(is|are)$/.test(tokens[mark.from - 1]?.text ?? '');
}

/** A rule gave way, or what was owed: it is no present. */
function forgives({ sentence }: Match): boolean {
  return (
    !present.test(sentence.prose) &&
    /\b(?:waiv|remov|cancel|forg[eio]|wr(?:it|ote)|struck|skip|extend|prolong|postpon|push|fees?\b|charges?\b|fines?\b|interest|deposit|penalt|exception|accept|rules?\b|return|anyway|deadline|due date|trial)/i.test(
      sentence.prose,
    )
  );
}

const present = /\b(?:enjoy|compliments|treat|gift|present|on the house|on us|loyalty|been with us)\b/i;
const onceOrHope = opening('as a one-off', hopeSettled);

const leads = /^(ok|okay|sure|yes|fine|alright|well|so|and|but|hi|hello|,|!|–|-)$/;
const subjects =
  /^(i|we|you|your|the|this|that|these|our|my|it|they|he|she|please|forget|do|no|let|just|here|there|consider|never|all|any|take|have|keep|pay)$/;
const saysOnce =
  /\b(?:this (?:time|once|one time)|one time|one-off|exception|only (?:now|today)|for once|in this (?:one )?case)\b/i;
const theReason = follow('The reason is {what makes this case special}.', { behind: 'itself' });
const why = append(', because {what makes this case special}');
const because = /\b(?:because|since|as (?:i|we|you|it|the|your|our|this))\b/i;

/** “As a one-off, we have removed the fee”; where it says “just this once” itself, the reason follows. */
export const onlyThisOnce: Rewriter = (match) => {
  if (!saysOnce.test(match.sentence.prose)) return opening('as a one-off')(match);
  if (because.test(match.sentence.prose) || endsAsQuestion(match)) return null;
  const goesOn =
    match.tokens.length > 20 || match.tokens.slice(match.mark.to).some(({ text }) => /^[,;:]$/.test(text));
  return (goesOn ? theReason : why)(match);
};

/** Puts small words before the clause of the writer: “The date is over, but [as a one-off,] we take it back”. */
function opening(words: string, otherwise: Rewriter = append(words, { to: 'clause' })): Rewriter {
  return (match) => {
    const { tokens, source, mark } = match;
    const filled = fill(match, words);
    const own = tokens
      .slice(0, mark.from + 1)
      .findLastIndex(
        ({ text }, at) =>
          (isWriter({ text }) || (text === 'you' && /^(can|may)$/.test(tokens[at + 1]?.text ?? ''))) &&
          leads.test(tokens[at - 1]?.text ?? ','),
      );
    const at = own >= 0 ? own : tokens.findIndex(({ text }) => !leads.test(text));
    const first = tokens[at];
    if (!filled || !first || !subjects.test(first.text)) return otherwise(match);
    const before = tokens[at - 1];
    const { stops } = filled;
    // “You can go, and | we pay” is “and, as a one-off, we pay”.
    if (before && /^(and|so)$/.test(before.text) && at > 1) {
      const edit = {
        start: before.end,
        end: before.end,
        text: `, ${filled.text},`,
        stops: stops.map((stop) => shift(stop, 2)),
      };
      return { title: `“…, ${filled.text}, …”`, edits: [edit] };
    }
    const [letter = '', next = ''] = source.slice(first.start);
    const small = letter === 'I' && !/\p{L}/u.test(next) ? letter : letter.toLowerCase();
    const said = at === 0 && letter !== letter.toLowerCase() ? capitalised(filled.text) : filled.text;
    const told = /^(take|have|keep|pay)$/.test(first.text)
      ? 'you can '
      : first.text === 'no' && tokens[at + 1]?.text === 'need'
        ? 'there is '
        : '';
    const edit = { start: first.start, end: first.start + 1, text: `${said}, ${told}${small}`, stops };
    return { title: `“${said}, …”`, edits: [edit] };
  };
}

function isWriter({ text }: { readonly text: string }): boolean {
  return /^(i|we)$/.test(text);
}

/** “Half price then”, “I drop it to 900 then hm?”: no condition fits behind the last word. */
function trailsOff({ tokens, mark }: Match): boolean {
  const last = endOfWords(tokens) - 1;
  return last >= mark.from && /^(then|hm|hmm|right|eh|huh|yes|no)$/.test(tokens[last]?.text ?? '');
}

/** “We could do 210 and pay your cable, phone and heating?”: a list or a reason stands before the question mark. */
function goesOnAsking(match: Match): boolean {
  const rest = match.tokens.slice(match.mark.to);
  const comma = rest.findIndex(({ text }) => text === ',');
  return (
    trailsOff(match) ||
    rest.some(({ text }) => /^(since|because)$/.test(text)) ||
    (comma >= 0 &&
      rest.slice(comma + 1, comma + 5).some(({ text }) => text === 'and') &&
      !/^(i|we|you|it|that|this|what|how)$/.test(rest[comma + 1]?.text ?? ''))
  );
}

/** “We can …, you will …”: behind an offer, another statement follows after nothing but a comma. */
function runsOn({ tokens, mark }: Match): boolean {
  return tokens.some(
    ({ text }, at) =>
      at >= mark.to &&
      text === ',' &&
      /^(i|we|you|it|that|this|they|its|thats)$/.test(tokens[at + 1]?.text ?? ''),
  );
}

/** The value in a sentence before it, where nothing is put there already. */
function andTheValue(rewriter: Rewriter): Rewriter {
  return (match) => {
    const begin = match.tokens[0]?.start ?? 0;
    const opens = rewriter(match)?.edits.some(({ start }) => start <= begin);
    return opens || answers(match) || isGiven(match) ? null : both(rewriter, value)(match);
  };
}

/** Best first: give and get, then the value named before the price. */
export const askInReturn: readonly Rewriter[] = [ask, andTheValue(ask)];

/** For a rule that gives way: something comes back for it, or it is told as done this once. */
export const askOrOnlyThisOnce: readonly Rewriter[] = [askOr(onlyThisOnce), ...askInReturn];

const theirTurn = follow('In return, what could you offer?', { behind: 'itself' });

// “Let’s do it! I’ll even bring it”, “Sure, 40. We have a deal”.
const struck = /\blet['’]?s do (?:it|this)\b|^\s*(?:we have a deal|deal|sold)\b(?!.*\?)/i;

/** “$30 it is!”, “ok, 90, let’s do this!”, “I accept”: the deal is made, and it is too late for a condition. */
export function dealMade(match: Match): boolean {
  const { tokens, following } = match;
  const words = textOf(tokens);
  const before = sentenceBefore(match);
  if (/\bwhen (?:do|can|could|will|would) you (?:come|collect|pick|drop)\b/.test(words)) return true;
  if ([before, following[0]].some((other) => struck.test(other?.prose ?? ''))) return true;
  return /[\d.]+ (?:% )?(?:(?:for )?[\p{L}\d]+ |[$€£] )?it is\b|\blet(?: u)?s do (?:this|it)\b|\b(?:got|have)(?: yourself)? a deal\b|\bit is a deal\b|\b(?:i|we) (?:\w+ly )?accept your (?:\w+ )?(?:offer|bid|price)\b|\bwill (?:accept|do|take) that (?:offer|deal|bid)\b/u.test(
    words,
  );
}

/** “Because I am a kind person, 40 for you”: a kindness, told as one. */
export function kindly({ sentence }: Match): boolean {
  return /\b(?:(?:kind|generous) (?:person|soul|heart|guy|man|woman)|hardship|(?:financial|money) (?:difficulties|troubles?|problems?))\b/i.test(
    sentence.prose,
  );
}

/** “Would 40 be fine with you?”: “in return” would hang on what suits them. */
function asksWhetherItSuits({ tokens }: Match): boolean {
  return tokens.some(({ text }) => /^(acceptable|ok|okay|fine|work|suit|agreeable)$/.test(text));
}

/** “I would do it for free so that you see how we work”: what is asked for stands in the place of “for free”. */
function marksFree(match: Match): boolean {
  const { start, end } = spanOf(match.tokens, match.mark);
  return (
    /^(?:for (?:free|nothing)|free of charge|at no (?:extra )?(?:cost|charge))$/i.test(
      match.source.slice(start, end),
    ) && !given(match)
  );
}

/** “You want it for free?”: “in return” would take it back in the same breath. */
function saysFree({ tokens }: Match): boolean {
  return tokens.some(({ text }, at) => /^(free|nothing)$/.test(text) && tokens[at - 1]?.text === 'for');
}

/** “You can have the pots for free | with your order”: the gift stays one, and goes with something. */
export const withTheOrder: Rewriter = (match) => {
  const { start, end } = spanOf(match.tokens, match.mark);
  return say(`${match.source.slice(start, end)} with {what they order}`)(match);
};

const turnItRound: Rewriter = (match) =>
  isPlain(match) || endsAsQuestion(match) ? ifClause(match) : theirTurn(match);

/** For a price that is open: nothing is given yet, so the question comes first where no condition fits. */
export const askForAnOffer: readonly Rewriter[] = [turnItRound, andTheValue(turnItRound)];

/** For what was given already: “It is on us. In return, could you […]?” */
export const askForWhatWasGiven: readonly Rewriter[] = [
  inMeasure((match) => {
    const kind = noTrade(match);
    if (kind) return kind(match);
    return endsAsQuestion(match) && !saysFree(match) ? forReturn(match) : inReturn(match);
  }),
];

function hasCondition({ tokens }: Match): boolean {
  return tokens.some(({ text }) => text === 'if');
}

// “No charge for the extra seats, enjoy”, “with our compliments”, “no strings attached”.
const kindness =
  /(?:, enjoy|\benjoy[.!]|\b(?:our|my) compliments|\b(?:our|my) (?:treat|gift|present)|as (?:a |our |my )?(?:gift|present)|on the house|(?:is|are|all|, )(?: all)? ?on us|invite|it(?: was|['’]s) only|no strings|removed the (?:\w+ )?(?:charge|fee)|without charging|because we like|celebrate|been with us|your loyalty|loyal customer|goodwill|nothing (?:for you )?to do\b|need(?: not|n['’]t| to)? do anything|(?:enclosed|attached) (?:please |you will )?find|hope (?:that|this|it) helps)(?![a-z])/i;

// A price that was talked about may still ask for something back, and what can be given is not given yet.
const haggled =
  /\b(?:price|quote|offer|rate|discount|invoice|bill|rent|asking|lowered|dropped|reduced|knocked|cut|down|can|could|would|might)\b|\d%? off\b/i;

/** “We have waived your fee”, “enjoy, it is on us”: a kindness, or done already; asking something back for it would spoil it. */
function freely(match: Match): boolean {
  const { prose } = match.sentence;
  if (kindness.test(prose)) return true;
  const said = textOf(match.tokens, 0, match.mark.to + 2);
  return happened.test(prose) && !haggled.test(said) && !match.tokens.some(asksOrDeals);
}

const happened =
  /^\W*(?:just )?(?:added|upgraded|moved|bumped|popped|slipped|put|doubled|extended|waived|refunded|credited|left) |\b(?:we|i)(?: have|['’]ve) (?:\w+ly |just |already |now |gone ahead and )?(?:\w+ed|put|sent|made|taken|given|cut|left|kept|struck)\b|\b(?:we|i) (?:simply |just |already )?(?:doubled|tripled|upgraded|extended|prolonged|refunded|returned|waived|renewed|credited|added)\b|\b(?:has|have) been (?:added|upgraded|credited|waived|wiped|extended|refunded|removed)\b|\b(?:i|we) (?:just added|went ahead and)\b|\b(?:is|are|was|were) (?:now |already |hereby )?(?:extended|waived|doubled|upgraded|refunded|credited|cancelled|canceled)\b/i;

function asksOrDeals({ text }: Match['tokens'][number]): boolean {
  return text === '?' || text === 'deal';
}

const done = /(?:ed|put|sent|made|taken|given|cut)$/;

/** “I have taken 50 off”, “we have added 20 as an apology”: it is done, and no condition can stop it. */
function given({ tokens, from, mark }: Match): boolean {
  return tokens
    .slice(0, mark.to)
    .some(
      ({ text }, at) =>
        (text === 'already' && /^(am|are|have)$/.test(tokens[at - 1]?.text ?? '')) ||
        (text === 'went' && tokens[at + 1]?.text === 'ahead') ||
        (text === 'have' &&
          /^(i|we)$/.test(tokens[at - 1]?.text ?? '') &&
          (at >= from || done.test(tokens[at + 1]?.text ?? ''))),
    );
}

const amends =
  /^(goodwill|apology|apologies|apologise|apologize|apologised|apologized|inconvenience|compensation|compensate|frustration|patience|disappointment|amends|trouble|hassle)$/;

const apology =
  /\b(?:sorry (?:again )?(?:for|about(?! that\b)|to hear|that|the|your|we|you)|apologi[sz]e|apolog(?:y|ies)|inconvenience|annoying|frustrating|return label|need to send (?:it|them) back|upset you|(?:so|very|really|terribly) sorry|\b(?:we|i) (?:lost|broke|forgot|missed|mixed up)\b|(?:was|were|is|are|been|arrived|came|got|delivered) (?:a \w+ |\w+ days? )?(?:moved|delayed|late|lost|broken|damaged|cut short)\b|stripes|(?:does|did) not work|not working|mix-?up|complain|slightly off|scratched|dented|has an? (?:chip|dent|scratch|flaw)|in the wrong|outage|\bmistake\b|\b(?:upset|unhappy|disappointed|let (?:you )?down)\b|(?:thanks|thank you) for (?:the|your) patience|\b(?:came|went|arrived|was|were) (?:\w+ ){0,3}late\b|full refund|(?:did not|didn['’]t) (?:get|come|arrive|open|start|receive)|had no\b|out (?:for|of order)\b|broke down|leak(?:s|ed|ing)|never (?:came|arrived)|\btoo high\b|\bate your\b|what (?:happened|went wrong)|again (?:for free|free of charge|at no)|claim was|our (?:fault|mistake|error)|(?:sold out|out of stock|discontinued)\b.* (?:so|instead|in place)|problem:|solution:)/i;

// “I am sorry to hear about your mother”: no fault of ours.
const sympathy = /\bsorry to hear (?:about|of) your\b/i;

/** “As a gesture of goodwill”, “to make up for the delay”, “for your patience”. */
export function makesUp({ tokens, passage, sentence, following }: Match): boolean {
  const at = passage.sentences.indexOf(sentence);
  const around = [...passage.sentences.slice(Math.max(0, at - 3), at + 1), ...following.slice(0, 1)];
  if (around.some(({ prose }) => apology.test(prose.replace(sympathy, '')))) return true;
  return tokens.some(
    ({ text }, at) =>
      (text === 'gesture' && tokens[at - 1]?.text === 'a') ||
      (amends.test(text) && tokens[at - 1]?.text !== 'no') ||
      (text === 'sorry' &&
        (/^(for|about|that)$/.test(tokens[at + 1]?.text ?? '') ||
          /^(a|little|say)$/.test(tokens[at - 1]?.text ?? ''))) ||
      (text === 'make' && /^(up|good)$/.test(tokens[at + 1]?.text ?? '')),
  );
}

// What an “if you …” does not follow, or would be torn from.
const goesOn =
  /^(?:[,;:()…?–—-]|\.\.+|and|because|since|if|when|so|or|considering|plus|as(?! well)|even|it is)(?= |$)/;
// “…, and the cartons leave on Monday”, “…, but not below”: what goes on is another clause.
const another =
  /^(?:(?:, )?(?:but|though|although)\b|(?:, )?and (?:(?:i|we|you|it|this|that|they|there) |the \w+ (?![,.]|$))|, (?:i|we|you|what|how|that|it) )/;

/** One plain offer, and at most another clause after it: an “if you …” can stand right there. */
function isPlain(match: Match): boolean {
  const { tokens, mark, to } = match;
  if (given(match) || tokens.length > longestPlain || hasCondition(match)) return false;
  const rest = tokens.slice(Math.max(mark.to, to)).map(({ text }) => text);
  while (/^[.!…]+$/.test(rest.at(-1) ?? '')) rest.pop();
  // “$20 it is!”: agreed already.
  if (rest.length === 0 && tokens[mark.to - 1]?.text === 'is') return false;
  const ends = rest.findIndex((_, at) => another.test(`${rest.slice(at).join(' ')} `));
  // “… and the fitter calls you”: a condition would hang on the fitter.
  if (
    /(?:^|[^, ] )and (?:the|my|our|your|his|her) \w+ (?:\w+s|is|are|will|can|should|would|was|were)(?: |$)/.test(
      rest.join(' '),
    )
  )
    return false;
  const own = ends < 0 ? rest : rest.slice(0, ends);
  return own.length <= 6 && !own.some((_, at) => goesOn.test(own.slice(at).join(' ')));
}

/** In tokens; more than that hides a condition at the end. */
const longestPlain = 26;

/** “Ok, we can …” answers what stands before; nothing fits between. */
function answers({ tokens }: Match): boolean {
  return /^(ok|okay|yes|no|fine|alright|sure|well|so|but|and|however|or|then|deal|agreed)$/.test(
    tokens[0]?.text ?? '',
  );
}

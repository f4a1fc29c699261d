/** What makes up for something is no trade: it is told as done this once, as a thank-you, or with the hope that it settles the matter. */
import { type Match, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { follow } from './follow';
import { inMeasure } from './in-measure';
import { opening } from './only-this-once';
import { append } from './rewrites';

const wouldSettle = follow('Would that settle it for you?', { behind: 'itself' });

const whichSettles = follow('Which of these would settle it for you?', { behind: 'itself' });

const hopeSettled = follow('We hope this helps to put things right.', { behind: 'itself' });

const anythingElse = follow('Is there anything else that would put this right for you?', {
  behind: 'itself',
});

const behindIt = follow('This is a thank-you for {what you thank them for}.', { behind: 'itself' });

const thankYou: Rewriter = (match) =>
  opening('as a thank-you for {what you thank them for}', behindIt)(match);

const forWhat =
  /\b(?:booked|ordered|stayed|bought) .*\b(?:years|times|in a row)\b|\b(?:because|as|since) you(?:['’]ve| have| are|['’]re)(?: \p{L}+)? (?:been|with us|our|(?:such )?an? (?:\p{L}+ )?(?:regular|customer|client|guest|neighbou?r|friend))\b/iu;

/** What was given cannot be bargained for any more; told what it is for, it makes no habit. */
export const thank: Rewriter = inMeasure((match) =>
  (forWhat.test(match.sentence.prose) ? opening('as a thank-you') : thankYou)(match),
);

/** What makes up for something is no trade: what it brings back is peace. */
export const settle: Rewriter = (match) => {
  // No sentence fits behind an item of a list.
  if (listed(match)) return inPassing(match);
  if (listsOptions(match)) return whichSettles(match);
  if (!repays.test(match.sentence.prose) && !makesUp(match)) return thank(match);
  if (promised(match)) return onceOrHope(match);
  // What is offered for the inconvenience is no deal to close.
  if (offers(match) && !settledNext(match))
    return (match.tokens.some(({ text }) => amends.test(text)) ? hopeSettled : wouldSettle)(match);
  if (saysWhatFor(match)) return anythingElse(match);
  return makesUp(match) || startsWithNo(match) ? hopeSettled(match) : onceOrHope(match);
};

const inPassing = append('as a one-off', { to: 'clause' });

function listed({ passage, source }: Match): boolean {
  return passage.kind === 'item' || /^\s*[•✓✔▪·]/u.test(source);
}

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

/** “To make up for the delay, we would like to …”: the reason is told, and it does not come again. */
export function forOurFault({ sentence }: Match): boolean {
  return /\bmak(?:e|es|ing) up for (?:the|this|that|our|all|any|your)\b[^.]*\b(?:delay|inconvenience|trouble|mistake|error|mix-?up|wait|fault|damage|hassle|confusion)/i.test(
    sentence.prose,
  );
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
  /^\W*(?:(?:would|will|does|do|could|can|is) (?:this|that|it|either|one of|you|the)|which|what|how)\b.*[?？]|\bhop(?:e|ing) (?:that |that['’]s |this |it )?.*\b(?:settles?|helps?|restores?|resolves?|makes? (?:it )?up|puts?)\b|\blet (?:me|us) know(?: (?:if|whether|which)\b|\W*$)/i;

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

const onceOrHope = opening('as a one-off', hopeSettled);

const amends =
  /^(goodwill|apology|apologies|apologise|apologize|apologised|apologized|inconvenience|compensation|compensate|frustration|patience|disappointment|amends|trouble|hassle)$/;

const apology =
  /\b(?:sorry (?:again )?(?:for|about(?! that\b)|to hear|that (?!is\b)|the|your|we|you)|apologi[sz]e|apolog(?:y|ies)|inconvenience|annoying|frustrating|return label|need to send (?:it|them) back|upset you|(?:so|very|really|terribly) sorry|\b(?:we|i) (?:lost|broke|forgot|missed|mixed up)\b|(?:was|were|is|are|been|arrived|came|got|delivered) (?:a \w+ |\w+ days? )?(?:moved|delayed|late|lost|broken|damaged|cut short)\b|stripes|(?:does|did) not work|not working|mix-?up|complain|slightly off|scratched|dented|has an? (?:chip|dent|scratch|flaw)|in the wrong|outage|\bmistake\b|\b(?:upset|unhappy|disappointed|let (?:you )?down)\b|(?:thanks|thank you) for (?:the|your) patience|\b(?:came|went|arrived|was|were) (?:\w+ ){0,3}late\b|full refund|(?:did not|didn['’]t) (?:get|come|arrive|open|start|receive)|had no\b|out (?:for|of order)\b|broke down|leak(?:s|ed|ing)|never (?:came|arrived)|\btoo high\b|\bate your\b|what (?:happened|went wrong)|again (?:for free|free of charge|at no)|claim was|our (?:fault|mistake|error)|(?:sold out|out of stock|discontinued)\b.* (?:so|instead|in place)|problem:|solution:)/i;

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

/** Guards for what sounds given away in English and is not: wished but withheld, or the mending of what came broken. */
import { type Match, sentencesBefore, textOf } from '../match';
import { bargained } from './guards';
import { ownsUp } from './our-fault';

const withheld =
  /\b(?:but|however|yet)\b.*\b(?:(?:can|could) not(?: (?:do|offer|give|promise) (?:it|that|this|so))?|(?:is|are) (?:simply |sadly )?not (?:possible|allowed)|impossible|not (?:able|allowed|in a position) to(?: (?:do|offer|give) (?:it|that|this|so))?)(?: [.,;:!]|$)/;

/** “I would gladly waive the fee, but I can’t”, “I wish we could take 10% off”: wished, and not given. */
export function withheldAfterAll({ tokens, mark }: Match): boolean {
  const before = textOf(tokens, Math.max(0, mark.from - 6), mark.from);
  if (/\bwish (?:i|we|that i|that we) could\b/.test(before)) return true;
  return (
    /\b(?:would|wish|wanted to|love to)\b/.test(before) &&
    withheld.test(textOf(tokens, mark.to, tokens.length))
  );
}

/** “… But I would ask 60 for both.”: the next sentence names the return. */
export function bargainedNext({ following: [next] }: Match): boolean {
  return (
    next !== undefined &&
    /^(?:but|if|in return|in exchange|provided|as long as|all (?:i|we) ask)\b.*\b(?:you|ask|need|want|for)\b/i.test(
      next.prose,
    )
  );
}

const puttingRight =
  /^(?:and |so |of course )*(?:the|this|that|all|any|our) (?:extra |second |whole )?(?:work|visit|trip|repair|repairs|hour|hours|labour|labor|redo|correction|reprint|return|rework)\b/i;

/** “It was our job to check the valve. … The second visit is on us”: the writer’s own fault is put right. */
export function putRight({ passage, sentence }: Match): boolean {
  return (
    puttingRight.test(sentence.prose) &&
    passage.sentences.slice(0, passage.sentences.indexOf(sentence)).some(({ prose }) => ownsUp(prose))
  );
}

/** “If the sample fails, we run it again at our cost”: it is done once more because it was not good. */
export function doneAgain({ tokens, mark }: Match): boolean {
  return (
    /^(cost|expense)$/.test(tokens[mark.to - 1]?.text ?? '') &&
    tokens
      .slice(Math.max(0, mark.from - 5), mark.from)
      .some(({ text }) => /^(again|repeat|rerun|redo|anew)$/.test(text))
  );
}

const lostTime =
  /\b(?:because|since|as) (?:your [a-z]+|you) (?:had to wait|waited|stood (?:still|idle)|stopped|(?:was|were) left without|went without)\b/i;

/** “As your mill stood still for a day, we take over the courier”: the customer has lost by it. */
export function lostByIt({ sentence }: Match): boolean {
  return lostTime.test(sentence.prose);
}

/** “The corrected invoice follows. The reissue fee is on us”, “… There is no charge for it”: what it costs to put papers right is ours. */
export function correcting({ tokens, passage, sentence }: Match): boolean {
  const at = passage.sentences.indexOf(sentence);
  return (
    tokens.some(
      ({ text }, at) =>
        /^(amendment|correction|reissue|re-issue|reprint|courier)$/.test(text) ||
        (text === 'no' && tokens[at + 1]?.text === 'charge'),
    ) &&
    passage.sentences
      .slice(Math.max(0, at - 2), at)
      .some(({ prose }) => /\b(?:corrected|correction|reissued|re-issued)\b/i.test(prose))
  );
}

const defects =
  /\b(?:broken|broke|faulty|defective|defect|damaged|cracked|dented|dent|scratched|torn|worn out|dead|leaks|leaked|failed|wrong|missing|not normal|manufacturing fault|under warranty)\b/i;
const mending =
  /^(one|new|it|that|replacement|repair|repairs|part|parts|labour|labor|exchange|replace|mend|fix|rewind|reprint|redo)$/;
const treats = /^(voucher|coupon|discount|upgrade|gift|bonus|thank|thanks|treat|extra|month|months|next)$/;

/** “The hinge came broken. We will send a new one free of charge”: a sentence or two before it tells a defect, and this one mends it. */
export function mended(match: Match): boolean {
  const { tokens, passage, sentence } = match;
  const at = passage.sentences.indexOf(sentence);
  return (
    passage.sentences.slice(Math.max(0, at - 2), at).some(({ prose }) => defects.test(prose)) &&
    tokens.some(({ text }) => mending.test(text)) &&
    !tokens.some(
      ({ text }, at) => treats.test(text) && !/^(cost|costs|charge)$/.test(tokens[at + 1]?.text ?? ''),
    )
  );
}

/** “As all three share one set-up, I can do the set for 90 instead of 120”: the work is less, and so is the price. */
export function savedTogether({ tokens }: Match): boolean {
  return /\b(?:since|as|because) (?:[a-z]+ ){0,3}?(?:all|both|they|two|three|four|these|those)\b[^,;]* (?:shares?|the same|together|one (?:[a-z]+ ?-? ?)?(?:trip|visit|layout|run|van|delivery|set-?up|load|plate|design|go)|at once)\b/.test(
    textOf(tokens),
  );
}

/** “… in return for a longer term?”: something comes back. */
export function tradedFor({ tokens }: Match): boolean {
  return tokens.some(({ text }, at) => text === 'return' && tokens[at - 1]?.text === 'in');
}

/** Something comes back for it already, or is asked in the same breath, or it makes up for a fault of ours: it is given for something. */
export function earned(match: Match): boolean {
  return bargained(match) || asksBack(match) || makesUpFor(match);
}

const deeds =
  '(?:sign|pay|order|confirm|collect|pick|send|bring|return|transfer|book|take|come|place|settle|decide|fetch|show)';
// “As a one-off, we have removed the fee”, “as a thank-you”.
const limits =
  /\bas a (?:small |little )?thank ?-? ?you\b|\bas a one ?-? ?off\b(?! (?:courtesy|favou?r|exception))/;
const asksInside = new RegExp(
  `(?<!even )if (?:an?|the|your|our|all|both|no)\\b|\\bif you (?:want|agree|are (?:willing|ready|prepared)) to (?!(?:know|see|have|talk|discuss|look|think|try|buy)\\b)|\\bcash (?:only|please)\\b|(?:, please|and you|help you to) ${deeds}\\b|\\bbut (?:only|please|(?:(?:i|we) )?(?:would |will )?need)\\b|\\b(?:can|could|would|will) you (?:please )?${deeds}\\b`,
);
// “For 30 more”, “would you sign if we made it 2,900?”
const asksFirst = new RegExp(
  `^(?:would|could|can|will) you (?:be (?:able|ready|willing) to )?${deeds}\\b|\\bfor (?:[$€£] ?)?[\\d.,]+ (?:more|extra|on top)\\b`,
);

// “… You will collect it tonight?”: the next sentence asks for it.
const asksNext = new RegExp(
  `^\\W*(?:so )?(?:(?:can|could|will|would) you|you (?:can|will)) ${deeds}\\b[^?]*\\?`,
  'i',
);

/** “We can ship it early, but we need the form”, “… The reason is the move”: something is asked of them, or told that will not come again. */
export function asksBack({ tokens, mark, following: [next] }: Match): boolean {
  return (
    limits.test(textOf(tokens)) ||
    asksInside.test(textOf(tokens, mark.from)) ||
    asksFirst.test(textOf(tokens)) ||
    /^\W*the reason is\b/i.test(next?.prose ?? '') ||
    asksNext.test(next?.prose ?? '') ||
    // “We make an exception, because the road was closed.”
    /\b(?:exception|this (?:time|once)|one-off)\b.*, because (?!(?:you|i|we)\b)/.test(textOf(tokens))
  );
}

const ownFault =
  /\b(?:because|since|as|due to) (?:(?:we|i|our|my|the|two|some)\b|(?:it|that|this|there) (?:is|was)\b).*\b(?:late|delay|delayed|delays|shut|closed|missed|missing|wrong|broke|broken|cracked|failed|error|mistake|fault|mix|forgot|forgotten|lost|waited|wait)\b/;

/** “… because the shop was shut”, “as two of our men were late”: it makes up for a fault of ours, and does not come again. */
function makesUpFor({ tokens }: Match): boolean {
  return ownFault.test(textOf(tokens));
}

/** “The cost of the return is on us”, “return shipping is on us”: what is sent back comes at our cost, as everywhere. */
export function ofTheReturn({ tokens, mark }: Match): boolean {
  return /\b(?:returns?|sending (?:it|them) back) (?:shipping |postage |freight |label |delivery |transport |costs? |fees? )?(?:(?:is|are|will be|go|goes|comes)(?: [a-z]+)? )?(?:on|at|free)\b/.test(
    textOf(tokens, 0, mark.to),
  );
}

const noLoss =
  /\b(?:nobody|no one) (?:was|is|else was) (?:waiting|booked|in it)\b|\b(?:costs?|cost) (?:me|us) nothing\b|\b(?:was|is|stood|stands|were|are) (?:free|empty|there|going there|passing|unsold) anyway\b|\b(?:come|comes|pass|passes|drive|drives|goes|go) (?:past|by|there|your way) (?:you )?anyway\b/i;

/** “Nothing to pay for the late check-out. Nobody was waiting”, “the van passes you anyway”: it costs the writer nothing, and the reason makes no habit of it. */
export function costsUsNothing({ sentence, following: [next] }: Match): boolean {
  return noLoss.test(sentence.prose) || noLoss.test(next?.prose ?? '');
}

const outlay =
  /\b(?:will cost|costs?|cost) you (?:something|a (?:little|bit)|extra|more)\b|\bwhat you (?:have )?(?:paid|spent|laid out)\b|\bsend (?:me|us) (?:the|your) (?:\w+ )?(?:receipts?|bill|reading|readings|ticket|tickets)\b|\byour (?:receipts?|outlay)\b/i;

/** “They will cost you something in electricity, so we take the difference off the rent”, “send us the receipt and …”: what they laid out comes back. */
export function repaysOutlay({ sentence }: Match): boolean {
  return outlay.test(sentence.prose);
}

const foundAgain =
  /\bfound (?:him|her|it|them|your \w+)\b|\bleft (?:it |them |your \w+ |him |her )?behind\b|\blost property\b/i;

/** “Aneta found him when she turned the room. … The postage is on us”: what they lost goes back to them, and nobody bargains over it. */
export function foundAgainForThem(match: Match): boolean {
  return (
    /\b(?:postage|shipping|parcel|stamp|stamps)\b/.test(textOf(match.tokens)) &&
    sentencesBefore(match).some(({ prose }) => foundAgain.test(prose))
  );
}

/** Tells whether something is given already, or freely: nobody bargains for it any more. */
import { type Match, textOf } from '../../words/match';

// “The label is in your inbox”, “You will see it from June”: what was given is on its way.
const onItsWay =
  /\b(?:is|are|was|were) (?:already |now )?(?:in your|in the (?:post|mail)|attached|enclosed|below|on (?:its|the|their) way)\b|\byou(?:['’]ll| will| can)(?: already)? (?:see|find|get|have|receive|notice) (?:it|them|the)\b|\balready (?:on|in|active|there|yours)\b/i;

/** What comes next tells that it is done: “The label is attached.” */
function handedOver({ following: [next] }: Match): boolean {
  return onItsWay.test(next?.prose ?? '');
}

/** It is given already, or nothing that one bargains for. */
export function isGiven(match: Match): boolean {
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
export function forgives({ sentence }: Match): boolean {
  return (
    !present.test(sentence.prose) &&
    /\b(?:waiv|remov|cancel|forg[eio]|wr(?:it|ote)|struck|skip|extend|prolong|postpon|push|fees?\b|charges?\b|fines?\b|interest|deposit|penalt|exception|accept|rules?\b|return|anyway|deadline|due date|trial)/i.test(
      sentence.prose,
    )
  );
}

const present = /\b(?:enjoy|compliments|treat|gift|present|on the house|on us|loyalty|been with us)\b/i;

// “No charge for the extra seats, enjoy”, “with our compliments”, “no strings attached”.
const kindness =
  /(?:, enjoy|^\W*(?:please )?enjoy\b|\benjoy[.!]|\b(?:our|my) compliments|\b(?:our|my) (?:treat|gift|present)|as (?:a |our |my )?(?:gift|present)|on the house|(?:is|are|all|, )(?: all)? ?on us|invite|it(?: was|['’]s) only|no strings|removed the (?:\w+ )?(?:charge|fee)|without charging|because we like|celebrate|been with us|your loyalty|loyal customer|goodwill|nothing (?:for you )?to do\b|need(?: not|n['’]t| to)? do anything|(?:enclosed|attached) (?:please |you will )?find|hope (?:that|this|it) helps)(?![a-z])/i;

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
export function given({ tokens, from, mark }: Match): boolean {
  return tokens.slice(0, mark.to).some(
    ({ text }, at) =>
      (text === 'already' && /^(am|are|have)$/.test(tokens[at - 1]?.text ?? '')) ||
      (text === 'went' && tokens[at + 1]?.text === 'ahead') ||
      (text === 'have' &&
        // “I have a bell to throw in.”
        tokens[mark.from - 1]?.text !== 'to' &&
        /^(i|we)$/.test(tokens[at - 1]?.text ?? '') &&
        (at >= from || done.test(tokens[at + 1]?.text ?? ''))),
  );
}

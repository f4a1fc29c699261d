/** Guards for words of trouble that complain of nothing: customers are sorry themselves, it hit them elsewhere, or it is theirs to do. */
import { type Match, textOf } from '../match';
import { following, leadingUp, marked } from './clause-words';

/** “I feel dreadful about it”: they are sorry, or unwell. */
export function feelsBad(match: Match): boolean {
  return (
    /^(?:awful|dreadful|terrible|horrible|bad|worse|horrid)\b/.test(marked(match)) &&
    /\b(?:feel|feels|feeling|felt)(?: (?:so|really|very|just|quite|absolutely|even|pretty|a bit))*$/.test(
      leadingUp(match, 4),
    )
  );
}

/** “I hate to ask”: a way to be polite. */
export function hatesToAsk(match: Match): boolean {
  return (
    /\bhate$/.test(marked(match)) &&
    /^to (?:ask|bother|trouble|say|push|chase|nag|be|do this|admit|rush|impose|interrupt|disturb|pester|miss)\b/.test(
      following(match, 3),
    )
  );
}

/** “January was the worst we ever had”, “the worst winter in years”: a bad time of their own. */
export function hardTimes(match: Match): boolean {
  return (
    /^(?:the )?worst\b/.test(marked(match)) &&
    (/\b(?:jan|january|feb|february|mar|march|april|may|june|july|aug|august|sept?|september|oct|october|nov|november|dec|december|year|month|quarter|season|winter|summer|spring|autumn)(?: (?:was|were|is|are|has been|have been|by far))+(?: (?:the|our|my))?$/.test(
      leadingUp(match, 8),
    ) ||
      /^(?:[a-z]+ )?(?:year|month|quarter|season|winter|summer|spring|autumn|harvest|drought|storm|flood|frost)\b/.test(
        textOf(match.tokens, match.mark.from + 1, match.mark.from + 4),
      ))
  );
}

/** “Bad knees”, “bad weather”, “bad news from the bank”: bad, and nobody’s service. */
export function badLuck(match: Match): boolean {
  return (
    /\b(?:bad|poor|terrible|awful|horrible|worse|slow)$/.test(marked(match)) &&
    /^(?:knees?|backs?|hips?|hearts?|legs?|eyes?|eyesight|hearing|lungs?|chest|asthma|shoulders?|feet|foot|ankles?|weather|storms?|winter|frost|harvest|cold|flu|fall|news|luck|timing|debts?|month|season|year|quarter|sales)$/.test(
      following(match, 1),
    )
  );
}

/** “Nobody knows how it got there”: a riddle, and no service. */
export function unknownCause(match: Match): boolean {
  return (
    /\bknows?$/.test(marked(match)) &&
    /^(?:how|where|why) (?:it|this|that|they|these|he|she) (?:came|got|happened|did|started|broke)\b/.test(
      following(match, 3),
    )
  );
}

/** “I ignored your mail”, “I deleted the app”, “I left and deleted it”: their own deed. */
export function ownDeed(match: Match): boolean {
  return (
    /^(?:ignored?|ignoring|hung up|hang up|misplaced|deleted|wiped)\b/.test(marked(match)) &&
    /\b(?:i|we)(?:(?: [a-z]+)* and| (?:have|had|just|also|already|then|therefore|must|will|would|even))*$/.test(
      leadingUp(match, 8),
    )
  );
}

/** “I want all of it deleted”: they ask for it. */
export function wantsIt(match: Match): boolean {
  return (
    /^(?:deleted|wiped)\b/.test(marked(match)) &&
    /\b(?:want|would like|need|wish|please)\b/.test(leadingUp(match, 7)) &&
    !/\b(?:been|has|had)\b/.test(leadingUp(match, 3))
  );
}

/** “So sorry for the mess”, “I know it is late”, “sorry, we were late”: the fault is theirs. */
export function apologised(match: Match): boolean {
  const before = leadingUp(match, 8);
  return (
    /\b(?:sorry|apologies|apologise|apologize|excuse|forgive|feel (?:[a-z]+ )?(?:awful|terrible|dreadful|bad|guilty) (?:about|for))\b(?!.*\b(?:but|you|your)\b)/.test(
      before,
    ) ||
    /\bknow (?:it|its|this|that|i|we)(?: (?:is|'s|am|are))?(?: (?:a bit|very|so|rather|quite|really|too))?$/.test(
      before,
    ) ||
    /^sorry , (?:i|we)\b/.test(textOf(match.tokens, 0, match.mark.from))
  );
}

/** “I broke my leg”, “she cracked a rib”: a body is hurt. */
export function hurt(match: Match): boolean {
  return (
    !/\b(?:you|your|they)\b/.test(leadingUp(match, 5)) &&
    /^(?:broke|broken|cracked|damaged|freezing|frozen|leaking)$/.test(marked(match)) &&
    /^(?:(?:my|his|her|a|an|the|their|our|one|both|two|left|right) )*(?:legs?|arms?|wrists?|ankles?|hips?|ribs?|fingers?|toes?|foot|feet|hands?|nose|shoulders?|elbow|neck|collarbone|knees?|tooth|teeth|back|jaw)\b/.test(
      following(match, 4),
    )
  );
}

/** “We lost a tender”, “he lost his job”: a loss of their own. */
export function ownLoss(match: Match): boolean {
  return (
    !/\b(?:you|your|they)\b/.test(leadingUp(match, 5)) &&
    /^(?:lost|losing|dies|died)$/.test(marked(match)) &&
    (/^(?:(?:my|his|her|a|an|the|their|our|one|that|this|two|some|another) )*(?:(?:biggest|best|only|main|last|first|big|good|important|old|largest|second) )?(?:bids?|tenders?|pitch|job|jobs|match|game|election|appeal|husband|wife|mother|father|dad|mum|mom|son|daughter|brother|sister|grandmother|grandfather|dog|cat|weight|interest|touch|track|count|contract|customers?|clients?|key|keys|wallet|purse|friend|colleague)\b/.test(
      following(match, 5),
    ) ||
      /\b(?:husband|wife|mother|father|dad|mum|mom|grandmother|grandfather|brother|sister|aunt|uncle|owner|boss|dog|cat)(?: (?:has|had|just|sadly|suddenly))*$/.test(
        leadingUp(match, 4),
      ))
  );
}

/** “It is not our fault”: whose fault it is not. */
export function notOurFault(match: Match): boolean {
  return /\b(?:our|my) fault$/.test(marked(match));
}

/** “They can’t come on the 5th”, “the lights come on”: no “come on!”. */
export function arrivesOn({ tokens, mark }: Match): boolean {
  const previous = tokens[mark.from - 1];
  return (
    textOf(tokens, mark.from, mark.to) === 'come on' &&
    previous !== undefined &&
    previous.kind === 'word' &&
    !/^(?:but|oh|ah|so|and|well|please|like|seriously|guys|now|again|just|really|man|ugh|lol|ok|okay|all|jesus|god|today|all)$/.test(
      previous.text,
    )
  );
}

/** “A review with one star”: they got it, and give none. */
export function starsReceived(match: Match): boolean {
  return (
    /\bstars?$/.test(marked(match)) &&
    /\b(?:with|got|gets|received|us|me|has|have|had)(?: (?:a|an|only|just))*$/.test(leadingUp(match, 3))
  );
}

/** “Return it for a refund”: they ask for what returns bring. */
export function returnsIt({ tokens, mark }: Match): boolean {
  return /\b(?:return|exchange|send) (?:[a-z]+ ){1,3}for (?:a|the|my) (?:[a-z]+ )?refund$/.test(
    textOf(tokens, Math.max(0, mark.from - 6), mark.to),
  );
}

/** “A slightly embarrassing question”: they smile about what they ask. */
export function shyQuestion(match: Match): boolean {
  return /^(?:question|questions|thing to ask|request)\b/.test(following(match, 3));
}

/** “April fools”, “rubbish bins”, “is it rubbish?”: the word in its plain sense. */
export function plainSense(match: Match): boolean {
  const word = marked(match);
  const before = leadingUp(match, 3);
  return (
    (/^fools?$/.test(word) && /\bapril$/.test(before)) ||
    (/^(?:rubbish|garbage|trash|crap)$/.test(word) &&
      (/^(?:bins?|bags?|collections?|chutes?|disposal|cans?|trucks?|lorry|removal|skips?|room|day)\b/.test(
        following(match, 1),
      ) ||
        /\b(?:is|was|are) (?:it|this|that|my [a-z]+|mine)$/.test(before))) ||
    (word === 'hell' && /\b(?:was|been|through|sheer|absolute|pure)$/.test(before)) ||
    (word === 'joke' && /\b(?:no|our|my|inside|running|to|we|they)$/.test(before))
  );
}

/** “Its going to take it again”: it is somebody else who will. */
export function othersWillDo(match: Match): boolean {
  return (
    /^(?:going|able|ready|willing) to\b/.test(marked(match)) &&
    /\b(?:it|its|he|she|they|you|that|which|who)(?: (?:is|are|'s|was|were|not|now|then|also|still))*$/.test(
      leadingUp(match, 4),
    )
  );
}

/** “I have to cancel our stay”: they must, and threaten nothing. */
export function mustCancel(match: Match): boolean {
  return (
    /^have to\b/.test(marked(match)) &&
    !/\b(?:will|would|shall|may|might|or|if|unless|otherwise|going to|forced|then)\b/.test(
      textOf(match.tokens, 0, match.mark.from),
    ) &&
    !/\b(?:if|unless|until)\b/.test(following(match, 12))
  );
}

/** “It is not going to happen again”: nobody leaves. */
export function notToRecur(match: Match): boolean {
  return /\bhappen/.test(marked(match)) || /\bto happen\b/.test(following(match, 3));
}

/** “Folake, Priory Solicitors”: the name of a firm. */
export function firmName({ tokens, mark, sentence }: Match): boolean {
  const [previous, word] = [tokens[mark.from - 1], tokens[mark.from]];
  if (!previous || !word || !/^(?:solicitors?|lawyers?|attorneys?)$/.test(word.text)) return false;
  const capital = (at: number) => /\p{Lu}/u.test(sentence.prose.charAt(at));
  return (
    capital(word.start) &&
    capital(previous.start) &&
    !/^(?:my|our|a|an|the|your|their|his|her)$/.test(previous.text)
  );
}

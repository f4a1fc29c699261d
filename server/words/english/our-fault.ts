/** Tells whether the writer has owned up to a fault, so that what it costs to put right is due and no gift. */
import { type Match, sentencesBefore, textOf } from '../match';

const ownedUp =
  /\b(?<!not )(?:my|our) (?:own )?(?:mistake|error|fault|oversight|slip|doing|job to)\b|\bthe (?:fault|mistake|error) (?:is|was|lies|lay) (?:at our end|on our side|with us|ours|mine)\b|\b(?:i|we)(?: have|['’]ve)? (?:forgot|overlooked|mixed up|left out|failed to|picked the wrong|sent (?:you )?the wrong|packed the wrong|printed the wrong|booked (?:you )?the wrong|delivered the wrong)\b|\b(?:i|we|the office|our (?:office|team|driver|desk|warehouse)) should (?:not )?have\b|\bno one (?:came|called|rang)\b|\bcame (?:\w+ )?(?:for nothing|in vain)\b|\bputting it right\b|\bto put (?:it|this|that|things) right\b/i;

// What a fault costs: the way there and back, the work, and the charge for it.
const costOfIt =
  /\b(?:courier|van|driver|taxi|freight|postage|shipping|delivery|carriage|collection|return|visit|trip|call-out|callout|call out|repair|reprint|redo|rework|labour|labor|hour|replacement|spare|new (?:one|ones|set|box|boxes|label|labels)|fee|charge|surcharge|difference|interest|reactivation|correction|reminder)s?\b/i;

const treats =
  /\b(?:vouchers?|coupons?|discount|upgrades?|gift|bonus|treat|months?|nights?|goodwill|gesture|next (?:order|purchase|booking|stay|visit|delivery|bill|invoice))\b/i;

/** “Our mistake”, “we forgot the lid”, “I should have called”: the writer takes the fault. */
export function ownsUp(words: string): boolean {
  return ownedUp.test(words);
}

/** “The van is on us”, “the reminder fee is cancelled”: what a fault costs, and no treat. @param words in any case */
export function tellsCostOfAFault(words: string): boolean {
  return costOfIt.test(words) && !treats.test(words);
}

/** “We picked the wrong one, our mistake. … The van is on us”, “The call-out charge is dropped”: it costs them nothing, as the fault is ours. */
export function afterOurFault(match: Match): boolean {
  return (
    tellsCostOfAFault(textOf(match.tokens)) &&
    (ownsUp(match.sentence.prose) || sentencesBefore(match).some(({ prose }) => ownsUp(prose)))
  );
}

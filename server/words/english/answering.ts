/** A guard for what is said right after the reader's own words: “You write that it was late. It was not.” */
import { type Match, sentenceBefore } from '../match';

const told =
  /^(?:(?:and|but|also|so|now|then|hi|hello|dear|hey|sir|madam|first|second)[, ]+)*(?:you|your (?:\w+ )?(?:mail|email|message|review|post|tweet|claim|complaint|letter|comment|ticket|report|note|lawyer|colleague|team|customer)) (?:also |even |now |just |always |still |again |then |once |keep |kept )*(?:say|says|said|saying|write|writes|wrote|claim|claims|claimed|state|states|stated|call|calls|called|calling|complain|complains|complained|complaining|insist|insists|insisted|told|tell|tells|argue|argues|argued|allege|swear|swore|repeat|repeated|accuse|accused)\b/i;

/** The sentence before this one tells what the reader said. */
export function answersThem(match: Match): boolean {
  return told.test(sentenceBefore(match)?.prose ?? '');
}

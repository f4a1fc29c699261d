/** Guards for words of waiting that complain of nothing: a term of a deal, a span of time, a wait on their own side. */
import { type Match, textOf } from '../match';
import { following, leadingUp, marked } from './clause-words';

/** “A £25 late fee”, “late check-in”, “they work late”, “2% for late loading”, “I know my rent is late”, “we are late with it”: lateness as a term of a deal or an hour of the day. */
export function lateTerm(match: Match): boolean {
  if (!/\b(?:late|delay|delays)$/.test(marked(match))) return false;
  if (/^(?:we are|am) late$/.test(marked(match))) return true;
  return (
    /^(?:fees?|charges?|payments?|check|checkout|checkin|arrivals?(?! of)|bar|night|nights|evening|afternoon|morning|shifts?|notice|summer|spring|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|deliver(?:y|ies) (?:clause|penalty)|opening|booking|bookings|penalty|penalties|husband|wife|father|mother|mum|dad)\b/.test(
      following(match, 2),
    ) ||
    /\b(?:work|works|working|stay|stays|staying|open|until|till|sleep|sleeping)$/.test(leadingUp(match, 2)) ||
    /\b(?:know|sorry|afraid)\b.*\b(?:invoice|bill|payment|rent)\b/.test(leadingUp(match, 8)) ||
    /%.*\b(?:for|per|of)$|\bper (?:day|week) of$/.test(
      textOf(match.tokens, Math.max(0, match.mark.from - 6), match.mark.from),
    )
  );
}

/** “The drying takes 6 hours”: as long as it takes. */
export function takesItsTime(match: Match): boolean {
  return /^takes? (?:[a-z]+ ){0,2}\d+ /.test(marked(match)) && !/\b(?:over|more|you)\b/.test(marked(match));
}

/** “Our customer for 12 years”, “we rent it for two weeks”: a span of time in which nobody waits. */
export function livedThrough(match: Match): boolean {
  return (
    /^(?:for)\b/.test(marked(match)) &&
    !/\b(?:wait\w*|hold|without|stuck|strand\w*|trap\w*|delay\w*|try\w*|tried|fought|fight\w*|suffer\w*|unable|sat|sitting|queue\w*|tarmac|phone|call\w*|email\w*|writ\w*|await\w*|locked|closed|blocked|off|out|dead|down|offline|still|broken|chas\w*|asking|missing)\b/i.test(
      match.sentence.prose,
    ) &&
    (/\byears?\b/.test(marked(match)) || !/\b(?:not|no|nothing|never|nobody)\b/.test(textOf(match.tokens)))
  );
}

/** “Our contractor is delayed”, “the client still has not signed”: the wait is on their side. */
export function theirSide(match: Match): boolean {
  return (
    /(?<!\byour )\b(?:contractors?|builders?|clients?|customers?|broadcaster|architect|wedding|funder|investors?|buyers?)(?: (?:is|are|was|has|have|'s))?$/.test(
      leadingUp(match, 4),
    ) &&
    (/^(?:is |are |was )?(?:delayed|postponed|rescheduled|late)$/.test(marked(match)) ||
      /^(?:paid|pay|decided|signed|approved|confirmed|answered|transferred|released)\b/.test(
        following(match, 1),
      ))
  );
}

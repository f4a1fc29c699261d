/** “Send me the form asap”, “we need the contract now”: a demand with a clock, and no please. */
import { goesPastAComma, opensClause, says } from '../../../words/english/clauses';
import { courteousAround } from '../../../words/english/courtesy';
import { negated, reported } from '../../../words/english/guards';
import { type Match, marking, remembering, textOf } from '../../../words/match';
import { byADate } from '../../rewriting/by-a-date';
import { both, say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const urgently =
  '(asap|immediately|right away|right now|straight away|at once|urgently|without delay|by return|as soon as you (get|see|read|receive) this)';
const haste = `(${urgently}|now|today|tonight)`;

/** “If the alarm rings, call me at once”: help, not a demand. */
const inNeed = says(/^(if|when|should|unless|emergency|fire|police)$/);

/** “Send me a photo now and I can tell you at once”, “call me today, I am here until six”: it helps them. */
function toTheirGood({ tokens, mark }: Match): boolean {
  return /\band (?:i|you) (?:can|will|have|get|know|hold)\b|, i am (?:here|in|at|free|home)\b|, any time\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “Send me the reading from tonight, and we take it off”: the day says which one, and not when. */
function since({ tokens, mark, to }: Match): boolean {
  const day = tokens.findIndex(
    ({ text }, at) => at >= mark.to && at < to && /^(now|today|tonight)$/.test(text),
  );
  return day > 0 && /^(from|of|for|since)$/.test(tokens[day - 1]?.text ?? '');
}

// “They meet on Thursday, and | we need your papers by Monday.”
const daysBefore =
  /\b(?:meets?|sits?|opens?|closes?|leaves?|starts?|begins?|sails?|decides?|prints?|goes to press|loads?|delivers?|calls?)\b[^;]*\b(?:\w+day|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|noon|\d+)\b.* (?:and|so|,)$/;

/** “We need your answer by Monday | so that the crew can start.” */
function saysWhatFor({ tokens, mark }: Match): boolean {
  return (
    /\bso that\b|\bbecause\b|\bto (?:hold|keep|book|order|start|finish|plan|reserve)\b/.test(
      textOf(tokens, mark.to),
    ) || daysBefore.test(textOf(tokens, 0, mark.from))
  );
}

/** “Accept the offer and the crew comes on Monday” is “once you accept the offer, the crew comes on Monday”. */
function onceAccepted(match: Match) {
  const { tokens, mark } = match;
  const at = tokens.findIndex(({ text }, index) => index > mark.to && text === 'and');
  if (at < 0 || !/^(the|we|i|our|my|it)$/.test(tokens[at + 1]?.text ?? '')) return null;
  const and = { from: at, to: at + 1 };
  return both(say('once you accept'), say(',', { instead: 'and' }))(remembering(match, { and }));
}

/** “Just | send me the list now” is “please send me the list now”. */
function please(match: Match) {
  const { tokens, mark } = match;
  const just = tokens[mark.from - 1]?.text === 'just';
  return say('please $v')(marking(match, just ? mark.from - 1 : mark.from, mark.to));
}

/** “Send me the size today | and we will cut it”, “confirm by noon | to keep your seat”: it is told what it is good for. */
function saysWhatComes({ tokens, mark }: Match): boolean {
  return /\band (?:we|i|you|it|they|the)\b|\bif you\b|\bto (?:keep|hold|get|save|avoid|secure|see|make|qualify|be|start|join|reset)\b|\bso (?:that|we|i|you|it|they)\b|\bbecause\b|\bthen\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “Transfer the rent today”: bare-command.ts asks for money. */
const ofMoney = says(
  /^(money|payment|payments|deposit|balance|invoice|bill|fee|fees|rent|rest|funds|cash|amount|sum|order|po|proof|slip|[$€£])$/,
);

const unless = [courteousAround, negated, reported, inNeed];
const deadline =
  '(by|before|until|till|no later than) (@day|tomorrow|noon|tonight|#|end of|the end of|eod|cob|close)';
const handedIn =
  'submit|upload|provide|fill in|fill out|forward|(send|give|bring|get|email|mail|return|tell|show) (me|us)';
const asked =
  'send|email|mail|forward|return|submit|confirm|upload|provide|sign|complete|fill in|fill out|fix|hand in|transfer|correct|(send|give|bring|get|email|tell|show) (me|us)';

export default defineRule({
  id: 'transactional/at-once',
  principle: 'relationship-first',
  severity: 'warning',
  message: 'A demand with a clock and no please.',
  why: 'An order to hurry makes a partner feel like staff; a please, and what it is for, gets the same thing sooner.',
  phrasings: [
    {
      phrases: [
        `[just|so|and|then] {v:(send|give|email|mail|call|text|write|get|bring|forward|fax|return|ring|phone|tell|show|contact|answer|update)} [back] [to] me [back] ${haste}`,
        `[just|so|and|then] {v:(send|give|email|mail|get|bring|forward|fax|return|tell|show|call|text|write)} [back] [to] me (a|an|the|your|this|that|all|these|those|it|them|what|by) ... ${haste}`,
        `[just|so|and|then] {v:(send|give|email|mail|get|bring|forward|fax|return|tell|show)} us (a|an|the|your|this|that|all|these|those|it|them) ... ${urgently}`,
        `[just|so|and|then] {v:(send|return|sign|fix|forward|confirm|complete|submit|fax)} (it|this|that|them|these|the _|your _|and return|and send) [back] [to] [us|me] ${urgently}`,
        `{v:(sign|complete|fill in|stamp)} and (return|send) [it|this] [back] ${haste}`,
      ],
      unless: [...unless, toTheirGood, since],
      when: [opensClause],
      rewrites: [byADate(please)],
    },
    {
      phrases: [
        `^ [just|so|and|then|but|now] {v:(${asked})} (it|this|that|them|these|a|an|(the|your|all|all the) _) [back] [_] [_] [_] [_] ${haste}`,
        `^ [just|so|and|then|but|now] {v:(${handedIn})} (it|this|that|them|these|a|an|(the|your|all|all the) _) [back] [_] [_] [_] [_] ${deadline}`,
        `^ [just|so|and|then|but|now] {v:(confirm|sign|check|fix it|write back|call back|let (me|us) know|tell (me|us))} [_] [_] ${haste} (.|!|$)`,
        `^ [just|so|and|then|but|now] {v:confirm} [it|this] ${deadline}`,
        `^ [just|so|and|then|but|now] {v:(sign|fill in|fill out|complete|stamp|print|check)} [it|this|that|them|(the|your) _ [_]] and (return|send|bring|confirm) [it|them|this] [back] [to (us|me)] (${haste}|${deadline})`,
      ],
      unless: [...unless, saysWhatComes, ofMoney],
      rewrites: [byADate(please)],
    },
    {
      phrases: [
        `{(we|i) (need|want|require|must have|expect)} (the|your|my|our|this|that|those|these|it|them|an answer|an address|a (copy|list|photo|reply|decision|confirmation|date|name|number|quote)) ... ${haste} (.|!|$)`,
        `{(we|i) (need|want|require|must have|expect)} (your|the) [_] (answer|reply|decision|response|approval|signature|confirmation|comments|figures|numbers|data|measurements|sizes|documents|papers|passport|details|address|form|forms|list|lists|files|file|photos|logo|text|texts|drawing|drawings|report|choice|feedback|input|plan|plans) (by|before|until|no later than) (@day|tomorrow|noon|tonight|#|end of|eod|cob|close)`,
      ],
      unless: [...unless, saysWhatFor],
      when: [opensClause],
      rewrites: [say('we would be grateful for')],
    },
    {
      phrases: ['^ {[please|just|now] accept} (the|my|our|this) [_] (offer|price|bid|deal|quote)'],
      unless: [negated, reported, inNeed],
      rewrites: [
        onceAccepted,
        // “Please accept the agreed offer”: it is no question any more.
        where(says(/^agreed$/), say('could you please accept')),
        where(goesPastAComma, say('please tell us what you think of')),
        say('could you tell us what you think of'),
      ],
    },
    {
      phrases: [
        '(first|whoever|anyone|one|person|buyer|somebody) ... (with|brings|bringing|has) [the|exact] (cash|money) {(takes|gets|has|can have) (it|them|this)}',
      ],
      unless,
      rewrites: [say('is welcome to it')],
    },
  ],
  examples: [
    { good: 'Send me the mileage of today and I put it on the form.' },
    { good: 'The jury meets on Friday, and I need your drawings by Wednesday.' },
    { bad: '[[Please accept]] the agreed price.', fixed: 'Could you please accept the agreed price?' },
    { bad: '[[Send us]] the signed list by Friday.', fixed: 'Please send us the signed list by Friday.' },
    { good: 'Return the key by Friday.' },
    { good: 'Transfer the rent today, as you like.' },
    { bad: 'So [[confirm]] now.', fixed: 'So please confirm by [date].' },
    { bad: '[[Confirm]] by noon.', fixed: 'Please confirm by noon.' },
    {
      bad: '[[Fill in]] the form and send it back by Monday.',
      fixed: 'Please fill in the form and send it back by Monday.',
    },
    { bad: '[[I want]] my key today.', fixed: 'I would be grateful for my key today.' },
    { good: 'Return the form by Friday to keep your seat.' },
    { good: 'Fill in the form by Friday and we send the key.' },
    { good: 'Confirm by noon if you like the colour.' },
    { good: 'Send me a photo now and I can tell you at once.' },
    { good: 'We need your answer by Monday so that the crew can start.' },
    {
      bad: '[[Accept]] the offer and the crew comes on Monday.',
      fixed: 'Once you accept the offer, the crew comes on Monday.',
    },
    { bad: '[[Stamp]] and return it at once.', fixed: 'Please stamp and return it at once.' },
    { bad: '[[Send]] me the form immediately.', fixed: 'Please send me the form by [date].' },
    { bad: 'So [[call]] me back asap.', fixed: 'So please call me back by [date].' },
    {
      bad: '[[We need]] the signed drawing now.',
      fixed: 'We would be grateful for the signed drawing now.',
    },
    {
      bad: '[[I need]] your answer by noon.',
      fixed: 'I would be grateful for your answer by noon.',
    },
    {
      bad: '[[Please accept]] my offer.',
      fixed: 'Could you tell me what you think of my offer?',
    },
    {
      bad: 'The first one with the cash [[gets it]].',
      fixed: 'The first one with the cash is welcome to it.',
    },
    { good: 'Please send me the form today.' },
    { good: 'Send me the form today, and thank you for the quick help.' },
    { good: 'If the pump leaks, call me at once.' },
    { good: 'You say we need the drawing now.' },
    { good: 'They do not believe we need the drawing now.' },
    { good: 'Send me the form when it suits you.' },
    { good: 'The boat we need the drawing for now.' },
    { good: 'Please accept our thanks.' },
    { good: 'I need your answer by noon because the van leaves at two.' },
  ],
});

/** “Customs will release it tomorrow”: a promise for somebody who was not asked. */
import { beginsWith, saidBehind, supposed } from '../../../words/english/clauses';
import { asked, conditioned, hoped, negated, reported } from '../../../words/english/guards';
import { type Match, marking, textOf } from '../../../words/match';
import { noPromiseLeft } from '../../rewriting/no-promise-left';
import { say, where } from '../../rewriting/rewrites';
import { unvouched } from '../../rewriting/soften';
import { defineRule } from '../../rule';

/** “The bank will not open it without a passport”, “the school never opens before eight”: what it takes is told. */
const required = saidBehind(/^(without|unless|until|before)$/);

/** “Your doctor will confirm whether it is safe”, “they will approve or reject it”: it is open. */
const open = ({ tokens, to }: Match): boolean => /^(whether|if|or)$/.test(tokens[to]?.text ?? '');

const unless = [negated, asked, conditioned, hoped, reported, supposed, believed, open];
const deciders =
  '(customs|the customs|the customs office|the bank|your bank|the consulate|the embassy|the authorities|the ministry|the court|the tax office|the insurance|the insurer|the port|the airport|the inspector|the inspectors|the auditor|the auditors|the landlord|immigration|the jury|google|amazon|apple|visa|paypal|(every|any|the|your|their) (judge|council|committee|board|commission|inspector|examiner|reviewer|regulator|government|landlord|doctor|university|school|employer|auditor|notary|registrar|officer|tax office|insurance company|health insurance|lender|reviewer|censor|assessor|consul))';
const carriers =
  '(the carrier|the courier|the forwarder|the shipping line|the line|the airline|the driver|the truck|the vessel|the ship|the post|the post office|our (carrier|courier|forwarder|driver|supplier)|the supplier|the factory|the mill|dhl|fedex|ups|maersk)';

/** “She is sure that the bank will sign”: what another thinks. */
function believed({ tokens, mark }: Match): boolean {
  return /\b(?:he|she|they) (?:is|are) (?:\w+ )?(?:sure|certain|convinced|positive)\b/.test(
    textOf(tokens, 0, mark.from),
  );
}

/** “The bank will never ask for your code”: a safeguard, and a fact. */
function safeguards({ tokens, mark }: Match): boolean {
  return /^asks? for$/.test(textOf(tokens, mark.to, mark.to + 2));
}

/** “The bank will | definitely agree”. */
function surely(match: Match) {
  const { tokens, mark } = match;
  return /^(definitely|certainly|surely|absolutely|undoubtedly)$/.test(tokens[mark.to]?.text ?? '')
    ? say('should')(marking(match, mark.from, mark.to + 1))
    : null;
}

/** “Our fitters will come, and they will not charge”: people of ours, whom we can speak for. */
function ourOwn({ passage, sentence, tokens, from }: Match): boolean {
  const own = /\bour (?:team|staff|crew|fitters?|technicians?|engineers?|people|colleagues?|nurses?|men)\b/i;
  const at = passage.sentences.indexOf(sentence);
  return (
    /^(they|he|she)$/.test(tokens[from]?.text ?? '') &&
    passage.sentences.slice(Math.max(0, at - 1), at + 1).some(({ prose }) => own.test(prose))
  );
}

export default defineRule({
  id: 'overpromising/for-others',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'A promise for somebody else.',
  why: 'Customs, banks and carriers do not keep your promises; say what you have done on your side and what you expect of theirs.',
  phrasings: noPromiseLeft([
    {
      phrases: [
        `${deciders} {will} [@adverb] (release|clear|approve|accept|grant|pass|pay|cover|reimburse|compensate|replace|sign|confirm|issue|say yes|give you (the|a|your) (visa|permit|loan|licence|license|money|ok|green light)|see it (our|your) way|be on (our|your) side|give (its|their|his|her) (approval|consent|blessing|ok)|wave (it|you|them|everything) through|love|rule in|agree|let|allow|waive|refund|be (quick|fast|fine|easy|happy|satisfied))`,
        `${carriers} {will} [@adverb] (deliver|arrive|be) [it|them|everything|the _|your _|there] (on time|on schedule|by|before|without|within)`,
        `${carriers} {will} (always|definitely|certainly|surely|absolutely) (deliver|arrive|be|reach|bring|come)`,
        '(the|your) (visa|permit|licence|license|loan|credit|approval|application|import licence) {will} be (granted|approved|issued|accepted)',
      ],
      unless,
      rewrites: [surely, unvouched(say('should')), say('is expected to')],
    },
    {
      phrases: [
        `${deciders} {(will|can) (not|never)} [@adverb] (hold|open|check|delay|charge|reject|refuse|stop|make|object|ask|find|touch|keep|be)`,
        `${carriers} {(will|can) (not|never)} [@adverb] (lose|delay|miss|be late|damage|break|forget|charge|let you down)`,
      ],
      unless: [negated, asked, conditioned, hoped, reported, safeguards, required],
      rewrites: [
        where(beginsWith(/^can$/), unvouched(say('should not be able to'))),
        unvouched(say('should not')),
        say('is not expected to'),
      ],
    },
    {
      phrases: [
        `${deciders} {never} [@adverb] (stops|stop|holds|checks|opens|rejects|refuses|charges|asks|objects|finds|delays)`,
        `${carriers} {never} [@adverb] (loses|misses|delays|damages|breaks|forgets|fails)`,
      ],
      unless: [negated, asked, conditioned, hoped, reported, safeguards, required],
      rewrites: [say('rarely')],
    },
    {
      phrases: [
        '(the|your|our) (airline|hotel|manufacturer|seller|supplier|insurance|insurer|owner|council|city|town|school|club|agency|dealer|vendor|competition office) {will} [@adverb] (refund|reimburse|compensate|agree|accept|approve|grant|say yes|cover) [you|it|the _|your _|to]',
        '(my|our|the|her|his) [_] (boss|bosses|manager|director|board|partner|head office|accountant|accounting) {will} [@adverb] (say yes|agree|approve|accept|allow|sign|be fine|be ok|be okay)',
        `(they|the _|${deciders}|${carriers}) {will} ... ... , (no (doubt|question|problem)|do not worry|trust me|i promise|believe me) [about it] $`,
        `^ (do not worry|no worries|trust me|no problem|relax) [,] (${deciders}|${carriers}) {will} [@adverb] (deliver|arrive|be|find|bring|come|accept|approve|understand|pay|agree|let)`,
      ],
      unless: [...unless, required, ourOwn],
      rewrites: [surely, unvouched(say('should')), say('is expected to')],
    },
    {
      phrases: [
        `(they|${deciders}|${carriers}) {will (not|never)} [@adverb|even] (check|ask|notice|find out|look|mind|charge|object|refuse|reject|know) [it|about|for] ... (border|office|desk|gate|customs|tax|anyway|at all|$)`,
      ],
      unless: [negated, asked, conditioned, hoped, reported, safeguards, required, ourOwn],
      rewrites: [unvouched(say('should not')), say('is not expected to')],
    },
  ]),
  examples: [
    { bad: 'The embassy [[will]] give you the visa.', fixed: 'The embassy should give you the visa.' },
    {
      bad: 'The airline [[will]] refund you the full fare.',
      fixed: 'The airline should refund you the full fare.',
    },
    { bad: 'My boss [[will]] say yes.', fixed: 'My boss should say yes.' },
    { bad: 'The post [[will]] find it, don’t worry.' },
    { bad: 'They [[will not]] check it at the border.', fixed: 'They should not check it at the border.' },
    { bad: 'The insurance [[will]] cover the glass.', fixed: 'The insurance should cover the glass.' },
    { good: 'Our fitters are on the way. They will not charge for the tools at all.' },
    { good: 'The hotel will accept your card once you sign.' },
    { good: 'The post will find a new home in June.' },
    { bad: 'The bank [[will]] [[definitely]] sign in June.', fixed: 'The bank should sign in June.' },
    {
      bad: 'I am sure the bank [[will]] grant the loan in June.',
      fixed: 'The bank should grant the loan in June.',
    },
    { good: 'The bank will never ask for your code.' },
    { good: 'The bank will not open the account without a passport.' },
    { good: 'Your doctor will confirm whether the swim is safe.' },
    { good: 'She is sure that the bank will sign it.' },
    { bad: 'The landlord [[can’t]] touch it.', fixed: 'The landlord should not be able to touch it.' },
    { good: 'I can say on Monday whether the bank will agree.' },
    { bad: 'Customs [[will]] release it tomorrow.', fixed: 'Customs should release it tomorrow.' },
    { bad: 'Your visa [[will]] be granted.', fixed: 'Your visa should be granted.' },
    { bad: 'The bank [[won’t]] reject the letter.', fixed: 'The bank should not reject the letter.' },
    { bad: 'The courier [[will]] deliver it on time.', fixed: 'The courier should deliver it on time.' },
    { good: 'I do not know that customs will clear it this week.' },
    { good: 'Are you sure that customs will release it this week?' },
    { good: 'Once the duty is paid, customs will release it.' },
    { good: 'We expect that customs will clear it this week.' },
    { good: 'The forwarder told us that customs will clear it this week.' },
    { good: 'The courier will collect the carton on Thursday.' },
    { good: 'The bank will send you a form.' },
  ],
});

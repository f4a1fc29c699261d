/** “We do not deliver on Sundays”, “no refunds”, “you are not eligible”: how it is, and nothing else. */
import { asked, reported } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { inTheirFavour, showsWayOn, subordinate } from '../../../words/english/way-on';
import { defineRule } from '../../rule';
import { showTheWayOn } from '../../show-the-way-on';

const adverb =
  '[@adverb|currently|unfortunately|regretfully|sadly|generally|normally|usually|ever|at present|at this time|at the moment]';
const unless = [asked, reported, hypothetical, subordinate, inTheirFavour, showsWayOn];

export default defineRule({
  id: 'refusing/not-offered',
  principle: 'cannot-then-can',
  severity: 'warning',
  message: 'A “we don’t” with no way on.',
  why: 'What you do not have or do is half an answer; name what comes closest, or who has it.',
  phrasings: [
    {
      phrases: [
        `{@we ${adverb} (do not|no longer) ${adverb} (offer|accept|accommodate|allow|bargain|carry|cover|customise|customize|deal with|deliver|do|exchange|export|extend|give|grant|haggle|issue|keep (it|them|these)|lend|make exceptions|manufacture|negotiate|price match|produce|provide|refund|reimburse|rent|repair|replace|sell|ship|sponsor|stock|supply|support|take (cards|cash|cheques|returns|orders|it|them|back|that)|work with|have [(that|this|the|any|it|them)] [_] (information|info|data|here|in stock|left|available|anymore|any more|size|colour|color|item))}`,
        `{@we ${adverb} <have> (no|zero) (intention|plans|plan|intentions|interest) (of|to|in) (change|changing|cover|covering|extend|extending|give|giving|hand|handing|lower|lowering|pay|paying|reduce|reducing|refund|refunding|replace|replacing|sell|selling|share|sharing|show|showing|negotiate|negotiating|take|taking|accept|accepting)}`,
        '{@we <have> (no|none|nothing) [_] [_] (left|in stock|available|to offer|to give)} (.|!|$)',
        '{@we <be> [@adverb|currently|completely|already] (fully booked|sold out|booked out|booked up|booked solid|at full capacity)}',
        `(unfortunately|sadly|regrettably|regretfully|afraid|sorry|currently) [,] ... ... {<be> [@adverb|currently|also] (not (possible|available|included|covered|supported)|unavailable|out of stock|sold out|exhausted|discontinued|no longer (possible|available|produced|sold|supported|offered))}`,
        '(discounts|samples|refunds|returns|exchanges|extensions|credits|upgrades|repairs|replacements|deliveries|payments|instalments|installments|item|product|model|version|service|option|feature|colour|color|size|content|discount|refund|sample) {(is|are) [@adverb|currently] (not (available|offered|supported)|unavailable|sold out|out of stock|discontinued)} (.|!|,|for|to|in|at|on|$)',
        '{(is|are) (currently|@adverb|presently|sadly|unfortunately) not (available|supported|included)} (.|!|$)',
        '{(is|are) not [currently|yet] (supported|covered|included) (in|on|by|with|for)} (_|_ _|_ _ _) (.|,|!|as|$)',
        '{(is|are) not [considered|@adverb] [a|our|the] [high|top] priority}',
        '{(is|are|falls) out of scope}',
        '^ {[closing [this|it] as] (wontfix|not planned|works as designed)} (.|,|!|$)',
        '{@we <have> not been given (that|this|any|the) (information|info|details|reason)}',
        `{(is|are) not [_] (granted|accepted|allowed|permitted|refundable|returnable|negotiable|exchangeable|transferable|entertained|acceptable to us|acceptable for us|covered (by|under|in))} (to|for|by|.|!|,|after|under|at|the|your|our|this|warranty|$)`,
        '{(warranty|guarantee|insurance|contract|plan|cover) (does|will) not (cover|extend to|apply to)}',
        '{(is|are) (non-refundable|nonrefundable|non-returnable|non refundable|non returnable)} (.|!|$)',
        '{you [@adverb|unfortunately] (are not [@adverb] (eligible|entitled|qualified) (to|for)|do not qualify)}',
        '{your (request|application|claim|appeal|refund|return|proposal|order|submission|complaint|dispute) (has been|was|is|have been|must be|had to be) [@adverb|therefore|unfortunately] (denied|rejected|declined|refused|turned down|unsuccessful|not (approved|accepted|successful|granted))}',
        '^ [sorry|and|so] [,] {[strictly|absolutely] no (refunds|refund|returns|exchanges|exceptions|discounts|cancellations|extensions|samples|swaps|offers|lowballing|lowballers|lowball offers) [or (refunds|returns|exchanges|exceptions)]} (.|,|!|on|for|after|without|at|-|$)',
        '{(does|do) not come back to (us|me)}',
        '{(it|this|that) is [@adverb] (not [@our|company|the] (policy|practice|habit) [to]|(never|against) (@our|company|the) (policy|practice|rules))}',
      ],
      unless,
      rewrites: [showTheWayOn()],
    },
  ],
  examples: [
    {
      bad: '[[We do not sell]] single pieces.',
      fixed: 'We do not sell single pieces; what we can do is [what you can do instead].',
    },
    {
      bad: 'Private cars [[we don’t repair]].',
      fixed: 'Private cars we don’t repair; what we can do is [what you can do instead].',
    },
    {
      bad: 'Unfortunately the oak version [[is sold out]]!',
      fixed: 'Unfortunately the oak version is sold out; what we can do is [what you can do instead]!',
    },
    { bad: '[[You are not eligible for]] the trade price.' },
    { bad: 'Samples [[are not available]].' },
    { bad: '[[Your claim was rejected]].' },
    { bad: 'Strictly speaking, that [[is not covered by]] the warranty.' },
    { good: 'We do not deliver on Sundays. Saturday till noon is open.' },
    { good: 'We do not stock that size, Huber in Graz sells it.' },
    { good: 'Unfortunately the oak version is sold out.\n\nInstead, I put two in ash aside.' },
    { good: 'We do not sell your data.' },
    { good: 'He is not available today, and I do not have his number here.' },
    { good: 'No returns are needed, just keep the sample.' },
    { good: 'Did you hear we do not sell single pieces?' },
    { good: 'You wrote that we do not sell single pieces.' },
    { good: 'If we do not sell the rest, it stays in the shop.' },
    { good: 'They were surprised because we do not sell single pieces.' },
  ],
});

/** “We cannot …”, “we are unable to …”, “it is not possible to …”, and nothing that they can do instead. */
import { opensClause } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { inTheirFavour, showsWayOn, subordinate } from '../../../words/english/way-on';
import { defineRule } from '../../rule';
import { showTheWayOn } from '../../show-the-way-on';

const adverb =
  '[@adverb|currently|unfortunately|regretfully|regrettably|sadly|simply|generally|normally|really|at present|at this time|at the moment|right now|yet|so|quite|, unfortunately ,|, regrettably ,]';
const unless = [asked, reported, hypothetical, subordinate, inTheirFavour, showsWayOn];

export default defineRule({
  id: 'refusing/cannot',
  principle: 'cannot-then-can',
  severity: 'warning',
  message: 'A “cannot” with no way on.',
  why: 'A no that ends there sends them elsewhere; say in the same breath what you can do, or what they can.',
  phrasings: [
    {
      phrases: [
        `{@we ${adverb} @unable ${adverb} @granting}`,
        `{@we ${adverb} will not ${adverb} (accept|add|compensate|cover|discuss|entertain|exchange|extend|fix|honour|honor|implement|make (an exception|exceptions)|pay|provide|refund|reimburse|repair|replace|take (it|them|that|this) back|waive)}`,
        `{@we ${adverb} (will not be|<be> not) [@adverb|currently] (accepting|adding|covering|fixing|implementing|merging|extending|granting|issuing|offering|paying|providing|refunding|reimbursing|replacing|taking back|waiving)}`,
        '^ [sorry|no|unfortunately|afraid|hi] [,] {@we (can not|will not)} $',
        `^ [hi|hello|sorry|unfortunately|regretfully|sadly|no] [,] {(can not|unable to|not able to) ${adverb} @granting}`,
        '{you (can|may) not (return|exchange|cancel|change|swap|transfer) (it|this|them|your|opened|used|any)}',
        '{you (will|can) not (get|have|receive) (a (refund|replacement|discount|credit)|your money back|any (refund|money|compensation))}',
        '{you will not be able to (play|return|exchange|cancel|change|use|get) (this|it|that|them|a refund)}',
        `{(can not|will not|may not|must not) ${adverb} be @granted}`,
        '{is [absolutely|quite|just|simply] (not|never) possible (to|for us|for me)}',
        '(it|its) {[is] [absolutely|quite|just|simply] (not|never) possible (to|for us|for me)}',
        '{<be> [@adverb|currently|unfortunately|quite] (not possible|impossible)} (.|,|!|for|at|with|i|we|as|in this|here|on|any|$)',
        '{(it|that|this) is [absolutely|quite|simply] impossible (to|for us|for me)}',
        '(is|are) {[simply|just] not [@adverb|quite] (feasible|doable|workable|viable|an option|on the table|in the cards|on the cards)}',
        '{there is no (possibility|option|chance|room) (to|of|for) @granting}',
        '{@our @ruler (does|do|will|can|would) not (let|allow|permit|deal|accept|offer|provide|make|cover|sell|support|ship|deliver)}',
        '{(the @ruler|it) (does|do|will|can|would) not (let|allow|permit) (me|us|it|this|that)}',
        '{(this|that|it) is not something [that] @we [can|will|would|could|are able to|am able to|currently|do] (do|offer|provide|support|accept|sell|supply|cover|allow|have|change|make|stock)}',
      ],
      unless,
      rewrites: [showTheWayOn()],
    },
    {
      // “We’re”, as many type it.
      phrases: ['{were (unable|not able) to @granting}'],
      unless,
      when: [opensClause],
      rewrites: [showTheWayOn()],
    },
  ],
  examples: [
    {
      bad: '[[We cannot extend]] the credit line.',
      fixed: 'We cannot extend the credit line; what we can do is [what you can do instead].',
    },
    {
      bad: 'I am afraid [[I am not able to change]] the invoice.',
      fixed: 'I am afraid I am not able to change the invoice; what I can do is [what you can do instead].',
    },
    {
      bad: 'Sorry, [[were unable to reopen]] the order. We hope you understand.',
      fixed:
        'Sorry, were unable to reopen the order; what we can do is [what you can do instead]. We hope you understand.',
    },
    { bad: 'The date [[can not be changed]] any more.' },
    { bad: 'It [[is not possible to]] return cut cloth.' },
    { bad: 'Hi Tom, [[our system does not allow]] that.' },
    { bad: 'A visit in May is [[not an option]].' },
    { good: 'We cannot ship today, but on Monday there is room on the truck.' },
    { good: 'We are not able to take the pump back opened. Our workshop repairs it within a week.' },
    { good: 'We cannot change the colour.\n\nWhat we can do is swap the label.' },
    { good: 'Unfortunately we cannot refund the fee. Would a credit note help?' },
    { good: 'We cannot process the order without your VAT number.' },
    { good: 'I cannot find your order, could you send me the number?' },
    { good: 'We cannot guarantee the date, and we cannot wait to meet you.' },
    { good: 'Did you know we cannot ship on Sundays?' },
    { good: 'You said we cannot ship on Sundays.' },
    { good: 'If we cannot deliver by Friday, the freight is on us.' },
    { good: 'It took longer because we cannot ship on Sundays.' },
    { good: 'We will not make any hidden changes.' },
    { good: 'By noon we were unable to change it, sorry for the wait.' },
  ],
});

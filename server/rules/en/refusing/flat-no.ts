/** “Absolutely not”, “out of the question”, “we must decline”, “there is nothing we can do”: a door shut. */
import { asked, reported } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { inTheirFavour, showsWayOn, subordinate } from '../../../words/english/way-on';
import { both, say } from '../../rewrites';
import { defineRule } from '../../rule';
import { showTheWayOn } from '../../show-the-way-on';

const unless = [asked, reported, hypothetical, subordinate, inTheirFavour, showsWayOn];

export default defineRule({
  id: 'refusing/flat-no',
  principle: 'guide-dont-obey',
  severity: 'warning',
  message: 'A flat no.',
  why: 'A flat no leaves them nothing to do but leave; guide them to what would work.',
  phrasings: [
    {
      phrases: [
        '^ [sorry|hi|no|oh|and] [,] {(absolutely not|certainly not|definitely not|of course not|no way|not a chance|no chance|no can do|not possible|impossible|no deal|not interested|out of the question)} (,|.|!|;|-|–|—|$)',
      ],
      unless,
      rewrites: [both(say('I am afraid that is not possible'), showTheWayOn())],
    },
    {
      phrases: ['(is|are) {[@adverb|completely|totally|entirely] out of the question}'],
      unless,
      rewrites: [both(say('not possible'), showTheWayOn())],
    },
    {
      phrases: [
        '^ {(sorry [,|but] no|no [,] sorry)} $',
        '{@we <be> afraid not}',
        '{@we <be> [@very|@adverb] not interested}',
        '(that|this|it) {((will|would) not|is not going to) work} (.|,|!|$)',
        '(that|this|it) {(will|would|does) not work for (us|me)}',
        '{(nothing|not much|little) [more|else|further] [that] (i|we) can do} (.|,|!|about|for|here|$)',
        '{decided not to (proceed|accept|renew|extend|continue|go ahead|grant|offer|move forward)}',
        '(that|this|it|information|file|report|list) is {[strictly] confidential} (.|!|$)',
        '{(is|are) (not going to happen|never going to happen|not happening|not coming)} (.|!|,|;|any|soon|here|$)',
        '{will never happen} (.|!|,|$)',
        '{@we (must|have to|will have to|need to|shall) [@adverb|respectfully|regretfully] (decline|refuse|reject|turn down|turn (it|that|this|you) down|say no)}',
        '{@we [@adverb|respectfully|regretfully] (decline|refuse|reject|<be> declining|<be> refusing|<be> rejecting)} (your|the|to|this|that|it|any|such|all)',
        '{@we (would|had) rather not}',
        '{@we would prefer not to} (sell|share|show|discuss|part|give|lower|send)',
        '{[there is|theres|there was] [absolutely|simply|really] nothing [more|else|further] [that] @we can do}',
        '{nothing [more|else|further] can be done}',
        '{((the|@our) answer is [still|and remains|and stays|a|a clear|a firm|simply] no|no means no|a no is a no)}',
        '{(there is|theres|is) no way [that|on earth] @we [_]}',
        '{no way @we <be>}',
        '{@we never will}',
        '{@we <have> no (alternative|choice|option|other choice) but to (reject|decline|refuse|turn)}',
        '{there is no [more|further] room (for|to) [any|further] (negotiation|negotiations|negotiate|discounts|discount)}',
        '{regret that} ... ... {(<be> not (granted|possible|approved|accepted))}',
        '{one and the same answer}',
        '{(take it or leave it|like it or leave it)}',
      ],
      unless,
      rewrites: [showTheWayOn()],
    },
  ],
  examples: [
    {
      bad: '[[Absolutely not]].',
      fixed: 'I am afraid that is not possible; what we can do is [what you can do instead].',
    },
    {
      bad: 'A second visit is [[out of the question]].',
      fixed: 'A second visit is not possible; what we can do is [what you can do instead].',
    },
    {
      bad: 'I am sorry, [[there is nothing I can do]].',
      fixed: 'I am sorry, there is nothing I can do; what I can do is [what you can do instead].',
    },
    { bad: '[[We must decline]] your request.' },
    { bad: 'That [[is not going to happen]].' },
    { bad: '[[The answer is no]].' },
    { good: 'We must decline open terms on a first order, an LC at 30 days would work.' },
    { good: 'A refund is out of the question? No, it went out today.' },
    { good: 'A visit in May is out of the question. June is open.' },
    { good: 'There is no way we would let you wait that long.' },
    { good: 'That is not going to happen again.' },
    { good: 'You wrote the answer is no.' },
    { good: 'If the answer is no, that is fine.' },
    { good: 'They left because the answer is no elsewhere.' },
  ],
});

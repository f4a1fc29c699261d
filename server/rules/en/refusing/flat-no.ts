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
        '^ [sorry|hi|no|oh|and] [,] {(absolutely not|certainly not|definitely not|of course not|under no circumstances|by no means|no way|never ever|nothing doing|not a hope|not a cent|not a penny|not in a million years|not on your life|dream on|in your dreams|fat chance|no dice|tough luck|hard luck|hard pass|hard no|no deal|not today|not this (time|year|month|week)|not a chance|no chance|no can do|not possible|impossible|no deal|not interested|out of the question)} (,|.|!|;|-|–|—|$)',
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
        '(that|this|it) {((will|would) not|is not going to|can not) (work|happen|be|fly)} (.|,|!|$)',
        '(that|this|it) {(will|would|does) not work for (us|me)}',
        '(^|,|-|–|—|;|so|and|sorry|afraid) {(forget (it|that)|you can forget (it|that|about (it|that)))} (.|,|!|$)',
        '{that (ship has sailed|train has left|door is closed|chapter is closed|is (simply|just) how it is)}',
        '(^|,|-|–|—|;|and|:) {(end of (story|discussion|debate|conversation)|final answer)} (.|,|!|$)',
        '{(over my dead body|when hell freezes over|when pigs fly|(@our|his|her) hands are tied|@you are out of luck|nothing doing|no dice)}',
        '{(@our|the) (decision|answer|word|ruling) (is|remains|stays) (final|unchanged|negative|the same|as it was)}',
        '{(@our|the) decision stands}',
        '{@we (will|shall|would|can|do|are going to|am going to) not (budge|bend|back down|give in|give way|reconsider|change @our (mind|minds|position|decision|answer))}',
        '{(that|this|it) (is|has to be|will be|must be|is going to be) [therefore|still|unfortunately|,|going to be] a (no|hard no|firm no|clear no|definite no|flat no|non-starter|no-go)} (.|,|!|from|on|to|for|$)',
        '(that|this|so it|answer|and it) {(is|has to be|is still) no} (.|,|!|to|$)',
        '{no is a (full|complete) sentence}',
        '{(please|just|so|and|better) (stop asking|do not (ask|bother|insist|write|apply|try) [again|any more|anymore|further|any further])} (.|,|!|for|about|$)',
        '{(there is no|no) (point|use|sense) (in asking|asking|in insisting|arguing|in discussing|discussing|in trying|trying)}',
        '{@we (will|shall|would|must|have to|will have to) [rather] pass} (.|,|!|on (this|that|it|the|your) (offer|one|occasion|time|opportunity|project|proposal|round|invitation)|this time|$)',
        '{count (us|me) out}',
        '{@we (must|have to|will have to|need to|are going to have to|am going to have to|shall have to|hate to|regret to) [sadly] (disappoint you|let you down|say no|leave it (there|at that)|call it a day|draw the line)}',
        '{@we (<be>|remain|stay) (against|opposed to) (it|that|this|any|the|your)}',
        '{(nothing|not much|little) [more|else|further] [that] (i|we) can do} (.|,|!|about|for|here|$)',
        '{decided not to (proceed|accept|renew|extend|continue|go ahead|grant|offer|move forward)}',
        '(that|this|it|information|file|report|list) is {[strictly] confidential} (.|!|$)',
        '{(is|are) (not going to happen|never going to happen|not happening|not coming)} (.|!|,|;|any|soon|here|$)',
        '{will never happen} (.|!|,|$)',
        '{@we (must|have to|will have to|need to|shall) [@adverb|respectfully|regretfully] (decline|refuse|reject|turn down|turn (it|that|this|you) [_] [_] down|withdraw)}',
        '{@we [@adverb|respectfully|regretfully|hereby] (decline|refuse|reject|veto|turn down|<be> declining|<be> refusing|<be> rejecting)} (your|the|to|this|that|it|any|such|all)',
        '{@we (would|had) rather not}',
        '{@we would prefer not to} (sell|share|show|discuss|part|give|lower|send)',
        '{[there is|theres|there was] [absolutely|simply|really] nothing [more|else|further] [that] @we can do}',
        '{nothing [more|else|further] can be done}',
        '{((the|@our|@our final) (answer|reply|response) (is|remains|stays|will be|has to be|must be|is going to be|continues to be) [still|and remains|and stays|a|a clear|a firm|simply|again|and will remain] (no|negative)|no means no|a no is a no)}',
        '{(there is|theres|is) no way [that|on earth] @we [_]}',
        '{no way @we <be>}',
        '{@we never will}',
        '{@we <have> no (alternative|choice|option|other choice) but to (reject|decline|refuse|turn)}',
        '{there is no [more|further] room (for|to) [any|further] (negotiation|negotiations|negotiate|discounts|discount)}',
        '{regret that} ... ... {(<be> not (granted|possible|approved|accepted))}',
        '{one and the same answer}',
        '{like it or leave it}',
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
    { bad: 'As for open terms, [[forget it]].' },
    {
      bad: 'We have a house rule here, so [[that is a no]].',
      fixed: 'We have a house rule here, so that is a no; what we can do is [what you can do instead].',
    },
    { bad: 'I checked again, and [[our answer remains no]].' },
    { good: 'We must decline open terms on a first order, an LC at 30 days would work.' },
    { good: 'A refund is out of the question? No, it went out today.' },
    { good: 'A visit in May is out of the question. June is open.' },
    { good: 'There is no way we would let you wait that long.' },
    { good: 'That is not going to happen again.' },
    { good: 'You wrote the answer is no.' },
    { good: 'Before I forget it, the key is at the desk.' },
    { good: 'If the answer is no, that is fine.' },
    { good: 'They left because the answer is no elsewhere.' },
  ],
});

import { endsClause, opensClause, supposed } from '../../../words/english/clauses';
import { granted } from '../../../words/english/conciliation';
import { negated, reported } from '../../../words/english/guards';
import { inflect } from '../../../words/english/inflect';
import { drop, say } from '../../rewrites';
import { defineRule } from '../../rule';

const untrue =
  '(wrong|incorrect|false|untrue|inaccurate|nonsense|rubbish|a lie|not [@very] (true|correct|accurate|so|the case|how it (works|went|was)|what happened))';

export default defineRule({
  id: 'arguing/flat-contradiction',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: 'A flat contradiction.',
  why: 'Told that they are wrong, people defend themselves instead of listening: say how you see it, and what shows it.',
  phrasings: [
    {
      phrases: [
        `{(that|this) (is|was) [@very] ${untrue}}`,
        `{it is [@very] (untrue|false|not [@very] (true|the case))}`,
      ],
      unless: [supposed, granted, negated, reported],
      when: [opensClause, endsClause],
      rewrites: [say('we see that differently')],
    },
    {
      phrases: [
        '{(that|this|it) is [@very] (untrue|wrong|incorrect|false|not [@very] (true|correct|the case|so)) that}',
        '{there is no truth in that}',
      ],
      unless: [supposed, granted],
      rewrites: [say('we do not yet see that')],
    },
    {
      phrases: [
        '{@you <be> [@very|sadly|still|just] (wrong|mistaken|incorrect|in the wrong|not right)}',
        '{@you (must|may|might|could|have to) be (wrong|mistaken|confused)}',
        '{@you [have] [got] (it|this|that) [all|completely|totally] wrong}',
        '{@you [have] got your facts wrong}',
      ],
      unless: [supposed, granted, negated, reported],
      when: [endsClause],
      rewrites: [say('we see it differently')],
    },
    {
      phrases: [
        '{@you <be> [@very|sadly|still] (wrong|mistaken|incorrect) ,}',
        '{@you (must|may|might|could) be (wrong|mistaken) ,}',
        '{@you <be> [@very] (wrong|mistaken|incorrect)} (this|the|it|our|we|there|these|my)',
        '{^ (wrong|false|incorrect|untrue|not true|not so|nonsense|rubbish) (,|:|;)}',
      ],
      unless: [supposed, granted],
      rewrites: [say('we see it differently:')],
    },
    {
      phrases: ['{@you <be> [@very] (wrong|mistaken|incorrect) (about|on|regarding|concerning|with)}'],
      unless: [supposed, granted, negated],
      rewrites: [say('we have a different view of')],
    },
    {
      phrases: [
        '{@you <be> [@very] (wrong|mistaken) (that|to (say|think|claim|believe) [that]|in (saying|thinking|claiming|assuming) [that]|when you (say|claim) [that])}',
      ],
      unless: [supposed, granted],
      rewrites: [say('we do not yet see that')],
    },
    {
      phrases: [
        '{^ (wrong|false|incorrect|untrue|nonsense|rubbish) $}',
        '{^ (that is|what|absolute|complete|utter|total|pure) (nonsense|rubbish) $}',
      ],
      rewrites: [say('we see it differently')],
    },
    {
      phrases: [
        '(what|everything|all) @you [are|have] (say|said|saying|wrote|write|written|claim|claimed|claiming|describe|stated) [about _ _] is {[@very|plain] (wrong|false|incorrect|untrue|inaccurate|flawed|mistaken|baseless|unfounded|invalid|not [@very] (true|correct|accurate|valid))}',
        '(this|the|that) @claim (is|was) {[@very|plain] (wrong|false|incorrect|untrue|inaccurate|flawed|mistaken|baseless|unfounded|invalid|not [@very] (true|correct|accurate|valid))}',
        '@your (claim|statement|argument|assertion|assumption|conclusion|calculation|comparison|description|reading|understanding|information|count|complaint|point|reasoning) [... ...] (is|was) {[@very|technically|factually|plainly|also] (wrong|false|incorrect|untrue|inaccurate|flawed|mistaken|baseless|unfounded|invalid|not [@very] (true|correct|accurate|valid))}',
        '@your (claims|statements|arguments|assumptions|conclusions|calculations|figures|numbers|measurements|complaints|points) [... ...] are {[@very|technically|factually|plainly|also|all] (wrong|false|incorrect|untrue|inaccurate|flawed|mistaken|baseless|unfounded|invalid|not [@very] (true|correct|accurate|valid))}',
      ],
      unless: [supposed, granted],
      rewrites: [say('different from what we see')],
    },
    {
      phrases: [
        '{(technically|factually|objectively|demonstrably|logically|patently|fundamentally|categorically|blatantly|provably|thus|therefore|hence) (wrong|incorrect|untrue|false|invalid)}',
      ],
      unless: [granted],
      rewrites: [say('open to question')],
    },
    {
      phrases: [
        '{(nobody|no one) [here|ever|in our team] (says|said|claims|claimed|is saying|was saying|is claiming) (that|so|otherwise|anything of the (kind|sort))}',
      ],
      when: [endsClause],
      rewrites: [say('that is not how we meant it')],
    },
    {
      phrases: [
        '(@your|this|that|the) (claim|claims|complaint|statement|argument|assertion|accusation|objection|reasoning|logic|calculation|maths|math|figures|numbers|story|theory|point|demand|dispute) [simply|just|really] {(has no (basis|foundation|ground|grounds|merit|substance)|have no (basis|merit)|lacks [any] (basis|foundation|merit|substance)|is (without|contradicted by|not supported by) [any] (basis|foundation|merit|the facts)|(does|do) not (add up|hold [water|up]|stand [up]|make sense|match the facts)|escapes me|falls flat|falls apart|leads nowhere)}',
        'that {does not hold water}',
      ],
      unless: [supposed, granted],
      rewrites: [say('differs from what we see')],
    },
    {
      phrases: [
        '{(that|this|it) is [@very] not how:(what|how)} (the|this|it|that|our|any|a|_) [_] (works|work|say|says|said|states|state|reads|behaves|behave|means|goes|shows|show|looks|look|happened)',
      ],
      unless: [supposed],
      when: [opensClause],
      rewrites: [say('we see differently $how')],
    },
    {
      phrases: ['{(it|that|this) does not work (like that|that way|like this|this way)}'],
      rewrites: [say('it works a little differently')],
    },
    {
      phrases: [
        '{^ (on the contrary|quite the (opposite|contrary|reverse)|far from it|just the opposite|not at all true) [,|:|;]}',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{^ no ,} (it|that|this|the _|our _) (is|was|were|has|did|does) (never|exactly|the _ @we (agreed|ordered|signed|approved|quoted|offered))',
      ],
      unless: [granted],
      rewrites: [say('as we have it,')],
    },
    {
      phrases: [
        '{(contradicts|disproves|refutes)} (you|your (claim|statement|story|version|account|words|email|mail))',
        '{is contradicted by} (the|our|this)',
      ],
      rewrites: [say('differs from')],
    },
    {
      phrases: [
        '{it is [@very] (incorrect|wrong|unfair|inaccurate|not (fair|correct|accurate|true|right)) to} (say|claim|call|suggest|blame|think|describe|speak|accuse|compare|conclude)',
      ],
      unless: [granted, supposed],
      rewrites: [say('we would not')],
    },
    {
      phrases: [
        '{(that|this|it) was never} (promised|agreed|part|said|offered|mentioned|discussed|included|in (the|our)|ordered|confirmed)',
      ],
      unless: [granted],
      when: [opensClause],
      rewrites: [say('we cannot find in our notes that this was')],
    },
    {
      phrases: [
        '{(nobody|no one) (is saying|said|is claiming) [that]} (it|this|we|you|there|the|they|your|our)',
      ],
      unless: [granted],
      rewrites: [say('we did not mean that')],
    },
    {
      phrases: ['{can not [all] be wrong}'],
      rewrites: [say('see it as we do')],
    },
    {
      phrases: ['{(nobody|no one) [here|ever|at our end]} (promised|guaranteed|told|offered|assured) @you'],
      rewrites: [say('we cannot find in our notes that someone')],
    },
    {
      phrases: [
        '{just because} (you|it|this|that|we|they|somebody|someone|the) ... ... (does not (mean|make)|is no reason)',
      ],
      rewrites: [say('that')],
    },
    {
      phrases: [
        '{@we never [ever] [actually]} (promised|agreed|offered|suggested)',
        '{@we never [ever] [actually]} (said|claimed|stated|told|wrote) (that|this|it|so|such|anything|any|we|the|there|to|you (that|would|will|could|can|so))',
      ],
      unless: [granted],
      when: [opensClause],
      rewrites: [say('in our notes we cannot find that we')],
    },
    {
      phrases: ['{(by|with|following) (that|this|your) (logic|reasoning|argument) [,]}'],
      rewrites: [say('seen that way,')],
    },
    // “Did not say” needs the other form of its verb in the rewrite.
    ...['say', 'promise', 'agree', 'claim', 'offer', 'suggest'].map((verb) => ({
      phrases: [`{@we did not [ever] [actually] ${verb}} (that|this|it|so|any|such|to|anything)`],
      unless: [granted],
      when: [opensClause],
      rewrites: [say(`in our notes we cannot find that we ${inflect(verb, 'past')}`)],
    })),
  ],
  examples: [
    {
      bad: 'I am afraid [[that’s not true]].',
      fixed: 'I am afraid we see that differently.',
    },
    {
      bad: '[[It is simply not true that]] the lining came out thinner.',
      fixed: 'We do not yet see that the lining came out thinner.',
    },
    { bad: '[[You are wrong]].', fixed: 'We see it differently.' },
    {
      bad: 'I think [[you are mistaken about]] the closing date.',
      fixed: 'I think we have a different view of the closing date.',
    },
    {
      bad: '[[Wrong,]] the label sits on the left side.',
      fixed: 'We see it differently: the label sits on the left side.',
    },
    {
      bad: 'Your claim that the cartons were wet is [[false]].',
      fixed: 'Your claim that the cartons were wet is different from what we see.',
    },
    {
      bad: '[[We never]] promised free freight.',
      fixed: 'In our notes we cannot find that we promised free freight.',
    },
    {
      bad: 'Dear sir, [[we did not agree]] to any penalty.',
      fixed: 'Dear sir, in our notes we cannot find that we agreed to any penalty.',
    },
    { bad: 'Sorry, [[nobody said that]].', fixed: 'Sorry, that is not how we meant it.' },
    { good: 'If that is incorrect, please tell us.' },
    { good: 'If you are mistaken, we can still change the label.' },
    { good: 'That is wrong, and we will correct it today.' },
    { good: 'We are not saying that you are wrong.' },
    { good: 'Your colleague wrote that you were mistaken.' },
    { good: 'Please send back every part that is wrong.' },
    { good: 'This is wrong of us.' },
    { good: 'You are right that this is not true of the second batch.' },
    { good: 'The size on the carton was wrong, so a new one leaves tomorrow.' },
    { good: 'The discount that we never offered before starts in May.' },
  ],
});

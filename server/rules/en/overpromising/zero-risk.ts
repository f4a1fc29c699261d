/** “100% safe”, “risk-free”, “there will be no delay”: the chance of a fault is said to be nothing. */
import { asked, conditioned, hoped, negated, reported } from '../../../words/english/guards';
import { drop, say } from '../../rewrites';
import { defineRule } from '../../rule';

const unless = [negated, asked, hoped, reported];
const troubles =
  '(problem|problems|issue|issues|delay|delays|error|errors|surprise|surprises|complaint|complaints|mistake|mistakes|defect|defects|bug|bugs|fault|faults|failure|failures|interruption|interruptions|vulnerability|vulnerabilities|difficulty|difficulties)';
const amounts = '(downtime|risk|trouble|damage|loss|waste|hassle|disruption|danger)';

export default defineRule({
  id: 'overpromising/zero-risk',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'Nothing is said to be able to go wrong.',
  why: 'No seller controls everything; whoever says “zero risk” owns every fault that follows.',
  phrasings: [
    {
      phrases: [
        '{(100 %|100 percent|one hundred percent|hundred percent)} (safe|secure|sure|certain|satisfied|satisfaction|reliable|accurate|correct|perfect|confident|guaranteed|trustworthy|foolproof|effective|success|compatible|ready|free|risk|working|uptime|on time|quality|positive|leakproof|waterproof)',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: ['<be> [@very] {(risk-free|risk free|without [any] risk|free of [any] risk)}'],
      unless,
      rewrites: [say('low-risk')],
    },
    {
      phrases: [
        '{[@very] (risk-free|risk free)}',
        '{(without|with no|with zero) [any|a|the (least|slightest)] risk [at all|whatsoever|for you|to you|on your side]}',
      ],
      unless: [...unless, conditioned],
      rewrites: [drop()],
    },
    {
      phrases: [
        '(will|can|shall|works|runs|goes|work|run|go) ... {(without|with no|with zero) (any|a|a single|the (least|slightest)) (problem|problems|hitch|hitches|trouble|issue|issues|glitch|hiccup) [at all|whatsoever]}',
      ],
      unless: [...unless, conditioned],
      rewrites: [say('as smoothly as possible')],
    },
    {
      phrases: [
        '<be> [@very] {(foolproof|bulletproof|bullet-proof|fail-safe|failsafe|unbreakable|indestructible|faultless|infallible)}',
        '{(foolproof|bulletproof|bullet-proof|fail-safe|failsafe|unbreakable|indestructible|faultless|infallible)}',
      ],
      unless,
      rewrites: [say('very robust'), say('well tested')],
    },
    {
      phrases: [
        `there will be {[absolutely] (no|zero) [more|further|hidden|other]} ${troubles}`,
        `you will (have|see|face|get|meet) {[absolutely] (no|zero) [more|further|other]} ${troubles}`,
      ],
      unless: [negated, asked, hoped, reported, conditioned],
      rewrites: [say('few')],
    },
    {
      phrases: [
        `there {will not} be any [more|further|other] (${troubles}|${amounts})`,
        `you {(will not|will never)} have [any|a] [more|further|other|single] (${troubles}|${amounts})`,
      ],
      unless: [negated, asked, hoped, reported, conditioned],
      rewrites: [say('should not')],
    },
    {
      phrases: [`{zero} ${troubles}`, `(absolutely|completely|virtually) {(no|zero)} ${troubles}`],
      unless,
      rewrites: [say('very few')],
    },
    {
      phrases: [
        `there (will be|is) {[absolutely] (no|zero) [more|further]} ${amounts}`,
        `(this|it|that) (is|will be|has|carries|means) {[absolutely] (no|zero)} ${amounts}`,
        `{absolutely (no|zero)} ${amounts}`,
        `{zero} ${amounts}`,
      ],
      unless: [negated, asked, hoped, reported, conditioned],
      rewrites: [say('very little')],
    },
    {
      phrases: [
        '(make sure|<ensure>|see to it) [that] {nothing} (goes wrong|fails|breaks|is lost|can go wrong|is missing|happens to)',
      ],
      unless,
      rewrites: [say('as little as possible')],
    },
    {
      phrases: [
        '{impossible} (that|for) (it|this|the _|anything) [to] (fail|fails|break|breaks|go|goes|happen|happens|crash|crashes|be|is)',
      ],
      unless,
      rewrites: [say('unlikely')],
    },
    {
      phrases: [
        '{nothing} (can|will|could) [possibly] go wrong',
        'you [@adverb] have {nothing} [at all] to lose',
      ],
      unless,
      rewrites: [say('little')],
    },
    {
      phrases: ['you {(can not|can never|will not|can not possibly|could not) go wrong} [with]'],
      unless: [negated, asked, hoped, reported],
      rewrites: [say('are well served')],
    },
    {
      phrases: [
        `{<ensure> [that] there (is|are|will be) (no|zero) [more|further]} (${troubles}|${amounts})`,
        `{make sure [that] there (is|are|will be) (no|zero) [more|further]} (${troubles}|${amounts})`,
      ],
      unless: [negated, asked, reported],
      rewrites: [say('reduce'), say('find and remove')],
    },
    {
      phrases: [
        '<eliminate> [_] [_] [_] [_] {(entirely|completely|altogether|for good|once and for all)}',
        '{(entirely|completely|totally|fully)} <eliminate>',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: ['<be> {(a thing of the past|gone forever|gone for good)}'],
      unless,
      rewrites: [say('much rarer')],
    },
    {
      phrases: [
        `{([you can] forget [about]|[you can] say goodbye to|goodbye to|good bye to|no more)} ${troubles}`,
      ],
      unless,
      rewrites: [say('expect fewer')],
    },
    {
      phrases: [`{([you can] forget [about]|[you can] say goodbye to|goodbye to|good bye to)} ${amounts}`],
      unless,
      rewrites: [say('expect less')],
    },
    {
      phrases: [
        '{(will|shall) (not|never)} cost you (a|one|a single) [single|extra|more] (cent|penny|dime|euro|dollar)',
        'you {(will|shall) (not|never)} pay (a|one|a single) [single|extra|more] (cent|penny|dime|euro|dollar)',
      ],
      unless: [negated, asked, hoped, reported, conditioned],
      rewrites: [say('should not')],
    },
    {
      phrases: [
        ', {(no|not a) (problem|problems) (at all|whatsoever|ever)} $',
        '- {no [a] problem} $',
        ', {never (a|any) (problem|issue|delay)} $',
      ],
      unless: [asked, hoped, reported],
      rewrites: [drop()],
    },
  ],
  examples: [
    { bad: 'Your data is [[100%]] safe with us.', fixed: 'Your data is safe with us.' },
    { bad: 'The switch is [[risk-free]].', fixed: 'The switch is low-risk.' },
    { bad: 'You test the plan [[risk-free]].', fixed: 'You test the plan.' },
    { bad: 'The move runs [[without any problem]].', fixed: 'The move runs as smoothly as possible.' },
    { bad: 'The lock is [[foolproof]].', fixed: 'The lock is very robust.' },
    { bad: 'There will be [[no]] delays.', fixed: 'There will be few delays.' },
    { bad: 'There [[will not]] be any trouble.', fixed: 'There should not be any trouble.' },
    { bad: 'You get [[zero]] downtime.', fixed: 'You get very little downtime.' },
    {
      bad: 'You [[can’t go wrong]] with the small model.',
      fixed: 'You are well served with the small model.',
    },
    {
      bad: 'We test twice to [[ensure there are no]] defects.',
      fixed: 'We test twice to reduce defects.',
    },
    { good: 'We cannot say that the colour is 100% certain.' },
    { good: 'Is the switch risk-free?' },
    { good: 'We hope there will be no delays.' },
    { good: 'You wrote that the lock is foolproof.' },
    { good: 'If the port works, there will be no delays.' },
    { good: 'Nothing ships without any risk.' },
    { good: 'We will replace the worn parts without delay.' },
    { good: 'The shirts are 100% cotton.' },
    { good: 'There is no charge for the drawing.' },
    { good: 'Your deposit counts 100% towards the order.' },
  ],
});

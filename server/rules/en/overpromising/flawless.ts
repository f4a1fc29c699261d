/** “In perfect condition”, “nothing wrong with it”, “the perfect bike”: a thing is sold as having no flaw at all. */

import { opensClause, saidBefore, saidBehind, says } from '../../../words/english/clauses';
import { asked, conditioned, hoped, negated, reported } from '../../../words/english/guards';
import { asFarAsKnown } from '../../../words/english/measured';
import { isWordless, type Match, marking } from '../../../words/match';
import { noPromiseLeft } from '../../rewriting/no-promise-left';
import { append, drop, say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const goods =
  '(car|truck|van|vehicle|bike|bicycle|motorcycle|scooter|boat|camera|lens|phone|laptop|computer|tablet|tv|screen|console|printer|machine|unit|item|piece|product|engine|motor|battery|house|home|apartment|flat|studio|condo|room|place|property|sofa|couch|chair|table|desk|bed|mattress|dresser|lamp|fridge|washer|dryer|oven|guitar|piano|watch|ring|jacket|shoes|saddle|frame|pump|system|software|plan|tool|one|car seat|stroller)';

/** “Please return it in perfect condition”, “so glad it came in perfect shape”: asked of the reader, or heard from them. */
const notOurs = says(
  /^(return|returned|returning|must|should|glad|happy|hear|thank|thanks|unless|until|keep|me|seemed|appeared|looks|thought|think|believe)$/,
);

/** “I have no problems at all with that”: agreement, and no claim about a thing. */
function agreeing({ tokens, from, mark }: Match): boolean {
  return (
    tokens.slice(Math.max(0, from - 2), from + 1).some(({ text }) => /^(i|we|you|they|us|me)$/.test(text)) ||
    /^(with|about|in)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “No problems at all.” is all that is said: it may as well agree. */
function noTrouble({ tokens, mark }: Match): boolean {
  return mark.from === 0 && isWordless(tokens, mark.to);
}

/** “The perfect size for two”, “the perfect bike to ride into town”: it suits a purpose, and is not said to have no flaw. */
function suited({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.to, mark.to + 4).some(({ text }) => /^(for|to|if|when)$/.test(text));
}

/** “A perfect example”, “the perfect time”: a way of speaking. */
function idiom({ tokens, mark }: Match): boolean {
  return tokens
    .slice(mark.to, mark.to + 2)
    .some(({ text }) =>
      /^(example|examples|time|timing|day|storm|world|moment|excuse|reason|summary|description|explanation|answer|question|weather|illustration|stranger|score|analogy|sense|evening|weekend)$/.test(
        text,
      ),
    );
}

/** “From the street nobody can tell, from the stairs perhaps”: it is also told where it shows. */
const weighed = saidBehind(/^(perhaps|maybe|except|unless|though|although)$/);

const unless = [negated, asked, hoped, reported];

/** “The repair is done, you can’t see anything”: what was mended is said not to show. */
const mendedBefore = saidBefore(
  /^(repair|repaired|fixed|glued|mended|painted|repainted|replaced|patched|restored|scratch|dent|stain|crack|polished|cleaned)$/,
);

export default defineRule({
  id: 'overpromising/flawless',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'A thing without any flaw.',
  why: 'The buyer will find the one scratch and doubt the rest; “very good, with a small scratch” sells and stays sold.',
  phrasings: noPromiseLeft([
    {
      phrases: [
        'in {((absolutely|completely|totally|really|truly|just) perfect|[absolutely|completely|totally] (flawless|impeccable|immaculate|100 %))} [working|running|mechanical|cosmetic|physical] (condition|shape|order|state)',
      ],
      unless: [...unless, conditioned, notOurs],
      when: [claimed],
      rewrites: [say('very good')],
    },
    {
      phrases: [
        `there is {((absolutely|really|literally) nothing [at all]|nothing (at all|whatsoever)) wrong with (it|them|him|her|(the|this|my|our|that) [_] ${goods})}`,
      ],
      unless: [conditioned, reported, asFarAsKnown],
      rewrites: [noFaultKnown, asWeKnow],
    },
    {
      phrases: [
        '(^|,|and|-|;) {never (had [any|a|one|a single]|any|a single) t:(issue|issues|problem|problems|trouble|complaint|complaints|leak|leaks)}',
        '{(no|zero|without any|not any) [_] t:(issues|problems|flaws|defects|faults|scratches|dents|leaks|rust|cracks|stains|tears|imperfections|blemishes|marks|signs of wear) (whatsoever|at all|of any kind|anywhere)}',
      ],
      unless: [asked, conditioned, hoped, reported, asFarAsKnown, agreeing, noTrouble],
      rewrites: [say('no $t that we know of')],
    },
    {
      phrases: [
        '(everything|all|(every|each) [single] (thing|part|button|feature|function|piece|gear|light|switch) [(on|in|of) _]) (works|work|functions|runs) {[absolutely|just] (perfectly|perfect|flawlessly|like (new|a dream|a charm)|100 %)}',
        '(it|she|he|they|this _|the _|my _) [still] (runs|rides|drives|handles|shifts|sleeps|plays|cleans|run|drive) {[absolutely|just] (perfectly|perfect|flawlessly|like (a dream|a charm|clockwork))}',
        '(it|this|that|they|these|the _|our _|my _) (work|works|operates|performs) {flawlessly}',
      ],
      unless: [...unless, conditioned, notOurs],
      rewrites: [say('well')],
    },
    {
      phrases: [
        '(it|they|(the|our|my) _) (is|are) {(literally|absolutely|totally|completely) perfect} (.|!|,|and|$)',
      ],
      unless: [...unless, conditioned, notOurs],
      rewrites: [say('in very good condition')],
    },
    {
      phrases: ['<be> {(as good as new|good as new|better than new)}'],
      unless,
      rewrites: [where(ofOnesHealth, say('much better')), say('in very good condition')],
    },
    {
      phrases: [
        `(it|this|that|which|ours|mine|he|she) (is|was|would be|will be|makes|would make) [really|just|simply|truly|definitely|certainly|also|still|absolutely] {(a|an|the|your) [absolutely|really|just] perfect} [_] [_] ${goods}`,
        '(it|this|that|which|ours|mine) (is|would be|will be|makes|would make) [really|just|simply|truly|definitely|certainly|also|absolutely] {(a|an|the|your) [absolutely] perfect} [_] (choice|solution|gift|addition|companion|option|location|spot|model|fit)',
      ],
      unless: [...unless, idiom, suited],
      rewrites: [say('a very good')],
    },
    {
      phrases: [
        '(they|these|those|our _) (are|would be|will be|make) [really|just|simply|truly|definitely|all] {the [absolutely] perfect} _',
      ],
      unless: [...unless, idiom, suited],
      rewrites: [say('very good')],
    },
    {
      phrases: [
        '{same quality} [,|at|for|-|but|with|and] [a|the|half|much] (lower|half|less|better|cheaper|fraction|smaller)',
      ],
      unless: [asked, reported, conditioned, negated],
      rewrites: [say('comparable quality')],
    },
    {
      phrases: [
        '(^|,|;|-|and) {nothing [is] [at all] wrong at all} (.|,|!|$)',
        '^ {nothing wrong [with it]} (.|!|$)',
      ],
      unless: [asked, reported],
      rewrites: [say('nothing wrong that we know of')],
    },
    {
      phrases: [
        '{you (can|could|would) never (tell|know it|guess|notice)} (.|!|$|,|that it|it)',
        '{(nobody|no one) (can|could|would|will) [ever] (tell|notice|guess)} (.|!|$|,|that it|it)',
      ],
      unless: [asked, reported, weighed],
      rewrites: [say('it hardly shows')],
    },
    {
      phrases: [
        '(it|this|they|(the|our|my) _ [_]) (is|are|looks|look) {perfect [,|and|-] (no|without [any|a [single]]|zero|not a [single])} (@troubles|scratch|scratches|dents|marks|mark|dent|stain|stains|wear)',
      ],
      unless: [...unless, conditioned, notOurs],
      rewrites: [say('in very good condition, with hardly any')],
    },
    {
      phrases: [
        '(it|they|everything|(the|our|my|this) _ [_]) (is|are|works|work|runs|run) [still|all] {100 %} (ok|okay|fine|intact|functional|working|sound|healthy)',
      ],
      unless: [...unless, conditioned, notOurs],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{not (a single|one|even one) t:(flaw|scratch|dent|stain|crack|defect|fault|blemish|chip)} [(on|in) (it|them|the [_] _)|anywhere|to be seen] (.|!|,|$|and|that|-)',
        '(,|^|-|and|with) {not a t:(scratch|dent|mark|flaw|stain|crack|blemish) [on (it|them)|anywhere|to be seen|in sight]} (.|,|!|$)',
      ],
      unless: [asked, conditioned, hoped, reported, asFarAsKnown],
      rewrites: [say('no $t that we know of')],
    },
    {
      phrases: [
        '(,|and|,so) {[that] you (can not|will not|do not) (see|notice) (anything|a thing|any difference|the difference|where it was)} (.|,|!|$)',
      ],
      unless: [asked, reported, conditioned],
      when: [mendedBefore],
      rewrites: [say('it hardly shows')],
    },
    {
      phrases: [
        '{has never [once] (given|caused|made) who:@us [any|a|one|a single] (trouble|problem|problems|headache)}',
      ],
      unless: [asked, reported],
      rewrites: [say('has so far given $who no trouble')],
    },
  ]),
  examples: [
    {
      bad: 'The kiln [[has never given us any trouble]].',
      fixed: 'The kiln has so far given us no trouble.',
    },
    {
      bad: 'The bench is [[perfect and without any]] scratches.',
      fixed: 'The bench is in very good condition, with hardly any scratches.',
    },
    { bad: 'The motor is [[100%]] ok.', fixed: 'The motor is ok.' },
    { bad: 'There is [[not a single scratch]].', fixed: 'There is no scratch that we know of.' },
    {
      bad: 'The dent is polished, [[you can’t see anything]].',
      fixed: 'The dent is polished, it hardly shows.',
    },
    { good: 'The kettle still works perfectly.' },
    { good: 'It is foggy, you can’t see anything.' },
    { good: 'There is not a single scratch that we know of.' },
    { bad: 'My pump is [[absolutely perfect]].', fixed: 'My pump is in very good condition.' },
    { bad: 'It runs well, [[never had a single issue]].', fixed: 'It runs well, no issue that we know of.' },
    {
      bad: 'The leg was glued, and [[you could never tell]].',
      fixed: 'The leg was glued, and it hardly shows.',
    },
    { bad: '[[Nothing wrong at all]], it runs well.', fixed: 'Nothing wrong that we know of, it runs well.' },
    { bad: 'It starts well, [[never any issues]].', fixed: 'It starts well, no issues that we know of.' },
    { bad: 'The loom is in [[absolutely perfect]] condition.', fixed: 'The loom is in very good condition.' },
    {
      bad: 'My old press is in [[flawless]] working order.',
      fixed: 'My old press is in very good working order.',
    },
    {
      bad: 'There is [[absolutely nothing wrong with it]].',
      fixed: 'I know of no fault in it.',
    },
    {
      bad: 'The frame has [[no dents whatsoever]].',
      fixed: 'The frame has no dents that we know of.',
    },
    {
      bad: 'Every switch on it works, and everything runs [[flawlessly]].',
      fixed: 'Every switch on it works, and everything runs well.',
    },
    { bad: 'The saddle is [[better than new]].', fixed: 'The saddle is in very good condition.' },
    {
      bad: 'This is [[the perfect]] little scooter.',
      fixed: 'This is a very good little scooter.',
    },
    {
      bad: 'These are [[the perfect]] hinges.',
      fixed: 'These are very good hinges.',
    },
    { bad: '[[Same quality]], half the price.', fixed: 'Comparable quality, half the price.' },
    { good: 'The loom is not in absolutely perfect condition.' },
    { good: 'Is the loom in absolutely perfect condition?' },
    { good: 'We hope it is in absolutely perfect condition.' },
    { good: 'You wrote that it came in absolutely perfect condition.' },
    { good: 'So glad that it is in absolutely perfect condition.' },
    { good: 'A loom in absolutely perfect condition costs twice as much.' },
    { good: 'If the crate comes back in absolutely perfect condition, you get the deposit back.' },
    { good: 'The loom is in perfect condition.' },
    { good: 'There is nothing wrong with it.' },
    { good: 'There is absolutely nothing wrong with it that we know of.' },
    { good: 'No problems at all.' },
    { good: 'This is the perfect scooter for two.' },
    { good: 'I have no problems at all with the new date.' },
    { good: 'These are the perfect examples of a weak weld.' },
    { good: 'The tube is in good shape, with a small dent near the saddle.' },
    { good: 'There are no scratches at all that I can see.' },
    { good: 'From the street nobody can tell, from the stairs perhaps.' },
  ],
});

/** “She will be as good as new by May”. */
function ofOnesHealth({ tokens, from }: Match): boolean {
  return tokens.slice(Math.max(0, from - 2), from).some(({ text }) => /^(he|she|you|i)$/.test(text));
}

/** “There is nothing at all wrong with the saw” is “I know of no fault in the saw”. */
function noFaultKnown(match: Match) {
  const { tokens, mark, from } = match;
  const inside = tokens.findIndex(({ text }, at) => at >= mark.from && at < mark.to && text === 'with');
  if (inside < 0 || tokens[from]?.text !== 'there' || !opensClause(match)) return null;
  const ours =
    tokens.some(({ text }) => /^(we|our|us)$/.test(text)) && !tokens.some(({ text }) => text === 'i');
  return say(`${ours ? 'we' : 'I'} know of no fault in`)(marking(match, from, inside + 1));
}

/** The writer speaks of themselves as “I” where it is the only thing they sell. */
function asWeKnow(match: Match) {
  const ours = match.tokens.some(({ text }) => /^(we|our|us)$/.test(text));
  return append(ours ? 'as far as we know' : 'as far as I know', { to: 'clause' })(match);
}

/** The thing is, comes or stays so: “it is in perfect condition”, not “a bike in perfect condition costs more”. */
function claimed({ tokens, from }: Match): boolean {
  return tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ text }) =>
      /^(is|are|was|be|been|'s|still|comes|come|stays|stayed|runs|remains|it|they|works|everything|all)$/.test(
        text,
      ),
    );
}

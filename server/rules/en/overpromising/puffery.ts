/** “We offer the lowest prices”, “an amazing opportunity”, “dramatically increases your sales”: praise of one’s own offer. */
import {
  beginsWith,
  endsWith,
  followedBy,
  precededBy,
  saidBefore,
  saidBehind,
} from '../../../words/english/clauses';
import { asked, conditioned, hoped, negated, reported } from '../../../words/english/guards';
import { nounPhraseAt } from '../../../words/english/noun-phrase';
import { type Guard, type Match, marking, remembering } from '../../../words/match';
import { noPromiseLeft } from '../../rewriting/no-promise-left';
import { both, drop, say, where } from '../../rewriting/rewrites';
import { expect } from '../../rewriting/soften';
import { defineRule } from '../../rule';

const unless = [negated, asked, hoped, reported];
const topmost =
  '(best|finest|highest|lowest|cheapest|fastest|safest|greatest|strongest|largest|widest|purest|freshest|smartest|nicest|most (advanced|reliable|modern|affordable|competitive|complete|comprehensive|experienced|qualified|skilled|innovative|effective|efficient|accurate|durable|secure|powerful|professional))';
const offer =
  '(offer|offers|provide|provides|have|has|sell|sells|supply|supplies|make|makes|deliver|delivers|use|uses|stock|stocks|bring|brings|give|gives|produce|produces|carry|serve|serves|employ|hire|build|manufacture|ship|feature|features|boast|boasts)';
const ware =
  '(opportunity|opportunities|offer|offers|deal|deals|price|prices|product|products|program|programme|system|formula|discount|discounts|rates|benefits|technology|software|method|discovery|package|course|sale|bargain|investment|value|quality|performance|features|invention|device|tool|platform|solution|machine|supplement|selection|secret)';
const wow =
  '(amazing|incredible|unbelievable|fantastic|phenomenal|revolutionary|sensational|miraculous|miracle|extraordinary|spectacular|fabulous|astonishing|breakthrough|life - changing|game - changing|groundbreaking|ground - breaking|explosive|insane|awesome|stunning|stupendous|mind - boggling|magical)';
const greatly =
  '(dramatically|drastically|massively|hugely|radically|exponentially|tremendously|immensely|enormously|vastly|instantly)';
const change =
  '(<increase>|<improve>|<boost>|<reduce>|<cut>|<lower>|<enhance>|<accelerate>|<grow>|<multiply>|<decrease>|<raise>|<simplify>|<transform>|<speed> up|<slash>)';

/** “Thank you for the amazing offer”, “your incredible product”: said of the reader’s. */
function theirs({ tokens, from }: Match): boolean {
  return (
    tokens.some(({ text }) =>
      /^(thank|thanks|appreciate|congratulations|congrats|glad|happy|heard|sounds|sorry|wow)$/.test(text),
    ) || /^(your|their|his|her|any)$/.test(tokens[from - 1]?.text ?? '')
  );
}

/** “The best possible price”, “the best I can do”, “the lowest prices in town”: a limit, or told by another rule. */
function limited({ tokens, mark }: Match): boolean {
  const after = tokens.slice(mark.to, mark.to + 6).map(({ text }) => text);
  return (
    /^(possible|available|of|way|interest|interests|time|place|chance|effort|efforts|practice|practices|known|number|part|impact|risk|regard|respect|i|we)$/.test(
      after[0] ?? '',
    ) ||
    after.some((word) =>
      /^(in|on|out|around|i|we|possible|available|anywhere|ever|so|yet|when|among|of)$/.test(word),
    )
  );
}

/** “This amazing product”, “our fantastic prices”: which one is meant is told without the praise. */
const pointedAt = precededBy(/^(this|that|these|those|our|my|the)$/);

/** “We give the leak the highest priority”, “it has the highest fee”: a rank among our own, and no praise. */
const ranked = followedBy(/^(priority|fee|fees|box|number|memories|view|table)$/);

/** “You will have no trouble | finding the house”. */
const finding = ({ tokens, to }: Match): boolean => tokens[to]?.text === 'finding';

/** “Your bill will be lower next month because of the credit”: the ground is told. */
const grounded = saidBehind(/^(because|since|credit|refund|line|page|above)$/);

/** “Your course was amazing value”: praise of the reader’s. */
const ofYours = saidBefore(/^your$/);

/** “We are number one in your queue”: a place in a row. */
const inYours = followedBy(/^(your|this|line|row)$/);

/** “The superior taste of our mints”: which taste is meant is told. */
const theOneOf: Guard = (match) =>
  match.tokens[match.mark.from - 1]?.text === 'the' && match.tokens[match.to]?.text === 'of';

/** “It has amazing features and extras” is “it has features and extras such as [which ones]”: what they are can be checked. */
function suchAs(match: Match) {
  const { tokens, mark } = match;
  const several = /^(?:features|benefits|deals|offers|products|discounts|opportunities)$/;
  const had = tokens
    .slice(Math.max(0, mark.from - 3), mark.from)
    .some(({ text }) => /^(?:has|have|got|offers?|with|get)$/.test(text));
  if (!had || !several.test(tokens[mark.to]?.text ?? '')) return null;
  const and = tokens[mark.to + 1]?.text === 'and' && tokens[mark.to + 3]?.kind !== 'word' ? 2 : 0;
  const to = mark.to + 1 + and;
  if (/^(?:for|to|that|from|like|such|and|of)$/.test(tokens[to]?.text ?? '')) return null;
  return both(
    drop(),
    say('$what such as {which ones}', { instead: 'what' }),
  )(remembering(match, { what: { from: mark.to, to } }));
}

export default defineRule({
  id: 'overpromising/puffery',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'Praise that nobody can check.',
  why: 'Everybody writes “amazing” and “the best”, so it says nothing; one number or one name that they can check says more.',
  phrasings: noPromiseLeft([
    {
      phrases: ['{(clinically|scientifically|medically) proven}'],
      unless,
      rewrites: [where(followedBy(/^to$/), say('made')), say('tested')],
    },
    {
      phrases: [
        '{(completely|totally|permanently)} (solves|fixes|cures|removes|eliminates|stops|ends)',
        '{(absolutely|completely|totally)} no (obligation|obligations|cost|costs|strings|commitment|charge|charges|fees)',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: ['you will have {no} (regrets|worries)'],
      unless: [asked, reported],
      rewrites: [say('few')],
    },
    {
      phrases: ['you will have {no} (trouble|difficulty)'],
      unless: [asked, reported, finding],
      rewrites: [expect(), say('little')],
    },
    {
      phrases: [
        `@we [only|always|also|proudly|can|will|do|@adverb] ${offer} [you|only|our customers|our clients] {the [very|absolute|absolutely] ${topmost}} _`,
        `(our [_] _|this|it) ${offer} [you|only] {the [very|absolute|absolutely] ${topmost}} _`,
      ],
      unless: [...unless, conditioned, limited, ranked],
      rewrites: [plainly],
    },
    {
      phrases: [
        '<be> (made of|of|from) {the [very] (highest|finest|best|greatest)} (quality|materials|standard|standards)',
      ],
      unless: [...unless, conditioned],
      rewrites: [plainly],
    },
    {
      phrases: [
        '@we [only] (hire|employ|recruit|work with|use|stock|choose|serve) [only] {the (very best|best)} ($|,|and)',
      ],
      unless,
      rewrites: [say('people and things we have tested')],
    },
    {
      phrases: [
        `{[truly|absolutely|simply|totally|most|really|pretty] ${wow}} ${ware}`,
        `{[truly|absolutely|simply|totally|most|really] ${wow}} [new] (weight _|business _|health _|money _|_) (opportunity|offer|deal|program|system|formula|product|discovery|secret)`,
      ],
      unless: [...unless, theirs, ofYours],
      rewrites: [where(pointedAt, drop()), suchAs, say('good')],
    },
    {
      phrases: [
        `{(incredibly|amazingly|insanely|unbelievably|wildly|ridiculously|astonishingly)} (exciting|easy|powerful|effective|cheap|affordable|profitable|low|lucrative|simple|fast) [_] (${ware}|to (use|set|install|make|earn))`,
      ],
      unless: [...unless, theirs],
      rewrites: [drop()],
    },
    {
      phrases: [
        `{${greatly}} ${change} (your|productivity|sales|revenue|profits|the (quality|value|life|lifespan|performance) of your)`,
        `${change} your _ [_] {${greatly}}`,
        `(will|can) {${greatly}} ${change}`,
      ],
      unless,
      when: [selling],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(a|an) [up to|full|whole|massive|huge|guaranteed] p:(# %)} (improvement|increase|boost|reduction|growth|rise|jump|uplift|gain|decrease|drop|saving) in your',
        '(plus|expect|get|see|bring|achieve|^) {[up to|guaranteed] p:(# %)} (improvement|increase|boost|reduction|growth|rise|jump|uplift|gain|decrease|drop) in your',
      ],
      unless: [...unless, conditioned],
      rewrites: [say('an estimated $p')],
    },
    {
      phrases: [
        'your [_] [_] [_] (bills|bill|costs|cost|expenses|consumption|premiums) {(will|are going to|is going to)} [all|also|@adverb] (be [much|far|a lot] (lower|less|cheaper|smaller)|go down|drop|fall|decrease|shrink|be (cut|reduced|halved))',
        'your [_] [_] (sales|revenue|profits|profit|traffic|productivity|conversion|conversions|ranking|rankings|turnover) {(will|are going to|is going to)} [all|also|@adverb] (be [much|far|a lot] higher|go up|rise|increase|grow|improve|climb)',
        '(it|this|that|they|these|the _|your _) [also] {will} [definitely|@adverb|only] (hold|keep|retain|appreciate|gain|(increase|rise|go up) in) [its|their|in|all] [_] value',
      ],
      unless: [...unless, conditioned, grounded],
      rewrites: [say('should')],
    },
    {
      phrases: [
        '{(tremendous|amazing|incredible|excellent|fantastic|huge|great|unbelievable|phenomenal)} (resale|investment|appreciation) (value|potential)',
        '{superior} (quality|taste|performance|comfort|service|craftsmanship|workmanship|flavour|flavor|strength|sound|results)',
      ],
      unless: [...unless, theirs],
      rewrites: [where(theOneOf, drop()), say('good')],
    },
    {
      phrases: [
        'you {(can not|could not) [possibly]} (beat|top|match) (this|that|the|our|these|my) (price|prices|deal|deals|quality|offer|value|location|view|service|rates)',
      ],
      unless: [asked, hoped, reported],
      rewrites: [hardToBeat, say('will rarely')],
    },
    {
      phrases: [
        '(get|become|be|become) {(rich|filthy rich|wealthy|a millionaire) [quick|fast|quickly|overnight|from home]}',
        '(achieve|enjoy|gain|to|your|find|get) {(financial|total|complete) (freedom|independence)}',
      ],
      unless: [...unless, conditioned],
      when: [selling],
      rewrites: [say('{what others earned}')],
    },
    {
      phrases: [
        '{no more} [_] (dropped|missed|lost|wasted|late|interrupted|broken|sleepless|long|endless|expensive|hidden|surprise|calls|queues|headaches|lines|wrinkles|fees)',
      ],
      unless: [asked, reported, conditioned],
      when: [opens],
      rewrites: [say('fewer')],
    },
    {
      phrases: [
        '{no more} (waiting|worrying|searching|guessing|hassle|stress|pain|paperwork|worry|struggling|cleaning|squinting|fear)',
      ],
      unless: [asked, reported, conditioned],
      when: [opens],
      rewrites: [say('less')],
    },
    {
      phrases: [
        '(last|lasts|run|runs|work|works|go|goes|plays|play) [you] {for (hours and hours|days and days|weeks and weeks|months and months|years and years|ages|ever and ever)}',
      ],
      unless,
      rewrites: [say('for {how long}')],
    },
    {
      phrases: [
        '(reduce|cut|lower|lose|minimise|minimize|lessen) {(or|and) [even|completely|totally] v:(eliminate|erase|remove|wipe out|end|kill)} (your|all|interest|debt|debts|pain|wrinkles|stress|bills|fees|weight)',
      ],
      unless: [asked, reported],
      rewrites: [say('or, {in which cases}, $v'), drop()],
    },
    {
      phrases: [
        `(get|gets|receive|have|deliver|deliver|give you|offer|expect|enjoy) [you] {(a|an) [truly|really|absolutely|totally] (${wow})} (result|results|experience|service|view|team|support|outcome|finish|time|quality|performance|look)`,
        `(get|gets|receive|deliver|give you|offer|expect|enjoy) [you] {[truly|really|absolutely|totally] (${wow})} (results|service|support|quality|performance)`,
        `our _ [_] (is|are) {[truly|really|simply|just|absolutely|totally] (${wow})} (.|,|!|$|and)`,
        `the (food|service|view|location|quality|team|breakfast|atmosphere|taste|sound|result) [here|with us] (is|are) {[truly|really|simply|just|absolutely|totally] (${wow})} (.|,|!|$|and)`,
      ],
      unless: [...unless, theirs, conditioned],
      rewrites: [where(beginsWith(/^an?$/), say('a good')), say('very good')],
    },
    {
      phrases: [
        '(^|,|and|but|so|because|that|as) {our who:(@buyers|patients|readers|students|visitors) [@adverb] (love|adore)} (us|it|this|that|our|the|them|working|how|what)',
      ],
      unless,
      rewrites: [say('many of our $who like')],
    },
    {
      phrases: [
        'our _ [_] (is|are) [@adverb] {(super|incredibly|insanely|ridiculously|unbelievably|amazingly|extraordinarily)} (easy|simple|fast|cheap|quick|strong|safe|reliable|comfortable|affordable|powerful|light|friendly|accurate)',
      ],
      unless: [...unless, theirs],
      rewrites: [drop()],
    },
    {
      phrases: [
        '(we|our _) (are|is) [@adverb] {(the|a) [absolute|clear|undisputed|world|global|market|true] (leader|leaders|market leader|number one|pioneer) (in|on|for|of)} [the|this|our] (market|industry|field|area|region|country|business|trade|sector|world|city|town|_)',
      ],
      unless: [...unless, conditioned],
      rewrites: [say('well known in')],
    },
    {
      phrases: [
        'you [will|can|always|only|also|just] [always|only] (get|receive|find|have|enjoy) {the [very|absolute|absolutely] (best|finest|highest|lowest|fastest|cheapest|greatest)} (quality|price|prices|service|deal|deals|care|support|value|rate|rates|treatment|team|materials|offer|advice|experience)',
      ],
      unless: [...unless, conditioned, limited, ranked],
      rewrites: [plainly],
    },
    {
      phrases: [
        'our [_] {(cutting - edge|cutting-edge|cutting edge|state - of - the - art|state-of-the-art|state of the art|revolutionary|groundbreaking|ground-breaking|one - of - a - kind|next - generation|next-generation|magical|legendary|unmatched|unrivalled|unparalleled)} _',
        'our {unique} (solution|approach|method|formula|product|products|technology|recipe|blend|concept) _',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        '(it|this|that|(our|the) _ [_]) (is|are) [@adverb|truly|really|totally|simply] {[a] (revolutionary|groundbreaking|ground-breaking|life-changing|life - changing|game-changing|game - changing|game changer|game-changer|game - changer|revolution|miracle)} (.|,|!|$|and|for)',
        '(it|this|that|(our|the|this) _) (is|are|would be) [@adverb|truly|really|totally|simply] {a (must - have|must-have|must have|steal|dream come true)} (.|,|!|$|for|at|and)',
      ],
      unless: [...unless, theirs, conditioned],
      rewrites: [where(endsWith(/^(steal|have|must-have|true)$/), say('worth a look')), say('new')],
    },
    {
      phrases: [
        `${offer} [you|only] {[a|an] (world class|world-class|world - class|top-notch|top - notch|top notch|cutting edge|cutting-edge|cutting - edge)} _`,
      ],
      unless: [...unless, theirs],
      rewrites: [where(beginsWith(/^an?$/), say('a good')), say('good')],
    },
    {
      phrases: ['(we|our _) (am|are|is) [@adverb|still] {[the] (number one|number 1|no 1|# 1) in} _'],
      unless: [...unless, conditioned, inYours],
      rewrites: [say('well known in')],
    },
  ]),
  examples: [
    { bad: 'The hut has [[amazing]] features.', fixed: 'The hut has features such as [which ones].' },
    { good: 'We are number one in your queue.' },
    { bad: 'We offer [[world-class]] service.', fixed: 'We offer good service.' },
    { bad: 'We are [[number one in]] Wales.', fixed: 'We are well known in Wales.' },
    { bad: 'You get [[an amazing]] result.', fixed: 'You get a good result.' },
    { bad: 'Our breakfast is [[absolutely incredible]].', fixed: 'Our breakfast is very good.' },
    { bad: '[[Our guests love]] the garden.', fixed: 'Many of our guests like the garden.' },
    { good: 'Thank you, our stay with you is super easy to recall.' },
    { bad: 'Our lock is [[super]] easy.', fixed: 'Our lock is easy.' },
    { bad: 'We are [[the leader in]] the market.', fixed: 'We are well known in the market.' },
    { bad: 'You get [[the very best]] quality.', fixed: 'You get good quality.' },
    { bad: 'Our [[cutting-edge]] kiln makes it possible.', fixed: 'Our kiln makes it possible.' },
    { bad: 'At 40 this press is [[a steal]].', fixed: 'At 40 this press is worth a look.' },
    { bad: 'Our nozzle is [[a game changer]].', fixed: 'Our nozzle is new.' },
    { good: 'Our unique reference number is on page two.' },
    { good: 'Thank you, our evening with you was amazing.' },
    {
      bad: 'Reduce [[or eliminate]] all your bills!',
      fixed: 'Reduce or, [in which cases], eliminate all your bills!',
    },
    { bad: 'We offer [[the lowest]] prices.', fixed: 'We offer low prices.' },
    { bad: 'We provide [[the most reliable]] pumps.', fixed: 'We provide reliable pumps.' },
    { bad: 'Our mill has [[the widest]] selection.', fixed: 'Our mill has a wide selection.' },
    { bad: 'The bolts are of [[the highest]] quality.', fixed: 'The bolts are of high quality.' },
    { bad: 'It is an [[incredible]] offer.', fixed: 'It is a good offer.' },
    { bad: 'Here is an [[amazingly]] simple tool.', fixed: 'Here is a simple tool.' },
    {
      bad: 'The new nozzle [[dramatically]] reduces your water use.',
      fixed: 'The new nozzle reduces your water use.',
    },
    {
      bad: 'You get [[a 40%]] increase in your output.',
      fixed: 'You get an estimated 40% increase in your output.',
    },
    { bad: 'Your heating bills [[will]] be lower.', fixed: 'Your heating bills should be lower.' },
    { bad: 'The piano has [[tremendous]] resale value.', fixed: 'The piano has good resale value.' },
    { bad: 'There is [[absolutely]] no obligation.', fixed: 'There is no obligation.' },
    { bad: 'You [[can’t]] beat this price.', fixed: 'This price is hard to beat.' },
    { bad: 'The gel is [[clinically proven]].', fixed: 'The gel is tested.' },
    { bad: 'It [[permanently]] stops the drip.', fixed: 'It stops the drip.' },
    { bad: 'You will have [[no]] trouble selling it.', fixed: 'You should have no trouble selling it.' },
    { bad: '[[No more]] missed calls.', fixed: 'Fewer missed calls.' },
    { bad: 'The lamp lasts [[for days and days]].', fixed: 'The lamp lasts for [how long].' },
    { good: 'It is not an incredible offer.' },
    { good: 'Is it an incredible offer?' },
    { good: 'We hope that it is an incredible offer.' },
    { good: 'You told us that we have the lowest prices.' },
    { good: 'We will give you the best possible answer by Friday.' },
    { good: 'If you take both, we have the lowest prices.' },
    { good: 'Thank you for the amazing offer.' },
    { good: 'We give the highest priority to the leak.' },
    { good: 'You will have no difficulty finding the mill.' },
    { good: 'Your bills will be lower in May because of the credit.' },
    { good: 'Your course was amazing value.' },
    { good: 'There are no more stops on the noon bus.' },
    { good: 'There are no more long pipes in stock.' },
    { good: 'The patch will dramatically reduce the start-up time.' },
    { good: 'If you close the flue, your heating bills will be lower.' },
  ],
});

const masses =
  /^(quality|service|delivery|value|support|care|advice|coffee|food|equipment|technology|software|performance|comfort|security|safety|assistance|customer|standard|wine|beef|meat|wood|steel|leather|information|protection|coverage|accuracy|reliability|material|pricing|shipping|training|tea|bread|fish|fabric|cotton|protection)$/;

/** “The lowest prices” are “low prices”, “the best product” is “a good product”. */
function plainly(match: Match) {
  const last = match.tokens[match.mark.to - 1]?.text ?? '';
  const plain =
    {
      best: 'good',
      finest: 'fine',
      largest: 'large',
      widest: 'wide',
      nicest: 'nice',
      safest: 'safe',
      purest: 'pure',
    }[last] ?? last.replace(/est$/, '');
  const thing = nounPhraseAt(match.tokens, match.mark.to);
  const head = match.tokens[(thing?.to ?? match.mark.to + 1) - 1]?.text ?? '';
  return say(thing?.plural || masses.test(head) || /(?<!s)s$/.test(head) ? plain : `a ${plain}`)(match);
}

/** It is told of the reader’s own: “your sales”, “you will”. */
function selling({ tokens }: Match): boolean {
  return tokens.some(({ text }) => /^(your|you|yours|sales|profits)$/.test(text));
}

/** It stands for itself: “No more missed calls”, “just think: no more queues”, not “there are no more long pipes”. */
function opens({ tokens, from }: Match): boolean {
  const before = tokens[from - 1];
  return !before || before.kind === 'punctuation' || /^(and|means|with)$/.test(before.text);
}

/** “You can’t beat this price” is “this price is hard to beat”. */
function hardToBeat(match: Match) {
  const { tokens, mark, to, source } = match;
  const verb = tokens[mark.to]?.text ?? '';
  const [first, last] = [tokens[mark.to + 1], tokens[to - 1]];
  if (!first || !last || tokens[mark.from - 1]?.text !== 'you' || tokens[to]?.kind === 'word') return null;
  const be = /s$/.test(last.text) ? 'are' : 'is';
  return say(`${source.slice(first.start, last.end)} ${be} hard to ${verb}`)(
    marking(match, mark.from - 1, to),
  );
}

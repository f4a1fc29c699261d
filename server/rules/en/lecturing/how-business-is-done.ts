/** “do you know”, “that is how money works”: explains to the reader how grown-ups do business. */

import { asked } from '../../../words/english/guards';
import { inflect } from '../../../words/english/inflect';

import { endOfWords, isWordless, marking, remembering, textOf } from '../../../words/match';
import { goesUnsaid } from '../../rewriting/in-its-place';
import { itWouldHaveHelped } from '../../rewriting/it-would-have-helped';
import { noLessonLeft } from '../../rewriting/no-lesson-left';
import { both, drop, say, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

const model = '(serious|real|professional|proper|responsible|experienced|good|smart|wise|reasonable|normal)';
const verbs =
  'study read check plan ask know pay inspect compare think start keep test understand look wait measure buy honour honor respect order'
    .split(' ')
    .map((base) => inflect(base, 's'))
    .concat(
      'should',
      'must',
      'never',
      'has to',
      'does not',
      'would know',
      'would never',
      'would not',
      'would have',
      'can',
      'ought to',
    )
    .join('|');
const trader =
  '(@buyer|host|cook|chef|engineer|trader|manager|owner|agent|professional|businessman|businesswoman|business|driver|planner|organiser|organizer|designer|developer|tradesman|mechanic|landlord|father|mother|colleague|programmer|admin|seller|supplier|carpenter|builder|accountant)';
const grown =
  '(serious|real|adult|normal|professional|grown - up|grown|proper|civilised|civilized|reasonable)';
const people =
  '(company|companies|people|partner|partners|adult|adults|firms|business|businesses|professionals|buyers|customers|world|trade)';
const do_ = '(deal|deals|work|works|do|does|behave|act|talk|negotiate|is done|are done|go|goes)';

/** “In business one keeps to the date” as “in business it is usual to keep to the date”. */
const isUsual: Rewriter = (match) => {
  const verb = match.tokens[match.mark.to - 1]?.text ?? '';
  return say(`$place it is usual to ${baseForm(verb)}`)(match);
};

/** “Keeps” is “keep”, “studies” is “study”; “keep” stays. */
function baseForm(verb: string): string {
  return verb.replace(/ies$/, 'y').replace(/(?<=o)es$|s$/, '');
}

/** “A good buyer asks for its terms” as “it is usual to ask for the terms”. */
const isWhatOneDoes: Rewriter = (match) => {
  const { tokens, mark } = match;
  const verb = tokens[mark.to - 1]?.text ?? '';
  const base = verb.endsWith('s') && verb !== 'does' && verb !== 'has' ? baseForm(verb) : null;
  const words = base
    ? `it is usual to ${base}`
    : verb === 'not'
      ? 'it is usual not to'
      : /^(should|must)$/.test(verb)
        ? 'it is usual to'
        : null;
  if (!words) return null;
  if (verb === 'never')
    return say(`it is usual not to ${baseForm(tokens[mark.to]?.text ?? '')}`)(
      marking(match, mark.from, mark.to + 1),
    );
  const owned = /^(his|her|its|their)$/.test(tokens[mark.to]?.text ?? '');
  return owned ? say(`${words} the`)(marking(match, mark.from, mark.to + 1)) : say(words)(match);
};

/** “One does not haggle by mail, that is not how it is done”: the jab behind it goes. */
const bestNot: Rewriter = (match) => {
  const { tokens } = match;
  const end = endOfWords(tokens);
  const from = tokens.findIndex(
    ({ text }, at) => text === ',' && /^(that|thats|this)$/.test(tokens[at + 1]?.text ?? ''),
  );
  const tail = textOf(tokens, from + 1, end);
  if (
    from < match.mark.to ||
    !/^(?:that (?:is|'s)|this is) not how (?:it (?:is|'s)|its|things are) done$/.test(tail)
  )
    return null;
  return both(
    say('it is best not to'),
    drop('tail'),
  )(remembering(match, { tail: { from: from + 1, to: end } }));
};

export default defineRule({
  id: 'lecturing/how-business-is-done',
  principle: 'dont-lecture',
  severity: 'warning',
  message: 'This explains to the reader how grown-ups do business.',
  why: 'A lesson in manners costs more goodwill than any price: tell what you need, and why.',
  phrasings: noLessonLeft([
    {
      phrases: ['^ {one (does not|should not|must not|ought not|should never|must never) [to]} _'],
      unless: [asked],
      rewrites: [bestNot, say('it is best not to')],
    },
    {
      phrases: [
        '{, (that|this) is (how|what|the way) (grown-ups|grown - ups|grown ups|adults|professionals|serious _|decent _|normal people|real _) (do|does|work|works|handle|behave|deal with) [it|things|this]}',
      ],
      unless: [asked],
      rewrites: [drop()],
    },
    {
      phrases: [`^ {a adj:${model} ${trader} [first|always|usually|normally|also|just|simply] (${verbs})}`],
      unless: [asked],
      rewrites: [itWouldHaveHelped, isWhatOneDoes, say('typical', { instead: 'adj' })],
    },
    {
      phrases: [
        `{(, [and]|and) (this|that|it) is [just|simply] [not] (how|the way) [${grown}] ${people} ${do_} ...} $`,
      ],
      unless: [asked],
      rewrites: [drop()],
    },
    {
      phrases: [
        `^ {(this|that|it) is [just|simply] [not] (how|the way) [${grown}] ${people} ${do_} ...} $`,
        '^ {[well ,|but|sorry ,|sorry but|i am afraid] (that|this|it) is (not|no) (how|the way) (it|this|that|things|business|a _|the _|we|the world|one) (work|works|is done|do it|do things|operate|operates|functions|does it)} $',
        '^ {[well ,|but|sorry ,|sorry but] (that|this|such) is [just] (life|business|the real world|how the world works|how it works|how life works)} $',
      ],
      unless: [asked],
      rewrites: goesUnsaid('Here is what we need, and why: {reason}.'),
    },
    {
      phrases: [
        '(^|@opening) {place:((in|in the) (business|trade|our trade|this trade|international trade|export|import|commerce|our business|this business|our industry|professional life|_ (world|trade|business|industry)|the real world|civilised countries|civilized countries)) [,] rest:((one|we|you|people|everyone|serious people) (keeps|keep|does|do|says|say|pays|pay|thinks|think|reads|read|plans|plan|honours|honour|honors|honor|sticks|stick|answers|answer|respects|respect|checks|check|asks|ask|learns|learn|knows|know)) [not]}',
      ],
      unless: [asked],
      rewrites: [
        where(({ tokens, mark }) => tokens[mark.to - 1]?.text === 'not', say('$place it is usual not to')),
        isUsual,
      ],
    },
    {
      phrases: [
        '(^|@opening) {(professionals|adults|grown - ups|serious (people|buyers|companies)|real (businessmen|buyers|partners)|gentlemen|partners|businesspeople|honest people) [always|simply|first|usually] v:(put|write|bring|take|use|keep|phone|call|pay|read|plan|answer|respect|check|ask|talk)}',
      ],
      unless: [asked],
      rewrites: [say('it helps to $v')],
    },
    {
      phrases: [
        '(^|@opening) {(professionals|adults|grown - ups|serious (people|buyers|companies)|real (businessmen|buyers|partners)|gentlemen|partners|businesspeople|honest people) [always|simply|first|usually|do not|never] (put|write|bring|take|use|keep|phone|call|pay|think|read|plan|honour|honor|stick|answer|respect|check|ask|learn|know|say|talk|argue|complain|behave|act|do|negotiate|haggle)}',
      ],
      unless: [asked],
      rewrites: goesUnsaid('Here is what we need, and why: {reason}.'),
    },
    {
      phrases: [
        '{welcome to (the real world|reality|the business world|international trade|real life) [,] [where]}',
      ],
      unless: [asked],
      rewrites: [drop(), ...goesUnsaid('Here is what we need, and why: {reason}.')],
    },
    {
      phrases: [
        '{that is (just|simply) how (it|this|things|these things|the _|our _) (works|work|goes|go|is done|are done|operates)} ($|@closing|in|with|here|everywhere)',
        '{that is how (it|this|things) (works|work|goes|go|is done|are done) (everywhere|in (this|the|our) (business|trade|industry|world))}',
      ],
      rewrites: [
        where(
          ({ tokens, mark }) => isWordless(tokens, mark.to),
          say('that is how it is usually done, and we would like to hear what would suit you'),
        ),
        say('this is how it is usually done'),
      ],
    },
    {
      phrases: ['{, (that|this|it) is [just|simply] how (a _|an _|the _|_|_ _) (works|work)} $'],
      unless: [asked],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{let me explain [to] [@you] how (business|trade|money|insurance|logistics|shipping|a contract|the market|a market|the world|a bank|an airport|_ trade|_ business|_ law) works}',
      ],
      unless: [asked],
      rewrites: [say('here is how we handle it')],
    },
    {
      phrases: [
        '{do @you [even|actually|really|at all] know} (how (a|an|the|our) _ [_] (works|work|runs)|what (a _ [_]|an _ [_]|_|_ _) (means|stands for|involves|costs))',
      ],
      when: [asked],
      rewrites: [say('may I explain')],
    },
    {
      phrases: [
        '^ [and|but|so|because] {(serious|professional|polite|decent|normal|reasonable|civilised|civilized|respectable|honest|grown-up|well-mannered) (companies|people|buyers|customers|clients|suppliers|partners|businesses|guests|tenants|sellers|firms|traders|adults) [always|usually|normally|also|would|just|simply|at least|@adverb] [do] [not|never] (answer|pay|call|keep|say|tell|read|reply|write|respond|honour|honor|cancel|behave|act|treat|respect|apologise|apologize|talk|speak|stick) _}',
        '^ [and|but] {(normally|usually|generally|as a rule|in general) [,] one (answers|pays|calls|says|keeps|reads|replies|writes|asks|tells|thanks|apologises|apologizes|cancels|checks|waits|respects|behaves|expects|informs|has to|does not) _}',
        '{(it|that|this) is [just|simply|only] a (matter|question|sign) of (respect|courtesy|politeness|decency|manners|good manners|honour|honor|fairness|principle|common sense|professionalism)} (.|!|$|,)',
        '{@you (cannot|must not|should not) [just|simply] (treat|talk to|speak to|deal with|handle) (people|customers|partners|suppliers|us|me|your (partners|suppliers|customers|people)|others|anyone|somebody|someone|a (partner|supplier|person)) (like (this|that)|this way|that way|in this way|in that way|so badly)}',
        '{(that|this|it) is (no|not a|not the) (way|manner) to (do business|treat (people|customers|us|partners|a partner|a customer|guests|staff)|deal with (people|customers|us|partners)|run a _|behave)}',
        '{(in business|in our (trade|industry|business)|in this (trade|business|industry)) [,] you (have to|must|need to|should)} _',
        '{@you do not treat (people|customers|partners|suppliers|guests|business partners) (like (this|that)|this way|that way)}',
        '{@you can not (do|run) (business|a business|a company|a shop) (like (this|that)|this way|that way)}',
        '{(in (our|my) (country|culture|part of the world|circles)|where (i|we) (come|am|are) from|over here) [,] (we|one|people|you) [always|still|simply] (keep (our|their|your|his) (word|promises|promise)|(do|does) not (cheat|lie|break|behave|act|treat)|say (thank you|thanks|please|sorry)|treat (people|guests|partners|others)|honour _|honor _|respect _|answer _)}',
        '{(trust|respect|loyalty|honesty|communication|fairness|kindness|politeness|partnership|a partnership|business|cooperation|courtesy|service) (goes|works|is|has to go|must go|should go|means|needs|takes) (both ways|a two-way street|a two - way street|[about|a matter of] (give and take|giving and taking)|two (people|sides)|mutual|not a one-way street|no one-way street)} (.|!|$)',
      ],
      unless: [asked],
      rewrites: goesUnsaid('Here is what we need, and why: {reason}.'),
    },
    {
      phrases: [
        '{(it|that|this) is [just|simply|only] a (matter|question|sign) of (respect|courtesy|politeness|decency|manners|good manners|honour|honor|fairness|principle|professionalism) to} _',
      ],
      unless: [asked],
      rewrites: [say('it helps to')],
    },
  ]),
  examples: [
    { bad: '[[You cannot do business like that]].' },
    { bad: '[[This is no way to do business]].' },
    { bad: '[[You do not treat partners like that]].' },
    { good: 'That is not the way to treat oak.' },
    { bad: '[[It is a matter of respect to]] be on time.' },
    { bad: '[[Serious buyers answer their]] mails.' },
    { bad: '[[Normally one answers a]] letter.' },
    { bad: '[[It is a question of courtesy]].' },
    { bad: '[[You cannot treat people like this]].' },
    { bad: '[[In our country we keep our word]].' },
    { bad: '[[Trust goes both ways]].' },
    { good: 'Polite people everywhere, and a lovely town.' },
    { good: 'Normally one coat is enough.' },
    { good: 'In our country we pay a fifth in tax.' },
    { good: 'You can treat the wood with oil.' },
    {
      bad: '[[One does not]] haggle by mail, thats not how its done.',
      fixed: 'It is best not to haggle by mail.',
    },
    { bad: '[[Do you know]] what a tare weight means?', fixed: 'May I explain what a tare weight means?' },
    { bad: '[[Let me explain you how international trade works]].', fixed: 'Here is how I handle it.' },
    {
      bad: 'Rates move[[, that is how money works]].',
      fixed: 'Rates move.',
    },
    {
      bad: '[[That is simply how the tax works]].',
      fixed: 'That is how it is usually done, and we would like to hear what would suit you.',
    },
    {
      bad: '[[That is just how it works]], half first.',
      fixed: 'This is how it is usually done, half first.',
    },
    {
      bad: '[[One does not]] load a van without straps.',
      fixed: 'It is best not to load a van without straps.',
    },
    {
      bad: 'The deposit is due in May[[, this is how serious firms work]].',
      fixed: 'The deposit is due in May.',
    },
    {
      bad: '[[A good seller pays]] his fees in May.',
      fixed: 'It is usual to pay the fees in May.',
    },
    {
      bad: '[[A serious buyer asks]] for the terms first.',
      fixed: 'It is usual to ask for the terms first.',
    },
    { bad: 'We pay in time[[, this is how serious companies work]].', fixed: 'We pay in time.' },
    { bad: '[[This is not how business is done]].', fixed: 'Here is what we need, and why: [reason].' },
    {
      bad: '[[Welcome to the real world, where]] freight rates change weekly.',
      fixed: 'Freight rates change weekly.',
    },
    { bad: 'We sign first[[, this is how adults do business]].', fixed: 'We sign first.' },
    {
      bad: '[[In business one keeps]] to the date.',
      fixed: 'In business it is usual to keep to the date.',
    },
    {
      bad: '[[In this trade one does not]] load without straps.',
      fixed: 'In this trade it is usual not to load without straps.',
    },
    {
      bad: '[[Grown-ups usually call]] before they come.',
      fixed: 'It helps to call before they come.',
    },
    { bad: '[[Serious buyers do not haggle]].', fixed: 'Here is what we need, and why: [reason].' },
    { good: 'A serious importer would ask the same, so here is the list.' },
    { good: 'Is this how business is done in your market?' },
    { good: 'A good buyer pays in advance, or not?' },
    { good: 'As a serious importer would, you asked for three prices.' },
    { good: 'This is how the pump works: press the red button.' },
    { good: 'You are a serious buyer, and we are glad of it.' },
    { good: 'Welcome to the fair.' },
  ],
});

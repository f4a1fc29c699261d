/** “try to grasp that”, “what escapes you is”: tells the reader what to understand. */
import { followedBy, saidBehind } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { namesFacts } from '../../../words/english/names-facts';
import { hypothetical, ourselves, regretted, wondered } from '../../../words/english/suppositions';
import { baseOf } from '../../../words/english/verbs';
import { type Match, marking, textOf } from '../../../words/match';
import { piecesOf } from '../../rewriting/beside-the-fault';
import { goesUnsaid } from '../../rewriting/in-its-place';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { bestThenNoLessonLeft } from '../../rewriting/no-lesson-left';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { through } from '../../rewriting/through';
import { leaveOutTruism } from '../../rewriting/truisms';
import { defineRule, type Rewriter } from '../../rule';

const understand =
  '(understand|realise|realize|accept|recognise|recognize|grasp|see|remember|appreciate|learn|acknowledge|get used to the fact|keep in mind|bear in mind|admit)';

/** “Let me educate you a bit on | how …”. */
function tellsHow({ tokens, mark, captures: { on } }: Match): boolean {
  return on !== undefined && /^(how|what|why|where|which)$/.test(tokens[mark.to]?.text ?? '');
}

/** “It is new so let me tell you something The lid sticks”: the full stop that was missing is set. */
const stopBefore: Rewriter = (match) => {
  const { tokens, mark, source } = match;
  const next = tokens[mark.to];
  const runsOn = next?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(source.slice(next.start));
  if (tokens[mark.from - 1]?.text !== 'so' || mark.from < 3 || !runsOn) return null;
  return say('.')(marking(match, mark.from - 1, mark.to));
};

/** “Let me tell you how we found the leak”, “… what happened”: news of the writer’s own doings. */
const ofOurDoings = followedBy(/^(i|we|our|my|happened|came)$/);

/** “Word of advice, | you will never get far by haggling”: what follows teaches, too. */
function lecturesOn({ tokens, mark, source }: Match): boolean {
  return (
    /^you (?:will (?:not|never)|never|should|must|had better|catch)\b/.test(textOf(tokens, mark.to)) &&
    !namesFacts(source)
  );
}

/** “You are perfectly capable of | spotting it” as “I would ask you to spot it”. */
const wouldAsk: Rewriter = (match) => {
  const { tokens, mark } = match;
  const doing = tokens[mark.to]?.text ?? '';
  const verb =
    baseOf(doing) ??
    baseOf(doing.replace(/(.)\1ing$/, '$1')) ??
    /^(.*)(.)\2ing$/.exec(doing)?.slice(1, 3).join('');
  return verb ? say(`I would ask you to ${verb}`)(marking(match, mark.from, mark.to + 1)) : null;
};

/** “One must learn | to wait”. */
const ofLife = followedBy(/^(learn|be|understand|know|accept|respect)$/);

/** “You must understand | our rent has gone up.” */
function ofAFact({ tokens, mark }: Match): boolean {
  return (
    /^(our|this)$/.test(tokens[mark.to]?.text ?? '') &&
    tokens
      .slice(mark.to + 1, mark.to + 4)
      .some(({ text }) => /^(is|are|was|were|has|have|will|can)$/.test(text))
  );
}

/** “Please understand that the figures are still rough”: how sure it is. */
const rough = saidBehind(/^(rough|preliminary|provisional|estimate|estimates)$/);

/** “You have to understand that | we have 200 guests” as “thank you for your patience; we have 200 guests”. */
const patience: Rewriter = where(
  ({ tokens, mark }) =>
    mark.from === 0 &&
    /^(?:we|i) (?:also |only |still )?(?:have|get|are|am|serve|handle) (?!not\b)/.test(
      textOf(tokens, mark.to),
    ) &&
    piecesOf(tokens).length === 1,
  say('thank you for your patience;'),
);

const best = [leaveOutTruism, patience];

export default defineRule({
  id: 'lecturing/you-must-understand',
  principle: 'dont-lecture',
  severity: 'warning',
  message: 'This tells the reader what to understand.',
  why: 'A customer told what to understand hears that they were slow: state the fact, and it teaches by itself.',
  phrasings: bestThenNoLessonLeft(best, [
    {
      phrases: [
        '{[as a _ [,]] @you (should|ought to|must) [@pointedly] know (this|that|it|better|such things)} $',
      ],
      unless: [asked, reported],
      rewrites: goesUnsaid('I am glad to explain it.'),
    },
    {
      phrases: [
        `{@you [@pointedly] (need to|have to|must|should|ought to|have got to|got to|better|will have to) [@pointedly|first|please|finally] ${understand} that}`,
        '{it is [@very] (important|essential|vital|crucial) (that @you|[for @you] to) (understand|realise|realize|know|remember|note|appreciate|recognise|recognize) that}',
        '{(try|please try|kindly try|do try) to (understand|realise|realize|see|remember|accept) that}',
        '{what @you (do not|fail to|need to|have to|must|should) [@pointedly] (understand|realise|realize|see|get|know) is [that|,]}',
        '{(let me|allow me to|may i|i would like to|i have to|i must|i need to|i want to|let us) [just|also|only|once more|again] (remind|teach|educate|enlighten|lecture) @you [that|something|a lesson|one thing|a thing|[a (bit|little)] on:(on|about)]}',
        '{(let me|allow me to|i have to|i must|i need to) [just|also|only|once more|again] (explain|tell @you|make (it|this) [very|perfectly|quite|absolutely|crystal] clear|spell it out|make one thing clear) [to] [@you] (that|:|,)}',
        '{(get|put) (it|this) (into|through|in) your head [that|,|:]}',
        '{(let me|i will|i shall|allow me to|may i|i can only|can i) give @you (some|a|one|a piece of|a bit of|a little|a word of|a free) [_] (advice|tip|hint|lesson|piece of advice|word of advice) [:|,|-|–]}',
        '{in (the real world|real life|reality|my world|our world|this world|the adult world) ,}',
        '{@you (should|would) do well to (remember|note|understand|know) [that]}',
        '{@you (have to|must|should) (learn|get used to it|come to terms) [that|,]}',
        '{[here is] [a|some|one] [little|small|friendly|free|good] (word of advice|piece of advice|friendly advice|free advice|my advice to you|newsflash|lesson for you) (:|,)}',
      ],
      unless: [asked, reported, hypothetical],
      rewrites: [
        // “Let me remind you | of clause 3.”
        through(/^of /, say('a short note on')),
        where(tellsHow, say('here is')),
        where(({ captures: { on } }) => on !== undefined, say('here is a little $on')),
        where(({ tokens, to }) => /^(about|on)$/.test(tokens[to]?.text ?? ''), say('here is a little')),
        stopBefore,
        where(lecturesOn, leaveOutSentence()),
        drop(),
        leaveOutSentence(),
        sentence('Here is what we have found: {point}.'),
      ],
    },
    {
      phrases: [
        `{@you [@pointedly] (need to|have to|must|ought to|have got to) [@pointedly|first|finally] (understand|realise|realize|accept|grasp|appreciate)} (how|what|why|our|this)`,
        '{@you [@pointedly] should [@pointedly|first|finally] (understand|realise|realize|accept|grasp|appreciate)} (how|what|why|our)',
      ],
      unless: [asked, reported, hypothetical],
      rewrites: [where(ofAFact, drop()), say('it helps to see')],
    },
    {
      phrases: [
        '{@you (should|ought to|must) [@pointedly] know} (the (rule|rules|term|terms|policy|contract|process|procedure|difference|law|deadline|price|prices|conditions|risk|risks|answer|basics)|our|this|how|what|your|better|these)',
      ],
      unless: [asked, reported, hypothetical, wondered],
      rewrites: [
        where(({ tokens, mark }) => tokens[mark.to]?.text !== 'better', say('it helps to know')),
        ...goesUnsaid('What would help us is {step}.'),
      ],
    },
    {
      phrases: [
        '^ {one (must|has to|ought to|should)} _',
        '(, | (in|for|as) _ | and | that) {one (must|has to|ought to)} _',
        '^ {(people|@buyers) (must|have to|should|need to|ought to)} (learn|understand|know|realise|realize|read|think)',
      ],
      unless: [asked, reported],
      rewrites: [
        through(/^(?:understand|know|reali[sz]e|learn|accept) that /, drop()),
        where(ofLife, keepTheRest()),
        where(ofLife, leaveOutSentence()),
        say('it helps to'),
      ],
    },
    {
      phrases: [
        '{the first thing @you (should|must|need to|have to|ought to) (do|learn|know|understand|check) (is|was) [to]}',
        '{the first (thing|step) (should|would) (be|have been) to}',
      ],
      unless: [asked],
      rewrites: [
        where(
          ({ tokens, mark }) => tokens[mark.to - 2]?.text === 'been',
          say('a good first step would have been to'),
        ),
        say('a good first step is to'),
      ],
    },
    {
      phrases: [
        '^ {[so|now|look ,|listen ,] let me (tell|explain|show) [@you] (something|one thing|a thing or two) [to @you]} ($|:|,)',
      ],
      rewrites: [drop(), leaveOutSentence(), sentence('Here is what we have found: {point}.')],
    },
    {
      phrases: [
        '{please [do|try to] understand} (we|i|the|it|our|there|not|all)',
        '{please [do|try to] understand that} _',
      ],
      unless: [asked, regretted, rough],
      rewrites: [drop()],
    },
    {
      phrases: ['{@you are [@pointedly] (perfectly|quite|surely|certainly) capable of}'],
      rewrites: [wouldAsk, say('please try')],
    },
    {
      phrases: [
        '{thank you for being (reasonable|sensible|rational|civil|mature|adult)}',
        '{thanks for being (reasonable|sensible|rational|civil|mature|adult)}',
      ],
      rewrites: [say('thank you for your understanding')],
    },
    {
      phrases: [
        '(^|, [so|and]|;|and) {[please|pls|just] (be|try to be|do be) (reasonable|realistic|sensible|rational|mature|serious)} $',
      ],
      rewrites: [say('let us find a way that works for both of us')],
    },
    {
      phrases: [
        '{@you [@pointedly|really] (need to|have to|must|should|ought to|had better) [@pointedly|really] be more} (careful|patient|attentive|precise|realistic|flexible|reasonable|specific|professional|organised|organized|responsible|considerate)',
      ],
      unless: [asked, reported, hypothetical],
      rewrites: [say('please be a little more')],
    },
    {
      phrases: [
        '{@you [@pointedly|really|just] (need to|have to|must|should|ought to) [@pointedly|really] be patient}',
        '^ {[just|please] be patient}',
      ],
      unless: [asked, reported, hypothetical],
      rewrites: [say('thank you for your patience')],
    },
    {
      phrases: [
        '{@you [@pointedly|still|really] (do not|cannot) [@pointedly|seem to|really] (understand|get|realise|realize|grasp|know)} (how|what|the|why|our|this)',
      ],
      unless: [asked, reported, hypothetical, wondered],
      rewrites: [...goesUnsaid('I am glad to explain it.').slice(0, -2), say('let me explain')],
    },
    {
      phrases: [
        '{(let me|allow me to|i must|i have to) (tell|teach|educate|enlighten) @you [on|about] how:(how|what|why)}',
      ],
      unless: [asked, ofOurDoings],
      rewrites: [say('here is $how')],
    },
    {
      phrases: [
        '{[as (a|an|the) (_|_ _|_ _ _) [,]] @you (should|ought to|must) [@pointedly] (know|be aware) [by now] that}',
      ],
      unless: [asked, reported, ourselves],
      rewrites: [drop()],
    },
    {
      phrases: [
        '^ {[just|so|please|well] [,] (think about it|do the math|do the maths|go figure|use your imagination|business is business|patience is a virtue)} $',
      ],
      rewrites: [leaveOutSentence(), say('I am glad to go through it with you')],
    },
    {
      phrases: [
        '{it does not take (a genius|an expert|much|a rocket scientist|a lot) to (see|understand|know|realise|realize|work out) that}',
        '{if @you (think|thought|look|looked) (about it|at it) [for a (second|moment|minute)|closely|carefully|properly] , @you will (see|understand|realise|realize|notice|agree) that}',
      ],
      rewrites: [drop()],
    },
    {
      phrases: ['{[please] try to (grasp|realise|realize|accept|comprehend) [that]} _'],
      unless: [asked, reported],
      rewrites: [drop()],
    },
    {
      phrases: ['{what (escapes|eludes) @you is}'],
      rewrites: [say('let me explain')],
    },
    {
      phrases: [
        '{@you (seem|appear) to have [got] (a|the|some) [@very|completely] (wrong|mistaken|false|strange|funny|odd) (idea|picture|impression|notion|understanding|view) (of|about)}',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('let me tell you more about')],
    },
    {
      phrases: [
        '{@you (have to|must|need to|should|ought to) (see|look at) (it|this|that|things) from det:(the|our|a|my) (point of view|perspective|side|viewpoint|angle|standpoint)}',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('here is how it looks from $det side')],
    },
    {
      phrases: [
        '{@you (will|would) (understand|know) [it|this|that] (when|once|if) @you (have been|had) } _',
      ],
      unless: [asked],
      rewrites: goesUnsaid('I am glad to explain: {explanation}.'),
    },
    {
      phrases: ['{(you|folks|people|they|users|customers) [seem to|appear to] (have|has) lost sight of}'],
      unless: [asked, hypothetical],
      rewrites: [say('we should keep in view')],
    },
    {
      phrases: [
        '(^|@opening|think|think that|believe|feel|seems) {@you [@pointedly|still|really] (do not|cannot|fail to|did not) (seem to|appear to|want to|even|really) (understand|get it|(understand|get|grasp|see) (it|this|that|me|us)|realise|realize) [at all]} (.|,|!|$|and)',
        '(^|@opening) {@you (obviously|clearly|apparently|still) (do not|cannot) (understand|get it|(understand|get|grasp|see) (it|this|that|me|us)) [at all]} (.|,|!|$|and)',
        '{@reader (know|knows|understand|understands) (nothing|very little|absolutely nothing|nothing at all) (about|of) _ [_]}',
        '{@reader (have|has) [obviously|clearly|absolutely|really] (no (clue|knowledge)|not the (slightest|faintest|foggiest) (idea|clue)|zero (clue|knowledge)) [about|of|how|what] _ [_]}',
        '{(can|could|will) (not @you|@you not) (see|understand|realise|realize|accept|imagine) that} _',
        '{@we do not think [that] @you [really|fully|even] (understand|get it|realise|realize) [it|this|that]} (.|!|,|$)',
      ],
      unless: [reported, hypothetical, wondered, regretted],
      rewrites: goesUnsaid('I am glad to explain it.'),
    },
  ]),
  examples: [
    {
      bad: '[[You have to understand that]] we are a small shop and can’t do everything.',
      fixed: 'We are a small shop.',
    },
    {
      bad: 'Thanks for the call. [[You have to understand that]] a school is not a hotel. The bus is at eight.',
      fixed: 'Thanks for the call. The bus is at eight.',
    },
    {
      bad: '[[You must understand that]] the glue needs a day, this is basic.',
      fixed: 'The glue needs a day.',
    },
    { bad: '[[I do not think you understand]].' },
    { good: 'I do not think you understand German, so here it is in English.' },
    { bad: '[[You do not seem to understand]].' },
    { bad: '[[You still do not get it]].' },
    { bad: '[[Your boss knows nothing about wood]].' },
    { bad: '[[Can you not see that]] we are full?' },
    { good: 'If you do not really understand, please ask.' },
    { good: 'Sorry that you still do not see it.' },
    { good: 'Can you see that the lid is loose?' },
    { bad: '[[Let me remind you]] of clause 3.', fixed: 'A short note on clause 3.' },
    { bad: '[[You must understand]] our rent has gone up.', fixed: 'Our rent has gone up.' },
    {
      bad: 'It is your first kiln so [[let me teach you something]] Clay needs time.',
      fixed: 'It is your first kiln. Clay needs time.',
    },
    { bad: '[[Try to grasp that]] wool shrinks.', fixed: 'Wool shrinks.' },
    { bad: '[[What escapes you is]] how a lens works.', fixed: 'Let me explain how a lens works.' },
    { bad: '[[You seem to have a wrong idea of]] a hostel.', fixed: 'Let me tell you more about a hostel.' },
    {
      bad: '[[You must see it from the point of view]] of a shop.',
      fixed: 'Here is how it looks from the side of a shop.',
    },
    {
      bad: '[[You will understand it once you have been]] in the trade for years.',
      fixed: 'I am glad to explain: [explanation].',
    },
    { bad: '[[Folks seem to have lost sight of]] our date.', fixed: 'We should keep in view our date.' },
    { bad: '[[You need to understand that]] quality takes time.', fixed: 'Quality takes time.' },
    { bad: '[[You should know by now that]] the price is net.', fixed: 'The price is net.' },
    { bad: '[[Try to understand that]] the port is closed.', fixed: 'The port is closed.' },
    {
      bad: "[[What you don't understand is that]] freight rates change weekly.",
      fixed: 'Freight rates change weekly.',
    },
    { bad: '[[Let me remind you that]] the invoice is due.', fixed: 'The invoice is due.' },
    { bad: '[[You have to understand]] how shipping works.', fixed: 'It helps to see how shipping works.' },
    { bad: '[[You should know]] the terms.', fixed: 'It helps to know the terms.' },
    { bad: 'In trade [[one must]] have patience.', fixed: 'In trade it helps to have patience.' },
    { bad: '[[One must]] read the label first.', fixed: 'It helps to read the label first.' },
    {
      bad: '[[The first thing you should do is to]] read the label.',
      fixed: 'A good first step is to read the label.',
    },
    {
      bad: 'The lamp is oak. [[Word of advice,]] you should haggle less. The price is 40.',
      fixed: 'The lamp is oak. The price is 40.',
    },
    { bad: '[[People need to]] understand that glue needs a day.', fixed: 'Glue needs a day.' },
    {
      bad: '[[You are perfectly capable of]] reading the label.',
      fixed: 'I would ask you to read the label.',
    },
    { bad: '[[Thank you for being reasonable]].', fixed: 'Thank you for your understanding.' },
    { bad: '[[Please be reasonable]].', fixed: 'Let us find a way that works for both of us.' },
    {
      bad: '[[You need to be more]] careful with the seal.',
      fixed: 'Please be a little more careful with the seal.',
    },
    { bad: '[[You have to be patient]].', fixed: 'Thank you for your patience.' },
    { bad: "[[You don't understand]] how it works.", fixed: 'Let me explain how it works.' },
    { bad: '[[Let me tell you how]] it works.', fixed: 'Here is how it works.' },
    { bad: '[[As a professional you should know that]].', fixed: 'I am glad to explain it.' },
    { bad: '[[Let me make it very clear that]] the price is net.', fixed: 'The price is net.' },
    { bad: '[[Do the math]].', fixed: 'I am glad to go through it with you.' },
    { bad: '[[It does not take a genius to see that]] glass breaks.', fixed: 'Glass breaks.' },
    { bad: '[[Let me educate you a bit on]] how oak dries.', fixed: 'Here is how oak dries.' },
    { bad: '[[Let me teach you something]] about oak.', fixed: 'Here is a little about oak.' },
    { bad: '[[Let me teach you a little about]] oak.', fixed: 'Here is a little about oak.' },
    { bad: '[[Let me teach you something]].', fixed: 'Here is what I have found: [point].' },
    { bad: '[[It is important to note that]] wool shrinks.', fixed: 'Wool shrinks.' },
    { bad: '[[Please understand that]] the port is closed.', fixed: 'The port is closed.' },
    { bad: '[[Let me explain something to you]].', fixed: 'Here is what I have found: [point].' },
    { good: 'We are sorry, please understand that the port is closed.' },
    { good: 'Do you need to understand that part of the contract as well?' },
    { good: 'You wrote that you need to understand that clause better.' },
    { good: 'If you need to understand that clause, our lawyer can help.' },
    { good: 'I just thought you should know the deadline.' },
    { good: 'You need to press Save twice.' },
    { good: 'Let me show you what a second coat would cost.' },
    { good: 'Let me tell you what we found under the floor.' },
    { good: 'You should know on Monday whether the ship is in.' },
    { good: 'Please note that the office is closed on Monday.' },
    { good: 'Let me explain the two options below.' },
    { good: 'I understand that quality takes time.' },
    { good: 'You should know that we are glad of the order.' },
    { good: 'You should understand the drawing better with the photo.' },
    { good: 'Please understand that the figures are still rough.' },
    { good: 'You should know the left pedal squeaks, the rest is fine.' },
  ],
});

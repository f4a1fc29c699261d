/** “Please remember that”, “as previously stated”, “every single time”: a small reproof stands before the fact. */
import { asked } from '../../../words/english/guards';
import { hypothetical, ourselves, regretted } from '../../../words/english/suppositions';
import { type Match, marking, textOf } from '../../../words/match';
import { bestThenNoLessonLeft } from '../../rewriting/no-lesson-left';
import { drop, say, where } from '../../rewriting/rewrites';
import { dropToComma, sayOnceMore } from '../../rewriting/say-once-more';
import { leaveOutTruism } from '../../rewriting/truisms';
import { defineRule, type Rewriter } from '../../rule';

const told =
  '(stated|mentioned|noted|explained|advised|communicated|indicated|informed|said|outlined|described|clarified|pointed out|specified|told|wrote|written)';

/** “Please remember that you can always call”, “remember, we are here”: an offer, no reproof. */
function offered({ tokens, to }: Match): boolean {
  return (
    /^(i|we|our)$/.test(tokens[to]?.text ?? '') ||
    /^you (can|may|could|are|have|will|do)$/.test(textOf(tokens, to, to + 2))
  );
}

/** “First, we repeat the test with warm water”: something is done once more. */
function doesAgain({ tokens, to }: Match): boolean {
  return /^(the|a|an|your|our|this|these|those|each|both|all|parts?|it)$/.test(tokens[to]?.text ?? '');
}

/** “Remember that the clocks change on Sunday”: a date, told ahead. */
function aDate({ tokens, to }: Match): boolean {
  return /^(?:the|our|my) [a-z]+ (?:changes?|closes?|is closed) (?:on|from) [a-z]+day\b/.test(
    textOf(tokens, to),
  );
}

/** “Please remember that the gate must never stand open”: without the “please” it is an order. */
function asksPlease({ tokens, mark }: Match): boolean {
  const asks = /^(please|kindly|pls)$/.test(tokens[mark.from]?.text ?? '');
  return (
    asks &&
    tokens
      .slice(mark.to)
      .some(({ text }) => /^(must|should|never|cannot|need|needs|only|required)$/.test(text))
  );
}

/** “It is red, I repeat it is red” is “it is red”. */
const saidTwice: Rewriter = (match) => {
  const { tokens, mark } = match;
  for (let length = Math.min(mark.from, tokens.length - mark.to); length > 1; length--)
    if (textOf(tokens, mark.from - length, mark.from) === textOf(tokens, mark.to, mark.to + length))
      return drop()(marking(match, mark.from, mark.to + length));
  return null;
};

const best = [leaveOutTruism];

export default defineRule({
  id: 'lecturing/keep-in-mind',
  principle: 'dont-lecture',
  severity: 'info',
  message: 'This sounds like a small reproof before the fact.',
  why: 'Told to remember, readers feel caught forgetting; the fact alone says as much and hurts nobody.',
  phrasings: bestThenNoLessonLeft(best, [
    {
      phrases: [
        '(^|,|;|:|and|but|also|so) {[please|kindly|pls|just|always|do] (remember|do not forget|be reminded|never forget) that}',
        '(^|,|;|:|but|and|well) {[just|please] remember [,]} (it|this|that|there|they|these) (is|are|has|have|was|will|does|do|can)',
        '(^|,|;|but|and) {@you will (recall|remember) that}',
        '{(however|but|still) [,] it is (important|essential|crucial|vital|necessary) to (keep in mind|bear in mind|understand|recognise|recognize|realise|realize) that}',
        '{as @you ((will|should|must) [surely|no doubt] (recall|remember)|already know) [,]}',
      ],
      unless: [asked, offered, hypothetical, aDate],
      rewrites: [
        where(({ tokens, mark }) => tokens[mark.from - 1]?.text === 'so', say('please know that')),
        where(asksPlease, say('please note that')),
        drop(),
      ],
    },
    {
      phrases: [
        `{as [@we] [have|had] [been] (previously|earlier) ${told} [to] [@you] [,]}`,
        `{as ${told} (previously|before|many times|numerous times) [,]}`,
        `{as @we [have|had] [@pointedly] ${told} in (the|my|our) [_] [_] (ad|advert|listing|description|title|offer|profile|subject|docs|readme|issue|terms|faq|commit message|comment) [,]}`,
      ],
      unless: [asked, regretted],
      rewrites: [dropToComma, drop(), ...sayOnceMore],
    },
    {
      phrases: ['{, @we repeat [again] [,]}'],
      unless: [asked, regretted, doesAgain],
      rewrites: [saidTwice, say(',')],
    },
    {
      phrases: [
        '(cannot|could not) {possibly} _',
        '{[@we do not know|not sure|@we am not sure|@we <be> not sure] if @you (are|were) aware [of (this|it)] [,] but}',
        '{(in case|just in case) @you (were|are) not aware [of (this|it)] [,]}',
      ],
      unless: [asked],
      rewrites: [drop()],
    },
    {
      phrases: ['{every (single time|bloody time|damn time|goddamn time)} (@you|your)'],
      unless: [hypothetical],
      rewrites: [say('each time')],
    },
    {
      phrases: [
        '{than @you (are|were|may be|might be) [probably] (used|accustomed) to [seeing|paying|hearing|getting|having] [listed|elsewhere]} (.|,|!|$|so|but|and)',
      ],
      rewrites: [say('than usual')],
    },
    {
      phrases: [
        '{(this|that) is [exactly|precisely]} why @we [always|also|strongly] (ask|tell|say|require|advise|recommend|warn|request|insist|state)',
      ],
      unless: [asked],
      rewrites: [say('that is also')],
    },
    {
      phrases: [
        '{the (plain|simple|hard|sad|bare|cold|harsh|honest|bitter) (fact|truth|reality) is [that|,]}',
        '^ {[the] (fact|reality|truth) is [that|,|:]}',
        '^ {let me be [very|perfectly|absolutely|crystal|quite] clear [,|:|that]}',
        '^ {[just] for (future|your future) reference [,|:]} (please|you|do not|it|always|never|this|that|all|in|the|make|any)',
        '{whether @you (like|believe|want) (it|that) or not [,]}',
        '{like it or not [,]}',
        '{, (plain and simple|full stop|period|end of story|simple as that|pure and simple|that simple|no more , no less|end of)} $',
      ],
      unless: [asked, ourselves],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{it is [@very|absolutely] (imperative|paramount|of [the] utmost importance|absolutely (necessary|essential)) that} (all|the|you|your|every|each|this|these|they|no|any)',
      ],
      unless: [asked, hypothetical, ourselves],
      rewrites: [say('please make sure that')],
    },
  ]),
  examples: [
    { bad: '[[As previously stated]] in our mail, the lid is oak.', fixed: 'The lid is oak.' },
    {
      bad: 'It was a long week, so [[please remember that]] the crew likes you.',
      fixed: 'It was a long week, so please know that the crew likes you.',
    },
    { good: 'For future reference, your case number is 4412.' },
    {
      bad: '[[It is imperative that]] all taps are shut.',
      fixed: 'Please make sure that all taps are shut.',
    },
    { bad: '[[I am not sure if you are aware, but]] wool shrinks.', fixed: 'Wool shrinks.' },
    { bad: '[[However, it is important to keep in mind that]] wool shrinks.', fixed: 'Wool shrinks.' },
    { bad: '[[Please remember that]] the gate closes at six.', fixed: 'The gate closes at six.' },
    {
      bad: 'The lamp is new, and [[remember,]] it is a big one.',
      fixed: 'The lamp is new, and it is a big one.',
    },
    { bad: '[[You will recall that]] the gate closes at six.', fixed: 'The gate closes at six.' },
    { bad: 'The gate closes at six, [[as you already know]].', fixed: 'The gate closes at six.' },
    { bad: '[[As previously stated,]] the gate closes at six.', fixed: 'The gate closes at six.' },
    { bad: '[[As I wrote in my listing,]] the bike has no lamp.', fixed: 'The bike has no lamp.' },
    { bad: 'It is red[[, I repeat,]] not blue.', fixed: 'It is red, not blue.' },
    { bad: 'All red inside[[, I repeat]] red inside, and new.', fixed: 'All red inside, and new.' },
    {
      bad: '[[Please remember that]] the gate must never stand open.',
      fixed: 'Please note that the gate must never stand open.',
    },
    { good: 'On Monday, we repeat the fitting with the new straps.' },
    { bad: 'I could not [[possibly]] see it from there.', fixed: 'I could not see it from there.' },
    {
      bad: '[[Every single time]] you call, the line is busy.',
      fixed: 'Each time you call, the line is busy.',
    },
    { bad: 'It is louder [[than you are used to]].', fixed: 'It is louder than usual.' },
    { bad: '[[This is]] why we ask for the size.', fixed: 'That is also why we ask for the size.' },
    { bad: '[[The harsh reality is that]] wool shrinks.', fixed: 'Wool shrinks.' },
    { bad: 'Wool shrinks[[, plain and simple]].', fixed: 'Wool shrinks.' },
    { good: 'Please remember that we are here for you.' },
    { good: 'Please remember that you can always call.' },
    { good: 'And remember that the gate is open?' },
    { good: 'If you please, remember that the gate is open.' },
    { good: 'I am sorry that, as previously stated, the gate is shut.' },
    { good: 'As mentioned on the phone, the gate closes at six.' },
    { good: 'Is this why we ask for the size?' },
    { good: 'If every single time you call it is busy, write to me.' },
    { good: 'The truth is, we made a mistake.' },
    { good: 'Remember that the clocks change on Sunday.' },
  ],
});

/** “my advice:”, “a professional would have”: tells the reader how to think or behave. */
import { followedBy, opensSentence } from '../../../words/english/clauses';
import { granted } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { baseOf } from '../../../words/english/verbs';
import { endOfWords, type Match, marking, remembering, textOf } from '../../../words/match';
import { goesUnsaid } from '../../rewriting/in-its-place';
import { itWouldHaveHelped } from '../../rewriting/it-would-have-helped';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { noLessonLeft } from '../../rewriting/no-lesson-left';
import { readUpOn } from '../../rewriting/read-up-on';
import { both, drop, say, sentence, where } from '../../rewriting/rewrites';
import { through } from '../../rewriting/through';
import { defineRule, type Rewriter } from '../../rule';

const unless = [asked, reported, hypothetical];
const please = '[please|pls|just|kindly|simply|do|better|so|try to|try and|for once|really|first]';
const sense =
  '(head|brain|brains|eyes|imagination|common sense|own head|own eyes|loaf|mind|own brain|good sense|grey matter|intelligence)';
const able =
  '(realism|realistic|patience|patient|common sense|sense|thought|understanding|respect|courtesy|politeness|discipline|attention|care|effort|reading|planning|foresight|flexibility|initiative|logic|maturity|professionalism|research|thinking|preparation|self-reflection|humility|restraint)';
const short = goesUnsaid('Here is what would help us most: {step}.');

/** “My advice: count to ten”: nothing else is told. */
function onManners({ sentence: here }: Match): boolean {
  return /\b(?:count to ten|such (?:mails|messages)|be (?:friendly|polite|nice))\b/i.test(here.prose);
}

/** “Hint: the bolt is red for a reason” as “the bolt is red”. */
const withItsReason: Rewriter = (match) => {
  const { tokens, mark } = match;
  const end = endOfWords(tokens);
  const tail = textOf(tokens, end - 3, end);
  if (tail !== 'for a reason' || mark.to > end - 4) return null;
  return both(drop(), drop('tail'))(remembering(match, { tail: { from: end - 3, to: end } }));
};

/** “With a bit of thought you would | see that the lid is oak” is “the lid is oak”. */
const throughThat = where(
  opensSentence,
  through(
    /^(?:see|know|understand|notice|find|reali[sz]ed?|learned|learnt|saw|knew|understood) that /,
    drop(),
  ),
);

/** “With a little effort you can | fold it” is “you can fold it”. */
const youCan: Rewriter = (match) => {
  const { tokens, mark } = match;
  const you = mark.to - 2;
  if (!/^(can|could)$/.test(tokens[mark.to - 1]?.text ?? '') || tokens[you]?.text !== 'you') return null;
  return drop()(marking(match, mark.from, you));
};

/** “It is your duty as the owner to check | the gas” is “it helps to check the gas”. */
const itHelps: Rewriter = (match) => {
  const { tokens, mark } = match;
  const to = tokens.findLastIndex(({ text }, at) => at < mark.to && at > mark.from && text === 'to');
  const verb = to < 0 ? '' : textOf(tokens, to + 1, mark.to);
  return say(`it helps to ${verb || 'know'}`)(match);
};

/** “Grow up and call your neighbour” is “please call your neighbour”. */
const andDo: Rewriter = (match) => {
  const { tokens, mark } = match;
  const [verb, next] = [tokens[mark.to + 1]?.text ?? '', tokens[mark.to + 2]];
  const isDeed =
    baseOf(verb) === verb || /^(talk|speak|ask|call|ring|wait|keep|let|come|go|find|stick)$/.test(verb);
  if (tokens[mark.to]?.text !== 'and' || !isDeed || next?.kind !== 'word') return null;
  const from = /^(please|just|so)$/.test(tokens[mark.from - 1]?.text ?? '') ? mark.from - 1 : mark.from;
  return from > 0 ? null : say('please')(marking(match, from, mark.to + 1));
};

/** “You might want to learn | how a kiln works”. */
const asksHow = followedBy(/^(how|what|why)$/);

/** “Maybe take a course in it first.” */
function ofACourse({ tokens, captures: { v } }: Match): boolean {
  return /^(take|attend|book|try)$/.test(tokens[v?.from ?? -1]?.text ?? '');
}

/** “Pay more attention to | the units please” as “please note the units”. */
const pleaseNote: Rewriter = (match) => {
  const at = match.tokens.findIndex(({ text }, index) => index >= match.mark.to && text === 'please');
  if (at < 0) return say('please note')(match);
  return both(say('please note'), drop('again'))(remembering(match, { again: { from: at, to: at + 1 } }));
};

/** “Take a breath, it’s back”, “Take a deep breath. Nothing is lost”: good news follows. */
function allIsWell({ tokens, mark, following: [next] }: Match): boolean {
  return /\b(?:back|safe|saved|found|(?:is|are) fine|all right|alright|nothing is (?:lost|broken|gone)|not lost|no harm|solved|sorted|mended|fixed|arrived|there is time|(?:i|we) (?:have|['’]ve) (?:got|found))\b/i.test(
    `${textOf(tokens, mark.to)} ${next?.prose ?? ''}`,
  );
}

export default defineRule({
  id: 'lecturing/grow-up',
  principle: 'dont-lecture',
  severity: 'warning',
  message: 'This tells the reader how to think or behave.',
  why: 'Grown people are not told to use their head by those they pay: say what you need, and they will do it.',
  phrasings: noLessonLeft([
    {
      phrases: [
        '{(maybe|perhaps|please|just|you (should|might want to|could)) [first] (learn|study|google|look up)} the (difference between|basics of)',
      ],
      unless: [asked],
      rewrites: [readUpOn],
    },
    {
      // “Get the basics of it down first, or you will not follow.”
      phrases: [
        '{[@we [would] (suggest|recommend|advise) [that] @you] [take a step back and] (learn|get) the (basics|fundamentals) of topic:(_|_ _) [down|right|straight|first] [first] , (otherwise|or|because|since|as|before) ... [_ ...] [_ ...]} $',
      ],
      unless,
      rewrites: [sentence('I am glad to go through $topic with you step by step.')],
    },
    {
      phrases: [
        '(^|@opening) {[please|just|better|first] (learn|get) the (basics|rules|trade|ropes|fundamentals|terms|abc|difference|facts) [first|right|straight]}',
        '^ {[please|just] (think about (it|that)|think it (through|over))} (,|$|:|;|-|–|please)',
      ],
      unless,
      rewrites: short,
    },
    {
      phrases: [
        `(^|@opening|to) {${please} (use|switch on|engage|open|turn on) your ${sense}}`,
        `{${please} use [a bit of|some|a little|simple] common sense}`,
        `(^|@opening) {${please} (grow up|wake up|get real|get a grip|pull yourself together|act your age|be an adult|be a grown - up|stop and think|think again|mark my words|get used to (it|that)|deal with it|get over it|calm down|chill|chill out|behave|wise up|keep up|pay attention|listen carefully|listen closely|read and learn|watch and learn|concentrate|focus|do the sums|count to ten|get with the (times|program|programme))} (,|$|:|;|and|for|before|-|–|please|with|first|then)`,
        `(^|@opening) {${please} (grow up|wake up|get real|get a grip|pull yourself together|act your age|be an adult|be a grown - up|stop and think|think again|mark my words|get used to (it|that)|deal with it|get over it|calm down|chill|chill out|behave|wise up|keep up|pay attention|listen carefully|listen closely|read and learn|watch and learn|do the sums|get with the (times|program|programme)) [[,] please]} (,|$|:|;|and|for|before|-|–|please|with)`,
        '{(think|behave|act|talk|write|argue|negotiate) like (a grown - up|an adult|a professional|grown - ups|adults|a normal person|a reasonable person|a businessman|a partner)}',
        `{(manage|adjust|check|lower|rethink|review) your [own] (expectations|attitude|priorities|tone|behaviour|behavior|manners|assumptions)}`,
        `{(mind|watch) your (tone|language|manners|words|spelling)}`,
        '(^|@opening) {[please|just] (never forget :|bear in mind :|keep in mind :|write (this|it|that) down)} _',
        '{it is [high|about|really] time [that] @you} _',
        '{(perhaps|maybe|i think) it is time (to|for you to|you) (hire|hired|get|got|learn|learned|learnt|grow|grew|ask|asked|look|consider)}',
        '{@you (have|still have) (a lot|much|so much|a great deal|everything) to learn}',
        "{(have|has|'ve) [finally|now|at last] (learned|learnt) your lesson}",
        '{@you (had|would) better (learn|think|listen|understand|remember)}',
        '{(business|a company|a shop|this|it|trade|a contract|a hotel|a factory|we|our company|i) (is|are|am) (not|no) (a charity|a hobby|a game|a playground|a bazaar|a flea market|charity|a kindergarten|a wish list|a wish concert|a democracy|a magician|magicians|wizards|santa claus|a supermarket)}',
        '{(it is|this is) not (our|my) (job|task|business|duty|role) to (explain|teach|read|educate|train|translate|do your|think for|hold your)}',
        '(if) {@you cannot (read|follow|count|use|write|understand) (a|the|simple|this|our) _} , (get|ask|hire|please|do not|you|maybe)',
        '{if @you (had|knew) (any|some|more|even|a little|the slightest|the least|an ounce of|a bit of) [_] (experience|idea|clue|sense|knowledge|understanding|manners|decency|respect|common sense|brains) [in|of] ... you}',
        `{a (bit|little) [of] more ${able}} (would|could|might|will|please|,|and|from)`,
        `^ {a (bit|little) [of] more ${able}} $`,
        `{(some|a little|a bit of|a touch of|a minimum of|a modicum of|a dose of) ${able} (would|could|might) (do|be|help|have|not|go) [you|good|nice|no harm|hurt]}`,
        '{with [just|only] (a little|a bit of|some) (thought|thinking|effort|common sense|good will|logic|imagination|reading) [,] @you (would|could|can|will)}',
        `{@you (would|might|could) [also] (profit|benefit|gain) from} (a|some|reading|learning)`,
        '{(do|have) you (not|no) (common sense|manners|shame|sense)}',
        '{(remember|mind|where are) your manners}',
      ],
      unless,
      rewrites: [andDo, throughThat, youCan, ...short],
    },
    {
      phrases: [
        `(^|@opening) {${please} take a [deep] breath} (,|$|:|;|and|for|before|-|–|please|with|first|then)`,
        `(^|@opening) {${please} take a [deep] breath [[,] please]} (,|$|:|;|and|for|before|-|–|please|with)`,
      ],
      unless: [...unless, allIsWell],
      rewrites: [andDo, ...short],
    },
    {
      phrases: [
        '(^|@opening) {[please|just|so] (grow up|wake up|get real|calm down|get over it|be an adult) and (accept|understand|realise|realize|see) that} _',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: ['(^|@opening) {[please|just] ask yourself what:(why|how|what|if|whether|who)} _'],
      unless,
      rewrites: [say('it may help to look at $what')],
    },
    {
      phrases: ['(^|@opening) {[please|just] pay [more|better|closer|a bit more] attention to} _'],
      unless,
      rewrites: [pleaseNote],
    },
    {
      phrases: [
        '{it (would|might) be (wise|wiser|smart|smarter|good|better|advisable|sensible|prudent|clever) (of|for) @you to}',
        '{@you (would|might) be (wise|well advised|better advised|better off|smart) to}',
        '{@you would do (well|better|yourself a favour|yourself a favor) [if you|to]}',
        '{do yourself (a|the|one) (favour|favor) [,] and}',
      ],
      unless,
      rewrites: [say('it may help to')],
    },
    {
      phrases: [
        '(^|@opening) {[my] (dear sir|dear lady|good man|good sir|good friend|dear fellow|young man|young lady|son|sweetheart|sweetie|honey|kiddo|pal|buddy|mister|sonny|darling|dude|bro) ,} (in|you|that|this|the|we|it|if|let|i|a|when|there|what|not|please|one|business|do|here)',
        '{, and (i hope you|please) (write|wrote) it down [this time] ,}',
        "{, and (i am|i 'm) telling you (this|that) for free ,}",
        '{for your [own] (education|edification|enlightenment) [,|:]}',
        '{(a|one|just a|another) [little|small|friendly|free|quick|useful] (word|tip|hint|piece|bit|lesson) (of advice|to the wise|from (a|an) (pro|professional|expert|old hand)|for beginners|in (business|economics|logic|geography|maths|grammar|manners|trade)) [:|,]}',
        '{(life lesson|fun fact|newsflash|news flash|reality check|spoiler alert|spoiler) [:|,]}',
        '^ {(hint|my (advice|advise|tip|two cents)|[a] [small|little|free] tip (for|from) (you|an|a|me|my|less|next|the|future) [_] [_] [_] [_]) :}',
        '{, like (everyone|everybody|anyone|normal people|grown - ups|adults|the rest of us|any other _|all our other _) [else] [does|do]} $',
        '{, as is [usual|customary|normal|common|standard|good practice] (among|between|in|with) (professionals|adults|grown - ups|serious _|business|civilised _|civilized _|gentlemen|friends)}',
      ],
      unless: [asked],
      rewrites: [where(onManners, sentence('Let us look at this together.')), withItsReason, drop()],
    },
    {
      phrases: [
        '{@you (might|may) want to v:(check|read|re - read|look up)} (your|a|the|some|how|what|basic)',
        '{@you (had|would) better v:(write|read|check|get|start|take|ask)}',
        '{@you (might|may) want to v:(work on|revise|rethink|reconsider|consider taking|invest in)} (your|a|the|some|how|what|basic)',
        '{@you (should|could|must|need to|have to|ought to) [really|first] v:(work on|revise)}',
        '{(@we (suggest|recommend|advise|propose) [that] @you|@we (would|can [only]) (suggest|recommend|advise) [that] @you [to]|maybe|perhaps) [should|could|to] v:((take|attend|book|try) a (course|class|lesson|seminar|training|workshop) [in|on])}',
      ],
      unless,
      rewrites: [where(ofACourse, leaveOutArgument('clause')), say('it may help to $v')],
    },
    {
      phrases: [
        '{@you (might|may) want to (brush up on|learn|refresh|study|take a course in|take a lesson in)} (your|a|the|some|how|what|basic)',
        '{@you (should|could|must|need to|have to|ought to) [really|first] (brush up on|take a (course|class|lesson|seminar) (in|on)|go back to [school]|look up the (word|meaning))}',
      ],
      unless,
      rewrites: [where(asksHow, readUpOn), say('we are glad to help with')],
    },
    {
      phrases: [
        '{(@we|i) (do not|cannot) have [the] (time|patience|energy) to (teach|educate|train|explain|tutor|school|lecture)}',
        '{(@we are|i am) not (here|paid) to (teach|educate|train|tutor|school|babysit|hold|do your homework)}',
        '{(@we are|i am|this is) not (a|your|the) (school|kindergarten|teacher|babysitter|tutor|search engine|encyclopedia|dictionary|secretary|mother|help desk)}',
      ],
      unless: [asked],
      rewrites: goesUnsaid('Here is a good place to start: {link}.'),
    },
    {
      phrases: [
        "{(it is|that is|this is) [@solely] (your|the buyer 's|the customer 's) (duty|job|task|obligation|responsibility|homework|business) (as [a|an|the] _ [_]|to know|to read|to check|to inform|to learn|to find out|to make sure) [to] [know|read|check|learn|make sure]}",
      ],
      unless,
      rewrites: [itHelps],
    },
    {
      phrases: [
        '{a (professional|serious buyer|serious company|real expert|real professional) would (have|never|not have|know|understand)} _',
      ],
      unless,
      rewrites: [itWouldHaveHelped, ...goesUnsaid('What would help us now is {step}.')],
    },
    {
      phrases: [
        '(^|@opening) {[please|just|so|and] (do not be|stop being) [so|that|@very|such [a]] (difficult|childish|ridiculous|dramatic|lazy|stubborn|unreasonable|naive|petty|stupid|child|baby)}',
        '(^|@opening) {[please|just|so] (take [some|a bit of|more] responsibility [for your _ [_]]|stop (whining|moaning|complaining|crying|making (a fuss|a scene)|acting (up|like _)|behaving like (a|an|your) _)|do not make [such] a (scene|fuss|drama) [of it|about it]|face (reality|the facts)|man up|toughen up|act normal|get your act together|get organised|get organized)} (.|,|!|$|and)',
        '{(that|this|it) is [@very|just|simply] (not [@very] (professional|serious|mature|adult|grown up)|unprofessional|childish|immature|amateurish)} (.|,|!|$)',
        '{@reader (<be> (behaving|acting)|behave|behaves|act|acts|behaved|acted) (like (a|an|little|small) [_] (child|kid|children|kids|baby|teenager|fool|idiot|diva)|childishly|unprofessionally)}',
        '^ {[please] (think|read|look|check|ask|listen) first , [and] [only] then (write|speak|talk|order|complain|ask|call|answer|act|send|reply)}',
        '(^|@opening) {[please|just|so] think [about (it|that|this)] (for (a|one|just a) (second|moment|minute)|for once)} (.|,|!|$|and)',
      ],
      unless: [...unless, granted],
      rewrites: short,
    },
  ]),
  examples: [
    { good: 'Take a breath, all your photos are back.' },
    { bad: '[[You are behaving like a child]].' },
    { bad: '[[Think first, then write]].' },
    { good: 'Ask first, then we can plan.' },
    { bad: '[[Do not be so difficult]].' },
    { bad: '[[Stop whining]].' },
    { bad: '[[That is simply not professional]].' },
    { bad: '[[Just think for a second]].' },
    { good: 'Do not be so hard on yourself.' },
    { good: 'You waited an hour, and that is not professional, I apologise.' },
    { good: 'Think about it for a day or two.' },
    { bad: '[[It is time you]] learned that the boat leaves at six.', fixed: 'The boat leaves at six.' },
    {
      bad: '[[Maybe take a course in]] baking first, the recipe is on page 4.',
      fixed: 'The recipe is on page 4.',
    },
    { bad: '[[Pay more attention to]] the units please.', fixed: 'Please note the units.' },
    {
      bad: '[[Learn the basics of wiring first, or you will not follow a word]].',
      fixed: 'I am glad to go through wiring with you step by step.',
    },
    { bad: '[[You might want to check]] the seal first.', fixed: 'It may help to check the seal first.' },
    { bad: '[[My advice:]] such mails go in the bin.', fixed: 'Let us look at this together.' },
    {
      bad: '[[Watch your language]] with the crew, they came at noon.',
      fixed: 'They came at noon.',
    },
    {
      bad: '[[A bit more patience]] would help, because the kiln needs a day.',
      fixed: 'The kiln needs a day.',
    },
    { bad: '[[Take a breath]] and read page 2.', fixed: 'Please read page 2.' },
    { bad: '[[You might want to rethink]] the lid.', fixed: 'It may help to rethink the lid.' },
    { bad: '[[With a little effort you can]] fold it in a day.', fixed: 'You can fold it in a day.' },
    { bad: '[[You had better check]] the lid.', fixed: 'It may help to check the lid.' },
    { bad: '[[Grow up and accept that]] glue needs a day.', fixed: 'Glue needs a day.' },
    { bad: '[[My advice:]] the red door is open.', fixed: 'The red door is open.' },
    { bad: '[[Hint:]] the bolt is red for a reason.', fixed: 'The bolt is red.' },
    {
      bad: 'It works here. [[You might want to learn]] how a kiln works before you ask.',
      fixed: 'It works here. [link] may help with how a kiln works.',
    },
    { bad: '[[A professional would have]] brought a plan.', fixed: 'It would have helped to bring a plan.' },
    { bad: '[[Pay more attention to]] the dates.', fixed: 'Please note the dates.' },
    {
      bad: '[[Please pay attention]]: the lid is hot.',
      fixed: 'The lid is hot.',
    },
    {
      bad: '[[Ask yourself what]] a new roof costs.',
      fixed: 'It may help to look at what a new roof costs.',
    },
    { bad: '[[Think about it]].', fixed: 'Here is what would help us most: [step].' },
    { good: 'Take the plan home and think about it.' },
    {
      bad: '[[Maybe learn]] the difference between oak and ash.',
      fixed: '[link] may help with the difference between oak and ash.',
    },
    { bad: '[[Please use your head]].', fixed: 'Here is what would help us most: [step].' },
    { bad: '[[Act your age]].', fixed: 'Here is what would help us most: [step].' },
    { bad: '[[Manage your expectations]].', fixed: 'Here is what would help us most: [step].' },
    { bad: '[[A bit more patience]] would help.', fixed: 'Here is what would help us most: [step].' },
    {
      bad: '[[It would be wise of you to]] insure the crate.',
      fixed: 'It may help to insure the crate.',
    },
    { bad: '[[For your education,]] steel rusts.', fixed: 'Steel rusts.' },
    { bad: 'The stamp takes a week[[, like everyone else]].', fixed: 'The stamp takes a week.' },
    { bad: '[[You might want to brush up on]] your maths.', fixed: 'We are glad to help with your maths.' },
    { bad: '[[I do not have time to teach]] you maths.', fixed: 'Here is a good place to start: [link].' },
    {
      bad: "[[It's your duty as a buyer to know]] the code.",
      fixed: 'It helps to know the code.',
    },
    { good: 'And it would be wise of you to insure it?' },
    { good: 'You wrote that you would do well to insure it.' },
    { good: 'If it would be wise of you to wait, tell me.' },
    { good: 'For your information, we attach the list.' },
    { good: 'Would it be wise of you to insure it twice?' },
    { good: 'A bit more salt would help.' },
    { good: 'The second paragraph needs a little more thought.' },
    { good: 'Mind your step, the floor is wet.' },
  ],
});

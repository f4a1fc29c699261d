/** “is a bit rich”, “does not reflect”: tears down what the customer puts forward. */
import {
  beginsWith,
  endsClause,
  endsWith,
  followedBy,
  marks,
  precededBy,
  saidBehind,
  supposed,
} from '../../../words/english/clauses';
import { granted } from '../../../words/english/conciliation';
import { asked, negated, reported } from '../../../words/english/guards';
import { type Match, marking, textOf } from '../../../words/match';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { looksDifferent } from '../../rewriting/looks-different';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, say, where, withNext } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { defineRule, type Rewriter } from '../../rule';

const seems = 'verb:(is|are|was|were|seems|seem|sounds|sound|looks|look|remains|remain)';
const much =
  '[also|simply|just|frankly|plainly|therefore|thus|quite|rather|a bit|somewhat|completely|totally|utterly|entirely|wholly|clearly|obviously|technically|factually|nothing but|pure|sheer|mere|merely|all|so|very|really|honestly|at best|at least|still]';

/** “Your post does not reflect the stay”: what it is about follows. */
function tellsWhat({ tokens, to }: Match): boolean {
  return /^(the|our|what|how|all|any|reality|your|this|that)$/.test(tokens[to]?.text ?? '');
}

/** “None of your points holds”: nothing stands before that “them” could mean. */
function yours({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from, mark.to).some(({ text }) => text === 'your');
}

/** “That is one way to see it, | the other is that …”. */
function tellsTheOther({ tokens, mark }: Match): boolean {
  return /^the (other|second)$/.test(textOf(tokens, mark.to, mark.to + 2));
}

/** “That is one way to see it, but | not ours” as “we see it another way”. */
const butNotOurs: Rewriter = (match) => {
  const { tokens, mark } = match;
  const rest = tokens.slice(mark.to).filter(({ kind }) => kind !== 'punctuation');
  if (!/^not (?:ours|mine|the right one|correct)$/.test(textOf(rest))) return null;
  return say('we see it another way')(marking(match, mark.from, mark.to + rest.length));
};

/** “I know that my price is a bit steep”: the writer owns up. */
function admitted({ tokens, from }: Match): boolean {
  return tokens
    .slice(0, from)
    .some(
      ({ text }, at) =>
        /^(know|agree|admit|understand|realise|realize)$/.test(text) &&
        tokens.slice(Math.max(0, at - 2), at).some((who) => /^(i|we)$/.test(who.text)),
    );
}

/** “In that case please disregard it.” */
const requested = precededBy(/^(please|kindly|just|to|can|may|you)$/);

const unless = [granted, asked, supposed];

/** “That is a bit much | for one person.” */
function forSomebody({ tokens, mark }: Match): boolean {
  return (
    !/^rich$/.test(tokens[mark.to - 1]?.text ?? '') &&
    /^for (?:one|two|me|us|him|her|them|children|beginners)$/.test(textOf(tokens, mark.to, mark.to + 2))
  );
}

/** “It is a bit strong, so add milk”: of tea, a path, a paste. */
function ofAThing(match: Match): boolean {
  return beginsWith(/^it$/)(match) && marks(/^(strong|steep|thick)$/)(match);
}

/** “It was pure coincidence | that I saw your note.” */
function ofOurOwn({ tokens, mark }: Match): boolean {
  return /^that (?:i|we|our|my)$/.test(textOf(tokens, mark.to, mark.to + 2));
}

/** “There is no question of you | paying for it”: they are spared it. */
const sparesThem = saidBehind(/^(paying|fee|charge|charges|waiting)$/);

export default defineRule({
  id: 'arguing/weak-case',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: 'Tears down what the customer puts forward.',
  why: 'Whoever hears that their reasoning is worth nothing stops listening to yours; show what you see instead.',
  phrasings: noArgumentLeft('see', [
    {
      phrases: [
        `(@your|your own|this|that|such a|such an|such) [_] @assertion [... ...] {${seems} ${much} @hollow}`,
        `the (suggestion|accusation|allegation|claim|assertion|insinuation|notion|idea|premise|charge|argument|theory|complaint|conclusion|comparison|reproach|suspicion|logic|reasoning|story|assumption) [(that|of|behind|in|about) ... ... ...] {${seems} ${much} @hollow}`,
      ],
      unless: [supposed, granted, negated, asked, reported],
      rewrites: [looksDifferent],
    },
    {
      phrases: [
        `(@your|this|that|such) [_] @assertion [...] [also|simply|completely|conveniently|just] {verb:(<ignore>|<overlook>|<neglect>|<disregard>)}`,
      ],
      unless: [supposed, granted, asked, requested],
      rewrites: [say('<do:verb> not yet include')],
    },
    {
      phrases: [
        '(@your|this|that|such a|such an) [_] @assertion [...] [also|simply|just|really|still] {verb:(does|do) not (survive|withstand|convince|impress|bear|stand up to|hold up|hold water|add up|stand up|stand|follow|fly|wash|count|cut it|prove (anything|much|a thing)|change (anything|a thing|that|the fact))}',
        '(@your|this|that|such a|such an) [_] @assertion [...] [also|simply|just|really|quickly] {verb:(<fall> (apart|flat|down|short)|<collapse>|<crumble>|<miss> the (point|mark)|<prove> (nothing|little)|<lack> (any|all) _|<defy> (belief|logic|reason)|(<rest>|<stand>|<build>) on (feet of clay|shaky _|weak _|thin _|sand|quicksand|nothing|air|thin air|a (false|wrong|misunderstanding)|guesswork|hearsay|wrong|false))}',
      ],
      unless: [supposed, granted, asked],
      rewrites: [looksDifferent],
    },
    {
      phrases: [
        `{, which (makes|renders) (it|that|this|them|the [whole] @assertion|your [whole] @assertion) ${much} @hollow}`,
      ],
      unless: [granted],
      rewrites: [drop()],
    },
    {
      phrases: [
        '(is|are|was|were|seems) {[@very|purely|solely|largely|entirely|mostly] (based|built|founded|resting) on (nothing|air|thin air|sand|hearsay|guesswork|rumours|rumors|feelings|speculation|pure _|mere _|false _|wrong _|(a|an) (false|wrong|flawed|mistaken|wild) _)}',
      ],
      unless: [supposed, granted, asked],
      rewrites: [
        where(endsWith(/^nothing$/), withNext(/^but$/, say('based on'))),
        say('not what we see so far'),
      ],
    },
    {
      phrases: [
        '{if (it|that|this|they|there) (were|was) [only] (based|founded) on (anything|facts|something|fact|evidence|reality|logic) [at all|solid|real]}',
        '{if (it|that|this|they) [only] had (any|a shred of|the slightest) (basis|truth|substance|merit|foundation|logic) [in fact|to it|in (it|them)]}',
      ],
      rewrites: [say('once we have seen what it rests on')],
    },
    {
      phrases: [
        '{(not (a single|one|even one) [one] [of (them|these|those|your _)]|none of (them|these|those|your (points|arguments|claims|reasons|objections|examples))|(hardly|barely) (any|one) of (them|your _)) (survives|survive|holds|hold|stands|stand|is (true|right|correct|valid)|are (true|right|correct|valid)|convinces|convince|makes sense|make sense|checks out|adds up|applies|apply|withstands)}',
      ],
      unless: [asked, supposed],
      rewrites: [where(yours, sayAlone('we see this differently')), sayAlone('we see them differently')],
    },
    {
      phrases: [
        `^ [well|sorry|oh|but|and|frankly|honestly] [,] {(that|this|it) (is|was|sounds|seems) [quite|rather|just|a bit of|really|frankly|simply|pretty] (a (stretch|leap|reach|big stretch|long shot|cheap shot|low blow|moot point|red herring|non-argument|sweeping statement)|a bit (rich|much|thick|steep|strong|over the top|far-fetched)|rich|over the top|(a|an) [very] (big|strong|bold|heavy|wild|serious|outrageous|extraordinary) (word|claim|accusation|allegation|assumption|theory)|[pure|mere|sheer] (speculation|fiction|fantasy|guesswork|hearsay|invention|conjecture|imagination)|[very] (big|strong|bold) words|wishful thinking|jumping to conclusions|nit-picking|nitpicking|splitting hairs|hair-splitting|cherry-picking|hot air|grasping at straws|clutching at straws|twisting (my|our) words|putting words in (my|our) mouth|not an argument|no argument|an old wives’ tale|an urban legend|wide of the mark|a bit of a stretch|not a fair comparison|an unfair comparison|a false (comparison|economy)|apples and (oranges|pears))}`,
      ],
      unless: [...unless, ofAThing],
      when: [endsClause],
      rewrites: [say('we do not quite follow this yet')],
    },
    {
      phrases: [
        '{(it|that) is [really|quite|frankly|rather|just|a bit|simply] (rich|a bit (rich|much|thick|steep|strong|bold)|absurd|ridiculous|laughable|silly|a stretch|over the top|preposterous|ludicrous|nonsense|far-fetched|misleading|dishonest|exaggerated|an exaggeration|outrageous) to verb:(call|say|claim|speak|talk|demand|compare|blame|suggest|describe|accuse|complain|call)}',
      ],
      unless,
      rewrites: [say('we would not $verb')],
    },
    {
      phrases: [
        '{(that|this|it) is (one|a) (way|possible way|way of looking) (to (see|look at|put|read) (it|things|this)|of (seeing|looking at|putting|reading) (it|things|this)) , [but|and|just|only]} (the|a|not)',
        '{(one|a) (way|possible way) (to (see|look at|put|read) (it|things|this)|of (seeing|looking at|putting|reading) (it|things|this)) , [but|and|just|only] [the] wrong one}',
      ],
      rewrites: [
        butNotOurs,
        where(tellsTheOther, say('one side of it you have named;')),
        say('we see it another way:'),
      ],
    },
    {
      phrases: ['{[please] (compare|comparing) apples (with|to|and) (apples|oranges|pears)}'],
      unless: [supposed],
      rewrites: [leaveOutArgument(), sayAlone('let us compare the same things')],
    },
    {
      phrases: [
        '(is|are|was|were) [just|simply|only|merely|nothing but|nothing more than|frankly|quite|a bit] {(an [outright|absolute|utter] (invention|fabrication|illusion|absurdity)|a [complete|total|pure] (invention|fabrication|fairy tale|legend|figment|farce)|(pure|sheer|mere|plain) (invention|imagination|fabrication|fantasy|fiction|hearsay|speculation|guesswork|conjecture|nonsense|theory|theatre|coincidence)|plucked from [thin|the] air|out of thin air|wishful thinking|comical|laughable|hilarious|grotesque|a product of your imagination)}',
      ],
      unless: [...unless, ofOurOwn],
      rewrites: [say('not how we see it')],
    },
    {
      phrases: [
        '{(by|going by) your [own] (definition|standards|standard|logic|reckoning|measure|criteria|yardstick|reasoning) [,]}',
      ],
      unless: [supposed, asked],
      rewrites: [say('seen that way,')],
    },
    {
      phrases: ['{there can be no (talk|question|mention) of}', '{there is no question of}'],
      unless: [supposed, sparesThem],
      rewrites: [say('we do not see')],
    },
    {
      phrases: ['^ of ... [...] {there can be no (talk|question)}'],
      rewrites: [say('we would rather not speak')],
    },
    {
      phrases: [
        '{(that|this|it|the|such an|your) [argument|sword|excuse|logic|reasoning|story|dog|one] (cuts both ways|works both ways|goes both ways|will not (hunt|cut it|hold water|work with (us|me))|does not cut it)}',
        // “It will not wash out”, “it will not fly in the rain”: said of a thing.
        '{(that|this|it|the|such an|your) [argument|sword|excuse|logic|reasoning|story|dog|one] (will|does) not (wash|fly) [with (me|us)]} ($|@closing|with|here|and|but)',
        '{@you are [completely|entirely|totally|quite] (on the wrong track|way off|far off|off track|on thin ice|off the mark|out of your depth)} [entirely|completely|here|there|with (this|that)]',
        '{@you (must have|have [clearly|probably]) (dreamt|dreamed|imagined) (that|it|this)}',
        '{@you are (dreaming|imagining (it|that|things)|seeing things|hearing things|making things up)}',
      ],
      unless: [supposed, asked],
      rewrites: [leaveOutArgument(), sayAlone('we see it differently')],
    },
    {
      phrases: [
        '{@you [seem to|must|appear to|clearly] (live|be living|be|labour|labor|suffer|are|work) under the (illusion|delusion|misconception|misapprehension|false impression|mistaken impression) that}',
      ],
      unless: [supposed, asked],
      rewrites: [say('we do not yet see that')],
    },
    {
      phrases: [
        '(is|was|seems|sounds) {(a|an) [very|rather|most|quite|truly|pretty] (odd|strange|curious|peculiar|funny|bizarre|weird|creative|novel|original)} (way|reading|view|logic|idea|method|argument|interpretation|notion|sort|definition|understanding) (to|of|you)',
      ],
      unless,
      rewrites: [say('another')],
    },
    {
      phrases: [
        '(the fact that|a|an|one|two|that|which|it|knowing|being|having|owning) ... [...] {does not (make|turn)} (it|that|this|us|our _|the _|him|her|them|you|a _|an _|anyone|somebody|someone) [into] (a|an|@grievance|wrong|bad|false|true|right|any|less|responsible|liable|guilty|our|expert|law|defective|proof)',
      ],
      unless: [asked, granted, supposed],
      rewrites: [say('need not make')],
    },
    {
      phrases: [
        '(it|that|this) {makes [absolutely] no sense} to (bring|argue|compare|say|claim|complain|talk|insist|expect|ask|blame)',
      ],
      unless: [asked, negated],
      rewrites: [say('would not help us')],
    },
    {
      phrases: ['{(is|was|sounds) [quite|rather|just] a bit (rich|much|thick|steep)} (for|from|coming|,|$)'],
      unless: [asked, admitted, forSomebody],
      rewrites: [
        where(followedBy(/^(coming|from)$/), sayToTheEnd('seems a little strong to us')),
        say('seems a little strong to us'),
      ],
    },
    {
      phrases: ['{is guesswork}'],
      unless: [asked],
      rewrites: [say('is something we would like to check')],
    },
    {
      phrases: [
        '{is [@adverb|way|miles|far|completely|totally] (off the mark|wide of the mark|way off|miles off|far off the mark)} ($|@closing)',
      ],
      unless: [asked, negated, granted],
      rewrites: [looksDifferent],
    },
    {
      phrases: ['@we {(challenge|dare|defy)} (you|anyone|anybody) to'],
      rewrites: [say('would invite')],
    },
    {
      phrases: [
        '@your [_] (review|comment|post|message|description|account|letter|feedback|mail|email|summary|version|tweet|rating) [simply|just|really|also] {(does|do) not [@adverb|accurately|truly|correctly] (reflect|represent|portray|describe|tell|match|convey)}',
        '@your [_] (review|comment|post|message|description|account|letter|feedback|mail|email|summary|version|tweet|rating) [simply|just|really|also] {(paints|gives|creates|draws|presents|conveys) (a|an) [@very] (false|wrong|distorted|unfair|one - sided|one-sided|misleading|incorrect|inaccurate|incomplete|skewed) (picture|image|impression|view|idea)}',
      ],
      unless: [supposed, granted, asked],
      rewrites: [
        where(followedBy(/^our$/), say('differs from')),
        where(tellsWhat, say('differs from our view of')),
        where(followedBy(/^of$/), say('differs from the picture we have')),
        say('differs from how we saw it'),
      ],
    },
    {
      phrases: [
        '(that|this|these|those|it) (is|are|was|were|sounds like|sound like) {[@very|only|just|merely|nothing but|all] [a|an|another|the (usual|same) [old]] [common|bad|poor|cheap|lame|weak|typical|old|nice|convenient|classic|silly|easy|popular|stupid|usual|standard] (excuse|excuses)}',
      ],
      unless,
      when: [endsClause],
      rewrites: [say('hard for us to follow')],
    },
  ]),
  examples: [
    { good: 'I do know that the fee is a bit steep, so I take 5 off.' },
    { good: 'The frame is cracked, so it will not hold a load, and the oil will not wash out.' },
    {
      bad: '[[That is one way to see it,]] the other is that the key was lost.',
      fixed: 'One side of it you have named; the other is that the key was lost.',
    },
    {
      bad: 'Scandal [[is a bit rich]] for one late tram.',
      fixed: 'Scandal seems a little strong to us for one late tram.',
    },
    {
      bad: 'Your post [[does not reflect]] the stay.',
      fixed: 'Your post differs from our view of the stay.',
    },
    { bad: 'Your review [[paints a false picture]].', fixed: 'Your review differs from how we saw it.' },
    {
      bad: 'It [[makes no sense]] to compare a lamp with a lens.',
      fixed: 'It would not help us to compare a lamp with a lens.',
    },
    { bad: 'The note [[is guesswork]].', fixed: 'The note is something we would like to check.' },
    { bad: 'Your sum [[is way off]].', fixed: 'Your sum looks different to us.' },
    { bad: 'I [[challenge]] anyone to find a scratch.', fixed: 'I would invite anyone to find a scratch.' },
    {
      bad: 'Your theory about the valve [[is completely absurd]].',
      fixed: 'Could we look at your theory about the valve together?',
    },
    {
      bad: 'The suggestion that our driver took a nap [[is ridiculous]].',
      fixed: 'So far we see no sign that our driver took a nap.',
    },
    { bad: 'Your sums [[ignore]] the customs fee.', fixed: 'Your sums do not yet include the customs fee.' },
    {
      bad: 'Your objection [[does not follow]].',
      fixed: 'We see your objection differently.',
    },
    {
      bad: 'The list is without freight[[, which makes the whole comparison meaningless]].',
      fixed: 'The list is without freight.',
    },
    {
      bad: '[[That’s a bit rich]], coming from you.',
      fixed: 'We do not quite follow this yet, coming from you.',
    },
    {
      bad: '[[It is ridiculous to call]] one loose thread a defect.',
      fixed: 'We would not call one loose thread a defect.',
    },
    { bad: '[[Compare apples with apples]], please.', fixed: 'Let us compare the same things, please.' },
    { bad: '[[None of your arguments holds]].' },
    { bad: 'That the tap was open is [[pure invention]].' },
    {
      bad: '[[By your definition]] every used car is a wreck.',
      fixed: 'Seen that way, every used car is a wreck.',
    },
    { bad: '[[There can be no talk of]] a breach.', fixed: 'We do not see a breach.' },
    {
      bad: '[[You must have dreamt that]].',
      fixed: 'We see it differently.',
    },
    { bad: 'That is [[a very odd]] way to count.', fixed: 'That is another way to count.' },
    { bad: 'A mark [[does not make]] it a defect.', fixed: 'A mark need not make it a defect.' },
    { good: 'If your calculation is wrong, the form will tell you at once.' },
    { good: 'I do not think that your complaint is unfounded.' },
    { good: 'You are right that this comparison is unfair, and we apologise.' },
    { good: 'Your reasoning is sound, and none of your points is lost.' },
    { good: 'Is the estimate too high because your list is wrong?' },
    { good: 'You wrote that our claim is misleading, so we took the page down.' },
    { good: 'That is a long shot of the hall, and the next photo shows the door.' },
    { good: 'That is a sweeping statement piece for a small flat.' },
    { good: 'If you have paid by now, please ignore this: in such a case just disregard the note.' },
    { good: 'That is a bit much for one person.' },
    { good: 'It is a bit strong, so add milk.' },
    { good: 'It was pure coincidence that I saw your note.' },
    { good: 'There is no question of you paying for it.' },
    { good: 'The rate is way off, and I have corrected it.' },
    { bad: 'These are [[only excuses]].', fixed: 'These are hard for us to follow.' },
    { good: 'It sounds like a good excuse to come by.' },
  ],
});

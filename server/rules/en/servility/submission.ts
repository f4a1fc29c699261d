/** “Whatever you decide”, “we are at your mercy”, “you are always right”: giving the negotiation away. */

import {
  beginsWith,
  byUs,
  closesSentence,
  endsClause,
  followedBy,
  isWhole,
  marks,
  opensSentence,
  precededBy,
  saidBehind,
  says,
} from '../../../words/english/clauses';
import { negated, reported } from '../../../words/english/guards';
import { type Match, marking, textOf } from '../../../words/match';
import { bowOnce } from '../../rewriting/bow-once';
import { alone, bowOut, bowsAlone, keepBehindBut, youAreRight } from '../../rewriting/bow-out';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { drop, either, say, sentence, where } from '../../rewriting/rewrites';
import { sayClause } from '../../rewriting/say-clause';
import { through } from '../../rewriting/through';
import { defineRule } from '../../rule';

const decide =
  '(decide|say|want|wish|command|order|ask|tell us|demand|propose|offer|choose|like|set|name|dictate|think [is] (best|right|fair|fit)|see fit|feel is (right|fair)|find (right|fair)|require|write|write down|put down|quote)';
const whatever =
  '((whatever [price|terms|conditions|date|number|figure]|whichever|anything|everything|any (price|prices|terms|term|condition|conditions|decision|date|deal)) [that])';
const bow =
  '(accept|obey|follow|comply with|agree (to|with)|go (with|along with)|submit to|live with|bear|swallow|sign|carry out|respect)';

const yielding =
  /^(?:whatever|just|only|please|tell|say|let|us|me|know|what|how|you|your|want|need|like|prefer|wish|decide|decision|and|so|or|we|i|will|shall|can|do|does|it|that|this|as|jump|high|high|agree|accept|follow|obey|the|boss|are|is|am|be|fine|ok|okay|good|with|for|to|happy|of|course|gladly|immediately|always|everything|anything|say|word|makes|make|sir|madam|both|all|go|along|say|have|up|entirely|completely|[.,;!–—-])$/;

/** “Whatever you decide is fine for us, | just tell us what you want and we do it”: nothing else is said. */
function yieldsOnly({ tokens, mark }: Match): boolean {
  return tokens.every(({ text }, at) => (at >= mark.from && at < mark.to) || yielding.test(text));
}

/** “Tell us how, and we will obey”: what is asked stands before it. */
const onlyObeys = beginsWith(/^(i|we|us)$/);

/** “Tell us when | and we will obey” at the end of a request. */
function whatWasAsked(match: Match) {
  const { tokens, mark } = match;
  const asks = /^(please|tell|let|say|show|write|call|give)$/.test(tokens[0]?.text ?? '');
  return asks && tokens[mark.from - 1]?.text === 'and' && endsClause(match)
    ? drop()(marking(match, mark.from - 1, mark.to))
    : null;
}

/** “As you command, the shelf is up.” */
function opensWith({ tokens, mark }: Match): boolean {
  return mark.from === 0 && tokens.length > mark.to + 3;
}

/** “At your mercy with the permit”, not “at your feet for any wish”. */
const inTheirHands = marks(/^(mercy|hands|helpless)$/);

/** “Yes, | you are right as always, | the sum is 62” is “Yes, you are right, the sum is 62”. */
function rightAsAlways(match: Match) {
  const { tokens, mark } = match;
  const marked = textOf(tokens, mark.from, mark.to);
  return /^you (?:\p{L}+ )*right\b/u.test(marked)
    ? say(/(,|and)$/.test(marked) ? `you are right${marked.endsWith(',') ? ',' : ' and'}` : 'you are right')(
        match,
      )
    : null;
}

/** “We accept whatever day you name, | as long as it is in May”: that is no bow. */
function onCondition({ tokens, mark }: Match): boolean {
  return /(?:^|, )(?:as long as|provided|so long as|if|on condition|within|including)\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “Accept whatever your council decides” is “respect what your council decides”. */
function whatOthersDecide(match: Match) {
  const { tokens, mark } = match;
  const at = tokens.findIndex(({ text }, from) => from >= mark.from && text === 'whatever');
  return tokens[at + 1]?.text === 'your' && at < mark.to
    ? say(`respect what ${textOf(tokens, at + 1, mark.to)}`)(match)
    : null;
}

/** “Follow whatever you say, | doctor”, behind which something is said. */
function followsThem(match: Match): boolean {
  return /^(follow|obey|carry)$/.test(match.tokens[match.mark.from]?.text ?? '') && !closesSentence(match);
}

/** “Accept whatever date you choose” is “consider the date you choose”. */
function considerIt(match: Match) {
  const { tokens, mark } = match;
  const at = tokens.findIndex(({ text }, from) => from >= mark.from && /^(whatever|any)$/.test(text));
  const you = tokens.findIndex(({ text }, from) => from > at && text === 'you');
  const named = at >= mark.from && you === at + 2 && you < mark.to - 1;
  const will = byUs(match) ? 'will ' : '';
  return named ? say(`${will}consider the ${textOf(tokens, at + 1, mark.to)}`)(match) : null;
}

/** “No choice but to accept the terms” is “we accept the terms”; “… but to swallow them” is not. */
function acceptIt(match: Match) {
  const { tokens, mark } = match;
  const words = /^(accept|follow|comply with|sign|take|agree (?:to|with)|go along with)$/;
  const to = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && text === 'to');
  const deed = textOf(tokens, to + 1, mark.to);
  return to > 0 && words.test(deed) ? say(`$who ${deed}`)(match) : null;
}

/** “Our lawyer says we have no choice but to sign”: it is told. */
function saidByOthers({ tokens, mark }: Match): boolean {
  const before = textOf(tokens, Math.max(0, mark.from - 2), mark.from);
  return /\b(?:says|said|thinks|told us|told me|tells us)(?: that)?$/.test(before);
}

/** “We simply follow | your list”: what is followed is told. */
function simplyFollows({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 1]?.text === 'follow' &&
    /^(the|your)$/.test(tokens[mark.to]?.text ?? '') &&
    tokens[mark.to + 1]?.text !== 'orders'
  );
}

/** “We just follow | the recipe”: a thing is followed, and nobody’s wish. */
function followsAThing({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 1]?.text === 'follow' &&
    /^(?:the|a|an|our|my) (?!orders?\b|instructions?\b)/.test(textOf(tokens, mark.to))
  );
}

/** “Nothing is too small | for our van.” */
function forAThing({ tokens, mark }: Match): boolean {
  return /^for (?!us\b|you\b|me\b)/.test(textOf(tokens, mark.to));
}

/** “You are the boss | of the band”, “you are the light | engineer”: a trade. */
function namesATrade({ tokens, mark }: Match): boolean {
  const next = tokens[mark.to];
  return (
    /^of the (?!world\b)/.test(textOf(tokens, mark.to)) ||
    (/^(sun|light|world|air|god)$/.test(tokens[mark.to - 1]?.text ?? '') &&
      /^(engineer|designer|traffic|champion|technician|operator|source|father)$/.test(next?.text ?? ''))
  );
}

/** “We obey | all speed limits.” */
function obeysTheLaw({ tokens, mark }: Match): boolean {
  return /^(?:all|every|any|each) (?:[a-z]+ ){0,2}(?:rules|laws|limits|signs|codes)\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “Fine with whatever you choose, both fit.” */
const bothFit = saidBehind(/^(both|either)$/);

/** “Every condition”, not “any” or “all conditions”. */
const everyOne = marks(/^every$/);

/** “For the photos: treat us as you like, | we only need a name.” */
function dropBeforeClause(match: Match) {
  const { tokens, mark } = match;
  const goesOn =
    tokens[mark.to]?.text === ',' && /^(i|we|the|our|it|they|he|she)$/.test(tokens[mark.to + 1]?.text ?? '');
  return goesOn && tokens.length - mark.to > 4 ? drop()(marking(match, mark.from, mark.to + 1)) : null;
}

/** “In no position to argue with the airline”: nobody bows to the reader. */
function withOthers({ tokens, mark }: Match): boolean {
  return /^(?:with|against) (?!you)/.test(textOf(tokens, mark.to));
}

/** “Forever in your debt (which may be used in jest)”: the words are spoken of, not said. */
const spokenOf = says(
  /^(ironic|ironically|sarcastic|sarcastically|jest|phrase|phrases|sign-off|expression|wording)$/,
);

/** “As long as it pleases you”, not “only if it pleases you”. */
const howLong = marks(/^long$/);

/** “You decide, I just follow”, “anything you say”: the choice is left to them, and they may be asked for it. */
function leavesItToThem({ sentence: { prose } }: Match): boolean {
  return /\b(?:you (?:decide|choose|know best|judge|name)|(?:whatever|anything|everything|whichever|any) (?:\p{L}+ )?you (?:decide|choose|say|want|wish|pick|prefer|like|think|find|do|set))\b/iu.test(
    prose,
  );
}

/** “Anything you say. I will move the wall”: what is asked for was said. */
function decided({ following }: Match): boolean {
  return /^\s*(?:i|we)(?:['’]ll| will| have| am|['’]ve)\b|^\s*done\b/i.test(following[0]?.prose ?? '');
}

export default defineRule({
  id: 'servility/submission',
  principle: 'not-passive',
  severity: 'warning',
  message: 'This hands the whole decision over.',
  why: 'Whoever only obeys is not negotiated with: say what you suggest and why, then ask what they think.',
  phrasings: bowOnce([
    {
      phrases: [
        `@we [@modal] [@adverb|gladly|humbly] {${bow} ${whatever} [@you|@your _] ${decide}}`,
        `@we [@modal] [@adverb|gladly|humbly] {${bow} whatever [@your _] (<decide>|comes|it is)}`,
        `@we <be> [@adverb] (happy|ready|willing|prepared|glad) to {${bow} ${whatever} you ${decide}}`,
        `@we <be> [@adverb] {(happy|fine|ok|okay|content|good) with ${whatever} you ${decide}}`,
      ],
      unless: [negated, onCondition, bothFit],
      rewrites: [
        whatOthersDecide,
        where(followsThem, say('follow your advice')),
        where(closesSentence, say('suggest {your proposal} and would like to hear your view')),
        considerIt,
        where(precededBy(/^(am|are|be)$/), say('happy to look at what you propose')),
        where(byUs, say('will look at what you propose')),
        say('look at what you propose'),
      ],
    },
    {
      phrases: [
        `{${whatever} you ${decide} [sir|madam] , who:@we [@modal|do] [@adverb|gladly] (accept|obey|follow|comply|agree|submit|do|sign|pay|respect|swallow) [(it|that|to it|with it|along)] [without (a word|a murmur|question|questions|complaint|protest|discussion)]}`,
        `{(whatever|anything) you ${decide} [sir|madam] [,] ((is|will be) [@adverb] (fine|ok|okay|good|right|law|accepted) [(by|with|for|to) @us]|and (it|that) is (done|yours|settled))}`,
        `{(just|only|you) (tell us|tell me|say|name|set|give us) [the|your|a|any] [price|date|terms|number|word|it] [,] and who:@we (obey|sign|follow|accept|comply|do it|jump|will (obey|sign|follow|accept|comply|jump))}`,
        '{(whatever|anything) you say goes}',
        '{[as the (client|customer|guest) is [always] king ,] @we (will|shall) [of course|naturally|@adverb] [gladly|always] do (whatever|what|as) you (say|tell us|wish|want|command)} (.|!|$)',
        '{who:@we [@modal] (obey|do (exactly|precisely|just) (as|what) you (say|tell us|order|want|command)|do as (told|ordered|instructed|commanded)) [, no questions asked|without (question|questions|a word)]}',
        `{@you (decide|command|order|say|name it|speak|dictate) [and|,|;] who:@we (obey|follow|do (it|that)|jump|comply|accept|deliver|sign)}`,
      ],
      unless: [obeysTheLaw],
      rewrites: [
        where(yieldsOnly, sentence('Please tell us what you would prefer.')),
        where(onlyObeys, keepTheRest()),
        whatWasAsked,
        keepBehindBut,
        alone('Please tell us what you would prefer.'),
        where(endsClause, say('please tell us what you would prefer')),
        where(onlyObeys, say('we will follow your advice')),
        say('we suggest {your proposal} and would like to hear your view'),
      ],
    },
    {
      phrases: [
        '^ {[exactly|just] as you (wish|command|desire|order|please) [,] [sir|madam|boss|dear]} (,|$)',
        '{(exactly|just|precisely) as you (wish|command|desire|order)}',
        '{as you (command|order us|ordered us|commanded)}',
      ],
      rewrites: [
        where(opensWith, drop()),
        where(isWhole, leaveOutSentence()),
        where(isWhole, say('we will gladly look into it')),
        say('as you asked'),
      ],
    },
    {
      phrases: [
        '{your (word|wish|every word|desire|request) is [@our] (law|gospel|holy|sacred) [(to|for) @us]}',
      ],
      // “Your wish is our law, | be it three in the morning.”
      rewrites: [
        where(saidBehind(/^(be|day|night|whenever|anytime)$/), say('we will gladly help')),
        say('we take your word seriously'),
      ],
    },
    {
      phrases: ['{[you] (only|just|need only|only need to|have only to) command [us]}'],
      unless: [followedBy(/^(the|a|an|it)$/)],
      rewrites: [say('tell us what you need')],
    },
    {
      phrases: [
        '@we <be> {[@adverb] (at your (mercy|feet|command|orders|beck and call)|your (slave|slaves|servant|servants)|in your hands completely|[@adverb] helpless without you|[@very] in your hands)}',
      ],
      rewrites: [where(inTheirHands, say('counting on your help')), say('here to help')],
    },
    {
      phrases: [
        '{who:@we have [really] no [other|real] (choice|option|alternative|way) but to (accept|follow|obey|comply with|swallow|sign|take|agree (to|with)|give in to|go along with|bow to)}',
        '{who:@we [@modal|@adverb] (submit to|surrender to|yield to)} your',
        '{who:@we (must|have to|can only) (obey|bow to|submit to|swallow|give in to)}',
      ],
      unless: [reported, saidByOthers],
      rewrites: [acceptIt, say('$who would like to talk about')],
    },
    {
      phrases: [
        '{who:@we [@modal|@adverb] (bow (to|before|down before)|worship|adore|revere) your (superior|great|greater|infinite|better|endless)} _',
      ],
      unless: [reported],
      rewrites: [say('$who value your')],
    },
    {
      phrases: ['{who:@we [@modal|@adverb] (bow (to|before|down before)|kneel before|worship|revere)} your'],
      unless: [reported],
      rewrites: [say('$who value')],
    },
    {
      phrases: [
        '{who:@we [@very|@adverb] have [really] no (choice|option|say|alternative|right to (complain|object|ask|protest|argue)) [(in (this|it|that|the matter)|here|anyway)]} $',
        '{who:@we (am|are) (not|in no position) [in a position|able] to (argue|negotiate|object|refuse|contradict|complain|bargain)}',
      ],
      unless: [reported, withOthers],
      rewrites: [
        where(followedBy(/^(about|over)$/), say('$who would like to talk')),
        say('$who would like to find a way that works for both of us'),
      ],
    },
    {
      phrases: [
        '{(punish|blame|fine|scold) @us [as|however|all] [much as] you (see fit|like|want|please|wish)}',
        '{[please] (treat|use) @us [as|how|however|whatever way] you (like|want|please|wish|see fit)}',
        '{do (with|to) @us [what|whatever|as] you (like|want|please|will|wish)}',
        '^ {(punish|blame|fine|scold) @us} (,|$)',
      ],
      rewrites: [
        youAreRight,
        keepBehindBut,
        where(bowsAlone, leaveOutSentence()),
        alone('Please tell us what would help you most.'),
        where(
          saidBehind(/^(bear|suffer|swallow|endure|deserve)$/),
          sentence('Please tell us what would help you most.'),
        ),
        dropBeforeClause,
        say('tell us what would help you most'),
      ],
    },
    {
      phrases: [
        '{@we [will|shall] (take|accept|bear|deserve) (the|any|every|your|all) (punishment|penalty you choose) [without a word]}',
      ],
      rewrites: [youAreRight, where(bowsAlone, leaveOutSentence()), say('we take responsibility')],
    },
    {
      phrases: [
        '{(,|and|, and) @we (will|shall) [@adverb|gladly] (bear|suffer|swallow|endure) (it|anything|everything|all|whatever comes) [gladly|with joy|in silence|without a word]} $',
        '{, [@you <be>] right (every time|always|each time|as always|as ever|as usual|in everything|in all things)}',
        '{[,] and we (shall|will) not (say|utter) a word}',
        '{[,] [or] whatever makes (you|your _) (happy|smile|feel better|content)}',
        '@our {(complete|full|entire|total|absolute|constant|humble|unlimited)} (disposal|obedience|submission)',
        '(at|in) your {(complete|full|entire|total|absolute|constant|humble|unlimited)} (disposal|service|command)',
        '<be> {(always|forever|entirely|wholly|completely|totally|eternally)} at your (service|disposal)',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{your (slightest|every|least|smallest|faintest|tiniest|merest) (wish|whim|desire|word|need|wishes|request|hint|sigh|frown|want) (is|are|shall|will|counts)}',
        '{(only|nothing but) your (happiness|opinion|satisfaction|wish|word|will|joy|comfort|smile) (counts|matters|is important|exists)}',
        '{your wish is (our|my) (command|law|order|will|duty)}',
        '{you (know|decide|judge|see) best [,|of course|and|sir] [of course] [,] (and|we|i) [just|only|simply|will|shall] (follow|obey|do|accept|agree|sign|listen|trust|bow)}',
        '{(we|i) (just|only|simply|merely) (follow|obey|do what you|do as you|accept whatever|agree with whatever)}',
        '{(to make|so that) you (love|like|forgive|trust|want|take|smile at) (us|me) again}',
        '{(whatever|any) [price|terms|date|way|sum] [that] you [think|find|deem|consider|feel|see as] (is|are|as|to be) [right|fair|best|fit|good|ok] (is|are|suits|works|will be) [right|fine|good|ok|perfect|fair|enough] [for|with|by] [us|me]}',
        '{(whatever|anything|everything) [that] you (want|need|wish|say|like|ask|desire) , [just] (tell|say|ask|name|call|order|write) [(us|me|it|so)] [,|and] [and] (we|i) (will|shall) [do|make|give|bring|obey|fix]}',
        '{[@you <be> the boss [,|and]] @you [just|only] (say|tell us|name) (how high|jump|where|when) [,] and @we (jump|run|come|do it)}',
        '{[when|if|you] (say|cry|shout|order) jump [,|and] (and|we|i|ask|how) [_] [ask] [how high]}',
        '{(nothing|no (task|request|wish|price|effort|hour|sacrifice)) [that] [you (ask|want|wish|say|demand|need|order|desire)] [of us|from us] (is|could|would|can|will) [ever|be|never] (ever|be|too) [be|too] [too] (much|big|great|small|hard|high|late|low|costly|absurd) [for (us|you)]}',
        '^ {(anything|everything) for you [,|;|!|-|:] (sir|madam|boss|madame|dear|my|anything|always|day|just|we|i)}',
        '{please just say the word and consider}',
        '{you [<be>] [absolutely|always|so|completely] right (as (always|ever|usual)|like always) [and|,]}',
        '{(we|i) (<be>) [always|@adverb] wrong (as always|as ever|as usual|and you|when you)}',
        '{(we|i) (live|breathe|exist|wake up|were born|was born) [only|just|day and night] (for|to) (you|your|serve|please|obey|make you)}',
        '{(we|i) work (only|just|day and night) (for|to) (you|your|serve|please|obey|make you)}',
        '{(we|i) work to (serve|please|obey) (you|your)}',
        '{(we|i) [@adverb|would|will|shall|can] (worship|adore|revere|venerate|idolise|idolize|bow (to|before)|kneel (to|before)|kiss|lick) (you|the ground|the floor)}',
        '{let (me|us) (carry out|obey|do|fulfil|fulfill) (all of it|everything|your every|all your|whatever)}',
        '{(whatever|anything|everything) you (decide|say|choose|want|pick|do|think|prefer) [,|is] [is|and] (we|i|it|that|fine|perfect|good|right) (will|would|am|are|is|shall) [be|always|@adverb] (happy|fine|good|right|perfect|grateful|content|law|glad|accepted|okay|ok|delighted) [with|by|for] [it|us|me]}',
        '{keep the (goods|money|deposit|machine) , keep the _}',
        '{you (<be>) (@our|the) (sun|light|saviour|savior|hero|angel|guiding star|everything|north star|god|world|air)}',
        '{you (<be>) everything} (to (us|me)|for (us|me)|.|!|,|$)',
      ],
      unless: [negated, followsAThing, forAThing, namesATrade],
      rewrites: [
        rightAsAlways,
        where(simplyFollows, say('we follow')),
        where(decided, leaveOutSentence()),
        keepBehindBut,
        where(leavesItToThem, alone('Please tell us what you would prefer.')),
        where(leavesItToThem, where(opensSentence, sayClause('please tell us what you would prefer'))),
        ...bowOut(sentence('We are glad to help.')),
      ],
    },
    {
      phrases: ['{at (what|any|every|whatever) hour of [the] (day|night) [(or|and) [the] (night|day)]}'],
      unless: [negated],
      rewrites: [say('at a time that suits you')],
    },
    {
      phrases: ['{just (say|speak|give) the word} and'],
      unless: [negated],
      rewrites: [say('just tell us')],
    },
    {
      phrases: [
        '{@you <be> [@adverb] [(always|ever)] right (every time|always|each time|in everything|in all things|no matter what)}',
        '{@you <be> [simply|just|@adverb] always right}',
        '{the customer is [always] (always right|king|god|our god|our king)}',
      ],
      unless: [negated],
      rewrites: [alone('You have a point.'), say('you have a point')],
    },
    {
      phrases: [
        '{our:(my|our) (only|sole|single|one and only) (purpose|wish|goal|aim|dream|joy|task|mission|reason) [in life|on earth|to live] is to}',
      ],
      rewrites: [say('$our job is to')],
    },
    {
      phrases: [
        '{@you <be> [@our|the] (king|queen|god|boss|lord|master|everything|everything to us)}',
        '{your (happiness|satisfaction|word|will|wish) is (all|everything|the only thing) [that] (matters|counts|we live for)}',
      ],
      unless: [negated, namesATrade],
      rewrites: [
        where(decided, leaveOutSentence()),
        where(leavesItToThem, alone('Please tell us what you would prefer.')),
        where(bowsAlone, leaveOutSentence()),
        keepTheRest(),
        alone('Your view matters to us.'),
        say('your view matters to us'),
      ],
    },
    {
      phrases: [
        '{@we (live|exist|are born|was born|are here only|breathe) [only] (to (serve|please|obey) [you]|for (your (orders|company|smile|happiness)|you))}',
      ],
      rewrites: [say('we are glad to help')],
    },
    {
      phrases: ['{who:@we (will|shall|would) [always|@adverb] (come|be|<be> there) running}'],
      // The picture of a runner goes with the word.
      rewrites: [
        either(through(/^🏃\S* /u, say('$who will be glad to help')), say('$who will be glad to help')),
      ],
    },
    {
      phrases: [
        '@we [@modal] [@adverb] {obey} (every|your|any|all|each)',
        '(and|or|will|shall) {obey} (every|your|any|all|each)',
      ],
      unless: [obeysTheLaw],
      rewrites: [say('follow')],
    },
    {
      phrases: [
        '{[just] tell (us|me) what to do and (it will be done|(we|i) (will|shall) do it|it is done)}',
      ],
      rewrites: [say('please tell us what you would prefer')],
    },
    {
      phrases: [
        '{@you decide and who:@we swallow (it|everything)}',
        '{@we will not (argue|discuss) , you decide}',
      ],
      rewrites: [say('we suggest {your proposal} and would like to hear your view')],
    },
    {
      phrases: [
        '{you (can|may) do (with (us|me|the (price|terms|date|contract)|our _)) (what|whatever|as) you (want|like|wish|please)}',
        '{you can do with (us|me|the (price|terms|date|contract)|our _) (what|whatever|as) you (want|like|wish|please)}',
      ],
      rewrites: [say('tell us what you think')],
    },
    {
      phrases: [
        '{who:@we would do (anything|everything) to}',
        '{who:@we will do anything to}',
        '{who:@we will do everything to} (please|win|keep|satisfy|regain|deserve|serve|earn|make you)',
      ],
      unless: [negated],
      rewrites: [say('$who would like to')],
    },
    {
      phrases: [
        '(accept|agree|take|sign|pay|do|follow|obey) ... {[,] without (a murmur|a word|complaint|complaining|question|questions|any question|protest|discussion|a single word)}',
      ],
      unless: [negated],
      rewrites: [drop()],
    },
    {
      phrases: ['{and [@we (am|are)] [@adverb] (forever|eternally|for ever) in your debt} (.|,|!|$)'],
      rewrites: [drop()],
    },
    {
      phrases: ['{(forever|eternally|for ever) in your debt}'],
      unless: [spokenOf],
      rewrites: [say('very grateful')],
    },
    {
      phrases: [
        '{(day|night) or (day|night) [,] [and] (i|we) [will] come running}',
        '{(feel free|please|you may|you can) [to] walk all over (me|us|our _)}',
        '{you are (far|much|way) too good (for|to) (us|me)}',
      ],
      unless: [negated],
      rewrites: [...bowOut(sentence('We are glad to help: {what you can do}.'))],
    },
    {
      phrases: [
        '{[,] (as|for as|however) long as (it pleases you|you (please|desire|see fit)|your (lordship|honour|honor) (pleases|likes))}',
        '{[,] [just] (whenever|as and when|if and when|only if) (it pleases you|you see fit|you (deign|condescend) to [_])}',
      ],
      rewrites: [where(howLong, say('until {date}')), drop()],
    },
    {
      phrases: [
        '@we (will|shall|would|can) [@adverb|gladly] {(accept|swallow|sign|take|agree to|obey|bear|live with|go along with|put up with|follow|meet) (any|every|all) [of] [the|your] n:_ [that]} (you|your _) (put|set|make|name|write|state|have|choose|dictate|impose|want|ask|demand|like|propose|wish|decide|say|add|give)',
        '@we (will|shall|would) [@adverb|gladly] {(accept|swallow|sign|take|agree to|obey|bear) (any|every|all) [of] [the|your] n:(condition|conditions|term|terms|demand|demands|price|change|changes|clause|clauses|decision|penalty)} [that|which|$|.|!|,|of]',
      ],
      unless: [negated, onCondition],
      rewrites: [where(everyOne, say('look into each $n')), say('look into the $n')],
    },
    {
      phrases: ['@we (will|shall|would) [@adverb|gladly] {go to any (length|lengths)}'],
      unless: [negated],
      rewrites: [say('do {what you will do}')],
    },
    {
      phrases: [
        '{(anything|whatever) you (want|need|like|ask for|wish|desire) [,|and|:|-] [just|simply|only] (name it|say the word|ask for it|it is yours|you get it|you shall have it|consider it done|you got it) [and (it|that) is yours]}',
        '^ {just say the word and (it is yours|@we will do (it|anything)|it is done)}',
      ],
      rewrites: [say('please tell me what you need, and I will see what I can do')],
    },
    {
      phrases: ['@we <be> {(entirely|completely|totally|utterly|wholly) at your (mercy|feet|command)}'],
      rewrites: [say('would like to hear your view')],
    },
    {
      phrases: [
        '{@we can [@adverb] live with (anything|everything|whatever [you|it|comes|_] [_] [_])} (.|,|!|$)',
        '{you [@adverb] (only|just) (have|need) to (say (it|so|the word)|name it|snap your fingers)} (.|!|$|,|and)',
      ],
      unless: [negated],
      rewrites: [...bowOut(sentence('We are glad to help.'))],
    },
    {
      phrases: [
        '{[and|,] you know best} (.|!|$|,|so)',
        '{@we (leave|will leave) (everything|it all|all of it|the (whole|entire) (decision|matter)|all decisions) [up] (to you|in your hands)}',
        '{@we (do|will do|shall do) [exactly|just|simply|always] (what|whatever|as) you (say|want|tell (us|me)|wish|order)} (.|,|!|$)',
        '{@we (am|are|would be|will be) [@adverb] (happy|fine|ok|okay|glad|content|satisfied) with (anything|everything|whatever) [that] you (give|offer|send|pay|can give|do|think) [us|me]} (.|,|!|$)',
      ],
      unless: [negated],
      rewrites: [...bowOut(sentence('We are glad to help.'))],
    },
    {
      phrases: [
        '{@we (do|will do) [exactly|just|simply|always] (whatever|anything|everything) you (like|please|decide|ask [for]|tell us)} (.|,|!|$)',
        '{@we (have to|must) (accept|take|swallow|do) (everything|whatever|anything|all) [that] you (say|decide|want|do|offer|ask|tell us|demand)} (.|,|!|$)',
      ],
      unless: [negated],
      rewrites: [...bowOut(sentence('We are glad to help.'))],
    },
  ]),
  examples: [
    {
      bad: 'Of course [[you are right as always,]] please forgive me for even asking.',
      fixed: 'You are right.',
    },
    {
      bad: '[[As the customer is king, we will of course do what you say]].',
      fixed: 'Please tell us what you would prefer.',
    },
    {
      bad: '[[You are the boss, you just say how high and we jump]], the gate is blue then.',
      fixed: 'The gate is blue then.',
    },
    {
      bad: '[[We are eternally grateful]] for the loan [[and forever in your debt]].',
      fixed: 'We are grateful for the loan.',
    },
    {
      bad: '[[Whatever you decide is fine with us]], just tell us what you need.',
      fixed: 'Please tell us what you would prefer.',
    },
    { bad: '[[We have to accept whatever you say]].' },
    { bad: '[[I do whatever you say]].' },
    { bad: '[[We leave everything to you]].' },
    { bad: '[[We are happy with anything you offer us]].' },
    { good: 'You know best where the key lies.' },
    { bad: '[[We can live with anything]].', fixed: 'We are glad to help.' },
    { bad: '[[You only have to say the word]].', fixed: 'We are glad to help.' },
    { good: 'We can live with the blue lid.' },
    { good: 'You only have to say your name at the gate.' },
    {
      bad: 'We are [[happy with whatever you decide]] on the door, but we need the key.',
      fixed: 'We are happy to look at what you propose on the door, but we need the key.',
    },
    { bad: '[[You are right as always,]] the lid is blue.', fixed: 'You are right. The lid is blue.' },
    {
      bad: 'We are [[at your mercy]] with the lease.',
      fixed: 'We are counting on your help with the lease.',
    },
    {
      bad: 'The vane is up. Anything you say, [[you’re the boss]]. I will paint it blue.',
      fixed: 'The vane is up. I will paint it blue.',
    },
    {
      bad: '[[Whatever you decide, we will accept it without a murmur]].',
      fixed: 'Please tell us what you would prefer.',
    },
    { bad: '[[We bow to your superior]] taste.', fixed: 'We value your taste.' },
    {
      bad: 'The tap drips. Tell us when to come and [[we will do as told]].',
      fixed: 'The tap drips. Tell us when to come.',
    },
    {
      bad: 'Oak or ash, round or square. You choose, [[you are the boss]].',
      fixed: 'Oak or ash, round or square. Please tell us what you would prefer.',
    },
    { bad: '[[As you command]], the shelf is up.', fixed: 'The shelf is up.' },
    { bad: '[[We bow before]] your candid review.', fixed: 'We value your candid review.' },
    {
      bad: '[[Just say the word]] and I will move the desk.',
      fixed: 'Just tell me and I will move the desk.',
    },
    { bad: '[[Only if it pleases you]], could we start at ten?', fixed: 'Could we start at ten?' },
    { bad: 'We are [[at your feet]] for all of it.', fixed: 'We are here to help for all of it.' },
    {
      bad: 'Your room is ready. [[We were born to please]] you. Breakfast is at eight.',
    },
    {
      bad: '[[Whatever you need, just name it]].',
      fixed: 'Please tell me what you need, and I will see what I can do.',
    },
    { bad: 'We will [[swallow any clause]] you write.', fixed: 'We will look into the clause you write.' },
    { bad: 'We are at your [[complete]] disposal.', fixed: 'We are at your disposal.' },
    { bad: 'We will wait [[as long as it pleases you]].', fixed: 'We will wait until [date].' },
    { bad: '[[Feel free to walk all over us]].', fixed: 'We are glad to help: [what you can do].' },
    { good: 'Forever in your debt, a phrase for close friends only.' },
    { bad: 'We are [[forever in your debt]].', fixed: 'We are very grateful.' },
    { bad: 'Just call and [[we will come running]].', fixed: 'Just call and we will be glad to help.' },
    {
      bad: 'We will [[accept whatever you decide]].',
      fixed: 'We will suggest [your proposal] and would like to hear your view.',
    },
    {
      bad: '[[Whatever you say, we will follow]].',
      fixed: 'Please tell us what you would prefer.',
    },
    { bad: '[[Exactly as you desire]].', fixed: 'We will gladly look into it.' },
    { bad: 'We are [[completely at your mercy]].', fixed: 'We are counting on your help.' },
    {
      bad: '[[We have no choice but to accept]] the new terms.',
      fixed: 'We accept the new terms.',
    },
    {
      bad: 'In this case [[we really have no say]].',
      fixed: 'In this case we would like to find a way that works for both of us.',
    },
    { bad: '[[Punish us as you like]].', fixed: 'Please tell us what would help you most.' },
    { bad: 'We pay for the lid[[, and we will bear it gladly]].', fixed: 'We pay for the lid.' },
    { bad: '[[You are always right]].', fixed: 'You have a point.' },
    {
      bad: '[[Our only purpose is to]] pack your crates.',
      fixed: 'Our job is to pack your crates.',
    },
    {
      bad: '[[Your slightest wish is]] our plan.',
      fixed: 'We are glad to help.',
    },
    {
      bad: 'We can [[swallow any clause]] you write, and we come [[at any hour of the night]].',
    },
    {
      bad: 'Yes [[you are right as always,]] the sum is 62.',
      fixed: 'Yes you are right, the sum is 62.',
    },
    {
      bad: '[[Punish us as you like]], but the key was in the box.',
      fixed: 'The key was in the box.',
    },
    {
      bad: 'We will [[accept whatever date you name]] and bring the ladder.',
      fixed: 'We will consider the date you name and bring the ladder.',
    },
    {
      bad: 'Here [[we are in no position to argue]] about the gate.',
      fixed: 'Here we would like to talk about the gate.',
    },
    {
      bad: 'The cake comes [[exactly as you wish]], with pears.',
      fixed: 'The cake comes as you asked, with pears.',
    },
    { bad: 'We would [[obey]] any rule of the lodge.', fixed: 'We would follow any rule of the lodge.' },
    {
      bad: 'For the photos: [[treat us as you like]], we only need a name.',
      fixed: 'For the photos: we only need a name.',
    },
    { bad: 'So [[we simply follow]] your list of 12.', fixed: 'So we follow your list of 12.' },
    {
      bad: '[[We will do exactly as you say]] with the paint: two coats.',
      fixed: 'We will follow your advice with the paint: two coats.',
    },
    { good: 'Our lawyer says that we can only submit to the new code.' },
    {
      bad: 'We [[accept whatever your council decides]] on the oak.',
      fixed: 'We respect what your council decides on the oak.',
    },
    { bad: 'We will [[follow whatever you order]], doctor.', fixed: 'We will follow your advice, doctor.' },
    { good: 'We accept whatever date you name, as long as it is in May.' },
    { good: 'We are in no position to argue with the harbour office.' },
    { good: 'Whatever you decide, thank you for taking the time.' },
    { good: 'You may pick whichever colour you like from the card.' },
    { good: 'We cannot accept whatever you propose after the cut-off.' },
    { good: 'You are right about the lid, it was ours.' },
    { good: 'You wrote that we have no choice but to accept the terms.' },
    { good: 'Nobody claims that the customer is always right.' },
    { good: 'We are at your service until six.' },
    {
      bad: '[[Your wish is our law]], be it day or night.',
      fixed: 'We will gladly help, be it day or night.',
    },
    { good: 'I simply follow the recipe.' },
    { good: 'Nothing is too small for our van.' },
    { good: 'You are the boss of the band, and I only carry the drum.' },
    { good: 'We obey all speed limits.' },
    { good: 'We are fine with whichever you choose, both rooms look south.' },
    { good: 'We adore your garden.' },
    { good: 'We work for your neighbour, too.' },
    { good: 'You can do with it as you like, it is yours.' },
    { good: 'You can only command the robot by voice.' },
  ],
});

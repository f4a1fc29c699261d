/** “feelings aside”, “whatever they write on forums”: denies how the customer sees it. */
import {
  endsClause,
  endsWith,
  followedBy,
  opensClause,
  precededBy,
  saidBefore,
  saidBehind,
  says,
  supposed,
} from '../../../words/english/clauses';
import { cheering, granted, shouldNotPay } from '../../../words/english/conciliation';
import { asked, negated } from '../../../words/english/guards';
import { type Match, marking, textOf } from '../../../words/match';
import { piecesOf } from '../../rewriting/beside-the-fault';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, say, sentence, told, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { tellHowItLooks } from '../../rewriting/tell-how-it-looks';
import { defineRule, type Rewriter } from '../../rule';

/** “You are comparing the right two”: it is well done. */
const comparedWell = says(/^(right|correctly|well|fairly|prices|offers|quotes|options)$/);

/** “We do not think it is a waste of time as long as you found it”: said to comfort. */
function comforting({ tokens, to }: Match): boolean {
  return tokens.slice(to).some(({ text }, at, rest) => text === 'long' && rest[at + 1]?.text === 'as');
}

/** “We do not think it was a waste of time as long as it rings” as “it was well worth the time as long as it rings”. */
const worthTheTime: Rewriter = (match) => {
  const rest = match.tokens.slice(match.mark.to, match.mark.to + 4).map(({ text }) => text);
  if (rest.join(' ') !== 'a waste of time' || !comforting(match)) return null;
  return say('it was well worth the time')(marking(match, match.mark.from, match.mark.to + rest.length));
};

/** “I do not see where you have sent it”: something is looked for. */
function looksFor({ tokens, mark }: Match): boolean {
  return tokens[mark.to]?.text === 'you' && tokens[mark.to + 1]?.text === 'have';
}

/** “I fail to see how anyone could | call it late” as “I would like to understand why you call it late”. */
const whyYouDo: Rewriter = (match) => {
  const { tokens, mark } = match;
  const words = tokens.slice(mark.to - 1, mark.to + 3).map(({ text }) => text);
  if (
    !/^how (?:anyone|anybody|someone|somebody|you) (?:can|could|would) (?!be\b|have\b|not\b)/.test(
      words.join(' '),
    )
  )
    return null;
  return say('$who would like to understand why you')(marking(match, mark.from, mark.to + 2));
};

/** “Not compostable, | whatever the internet says”: nobody here said it; “whatever the internet tells you” is said of theirs. */
function saidByNobody({ tokens, mark }: Match): boolean {
  return /^(?:, )?(?:whatever|no matter what) (?:the )?(?:internet|web|google|reddit|wikipedia|youtube|tiktok|forums?|rumou?rs?|myths?|adverts?|ads?) (?:says?|claims?|thinks?|writes?|promises?)$/.test(
    textOf(tokens, mark.from, mark.to),
  );
}

/** “There is no reason | to complain”: they do; it decides nothing. */
function toComplain({ tokens, mark }: Match): boolean {
  return /^(complain|doubt)$/.test(tokens[mark.to + 1]?.text ?? '');
}

/** “That | does not change the fact that”: nothing is said yet. */
const theFactAlone: Rewriter = (match) => {
  const { tokens, mark, from } = match;
  if (
    !/^(that|this|it)$/.test(tokens[mark.from - 1]?.text ?? '') ||
    !opensClause({ ...match, from: from - 1 })
  )
    return null;
  return drop()(marking(match, mark.from - 1, mark.to + 1));
};

/** “This is getting silly, | please send it”: the request is enough. */
const beforeARequest: Rewriter = (match) => {
  const { tokens, mark } = match;
  const asks = /^[,;:]$/.test(tokens[mark.to]?.text ?? '') && tokens[mark.to + 1]?.text === 'please';
  return asks && mark.from === 0 ? drop()(marking(match, 0, mark.to + 1)) : null;
};

/** “You cannot blame | us for the rain” as “we are sorry about the rain”. */
const sorryAbout: Rewriter = (match) =>
  endsWith(/^blame$/)(match) && match.tokens[match.mark.to + 1]?.text === 'for'
    ? say('we are sorry about')(marking(match, match.mark.from, match.mark.to + 2))
    : null;

/** “I think | you are overreacting”. */
const thoughtOnly: Rewriter = (match) => {
  const { tokens, mark } = match;
  const that = tokens[mark.from - 1]?.text === 'that' ? mark.from - 1 : mark.from;
  const thought = /^(?:i|we) (?:think|believe|feel|guess)$/.test(textOf(tokens, Math.max(0, that - 2), that));
  return thought ? sayAlone('we can see that this matters to you')(marking(match, that - 2, mark.to)) : null;
};

/** “We do not understand the fuss | about two minutes”. */
const aboutTheFuss: Rewriter = (match) => {
  const { tokens, mark } = match;
  const fuss =
    /^(fuss|drama)$/.test(tokens[mark.to]?.text ?? '') &&
    /^(about|over)$/.test(tokens[mark.to + 1]?.text ?? '');
  return fuss
    ? say('we would like to understand what troubles you about')(marking(match, mark.from, mark.to + 2))
    : null;
};

/** “You seem to think | we cheat” as “it may seem to you that we cheat”. */
const seemsToThem: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!/^(think|believe|assume)$/.test(tokens[mark.to - 1]?.text ?? '')) return null;
  return say(tokens[mark.to]?.text === 'that' ? 'it may seem to you' : 'it may seem to you that')(match);
};

const complaint =
  '(too|so|that) (expensive|late|slow|high|long|much|bad|small|thin|dark|big|serious|difficult|complicated)|expensive|late|slow|fair|justified|unfair|unreasonable|damaged|defective|broken|wrong|overpriced|our (fault|mistake|problem|error|responsibility|job)|(a|an) (bug|defect|fault|mistake|error|delay|waste|scam|lot|big deal|real problem|serious problem|valid (reason|point|argument)|good (reason|argument)|fair (point|request|comparison))';

/** “I do not see the problem here, could you send a photo?” */
const asksForMore = saidBehind(/^(could|can|would|please|will|any|anymore|since)$/);

/** “It is a matter of taste, both look good”: a choice is left. */
const choiceLeft = saidBehind(/^(both|either|choose|whichever)$/);

/** “It is just not that urgent, so take your time.” */
const unhurried = saidBehind(/^(time|rush|hurry)$/);

/** “Your offer is more than generous, thank you.” */
const theirGift = saidBefore(/^your$/);

/** “I fail to see what this has to do with us.” */
const ourPart: Rewriter = where(
  (match) =>
    /\b(?:fail to|do not|cannot|can not) (?:really |quite )?(?:see|understand|get) (?:what|how|why) (?:this|that|it|we) (?:has to do|has anything to do|is our|is my|should be|concerns|should)\b/.test(
      textOf(match.tokens),
    ) && piecesOf(match.tokens).length === 1,
  sentence('We do not see our part in this yet; could you tell us more about it?'),
);

/** “I don’t see what the problem is.” */
const whatTroubles: Rewriter = where(
  ({ tokens }) =>
    /^(?:(?:sorry|well|but|honestly|frankly) ,? ?)?(?:i|we) (?:really |honestly |simply |just )*(?:fail to|do not|cannot|can not) (?:really |quite |even )?(?:see|understand|get) (?:what|where) (?:the|your) (?:big )?(?:problem|issue|fuss|point) is [.!]*$/.test(
      `${textOf(tokens)} `.replace(/ $/, ''),
    ),
  sentence('We would like to understand better what troubles you about it.'),
);

const best = [tellHowItLooks(), ourPart, whatTroubles];

/** “The noise was | not that bad” as “the noise did not seem that bad”. */
const seemsNot: Rewriter = (match) => {
  const { tokens, mark } = match;
  const be = tokens[mark.from - 1]?.text ?? '';
  const seems = { is: 'does', are: 'do', was: 'did', were: 'did' }[be];
  return seems ? say(`${seems} not seem that $what`)(marking(match, mark.from - 1, mark.to)) : null;
};

export default defineRule({
  id: 'arguing/denied-view',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: 'Denies how the customer sees it.',
  why: 'Their view is reasonable to them: grant it first, and your own will be heard.',
  phrasings: noArgumentLeft({ how: 'hear', best }, [
    {
      phrases: [
        '{, (whatever|no matter what) your _ (may have|might have|may|might|say|says|said|think|thinks|claims|claim|has|have|reads|counts) [@deed-done|said|say|claimed|claim|added|told|think|thought|heard|believe|counted] [up|you|there|about it]}',
        '{^ [please] (do not (be [so|that] (ridiculous|silly|dramatic|absurd|childish|difficult|upset)|exaggerate|overreact|make a fuss)|calm down|relax) [,|:|;]} (it|that|this|the|nothing|we|you|no|there|a)',
        '{let us not (exaggerate|overdo (it|this)|dramatise|dramatize|overreact|get carried away|kid (ourselves|each other)|fool ourselves|be (silly|childish|ridiculous|dramatic|naive)|blow (this|it) out of proportion|split hairs|make a (drama|fuss) [out of (it|this)|about (it|this)]|beat about the bush) [,|:|;]}',
        '{^ [please|now|come] [,] (do not (be [so|that] (ridiculous|silly|dramatic|absurd|childish|difficult)|exaggerate|overreact|make me laugh)|be (reasonable|realistic|serious|sensible|fair)|get real) (,|:|;)}',
        '(it|that|this|the _|our _) (says|is called|has|reads|states|was written|was put|stands) [...] {for a [very] [good] reason} $',
        '{^ [so|and] (where|what) (is|was) the (problem|harm|drama|damage|big deal) ,} (you|it|we|the|your|nobody)',
        '{[,] (let us|please|we should|one should|do|let me) (keep|put|see|get) (things|it|this|that|everything) (in|into) (proportion|perspective) [,|:|;]}',
        '{, (what a surprise|surprise surprise|who would have thought [it]|would you believe it|imagine that|fancy that|go figure|big surprise)} (.|!|$)',
        '^ {(much|as much) as (i|we) (would|may|might|want|wish) [like|love|want] to (agree|believe you|believe it|help|accept (it|this|that)|say yes) [with you] ,} _',
        '{, (whatever|no matter what) (the|that|some|a|other|any) _ [_] [_] [_] (told|tells|says|said|promised|wrote|claims|claimed|thinks|may say|might say) [@you|to @you]} (.|!|,|$)',
        '{[,] (whatever|no matter what) (they|people|others|anyone|reddit|google|the (internet|forum|forums|neighbours)) (say|says|write|writes|think|thinks|claim|claims|tell|tells) [on _|in _|about it|@you]} (.|!|,|$)',
        '^ {(feelings|emotions|drama) aside ,}',
      ],
      unless: [saidByNobody],
      rewrites: [drop()],
    },
    {
      phrases: [
        `{who:@we [really|just|simply|honestly] (do not|can not|would not) (think|believe|feel|consider|agree|find) [that] (it is|its|this is|that is|this was|it was|that was|these are|they are|it|this|that)} (${complaint})`,
      ],
      unless: [asked],
      rewrites: [
        worthTheTime,
        where(comforting, say('to us it is not')),
        where((match) => !comforting(match), say('$who see your point, and to us it does not seem')),
      ],
    },
    {
      phrases: [
        '{who:@we [really|just|simply|honestly] (do not|can not) see how:(where|what|why|how)} (the|you|your|it|that|this)',
        '{who:@we [really|simply|honestly] fail to see how:(where|what|why|how)}',
      ],
      unless: [asked, looksFor, shouldNotPay],
      rewrites: [whyYouDo, say('$who would like to understand $how')],
    },
    {
      phrases: [
        '{who:@we [really|just|simply|honestly] (do not|can not) see how:what} (is|was) (so|such|wrong|bad|unclear|unfair|the (problem|issue|harm|matter))',
      ],
      unless: [asked, asksForMore],
      rewrites: [say('$who would like to understand $how')],
    },
    {
      phrases: [
        '{@you can not (seriously|really|honestly|possibly) verb:(call|expect|think|believe|say|claim|want|mean)}',
        '{@you can not verb:(expect|blame)} us',
      ],
      unless: [supposed, asked],
      rewrites: [sorryAbout, say('we would like to understand why you $verb')],
    },
    {
      phrases: ['{@you seem to verb:(think|believe|assume|expect|imply)} (that|we|it|the|this|our|you|i)'],
      rewrites: [seemsToThem, say('if we understand you well, you $verb')],
    },
    {
      phrases: [
        '{(there is|there are|@we see|@you have) (no|not any) (ground|grounds|basis|reason|cause)} (for (a|any|your|this|such a|the) (claim|complaint|refund|replacement|compensation|discount|dispute|objection|return)|to (complain|dispute|doubt|claim|object))',
      ],
      unless: [supposed],
      rewrites: [where(toComplain, leaveOutArgument()), say('we do not yet see the grounds')],
    },
    {
      phrases: [
        '(@our|the|this|that) (price|rate|quote|fee|offer|freight|charge) is {[really|certainly|definitely|by no means|absolutely] not [too|so|that|very|at all] (high|expensive|unreasonable|unfair|excessive|much) [at all]}',
        '# is {[really|certainly|definitely|by no means] not [too|so|that|very] (high|expensive|unreasonable|a lot|much) [at all]}',
      ],
      unless: [supposed, asked],
      rewrites: [say('in our view fair')],
    },
    {
      phrases: ['{(does not (change|alter) the fact)} that'],
      rewrites: [theFactAlone, say('still leaves us with the fact')],
    },
    {
      phrases: [
        '{who:@we [can|could] (see|find) no what:(fault|damage|defect|mistake|delay|error|flaw|scratch|difference)}',
        '{who:@we (can not|could not|do not) (see|find) any what:(fault|damage|defect|mistake|delay|error|flaw|scratch|difference)} (whatsoever|at all|in your|on your|here)',
      ],
      unless: [asked, supposed, cheering, followedBy(/^between$/)],
      rewrites: [say('so far $who do not see the $what')],
    },
    {
      phrases: ['{who:@we [can] (see|find) nothing wrong (in|with|on)}'],
      unless: [asked, supposed],
      rewrites: [say('$who do not see the fault yet in')],
    },
    {
      phrases: [
        '{@you have (nothing|no (reason|right|grounds|cause)) to (complain|argue|object) [about]}',
        '{there is [really|absolutely] nothing to (complain|argue|be upset|be angry) about}',
      ],
      rewrites: [say('we would like to hear what troubles you')],
    },
    {
      phrases: [
        '{(there is|there was|@you have|@you had|@we see) [@very] (no|not any|little) (need|reason|cause) [whatsoever|at all|for @you] to (be|get|become|feel|act|react|sound) [all|@very|this|that|too] how:(angry|upset|rude|offended|aggressive|annoyed|mad|unhappy|impatient|sarcastic|unfriendly|impolite|emotional|dramatic|loud)}',
      ],
      unless: [supposed, saidBehind(/^(yourself|yourselves)$/)],
      rewrites: [say('we can see that you are $how')],
    },
    {
      phrases: [
        '{@you [@pointedly|@adverb] verb:(imagine|imagined|are imagining|dreamt|dreamed|are dreaming|invented) (it|this|that|things|(all|most) of (it|this|that)|the whole (thing|story))}',
        '{@you [@pointedly] (make|made|are making|keep making) (a|an|such a|too) [very|rather] [big|huge|great|much|whole] [of a] (thing|deal|fuss|drama|problem|mountain|scene|story|issue|theatre) (out of|about|of|over)}',
        '{@you [@pointedly] (worry|complain|argue|fight|<be> (complaining|arguing|fighting|upset|angry)) (about|over|for) (nothing|a trifle|trifles|such [a] (small|little|tiny|trifling) _)}',
        '{@you <be> [being|@pointedly|a (bit|little)|far|way|much] too (sensitive|emotional|demanding|picky|fussy|critical|suspicious|impatient|negative|touchy|strict|quick to (judge|complain))}',
        '{@you [@pointedly] (take|took|are taking|have taken) (this|it|that|things|everything|our _|my _) [a (bit|little)|far|way|much] too (personally|seriously|literally|hard|much to heart)}',
      ],
      unless: [supposed, asked, negated, cheering],
      rewrites: [
        leaveOutArgument('clause'),
        thoughtOnly,
        where(endsClause, sayAlone('we can see that this matters to you')),
        sayToTheEnd('we can see that this matters to you'),
      ],
    },
    {
      phrases: [
        '{@you (only|just|simply|merely) (think|feel|believe|find|imagine|assume) [that]} (it|this|that|they|there|he|she|we|our _|the _) (is|are|was|were|has|have|had|did|does|do)',
      ],
      unless: [supposed, asked, negated],
      rewrites: [say('it may seem to you that')],
    },
    {
      phrases: [
        '(at|for) [this|that|the|such a|such] [low] (price|money|rate|#) {@you can not [really|seriously] (expect|ask for|hope for)}',
      ],
      rewrites: [say('the price does not cover')],
    },
    {
      phrases: [
        '^ [please] (do not (be [so|that] (ridiculous|silly|dramatic|absurd|childish)|exaggerate|overreact|make a fuss)|calm down|relax) $',
      ],
      rewrites: [sentence('We can see that this matters to you.')],
    },
    {
      phrases: [
        '{[@we am|@we are] not sure (what @you are complaining about|(how|where) @you got (that [idea]|this [idea]) [from])}',
        '{(@we do not know|no idea) where @you got (that|this) [idea] [from]}',
      ],
      rewrites: [
        where(
          ({ tokens, mark }) => textOf(tokens, mark.from, mark.to).includes('complaining'),
          say('we would like to understand what troubles you'),
        ),
        say('we would like to hear where this comes from'),
      ],
    },
    {
      phrases: [
        '@we {[really|honestly|simply] (do not|can not) (get|understand|see) what @your (problem|issue|point) is}',
      ],
      rewrites: [say('would like to understand what troubles you')],
    },
    {
      phrases: ['{@you get what @you pay for}', '{@you get what @you paid for}'],
      rewrites: [leaveOutArgument(), sayAlone('the price is a fair one')],
    },
    {
      phrases: [
        '{more than (fair|reasonable|generous|enough)} (price|offer|deal|discount|rate)',
        '(price|offer|deal|rate) is {more than (fair|reasonable|generous)}',
      ],
      unless: [asked, theirGift],
      rewrites: [say('fair')],
    },
    {
      phrases: [
        '(is|are|was) {(actually|really|already|in fact|in reality)} [a|an|@very] [@very] [great|good|excellent|fair|low|competitive|reasonable|cheap|generous|normal] (deal|price|offer|rate|fair|low|competitive|reasonable|cheap|generous|normal|standard|discount|bargain)',
      ],
      unless: [asked],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@you (are|may be|might be|must be|seem to be|are just|are only|are probably) [@very|a bit|a little|only] (imagining (things|it|this)|overreacting|exaggerating|over-reacting|overthinking (it|this)|being (unreasonable|dramatic|unfair|difficult|ridiculous|silly|oversensitive|too _)|making (a (fuss|drama)|a mountain out of a molehill|too much of (it|this))|nitpicking|splitting hairs|blowing (this|it) out of proportion)}',
      ],
      unless: [supposed],
      rewrites: [
        leaveOutArgument(),
        thoughtOnly,
        where(endsClause, sayAlone('we can see that this matters to you')),
        sayToTheEnd('we can see that this matters to you'),
      ],
    },
    {
      phrases: ['{(you are|that is|this is|it is) [like] comparing apples (and|with|to) (oranges|pears)}'],
      rewrites: [sayAlone('the two differ in a few points')],
    },
    {
      phrases: [
        '{you are (looking at|seeing|reading|viewing|approaching|judging|taking|comparing) (it|this|that|them|these|things) [in] (the wrong way [round|around]|from the wrong (angle|side|end)|all wrong|backwards|upside down)}',
        '{you are missing the point [entirely|completely|here|again]}',
      ],
      unless: [supposed],
      rewrites: [say('from our side it looks different')],
    },
    {
      phrases: [
        '{you are (looking at|seeing|reading|viewing|approaching|judging|taking|comparing) (it|this|that|them|these|things) [in] (the wrong way [round|around]|from the wrong (angle|side|end)|all wrong|backwards|upside down) ,}',
        '{you are missing the point [entirely|completely|here|again] ,}',
      ],
      unless: [supposed],
      rewrites: [say('from our side it looks different:')],
    },
    {
      phrases: [
        '{that is (what @you say|easy for @you to say|easily said|easy to say [afterwards|now|in hindsight])}',
        '{(it|that|this) is [all] (in your (head|mind|imagination))}',
        '{(it|that|this) is (just|only|merely|simply) how @you (see|feel|perceive|read|look at|think about) [about] (it|this|that|things)}',
        '{[maybe|perhaps] (that|this|it) is (just|only|merely|purely|simply|entirely) (your [personal|own] (opinion|view|impression|interpretation|feeling|perception|assumption|imagination)|a matter of (opinion|taste|interpretation|perception))}',
        '{[maybe|perhaps] (that|this|it) is (your [personal|own] (opinion|impression|interpretation|imagination|perception)|a matter of (opinion|taste|interpretation|perception))}',
      ],
      unless: [supposed, choiceLeft],
      when: [endsClause],
      rewrites: [told(sayAlone('we understand that you see it that way'))],
    },
    {
      phrases: [
        '{(if you say so|so you say|suit yourself|have it your way|believe what you (like|want)|if that is what you think|think what you (like|want|will)|whatever you say|says you)} (.|,|!|$)',
        '{(if you say so|so you say|suit yourself|have it your way|believe what you (like|want)|think what you (like|want)|whatever you say)} $',
      ],
      rewrites: [
        leaveOutArgument('clause'),
        where(precededBy(/^,$/), drop()),
        say('we take your word for it'),
      ],
    },
    {
      phrases: [
        '(is|are) {[really|actually|honestly|simply|just] not [all] that what:(bad|late|expensive|slow|big|different|serious|important|urgent|hard|difficult|long)}',
        '(@your|the|our) [_] _ (was|were) {[really|actually|honestly|simply|just] not [all] (that|so) what:(bad|loud|late|expensive|slow|big|cold|hot|dirty|noisy|serious|urgent|hard|difficult|complicated|long|small|rude)} ($|@closing)',
        '(is|are) {(really|actually|honestly|simply|just) not that what:(bad|late|expensive|slow|big|different|serious|important|urgent|hard|difficult|long)}',
      ],
      unless: [granted, asked, supposed, unhurried, cheering],
      rewrites: [seemsNot],
    },
    {
      phrases: [
        '{@we (fail to|struggle to|really (do not|can not)|honestly (do not|can not)) (see|understand|get|recognise|recognize|grasp|find) (the|your|any|a)} [real] (problem|point|issue|relevance|logic|sense|reason|connection|difference|fuss|drama|argument|urgency|complaint)',
        '{@we (do not|can not) (see|understand|get|grasp|find) (the|your|any)} (point|relevance|logic|sense|fuss|drama|urgency|complaint)',
      ],
      unless: [asked, supposed, granted],
      rewrites: [aboutTheFuss, say('we would like to understand the')],
    },
    {
      phrases: [
        '{@we [really|honestly|simply] (do not|can not) [really|even] (see|understand|get)} (@your|the) (problem|issue|matter)',
      ],
      unless: [asked, supposed, granted, asksForMore],
      when: [endsClause],
      rewrites: [say('we would like to understand')],
    },
    {
      phrases: [
        '{@you [really|simply|just|clearly] (have|have got|do not have|have not got) (no|a|any) (leg to stand on|case|valid (claim|point|argument)) [here|at all|whatsoever|against us]}',
        '{@you (are|will be) fighting a losing battle [here]}',
      ],
      unless: [supposed, asked, negated],
      rewrites: [leaveOutArgument(), sayAlone('we see no ground for it yet')],
    },
    {
      phrases: [
        '{your memory [must be|is|has|seems to] [have] (fails|failed|deceives|deceived|betrays|tricks|failing|deceiving|playing tricks on|serves|fail|deceive) you [there|here|badly]}',
        '{@you (misremember|remember (it|that|this) (wrong|wrongly|incorrectly|badly))}',
      ],
      unless: [supposed],
      rewrites: [leaveOutArgument(), sayAlone('we remember it differently')],
    },
    {
      phrases: [
        '{(that|this|it) is [just|only|merely] (your|one) (version|side|story|reading|take|truth|account|recollection|way of seeing it) [of (it|events|the story|things|this|the matter|what happened)]}',
      ],
      unless: [supposed, asked],
      when: [endsClause],
      rewrites: [told(sayAlone('we understand that you see it that way'))],
    },
    {
      phrases: ['{the customer is not (always|automatically|necessarily) (right|king)}'],
      rewrites: [leaveOutArgument(), sayAlone('we would like to weigh both sides')],
    },
    {
      phrases: [
        '{@you are comparing} ... [...] (with|to|and)',
        '{@you (can not|should not) [possibly|really|seriously] compare} (a|an|the|our|that|this|these|it|two)',
      ],
      unless: [supposed, asked, granted, comparedWell],
      rewrites: [say('it is hard to compare')],
    },
    {
      phrases: [
        '(that|this|it) (may|might|could) [well] (be|work|hold|pass|do|suffice) ... {, [but] not (here|with us|for us|at our|in (our|this|my)|today|on my)}',
      ],
      unless: [granted],
      rewrites: [say(', and here it is another matter')],
    },
    {
      phrases: [
        '{@you [clearly|obviously|conveniently|simply|also|seem to|appear to|tend to] (overlook|forget|ignore|neglect|disregard|omit|gloss over) [the fact] that}',
        '{@you (are|were|seem to be|keep) [conveniently|simply|clearly|also] (overlooking|forgetting|ignoring|neglecting|disregarding|missing|glossing over) [the fact] that}',
      ],
      unless: [supposed, asked, negated],
      rewrites: [say('let us add that')],
    },
    {
      phrases: [
        '{@you (seem to|appear to|conveniently) (overlook|forget|ignore|have forgotten|have overlooked)} (who|what|how|where|when|which|the)',
      ],
      unless: [supposed, asked],
      rewrites: [say('may we come back to')],
    },
    {
      phrases: [
        '^ if @you (think|thought|find|believe) ... [%] ... , {@you have (not|never) (seen|met|heard|tried|been to)}',
      ],
      rewrites: [say('we are happy to show you')],
    },
    {
      phrases: [
        '^ if @you (think|thought|believe|imagine|expect) ... ... , {(think again|you are (wrong|mistaken|dreaming|kidding yourself)|you have another think coming|you will be disappointed|you do not know (us|me))}',
        '{@we (will|shall|can) never agree (on|about) (this|that|it)}',
        '{(you and i|we two|the two of us|we both) (will|shall|can|are) [probably] (never|not) (agree|going to agree|see eye to eye) [on|about] [this|that|it]}',
      ],
      unless: [granted],
      rewrites: [sayAlone('we see it differently')],
    },
    {
      phrases: [
        '{@we would be [very|more|a bit more|rather|extremely] careful (with|about)} (words|such|accusations|accusing|calling|what|claims|that|terms|using|statements)',
      ],
      rewrites: [say('we would like to understand what lies behind')],
    },
    {
      phrases: [
        '{(is|was|are|as|such) (a|an) [gross|wild|crude|blatant|clear|complete|total|rather|very|simple|serious|deliberate|bad|nice|typical|big|huge|slight|little] (oversimplification|over-simplification|misrepresentation|mischaracterisation|mischaracterization|distortion|caricature|generalisation|generalization|half-truth|red herring|non-issue|non-problem|storm in a teacup|straw man|misreading|misjudgement|misjudgment)}',
      ],
      unless: [granted, asked, supposed],
      rewrites: [say('is not quite how we see it')],
    },
    {
      phrases: [
        '(that|this|it) {(may|might|could) [well|very well] be your (view|opinion|version|impression|experience|reading|feeling|truth|understanding)}',
      ],
      unless: [supposed, asked],
      rewrites: [say('is your view, and we respect it')],
    },
    {
      phrases: [
        '{(we are|you are) (only|just|merely|really) talking (about|of)} (#|@number|a|an|one|¤|less)',
      ],
      unless: [asked],
      rewrites: [say('it is about')],
    },
    {
      phrases: [
        '{(this|that|it) is (getting|becoming|turning) [really|rather|quite|a bit|frankly|into] (ridiculous|silly|absurd|tiresome|tedious|a joke|a farce|petty|childish|grotesque)}',
        '{we (will|shall) see (who is right|who laughs last|about that)}',
        '{@you are (no|not a|not an|hardly a|hardly an) (expert|engineer|lawyer|specialist|professional|electrician|plumber|chemist|doctor|judge|mechanic|builder) [after all|yourself]}',
      ],
      unless: [supposed, asked, granted],
      when: [endsClause],
      rewrites: [beforeARequest, leaveOutArgument('clause'), say('we would like to look at this together')],
    },
    {
      phrases: [
        '{(may|can|might) (think|say|believe|write|claim) (what|whatever) (you|he|she|they) (like|likes|want|wants|please|pleases)}',
      ],
      unless: [asked],
      rewrites: [sayAlone('may see it differently')],
    },
    {
      phrases: [
        '^ {(whoever|anyone who|anybody who|people who|those who) (finds|thinks|calls|says|believes|claims|find|think|call|say|believe|claim)} ... (never|clearly|obviously|does not|do not|has no|have no|must)',
      ],
      unless: [asked],
      rewrites: [sentence('From our side it looks different: {your view}.')],
    },
    {
      phrases: [
        '(we|you|i) {(<be>|keep|keep on|can) [just|only] (go|going|run|running|talking) (round|around|round and round) in circles} ',
      ],
      unless: [asked],
      rewrites: [say('have more to sort out')],
    },
    {
      phrases: ['{(can|could) (hardly|scarcely) be expected to} _'],
      unless: [asked],
      rewrites: [say('can not always')],
    },
  ]),
  examples: [
    {
      bad: "[[I really don't see how]] that is our problem.",
      fixed: 'We do not see our part in this yet; could you tell us more about it?',
    },
    { bad: 'That [[does not change the fact]] that the key is missing.', fixed: 'The key is missing.' },
    { bad: '[[You seem to think]] that the tap is new.', fixed: 'It may seem to you that the tap is new.' },
    {
      bad: '[[I fail to see how]] anybody could call this shade brown.',
      fixed: 'I would like to understand why you call this shade brown.',
    },
    { bad: '[[Feelings aside,]] the lamp was whole.', fixed: 'The lamp was whole.' },
    { good: 'Tomatoes are safe in this pot, whatever the forums say.' },
    { bad: 'Eighty is fine [[whatever they write on forums]].', fixed: 'Eighty is fine.' },
    { bad: 'It is the right oil[[, whatever the man in the shop told you]].', fixed: 'It is the right oil.' },
    {
      bad: '[[We do not think it was]] a waste of time as long as the boiler is warm.',
      fixed: 'It was well worth the time as long as the boiler is warm.',
    },
    {
      bad: 'Your cook [[may think what he likes]].',
      fixed: 'Thank you for telling us about [what they told you]; could you say a little more about it?',
    },
    {
      bad: '[[Whoever calls]] the fan loud has never heard a truck.',
      fixed: 'From our side it looks different: [your view].',
    },
    { bad: 'We [[are going round in circles]].', fixed: 'We have more to sort out.' },
    { bad: 'A tent [[can hardly be expected to]] stay warm.', fixed: 'A tent can not always stay warm.' },
    { bad: '[[Much as I would like to agree,]] the seal was intact.', fixed: 'The seal was intact.' },
    { bad: 'It holds 40 litres[[, whatever your cook may think]].', fixed: 'It holds 40 litres.' },
    { bad: 'The offer is [[more than generous]].', fixed: 'The offer is fair.' },
    {
      bad: '[[We do not think it is]] a waste of time.',
      fixed: 'Thank you for telling us about [what they told you]; could you say a little more about it?',
    },
    {
      bad: 'For this quality [[you get what you pay for]].',
      fixed: 'For this quality the price is a fair one.',
    },
    { bad: '[[You are nitpicking]] seams.', fixed: 'We can see that this matters to you.' },
    {
      bad: 'We mended it in a night and [[you are nitpicking]] seams.',
      fixed: 'We mended it in a night.',
    },
    {
      bad: 'Your cook [[can say what he likes]], the pot is round.',
      fixed: 'The pot is round.',
    },
    { bad: '[[You are overreacting]].', fixed: 'We can see that this matters to you.' },
    { bad: '[[You are looking at it the wrong way]].', fixed: 'From our side it looks different.' },
    {
      bad: '[[You are missing the point,]] the fee is yearly.',
      fixed: 'From our side it looks different: the fee is yearly.',
    },
    { bad: '[[That is just your opinion]].', fixed: 'We understand that you see it that way.' },
    {
      bad: 'So [[I don’t see where]] the delay is.',
      fixed: 'So I would like to understand where the delay is.',
    },
    {
      bad: '[[You can’t seriously call]] 2 mm a defect.',
      fixed: 'We would like to understand why you call 2 mm a defect.',
    },
    {
      bad: '[[Let’s not exaggerate,]] it was ten minutes.',
      fixed: 'As far as we can tell, it was ten minutes.',
    },
    { bad: '[[You are comparing]] a van with a truck.', fixed: 'It is hard to compare a van with a truck.' },
    {
      bad: '[[You overlook that]] the tank holds 40 litres.',
      fixed: 'Let us add that the tank holds 40 litres.',
    },
    { bad: 'Sorry, [[your memory deceives you]].', fixed: 'Sorry, we remember it differently.' },
    { bad: '[[I fail to see the]] problem.', fixed: 'I would like to understand the problem.' },
    { bad: '[[Let’s keep things in proportion,]] it is a button.', fixed: 'It is a button.' },
    { bad: 'That [[may well be your view]].', fixed: 'That is your view, and we respect it.' },
    { good: 'You are comparing prices with others, which is wise.' },
    { good: 'I do not think that you have no case.' },
    { good: 'We do not think it is necessary to send the whole lot back.' },
    { good: 'Do you say that because I do not think it is fair?' },
    { good: 'If you are missing the point of the chart, I can walk you through it.' },
    { good: 'As you said, the colour is not that different.' },
    { good: 'That is a matter of taste we gladly leave to you.' },
    { good: 'Which shade is right for you?' },
    {
      bad: '[[We do not think it is]] a waste of time as long as you liked the tour.',
      fixed: 'It was well worth the time as long as you liked the tour.',
    },
    { good: 'I do not see where you have sent the file.' },
    { good: 'I do not see why you should pay for that.' },
    { good: 'It is a matter of taste, both look good.' },
    { good: 'We see no difference between the two, so take the cheaper one.' },
    { good: 'It is just not that urgent, so take your time.' },
    { good: 'We see no fault in your work, well done.' },
    { good: 'Your offer is more than generous.' },
    { bad: '[[There is no need to be so angry]].', fixed: 'We can see that you are angry.' },
    { good: 'There is no reason to be upset with yourself.' },
    { bad: '[[You just imagine it]], the room is quiet.', fixed: 'The room is quiet.' },
    { bad: '[[You make a big fuss about]] a stain.', fixed: 'We can see that this matters to you.' },
    { good: 'You made such a fuss of our dog, thank you!' },
    { bad: '[[You are too sensitive]].', fixed: 'We can see that this matters to you.' },
    { good: 'You are too generous.' },
    {
      bad: '[[You only think]] it is slow because you had a faster one.',
      fixed: 'It may seem to you that it is slow because you had a faster one.',
    },
    { good: 'You only find it in the second menu.' },
    { bad: '[[That is just how you see it]].', fixed: 'We understand that you see it that way.' },
    { bad: '[[I don’t see]] your problem.', fixed: 'I would like to understand your problem.' },
    { good: 'I do not see the problem, could you send a photo?' },
    {
      bad: '[[I don’t see what]] is so bad about it.',
      fixed: 'I would like to understand what is so bad about it.',
    },
    { bad: 'The noise was [[not that bad]].', fixed: 'The noise did not seem that bad.' },
    { good: 'The walk was not that hard, thank you for the map.' },
  ],
});

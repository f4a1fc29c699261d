/** “No matter what”, “whatever you need”, “day or night”: a service without an edge. */
import {
  isWhole,
  opensClause,
  opensSentence,
  precededBy,
  saidBefore,
  says,
} from '../../../words/english/clauses';
import { approximate, asked, conditioned, hoped, negated, reported } from '../../../words/english/guards';
import { inflect } from '../../../words/english/inflect';
import { type Match, marking, remembering, textOf } from '../../../words/match';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { noPromiseLeft } from '../../rewriting/no-promise-left';
import {
  afterDo,
  doWhatICan,
  doWhatWeCan,
  muchOfIt,
  myBest,
  ofPower,
  ownEffort,
  whatICan,
} from '../../rewriting/own-effort';
import { both, drop, say, where } from '../../rewriting/rewrites';
import { expect, soften, unvouched } from '../../rewriting/soften';
import { defineRule } from '../../rule';

/** “Contact us at any time”: an invitation, not a service without end. */
function invited({ tokens, mark }: Match): boolean {
  const first = Math.max(0, mark.from - 12);
  return tokens
    .slice(first, mark.from)
    .some(
      ({ text }, at) =>
        /^(contact|call|reach|write|email|message|ask|visit|welcome|feel|hesitate|can|may|pleased|happy|glad|assist|help)$/.test(
          text,
        ) && !/^(your|the|this|a)$/.test(tokens[first + at - 1]?.text ?? ''),
    );
}

const unless = [negated, asked, hoped, reported];
const serving =
  '(do|give|get|provide|send|supply|deliver|arrange|make|offer|bring|build|change|adjust|adapt|accept|agree to|say yes to|take care of|handle|cover|pay)';

/** “You lose every file you ever made”, “page one of every guide ever written”: nothing is promised. */
function noPromise({ tokens, from }: Match): boolean {
  const [before, word, number] = [1, 2, 3].map((back) => tokens[from - back]?.text ?? '');
  const where = /^(chapter|page|line|lesson)$/;
  return (
    /^(lose|losing|lost|delete|deletes)$/.test(before ?? '') ||
    (before === 'of' && (where.test(word ?? '') || where.test(number ?? '')))
  );
}

/** “I am forever grateful”, “we will keep you in our thoughts forever”: thanks, and no service. */
const heartfelt = says(/^(grateful|thankful|remember|remembered|thoughts|hearts?|memory|indebted|treasure)$/);

/** “The yard is locked at all times”, “you will be able to cancel at any time”: a rule of the house, and the reader’s right. */
const houseRule = says(/^(locked|closed|shut|fenced|supervised|cancel|withdraw|unsubscribe)$/);

/** “No matter what we tried”, “our crew is working around the clock”: what was done, or is being done. */
function underway({ tokens, mark }: Match): boolean {
  return (
    /^(?:we|i) (?:tried|did|try|do)$/.test(textOf(tokens, mark.to, mark.to + 2)) ||
    /^(?:are|is|am) (?:still )?working (?:around|round) the clock$/.test(
      textOf(tokens, mark.from - 2, mark.to),
    )
  );
}

/** “The tour starts whatever the weather”: told so that they dress for it. */
const outdoors = (match: Match): boolean =>
  /weather$/.test(textOf(match.tokens, match.mark.from, match.mark.to)) &&
  says(/^(tour|tours|walk|hike|market|match|show|class|ride|race)$/)(match);

/** “We looked at every possible cause”: looked into, and not promised. */
const lookedInto = saidBefore(
  /^(looked|looking|tried|checked|considered|explored|tested|reviewed|searched|avoid)$/,
);

/** “We will send you everything you need for the test”, “… : towels and soap”: bounded by what it is for. */
function forATask({ tokens, mark, from, to }: Match): boolean {
  const next = tokens[mark.to];
  return (
    /\b(?:send|provide|bring|give|supply|get)\b/.test(textOf(tokens, from, mark.from)) &&
    (/^(:|from|to|on)$/.test(next?.text ?? '') ||
      (tokens[mark.to - 1]?.text === 'for' && to > 0 && next?.kind === 'word'))
  );
}

/** “The port charges us whatever the reason”, “the fee applies regardless of the cost”: a demand of somebody, and no service. */
const demanded = saidBefore(
  /^(charges?|charged|bills?|billed|requires?|asks?|demands?|applies|apply|fee|fine|penalty|levies|deducts?)$/,
);

/** “Whichever date you pick, it will be the same guide”: theirs to choose. */
const chosen = ({ tokens, mark }: Match): boolean =>
  /\b(?:date|day|time|slot|room|one) you (?:pick|take|prefer|book)\b|\byou (?:choose|decide|pay)\b/.test(
    textOf(tokens, 0, mark.from),
  );

export default defineRule({
  id: 'overpromising/unbounded',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'A service with no limit.',
  why: 'What has no edge cannot be kept: name what you will do and until when, and the customer can rely on it.',
  phrasings: noPromiseLeft([
    {
      phrases: [
        '{no matter (what|how|when|where|which|who) [happens|comes|it (takes|costs|is)|the (cost|price|time|weather|reason)|you (need|want|ask|say)|else [happens]]} $',
        '{no matter (what|how|when|where|which|who) [happens|comes|it (takes|costs|is)|the (cost|price|time|weather|reason)|you (need|want|ask|say)|else [happens]]} (,|;|and|we|i|-)',
        '{no matter how (long|much|many|hard|often|late|early|far) (it (takes|costs|is|gets)|you (need|want|ask)|that takes)}',
        '{whatever (happens|comes|it is|it may be|it takes|it costs|the (weather|cost|price)) [(to|for) (us|me)]} $',
        '{[,] (no matter what it takes|(no matter what|whatever) happens (to|with|in|at) (the|your|our) _)}',
        ', {(no exceptions|no exception|with no exceptions|without exceptions)} $',
        '{no matter the (cost|price|time|weather|reason|effort)}',
        '{no matter what (the|your|our|they|he|she|it|life|fate) [_] [_] (do|does|say|says|brings|bring|throws|throw|costs|cost|happens|decides|thinks) [at (you|us)]}',
        '{(regardless of|whatever) (the (reason|cost|price|weather|circumstances|distance|season|traffic)|what happens|circumstances|cost)} (,|$)',
        '{for (any|whatever) reason [at all|whatsoever]} (,|$)',
        '{(@forever)}',
        '(will|shall|stay|stays|keep|keeps|remain|remains|is yours|are yours|protect|protects) ... {(forever|for ever) [and ever]}',
        ', {you name it} [,|$|-]',
        '{whatever (you|they|life|the _|anyone) [_] (throw|throws|do|does|put|ask|brings|bring) [at|with|to] (it|you|us|them)} , (it|we|they|this|the)',
        '(deliver|deliveries|delivery|you|your|arrive|arrives|ship|crew|driver) ... , {[come] (rain|hail|snow) or shine}',
        '^ {[come] (rain|hail|snow) or shine} ... (you|your|deliver|arrive|arrives|ship)',
        '{[and] (money is no object|price is no object|cost is no object|expense is no object|no expense spared)}',
        '(will|shall|<stand>|<work>|<be>) ... {(365 days a year|every (day|hour|minute) of the (year|day|week)|every single day of the year|seven days a week and day and night)}',
        '(will|shall|can) ... ... {at (any|all) (cost|costs|price)}',
        '(will|shall|can) ... ... {(come what may|under any circumstances|in any case and at any time)}',
        '(will|shall) ... ... {[at] (any time|anytime|any hour) [of] [the] [(day|day and night|day or night)]}',
        '(will|shall|can|are|am|is) ... {day (or|and) night}',
        '(will|shall|are|am) ... {(around|round) the clock}',
        '(@we|our _) ... ... {at all times}',
        ', {or (my|our) name is not _} (.|!|$)',
        '(will|shall|never) ... ... {(for the rest of|in all) your (life|days)} (.|,|!|$)',
        '^ {(whatever|no matter what) happens ,} (we|i|it|your _|the _|our _) ... (will|stays|stay|remains|is|are)',
        '^ {whatever you need , whenever you need it} ,',
        '(will|shall|can) ... {(without limit|without limits|without end|with no limits|without restriction|without exception)}',
      ],
      unless: [...unless, conditioned, invited, onDuty, heartfelt, houseRule, underway, outdoors, demanded],
      rewrites: [withCare, afterDo, betweenHours, forYears, ownEffort, joined, soften()],
    },
    {
      phrases: [
        '(will|shall|can) ... {[for] (as often|as many times|as long|as much|as many) as you (like|want|wish|please|need) [, [even] (all (day|night)|day and night|for (hours|days))]}',
      ],
      unless: [...unless, invited],
      rewrites: [howOften, drop()],
    },
    {
      phrases: [
        `@we @modal [@adverb] ${serving} [you] {((whatever|anything|everything|all) [that] you (need|want|wish|ask|like|say|require|desire) [for]|(whatever|anything|everything) it takes|anything|anything at all|everything)} $`,
        `@we @modal [@adverb] ${serving} [you] {((whatever|anything|everything|all) [that] you (need|want|wish|ask|like|say|require|desire) [for]|(whatever|anything|everything) it takes)}`,
        `@we <be> (here|ready|happy|willing|prepared|glad) to [@adverb] ${serving} [you] {((whatever|anything|everything|all) [that] you (need|want|wish|ask|like|say|require|desire) [for]|(whatever|anything|everything) it takes)}`,
        '@we @modal [@adverb] [continue to] do {(everything|all|anything) (in|within) @our power}',
        '@ours (will|shall|would|can) [@adverb|literally|simply] do {[literally|absolutely|simply] (anything|everything|anything and everything|everything and anything)} (to|for)',
        '@we @modal [@adverb] do {(everything|anything) [that is] (possible|imaginable|and more)}',
      ],
      unless: [...unless, conditioned, forATask],
      rewrites: [where(ofPower, myBest), muchOfIt, whatICan, say('{what you will do}')],
    },
    {
      phrases: [
        'you <be> {(whatever|anything|everything) you (need|want|wish|ask|say) [for]}',
        'your (wish|every wish) is @our command',
        '@we will move (heaven and earth|mountains)',
      ],
      unless,
      rewrites: [where(opensItsSentence, keepTheRest()), where(opensItsSentence, dropWithComma), doWhatICan],
    },
    {
      phrases: [
        'whatever you need:(need|want|wish|ask|say) [for] , who:(we|i) (will|can) v:(do|make|find|get|have) [it]',
      ],
      unless,
      rewrites: [say('$who can $v most of what you $need')],
    },
    {
      phrases: [
        '{(every|any|each and every|every single|any and every)} _ [_] [_] (@conceivable)',
        '{every} possible _',
        '{(every|any)} (conceivable|imaginable|thinkable) _',
      ],
      unless: [...unless, conditioned, invited, approximate, noPromise, lookedInto],
      rewrites: [unvouched(say('nearly every'))],
    },
    {
      phrases: [
        '{all [of] (the|your|our)} _ [_] (@conceivable)',
        '{all} (possible|conceivable|imaginable) _',
      ],
      unless: [...unless, conditioned, invited, lookedInto],
      rewrites: [say('nearly all the')],
    },
    {
      phrases: [
        '{(anything|everything|whatever)} [that] you (can|could|might|may|will) [possibly|ever] (dream [up]|dream of|imagine|think of|think up|name|wish for|come up with|need|want|ask for|desire)',
      ],
      unless: [...unless, conditioned, invited, told],
      rewrites: [say('much of what')],
    },
    {
      phrases: [
        '(@ours|they|the _) {(will|shall|would) (not|never) [ever] (rest|stop|sleep|give up|quit|let go|pause|relax|blink|go home [_]|leave [the|my|our] [_]|close my eyes|eat|go to bed)} (until|till|before)',
      ],
      unless: [asked, hoped, reported],
      rewrites: [say('will keep at it')],
    },
    {
      phrases: [
        '(will|shall|can|@we) ... {until you are [@very|100 %|more than] (satisfied|happy|delighted|pleased|content)}',
        '{(however|no matter how) (long|often|much|many times) (it takes|you (need|want|like|ask))}',
        '{for as long as it takes}',
        '{as (long|often) as it takes}',
      ],
      unless: [...unless, conditioned],
      rewrites: [drop()],
    },
    {
      phrases: [
        '@ours (will|would|shall|can) [@adverb] {(move (mountains|heaven and earth)|stop at nothing|go to (any|all) lengths|go to the ends of the earth|bend over backwards|bend over backward|pull out all the stops|leave no stone unturned|walk through fire|turn the world upside down|drop everything|go through hell|work miracles|do the impossible|make the impossible possible|make miracles happen)}',
        '@we <be> (ready|willing|happy|prepared|glad) to [@adverb] {(move (mountains|heaven and earth)|stop at nothing|go to (any|all) lengths|go to the ends of the earth|bend over backwards|bend over backward|pull out all the stops|leave no stone unturned|walk through fire|drop everything|do anything)}',
        '@we [can] {(do|achieve|deliver|perform|work) (the impossible|miracles|wonders)}',
      ],
      unless,
      rewrites: [doWhatWeCan],
    },
    {
      phrases: [
        '{(no|nothing is) [_] [is] too (big|small|much trouble|difficult|hard|crazy|complicated|much|far|late) for us}',
        '{(no|nothing) (job|task|order|request|wish|project|distance|problem|question) is too _ [for us]}',
        '{nothing is (impossible|too much trouble) [for (us|our _)|with us]}',
        '{(ask and you shall receive|your wish is our command|say the word and it is (yours|done)|just ask and it is (yours|done))}',
        '{@we never say no [to _ _]}',
        '{@we [always] say yes to everything}',
        '{@we always say yes}',
      ],
      unless: [...unless],
      rewrites: [
        ofSize,
        where(beforeMore, say('we can do a great deal')),
        where(opensItsSentence, keepTheRest()),
        where(opensItsSentence, dropWithComma),
        where(isWhole, say('tell us what you need, and we will say what we can do')),
        say('we can do a great deal'),
      ],
    },
    {
      phrases: [
        '{(unlimited|endless|limitless|infinite)} (revisions|changes|support|corrections|service|help|calls|updates|replacements|repairs|visits|quantity|quantities|amounts|stock|supply|supplies|capacity)',
      ],
      unless: [...unless, conditioned, inAPlan],
      rewrites: [large, where(counted, say('up to {how many}')), drop()],
    },
    {
      phrases: [
        '{will} [@adverb] (be|arrive|deliver|reach|work|hold|keep|stay|run|get|have|come|leave|ship|sail|open|start|stand|find|bring|finish)',
      ],
      unless: [negated, asked, hoped, reported],
      when: [whateverHappens],
      rewrites: [unvouched(say('should'))],
    },
    {
      phrases: [
        '{absolutely any}',
        '{any} (job|task|order|project|request|size|colour|color|shape) , (however|no matter how|whatever)',
      ],
      unless: [...unless, conditioned],
      rewrites: [unvouched(say('nearly every'))],
    },
    {
      phrases: ['@we know {(everything|all there is to know)} about'],
      unless,
      rewrites: [say('a great deal')],
    },
    {
      phrases: [
        '{will} still (be|run|work|look|hold|stand|serve) ... (grandchildren|decades|years from now|in # years|in a hundred years)',
      ],
      unless,
      rewrites: [unvouched(say('should'))],
    },
    {
      phrases: ['{there is no limit to what} (we|our|i|my)'],
      unless: [asked, hoped, reported],
      rewrites: [say('there is much that')],
    },
    {
      phrases: [
        '^ [,|and|so] whatever [the] [_] [_] [_] [_] [_] , @we {(can|will|shall)} [@adverb] (make|build|fix|solve|deliver|get|beat|match|handle|supply|produce|source|print|sort|repair|ship|provide|do it|manage|master|cover|pay|mend|clean|move|install|bring|paint|cook|sew|create|design|write|translate)',
      ],
      unless: [asked, hoped, reported],
      rewrites: [say('will do what we can to'), say('will do what I can to')],
    },
    {
      phrases: [
        ', {(without (exception|exceptions)|without (a single|any|one) exception|however (big|small|complex|large|hard|difficult|urgent|late|far|strange) [it is|they are|or (small|big|complex)]|no matter how (big|small|complex|large|hard|difficult|urgent|late|far))} (.|,|!|$|and)',
      ],
      unless,
      rewrites: [nearlyEvery, aimTo, drop()],
    },
    {
      phrases: [
        '^ {any what:(problem|problems|issue|question|fault|trouble|time|day|hour|size|colour|color|quantity|model|place|city) [,|-] any _ [[,|-] any _] [of [the] day] [or|and] [night]} [,|-]',
      ],
      unless: [asked, hoped, reported],
      rewrites: [withMost, say('for nearly any $what')],
    },
    {
      phrases: [
        '@ours (will|would|shall|can) [@adverb|also|even] (<cover>|<pay> [for]|<reimburse>|<compensate> [you for]|<bear>|<refund>|<make> good|<replace>|<repay>) {(any|every|all|whatever) [of] [the|your] [possible|further|single|extra|other|additional|resulting] what:(loss|losses|damage|damages|cost|costs|expenses|expense|consequences|harm|penalty|penalties|fine|fines) [[that] you [may|might|have|had|will|would|suffer|incur] [have|suffer|face|incur|had]]}',
      ],
      unless,
      rewrites: [say('{which costs, and up to what sum}')],
    },
    {
      phrases: [
        '(support|updates|update|access|service|maintenance|storage|hosting|help|repairs|servicing|free) {for life} (.|,|!|$|and)',
      ],
      unless: [...unless, conditioned],
      rewrites: [say('for {how long}')],
    },
    {
      phrases: [
        '^ (whatever|however|wherever|whenever|whichever|no matter (which|what|how|where|when|who)) [_] [_] [_] [_] [_] [_] [_] , (it|they|this|that|he|she|(our|the|these|your|this) _ [_]) {(will|shall|can)} [@adverb|always] _',
      ],
      unless: [asked, hoped, reported, chosen],
      rewrites: [canAnyway, unvouched(say('should'))],
    },
    {
      phrases: [
        '{[,] whatever (it|that|this|the _) (costs|takes|may cost|may take|needs) [(to|for) (us|me|our company)|us|me|our company]}',
        '{[,] (cost|costs|price|expense) (what it may|be damned|notwithstanding)}',
        '@we [@adverb|always|will|can] (<answer>|<respond>|<reply>|<deliver>|<ship>|<send>|<meet>|<beat>|<keep>|<hit>|<clean>|<check>|<bake>|<work>|<be>) ... ... {(every single|each and every) (day|time|night|week|hour|morning|month|year|minute)}',
      ],
      unless: [...unless, conditioned],
      rewrites: [coverWhich, afterDo, eachTime, ownEffort, joined, betweenCommas, drop()],
    },
    {
      phrases: [
        '{(nothing|no _|not a thing|not one _) [that|which]} (we|i|our _ [_]|my _|this _|the _ [_]|it|they) (can not|could not|will not|is unable to|are unable to|does not|do not) (<do>|<fix>|<solve>|<make>|<handle>|<find>|<clean>|<cut>|<repair>|<supply>|<sew>|<build>|<master>|<cure>|<deliver>|<print>|<manage>|<get>|<bring>|<cook>|<move>)',
      ],
      unless: [asked, hoped, reported],
      when: [firstNothing],
      rewrites: [where(opensSentence, say('there is little that')), say('little that')],
    },
    {
      phrases: [
        '@ours (will|shall|would|(am|are|is) going to|can) [@adverb] work [at it|on it] {(day and night|night and day|around the clock|24 / 7|24/7|nights and weekends)}',
        '@ours (will|shall|can) ... ... , {(any time|anytime|day or night|day and night|at any hour|24 / 7|24/7|at (any|all) (cost|costs)) [of [the] day]} $',
        '(@we|they|our _) (am|are|is) {always} ((here|there) for you|at your side|by your side|at your disposal)',
      ],
      unless: [...unless, invited, onDuty],
      rewrites: [withCare, ownEffort, drop()],
    },
    {
      phrases: [
        '@ours [can|will|also|always] (deliver|ship|travel|come|go|install|send|work) [it|them|to you] [to] {(everywhere|anywhere) [you (like|want|are|go|need)]} (.|,|!|$|and)',
      ],
      unless: [...unless, conditioned],
      rewrites: [say('to {which places}')],
    },
    {
      phrases: [
        '{(every|any|each) [single]} (wish|request|dream|special wish) [of yours] (will|can|is|shall) [be] (granted|fulfilled|met|come true|possible|answered)',
      ],
      unless: [...unless, conditioned, approximate],
      rewrites: [say('nearly every')],
    },
    {
      phrases: [
        '{all [of] [your|our]} (wishes|requests|dreams|demands|special wishes|expectations) (will|can|are|shall) [be|all] (granted|fulfilled|met|come true|satisfied|exceeded)',
      ],
      unless: [...unless, conditioned],
      rewrites: [say('many of your')],
    },
    {
      phrases: [
        '{[just|simply|only|please] (tell|ask|show|name|let) [me|us] [know] (what|whatever|anything) [it is] [that] you (want|need|like|wish|would like) [for] [,] [and] (you [will] (get|have) it|it is (yours|done)|@we [will|can] (do|get|make|arrange|deliver|give you) it)}',
        '^ {(anything|whatever|everything|any _ [_]) [that] you (want|need|ask [for]|wish [for]|like) [,|-] [and] (@we [will|can] (do|get|make|change|fix|arrange|find|deliver|give you) (it|them|that)|you [will] (get|have) it|it is (yours|done))} ',
      ],
      unless: [...unless, conditioned],
      rewrites: [say('tell us what you need, and we will say what we can do')],
    },
  ]),
  examples: [
    { good: 'The ferry bills us for an empty car whatever the reason.' },
    {
      bad: 'We will work [[day and night]] until the roof is on.',
      fixed: 'We will work hard until the roof is on.',
    },
    { bad: 'I am [[always]] here for you.', fixed: 'I am here for you.' },
    { bad: 'We deliver [[everywhere]].', fixed: 'We deliver to [which places].' },
    {
      bad: '[[Every]] wish will be fulfilled.',
      fixed: 'Nearly every wish will be fulfilled.',
    },
    { bad: '[[All your]] wishes will come true.', fixed: 'Many of your wishes will come true.' },
    {
      bad: '[[Just tell us what you want and you get it]].',
      fixed: 'Tell us what you need, and we will say what we can do.',
    },
    { good: 'We deliver anywhere in the county.' },
    { good: 'Please tell us what you need and when you need it.' },
    { good: 'We will keep you in our thoughts forever.' },
    { good: 'We keep the yard locked at all times.' },
    { good: 'No matter what we tried, the seal let water in.' },
    { good: 'The tour starts whatever the weather.' },
    { good: 'We looked at every possible cause and found two.' },
    { good: 'Whichever date you pick, it will be the same guide.' },
    { good: 'Even if you come late, the key will be at the desk.' },
    { good: 'We are sorry for any possible mix-up with the keys.' },
    { good: 'We will bring everything you need for the picnic.' },
    { good: 'You would lose every song you ever recorded.' },
    { bad: 'I will [[drop everything]] else and come.', fixed: 'I will do what I can and come.' },
    { good: 'That stands on page two of every cookbook ever written.' },
    {
      bad: 'Our divers will [[stop at nothing]] to find it.',
      fixed: 'Our divers will do what they can to find it.',
    },
    { bad: 'We will mend it [[no matter what it takes]].', fixed: 'We will do what we can to mend it.' },
    { bad: 'We can ship [[unlimited]] quantity.', fixed: 'We can ship large quantities.' },
    {
      bad: 'I will do [[everything in my power]] to get the best seat.',
      fixed: 'I will do what I can to get the best seat.',
    },
    {
      bad: '[[Whatever it costs]] to mend the roof, we will pay it.',
      fixed: 'To mend the roof, we will pay [which costs].',
    },
    { bad: 'Every diver came back, [[without exception]].', fixed: 'Nearly every diver came back.' },
    {
      bad: 'I will hold the door [[as long as you like, even all night]].',
      fixed: 'I will hold the door until [when].',
    },
    {
      bad: 'We will finish the mural[[, whatever happens in the port]].',
      fixed: 'We will do what we can to finish the mural.',
    },
    { good: 'Please say it and it will be heard in the last row.' },
    {
      bad: '[[Nothing is impossible for us]], we will have it dyed by noon.',
      fixed: 'We will have it dyed by noon.',
    },
    { bad: 'The rent will stay at this level [[forever]].', fixed: 'The rent should stay at this level.' },
    {
      bad: '[[Any question, any hour of the day]], she answers.',
      fixed: 'For most questions, she answers.',
    },
    { good: 'Your plan has unlimited calls to Ghent.' },
    { good: 'The ward is staffed, and a nurse is there for you day and night.' },
    {
      bad: '[[Nothing is impossible for us]], even snow in May.',
      fixed: 'We can do a great deal, even snow in May.',
    },
    { bad: 'Whatever you spill on it, the rug [[can]] be washed.', fixed: 'The rug can be washed.' },
    {
      bad: 'We will make good [[any damage]] that comes from the leak.',
      fixed: 'We will make good [which costs, and up to what sum] that comes from the leak.',
    },
    { bad: 'We will work [[day and night]] to mend it.', fixed: 'We will work hard to mend it.' },
    { bad: 'We do [[whatever it takes]] to keep you.', fixed: 'We do our best to keep you.' },
    {
      bad: 'We can do [[everything you ask]].',
      fixed: 'Please tell us what you need, and we will tell you what we can do.',
    },
    {
      bad: '[[No order is too small for us]], and a crate ships for 9 euros.',
      fixed: 'We take on small orders as well, and a crate ships for 9 euros.',
    },
    {
      bad: 'Our cooks [[will not rest]] until the soup is right.',
      fixed: 'Our cooks will keep at it until the soup is right.',
    },
    { bad: 'We bake [[every single day]] of May.', fixed: 'We bake every day of May.' },
    {
      bad: 'Our crew will come[[, whatever it takes]], to mend the sail.',
      fixed: 'Our crew will come to mend the sail.',
    },
    { bad: 'The loaf stays crisp [[forever]].', fixed: 'The loaf stays crisp for a long time.' },
    { bad: 'The fan will run [[forever]].', fixed: 'The fan should run for years.' },
    { bad: '[[Unlimited]] support is included.', fixed: 'Support is included.' },
    { bad: 'They will be home by six [[whatever it costs for us]].', fixed: 'They should be home by six.' },
    {
      bad: 'Whichever shelf you pick, it [[will]] hold.',
      fixed: 'Whichever shelf you pick, it should hold.',
    },
    {
      bad: 'We will put it right[[, whatever it costs us]].',
      fixed: 'We will do what we can to put it right.',
    },
    {
      bad: '[[Nothing]] our tailors cannot sew.',
      fixed: 'There is little that our tailors cannot sew.',
    },
    { good: 'The clerk said that nothing we cannot do matters here.' },
    {
      bad: 'Whatever colour you dream of, we [[can]] make it.',
      fixed: 'Whatever colour you dream of, we will do what we can to make it.',
    },
    { bad: 'We answer within the hour, [[without exception]].', fixed: 'We aim to answer within the hour.' },
    { bad: '[[Any problem, any time]], we solve it.', fixed: 'We can solve most problems.' },
    {
      bad: 'We will pay for [[any loss you suffer]].',
      fixed: 'We will pay for [which costs, and up to what sum].',
    },
    { bad: 'You get updates [[for life]].', fixed: 'You get updates for [how long].' },
    { good: 'Whatever colour you choose, we ship it within a week.' },
    { good: 'We will cover what the label says.' },
    {
      bad: '[[There is no limit to what]] our crew can lift.',
      fixed: 'There is much that our crew can lift.',
    },
    { good: 'Our crew knows nearly every pump ever made.' },
    {
      bad: 'Our crew knows [[every]] pump ever made.',
      fixed: 'Our crew knows nearly every pump ever made.',
    },
    { bad: 'The lid stays tight [[for all eternity]].', fixed: 'The lid stays tight for years.' },
    {
      bad: 'We are ready to [[move mountains]] for you.',
      fixed: 'We are ready to do what we can for you.',
    },
    {
      bad: '[[Anything]] you can dream up, we can build.',
      fixed: 'Much of what you can dream up, we can build.',
    },
    {
      bad: 'Even if the port closes, the cheese [[will]] be there on Monday.',
      fixed: 'Even if the port closes, the cheese should be there on Monday.',
    },
    { good: 'Please tell us anything you can think of that may help.' },
    { good: 'The hut will be open in June.' },
    { bad: 'The cartons ship on Friday, [[no matter what]].', fixed: 'The cartons ship on Friday.' },
    { bad: 'We will give you [[whatever you need]].', fixed: 'We will give you what we can.' },
    { bad: 'I will do [[everything in my power]].', fixed: 'I will do my best.' },
    { bad: 'Our driver will come [[day or night]].', fixed: 'Our driver will come between [which hours].' },
    { bad: 'We will repair it [[at any time]].', fixed: 'We will repair it between [which hours].' },
    {
      bad: 'We will redraw the plan [[as often as you like]].',
      fixed: 'We will redraw the plan up to [how many] times.',
    },
    {
      bad: '[[Whatever you need, we will do it]].',
      fixed: 'Please tell us what you need, and we will tell you what we can do.',
    },
    { good: 'We do not say that a crew will come day or night.' },
    { good: 'Will you need the driver day or night?' },
    { good: 'If the line stops, we will come at any time.' },
    { good: 'We hope to find a crew that will come day or night.' },
    { good: 'You asked for a crew that will come day or night.' },
    { good: 'Please call me, I will gladly take the phone at any time.' },
    { good: 'If the form changes, we will send you everything you need.' },
    { good: 'Tell us whatever you need for the customs form.' },
    { good: 'No matter how the goods travel, the papers go by courier.' },
    {
      bad: 'We can make [[anything you want]], any size, any colour.',
      fixed: 'Please tell us what you need, and we will tell you what we can do.',
    },
  ],
});

/** “No job is too small for us” is “we take on small jobs as well”. */
function ofSize(match: Match) {
  const { tokens, mark, source } = match;
  const found =
    /^no (job|task|order|request|project|question) is too (small|big|large|complicated|difficult)\b/.exec(
      textOf(tokens, mark.from, mark.to),
    );
  const thing = tokens[mark.from + 1];
  if (!found || !thing || !opensClause(match)) return null;
  const things = inflect(source.slice(thing.start, thing.end), 's');
  return say(`we ${found[1] === 'question' ? 'answer' : 'take on'} ${found[2]} ${things} as well`)(match);
}

/** “Nothing is impossible for us, | even felt”: what follows is no clause of its own. */
function beforeMore({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to]?.text === ',' &&
    /^(even|not|be|whether|from|including|as)$/.test(tokens[mark.to + 1]?.text ?? '')
  );
}

/** “Your wish is our command, and | the red one goes out today.” */
function dropWithComma(match: Match) {
  const { tokens, mark } = match;
  const joint = /^(and|so|but)$/.test(tokens[mark.to + 1]?.text ?? '') ? 2 : 1;
  return drop()(marking(match, mark.from, mark.to + joint));
}

/** “Your wish is our command, | the red one goes out today.” */
function opensItsSentence({ tokens, mark }: Match): boolean {
  return mark.from === 0 && tokens[mark.to]?.text === ',';
}

/** “Your plan has unlimited calls”: a term that is sold, and no boast. */
function inAPlan({ tokens }: Match): boolean {
  return tokens.some(({ text }) =>
    /^(plan|tariff|package|subscription|licen[cs]e|edition|tier|contract)$/.test(text),
  );
}

/** “Unlimited changes”, not “unlimited support”. */
function counted({ tokens, mark }: Match): boolean {
  return /s$/.test(tokens[mark.to]?.text ?? '');
}

/** “Whatever it costs to mend it, we’ll cover it” is “To mend it, we’ll cover [which costs]”. */
function coverWhich(match: Match) {
  const { tokens, mark } = match;
  const it = tokens.findIndex(
    ({ text }, at) =>
      at > mark.to &&
      text === 'it' &&
      /^(cover|pay|bear)$/.test(tokens[at - 1]?.text ?? '') &&
      tokens[at + 1]?.kind !== 'word',
  );
  if (mark.from > 0 || it < 0 || tokens[mark.to]?.text !== 'to') return null;
  return both(
    drop(),
    say('{which costs}', { instead: 'it' }),
  )(remembering(match, { it: { from: it, to: it + 1 } }));
}

/** “Every single day” is “every day”: how often stays told. */
function eachTime(match: Match) {
  return /^(?:every single|each and every) /.test(textOf(match.tokens, match.mark.from, match.mark.to))
    ? say('every')(marking(match, match.mark.from, match.mark.to - 1))
    : null;
}

const handled =
  /^(checked|tested|counted|inspected|packed|weighed|signed|read|answered|reviewed|cleaned|washed|sealed|repaired)$/;

/** “Every guest loved it, without exception” is “nearly every guest loved it”. */
function nearlyEvery(match: Match) {
  const first = match.tokens[0]?.text ?? '';
  if (!/^(every|each|all)$/.test(first) || match.tokens.some(({ text }) => handled.test(text))) return null;
  const to = /^(single|last)$/.test(match.tokens[1]?.text ?? '') ? 2 : 1;
  return both(
    say(first === 'all' ? 'nearly all' : 'nearly every', { instead: 'first' }),
    drop(),
  )(remembering(match, { first: { from: 0, to } }));
}

const open = /day or night|day and night|night or day|the clock|any ?time|any hour|every hour|365 days/;
const service =
  /^(available|open|reachable|here|there|call|come|answer|reply|respond|help|repair|deliver|serve|visit|fix|be|pick|bring)$/;

/** “We will come day or night” is “we will come between [which hours]”. */
function betweenHours(match: Match) {
  const { tokens, mark } = match;
  const will = tokens.findIndex(({ text }) => /^(will|shall|are|am|is)$/.test(text));
  const served = tokens.slice(will + 1, mark.from).some(({ text }) => service.test(text));
  if (will < 0 || will > mark.from || !served || !open.test(textOf(tokens, mark.from, mark.to))) return null;
  return say('between {which hours}')(match);
}

/** “Our crew will come, whatever it takes, to mend it”: both commas go with it. */
function betweenCommas(match: Match) {
  const { tokens, mark } = match;
  const fenced = tokens[mark.from]?.text === ',' && tokens[mark.to]?.text === ',';
  return fenced && /^(to|for|so|until|by)$/.test(tokens[mark.to + 1]?.text ?? '')
    ? drop()(marking(match, mark.from, mark.to + 1))
    : null;
}

/** “We will work day and night to mend it” is “we will work hard to mend it”. */
function withCare(match: Match) {
  const { tokens, mark } = match;
  return tokens[mark.from - 1]?.text === 'work' && open.test(textOf(tokens, mark.from, mark.to))
    ? say('hard')(match)
    : null;
}

/** “We will do what we can and | whatever it takes”. */
function joined(match: Match) {
  const { tokens, mark } = match;
  return /^(and|or)$/.test(tokens[mark.from - 1]?.text ?? '')
    ? drop()(marking(match, mark.from - 1, mark.to))
    : null;
}

/** “Whatever you spill, it can be washed” is “it can be washed”: “should” would be advice. */
function canAnyway(match: Match) {
  const { tokens, mark } = match;
  const comma = tokens.findIndex(({ text }) => text === ',');
  return tokens[mark.from]?.text === 'can' && comma > 0 && comma < mark.from
    ? drop()(marking(match, 0, comma + 1))
    : null;
}

/** “The night nurse is there day and night”: how it is, told of others. */
function onDuty({ tokens, mark }: Match): boolean {
  const before = textOf(tokens, 0, mark.from);
  return (
    /\b(?:is|are) (?:there|here|open|on (?:duty|call|site)|staffed|manned|answered|running)\b/.test(before) &&
    !/\b(?:i|we)\b/.test(before)
  );
}

/** “It stays tight for all eternity” is “it stays tight for years”. */
function forYears(match: Match) {
  const { tokens, mark } = match;
  if (!/^(?:for )?(?:ever|forever|all eternity|all time|eternity)\b/.test(textOf(tokens, mark.from, mark.to)))
    return null;
  if (saidBefore(/^will$/)(match))
    return /^(run|last|work|hold|serve|stand)$/.test(tokens[mark.from - 1]?.text ?? '')
      ? both(expect(), say('for years'))(match)
      : null;
  // Bread may stay fresh for a day or two, and not for years.
  const span = precededBy(/^(fresh|warm|hot|cold|crisp|soft|clean)$/)(match)
    ? 'for a long time'
    : 'for years';
  return saidBefore(/^(stays|stay|lasts|remains|keeps|holds)$/)(match) ? say(span)(match) : null;
}

/** “As often as you like” with how often, “as long as you like” with until when. */
function howOften(match: Match) {
  const { tokens, mark } = match;
  const words = tokens.slice(mark.from, mark.to).map(({ text }) => text);
  if (words.includes('long')) return say('until {when}')(match);
  if (words.includes('often') || words.includes('times')) return say('up to {how many} times')(match);
  // “We’ll do | as many as you like”: the verb needs what it does.
  return words.includes('many') ? say('up to {how many}')(match) : null;
}

/** “We answer within the hour, without exception” is “we aim to answer within the hour”. */
function aimTo(match: Match) {
  const { tokens, mark } = match;
  const at = tokens.findIndex(({ text }) => /^(i|we)$/.test(text));
  const verb = { from: at + 1, to: at + 2 };
  if (
    at < 0 ||
    at > 2 ||
    !/^(answer|reply|respond|deliver|ship|send|meet|keep|finish|pay|repair)$/.test(tokens[at + 1]?.text ?? '')
  )
    return null;
  return verb.to < mark.from
    ? both(say('aim to $verb', { instead: 'verb' }), drop())(remembering(match, { verb }))
    : null;
}

/** “Any leak, any time, we fix it” is “we can fix most leaks”. */
function withMost(match: Match) {
  const { tokens, mark, captures } = match;
  const what = tokens[captures.what?.from ?? -1]?.text ?? '';
  const things = inflect(what, 's');
  const words = textOf(tokens, mark.to);
  const tail = /^, (i|we) (?:can |will |shall )?(\p{L}+) (?:it|them|that)(?= [.!]|$)/u.exec(words);
  if (!what || /^(time|day|hour)$/.test(what)) return null;
  const asks = what === 'question';
  if (tail)
    return say(`${tail[1] === 'i' ? 'I' : 'we'} can ${tail[2]} most ${things}`)(
      marking(match, mark.from, mark.to + tail[0].split(' ').length),
    );
  return asks ? say(`for most ${things}`)(match) : null;
}

/** “Unlimited quantity” is “large quantities”, “unlimited stock” “plenty of stock”. */
function large(match: Match) {
  const { tokens, mark } = match;
  const what = tokens[mark.to]?.text ?? '';
  if (/^(quantity|quantities|amounts)$/.test(what))
    return say(`large ${what === 'quantity' ? 'quantities' : what}`)(marking(match, mark.from, mark.to + 1));
  return /^(stock|supply|supplies|capacity)$/.test(what) ? say('plenty of')(match) : null;
}

/** “Tell me anything you can think of”: asked of the reader. */
function told({ tokens, mark }: Match): boolean {
  return tokens
    .slice(0, mark.from)
    .some(({ text }) => /^(tell|let|send|list|share|know|note|check|see|include|have|if)$/.test(text));
}

/** “Even if the port closes, the cheese will be there”, not “even if you come late, the key will be there”. */
function whateverHappens({ tokens, from }: Match): boolean {
  return tokens
    .slice(0, from)
    .some(
      ({ text }, at) =>
        text === 'even' &&
        /^(if|when)$/.test(tokens[at + 1]?.text ?? '') &&
        !/^(you|i|we)$/.test(tokens[at + 2]?.text ?? ''),
    );
}

/** “There is nothing that we cannot do”: said at the head of its clause. */
function firstNothing({ tokens, from }: Match): boolean {
  return (
    tokens[from - 1] === undefined ||
    /^(is|absolutely|was|,|almost|really|quite|literally|simply|and|but)$/.test(tokens[from - 1]?.text ?? '')
  );
}

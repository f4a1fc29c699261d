/** “I’m such an idiot”, “we hang our heads in shame”, “I am hopeless with numbers”: running oneself down. */

import {
  endsClause,
  followedBy,
  marks,
  opensClause,
  precededBy,
  saidBehind,
} from '../../../words/english/clauses';
import { condoles } from '../../../words/english/conciliation';
import { asked } from '../../../words/english/guards';
import { isWordless, type Match, marking, textOf } from '../../../words/match';
import { bowOnce } from '../../rewriting/bow-once';
import {
  bowOut,
  bowsAlone,
  keepBehindBut,
  keepWhatFollows,
  overBows,
  whatButBrings,
} from '../../rewriting/bow-out';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutToTheEnd } from '../../rewriting/leave-out-argument';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { myMistake, ourMistake } from '../../rewriting/own-mistake';
import { couldHave, plainly, withItsResult } from '../../rewriting/plainly';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { saySorry, sorryThatIDid, tooAshamedTo, verySorry } from '../../rewriting/say-sorry';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { through } from '../../rewriting/through';
import { defineRule, type Rewriter } from '../../rule';

const small =
  '[@very|like|such] [an|a] (stupid|silly|dumb|small|tiny|worthless|useless|foolish|pathetic|idiotic|idiot|fool|ridiculous|guilty|bad)';
const afraid =
  '(<be>|feel) [@very|too|almost] (ashamed|embarrassed|afraid|scared|terrified|mortified|not worthy|unworthy) to [even|ever]';
const fool =
  '(idiot|idiots|fool|fools|moron|morons|dummy|dummies|loser|losers|failure|failures|disgrace|clown|clowns|donkey|blockhead|imbecile|amateurs|dimwit|worm|worms|nobody|nobodies|scum)';

/** “I feel terrible, I think it is the flu”, “we suffer from the heat, too”, “I did not sleep, the storm was loud”. */
const ofTheBody = saidBehind(/^(flu|fever|bed|home|doctor|heat|cold|allergy|storm|baby|laughter|drought)$/);

/** “The lesson you missed we don’t count”, “we do not count the Sunday”: left out of a sum. */
function ofAThingCounted({ tokens, mark }: Match): boolean {
  return (
    /\b(?:lessons?|hours?|days?|nights?|weeks?|weekends?|visits?|calls?|holidays?|\w+days?|minutes?|miles?|breaks?|pages?|tries|try)\b/.test(
      textOf(tokens, 0, mark.from),
    ) || tokens[mark.to]?.kind === 'word'
  );
}

/** “We are sorry that nobody | came”: no name for ourselves. */
function nobodyElse({ tokens, mark }: Match): boolean {
  const marked = textOf(tokens, mark.from, mark.to);
  return /\b(?:sorry|afraid|sad|sure|glad|that|because)\b.*\bnobody$/.test(marked);
}

/** “Pardon | my ignorance, but is it blue?” as “is it blue?”. */
const beforeBut: Rewriter = (match) =>
  through(/^(?:, )?but /, drop())(marking(match, match.from, match.mark.to));

const withoutTheBow: readonly Rewriter[] = [
  where(bowsAlone, leaveOutSentence()),
  overBows(drop()),
  weGoOn,
  where(endsClause, drop()),
  keepTheRest(),
  leaveOutToTheEnd(),
  drop(),
];

export default defineRule({
  id: 'servility/self-abasement',
  principle: 'equal-footing',
  severity: 'warning',
  message: 'You run yourself down.',
  why: 'Nobody can look down on you without your permission, and nobody wants to buy from somebody they look down on.',
  phrasings: bowOnce([
    {
      phrases: [
        `{i (am|was|feel like|must be) [@very|such|just|really] [such] (a|an|the) [_] [_] ${fool}}`,
        '{(shame on|silly stupid|dumb [dumb]|stupid [stupid]|idiotic) (me|of me)}',
        '{(stupid|dumb|idiotic|foolish) of me}',
      ],
      unless: [nobodyElse],
      rewrites: myMistake,
    },
    {
      phrases: [
        `{we (are|were|must be) [@very|such|just|really] [such] [a|the] [_] [_] ${fool}}`,
        '{shame on us}',
      ],
      unless: [nobodyElse],
      rewrites: ourMistake,
    },
    {
      phrases: [
        '{who:@we could (slap|kick|punch|hit|shoot|beat|strangle) (myself|ourselves)}',
        '{who:@we (<be>|feel|felt) [@very|deeply|terribly] ashamed of (myself|ourselves)}',
        '{who:@we (<be>|feel|felt) so ashamed [that] [i|we] (can|could) [hardly] not (sleep|eat|look you in the eye|face you)}',
        '{who:@we (can|could) not (sleep|eat) [all night|at night|for days|because of (this|it)] (for|of|from|out of) shame}',
        '{[so ashamed that] who:@we (can|could|did|do|have) not (sleep|slept|eat|eaten|close my eyes|sleep a wink) [for|at|all|the] [whole|#|@number|two|several] (night|nights|days|last night)}',
        '{who:@we (hang|bow|hide) (my|our) (head|heads|face|faces) [in shame]}',
        '{who:@we (will|would|can|could) never (forgive|live down) (myself|ourselves|this|it)}',
      ],
      // “We bow our heads to whatever you decide” obeys.
      unless: [followedBy(/^to$/), ofTheBody],
      rewrites: saySorry,
    },
    {
      phrases: [
        '{(our|the|my) [whole|entire|complete] (team|staff|crew|family|company|office|house|shop) (is|are|was|were|feels|felt) [@very|deeply|utterly|simply|all] (mortified|devastated|crushed|heartbroken|heart-broken|distraught|inconsolable|in tears|broken|ashamed|destroyed)}',
      ],
      unless: [asked, inAStory],
      rewrites: [say('we are very sorry')],
    },
    {
      phrases: [
        '{who:@we [@adverb|@modal|both|all] (weep|cry|sob|tremble|shiver|suffer|repent|grovel|sweat|shake|bleed|blush|lie awake|lay awake|lose sleep|lost sleep|toss and turn|die|died|could die) (in|with|for|from|of|over|about|because of|at|before) [the] (deep|sheer|pure|you|your (feet|door|doorstep|mercy)|your|this|it|such|our|my|what|joy|shame|remorse|fear|guilt|pain)}',
        '{who:@we have (no|lost (my|our)) (face|courage|right) to (ask|write|call|look|come|show) [again|this|that|it|for _|you]}',
        '{who:@we (<be>|feel|felt) [@very|deeply|utterly|simply] (mortified|devastated|crushed|heartbroken|heart-broken|distraught|inconsolable|in agony|in tears|sick (to (my|our) (stomach|stomachs)|with (shame|worry|guilt))|destroyed|beside (myself|ourselves)|broken|consumed by|tormented|racked with|wracked with|beyond ashamed|in despair|losing sleep|eaten up)}',
        '{who:@we (<be>|feel|felt) [@very|deeply] (ashamed|sorry|embarrassed|upset|sad) (beyond (words|measure|belief)|to (death|the (bone|core))|from head to toe|in (my|our) (soul|souls|heart))}',
        '{who:@we (can|could|do|will) not (find|have) [the|any|enough] words [low|strong|big|good] [enough] (for|to|that)}',
        '{who:@we (am|are|feel|will be|would be) (lost|nothing|doomed|finished|ruined|broken|unhappy|devastated) if (you (leave|left|go|went|stop|cancel|drop|turn|say|do not|will not|are)|we (lost|lose) you|you were)}',
        '{who:@we (will|would|can|could|shall) (never|not) [ever|never] ((forgive|live down|get over) (myself|ourselves|this|it|the shame)|look at (myself|ourselves))}',
        '{who:@we (am|are) suffering (with|for|because of|like) (you|this|a dog)}',
        '{who:@we [really] feel [@very|really] (awful|terrible|horrible|dreadful|rotten|wretched|sick|so bad|like (dirt|a worm|the worst)) [, [@very|really] (terrible|awful|horrible) [, (terrible|awful|horrible)]] [about (it|this|that|everything)]} (,|$|and)',
      ],
      unless: [asked, ofTheBody, condoles, ofTheLaw],
      rewrites: saySorry,
    },
    {
      phrases: [
        '{throw (myself|ourselves) (at|on|upon|before) your (mercy|good graces|kindness|grace|compassion)}',
      ],
      unless: [asked],
      rewrites: [say('ask for your patience')],
    },
    {
      phrases: ['{(eternally|forever|infinitely|endlessly) (sorry|ashamed|guilty)}'],
      unless: [asked],
      rewrites: [verySorry],
    },
    {
      phrases: [
        '{who:@we have been (beating|kicking) (myself|ourselves) [up] [all (night|day|morning|week)] [about (it|this)] and} (am|are)',
      ],
      unless: [asked],
      rewrites: [say('$who')],
    },
    {
      phrases: [
        '{who:@we (would|will) [@adverb|gladly] crawl [(over|through|on) [_] _ [_]] to} (win|keep|get|make|have|earn|see|put)',
      ],
      unless: [asked],
      rewrites: [say('$who would like to')],
    },
    {
      phrases: [
        '{who:@we (am|are) the (worst|dumbest|stupidest|most stupid) [, ever|ever] [,|.|;|!] (i|we) can not believe [that]} (i|we)',
      ],
      unless: [asked],
      rewrites: [say('$who <be@who> sorry that')],
    },
    {
      phrases: [
        '{@we [@have] failed you (in the (worst|most)|in every|in all|on (every|all)|and @we (regret|are ashamed|am ashamed|hate))}',
        '{(punish|scold|whip) (us|me) [as|how|however|any way|in any way|the way] [you]}',
        '{beat (us|me) (as|how|however|any way|in any way|the way) [you]}',
        '{@we (do|did|would|could) not (deserve|merit|earn) (a|such a|such|the|one) [_] (person|man|company|boss|reader|word|look|minute)}',
        '{(@our|this|our _) [_] (shop|company|firm|mill|self|team|offer|little _|factory|work|farm|house|goods|product|products|opinion|mail|question) (is|are) [@adverb|hardly|simply] (not|un) (worthy|worth|good enough|fit) (of|for|to|your)}',
        '{@we (am|are) (but|only|merely|nothing but) (a|an) (simple|humble|poor|small|lowly|little|mere) _ (at|who|and|in|before|compared|next)}',
        '{(i|we) (ruin|spoil|mess up|destroy|break) everything}',
        '{(will|shall|can|could) never (forget|forgive|live down|erase|wash off) (this|that|the|our|my) (shame|disgrace|failure|sin|guilt|humiliation)}',
        '{[be] (honoured|honored|blessed|privileged|overjoyed|flattered) (to be allowed|to be permitted|if we may|merely to|just to|that you even|to even)}',
        '{for (condescending|deigning|stooping|lowering yourself|bothering) to}',
        '{(thank you|thanks) (a|#|one) (thousand|million|hundred|billion) times}',
        '{(eternally|forever|infinitely|endlessly) (indebted|at your)}',
        '{(i|we) (dare|would dare) not} [even] (ask|write|call|say|speak|tell|hope|look|face|show|answer|disturb|bother|send|contradict|disagree|.|,|!|$)',
        `{@we ${afraid} (face|look|bother)}`,
        '{(too|far too|much too|so) (busy|important|good|great|clever|big|kind|precious|valuable) (for|to) [talk to|deal with|waste time on|read|answer] [(someone|somebody|people|a (company|shop|firm|man|woman|person|nobody)|suppliers|sellers)] (like (me|us)|as small as)}',
        '{(someone|somebody|people|a (company|shop|firm|supplier|nobody)) (like (me|us)|as (small|unimportant|insignificant) as (me|us))} (,|$|and|who)',
        '{(please|just|kindly) (scold|punish|fire|beat|curse) (us|me)}',
        '{@we (would|will|shall|do|can|must) [only|gladly|even] (bow|kneel|crawl|grovel) [to|before|for]}',
        '{(and|,) [@we] (bow|kneel|crawl|grovel|obey) [to|before] (you|your|whatever|as|without)}',
        '{(saintly|angelic|godlike|divine|heavenly|superhuman|infinite) (patience|kindness|mercy|goodness|generosity)}',
        '{(patience|kindness|goodness) [with (us|me)|towards us] is (saintly|angelic|godlike|divine|heavenly|superhuman|infinite)}',
        '{(customer|client|person|company|man|woman|lady|buyer|partner|gentleman) of your (greatness|stature|calibre|caliber|standing|class|rank|importance|genius|wisdom|nobility)}',
        '{(do not|never) know how [@we can|to] [ever] (make (it|this|that) (up to|good)|repay you|face you|look you|thank you enough|apologise enough)}',
        '{@we (would|will) do [absolutely] anything [, absolutely anything ,|at all] for you}',
        '{(is|are) (unworthy|beneath) (of you|you|your _)}',
        '{it is (a|an|already a|more than enough of a|our) [_] (privilege|honour|honor|blessing|gift) (merely|just|even|already|only|simply) to [be] _}',
        '{[to] be (shouted|yelled|screamed|sworn|spat|barked) at by you}',
        '{(treat|use|see|regard|throw away) (me|us) like (dirt|a dog|dogs|trash|rubbish|a slave|slaves|a doormat|servants|garbage)}',
        '{(sorry|forgive me|excuse me|excuse us|pardon me|apologies) for [even|ever|merely] (existing|being (born|alive|here|such|so)|breathing|living|asking at all)}',
        '{(sorry|apologise|apologize) to exist}',
        '{(cut off|chop off|hang|whip|slap|kick|spank|flog) (me|us|my (head|beard|hand|hands|job|salary|ear|house)|our (heads|hands|salary))}',
        '{(we|i) (have|fully|more than) [fully|@adverb] (earned|deserve|deserved) (it|this|that|every (word|insult|blow)|your (anger|scorn|contempt|wrath|punishment)|to be (punished|fired|shouted|scolded|beaten))}',
        '{(we|i) (are|am) (your|but your|only your) (servants|servant|slave|slaves|doormat|humble _|dog|tools|puppets)}',
        '{consider (us|me) your (servant|servants|slave|slaves|dog|property)}',
        '{(which|that) (i|we) know you (have no (need|time|use|wish)|do not (want|need|care))}',
        '{a nuisance like (me|us)|(i|we) (hate|am sorry|are sorry|do not want) to be [such] (a|an) (nuisance|burden|pest|bother|pain)}',
        '{think [a little|a bit] less badly of (us|me)}',
      ],
      unless: [asked],
      rewrites: [
        ...whatButBrings,
        ...plainly,
        where(serves, say('we are here to help')),
        ...bowOut(
          where(ashamed, sentence('I am very sorry.')),
          sentence('We would be glad to help: {what you can do}.'),
        ),
      ],
    },
    {
      phrases: ['{[it is] [all] whose:(my|our) fault , (i|we) (ruin|spoil|break|always|never|can not|mess)}'],
      unless: [asked],
      rewrites: [sayToTheEnd('that was $whose mistake')],
    },
    {
      phrases: [`{who:@we feel ${small}} (for|about|that)`],
      unless: [asked],
      rewrites: [say('$who <be@who> sorry')],
    },
    {
      phrases: [`{@we feel ${small} (to|even|asking|having|when)}`],
      unless: [asked],
      rewrites: [...whatButBrings, ...bowOut()],
    },
    {
      phrases: [
        `{who:@we ${afraid}} (write|ask|call|speak|send|show|answer)`,
        '{who:@we (would|will) do [absolutely] anything [, absolutely anything ,|at all] to}',
      ],
      unless: [asked],
      rewrites: tooAshamedTo,
    },
    {
      phrases: [
        '@we (<be>) {(the|your) (worst|laziest|stupidest|dumbest|most (useless|stupid|incompetent|hopeless)) [_] [_] [that] [you (have [ever]|ever|had|could|will) [ever] [had|have|met|worked with|seen]]}',
      ],
      rewrites: [couldHave],
    },
    {
      phrases: [
        '(our|my|these|your|the) {(unworthy|miserable little|pathetic little|worthless)} _',
        'my {(stupid|dumb|idiotic|foolish|stupid stupid) [little]} (question|questions|mistake|mistakes|error|head|fault|mail|idea|request|requests)',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{[,|;|and] [and|as|while] (my|our) (hand|hands|heart|hearts|voice|knees) (<be>) (trembling|shaking|bleeding|breaking|broken) [(while|as|when) (i|we) (type|write|say) [this]]}',
        '{[,|;] (with|in) (trembling|shaking) (hands|fingers)}',
        '{[,|;|and] [and] @we (know|should know|must know|will remember|know very well) (my|our) place}',
        '{[,|;] [because|as|and|since] @we (am|are) (only|just|nothing but|but) (a|an) [_] (small|simple|little|humble|lowly|poor|stupid|ordinary|insignificant) (clerk|seller|salesman|saleswoman|salesperson|worker|supplier|agent|employee|assistant|company|factory|shop|man|woman|girl|boy|person|trader|nobody)}',
        '{@we know [that] @we (am|are) (nobody|nothing|(just|only) (a|an) ...) [,] but}',
        '{(and|,|and i|and we|, i) can not (sleep|eat) [at night|any more|anymore]} $',
        '{[,|;] (i|we) (do not|does not) matter [at all]}',
        '{[,] (because|or|otherwise|as|,) (i|we) (will|would|may|might|could) (lose (my|our) (job|jobs)|starve|go (bankrupt|hungry)|be (fired|sacked|ruined))}',
      ],
      rewrites: withoutTheBow,
    },
    {
      phrases: ['{[,|;] (i|we) (do not|does not) count [at all]}'],
      unless: [ofAThingCounted],
      rewrites: withoutTheBow,
    },
    {
      phrases: [
        '@we (am|are|feel) {[@very|deeply|terribly|utterly|both] ashamed (of|about|for|by)} (what|the|this|that|our|my|how|it)',
      ],
      rewrites: [say('sorry about')],
    },
    {
      phrases: [
        '(excuse|forgive|pardon|sorry for|apologise for|apologize for) {(my|our) (stupidity|foolishness|incompetence|ignorance|clumsiness|stupid ways)}',
      ],
      rewrites: [beforeBut, say('this mistake')],
    },
    {
      phrases: [
        '{who:@we (am|are) [@very|@adverb] [a|such a|such] [@very|complete] (bad|terrible|lousy|awful|horrible|useless|hopeless|miserable) [, (bad|terrible|horrible)] (salesman|salesperson|seller|supplier|person|people|company|manager|partner|agent|clerk|businessman|team)}',
      ],
      rewrites: [say('$who could have served you better')],
    },
    {
      phrases: ['{@we (would|will) rather (cut off|die|starve|lose|jump|kill) ... than}'],
      rewrites: [say('I do not want to')],
    },
    {
      phrases: ['{(i|we) grovel} (.|,|!|$|at|before|and)', '{mea [maxima] culpa [[,] mea [maxima] culpa]}'],
      rewrites: [say('I am sorry')],
    },
    {
      phrases: [
        '@we [have|had] [badly] (failed|let (you|everyone|everybody) down|disappointed [you|everyone]|wronged) [you|everyone] {(in every (way|respect|possible way)|completely|terribly|miserably|utterly|badly|so badly|horribly|totally|beyond words|again and again|over and over|shamefully|unforgivably|spectacularly|in the worst way)}',
        '@we {(miserably|utterly|horribly|shamefully|spectacularly|unforgivably)} (failed|disappointed|let you down)',
      ],
      unless: [asked],
      rewrites: [withItsResult, drop()],
    },
    {
      phrases: [
        '{who:@we (am|are) [@very|just|such] (useless|hopeless|terrible|awful|rubbish|no good|incompetent|clumsy|too stupid|too dumb|so stupid|so bad|a (disaster|mess|failure)) (at|with|for) (this|that|these|it|numbers|mails|_)}',
      ],
      unless: [asked],
      rewrites: [
        where(isReason, say('$who made a mistake')),
        keepTheRest(),
        keepBehindBut,
        sayToTheEnd('$who will check again and get it right'),
      ],
    },
    {
      phrases: [
        '{who:@we [have] (screwed|messed|cocked|fouled|stuffed|botched|bungled) [it|this|that|everything] [all] [up] (badly|big time|completely|royally|totally|terribly|again|horribly|massively)}',
      ],
      unless: [asked],
      rewrites: [say('$who made a mistake')],
    },
    {
      phrases: [
        '{[,|;|-] [or|because|and|as|otherwise] (my|our|the) [_] (boss|manager|director|supervisor|chief|owner|head|team lead|company|wife|husband) (will|would|is going to|shall|might) (punish|kill|fire|sack|scold|shout at|yell at|beat|hang|skin|hate|murder|throw out) (me|us) [alive|my head] [for (telling|saying|writing|sending|showing) [you] [this|that|it] , but]}',
      ],
      rewrites: [
        where(beforeIf, say('it is a problem for us')),
        where(inCondition, commaBefore(say('that is a problem for us'))),
        keepWhatFollows,
        drop(),
      ],
    },
    {
      phrases: [
        '{(silly|little|poor|stupid|dumb|clumsy|foolish) (old me|me|us)|(my|our) (stupid|silly|dumb|clumsy|foolish|incompetent) self}',
      ],
      unless: [asked],
      rewrites: [where(exclaimed, say('my mistake')), where(isSubject, say('I')), say('me')],
    },
    {
      phrases: [
        '{who:@we (am|are|was|were|feel|felt) (so|too|deeply|terribly|awfully|utterly|absolutely|totally|incredibly|really) (embarrassed|mortified|humiliated|guilty|small|stupid|bad|awful) [about (this|it)] [that (i|we) _ [_] [_] [_] [_] [_] [_]]} (.|,|!|$|and)',
      ],
      unless: [asked, notSoDeep],
      rewrites: [sorryThatIDid, overBows(say('$who apologise')), say('$who apologise')],
    },
    {
      phrases: [
        '{who:@we [fully|totally|completely|would|will|@adverb] [totally|fully] understand if you (never|do not [ever]|hate|leave|want to leave|are leaving|cancel|go|despise|will never|would never) ... [...]} $',
      ],
      unless: [asked],
      rewrites: [
        where(({ following }) => following.length > 0, say('$who would like to put this right')),
        say('$who would like to put this right: {what you do}'),
      ],
    },
    {
      phrases: [
        '{@we can not [even|begin to] [even] (tell|say|express|describe|explain|put into words) [you|to you] how (ashamed|sorry|embarrassed|mortified|guilty|bad|terrible|awful|grateful|thankful|honoured|honored|humbled) (i|we|the _|the _ _|our _|our _ _|my _|my _ _|everyone|everybody|all of us) (am|are|is|feel|feels|was|were)}',
      ],
      unless: [asked],
      rewrites: [overBows(say('we are sorry')), say('we are sorry')],
    },
    {
      phrases: [
        '{(ashamed|embarrassed|humiliated|mortified) and [_] [and] sorry [beyond (measure|words|belief|description)]}',
      ],
      unless: [asked],
      rewrites: [
        where(precededBy(/^(so|very|really|too)$/), (match) =>
          say('sorry')(marking(match, match.mark.from - 1, match.mark.to)),
        ),
        say('very sorry'),
      ],
    },
    {
      phrases: [
        '{[sorry [,] [but]] @we (am|are) [still|just|very|quite|really] new [here|to this|at this] and (have [absolutely] no (idea|clue)|do not [really] know) what @we (am|are) doing [here|yet]} (.|,|!|$|but|so)',
        '{[sorry [,] [but]] @we have [absolutely|really] no (idea|clue) what @we (am|are) doing [here|yet]} (.|,|!|$|but)',
      ],
      unless: [asked],
      when: [opensClause],
      rewrites: [leaveOutSentence(), keepWhatFollows, keepTheRest(), drop()],
    },
    {
      phrases: [
        `{[sorry [,] [for this] [,] [but]] (my|our) english (is|was) [@very|@adverb|still|unfortunately] [so] (bad|terrible|poor|horrible|awful|weak|broken|not (very|so|really) good) [[,] [i am|we are] [so|very] sorry [for (that|it|this)]] [[,] [and] [@we] hope [that] @you (understand|get|can understand|will understand|could understand) [@us] [what @we (mean|say|want)]]} (.|,|!|$|and|so|but)`,
      ],
      when: [opensClause],
      rewrites: [leaveOutSentence(), keepWhatFollows, drop()],
    },
    {
      phrases: [
        '{[and] you (must|probably|surely|will|may) [@adverb] (think|believe) [that] (i|we) (am|are) [@very|total|complete|bit] [a|an] [@very|total|complete|bit] (crazy|stupid|mad|dumb|silly|incompetent|unprofessional|useless|idiots|hopeless)} (.|,|!|$|and|but)',
      ],
      rewrites: [leaveOutSentence(), keepTheRest(), drop()],
    },
    {
      phrases: [
        '{who:@we [@very|@adverb] (hate|can not forgive|am (angry|mad|disgusted) (with|at)|are (angry|mad|disgusted) (with|at)) (myself|ourselves)} (for|that|.|,|!|$|about)',
        '{who:@we [have] [@adverb] made (a|such a|a complete|a total) (fool|ass|idiot|clown) (of|out of) (myself|ourselves)}',
      ],
      rewrites: saySorry,
    },
    {
      phrases: [
        '{who:@we [have|really|@adverb] (did|do|got|get|done|made) (everything|it all|all of it|absolutely everything) [@very|completely] wrong} (.|,|!|$|and|but|with|here|from|again)',
      ],
      when: [opensClause],
      rewrites: [say('$who made mistakes')],
    },
    {
      phrases: [
        '{@we (am|are) [@adverb|just] not [@very|@adverb] (good|smart|clever|bright) (at|with) (this|that|it|these things)} (.|,|!|$)',
        '{@we know [that] @we (am|are) [@very|being|a bit|probably] (annoying|a pain|boring|stupid|the worst)} (.|,|!|$)',
        '{@we (am|are) (just|only) (the|a|an) [_] (assistant|secretary|receptionist|clerk|cleaner|temp|trainee|intern) and [@we] (know|have|do not|can not)}',
      ],
      unless: [asked],
      rewrites: [leaveOutSentence(), keepTheRest(), sentence('We would be glad to help: {what you can do}.')],
    },
    {
      phrases: [
        '{@we (am|are) [@very|@adverb] (dumb|stupid|silly|clueless|useless|hopeless|an idiot|idiots) (sometimes|today|at times|again)} (.|,|!|$)',
        '{[and] @we (am|are) [@adverb] (just|only) (a|an) (stupid|poor|dumb|silly|ignorant|uneducated) _} (.|,|!|$|and|with|from)',
      ],
      unless: [asked],
      rewrites: [leaveOutSentence(), keepTheRest(), sentence('We would be glad to help: {what you can do}.')],
    },
  ]),
  examples: [
    { good: 'The rain beat us to the barn.' },
    { good: 'The night of the storm, we do not count.' },
    {
      bad: '[[Sorry I am new and have no idea what I am doing]], the list is below.',
      fixed: 'The list is below.',
    },
    { good: 'We are sorry that nobody in the hall could hear it.' },
    {
      bad: '[[My English is very bad sorry, I hope you understand me]], the loft has no lamp.',
      fixed: 'The loft has no lamp.',
    },
    { good: 'My English is not so good as yours, so please read it once more.' },
    { bad: '[[I am so dumb sometimes]]. The kiln is warm.', fixed: 'The kiln is warm.' },
    { bad: '[[I am not very good at this]]. The kiln is warm.', fixed: 'The kiln is warm.' },
    { bad: '[[I know I am annoying]]. The kiln is warm.', fixed: 'The kiln is warm.' },
    { good: 'I am not good at this height, so my brother climbs up.' },
    { bad: '[[My English is terrible, sorry]]. The kiln is warm.', fixed: 'The kiln is warm.' },
    { bad: '[[You must think I am stupid]]. The vase is safe.', fixed: 'The vase is safe.' },
    { bad: '[[We did everything wrong]] with the lamp.', fixed: 'We made mistakes with the lamp.' },
    { bad: '[[I hate myself]] for the leak.' },
    { bad: '[[I made a fool of myself]].' },
    { good: 'You must think of the dog as well.' },
    { good: 'My English teacher is on page two.' },
    { good: 'If we did everything wrong, the loom would not run.' },
    { good: 'You wrote that my English is bad.' },
    {
      bad: '[[We are only a small mill and]] cannot wait.',
      fixed: 'We would be glad to help: [what you can do].',
    },
    {
      bad: 'I have to admit that [[I am such a fool]] and the map is in the car.',
      fixed: 'I have to admit that it was my mistake and the map is in the car.',
    },
    {
      bad: 'The sum is off because [[I am so stupid with figures]].',
      fixed: 'The sum is off because I made a mistake.',
    },
    { bad: 'You must think [[we are fools]]. The keys were in the van.', fixed: 'The keys were in the van.' },
    { bad: '[[I am hopeless with maps]], can you show me the way?', fixed: 'Can you show me the way?' },
    {
      bad: '[[I feel so stupid that I dropped the vase]], [[please do not hate me]].',
      fixed: 'I am sorry that I dropped the vase.',
    },
    { bad: 'We are [[the worst people to]] plan a feast.', fixed: 'We could have served you better.' },
    {
      bad: '[[I am such a fool]] for missing the ferry, you must hate me.',
      fixed: 'I am sorry for missing the ferry.',
    },
    {
      bad: 'The kiln is warm. [[I bow my head]] and hope for your mercy.',
      fixed: 'The kiln is warm. I apologise.',
    },
    {
      bad: 'The oven is on. You are right to [[whip us]]. The bread is baked at six.',
      fixed: 'The oven is on. You are right. The bread is baked at six.',
    },
    {
      bad: '[[I am too ashamed to even]] call you after what the goat did.',
      fixed: 'I am sorry about what the goat did.',
    },
    { bad: '[[We hang our heads in shame]] over the leak.', fixed: 'We apologise for the leak.' },
    { bad: '[[I was too embarrassed to]] write to you.', fixed: 'I did not write to you.' },
    {
      bad: 'We [[throw ourselves on your mercy]] over the leak.',
      fixed: 'We ask for your patience over the leak.',
    },
    {
      bad: 'We are truly, deeply, [[endlessly sorry]] about the leak.',
      fixed: 'We are very sorry about the leak.',
    },
    { bad: '[[We have been kicking ourselves all day and]] are sorry.', fixed: 'We are sorry.' },
    { bad: '[[I would crawl through mud to]] get you back.', fixed: 'I would like to get you back.' },
    { bad: '[[I’m the worst, I can’t believe]] I forgot you.', fixed: 'I am sorry that I forgot you.' },
    {
      bad: '[[I have no right to ask this]] after the flood, but please keep the hall.',
      fixed: 'Please keep the hall.',
    },
    {
      bad: 'Our survival depends on you, [[and we bow to whatever]] you set as the rent.',
      fixed: 'Please tell us what you set as the rent.',
    },
    {
      bad: 'About the torn sail, [[punish us how]] it suits you.',
      fixed: 'About the torn sail, please tell us what would help you most.',
    },
    {
      bad: '[[I could not sleep for three nights]] after reading your note.',
      fixed: 'I am very sorry after reading your note.',
    },
    {
      bad: 'Dear guests[[, we bow before your]] cool heads.',
      fixed: 'Dear guests, we value your cool heads.',
    },
    { bad: 'Only a [[woman of your genius]] could have drawn it.', fixed: 'Only you could have drawn it.' },
    { bad: 'We feel [[honoured merely to]] print your poems.', fixed: 'We feel glad to print your poems.' },
    {
      bad: '[[My boss will sack me]] if the gate stays shut, so please open it.',
      fixed: 'It is a problem for me if the gate stays shut, so please open it.',
    },
    { bad: '[[We are your slaves]] and the van comes at eight.', fixed: 'The van comes at eight.' },
    { bad: '[[I am too ashamed to]] ask for the bowl.', fixed: 'I would like to ask for the bowl.' },
    { bad: 'I know [[I feel guilty]] about the vase.', fixed: 'I know I am sorry about the vase.' },
    {
      bad: 'I left the lamp on, that was [[stupid of me]].',
      fixed: 'I left the lamp on, that was my mistake.',
    },
    { bad: '[[I am such a fool]] for losing the key.', fixed: 'I am sorry for losing the key.' },
    {
      bad: 'We have let you down [[so badly]] with the tiles that we cannot eat.',
      fixed: 'We have let you down with the tiles.',
    },
    { good: 'You deserve all the time you need.' },
    { good: 'We suffer from the heat, too.' },
    { good: 'I feel terrible, and I think it is the flu.' },
    { good: 'We could not sleep last night, the storm was loud.' },
    { good: 'We are simply heartbroken; what a loss for the village.' },
    { good: 'We have no right to look at your files.' },
    { good: 'I am lost if you speak Dutch.' },
    { good: 'My boss will have me at the fair all week.' },
    { good: 'I dare not lift it alone.' },
    { good: 'Our answer depends on the mill.' },
    { bad: '[[Our whole crew is heartbroken]] about the vase.', fixed: 'We are very sorry about the vase.' },
    { good: 'Our small shop lives on walk-ins and fairs.' },
    { bad: 'We feel [[ashamed and very sorry]].', fixed: 'We are very sorry about [what happened].' },
    { good: 'Are you ashamed and very sorry?' },
    { bad: '[[I can’t tell you how ashamed the whole team is]].', fixed: 'I am sorry.' },
    {
      bad: 'Please be kind in the review[[, or my boss will fire me]].',
      fixed: 'Please be kind in the review.',
    },
    { bad: '[[I was such a fool]] to trust the map.', fixed: 'It was my mistake to trust the map.' },
    {
      bad: 'When she rang [[I was such a fool]] and told her the wrong gate.',
      fixed: 'When she rang I made a mistake and told her the wrong gate.',
    },
    {
      bad: '[[We are your slaves]] until the book is out.',
      fixed: 'We are here to help until the book is out.',
    },
    {
      bad: '[[I am too ashamed to]] show you the first draft, so here is the second one.',
      fixed: 'Here is the second one.',
    },
    { bad: '[[We bow our heads]] before your patience.', fixed: 'We value your patience.' },
    { bad: 'He must think [[we are idiots]], the tap was shut.', fixed: 'The tap was shut.' },
    { bad: '[[I feel bad asking]] again, but the bride wants 12 more.', fixed: 'The bride wants 12 more.' },
    { bad: '[[Silly old me]] forgot the key again.', fixed: 'I forgot the key again.' },
    { bad: '[[Shame on us]] for the cold soup.', fixed: 'We are sorry for the cold soup.' },
    {
      bad: '[[I am such a fool]] with keys, is it the red one?',
      fixed: 'I made a mistake with keys, is it the red one?',
    },
    {
      bad: '[[I am the biggest fool]] of us all, the key was here.',
      fixed: 'That was my mistake, the key was here.',
    },
    { good: 'Our whole team was in tears when the bride sang.' },
    { bad: '[[I would never forgive myself]] if it broke.', fixed: 'I would be very sorry if it broke.' },
    {
      bad: '[[I could not sleep all night]] because of the noise.',
      fixed: 'I am very sorry about the noise.',
    },
    { bad: '[[Silly me]], I wrote 14.', fixed: 'My mistake, I wrote 14.' },
    {
      bad: 'If the boat is late [[my boss will kill me]], could you check it?',
      fixed: 'If the boat is late that is a problem for me, could you check it?',
    },
    {
      bad: '[[It is all my fault, I always]] mix up the keys.',
      fixed: 'That was my mistake.',
    },
    { bad: 'Thanks for helping [[silly old me]].', fixed: 'Thanks for helping me.' },
    { bad: 'Pardon [[my ignorance]], but is it blue?', fixed: 'Is it blue?' },
    { bad: '[[I am so embarrassed that I do not know where to look]].', fixed: 'I apologise.' },
    { good: 'I feel really bad, so I stay at home today.' },
    { bad: 'We have failed you [[in every way]].', fixed: 'We have failed you.' },
    { bad: '[[I am useless with numbers]].', fixed: 'I will check again and get it right.' },
    { bad: '[[I screwed up badly]] on the date.', fixed: 'I made a mistake on the date.' },
    { good: 'Without your order number we would have closed the ticket.' },
    { bad: 'The vat leaked, [[mea culpa]].', fixed: 'The vat leaked, I am sorry.' },
    {
      bad: '[[I am such an idiot]], the file was in the other mail.',
      fixed: 'That was my mistake, the file was in the other mail.',
    },
    { bad: 'The seal was ours; [[we are such fools]].', fixed: 'The seal was ours; that was our mistake.' },
    { bad: '[[I could slap myself]] for the wrong date.', fixed: 'I apologise for the wrong date.' },
    {
      bad: 'I am [[the worst seller you ever met]], but the price is right.',
      fixed: 'I could have served you better, but the price is right.',
    },
    { bad: 'Here is the list[[, and my hands are shaking]].', fixed: 'Here is the list.' },
    { bad: 'Please excuse [[my stupidity]].', fixed: 'Please excuse this mistake.' },
    { bad: '[[I am really a bad salesman]].', fixed: 'I could have served you better.' },
    {
      bad: '[[I am utterly mortified]], the file was in the other mail.',
      fixed: 'I am very sorry. The file was in the other mail.',
    },
    {
      bad: '[[Treat us like dirt]].',
      fixed: 'We would be glad to help: [what you can do].',
    },
    {
      bad: '[[I am too ashamed to]] write about the bag.',
      fixed: 'I would like to write about the bag.',
    },
    { good: 'You do not deserve such a delay, and I am sorry for it.' },
    { good: 'We are not the fastest mill, but the cloth is dense.' },
    {
      bad: '[[The owner would kill me for telling you, but]] the pump fails in frost.',
      fixed: 'The pump fails in frost.',
    },
    { good: 'We bow our heads to the winner.' },
  ],
});

/** “I feel really bad”: no more than anybody says, and nothing follows from it. */
/** “We have no right to look | at your files”: a rule, and no shame. */
function ofTheLaw(match: Match): boolean {
  const rest = textOf(match.tokens, match.mark.to);
  return marks(/^right$/)(match) && /^(?:at|of the|the)\b/.test(rest);
}

function notSoDeep({ tokens, mark }: Match): boolean {
  return !tokens.slice(mark.from, mark.to).some(({ text }) => text === 'that');
}

/** “Silly me, I wrote 14”. */
function exclaimed({ tokens, mark }: Match): boolean {
  return mark.from === 0 && tokens[mark.to]?.kind === 'punctuation';
}

/** “We are your slaves | until the book is printed.” */
function serves({ tokens, mark }: Match): boolean {
  const marked = textOf(tokens, mark.from, mark.to);
  return (
    /\b(?:servants?|slaves?|doormat|tools|puppets)$/.test(marked) &&
    /^(until|till|for|in|from)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “We are only a small shop | and cannot pay now” is “we cannot pay now”. */
function weGoOn(match: Match) {
  const { tokens, mark } = match;
  const be = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && /^(am|are)$/.test(text));
  const goesOn = /^and (?:can|could|will|would|have|do|did|need|must|cannot)\b/.test(textOf(tokens, mark.to));
  return be > 0 && goesOn ? drop()(marking(match, be, mark.to + 1)) : null;
}

/** “My boss will sack me | if the gate stays shut.” */
function beforeIf({ tokens, mark }: Match): boolean {
  return /^(if|when|unless)$/.test(tokens[mark.to]?.text ?? '') && isWordless(tokens, 0, mark.from);
}

/** The comma before the marked words stays. */
function commaBefore(rewriter: Rewriter): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    return rewriter(tokens[mark.from]?.text === ',' ? marking(match, mark.from + 1, mark.to) : match);
  };
}

/** “Our team was in tears | when they saw it.” */
function inAStory({ tokens, mark }: Match): boolean {
  return /^(when|as|while)$/.test(tokens[mark.to]?.text ?? '');
}

/** “If it is late, | my boss will kill me”: what makes it pressing. */
function inCondition({ tokens, mark }: Match): boolean {
  return tokens[0]?.text === 'if' && mark.from > 1;
}

/** “I feel awful and ashamed and do not know how to face you.” */
function ashamed({ sentence: { prose } }: Match): boolean {
  return /\b(?:ashamed|awful|terrible|mortified|embarrassed|guilty)\b/i.test(prose);
}

/** “Silly old me | forgot it.” */
function isSubject({ tokens, mark }: Match): boolean {
  return mark.from === 0 && tokens[mark.to]?.kind === 'word';
}

/** “It was wrong because | I am hopeless with numbers”. */
function isReason({ tokens, mark }: Match): boolean {
  return /^(because|since|as)$/.test(tokens[mark.from - 1]?.text ?? '');
}

/** “Sorry to bother you again, but …”, “I was just wondering if maybe …”: asking for leave to speak. */

import { followedBy, opensSentence } from '../../../words/english/clauses';
import { type Match, marking, remembering } from '../../../words/match';
import { bowOnce } from '../../rewriting/bow-once';
import { whatButBrings } from '../../rewriting/bow-out';
import { leaveOutToTheEnd } from '../../rewriting/leave-out-argument';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { both, drop, say, sentence, where } from '../../rewriting/rewrites';
import { through } from '../../rewriting/through';
import { defineRule } from '../../rule';

const bother =
  '(ask|asking|bother|bothering|disturb|disturbing|trouble|troubling|pester|pestering|bug|bugging|interrupt|interrupting|nag|nagging|annoy|annoying|be a (pain|nuisance|bother|pest)|being a (pain|nuisance|bother|pest)|intrude|intruding|impose|imposing|chase|chasing|keep (asking|writing|bothering|pestering|bugging))';
const noRight =
  '@we (know|realise|realize|understand|am aware|are aware) [that] @we have no right to (ask|expect|complain|demand|hope|request|bother|disturb) [you|anything|this|that|for (anything|this|it)] [of you]';
const again =
  '(again|once more|so often|yet again|so soon|with this|like this|on a (weekend|sunday|saturday|friday)|about this|at this (time|hour))';

const times = '(a hundred|a thousand|a million|many|so many|several|countless|#|@number) times';
const thing = '(this|it|that|that one)';
/** A clause that makes the mail or its writer small. */
const timid =
  `(@we (know|am sure|are sure|bet|guess) [that] @you [probably|surely|certainly] have [much|far|a lot|many|way] [better|other|more important] [and] [better|other|more important] things to do [than (this|that|(answer|read|help) (@us|my [_] _|this))]` +
  `|@we [really|@adverb] (hate|am [so|very] (sorry|embarrassed)|are [so|very] (sorry|embarrassed)|feel (bad|awful|terrible|guilty|embarrassed)) (to|for|about) ${bother} [@you|@your _] [${again}] [with (such|this|my|yet|another|something) [a|an|another] [@very|so] [_] [_]]` +
  `|[@we (guess|know|am sure|fear|suppose) [that]] (this|it|that) (is|may be|might be|could be|sounds|must be|seems|will sound) [probably|maybe|perhaps|surely|likely|like] [a|an|such a] [@very|bit of a|really] (stupid|silly|dumb|foolish|daft|idiotic|dense) (question|ask|request|thing to ask|mail|one)` +
  `|@you [have|must have|had] [probably|surely|certainly|already|@adverb] [@have] (explained|answered|told @us|said|heard|written|shown @us) [${thing}] [to @us] [already] ${times} [already|before|now]` +
  `|[@we (am|are) sure [that]] (it|this) is [probably|surely|just|only] my [own] (stupidity|ignorance|incompetence|stupid brain)` +
  `|@we feel [@very|a bit] (stupid|silly|dumb|foolish|embarrassed|bad) asking [this|that|it|you] [again]` +
  `|@you must be (sick|tired) of (me|us|my _) [by now|already]` +
  `|(do not|never) mind (me|us)|what do (i|we) know` +
  `|my [humble|little|small|poor] (opinion|word|view|voice) [surely|certainly|probably|@adverb] (does not|will not|can not|may not) [probably|really] (count|matter|mean|weigh) [much|anything|a lot|for much]` +
  `|[@we <be>] [@very|terribly|awfully] (sorry|apologies) [again] (for|to|if|that|when) [@we <be>] [probably|again] [being|be] [such|so|too] [a|an] [@very|real|_] (nuisance|pain|pest|bother|annoying|pushy|slow|needy|on your nerves) [again|here] [with (this|my [_] _)]` +
  `|[@we <be>] [@very|terribly|awfully] (sorry|apologies) [again] (for|to|about) [send you|sending|write|writing|take|taking|wasting|waste] [you] (yet another|yet one more|another|[up] your|this) [very|valuable|precious] [_] (email|mail|e-mail|message|question|time) [from (me|us)] [again]` +
  `|@we (am|are) [probably|maybe|just|perhaps|surely] [just] [being] [@very|really|a bit|a little] (stupid|dumb|dense|silly|thick|slow|dim|an idiot) [here|about this|again]` +
  `|@we (do not|did not|really do not) [really] (want|mean|wish|like) to (push|rush|press|annoy|pressure|nag|hurry|stress|disturb|bother) (@you|anyone) [or (anything|something|so)])`;
/** One that is honest, or only polite, where it stands alone. */
const modest =
  `(@we (know|understand|realise|realize|guess|am (sure|aware)|are (sure|aware)|imagine|bet) [that] [@you (<be>|must be|have)] [@adverb] [@very|super|so|terribly|extremely|incredibly|crazy] busy [there|over there|right now|at the moment|these days]` +
  `|@we (am|are) (no|not an|not a|not the|hardly an) [real|true] (expert|specialist|engineer|genius|technician|lawyer|professional) [like you|on this|in this|at this|here]` +
  `|@we (am|are) (just|only) (the|a|an) (assistant|intern|trainee|temp|secretary|receptionist|apprentice|driver|helper|newbie|new _)` +
  `|(it|this) [is|may be|might be] [probably|surely|just] [is] nothing` +
  `|@we (am|are) sure @you [probably|already|@adverb] [@adverb] (know|knew|saw|have seen|noticed) [${thing}] [already|yourself]` +
  `|@we promise [that] (this|it) is the last (one|mail|email|question|time|message)` +
  `|@we know [that] (it|this) is [probably|maybe|just] [a|an|such a] [@very] (stupid|silly|dumb|small|tiny|little|big|cheeky|annoying) (ask|thing|matter|request|favour|favor))`;

/** “It is probably nothing, the lid is open”: what begins a statement or a question. */
const told =
  '(the|my|our|your|where|what|how|which|who|when|could|can|would|is|are|did|do|does|there|will|may|we|i|if|has|have|on|in|page|one|a|please)';

export default defineRule({
  id: 'servility/timid-opening',
  principle: 'positive-attitude',
  severity: 'info',
  message: 'A timid opening.',
  why: 'An apology for writing tells the reader that your mail is not worth their time; begin with the matter.',
  phrasings: [
    {
      // Two or three in a row are one bow.
      phrases: [
        `^ {${timid} [,] [and|but|so] [also|again] (${timid}|${modest}) [[,] [and|but|so] (${timid}|${modest})] [,] (but|yet|just)}`,
        `^ {${modest} [,] [and|but|so] [also|again] ${timid} [[,] [and|but|so] (${timid}|${modest})] [,] (but|yet|just)}`,
        `^ {${timid} [,] [and|but|so] [also|again] (${timid}|${modest}) [[,] [and|but|so] (${timid}|${modest})] (,|;|-|:)} ${told}`,
        `^ {${modest} [,] [and|but|so] [also|again] (${timid}|${modest} , [and] ${timid}) (,|;|-|:)} ${told}`,
        `^ {${timid} [,] (but|yet)}`,
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        `^ {${timid} , [but] [@we] [just|only] [just|only] (wanted|want|wish|wished|would like|like) to} (check|ask|know|see|remind|confirm|follow|hear)`,
      ],
      rewrites: [say('I would like to')],
    },
    {
      phrases: ['{(hardly|scarcely|barely) dare [to]} _'],
      rewrites: [allTimid, ...whatButBrings, say('would like to')],
    },
    {
      phrases: [
        `{[@we <be>] [@very|terribly|awfully|deeply] [so] (sorry|apologies|apologise|apologize) (to|for) [@very|always|constantly] ${bother} [@you] [${again}] (but|, but|,|-|: )}`,
        '{@we (know|understand|realise|realize|imagine|am sure|are sure) [that] you [(are|must be)] (@very|extremely|terribly|incredibly|awfully) busy [(person|man|woman)] [and important] [,] (but|yet)}',
        '{@we (know|understand|realise|realize|imagine|am sure|are sure) [that] you (are|must be) [a] busy [(person|man|woman)] [and important] [,] (but|yet)}',
        '{you must be (@very|extremely|terribly|incredibly) busy [,] (but|so)}',
        '{(forgive|pardon|excuse|apologies for|sorry for) [@us|@our] [for] (asking|disturbing|bothering|troubling|intruding|the intrusion|the disturbance|boldness|writing again|taking [up] your (precious|valuable) time|being so (bold|forward)) [you] [again] [,] but}',
        '{[and] only if you (have [the] time|can spare|feel like|are in the mood|want) [a minute] [,]}',
        '{[@we know [that]] (this|it) (may|might|could|is|will) [probably|be|well|sound] [be|sound] [like] a (stupid|silly|dumb|foolish|idiotic) question [,] but}',
        '{if it [so] pleases (you|your _) [,]}',
        '{if @we (may|might|can|could) be so (bold|free) [as to] [,]}',
        '{[it is|sorry , it is|sorry , it is just|it is only|it is just] (only|just) me again [,|:|-|!]}',
        '{sorry [,] [it is] [only|just] me again [,|:|-]}',
        '{@we [really] [do] [feel] (bad|terrible|awful|embarrassed|ashamed) (about|for|to) (ask|asking|bother|bothering) [you] [again] [,] but}',
      ],
      rewrites: [
        allTimid,
        where(followedBy(/^(from|of|to)$/), leaveOutSentence()),
        where(followedBy(/^(from|of|to)$/), leaveOutToTheEnd()),
        drop(),
      ],
    },
    // “I know I am a pain and I hate to bother you, but …”: two bows, and then the matter.
    ...bowOnce([
      {
        phrases: [
          `{@we [really|@adverb] (hate|do not (like|want|mean|wish)|did not (want|mean|like)|would not (want|like)|would hate) to ${bother} [@you] [${again}] [,] but}`,
        ],
        rewrites: [allTimid, drop()],
      },
    ]),
    {
      phrases: [
        '{[,] [and] (not be|not to be|not being|without being) [such] a [real|huge|total|complete] (pain|nuisance|bother|burden|pest|hassle) [(in|to|for) (you|the|your) [_]]}',
        '{@we (am|are) [really|certainly|definitely] (no|not an|not a|not the) (expert|specialist|engineer|genius|technician) , but}',
      ],
      rewrites: [lastOfList, hopesNot, drop()],
    },
    {
      phrases: [
        '^ {(this|it) (is|may be|might be|could be|will be|probably is|must be) [probably|likely|just|perhaps] [such] a (stupid|silly|dumb|foolish|idiotic|daft) question} (.|,|!|$)',
        '^ {(stupid|silly|dumb|daft) question} (.|,|!|:|$)',
        '^ {[@we <be>] [@very] (sorry|apologies|apologise|apologize) for (the|my|this|such a|another) [probably|possibly] (stupid|silly|dumb|foolish|daft|basic|newbie|noob) (question|questions|request|mail)} (.|,|!|$)',
        '^ {[@we <be>] [@very] (sorry|apologies|apologise|apologize) (if|that|when|as) (this|it|my question|that) (is|sounds|seems|might be|may be|could be) [like] [probably|such] (a|an) [very|really|_] (stupid|silly|dumb|foolish|daft|basic|newbie|noob|idiotic|obvious|trivial) (question|thing|request) [to ask]} (.|,|!|$|but)',
      ],
      rewrites: [through(/^(?:, )?but /, drop()), say('I have a question')],
    },
    {
      phrases: [
        '^ {[@we <be>] [@very] (sorry|apologies|apologise|apologize) (for being|to be|if @we <be> [being]) [such|so] [a|an] [_] (pain|nuisance|bother|burden|pest|hassle|annoyance|annoying|pushy|needy|difficult) [(in|to) (you|the|your) [_]]} (.|!|$)',
        '^ {@we (really|do|would) hate to [have to] (bother|disturb|trouble|pester|bug|ask) you [again]} (.|!|$)',
        '^ {@we hate to [have to] (bother|disturb|trouble|pester|bug) you [again]} (.|!|$)',
        '^ {@we know [that] @we (am|are) [being] [such] a [real|huge|_] (pain|nuisance|bother|burden|pest)} (.|!|$)',
        '{[@we <be>] [@very|terribly|awfully] sorry (for|to) (wasting|waste|taking|take|stealing|steal) [up] [so much of|some of] your [precious|valuable|important] time [with (this|my [_] [_] (question|questions|mail|request))]}',
        '^ {@we (will|do|shall|promise|would) not [to] [want to|wish to|mean to|like to|going to] (take|waste|steal|use|eat|claim) [up] [too|so] [much|any] [more] [of] your [very] [precious|valuable|important|golden|scarce] time} [again|anymore|any longer] (.|!|$)',
        '^ {(this|it) (will not|should not|does not|would not) take [up] [too|so] much of your [very] (precious|valuable|important|golden|scarce|busy) time} (.|!|$)',
        `^ {${noRight}} (.|!|$)`,
      ],
      rewrites: [leaveOutSentence(), say('thank you for your time')],
    },
    {
      phrases: [
        '{(please|pls|kindly) (excuse|forgive|pardon) (my|our) (poor|bad|broken|terrible|limited|weak) (english|german|spelling|grammar|writing)}',
        '^ {[@we <be>] [@very] (sorry|apologies|apologise|apologize|excuse|forgive|pardon) [for] (my|our) (poor|bad|broken|terrible|limited|weak) (english|german|spelling|grammar|writing)} (.|!|$)',
      ],
      rewrites: [leaveOutSentence(), say('thank you for your patience with my English')],
    },
    {
      phrases: [
        '{who:@we (was|am|were|are) [just|only|simply] [just] wondering [,] (if|whether) [,] (maybe|perhaps|possibly|by any chance)}',
        '{who:@we [was|were] (just|only|simply) (wanted|want|wanting|like|hoping) to (ask|check|see|know|find out) [,] (if|whether) [,] (maybe|perhaps|possibly|by any chance)}',
      ],
      rewrites: [couldYou, say('$who would like to know whether')],
    },
    {
      phrases: [
        '{(may|might|could) who:@we (be (permitted|allowed) to|dare [to]|be so bold as to)}',
        '{dare who:@we}',
      ],
      rewrites: [say('may $who')],
    },
    {
      phrases: [
        `^ {[and|again] [@we <be>] [@very|terribly|awfully|deeply] (sorry|apologies|apologise|apologize) (to|for) [@very|always|constantly] ${bother} [@you] ${again}} $`,
        '^ {[@we <be>] [@very|terribly|awfully] (sorry|apologies|apologise|apologize) to [keep|have to] (bother|bothering|disturb|chase|chasing|pester|pestering|nag|nagging|bug|bugging|annoy|interrupt|intrude|impose) [@you]} (.|!|$)',
        '^ {@we [really|do|@adverb] (hope|pray|trust) [that] (@we|this|it|@our _) (am|are|is) not [being|@adverb|too] [a|an|such a] [terrible|huge|too much of a|_] (bother|nuisance|pest|pain|burden|intrusion|annoyance|annoying|pushy|bothersome|bothering|disturbing|a bother)} [_] [_] [_] $',
        '^ @we hope [that] (@we|this|it|@our _) ((am|are|is|do|does) not) [really] (disturbing|bothering|disturb|bother|annoy|annoying|trouble|troubling|pester|pestering) you [again|too much] $',
        '^ {[@we <be>] [@very|terribly|awfully|deeply] (sorry|apologies|apologise|apologize) (to|for) [@very|always|constantly|even] (bother|bothering|disturb|disturbing|trouble|troubling|pester|pestering|bug|bugging|interrupt|interrupting|annoy|annoying) (you|your _) (with|over|about|for) (such|this|my|our|yet|another) [a|an] [_] [_] (trifle|matter|thing|question|request|issue|problem|detail|trivia|nonsense|triviality)} (.|!|$)',
      ],
      rewrites: [leaveOutSentence(), sentence('Thank you for your time.')],
    },
    {
      phrases: [
        '{before i [finally] stop (bothering|pestering|disturbing|annoying) you}',
        '{[and] [then] [i promise [that]] i [will|promise to] (stop|quit) (bothering|pestering|annoying) you}',
      ],
      rewrites: [where(opensSentence, leaveOutToTheEnd()), drop()],
    },
    {
      phrases: [
        `{${noRight} [,] but}`,
        '{(most|very|ever so) respectfully} (ask|request|submit|beg|suggest|propose|remind|inquire|enquire|hope)',
        '{[,] with (all|the (greatest|deepest|utmost|highest)|utmost|greatest|deepest) (humility|reverence|humbleness|respect and humility|submission)}',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{[,] (and|but) only if (you have [the|a] [_] (time|moment|minute)|it is (not (a|any) (bother|trouble|problem)|convenient)|you (can|could) spare)} [,]',
        '{if it (is|would) not [be] (asking too much|too much to ask) [,|and]}',
      ],
      rewrites: [where(followedBy(/^(from|of|to)$/), leaveOutToTheEnd()), drop()],
    },
    {
      phrases: [
        '{@we (know|realise|realize|understand|fear|am sure) [that] (this|my [_] _) (is|must be|may be) [such|surely] a (burden|nuisance|bother|imposition|distraction|disturbance|waste) [(on|of|for|to) your [precious|valuable] (time|day|work)]} (.|,|!|$|but|and)',
        '^ {@we (am|are) [probably|maybe|just|perhaps|surely] [just] [being] [@very] (stupid|dumb|dense|silly|thick|slow|dim|an idiot) [here|about this] [,] but}',
      ],
      rewrites: [leaveOutSentence(), say('thank you for your time')],
    },
    {
      phrases: [
        '{(excuse|pardon|forgive) (me|us) [for|that i am|that i|if i am] (writing|asking|bothering|disturbing|calling|contacting|troubling|write|ask|bother|disturb|call) [to] [you] [again|once more|so soon|so often|with this|about this|again with this]} (.|,|!|$)',
        '^ {[@we <be>] [@very] sorry (that|when|if) (i|we) [am|are|have to|must|keep|always] (bother|bothering|disturb|disturbing|trouble|annoy|annoying|pester|nag|ask) [you] [again|so often|all the time] [with (this|that|my [_] [_])|about this]} (.|!|$)',
        '^ {@we (hope|trust) [that] you (do not|will not|would not) mind [(me|my|us|our|if i|that i|if we)] (asking|writing|ask|write|bothering|contacting|contact) [you] [again|this|about (it|this)]} (.|!|$)',
      ],
      rewrites: [leaveOutSentence(), say('thank you for your time')],
    },
    {
      phrases: [
        '^ {[@we <be>] [@very|terribly] sorry (that|when|if) (i|we) [am|are|have to|must|keep] (bother|bothering|disturb|trouble|annoy|pester|ask) [you] [again|so often] [with (this|that)] [,] but}',
        '{@we (am|are) [@very|almost|a bit|really] (afraid|scared|shy|nervous|embarrassed|hesitant|ashamed) to (ask|write|bring (it|this) up|mention (it|this)|say (it|this)) [this|it|you|again] [,] but}',
        '{@we [really|@adverb] (do|did) not [really|@adverb] (want|mean|wish|like) to (push|rush|press|annoy|pressure|nag|hurry|stress) you [,] but}',
        '{[@we know [that]] (this|it) (is|may be|might be|could be) [maybe|perhaps|probably|surely] [just|only] a [@very|bit of a] (stupid|silly|dumb|foolish|naive|basic) question [,] but}',
        '{[@we] (hope|trust) [that] you do not mind (me|my|us|our) asking [,] but}',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@we (do|did) not (want|mean|wish|like) to be [@very|such|too] [a|an] [@very] (annoying|pushy|pain|nuisance|bother|impatient|burden|demanding) [,] but}',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '^ {@we (do|did) not (want|mean|wish|like) to be [@very|such|too] [a|an] [@very] (annoying|pushy|pain|nuisance|bother|impatient|burden)} (.|!|$)',
        '^ {[@we <be>] [@very] (sorry|apologies) (to|for) (annoy|annoying|bug|bugging|nag|pester|bother|bothering|disturb|disturbing) you [again|so often] (with|about) (this|that|it|my [_] [_]) [again]} (.|!|$)',
        '^ {@we [@adverb] hope [that] @we (am|are|do) not (bothering|disturbing|annoying|troubling|pestering|bother|disturb|annoy) you [too much] (with|by) (this|that|my|our|so) [_] [_] [_]} (.|!|$)',
        '^ {[@we <be>] [@very] (sorry|apologies) (for|about) (the|so|my|all the|these|all these) [so] many (mails|emails|questions|messages|calls)} (.|!|$)',
        '^ {(can|could|may|might) (i|we) (maybe|perhaps|possibly) ask you (something|a question)} ?',
      ],
      rewrites: [leaveOutSentence(), say('thank you for your time')],
    },
    {
      phrases: [
        '{@we know [that] @we (ask|am asking|are asking|want|expect) [for] (too much|a lot|so much) [of you] [,] but}',
      ],
      rewrites: [drop()],
    },
  ],
  examples: [
    {
      bad: 'I know I am a pain and [[I hate to bother you again, but]] could you send the plan?',
      fixed: 'Could you send the plan?',
    },
    { bad: '[[I feel really stupid asking this again, but]] which dock is it?', fixed: 'Which dock is it?' },
    {
      bad: '[[I am just the driver, so do not mind me, but]] the date is wrong.',
      fixed: 'The date is wrong.',
    },
    {
      bad: '[[Sorry if I am being annoying, just wanted to]] check if you saw the plan.',
      fixed: 'I would like to check if you saw the plan.',
    },
    {
      bad: '[[I know you are crazy busy and I hate to bother you with such a small thing, but]] is the gate open?',
      fixed: 'Is the gate open?',
    },
    {
      bad: '[[I am no expert and my opinion does not count, but]] the beam looks wet.',
      fixed: 'The beam looks wet.',
    },
    { good: 'I am no lawyer, but clause 4 looks fine to me.' },
    { good: 'I know you are busy there and I am sure you saw it, but the gate closes at five.' },
    { bad: '[[Sorry to annoy you again with this]]. Is the lid blue?', fixed: 'Is the lid blue?' },
    {
      bad: '[[I hope I am not bothering you with my question]]. Is the lid blue?',
      fixed: 'Is the lid blue?',
    },
    { bad: '[[I know I ask too much, but]] is the kiln warm?', fixed: 'Is the kiln warm?' },
    { bad: '[[I don’t want to be annoying, but]] is the kiln warm?', fixed: 'Is the kiln warm?' },
    { bad: '[[Sorry for the many mails]]. Is the kiln warm?', fixed: 'Is the kiln warm?' },
    { good: 'I do not want to be late, so I take the bus.' },
    { bad: '[[Excuse me for writing again]]. Is the lid blue?', fixed: 'Is the lid blue?' },
    { bad: '[[Sorry that I bother you again]]. The lid leaks.', fixed: 'The lid leaks.' },
    { bad: '[[I hope you don’t mind me asking]]. Is the lid blue?', fixed: 'Is the lid blue?' },
    { bad: '[[I am afraid to ask, but]] is the kiln warm?', fixed: 'Is the kiln warm?' },
    { bad: '[[I don’t want to push you, but]] is the kiln warm?', fixed: 'Is the kiln warm?' },
    { bad: '[[It is maybe a stupid question, but]] where is the key?', fixed: 'Where is the key?' },
    { good: 'Excuse me for writing so late, the train stood still.' },
    { good: 'Sorry that I asked for the wrong lid.' },
    { good: 'I hope you do not mind the smell of oil.' },
    { good: 'We do not want to push the price up, but oak is rare.' },
    {
      bad: '[[Sorry to trouble you again,]] [[it’s only me again,]] is the raft dry?',
      fixed: 'Is the raft dry?',
    },
    {
      bad: 'Could you, [[if it’s not too much to ask]] of a busy baker, save a loaf?',
    },
    { bad: '[[I know this is a silly question but]] where is the gate?', fixed: 'Where is the gate?' },
    {
      bad: 'We want to work fast, be kind[[, and not be a nuisance to you]].',
      fixed: 'We want to work fast and be kind.',
    },
    {
      bad: 'It is a big favour and you are busy, I [[hardly dare to]] ask, but could you move the boat?',
      fixed: 'Could you move the boat?',
    },
    {
      bad: '[[Sorry to bother you again,]] and many thanks for the drawing.',
      fixed: 'Many thanks for the drawing.',
    },
    {
      bad: 'I hope I am [[not being a nuisance]], I only need the key.',
      fixed: 'I only need the key.',
    },
    {
      bad: '[[I was just wondering if maybe]] you could tell me the way.',
      fixed: 'Could you tell me the way?',
    },
    { bad: '[[I know this is a burden on your time]].', fixed: 'Thank you for your time.' },
    { bad: '[[Sorry for troubling you with such a small matter]].', fixed: 'Thank you for your time.' },
    { bad: '[[Sorry if this is a silly question]], does it fit?', fixed: 'I have a question, does it fit?' },
    { bad: '[[I won’t take much of your precious time]].', fixed: 'Thank you for your time.' },
    {
      bad: '[[I know I have no right to ask, but]] could you sign the form?',
      fixed: 'Could you sign the form?',
    },
    { bad: 'One last point [[before I stop bothering you]].', fixed: 'One last point.' },
    { bad: 'I [[hardly dare to]] ask for the drawing.', fixed: 'I would like to ask for the drawing.' },
    { bad: 'We can do it [[without being a nuisance to you]].', fixed: 'We can do it.' },
    { bad: '[[Sorry for the silly question]], but is it blue?', fixed: 'Is it blue?' },
    { bad: '[[This is probably a silly question]].', fixed: 'I have a question.' },
    { bad: '[[Sorry for being a nuisance]]!', fixed: 'Thank you for your time!' },
    { bad: '[[Please excuse my bad English]].', fixed: 'Thank you for your patience with my English.' },
    { bad: '[[I am no expert, but]] the belt looks loose.', fixed: 'The belt looks loose.' },
    {
      bad: '[[Sorry to bother you again, but]] did the sample arrive?',
      fixed: 'Did the sample arrive?',
    },
    { bad: '[[I know you are very busy, but]] did the sample arrive?', fixed: 'Did the sample arrive?' },
    { bad: '[[I hate to ask again, but]] is the date fixed?', fixed: 'Is the date fixed?' },
    {
      bad: '[[I was just wondering if maybe]] the sample arrived.',
      fixed: 'I would like to know whether the sample arrived.',
    },
    { bad: '[[I’m so sorry to disturb you again]].', fixed: 'Thank you for your time.' },
    { good: 'Sorry for the trouble you had with the lid.' },
    { good: 'We know you are busy at the fair, so here is the short version.' },
    { good: 'I was wondering if the sample arrived.' },
    { good: 'Did the noise disturb you again last night?' },
    { good: 'May I ask how the test went?' },
    { good: 'Please do not hesitate to trouble us with questions.' },
  ],
});

/** “… work fast, be kind, and not be a pain” is “… work fast and be kind”. */
function lastOfList(match: Match) {
  const { tokens, mark } = match;
  if (tokens[mark.from]?.text !== ',' || tokens[mark.from + 1]?.text !== 'and') return null;
  const comma = tokens.findLastIndex(({ text }, at) => at < mark.from && text === ',');
  if (comma < 1 || mark.from - comma > 5 || tokens[comma + 1]?.text === 'and') return null;
  return both(
    say('and', { instead: 'comma' }),
    drop(),
  )(remembering(match, { comma: { from: comma, to: comma + 1 } }));
}

/** “I hope I am | not being a pain, I only need the key”: what is needed stays. */
function hopesNot(match: Match) {
  const { tokens, mark } = match;
  if (!/^(am|are|is)$/.test(tokens[mark.from - 1]?.text ?? '')) return null;
  const hope = tokens.findIndex(({ text }, at) => at < mark.from && text === 'hope');
  if (hope < 0 || hope > 1) return null;
  const goesOn = tokens[mark.to]?.text === ',' && tokens.length - mark.to > 4;
  return goesOn
    ? drop()(marking(match, 0, mark.to + 1))
    : (leaveOutSentence()(match) ?? say('thank you for your time')(marking(match, 0, mark.to)));
}

/** “I was just wondering if maybe | you could tell me …” is “could you tell me …?” */
function couldYou(match: Match) {
  const { tokens, mark } = match;
  const asks =
    tokens[mark.to]?.text === 'you' && /^(could|can|would|might)$/.test(tokens[mark.to + 1]?.text ?? '');
  return asks ? say('could you')(marking(match, mark.from, mark.to + 2)) : null;
}

/** “It would be a great favour and you are busy, I hardly dare to ask, but …”: all of it goes. */
function allTimid(match: Match) {
  const { tokens, mark } = match;
  const but = tokens.findIndex(({ text }, at) => at >= mark.to && text === 'but');
  const bows = tokens
    .slice(0, Math.max(mark.from, but))
    .some(({ text }) => /^(favour|favor|busy|important|precious|burden|hate)$/.test(text));
  const figures = tokens.slice(0, Math.max(mark.from, but)).some(({ kind }) => kind === 'number');
  return but > 0 && bows && !figures && tokens.length - but > 4 ? drop()(marking(match, 0, but + 1)) : null;
}

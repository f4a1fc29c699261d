/** “you went live”, “you people always”: calls the reader careless. */
import { endsWith, followedBy, marks, says } from '../../../words/english/clauses';
import { cheering, settled } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { cleared, hypothetical, regretted } from '../../../words/english/suppositions';
import type { Match } from '../../../words/match';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { forward, mixedUp } from '../../rewriting/look-ahead';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { say, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { tellOfTheNext } from '../../rewriting/tell-of-the-thing';
import { through } from '../../rewriting/through';
import { defineRule } from '../../rule';

const unless = [hypothetical, cleared, reported, asked];
const very = '[@very|rather|pretty|a bit|somewhat|quite|too]';

/** Not “because | you did not bother to call”: what would have helped is no cause. */
function noCause({ tokens, mark }: Match): boolean {
  return !/^(because|since|as)$/.test(tokens[mark.from - 1]?.text ?? '');
}

/** “You went behind our back”. */
function goneBehind({ tokens, mark }: Match): boolean {
  return tokens[mark.to - 2]?.text === 'behind';
}

/** “You went past the | sign”. */
function gonePast({ tokens, mark }: Match): boolean {
  return /^(against|around|past|over)$/.test(tokens[mark.to - 2]?.text ?? '');
}

/** “It is your job to | lock up.” */
function isNow({ tokens, mark }: Match): boolean {
  return /^(is|['’]s)$/.test(tokens[mark.from + 1]?.text ?? '');
}

/** “You went over the | list”: no line was crossed. */
function onTheWay({ tokens, mark }: Match): boolean {
  return (
    /^(past|over)$/.test(tokens[mark.to - 2]?.text ?? '') &&
    !/^(head|heads|limit|limits|deadline|budget|line|border|sign|agreed)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “You went live without a | hitch”: all went well. */
const smoothly = says(/^(hitch|glitch|single|problem|problems)$/);

/** “It is your turn to | choose”: a pleasure. */
const aPleasure = followedBy(/^(choose|pick|enjoy|relax|rest|celebrate)$/);

/** “You wasted our morning | with a meeting.” */
function wasSpentOn({ tokens, mark, captures }: Match): boolean {
  return (
    captures.span !== undefined && /^(with|on|by|over|for|because|when)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “Your bank’s slow | check”: it is told of a thing. */
function ofAThing({ tokens, mark }: Match): boolean {
  const next = tokens[mark.to];
  return (
    next?.kind === 'word' &&
    !/^(and|but|so|because|since|as|that|with|to|when|about|again|or)$/.test(next.text)
  );
}

function staffWasRude({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.from]?.text === 'your' &&
    /^(rude|unfriendly|impolite|arrogant)$/.test(tokens[mark.to - 1]?.text ?? '')
  );
}

export default defineRule({
  id: 'blaming/careless-of-you',
  principle: 'save-face',
  severity: 'warning',
  message: 'This calls the reader careless.',
  why: 'A judgement on the person stays long after the parcel is found: tell what helps, and leave the person out.',
  phrasings: noBlameLeft([
    {
      phrases: [
        `{it (is|was) ${very} @careless (of|from|on the part of) @reader to}`,
        `{(how|that is|that was|it is|it was) ${very} @careless (of|from) @reader to}`,
      ],
      unless,
      rewrites: [say('it is safer not to')],
    },
    {
      phrases: [
        `{(how|that is|that was|it is|it was|this was|this is) ${very} @careless (of|from) @reader} ($|@closing)`,
        `{@reader (<be>|have been|has been) ${very} [@pointedly] (@careless|asleep|absent-minded|inattentive|not careful [enough]|not paying attention|unprepared|disorganised|disorganized)} ($|@closing)`,
        '{(@reader|(customer|passenger|guest|user|buyer)) (was|were|is|are) not [@very] (careful|attentive|paying attention|prepared|listening|thorough|helpful|cooperative|responsive|professional) [enough] [with]} ($|@closing|the|your|our|it|@your|_)',
      ],
      unless,
      rewrites: [
        leaveOutArgument(),
        where(marks(/^helpful$/), sayAlone('I did not get the help I needed')),
        sayAlone('more care would have helped'),
      ],
    },
    {
      phrases: [
        '{@reader (cannot|can not|could not|would not) [even] be (bothered|arsed|troubled) to}',
        '{@reader [@pointedly] (did not|do not|never) [even] (bother|bothered|care|cared|take|took) [the (trouble|time)] to}',
      ],
      unless,
      rewrites: [
        tellOfTheNext({ not: true }),
        where(noCause, say('it would have helped to')),
        say('nobody was able to'),
      ],
    },
    {
      phrases: ['{@reader [@pointedly] slept through}'],
      unless,
      rewrites: [say('it is easy to miss')],
    },
    {
      phrases: [
        '{@reader [@pointedly] (acted|behaved|worked|planned|drove|packed|handled|planned|reacted|responded) [@very|so|too|rather] (carelessly|recklessly|irresponsibly|negligently|foolishly|sloppily|badly|poorly|rashly|unprofessionally|slowly|late)}',
        '{@reader (took|take|showed|paid|used|made|put) (no|little|too little|not enough) (care|attention|effort|thought|precautions)}',
      ],
      unless,
      rewrites: [leaveOutArgument(), sayAlone('more care would have helped')],
    },
    {
      phrases: [
        "{it (is|was|would be|would have been) [@solely|first of all] [@solely] (your|your [_] @staff 's) [own] (job|duty|task|responsibility|obligation|turn|part|business) to}",
      ],
      unless: [...unless, aPleasure],
      rewrites: [
        where(isNow, say('we count on you to')),
        where(
          followedBy(/^(check|read|verify|ensure|make|confirm|measure|inspect|know|keep)$/),
          say('it is best to'),
        ),
        say('the plan was to'),
      ],
    },
    {
      phrases: ['{it is [@solely] who:((each|every) _) _ (responsibility|duty|job|obligation) to}'],
      unless: [asked, hypothetical],
      rewrites: [say('we count on $who to')],
    },
    {
      phrases: ['{it is [@solely] their (responsibility|duty|obligation) to}'],
      unless: [asked, hypothetical],
      rewrites: [say('we count on them to')],
    },
    {
      phrases: [
        '{@reader [@pointedly|then|later] (went (behind|against|around|past|over) (our|my|the)|did not (stick|keep|hold) to (our|the|my)|strayed from (our|the)|departed from (our|the)|acted against (our|the)|broke (our|the) thing:(agreement|schedule|rule|rules|contract))}',
      ],
      unless: [...unless, onTheWay],
      rewrites: [
        // “You broke the rules | by grilling.”
        where(endsWith(/s$/), through(/^by /, say('the $thing are against'))),
        where(endsWith(/[^s]$/), through(/^by /, say('the $thing is against'))),
        say('this does not fit the $thing we have'),
        where(goneBehind, through(/^backs? /, say('this was done without us'))),
        where(gonePast, say('this did not go by the')),
        say('something changed in the'),
      ],
    },
    {
      phrases: [
        '{@you let thing:((the|your|our|my) _|it) verb:(stand|sit|lie|dry|run|fall|freeze|burn|rust|rot|slip|drop|cool|overheat|lapse|expire|die|spoil|run out|go (bad|cold|off|stale|mouldy|to waste))}',
      ],
      unless: [...unless, regretted, cheering],
      rewrites: [say('$thing was left to $verb')],
    },
    {
      phrases: [
        '{it is [@solely] (up to|on) @you to} (check|make sure|ensure|read|verify|inform|prove|know|find out|test|protect)',
        '{@you (are|were) [@solely] responsible to} (check|make sure|ensure|read|verify|inform)',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('we count on you to')],
    },
    {
      phrases: ['{it is @you (who|that) [@pointedly] (needs|need|has|have|ought) to}'],
      unless: [asked, hypothetical],
      rewrites: [say('what would help is to')],
    },
    {
      phrases: [
        '{@you [@pointedly] (decided|chose) to} ... without (asking|telling|reading|checking|testing|informing|consulting|warning)',
      ],
      unless,
      rewrites: [say('the decision was to')],
    },
    {
      phrases: [
        '{@you (wasted|are wasting) (my|our|everyone|everybody) (span:(day|afternoon|morning|evening|week|whole _)|money)}',
        '{@you (stood @us up|ghosted @us|bailed on @us|flaked [on @us]|cancelled on @us|canceled on @us)}',
      ],
      unless,
      rewrites: [
        where(wasSpentOn, say('we lost a $span')),
        leaveOutArgument(),
        sayAlone('it did not work out'),
      ],
    },
    {
      phrases: [
        '{@you (went live|launched|released|deployed|shipped|went ahead|merged|pushed)} ... without (a|one|any|even|so much as|once|first|looking|asking|reading|checking|testing|telling|informing|consulting|waiting|measuring)',
      ],
      unless: [...unless, smoothly],
      rewrites: [where(endsWith(/^live$/), say('it went live')), say('it went ahead')],
    },
    {
      phrases: ['{you (people|lot) (always|never)} _'],
      unless,
      rewrites: [leaveOutArgument(), where(endsWith(/^never$/), say('you rarely')), say('you sometimes')],
    },
    {
      phrases: [
        `{@reader (<be>|have been|has been) ${very} [@pointedly] (@careless|not careful [enough]) with} (the|our|my|your|this|that|it|his|her|their)`,
      ],
      unless,
      rewrites: [leaveOutArgument(), forward],
    },
    {
      phrases: [
        // How one works, not who one is: “slow”, “all over the place”.
        '{@reader (<be>|have been|has been) [@pointedly] [@very|too|much too|far too|rather|a bit] (slow|unreliable|uncooperative|unhelpful|disorganised|disorganized|chaotic|forgetful|incompetent|unprepared|rude|unfriendly|impolite|arrogant|all over the place|(impossible|hard|difficult) to work with) [again|as (usual|always|ever)]}',
      ],
      unless: [...unless, regretted, cheering, settled, ofAThing],
      rewrites: [
        // That they were rude is what is complained of.
        where(staffWasRude, sayAlone('we had hoped for friendlier service')),
        leaveOutArgument(),
        sayAlone('working together has not been easy so far'),
      ],
    },
    {
      phrases: [
        '{@reader (were|was|are|is|came|come|comes|arrived|arrive|arrives|paid|pay|pays|answered|answer|answers|replied|delivered|turned up|showed up|have been|has been) [@pointedly] [(@number|a|an|half an|a few|several) [_] @unit] [@very|too|much too|far too] late (again|once again|once more|as (usual|always|ever)|(each|every) [single] time|all the time)}',
        '{@reader (<be>|have been|has been) always [@very|too] late}',
        '{@reader always (come|comes|came|pay|pays|paid|arrive|arrives|answer|answers|reply|replies|deliver|delivers|turn up|turns up|order|orders|call|calls) [@very|too|so] late}',
      ],
      unless: [...unless, regretted, cheering, settled],
      rewrites: [say('the timing did not work out')],
    },
    {
      phrases: [
        // “Nobody on your side cares”: what the reader does not care about.
        '{@reader [@pointedly] (do not|does not|did not|never|never ever) [even|ever|really] (take [any|good|enough] care of|look after|care about|care for|think about|think of|respect|pay attention to|worry about)} _',
      ],
      unless: [...unless, regretted, cheering, settled],
      rewrites: [forward],
    },
    {
      phrases: [
        '(^|@opening) {how @careless (can|could) @reader [possibly] (be|get)}',
        '(^|@opening) {how (can|could) @reader [possibly] be (so|that|this) [very] (@careless|late|slow|forgetful|blind|inattentive)}',
      ],
      unless: [hypothetical],
      rewrites: [leaveOutArgument('question'), forward],
    },
    {
      phrases: [
        '{@reader (have|has|had) (no|zero|not the slightest|absolutely no) (idea|clue|plan)} ($|@closing|what (you|they|he|she)|about|of|how to|how (it|this|that|the))',
      ],
      unless,
      rewrites: [leaveOutArgument(), mixedUp],
    },
    {
      phrases: [
        '(^|@opening) {[maybe|perhaps|first] @reader (should|must|could|can|might|needs to|need to|have to|has to|had better) [@pointedly|first|better|finally|at last] do (your|its|their|his|her) [own] (job|part|work|duty)}',
        '(^|@opening) {[just|simply|first|now] do your [own] (job|homework)}',
      ],
      unless: [hypothetical, asked],
      rewrites: [forward],
    },
    {
      phrases: [
        '(^|@opening) {@reader (are|is|were|was) [@pointedly] not [@very] helping [@us] [at all]} ($|@closing|with|here)',
      ],
      unless: [...unless, regretted],
      rewrites: [leaveOutArgument(), sayAlone('it would help us to have {what you need}')],
    },
    {
      phrases: [
        '(^|@opening) {@reader (have|has) [@pointedly] [a|an|such a|no] [@very] (bad|poor|terrible|chaotic|no|zero) [_] (organisation|organization|discipline|planning|communication|preparation|coordination)}',
        '(^|@opening) {(every time|always|again and again|once again|again) the same [_] with @reader}',
      ],
      unless,
      rewrites: [leaveOutArgument(), sayAlone('working together has not been easy so far')],
    },
    {
      phrases: [
        '{@reader [@pointedly] (leave|left|leaves|keep|kept|keeps) us (in the dark|alone with (it|this|that|the _)|out in the cold|guessing|in limbo|without (news|a word|an answer|any (news|information|answer)|information|help))}',
        '{@reader [@pointedly] (leave|left|leaves|keep|kept|keeps) me (in the dark|alone with (it|this|that|the _)|out in the cold|guessing|in limbo|without (news|a word|an answer|any (news|information|answer)|information|help))}',
      ],
      unless: [...unless, regretted],
      rewrites: [say('we still have little to go on')],
    },
    {
      phrases: ['(^|@opening) {@you (had|have) [only|just] one (job|task|thing to do)}'],
      unless,
      rewrites: [leaveOutArgument(), forward],
    },
    {
      phrases: [
        '(^|@opening) {@reader [@pointedly] (are|is|were|was) [@pointedly] not [@pointedly] doing (your|their|its|his|her) [own] (job|work|part|homework)}',
        '(^|@opening) {@reader (have|has) (no|zero|lost) [_] control over your _}',
        '(^|@opening) {@reader never (test|tests|check|checks|read|reads|clean|cleans|prepare|prepares|plan|plans|measure|measures|close|closes|lock|locks|tidy|tidies) (anything|things|a thing|it|properly|before|first|up)}',
      ],
      unless: [...unless, cheering],
      rewrites: [leaveOutArgument(), forward],
    },
  ]),
  examples: [
    {
      bad: '[[Your staff was rude]] and nobody brought a spoon.',
      fixed: 'We had hoped for friendlier service and nobody brought a spoon.',
    },
    { bad: '[[You broke the rules]] by grilling.', fixed: 'The rules are against grilling.' },
    {
      bad: '[[You wasted our whole morning]] with a tour of the wrong hall.',
      fixed: 'We lost a whole morning with a tour of the wrong hall.',
    },
    { bad: '[[You broke our agreement]].', fixed: 'This does not fit the agreement we have.' },
    { bad: '[[You went live]] without a test.', fixed: 'It went live without a test.' },
    { bad: '[[You people always]] change the colour.', fixed: 'What matters now is [next step].' },
    { bad: '[[It is up to you to]] check the size.', fixed: 'We count on you to check the size.' },
    { bad: "[[It's you who needs to]] check the size.", fixed: 'What would help is to check the size.' },
    {
      bad: '[[You decided to]] cut the cable without asking us.',
      fixed: 'The decision was to cut the cable.',
    },
    { bad: '[[You stood me up]] on Monday.', fixed: 'It did not work out on Monday.' },
    {
      bad: "[[It is each buyer's responsibility to]] insure the crate.",
      fixed: 'We count on each buyer to insure the crate.',
    },
    { bad: '[[You werent helpful]].', fixed: 'I did not get the help I needed.' },
    {
      bad: '[[It was reckless of you to]] ship it by bike.',
      fixed: 'It is safer not to ship it by bike.',
    },
    { bad: '[[That was careless of you]].', fixed: 'More care would have helped.' },
    {
      bad: '[[Your fitters were negligent]], and the ramp is bent.',
      fixed: 'The ramp is bent.',
    },
    {
      bad: 'I see that [[you could not be bothered to]] call.',
      fixed: 'I see that nobody was able to call.',
    },
    { bad: '[[You did not bother to]] rotate the tyres.', fixed: 'The tyres were not rotated.' },
    { bad: '[[You slept through]] the deadline.', fixed: 'It is easy to miss the deadline.' },
    { bad: '[[Your crew worked so carelessly]].', fixed: 'More care would have helped.' },
    { bad: '[[It was your job to]] book the crane.', fixed: 'The plan was to book the crane.' },
    { bad: '[[You went behind our]] plan.', fixed: 'Something changed in the plan.' },
    { bad: '[[You let the milk stand]] in the sun.', fixed: 'The milk was left to stand in the sun.' },
    { good: 'If you were careless, the frame would be bent.' },
    { good: 'It is not that you were careless.' },
    { good: 'You wrote that it was careless of you to ship it by bike, but it arrived.' },
    { good: 'And it was your job to book the crane?' },
    { good: 'I am sorry that you let the offer lapse.' },
    { good: 'It is our job to book the crane.' },
    { good: 'It is your turn to choose the music.' },
    { good: 'You went over the list with Paul, so it is complete.' },
    { good: 'You let it dry for two days, which is perfect.' },
    { good: 'You went live without a hitch.' },
    { bad: '[[Your porter was careless with]] the mirror.', fixed: 'From what we can see, [what happened].' },
    { bad: '[[Your team is too slow]].' },
    {
      bad: 'We like the plan, but [[your office is impossible to work with]].',
      fixed: 'We like the plan.',
    },
    { bad: '[[Your driver came an hour late again]].', fixed: 'The timing did not work out.' },
    { bad: '[[You always pay late]].', fixed: 'The timing did not work out.' },
    { bad: '[[You never take care of]] the garden.', fixed: 'What matters now is [next step].' },
    { bad: '[[How careless can you be]]?', fixed: 'What matters now is [next step].' },
    { bad: '[[Your boss has no idea]] what he signed.' },
    { bad: '[[Maybe your crew should do its job]] first.', fixed: 'What matters now is [next step].' },
    { good: 'Your team was a bit slow, never mind.' },
    { good: 'Your shop’s slow lift is mended, so the piano comes up today.' },
    { good: 'If your driver comes late again, call me.' },
    { good: 'You have no idea how happy that made us.' },
    { good: 'You do not have to take care of the plants.' },
    { good: 'Your team should do its first run on Monday.' },
    { good: 'Your porter was careful with the mirror, thank you.' },
    { good: 'I am sorry that your driver came an hour late again.' },
    { bad: '[[You are not helping]].', fixed: 'It would help us to have [what you need].' },
    { bad: '[[Your office has a bad organisation]].' },
    {
      bad: 'The roof leaks and [[you left us alone with it]].',
      fixed: 'The roof leaks and we still have little to go on.',
    },
    { bad: '[[You had one job]].', fixed: 'What matters now is [next step].' },
    { good: 'The new lamp is not helping us much, so we send another.' },
    { good: 'You have no control over the weather.' },
    { bad: '[[Your guard is not doing his job]].', fixed: 'From what we can see, [what happened].' },
    { bad: '[[You never check anything]].', fixed: 'What matters now is [next step].' },
    { good: 'If you never test it, the lamp lasts longer.' },
  ],
});

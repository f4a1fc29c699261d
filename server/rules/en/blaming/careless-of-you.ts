/** “you went live”, “you people always”: calls the reader careless. */
import { endsWith, followedBy, says } from '../../../words/english/clauses';
import { cheering } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { cleared, hypothetical, regretted } from '../../../words/english/suppositions';
import type { Match } from '../../../words/match';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
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

/** “The guest was not careful with | the lock”. */
function withAThing({ tokens, mark }: Match): boolean {
  return tokens[mark.to - 1]?.text === 'with' && tokens[mark.to]?.kind === 'word';
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

export default defineRule({
  id: 'blaming/careless-of-you',
  principle: 'save-face',
  severity: 'warning',
  message: 'This calls the reader careless.',
  why: 'A judgement on the person stays long after the parcel is found: tell what helps, and leave the person out.',
  phrasings: [
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
        where(withAThing, say('something happened to')),
        leaveOutArgument(),
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
      rewrites: [where(isNow, say('we count on you to')), say('the plan was to')],
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
        '{@you let thing:((the|your|our|my) _|it) verb:(stand|sit|lie|dry|run|fall|freeze|burn|rust|rot|slip|drop|cool|overheat|lapse|expire)}',
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
      rewrites: [say('it went ahead')],
    },
    {
      phrases: ['{you (people|lot) (always|never)} _'],
      unless,
      rewrites: [leaveOutArgument(), where(endsWith(/^never$/), say('you rarely')), say('you sometimes')],
    },
  ],
  examples: [
    { bad: '[[You broke the rules]] by grilling.', fixed: 'The rules are against grilling.' },
    {
      bad: '[[You wasted our whole morning]] with a tour of the wrong hall.',
      fixed: 'We lost a whole morning with a tour of the wrong hall.',
    },
    { bad: '[[You broke our agreement]].', fixed: 'This does not fit the agreement we have.' },
    { bad: '[[You went live]] without a test.', fixed: 'It went ahead without a test.' },
    { bad: '[[You people always]] change the colour.', fixed: 'You sometimes change the colour.' },
    { bad: '[[It is up to you to]] check the size.', fixed: 'We count on you to check the size.' },
    { bad: "[[It's you who needs to]] check the size.", fixed: 'What would help is to check the size.' },
    {
      bad: '[[You decided to]] cut the cable without asking us.',
      fixed: 'The decision was to cut the cable without asking us.',
    },
    { bad: '[[You stood me up]] on Monday.', fixed: 'It did not work out on Monday.' },
    {
      bad: "[[It is each buyer's responsibility to]] insure the crate.",
      fixed: 'We count on each buyer to insure the crate.',
    },
    { bad: '[[You werent helpful]].', fixed: 'More care would have helped.' },
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
      fixed: 'I see that it would have helped to call.',
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
  ],
});

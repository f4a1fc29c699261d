/** “Act now”, “hurry”, “you must decide today”: driving the reader. */
import {
  endOfClause,
  endsClause,
  followedBy,
  marks,
  opensClause,
  opensSentence,
  saidBefore,
  saidBehind,
} from '../../../words/english/clauses';
import { courteous } from '../../../words/english/courtesy';
import { asked, conditioned, dated, negated, reported } from '../../../words/english/guards';
import { endOfWords, type Guard, type Match, marking, remembering, textOf } from '../../../words/match';
import { askByADate, beforeOthers } from '../../rewriting/ask-by-a-date';
import { openly } from '../../rewriting/ask-openly/index';
import { byWhen, withDay } from '../../rewriting/by-when';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { dropAside } from '../../rewriting/let-go';
import { drop, say, sentence, where, withNext } from '../../rewriting/rewrites';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { menaces, needNot } from '../../rewriting/take-the-threat-out';
import { defineRule, type Rewriter } from '../../rule';

const now =
  '(now|today|right now|right away|immediately|tonight|asap|at once|here and now|on the spot|this minute|this very (minute|day))';

/** “Hurry and | book”, “the clock is ticking: | call me”, not “be quick | like a fox”. */
function leavesNothing({ tokens, mark }: Match): boolean {
  return (
    /^(,|:|-|!|and|late)$/.test(tokens[mark.to - 1]?.text ?? '') ||
    /^(order|buy|book|call|sign|act|get|place|grab|take|come|please|i|we|you|the|only|there)$/.test(
      tokens[mark.to]?.text ?? '',
    )
  );
}

const imperatives =
  /^(order|buy|book|call|sign|act|get|place|grab|take|come|send|confirm|decide|reply|answer|pay|reserve|register|join|tell|let|make|just)$/;

/** “Hurry and | book” is “please book”, “please hurry, | the door shuts at noon” is “please let us know by …”; “don’t wait, | just | book” keeps no “just”. */
const askPlainly: Rewriter = (match) => {
  const { tokens, mark } = match;
  const last = tokens[mark.to - 1]?.text ?? '';
  const next = tokens[mark.to]?.text ?? '';
  const asks = /^(please|pls|kindly)$/.test(tokens[mark.from - 1]?.text ?? '');
  const just = /^(just|simply)$/.test(next) ? mark.to + 1 : mark.to;
  const order = imperatives.test(tokens[just]?.text ?? '');
  if (last === 'and' || (just > mark.to && order)) {
    const beside = asks || /^(please|pls)$/.test(next);
    return (beside ? drop() : say('please'))(marking(match, mark.from, just));
  }
  if (!asks || order) return null;
  // “Please hurry, | I have three others here”: what stands behind it is mended by itself.
  if (
    /^(?:(?:i|we|there) (?:have|got|has|is|are) |only |just |others? |last |another )/.test(
      textOf(tokens, mark.to),
    )
  )
    return drop()(marking(match, mark.from - 1, mark.to));
  const to = /^(,|!|-)$/.test(last) ? mark.to - 1 : mark.to;
  return say('let us know by {date}')(marking(match, mark.from, to));
};

/** “…, | so | hurry up, the door shuts at noon.” */
function soHurry(match: Match) {
  const { tokens, mark } = match;
  const so = mark.from - 1;
  return so > 1 && tokens[so]?.text === 'so' && tokens[mark.to - 1]?.text === ','
    ? drop()(marking(match, tokens[so - 1]?.text === ',' ? so - 1 : so, mark.to - 1))
    : null;
}

/** “The clock is ticking on this rate” is “there is time until … for this rate”. */
function onIt(match: Match) {
  const { tokens, mark } = match;
  return tokens[mark.to]?.text === 'on'
    ? say('there is time until {date} for')(marking(match, mark.from, mark.to + 1))
    : null;
}

/** “You have 24 hours to reply.” */
function answers({ tokens, mark, captures }: Match): boolean {
  return (
    captures.hours !== undefined &&
    /^(reply|answer|respond|decide|confirm|sign|accept|choose)$/.test(tokens[mark.to - 1]?.text ?? '')
  );
}

/** “…, we will not wait forever.” */
function waits({ tokens, mark }: Match): boolean {
  return /^(?:i|we) \p{L}+ not wait\b/u.test(textOf(tokens, mark.from, mark.to));
}

/** “You need to pay today | or the price is gone” is “please pay today so that we can keep the price for you”. */
function soThatItIsKept(template: string): Rewriter {
  return (match) => {
    const { tokens, mark, captures } = match;
    const gone =
      /^(?:, )?or (?:in \p{L}+ |tomorrow )?(?:it|that|they|(?:(?:the|this|your|our) )?(?:old )?(\p{L}+)) (?:is|'s|are|will be|would be|goes|go) (?:gone|off|over|lost|sold|history|dead|taken|cancelled|(?:given|going|sold|offered)? ?to (?:someone|somebody|another|others|the next)(?: else| one| person| guest| customer| buyer| in line)?)(?: forever| for good)?\b/u.exec(
        textOf(tokens, mark.to),
      );
    if (!gone) return null;
    const kept = gone[1] && gone[1] !== 'this' ? `the ${gone[1]}` : 'it';
    const deed = { from: mark.from, to: captures.when?.from ?? mark.to };
    return say(withDay(match, `${template} so that we can keep ${kept} for you`))(
      remembering(marking(match, mark.from, mark.to + gone[0].split(' ').length), { deed }),
    );
  };
}

/** “We need your yes today, | otherwise we must give it away” is “… so that we need not give it away”. */
function soThatWeNeedNot(template: string): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    const or = tokens.findIndex(
      ({ text }, at) => at >= mark.to && at < mark.to + 2 && /^(or|otherwise)$/.test(text),
    );
    const unneeded = or < 0 || menaces(textOf(tokens, or)) ? null : needNot(match, or);
    return unneeded
      ? say(withDay(match, `${template} ${unneeded.words}`))(marking(match, mark.from, unneeded.to))
      : null;
  };
}

/** “…, so | better | act fast.” */
const betterAct: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (tokens[mark.from - 1]?.text !== 'better') return null;
  const before = textOf(tokens, Math.max(0, mark.from - 3), mark.from - 1);
  const you = /(?:^| )(you(?: had| would)?)$/.exec(before)?.[1];
  return say(withDay(match, 'please let us know by {date}'))(
    marking(match, mark.from - 1 - (you ? you.split(' ').length : 0), mark.to),
  );
};

/** “It goes up, so | better order now”: the “so” stays. */
const pleaseBy: Rewriter = (match) => {
  const so = match.tokens[match.mark.from]?.text === 'so' ? 1 : 0;
  return so === 1 || match.tokens[match.mark.from]?.text === 'better'
    ? byWhen('please $v by {date}')(marking(match, match.mark.from + so, match.mark.to))
    : null;
};

/** “You have 2 hours to move the van” is “please move the van within 2 hours”. */
const withinTheHours: Rewriter = (match) => {
  const { tokens, mark, captures } = match;
  if (tokens[mark.to]?.text !== 'to' || !captures.hours) return null;
  const to = endOfClause(tokens, mark.to);
  const or = tokens.findIndex(({ text }, at) => at >= to && at < to + 2 && /^(or|otherwise)$/.test(text));
  const unneeded = or < 0 ? null : needNot(match, or);
  return say(`please $deed within $hours ${unneeded?.words ?? ''}`.trimEnd())(
    remembering(marking(match, mark.from, unneeded?.to ?? to), { deed: { from: mark.to + 1, to } }),
  );
};

/** “It is now or never | for the blue one”: they are asked what they think about it. */
const aboutIt: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!/^(for|with|on)$/.test(tokens[mark.to]?.text ?? '')) return null;
  return say('let me know what you think about')(marking(match, mark.from, mark.to + 1));
};

/** “Confirm asap | asap asap”: the rest of the hurry goes with it; “pay the rest within 12 hours” only gets a “please”. */
const answerBy: Rewriter = (match) => {
  const { tokens, mark } = match;
  const within = tokens.slice(mark.from, mark.to).findIndex(({ text }) => text === 'within');
  if (within > 0) return say('please $all')(remembering(match, { all: mark }));
  const verb = tokens[mark.from]?.text ?? '';
  const by = withDay(match, 'by {date}');
  let to = mark.to;
  while (/^(asap|now|immediately|urgently|today|pls|please)$/.test(tokens[to]?.text ?? '')) to++;
  const answers = /^(reply|respond|answer|advise|revert)$/.test(verb);
  return say(answers ? `please send us your answer ${by}` : `please $v ${by}`)(marking(match, mark.from, to));
};

/** “Act fast pls, before the crate is sold”. */
const pleaseDecide: Rewriter = (match) => {
  const { tokens, mark } = match;
  const to = /^(pls|please)$/.test(tokens[mark.to]?.text ?? '') ? mark.to + 1 : mark.to;
  return say('please decide by {date}')(marking(match, mark.from, to));
};

/** “We need your signature today”, not “we need a yes today”. */
function asksForThing({ tokens, captures: { what } }: Match): boolean {
  return (
    what !== undefined &&
    /^(signature|commitment|confirmation|order|decision)$/.test(tokens[what.to - 1]?.text ?? '')
  );
}

/** “I need a yes now, not on Monday”: the day that is ruled out goes with it. */
const answerThen: Rewriter = (match) => {
  const { tokens, mark } = match;
  const end = endOfWords(tokens);
  if (tokens[mark.to]?.text !== ',' || tokens[mark.to + 1]?.text !== 'not' || end > mark.to + 5) return null;
  return say(withDay(match, 'we would be glad of your answer by {date}'))(marking(match, mark.from, end));
};

/** “Time is running out | for her.” */
function forSomebody({ tokens, mark }: Match): boolean {
  return /^(time|clock)$/.test(tokens[mark.from]?.text ?? '') && tokens[mark.to]?.text === 'for';
}

/** “It is now or never | because he leaves in June.” */
function reasonFollows({ tokens, mark }: Match): boolean {
  return tokens[mark.to - 1]?.text === 'never' && /^(because|since|as)$/.test(tokens[mark.to]?.text ?? '');
}

/** “Quick, before I forget: …”, “quick, one question”: the writer is brief. */
function byTheWay({ tokens, mark }: Match): boolean {
  return /^(?:before i|(?:an? |one )?(?:question|note|word|update|reminder))\b/.test(textOf(tokens, mark.to));
}

/** “You have two hours in Lyon”, “you have 20 minutes to change trains”: time to spend, and no answer is due. */
function timeToSpend({ tokens, mark, captures }: Match): boolean {
  return (
    captures.hours !== undefined &&
    mark.to === captures.hours.to &&
    /^(?:in|for|at|between|of|to (?:eat|change|see|look|walk|rest|visit|shop|explore))\b/.test(
      textOf(tokens, mark.to),
    )
  );
}

/** “We can’t wait any longer | to see you.” */
const eager: Guard = (match) => marks(/^wait$/)(match) && followedBy(/^to$/)(match);

/** “There is no time to lose, | we are on our way”, “no need to hurry”: the haste is ours. */
function oursToHurry({ tokens, mark }: Match): boolean {
  return /^[,;:–—-]? ?(?:so |and )?(?:we|i|our (?:crew|team|driver|plumber|engineer)) (?!(?:need|want|expect)\b)/.test(
    textOf(tokens, mark.to),
  );
}

export default defineRule({
  id: 'pressure/act-now',
  principle: 'not-straight-to-the-sale',
  severity: 'warning',
  message: 'This drives the reader.',
  why: 'Whoever is rushed says no to be safe; a date and a reason let them say yes.',
  phrasings: openly([
    {
      phrases: ['{act (now|fast|quickly|today|immediately)} (to|and|so)'],
      unless: [negated, conditioned],
      rewrites: [withNext(/^and$/, drop()), say('please act by {date}')],
    },
    {
      phrases: ['{act when:(now|fast|quickly|today|immediately)}'],
      unless: [negated, conditioned],
      rewrites: [
        where(beforeOthers, askByADate),
        betterAct,
        where(endsClause, say('let us know what you think')),
        where(followedBy(/^(if|when)$/), say('please act by {date}')),
        where(opensSentence, pleaseDecide),
        say('by {date}', { instead: 'when' }),
      ],
    },
    {
      phrases: [
        '(^|,|!|-|:|;|so|and|please|but) {hurry [up] (,|!|-|and|, and)} _',
        '{[you|you had|you would] better (be (quick|fast)|b quick|hurry [up]|move (fast|quickly)|act fast) [,|-|:]} _',
        '{(be|b) (quick|fast) [,|!|-|and]} _',
        '{(do not (wait|delay|hesitate|think twice) [any longer|too long] [,|!|-]|no time to (lose|waste) [,|:|-])} (order|buy|book|call|sign|act|get|place|grab|take|now|today|just)',
        '{(time is running out|the clock is ticking|time is up) [,|:|-|!]} _',
        '^ {quick (!|,)} _',
      ],
      unless: [asked, byTheWay],
      when: [invites],
      rewrites: [
        where(forSomebody, say('there is not much time left')),
        askPlainly,
        soHurry,
        where(leavesNothing, drop()),
        leaveOutSentence(),
        sayToTheEnd('let me know when it suits you'),
      ],
    },
    {
      phrases: ['{[,] before it is too late}'],
      unless: [asked],
      when: [invites],
      rewrites: [where(({ mark }) => mark.from > 0, say('in time')), leaveOutSentence()],
    },
    {
      phrases: [
        '^ {quick} $',
        '^ {(hurry [up]|be (quick|fast)|(time is running out|the clock is ticking)|do not (wait|delay) [any longer|too long]|act fast)} $',
        '{[(it|this) is|its] now or never}',
        '{do not wait (until|till) it is too late}',
      ],
      rewrites: [
        where(reasonFollows, say('now is the time')),
        aboutIt,
        where(({ tokens, mark }) => mark.from === 0 && tokens[mark.to]?.text === ',', drop()),
        leaveOutSentence(),
        where(marks(/^never$/), sayToTheEnd('the offer is open until {date}')),
        sayToTheEnd('let me know when it suits you'),
      ],
    },
    {
      phrases: [
        '(^|,|so|and|but|-) {do not (wait|delay|dawdle) [too long|any longer]} (.|!|$)',
        '(^|,|so|and|but|-) {do not (wait|delay|hesitate) [too long|any longer]} , (the price|prices|the offer|others|it will|they will|there are (only|just))',
      ],
      unless: [courteous, conditioned],
      rewrites: [
        where(saidBefore(/^(?:until|ends|expires|next)$/), say('let me know by then')),
        say('let me know when it suits you'),
      ],
    },
    {
      phrases: ['{be (quick|fast|swift) with} (your|the)'],
      unless: [asked],
      rewrites: [say('let us have')],
    },
    {
      phrases: ['{(time is running [out|short]|the clock is ticking)} (for|on) (this|the|that|our|your)'],
      unless: [asked],
      rewrites: [onIt, say('there is time until {date}')],
    },
    {
      phrases: [
        '^ [so|and] {(call|phone|ring|dial|apply|enquire|inquire|join|switch|upgrade|subscribe|visit us|enroll|enrol|donate|try it|start) when:(today|now|tonight)} (!|, (operators|agents|lines|and|before|while)|and (save|get|win|claim|start|enjoy|find out))',
        '(claim|redeem|collect|activate) your _ [_] {when:((within|in) [the next] (#|@number) (hours|minutes))}',
      ],
      unless: [courteous, conditioned],
      rewrites: [where(goesOn, drop('when')), say('when it suits you', { instead: 'when' })],
    },
    {
      phrases: [
        '(^|,|!|and) {[our] (operators|agents|advisors|advisers|experts|consultants|lines) (are|is) (waiting|standing by) [for (you|your call)|to (help|take your call)|now]}',
      ],
      unless: [asked, negated],
      rewrites: [say('our lines are open from {hour} to {hour}')],
    },
    {
      phrases: ['^ [so] what are you waiting for $', '^ why wait [any longer] $'],
      rewrites: [where(invitedNext, leaveOutSentence()), sentence('When would suit you?')],
    },
    {
      phrases: [
        `{(order|buy|book|bid|subscribe|enrol|enroll|decide|sign up|(place|make|submit|secure|reserve|get|claim|order) (your (order|bid|booking|seat|place|slot|copy|spot)|yours)) [_] when:${now}}`,
        `{(email|e-mail|call|contact|message|text|ring|phone) (us|me|#) [_] [_] [_] when:(asap|right now|right away)}`,
        '{(call|phone|ring) ... when:(right now)}',
        '{(call|register|apply|join|shop|download|claim|reserve|inquire|enquire|enroll|enrol|donate|start|click here) [us] when:(now|right now)} ($|to|and|for|while|before)',
      ],
      unless: [courteous, conditioned],
      when: [opensClause],
      rewrites: [
        where(beforeOthers, askByADate),
        soThatItIsKept('please $deed by {date}'),
        where(goesOn, drop('when')),
        where((match) => isLimited(match) && !ofDelivery(match), say('by {date}', { instead: 'when' })),
        where((match) => ofTheirs(match) || followedBy(/^,$/)(match), drop('when')),
        say('when it suits you', { instead: 'when' }),
      ],
    },
    {
      // “Reserve today or your seat goes to the next”: what they would lose can be kept.
      phrases: [
        '^ [so|and|but|just] {v:((book|reserve|order|buy|confirm|register|renew|rsvp|reply|sign|pay) [up|it|this|one|yours] [(the|your|a) _]) (today|now|tonight|asap)} [,] or (the|your|it|this|that|our|they)',
      ],
      unless: [courteous, conditioned],
      rewrites: [
        soThatItIsKept('please $v by {date}'),
        soThatWeNeedNot('please $v by {date}'),
        byWhen('please $v by {date}'),
      ],
    },
    {
      phrases: [
        '(place|confirm|send|release|finalise|finalize|make) (the|your|an|this) [_] (order|po|booking|contract|payment|reservation) {when:(soonest|at the (earliest|soonest)|asap|immediately|urgently|quickly|fast|without [any] delay|right away|at once)}',
      ],
      unless: [conditioned, negated],
      rewrites: [say('by {date}', { instead: 'when' })],
    },
    {
      phrases: [
        '^ (start|join|build|launch|claim|begin|secure|reserve|grab|request|schedule) (your|a|my|our|the) _ [_] {(now|right now)} $',
        '^ (order|buy|book|join|start|begin|subscribe|enroll|enrol) [with us|us] {today} !',
        '(signup|sign up|sign-up|subscribe) {(now|today)} (for|and|at|$|!)',
        '^ (order|book|buy|reserve) {soon} (,|:|before|as|because)',
        '(order|book|buy|reserve) {soon} (-|–|—)',
      ],
      unless: [courteous],
      rewrites: [drop()],
    },
    {
      phrases: [
        '(available|left|stock|units|only|shipping|-|•) {(order|buy|book|call|shop) when:(now|today)} (for|to)',
      ],
      unless: [courteous],
      rewrites: [
        where((match) => isLimited(match) && !ofDelivery(match), say('by {date}', { instead: 'when' })),
        say('when it suits you', { instead: 'when' }),
      ],
    },
    {
      phrases: [
        `{you [@adverb] (must|have to|need to|got to|have got to|will have to) [@adverb|make up your mind and] v:((decide|sign|confirm|pay|order|act|choose|answer|buy|commit|agree|accept|book|settle|transfer|say yes) [_] [_]) ${now}}`,
      ],
      unless: [asked, conditioned, negated],
      rewrites: [
        soThatItIsKept('please $v by {date}'),
        soThatWeNeedNot('please $v by {date}'),
        byWhen('please $v by {date}'),
      ],
    },
    {
      phrases: [
        '{you [@adverb] (must|have to|need to|will have to) v:((decide|sign|confirm|order|answer|accept|book|pay) [it|this]) (within|in) long:(the next (hour|few (minutes|hours)|(#|@number) (minutes|hours))|(#|@number) (minutes|hours)|the hour)}',
        '{@we would (order|book|buy|sign|decide|act|reserve) [it|this|one|them] (now|today|soon|quickly|fast|right away) if i (was|were) you}',
      ],
      unless: [asked, unlessBound, negated, followedBy(/^or$/)],
      rewrites: [say('please $v within $long'), say('please let us know by {date}')],
    },
    {
      phrases: [
        '{click here [now] to (claim|win|get (yours|your|rich)|collect|grab|secure)} (yours|your|my|the|a|it|free|now)',
        '{click here [now|today|right now|immediately]} !',
        '(prize|reward|bonus|money|gift|cash|winnings|refund|#) [_] [_] {(waiting|ready) (to be (claimed|collected)|for you to (claim|collect))}',
      ],
      rewrites: [sentence('You can find the details here, whenever it suits you.')],
    },
    {
      phrases: ['{you must [@adverb] tell @us}'],
      unless: [asked],
      rewrites: [say('please tell us')],
    },
    {
      phrases: [
        '{who:@we (require|demand|insist) [that|on] you [to] (immediately|urgently|promptly|at once|to)}',
        '{who:@we (demand|insist) that you}',
      ],
      unless: [asked],
      rewrites: [say('$who would ask you to')],
    },
    {
      phrases: [
        '{[man|mate|come on] you (have to|got to|must|need to|have got to) (up|raise|increase|improve) (the|your) (price|offer|bid|figure)}',
      ],
      unless: [asked],
      rewrites: [say('please improve your offer, as')],
    },
    {
      phrases: [
        '{v:(reply|respond|answer|confirm|pay|sign|decide|order) [_] within (the hour|[the next] (#|@number) (hours|minutes))}',
        '{v:(reply|respond|answer|confirm|decide|commit|advise|revert) [_] (immediately|right now|at once|today|now|tonight|asap|urgently|soonest)}',
      ],
      unless: [courteous, conditioned, negated],
      when: [opensClause],
      rewrites: [answerBy],
    },
    {
      phrases: [
        '{@we (need|want|expect|require|insist on|demand|must have) what:(an answer|a decision|a yes|a signature|your (answer|decision|signature|commitment|confirmation|order|reply)) (right now|now|today|immediately|at once|tonight|by return|this minute|here and now)}',
        '^ [so|and|but] {(need|want) what:(an answer|a decision|a yes|your (answer|decision|signature|confirmation|order|reply)) (right now|now|today|immediately|at once|tonight|asap)}',
        '{you have hours:((#|@number|exactly # | only #|exactly @number) (hours|minutes)) [left|to (decide|answer|reply|respond|sign|confirm|choose|accept|think)]}',
        '{(our|my) patience (is|has) [@adverb|@very] (at an end|running out|over|gone|limited|worn thin|run out|its limits|limits)}',
        '{(we|i) (will|can|shall) not wait [for (it|this|that|you|your _|the _)] (forever|for ever|any longer|any more|anymore|much longer)}',
        '{(we|i) (will|can|shall) not wait for you}',
        '{(we|i) can not (hold|keep|reserve|block) held:(it|this|them|the _ [_]|your _ [_]) [for you] (any longer|forever|for ever|any more|much longer)}',
      ],
      unless: [asked, conditioned, courteous, timeToSpend, eager],
      rewrites: [
        withinTheHours,
        say('we can hold $held until {date}'),
        // “…, tomorrow the account will be blocked”: what is left would threaten.
        where(
          (match) =>
            marks(/^patience$/)(match) &&
            saidBehind(/^(blocked|closed|cancelled|suspended|deleted|terminated|court|lawyers?|will)$/)(
              match,
            ),
          sentence('We would be glad to settle this by {date}.'),
        ),
        where(marks(/^patience$/), dropAside),
        where((match) => waits(match) && dated(match), dropAside),
        where(answers, say('we would be glad of your answer within $hours')),
        soThatItIsKept('we would be glad of your answer by {date}'),
        soThatWeNeedNot('we would be glad of your answer by {date}'),
        answerThen,
        where(asksForThing, byWhen('we would be glad of $what by {date}')),
        byWhen('we would be glad of your answer by {date}'),
      ],
    },
    {
      phrases: [
        '{you (should|had better|would better|better) v:(order|buy|book|decide|sign|act|hurry) (soon|now|today|fast|quickly|right away|asap)}',
        '{[so] better to v:(order|buy|book|decide|sign|pay) [it] (now|today) than to (cry|regret|be sorry|complain|pay [more]) [(it|later|tomorrow|afterwards)]}',
        '{[so] better v:(order|buy|book|decide|sign) (soon|now|today|fast|quickly|right away|asap)}',
      ],
      rewrites: [pleaseBy, say('you may want to $v by {date}')],
    },
    {
      phrases: [
        '(^|,|so|and) {you better} (pay|sign|come|bring|show|order|decide|answer|accept|agree|act|reply|settle|take|get|call|make|send|give|return|fix|confirm|deliver|stop|refund|respond|explain)',
        '^ [so|and|then] {better} (sign|pay|order|decide|confirm|accept|agree|reply|settle|book) (before|or|now|today|it|this|the|fast|quickly)',
        '{you (had|would) better} (pay|sign|order|decide|answer|hurry|accept|agree|act|reply|settle|take|be)',
      ],
      rewrites: [say('please')],
    },
    {
      phrases: [
        '{do not (wait|delay|hesitate|take) [much|too|any|very] (long|longer|much longer) (with|for)} (your|the|this) (order|booking|decision|reply|answer|payment|confirmation|registration|reservation|signature|renewal|deposit)',
        '{(hurry [up]|make haste|be quick) with} (your|the) [_] (order|booking|decision|reply|answer|payment|confirmation|registration|reservation|signature|renewal|deposit|papers|documents)',
      ],
      unless: [asked, negated, conditioned],
      rewrites: [say('let us have')],
    },
    {
      phrases: [
        '{(there is|we have|you have|there really is) [really|simply|absolutely|just] no [more] time (to (lose|waste|think|hesitate)|for (thinking|hesitation|long talks)) [,|:|-]}',
        '{(time is|time is running|we are running) [very|really] short [,|;|:|-] [so|and]} (please|sign|order|book|confirm|decide|act|buy|reply|answer|register)',
        '{[please|so|and|you have to|you need to|you must|we have to] (make|keep) it (quick|fast|snappy)} (.|,|!|$)',
      ],
      unless: [asked, negated, conditioned, oursToHurry],
      when: [opensClause],
      rewrites: [
        where(leavesNothing, drop()),
        leaveOutSentence(),
        sayToTheEnd('let me know when it suits you'),
      ],
    },
    {
      phrases: [
        `{who:@we (need|want|expect|require) you to v:((decide|sign|confirm|pay|order|act|choose|answer|reply|respond|buy|commit|agree|accept|book|settle|transfer) [_] [_]) ${now}}`,
        `{you [really|just|only|simply] (should|ought to) v:((decide|sign|confirm|pay|order|choose|buy|commit|accept|book) [_] [_]) ${now}}`,
      ],
      unless: [asked, conditioned, negated, reported],
      rewrites: [
        soThatItIsKept('please $v by {date}'),
        soThatWeNeedNot('please $v by {date}'),
        byWhen('please $v by {date}'),
      ],
    },
    {
      phrases: [
        '{[please] v:((do|order|pay|sign|book|buy|decide|confirm|answer|reply|call|come|send|register) [it|this|that|us|me|them|the _|your _]) when:(today|now|tonight) [,] [and|but] not (tomorrow|later|next (week|month|year)|in (a|two|three) (week|weeks|days)|some day)}',
      ],
      unless: [asked, negated, conditioned],
      when: [opensClause],
      rewrites: [say('please $v $when if you can')],
    },
    {
      phrases: [
        '{you [@adverb] do not have (much|a lot of|any|any more|that much) time [left] [to (think|decide|lose|wait|hesitate|waste)]} (.|,|!|$)',
        '{the (sooner|earlier|faster|quicker) you v:(sign|order|pay|decide|book|confirm|buy|accept|commit|transfer) [it|this] [,] the (better|cheaper) [for (you|us|everybody|everyone|all)]} (.|!|$)',
      ],
      unless: [asked, reported, conditioned, oursToHurry],
      rewrites: [say('we would be glad to hear from you by {date}')],
    },
    {
      phrases: ['^ [so|and|but|now] {what are you waiting for [,|-|:]} _'],
      rewrites: [drop()],
    },
  ]),
  examples: [
    {
      bad: '[[Sign up now]] [[before it’s too late]], the choir has a new hall.',
      fixed: 'If it suits you, please sign up by [date]. The choir has a new hall.',
    },
    {
      bad: '[[You have to decide today]], tomorrow the price [[is gone]].',
      fixed: 'The price holds until the end of today, so please let us know by then if you would like it.',
    },
    { good: 'We can’t wait any longer to see the hut.' },
    { bad: '[[You don’t have much time]].', fixed: 'We would be glad to hear from you by [date].' },
    {
      bad: 'So [[what are you waiting for,]] book the hut.',
      fixed: 'If it suits you, please book the hut by [date].',
    },
    {
      bad: '[[Don’t wait]], prices rise.',
      fixed:
        'The prices go up on [date], so please let us know before then if you would like the current prices.',
    },
    { good: 'Take a seat if you do not have much time.' },
    { good: 'They said you do not have much time.' },
    { good: 'You wrote that we need you to sign the lease today.' },
    { bad: '[[Don’t wait too long with]] your reply.', fixed: 'Let us have your reply.' },
    { bad: 'So [[hurry up with]] the deposit.', fixed: 'So let us have the deposit.' },
    {
      bad: '[[There is no time to lose,]] sign the lease.',
      fixed: 'If it suits you, please sign the lease by [date].',
    },
    { bad: '[[We need you to sign the lease today]].', fixed: 'Please sign the lease today.' },
    { bad: '[[Book it today, not tomorrow]].', fixed: 'Please book it today if you can.' },
    { good: 'There is no time to lose, our plumber is on the way.' },
    { good: 'There is no need to hurry with the reply.' },
    { good: 'The crew works as if there is no time to lose.' },
    { good: 'Do not wait too long with the soup, it is best hot.' },
    { bad: 'All sit, so [[hurry up,]] the play starts at 3.', fixed: 'All sit, the play starts at 3.' },
    {
      bad: '[[You must pay the toll today]] or it [[is gone]].',
      fixed: 'Please pay the toll today; if you need more time, just tell us.',
    },
    {
      bad: '[[We can’t hold your bay any longer]], so come by.',
      fixed: 'We can hold your bay until [date], so come by.',
    },
    {
      bad: 'Sign the card by noon, [[we cannot wait forever]].',
      fixed: 'If it suits you, please sign the card by noon.',
    },
    { bad: '[[The clock is ticking]] on this fare.', fixed: 'There is time until [date] for this fare.' },
    {
      bad: '[[You have 12 hours to answer]] before the list is printed.',
      fixed: 'We would be glad of your answer within 12 hours before the list is printed.',
    },
    {
      bad: '[[Hurry up,]] [[this price won’t last]].',
      fixed: 'The price holds until [date], so please let us know by then if you would like it.',
    },
    {
      bad: '[[Decide today]] or in June old price is lost.',
      fixed: 'Please decide today so that we can keep the price for you.',
    },
    { bad: '[[We need your signature today]].', fixed: 'We would be glad of your signature today.' },
    { bad: '[[You must sign the lease today]].', fixed: 'If it suits you, please sign the lease today.' },
    { bad: '[[Act fast]] pls, the dock is busy.', fixed: 'Please decide by [date], the dock is busy.' },
    {
      bad: '[[I need an answer today]], not next week.',
      fixed: 'I would be glad of your answer today.',
    },
    {
      bad: '[[We need a yes today]] or the bay is gone.',
      fixed: 'Please let us know today so that we can keep the bay for you.',
    },
    {
      bad: 'It is a good seller, so [[don’t wait]].',
      fixed: 'It is a good seller, so let me know when it suits you.',
    },
    { bad: '[[You better]] come at noon.' },
    { bad: '[[Better]] sign before the dock is full.', fixed: 'Please sign before the dock is full.' },
    {
      bad: '[[You have to confirm today]], because the boat is loaded tonight.',
      fixed: 'Please confirm today because the boat is loaded tonight.',
    },
    {
      bad: 'Book a berth[[, before it’s too late]].',
      fixed: 'If it suits you, please book a berth by [date].',
    },
    { good: 'So please don’t wait.' },
    { bad: '[[Our agents are standing by]].', fixed: 'Our lines are open from [hour] to [hour].' },
    {
      bad: 'Claim your gift [[within 24 hours]].',
      fixed: 'Claim your gift when it suits you.',
    },
    {
      bad: 'Please place the order [[soonest]].',
      fixed: 'Please place the order by [date].',
    },
    {
      bad: 'Please [[be quick with]] your answer.',
      fixed: 'Please let us have your answer.',
    },
    { good: 'Place the order as soon as possible if the boat suits you.' },
    { good: 'Please call today, the line is open until 8.' },
    {
      bad: 'Sizes: 3 to 9, order [[soon]] – the kiln is busy!',
      fixed: 'Sizes: 3 to 9, order – the kiln is busy!',
    },
    { bad: '[[It’s now or never]], the boat sails.' },
    {
      bad: '[[It’s now or never]] because the boat sails in June.',
      fixed: 'Now is the time because the boat sails in June.',
    },
    { bad: '[[Quick]]!', fixed: 'Let me know when it suits you!' },
    {
      bad: 'We saw a seal today. [[Don’t wait]]!',
      fixed: 'We saw a seal today. Let me know when it suits you!',
    },
    {
      bad: '[[It’s now or never]] for the blue one.',
      fixed: 'Let me know what you think about the blue one.',
    },
    {
      bad: '[[You have 3 hours]] to move the van[[, otherwise we will close]] the bay.',
      fixed: 'Please move the van within 3 hours so that we need not close the bay.',
    },
    {
      bad: '[[You have 3 hours]] to move the van.',
      fixed: 'Please move the van within 3 hours.',
    },
    {
      bad: '[[Time is running]] for this loft.',
      fixed: 'There is time until [date] for this loft.',
    },
    {
      bad: '[[Click here to claim]] your prize!',
      fixed: 'You can find the details here, whenever it suits you.',
    },
    { good: 'Click here to read the manual.' },
    { good: 'Click here to see your refund.' },
    {
      bad: '[[Call us right now]], because the boat sails soon!',
      fixed: 'Please call us by [date] because the boat sails soon.',
    },
    { bad: 'Subscribe [[today]] for the ferry news.', fixed: 'Subscribe for the ferry news.' },
    { bad: '[[Act now]] and save the freight.', fixed: 'Save the freight.' },
    { bad: '[[Hurry and]] make your reservation.', fixed: 'Please make your reservation.' },
    { bad: '[[It’s now or never]].', fixed: 'The offer is open until [date].' },
    {
      bad: '[[Need your answer today]], as the van is full.',
      fixed: 'We would be glad of your answer today, as the van is full.',
    },
    {
      bad: 'The rate is 40, but [[you must sign in the next hour]].',
      fixed: 'The rate is 40. If it suits you, please sign within the next hour.',
    },
    {
      bad: 'The felt is scarce, so [[I would order now if I were you]].',
      fixed: 'The felt is scarce, so please let me know by [date].',
    },
    {
      bad: 'Fees rise in June, [[so better to book today than to cry tomorrow]].',
      fixed: 'Fees rise in June, so please book today.',
    },
    {
      bad: '[[Our patience is over]], tomorrow the bay will be closed.',
      fixed: 'We would be glad to settle this by [date].',
    },
    { good: 'You have to pay it within two hours or at the gate.' },
    { good: 'You must confirm it within two hours if the bus is late.' },
    {
      bad: '[[We need your answer today]][[, otherwise we will give it to]] Ana.',
      fixed: 'Please let us know today so that we can keep it for you.',
    },
    { bad: '[[What are you waiting for]]?', fixed: 'When would suit you?' },
    { bad: '[[Hurry up and]] pack, the boat sails.', fixed: 'Please pack, the boat sails.' },
    {
      bad: 'Please [[hurry,]] the dock shuts at noon.',
      fixed: 'Please let us know by [date], the dock shuts at noon.',
    },
    { bad: '[[Don’t wait,]] just book a bay.', fixed: 'If it suits you, please book a bay by [date].' },
    {
      bad: '[[Book now]] or the bay is gone.',
      fixed: 'Please book by [date] so that we can keep the bay for you.',
    },
    {
      bad: '[[Reserve today]] or your bay will be given to someone else.',
      fixed: 'Please reserve today so that we can keep your bay for you.',
    },
    {
      bad: 'The fare rises in June, so better [[act fast]].',
      fixed: 'The fare rises in June, so please let us know by [date].',
    },
    {
      bad: 'The fare rises in June, [[so better order soon]].',
      fixed: 'The fare rises in June, so please order by [date].',
    },
    { good: 'Reserve today or your points stay as they are, please choose.' },
    { bad: '[[Place your order now]]!', fixed: 'Please place your order when it suits you!' },
    { bad: 'Claim your bay [[now]]!', fixed: 'Claim your bay!' },
    { bad: '[[Register now]]!', fixed: 'Register when it suits you!' },
    {
      bad: 'Nine units available [[order now]] for the boat.',
      fixed: 'Nine units available order by [date] for the boat.',
    },
    { bad: '[[You have to decide today]].', fixed: 'Could you let us know today?' },
    { bad: '[[You must tell us]] the colour.', fixed: 'Could you tell us the colour by [date]?' },
    { bad: '[[We demand that you]] return the keys.', fixed: 'We would ask you to return the keys.' },
    { bad: '[[Reply within 2 hours]].', fixed: 'Please reply within 2 hours.' },
    { bad: '[[I need your answer right now]].', fixed: 'I would be glad of your answer by [date].' },
    { bad: '[[You should order soon]].', fixed: 'If it suits you, please order by [date].' },
    { good: 'The vessel closes on 12 May, so we need your papers by the 10th.' },
    { good: 'There is no need to act now.' },
    { good: 'If the alarm sounds, act immediately and close the valve.' },
    { good: 'Please, order now or in June, as you like.' },
    { good: 'If the box is wet, call us right away.' },
    { good: 'The chime tells you the clock is ticking, as it should.' },
    { good: 'We are in a hurry too, and the van is on its way.' },
    { good: 'Is it true that you must tell us the colour by fax?' },
    { good: 'Many shops order now and pay in spring.' },
    { good: 'Quick, before I forget: the key is under the pot.' },
    { good: 'You have 20 minutes to change trains.' },
  ],
});

/** An imperative: “Hurry and book”, not “those who hurry and fall”. */
function invites(match: Match): boolean {
  return (
    opensClause(match) ||
    match.tokens[match.from - 1]?.text === 'please' ||
    /^(before|please)$/.test(match.tokens[match.from]?.text ?? '') ||
    match.tokens[match.from]?.text === ','
  );
}

/** “You must confirm within an hour | if the bus is late”; “… if I were you” binds nobody. */
function unlessBound(match: Match): boolean {
  return conditioned(match) && !marks(/^(was|were)$/)(match);
}

/** “What are you waiting for? Enroll in the programme.” */
function invitedNext({ following }: Match): boolean {
  return /^\s*(?:order|buy|book|enroll?|sign|join|call|click|register|shop|get|start|try|visit|come|contact)\b/i.test(
    following[0]?.prose ?? '',
  );
}

/** “Enroll today in the programme”: it says when, and goes on. */
function goesOn({ tokens, captures }: Match): boolean {
  return /^(in|with|at|on|through|via|from|to|and)$/.test(tokens[captures.when?.to ?? -1]?.text ?? '');
}

/** “Get yours today!”: it stands without the time. */
function ofTheirs({ tokens, captures }: Match): boolean {
  return tokens[(captures.when?.from ?? 0) - 1]?.text === 'yours';
}

/** “Order now for fast delivery”: what they get, and no limit. */
function ofDelivery(match: Match): boolean {
  return saidBehind(/^(delivery|shipping|dispatch)$/)(match);
}

/** A reason or a limit stands beside it, and a date fits it better than “when it suits you”: “Email us ASAP, because …”. */
function isLimited({ tokens, mark }: Match): boolean {
  return (
    tokens.slice(mark.to).some(({ text }) => /^(because|before|to|for|as|so)$/.test(text)) ||
    tokens.some(({ text }) =>
      /^(miss|last|left|only|limited|stock|ends|hurry|guaranteed|or|tomorrow|gone|leaves|until)$/.test(text),
    )
  );
}

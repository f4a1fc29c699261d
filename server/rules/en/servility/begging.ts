/** “We beg you”, “have mercy”, “please don’t be cross”: asking on one’s knees. */
import {
  closesSentence,
  endsAsQuestion,
  endsClause,
  endsWith,
  followedBy,
  marks,
  opensClause,
  opensSentence,
  precededBy,
  saidBefore,
  saidBehind,
} from '../../../words/english/clauses';
import { endOfWords, isWordless, type Match, marking, remembering, textOf } from '../../../words/match';
import { bowOnce } from '../../rewriting/bow-once';
import { alone, bowOut, bowsAlone, keepWhatFollows, saidSorry } from '../../rewriting/bow-out';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { both, drop, say, where } from '../../rewriting/rewrites';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { defineRule } from '../../rule';

/** “Please don’t leave us.” */
const asksToStay = marks(/^(leave|abandon|desert)$/);

/** “I am begging you on my knees to” is “I ask you to”. */
function insteadOfBegging(match: Match) {
  const { tokens, mark } = match;
  const beg = tokens.findLastIndex(({ text }, at) => at < mark.from && /^(beg|begging|implore)$/.test(text));
  if (beg < 1 || beg < mark.from - 3) return null;
  const from = /^(am|are)$/.test(tokens[beg - 1]?.text ?? '') ? beg - 1 : beg;
  return say(tokens[mark.to]?.text === 'for' ? 'ask' : 'ask you')(marking(match, from, mark.to));
}

/** “If you could forgive me, …”: no request of its own. */
const inCondition = precededBy(/^if$/);

/** “Please, please do not leave us | a bad review”: the request stays, and is made once. */
function onePlease(match: Match) {
  const { tokens, mark } = match;
  if ((tokens[mark.to]?.kind ?? 'punctuation') === 'punctuation') return null;
  let { from } = mark;
  let to = from;
  while (/^(please|pls|,)$/.test(tokens[to]?.text ?? '')) to++;
  while (/^(please|pls)$/.test(tokens[from - 1]?.text ?? '')) from--;
  return to > from + 1 ? say('please')(marking(match, from, to)) : null;
}

const badReview =
  /^(?:do )?(?:not )?(?:(?:give|leave|write) )?(?:us |me )?(?:with )?(?:a |any )?(?:very )?(?:bad|negative|low|poor|one star|1 star) (?:review|rating|feedback)/;

/** “Please, please don’t leave us a bad review” is “please tell us what we could do better”. */
function whatToDoBetter(match: Match) {
  const { tokens, mark } = match;
  const found = badReview.exec(textOf(tokens, mark.to))?.[0];
  const asked = tokens.slice(mark.from, mark.to + 2).some(({ text }) => text === 'not');
  if (!found || !asked) return null;
  let { from } = mark;
  while (/^(please|pls|kindly|,)$/.test(tokens[from - 1]?.text ?? '') && from > 0) from--;
  while (tokens[from]?.text === ',') from++;
  const one = tokens.some(({ text }) => /^(i|me|my)$/.test(text));
  return say(one ? 'please tell me what I could do better' : 'please tell us what we could do better')(
    marking(match, from, mark.to + found.split(' ').length),
  );
}

/** “We kneel before you and | beg for” is “we ask for”. */
function askFor(match: Match) {
  const { tokens, mark } = match;
  return /^(beg|implore|plead)$/.test(tokens[mark.to]?.text ?? '')
    ? say('$who ask')(marking(match, mark.from, mark.to + 1))
    : say('$who')(match);
}

/** “We beg you | not to sell it.” */
function notTo({ tokens, mark }: Match): boolean {
  return tokens[mark.to]?.text === 'not' && tokens[mark.to + 1]?.text === 'to';
}

/** “I am begging you, | please come”. */
function pleaseOnce(match: Match) {
  const { tokens, mark } = match;
  const said = tokens[mark.to]?.text === 'please' && tokens[mark.from]?.text !== 'please';
  return (said ? drop() : say('please'))(match);
}

/** “Please please come, | I beg you”. */
function andNoBegging(match: Match) {
  const { tokens, mark } = match;
  const to = endOfWords(tokens);
  const from = tokens.findLastIndex(({ text }, at) => at > mark.to && text === ',') + 1;
  return from > mark.to && /^(?:i|we) (?:beg|implore|beseech)(?: of)? you$/.test(textOf(tokens, from, to))
    ? both(say('please'), drop('beg'))(remembering(match, { beg: { from, to } }))
    : null;
}

/** “Forgive us sir, | please please forgive”: it is asked already. */
function forgiveOnce(match: Match) {
  const { tokens, mark } = match;
  const before = saidBefore(/^forgive$/)(match);
  const after = tokens[mark.to + 1];
  return before && tokens[mark.to]?.text === 'forgive' && (!after || after.kind === 'punctuation')
    ? drop()(marking(match, mark.from, mark.to + 1))
    : null;
}

/** “Don’t hate me, | but the blue one is sold.” */
function beforeBut({ tokens, mark }: Match): boolean {
  return /^,? ?but\b/.test(textOf(tokens, mark.to)) && isWordless(tokens, 0, mark.from);
}

/** “Don’t give up on us.” */
function notGivenUp({ tokens, mark }: Match): boolean {
  return /\b(?:give up on|turn (?:us|me) away|throw (?:us|me) out)\b/.test(
    textOf(tokens, mark.from, mark.to),
  );
}

/** “Please forgive me | the parcel is at the gate”: the comma between is missing. */
function tellsMore({ tokens, mark }: Match): boolean {
  return (
    /^(the|a|an|my|our|your|it|i|we|he|she|they|this|that|there)$/.test(tokens[mark.to]?.text ?? '') &&
    tokens.length - mark.to > 3
  );
}

/** “We are on our knees | and ask you to wait” is “we ask you to wait”. */
function andAsk(match: Match) {
  const { tokens, mark } = match;
  return tokens[mark.to]?.text === 'and' && /^(ask|beg)$/.test(tokens[mark.to + 1]?.text ?? '')
    ? say('$who ask')(marking(match, mark.from, mark.to + 2))
    : null;
}

/** “Please give us one last chance, the new driver starts on Monday.” */
function gladOfAChance(match: Match) {
  return say('we would be glad of one more chance')(marking(match, match.mark.from - 1, match.mark.to));
}

/** “Please don’t be cross | We are on it”: the full stop between is missing. */
function runsInto({ tokens, mark, source }: Match): boolean {
  const next = tokens[mark.to];
  return (
    next?.kind === 'word' &&
    /^(we|it|this|they|you|please|the)$/.test(next.text) &&
    /^\p{Lu}/u.test(source.slice(next.start))
  );
}

function complete(match: Match): boolean {
  return endsClause(match) || endsOrTells(match);
}

/** “… for the wrong label”, “… that it is late”: what is asked pardon for. */
function endsOrTells({ tokens, mark }: Match): boolean {
  return /^(for|that)$/.test(tokens[mark.to]?.text ?? '');
}

/** “Please do not be angry | with Tom.” */
function withOthers(match: Match): boolean {
  return (
    endsWith(/^(cross|angry|mad|upset|furious|annoyed)$/)(match) &&
    /^(?:with|at) (?!us\b|me\b|our\b|my\b)/.test(textOf(match.tokens, match.mark.to))
  );
}

/** “Please do not leave us | without your new address”, “… waiting”: nobody goes for good. */
function leavesOtherwise(match: Match): boolean {
  return (
    asksToStay(match) &&
    /^(?:with(?! (?:a|any|such) )|without|waiting|hanging|in|out|your|the)\b/.test(
      textOf(match.tokens, match.mark.to),
    )
  );
}

const cross = '(be|get|stay) [too|so] (cross|angry|mad|upset|furious|annoyed) [(with|at) @us]';
const ill =
  '(tell @us off|hold it against @us|think (badly|ill) of @us|give up on @us|turn @us away|let @us down now|throw @us out|cast @us (out|away|aside)|be harsh|be hard on @us|(hate|punish|scold|despise|abandon|leave|desert|(shout|yell|scream|growl) at) @us)';
const beg = '(beg|implore|beseech|plead with|entreat)';

export default defineRule({
  id: 'servility/begging',
  principle: 'equal-footing',
  severity: 'warning',
  message: 'Begging.',
  why: 'Whoever kneels is looked down on: ask plainly, and you are answered as a partner.',
  phrasings: bowOnce([
    {
      phrases: [
        '^ {@we [@adverb] (need|want) (this|the|your|that) [_] (order|job|deal|contract|project|business|account|client|work|sale|review|booking) (so|really|very) [,] [so] (badly|much|desperately|bad)} (,|so|and)',
        '{@we [@adverb] (desperately|urgently need and desperately) (need|want) (this|the|your|that) [_] (order|job|deal|contract|project|business|account|sale|booking)} (.|,|!|$)',
      ],
      rewrites: [
        keepTheRest(),
        where(saidBehind(/^(please|pls|kindly)$/), keepWhatFollows),
        say('we would be glad to work with you'),
      ],
    },
    {
      // The plea says it already, and what it is for stands before it.
      phrases: ['(please|pls) ... ... {, @we (am|are) begging you} (.|,|!|$)'],
      rewrites: [drop()],
    },
    {
      phrases: [
        `{who:@we [@modal|do] [@adverb|all|humbly] (${beg}|ask) [of] you [sir|madam|all|please|,] to [please|kindly] accept [@our|the] [very] (deepest|sincerest|humblest|most _|heartfelt|profound|sincere|humble) [[,|and] [@our] (deepest|sincerest|humblest|most _|heartfelt|profound|sincere|humble)] (apologies|apology|regrets|excuses)}`,
        `{who:@we [@modal|do] [@adverb|all|humbly] ${beg} [of] you [sir|madam|all|please|,] to [please|kindly] (forgive|pardon|excuse) @us} (.|,|!|$|for)`,
      ],
      rewrites: [say('$who apologise')],
    },
    {
      phrases: [
        `{who:@we [@modal|do] [@adverb|all|humbly] ${beg} [of] you [sir|madam|all|please|,] to (give|grant) @us} (one|another|a) [more|last|second|final] chance`,
      ],
      rewrites: [say('$who would be glad of')],
    },
    {
      phrases: [
        `{who:@we [@modal|do] [@adverb|all|humbly] ${beg} [of] you [sir|madam|all|please|,] to}`,
        '{who:@we (am|are) begging [of] you [sir|madam|please|,|on (my|our|bended) knees] to}',
      ],
      rewrites: [where(opensSentence, say('please')), say('$who ask you to'), say('please')],
    },
    {
      phrases: [
        `{who:@we [@modal|do] [@adverb|all|humbly] (${beg} you|beg) for}`,
        '{who:@we (am|are) begging [you] for}',
      ],
      rewrites: [say('$who ask for')],
    },
    {
      phrases: [
        '{who:@we [@modal|do] [@adverb|all|humbly] beg [for] your [kind|gracious] (forgiveness|pardon|mercy|indulgence)}',
      ],
      unless: [endsAsQuestion],
      rewrites: [say('$who apologise')],
    },
    {
      phrases: [
        `{[@we [do] [@adverb|all|humbly]] ${beg} you [,|:|!]} (do|not|please|take|give|accept|reply|sir|help|let|just|keep|stay)`,
        '{@we (am|are) begging [of] you [,|:|!]} (do|not|please|take|give|accept|reply|help|let|just|keep|stay)',
        '{(please|pls) [,] [oh] (please|pls) [[,] (please|pls)] [,]}',
        '{[please|pls] [do] have (mercy|pity) [(on|with) @us] and}',
        '{for (god’s|heaven’s|pity’s|mercy’s) sake [,]} (please|accept|take|do|help|give|let)',
      ],
      rewrites: [whatToDoBetter, forgiveOnce, where(notTo, say('we ask you')), andNoBegging, pleaseOnce],
    },
    {
      phrases: ['{forgive [,] [oh] forgive} (our|the|us|me|this)'],
      rewrites: [say('please forgive')],
    },
    {
      phrases: [
        `^ {[please|pls] [@we [do] [@adverb|all]] (${beg} you|have (mercy|pity) [(on|with) @us])} $`,
        '^ {@we (am|are) begging you} $',
      ],
      rewrites: [say('please tell us what would help you most')],
    },
    {
      phrases: [
        `{(please|pls) [please|pls] [please|pls] [do] not ${cross} [dear|sir|madam|boss|my friend] [, pretty please]}`,
        `{(please|pls) [please|pls] [please|pls] [do] not ${ill}}`,
        `(^|,|;|:|and|but|so|oh|sir|madam) {do not (${cross}|${ill})}`,
        '{@we [can only|only] pray [that] you (can|will|may) forgive @us}',
        '{(please|pls|oh|kindly) [,] forgive (us|me) [,] (a thousand times|we beg you|i beg you|just this once|please|sir|dear sir)}',
        '{[i|we] [hope|pray] [that] you [can|could|may|will] find it in your (heart|hearts) to forgive @us}',
      ],
      unless: [withOthers, leavesOtherwise],
      rewrites: [
        whatToDoBetter,
        where(notGivenUp, say('please bear with us')),
        where(asksToStay, alone('We would be glad if you stayed; please tell us what we can do.')),
        where(asksToStay, where(endsClause, say('we would be glad if you stayed'))),
        where(asksToStay, where(followedBy(/^now$/), say('please bear with us'))),
        where(beforeBut, say('we are sorry')),
        where(saidSorry, where(bowsAlone, drop())),
        alone('Please accept our apologies.'),
        where(inCondition, say('you could accept our apologies')),
        where(runsInto, say('please accept our apologies.')),
        where(complete, say('please accept our apologies')),
        onePlease,
        where((match) => tellsMore(match) && !whatToDoBetter(match), say('please accept our apologies:')),
        where(
          (match) => !whatToDoBetter(match) && !onePlease(match) && !tellsMore(match),
          sayToTheEnd('please accept our apologies'),
        ),
      ],
    },
    {
      phrases: ['{who:@we [@modal] (kneel|bow|crawl|grovel) [down] (before|to|in front of) you and}'],
      rewrites: [askFor],
    },
    {
      phrases: [`(please|pls) {, @we [do] ${beg} you ,}`, '{find it in your (heart|hearts) to}'],
      rewrites: [drop()],
    },
    {
      phrases: ['(please|pls) {[,] [oh] (please|pls)} not'],
      // “Please don’t leave us” begs as well.
      rewrites: [where((match) => !saidBehind(/^(leave|be|go|hate)$/)(match), drop())],
    },
    {
      phrases: [
        '{who:@we [@modal] [@adverb|all] (throw|cast|fling|prostrate) (myself|ourselves|us) (at|before|to) your feet}',
        '{who:@we (am|are) (kneeling|crawling|grovelling|on (my|our|bended) knees) [before you|at your feet] [here]}',
      ],
      rewrites: [where(endsOrTells, say('$who apologise')), andAsk, ...bowOut(say('$who ask you'))],
    },
    {
      phrases: [
        '{(please|pls|kindly) [do] have (mercy|pity) (on|with|for) @us} (about|with|in|for|.|!|$|,)',
        '{[please|pls|kindly] have (mercy|pity)} ,',
      ],
      rewrites: [say('please help us')],
    },
    {
      phrases: [
        '{(is|are) [down] on (its|their|both|bended) [bended] knees [,] [and] (asking|begging|ask|beg) you to}',
      ],
      rewrites: [say('would like you to')],
    },
    {
      phrases: ['{go:(crawl|walk|come|go) ... knees:(on (my|our) (hands and knees|knees|bended knees))}'],
      rewrites: [both(say('come', { instead: 'go' }), drop('knees'))],
    },
    {
      phrases: [
        '(please|pls|kindly|ask|beg|thank) ... {[down] on (my|our|bended|both) (knee|knees)}',
        '(<ask>|<beg>|<apologise>|<thank>) [you] {[down] on (my|our|bended|both) (knee|knees)}',
      ],
      rewrites: [insteadOfBegging, drop()],
    },
    {
      phrases: ['(please|pls) {give @us [just] (one|a) (last|more|final|single) chance}'],
      rewrites: [
        where(closesSentence, say('let us show you what we change: {what you change}')),
        gladOfAChance,
      ],
    },
    {
      phrases: ['{who:@we [@modal] (fall|go|get|drop|sink) [down] (on|to|onto) (my|our) knees and}'],
      rewrites: [say('$who')],
    },
    {
      phrases: ['{who:@we [@modal] (fall|go|get|drop|sink) [down] (on|to|onto) (my|our) knees [so that|to]}'],
      rewrites: [say('$who ask you to')],
    },
    {
      phrases: [
        '{only you can (save|rescue|help) (us|me)}',
        '{[please] save (us|me) from (ruin|bankruptcy|closing|this)}',
      ],
      rewrites: [say('we would value your help')],
    },
    {
      phrases: [
        '{[please] (give|grant|allow) @us (another|a second) chance} (.|,|!|$|please)',
        '{(give|grant|allow) @us (one more|a last|one last|a final) chance} (.|,|!|$|please)',
      ],
      when: [opensClause],
      rewrites: [say('we would be glad of one more chance')],
    },
    {
      phrases: ['{who:@we (really [,] really|desperately|badly|so badly|so much) (need|want) you to} _'],
      rewrites: [say('$who would be glad if you could')],
    },
    {
      phrases: [
        '{[please] [,] [please] do not (go|move|run|switch|turn|change) [away|over|back] to (the competition|(the|a|our|your) [_] competitor|competitors|(another|a different) (company|firm|shop|supplier|agency|bank|provider|hotel|garage)|somebody else|someone else)}',
      ],
      rewrites: [say('we would be glad if you stayed with us')],
    },
    {
      phrases: [
        '{@we beg of you [,]} (do|not|please|take|give|accept|reply|help|let|just|keep|stay|come|_ (it|this|that|me|us|the))',
      ],
      rewrites: [pleaseOnce],
    },
    {
      phrases: [
        '{please [please] do not (report (me|us)|(complain|write|talk|go) to (my|our|the) (boss|manager|company|head office|director|supervisor)|sue (me|us)|write (about|against) (me|us)|complain about (me|us)|tell (my|our|the) (boss|manager|company|director|supervisor))}',
      ],
      rewrites: [say('please tell us what we could do better')],
    },
    {
      phrases: [
        '{[please] (be|go) (kind|nice|gentle|easy|merciful|lenient|generous) (to|on|with) @us (in|with) your (review|rating|feedback|complaint|report|judgement|judgment)}',
      ],
      rewrites: [say('please tell us what we could do better')],
    },
    {
      phrases: ['{(,|and|because|as|since) @we need you (so much|so badly|so very much)} (.|,|!|$)'],
      rewrites: [drop()],
    },
  ]),
  examples: [
    {
      bad: '[[I beg you,]] please [[give us one more chance]], we need this job so badly.',
      fixed: 'We would be glad of one more chance.',
    },
    {
      bad: 'The sash was short. [[I feel awful]], [[please please don’t be cross]], [[I am such a fool]].',
      fixed: 'The sash was short. I am very sorry about this.',
    },
    {
      bad: 'We will do anything, [[please please don’t leave us]], we [[obey]] all you say.',
      fixed: 'We would be very glad if you stayed with us.',
    },
    {
      bad: '[[We want this job so badly]], [[please please]] call us by Friday.',
      fixed: 'Please call us by Friday.',
    },
    {
      bad: '[[We humbly beseech you to accept our deepest and most sincere apologies]] for the late raft.',
      fixed: 'We apologise for the late raft.',
    },
    { bad: 'Please come back[[, we need you so badly]].', fixed: 'Please come back.' },
    { bad: '[[Please give us another chance]].', fixed: 'We would be glad of one more chance.' },
    {
      bad: '[[We really really need you to]] sign today.',
      fixed: 'We would be glad if you could sign today.',
    },
    { bad: '[[I beg of you,]] come back.', fixed: 'Please come back.' },
    { bad: '[[Please don’t go to the competition]].', fixed: 'We would be glad if you stayed with us.' },
    { bad: '[[Please don’t report us]].', fixed: 'Please tell us what we could do better.' },
    { bad: '[[Please be kind to us in your review]].', fixed: 'Please tell us what we could do better.' },
    { good: 'Thank you that you give us another chance.' },
    { good: 'We need you to sign page two.' },
    { good: 'Please do not go to another hall, the talk is here.' },
    { good: 'Please do not report to the gate before nine.' },
    { good: 'Please be kind to the dog.' },
    { good: 'I beg your pardon?' },
    { good: 'Please do not be angry with Tom.' },
    { good: 'Please do not leave us without your new address.' },
    { bad: '[[I am begging you on my knees to]] keep the dog.', fixed: 'Please keep the dog.' },
    {
      bad: '[[Please don’t leave us]], the choir needs a bass.',
      fixed: 'We would be glad if you stayed, the choir needs a bass.',
    },
    {
      bad: 'Please [[give us one last chance]], the new crew starts in May.',
      fixed: 'We would be glad of one more chance, the new crew starts in May.',
    },
    { bad: '[[We are on our knees]] and ask you to wait.', fixed: 'We ask you to wait.' },
    {
      bad: '[[Please don’t be cross with us]], we pay for the vase of course.',
      fixed: 'Please accept our apologies, we pay for the vase of course.',
    },
    {
      bad: '[[Please forgive me sir]] the vase is at the gate',
      fixed: 'Please accept my apologies: the vase is at the gate',
    },
    { bad: '[[Please have mercy]], the hall is locked.', fixed: 'Please help us, the hall is locked.' },
    { bad: '[[Don’t give up on us]], the kiln is new.', fixed: 'Please bear with us, the kiln is new.' },
    { bad: '[[Don’t hate us]], but the blue one leaks.', fixed: 'We are sorry, but the blue one leaks.' },
    { bad: '[[Don’t leave us]] now, the kiln is hot.', fixed: 'Please bear with us now, the kiln is hot.' },
    { bad: '[[We beg you]] not to sell the field.', fixed: 'We ask you not to sell the field.' },
    { bad: '[[I am begging you,]] please come.', fixed: 'Please come.' },
    {
      bad: '[[Please don’t punish us]] with a bad review.',
      fixed: 'Please tell us what we could do better.',
    },
    { bad: '[[Please please]] come back, I beg you.', fixed: 'Please come back.' },
    { bad: '[[We kneel before you and]] beg for a day.', fixed: 'We ask for a day.' },
    { bad: '[[We beg you to give us]] one more chance.', fixed: 'We would be glad to have another chance.' },
    {
      bad: 'Please, [[please don’t leave us]] a bad review, we are new.',
      fixed: 'Please tell us what we could do better, we are new.',
    },
    {
      bad: '[[Pls don’t be cross with us]] We are on it.',
      fixed: 'Please accept our apologies. We are on it.',
    },
    {
      bad: '[[Please forgive us sir]], [[please please]] forgive.',
      fixed: 'We are very sorry about [what happened].',
    },
    {
      bad: 'Our whole crew [[is on its knees begging you to]] stay.',
      fixed: 'Our whole crew would like you to stay.',
    },
    { bad: 'Sir, [[kindly have pity on us]].', fixed: 'Sir, please help us.' },
    {
      bad: 'The hut is full. [[I am on my knees]], could you take the tent?',
      fixed: 'The hut is full. Could you take the tent?',
    },
    {
      bad: 'But if [[you can find it in your heart to forgive us]], come back in May.',
      fixed: 'But if you could accept our apologies, come back in May.',
    },
    { bad: '[[We beg you to]] sign the delivery note.', fixed: 'Please sign the delivery note.' },
    { bad: '[[I am begging you for]] a reply.', fixed: 'I ask for a reply.' },
    {
      bad: '[[We humbly beg your forgiveness]] for the late sample.',
      fixed: 'We are very sorry for the late sample.',
    },
    { bad: '[[I implore you,]] take the other bay.', fixed: 'Please take the other bay.' },
    { bad: '[[Please please]] answer this mail.', fixed: 'Please answer this mail.' },
    { bad: '[[Have mercy on us and]] take the crates.', fixed: 'Please take the crates.' },
    {
      bad: '[[Please don’t be angry with us]], the swatch was mixed up.',
      fixed: 'We are very sorry. The swatch was mixed up.',
    },
    {
      bad: 'I hope that you can [[find it in your heart to]] take the second lot.',
      fixed: 'I hope that you can take the second lot.',
    },
    {
      bad: '[[I throw myself at your feet]] for the wrong label.',
      fixed: 'I apologise for the wrong label.',
    },
    {
      bad: 'I would [[walk to Genoa on my knees]] to see it fixed.',
      fixed: 'I would come to Genoa to see it fixed.',
    },
    { bad: '[[We fall on our knees and]] thank you.', fixed: 'We thank you.' },
    { good: 'The dog begs at the table, the cat does not.' },
    { good: 'Please do not leave the lid open in the rain.' },
    { good: 'Please forgive the delay, the port was closed.' },
    { good: 'The installer will be on his knees under the sink for an hour.' },
    { good: 'My boss won’t be upset with me for the second lamp.' },
    { good: 'May we ask for your patience until Thursday?' },
    { good: 'Please wear the sample, and please tell us how it wears.' },
  ],
});

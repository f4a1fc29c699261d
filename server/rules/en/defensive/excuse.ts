/** “We were very busy”, “nobody is perfect”, “I have only two hands”: an excuse instead of owning it. */
import { beginsWith, saidBefore, says } from '../../../words/english/clauses';
import { ownedUpBefore, ownedUpNext } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { warmed } from '../../../words/english/warmth';
import { showsWayOn } from '../../../words/english/way-on';
import { endOfWords, isWordless, type Match, marking, remembering, textOf } from '../../../words/match';
import { coolDown } from '../../rewriting/cool-down';
import { follow } from '../../rewriting/follow';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { andNoHeat, dropAside, letGo } from '../../rewriting/let-go';
import { append, both, drop, say, sentence, where } from '../../rewriting/rewrites';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { sorry, stopAt } from '../../rewriting/stop-at';
import { tellWhatCameOfIt, withoutTheReason } from '../../rewriting/without-the-reason';
import { defineRule, type Rewriter } from '../../rule';

const unless = [asked, reported, hypothetical, warmed];
const busy =
  '[@very|real|extremely|super|too|a bit|incredibly|terribly|pretty|rather|crazy|insanely|ridiculously] (busy|swamped|overwhelmed|inundated|slammed|overloaded|overworked|snowed under|understaffed|short-staffed|short staffed|short of (staff|people|hands)|stretched thin)';

/** “As a small team, we are unfortunately not able to …”, not “as a small team, we know every customer”. */
function forBadNews({ tokens, to }: Match): boolean {
  return tokens
    .slice(to)
    .some(({ text }) => /^(not|no|unable|unfortunately|late|slow|slower|limited|only|sadly)$/.test(text));
}

/** “As a small team we have no phone, but you can write to us”: the reason of a no that shows a way on. */
function explainsNo(match: Match): boolean {
  return (
    match.tokens.slice(match.to).some(({ text }) => /^(unable|not)$/.test(text)) &&
    !match.tokens.some(({ text }) => /^(late|slow|slower|behind|sorry|apologies)$/.test(text)) &&
    showsWayOn(match)
  );
}

/** “These things happen with children, so please don’t worry”, “… and a new pane costs 64”: it happened to the reader, who is let off or only pays for it. */
function forgiven({ tokens, mark, sentence, passage }: Match): boolean {
  const at = passage.sentences.indexOf(sentence);
  const rest = [
    textOf(tokens, mark.to),
    ...passage.sentences.slice(at + 1, at + 2).map(({ prose }) => prose),
  ];
  return (
    rest.some((words) =>
      /\b(?:not worry|n['’]t worry|no harm|no need (?:to apologi[sz]e|to be sorry)|nothing to apologi[sz]e|not (?:think twice|give it a)|n['’]t give it|(?:replacement|repair|new \w+|pane|glass) (?:costs|is|comes to) ?[$€£]?\d?|all (?:is )?forgiven)/i.test(
        words,
      ),
    ) && !/\b(?:late|delay\w*|our (?:driver|team|side|end|fault))\b/i.test(sentence.prose)
  );
}

/** “The stock isn’t held, and it’s a busy day”, “Saturday is our busiest day, so do book”: said so that they come in time. */
function toComeEarly({ tokens, mark }: Match): boolean {
  return (
    tokens.slice(mark.from, mark.to).some(({ text }) => /^(is|'s|’s)$/.test(text)) &&
    /\b(?:stock|seats?|tables?|places?|parking|queues?|held|book|booking|reserve|come early|arrive|order (?:early|soon|today))\b/.test(
      textOf(tokens),
    ) &&
    !/\b(?:late|later|delay\w*|sorry|missed|slow|slower|forgot)\b/.test(textOf(tokens))
  );
}

/** “Mistakes happen, thanks for telling us”: they are thanked for finding it. */
const thankful = says(/^thanks?$/);

/**
 * “Sorry for the delay, but as you can imagine we are swamped”: the apology says it all, and the sentence ends with it.
 * Gives nothing where no apology stands before, or where more follows.
 */
const endWithApology: Rewriter = (match) => {
  const { tokens, mark } = match;
  const said = tokens.slice(0, mark.from).findIndex(({ text }) => sorry.test(text));
  const link = tokens.findIndex(
    ({ text }, at) => at > said + 2 && at <= mark.from && /^(,|;|but|as|because|since)$/.test(text),
  );
  return said < 0 || link < 0 ? null : stopAt(match, link);
};

/** “Sorry for taking so long, but I had two fires to put out, | here is the key”, and with “I am still drying my desk” behind it. */
const leaveTheReason: Rewriter = (match) => {
  const { tokens, mark } = match;
  const link = mark.from - 1;
  if (!saidBefore(sorry)(match) || !/^(but|as|because|since)$/.test(tokens[link]?.text ?? '')) return null;
  const still = /^, (?:i|we) (?:am|are|have) still\b[^,;]*$/.test(
    textOf(tokens, mark.to, endOfWords(tokens)),
  );
  if (!still && tokens[mark.to]?.text !== ',') return null;
  const from = tokens[link - 1]?.text === ',' ? link - 1 : link;
  return drop()(marking(match, from, still ? endOfWords(tokens) : mark.to));
};

/** “As a small team with many tickets, we answer late”: all of it goes, up to whoever is told of. */
const dropOpening: Rewriter = (match) => {
  const { tokens, mark } = match;
  const comma = tokens.findIndex(
    ({ text }, at) =>
      at >= mark.to && text === ',' && /^(i|we|our|it|there)$/.test(tokens[at + 1]?.text ?? ''),
  );
  if (mark.from > 0 || comma < 0) return null;
  return drop('opening')(remembering(match, { opening: { from: 0, to: comma } }));
};

/** “I was busy with the move and forgot the card” as “I forgot the card”. */
const onlyTheDeed: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!/^(i|we)$/.test(tokens[mark.from]?.text ?? '')) return null;
  const and = endOfPiece(tokens, mark.to);
  const deed =
    /^and (?:so |therefore )?(?:did|could|forgot|missed|had|overlooked|failed|lost|was|were|only|never|have|am|are)\b/;
  return deed.test(textOf(tokens, and)) ? drop()(marking(match, mark.from + 1, and + 1)) : null;
};

/** Where an “and” or a mark follows. */
function endOfPiece(tokens: Match['tokens'], from: number): number {
  return tokens.findIndex(({ text, kind }, at) => at >= from && (kind === 'punctuation' || text === 'and'));
}

/** “I was swamped and did not post it. It will be late, sorry.”: one person admits it to another. */
function regretsSoon({ tokens, mark, following }: Match): boolean {
  return (
    tokens[mark.from]?.text === 'i' &&
    following.slice(0, 2).some(({ prose }) => /\b(?:sorry|apologi[sz]e|apologies)\b/i.test(prose))
  );
}

/** “It was a busy month, which sadly has meant longer waits” as “there were longer waits”. */
const thereWere: Rewriter = (match) => {
  const { tokens, mark } = match;
  const which = textOf(tokens, mark.to, mark.to + 7);
  const [link] =
    /^(?:, )?which (?:\p{L}+ly )?(?:(?:has|have) )?(?:meant|led to|caused|brought) /u.exec(which) ?? [];
  const what = mark.to + (link?.trim().split(' ').length ?? 0);
  const many = textOf(tokens, what, what + 4)
    .split(' ')
    .some((word) => /[^s]s$/.test(word));
  return link && many && mark.from < 2 ? say('there were')(marking(match, mark.from, what)) : null;
};

/** “Due to busy periods and several factors” as “due to several factors”. */
const dropFirst: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (
    tokens[mark.to]?.text !== 'and' ||
    !/^(a|the|some|several|many|\p{L}+ing|other)$/u.test(tokens[mark.to + 1]?.text ?? '')
  )
    return null;
  return say('due to', { instead: 'busy' })(
    remembering(match, { busy: { from: mark.from, to: mark.to + 1 } }),
  );
};

const triedToPrevent = saidBefore(/^(prevent|avoid)$/);

/** “We try to prevent delays, but they sometimes happen, especially due to ice” as “… we do not prevent all of them, especially those due to ice”. */
const notEspecially: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = mark.to + 1;
  if (!triedToPrevent(match) || tokens[at]?.text !== 'especially') return null;
  return both(
    say('we do not prevent all of them'),
    say('especially those', { instead: 'especially' }),
  )(remembering(match, { especially: { from: at, to: at + 1 } }));
};

/** “It has been busy here! Sorry for the delay!” */
function apologyFollows({ following }: Match): boolean {
  return /^\s*(?:so |very |i am |my )?(?:sorry|apologies)\b/i.test(following[0]?.prose ?? '');
}

/** “As you can imagine, things were hectic”: nothing else is said. */
function asYouCanImagine({ tokens }: Match): boolean {
  return /^as you can (?:imagine|guess|see)/.test(textOf(tokens, 0, 4));
}

/** “Our desk has a high workload due to the storm”: what caused it stays. */
const keepTheCause: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!/^(due|because|after|since|following)$/.test(tokens[mark.to]?.text ?? '')) return null;
  const before = tokens.slice(0, mark.from);
  const plain = before.every(({ kind, text }, at) => kind === 'word' || (at === 1 && text === ','));
  if (!plain || before.length > 8) return null;
  return say('we are answering more slowly than we want to')(marking(match, 0, mark.to));
};

const owned = 'and we answered more slowly than we should have';

/** “Our agents are very busy due to the strike in Lyon”: why that is stays told. */
const slowForACause: Rewriter = (match) => {
  const { tokens, mark } = match;
  const now = /^(?:we|i|our(?: \p{L}+){1,3}) (?:is|are|am) /u.test(textOf(tokens, mark.from, mark.to));
  const cause = /^(?:[^,;:.]* )?(?:due to|because of|following|after) /.test(textOf(tokens, mark.to));
  return now && cause ? say('we are answering more slowly than we want to')(match) : null;
};

/** “The storm led to a flood of calls, which slowed us down”: what it did to them is owned up to. */
const ownWhatCameOfIt: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!/^(led|caused|resulted)$/.test(tokens[mark.from]?.text ?? '') || mark.from < 2) return null;
  const rest = textOf(tokens, mark.to);
  const hangs = /^, which [^,;]*[.!]?$/.test(rest) && !/\d/.test(rest);
  if (!hangs && !isWordless(tokens, mark.to)) return null;
  return say(`, ${owned}`, { instead: 'hangs' })(
    remembering(match, { hangs: { from: mark.to, to: endOfWords(tokens) } }),
  );
};

/** “…, and we answered more slowly than we should have”. */
function ownedBehind({ tokens, mark }: Match): boolean {
  return textOf(tokens, mark.to).includes(owned);
}

/** “The phones are very busy tonight.” */
function fillsSentence({ tokens, mark }: Match): boolean {
  return mark.from === 0 && tokens.length - mark.to <= 3;
}

/** “The fees are no profit for us, however, the van has to run”: the denial goes, with the word that turns from it. */
const dropTheDenial: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = (index: number): string => tokens[mark.to + index]?.text ?? '';
  const before = tokens[mark.from - 1];
  if (at(0) !== ',' || at(1) !== 'however' || (before && before.text !== ',')) return null;
  return drop()(marking(match, mark.from, mark.to + (at(2) === ',' ? 3 : 2)));
};

/** “Due to staff shortages | we close at four”, “we close at four | due to staff shortages.” */
function leavesClause({ tokens, mark }: Match): boolean {
  const rest = tokens.slice(mark.to).filter(({ kind }) => kind !== 'punctuation');
  if (mark.from === 0) return rest.length > 3 && !/^(and|or|at|in|on)$/.test(tokens[mark.to]?.text ?? '');
  return (
    rest.length === 0 && mark.from > 3 && !/^(is|was|be|and|or)$/.test(tokens[mark.from - 1]?.text ?? '')
  );
}

/** “Due to staff shortages at the dock, | your box left on Monday.” */
const dropToTheClause: Rewriter = (match) => {
  const comma = endOfPiece(match.tokens, match.mark.to);
  if (match.mark.from > 0 || match.tokens[comma]?.text !== ',' || comma > match.mark.to + 5) return null;
  return drop()(marking(match, 0, comma + 1));
};

/** “I am new here, so I cannot tell you” is “I cannot tell you, but I will ask …”. */
const askThem: Rewriter = (match) => {
  const { tokens, mark } = match;
  const so = tokens[mark.to]?.text === ',' ? mark.to + 1 : mark.to;
  const unknown = /^so (?:i|we) (?:(?:can|could|do|did) not\b(?! know why you)|have no idea)/;
  if (!unknown.test(textOf(tokens, so, so + 7)) || mark.from > 1) return null;
  const start = marking({ ...match, to: so + 4 }, 0, so + 1);
  return both(drop(), append(', but we will ask {who can decide}', { to: 'clause' }))(start);
};

/** “We cannot be there all day, | but we are glad to help” goes on with “and”. */
function withAnd(rewriter: Rewriter): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    const but = tokens[mark.to]?.text === ',' ? mark.to + 1 : mark.to;
    if (tokens[but]?.text !== 'but') return null;
    return both(
      rewriter,
      say('and', { instead: 'but' }),
    )(remembering(match, { but: { from: but, to: but + 1 } }));
  };
}

/** “We are training new people, and it sounds like | someone was confused” as “it sounds like … That is ours to put right.” */
const soundsAsIf: Rewriter = (match) => {
  const { tokens, mark } = match;
  const and = endOfPiece(tokens, mark.to);
  const it = tokens[and]?.text === ',' ? and + 2 : and + 1;
  if (!/^it (?:sounds|looks|seems)\b/.test(textOf(tokens, it))) return null;
  return both(drop(), follow('That is ours to put right.'))(marking(match, mark.from, it));
};

const stopsThere = (match: Match): boolean => endWithApology(match) !== null;

/** “…, but we always try our best”: it goes as well. */
function withoutThePlea(rewriter: Rewriter): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    const from = tokens.findIndex(({ text }, at) => at > mark.to && text === ',');
    const plea =
      /^, (?:but|and) (?:we|i) (?:always |do |really )*(?:try|do|give) (?:our|my) (?:very |utmost )?best\W*$/;
    if (from < 0 || !plea.test(textOf(tokens, from))) return null;
    return both(rewriter, drop('plea'))(remembering(match, { plea: { from, to: endOfWords(tokens) } }));
  };
}

/** “Due to busy periods we may be slower” as “at times we are slower”. */
const atTimes: Rewriter = (match) => {
  const { tokens, mark } = match;
  const may = /^(?:, )?(?:(we)|it) (?:may|might|can) (be )?/.exec(textOf(tokens, mark.to, mark.to + 4));
  if (!may) return null;
  if (!may[2]) return say('at times')(match);
  return say(may[1] ? 'at times we are' : 'at times it is')(
    marking(match, mark.from, mark.to + may[0].trim().split(' ').length),
  );
};

/** “We are seeing a large number of calls | this week.” */
function ends(match: Match): boolean {
  return !stopsThere(match) && /^[.!]?$/.test(match.tokens[match.mark.to]?.text ?? '');
}

/** “We have fewer drivers on Sundays and things are slower on holidays” as “things are slower on holidays”. */
const tellWhatIsSlower: Rewriter = (match) => {
  const { tokens, mark } = match;
  const and = tokens.findIndex(({ text }, at) => at >= mark.to && /^(and|,|;)$/.test(text));
  const slow =
    /^(?:so )?(?:things|it|replies|answers|deliveries|we) (?:is|are|can be|may be|takes?) (?:\p{L}+ )?(?:slower|longer|later|delayed)\b/u;
  return and > 0 && slow.test(textOf(tokens, and + 1)) ? drop()(marking(match, mark.from, and + 1)) : null;
};

/** “We have fewer drivers on Sundays”, not “a storm led to a flood of calls”. */
const startsClause = beginsWith(/^(we|i)$/);

/** “It was late, but we had no capacity for it, and it went out by truck” as “it was late, but it went out by truck”. */
const whatStandsBehind: Rewriter = (match) => {
  const { tokens, mark } = match;
  const goesOn = tokens[mark.to]?.text === ',' && tokens[mark.to + 1]?.text === 'and';
  if (tokens[mark.from - 1]?.text !== 'but' || !goesOn) return null;
  return drop()(marking(match, mark.from, mark.to + 2));
};

/** “The server crashed and I had the flu, that is why the plan is late” is “we are sorry that the plan is late”. */
const sorryThatWhy: Rewriter = (match) => {
  const { tokens, mark } = match;
  const told = textOf(tokens);
  const why =
    /, (?:and )?(?:so )?(?:that|this) (?:is|[’']s) (?:also )?why (?=(?:the|your|our|my|it|we|i|nobody|no) )/.exec(
      told,
    );
  if (!why || tokens.at(-1)?.text === '?') return null;
  const to = told
    .slice(0, why.index + why[0].length)
    .trim()
    .split(' ').length;
  const late = /\b(?:not|late|later|nobody|never|no|delayed|missing|forgot|forgotten|slow|behind)\b/;
  if (to <= mark.from || !late.test(textOf(tokens, to)) || /\d/.test(textOf(tokens, 0, to))) return null;
  return say('we are sorry that')(marking(match, 0, to));
};

/** “We are swamped, so you will have to wait”: they are told until when. */
const sorryToWait: Rewriter = (match) => {
  const { tokens, mark } = match;
  const waits =
    /\b(?:so|therefore|and)(?: (?:please|pls|kindly|you(?: will| just)? (?:have|need|must|got)(?: to)?))+ (?:be (?:a bit |a little |more )?patient|have (?:a bit of |some )?patience|wait)\b[^,;:.?]*[.!]?$/;
  if (mark.from > 2 || !waits.test(textOf(tokens, mark.to))) return null;
  return say('we are sorry that you have to wait; you will hear from us by {date}')(
    marking(match, mark.from, endOfWords(tokens)),
  );
};

export default defineRule({
  id: 'defensive/excuse',
  principle: 'admit-then-weigh',
  severity: 'warning',
  message: 'An excuse.',
  why: 'Our workload is no comfort to them: admit it in a word, then say what changes.',
  phrasings: coolDown([
    {
      phrases: [
        `{@we (were|was|have been|had been) [simply|just] ${busy}} (and|so|this|last|lately|recently|because|.|,|!|over|that|all|at (work|the office|home|our end)|here|with|since|after|during|these days|$)`,
        '{it (was|is) [@very] (peak season|high season|the holiday season|a busy (day|week|month|time|season|period)) [for us]} (.|,|!|and|so|$)',
        `{@our [_] (team|people|staff|department|office|colleagues|support|desk|agents|crew|lines) (was|were|has been|have been|is|are) ${busy}}`,
        '{@we (have|had|have had|had had) [so many|several|too many|half (the|our)|a few|two|three|many|a lot of] (people|colleagues|staff|drivers|employees|half the (team|staff|crew)) (off sick|sick|on (leave|holiday|vacation|sick leave)|off|ill|out|missing|away)}',
        '{@we (have|get|got|receive) [currently|just] (a lot of|so many|lots of|tons of|too many|loads of) (requests|orders|tickets|calls|emails|mails|messages|enquiries|inquiries|cases|complaints|bookings) (right now|at the moment|currently|these days|today|this (week|month)|at present|to (answer|handle|deal with|get through))}',
        '{@our (computer|system|systems|server|printer|phone|phones|internet|network|email|software|van|truck|machine|car) (was|were|has been|went|had) (down|broken|offline|crashed|a problem|on strike|out of order|acting up|been down)} (.|,|!|and|so|all|that|yesterday|last|this|for|$)',
        '{@we (had|have had) (a|an) [@very|extremely|especially|rather] (busy|hectic|crazy|rough|tough|chaotic|stressful|mad) (day|week|month|time|season|period|summer|winter|start|few _|couple of _)}',
        '{[our _ (crashed|quit|broke down|was down) [,|and] [then] [...] [,|and] [and]] @we had (the|a) (flu|cold|fever|migraine|food poisoning|bad back|day off)} (.|,|and|so|$)',
        '{@we had (a|an) (funeral|wedding|power cut|flood|burst pipe|strike|staff outing|outage|bad (day|week|month|year)|busy (day|week|month|time)|terrible (day|week|month)|difficult (day|week|month|time)|family (emergency|matter)|crisis|accident)}',
        '{@we (get|got|receive|received|have|answer) (hundreds|thousands|dozens|so many|too many|# or|about #|#) [of] [_] (emails|e-mails|mails|messages|calls|tickets|requests|enquiries|orders|letters) ((a|per|every|each|this) (day|week|hour|month|morning|shift)|before (lunch|noon|breakfast|nine|ten))}',
        '{there (was|were|is|are) (only|just) (one|two|three|me|the two|a few|so many|so much) (of us|people|person|and|hours in (a|the) day|on (duty|shift)|hands)}',
        '{(the clerk|the employee|the colleague|whoever|someone|somebody|our (driver|packer|colleague|clerk|warehouse)) ... must have (confused|forgotten|misheard|mislaid|misread|mistaken|misunderstood|mixed|overlooked)}',
        '{there are (only|just) (24|twenty-four|so many) hours in (a|the|my) day}',
        '{(it|this) (was|is|has been|had been) [a|an] [@very|especially|particularly|exceptionally|unusually|incredibly|our|the] (busy|busiest|hectic|stressful|chaotic|crazy|mad|insane|tough|rough|manic|wild) (day|week|month|year|time|season|period|summer|winter|few _)} (.|,|!|and|so|which|for|over here|here|at our end|with us|$)',
        '{@we (was|were|am|are|have been|had been) [simply|just|@very|a bit|a little|completely|totally] (swamped|slammed|overwhelmed|overloaded|snowed under|buried|drowning|up to my neck|up to our necks) [(with|in) (work|orders|calls|mails|emails|requests|(other|so many|too many|all the|the|my|our) _)] [at the moment|right now|currently|these days] [and @we (only|just) have (two|four) hands]} (this|last|and|so|lately|after|since|over|during|because|.|,|!|$)',
        '{@we (<be>|have|had) [a] [been|be] [@very|a bit|severely|currently|chronically] (short (of|on) (staff|people|hands|manpower|personnel)|staff (shortage|shortages))}',
        '{@we (were|was) [all] (closed|off|out|away|out of (the office|town)|on (holiday|vacation|leave)) (for|over|due to|because of) [_] [_] (holiday|holidays|weekend|week|christmas|easter|break|vacation|days|training|party)} (.|,|!|so|and|$)',
        '{@we <be> [all] (only|just) (volunteers|a volunteer|a one-man band|a family business|hobbyists)}',
        '{(it|things) (was|were|has been|have been|has (just|simply|also) been|have (just|simply|also) been) [@very|a bit|a little|rather] [a] (crazy|hectic|insane|mad|busy|frantic|chaotic) [(week|month|time|year)] [(here|for us|(at|in) (work|the (office|shop|warehouse|team)|our (end|office|team)))]} (.|,|!|and|so|with|this|lately|over|$)',
        '{@we <be> [only|just] (a [very|really|extremely|rather|pretty] (busy|stretched|overworked|understaffed) (team|company|shop|office|department|firm|crew)|a (small|tiny|little) (and|but|,) [very] (busy|stretched) (team|company|shop|office|department|firm|crew)|a (small|tiny|little|busy) (team|company|shop|office|department|firm|crew) with (only|just) _|a (small|tiny|little|busy) (team|company|shop|office|department|firm|crew) with [quite|so|far too|too] (many|much|a lot|a full))}',
        '{@we (had|have had|have) [also|just|@adverb] [a|an|@number|some|several|a few|a couple of|other|many|too many] [_] (emergency|emergencies|crisis|crises|fires|(more (important|urgent)|better|other|bigger) (things|jobs|work|orders|customers|tasks)|urgent (matters|things|issues|cases)|more urgent (matters|things|issues|cases)|other (priorities|deadlines|things|matters|problems)|bigger (problems|issues|priorities)) [that|which|@we] [@we] (to (address|deal with|handle|put out|attend to|take care of|fix|fight|finish|solve|sort out|sort|do|look after) [first]|had to (address|deal with|handle|put out|attend to|take care of|fix|fight|finish|solve|sort out|sort|come first))}',
        `{@we <be> [currently|still|@adverb] ${busy} (at the moment|right now|these days|at present|currently|this (week|month)|now)} (.|,|!|and|so|because|$)`,
        '{@we (was|were|have been|had been|sat|am|are) [@adverb|stuck|busy] in (meetings|a meeting|back to back meetings|calls|interviews) (all|the whole|non-stop|from morning|back to back) [_]}',
        '{@we (have|had|get|got|receive|received) so many (mails|emails|messages|calls|orders|requests|customers|guests|bookings|tickets) that}',
        '{@we (have|had|have had) [just|simply] (a lot|so much|too much|many things) going on} (.|,|!|and|so|last|this|at|right|$)',
        '{@we have [got] (hundreds|thousands|dozens|a lot|lots|so many|too many|#) [of] [other] (customers|clients|guests|tenants|orders|patients|cases|tickets) to (look after|serve|handle|deal with|care for|take care of|answer|manage|process)}',
        '{@we had (a|an|some|several|two|three) [very] (urgent|big|large|important) (job|jobs|order|orders|project|projects|case|cases) to (finish|do|handle|deliver|complete|get out) [first]}',
        '{(something|something else|something urgent|something more urgent|something important) (came up|came in between|got in the way)} (.|,|!|and|so|$)',
        '{(the time|time) was [just|simply|@adverb] too short} (to|for)',
        '{@we (was|were) (away|on (holiday|vacation|leave)|travelling|traveling|out of the office) [last|this|all|until|for] [_] [,] [and] (that is why|which is why|therefore)}',
        '{there is [just|also] only one of (me|us)}',
        '{(it|this) (was|is) [just|@adverb] (christmas|easter|ramadan|new year|holiday|summer|vacation|harvest) [time|season|holidays|period] [,|and] [and] (everybody|everyone|everything|nobody|no one) (is|was|gets) (late|slow|closed|behind|away|off|delayed|on holiday) [_] [_] [, (it|that|this) is [just|only|totally] normal]} (.|!|$)',
        '{(everybody|everyone|every (shop|firm|company|supplier)) is (late|slow|closed|behind) [(in|at|around|before|over|during) [the] _ [_]] [, (it|that|this) is [just|only|totally] normal]} (.|!|$)',
        '{@we <be> (only|just) [a (team|crew) of] [the] (one|two|three|four|five|six|#|a handful of|a few) (people|persons|men|women|guys|of us|employees|colleagues|drivers|technicians) (here|(in|on|at) [the|our] (team|office|support|shop|warehouse|kitchen|workshop|desk|accounting|service|reception|hotline|studio|bar|garage|lab|practice|company|firm|department|phones))} (.|,|!|and|so|$)',
        '(sorry|apologies) ... [_ ...] [,] [but] {@we (was|were|have been) [@adverb|just|also] (on (vacation|holiday|leave|a business trip)|away|travelling|traveling|out of (the office|town)|in meetings|at a fair)} (.|,|!|$|and|last|all|until|this)',
        '{@we (have|had|have got) [quite|so|far too|really] (a lot|too much|so much|much|enough) on (our|my) (plate|plates|hands|desk|mind)} (.|,|!|and|so|right|at|these|this|lately|$)',
      ],
      unless: [...unless, ownedUpBefore, regretsSoon, toComeEarly],
      rewrites: [
        slowForACause,
        endWithApology,
        leaveTheReason,
        where(asYouCanImagine, leaveOutSentence()),
        where(apologyFollows, tellWhatCameOfIt),
        where(apologyFollows, leaveOutSentence()),
        sorryToWait,
        sorryThatWhy,
        ...withoutTheReason,
        onlyTheDeed,
        thereWere,
        where((match) => !stopsThere(match), sayToTheEnd('this took us longer than it should')),
      ],
    },
    {
      phrases: [`{(as|because|since) @we <be> [currently|still] ${busy}}`],
      unless,
      rewrites: [
        endWithApology,
        ...withoutTheReason,
        dropToTheClause,
        where((match) => !stopsThere(match), say('as we answer more slowly than we should')),
      ],
    },
    {
      phrases: [
        '{(due to|owing to|because of) (busy (periods|times|weeks|months|days)|(a|our|the) (busy (period|time|week|month|day)|heavy (workload|order book)|workload))}',
      ],
      unless,
      rewrites: [dropFirst, withoutThePlea(atTimes), atTimes, drop(), say('because of {what happened}')],
    },
    {
      phrases: [
        '{@we (get|got|do get|did get|can get|are getting|were getting) [sometimes|@very|a bit|a little|quite|rather|so|really] (busy|swamped|overwhelmed|overloaded|backed up|snowed under|slammed|behind)} (.|,|!|and|so|with|at|sometimes|$)',
      ],
      unless,
      rewrites: [...withoutTheReason, say('we are slower than we should be')],
    },
    {
      phrases: [
        '{@we can not be [always] where:((at|in|on|by|behind) (the|our|my|a) _ [_]) (all the time|24/7|all day|at all times|around the clock|every minute|constantly|day and night)}',
      ],
      unless: [asked, reported, hypothetical],
      rewrites: [withAnd(say('you will find us $where {when}')), say('you will find us $where {when}')],
    },
    {
      phrases: [
        '{@we <be> [currently|still|presently|now|also] (experiencing|receiving|seeing|facing|handling|dealing with|getting) [a|an|very|unusually] [_] (high|higher|large|heavy|increased|unprecedented|huge|massive|enormous) [than (usual|normal|expected)] [_] (volume|volumes|number|numbers|amount|demand|backlog|influx) [of what:(calls|contacts|requests|tickets|messages|emails|enquiries|inquiries|queries|orders)]}',
      ],
      unless: [asked, reported, hypothetical],
      rewrites: [
        slowForACause,
        endWithApology,
        ...withoutTheReason,
        where(ends, say('we have more $what than usual, and you should not have to wait this long')),
        where((match) => !stopsThere(match), say('we answer more slowly than we should')),
      ],
    },
    {
      phrases: [
        '{(due to|owing to|because of) [@our|the|a|current|ongoing|severe|some|an] [_] (staff (shortage|shortages|absence|absences|turnover|holidays|illness)|staffing (issues|problems|shortages|levels)|shortage of (staff|personnel|drivers|people)|lack of (staff|personnel|manpower|people)|backlog|covid|covid-19|pandemic|holiday season|peak season|understaffing)}',
      ],
      unless,
      rewrites: [where(leavesClause, drop()), dropToTheClause, say('because of {what happened}')],
    },
    {
      phrases: ['{who:@we (was|were|am|are|have been|had been) [simply|just|far|way] too busy to}'],
      unless,
      rewrites: [say('$who have not made the time to')],
    },
    {
      phrases: [
        '@we {can not (stay|stand|sit|answer|watch) [always] [_] [_] [_] [_] (all the time|24/7|all day|at all times|around the clock|every minute|constantly|day and night)}',
      ],
      unless: [asked, reported, hypothetical],
      rewrites: [say('are there {when you are there}')],
    },
    {
      phrases: ['{as a small (team|company|business|shop|firm)}'],
      unless: [...unless, explainsNo],
      when: [forBadNews],
      rewrites: [dropOpening, drop()],
    },
    {
      phrases: ['@we <be> {(only|just)} a small (team|company|business|shop|firm)'],
      unless,
      rewrites: [(match) => tellWhatCameOfIt(marking(match, match.from, match.to)), drop()],
    },
    {
      phrases: [
        '{@we <be> [currently|still] training [up] [some] new (folks|people|staff|colleagues|employees|agents|members)}',
      ],
      unless: [...unless, ownedUpNext],
      rewrites: [soundsAsIf, tellWhatCameOfIt, follow('That is ours to put right.')],
    },
    {
      phrases: [
        '{@we <be> [also|all|but] [only|just] (human|humans|people|human beings)} (.|,|!|and|too|after|;|$)',
        '{(nobody|no one|no (company|supplier|shop|business|system|team|human)) is (perfect|infallible|free of (mistakes|errors))} (.|!|;|and|but|$|, (we|i|and|so|not|it|mistakes|things|you))',
        '{to err is human}',
        '{(rome was not built in a day|you win some [,] you lose some|that is life|it is one of those (things|days)|you can not make an omelette|where people work|where there is work)}',
        '{(things|parcels|mails|emails|letters|boxes|papers|items|details|orders) (do|can|will|sometimes|occasionally) (get|go|be|slip) (lost|missing|wrong|overlooked|mixed up|through|forgotten|misplaced|damaged)} (.|,|!|sometimes|$|now)',
        '{(everybody|everyone|every (company|supplier|shop|business)) makes mistakes}',
        '(forgot|forgotten|overlooked|missed|mistake|mixed up|wrong) , {(it|that|this) [just|simply|can] (happens|happen)} (.|!|$)',
        '{(it|this|that) [can] (happens|happen) to the best [of us]}',
        '{(shit|stuff) happens}',
      ],
      unless,
      rewrites: letGo('this should not have happened'),
    },
    {
      phrases: [
        '{(mistakes|errors|these things|such things|things like (that|this)|accidents|delays|damages|breakdowns|cancellations|mix-ups|hiccups) [do|can|may|just|simply|will|sometimes|occasionally] (happen|occur)} (.|,|!|and|;|sometimes|to|$)',
        '{(mistakes|these things|such things|things like (that|this)) [do|can|just|simply|will] happen} (in|with|at|when|during|every)',
      ],
      unless: [asked, reported, hypothetical, thankful, forgiven],
      rewrites: letGo('this should not have happened'),
    },
    {
      phrases: [
        '{(delays|mistakes|errors|such delays|hiccups|glitches) are [@very|unfortunately|sometimes|quite] (common|normal|usual|inevitable|unavoidable|to be expected|par for the course)}',
        '{(this|it|that) (happens|can happen|does happen) (sometimes|from time to time|occasionally|now and then|every now and then|once in a while)} (.|,|!|and|but|$)',
      ],
      unless: [asked, reported, hypothetical, thankful],
      rewrites: [sayToTheEnd('this should not have happened')],
    },
    {
      phrases: ['{was a (madhouse|zoo|nightmare)} (for (everybody|everyone|us|all)|here|at)'],
      unless,
      rewrites: [say('was harder than planned')],
    },
    {
      phrases: [
        '{@we (have|have got) (only|just|but) (two hands|one pair of hands|ten fingers|24 hours)}',
        '{@we (only|just) have (two hands|one pair of hands|ten fingers|24 hours)}',
        '{@we have two hands only}',
        '{(miracles|mind reading|magic) (is|are) not (in|part of) @our job [description]}',
      ],
      unless,
      rewrites: [tellWhatCameOfIt, dropAside, say('we start with {first step}')],
    },
    {
      phrases: ['@we {(can not|do not) (do|work|perform) (miracles|magic)}'],
      unless,
      rewrites: [(match) => dropAside(marking(match, match.from, match.to)), say('can {what you can do}')],
    },
    {
      phrases: [
        '@we {(only|just) work here} (.|,|!|and|so|$)',
        '@we {know nothing (about|of) (it|this|that)} (.|!|$|,)',
        '@we {(was|were) not even (here|there|in [the] (office|shop|building)|on (duty|shift)|involved|at work)} (last|that|this|yesterday|on|in|back)',
        '@we {(only|just) (started|began|joined|took over) [working] [here|this job|this week|the (job|account|project)] [last|this|on|a|two|three] [_] [ago]} (.|,|!|so|and|$)',
        '@we {<be> (new|only new|still new) (here|to this|in this (job|role|position))} (.|,|!|so|and|$)',
        '@we {(was|were) (not even|not|away|on (holiday|leave|vacation)|off [sick]) (here|there|on (duty|shift)|in the office|working|involved|at the time) [that day|then|at the time|yet]} (.|,|!|so|when|at|$)',
      ],
      unless,
      rewrites: [
        askThem,
        (match) => dropAside(marking(match, match.from, match.to)),
        andNoHeat(say('will ask {who can decide}')),
      ],
    },
    {
      phrases: [
        '@we {<be> [@adverb] not ([a] mind (readers|reader)|magicians|a magician|robots|a robot|machines|a machine|psychic|clairvoyant)}',
        '@we {can not (read|guess) [your|other] (mind|minds|thoughts)}',
      ],
      unless,
      rewrites: [
        (match) => dropAside(marking(match, match.from, match.to)),
        say('would like to know {what you need to know}'),
      ],
    },
    {
      phrases: [
        '{@we [just|simply|really|unfortunately] [really|just] (did|do|have) not [really|actually|just] (have|had) [the|enough|any] (bandwidth|resources|manpower|capacity|people|staff|time) for (it|that|this)}',
      ],
      unless,
      rewrites: [whatStandsBehind, tellWhatCameOfIt, say('we did not get to it')],
    },
    {
      phrases: [
        '{@we [just|simply|really|unfortunately] [really|just] did not [really|actually|just] have [the|enough|any] (bandwidth|resources|manpower|capacity|people|staff|time) to} _',
        '{@we [just|simply|really|still] ((did not|could not) (find|have)|(have|had) not [yet|really|just|simply] (found|had)) [the|any|enough] time to} _',
      ],
      unless,
      rewrites: [say('we did not manage to')],
    },
    {
      phrases: [
        '{(@we|@our team|the team|our staff|our agents) <be> [currently|still] (dealing with|handling|facing|receiving|getting|flooded with|inundated with|swamped with|overwhelmed with|overwhelmed by) [a] (massive|huge|many|so many|countless|numerous|a lot of|lots of|too many|hundreds of|thousands of) [number of|amount of|volume of] [_] (requests|calls|emails|mails|tickets|orders|messages|cases|complaints|enquiries|inquiries)}',
      ],
      unless,
      rewrites: [
        endWithApology,
        ...withoutTheReason,
        where((match) => !stopsThere(match), say('we answer more slowly than we should')),
      ],
    },
    {
      phrases: [
        '{@we <be> [still|just|only] (ironing|working|sorting) out} (some|a few|the|our|all|several|these)',
      ],
      unless,
      rewrites: [say('we still have to improve')],
    },
    {
      phrases: [
        '(although|though|while|whilst|even though) @we [do|always|@adverb] (do|try|make|take|work|strive|aim|go) (everything|all|our [very|utmost] best|every|[@very] hard|our utmost|to) ... [_ ...] , {(they|it|this|that|these|such (things|cases)|mistakes|errors|delays|accidents|problems|cancellations|some|a few|_) [unfortunately|sadly] (do|can|may|will|sometimes|still|occasionally) [unfortunately|sadly|still|sometimes|occasionally] (happen|occur|arise|slip through|get through)}',
        '@we [always|do|@adverb] (do|try) (our [very|utmost] best|everything [we can]|all we can|hard) [to _ _|to _] [,] but {(they|it|this|that|these things|such (things|cases)|mistakes|errors|delays|accidents|problems|cancellations|some|_) [unfortunately|sadly] (do|can|may|will|sometimes|still|occasionally) [unfortunately|sadly|still|sometimes|occasionally] (happen|occur|arise|slip through|get through)}',
      ],
      unless: [asked, reported, hypothetical, thankful],
      rewrites: [notEspecially, say('we could not prevent this one')],
    },
    {
      phrases: [
        '{@our (intention|aim|goal|purpose|motive|motivation|objective|reason|reasons) [here|in this|behind (it|this|that|the _)|with (it|this|that|the _)] (is|was|are) not [about|to make|for|to earn|to get|purely] [a|any|more|extra|purely|just] (financial [gain]|profit|profits|money|the money|gain|greed|to profit)}',
        '{@we <be> not (in (it|this) [only|just] (for|because of)|doing (it|this|that) [only|just] (for|because of)|charging (it|this|that) for|trying to make) [the|a|any|more] (money|profit|financial gain|quick buck|fame)}',
      ],
      unless,
      rewrites: [dropTheDenial, say('the money goes to {what it pays for}')],
    },
    {
      phrases: [
        '{@we [only|just|also] (do|maintain|run|develop|write|build|work on|support|help) [with] [this|it|that|here|the _|my _|all (this|of this)] [entirely|purely|completely|only|just] in (my|our) [own] (free|spare|little|limited) [spare|free] (time|evenings)}',
        '{(nobody|no one) [here] (pays|is paying) (me|us) (for|to)} (this|it|that|do|work|support|maintain|answer|help|fix)',
      ],
      unless,
      rewrites: [tellWhatCameOfIt, sayToTheEnd('my next hours for this are {when}')],
    },
    {
      phrases: [
        '(has|have|had|are seeing|is seeing|saw|experienced|facing) {[currently|currently has|at the moment|also] (a|an) [@very|exceptionally|unusually|especially] (high|heavy|increased|huge|enormous|growing|large) [_] (workload|caseload|backlog|queue|work load)}',
        '{(led to|caused|causing|resulted in|seeing|seen|saw|had|have|facing|received|got|experienced|experiencing|due to|because of|following) (a|an) [_] [_] (surge|spike|influx|flood|avalanche|rush|wave) (in|of) [_] [_] (requests|calls|emails|mails|tickets|orders|messages|cases|enquiries|inquiries|queries|bookings|demand|contacts|volume|traffic|work)}',
        '{@our [_] (coverage|staffing|team|capacity|support|staff|cover|crew|department) (was|is|were|are|has been) [_] (reduced|stretched|understaffed|overstretched|under pressure|thin|thinner|down)} (,|.|!|$|which|and|so|by|due|because|for|at|on|over|this|last)',
        '{@our [_] (inbox|inboxes) (is|are|was|were) [@very|extremely] (overloaded|full|overwhelmed|flooded|swamped)}',
        '{@we (have|had) [far|much] (less|fewer|too few|not enough|limited|reduced) (staff|people|agents|personnel|team members|hands|drivers|colleagues|staffing)}',
      ],
      unless: [...unless, ownedBehind],
      rewrites: [
        endWithApology,
        tellWhatIsSlower,
        ...withoutTheReason,
        where(
          (match) => !stopsThere(match) && startsClause(match),
          say('we answer more slowly than we should'),
        ),
        keepTheCause,
        ownWhatCameOfIt,
        where(
          (match) => !stopsThere(match) && fillsSentence(match),
          say('we answer more slowly than we should'),
        ),
        sentence('We answer more slowly than we should, and you will hear from us by {date}.'),
      ],
    },
    {
      phrases: [
        '{(@our|the) [_] (lines|phones|phone lines|queues|hotline) (is|are|was|were) [@very|extremely] (busy|overloaded|full|overwhelmed|flooded|swamped)}',
      ],
      unless,
      rewrites: [
        endWithApology,
        ...withoutTheReason,
        where(fillsSentence, say('the wait on the phone is longer than it should be')),
        sentence('We answer more slowly than we should, and you will hear from us by {date}.'),
      ],
    },
    {
      phrases: [
        '{(unforeseen|unexpected|unforeseeable|external) (circumstances|events|things|issues|situations) (can|may|might|do|will) [sometimes|occasionally|still|always|often|unfortunately] (lead to|cause|result in)} (cancellations|delays|changes|mistakes|errors|damage|damages|cancellation)',
      ],
      unless: [asked, reported, hypothetical, thankful],
      rewrites: [say('we cannot prevent all')],
    },
    {
      phrases: [
        '{(unforeseen|unexpected|unforeseeable|external) (circumstances|events|things|issues|situations) (can|may|might|do|will) [sometimes|occasionally|still|always|often|unfortunately] (lead to|happen|occur|arise|cause|result in|come up|crop up)}',
        '(although|though|while|whilst|even though) @we [do|always|@adverb] (do|try|make|take|work|strive|aim) (everything|all|our [very|utmost] best|every|[@very] hard) ... [_ ...] , {(sometimes|occasionally|unfortunately|sadly) (they|it|this|that|these|mistakes|errors|delays|accidents|problems|cancellations) [do|can|may|will|still] (happen|occur|arise|slip through)}',
      ],
      unless: [asked, reported, hypothetical, thankful],
      rewrites: [
        where(triedToPrevent, say('we could not prevent this one')),
        sentence('This should not have happened, and what we will do now is {next step}.'),
      ],
    },
    {
      phrases: ['@we {(never|hardly ever|rarely|simply never) (have|find|get) [the|any|enough] time for} _'],
      unless,
      rewrites: [say('do not get to')],
    },
    {
      phrases: [
        '{your what:(mail|email|e-mail|message|letter|order|request|invoice|ticket|booking|file|form|call) must have (slipped (through|past) [us|me|the net|the cracks]|got lost|gotten lost|been (lost|overlooked|forgotten|missed)|fallen (through the cracks|off the list)|gone (astray|missing))}',
      ],
      unless,
      rewrites: [say('we missed your $what')],
    },
    {
      phrases: [
        '{(because of|due to|owing to) [the|our|my|some] [_] (holiday|holidays|vacation|vacations|illness|sickness|meetings|training|stocktaking) [season|time|period]} [,] (nobody|no one|@we (could not|did not|forgot|have not)|your _ (was not|has not been|was forgotten))',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(the|our|my|a) (new|young|junior|inexperienced|temporary) (colleague|employee|guy|girl|person|man|woman|worker|driver|clerk|receptionist|assistant|cook|waiter|waitress|team member) (did not (know|understand|see|check|read|tell|notice)|does not [yet] know|made (a|the|this|that) [_] (mistake|error)|forgot|mixed|sent the wrong|got it wrong|was not (trained|aware|informed|told))}',
      ],
      unless,
      rewrites: [sayToTheEnd('this should not have happened')],
    },
    {
      phrases: [
        '{(one|two|three|four|five|half|some|several|many|most|a few) of (my|our) _ (is|are|was|were|have been) [all|currently|off|also|still|@adverb] (sick|ill|away|off [sick]|on (leave|holiday|vacation)|out|missing)} [,] (so|and|therefore) ... (longer|slow|slower|late|later|delayed|behind|not)',
      ],
      unless,
      rewrites: [...withoutTheReason, sayToTheEnd('this took us longer than it should')],
    },
    {
      phrases: [
        '{your (mail|email|e-mail|message|letter|order|request|invoice|form) (went|ended up|landed|was|got|has gone|got stuck) (to|in|into|stuck in|caught in|caught by) [my|our|the] (spam|junk) [folder|filter|mail] , [and] (that is why|so|therefore|which is why|this is why)}',
      ],
      unless,
      rewrites: [sayToTheEnd('we did not see your mail in time')],
    },
    {
      phrases: [
        '{@we (thought|believed|assumed) [that] (my|our|the|a|another) (colleague|colleagues|team|boss|office|warehouse|assistant) [_] (had|has|would|would have) [already] (answered|answer|replied|reply|written|called|call|sent|told|done|informed|handled|contacted|taken care)}',
      ],
      unless,
      rewrites: [sayToTheEnd('we should have checked')],
    },
  ]),
  examples: [
    { good: 'These things happen with puppies, so please do not worry.' },
    { good: 'The seats are not numbered, and it is a busy day.' },
    {
      bad: 'The raft was late. [[We are short of staff]], and we [[cannot read minds]]. It floats.',
      fixed: 'The raft was late. We are sorry about this. It floats.',
    },
    {
      bad: '[[Our server crashed, then the intern quit and I had the flu]], that is why the plan is not ready.',
      fixed: 'We are sorry that the plan is not ready.',
    },
    { bad: '[[It was Christmas time, everybody is late in December, it is normal]].' },
    {
      bad: '[[We are swamped with orders]], so you will have to wait.',
      fixed: 'We are sorry that you have to wait; you will hear from us by [date].',
    },
    { good: 'My colleague is on leave this week, so I am answering for her.' },
    {
      bad: '[[We are only three people in support]], so the reply is late.',
      fixed: 'We are sorry that the reply is late.',
    },
    { good: 'We are only three people for dinner, so the small table is fine.' },
    { bad: '[[I was away last week, that is why]] nobody wrote.' },
    { good: 'I was away on Monday, here is the key.' },
    { bad: 'Sorry, we [[cannot read minds]].' },
    { good: 'We cannot read minutes without the key.' },
    { bad: '[[I thought my colleague had answered]] you.', fixed: 'I should have checked.' },
    { good: 'We thought our team would like it, and they do.' },
    { bad: 'I [[know nothing about it]].' },
    { bad: 'I [[was not even here]] on Monday.' },
    { good: 'We know nothing of the sort, but Ana does.' },
    { bad: '[[Such things happen]] in a big kitchen.' },
    { good: 'If mistakes happen in the kitchen, we cook anew.' },
    { bad: '[[We had so many calls that]] nobody saw it.' },
    { bad: 'I wanted to call, but [[something urgent came up]].' },
    { bad: 'Sorry for the wait, [[I was on vacation]].' },
    { bad: '[[We had a lot going on]] last week.' },
    { good: 'There were so many calls that we opened a second line.' },
    { good: 'I was on vacation at your lake.' },
    { bad: '[[Your mail went to spam, that is why]] nobody answered.' },
    { good: 'Your mail went to spam, but I found it today.' },
    { bad: '[[Three of our cooks are ill]], so lunch takes longer.' },
    { good: 'Two of our vans are out, so the green one comes to you.' },
    { bad: '[[The new driver did not know]] the way.' },
    { good: 'Our new driver knows the way.' },
    { bad: '[[Due to the holidays]] we could not reach the mill.', fixed: 'We could not reach the mill.' },
    { good: 'Due to the holidays, we open at ten.' },
    { bad: '[[Your letter must have slipped through]].', fixed: 'We missed your letter.' },
    { good: 'Your cat must have slipped through the hedge.' },
    { bad: 'We [[never have time for]] that in spring.' },
    { good: 'Parents who never have time for lunch love this box.' },
    { bad: '[[I could not find the time to]] read the plan.', fixed: 'I did not manage to read the plan.' },
    { good: 'You could not find the time to call, so I bring the keys.' },
    { good: 'If you tilt the lamp to the left, it happens.' },
    { bad: '[[We are extremely busy at the moment]].' },
    { bad: '[[I was in meetings all day]].' },
    { good: 'We are busy painting at the moment, come and see.' },
    { good: 'We were in a meeting with your team when the news came.' },
    {
      bad: '[[We were short of staff]] at the loom, so no your rug is not ready.',
      fixed: 'We are sorry that your rug is not ready.',
    },
    {
      bad: '[[It was peak season]], which is why your boat was rented twice.',
      fixed: 'Your boat was rented twice.',
    },
    {
      bad: 'Thank you for your patience, [[we are short of staff]] and it is hot here.',
      fixed: 'Thank you for your patience.',
    },
    {
      bad: 'Because [[we were swamped with orders]], the roof is only on the list for May.',
      fixed: 'The roof is only on the list for May.',
    },
    {
      bad: '[[We have a lot on our plate]] right now but the tyres will be on by five.',
      fixed: 'The tyres will be on by five.',
    },
    {
      bad: 'Sorry for the wait, but [[we had two emergencies to deal with]], the key is on its way.',
      fixed: 'Sorry for the wait, the key is on its way.',
    },
    {
      bad: 'Honestly, [[we were swamped]] with spring orders, so the plan only left on Friday.',
      fixed: 'We are sorry that the plan only left on Friday.',
    },
    {
      bad: 'The cabin was not clean because [[our crew was understaffed]] on Sunday, and you had to wait.',
      fixed: 'The cabin was not clean on Sunday, and you had to wait.',
    },
    {
      bad: 'Sorry for the silence, [[it has been a crazy week]] and I only saw your note now.',
      fixed: 'Sorry for the silence, I only saw your note now.',
    },
    { bad: 'Well, [[delays happen]].' },
    {
      bad: '[[We are only human]] too 🙄 back to your list.',
      fixed: 'This should not have happened. Back to your list.',
    },
    {
      bad: '[[We were swamped]], that’s why your note slipped through.',
      fixed: 'We are sorry that your note slipped through.',
    },
    {
      bad: '[[It was a hectic week]], so your note slipped through.',
      fixed: 'We are sorry that your note slipped through.',
    },
    { good: 'The mix-up was our fault. We had a flood in the cellar and took the wrong box.' },
    { good: 'I was ill on Monday, so the answer comes today.' },
    { good: 'As a small shop we are not able to take calls, but you can write to us at any hour.' },
    {
      bad: '[[The phones are very busy]] tonight.',
      fixed: 'The wait on the phone is longer than it should be tonight.',
    },
    {
      bad: 'Sorry for the wait, but [[we had two emergencies to deal with]], I am still drying my desk.',
      fixed: 'Sorry for the wait.',
    },
    {
      bad: 'The desk has [[a high workload]] due to the storm.',
      fixed: 'We are answering more slowly than we want to due to the storm.',
    },
    {
      bad: '[[Our aim here is not profit]], however, the van has to run.',
      fixed: 'The van has to run.',
    },
    {
      bad: 'As the boats are old, [[unforeseen events can lead to]] delays, which we tell at once.',
      fixed: 'As the boats are old, we cannot prevent all delays, which we tell at once.',
    },
    {
      bad: 'Sadly, the storm [[led to a surge in calls]], which slowed us down.',
      fixed: 'Sadly, the storm led to a surge in calls, and we answered more slowly than we should have.',
    },
    { good: 'The frost led to a flood of calls, and we answered more slowly than we should have.' },
    { bad: '[[Our crew was down]] by two men, sorry.' },
    {
      bad: '[[It was a busy summer]], which sadly has meant longer waits at the dock.',
      fixed: 'There were longer waits at the dock.',
    },
    {
      bad: 'We try to mend lamps fast, but [[due to busy periods]] we may be slower in June, but we always try our best.',
      fixed: 'We try to mend lamps fast, but at times we are slower in June.',
    },
    {
      bad: 'Sorry, but [[our support team is very busy]] this week due to the strike.',
      fixed: 'Sorry, but we are answering more slowly than we want to this week due to the strike.',
    },
    {
      bad: '[[We have fewer drivers]] on Sundays and things are slower after six.',
      fixed: 'Things are slower after six.',
    },
    { good: 'We are training new colleagues. That is ours to put right.' },
    {
      bad: '[[We are training new colleagues]], and it sounds as if the wrong key was sent.',
      fixed: 'It sounds as if the wrong key was sent. That is ours to put right.',
    },
    {
      bad: '[[Due to staff shortages]] at the dock, your box left on Monday.',
      fixed: 'Your box left on Monday.',
    },
    {
      bad: 'Although we do all we can to prevent leaks, [[sometimes they do happen]].',
      fixed: 'Although we do all we can to prevent leaks, we could not prevent this one.',
    },
    { bad: '[[Unforeseen events can sometimes lead to]] a change of boat.' },
    { bad: '[[I have been very busy]] at work and forgot the card.', fixed: 'I forgot the card.' },
    { good: 'I have been very busy at work and forgot the card. Sorry, it comes on Monday.' },
    {
      bad: 'Sorry for the delay, but [[we had two emergencies to deal with]].',
      fixed: 'Sorry for the delay.',
    },
    { bad: 'Sorry, [[we are a very busy shop]].', fixed: 'Sorry, this took us longer than it should.' },
    { bad: 'Sorry, [[it has just been hectic here]].', fixed: 'Sorry, this took us longer than it should.' },
    { bad: 'Sorry, [[we have a lot on our plate]].', fixed: 'Sorry, this took us longer than it should.' },
    {
      bad: 'Although we do our best to avoid leaks, [[they sometimes happen]].',
      fixed: 'Although we do our best to avoid leaks, we could not prevent this one.',
    },
    {
      bad: '[[We are not in it for the money]].',
      fixed: 'The money goes to [what it pays for].',
    },
    {
      bad: '[[I maintain this in my free time]].',
      fixed: 'My next hours for this are [when].',
    },
    { good: 'If I do it for free, will you bring the paint?' },
    { good: 'She keeps me very busy, and we have a lovely garden.' },
    { good: 'We are a small team in a harbour town.' },
    { bad: '[[We didn’t have the capacity for it]].', fixed: 'We did not get to it.' },
    { bad: '[[We just did not have time to]] test it.', fixed: 'We did not manage to test it.' },
    {
      bad: '[[We are currently handling hundreds of requests]].',
      fixed: 'We answer more slowly than we should.',
    },
    { bad: '[[We are still ironing out]] a few steps.', fixed: 'We still have to improve a few steps.' },
    {
      bad: '[[We were very busy]], so the mail was late.',
      fixed: 'We are sorry that the mail was late.',
    },
    { bad: '[[Nobody is perfect]].', fixed: 'This should not have happened.' },
    {
      bad: '[[As a small team]] we are unfortunately slow on Mondays.',
      fixed: 'We are unfortunately slow on Mondays.',
    },
    { bad: 'I [[only work here]].', fixed: 'I will ask [who can decide].' },
    { bad: '[[I have only two hands]].', fixed: 'I start with [first step].' },
    { bad: 'I [[am new here]].', fixed: 'I will ask [who can decide].' },
    {
      bad: '[[Our system was down]], so the mail was late.',
      fixed: 'We are sorry that the mail was late.',
    },
    { bad: 'Sorry, [[mistakes happen]].', fixed: 'Sorry, this should not have happened.' },
    {
      bad: '[[It has been an unusually busy week]], so the mail was late.',
      fixed: 'We are sorry that the mail was late.',
    },
    { bad: '[[We have been slammed with orders]].' },
    {
      bad: 'I [[only started here]], so I cannot name a day.',
      fixed: 'I cannot name a day, but I will ask [who can decide].',
    },
    {
      bad: '[[Due to staff shortages]] the desk opened late.',
      fixed: 'The desk opened late.',
    },
    {
      bad: '[[I was too busy to]] read the plan.',
      fixed: 'I have not made the time to read the plan.',
    },
    {
      bad: '[[We cannot be at the gate all day]].',
      fixed: 'You will find us at the gate [when].',
    },
    {
      bad: '[[We cannot be at the gate all day]], but we like visitors.',
      fixed: 'You will find us at the gate [when], and we like visitors.',
    },
    {
      bad: '[[We are experiencing a large volume of calls]].',
      fixed: 'We have more calls than usual, and you should not have to wait this long.',
    },
    {
      bad: 'Although we do our best to avoid leaks, [[they sometimes happen]], especially due to frost.',
      fixed:
        'Although we do our best to avoid leaks, we do not prevent all of them, especially those due to frost.',
    },
    { bad: '[[This happens from time to time]].', fixed: 'This should not have happened.' },
    { bad: '[[Errors can occur]], and we are glad to help.' },
    { good: 'As a small team we know our customers by name.' },
    { good: 'We were too slow, so a second dispatcher has started this week.' },
    {
      good: 'The reply took a week, and that was much too slow. We were short of staff; now three of us read the mail.',
    },
    { good: 'Is it true that nobody is perfect?' },
    { good: 'You said that nobody is perfect.' },
    { good: 'If mistakes happen, we mend them at our cost.' },
    { good: 'I only work here on weekdays, so on Saturday please ask Tom.' },
    { good: 'To err is human, so please tell us of any typo.' },
    { good: 'Mistakes happen, thanks for telling us about the typo.' },
    { good: 'I know you are busy, so I keep it short.' },
    {
      bad: 'We wanted a new lid, but [[we just did not have the capacity for it]], and it seemed wise to ship the old one.',
      fixed: 'We wanted a new lid, but it seemed wise to ship the old one.',
    },
  ],
});

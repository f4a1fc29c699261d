/** “It is not our fault”, “beyond our control”, “how were we supposed to know?”: out of it. */

import {
  closesSentence,
  goesPastAComma,
  marks,
  precededBy,
  saidBefore,
  says,
} from '../../../words/english/clauses';
import { granted } from '../../../words/english/conciliation';
import { reported } from '../../../words/english/guards';
import { hypothetical, regretted } from '../../../words/english/suppositions';
import { showsWayOn } from '../../../words/english/way-on';
import { endOfWords, type Match, marking, remembering, textOf } from '../../../words/match';
import { coolDown } from '../../rewriting/cool-down';
import { follow } from '../../rewriting/follow';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { andNoHeat, dropAside, letGo, restIsCalm, tellsNoFigure } from '../../rewriting/let-go';
import { both, drop, say, sentence, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

/** “It is not our doing alone”: the praise, or the blame, is shared. */
function sharedOut({ tokens, to }: Match): boolean {
  return /^(alone|only|solely)$/.test(tokens[to]?.text ?? '');
}

/** “Even though we are not responsible, we are prepared to …”, “…, we have called them today”: it is told what is done. */
function doesSomething({ tokens, from, to, following }: Match): boolean {
  const before = tokens.slice(0, from).map(({ text }) => text);
  const after = textOf(tokens, to);
  return (
    /^(?:what (?:we|i) will do|(?:we are|i am) sorry about that)\b/i.test(following[0]?.prose ?? '') ||
    before.some((text) => /^(although|though)$/.test(text)) ||
    /\b(?:we|i) (?:have (?:contacted|called|asked|sent|booked|opened|arranged|passed|written|raised)|are prepared|am prepared|will|are now|have now|(?:are|am) (?:already )?(?:sending|shipping|replacing|refunding|repairing|booking))\b/.test(
      after,
    )
  );
}

/** “Please do not blame the driver, it was my mistake”: the blame is taken on. */
function takenOn(match: Match): boolean {
  return match.tokens[match.mark.from - 1]?.text === 'not' && granted(match);
}

/** “We are not to blame.”, not “the carrier lost it”: nothing else is told. */
function wardsOff({ tokens, mark }: Match): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'punctuation');
  return (
    words.length <= mark.to - mark.from + 3 &&
    tokens
      .slice(mark.from, mark.to)
      .some(({ text }) =>
        /^(fault|faults|blame|blaming|responsible|liable|accountable|scapegoat|part|wrong|shift|doing)$/.test(
          text,
        ),
      )
  );
}

const step = follow('What we will do now is {next step}.');

/** Behind a sentence that more follows on, a next step would come out of place: it is regretted, once in a letter. */
const sorryOrStep: Rewriter = (match) => {
  const regretted = match.passage.sentences.some(({ prose }) => /\b(?:sorry|apolog|regret)/i.test(prose));
  const told = match.following.length > 0 && !regretted;
  return told ? follow('We are sorry about that.', { behind: 'itself' })(match) : step(match);
};

/** “We are sorry that the courier lost it”; in “it is not our fault that the courier lost it” the phrase at the beginning has marked it already. */
function sorryItIsSo(match: Match): boolean {
  const before = textOf(match.tokens, 0, match.from);
  return (
    /\b(?:our|my) (?:fault|mistake|doing) that$/.test(before) ||
    (before.endsWith(' that') && regretted(match))
  );
}

const vague =
  /^(?:(?:due )?to|of|for|unforeseen|unexpected|unforeseeable|external|exceptional|extraordinary|unfortunate|certain|some|various|other|the|these) (?:reasons?|circumstances|factors|issues?|events|matters)$/;

/** “… due to a crack | outside of our control”: what it was stays told; “for reasons | beyond our control” tells nothing. */
const plainCause: Rewriter = (match) => {
  const { tokens, mark } = match;
  // “A mechanical issue” says what it was.
  if (!vague.test(textOf(tokens, mark.from - 2, mark.from)))
    return saidBefore(/^(due|because|caused|owing)$/)(match) ? drop()(match) : null;
  const words = /(?:^| )((?:due to|because of|owing to|for) (?:\p{L}+ ){0,2}\p{L}+)$/u.exec(
    textOf(tokens, 0, mark.from),
  );
  const length = words?.[1]?.split(' ').length ?? 0;
  return length > 0 ? say('because of {what happened}')(marking(match, mark.from - length, mark.to)) : null;
};

/** It is regretted as well, where the sentence does not do so itself. */
const becauseOfIt: readonly Rewriter[] = [
  where(says(/^(sorry|apologies|apologise|apologize|regret|understand|appreciate)$/), plainCause),
  both(plainCause, sorryOrStep),
];

/** “The intern lost your key” is “we lost your key”: whoever it was, it was one of ours. */
const weDid: Rewriter = (match) => {
  const { tokens, mark } = match;
  const said =
    /^(?:the|our|a|my) (?:new )?(?:trainee|intern|temp|apprentice|junior|guy|girl|colleague|hire|student|cleaner|part-timer|stand-in|(?:night|day|late|early) shift) (?=(?:broke|lost|forgot|sent|packed|mixed|deleted|dropped|overlooked|missed|messed|screwed)\b)/.exec(
      `${textOf(tokens, mark.from, mark.to)} `,
    );
  if (!said) return null;
  const to = mark.from + said[0].trim().split(' ').length;
  // “The crates stood outside, the intern forgot them, and …”: more is told.
  const more =
    mark.from > 0 || goesPastAComma(match) || tokens.slice(to).some(({ text }) => /^(we|i)$/.test(text));
  return (more ? say('we') : both(say('we'), sorryOrStep))(marking(match, mark.from, to));
};

/** “It is not up to me, ask the owner.” */
function sendsOn({ tokens, mark }: Match): boolean {
  const asks = /^(ask|call|contact|write|talk|speak)$/.test(tokens[mark.to + 1]?.text ?? '');
  return mark.from === 0 && tokens[mark.to]?.text === ',' && asks;
}

/** “It is not up to me, ask the owner” is “please ask the owner”. */
const pleaseAsk: Rewriter = (match) => say('please')(marking(match, match.mark.from, match.mark.to + 1));

/** “It was not our decision, the council set the hours”: what is told beside it stands by itself. */
function standsBeside(match: Match): boolean {
  return dropAside(match) !== null || keepTheRest()(match) !== null;
}

/** “It could have happened to anyone”: nothing is told beside it, by the marked words or by others. */
function saysNoMore({ tokens, mark }: Match): boolean {
  const small = /^(it|this|that|too|here|either|we|i|anyway|also|on|one|was|not)$/;
  return (
    tokens.every(
      ({ text, kind }, at) => (at >= mark.from && at < mark.to) || kind === 'punctuation' || small.test(text),
    ) &&
    tokens
      .slice(mark.from, mark.to)
      .some(({ text }) =>
        /^(victims?|anyone|anybody|everyone|nothing|best|scapegoat|guilty|fault|blame|part|shift|responsible|liable|wrong)$/.test(
          text,
        ),
      )
  );
}

/** “The crack is in the pipe|, not by us.” */
function trailsOff({ tokens, mark }: Match): boolean {
  return tokens[mark.from]?.text === ',' && mark.from > 2;
}

/** The marked words hold no deed of others, which the reader may want to know. */
function onlyWardsOff({ tokens, mark }: Match): boolean {
  return !tokens
    .slice(mark.from, mark.to)
    .some(({ text }) =>
      /^(lost|broke|forgot|delayed|damaged|by|late|sent|packed|made|caused|fine|working|due)$/.test(text),
    );
}

/** “It is not our fault | that the ship was full”: the fact stays. */
const sorryThat: Rewriter = (match) => {
  const { tokens, mark } = match;
  // “Its not our fault”: as hands in a hurry type it.
  const its = tokens[mark.from]?.text === 'its';
  const from = its ? mark.from : mark.from - 1;
  if (
    !/^(that|the|a|your|our|my)$/.test(tokens[mark.to]?.text ?? '') ||
    !/^(it|this|its)$/.test(tokens[from]?.text ?? '') ||
    !/^(fault|mistake|doing)$/.test(tokens[mark.to - 1]?.text ?? '')
  )
    return null;
  // “I see that you are angry, but …”: sorrow is no contrast to it.
  const but = tokens[from - 1]?.text === 'but';
  return say(but ? 'and I am sorry' : 'I am sorry')(marking(match, but ? from - 1 : from, mark.to));
};

const trouble =
  /^(delays?|noise|damages?|loss|losses|mistakes?|errors?|mix-ups?|problems?|outages?|cracks?|leaks?|waits?|cancellations?|scratch|scratches|strike|strikes|mess|faults?|queues?|smell|dust|shortage|confusion|misunderstanding|defects?|breakdown|change|changes)$/;
const set = /^(fees?|prices?|tax|taxes|rates?|charges?|tolls?|duty|duties|postage|levy)$/;
const because = /^(because|as|since)$/;

/** Where the reason that hangs on a clause begins, “because” and its comma included; null where there is none. */
function reasonIn(tokens: Match['tokens'], from: number): { from: number; to: number } | null {
  const at = tokens.findIndex(
    ({ text, kind }, index) => index >= from && (kind === 'punctuation' || because.test(text)),
  );
  const link = tokens[at]?.text === ',' ? at + 1 : at;
  return at >= 0 && because.test(tokens[link]?.text ?? '') ? { from: at, to: link + 1 } : null;
}

/** “The delay is not our fault”, “we cannot be held responsible for the noise, because …” is “we are sorry about the noise: …”. */
const sorryAbout: Rewriter = (match) => {
  const { tokens, mark } = match;
  const thing = thingBefore(match);
  const behind =
    tokens[mark.to]?.text === 'for' &&
    /^(the|this|these|that|those|your|our)$/.test(tokens[mark.to + 1]?.text ?? '');
  if (thing === null && !behind) return null;
  const from = thing ?? mark.from;
  const to = thing === null ? mark.to + 1 : mark.to;
  const reason = reasonIn(tokens, to);
  const named =
    thing === null
      ? tokens.slice(to, reason?.from ?? Math.min(to + 8, tokens.length))
      : tokens.slice(from, mark.from);
  const legal = marks(/^(liab|account)/)(match);
  if (legal || !named.some(({ text }) => trouble.test(text))) return null;
  const tail = tokens[to];
  if (
    thing !== null &&
    tail &&
    tail.kind !== 'punctuation' &&
    !/^(and|but|because|as|since)$/.test(tail.text)
  )
    return null;
  const kept = remembering(match, { thing: { from, to: mark.from }, reason: reason ?? mark });
  const regret = say(thing === null ? 'we are sorry about' : 'we are sorry about $thing')(
    marking(kept, from, to),
  );
  const why = reason && say(':', { instead: 'reason' })(kept);
  return regret && why ? { ...regret, edits: [...regret.edits, ...why.edits] } : regret;
};

/** “The delay | is not our fault”: where the thing begins that opens the clause; null where something else stands before it. */
function thingBefore({ tokens, mark }: Match): number | null {
  if (!/^(is|was|are|were)$/.test(tokens[mark.from]?.text ?? '')) return null;
  for (let at = mark.from - 1; at >= 0 && at >= mark.from - 9; at--) {
    const text = tokens[at]?.text ?? '';
    const opens =
      at === 0 || tokens[at - 1]?.kind === 'punctuation' || /^(and|but)$/.test(tokens[at - 1]?.text ?? '');
    if (/^(the|this|these|your|our)$/.test(text) && opens) return at === mark.from - 1 ? null : at;
    if (tokens[at]?.kind === 'punctuation' || /^(that|which|who|it|is|was|are|were|have|has|had)$/.test(text))
      return null;
  }
  return null;
}

/** “The fee of 46 is beyond our control” is “the fee of 46 is not set by us”. */
const notSetByUs: Rewriter = (match) => {
  const { tokens, mark } = match;
  const thing = thingBefore(match);
  const control = marks(/^(control|hands|influence|reach)$/)(match);
  if (thing === null || !control || !tokens.slice(thing, mark.from).some(({ text }) => set.test(text)))
    return null;
  return say('not set by us')(marking(match, mark.from + 1, mark.to));
};

/** “How should we know | that the gate was shut?”: the question becomes a plain statement. */
const didNotKnow: Rewriter = (match) => {
  const { tokens, mark, source } = match;
  // “… that you are allergic, | you did not tell us?”
  const blame =
    /(?:^| ), (?:as |because |since |when )?you (?:did not|never|have not|should have|could have)\b/.exec(
      textOf(tokens, mark.to),
    );
  const to = blame
    ? mark.to + textOf(tokens, mark.to).slice(0, blame.index).split(' ').length
    : tokens.length - 1;
  const rest = source.slice(tokens[mark.to]?.start, tokens[to - 1]?.end);
  if (tokens.at(-1)?.text !== '?' || tokens.length - mark.to < 4 || /[{}$<>*_[\]]/.test(rest)) return null;
  return say(`we did not know ${rest}.`)(marking(match, mark.from, tokens.length));
};

function endsAsQuestion({ tokens }: Match): boolean {
  return tokens.at(-1)?.text === '?';
}

/** “What should we do, fly?” */
function opensQuestion(match: Match): boolean {
  return match.mark.from <= 1 && endsAsQuestion(match);
}

/** “The slot is gone, | nothing I can do”: what is gone is told, and what can be done instead. */
const offerInstead: Rewriter = (match) => {
  const { tokens, mark } = match;
  const aside = /^[,;–—-]$/.test(tokens[mark.from - 1]?.text ?? '');
  if (!aside || !marks(/^(nothing|much|little)$/)(match)) return null;
  return both(drop(), follow('What I can do is {what you can do instead}.'))(match);
};

/** “Pay by noon, otherwise we have no choice but to …”: what is threatened is no excuse. */
function threatens({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 1]?.text === 'but' &&
    tokens.slice(0, mark.from).some(({ text }) => /^(otherwise|or|else|unless|if)$/.test(text))
  );
}

/** “I am really sorry, it is not my choice”: the apology says it all. */
const endWithApology: Rewriter = (match) =>
  saidBefore(/^(?:sorry|apologies|apologi[sz]e)$/)(match) &&
  precededBy(/^[,;–—-]$/)(match) &&
  closesSentence(match)
    ? drop()(match)
    : null;

/** “… so please complain to them”: that shows no way. */
const sendsAway = /\b(?:please|so|and|better) (?:go and )?(?:complain|argue|blame|shout|be (?:angry|mad))\b/;

/** “It is hardly our fault | if you read the wrong list”: no condition. */
function ifYouDid({ tokens, mark }: Match): boolean {
  return (
    /^(fault|mistake|problem)$/.test(tokens[mark.to - 1]?.text ?? '') &&
    /^(?:if|when) you (?:did|do|read|forg[eo]t|type|typed|cho[o]?se|enter|entered|never|can|could|book|booked|ordered|misread|miss|missed|lost|lose)\b/.test(
      textOf(tokens, mark.to),
    )
  );
}

function waysOn(match: Match): boolean {
  return showsWayOn(match) && !sendsAway.test(textOf(match.tokens, match.to)) && !ifYouDid(match);
}

const notUs =
  /^, (?:and )?not (?:us|me|ours|we|our (?:people|team|staff))(?: ,? ?(?:so|and) .*\b(?:complain|blame|talk|turn|write|go|argue|shout)\b[^,;]*)?[.!]?$/;

/** “It was the carrier who lost it, not us, so complain to them” is “the carrier lost it”. */
const theyDid: Rewriter = (match) => {
  const { tokens, mark } = match;
  const who = tokens.findIndex(
    ({ text }, at) => at > mark.from && at < mark.to && /^(who|that|which)$/.test(text),
  );
  const subject = tokens.slice(mark.from + 2, who);
  const opens = mark.from === 0 || tokens[mark.from - 1]?.kind === 'punctuation';
  // “The driver forgot it” speaks ill of them as well.
  if (/^(forgot|made|caused|failed|broke)$/.test(tokens[who + 1]?.text ?? '')) return null;
  if (who < 0 || !opens || !/^(it|that|this)$/.test(tokens[mark.from]?.text ?? '')) return null;
  if (subject.length < 2 || tokens.at(-1)?.text === '?') return null;
  const told = say(`${textOf(subject)} ${textOf(tokens, who + 1, mark.to)}`)(match);
  const comma = tokens.findIndex(({ text }, at) => at >= mark.to && text === ',');
  const warded = comma > 0 && notUs.test(textOf(tokens, comma));
  const tail = { from: comma, to: endOfWords(tokens) };
  const left = warded ? drop('tail')(remembering(match, { tail })) : null;
  const next = told && sorryOrStep(match);
  if (!told || !next) return null;
  return { ...told, edits: [...told.edits, ...(left?.edits ?? []), ...next.edits] };
};

const unless = [reported, hypothetical, sharedOut, waysOn, doesSomething, threatens, takenOn];

/** “It took us a week, | so do not blame us | for the delay”: the facts stand before it. */
const blameBehind: Rewriter = (match) => {
  const { tokens, mark } = match;
  const end = endOfWords(tokens);
  const joined = /^(so|and|then)$/.test(tokens[mark.from - 1]?.text ?? '');
  const fence = tokens[mark.from - 2]?.text === ',' ? mark.from - 2 : mark.from - 1;
  if (!joined || fence < 4 || !marks(/^(?:blam|pin)/)(match)) return null;
  if (tokens.slice(mark.to, end).some(({ kind }) => kind === 'punctuation')) return null;
  return drop()(marking(match, fence, end));
};

export default defineRule({
  id: 'defensive/not-our-fault',
  principle: 'admit-then-weigh',
  severity: 'warning',
  message: 'Wards off the blame.',
  why: 'Whose fault it is helps nobody today; they want to hear who takes care of it.',
  phrasings: coolDown([
    {
      phrases: [
        '{(is|was|are|were|its) [@adverb|really|simply|clearly|certainly|definitely] (not|hardly|neither) [entirely|completely|all|solely|really|fully|exactly|strictly|purely] (our|my) (fault|mistake|problem|responsibility|error|doing|concern|headache)}',
        '{(is|was) [@adverb] not (the|a) (fault|mistake|error) of (ours|our team|our company|mine)}',
        '{@we <be> [, however ,|@adverb] (not|in no way|hardly) [completely|entirely|really] (to blame|at fault|the ones to blame|guilty|the guilty (party|ones)|responsible for)}',
        '{@we <be> not the (only|main) (one|ones|party|side|people) (at fault|to blame|who (is|are|was|were) (at fault|to blame)|responsible)}',
        '{[please] (do not|you can not|can not|stop|you should not) (blame|blaming|pin (it|this|that) on) (us|me)}',
        '{@we (can not|could not|will not) be (held|made) (responsible|liable|accountable)}',
        '{@we [@adverb|simply|honestly] (can|could) [@adverb|simply] (not|hardly) [@adverb|really] be (blamed|faulted)}',
        '{@we (can not|will not|do not|refuse to) (take|accept|bear|assume) (any|the|full|all) (responsibility|blame|liability)}',
        '{(is|was|are|were) [@adverb|completely|entirely|totally|simply|also] (beyond|out of|outside [of]) (our|my) (control|hands|influence|reach)}',
        '{@we [@have] (just|only|merely|simply) (passed on|pass on|passing on|relayed|relay|repeated|repeat|followed|forwarded|did|said|wrote|quoted|delivered|installed|sold|sell) (what|the _ (we|i) (got|was|were)|orders|instructions|whatever)}',
        '{[that is [the|your] _ ’s (problem|fault|job|business|responsibility) ,] (once|as soon as|when|after) (it|they|the _) (leaves|leave|left|has left|have left|is out of|are out of|was handed) (our|the|over) [_] [,] @we (have|had) [absolutely] nothing to do with (it|this|that)} (.|,|!|$)',
        '{@we (did|have done) nothing wrong}',
        '{@we (did not|have not) (do|done) anything wrong}',
        '{not everything (is|can be|that goes wrong is) (my|our) (fault|mistake|doing|responsibility)}',
        '{(caused|made|committed|done|broken|lost|damaged|delayed) by (the|our|your|a) _ [_] , not [by] (us|me)}',
        '(@trouble|bug|bugs) (is|was|lies|lay|sits) (in|with|on|at) ... {, [and] not (in|with|on|at|from|by) (us|me|(our|my) _)}',
        '{(it|that|this) was (the|our|my) @scapegoat ’s (doing|fault|mistake|idea|decision|error|job)}',
        '{@we (only|just|merely|simply) (act|serve|work|operate|function) as (a|an|the) [_] (intermediary|middleman|agent|platform|broker|marketplace|go-between|reseller|dealer|messenger)}',
        '{@we <be> (only|just|merely|simply|but) (a|an|the) [_] (intermediary|platform|agent|broker|marketplace|go-between)}',
        '{as (a|an) [_] [_] [_] (marketplace|platform|intermediary|broker|reseller) [,] @we (do not|can not|<be> not|have no) (own|control|decide|influence|responsible|set|operate|manage|make)}',
        '{, not (our fault|my fault|our mistake|by us|our doing|our problem)} (.|!|$)',
        '{(the|our|a) [new] (trainee|intern|temp|apprentice|junior|new (guy|girl|colleague|hire)|predecessor|student|cleaner|part-timer|stand-in) (did|broke|lost|forgot|sent|packed|mixed|made|caused|deleted|dropped|overlooked|missed|messed|wrote|was|took)}',
        '{@we (will|would|can) not (take|carry|accept|shoulder|be given) the (blame|rap|fall) for}',
        '^ {[just|pure|simply] (bad luck|an unlucky|an unfortunate) [coincidence]} (.|,|!|$)',
        '{(could|can) (have happened|happen) to (anyone|anybody|everyone|everybody|the best)}',
        '{@we (have|had) no (control|influence|choice|say|part|hand) (over|on|in|but|.|,|about)}',
        '{(not|as if|not as if|if) @we (had|have) (a|any|much|another) (choice|option|alternative)} (.|,|!|$)',
        '{(that|this|it|which) (was|is|happened|came) [long|well] before (my|our) (time|watch|day)}',
        '{(that|this|it|the [_] (problem|error|mistake|delay|fault|damage)) (has|had|<have>) (nothing|absolutely nothing|little) to do with (us|me|our|my)}',
        '{(that|this|it|the (problem|error|mistake|delay|fault|damage|issue)) (was|is|did|does) not (caused by|due to|down to|made by|originate (with|from)|come from|lie with|happen (with|at)|our doing|on) (us|me|our|my)}',
        '{(it|everything|all|(the|our) (goods|parcel|item|box|machine|order|shipment|oven|pump|door|table|glass|car|boiler|pallet|device|_)) (was|were|left [_] [_]) [_] (fine|perfect|intact|ok|in (perfect|good|order)|complete|flawless) [condition|order] when (it|they|we|i|everything) (left|shipped|sent|handed|packed)}',
        '{@we (<be>|can) (only|just|merely) (the (messenger|messengers|dealer|middleman|agent|reseller|shop|seller)|a (messenger|middleman|dealer|reseller)|pass on|passing on|relay|relaying|repeat what)}',
        '{(had|if) (the|our|your|my) (@scapegoat) (done|had|delivered|told|worked|been|not|informed|answered|packed|bothered|listened) ... (@we|this|none|nothing|it)}',
        '{(blame|thank|ask|complain to|take it up with|tell that to) (the|our|my) (@scapegoat) (for (that|this|it)|not (us|me)|about (that|this|it))}',
        '(delay|mistake|error|damage|problem|mix-up|mistakes|delays|this|that) {(was|is|were) [@adverb|entirely] (due to|caused by|because of|down to|the work of) (the|our|a) (@scapegoat)} (.|,|!|and|$)',
        '{(blame|thank) (the|our|my) (@scapegoat)} (.|,|!|$)',
        '{(the|our|my) (@scapegoat) (is|are|was|were) [@adverb|solely|entirely] (to blame|at fault|the (culprit|problem|one to blame)|responsible for (this|that|it|the (mess|delay|error|mistake|damage|problem|mix-up)))}',
        '{(the|our|my) (@scapegoat) (let (us|me) down|messed (it|this|that|everything) up|messed up|screwed up|got it wrong|forgot|is useless|are useless|lied to (us|me)|did not (do [their|his|her|its] (job|work)|tell (us|me)|bother)|never (told|tells|informed) (us|me))}',
        '{(nobody|no one) (told|informed|warned|asked|tells|informs) (us|me) [anything|about (it|this|that)]} (.|,|!|so|and|$)',
        '{@we (was|were) (never|not) (told|informed|asked|notified|warned|consulted|copied)} (.|,|!|so|that|of|about|and|$)',
        '{(act of god|higher force|force of nature|it is nature|nobody could (help|foresee|have (known|foreseen|prevented)|prevent)|could happen to anyone|happens to everyone|could have happened to anyone)} (.|,|!|it|that|this|and|$)',
        '{(is|was|are|were) not (something|anything) (@we can|@we could|that @we can) (control|influence|help|change|be (held|blamed|responsible)|do anything about)}',
        '{(do not|you can not|you can hardly|how can you|why do you|why are you) (hold|make|blame|blaming|holding) (it|this|that|us|me) [against|for|responsible] (us|me|for)}',
        '{@we (would|will) not be (the|your|anybody) (scapegoat|whipping boy|fall guy)}',
        '{there was nothing [that] @we could (do|have done)}',
        '{@we <be> [just|also|ourselves] [as much] [a|the] (victim|victims) [too|as well|here|of]}',
        '{(it|that|this) (is|was) [@adverb] (the|your) (courier|carrier|supplier|forwarder|factory|post|bank|driver|warehouse|customs|printer|agent|seller|host|owner|airline) _ (fault|mistake|doing|responsibility)}',
        '{the (fault|mistake|blame|error) (lies|is) [@adverb|entirely] with (the|your)}',
        '{(it|this|that) (is|was) (the|your|our) (@scapegoat) (who|that|which) (have|has|had|did|does|do|was|were|is|are|made|caused|lost|broke|decided|set|sets|forgot|sent|delayed|chose|packed|handles|wrote|needs|failed)}',
        '{@we (do not|did not|never) (make|made|take|took) (the|such|these|those|that|this) (decision|decisions|choice|choices|call|calls)}',
        '{(this|that|it|which) (was|is|has been|were) (decided|determined|imposed|mandated) by [the|our] (management|headquarters|corporate|directors|owners|head office)}',
        '{@we (was|were|have been|got) let down by (the|our|a) _}',
        '{@we (was|were) not [@adverb] (made aware|aware|informed in time)} [of|that] (this|that|it|the|you|.|,|!|$)',
        '{@we (did|have done|fulfilled|kept) (our|my) (part|bit|job|duty)} (.|,|!|and|but|$)',
        '{@we (did|have done|did do|have done everything) [everything|exactly|precisely] (what you (asked|wanted|told|ordered)|by the book|correctly|right|according to the book)}',
        '{(the|our|my) (@scapegoat) (lost|misplaced|mishandled|delayed|damaged|botched|ruined) (it|this|the|your|them|everything)}',
        '{(it|everything|all|they) (worked|was working|ran|was running|functioned|were working) [@very] [fine|perfectly|well|great|ok] when (it|they|we|i|everything) (left|shipped|sent|sold|handed|packed|had|listed|tested)}',
        '{@we (had|have) no (way|means) (of knowing|to know)}',
        '{@we (was|were|am|are) not the (one|ones|person|people) (who|that|to) (made|did|promised|said|decided|sent|wrote|broke|told|set|caused|packed|designed|agreed|sold|booked|blame)}',
        '{@we (was|were) (just|only|simply|merely) told (to|that|it|what|by)}',
        '{(did|do) not do (it|this|that) (on purpose|intentionally|deliberately)}',
        '{@we (only|just) (followed|did|do|followed through on) (what you (told|asked|wanted|said|ordered)|your (instructions|orders|wishes))}',
        '{[(so|then|please|just|well) [,]] (blame|blaming) (us|me|them|him|her|it on (us|me|them|him|her|the _)|my _|our _ [_])} (.|,|!|$|and|for|not|instead|if)',
        '{@we (could not|can not) have (known|foreseen|guessed|predicted)}',
        '{@we (only|just|simply|merely) (do|did|follow|followed|built|printed|shipped|sent|installed|wrote|entered) what (my|our|the|your) (head office|_) (order|ordered|tell|tells|told|ask|asks|asked|say|says|said|want|wants|wanted|gave) [us|me] [to]} (.|!|,|so|and|$)',
        '(is|was|are|were) _ [_] [_] (fault|mistake|problem|responsibility|error|doing|job|business) {, [and|so|but] not (ours|mine)} (.|!|so|$)',
        'on (your|the _|their) (side|end) {, [and|but] not [on|at] (ours|mine|our (side|end))}',
        '{(nobody|no one|none of us) (here|on our side|in our _|at our _) (is|was) (to blame|at fault|responsible|guilty)}',
        '{the (fault|mistake|blame|error) (lies|lay|is|was|must be|must lie) [@adverb|clearly] (elsewhere|somewhere else|not (here|with us|on our (side|end)|at our end|ours))}',
        '{[@you (should|must|can|have to)|please|you had better] (complain|take (it|this|that) up|be (angry|mad|upset)|argue) (to|with|at) [the|your|my|our] _ [_] [,] [and|but] not [to|with|at] (us|me)}',
        '{(is|was) not (something|anything) [that] @we (did|have done|caused|decided|broke|damaged|changed)}',
        '{@we can not (help|change) it [that|if|when]} (the|that|you|your|our|a|prices|it|they)',
        '(fault|mistake|problem|responsibility|error) of (the|your|our) _ {, [and] not (ours|mine)}',
        '{(the|our|your) (@scapegoat) [has|have|simply|just|@adverb] (made (the|this|that|a) [_] (mistake|error|mess)|caused (the|this|that) _)} (.|,|!|and|so|$)',
        '{(the|this|your) (problem|error|fault|mistake|delay|damage) (is|was) not (with|in|on|from|at|down to) our (side|end|product|products|system|software|machine|part|service)} (.|,|!|$)',
        '{everyone here (did|has done|have done) (everything|all) (right|correctly|by the book|properly)}',
        '{(none|nothing|no part) of (this|that|it) (is|was) ((our|my) (doing|fault|mistake|problem|responsibility)|(caused|done) by (us|me))}',
      ],
      unless: [...unless, sorryItIsSo],
      rewrites: [
        where(
          (match) => ifYouDid(match) && tellsNoFigure(match),
          sentence('From what we can see, {what happened}; what we will do now is {next step}.'),
        ),
        theyDid,
        blameBehind,
        andNoHeat(sorryThat),
        andNoHeat(sorryAbout),
        andNoHeat(notSetByUs),
        andNoHeat(weDid),
        where(wardsOff, leaveOutSentence()),
        where(trailsOff, drop()),
        where(onlyWardsOff, dropAside),
        where((match) => onlyWardsOff(match) && restIsCalm(match), keepTheRest()),
        where(
          (match) => saysNoMore(match) || (!restIsCalm(match) && tellsNoFigure(match)),
          sentence('From what we can see, {what happened}; what we will do now is {next step}.'),
        ),
        sorryOrStep,
      ],
    },
    {
      phrases: [
        '{in (our|my) (defence|defense) [,] (nobody|no one) (told|informed|warned) (us|me) [that]} _',
        '{(nobody|no one) (told|informed|warned|tells|informs) (us|me) that} _',
      ],
      unless,
      rewrites: [andNoHeat(say('we did not know that'))],
    },
    {
      phrases: [
        '{@we never (promised|guaranteed|agreed)} [that] (it|you|this|that|we|to|there|anything|a|the)',
      ],
      unless,
      rewrites: [andNoHeat(say('we did not mean to promise'))],
    },
    {
      phrases: ['{@we never (said|claimed|told you)} [that] (it|you|this|that|we|to|there|anything|a|the)'],
      unless,
      rewrites: [andNoHeat(say('we did not mean to say'))],
    },
    {
      phrases: ['{in (our|my) (defence|defense) [,]}'],
      unless,
      rewrites: [both(drop(), sorryOrStep)],
    },
    {
      phrases: [
        '{what (were|was|are|am|should|could|can|would) (we|i) (supposed to do|meant to do|to do|have done|do about (it|that)|do)} (.|?|!|,|$)',
      ],
      unless,
      rewrites: [
        where(opensQuestion, leaveOutArgument('question')),
        where(opensQuestion, sentence('What would help you most now?')),
        dropAside,
        keepTheRest(),
        where((match) => !endsAsQuestion(match), sorryOrStep),
        sentence('What would help you most now?'),
      ],
    },
    {
      phrases: [
        '{blame (the|your|our) _ , not (us|me)}',
        '{(that|this|it) is (a|an|the) _ (issue|problem|thing|matter|fault) , @we (only|just|merely) (sell|deliver|install|ship|print|forward|store) (it|them|these|the _) [, (so|please) (talk|complain|write|go|turn) to them|, (talk|complain|write|go) to them]} (.|,|!|$)',
        '{@we can not (do|change) anything about (that|this|it)} (.|,|!|$)',
        '{@we <be> (only|just) doing @our job}',
        '{@we [can] (only|just|merely) [can] (pass on|relay|repeat|forward|type in|enter|do|tell you) what [the|my|our] (accounting|boss|management|@scapegoat|_ office|system|manager) (tells|tell|told|says|say|said|gives|gave|wrote|decided|decides) [to] [us|me] [to]} (.|,|!|$|and|so)',
        '{@we (do not|did not) (make|write|invent) the (rules|prices|policy|laws|system)}',
        '{[@we|one] (can not|could not|do not|did not) (control|change|make|influence|order|command) the (weather|traffic|rain|snow|wind|post|customs|sun)} (.|,|!|$|and|or)',
        '{do not (shoot the messenger|look at me)}',
        '{(it|this|that) was not (me|us) [(who|that) ...]} (.|,|!|$)',
        '{blame (the|your|our) _ for ... , not (us|me)}',
      ],
      unless,
      rewrites: letGo('what we will do now is {next step}'),
    },
    {
      phrases: [
        '{how [on earth|the hell|in the world] (were|was|are|am|could|should|can|would) @we [@adverb] [supposed to|meant to|expected to|to|have|possibly] [have] (know|known|smell|guess|guessed|foresee|foreseen|see|predict|predicted)}',
      ],
      unless,
      rewrites: [
        didNotKnow,
        sentence('We did not see {what happened} coming; what we do now is {next step}.'),
      ],
    },
    {
      phrases: [
        '(due to|because of|caused by|owing to|reasons|circumstances|factors|issue|issues|events|matters) [_] [_] [_] {(beyond|outside|outside of|out of) our (control|influence)}',
      ],
      unless,
      rewrites: [...becauseOfIt, offerInstead, sorryOrStep],
    },
    {
      phrases: [
        '{(a|the|as a) direct (result|consequence) of the (airline|carrier|host|owner|dealer|supplier|bank)}',
        '{(nothing|not much|little) (i|we) (could|can) (do|have done)} [about (it|that|this)] ($|.|!)',
        '{@we can not help (that|it)} ($|.|!)',
        '(was|is) {not even (my|our) (shift|day|department|order|turn|project|week)}',
        '{@we did not start (this|it)} ($|.|!)',
        '{@we can only work with what}',
      ],
      unless,
      rewrites: [offerInstead, sorryOrStep],
    },
    {
      phrases: [
        '{(it|that|this) (is|was) not [really|@adverb] (my|our) [own] (choice|decision|call|idea|wish|rule|policy|design)} (.|,|!|and|but|to|$)',
        '{(it|that|this) (is|was) not (up|down) to (me|us)} (.|,|!|and|but|to|$)',
      ],
      unless,
      rewrites: [
        endWithApology,
        where(sendsOn, pleaseAsk),
        where((match) => !sendsOn(match), dropAside),
        where((match) => !sendsOn(match), keepTheRest()),
        where((match) => !standsBeside(match), sorryOrStep),
      ],
    },
    {
      phrases: [
        '{(that|this|it) is the first [time] (@we hear|@we have heard|@we heard|@we <be> hearing) [of|about] what:(it|this|that)}',
      ],
      unless,
      rewrites: [say('we would like to know more about $what')],
    },
  ]),
  examples: [
    {
      bad: 'It[[’s hardly our fault]] if you read the wrong timetable.',
      fixed: 'From what we can see, [what happened]; what we will do now is [next step].',
    },
    {
      bad: '[[That is a factory issue, we just sell it, talk to them]].',
      fixed: 'What we will do now is [next step].',
    },
    { good: 'We can’t do anything about that today, but on Monday the mason comes.' },
    {
      bad: '[[That is the port’s problem, once it leaves our yard we have nothing to do with it]].',
      fixed: 'From what we can see, [what happened]; what we will do now is [next step].',
    },
    { bad: '[[I only pass on what the office tells me]], the fee is 40.', fixed: 'The fee is 40.' },
    { good: 'I only pass on what works for me, one loaf a week.' },
    {
      bad: '[[It was the carrier who lost]] your crate, not us, so please complain to them.',
      fixed: 'The carrier lost your crate. What we will do now is [next step].',
    },
    {
      bad: 'The road was shut until noon, so [[we can hardly be blamed]] for the late cake.',
      fixed: 'The road was shut until noon.',
    },
    { bad: '[[Everyone here did everything properly]].' },
    { bad: '[[The delay was not on our side]].' },
    { bad: '[[None of it was caused by us]].' },
    { good: 'The fault was in our machine, not in your oven.' },
    { good: 'None of this is our work, the mill made it, and we love it.' },
    { bad: '[[We only did what the office told us]], the date was fixed.' },
    { bad: 'The leak is your plumber’s mistake[[, not ours]].' },
    { bad: '[[Nobody in our shop is to blame]].' },
    { bad: 'The pump is fine, [[the fault lies elsewhere]].' },
    { bad: '[[Please complain to the port, not to us]].' },
    { bad: 'This [[is not something we did]].' },
    { bad: '[[We cannot help it that]] the ferry is full.' },
    { good: 'The mistake was ours, not yours.' },
    { good: 'We only built what the plan shows, so tell us what to change.' },
    { good: 'Please write to Ana, not to me, I am away in May.' },
    { good: 'The cause was a loose screw, not the motor.' },
    { good: 'That is something we did with joy.' },
    { good: 'We cannot change it on Sunday, but on Monday we will.' },
    {
      bad: '[[We never promised]] that it floats, you must have misread the card.',
      fixed: 'We did not mean to promise that it floats.',
    },
    {
      bad: 'The road was shut until noon, so [[do not blame us for]] the late cake.',
      fixed: 'The road was shut until noon.',
    },
    {
      bad: 'Sorry, [[we can’t control the weather]].',
      fixed: 'Sorry, what we will do now is [next step].',
    },
    { bad: 'They sent it late, [[blame them]].' },
    { good: 'I do not blame you, the sign is small.' },
    {
      bad: '[[In our defence,]] it was dark.',
      fixed: 'It was dark. What we will do now is [next step].',
    },
    {
      bad: '[[In my defence, nobody told me]] the hall was booked.',
      fixed: 'I did not know that the hall was booked.',
    },
    { bad: '[[What were we supposed to do]], fly?', fixed: 'What would help you most now?' },
    {
      bad: 'The early berth is gone, [[nothing I can do]].',
      fixed: 'The early berth is gone. What I can do is [what you can do instead].',
    },
    { bad: '[[Its not our fault]] that the ferry was full.', fixed: 'We are sorry that the ferry was full.' },
    { good: 'The pier closes at noon, so the boat has no choice but to wait.' },
    { good: 'The tax is not on us to set, and the clerk will tell you more.' },
    { good: 'Please blame the fog, and have a tea on us.' },
    { bad: 'Sorry, [[we only act as an intermediary]].' },
    { bad: '[[As a platform we do not own]] the boats.' },
    { bad: 'The leak is in the pipe[[, not in our tap]].', fixed: 'The leak is in the pipe.' },
    {
      bad: 'It [[is not our fault]] that the ferry was full.',
      fixed: 'We are sorry that the ferry was full.',
    },
    { bad: 'The port packs the crates, so [[don’t look at me]].', fixed: 'The port packs the crates.' },
    { bad: '[[It was the driver’s idea]].' },
    { bad: 'Sorry, but the leak [[is not entirely our fault]].' },
    { bad: '[[We were not the only ones at fault]].' },
    {
      bad: 'It came late due to a strike [[beyond our control]].',
      fixed: 'It came late due to a strike. What we will do now is [next step].',
    },
    { bad: 'It was [[not even my shift]].' },
    { bad: '[[Blame the council for the noise, not me]].', fixed: 'What I will do now is [next step].' },
    {
      bad: '[[It was the driver who forgot]] the ramp.',
      fixed: 'It was the driver who forgot the ramp. What we will do now is [next step].',
    },
    { bad: 'I am really sorry, [[it is not my choice]].', fixed: 'I am really sorry.' },
    { bad: '[[This is the first time I hear about it]].', fixed: 'I would like to know more about it.' },
    { bad: '[[We did our part]].' },
    { bad: '[[It is not up to me]], ask the owner.', fixed: 'Please ask the owner.' },
    {
      bad: 'I see the dent, but it [[is not our fault]] that the gate was shut.',
      fixed: 'I see the dent, and I am sorry that the gate was shut.',
    },
    {
      bad: '[[The cleaner broke]] your lamp.',
      fixed: 'We broke your lamp. What we will do now is [next step].',
    },
    {
      bad: 'It [[could have happened to anyone]].',
      fixed: 'From what we can see, [what happened]; what we will do now is [next step].',
    },
    {
      bad: '[[We were let down by our printer]]. The cards are blue now.',
      fixed: 'We were let down by our printer. We are sorry about that. The cards are blue now.',
    },
    { bad: 'The delay [[is not our fault]].', fixed: 'We are sorry about the delay.' },
    {
      bad: '[[We cannot be held responsible]] for the dust in the yard because the road is being mended.',
      fixed: 'We are sorry about the dust in the yard: the road is being mended.',
    },
    {
      bad: 'The harbour fee of 12 [[is beyond our control]], as the port told us.',
      fixed: 'The harbour fee of 12 is not set by us, as the port told us.',
    },
    {
      bad: '[[We never promised]] that it would float, the card says so.',
      fixed: 'We did not mean to promise that it would float, the card says so.',
    },
    {
      bad: 'Two lamps are dark. [[It was not our decision]], the council set the hours.',
      fixed: 'Two lamps are dark. The council set the hours.',
    },
    {
      bad: 'The weather [[was beyond our control]].',
      fixed: 'The weather was beyond our control. What we will do now is [next step].',
    },
    {
      bad: '[[How were we supposed to know]] that the gate was shut?',
      fixed: 'We did not know that the gate was shut.',
    },
    { bad: '[[We cannot be held responsible]] for the carrier.' },
    { bad: 'On this one [[we are not to blame]].' },
    {
      bad: '[[Nobody told us]].',
      fixed: 'Nobody told us. What we will do now is [next step].',
    },
    { bad: '[[That was before my time]].' },
    { good: 'The storm is out of our hands, but we have booked the next boat.' },
    { good: 'It was beyond our control. Still, we will drive you home.' },
    { good: 'The prize is not our doing alone, your designers drew half of it.' },
    { good: 'You said that it is not our fault.' },
    { good: 'If it is not our fault, the insurance pays.' },
    { good: 'It was our fault, and the new part left today.' },
    { good: 'How should we let you know, by mail or by phone?' },
    { good: 'The courier lost the lamp, so we are sending a new one today.' },
    { good: 'Although it is not our fault, the new lamp is on its way.' },
    { good: 'Please do not blame the driver, it was my mistake.' },
    { good: 'Otherwise we have no choice but to wait for the tide.' },
    {
      bad: 'The fair is off due to circumstances [[beyond our control]].',
      fixed: 'The fair is off because of [what happened]. What we will do now is [next step].',
    },
    {
      bad: 'While the stop was due to a crack [[outside of our control]], we understand your anger.',
      fixed: 'While the stop was due to a crack, we understand your anger.',
    },
    { good: 'We are sorry that the courier lost your box.' },
  ],
});

/** “Failure to reply will lead to suspension”, “every minute you wait costs you”, “if you do not update you will lose all”: fear of what follows. */
import {
  beginsWith,
  endOfClause,
  endsClause,
  endsWith,
  followedBy,
  marks,
  opensClause,
  saidBefore,
  saidBehind,
  says,
} from '../../../words/english/clauses';
import { fromOthers } from '../../../words/english/from-others';
import { asked, denied, negated, reported } from '../../../words/english/guards';
import { endOfWords, type Guard, type Match, marking, remembering, textOf } from '../../../words/match';

import {
  beforeColon,
  beforeItHappens,
  gratefulFor,
  hearBefore,
  inGoodTime,
  keepIt,
  payItBy,
  pleaseDoIt,
  withoutNotice,
  wouldHaveTo,
} from '../../rewriting/ask-in-good-time';
import { openly } from '../../rewriting/ask-openly/index';
import { askWhichOfTwo } from '../../rewriting/either-or';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { dropAside } from '../../rewriting/let-go';
import { append, both, drop, prepend, say, sentence, where } from '../../rewriting/rewrites';
import { sayClause, sentenceOrClause } from '../../rewriting/say-clause';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import {
  holdsForThem,
  letMeHave,
  letUsHave,
  orTellUs,
  recommendInstead,
  talkAboutTheNextStep,
} from '../../rewriting/take-the-threat-out';
import { defineRule, type Rewriter } from '../../rule';

const theirs =
  '(access|account|name|order|slot|service|services|line|seat|seats|place|spot|goods|things|shipment|contract|subscription|power|water|internet|phone|data|files|photos|website|domain|listing|discount|price|booking|reservation|deposit|house|car|furniture|room|table|flat|key|machine|licence|license|warranty|credit|file|case|debt|profile|shop|page)';
const lost =
  '(shut off|cut|cut off|blocked|sold|given away|given to _|reported|cancelled|canceled|suspended|terminated|deleted|erased|wiped|closed|locked|disconnected|switched off|turned off|frozen|seized|auctioned|thrown out|forfeited|lost|revoked|released to|handed to|passed to|passed on|published|exposed|blacklisted|towed|repossessed|gone|pulled|kept|stopped|void|removed)';
const soon =
  '(today|tonight|tomorrow|now|immediately|at (noon|midnight|once|# _|#)|by (noon|midnight|tonight|then|tomorrow|@day)|this (week|minute|hour|evening)|on @day|without (notice|warning|further (notice|warning))|for (good|ever)|forever|within # (hours|minutes)|in # (hours|minutes)|if you (do not|delay|wait|fail|dither|cancel|refuse)|unless you)';

/** What is done to the reader. */
const hostile =
  '(publish|sue|ban|expose|blacklist|disconnect|evict|change the locks|press charges|go public)';

/** “…; please tell us if you need more time”: the way out is told with it. */
function leavesTime({ sentence }: Match): boolean {
  return /\b(?:tell|let) (?:us|me) (?:know )?if (?:you need|another)\b/i.test(sentence.prose);
}

/** It says little more than what is threatened. */
function isShort({ tokens }: Match): boolean {
  return tokens.length <= 20;
}

/** “Failure to reply will lead to a block”, “your seat will be sold tonight”: what happens, and when. */
function toldAsFact({ tokens, mark }: Match): boolean {
  const [first, ...rest] = tokens.slice(mark.from, mark.to).map(({ text }) => text);
  return (
    /^(failure|refusal|delay|failing|hesitation|any|not|your|tomorrow|should)$/.test(first ?? '') ||
    (/^(we|i)$/.test(first ?? '') && rest.includes('reserve')) ||
    (first === 'if' && rest.some((text) => /^(lose|miss|pay|forfeit|charged|locked|blocked|cut)$/.test(text)))
  );
}

/** “Unless you sign by Friday, it goes”: the day is told, and stays. */
function conditionNamed({ tokens, mark }: Match): boolean {
  return (
    /^(unless|if|without)$/.test(tokens[mark.from]?.text ?? '') &&
    !tokens.some(({ text }) => /^(serious|idiot|stop|bother|court|lawyers?)$/.test(text))
  );
}

/** “Last warning before I block the account.” */
function namesLast({ captures }: Match): boolean {
  return captures.which !== undefined;
}

/** “Failure to press the key means you get no mails” is “please press the key; without this, you get no mails”. */
function withoutThis(match: Match) {
  const { tokens, mark } = match;
  if (textOf(tokens, mark.from, mark.from + 2) !== 'failure to') return null;
  const leads = /^(?:will|may|shall)$/;
  const will = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && leads.test(text));
  // “… will result in | the loss of your seat”: what follows is named, and not told.
  if (will > 0 && /^(?:in|to|cause)$/.test(tokens[mark.to - 1]?.text ?? ''))
    return say('please $deed to avoid')(remembering(match, { deed: { from: mark.from + 2, to: will } }));
  const means = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && /^means?$/.test(text));
  if (means < 0) return null;
  const that = tokens[mark.to]?.text === 'that' ? 1 : 0;
  return say('please $deed; without this,')(
    remembering(marking(match, mark.from, mark.to + that), {
      deed: { from: mark.from + 2, to: will > 0 ? will : means },
    }),
  );
}

/** “I have to insist | that it be mended today”: the day is a requirement, and stays. */
function askThat(match: Match) {
  const { tokens, mark } = match;
  const that = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && text === 'that');
  const who = tokens[mark.from]?.text;
  if (
    !/^(?:i|we)$/.test(who ?? '') ||
    that < 0 ||
    !tokens.slice(that, mark.to).some(({ text }) => text === 'be')
  )
    return null;
  return say(`${who === 'i' ? 'I' : 'we'} would ask`)(marking(match, mark.from, that));
}

/** “Everyone has it, you are the last one.” */
function lastOne({ tokens, mark }: Match): boolean {
  const rest = tokens.slice(mark.to).map(({ text }) => text);
  return /\b(?:the (?:last|only) one|left behind)\b/.test(rest.join(' '));
}

/** “You will kick yourself | if you miss it.” */
function beforeMissing({ tokens, mark }: Match): boolean {
  return /^(?:if|when) you (?:miss|skip|pass|let)\b/.test(textOf(tokens, mark.to));
}

/** “All your competitors already | use it” is “others in your trade already use it”. */
function othersInYourTrade(match: Match) {
  const { tokens, mark } = match;
  const at = tokens.findIndex(
    ({ text }, index) => index >= mark.from && /^(competitors|competition|rivals|peers)$/.test(text),
  );
  return at < 0 ? null : say('others in your trade')(marking(match, mark.from, at + 1));
}

/** “Everyone in your street already has one.” */
function inYourStreet(match: Match) {
  const has = /\b(?:has|have|got)\b/.test(textOf(match.tokens, match.mark.from, match.mark.to));
  return has && !lastOne(match) ? say('many people $where already have')(match) : null;
}

/** “Consider this our last reminder.” */
function lastReminder({ tokens, mark }: Match): boolean {
  return /^(?:consider|take|see|treat|regard) this .*\b(?:reminder|notice)$/.test(
    textOf(tokens, mark.from, mark.to),
  );
}

/** “The bay is held for an hour, | then it goes to Graz.” */
function toldAfterwards({ tokens, mark }: Match): boolean {
  return /^, (?:after that|afterwards|then|and)\b/.test(textOf(tokens, mark.to));
}

/** “You will kick yourself | if you see the price next month.” */
function beforeIf({ tokens, mark }: Match): boolean {
  return tokens[mark.from]?.text === 'you' && /^(if|when)$/.test(tokens[mark.to]?.text ?? '');
}

const threatens = marks(
  /^(post|publish|share|expose|show|lawyers?|solicitors?|attorneys?|bailiffs?|collectors)$/,
);

/** “You don’t want your boss to find out”, “don’t come crying”: it tells nothing but fear. */
const onlyFear = beginsWith(/^(you|do|think|imagine|it|what|the|my|your)$/);

const byLawyers = marks(/^(lawyers?|attorneys?|legal|court|collections?|public)$/);

/** “We act fast when a pipe bursts”, “I will reply quickly”: told of oneself, or of others. */
function notAsked({ tokens, mark }: Match): boolean {
  return /\b(?:i|we|they|he|she|it|team|crew|us|who)(?: \S+)?(?: \S+)? $/.test(
    `${textOf(tokens, Math.max(0, mark.from - 3), mark.from)} `,
  );
}

/** “Just sign it and send it back”: how it is done, now that they agreed. */
const howItIsDone = followedBy(/^(and|here|at|on)$/);

/** “Take the earlier bus, or you will miss the ferry”: good advice. */
const onTheWay = says(/^(ferry|bus|train|flight|plane|boat|tram|connection|turn|exit)$/);

/** “If you don’t like it, you lose | nothing”, “you will lose the changes if you do not save”: no fear is sold. */
const losesNothing: Guard = (match) =>
  followedBy(/^(nothing|no|neither)$/)(match) ||
  says(/^(save|saving|saved|weight|draft|changes|screw|screws|receipt)$/)(match);

/** “If you do not sign today, there is no harm”: nothing follows. */
const noHarm = followedBy(/^(harm|problem|rush|hurry|charge|cost|need|pressure)$/);

/** “This is my last mail before | I go on leave.” */
const offForAWhile = saidBehind(
  /^(holidays?|leave|vacation|weekend|wedding|retire|christmas|trip|baby|summer)$/,
);

/** “… before I hand it to the lawyers.” */
function menacesBehind({ tokens, mark }: Match): boolean {
  return /\b(?:lawyers?|solicitors?|attorneys?|court|police|bailiffs?|collections?|collectors?|public|press|reviews?|legal)\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “Sign or we go to court, | your choice”, not “red or blue, | your choice”. */
function behindAThreat({ tokens, mark }: Match): boolean {
  return /\b(?:or (?:i|we) (?:will|am|are|have to|go|take|cancel|sue|move|switch|sell)|otherwise|or else|lawyers?|court|collections?|or (?:the|my|our) \p{L}+ (?:is|are|goes|will)|last (?:warning|chance))\b/u.test(
    textOf(tokens, 0, mark.from),
  );
}

/** “If you do not renew your plan | all your files will be deleted | and nobody can get them back”. */
const soThatYouKeep: Rewriter = (match) => {
  const { tokens, mark } = match;
  const close = endOfClause(tokens, mark.to);
  const to = /\b(?:nothing|nobody|no way|forever|for good)\b/.test(textOf(tokens, close))
    ? endOfWords(tokens)
    : close;
  const { deed, what } = match.captures;
  if (!deed || !what) return null;
  // “… renew | all of your …”
  let end = deed.to;
  while (/^(all|of|then)$/.test(tokens[end - 1]?.text ?? '')) end--;
  const all = tokens[end]?.text === 'all' ? end : what.from;
  return say('please $deed so that you keep $what')(
    remembering(marking(match, mark.from, to), {
      deed: { from: deed.from, to: end },
      what: { from: all, to: what.to },
    }),
  );
};

export default defineRule({
  id: 'pressure/consequence',
  principle: 'not-straight-to-the-sale',
  severity: 'warning',
  message: 'Drives with fear of what follows.',
  why: 'Fear makes people freeze or leave; name the date, the reason and the easy way to keep what they have.',
  phrasings: openly([
    {
      phrases: [
        '{(failure|refusal|delay|failing|hesitation|any delay|not (paying|replying|responding|signing|answering)) [to _|to (reply|respond|pay|sign|act|comply|answer|confirm|settle|do so)|now] [_] [_] [_] [_] (will|may|shall|is going to) (lead to|result in|mean|cost|entail|trigger|be (considered|treated|taken|punished|followed)|leave|force|incur|cause)}',
        `{your [_] ${theirs} (will [then|also|simply] be|gets|get|is going to be|shall be|will get|are going to be) [@adverb|automatically|permanently] ${lost} [to _|to the _ _] ${soon}}`,
        `{your [_] ${theirs} (goes|go|is going|will go) [straight|directly] (to (the|our|a|my) (credit bureau|bailiff|collectors|collection agency|collections|lawyers|lawyer|police|court|next|street|auction|press|landlord|public|blacklist)|on the (street|blacklist|list|internet|black list)|public|under the hammer|in the bin|elsewhere|dark)}`,
        '{(i|we) (will|shall|are going to|am going to|can) [@adverb] (post|publish|share|print|expose|show) (your name|you|your _|this|your mails) [_] (online|publicly|on (the internet|facebook|google|social media|our website)|to (everyone|everybody|the press)|everywhere|in public) [if|unless|until]}',
        '{you do not [really] want (your|to be|them|us|me) [_] [_] to (miss|lose|suffer|find out|know|see|be|go|happen|tell|regret|end up)}',
        '{failure to ... (means|will mean) [that]} (you|your|the|we)',
        '{do not come (crying|running|begging|complaining|to us) [back] [to (me|us)|later|if|when]}',
        '{do not come back (to (me|us)|crying|running|begging|complaining|later)}',
        '(^|,|;|-|–|—|or|and|so|then|but|please|just) {do not come back [if|when]}',
        '^ {[the|my|your] (clock|time) is ticking}',
        '{every [single] unit:(minute|hour|day|week|second|month) [that] you (wait|hesitate|delay|waste|dither|lose|do not|spend thinking) [_] [_] v:(costs|cost|is costing|is money|loses|you lose|burns|is (lost|a lost)|means)}',
        '{if you (do not|fail to|refuse to) ... (now|today|tonight|at once|immediately|this week|by @day|by noon|within # _) [,] [then] you (will|are going to|shall) [@adverb] (lose|regret|miss|pay|forfeit|be (left|locked|blocked|cut|charged|reported|sorry))}',
        '{(do|act|sign|order|pay|buy|get in|book|update|renew|come) (today|now|tonight) [,|-|:|;] (tomorrow|later|next week|or) [you|it|the price] [will|is|may] [be] (pay|too late|gone|double|doubles|cost|costs|regret|lose|dearer)}',
        '{(tomorrow|next week|later|from monday|after today) you (will|shall) (pay|have to pay|be paying) (double|twice|more|full|the full|extra|a lot|much|# _)}',
        '{(should|if) (the|your) (sum|money|payment|deposit|amount|answer|signature|paper|papers|balance) not (be|arrive|reach|come) ... [,] (your|the|our|we|i)}',
        '{(we|i) [also] reserve the right to (charge|cancel|sell|terminate|block|withdraw|report|suspend|keep|raise|publish|take|stop|give|bill) ... (if you|unless you|from (tomorrow|today)|without)}',
        '{(our|my|the) [_] (lawyer|lawyers|solicitor|solicitors|attorneys|attorney|debt collectors|bailiff|bailiffs|collectors|legal team) (is|are|will be) [already|now|@adverb] (standing by|ready|waiting|on standby|informed|on the case|drafting|preparing|on (its|their|his) way|looking at|watching|knocking)}',
        '{(it would be|what) a (shame|pity) if (your|the|our|this|all|that|you|they) ... (had|were|was|got|did|ended|went|could|missed|came|happened|lost|have)}',
        '{if you (cancel|leave|refuse|say no|go|quit|complain|do not (pay|sign|agree|accept|come|answer)) [now|today|this|us] [,] [then] (we|i) (will|shall|have to|would) [have to] (tell|inform|report|publish|post|warn|charge|keep|make sure|let everyone|show|expose|spread)}',
        '{(think|imagine) (of|about|how|what) (what (happens|would happen|could happen)|how (you would|you will|you might)|the (regret|shame|damage|risk|fine|faces)|you would|your (family|kids|children|wife|house|boss|customers|business)) ... (if|when|without|once)}',
        '{(think|imagine) [about|of] how you (would|will|might) feel}',
        '{you will [have to|need to] (explain|tell|answer) [it|this|that] [to] (your|yours|to your) [_] [_] (why|how|that)}',
        '{no first:(payment|money|signature|deposit|answer|deal|order|reply) [,|-|=] no then:(key|access|slot|price|discount|mercy|second|seat|water|power|entry)}',
      ],
      unless: [asked, negated, reported, leavesTime],
      rewrites: [
        where(endsClause, say('the $then follows as soon as the $first is in')),
        say('with the $first in hand we can go on to the $then'),
        say('each $unit without it $v'),
        wouldHaveTo,
        recommendInstead,
        keepIt,
        where(toldAsFact, withoutNotice),
        withoutThis,
        where(toldAsFact, append('; please tell us if you need more time')),
        where((match) => !toldAsFact(match), dropAside),
        where(threatens, sayClause('we would like to settle this with you')),
        where(onlyFear, leaveOutSentence()),
        where(isShort, sentence('So that nothing is lost for you, we suggest {the step} by {date}.')),
        where(
          (match) => !isShort(match),
          prepend('So that nothing is lost for you, we suggest {the step} by {date}.'),
        ),
      ],
    },
    {
      phrases: ['{you will [@adverb] be how:(forced|made|compelled|obliged) to}'],
      unless: [asked, negated, reported],
      rewrites: [say('asked', { instead: 'how' })],
    },
    {
      phrases: [
        '^ [this is] {[the|my|our|your] (final|last) (notice|demand|warning|reminder) before} (we|i|your|the|it|this)',
      ],
      unless: [asked, reported],
      rewrites: [hearBefore, sayClause('may I come back to this?')],
    },
    {
      phrases: [
        '{(this|it) (is|will be) (my|our|the|your) [very] (last|final) (email|e-mail|mail|message|call|letter|attempt|request|reminder|notice|note|try) [to you|about (this|it)] [,] before} (we|i|it|(my|our|the) (lawyer|lawyers|solicitor|file|case|matter|account))',
        '^ [and|so|well|just|go ahead ,] {(keep|continue|carry on|go on) (this up|(ignoring|avoiding|dodging|refusing|stalling|delaying|wasting|treating|acting|dragging) [_] [_] [_] [_]) [,] and} (you|we|i|it|this|your|the|my|our)',
      ],
      unless: [asked, reported, offForAWhile],
      rewrites: [
        where(
          (match) => beginsWith(/^(this|it)$/)(match) && !menacesBehind(match),
          say('we would like to hear from you before'),
        ),
        sentence('We would like to settle this with you; could you tell us by {date} how you see it?'),
      ],
    },
    {
      // “If you do not renew by Friday all your data will be deleted”: what they keep is said instead.
      phrases: [
        `{if you (do not|fail to|refuse to|will not) deed:((renew|pay|confirm|update|reply|respond|upgrade|sign|subscribe|register|act|book|answer|react|verify|settle|order) [_] [_] [_]) [,] [then] what:((all [of] your|your) [_] ${theirs}) (will be|is|are|gets|get|will get|is going to be|are going to be) [@adverb|permanently|irrevocably] (deleted|erased|wiped|lost|cancelled|canceled|sold|given away|gone|forfeited|closed|suspended|blocked|revoked|switched off|cut off|locked|disconnected|terminated)}`,
      ],
      unless: [asked, reported, leavesTime, noHarm],
      rewrites: [soThatYouKeep, append('; please tell us if you need more time')],
    },
    {
      phrases: [
        '{(a|an) [_] [_] (disaster|accident|catastrophe) waiting to happen}',
        '{(a|an) [ticking] time [-] bomb}',
      ],
      unless: [asked, negated, reported, saidBehind(/^(replaced|fixed|repaired|mended|changed|removed)$/)],
      rewrites: [say('a risk')],
    },
    {
      phrases: [
        '{[,|;|-|–] [it is|that is] (your (choice|call|decision)|up to you)} $',
        '{[,|;|-|–] (i mean it|(i am|we are) [dead|@very|@adverb] serious|you have been warned)} $',
      ],
      unless: [asked, reported],
      when: [behindAThreat],
      rewrites: [drop()],
    },
    {
      // “You would be mad to wait, I mean it”; not “thank you, I mean it”.
      phrases: ['{[,|;|-|–] (i mean it|(i am|we are) [dead|@very] serious)} $'],
      unless: [
        asked,
        reported,
        behindAThreat,
        saidBefore(
          /^(thank|thanks|love|loved|great|best|sorry|wonderful|welcome|worry|good|lovely|glad|proud|kind)$/,
        ),
      ],
      when: [saidBefore(/^(you|your)$/)],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{, no (ifs|excuses|delays|discussion|discussions|more (excuses|delays|waiting)|if no but|ifs no buts|ifs or buts)} $',
        '^ {if you are [really|@adverb] serious [about (it|this)] (,|, then|then)} _',
        '{, if you are [really|@adverb] serious [about (it|this)]} $',
      ],
      unless: [asked, reported],
      rewrites: [drop()],
    },
    {
      phrases: [
        '^ {if you are [really|@adverb] [a] serious [(buyer|customer|person|partner|company)] [,] [then] you (will|must|should|have to|need to)} _',
      ],
      unless: [asked, reported],
      rewrites: [say('please')],
    },
    {
      phrases: [
        '{(this|that|it) can not wait (another|one more|a|any|until|till) (day|minute|hour|longer|week|monday|tomorrow)}',
      ],
      unless: [asked, reported, leavesTime],
      rewrites: [say('we would be glad to settle this by {date}')],
    },
    {
      phrases: [
        '{(you (have|have got)|i give you|we give you) [only] (until|till) when:(_|_ _|_ _ _) to pay}',
      ],
      unless: [asked, reported, leavesTime],
      rewrites: [payItBy, say('we would be glad of your payment by $when')],
    },
    {
      phrases: [
        '{(you (have|have got)|i give you|we give you) [only] (until|till) when:(_|_ _|_ _ _) to (make up your mind|decide|answer|reply|sign|come back|change your mind|think)}',
      ],
      unless: [asked, reported, leavesTime],
      rewrites: [say('we would be glad of your answer by $when')],
    },
    {
      phrases: [
        '{you (have|have got) (until|till) when:(@day|tomorrow|tonight|noon|midnight|the end of _) [,|;|:|-] [and] (after that|then|afterwards) [,]} (i|we|it|the|your)',
      ],
      unless: [asked, reported, leavesTime],
      rewrites: [say('we would be glad to hear from you by $when; after that')],
    },
    {
      phrases: [
        '{[,] or you will (hear|be hearing) from (us|me|our _|my _) [again]} (.|!|$)',
        '{[,] or (we|i) (will|shall) (see|meet) (you|each other) in [front of|court]}',
      ],
      unless: [asked, reported, leavesTime],
      rewrites: [sayToTheEnd('; if that does not work for you, please tell us')],
    },
    {
      phrases: ['{take it or (go|walk|forget|lose|i|we|else|someone)}'],
      unless: [asked, reported, leavesTime],
      rewrites: [
        where(opensClause, sayToTheEnd('let us know what you think')),
        sayToTheEnd('; let us know what you think'),
      ],
    },
    {
      phrases: [
        '{who:(we|i) (expect|require|demand)} [your|an|a|the|this] (answer|reply|payment|signature|order|decision|money) [_] [_] (at once|this minute|by noon|by tonight|right now|immediately|today)',
      ],
      unless: [asked, negated, reported, leavesTime, fromOthers],
      rewrites: [say('$who would be grateful for')],
    },
    {
      phrases: [
        '{v:(reply|answer|respond|confirm|pay|sign|act|order|book|call) when:(asap|today|now|immediately|tonight|quickly) or (lose|miss|forget|forfeit|say)}',
      ],
      unless: [asked, reported, leavesTime],
      rewrites: [sayToTheEnd('please $v $when if you can')],
    },
    {
      phrases: [
        '{(it would be|what) a (shame|pity) if what:((your|the|our|this|that) [_] [_]) (got|was|were|gets)} (held|delayed|lost|missed|stuck|left|postponed|put)',
      ],
      unless: [asked, negated, reported],
      rewrites: [say('we would not want $what to be')],
    },
    {
      phrases: [
        '{(consider|take|see|treat|regard) this [as] [a|an|your|the|our] [very] (ultimatum|final (notice|warning|offer|reminder|demand|call)|last (notice|warning|offer|reminder|demand|chance|call)|warning)}',
        '^ {which:((final|last) (notice|demand|reminder)) [before (disconnection|legal|suspension|court|action|closure|cancellation|collection)]}',
        '{(we|i) (will|shall) (not|never) (ask|offer|remind you|tell you|warn you|call|write|say it|make this offer|repeat (it|this|the offer)) [you] (again|twice|a second time|another time|once more)}',
        '{you are either (in|with us|on board|for us) [,] or [you are] (out|against us|not|gone)}',
        '{either (you|this|we|it|the _|your _) ... ... [by _] or (we|i|it|you|the (deal|offer|order|price))} (<sell>|<cancel>|<stop>|<leave>|<go>|will|shall|<give>|<take>|<tell>|have to|<fork>|<walk>|<sue>|<lose>|are|am|is|can)',
        '{if (we|you|i|this|it) (can not|do not|is not|does not|could not) (settle|sign|close|agree|finish|get|confirm|decide|be (signed|settled)) [_] [_] (today|now|tonight|this week|by @day) [,] [then] (there is no|that is it|it is (over|off)|the (deal|offer)|forget|do not bother)}',
        '{unless you (can|are|come|pay|sign|call|decide|confirm|answer|reply|order|book|act) ... [,] (i am afraid that is it|that is it|it is (over|gone|off)|the (deal|offer|price) (is|goes)|it goes|(we|i) (sell|go|give|let|will (sell|go|give|let)))}',
        '{there is no (point|sense|use) in (talking|discussing|going on|negotiating|meeting|waiting) (further|any (further|longer|more)|any more|on|if|unless|without)}',
        '{(we|i) (strongly|urgently|must|have to|really|seriously) [_] (urge|press|insist|demand) [that|on|upon|you] [you|to|payment|that|an|your] [_] [_] [_] (without (further|any|more) delay|today|now|at once|immediately|tonight|right away|straight away|this minute)}',
        '{(we|i) (expect|require|demand|insist|must insist|have to insist) [that|on] [you|payment|your|an|a|the|this|it] [to|on my desk|answer|payment|signature|order|decision] [_] [it] (at once|this minute|by noon|by tonight|right now|immediately|today)}',
        '{(we|i) want (it|this|that|an answer|your answer|the money|a decision|your signature) (on my desk|at once|this minute|by five|by noon|by tonight|right now)}',
        '{(i|we) (am|are) going to need (that|your|the|a|this) [_] (deposit|money|signature|answer|decision|card|payment|commitment|yes) (now|today|tonight|right|if you are serious)}',
        '{if you are not (ready|willing|prepared|going|able|serious) [to] [_] [,] [then] (stop|do not|there|we|i|please do not|quit) [wasting|waste|bother]}',
        '{(stop|quit) (wasting (my|our|your|everyone’s) time|dithering|hesitating|stalling|thinking|dragging) [about it|your feet|and]}',
        '{(pay|sign) first [,|and] [and] (complain|argue|ask [questions]) later}',
        '{(sign|buy|pay|order|book|act|decide|commit) now [,|and] [and] (worry|think|ask|regret|read|pay|talk|decide|argue|check) [questions|about it] later}',
        '{(if (i|we)) (do|have) not (hear|heard|get|got|receive|received|see|have) [anything|an answer|a reply|your _|it|back|payment] [from you] [back] (by|within|today|before|until|in) [_] [_] [,] [then] (i|we) [will|shall|have to] (assume|take it|sell|give|cancel|close)}',
        '{if you (do not|refuse to|will not) (accept|agree|take it|sign|decide|want it|buy|order|confirm|answer|pay|move|commit) [it|this|now|today] , [then] (we|i) (will|shall|am going to|are going to|have to|can) [just|simply|then|have to] (go|sell|offer|choose|give|find|take|call|move|work|pick|look|walk|end|close|turn|pass|ask|contact|let)}',
        '{if @we do not (hear|here) back from you ... (by|before|within|today|tonight|until|soon)}',
        '{unless you (agree|sign|pay|confirm|decide|accept|reply|answer|act) (by|before|today|tonight|now|right away)}',
        '{without your what:(signature|answer|payment|order|deposit|reply|confirmation|decision) when:(tonight|today|now|by (noon|tonight|@day|then|tomorrow))}',
        '{(comply|pay up|sign|agree|settle|apologise|apologize) (at once|now|today|immediately|tonight) or}',
        '{how long do you want to (wait|sit|think|hesitate) [_] [_]} $',
        '{(i|we) (am|are) [@adverb|fast|quickly|slowly|starting to|rapidly] (losing|lose|running out of) (patience|my patience|our patience)}',
        '{my (final|last) (price|offer|word|bid) , (take|accept|yes|go|sign|or)}',
        '{(i|we) (can|could|will|may|might) [also|always|@adverb] (make|take) (this|it|that|the _) public}',
        '{(our|my) (legal (department|team|counsel)|lawyers|lawyer|debt (department|collectors)|collections (department|team)|attorney|attorneys) (will|shall|is going to|are going to) [@adverb|then|shortly] (contact|call|visit|write|deal|take|be|handle|pursue|send|hear|get)}',
      ],
      unless: [asked, reported, leavesTime, noHarm, fromOthers],
      rewrites: [
        where(namesLast, say('a friendly reminder', { instead: 'which' })),
        where(lastReminder, say('this is a friendly reminder')),
        askWhichOfTwo,
        askThat,
        where(endsWith(/^(again|twice|more)$/), dropAside),
        letMeHave,
        gratefulFor,
        where(conditionNamed, append('; please tell us if you need more time')),
        pleaseDoIt,
        where(marks(/^patience$/), leaveOutArgument()),
        where(byLawyers, sayToTheEnd('we would like to talk it over with you')),
        beforeColon,
        sentenceOrClause(
          'We would be glad of your answer by {date}; tell us if another date suits you better.',
        ),
      ],
    },
    {
      phrases: [
        '{v:(decide|choose|answer|reply|act|order|book|sign) (quickly|fast|quick|this minute|on the spot) [,|;|-|:]}',
      ],
      unless: [asked, reported, leavesTime, notAsked],
      rewrites: [inGoodTime],
    },
    {
      phrases: ['{be (among|one of) the first many:[#|@number] [_] and}'],
      unless: [asked, negated, reported],
      rewrites: [
        say('the first $many'),
        dropAside,
        keepTheRest(),
        sentenceOrClause('Have a look and tell us what you still need to decide.'),
      ],
    },
    {
      phrases: ['{you owe it to (your|yourself|yourselves|the|them) [_] to} _'],
      unless: [asked, negated, reported],
      rewrites: [say('do')],
    },
    {
      phrases: [
        '{you owe it to (your|yourself|yourselves|the|them) [_]}',
        '{(others|other people|many|people|anyone|most people|any _) would (kill|die|give (anything|their|an arm)|queue|line up|jump|beg) (for|to|at)}',
        '{(every|everyone|everybody|all the others|the others|half the (town|street|industry)) [else] (is|are|has|have) [already|all|now] (buying|ordering|signing|switching|getting|joining|bought|signed|on board|got) (it|this|one|them|these|in|up|theirs)}',
        '{do not be the (only|last) (one|person|shop|company|parent|mother|father|man)}',
        '{(other|all the other|the other|most|all) (mothers|fathers|parents|shops|dealers|customers|companies|families|neighbours|neighbors|people|buyers) [_] [_] [_] (have|has|did) [@adverb|all] (signed|put|booked|ordered|paid|bought|decided|registered|joined|secured|enrolled)}',
        '{(a|any|every) (smart|clever|wise|real|serious|good|responsible|sensible|true|caring) (man|woman|mother|father|parent|buyer|boss|person|leader|husband|investor|owner) (would|will|does|knows|signs|buys|acts|can)}',
        '{(everyone|everybody|every (house|shop|family|company|kid|child|mother|parent)|all the (houses|shops|kids|families)|half) [else] where:((in|on|at|around|of) your (street|town|class|industry|block|building|area|school|market|neighbourhood|neighborhood|village|trade|line)) (already|has|have|is|are|now|uses|use|bought) [already|has|got|bought] [one|it]}',
        '{(seize|grab|catch) the (day|moment|chance|opportunity)}',
        '{be (among|one of) the (lucky|few) [_] (or|and)}',
        '{be (among|one of) the first or}',
        '{you will [soon|later|certainly|only|@adverb] (be kicking yourself|kick yourself|regret (it|this|that|not|waiting)|hate yourself)}',
        '{(you|and) (be|are) kicking yourself}',
        '{(go|leave|be|end up|come) [home] (empty-handed|empty handed|left behind|with nothing)}',
      ],
      unless: [asked, negated, reported],
      rewrites: [
        where(beforeMissing, say('it would be a pity')),
        where(beforeIf, say('you may wish you had taken it')),
        where(beginsWith(/^do$/), dropAside),
        inYourStreet,
        where(lastOne, sentenceOrClause('Have a look and tell us what you still need to decide.')),
        dropAside,
        keepTheRest(),
        leaveOutSentence(),
        sentenceOrClause('Have a look and tell us what you still need to decide.'),
      ],
    },
    {
      phrases: [
        `(if|unless|without) ... ... [...] [,] [then] {@we [@adverb|have to|must|will have to|will|shall|am going to|are going to|will be forced to] [@adverb] ${hostile}}`,
      ],
      unless: [reported, denied],
      rewrites: [talkAboutTheNextStep],
    },
    {
      phrases: [
        `^ [so|just|please] {deed:((refund|repair|replace|release|finish|deliver|ship|return|accept|pay|remove|delete|change|merge|sign|move|fix|approve|take|come|leave|stop|withdraw|respond|reply|confirm|apologise|apologize|answer|settle|correct) ... ...) [,] or (it|we|i|you|they|the _|this) (goes|go|will|tell|block|report|change|sell|cancel|leave|lose|start|stop|send|call|sue|post|publish|get|are|am|have|switch|take|move|dispute)}`,
      ],
      unless: [reported, denied, onTheWay],
      rewrites: [orTellUs],
    },
    {
      phrases: [
        '^ [so|just|please] {deed:((stop|change|remove|delete|withdraw|take down|edit|correct|update) ... ...) [first] [,] (and|then|and then) (we|i) [will|can] [then] rest:(talk|look|discuss|see|help|refund|think|process|consider)}',
      ],
      unless: [reported, denied],
      rewrites: [say('could you please $deed? We are glad to $rest')],
    },
    {
      phrases: [
        '{((i|we) [only] (can|will) [only]|only) (hold|keep|reserve|block|honour|honor) (this|the|your|it|that) [_] [_] [_] [for you] [only] (for (#|@number) (minutes|minute|min|mins|hours|hour)|(as long as|until|till|while) (i|we) (am|are|leave|hang|close|go)|if the _ (arrives|comes|is in) (tonight|today|now))}',
      ],
      unless: [reported, denied],
      rewrites: [holdsForThem],
    },
    {
      phrases: [
        '(cart|basket|offer|price|slot|code|deal|session|reservation|discount|seat|room|table|order) [_] {((expires|expire|ends|closes|vanishes|disappears|will (expire|vanish|disappear|self destruct|self-destruct|self - destruct)|is gone) in|(is|are) [only|just] (held|hold|kept|reserved|blocked) [for you] [for]) [only|just|you|the next] long:((#|@number) [seconds|second|sec|minutes|minute|min|mins|hours|hour|days|day])}',
      ],
      unless: [reported, denied, leavesTime],
      rewrites: [
        where(toldAfterwards, say('is open to you for $long')),
        say('is kept for you for $long; please tell us if you need more time'),
      ],
    },
    {
      phrases: [
        '{(you (must|have to|need to)|(i|we) (need|am going to need|are going to need) you to) [just] deed:((decide|commit|sign|reserve|book|order|close|confirm|pay|answer|buy) [it|this|that|on the _ _|the _ _]) [right now ,] [right] (during|on|in|before the end of|before we end) (this|the|our) (call|chat|phone call|second|minute)}',
      ],
      unless: [reported, denied],
      rewrites: [say('please $deed by {date}')],
    },
    {
      phrases: [
        '(decide|commit|sign|reserve|book|order|close|confirm|pay|ok|yes|answer|buy) [it|this|that|on the _ _] {[right now ,] [right] (during|on|in|before the end of) (this|the|our) (call|chat|phone call|second|minute)}',
        '(decide|commit|sign|reserve|book|order|confirm|pay|buy|sign up) [it|this|that] {(while we are (chatting|talking|on the phone|here)|right this (minute|second|instant)|this very (minute|second))}',
      ],
      unless: [reported, denied],
      rewrites: [say('by {date}')],
    },
    {
      phrases: [
        '(only if|if) (you|u) (say (ok|yes)|pay|wire|confirm|sign|answer|transfer) {(in this second|right now|now|this minute|tonight|in the next _)}',
      ],
      unless: [denied],
      rewrites: [say('by {date}')],
    },
    {
      phrases: ['(without (the|a|our|this) _) [,] {you (will|would) [@adverb] regret it}'],
      unless: [reported, denied],
      rewrites: [say('you may wish you had it')],
    },
    {
      phrases: [
        '{[miss it and|miss this and|skip it and] (you will|you are going to|you would|do not|you might) [@adverb|just] (regret (it|this|that|not|later)|be (crying|kicking yourself)) [later]}',
        '{(hurry hurry [hurry]|quick quick)}',
      ],
      unless: [reported, denied],
      rewrites: [
        where(followedBy(/^when$/), beforeItHappens),
        dropAside,
        leaveOutArgument('sentence'),
        sentenceOrClause('Please take the time you need, and tell us if anything is still open.'),
      ],
    },
    {
      phrases: [
        '{(just|come on ,|come on) [just] (click the link|do it|sign [it|here]|take it)} (.|,|!|$|you can|and)',
        '{come on [,] [just|please] (decide|order|buy it|book it|book|choose|pick one|say yes|go for it|make up your mind|sign|tell (me|us))} (.|,|!|$|already|now)',
        '{(just|simply|please just) (decide|pick one)} (.|!|$|already|now)',
      ],
      unless: [reported, denied, howItIsDone],
      rewrites: [
        where(
          isShort,
          sentenceOrClause('Please take the time you need, and tell us if anything is still open.'),
        ),
        say('take the time you need'),
      ],
    },
    {
      phrases: ['{(i|we) would (think twice|think again|reconsider) before} _'],
      unless: [reported, denied],
      rewrites: [say('please talk to us before')],
    },
    {
      phrases: ['{(i|we) would not wait (one|a|another|until) [_] [_]} (.|,|!|$)'],
      unless: [reported, denied],
      rewrites: [say('I would decide by {date}')],
    },
    {
      phrases: [
        '{(smart|wise|clever|serious|savvy|good|successful) who:(buyers|people|customers|companies|traders|shops|dealers|investors|owners|guests)} [_] (already|have|have already) [already] (booked|bought|ordered|acted|signed|switched)',
      ],
      unless: [reported, denied],
      rewrites: [say('some $who')],
    },
    {
      phrases: [
        '{(smart|wise|clever|serious|savvy|good|successful) (buyers|people|customers|companies|traders|shops|dealers|investors|owners|guests) [_] [now|always] (book|buy|order|act|sign|grab|do not wait|booked|bought|ordered|acted|signed|switched)}',
      ],
      unless: [reported, denied],
      rewrites: [
        leaveOutArgument('sentence'),
        sentenceOrClause('Please tell us by {date} what you think, so that we can plan.'),
      ],
    },
    {
      phrases: [
        '{[if] no what:(payment|deposit|money|answer|order|signature|reply) when:((by|until|till|before) _ [_] [_]) [,] [and|means|then]} (i|we|the|your|it|no)',
      ],
      unless: [reported, denied],
      rewrites: [letUsHave],
    },
    {
      phrases: [
        '{[that|this|our|my|the|@our _] patience (ends|is up|runs out|comes to an end) [on|by]} (@day|today|tonight|tomorrow|next _|this _|in @month|@month)',
      ],
      unless: [reported, denied],
      rewrites: [say('we would be glad to settle this by')],
    },
    {
      phrases: ['{patience (ends|comes to [an] end|is up|runs out|has an end|has limits|has its limits)}'],
      unless: [reported, denied],
      rewrites: [leaveOutArgument(), sentenceOrClause('We would be glad to settle this by {date}.')],
    },
    {
      phrases: ['^ {(ignore|miss|skip|delete) (this|it) [_] and} (your|the) _ [_] [_] _'],
      unless: [reported, denied],
      rewrites: [both(say('please note that'), append('; a word from you is enough to change that'))],
    },
    {
      phrases: ['^ {(ignore|miss|skip|delete) (this|it) [_] and (you|it|we|i)}'],
      unless: [reported, denied],
      rewrites: [
        leaveOutArgument('sentence'),
        sentenceOrClause('Have a look, and tell us if anything is still open.'),
      ],
    },
    {
      phrases: [
        '{(tell|let|answer) [me|us] [know|it|the _] (quick quick|quick|super fast|real fast|very fast)} (.|,|!|$|before|or|because|bc)',
      ],
      unless: [reported, denied],
      rewrites: [say('please let me know in good time')],
    },
    {
      phrases: [
        '{v:((reply|transfer|send|decide|pay|wire|confirm) [me|us] [it|the _]) (quick quick|quick|super fast|real fast|very fast)} (.|,|!|$|before|or|because|bc)',
      ],
      unless: [reported, denied],
      rewrites: [say('please $v in good time')],
    },
    {
      phrases: [
        '(this|it|that) needs {(an|your) (answer|reply) in the next long:(# [min|mins|minutes|hours]|@number [min|mins|minutes|hours]|hour|few (minutes|hours))}',
      ],
      unless: [reported, denied],
      rewrites: [sentence('We would be glad of your answer in the next $long, if that works for you.')],
    },
    {
      phrases: [
        '{(call|answer|reply|respond|pay|sign|confirm) [_] in the next (#|@number|hour|few) [min|mins|minutes|hours]}',
      ],
      unless: [reported, denied],
      rewrites: [append(', if that works for you', { to: 'clause' })],
    },
    {
      phrases: [
        `{(if you (do not|did not|fail to|refuse to|will not) (pay|sign|renew|order|book|confirm|reply|answer|act|upgrade|register|decide|accept|buy|react|respond|settle|update|subscribe) ...|unless you (pay|sign|renew|order|book|confirm|reply|answer|act|upgrade|register|decide|accept|buy|respond|settle|update|subscribe) ...) [,] [then] you [@adverb] [will|are going to|shall|would] [@adverb] (lose|forfeit)} (your|the|all|this|everything|it|that|access|money|a)`,
        `{if you (cancel|leave|quit|wait|hesitate|delay|stop) (now|today|any longer|longer|too long|again) [,] [then] you [@adverb] [will|are going to|shall|would] [@adverb] (lose|forfeit|regret|miss)} (your|the|all|this|everything|it|that|access|money|a|out)`,
        `{you [@adverb] (will|are going to|would|could|may|might|shall) [@adverb] (lose|forfeit) (your|the|all|this|everything) [_] [_] [_] [_] (if|unless) you (wait|delay|hesitate|do not (pay|sign|renew|order|book|confirm|reply|answer|act|upgrade|register|decide|accept|buy|respond|settle|update)|pay|sign|renew|order|book|confirm|reply|answer|act|upgrade|register|decide|accept|buy)}`,
        `{your _ [_] (will|is going to|could|would) [@adverb] (break|fail|die|crash|collapse|suffer|be (ruined|damaged|worthless|gone|lost|useless)|stop working|go (down|bankrupt)|fall (apart|behind)) [_] [_] (if you do not|unless you) (buy|order|sign|pay|book|renew|upgrade|subscribe|act|take our|get our|switch)}`,
        '{if (the|your) _ [_] (is|are|has|have|does|do) not [_] [_] [_] [_] [,] [then] you [will|are going to|shall] [@adverb] (lose|forfeit) (your|the)}',
        '{without [a|an|our|this|the|such [a]] _ [_] [,] you [@adverb] [could|will|would|may|might|can] [@adverb] (lose (your|everything|all|it)|be ruined|be left (alone|with nothing))}',
        '{[and|but|so] then do not be surprised (if|when|that)}',
        '{you [really|already|now] (risk|are risking|would risk|will risk) ((losing|to lose) (your|everything|all|it|the (deal|order|price|place|slot|contract)|customers|clients|business|money|out)|everything|your (money|job|house|business|company|name|future|family))}',
        '{if you (do nothing|wait [any] longer|keep (waiting|ignoring (it|this|that))) [now] [,] [then] (it|this|that|things|everything|the _|your _|costs|prices) [will|is going to|are going to|can] [@adverb|only] (explode|skyrocket|spiral|go through the roof)}',
        '{if you (do nothing|wait [any] longer|keep (waiting|ignoring (it|this|that))) [now] [,] [then] (it|this|that|things|everything|the _|your _|costs|prices) [will|is going to|are going to|can] [@adverb|only] (get|gets|become|becomes|be|cost|costs|explode|explodes|rise|double) [@adverb|only|much|even|far] (worse|more|higher|dearer|expensive|a fortune|double|impossible|late)}',
      ],
      unless: [asked, negated, reported, leavesTime, losesNothing, onTheWay],
      rewrites: [
        where(
          (match) => beginsWith(/^(if|unless)$/)(match) && !marks(/^(nothing|wait|keep)$/)(match),
          append('; please tell us if you need more time'),
        ),
        sentence('So that nothing is lost for you, we suggest {the step} by {date}.'),
      ],
    },
    {
      phrases: [
        '{(who|whoever|anyone who|those who|people who) [still] (waits|wait|hesitates|hesitate|(does|do) not (order|sign|book|act|buy|decide|pay|register) [it|this] [now|today|soon|fast|quickly]|(orders|order|books|book|buys|buy) (late|later|too late)) [,] [then] [will|usually|always|often|only] (pay|pays|loses|lose|misses|miss|regrets|regret|gets nothing|be left|is left|are left|goes empty)}',
      ],
      unless: [asked, reported],
      rewrites: [
        leaveOutArgument('sentence'),
        sentenceOrClause('Please tell us by {date} what you think, so that we can plan.'),
      ],
    },
    {
      phrases: [
        '{(all [of] your|your|most of your|many of your) (competitors|competition|rivals|peers) (already|all|now) [have] (use|using|uses|work with|have|order|buy|trust|bought|ordered|got)}',
      ],
      unless: [asked, reported],
      rewrites: [othersInYourTrade],
    },
  ]),
  examples: [
    { good: 'We have asked the mill, and I expect an answer by noon.' },
    {
      bad: '[[Failure to tick the box means]] you get no mail.',
      fixed: 'Please tick the box; without this, you get no mail.',
    },
    { bad: '[[You will be forced to]] pick a new PIN.', fixed: 'You will be asked to pick a new PIN.' },
    {
      bad: '[[Failure to return the form will result in]] closure of the account.',
      fixed: 'Please return the form by [date] so that the account stays open.',
    },
    { bad: '[[If you keep waiting, your costs will explode]].' },
    { bad: '[[Then don’t be surprised if]] the roof leaks.' },
    { bad: '[[If your form is not here by noon you will lose your]] berth.' },
    { bad: '[[Come on, just choose]].' },
    {
      bad: '[[If you do not pay, you lose]] the berth.',
      fixed: 'Please pay by [date] so that you keep the berth; if you need more time, just tell us.',
    },
    {
      bad: '[[You will lose your rate if you wait]].',
      fixed: 'So that nothing is lost for you, we suggest [the step] by [date].',
    },
    { bad: '[[If you cancel now, you will lose]] the whole fee.' },
    { bad: '[[Your boiler will break if you do not sign]] the plan.' },
    { bad: 'As it stands [[you risk losing customers]].' },
    { bad: '[[If you do nothing, it only gets worse]].' },
    {
      bad: '[[Whoever waits pays]] more in May.',
      fixed: 'Please tell us by [date] what you think, so that we can plan.',
    },
    { bad: '[[All your rivals already use]] felt.', fixed: 'Others in your trade already use felt.' },
    {
      bad: 'I was patient, but [[this is my last mail before]] I call a lawyer.',
      fixed: 'I would like to settle this with you; could you tell me by [date] how you see it?',
    },
    {
      bad: '[[This is our last mail before]] we close the file.',
      fixed: 'We would like to hear from you before we close the file.',
    },
    {
      bad: '[[Keep ignoring us and]] the case goes to a bailiff.',
      fixed: 'We would like to settle this with you; could you tell us by [date] how you see it?',
    },
    {
      bad: '[[If you do not renew by Friday, all your photos will be deleted]] and nobody gets them back.',
      fixed: 'Please renew by Friday so that you keep all your photos.',
    },
    {
      bad: 'The file is with our lawyers[[, your choice]].',
      fixed: 'The file is with our lawyers.',
    },
    { bad: 'The old pump is [[an accident waiting to happen]].', fixed: 'The old pump is a risk.' },
    {
      bad: '[[Refund me now or I dispute]] it with my bank.',
      fixed: 'Please refund me now; if that does not work for you, please tell me.',
    },
    { bad: 'You still have my key[[, I mean it]].', fixed: 'You still have my key.' },
    { good: 'Thank you for the key, I mean it.' },
    { good: 'The hut is warm, I mean it.' },
    { good: 'The old pump was a time bomb, so we replaced it.' },
    { good: 'Red or blue, your choice.' },
    { good: 'Keep watering it and you will see leaves.' },
    { good: 'This is my last mail before the holidays.' },
    { good: 'This is my last mail before I am off for the summer.' },
    { good: 'If you do not renew, your data will be kept for a year.' },
    { good: 'If you don’t accept, you lose nothing.' },
    { good: 'You will lose the changes if you do not confirm the draft.' },
    { good: 'Your rivals use steel, you could use felt.' },
    { good: 'If you do nothing, the plan goes on as it is.' },
    { good: 'Whoever waits gets a chair and a coffee.' },
    {
      bad: '[[Renew now or lose]] all your stamps.',
      fixed: 'Please renew by [date] so that you keep all your stamps.',
    },
    { bad: '[[I expect your sketch today]].', fixed: 'I would be grateful for your sketch today.' },
    {
      bad: '[[Everyone in your village already has]] our gate.',
      fixed: 'Many people in your village already have our gate.',
    },
    { bad: 'So [[stop thinking about it]] and book the pony.', fixed: 'So please book the pony.' },
    {
      bad: 'Kindly take the loom or [[you will regret later]] when the wool is up 9%.',
      fixed: 'Kindly take the loom before the wool is up 9%.',
    },
    {
      bad: '[[Either the fee is here by noon or you]] can pack.',
      fixed: 'Please let us have the fee by noon; otherwise we would need to talk about the next step.',
    },
    {
      bad: '[[Without your answer by noon]] I tell your boss.',
      fixed: 'Please let me have your answer by noon.',
    },
    {
      bad: '[[Everyone on your street already has]] a bin, you are the last one.',
      fixed: 'Have a look and tell us what you still need to decide.',
    },
    {
      bad: '[[You have until noon to pay]] the berth fee, then it goes to Graz.',
      fixed: 'Please pay the berth fee by noon, then it goes to Graz.',
    },
    { bad: '[[You owe it to your crew to]] come.', fixed: 'Do come.' },
    {
      bad: '[[We will not ask again]]: the fee of 60 is due on Monday.',
      fixed: 'The fee of 60 is due on Monday.',
    },
    {
      bad: '[[Don’t be the only one]] without a lamp, they are 2 each.',
      fixed: 'Have a look and tell us what you still need to decide, they are 2 each.',
    },
    {
      bad: '[[Consider this our last reminder]], the fee rises in June.',
      fixed: 'This is a friendly reminder, the fee rises in June.',
    },
    {
      bad: 'The offer [[expires in 2 days]], then the bay goes to Graz.',
      fixed: 'The offer is open to you for 2 days, then the bay goes to Graz.',
    },
    { bad: '[[Be one of the first 20 and]] get a lamp.', fixed: 'The first 20 get a lamp.' },
    {
      bad: '[[If you leave now, we will have to charge]] the berth.',
      fixed: 'If you leave now, we would be sorry to have to charge the berth.',
    },
    { bad: '[[Act fast,]] there are 9 bays.', fixed: 'Please decide by [date], there are 9 bays.' },
    { bad: '[[If you are serious, you’ll]] send the deeds.', fixed: 'Please send the deeds.' },
    { bad: 'Please answer today, [[I’m losing patience]].', fixed: 'Could you let me know today?' },
    {
      bad: '[[If you are a serious buyer you will]] come and see bay 7.',
      fixed: 'Please come and see bay 7.',
    },
    { bad: 'The gate is shut at noon[[, no excuses]].', fixed: 'The gate is shut at noon.' },
    { bad: '[[If you are serious,]] come and see bay 7.', fixed: 'Come and see bay 7.' },
    { bad: '[[This can’t wait another day]].', fixed: 'We would be glad to settle this by [date].' },
    {
      bad: '[[You have until Monday to decide]].',
      fixed: 'We would be glad of your answer by Monday.',
    },
    {
      bad: '[[You have until Monday, then]] the bay goes to Graz.',
      fixed:
        'Please let us know by Monday; after that [what happens then], so tell us if you need more time.',
    },
    {
      bad: 'Clear bay 7 by Monday[[, or you will hear from us]].',
      fixed: 'Please clear bay 7 by Monday; if you need more time, just tell us.',
    },
    {
      bad: '[[We expect]] your answer by noon.',
      fixed: 'We would be grateful for your answer by noon.',
    },
    {
      bad: 'The crates are here. [[I am losing patience]].',
      fixed: 'The crates are here.',
    },
    {
      bad: '[[If you do not sign by Monday, you will lose]] bay 7.',
      fixed: 'Please sign by Monday so that you keep bay 7.',
    },
    { bad: '[[Clever dealers]] already ordered.', fixed: 'Some dealers already ordered.' },
    { bad: 'If the post stays up, [[we will have to publish]] the film.' },
    {
      bad: '[[Remove the clip or we tell]] the whole port.',
      fixed: 'We would be glad to clear this up with you directly.',
    },
    {
      bad: '[[Approve the proof or we sue]] you.',
      fixed: 'Please approve the proof by [date]; if something stands in the way, just tell us.',
    },
    {
      bad: '[[Take down the clip and then we talk]] about the fee.',
      fixed: 'Could you please take down the clip? We are glad to talk about the fee.',
    },
    {
      bad: 'We [[only hold the bay if the fee is in tonight]], the dock is full.',
      fixed: 'We hold the bay if the fee is in tonight; please tell us if you need more time.',
    },
    {
      bad: 'Your basket [[will vanish in 20 minutes]].',
      fixed: 'Your basket is kept for you for 20 minutes; please tell us if you need more time.',
    },
    {
      bad: '[[You must sign during this call]].',
      fixed: 'Please sign by [date].',
    },
    {
      bad: '[[No deposit until Monday and]] the bay goes to Graz.',
      fixed: 'Please let us have the deposit by Monday; after that the bay goes to Graz.',
    },
    {
      bad: '[[I would think twice before]] calling the port.',
      fixed: 'Please talk to me before calling the port.',
    },
    {
      bad: '[[Final warning before]] we close bay 7.',
      fixed:
        'Please let us know by [date]; after that we would have to close bay 7, so tell us if you need more time.',
    },
    {
      bad: '[[It would be a shame if your bay got]] held up.',
      fixed: 'We would not want your bay to be held up.',
    },
    {
      bad: 'The felt is scarce, so [[pay quick quick]].',
      fixed: 'The felt is scarce. Please pay by [date]; if you need more time, just tell us.',
    },
    { good: 'The film is online, and we would think it over.' },
    { good: 'Deleted songs do not come back when you log in.' },
    { good: 'I do not think it depends on you.' },
    {
      bad: '[[Every day you wait costs]] you rent.',
      fixed: 'Each day without it costs you rent.',
    },
    {
      bad: '[[Failure to return it will lead to]] a block.',
      fixed: 'Please return it to avoid a block.',
    },
    {
      bad: '[[Your seat will be sold tonight]].',
      fixed: 'Your seat will be sold tonight; please tell us if you need more time.',
    },
    { bad: '[[No payment, no key]].', fixed: 'The key follows as soon as the payment is in.' },
    {
      bad: '[[Either you paint it by noon or we]] leave.',
      fixed: 'Please paint it by noon; after that [what happens then], so tell us if you need more time.',
    },
    {
      bad: '[[Unless you sign by Friday, the price is]] void.',
      fixed: 'Please sign by Friday so that we can keep the price for you.',
    },
    { bad: '[[Final notice]] for bay 7.', fixed: 'A friendly reminder for bay 7.' },
    {
      bad: '[[Consider this a final warning]].',
      fixed: 'We would be glad of your answer by [date]; tell us if another date suits you better.',
    },
    {
      bad: '[[We will not ask again]].',
      fixed: 'We would be glad of your answer by [date]; tell us if another date suits you better.',
    },
    {
      bad: '[[Others would kill for]] this bay.',
      fixed: 'Have a look and tell us what you still need to decide.',
    },
    {
      bad: 'The port has changed its gates, [[don’t be the last one]]!',
      fixed: 'The port has changed its gates!',
    },
    { good: 'Do others queue, or is it that every day you wait costs you rent?' },
    { good: 'We do not think that every day you wait costs you rent.' },
    { good: 'You wrote that every day you wait costs you rent.' },
    { good: 'Your order will be handed over on Monday.' },
    { good: 'Your seat will be sold tonight, so let us know if you need more days.' },
    { good: 'Failure of the pump is rare, and we keep parts for it.' },
    { good: 'Nobody claims that you will regret it.' },
    { good: 'Your seat will be kept for you until the train leaves.' },
    { good: 'We act fast when a pipe bursts.' },
    { good: 'Just sign here and here, and send it back.' },
    { good: 'Take the earlier bus, or you will miss the ferry.' },
    { good: 'If you do not sign today, there is no harm.' },
  ],
});

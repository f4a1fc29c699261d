/** “Last chance”, “while stocks last”, “before someone else does”: false urgency. */
import {
  canDoIt,
  captureEnds,
  closesSentence,
  endsWith,
  followedBy,
  isWhole,
  marks,
  opensClause,
  precededBy,
  saidBehind,
  says,
} from '../../../words/english/clauses';
import { asked, dated, negated, reported } from '../../../words/english/guards';
import {
  aside,
  bargaining,
  behindPrice,
  chance,
  datedBeside,
  discontinued,
  extended,
  goesOnFor,
  goesOnWithVerb,
  goesToOthers,
  goneAlready,
  hastening,
  holds,
  holdsUntilThen,
  isJudged,
  isLabel,
  isOpenOffer,
  limitedSlots,
  offered,
  onCalendar,
  openEnded,
  ridOf,
  risesThen,
  saysWhy,
  selling,
  theMoment,
  thereafter,
  thereIs,
  ticks,
  timed,
  toldBefore,
  wearsOut,
  withPrice,
} from '../../../words/english/supply';
import { type Guard, type Match, textOf } from '../../../words/match';
import { askInsteadOfTheCall, askInsteadOfTheRest } from '../../rewriting/ask-by-a-date';
import { openly } from '../../rewriting/ask-openly/index';
import {
  afterOr,
  afterThat,
  anyDay,
  asItHolds,
  cheapNow,
  goesElsewhere,
  heldForThem,
  lastDay,
  mayRise,
  offerHolds,
  orAfterThat,
  priceUntilThen,
  thisOffer,
  todayLeft,
  untilItsEnd,
  untilTonight,
} from '../../rewriting/how-long-it-holds';
import {
  areInDemand,
  byThen,
  dropClause,
  fromAnd,
  ifIWereYou,
  inDemand,
  inStock,
  justOne,
  lastChance,
  leftForYou,
  mayBeGone,
  nowOrNever,
  otherEnquiries,
  untilThen,
  withoutDrumRoll,
  withoutTheCall,
  withTheHurry,
} from '../../rewriting/how-much-is-left';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { dropAside } from '../../rewriting/let-go';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { sentenceOrClause } from '../../rewriting/say-clause';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { holdsForThem } from '../../rewriting/take-the-threat-out';
import { defineRule } from '../../rule';

const others =
  '((other|several|many|lots of|plenty of|a lot of|enough|@number [other]|a few [other]|# [other]) (people|buyers|customers|clients|families|companies|parties|others|bidders|shoppers|offers)|(another|one more|a second|somebody else|someone else) [buyer|customer|party|company|client|bidder])';

/** “The offer expires on 30 May”, “the price is gone from the page”: a day is told, or where it stood. */
const withItsDay: Guard = (match) =>
  (marks(/^expires$/)(match) && dated(match) && !says(/^(today|tonight|tomorrow|midnight|noon)$/)(match)) ||
  followedBy(/^from$/)(match);

/** “It sells fast, so I have kept three for you”: it is held for them. */
function keptAside({ tokens, mark }: Match): boolean {
  return /\bso (?:i|we)(?: will| have)? (?:put|kept|keep|reserved?|held|hold|set)\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “Others are waiting in room 2”: people, and no buyers. */
const somewhere = followedBy(/^(at|in|outside|downstairs|upstairs)$/);

/** “Just two days to go to the wedding”: joy. */
const lookedForward = says(/^(wedding|birthday|party|concert|holiday|trip|exciting|excited|forward|launch)$/);

/** “Only two questions remain, and …”: work that is left. */
const ofWork = captureEnds(
  'few',
  /^(steps?|questions?|points?|pages?|things?|tests?|tasks?|forms?|items?|details?)$/,
);

/** “A chance like this will not come again | for me.” */
const forUs: Guard = ({ tokens, mark }) => /^for (?:me|us)\b/.test(textOf(tokens, mark.to));

/** “Don’t miss the turn after the church”: the way there. */
const ofTheWay: Guard = (match) =>
  saidBehind(/^(turn|turning|exit|stop|bus|train|ferry|junction|sign|gate|view)$/)(match);

export default defineRule({
  id: 'pressure/scarcity',
  principle: 'not-straight-to-the-sale',
  severity: 'warning',
  message: 'Made-up urgency.',
  why: 'Customers have read “last chance” a thousand times and trust the next fact less; a real date persuades, a drum roll does not.',
  phrasings: openly([
    {
      phrases: [
        '{[,] before (somebody|someone|others|another|anyone) [else] (snatches|grabs|snaps|steals|beats|pinches|nabs|scoops) (it|this|that|them|you) [up|away|first|to it|from you]}',
      ],
      unless: [negated],
      rewrites: [askInsteadOfTheCall, dropClause],
    },
    {
      phrases: [
        '{(it|this|that) is [really|probably|maybe] (your|the|our|a) [very] (last|final|only) (chance|opportunity)}',
      ],
      rewrites: [
        where(saidBehind(/^(delivery|shipping|dispatch)$/), say('order by {date}')),
        where(goesOnFor, say('{date} is the last day')),
        say('you have until {date}'),
      ],
    },
    {
      phrases: ['{[your|the] [very] (last|final) (chance|call|opportunity)} (to|for|$|!|-|:)'],
      unless: [timed],
      when: [opensClause],
      rewrites: [where(isLabel, drop()), lastDay, where(closesSentence, leaveOutSentence()), say('a chance')],
    },
    {
      phrases: ['{[a|the] what:(chance|offer|opportunity|deal) of (a lifetime|the (year|century|decade))}'],
      rewrites: [where(isJudged, say('a good $what')), say('this $what')],
    },
    {
      phrases: [
        '{(once [-] in [-] a [-] lifetime|one [-] time [-] only|never [-] to [-] be [-] repeated|unrepeatable|now [-] or [-] never) what:(chance|offer|opportunity|deal|price)}',
      ],
      rewrites: [where(isJudged, say('good $what')), say('offer')],
    },
    {
      phrases: [
        '{for a (limited|short|very limited|very short) time only}',
        '{(for a limited (time|period)|limited (time|period) only)}',
      ],
      unless: [negated, extended, datedBeside],
      rewrites: [
        where(openEnded, drop()),
        where(isWhole, say('offer valid until {date}')),
        say('until {date}'),
      ],
    },
    {
      phrases: [
        '{[hurry [up] [,]] (while|until|as long as) [the|our] (stock|stocks|supply|supplies) (last|lasts|run out)}',
        '{(until|till) (stock|stocks|supply|supplies) (is|are) gone}',
      ],
      unless: [negated],
      rewrites: [where(isLabel, drop()), where(isWhole, say('we have {number} in stock')), inStock],
    },
    {
      phrases: [
        '(popular|favourite|favorite|bestselling) [_] {[,] and [it|they] [always|usually|normally] (sells|sell) [out] [really|very|quite|so] (quickly|fast)} (.|!|$)',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{limited [-] time (offer|deal|promotion|sale|special|price|discount)}',
        '^ {limited [-] time} (!|.|$)',
      ],
      rewrites: [where(goesOnWithVerb, say('offer')), thisOffer, say('offer valid until {date}')],
    },
    {
      phrases: [
        '{(today|tonight|this (week|month|weekend)) bare:only}',
        '{bare:only (today|tonight|this (week|month|weekend)|until (midnight|tonight))}',
      ],
      unless: [negated],
      when: [offered],
      rewrites: [todayLeft, untilItsEnd, drop('bare'), say('until {date}')],
    },
    {
      phrases: [
        '{do not miss (out|it|this)} (,|!|$|-)',
        '{do not (be left (behind|out)|lose out)}',
        '{do not let (it|this [_]) slip [away|through your fingers]}',
        '{do not (pass (this|it|that) up|pass up (this|that|the|such|our) [_] [_]|let (this|it|the|such) [_] [_] (pass you by|get away|slip away|go by))}',
      ],
      when: [opensClause],
      rewrites: [withoutTheCall, say('have a look')],
    },
    {
      phrases: [
        '{do not (miss|miss out on|lose|lose out on|sleep on|let go of)} (this|that|the|these|our|your|such|a) _',
        '{never miss} (another|a|this) (deal|offer|sale|chance)',
      ],
      unless: [ofTheWay],
      when: [opensClause],
      rewrites: [lastChance, where(chance, say('take')), leaveOutSentence(8), say('do have a look at')],
    },
    {
      phrases: [
        '{@we would not (sleep on|wait (on|with)|think twice about|hesitate over) (it|this|that) [if i (were|was) you]}',
        '{do not sleep on (it|this)}',
      ],
      rewrites: [leaveOutSentence(), ifIWereYou, say('let me know what you think of it')],
    },
    {
      phrases: [
        '{[,|-] before @we change (my|our) (mind|minds)}',
        '{[,|-] (before|or) (someone|somebody|anyone|anybody|others|another (buyer|customer|person)|your (competitor|competitors|neighbour|neighbor)|one of your competitors) [else] (does|do|gets|get|snaps|grabs|takes|take|buys|beats|will [take|get|have|buy|rent|grab|snap]|has) [it|them|this|you|(to it)] [up|away|first]}',
        '{[,] while you [still|are] (can|ponder|hesitate|dither|pondering|hesitating|sit there)}',
        '{[,] for (just|only) (@number|a few) more (minute|minutes|hour|hours|seconds)}',
      ],
      unless: [negated, canDoIt],
      rewrites: [askInsteadOfTheCall, dropClause],
    },
    {
      phrases: [
        '{(may|might|will|would) [well|@adverb|probably] (never|not) be (this|so|that) what:(low|cheap|good|favourable|favorable) again [-|,] [-] [ever]}',
      ],
      unless: [negated],
      rewrites: [where(toldBefore, leaveOutSentence()), cheapNow],
    },
    {
      phrases: [
        '{will not (last (long|much longer)|be (around|here|there|available) [for] (long|much longer))}',
        '{(is|are) ((going|selling|moving|flying|disappearing|vanishing) (fast|quickly|like hot cakes|like hotcakes|off the (shelf|shelves)|by the (minute|hour))|(melting|flying) away)}',
        '{(is|are) (almost|nearly|as good as|practically) (gone|sold out|finished)}',
        '{will be gone [(soon|tomorrow|tonight|in no time|before you know it|by (tonight|tomorrow|then|monday))]}',
      ],
      unless: [negated, ridOf, saysWhy, keptAside, wearsOut],
      rewrites: [where(byThen, mayBeGone), inDemand, say('can be held for you until {date}')],
    },
    {
      phrases: [
        '(your|the|this|that) [_] (price|offer|deal|discount|slot|place|spot|seat|bonus|rate) {(dies|vanishes|evaporates|disappears|expires|(is|will be) (gone|history|lost|off [the table])|goes (away|up in smoke|off the table|to ((someone|somebody) else|whoever|the next|another))) [(with it|is next|at (midnight|noon)|tonight|tomorrow|forever|for good)]}',
      ],
      unless: [negated, goneAlready, withItsDay],
      rewrites: [
        where(thereafter, say('will no longer hold')),
        where(goesToOthers, goesElsewhere),
        where(afterOr, asItHolds),
        where(theMoment, sayToTheEnd('holds until {date}')),
        say('holds until {date}'),
      ],
    },
    {
      phrases: [
        `{[we|i] [have|got] [already] ${others} (is|are|be) [@adverb|very|also|already|just] (viewing|looking at|interested in|waiting for|bidding (on|for)|lining up for|queueing for|queuing for|after|fighting over)}`,
        `{@we (have|got) [already] ${others} [@adverb|very|also] (interested in|waiting for|lined up for|asking (for|about)|looking at|after)}`,
      ],
      rewrites: [say('others have asked about')],
    },
    {
      phrases: [
        `{@we [@adverb] (have|got) [@adverb] ${others} [@adverb|very|also|who (is|are)] (interested|waiting|lined up|in line|ready to (buy|pay|sign)) [in (it|this|that|the _)] [too|already|as well|in line]}`,
        `{${others} (is|are) [@adverb|very|also] (interested|waiting [in line]|lining up|queueing|ready to (buy|pay|sign)) [too|already|as well]}`,
        '{@we [@adverb] (have|got|have got|have had) [already|quite] (many|several|multiple|numerous|other|some other|plenty of|lots of|a lot of|tons of|a bunch of|a ton of|# |@number|a few|a couple of|a couple) [other|more|of] [people|buyers|renters|tenants|applicants|guys|families|clients|customers|folks|parties|offers] [that are|who are|who is] [@adverb|very|really|currently] (interested [buyers|people|parties|renters|customers|clients]|inquiring|enquiring|inquiries|enquiries|calls|lined up|looking at it|bidding) [in (it|this|that|the _)|about (it|this)|on (it|this)] [too|already|as well|now|currently]}',
        '{@we (have|got|have got|received|have received|have had) [already] (other|another|a higher|higher|a better|better|multiple|several other|several) (offer|offers) [already|on (it|this|the _)|for (it|this|the _)|coming in|as well|too]} ($|,|and|so|but|;)',
        '{[@we (have|got|have got|had) [already|@adverb|quite]] (a (list|line|queue|long list|waiting list) of|loads of|lots of|tons of|plenty of|a lot of|a ton of|a bunch of|several|many) (people|buyers|others|parties|guys|folks|families|customers|clients|renters|tenants|applicants) [(who|that) (are|have)] [@adverb|also|very] (interested|waiting|wanting|wishing|hoping|lined up|queueing|queuing|asking|lining up) [(to (see|buy|view|get|rent|book|have|take)|for|in|on|about) (it|this|that|them|these|the _|this _)]} (especially|as well|too|already|because|so|and|but|.|,|!|$)',
        '{[@we] (have|got|have got|had|getting) [already|@adverb|quite] (a lot of|lots of|loads of|tons of|plenty of|a ton of|many|several|so many) (interest|takers|biters|bites|bidders|calls|inquiries|enquiries|viewings|offers|hits) (on|for|in|about) (it|this|this one|that one|them|these|the _|this _)}',
        '{(there is|there has been|we are (getting|seeing|receiving)|i am (getting|receiving)|(i|we) (have (had|got)|get)) (a lot of|lots of|so much|huge|tons of|much|a ton of|great|many|plenty of) (interest|calls|inquiries|enquiries|messages|responses|hits|bites) [(in|on|about|for) (it|this|(the|this) (car|house|apartment|bike|unit|place|room|item|property|truck|listing|home|ad|phone|model))]} ($|,|and|so|but|;)',
        '{@we (am|are) [still|just|currently] waiting [to hear] [back] (on|for|from) (two|three|four|a few|several|another|other|some|#|a couple of|someone) [other] (clients|client|buyers|buyer|people|person|offers|customers|others|renters|tenants|bidders|applicants|parties|guys)}',
        '{others (are|were|will be) [already|also] (waiting|interested|asking|calling|lined up|faster|quicker|not sleeping|already here|less hesitant)}',
      ],
      unless: [somewhere],
      rewrites: [otherEnquiries],
    },
    {
      phrases: [
        '{[offer|deal|code|price|coupon|discount] [only|@adverb] (valid|good|available|open|live) [only|@adverb] for [just|only] the next ... (minutes|hours|hour)}',
        '{(tomorrow|tonight|next week) [it|this] (is|will be) (gone|too late|history|over)}',
        '{(later|after that|then) (it|this) (is|will be) (gone|too late|history|over)}',
        '{(just|only) (#|@number|a few) (hours|minutes) (left|to go|remaining)}',
        '{[tick [,|-] tock [,|!|:]] (the countdown (is on|has started|is running)|the train is leaving [the station]|the (window|door|doors) (is|are) closing [fast]|tick [,|-] tock)}',
        '{(this|the|our|my) (offer|price|deal|discount) (self-destructs|is only good (now|today)|dies tonight|will never come back)}',
      ],
      unless: [negated, saysWhy],
      rewrites: [
        where(ticks, drop()),
        where(saidToday, dropAside),
        afterThat,
        // “The code is | valid for the next 3 hours.”
        where(precededBy(/^(?:is|are)$/), say('available until {date}')),
        say('the offer holds until {date}'),
      ],
    },
    {
      phrases: [
        '{(space|room|seating|stock|supply|availability|quantity|quantities|spaces|seats|places|spots|tickets) (is|are) [very|@adverb|strictly|extremely] limited [,|;|-] [so|and]} [please] _',
      ],
      // “Space is limited | to 8 crates”: how many there are is told.
      unless: [followedBy(/^to$/)],
      when: [hastening],
      rewrites: [
        where(
          (match) =>
            followedBy(/^(selling|going|running|flying|moving|it|they)$/)(match) && endsWith(/^and$/)(match),
          sentence('Please tell us by {date} whether you would like it.'),
        ),
        say('there are {number} left, so'),
      ],
    },
    {
      phrases: [
        '{(only|just) few:((#|@number|a few|a couple|a handful [of]) [_]) (left|remaining|available)} (!|at this price|so|, so)',
        '{only few:((#|@number|a few|a couple|a handful [of]) [_]) remain} (!|so|, so|, and|;)',
      ],
      unless: [ofWork],
      rewrites: [
        where(thereIs, say('$few left')),
        withoutDrumRoll,
        where(
          (match) => !thereIs(match),
          (match) => say(justOne(match) ? 'there is $few left' : 'there are $few left')(match),
        ),
      ],
    },
    {
      phrases: [
        '{(only|just) few:((#|@number|a few|a handful|a couple) [_]) (left|remaining|still free|still available|in stock) [,|;|-|and] [and] (i|we|they|people|others|everyone|my|going|hurry)}',
      ],
      unless: [negated, onCalendar],
      rewrites: [leftForYou],
    },
    {
      phrases: [
        '{(price|prices|rates|cost) [<be>|will|is going to|are going to] (go|going|goes|rise|rising|rises|increase|increasing|jump|double|climbing|climb) [up] (tomorrow|tonight|every day|by the (hour|minute|day)|any (day|minute|moment) [now]|daily|from tomorrow)}',
      ],
      rewrites: [
        where(saysWhy, say('prices go up on {date}')),
        where(anyDay, mayRise),
        say('prices hold until {date}'),
      ],
    },
    {
      phrases: [
        '{(should|shall|may|can) (i|we) (give|offer|sell|release) (your|it|this|them|the) [_] to (somebody|someone|the next|another|others) [else|_]}',
      ],
      rewrites: [say('would you like us to hold it for you until {date}')],
    },
    {
      phrases: [
        '{[#] (another|other|two|several|some other) [_] (family|families|couple|couples|buyer|buyers|person|people|guy|guys|lady|renter|renters|tenant|tenants|bidder|bidders) (wants|want|would like|is after|are after) (it|this|the [_] _) [too|as well]}',
        '{(somebody|someone|another (buyer|customer|person|client|family|couple|guest)) [else] [also] (wants|would like|is (ready|willing|waiting)) to (buy|take|rent|book|have|get|order) (it|this|them|the _|this _) [too|as well]}',
        '{(#|many|several|@number|other) people (are|have) (looking at|watching|viewing|interested in|bidding on) (this|it|that|the|your) [_] [right now|now]}',
      ],
      unless: [reported],
      rewrites: [otherEnquiries],
    },
    {
      phrases: [
        '{(someone|somebody|another _|a guy|a couple|a family|people) [else] (is|are) [already] on (their|his|her|the) way [over|here|now] to (see|look at|view|buy|get|collect) (it|this|them|the _)}',
        '{there (are|is) [already|also] (other|another|several|many|more|enough) [_] (people|buyers|customers|families|parties|applicants|tenants|bidders|guests|person|buyer|family|party|tenant) (who|that) (want|wants|would (like|take|love)|are (after|waiting for)|is (after|waiting for)) (it|this|them|the _|this _|these _)}',
        '{there is (another|a second|one more) [_] (buyer|person|couple|family|guy|bidder) (ready|waiting|interested|lined up) [to buy|with cash|with the cash]}',
        '{(prices|deals|rates|offers) (this|like (this|these)) [low|good] (will|do|are about to|can) [not] (vanish|disappear|last|come back|return|stay)}',
        '{(a|another|one) (family|couple|buyer|gentleman|guy|lady|man|woman|customer) (is|are) [already] (driving|flying|on (his|her|their) way) [up|over|down] (for it|to (see|buy|collect|get)|from _|this|tonight|tomorrow|right now|today)}',
        '{@we (am|are) showing (it|this|the _) to (another|other|two|some|#|someone)}',
        '{[@we have [also|got]] (others|other people|other buyers|another buyer|someone else) (that|who) (is|are) [also|very|@adverb] interested [in (it|this|them|the _)] [as well|too]}',
      ],
      unless: [asked, reported],
      rewrites: [otherEnquiries],
    },
    {
      phrases: [
        '(today|now|tonight|soon|early|yours) {before (it|they|we|the _|this|prices|seats|spots|space|places|tickets) [_] (fills up|fill up|sells out|sell out|runs out|run out|go up|goes up|is full|are full|expires)}',
        '{[if] you snooze [,] you lose}',
      ],
      unless: [negated, onCalendar],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(only|just) (#|@number|a few|a handful|a couple|the last #|the last @number) [_] (left|remaining|to go|still free|still available|in stock) [,|;|-|and] [and] (i|we|#|@number|people|others|everyone|the|my|they|going|hurry|it)}',
        `{(i|we) (have|have got|got) [already] ${others} (asking|calling|waiting|ringing|queueing|above (yours|you)|higher than|better than|on the (line|phone|list)|who (want|wants|will)|ready|wanting|fighting|behind you|knocking)}`,
        '{(spots|seats|places|slots|rooms|tickets|tables|dates|spaces|units) (are|is) [@adverb|now|all] (filling [up]|running (out|low)|flying|going|selling|disappearing|vanishing|scarce|almost gone|nearly gone) [out] [up] [fast|quickly|rapidly|as we speak|now|$|,]}',
        '^ {[only|just|the] last (#|@number|few|couple of) (spots|seats|places|slots|rooms|tickets|tables|pieces|units|ones|spaces|bottles|copies|boxes|pairs) [left|available|remaining|go|now|today]}',
        '{blink and [you]}',
        '{[a] (one-off|one off|one-time|once-only|unrepeatable|never-again|crazy|insane) (deal|offer|price|chance|opportunity|discount) [,|:|-|that]}',
        '{(this (week|month|time|year)|today|tonight|now) or never}',
        '{(i|we) (have got|got|have) another (buyer|bidder|taker) (at|on|in)}',
        '{(i|we) (have got|got|have) another (buyer|customer|client|bidder|party|couple|family|viewer|person|taker) (waiting|lined up|ready|on the (phone|line|way|list)|in (line|the queue)|at the door|who|interested|calling|viewing|standing)}',
        '{(my|the|our) (boss|manager|director|supervisor|company) only (lets|allows|let|allowed|gives|approved) (me|us|it|this) [to] ... (today|now|this week|tonight|once)}',
        '{(i|we) (can|could|will) not (hold|keep|guarantee|honour|honor|offer|do|extend) (this|that|the|your|such) [_] (price|rate|offer|deal|discount|slot|place|seat|spot) (past|beyond|after|longer|any longer|forever|for long|much longer|until)}',
        '{(this|the|that|our|such a) [_] (price|offer|deal|chance|rate|discount) (will|would|may) (not|never) (come back|return|be back|come again|be repeated|happen again|last|wait|be (around|here|there) (tomorrow|long|forever|next))}',
        '{once (it is|they are|this is|it has) gone [,|-] (it is|they are) gone [for (good|ever)]}',
        '{when it is (sold out|gone|too late)} $',
        '{[your|the] (competitors|competition|competitor|others|neighbours|market) (will|do|is|are) not (wait|waiting|sleep|sleeping|hesitate|hesitating|going to wait)}',
        '{only (#|@number|a few|a handful) [of (these|them|those)|_] left (in the (whole|country|world|region|city|entire)|worldwide|anywhere|nationwide|on (earth|the planet|the market))}',
        '{you [will|would] (never|not) [ever] (see|find|get|have) (a|an|such a|this|another) (deal|price|chance|offer|opportunity|bargain|discount|rate|price) [like this|this good|this low] again}',
        '{(my|our|the) (phone|phones|inbox|line|lines) [(has|have|is|are)] (has|have|is|are|does|do|will) not (stopped|stop|still|stopping) [ringing|filling|quiet]}',
        '{(is|are|getting|being|get|gets) (snapped|bought|grabbed|taken|booked|fought|picked|scooped) (up|over|away|out) (as we speak|fast|quickly|now|by the (minute|hour)|every|while|today|everywhere)}',
        '{[the|our|this] (price|prices|rate|rates|batch|it|fee|lot) [@adverb|will] (jump|jumps|doubles|double|rises|rise|goes up|go up|explodes|triples|climbs|shoots up) (at|in|after|from) (#|noon|midnight|twelve|one|two|three|six|@day|an hour|# _|then)}',
        '{never again (at|for|with|on) (this|that|such|these)}',
        '{(i|we) (can|could|will) [only] (hold|keep|guarantee|reserve|block|honour|honor) (it|this|that|them|your _|the [_] _) [for you|open] [only] [for you] (until|till|for|to) [the next|another] [_|#] [_] [_] [,] (not (a|one|another) (minute|second|moment|hour|day)|no longer|and (not|no)|then it (goes|is)|after that it (goes|is) (gone|to)|max)}',
        '{(i|we) can only (hold|keep) (it|this|that|them|your _|the _ _|the _|this _) [open] for (another|a|the next|a few|#|ten|five) [_] [_] (minutes|minute|hour|hours|moments)}',
        '{[(my|our|the|this)] (offer|price|deal|quote|discount) [only] (stands|holds|is good|is valid|lasts|is open|ends|expires) [only] (for|in) [only|just] [the next|another] (#|@number|a few|an) (minute|minutes|hour|hours|seconds)}',
        '{if you (do not|will not|are not|pass|say no|hesitate) [buy|take|want|book|get|grab|rent|interested] [it|this|them|one] [,] [then] (someone|somebody|others|another _|plenty of people|the next (guy|person|one)) [else] (will|would|is|are|does)}',
        '{(tomorrow|later|after (that|today|tonight|this)) @we (can not|can no longer|will not be able to|could not) (promise|guarantee|hold|offer|keep) (anything|it|this|that|you|the)}',
        '{@we (can|could|will) only (hold|keep|reserve) (it|this|that|them|the _) [for you] (until|till|through) (tonight|today|tomorrow|noon|@day|midnight|this (evening|afternoon)|the end of)}',
        '{(whoever|whichever of you|first (one|person) (who|to)) ... [_] (gets|takes|wins|has) (it|them|the _|this)}',
        '{only (for|to) the (first|next) (#|@number) (customers|buyers|people|orders|callers|guests|shoppers|clients|bookings|visitors)}',
        '{(between now and|until|till) [_] [_] [_] is all (the time|i|we|you)}',
        '{(is all the time) (i|we|you) (can|have|get|will)}',
        '{(confirm|reply|order|book|pay|sign|call|answer|decide|register|act) (in|within) the next (hour|# _|few (minutes|hours)|@number (minutes|hours)|minutes) (to|or|and|if)}',
        '{(i|we) can not (promise|guarantee|say) [that] (it|this|they|the _|one) (will|would) [still] be (here|there|available|around|free|left) (tomorrow|tonight|next week|later|on @day|then|in an hour|for long)}',
        '{(doors|door|books|list|window|sale|bidding|registration|enrolment) (close|closes|shut|shuts) (tonight|in an hour|today|at midnight|in # _|at noon|now|any minute)}',
        '{[you|you had|you would] better (be|get|come|make) (quick|fast|moving|in|here|up your mind|it (quick|fast)) [,|-|;] (my|the|there|they|it|others|someone|i|we)}',
        '{(i|we) have [just] had (a|another|someone|somebody|one) [_] [_] (on the (phone|line)|here|in) who (wants|will|would|is)}',
        '{(the|these|those) [_|last] (seats|places|tickets|units|rooms|pieces|slots|spots|machines) [at this price] (is|are) [@adverb|being|almost|nearly] (going|disappearing|vanishing|flying|snapped up|gone|taken|all but gone)}',
        '{when (the|these|those) last (#|@number|places|seats|ones|few) [_] (is|are) gone}',
      ],
      unless: [negated, onCalendar, holdsUntilThen, keptAside, withItsDay],
      rewrites: [
        orAfterThat,
        heldForThem,
        where(aside, dropAside),
        where(aside, keepTheRest()),
        priceUntilThen,
        offerHolds,
        where(holds, holdsForThem),
        areInDemand,
        askInsteadOfTheRest,
        sentenceOrClause('Please tell us by {date} whether you would like it.'),
        sentence('We can hold it for you until {date}.'),
      ],
    },
    {
      phrases: [
        '{@we [already|also] (have|have got|got) (another|an other|a second|someone|somebody|one|two|three|a few|a couple of|some|#) [other|else|more] [potential|prospective|interested|serious] [people|person|guy|lady|renter|renters|tenant|tenants|buyer|buyers|customer|client|clients|family|couple|party] [who is|that is|who are|that are] coming [over|by|out|in] [to (see|look at|check out|view|pick up|get|buy) (it|this|the _)|for it]} (today|tonight|tomorrow|at|on|this|@day|later|around|next)',
        '{@we [already|also] (have|have got|got) [already] (someone|somebody|another (person|buyer|guy|couple|family|renter|customer)) [else] (willing|ready|prepared|happy) to (pay|buy|take|give|offer) [me|us|it|the|full|asking|more|them|this] [full] [asking] [price|it]}',
        '{(my|our|the) other (buyer|bidder|guy|couple|renter|tenant|shopper) is (ready|coming|willing|on the way)}',
        '{[another|other|an other|a second|next] (buyer|bidder|renter|viewer) (is|are) [already|also] coming} (today|tonight|tomorrow|at|on|this|@day|later|around|in)',
        '{((someone|somebody) else|another (person|buyer|guy|couple|family|renter|customer|lady)|other people) (is|are|will be) coming [over|by|out|in] to (see|look at|check out|view|pick up|get|buy) (it|this|the _)} (today|tonight|tomorrow|at|on|this|@day|later|around|next)',
      ],
      rewrites: [where(nowOrNever, untilThen), say('there is another viewing')],
    },
    {
      phrases: [
        '{(flash|lightning|doorbuster|blowout|fire) what:(deal|sale|offer|deals) [alert|now]}',
        '{what:(deal|price|sale) alert}',
      ],
      unless: [negated, saysWhy],
      rewrites: [say('$what')],
    },
    {
      phrases: [
        '{(my|our|the) other (buyer|bidder|guy|couple|renter|tenant|shopper) (will pay|would pay|can pay|wants|offered|has offered)}',
      ],
      unless: [reported],
      rewrites: [
        where(withPrice, say('there is another offer of')),
        sayToTheEnd('there have been other enquiries as well'),
      ],
    },
    {
      phrases: [
        '(it|this|they|these|those|units|apartments|places|rooms|tickets|houses|homes|ones|ones like (this|these|that)) {[usually|always|normally|typically|generally|often|really] [tend to|tends to|will|will be|are going to|is going to] (sell out|sells out|book up|books up|book out|rents|rent|sells|sell|selling out|go|sell out) [really|very|so|pretty|super|extremely] (fast|quick|quickly|in no time|like crazy|within (days|hours|minutes))}',
        '(they|these|those|(ones|deals|cars|bikes|apartments|places) like (this|these|that)) {(do|does) not last [very|too|that] long}',
        '(it|this|this one|they|these|supplies|stock|stocks|seats|tickets|deals|prices) {will not last} ($|,)',
        '(it|this|this _|that|the _|they|these) {will be (sold|gone|rented|taken|snapped up|leased|booked) (by (the (weekend|end of|evening|morning)|@day|tomorrow|tonight|then|noon)|(today|tonight|tomorrow|soon|fast|quickly|in no time|within the (day|hour|week)|before you))}',
        '(it|this|this one|they|these) {(is|are) not going to (last|be here|be around|be available) [for] [very|too] [long|much longer]}',
      ],
      unless: [negated, ridOf, wearsOut],
      rewrites: [where(byThen, mayBeGone), fromAnd, inDemand, say('can be held for you until {date}')],
    },
    {
      phrases: [
        '{[,] to avoid (disappointment|missing out|losing (it|your _|out)|(it|them|this) (going|selling|running) out [of stock]|being disappointed)}',
        '{due to (popular|high|overwhelming|strong|growing|heavy|huge|the high|record) (demand|inquiry|enquiry|interest|popularity|request) [,]} (we|i|the price) [have|has|had]',
      ],
      unless: [limitedSlots],
      when: [selling],
      rewrites: [drop()],
    },
    {
      phrases: [
        '(so|as|and|^) {you (can not|will not|can no longer|will not be able to) (find|get|buy) (it|this|one|this one) [in ([any|the|a] (store|stores|shop|shops))|anywhere] (anymore|any more|any longer|in stores|in shops)}',
      ],
      unless: [asked, reported, discontinued],
      rewrites: [say('it is no longer in the shops')],
    },
    {
      phrases: [
        '{(limited|very limited) (stock|availability|supply|supplies|quantities|quantity|spots|seats|spaces|slots|places|numbers) [available|left|remaining|only]} ($|-|,|:|for)',
      ],
      when: [opensClause],
      rewrites: [say('{number} available')],
    },
    {
      phrases: [
        '{(price|prices) (will|may|might|is going to|are going to|could) [@adverb] (go up|rise|increase|be going up|be higher|jump) [very] (soon|shortly|any (day|time)|anytime) [soon]}',
      ],
      unless: [asked, reported],
      rewrites: [where(saysWhy, say('prices go up on {date}')), say('prices hold until {date}')],
    },
    {
      phrases: [
        '{[this|the|our|my] (offer|sale|deal|promotion|discount|special) (ends|expires|closes|is over|stops) [very] (tonight [at midnight]|soon|today|at midnight|shortly|in # (hours|minutes))}',
      ],
      unless: [saysWhy],
      when: [opensClause],
      rewrites: [untilTonight, say('the offer holds until {date}')],
    },
    {
      phrases: [
        'if (you|u) (can|could|will|would|are able to|want to) [_] [_] [_] [_] {(right now|right away|this minute|immediately|within the hour|in the next (hour|few hours|# (minutes|hours)))}',
        '{(today|tonight|now|right now|this (afternoon|evening))} and (it is|the _ is|they are|you can have) [all] (yours|it)',
      ],
      when: [bargaining],
      rewrites: [where(behindPrice, drop()), say('by {date}')],
    },
    {
      phrases: [
        '{@we [already|just|also|have] (have|have got|got|received|have had) [already|just] (an|one|two|three|a couple of|a few|another) [other|good|firm|solid|cash|standing] (offer|offers) (for|at|of)} (@price)',
      ],
      unless: [asked, reported],
      rewrites: [say('there is another offer of')],
    },
    {
      phrases: [
        '{(someone|somebody|another (buyer|guy|person|dealer)) [else] [already|just|has|has already] offered [me|us]} (@price)',
      ],
      unless: [asked, reported],
      rewrites: [say('there was another offer of')],
    },
    {
      phrases: [
        '{(while (it lasts|they last|you still can)|before (it is|they are) (gone|all gone|sold out|sold)|before ((the|our) [_] (price|prices|rate|rates) (increase|increases|go up|goes up|rise|rises)|prices (rise|go up|increase)))}',
        '{to (secure|guarantee|lock in|claim) (yours|your (spot|seat|place|slot|copy|discount|price|rate|unit|share)|a (seat|spot|place|slot)|(this|the) (price|rate|deal|discount))}',
      ],
      unless: [negated, reported, canDoIt, onCalendar, risesThen],
      when: [hastening],
      rewrites: [withTheHurry, where(isOpenOffer, say('if you would like one')), drop()],
    },
    {
      phrases: [
        '{(there (are|is)|you have|we have) (only|just) time:((#|@number|a few|a couple of|a couple) [_] (days|day|hours|weeks)) (left|remaining|to go)} (to|until|for)',
        '^ {(only|just) time:((#|@number|a few|a couple of|a couple) [_] (days|day|hours|weeks)) (left|remaining|to go)} (to|until|for)',
      ],
      unless: [reported, lookedForward],
      rewrites: [say('you have $time')],
    },
    {
      phrases: [
        '^ {(final|last) (hours|days|few (hours|days)|day|week)} ($|to|of|for|-|:)',
        '^ {(ends|expires|closes) (tonight|soon|today|shortly|at midnight)} $',
        '{[only] available (for|only for) (a|this) [very] (short|limited) time [only]}',
      ],
      rewrites: [say('until {date}')],
    },
    {
      phrases: [
        '{you (will|may|might) (not|never) (get|have|see) (another|a second|such a) (chance|opportunity|shot) [again|like (this|it)]}',
      ],
      unless: [asked, reported],
      rewrites: [say('you have until {date}')],
    },
    {
      phrases: [
        '(price|offer|deal|rate|discount) {is only (for|good|valid) [for] (today|now|right now|tonight)}',
        '(price|offer|deal|rate|discount) {is (good|valid) [for] (today|now|right now|tonight) only}',
      ],
      unless: [asked, reported],
      rewrites: [say('holds until {date}')],
    },
    {
      phrases: ['{do not think [about it|it over] [too|so|for too] (long|twice|about it)}'],
      rewrites: [sayToTheEnd('let me know what you think')],
    },
    {
      phrases: ['{[@we will|it will] never again [be] (this|so|that) (cheap|low|good)}'],
      rewrites: [say('the price holds until {date}')],
    },
    {
      phrases: ['^ {last chance} _'],
      unless: [reported],
      rewrites: [lastDay, say('until {date}')],
    },
    {
      phrases: [
        '^ {(almost|nearly|practically|already half) (sold out|gone|fully booked|booked out)} (!|,|;|-|–|so|$)',
      ],
      rewrites: [say('we have {number} left')],
    },
    {
      phrases: [
        '^ {[only|just|the|our] (last|final|very last|few last) (spots|seats|places|slots|rooms|tickets|tables|pieces|units|ones|spaces|copies|boxes|pairs|items|units|beds|flats|cars)} (!|at this (price|rate)|(left|available) (!|.|,|at|for|$|so)|so|, so|, (book|order|buy|hurry|grab|act))',
      ],
      rewrites: [say('there are {number} left')],
    },
    {
      phrases: [
        '{(such (a|an)|a|an|the same) [_] (price|offer|deal|chance|rate|discount|opportunity|bargain|quality) [like (this|that)] (will|would|may|does|is) (never|not [@adverb|ever|likely to]) (come|come (back|again|along|around|round|twice|up)|return|repeat itself|last|happen) [again|twice|soon]}',
        '{(offers|prices|deals|chances|rates|opportunities|bargains) like (this|these|that) (will|would|may|do) (never|not [@adverb|ever]) (come (back|again|along|around|round|twice|up)|come|return|last|happen|wait) [again|twice|soon|often|every day]}',
        '{you (will|would) (never|not) [ever] (find|see|get|be offered) (it|this|that|them|one) [so|this|that] (cheap|cheaper|low|cheaply) [again|anywhere]}',
        '{(stock|stocks|supply|supplies|inventory|seats|places|rooms|tickets|pieces) (is|are) [@adverb] (running (out|low|short)|going down|melting away|shrinking|dwindling) [@very] (quickly|fast|rapidly|by the (hour|day|minute))}',
        '{(it|this|that|the price|everything) (will|is going to) (be|get|become) [@very|much|a lot|even|far] (more expensive|dearer|pricier) (later|tomorrow|soon|after (this|that|today)|if you wait|then|afterwards)}',
      ],
      unless: [asked, reported, onCalendar, saysWhy, ridOf, forUs],
      rewrites: [
        areInDemand,
        offerHolds,
        sentenceOrClause('Please tell us by {date} whether you would like it.'),
      ],
    },
  ]),
  examples: [
    { good: 'The colour will be gone after two summers in full sun.' },
    {
      bad: '[[We need]] your answer by noon or the slot [[goes to the next]] skipper.',
      fixed: 'Please let us know by noon so that we can keep the slot for you.',
    },
    {
      bad: '[[Hurry,]] [[only 4 kayaks left]] at this price!',
      fixed: 'There are 4 kayaks left at this price; tell us if you would like one.',
    },
    { bad: '[[Someone else wants to rent it too]].' },
    {
      bad: '[[Stock is limited and]] going fast so come early.',
      fixed: 'Please tell us by [date] whether you would like it.',
    },
    { bad: 'So come, [[the last seats are nearly gone]].', fixed: 'So come, the last seats are in demand.' },
    {
      bad: '[[There are other people who want the bay]].',
      fixed: 'There have been other enquiries as well, so tell me what would help you decide.',
    },
    { bad: '[[Just two left]]!', fixed: 'There are two left!' },
    { bad: '[[Nearly sold out]]!', fixed: 'We have [number] left!' },
    { bad: '[[Last seats]] at this price!', fixed: 'There are [number] left at this price!' },
    {
      bad: '[[Such an offer will not come again]].',
      fixed: 'Please tell us by [date] whether you would like it.',
    },
    { bad: '[[Seats are running out fast]].', fixed: 'Seats are in demand.' },
    { bad: '[[It will be more expensive later]].' },
    { good: 'Almost gone in May, the ice is back.' },
    { good: 'A chance like this will not come again for me.' },
    { good: 'Last seats on the left, then the door.' },
    { good: 'Such a noise will not come again.' },
    { good: 'It will be more expensive later because the mill raised its price.' },
    { bad: '[[Last chance]] to hire the hut!', fixed: '[date] is the last day to hire the hut!' },
    { bad: 'Please confirm today, [[tomorrow is too late]].', fixed: 'Please confirm today.' },
    {
      bad: '[[I can only hold the coat until noon, then it goes]] back.',
      fixed: 'I can hold the coat for you until noon, so please let me know by then if you would like it.',
    },
    { bad: 'Held to noon. [[After that it is gone]].', fixed: 'Held to noon. After that it may be taken.' },
    { bad: '[[Don’t miss]] your last chance to hire it.', fixed: 'Take the chance to hire it.' },
    {
      bad: 'You have to [[order in the next 9 hours or]] it costs 120.',
      fixed: 'Please order in the next 9 hours; after that it costs 120.',
    },
    {
      bad: 'Fees rise, so if I were you [[I wouldn’t sleep on it]].',
      fixed: 'Fees rise, so let me know what you think of it.',
    },
    { bad: 'Please sign up [[before someone else grabs]] yours!', fixed: 'Please sign up!' },
    { bad: '[[Last call]]: the ferry sails on the 9th.', fixed: 'The ferry sails on the 9th.' },
    { bad: 'There’s [[only one hut left]] at this price.', fixed: 'There’s one hut left at this price.' },
    {
      bad: 'Pick one and [[don’t think about it]] too much.',
      fixed: 'Pick one and let me know what you think.',
    },
    { good: 'Your bay is gone, sorry; the new one is by the gate.' },
    { bad: 'This rate [[is gone]] the second you leave.', fixed: 'This rate holds until [date].' },
    { bad: '[[My other tenant would pay]] 700.', fixed: 'There is another offer of 700.' },
    { good: 'You wrote that the other guy offered 50.' },
    {
      bad: '[[Only 3 rows left]] at this price and nine people are in line!',
      fixed: 'There are 3 rows left at this price; tell us if you would like one!',
    },
    { good: 'Prices go up at midnight; until then yours holds.' },
    {
      bad: '[[Only 3 left]] at this price and they fly!',
      fixed: 'There are 3 left at this price; tell us if you would like one!',
    },
    {
      bad: '[[Prices go up at midnight]], so get your purse out.',
      fixed: 'The current prices hold until midnight, so please let us know by then if you would like it.',
    },
    {
      bad: 'There is no list here, [[whoever comes first gets it]].',
      fixed: 'There is no list here, please tell us by [date] whether you would like it.',
    },
    { good: 'The lamp was discontinued, so you cannot find it in shops anymore.' },
    { bad: '[[Do not miss]] this opportunity to save.', fixed: 'Take this opportunity to save.' },
    {
      bad: '[[There is another buyer waiting]].',
      fixed: 'There have been other enquiries as well, so tell me what would help you decide.',
    },
    { bad: 'Register early [[before it fills up]]!', fixed: 'Register early!' },
    {
      bad: '[[Another couple wants it]].',
      fixed: 'There have been other enquiries as well, so tell me what would help you decide.',
    },
    { bad: 'The loft [[will be rented by Friday]].', fixed: 'The loft is in demand.' },
    {
      bad: '[[My other buyer will pay]] $90.',
    },
    {
      bad: '[[I can only hold it until tonight]].',
      fixed: 'Please tell me by [date] whether you would like it.',
    },
    { bad: '[[Only a few seats remain]], so book.', fixed: 'There are a few seats left, so book.' },
    { good: 'You wrote that another couple wants the loft.' },
    { bad: '[[There are only two days left]] to book.', fixed: 'You have two days to book.' },
    {
      bad: '[[Valid for the next 3 hours]].',
    },
    { bad: '[[I have had another offer of]] $80.', fixed: 'There is another offer of $80.' },
    {
      bad: '[[I have a list of people waiting for it]].',
      fixed: 'There have been other enquiries as well, so tell me what would help you decide.',
    },
    {
      bad: '[[Got a lot of takers for this one]].',
      fixed: 'There have been other enquiries as well, so tell me what would help you decide.',
    },
    {
      bad: '[[Seats are limited, so]] register soon.',
      fixed: 'We have [number] left; please register if you would like one.',
    },
    { bad: 'A [[flash sale]] on hinges.', fixed: 'A sale on hinges.' },
    {
      bad: 'This is a [[limited time offer]] on hinges.',
      fixed: 'This offer is valid until [date] on hinges.',
    },
    { good: 'I had an offer of $80 for it in May.' },
    { good: 'We have a list of people who can help you.' },
    { good: 'Space in the van is limited to 8 crates.' },
    { good: 'Space is limited to 8 crates, please order the rest in May.' },
    { good: 'Last call for the boat tour is at 4 pm.' },
    { good: 'The list changed, that is why the price is gone.' },
    { good: 'Take the lid while you can get it.' },
    {
      bad: 'Answer soon or the price [[is gone]].',
      fixed: 'Please let us know by [date] so that we can keep the price for you.',
    },
    {
      bad: 'Unless you call, the slot [[goes to another]] guest.',
      fixed: 'Please call by [date] so that we can keep the slot for you.',
    },
    { bad: 'It is a popular lamp [[and sells quickly]].', fixed: 'It is a popular lamp.' },
    { good: 'It is a popular lamp and sells quickly, so please order in good time.' },
    { bad: '[[Limited time]]!', fixed: 'Offer valid until [date]!' },
    { good: 'For a limited time, the maker is extending the warranty.' },
    { good: 'You have five days left to send it back.' },
    {
      bad: 'To be fair, [[another couple is on their way today]].',
      fixed: 'To be fair, there have been other enquiries as well, so tell me what would help you decide.',
    },
    { bad: 'Take the blue one [[before somebody snatches it from you]].', fixed: 'Take the blue one.' },
    {
      bad: '[[This is your last chance]] for the spring rate.',
      fixed: '[date] is the last day for the spring rate.',
    },
    { bad: '[[Last call]] for the fair seats!', fixed: '[date] is the last day for the fair seats!' },
    { bad: 'It is a [[once-in-a-lifetime opportunity]].', fixed: 'It is a good opportunity.' },
    { bad: 'It is [[the deal of the century]].', fixed: 'It is a good deal.' },
    {
      bad: 'The hinge is free [[while stocks last]].',
      fixed: 'The hinge is free as long as we have it in stock.',
    },
    { bad: 'A [[limited time offer]] on hinges.', fixed: 'An offer valid until [date] on hinges.' },
    { bad: '10% off the list, [[today only]].', fixed: '10% off the list, today.' },
    { bad: '[[Don’t miss out]]!', fixed: 'Have a look!' },
    { bad: '[[Don’t miss]] our spring list.', fixed: 'Do have a look at our spring list.' },
    {
      bad: 'Book the stand [[before someone else does]].',
      fixed: 'If it suits you, please book the stand by [date].',
    },
    { bad: 'The blue ones [[won’t last long]].', fixed: 'The blue ones are in demand.' },
    {
      bad: 'After that your discount [[is gone]].',
      fixed: 'After that your discount will no longer hold.',
    },
    { bad: '[[Several buyers are interested in]] this lot.', fixed: 'Others have asked about this lot.' },
    {
      bad: '[[Only three left, and people]] are asking.',
      fixed: 'There are three left; tell us if you would like one.',
    },
    {
      bad: '[[The price doubles at noon]].',
      fixed: 'The price doubles at noon; until then the present price holds.',
    },
    {
      bad: '[[I have several people interested]].',
      fixed: 'There have been other enquiries as well, so tell me what would help you decide.',
    },
    {
      bad: '[[I have another offer]], so let me know.',
      fixed: 'There have been other enquiries as well, so let me know.',
    },
    {
      bad: '[[There is a lot of interest in this bike]].',
      fixed: 'There have been other enquiries as well, so tell me what would help you decide.',
    },
    {
      bad: '[[We are waiting to hear back from two buyers]].',
      fixed: 'There have been other enquiries as well, so tell us what would help you decide.',
    },
    {
      bad: '[[I have another tenant coming]] tomorrow at noon.',
      fixed: 'There is another viewing tomorrow at noon.',
    },
    {
      bad: '[[Someone else is coming to see it]] tonight.',
      fixed: 'There is another viewing tonight.',
    },
    { good: 'Get it now, before prices go up on Monday.' },
    {
      bad: 'The tent [[will be gone by tomorrow]].',
      fixed: 'The tent may be gone by tomorrow.',
    },
    { bad: '[[Prices are going up any day]].', fixed: 'Prices may go up.' },
    { good: 'This offer ends tonight, because the new list holds from tomorrow.' },
    { good: 'Due to high demand we have few beds, so call early.' },
    {
      bad: 'The [[prices will go up soon]], as the mill has raised its own.',
      fixed: 'The prices go up on [date], as the mill has raised its own.',
    },
    { bad: 'These [[sell out quickly]].', fixed: 'These are in demand.' },
    { bad: 'They [[don’t last long]].', fixed: 'They are in demand.' },
    { bad: 'Order early [[to avoid disappointment]].', fixed: 'Order early.' },
    { bad: '[[Due to high demand]] we raised the price.', fixed: 'We raised the price.' },
    {
      bad: 'It is an old model, so [[you can’t find it in stores anymore]].',
      fixed: 'It is an old model, so it is no longer in the shops.',
    },
    { bad: '[[I already have an offer for]] $90.', fixed: 'There is another offer of $90.' },
    { bad: 'Order soon [[to secure yours]]!', fixed: 'Order soon if you would like one!' },
    { good: 'The 10% are valid until 3 May. It is for a limited time.' },
    {
      bad: 'We have a special [[this month only]].',
      fixed: 'We have a special until the end of this month.',
    },
    {
      bad: 'Get one [[before they are gone]].',
      fixed: 'If you are interested, please let us know by [date].',
    },
    {
      bad: '[[For a limited time]] the saw comes with a case. Who knows how long the cases last.',
      fixed: 'The saw comes with a case. Who knows how long the cases last.',
    },
    {
      bad: 'Freight is cheap in May. It [[may never be this cheap again]].',
      fixed: 'Freight is cheap in May.',
    },
    {
      bad: 'So get it now [[before anyone else does]].',
      fixed: 'So please tell me by [date] if you would like it.',
    },
    { bad: '[[Final hours]]!', fixed: 'Until [date]!' },
    { bad: '[[Don’t let this chance slip away]].', fixed: 'Have a look.' },
    { bad: '[[You won’t get another chance]].', fixed: 'You have until [date].' },
    { bad: 'The rate [[is good today only]].', fixed: 'The rate holds until [date].' },
    { good: 'The deposit is there to secure your seat.' },
    { bad: '[[Limited stock available]]!', fixed: '[number] available!' },
    { bad: '[[Prices will go up soon]].', fixed: 'Prices hold until [date].' },
    { bad: '[[Our sale ends tonight]]!', fixed: 'The offer holds until tonight!' },
    {
      bad: 'I can drop the price if you can come [[right now]].',
      fixed: 'I can drop the price if you can come by [date].',
    },
    { bad: 'Pick it up [[today]] and it’s yours.', fixed: 'Pick it up by [date] and it’s yours.' },
    { good: 'Call the guard if you can come in right now.' },
    { good: 'We took the ring road to avoid disappointment.' },
    { good: 'Is it right that prices will go up soon?' },
    { good: 'You wrote that prices will go up soon.' },
    { good: 'We have another offer for you, with the blue lid.' },
    { good: 'The smell will be gone by tomorrow.' },
    { good: 'On a worn sprocket the new chain will be gone by June.' },
    { good: 'We have only two left, and the next batch arrives in March.' },
    { good: 'The quote is valid until 30 June.' },
    { good: 'We have three of the blue ones left and can hold one for you.' },
    { good: 'Your mail reached me only today, sorry for that.' },
    { good: 'We reserve a bay so that you do not miss the vessel.' },
    { good: 'The bay is not free for a limited time only, the rate stays.' },
    { good: 'The list is not just for this week only, and the price stays.' },
    { good: 'That was the last call of the vessel at Genoa.' },
    { good: 'We are in no rush, so the slot is not gone.' },
    { good: 'The list never goes to the printer before someone has read it.' },
    { good: 'Everything after that is gone from the log.' },
    { good: 'The offer expires on 30 May.' },
    { good: 'The tickets are going fast, so I have put two aside for you.' },
    { good: 'Others are waiting in room 2.' },
    { good: 'Just two days to go until the party!' },
    { good: 'Only two questions remain, and the plan is done.' },
    { good: 'Don’t miss the turn after the church.' },
    { good: 'I have another client at ten, so let us start at nine.' },
  ],
});

/** “You must confirm today, | tomorrow is too late.” */
function saidToday({ tokens, mark }: Match): boolean {
  return /\b(?:today|tonight|last)\b/.test(textOf(tokens, 0, mark.from));
}

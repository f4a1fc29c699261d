/** “We always deliver”, “never fails”, “every single parcel”: no exception is left for a bad day. */
import {
  byUs,
  closesSentence,
  endOfClause,
  endsWith,
  followedBy,
  precededBy,
  saidBefore,
  saidBehind,
} from '../../../words/english/clauses';
import { approximate, asked, conditioned, hoped, negated, reported } from '../../../words/english/guards';
import { inflect } from '../../../words/english/inflect';
import { excepted, triedFor } from '../../../words/english/measured';
import { isWordless, type Match, marking, remembering, textOf } from '../../../words/match';
import { aimTo, everyOne, hopeEvery, mostOf, workSoThat } from '../../rewriting/every-one';
import { uncapitalised } from '../../rewriting/fit-words';
import { noPromiseLeft } from '../../rewriting/no-promise-left';
import { justRight } from '../../rewriting/not-expected';
import { both, drop, say, where } from '../../rewriting/rewrites';
import { expect, soften, unvouched } from '../../rewriting/soften';
import { defineRule } from '../../rule';

const unless = [negated, asked, conditioned, hoped, reported, approximate, excepted];
const anybody = '(everyone|everybody|anyone|anybody)';

/** Something is promised in the sentence: “never”, “every”, “will”. */
function promised({ tokens }: Match): boolean {
  return tokens.some(({ text }) => /^(will|never|always|every|no|nothing|all|any|guaranteed)$/.test(text));
}

const breaking =
  '(break|fail|burst|leak|crack|fade|rust|crash|shrink|peel|jam|overheat|disappoint|malfunction|wear out|go wrong|let you down|give you trouble)';
const breaks =
  '(breaks|fails|bursts|leaks|cracks|fades|rusts|crashes|shrinks|peels|jams|overheats|disappoints|malfunctions|wears out|goes wrong|lets you down|sleeps)';

/** “The rope never broke in our test.” */
function tested({ sentence }: Match): boolean {
  return /\bin (?:our|the|all) (?:\w+ )?(?:tests?|trials?)\b/i.test(sentence.prose);
}

/** “A full refund is always issued”: it is due, and stays so without the word. */
const isDue = saidBefore(/^(refund|refunds|replacement|replacements)$/);

/** “We will never forget how you helped”, “please never hesitate to call”: thanks, and an invitation. */
const remembers = (match: Match): boolean =>
  followedBy(/^hesitate$/)(match) ||
  (/^forget$/.test(match.tokens[match.to - 1]?.text ?? '') &&
    /^(your|how|that|what|the|a)$/.test(match.tokens[match.to]?.text ?? ''));

/** “We always send two copies of the contract”: a habit with papers, and no service. */
const ofPapers = saidBehind(
  /^(copy|copies|invoice|invoices|reminder|receipt|receipts|note|email|mail|photo)$/,
);

/** “I am always available on Tuesdays”: within the hours that are told. */
const withinHours = ({ tokens, to }: Match): boolean =>
  /^(on|from|between|until|till|by|via)$/.test(tokens[to]?.text ?? '');

/** “That is really all I know”: nothing more is there. */
const allThereIs = precededBy(/^(is|was|'s)$/);

/** “You were never late with the rent”: how it was. */
const wasSo = precededBy(/^(was|were)$/);

/** “The dog can’t go out after ten”, “they can’t come back before May”: not allowed, or not able. */
const mayNot = ({ tokens, to }: Match): boolean =>
  /^(?:come back|go out|go under|get dirty)$/.test(textOf(tokens, to - 2, to));

/** “Normal wear we carry, always”, “the freight of a return is ours, always”: what the terms put on us. */
const borneByUs = ({ tokens, mark }: Match): boolean =>
  /\b(?:(?:we|i) (?:\w+ )?(?:carry|bear|pay|cover)(?: (?:it|them|that|those))?|(?:is|are) (?:ours|mine|on us|free)) ,?$/.test(
    textOf(tokens, 0, mark.from),
  );

export default defineRule({
  id: 'overpromising/absolutes',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'This leaves no room for a single exception.',
  why: 'The customer remembers “always” on the one day it is not true, and then doubts everything else you wrote.',
  phrasings: noPromiseLeft([
    {
      phrases: [
        '@ours {[will|shall] always} (deliver|ship|dispatch|send|answer|reply|respond|meet (our|your|the|every|all|deadlines|expectations)|keep (our|my|to|you|it|every|everything|the (date|dates|schedule))|hit|finish|provide|supply|offer|give|fix|solve|resolve|pay|beat|match|get (it|them|you|things|everything|there|the job)|confirm|honour|honor|complete|find (a|an|the (right|best)|what)|ensure|make sure)',
      ],
      unless: [...unless, ofPapers],
      rewrites: [where(gives, drop()), say('aim to'), say('work to')],
    },
    {
      phrases: [
        '(you|customers|clients) (can|may) {always} (depend|rely|count|bank|trust)',
        '@ours [will] {always} (have your back|be there [for you]|be here for you|take care of you|find a (way|solution))',
        '(on time|perfectly|right|well) , {every [single] time} $',
        '{(every [single] time|each time)} , (on|without) _ $',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        '(refund|refunds|answer|answers|replacement|replacements|reply|claims|orders|customers|parcels|questions) [_] (is|are) {always} (issued|given|granted|paid|sent|approved|refunded|answered|delivered|replaced|protected|honoured|honored)',
        '<be> {always} (on time|in stock|perfect|flawless|right|correct|in full|the (best|lowest|cheapest|fastest))',
        '(deliver|delivers|arrive|arrives|ship|ships|works|come|comes|run|runs) {always} (on|in|at|within|before|without|perfectly|fast|$|,|and|as)',
        '{always} (delivers|arrives|ships|works|comes|runs|arrive) (on (time|schedule|the day)|in (time|full|perfect|good|one piece)|perfectly|without|within|fine|well)',
      ],
      unless,
      rewrites: [where(isDue, drop()), hasAPoint, say('usually'), say('nearly always')],
    },
    {
      phrases: [
        '@we {never v:(sell|ship|send|deliver|supply|offer|stock|use|carry|produce|make) [any] (fakes|fake|copies|counterfeits|counterfeit|replicas|imitations) [goods|items|products|parts|units|pieces|materials|stuff|ones]}',
      ],
      unless,
      rewrites: [
        where(closesSentence, say('$v originals, and {how you make sure of it}')),
        say('$v originals'),
      ],
    },
    {
      phrases: [
        '@we {never v:(sell|ship|send|deliver|supply|offer|stock|use|carry|produce|make) [any] (junk|rubbish|trash|faulty|defective|broken|low - quality|low quality|inferior|second - rate|damaged|expired) [goods|items|products|parts|units|pieces|materials|stuff|ones]}',
      ],
      unless,
      rewrites: [
        where(closesSentence, say('$v sound goods, and {how you make sure of it}')),
        say('$v sound goods'),
      ],
    },
    {
      phrases: [
        '@we [have|will] {never} (miss|missed|fail|failed|lose|lost|delay|delayed|forget|disappoint|disappointed|run out|be late|been late|make [a|any] mistake|make mistakes|let you down|let anyone down)',
        '@we {never} (had|get|have|receive) [a|any|one] [single] (complaint|complaints|return|returns|claim|claims)',
        '(make sure|<ensure>|see to it) [myself|personally|ourselves] [that] (you|your _|they|it) [will] {never}',
        '@we have {never} had [a|any|one] [single] (complaint|complaints|problem|problems|delay|delays|return|returns|claim|claims|issue|issues|failure|failures|accident)',
        '<be> {never} (late|wrong|out of stock|delayed|unavailable|down|behind)',
        `{never} ${breaks}`,
        '{never} (@mishap)',
      ],
      unless: [...unless, ofTheReader, wishedLuck, tested, remembers, wasSo],
      rewrites: [
        ownTry,
        doNot,
        rarelyEither,
        notYet,
        isMadeNotTo,
        where(onlyOnce, say('rarely')),
        where(onlyOnce, say('hardly ever')),
      ],
    },
    {
      phrases: [
        `{(will|can|shall) (not|never)} [@adverb] ${breaking}`,
        '(it|this|that|they|these|the _|our _) {(will|can|could) (not|never)} (give|cause) you (any|a) [more] (@troubles|@hardship)',
      ],
      unless,
      rewrites: [
        where(byUs, say('will do what we can not to')),
        madeNotTo,
        pleases,
        unvouched(say('should not')),
      ],
    },
    {
      phrases: [
        '{(every|each)} (parcel|order|shipment|delivery|carton) (is|ships|arrives|leaves|goes|comes|will) ... on time',
        '{every} _ [of ours|we _] (is|goes|leaves|comes|looks|feels|stays|arrives) [_] [_] (happy|perfect|satisfied|flawless|delighted|smiling|spotless|safe|masterpiece|winner|success)',
      ],
      unless: [...unless, triedFor],
      rewrites: [workSoThat, unvouched(say('nearly every'))],
    },
    {
      phrases: ['<be> {perfect in every (way|respect|detail)}'],
      unless,
      rewrites: [justRight, say('very good')],
    },
    {
      phrases: [
        '{(every (single|last)|each and every)} _ [of (ours|our _)|in our _|on our _|we _] (is|are|was|has|will|comes|arrives|leaves|gets|fits|works|goes|ships|passes|meets|loves|knows|gives|makes)',
        '{(every (single|last)|each and every)} (parcel|order|shipment|delivery|piece|unit|item|carton|product|request|ticket|email|call|machine|batch|box|seam|letter)',
      ],
      unless: [...unless, wentThrough],
      rewrites: [
        hopeEvery,
        workSoThat,
        where(toCome, both(say('every'), expect())),
        where(handled, unvouched(say('every'))),
        unvouched(say('nearly every')),
      ],
    },
    {
      phrases: [
        '@ours (will|shall|(am|are|is) going to) [@adverb] (have|get|put|bring|make|reach|fix|serve|answer|find|return|ship|deliver|refund|solve|check|read|clean|repair) {(every (single|last)|each and every)} _',
      ],
      unless,
      rewrites: [everyOne],
    },
    {
      phrases: [
        '{all [of] our} [_] (customers|clients|buyers|users|guests) (<be> [@very|@adverb] (happy|satisfied|delighted|pleased|thrilled|safe|protected)|love|like|praise|come back|return)',
        '{all [of] our} _ (pass|win|succeed|recover|last|arrive (on time|safely)|are (happy|satisfied|delighted|perfect|flawless))',
        '{100 % of our} (@buyers|students|patients|_ (are|pass|arrive|come))',
      ],
      unless,
      rewrites: [say('nearly all of our')],
    },
    {
      phrases: [
        '{you (can|could|will) (not|never) be (turned down|rejected|refused|declined)}',
        '{nobody (is|will be|can be) (turned down|rejected|refused|declined)}',
      ],
      unless: [negated, asked, conditioned, hoped, reported],
      rewrites: [say('you are unlikely to be turned down')],
    },
    {
      phrases: ['(everyone|everybody) {(approved|accepted|is approved|is accepted|qualifies|wins)}'],
      unless,
      rewrites: [say('may apply')],
    },
    {
      phrases: [
        '(it|this|that|they|these|those|there|he|she|(the|our|your|these|this) _ [_]) {(will|shall) never [ever]} _',
        '(it|this|that|they|these|those|(the|our|your|these|this) _ [_]) {will not [ever|@adverb]} (@mishap)',
      ],
      unless: [...unless, safeguards],
      rewrites: [noneThere, mayNotReturn, madeNotTo, pleases, unvouched(say('should not'))],
    },
    {
      phrases: [
        '@ours {(will|would|could|can) never [ever]} (throttle|slow|limit|cut|stop|block|increase|change|cancel|let you down|disappoint|fail|leave you|lose|miss|forget|be late|run out|break|keep you waiting|charge you more|raise|say no|turn)',
      ],
      unless: [...unless, remembers],
      rewrites: [weDoNot, where(byUs, say('take care not to')), say('should not')],
    },
    {
      phrases: ['(and|it|they|we) {never will [be|have|do]} [_] $'],
      unless,
      rewrites: [say('hopefully never will')],
    },
    {
      phrases: [
        '{(no|not one|not a single)} (@buyer|@buyers) [of (ours|our _)] (has|have) [@adverb] [ever]',
        '{(no one|nobody)} [here|yet|_] (has|have) [@adverb] ever (complained|returned|regretted|failed|asked|been|had|left|sent|gone|come|beaten|found|lost|missed|cancelled|quit)',
      ],
      unless,
      rewrites: [hardlyAny],
    },
    {
      phrases: [
        '(will|would|can|<be>|<deliver>|<arrive>|<work>|<have>) ... {always and (in every situation|everywhere|for ever|forever)}',
        '(,|and) {(in|under) ((every|all) [_] (situation|situations|case|cases|circumstance|circumstances|condition|conditions|weather)|any [_] (situation|circumstances|conditions|weather))} (,|$)',
        ', {(always|every time|each time|each and every time|every single time|no excuses|ever)} $',
        '{(month after month|year after year|day after day|week after week|time after time|time and time again|year in , year out|day in , day out)} $',
      ],
      unless: [...unless, borneByUs],
      when: [promised],
      rewrites: [soften()],
    },
    {
      phrases: ['{at which:(every|any|all|whatever) (hour|hours|moment) [of the (day|night)]} (,|$)'],
      unless,
      when: [promised],
      rewrites: [say('nearly any', { instead: 'which' })],
    },
    {
      phrases: [
        '{no thing:_ (on (this|the) (planet|earth)|in the world|under the sun|alive|known to man)} (can|could|will|has|is)',
      ],
      unless: [asked, hoped, reported],
      rewrites: [say('hardly any $thing')],
    },
    {
      phrases: [
        '@we [always|also] (answer|check|read|test|reply to|ship|pack|inspect|try|review|repair|return|make|clean|call) {(each and every|every single|every last)} _',
      ],
      unless,
      rewrites: [aimTo, say('every')],
    },
    {
      phrases: ['{@we do not do (delays|mistakes|excuses|late|downtime|surprises|errors|failures)}'],
      unless: [asked, conditioned, hoped, reported],
      rewrites: [say('we work hard to keep our dates')],
    },
    {
      phrases: [
        '{(any|every|each|all) [_] _ [that] you (report|send|have|find|raise|ask|give|make|order|request|see) [us]} [,] (we|i|our _) [will|can|shall] [always|@adverb] (fix|solve|answer|handle|do|deliver|repair|sort|ship|settle|make)',
      ],
      unless: [asked, conditioned, hoped, reported, approximate],
      rewrites: [mostOf],
    },
    {
      phrases: [`{(absolutely|literally|really|simply)} (${anybody}|everything|anything|all|every)`],
      unless: [...unless, conditioned, allThereIs],
      when: [promised],
      rewrites: [where(ofWhatComes, soften()), takenCareOf, say('nearly')],
    },
    {
      phrases: [
        `{${anybody}} who (tries|tried|buys|bought|uses|used|joins|joined|orders|ordered|comes|came|works|worked|switches|switched|moved|signed|started|stayed|visited|tested|owns|tastes|tasted|saw|sees)`,
      ],
      unless: [...unless, conditioned],
      when: [praised],
      rewrites: [say('nearly everyone')],
    },
    {
      phrases: [
        ', {(period|full stop|end of story|simple as that|plain and simple|bar none|that is a fact|no two ways about it)} $',
      ],
      unless: [asked, reported],
      when: [promised],
      rewrites: [soften()],
    },
    {
      phrases: [
        '(@buyers|people|they|everyone|staff) {always} (come back|return|love|get|win|pass|leave (happy|smiling|satisfied|with)|say yes|succeed)',
      ],
      unless: [...unless, welcome],
      rewrites: [say('usually')],
    },
    {
      phrases: [
        '{every one} of (our|the|these|my) _ [_] (is|are|knows|has|will|speaks|works|comes|passes|can)',
      ],
      unless,
      rewrites: [where(handled, say('each')), say('nearly every one')],
    },
    {
      phrases: [
        '(@we|our (team|staff|crew|people|_)) {(do not|does not)} [ever] (make|makes) (mistakes|errors|[a] mistake)',
        '(mistakes|errors|accidents|defects|delays|breakdowns|failures) {(do not|never)} (occur|arise|exist)',
        '(mistakes|errors|accidents|delays) {(do not|never)} happen [here|with us|at our _|in our _]',
      ],
      unless,
      rewrites: [say('rarely')],
    },
    {
      phrases: [
        '(it|this|that|they|these|(the|our|your) _) [simply|just] {(can|could) (not|never) [possibly|ever|simply]} (@mishap)',
        'you {will not} (find|see|notice|hear|feel) (a single|one|the slightest|even one) (@troubles|@hardship|scratch)',
      ],
      unless: [...unless, mayNot],
      rewrites: [unvouched(say('should not'))],
    },
    {
      phrases: ['{not one} of (our|the|these) _ [_] (has|have) ever'],
      unless: [asked, hoped, reported],
      rewrites: [say('hardly any')],
    },
    {
      phrases: ['{not a} (drop|scratch|trace|draught|sound|soul|cent|penny) (will|can|gets|comes)'],
      unless: [asked, hoped, reported],
      rewrites: [say('hardly a')],
    },
    {
      phrases: [
        '(@we|our (team|staff|crew|people|_)) [still] {always} (<be>|<find>|<know>|<say>|<win>|<get>|<come>|<manage>) (there|a way|right|ready|on time|what to do|a solution|yes|it right|through|available|reachable|the answer)',
      ],
      unless: [...unless, welcome],
      rewrites: [say('nearly always')],
    },
    {
      phrases: [
        '@we (have|had) {(not|never) [ever|once|yet] v:(lost|missed|failed|broken|had|received|disappointed|damaged|delayed|cancelled|let down|forgotten|turned away|turned down) (a single|one single|even one|so much as a|even a)} _',
      ],
      unless: [asked, conditioned, hoped, reported],
      rewrites: [say('so far not $v a single')],
    },
    {
      phrases: [
        '{(not a single [one]|not one|no)} of (our|the|these|my|your) ... (will|can|could) [ever] (@mishap)',
        '(@we|our (team|staff|crew|people|_)) (am|are|is) {always} (available|there|on call|reachable|open|ready|one step ahead|ahead|first|the first|prepared|awake|online)',
      ],
      unless: [...unless, welcome, withinHours],
      rewrites: [nearly],
    },
    {
      phrases: [
        '(you|customers|clients|guests|patients) {(will|shall) always} (get|receive|have|be (served|seen|answered|called|helped)|arrive) (a|an|the|first|quickly|your|it|us|me|our|someone|somebody|what|in|on|within|good|fresh|.|,)',
        '(@our _ [_]|we|i) {never} (go up|goes up|rise|rises|raise|raises|close|closes|sleep|sleeps|say no|says no|change|changes|complain|complains|cancel|cancels|stop|stops|quit|quits|give up|gives up) (.|!|,|$|and|on)',
        '{(nobody|no one)} [ever] (has to wait|waits|leaves|goes home|goes away|is turned away) [here|with us|unhappy|hungry|empty - handed|alone|waiting] (.|!|,|$|long|more than)',
      ],
      unless: [...unless, remembers],
      rewrites: [
        where(endsWith(/^always$/), say('usually')),
        where(endsWith(/^never$/), say('rarely')),
        where(endsWith(/^(nobody|one)$/), say('hardly anybody')),
      ],
    },
    {
      phrases: [
        '(our|the) _ [_] {never} (make|makes|do|does) [a|any] (mistakes|mistake|errors|anything wrong)',
        '(it|this|that|our _) {always} (works|fits|holds|sells|helps|arrives|pays off|passes) (.|!|,|$|and)',
      ],
      unless: [...unless, remembers],
      rewrites: [where(endsWith(/^never$/), say('rarely')), say('usually')],
    },
  ]),
  examples: [
    { good: 'A hole from rust we cover, always.' },
    { bad: 'Our bakers [[never]] make mistakes.', fixed: 'Our bakers rarely make mistakes.' },
    { bad: 'Our glue [[always]] holds.', fixed: 'Our glue usually holds.' },
    { bad: 'You [[will always]] get an answer the same day.' },
    { bad: 'Our rents [[never]] go up.', fixed: 'Our rents rarely go up.' },
    { bad: 'In our bakery [[nobody]] ever waits.', fixed: 'In our bakery hardly anybody ever waits.' },
    { good: 'Guests can always find the key under the pot if they call.' },
    { bad: 'We [[will not]] let you down.', fixed: 'We will do what we can not to let you down.' },
    { bad: 'Our gate [[will never]] let you down.', fixed: 'Our gate should not let you down.' },
    { good: 'They cook so that every meal is a success.' },
    {
      bad: 'Our crew will make sure that [[every]] guest leaves happy.',
      fixed: 'Our crew will work hard so that every guest leaves happy.',
    },
    { bad: '[[Every single]] song will thrill you.', fixed: 'We hope that every song will please you.' },
    {
      bad: '[[Every single]] plank will be replaced in May.',
      fixed: 'We will do our best so that every plank is replaced in May.',
    },
    { bad: 'Our terrace [[will not]] disappoint you.', fixed: 'We hope you will like our terrace.' },
    {
      bad: 'We will have [[every last]] guest on board by noon.',
      fixed: 'We expect to have every guest on board by noon.',
    },
    {
      bad: 'We answer [[each and every]] letter within a day.',
      fixed: 'We aim to answer every letter within a day.',
    },
    { bad: 'This bargain [[will never]] come back.', fixed: 'This bargain may not come back.' },
    { bad: 'We [[will never]] throttle your line.', fixed: 'We do not throttle your line.' },
    { bad: 'For us the diner is [[always]] right.', fixed: 'For us the diner has a point.' },
    { good: 'With luck the clock never fails.' },
    {
      bad: '[[Literally]] every cabin will have a stove.',
      fixed: 'Every cabin should have a stove.',
    },
    {
      bad: 'She will see to it that your tenants [[never]] wait for heat.',
      fixed: 'She will see to it that your tenants do not wait for heat.',
    },
    { good: 'Every single bolt is in stock except the M9.' },
    { bad: 'There [[will never]] be a party below.', fixed: 'We do not expect a party below.' },
    { bad: 'It [[never]] leaks, my boys use it.', fixed: 'It has not leaked so far, my boys use it.' },
    { bad: 'Our steel [[never]] rusts.', fixed: 'Our steel is made not to rust.' },
    { bad: '[[Every one]] of our cooks has a diploma.', fixed: 'Each of our cooks has a diploma.' },
    { bad: 'We [[always]] offer a tow.', fixed: 'We offer a tow.' },
    { bad: 'It has [[never]] failed before.', fixed: 'It has not failed before.' },
    { bad: 'The gear has [[never]] broken on me.', fixed: 'The gear has so far not broken on me.' },
    { bad: 'The dye [[never]] fades and never cracks.', fixed: 'The dye rarely fades and rarely cracks.' },
    {
      bad: 'We [[never sell fakes]], and each bell has a stamp.',
      fixed: 'We sell originals, and each bell has a stamp.',
    },
    { bad: 'We will take care of [[absolutely]] everything.', fixed: 'We will take care of it.' },
    { bad: 'We have [[never]] lost a trunk.', fixed: 'We have so far not lost a trunk.' },
    { bad: 'You will not wait over an hour, [[ever]].', fixed: 'You should not have to wait over an hour.' },
    { bad: '[[No horse on this earth]] can bend the bar.', fixed: 'Hardly any horse can bend the bar.' },
    { bad: 'We test [[each and every]] bolt.', fixed: 'We test every bolt.' },
    {
      bad: '[[Any leak you find]] our crew will repair.',
      fixed: 'Nearly every leak you find our crew will repair.',
    },
    { bad: '[[We don’t do delays]].', fixed: 'We work hard to keep our dates.' },
    { good: 'Any copy you send us goes to the archive.' },
    { good: 'We always send two copies of the lease.' },
    { good: 'Work on the quay always starts at seven.' },
    { good: 'We will never forget how you helped us that night.' },
    { good: 'The rink is shut on Sundays, and I am always available on Tuesdays.' },
    { good: 'You were never late with the rent.' },
    { good: 'They can’t come back before May.' },
    { good: 'It would never fit through the door.' },
    { good: 'We could not break the old lock, so the smith came.' },
    { good: 'That is really all I know about the pump.' },
    { good: 'We have counted every single box, and two are missing.' },
    { good: 'All our guests are asked to sign in at the gate.' },
    {
      bad: 'We will have [[every last]] shop open by noon.',
      fixed: 'We expect to have every shop open by noon.',
    },
    { good: 'Nobody comes before nine.' },
    { bad: 'We [[never ship damaged goods]].', fixed: 'We ship sound goods, and [how you make sure of it].' },
    { good: 'We never ship on Sundays; Monday is the next boat.' },
    { bad: 'We are [[always]] available.', fixed: 'We are nearly always available.' },
    { good: 'We will always be happy to help.' },
    { bad: 'We have [[never lost a single]] parcel.', fixed: 'We have so far not lost a single parcel.' },
    { bad: '[[Not a]] drop will come in.', fixed: 'Hardly a drop will come in.' },
    { bad: 'We [[don’t]] make mistakes.', fixed: 'We rarely make mistakes.' },
    {
      bad: '[[Not one]] of our pumps has ever failed.',
      fixed: 'Hardly any of our pumps has ever failed.',
    },
    { bad: 'The dye [[will never]] fade.', fixed: 'The dye is made not to fade.' },
    { bad: 'We [[would never]] let you down.', fixed: 'We take care not to let you down.' },
    {
      bad: '[[No]] dealer has ever returned a blade.',
      fixed: 'Hardly any dealer has ever returned a blade.',
    },
    {
      bad: 'The crew will be there by six, [[no two ways about it]].',
      fixed: 'The crew should be there by six.',
    },
    { bad: '[[Everyone]] who tried it is happy.', fixed: 'Nearly everyone who tried it is happy.' },
    { good: 'The portal will never ask for a password.' },
    { good: 'Our door will always be open to you.' },
    { good: 'Everyone who ordered in May gets a note on Friday.' },
    { good: 'The old crew came back on foot, year after year.' },
    { bad: 'We [[always]] deliver on time.', fixed: 'We aim to deliver on time.' },
    { bad: 'We [[will always]] answer the same day.', fixed: 'We aim to answer the same day.' },
    { bad: 'You can [[always]] depend on our service.', fixed: 'You can depend on our service.' },
    { bad: 'Our parcels are [[always]] on time.', fixed: 'Our parcels are usually on time.' },
    { bad: 'We [[never]] miss a deadline.', fixed: 'We take care not to miss a deadline.' },
    { bad: 'These pumps [[won’t]] leak.', fixed: 'These pumps are made not to leak.' },
    { bad: 'The new blend [[will not]] disappoint.', fixed: 'We hope you will like the new blend.' },
    { bad: '[[Every single]] carton is counted twice.', fixed: 'Every carton is counted twice.' },
    { bad: '[[All our]] guests love the sauna.', fixed: 'Nearly all of our guests love the sauna.' },
    { bad: '[[You cannot be turned down]].', fixed: 'You are unlikely to be turned down.' },
    { good: 'We do not say that our parcels are always on time.' },
    { good: 'May I tell them that spare blades are always in stock?' },
    { good: 'If the bags stay dry, the paper won’t peel.' },
    { good: 'You mentioned that we never miss a deadline.' },
    { good: 'We aim to be a team that is never late.' },
    { good: 'The truck almost always arrives on time.' },
    { good: 'We always try to answer the same day.' },
    { good: 'You are always welcome to visit the mill.' },
    { good: 'We would always recommend a spare filter.' },
    { good: 'I never heard back from the carrier.' },
    { good: 'We are always open to ideas.' },
    { good: 'You never lost the spare key.' },
    { good: 'The rope never broke in our test.' },
    {
      bad: 'Our crews bake at four. [[Every single]] roll will be fresh at noon.',
      fixed: 'Our crews bake at four. We will do our best so that every roll is fresh at noon.',
    },
  ],
});

const wears = /^(break|burst|leak|crack|fade|rust|crash|shrink|peel|jam|overheat|wear)$/;

/** “These pumps won’t leak” is “these pumps are made not to leak”: what was done about it, in place of a doubt. */
function madeNotTo(match: Match) {
  const { tokens, mark } = match;
  const verb = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to + 2 && wears.test(text));
  const subject = tokens[mark.from - 1]?.text ?? '';
  // “I am sure it will not fade before May”: an outcome by a day.
  if (
    /\b(?:sure|certain|positive|expect|promise) /.test(textOf(tokens, 0, mark.from)) ||
    /\b(?:before|until|for|again)\b/.test(textOf(tokens, mark.to))
  )
    return null;
  if (verb < 0 || !/^\p{L}+$/u.test(subject) || /^(simply|just|really|also|and|which|that)$/.test(subject))
    return null;
  const plural = /^(they|these|those|we|you)$/.test(subject) || /[^su]s$/.test(subject);
  return say(`${plural ? 'are' : 'is'} made not to`)(marking(match, mark.from, verb));
}

/** “The hall will not disappoint (you)” is “we hope you will like the hall”. */
function pleases(match: Match) {
  const { tokens, mark, source } = match;
  if (tokens[mark.to]?.text !== 'disappoint') return null;
  const to = tokens[mark.to + 1]?.text === 'you' ? mark.to + 2 : mark.to + 1;
  let from = mark.from;
  while (
    from > 0 &&
    tokens[from - 1]?.kind === 'word' &&
    !/^(and|but|so|that)$/.test(tokens[from - 1]?.text ?? '')
  )
    from--;
  const first = tokens[from];
  const last = tokens[mark.from - 1];
  if (first && last && mark.from - from <= 5 && /^(it|this|they|these|our|the|my)$/.test(first.text)) {
    const thing = first === last ? first.text : uncapitalised(source.slice(first.start, last.end));
    return say(`we hope you will like ${thing === 'they' ? 'them' : thing}`)(marking(match, from, to));
  }
  return say('will, we hope, please you')(marking(match, mark.from, to));
}

/** “We never miss it” is “we work hard not to miss it”; “we have never missed it” “we have so far not missed it”. */
function ownTry(match: Match) {
  const { tokens, mark } = match;
  if (mark.to - mark.from > 1 || tokens[mark.from]?.text !== 'never') return null;
  const before = tokens[mark.from - 1]?.text ?? '';
  // “It has never been late before.”
  if (/^(have|has)$/.test(before))
    return say(/ (?:before|until now|so far)\b/.test(textOf(tokens, mark.to)) ? 'not' : 'so far not')(match);
  return /^(i|we)$/.test(before) &&
    /^(miss|fail|lose|delay|forget|disappoint|run|make|let)$/.test(tokens[mark.to]?.text ?? '')
    ? say('take care not to')(match)
    : null;
}

const handling =
  /^(checked|tested|counted|inspected|packed|weighed|signed|read|answered|reviewed|cleaned|washed|sealed|repaired|treated|polished|scanned|measured|logged)$/;

/** “Every single plank will be replaced”: told of what is to come. */
function toCome({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.to, endOfClause(tokens, mark.to)).some(({ text }) => /^(will|shall)$/.test(text));
}

/** “Every single bolt is tested”: how it is done, and no outcome that could fail. */
function handled({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.to).some(({ text }) => /^(has|speaks|carries)$/.test(text) || handling.test(text));
}

/** “We always offer tea” is “we offer tea”: “aim to” would put it in doubt. */
function gives({ tokens, mark }: Match): boolean {
  return /^(offer|provide|give|supply)$/.test(tokens[mark.to]?.text ?? '');
}

/** “It never leaks, my boys use it” is “it has not leaked so far”: “rarely” would own up to leaks. */
function notYet(match: Match) {
  const { tokens, mark } = match;
  const base = bare(tokens[mark.to]?.text ?? '');
  const own = tokens.some(({ text }) => /^(i|my|me)$/.test(text));
  if (!own || !wears.test(base) || tokens[mark.from - 1]?.text !== 'it') return null;
  return say(`has not ${inflect(base, 'participle')} so far`)(marking(match, mark.from, mark.to + 1));
}

/** “Our steel never rusts” is “our steel is made not to rust”. */
function isMadeNotTo(match: Match) {
  const { tokens, mark } = match;
  const base = bare(tokens[mark.to]?.text ?? '');
  const subject = tokens[mark.from - 1]?.text ?? '';
  const things = /^(our|the|this|my)$/.test(tokens[mark.from - 2]?.text ?? '') && /^\p{L}+$/u.test(subject);
  return things && wears.test(base) && base !== 'crash'
    ? say(`is made not to ${base}`)(marking(match, mark.from, mark.to + 1))
    : null;
}

/** “Misses” is “miss”. */
function bare(verb: string): string {
  return verb.replace(/(ss|sh|ch|x|o)es$/, '$1').replace(/([^s])s$/, '$1');
}

/** “It never peels and never fades”: both are rare. */
function rarelyEither(match: Match) {
  const { tokens, mark } = match;
  const at = tokens.findIndex(({ text }, index) => index > mark.to && text === 'never');
  const beside = at > 0 && at < mark.to + 5 && /^(and|or|,)$/.test(tokens[at - 1]?.text ?? '');
  if (!beside) return null;
  return both(
    say('rarely'),
    say('rarely', { instead: 'also' }),
  )(remembering(match, { also: { from: at, to: at + 1 } }));
}

/** No second “never” stands beside it. */
function onlyOnce(match: Match): boolean {
  return rarelyEither(match) === null;
}

/** “We take care of absolutely everything” is “we take care of it”: “nearly everything” would ask what is left out. */
function takenCareOf(match: Match) {
  const { tokens, mark } = match;
  const everything = tokens[mark.to]?.text === 'everything';
  const cared = /(?:care of|look after|handle|sort out|see to)$/.test(textOf(tokens, 0, mark.from));
  return everything && cared && isWordless(tokens, mark.to + 1)
    ? say('it')(marking(match, mark.from, mark.to + 1))
    : null;
}

/** “Good luck finding a pump that never fails”: said of what others offer. */
function wishedLuck({ tokens, mark }: Match): boolean {
  return tokens.slice(0, mark.from).some(({ text }) => text === 'luck');
}

/** “The guest is always right” is “the guest has a point”. */
function hasAPoint(match: Match) {
  const { tokens, mark } = match;
  const be = tokens[mark.from - 1]?.text ?? '';
  if (tokens[mark.to]?.text !== 'right' || !/^(is|are)$/.test(be)) return null;
  return say(be === 'is' ? 'has a point' : 'have a point')(marking(match, mark.from - 1, mark.to + 1));
}

/** “There will never be a party” is “we do not expect a party”. */
function noneThere(match: Match) {
  const { tokens, mark } = match;
  const there =
    tokens[mark.from - 1]?.text === 'there' && /^be (?:a|an|any) /.test(textOf(tokens, mark.to, mark.to + 3));
  return there ? say('we do not expect')(marking(match, mark.from - 1, mark.to + 1)) : null;
}

/** “This offer will never come back” is “may not come back”: “should not” would wish it away. */
function mayNotReturn(match: Match) {
  const { tokens, mark } = match;
  const next = `${tokens[mark.to]?.text} ${tokens[mark.to + 1]?.text}`;
  return /^(?:come (?:back|again)|return\b|be (?:back|repeated|offered))/.test(next)
    ? unvouched(say('may not'))(match)
    : null;
}

/** “We will never throttle you” is “we do not throttle you”: what they hold in their hand needs no trying. */
function weDoNot(match: Match) {
  const { tokens, mark } = match;
  return /^(i|we)$/.test(tokens[mark.from - 1]?.text ?? '') &&
    tokens[mark.from]?.text === 'will' &&
    /^(throttle|slow|block|cut|raise|increase|change|cancel|limit|charge)$/.test(tokens[mark.to]?.text ?? '')
    ? say(/^(throttle|slow|block|cut)$/.test(tokens[mark.to]?.text ?? '') ? 'do not' : 'will not')(match)
    : null;
}

/** “… see to it that you never wait” is “… that you do not wait”: “rarely” would promise some. */
function doNot(match: Match) {
  const before = match.tokens[match.mark.from - 1]?.text ?? '';
  if (!/^(make|see|ensure|ensures|ensured|ensuring)$/.test(match.tokens[match.from]?.text ?? '')) return null;
  if (before === 'will') return say('not')(match);
  const verb = match.tokens[match.mark.to]?.text ?? '';
  if (/[^s]s$/.test(verb) && match.tokens[match.mark.from - 2]?.text === 'your')
    return say(`does not ${bare(verb)}`)(marking(match, match.mark.from, match.mark.to + 1));
  return /^(you|they)$/.test(before) || match.tokens[match.mark.from - 2]?.text === 'your'
    ? say('do not')(match)
    : null;
}

/** “Absolutely every seat will have it” is “every seat should have it”. */
function ofWhatComes({ tokens, mark }: Match): boolean {
  return tokens[mark.to]?.text === 'every' && tokens.slice(mark.to).some(({ text }) => text === 'will');
}

function hardlyAny(match: Match) {
  const first = match.tokens[match.mark.to - 1]?.text ?? '';
  return say(
    /^(one|nobody)$/.test(first) && !/^not$/.test(match.tokens[match.mark.from]?.text ?? '')
      ? 'hardly anybody'
      : 'hardly any',
  )(match);
}

/** “You never lost your place”, “you never disappoint”: what the reader did, and no promise. */
function ofTheReader({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.from - 1]?.text === 'you' &&
    /(?:ed|lost|broke|disappoint|let|fail)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “We have counted every single box, and two are missing”: what was gone through. */
function wentThrough({ tokens, mark }: Match): boolean {
  return (
    /^(have|has|had)$/.test(tokens[mark.from - 2]?.text ?? '') &&
    handling.test(tokens[mark.from - 1]?.text ?? '')
  );
}

/** “It will never ask for your password”: a safeguard, and a fact. */
function safeguards({ tokens, mark }: Match): boolean {
  return tokens
    .slice(mark.to, mark.to + 3)
    .some(({ text }) =>
      /^(share|shared|sell|sold|ask|disclose|disclosed|contact|call|request|stored|store|email|replace|know|guess|forget|you)$/.test(
        text,
      ),
    );
}

/** “Everyone who tried it got better”: what came of it is told. */
function praised({ tokens, to }: Match): boolean {
  return tokens
    .slice(to)
    .some(({ text }) =>
      /^(better|happier|richer|thrilled|grew|doubled|saved|stayed|recommends|recommend|love|loves|loved|happy|success|successful|rich|results|pass|passed|wins|won|delighted|back|cured|recovered|improved|satisfied)$/.test(
        text,
      ),
    );
}

/** “The door will always be open to you”, “a part of the order will always remain a risk”. */
function welcome({ tokens, mark }: Match): boolean {
  return tokens
    .slice(mark.to, mark.to + 4)
    .some(({ text }) => /^(open|welcome|risk|exceptions|a|some|to)$/.test(text));
}

function nearly(match: Match) {
  const { tokens, mark } = match;
  const words = tokens.slice(mark.from, mark.to).map(({ text }) => text);
  if (words[0] === 'always') return say('nearly always')(match);
  return say(words[0] === 'no' ? 'hardly any' : 'hardly one')(match);
}

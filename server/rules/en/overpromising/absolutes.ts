/** “We always deliver”, “never fails”, “every single parcel”: no exception is left for a bad day. */
import { approximate, asked, conditioned, hoped, negated, reported } from '../../../words/english/guards';
import type { Match } from '../../../words/match';
import { drop, say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const unless = [negated, asked, conditioned, hoped, reported, approximate];
const anybody = '(everyone|everybody|anyone|anybody)';

/** Something is promised in the sentence: “never”, “every”, “will”. */
function promised({ tokens }: Match): boolean {
  return tokens.some(({ text }) => /^(will|never|always|every|no|nothing|all|any|guaranteed)$/.test(text));
}

const breaking =
  '(break|fail|burst|leak|crack|fade|rust|crash|shrink|peel|jam|overheat|disappoint|malfunction|wear out|go wrong|let you down|give you trouble)';
const breaks =
  '(breaks|fails|bursts|leaks|cracks|fades|rusts|crashes|shrinks|peels|jams|overheats|disappoints|malfunctions|wears out|goes wrong|lets you down|sleeps)';

/** “A full refund is always issued”: it is due, and stays so without the word. */
function isDue({ tokens, mark }: Match): boolean {
  return tokens
    .slice(0, mark.from)
    .some(({ text }) => /^(refund|refunds|replacement|replacements)$/.test(text));
}

export default defineRule({
  id: 'overpromising/absolutes',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'This leaves no room for a single exception.',
  why: 'The customer remembers “always” on the one day it is not true, and then doubts everything else you wrote.',
  phrasings: [
    {
      phrases: [
        '@ours {[will|shall] always} (deliver|ship|dispatch|send|answer|reply|respond|meet|keep|hit|finish|provide|supply|offer|give|fix|solve|resolve|pay|beat|match|get|confirm|honour|honor|complete|find|ensure|make sure)',
      ],
      unless,
      rewrites: [say('aim to'), say('work to')],
    },
    {
      phrases: ['(you|customers|clients) (can|may) {always} (depend|rely|count|bank|trust)'],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        '(refund|refunds|answer|answers|replacement|replacements|reply|claims|orders|customers|parcels|questions) [_] (is|are) {always} (issued|given|granted|paid|sent|approved|refunded|answered|delivered|replaced|protected|honoured|honored)',
        '<be> {always} (on time|in stock|perfect|flawless|right|correct|in full|the (best|lowest|cheapest|fastest))',
        '(deliver|delivers|arrive|arrives|ship|ships|work|works|come|comes|run|runs) {always}',
        '{always} (delivers|arrives|ships|works|comes|runs|arrive) (on|in|perfectly|without|before|within|at|fine|well)',
      ],
      unless,
      rewrites: [where(isDue, drop()), say('usually'), say('nearly always')],
    },
    {
      phrases: [
        '@we {never (sell|ship|send|deliver|supply|offer|stock|use|carry|produce|make) [any] (fakes|fake|copies|counterfeits|counterfeit|replicas|imitations|junk|rubbish|trash|faulty|defective|broken|low - quality|low quality|inferior|second - rate|damaged|expired) [goods|items|products|parts|units|pieces|materials|stuff|ones]}',
      ],
      unless,
      rewrites: [say('check each piece for {what you check}')],
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
      unless: [...unless, ofTheReader],
      rewrites: [say('rarely'), say('hardly ever')],
    },
    {
      phrases: [
        `{(will|can|could|shall) (not|never)} [@adverb] ${breaking}`,
        '(it|this|that|they|these|the _|our _) {(will|can|could) (not|never)} (give|cause) you (any|a) [more] (@troubles|@hardship)',
      ],
      unless,
      rewrites: [say('should not')],
    },
    {
      phrases: [
        '@ours [will] {always} (have your back|be there [for you]|be here for you|take care of you|find a (way|solution))',
        '(on time|perfectly|right|well) , {every [single] time} $',
        '{(every [single] time|each time)} , (on|without) _ $',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(every|each)} (parcel|order|shipment|delivery|carton) (is|ships|arrives|leaves|goes|comes|will) ... on time',
      ],
      unless,
      rewrites: [say('nearly every')],
    },
    {
      phrases: ['<be> {perfect in every (way|respect|detail)}'],
      unless,
      rewrites: [say('very good')],
    },
    {
      phrases: [
        '{(every (single|last)|each and every)} _ [of (ours|our _)|in our _|on our _|we _] (is|are|was|has|will|comes|arrives|leaves|gets|fits|works|goes|ships|passes|meets|loves|knows|gives|makes)',
        '{(every (single|last)|each and every)} (parcel|order|shipment|delivery|piece|unit|item|carton|product|request|ticket|email|call|machine|batch|box|seam|letter)',
      ],
      unless,
      rewrites: [say('nearly every')],
    },
    {
      phrases: ['{all [of] our} [_] (customers|clients|buyers|users|guests) (<be>|love|like|get|praise)'],
      unless,
      rewrites: [say('nearly all of our')],
    },
    {
      phrases: [
        'you {(can|could|will) (not|never) be} (turned down|rejected|refused|declined)',
        '{nobody (is|will be|can be)} (turned down|rejected|refused|declined)',
      ],
      unless: [negated, asked, conditioned, hoped, reported],
      rewrites: [say('will rarely be')],
    },
    {
      phrases: ['(everyone|everybody) {(approved|accepted|is approved|is accepted|qualifies|wins)}'],
      unless,
      rewrites: [say('may apply')],
    },
    {
      phrases: [
        '(it|this|that|they|these|those|there|he|she|(the|our|your|these|this) _ [_]) {(will|would|shall) never [ever]} _',
        '(it|this|that|they|these|those|(the|our|your|these|this) _ [_]) {(will|would) not [ever|@adverb]} (@mishap)',
      ],
      unless: [...unless, safeguards],
      rewrites: [say('should not')],
    },
    {
      phrases: [
        '@ours {(will|would|could|can) never [ever]} (throttle|slow|limit|cut|stop|block|increase|change|cancel|let you down|disappoint|fail|leave you|lose|miss|forget|be late|run out|break|keep you waiting|charge you more|raise|say no|turn)',
      ],
      unless,
      rewrites: [say('work hard not to')],
    },
    {
      phrases: ['(and|it|they|we) {never will [be|have|do]} [_] $'],
      unless,
      rewrites: [say('hopefully never will')],
    },
    {
      phrases: [
        '{(no|not one|not a single)} (@buyer|@buyers) [of (ours|our _)] (has|have) [@adverb] [ever]',
        '{(no one|nobody)} will ever (be able to|manage to|get|find|notice|break|hack|crack)',
        '{(no one|nobody)} [here|yet|_] (has|have) [@adverb] ever (complained|returned|regretted|failed|asked|been|had|left|sent|gone|come|beaten|found|lost|missed|cancelled|quit)',
      ],
      unless,
      rewrites: [hardlyAny],
    },
    {
      phrases: [
        '(will|would|can|<be>|<deliver>|<arrive>|<work>|<have>) ... {always and (in every situation|everywhere|for ever|forever)}',
        '(,|and) {(in|under) (every|any|all) [_] (situation|situations|case|cases|circumstance|circumstances|condition|conditions|weather)} (,|$)',
        '{at (every|any|all|whatever) (hour|hours|moment) [of the (day|night)]} (,|$)',
        ', {(always|every time|each time|each and every time|every single time|no excuses|ever)} $',
        '{(month after month|year after year|day after day|week after week|time after time|time and time again|year in , year out|day in , day out)} $',
      ],
      unless,
      when: [promised],
      rewrites: [drop()],
    },
    {
      phrases: [`{(absolutely|literally|really|simply)} (${anybody}|everything|all|every)`],
      unless: [...unless, conditioned],
      when: [promised],
      rewrites: [say('nearly')],
    },
    {
      phrases: [
        `{${anybody}} who (tries|tried|buys|bought|uses|used|joins|joined|orders|ordered|comes|came|works|worked)`,
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
      rewrites: [drop()],
    },
    {
      phrases: [
        '(@buyers|people|they|everyone|staff) {always} (come back|return|love|get|find|win|pass|leave|say|succeed)',
        '(it|this|that|they|these|(the|our|your|these|this) _ [_]) (will|shall) {always} (be|have|stay|remain|keep|work|arrive|fit|hold|find|get|come|look|taste|run)',
      ],
      unless: [...unless, welcome],
      rewrites: [say('usually')],
    },
    {
      phrases: [
        '{every one} of (our|the|these|my) _ [_] (is|are|knows|has|will|speaks|works|comes|passes|can)',
      ],
      unless,
      rewrites: [say('nearly every one')],
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
        '{every} _ [of ours|we _] (is|goes|leaves|comes|looks|feels|stays|arrives) [_] [_] (happy|perfect|satisfied|flawless|delighted|smiling|spotless|safe|masterpiece|winner|success)',
      ],
      unless,
      rewrites: [say('nearly every')],
    },
    {
      phrases: [
        '{all [of] our} _ (pass|win|succeed|recover|return|come back|last|arrive (on time|safely)|are (happy|satisfied|delighted|perfect|flawless))',
        '{100 % of our} (@buyers|students|patients|_ (are|pass|arrive|come))',
      ],
      unless,
      rewrites: [say('nearly all of our')],
    },
    {
      phrases: [
        '(it|this|that|they|these|(the|our|your) _) [simply|just] {(can|could) (not|never) [possibly|ever|simply]} (@mishap)',
        'you {will not} (find|see|notice|hear|feel) (a single|one|the slightest|even one) (@troubles|@hardship|scratch)',
      ],
      unless,
      rewrites: [say('should not')],
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
        '@ours (will|shall) {always} (be|stay|remain) (the|cheaper|better|ahead|faster|available|on|ready|reachable|there|open|your|a step|one step|quicker|able|free|fair|first|number)',
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
      rewrites: [say('hardly ever $v a')],
    },
    {
      phrases: [
        '{(not a single [one]|not one|no)} of (our|the|these|my|your) ... (will|can|could) [ever] (@mishap)',
        '(@we|our (team|staff|crew|people|_)) (am|are|is) {always} (available|there|on call|reachable|open|ready|one step ahead|ahead|first|the first|prepared|awake|online)',
      ],
      unless: [...unless, welcome],
      rewrites: [nearly],
    },
  ],
  examples: [
    { bad: 'We [[never ship damaged goods]].', fixed: 'We check each piece for [what you check].' },
    { good: 'We never ship on Sundays; Monday is the next boat.' },
    { bad: 'We are [[always]] available.', fixed: 'We are nearly always available.' },
    { bad: 'We will [[always]] be the cheapest.', fixed: 'We will nearly always be the cheapest.' },
    { good: 'We will always be happy to help.' },
    { bad: 'We have [[never lost a single]] parcel.', fixed: 'We have hardly ever lost a parcel.' },
    { bad: '[[Not a]] drop will come in.', fixed: 'Hardly a drop will come in.' },
    { bad: 'We [[don’t]] make mistakes.', fixed: 'We rarely make mistakes.' },
    { bad: '[[Not one]] of our pumps has ever failed.', fixed: 'Hardly any of our pumps has ever failed.' },
    { bad: 'The dye [[will never]] fade.', fixed: 'The dye should not fade.' },
    { bad: 'We [[would never]] let you down.', fixed: 'We work hard not to let you down.' },
    {
      bad: '[[No]] dealer has ever returned a blade.',
      fixed: 'Hardly any dealer has ever returned a blade.',
    },
    {
      bad: 'The crew will be there by six, [[no two ways about it]].',
      fixed: 'The crew will be there by six.',
    },
    { bad: 'The price will [[always]] be the lowest.', fixed: 'The price will usually be the lowest.' },
    { bad: '[[Everyone]] who tried it is happy.', fixed: 'Nearly everyone who tried it is happy.' },
    { good: 'The portal will never ask for a password.' },
    { good: 'Our door will always be open to you.' },
    { good: 'Everyone who ordered in May gets a note on Friday.' },
    { good: 'The old crew came back on foot, year after year.' },
    { bad: 'We [[always]] deliver on time.', fixed: 'We aim to deliver on time.' },
    { bad: 'We [[will always]] answer the same day.', fixed: 'We aim to answer the same day.' },
    { bad: 'You can [[always]] depend on our service.', fixed: 'You can depend on our service.' },
    { bad: 'Our parcels are [[always]] on time.', fixed: 'Our parcels are usually on time.' },
    { bad: 'We [[never]] miss a deadline.', fixed: 'We rarely miss a deadline.' },
    { bad: 'These pumps [[won’t]] leak.', fixed: 'These pumps should not leak.' },
    { bad: '[[Every single]] carton is counted twice.', fixed: 'Nearly every carton is counted twice.' },
    { bad: '[[All our]] guests get a towel.', fixed: 'Nearly all of our guests get a towel.' },
    { bad: 'You [[cannot be]] turned down.', fixed: 'You will rarely be turned down.' },
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
    { good: 'You never lost the spare key.' },
  ],
});

function hardlyAny(match: Match) {
  const first = match.tokens[match.mark.to - 1]?.text ?? '';
  return say(
    /^(one|nobody)$/.test(first) && !/^not$/.test(match.tokens[match.mark.from]?.text ?? '')
      ? 'hardly anybody'
      : 'hardly any',
  )(match);
}

/** “You never lost your place”: what the reader did, and no promise. */
function ofTheReader({ tokens, mark }: Match): boolean {
  return tokens[mark.from - 1]?.text === 'you' && /(?:ed|lost|broke)$/.test(tokens[mark.to]?.text ?? '');
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
      /^(better|love|loves|loved|happy|success|successful|rich|results|pass|passed|wins|won|delighted|back|cured|recovered|improved|satisfied)$/.test(
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

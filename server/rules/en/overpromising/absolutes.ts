/** “We always deliver”, “never fails”, “every single parcel”: no exception is left for a bad day. */
import { asked, conditioned, hoped, negated, reported } from '../../../words/english/guards';
import type { Match } from '../../../words/match';
import { drop, say } from '../../rewrites';
import { defineRule } from '../../rule';

/** “Almost always”, “as always”: not said of every case. */
function softened({ tokens, mark }: Match): boolean {
  return /^(almost|nearly|not|as|about|practically)$/.test(tokens[mark.from - 1]?.text ?? '');
}

const unless = [negated, asked, conditioned, hoped, reported, softened];
const breaking =
  '(break|fail|burst|leak|crack|fade|rust|crash|shrink|peel|jam|overheat|disappoint|malfunction|wear out|go wrong|let you down|give you trouble)';
const breaks =
  '(breaks|fails|bursts|leaks|cracks|fades|rusts|crashes|shrinks|peels|jams|overheats|disappoints|malfunctions|wears out|goes wrong|lets you down|sleeps)';

export default defineRule({
  id: 'overpromising/absolutes',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'This leaves no room for a single exception.',
  why: 'The customer remembers “always” on the one day it is not true, and then doubts everything else you wrote.',
  phrasings: [
    {
      phrases: [
        '@we {[will|shall] always} (deliver|ship|dispatch|send|answer|reply|respond|meet|keep|hit|finish|provide|supply|offer|give|fix|solve|resolve|pay|beat|match|get|confirm|honour|honor|complete|find|ensure|make sure)',
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
        '<be> {always} (on time|in stock|perfect|flawless|right|correct|in full|the (best|lowest|cheapest|fastest))',
        '(deliver|delivers|arrive|arrives|ship|ships|work|works|come|comes|run|runs) {always}',
        '{always} (delivers|arrives|ships|works|comes|runs|arrive) (on|in|perfectly|without|before|within|at|fine|well)',
      ],
      unless,
      rewrites: [say('usually'), say('nearly always')],
    },
    {
      phrases: [
        '@we [have|will] {never} (miss|missed|fail|failed|lose|lost|delay|delayed|forget|disappoint|disappointed|run out|be late|been late|make [a|any] mistake|make mistakes|let you down|let anyone down)',
        '@we {never} (had|get|have|receive) [a|any|one] [single] (complaint|complaints|return|returns|claim|claims)',
        '(make sure|<ensure>|see to it) [that] (you|your _|they|it) [will] {never}',
        '@we have {never} had [a|any|one] [single] (complaint|complaints|problem|problems|delay|delays|return|returns|claim|claims|issue|issues|failure|failures|accident)',
        '<be> {never} (late|wrong|out of stock|delayed|unavailable|down|behind)',
        `{never} ${breaks}`,
      ],
      unless,
      rewrites: [say('rarely'), say('hardly ever')],
    },
    {
      phrases: [`{(will|can|could|shall) (not|never)} [@adverb] ${breaking}`],
      unless,
      rewrites: [say('should not')],
    },
    {
      phrases: [
        '@we [will] {always} (have your back|be there [for you]|be here for you|take care of you|find a (way|solution))',
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
        'nobody {(is|will be|can be)} (turned down|rejected|refused|declined)',
      ],
      unless: [negated, asked, conditioned, hoped, reported],
      rewrites: [say('will rarely be')],
    },
    {
      phrases: ['(everyone|everybody) {(approved|accepted|is approved|is accepted|qualifies|wins)}'],
      unless,
      rewrites: [say('may apply')],
    },
  ],
  examples: [
    { bad: 'We [[always]] deliver on time.', fixed: 'We aim to deliver on time.' },
    { bad: 'We [[will always]] answer the same day.', fixed: 'We aim to answer the same day.' },
    { bad: 'You can [[always]] depend on our service.', fixed: 'You can depend on our service.' },
    { bad: 'Our parcels are [[always]] on time.', fixed: 'Our parcels are usually on time.' },
    { bad: 'We [[never]] miss a deadline.', fixed: 'We rarely miss a deadline.' },
    { bad: 'These pumps [[won’t]] leak.', fixed: 'These pumps should not leak.' },
    { bad: '[[Every single]] carton is counted twice.', fixed: 'Nearly every carton is counted twice.' },
    { bad: '[[All our]] guests are delighted.', fixed: 'Nearly all of our guests are delighted.' },
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
  ],
});

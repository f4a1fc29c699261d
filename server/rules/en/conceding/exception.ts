/** “Just for you”, “this one time”, “we bend the minimum”: the rule gives way because somebody asked. */
import { beginsWith, endsWith, followedBy, precededBy, saidBefore } from '../../../words/english/clauses';
import { earned } from '../../../words/english/giving';
import { asked, bargained, negated, reported } from '../../../words/english/guards';
import { type Guard, type Match, textOf } from '../../../words/match';
import { askForWhatWasGiven, askOrOnlyThisOnce } from '../../rewriting/ask-in-return';
import { madeUpFor, makesUp, settle } from '../../rewriting/made-up-for';
import { say, where } from '../../rewriting/rewrites';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { defineRule } from '../../rule';

const giving =
  /^(house|half|yours|can|could|will|would|let|may|accept|accepted|allow|removed|waived|refunded|reduced|credit|added|approve|approved|credited|charge|discount|price|free|off|deal|offer|give|take|do|make|throw|lower|add|waive|have|ship|pay|skip)$/;

/** “We cut the pattern just for you” praises the work; “we can do 20 just for you” gives way. */
function gives({ tokens }: Match): boolean {
  return tokens.some(({ text, kind }) => giving.test(text) && kind === 'word');
}

/** “I keep the date open until you know more”: it ends. */
const openUntil: Guard = (match) => endsWith(/^open$/)(match) && followedBy(/^(until|till|on|in|at)$/)(match);

const unless = [negated, asked, earned, reported, madeUpFor, overNow, openUntil];

/** “… if you sign today”, “… In return, could you order today?”: something comes back for it. */
function traded({ tokens, mark, following }: Match): boolean {
  return /\bif you\b/.test(textOf(tokens, mark.to)) || /^\s*in return\b/i.test(following[0]?.prose ?? '');
}

/** “We bent the rules for you in May. This time the fee applies.” */
function overNow({ following }: Match): boolean {
  return /^\s*(?:but )?(?:this time|from now on)\b/i.test(following[0]?.prose ?? '');
}

/** “I baked it just for you, and I will bring it”: the work is praised, whatever follows. */
const madeForThem = saidBefore(/^(baked|drew|wrote|designed|built|painted|recorded|printed|sewed)$/);

/** “This price is just for you”. */
const isSaid = precededBy(/^(is|are|was)$/);

/** “[For whatever you have got]”. */
const priceFollows = beginsWith(/^(for|at|with|to)$/);

export default defineRule({
  id: 'conceding/exception',
  principle: 'no-endless-concession',
  severity: 'warning',
  message: 'An exception with no reason but kindness.',
  why: 'The exception of today is what they ask for tomorrow: name what makes it one, or what you get for it.',
  phrasings: [
    {
      phrases: [
        '{(just|only|exclusively|solely) for you}',
        '{for you only}',
        '{(because|since) (it is|it was) you}',
        '{as a [very] (special|personal|little|small|one-time|big|one-off) (favour|favor|exception)}',
        '{as (a favour|a favor|an exception)}',
        '{as a [one - time|one - off|special|small|gesture of] courtesy}',
        '{as a (treat|sweetener|peace offering|consolation)}',
        '{to (keep you happy|keep you on board|sweeten (it|the deal|the pill)|make it worth your while)}',
        '{for (an old|a dear|a loyal) (friend|customer|client)}',
        '{for old times sake}',
        '{for the sake of (old times|our friendship|friendship)}',
      ],
      unless: [...unless, madeForThem],
      when: [gives],
      // What is done once for a reason is no favour that comes again.
      rewrites: [where(makesUp, settle), where(isSaid, say('a one-off')), say('as a one-off')],
    },
    {
      phrases: [
        '{(since|because|as|seeing that|given that) you are (such a|a|our|one of our) [_] (good|loyal|old|best|valued|great|longstanding|nice|dear|important) (customer|client|friend|partner|guest|customers|clients)}',
      ],
      unless,
      when: [gives],
      rewrites: [say('as a thank-you for {what you thank them for}')],
    },
    {
      phrases: [
        '{(just|only) (this once|this one time|this time)}',
        '{(for|in) this one (time|case|order)}',
        '{this (one time|once)}',
        '{(as an|by way of [an]|in) (apology|compensation|consolation)}',
        '{(in|for) your case} @we',
      ],
      unless,
      when: [gives],
      rewrites: askOrOnlyThisOnce,
    },
    {
      phrases: [
        '@offering {<make> [you] (an|one|a small|a one-time|a special|a little|this|that) exception}',
        '@offering {<bend> (the|our|a) [_] [_] (@rule)}',
        '@offering {(<bend>|<relax>|<stretch>|<loosen>|<break>|<ignore>|<overlook>|<suspend>|<override>|<lift>|<drop>|<set> aside|<forget>|<go> around|<get> around) (the|our|a|this|that|some of our) [_] [_] (@rule)}',
        '@offering {(spot you|see you right|sort you out|cut you (a deal|some slack)|do you a (deal|favour|favor)|make it up to you|make it worth your while|sweeten (the deal|it|the pot)|<give> you a break|<go> easy on you)}',
        '{regardless of (the|any) (damage|state|condition|date|delay|reason|notice)}',
        '@we [have] [@adverb] [agreed [_] to] {(give in|give way|cave in|yield|back down) (on|to)}',
        '@we (will|can) {not pass on (the|this|any|our) [_] (increase|cost|costs|surcharge|rise|duty)}',
        '(give you|grant you|can have|you get|offer you) {[the] (exclusivity|exclusive rights|sole rights)}',
        '@we [will|can] [happily|gladly] (agree to|accept|approve|sign) {all [of] your} [_] (changes|clauses|conditions|demands|points|proposals|requests|suggestions|terms|wishes)',
        '@we [will|can] {accept your [_] (wishes|requests|conditions|demands)}',
        '(days|terms|rights|conditions|payment _|clause|deadline|moq|quantity|instalments) [_] [_] [_] {(is|are) (ok|okay|fine|acceptable|no problem) (for|with|by) us}',
        '(^|,) {(ok|okay|fine) (for|with|by) us}',
        '(^|,|then) just {(take|have|keep) (it|them)} ($|then|,)',
        '@offering {let you (out|off|go|skip|walk away|leave|cancel) [of|from|early]}',
        '@offering {(<release>|<free>|<excuse>|<spare>|<exempt>) you (from|of|the)}',
        '@we (will|can|could|would|shall) {(live|do|go|manage) without (the|a|your|any)}',
        '@we (will|can|could|would|shall) {not (insist on|insist|hold you to|enforce|apply|ask for|count|demand|require) (the|your|that|this|any|it|a)}',
        '@we (will|can|could|would|shall) {let (it|that|this|the _ [_]) (slide|slip|pass)}',
        '@we {let (slide|slip|pass)}',
        '@we {<bend> (the|our) [_] [_] (@rule)}',
        '{(look the other way|turn a blind eye|close one eye|close an eye)}',
        '{for your good self}',
        '{(since|because|as) you (ask|asked) so (nicely|kindly)}',
        '@offering {(<leave>|<keep>) (it|that|the (date|price|end|deadline|bill|account|amount|order|term|terms|contract|matter)) (open|open - ended|up to you)}',
        '{(let us|lets|we can|we will|i will|i can|just) [just] (forget|ignore|overlook|skip|disregard|set aside) [about] (what (the|our) (contract|agreement|policy|rules|terms) (says|say|states|requires) [about _ [_] [_]]|(the|our) (rules|contract|policy|terms|fine print|small print|notice period|minimum term))}',
        '@we [@adverb|will|can] {make [you] (an|one|this|this one|a small) exception} (.|,|!|with|on|for|and|to|here|this|$)',
        '@we [can|will|could|have|would] [@adverb] {(accept|accepted|take|took|taken|do|did|repair|repaired|replace|replaced|refund|refunded|honour|honor|honoured|honored|exchange|exchanged|ship|shipped|allow|allowed|process|processed|renew|renewed|prolong|prolonged|extend|extended|cover|covered|fix|fixed) (it|this|that|them|you|(the|your) [_] _) [for you|back] (anyway|anyhow|all the same|nonetheless|nevertheless|regardless|just the same)}',
        '(expired|ran out|over|ended|late|lapsed|elapsed|non refundable|non-refundable|nonrefundable|closed|passed) [,] [so|but|still|however|yet|though] [,] @we [have] {[simply|just|still|gladly|happily] (prolonged|extended|renewed|reactivated|restored|revived|refunded|returned|accepted|honoured|honored|paid) (it|them|the _|your _)} [$]',
      ],
      unless,
      rewrites: askOrOnlyThisOnce,
    },
    {
      phrases: [
        'whatever (sounds|seems|looks|is) [_] (nicer|fair|fairer|best|right|good|better|ok|okay) (to|for) you',
        'whatever (price|amount|number|discount|rate|terms|deal|conditions) (you|it|suits|is) [need|want|like|ask for|see fit|have in mind]',
        '(for|at|with|to) whatever you [can|could|want to|like to] (pay|offer|like|afford|spend|propose|suggest)',
        'whatever you (think|feel|find|consider) [is|to be] (fair|right|reasonable|best)',
        '{(for|at|with|to) whatever (you have got|cash you have) [(on|with) you|left|to spare]}',
        '(@we can|@we will) {(agree to|accept) (whatever|any) _ [you]}',
        '{whatever you (think|feel|find|believe|say|consider|reckon) [that] (it is|its|they are|is|that is|this is) worth}',
      ],
      unless,
      rewrites: [where(priceFollows, say('for {price}')), say('{price}')],
    },
    {
      phrases: [
        '@we (can|could|will|would) be {(flexible|lenient|generous|relaxed|easy|accommodating) (about|on|with|regarding) (the|when|how|what|payment|terms|your|our|price|that|this)}',
      ],
      unless: [negated, asked, reported, traded],
      rewrites: askForWhatWasGiven,
    },
    {
      phrases: [
        '@we [@adverb|will|can|would] {accept (any|every|all [of]|whatever) [_] (condition|conditions|terms|term|demand|demands|request|requests|change|changes) [of yours|from you|you (have|make|want)]}',
      ],
      unless,
      rewrites: [sayToTheEnd('gladly go through your conditions with you')],
    },
    {
      phrases: [
        '{(you may|you can|please|just) (deduct|take off|keep|pay|charge|transfer|invoice|bill|name|tell (me|us)|subtract|withhold) [us|me|from _|from the _] (what|whatever|as much as|the (amount|sum|figure|price|number)) [that] you (think|feel|find|consider|believe|deem) [it|that] (is|are|to be|[is] fair|right|ok|okay|good|reasonable|appropriate)}',
      ],
      unless,
      rewrites: [say('please tell us which amount you find fair')],
    },
    {
      phrases: [
        '(not|never) [usually|normally|really|officially|supposed to|allowed to] (do|allow|accept|offer|make|give|take|ship|sell|waive|refund|change) ... ... [,] but {(ok|okay|fine|alright|all right|sure|yes|why not)} (.|!|,|$)',
        '(normally|usually|officially|as a rule|strictly speaking|generally) ... ... [,] but {(ok|okay|fine|alright|all right|sure|never mind|why not)} (.|!|,|$)',
        '(not (supposed|allowed|permitted)|should not|against (our|the) [_] (rules|rule|policy|policies)) ... ... [,] but {@we (will|can|do|would|am going to)} [just|still|@adverb] (do|make|take|accept|allow|give|ship|let|.|!|,|$)',
      ],
      unless,
      rewrites: askOrOnlyThisOnce,
    },
    {
      phrases: [
        '(normally|usually|officially|as a rule|not|never) ... ... [,] but {for you} [,] [@we|it|that|this|of course|ok]',
        '(^|ok|okay|alright|fine|,|but|well) [,] {for you} [,] @we (will|can|could|would) (do|make|go|take|give|let|accept|skip|drop|wait|open|throw|come)',
      ],
      unless: [...unless, madeForThem],
      rewrites: [say('as a one-off')],
    },
    {
      phrases: [
        'you (can|may|could) [just] (pay|give|offer|tip) [me|us] {(what|whatever|as much as|as little as|how much) [ever] you (want|like|can|wish|think|feel like) [is (fair|right|ok|good)|to [pay]]}',
      ],
      unless,
      rewrites: [say('{price}')],
    },
    {
      phrases: [
        '{[then] you (decide|choose|say|tell (me|us)) (what|how much) [you (want|would like|are willing) to] (pay|it costs|it is worth)}',
      ],
      unless,
      rewrites: [say('please tell us which amount you find fair')],
    },
    {
      phrases: [
        '@we (will|can|could|would|shall) {let (it|that|this) go} [then|for] (this (time|once|one time)|(for|just) (once|now|this once))',
        '^ [yes|well] [,] (ok|okay|fine|alright) [,] (ok|okay|fine|alright) [,] {you (can|may|will|get)} _',
        '@we [@adverb] [will|can|could] {overlook (it|that|this|the _)}',
      ],
      unless,
      rewrites: askOrOnlyThisOnce,
    },
    {
      phrases: [
        '^ [yes|well] [ok|okay|fine|alright|sure] [,] {(just|only) this (once|one time|time)} (.|!|$)',
        '@we [will|can|could] {(accept|take|allow|overlook|approve|make|waive|refund) (it|this|that|them) [back] this (time|once|one time)} (.|!|,|$|but)',
        '@we [will|can|could] {do it (your|their) way} (.|!|,|$|then)',
      ],
      unless,
      rewrites: askOrOnlyThisOnce,
    },
    {
      phrases: [
        'against (our|the) [_] (rules|rule|policy|policies) ... [,] but {@we (will|can|do|would)} (do|make|take|accept|allow|give|ship|let|.|!|$)',
      ],
      unless: [negated, asked, reported, bargained],
      rewrites: askOrOnlyThisOnce,
    },
    {
      phrases: ['^ {[only] (since|because|as) it is you} [,] (.|ok|okay|fine|alright|sure|yes)'],
      unless: [negated, asked, reported],
      rewrites: [say('as a one-off')],
    },
  ],
  examples: [
    {
      bad: 'From our side we can [[make this exception]], but I wanted to be sure that all of you had read what it means for the deposit.',
      fixed:
        'From our side we can make this exception, because [what makes this case special], but I wanted to be sure that all of you had read what it means for the deposit.',
    },
    { bad: 'Okay, [[just this once]].' },
    { bad: 'We will [[accept it this time]].' },
    { bad: 'Ok, we [[do it your way]].' },
    { good: 'It is against our rules, but I will do it if you pay today.' },
    { bad: 'It is against our rules, but [[I will]] do it.' },
    { bad: '[[Since it is you]], okay.', fixed: 'As a one-off, okay.' },
    { bad: 'We don’t usually do this, but [[okay]].' },
    { bad: 'I am not supposed to do this, but [[I will]].' },
    {
      bad: 'We normally take no dogs, but [[for you]] we do.',
      fixed: 'We normally take no dogs, but as a one-off we do.',
    },
    { bad: 'Alright, [[for you]] I will do it.' },
    { bad: 'You can pay [[what you want]].', fixed: 'You can pay [price].' },
    { bad: '[[You decide how much you want to pay]].', fixed: 'Please tell us which amount you find fair.' },
    { bad: 'I will [[let it go]] this time.' },
    { good: 'Normally the gate is shut, but the side door is open.' },
    { good: 'For you we have a table by the stove.' },
    { good: 'We bent the rules for you in May. This time the fee applies.' },
    {
      bad: 'Take the rug [[for whatever you have got on you]].',
      fixed: 'Take the rug for [price].',
    },
    {
      bad: '[[You may deduct from the bill what you think is fair]].',
      fixed: 'Please tell us which amount you find fair.',
    },
    { bad: 'On the quantity we [[make an exception]].' },
    {
      bad: 'We [[accept every term from you]] at once.',
      fixed: 'We gladly go through your conditions with you.',
    },
    { bad: 'The stamp is missing, but we [[accept it anyway]].' },
    { good: 'Please tell us the amount you transferred.' },
    { bad: 'Give me [[whatever you think it is worth]].' },
    {
      bad: 'We can be [[flexible about when]] you pay.',
      fixed: 'We can be flexible about when you pay if you [what you ask in return].',
    },
    { good: 'We can be flexible about when you pay if you sign in May.' },
    { good: 'We can be flexible about when you pay. In return, could you order today?' },
    {
      bad: 'We can [[live without the]] signed copy.',
      fixed: 'We can live without the signed copy if you [what you ask in return].',
    },
    {
      bad: 'I will [[let you out of]] the lease.',
      fixed: 'I will let you out of the lease if you [what you ask in return].',
    },
    { good: 'As an apology for the noise, here is a plan of the works.' },
    { good: 'We do not want to lose you, so let us look at what would help.' },
    {
      bad: 'I can ship two more, [[just for you]].',
      fixed: 'I can ship two more, as a one-off.',
    },
    {
      bad: 'We can skip the test [[this one time]].',
      fixed: 'We can skip the test this one time if you [what you ask in return].',
    },
    {
      bad: 'We will [[make an exception]].',
      fixed: 'We will make an exception if you [what you ask in return].',
    },
    {
      bad: 'I ship it today [[as a favour]].',
      fixed: 'I ship it today as a one-off.',
    },
    {
      bad: 'We will [[make an exception]] and take the lamp back after all. The form is attached.',
      fixed:
        'We will make an exception and take the lamp back after all, because [what makes this case special]. The form is attached.',
    },
    {
      bad: '[[Since you are such a good client]], we can ship it early.',
      fixed: 'As a thank-you for [what you thank them for], we can ship it early.',
    },
    { good: 'We add a day as a thank-you for the long wait.' },
    { good: 'We can skip the test this one time, because the lab was shut.' },
    { good: 'We can skip the test this one time, but please send the old report.' },
    { good: 'We do not make it cheaper just for you.' },
    { good: 'Do you think we can do it just this once?' },
    { good: 'If you order both, I can add a rack just for you.' },
    { good: 'You wrote that we could do it just this once.' },
    { good: 'Your colleague said that we bend the minimum quantity.' },
    { good: 'The pattern was cut just for you.' },
    { bad: 'We can [[leave the date open]].' },
    { good: 'We will keep the claim open till the roof has dried.' },
    { good: 'Sorry about the wait, I can add a rack as an apology. Would that settle it for you?' },
    { good: 'Sorry about the wait, I have added 10 euros as an apology. We hope this helps.' },
    { good: 'At this time of the year the mill is closed.' },
    { good: 'The order came as a surprise after such a summer.' },
    { good: 'We can accept your changes to clauses 4 and 9 as they stand.' },
    { good: 'In your case we recommend the longer screws.' },
    { good: 'We accept all your documents in English.' },
    { good: 'I will keep the date open until you know more.' },
    { good: 'I baked the rolls just for you, and I will bring them at six.' },
  ],
});

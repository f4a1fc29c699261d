/** “We can do 2300”, “make it 2300”: the writer names the lower number alone. */
import { endsAsQuestion } from '../../../words/english/clauses';
import { asksBack, earned, savedTogether, tradedFor } from '../../../words/english/giving';
import { asked, negated, reported, wentWithout } from '../../../words/english/guards';
import { holdsGround, isPrice, quoting } from '../../../words/english/prices';
import { endOfWords, type Match, marking, sentenceBefore, textOf } from '../../../words/match';
import { askForWhatWasGiven, askInReturn } from '../../rewriting/ask-in-return';
import { askTheirBudget } from '../../rewriting/ask-their-budget';
import { say } from '../../rewriting/rewrites';
import { dealMade, kindly } from '../../rewriting/where-a-condition-fits';
import { defineRule, type Rewriter } from '../../rule';

const unless = [
  negated,
  asked,
  earned,
  reported,
  holdsGround,
  quoting,
  asking,
  dealMade,
  kindly,
  forItsFlaw,
  countsThings,
  valued,
  wentWithout,
  tradedBefore,
  savedTogether,
  underWarranty,
];

/** “40, but if you come and fetch them. … I will give them to you for 30”: what is asked for it stands before it. */
function tradedBefore({ passage, sentence }: Match): boolean {
  const at = passage.sentences.indexOf(sentence);
  return passage.sentences
    .slice(Math.max(0, at - 2), at)
    .some(({ prose }) =>
      /\bif you (?:come|pick|collect|fetch|bring|take|pay|buy|order|sign)\b[^?]*$/i.test(prose),
    );
}

/** “The labour is still under warranty, so make that €140”: they pay no more than they have to. */
function underWarranty({ tokens, mark }: Match): boolean {
  const before = textOf(tokens, 0, mark.from);
  return (
    /\b(?:warranty|guarantee|guaranteed)\b/.test(before) &&
    !/\b(?:ran out|over|expired?|ended|out of|no|not|though|although)\b/.test(before)
  );
}

/** “We have 400 boxes here. Would 400 be enough?”: as many as were told of, and no price. */
function toldAsACount(match: Match): boolean {
  const { tokens, captures } = match;
  const figure = captures.price && textOf(tokens, captures.price.from, captures.price.to);
  if (!figure || !/^[\d.,]+$/.test(figure)) return false;
  const counted = new RegExp(
    `(?<![$€£] ?|\\d)${figure.replaceAll('.', '\\.')} (?!euros?\\b|eur\\b|pounds?\\b|dollars?\\b|usd\\b|for\\b|and\\b|or\\b|a\\b|per\\b|is\\b|instead\\b|in\\b)\\p{L}+`,
    'iu',
  );
  const { passage, sentence } = match;
  const at = passage.sentences.indexOf(sentence);
  return passage.sentences.slice(Math.max(0, at - 2), at).some(({ prose }) => counted.test(prose));
}

/** “89 a room, which includes breakfast”: what it buys is told with the price. */
function valued({ tokens, mark }: Match): boolean {
  return /\b(?:which includes?|includes|including|included|inclusive)\b/.test(textOf(tokens, mark.to));
}

/** “Would 550 be acceptable to you?” is “Could we agree on 550 if you …?” */
const agreeOn: Rewriter = (match) => {
  const { tokens, captures, mark } = match;
  const price = captures.price;
  const end = endOfWords(tokens);
  const would = (price?.from ?? 0) - 1;
  if (!price || !/^(?:will|would|could|does)$/.test(tokens[would]?.text ?? '') || !endsAsQuestion(match))
    return null;
  if (!/^(?:(?:for|to|with|by) you)?$/.test(textOf(tokens, mark.to, end))) return null;
  return say('could we agree on $price if you {what you ask in return}')(marking(match, would, end));
};

export default defineRule({
  id: 'conceding/named-price',
  principle: 'give-get',
  severity: 'warning',
  message: 'You name the lower number alone.',
  why: 'The first number you give away becomes the new list price; tie it to something you get.',
  phrasings: [
    {
      phrases: [
        '@offering {(do [like|about]|go|take|accept|offer|settle for|settle at|agree to|make it|go with|go along with|go for|go to|go down to|drop to|come down to|give|live with|be happy with|be ok with) [it|that|this|them|your] [for|at|to|with] price:@price}',
        '@offering {(give|offer|grant) you price:@price}',
        '@offering {(give|sell|offer|let) (you [it|them|this|that]|(it|them|this) you) (for|at) price:@price}',
        '(you (win|got me|have (worn me down|twisted my arm|convinced me|a deal at))|(but|then) (ok|okay|fine|alright)|why not|twist my arm|have it your way) [,|:|-] {price:(@price|@tens)} $',
        '^ (ok|okay|fine|alright|sure|well) [,] (since|because|as) ... ... , {price:(@price|@tens)} $',
        '^ (since|because) (you|it|i) ... ... , {price:(@price|@tens) [even|flat|it is]} $',
        '@offering {make (it|that|them|this) price:@price (less|cheaper|lower)}',
        '@offering {(do|go|take|accept|offer) [you] (it|them|this|that|the _|these|both) [to you] (for|at) price:@price}',
        '@offering {(sell|give|let|offer) [you] (it|them|this|these|that|both|the _) [go|have it] [to you] (for|at) price:@price}',
        'you [can|may|will] {(have|get|take) (it|them|this|these|the _) (for|at) price:@price}',
        '(let us|lets) [just|then|,] {(do|settle (for|at|on)|agree on|call it|make it) price:@price}',
        '^ (can|could|will) {(do|go|take|accept) price:@price}',
        '@offering {(offer|give) [you] (a (deal|price)|the price) (of|at|for) price:@price}',
        '@we {(give|sell|offer) (it|them|this|both) to you (for|at) price:@price}',
        '(ok|okay|fine|alright|well|sure|yes) [,] @we {(give|sell) (it|them|this|both) (for|at) price:@price}',
        '@offering ... {for price:@price instead of}',
        '(^|,|so|then|and|fine|ok|okay|just) {(have|take) (it|them|both|all|this|the _) (for|at) price:(@price|@tens)}',
        '(it|they|this|these|both) (is|are) {yours (for|at) price:(@price|@tens)}',
        'you can have ... {(for|at) price:(@price|@tens)}',
        '@we (will|can|could|would) {(take|accept) (the|your) price:@price}',
        '@we accept {price:@price}',
        '@we {make it price:@price}',
        '{price:@price} and ((it is|its|they are|it can be) (yours|a deal|sold|done|gone)|you can have (it|them|this)|it goes)',
        '@offering {(sell|go|part) for price:@price} (.|,|!|$|and|but|if)',
        '@offering {go (below|under) [it|that|them|this|their] price:@price}',
        '@offering let you have (it|them|this|that|both|all|these|those|the _) {(for|at) price:@price}',
        '@offering {(round|call|make) (it|that|this|them|the _) (down|off|an|a round) [to] [an] [even|straight] price:@price}',
        '(let it be|let us make it|make that|call it) {price:(@price|@tens)}',
        'you got me , {price:(@price|@tens)}',
        '(or|and|ok|okay|alright|fine|let us|,|deal) {make it price:@price}',
        '^ [ok|okay|sure|yes|yeah|well|fine|alright|,] [,] (ok|okay|deal|fine|sure|alright|agreed|sold) [,|:|-|–|—] {price:(¤ # [k]|# [k] @currency)} (.|,|!|$)',
        '^ [ok|okay|sure|yes|yeah|well|fine|alright|deal] [,] {price:(¤ # [k]|# [k] @currency) [then] [it] (works|(is|sounds) (fine|good|ok|okay|fair|acceptable))} [for me|for us|to me|with me|by me] (.|,|!|$)',
        'you [<have>] got a deal {at price:@price}',
        '@offering {(give|offer|make|do|quote|send) [you|to you] (the|a|our|this|my|your) [very|absolute] (lowest|special|cheapest|bottom|rock bottom|better|friend|friendly|friendship|dealer|wholesale|vip|family|old|reduced|discounted|sweet|final|last|net) (price|rate|deal|offer|quote|terms) [of|at|for|:|is|as|only] price:@price}',
        '(^|,|.|dear|friend) {(last|best|special|final|friend|lowest|bottom) price (for|to) (you|u|my friend) [:|is|only|=] price:@price}',
        '(for (you|u)|my friend|dear|friend) [,] [@we can] [@adverb] (give|offer|make|do) [you] {[the|a|this] (price|rate) [of|at|is|:] price:@price}',
      ],
      unless,
      when: [isPrice],
      rewrites: askInReturn,
    },
    {
      phrases: [
        '@offering {(sell|give|do|let you have|let) (it|them|this|these|both|the _) [go] [to you] (for|at) that [price|amount|number|much|figure]} (,|$|if)',
        '@we [could|@adverb] {<accept> your [target|counter] (price|target|number|figure|counteroffer|counter-offer|bid|offer of @price|terms|conditions|demand|demands|@price)}',
        '@offering {(<accept>|<take>|agree to|go along with|live with|go with|settle for|go for) your [_] (price|target|number|figure|counteroffer|counter-offer|bid|offer of @price|terms|conditions|demands|@price)}',
        '@we [can|could|will|would|@adverb] {<accept> your [last|new|counter] offer} (.|,|!|and|then|$)',
        '(that|your|this) (price|number|figure|offer|amount) {(works|is (fine|good|ok|okay|acceptable)) (for|with|by) (us|me)}',
        'your (price|number|offer|figure|bid|counter-offer) {is (ok|okay|fine|acceptable|agreeable)} (.|,|!|$)',
        '^ for @price [,] @we (will|would|can|could) [@adverb] {(do it|sell (it|them)|let (it|them) go|take it|part with (it|them))} (.|,|!|$)',
        'your (price|number|offer|figure|bid|counter-offer|terms) {(is|are) (accepted|fine (with|by) (us|me)|ok (with|by|for) (us|me)|okay (with|by|for) (us|me)|agreed)}',
        '@offering {(<take>|<do>|<accept>|go with|agree to|live with|settle for|go for) (that|this) (price|deal|offer|number|figure|rate|bid)} (.|,|!|$|and|then|but)',
        '@offering (do|sell|make|give you) [it|that|this|them] {(for|at) your [target] (price|budget|number|figure|target)}',
        '@offering {(<take>|<accept>|settle for|be happy with|go for) (half|a third|two thirds|a fraction) of (what|(the|my|our|that) [_] (@charge))}',
        '@offering {(<take>|<accept>|settle for|be happy with|go for) (less|a lot less|much less) than (what|the|my|our|that)}',
        '@we (will|would|can) {(take|accept) (whatever you (have [got]|can|like|want|think|feel|offer|give)|what you (can|like|think|feel|offer|give))} [_] [_] (.|,|!|$)',
        '@we [@adverb] [can|could|will|would|am happy to|are happy to] {((<agree>) to|say yes to|go along with|<be> (fine|ok|okay|happy|comfortable|good) with|have no (problem|issue|objection|objections) (with|to)) your [_] (price|term|terms|target|discount|number|figure|counter|counteroffer|bid|budget|payment terms|conditions)} [then]',
      ],
      unless,
      rewrites: askInReturn,
    },
    {
      phrases: [
        '(if|suppose|say) (i|we) {(said|did|made it|offered|went to|took) price:@price}',
        '(will|would|could|does) price:@price [@adverb] {(do|work|be (ok|okay|fine|acceptable|enough|better|fair)|help|suit|(get|make) it (done|work|happen)|(seal|close) (it|the deal))}',
        'between @price and price:@price , where',
      ],
      unless: [reported, tradedFor, buying, asksBack, toldAsACount],
      when: [isPrice],
      // “In return” would hang on what suits them.
      rewrites: [agreeOn, ...askForWhatWasGiven],
    },
    {
      // Hours end at 24: “180 is fine with me” is money.
      phrases: [
        '{price:@price [then] (is|are|would be|will be|sounds) (fine|ok|okay|good|acceptable|alright)} (with|for|by|to) (me|us)',
        '(let us|lets) [just|then|,] {(say|meet at) price:@price}',
        '@we (suppose|guess|think|believe|reckon) [that] {price:@price (would|will|could|should|might) (be (fine|ok|okay|good|acceptable|alright|enough)|do|work)}',
        '@we (could|can|would) {(accept|take|consider|look at|go for|do) (something|anything) (in the (region|neighbourhood|neighborhood|area|range) of|around|about|like|near|close to|between|over|above) price:@price}',
      ],
      unless,
      when: [isPrice, pastHours],
      rewrites: askInReturn,
    },
    {
      phrases: [
        '{(give|pay|send|offer) (me|us) (whatever you (have [got]|can|like|want|think|feel)|what you (can|like|think|have [got]|feel))} [_] [_] (.|,|!|$)',
      ],
      unless: [asked, earned, reported],
      rewrites: [askTheirBudget],
    },
    {
      phrases: [
        '{@we (can|could|will|would) [@adverb|possibly|maybe|perhaps|probably] meet you (at|around)} @price',
      ],
      unless: [earned, reported],
      rewrites: askInReturn,
    },
    {
      phrases: [
        '(<tell>|<say>|<name>|<show>|<send>|<give>|<let> (me|us) know) [me|us] [just] (what|which|your|the|a) [_] (price|target|budget|number|figure|discount|rate|amount|sum) ... (and|,|then|,so|so) [then] {@we (can|will|could|shall) (do|match|accept|meet|make|agree to|give you|take) (it|that) [work|happen|possible]}',
      ],
      unless: [asked, reported],
      rewrites: [say('we will tell you what is possible')],
    },
    {
      phrases: [
        '@we (would|could|might|may|am|are|will|can) [@adverb] (be [@adverb] (open|willing|happy|prepared|ready|ok|okay|fine|glad) (to|with|at|for)|think about|consider|live with|stretch to|come to|move to|part with it for|be at|see [myself|ourselves] [going|selling|at]|do with|be persuaded by|get it down to|bring it down to|squeeze it to|push it to|swing|manage|work with|start at|settle on|round it to|entertain|go as low as|drop down to|knock it down to|drop it to|drop the price to|lower it to|reduce it to|get you) [it|them|this|a|at|around|about|to|like|for] {price:@price}',
        '@we (am|are) [@adverb] (open|willing|happy|prepared|ready|ok|okay|fine|good) (to|with|at|for) [do|take|accept|go] [at|to|around] {price:@price}',
      ],
      unless: [...unless, atMost],
      when: [isPrice],
      rewrites: askInReturn,
    },
    {
      phrases: [
        '(ok|okay|fine|alright|well|but|sure|special|just) [,] {price:(@price|#)} for (you|u|my friend)',
        '^ {[ok|okay|fine|alright|all right|well|sure] [,] [ok|okay|fine] [,] you win} (,|.|!|:|$)',
      ],
      unless: [asked, reported, earned],
      rewrites: askForWhatWasGiven,
    },
    {
      phrases: [
        '{(name|say|set|pick|tell me|tell us|give me|give us) (a|your|any|the) (figure|price|number|sum|amount)} [,] and @we [@adverb] [can]',
      ],
      unless: [asked, reported, earned],
      rewrites: [askTheirBudget],
    },
    {
      // Chat leaves the subject out, and takes an offer by saying it again.
      phrases: [
        '(but|,|-|–|—) [i am] (can|could|will|would|might) {(do|go|take|accept|settle for|come down|go down|drop) [it|that|them] [to|for|at] price:@price} (.|,|!|$|and|if|cash|obo)',
        '(but|,|^) (can|could|will|would|might) {(let (it|them) go|part with (it|them)|sell (it|them)) (for|at) price:@price}',
        '^ [yes|yeah|ok|okay|fine|alright|sure|well] [,] {price:@price (works|it is [then]|then)} [with me|with us|for me|for us|by me] (.|,|!|$)',
        '{price:@price (works|would work|will work)} (for|with) (me|us)',
      ],
      unless,
      when: [isPrice, pastHours],
      rewrites: askInReturn,
    },
    {
      phrases: [
        '^ (ok|okay|fine|alright|well|so|then) [,] (how|what) about {price:@price} [then|for (it|both|all|them)] $',
        '^ [ok|okay|fine|alright] [,] (deal|agreed|sold) [,] {price:@price} (.|!|$)',
        '^ (how|what) about {price:@price} then $',
        '^ (ok|okay|fine|alright|well) [,] (ok|okay|fine|alright|then) [,] {price:@price} [then] $',
        '^ [ok|okay|fine|alright|well|,] [,] {for price:@price [,] (you (can|may) (have|take)|it is yours|they are yours|you get) [it|them|both|all|this]} [then] (.|!|,|$)',
      ],
      unless: [negated, earned, reported, holdsGround, quoting],
      when: [isPrice, pastHours],
      rewrites: askForWhatWasGiven,
    },
  ],
  examples: [
    { good: 'Since both beds go on one van, I can do €80 for the two.' },
    { good: 'The motor is under guarantee until May, so make that €60.' },
    { good: 'We have 80 plain chairs in the loft. Would 80 be enough?' },
    { bad: 'Okay, how about [[75]]?' },
    { bad: 'Ok ok, [[65]].' },
    { bad: '[[For 40 you can have it]].' },
    { good: 'Okay, how about 14?' },
    {
      bad: 'The list says 300, but will [[take 250]].',
      fixed: 'The list says 300, but will take 250 if you [what you ask in return].',
    },
    { bad: 'Ok, [[250 works]] for me.' },
    { bad: 'I paid 400, could [[let it go for 250]].' },
    { good: '9 works for me.' },
    { good: 'Room 12 is fine for us, but will take 3 days to clean.' },
    { good: '300 works for me if you take both.' },
    { bad: '[[Okay, you win]].' },
    { good: 'Play every day and you win a kettle.' },
    { bad: 'Your price [[is fine]].', fixed: 'Your price is fine if you [what you ask in return].' },
    { bad: 'Because it is you, [[40 even]].' },
    {
      bad: 'Okay, [[180 is fine]] with me.',
      fixed: 'Okay, 180 is fine with me if you [what you ask in return].',
    },
    {
      bad: 'I could [[accept something around $900]].',
      fixed: 'I could accept something around $900 if you [what you ask in return].',
    },
    {
      bad: 'I am happy to [[take half of what]] I asked.',
      fixed: 'I am happy to take half of what I asked if you [what you ask in return].',
    },
    {
      bad: 'Just [[give me whatever you have]].',
      fixed: 'Just tell me your budget and I will tell you what is possible.',
    },
    { bad: 'Okay, you have worn me down, [[320]].' },
    {
      bad: 'I could [[offer 900]] even and this weekend is fine.',
      fixed: 'I could offer 900 even in return for [what you ask], and this weekend is fine.',
    },
    {
      bad: 'I can [[do 70]] for the drum and 5 for the petrol, sound good?',
      fixed: 'I can do 70 for the drum and 5 for the petrol if you [what you ask in return], sound good?',
    },
    {
      bad: 'Sorry that is low for this kayak. I can [[do 450]].',
      fixed: 'Sorry that is low for this kayak. I can do 450 if you [what you ask in return].',
    },
    { good: 'Only if you fetch them yourself. I will give them to you for 30.' },
    { good: 'I can do 45, but would need you to come by tonight.' },
    { good: 'I can do 200. You will collect it tonight?' },
    { good: 'I could take 3,100 for the flat if you want to pay the water yourself.' },
    { bad: 'I could [[sell for 90]].', fixed: 'I could sell for 90 if you [what you ask in return].' },
    { bad: '[[$85]] and you can have it.' },
    { bad: 'My friend, [[last price for you 21 USD]].' },
    { good: '10 is fine with me, see you at the gate.' },
    { good: 'You wrote that I should give you whatever I have.' },
    {
      bad: 'I could [[do 640]]?',
      fixed: 'I could do 640 in return for [what you ask]?',
    },
    {
      bad: 'All right, I will [[take that price]].',
      fixed: 'All right, I will take that price if you [what you ask in return].',
    },
    {
      bad: 'I can [[give you for 75 dollars]].',
      fixed: 'I can give you for 75 dollars if you [what you ask in return].',
    },
    { bad: 'I rarely do this, but okay, [[55]].' },
    { good: 'I would like to offer it for $90.' },
    { good: 'Fine, make it 640 and you have a deal.' },
    { good: 'The lid is cracked. With that in mind, $85 and you can have it.' },
    { good: 'Would 480 be acceptable? I could fetch it on Sunday.' },
    { good: 'I will take that offer off the page.' },
    { bad: '[[Name a figure]] and I will sign it.' },
    { good: 'I would only consider $350.' },
    {
      bad: 'I would be open to [[$1,900]].',
      fixed: 'I would be open to $1,900 if you [what you ask in return].',
    },
    {
      bad: 'Ok my friend, we can [[give you our friendship price 3.2 USD]].',
      fixed: 'Ok my friend, we can give you our friendship price 3.2 USD if you [what you ask in return].',
    },
    {
      bad: 'We [[are fine with your target price]].',
      fixed: 'We are fine with your target price if you [what you ask in return].',
    },
    {
      bad: 'Just tell us what price you want and [[we can do it]].',
      fixed: 'Just tell us what price you want and we will tell you what is possible.',
    },
    { good: 'If you order ten, we can give you our friendship price 3.2 USD.' },
    { good: 'We are fine with your new address.' },
    {
      bad: 'Tell you what, [[I can meet you at]] 80.',
      fixed: 'Tell you what, I can meet you at 80 if you [what you ask in return].',
    },
    {
      bad: 'Fine, [[have it for 75]].',
      fixed: 'Have it for 75 if you [what you ask in return].',
    },
    {
      bad: 'I could [[accept your counter-offer]].',
      fixed: 'I could accept your counter-offer if you [what you ask in return].',
    },
    {
      bad: 'Would 480 [[be acceptable]]?',
      fixed: 'Could we agree on 480 if you [what you ask in return]?',
    },
    {
      bad: 'We could [[do $2300]], you have seen the hall.',
      fixed: 'We could do $2300 in return for [what you ask], you have seen the hall.',
    },
    {
      bad: 'I can [[give you 3.90 USD]] this time.',
      fixed: 'I can give you 3.90 USD this time if you [what you ask in return].',
    },
    {
      bad: 'I will [[sell it to you for that]].',
      fixed: 'I will sell it to you for that if you [what you ask in return].',
    },
    {
      bad: 'Sounds fair, I will [[take the 90]].',
      fixed: 'Sounds fair, I will take the 90 if you [what you ask in return].',
    },
    { bad: 'Ok, [[$80 works]] for me.', fixed: 'Ok, $80 works for me if you [what you ask in return].' },
    { good: 'Ok, 10 works for me, see you then.' },
    {
      bad: 'I will [[accept your offer]].',
      fixed: 'I will accept your offer if you [what you ask in return].',
    },
    { good: 'I cannot go so low, but I could do 480.' },
    { good: 'If you want the larger tent, we can let it go at 720.' },
    { good: 'We can give you 30 chairs for the hall.' },
    { good: 'Cash in hand and no delivery, I will go to 180 dollars.' },
    {
      bad: 'I can [[let it go for 550]].',
      fixed: 'I can let it go for 550 if you [what you ask in return].',
    },
    { good: '9 euros it is!' },
    { good: 'We can give you 70 per table, which includes the cloths.' },
    { good: 'Could you sign in May if we made it 70?' },
    { good: 'I am a generous man, so I can do 9 euros.' },
    { good: 'Would 480 be acceptable in return for a longer term?' },
    { good: 'I do not think that we can do $2300.' },
    { good: 'Do you think we can do $2300?' },
    { good: 'We can do $2300 if you collect it today.' },
    { good: 'You wrote that we can do $2300.' },
    { good: 'We can do 2300 pieces by Friday.' },
    { good: 'A set of 600 cartons fits the truck, so I would go with 600 and wait for the rest.' },
    { good: 'We can do 4:30 on Tuesday.' },
    { good: 'Row 4 reads 2,310, and 2,310 it is in the books.' },
    { good: 'I will take half of the tiles up first.' },
    { good: 'Let us say 11, at the gate.' },
    { good: 'You were without heat for a week, so I will take $60 off the May rent.' },
    { good: 'We bought it used in 2008 and it’s been in the shop ever since.' },
  ],
});

const counted =
  /(\d[\d.,]*) (?:copies|pieces|pcs|units|boxes|cartons|pairs|sheets|rolls|bags|bottles|seats|guests|people|words|pages)\b/gi;

/** “At 500 copies … I would go with 500”: the same figure counts things elsewhere in the letter. */
function countsThings({ tokens, captures, passage }: Match): boolean {
  const { price } = captures;
  if (!price || price.to - price.from !== 1) return false;
  const figure = tokens[price.from]?.text ?? '';
  return passage.sentences.some(({ prose }) =>
    [...prose.matchAll(counted)].some(([, counts]) => counts === figure),
  );
}

/** “I would like to offer it for 90”: what the writer asks, before anybody earned. */
function asking({ tokens, mark }: Match): boolean {
  return tokens[mark.from]?.text === 'offer' && tokens[mark.from - 2]?.text === 'like';
}

/** “The lid is cracked. Given that, 20 and it is yours”: the price pays for the flaw. */
function forItsFlaw(match: Match): boolean {
  const { sentence } = match;
  const previous = sentenceBefore(match);
  return (
    previous !== undefined &&
    /^\W*(?:with that in mind|given (?:that|this)|because of (?:that|this)|for that reason|so with that)\b/i.test(
      sentence.prose,
    ) &&
    /\b(?:missing|cracked|scratch(?:ed|es)?|dent(?:ed|s)?|broken|worn|torn|stain(?:ed|s)?|faded|chipped|rust(?:y|ed)?|lost|without its)\b/i.test(
      previous.prose,
    )
  );
}

const fetches =
  /\b(?:i|we)(?:['’]d| would) (?:still |really |very much )?(?:like|love|want) (?:the|it|to (?:buy|have|take))\b|\b(?:i|we)(?:['’]ll| can| could| will| would) (?:come by|collect|fetch|pick)\b/i;

/** “Would 25 do? I can come by tonight”: the writer buys, and names what they would pay. */
function buying({ sentence, passage }: Match): boolean {
  const at = passage.sentences.indexOf(sentence);
  return passage.sentences.slice(Math.max(0, at - 1), at + 2).some(({ prose }) => fetches.test(prose));
}

/** More than a day has hours: “10 works for me” may be a time. */
function pastHours({ tokens, captures }: Match): boolean {
  const { price } = captures;
  return (
    price !== undefined &&
    tokens
      .slice(price.from, price.to)
      .some(({ kind, readings, text }) =>
        kind === 'number' ? Number.parseFloat(text.replace(',', '')) > 24 : readings.includes('¤'),
      )
  );
}

/** “I would only go down to 350”: a floor, and no offer. */
function atMost({ tokens, mark }: Match): boolean {
  return tokens
    .slice(Math.max(0, mark.from - 6), mark.from)
    .some(({ text }) => /^(only|not|never)$/.test(text));
}

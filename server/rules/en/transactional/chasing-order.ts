/** “When do you buy?”, “are you ordering or not?”: seeing only the order. */
import { followedBy, opensClause } from '../../../words/english/clauses';
import { courteous, courteousAround } from '../../../words/english/courtesy';
import { asked } from '../../../words/english/guards';
import { type Match, marking, remembering, sentenceBefore, textOf } from '../../../words/match';
import { both, say, sentence, where } from '../../rewriting/rewrites';
import { soThatWeCanPlan } from '../../rewriting/so-that-we-can-plan';
import { defineRule, type Rewriter } from '../../rule';

/** “So that we can plan, do you have any order yet?” */
function saysWhatFor({ tokens }: Match): boolean {
  return tokens[0]?.text === 'so' && tokens[1]?.text === 'that';
}

/** “How many will you take | along?” */
const takesAlong = followedBy(/^along$/);

/** “Buy our maps here”: what was named just before is “them”. */
const findHere: Rewriter = (match) => {
  const { tokens, mark } = match;
  const here = tokens.findIndex(({ text }, at) => at > mark.to && text === 'here');
  const before = `${sentenceBefore(match)?.prose ?? ''} ${textOf(tokens, 0, mark.from)}`.toLowerCase();
  return here > 0 && before.includes(textOf(tokens, mark.to, here))
    ? say('you can buy them')(marking(match, mark.from, here))
    : say('you will find our')(match);
};

/** “Buy our map to see the paths” is “With our map you can see the paths”. */
const withIt: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens.findIndex(({ text }, index) => index > mark.to && text === 'to');
  const thing = tokens.slice(mark.to, at);
  if (
    at < 0 ||
    mark.from > 0 ||
    tokens[mark.to - 2]?.text === 'of' ||
    thing.some(({ kind }) => kind !== 'word')
  )
    return null;
  return both(
    say('with our'),
    say('you can', { instead: 'to' }),
  )(remembering(match, { to: { from: at, to: at + 1 } }));
};

/** The sentence begins with the match. */
function opensIt({ tokens, mark }: Match): boolean {
  return mark.from === 0 || (mark.from === 1 && /^(so|and|well|ok|okay)$/.test(tokens[0]?.text ?? ''));
}

/** “Any news on the order? We will help if it is stuck.” */
function theirWords({ following }: Match): boolean {
  return /^\s*(?:(?:if|no rush|no hurry|take your time)\b|(?:i|we) (?:can|will)\b)/i.test(
    following[0]?.prose ?? '',
  );
}

export default defineRule({
  id: 'transactional/chasing-order',
  principle: 'relationship-first',
  severity: 'warning',
  message: 'Sees only the order.',
  why: 'Asked for nothing but the order, the customer feels like a number; ask what they still need to decide.',
  phrasings: [
    {
      phrases: [
        '^ {still no what:(order|orders|po|purchase order|signature|contract) [from (you|your side)]} (from|in|on|.|,|and|$)',
      ],
      unless: [courteous],
      rewrites: [say('we have not yet seen your $what')],
    },
    {
      phrases: [
        '{[(so|well) [,]] when (will|do|can|are) you [finally|gonna]} (place|order|buy|sign|purchase|confirm (the|your) order|(send|give|issue) [us|me] (the|your|an|a) (order|po|purchase order))',
      ],
      unless: [courteous],
      rewrites: [say('could you tell us when you plan to')],
    },
    {
      phrases: [
        '{how (many|much) what:(pcs|pieces|units|cartons|sets|boxes|pallets|containers|kg|tons|rolls|metres|meters) (you (take|buy|want|order|need)|(will|do) you (take|buy))}',
      ],
      unless: [courteous],
      rewrites: [say('how many $what would suit you')],
    },
    {
      phrases: ['{how size:(many|much) (you (take|buy|want|order|need|pay)|(will|do) you (take|buy))}'],
      unless: [courteous, takesAlong],
      rewrites: [say('how $size would suit you')],
    },
    {
      phrases: [
        '{[so|and] [,] (the|your|our) (order|po|deal|contract) , (is it|are we|yes) [in|on|coming|placed|signed] [or] (not|no|now)}',
        '{[so] (is|are) (the|your) (order|po) [in|on|coming|placed] or not}',
        '{[so] (do|will|are) you (buy|buying|order|ordering|sign|signing|want to (buy|order|sign)|going to (buy|order|sign)) [it|this|something|anything] or (not|what|no)}',
        '{[so] [,] where is (the|your) (po|purchase order|signed contract|signature)}',
        '{(what|how) about (the|your|an) (order|po)}',
      ],
      unless: [courteous, saysWhatFor],
      rewrites: [where(opensIt, soThatWeCanPlan), say('could you tell us what you still need to decide')],
    },
    {
      phrases: ['{(any|no|still no) (order|orders|po) [yet|now] when:(today|this week)}'],
      unless: [courteous, saysWhatFor],
      rewrites: [say('could you tell us whether we may expect an order $when')],
    },
    {
      phrases: [
        '{(any|no|still no) (order|orders|po) (yet|now)}',
        '^ {[(i|we) (saw|see|have|got|had|received)] (no|not one) (order|orders|po) (from you|this (week|month|year)) [this (week|month|year)|yet]} $',
        '^ {[any|a] new (order|orders)} $',
      ],
      unless: [courteous, saysWhatFor],
      rewrites: [say('could you tell us whether we may expect an order')],
    },
    {
      phrases: [
        '{[so|,] [,] [are you] (buying|ordering|signing|paying) (this (week|month)|today|now|tomorrow|or not) [,] [yes|right|or what]} $',
      ],
      unless: [courteous],
      when: [opensClause],
      rewrites: [
        where(({ tokens, mark }) => mark.from === 0 && tokens[0]?.text !== 'buying', soThatWeCanPlan),
        say('could you tell us what you still need to decide'),
      ],
    },
    {
      phrases: ['{[please] (purchase|buy) (one of our|some of our|our|my)} _'],
      when: [opensClause],
      rewrites: [
        where(
          ({ tokens, mark }) =>
            tokens[mark.to - 2]?.text !== 'of' && tokens.some(({ text }) => text === 'here'),
          findHere,
        ),
        withIt,
        say('have a look at our'),
      ],
    },
    {
      phrases: ['^ {(renew|subscribe|extend|upgrade) [now] [,|-|:]} (amount|total|sum|price|cost|fee) is'],
      unless: [courteous],
      rewrites: [say('we would be glad to go on with you;')],
    },
    {
      phrases: ['{order more} (,|$|!)'],
      unless: [courteous],
      when: [opensClause],
      rewrites: [say('tell us what would help you to sell more')],
    },
    {
      phrases: [
        '{have you (bought|ordered|signed) [it|them|this|anything] (yet|already)}',
        '{when (does|is|will) (the|your) next order (come|coming|be placed|arrive|due)}',
      ],
      unless: [courteous],
      rewrites: [where(opensIt, soThatWeCanPlan), say('could you tell us what you still need to decide')],
    },
    {
      phrases: [
        '{are you (buying|ordering|here to buy|going to buy) or (just|only) (looking|browsing|asking|talking)}',
      ],
      unless: [courteous],
      rewrites: [say('may we help you to choose')],
    },
    {
      phrases: ['{[so] when are you [finally|@adverb] v:(placing|ordering|buying|signing|confirming)}'],
      unless: [courteous],
      rewrites: [say('could you tell us when you plan on $v')],
    },
    {
      phrases: ['{you (have not|did not) (order|ordered|buy|bought) [anything|a thing|much] since}'],
      unless: [asked],
      rewrites: [
        where(
          followedBy(
            /^(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/,
          ),
          say('your last order was in'),
        ),
        say('we have not had an order from you since'),
      ],
    },
    {
      phrases: [
        '^ [so|and|but] [,] {(have|did) you [finally] (decided|decide|made up your mind|make up your mind|chosen|choose) [yet|already|now|or not|finally]} $',
        '^ [so|and|but] [,] {any (decision|news|word|update|progress) (on|about|from you on|regarding) (the|our|my|your) (order|offer|quote|po|contract)} $',
        '^ [so|and|but] [,] {(what|how) about (our|my|the) (offer|quote|contract|deal)} $',
        '^ [so|and|but] [,] {(i|we) (did|have) not (get|got|receive|received|see|seen) (your|the|an|any) (order|po|purchase order) [yet|so far]} $',
        '^ [so|and|but] [,] {are you still (buying|interested|ordering) [or not]} $',
      ],
      unless: [courteousAround, saysWhatFor, theirWords],
      rewrites: [
        where(
          ({ tokens }) =>
            tokens.some(({ text }) => text === 'not') && !tokens.some(({ text }) => text === 'or'),
          sentence('Could you tell us how things stand with the order?'),
        ),
        soThatWeCanPlan,
        sentence('May we ask what you still need to decide?'),
      ],
    },
  ],
  examples: [
    { bad: '[[Buy our]] map to see the paths.', fixed: 'With our map you can see the paths.' },
    {
      bad: 'We print our own maps. [[Buy our]] own maps here: the shop.',
      fixed: 'We print our own maps. You can buy them here: the shop.',
    },
    {
      bad: '[[Is the order coming or not]]?',
      fixed: 'Could you tell us how things stand with the order?',
    },
    { bad: '[[Have you decided yet]]?', fixed: 'May I ask whether you have decided yet?' },
    { bad: '[[I did not get your order yet]].', fixed: 'Could you tell me how things stand with the order?' },
    { good: 'Have you decided? If not, it stays here.' },
    { good: 'Have you decided? We hope it suits you.' },
    {
      bad: 'What is your favourite, and [[when will you]] order?',
      fixed: 'What is your favourite, and could you tell us when you plan to order?',
    },
    {
      bad: '[[Still no PO from you]].',
      fixed: 'We have not yet seen your PO.',
    },
    {
      bad: '[[When will you]] place the order?',
      fixed: 'Could you tell us when you plan to place the order?',
    },
    { bad: '[[How many boxes you take]]?', fixed: 'How many boxes would suit you?' },
    { bad: '[[So are you ordering or not]]?', fixed: 'May I ask whether you would like to order?' },
    { bad: '[[Any order yet]]?', fixed: 'Could you tell us whether we may expect an order?' },
    { bad: '[[Buying this week]]?', fixed: 'Could you tell us what you still need to decide?' },
    { bad: '[[Buy one of our]] lamps.', fixed: 'Have a look at our lamps.' },
    { bad: '[[Renew now,]] amount is 90.', fixed: 'We would be glad to go on with you; amount is 90.' },
    {
      bad: '[[You have not ordered since]] June.',
      fixed: 'Your last order was in June.',
    },
    { bad: '[[Are you here to buy or just looking]]?', fixed: 'May we help you to choose?' },
    { bad: '[[What about the order]]?', fixed: 'Could you tell us how things stand with the order?' },
    { good: 'Is it so that you have not ordered since June?' },
    { good: 'When will you place the order, so that I may keep the bay for you?' },
    { good: 'How many boxes do you need for the fair?' },
    { good: 'Thank you for the order, it is in.' },
    { good: 'How many will you take along?' },
    { good: 'So that the van is full, any order yet?' },
    { good: 'Many shops are buying this week.' },
    { good: 'Those who buy our lamps get a free bulb.' },
    { good: 'Is the line open this week, so that I can answer your colleagues?' },
  ],
});

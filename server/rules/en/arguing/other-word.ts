/** “what you think it does”, “what you call”: swaps the customer’s word for your own. */
import { endsClause, endsWith, saidBefore, saidBehind, says, supposed } from '../../../words/english/clauses';
import { granted } from '../../../words/english/conciliation';
import { asked } from '../../../words/english/guards';
import type { Match } from '../../../words/match';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, say, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { defineRule } from '../../rule';

/** Nothing but a quotation stands before: “‘Never called’ – our log shows three calls”. */
function answersQuote({ tokens, from }: Match): boolean {
  const before = tokens.slice(0, from);
  return (
    before.some(({ quoted }) => quoted) &&
    before.every(({ quoted, kind }) => quoted || kind === 'punctuation')
  );
}

/** “It is not broken, it is only asleep, thank goodness”: good news, or the customer cleared. */
const comforting = says(/^(luckily|fortunately|goodness|worry|worries|glad|happy|relieved|reassure|sorry)$/);

const unless = [supposed, granted, asked, comforting];

/** “It may look heavy at first, but it is only two kilos”: how a thing is. */
const howItIs = saidBefore(/^(first|heavy|hard|complicated|difficult|odd)$/);

/** “Ten minutes is nothing, we will wait.” */
const gladly = saidBehind(/^(wait|forget|worry|gladly|happily)$/);

/** “It was not broken, it was only unplugged, so there is no charge.” */
const costsNothing = saidBehind(/^(free|charge|cost)$/);

export default defineRule({
  id: 'arguing/other-word',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: 'Swaps the customer’s word for your own.',
  why: 'They chose the word because it felt so; take theirs up first, then put your view beside it.',
  phrasings: noArgumentLeft('see', [
    {
      phrases: [
        '{what @you [so|all|like to|choose to|keep] (call|calling|label|refer to as|describe as|term|brand)} [an|a|the|so|too] @grievance',
        '{what @you [so|like to|choose to|keep] (call|calling|label|refer to as|describe as|term|brand)} ... [...] (is|are|was|were) (in fact|actually|really|in truth|in reality|merely|just|simply|only|nothing but|nothing more than|normal|perfectly|part of)',
      ],
      unless: [asked, granted],
      rewrites: [say('what you see as')],
    },
    {
      phrases: [
        '{@we would (hardly|scarcely|not exactly) (call|describe|consider|label)} (that|this|it|these|a|an|the|your|@number|#|one)',
      ],
      unless: [asked, granted, costsNothing],
      rewrites: [say('we would like to hear why you call')],
    },
    {
      phrases: [
        '{(it|that|this|these|they|those) (is|are) not [@very|about|just|even|being] @grievance [at all] , [but] sub:(it|that|this|they|these|those) (is|are)}',
      ],
      unless,
      rewrites: [say('as we see it, $sub <be@sub>')],
    },
    {
      phrases: [
        '{it is not (the|our|my|a) _ [_] (that|which|who) (is|are|was|were|has|have) ... , [but] it is}',
        '{it was not (the|our|my|a) _ [_] (that|which|who) (was|were|has|have|had|did) ... , [but] it was}',
      ],
      unless,
      rewrites: [say('as we see it, it is')],
    },
    {
      phrases: [
        '@our _ [_] (is|are|was|were) not [@very] _ {, [but] your _ [_] (is|are|was|were)}',
        '(it|that|this) is not (us|we|our _|our _ _|my _) {, [but] it is (you|your|yours)}',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(it|that|this|these|they|those) (was|were) not [@very|about|just|even|being] @grievance [at all] , [but] sub:(it|that|this|they|these|those) be:(was|were)}',
      ],
      unless: [...unless, costsNothing],
      rewrites: [say('as we see it, $sub $be')],
    },
    {
      phrases: [
        '{(–|-|—|:|,) (our|the|your own|my|that is not)} [_] (@source|schedule|website|page|what|how|how|true) ... (show|shows|say|says|tell|tells|prove|proves|list|lists|read|reads|happened|record|records|it)',
        '{(–|-|—|:|,|?) (nobody|no one|we never|i never|we did|i did|it was never|there was no|that was never|we have never)}',
      ],
      when: [answersQuote],
      rewrites: [
        where(endsWith(/^our$/), say(', you write, and we would like to compare this: our')),
        say(', you write, and we would like to compare this with our notes:'),
      ],
    },
    {
      phrases: [
        '(it|this|that|they|these) (may|might|could) [well] [have] (feel|felt|seem|seemed|look|looked|sound|sounded|appear|appeared) [like] ... [to @you|that way|so] {, [but|yet] sub:(it|this|that|they|these) [in fact|actually|really|only|just] verb:(is|was|are|were|took|takes|has|had)}',
      ],
      unless: [granted, howItIs],
      rewrites: [say('; our side of it is that $sub $verb')],
    },
    {
      phrases: [
        '(@you|one) (may|might|could) [well] (think|believe|say|argue|feel|assume|claim|suppose) ... ... {, [but|yet|and] sub:(it|that|this|they) (is|are) [simply|just] not}',
      ],
      unless: [granted, supposed],
      rewrites: [say('; as we see it, $sub <be@sub> not')],
    },
    {
      phrases: [
        '{(this|that|it) is not a (matter|question) of (taste|opinion|opinions|interpretation|perception|belief|feelings|feeling|luck|views)}',
        '{(this|that|it) has nothing to do with (taste|opinion|opinions|feelings|luck)}',
      ],
      unless: [asked, granted],
      rewrites: [leaveOutArgument(), sayAlone('we can put a figure to this')],
    },
    {
      phrases: [
        '{(not everything|not every _|not each _) [that] @you (do not like|dislike|call|see|find|notice)} ... is',
        '{(not every|not each|not all)} ... (is|are|means|equals) [a|an] @grievance',
      ],
      unless: [asked],
      rewrites: [say('we would like to see which of these')],
    },
    {
      phrases: [
        '(price|prices|mileage|fee|fees|rate|rates|margin|charge|charges|speed|noise|figure|cost|costs|dose|level|levels|delay|wait|portion|portions|room|rooms|fabric|paper|quality|service|response) {verb:(is|are|was|were) not [@very] @grievance (at all|whatsoever|by any means|in the least|in any way|by a long shot|by any standard|in the slightest)}',
      ],
      unless: [asked, granted, supposed],
      rewrites: [say('$verb, in our eyes, within the usual range')],
    },
    {
      phrases: [
        '(#|@number|a few|a couple) ... [...] {is (nothing|peanuts|a trifle|hardly anything|next to nothing|not (much|a lot|long|late|the end))}',
      ],
      unless: [asked, granted, supposed, gladly],
      when: [endsClause],
      rewrites: [say('may look small from our side')],
    },
    {
      phrases: ['{(this|that|it) is not about ... [...] , [but] (it|this|that) is about}'],
      unless,
      rewrites: [say('for us it is about')],
    },
    {
      phrases: ['@you [may|can|might] call (it|this|that) ... {, [but|and] (i|we) call it}'],
      rewrites: [say(', and to us it is')],
    },
    {
      phrases: ['{@we (hardly|scarcely) think [that]} (a|an|one|two|#|that|this|it|your|the)'],
      unless: [asked, granted],
      rewrites: [say('to us it does not seem that')],
    },
    {
      phrases: [
        '(does|do|did|has|have|is|are|was|were) (not|never) [_] {what @you (think|want|believe|imagine|claim|make out) [it|they|this|that|them|us] [to|is|are|does|do|means|says|was] [show|be|say|mean|do|prove|does]}',
      ],
      unless: [asked, supposed],
      rewrites: [say('what was hoped for')],
    },
  ]),
  examples: [
    {
      bad: 'The flag has never done [[what you think it does]].',
      fixed: 'The flag has never done what was hoped for.',
    },
    {
      bad: '[[What you call]] slow is the quickest road to Graz.',
      fixed: 'What you see as slow is the quickest road to Graz.',
    },
    {
      bad: '[[We would hardly call]] two hours a delay.',
      fixed: 'We would like to hear why you call two hours a delay.',
    },
    { bad: '[[It’s not a defect, it’s]] the grain.', fixed: 'As we see it, it is the grain.' },
    {
      bad: 'It may have felt long to you[[, but it was]] nine minutes.',
      fixed: 'It may have felt long to you; our side of it is that it was nine minutes.',
    },
    {
      bad: 'You may think it is the glue[[, it isn’t]].',
      fixed: 'You may think it is the glue; as we see it, it is not.',
    },
    {
      bad: '“Nobody answered” [[– our]] log shows two answers.',
    },
    {
      bad: '[[This is not a matter of opinion]], oak is harder.',
      fixed: 'We can put a figure to this, oak is harder.',
    },
    {
      bad: 'The price [[is not high at all]].',
      fixed: 'The price is, in our eyes, within the usual range.',
    },
    {
      bad: '90 km on such a tyre [[is nothing]].',
      fixed: '90 km on such a tyre may look small from our side.',
    },
    { bad: '[[This isn’t about taste, it is about]] the bill.', fixed: 'For us it is about the bill.' },
    { good: 'What do you call slow, so that we can measure the same?' },
    { good: 'I would not call it a defect before the laboratory has seen it.' },
    { good: 'It is not broken, it is only asleep, so no worries.' },
    { good: 'It is not your fault, it is ours.' },
    { good: 'If it is not damaged, it is yours to keep.' },
    { good: 'You may think of it as a gift, it is one.' },
    { good: 'The lid – our page shows it in blue – fits both.' },
    { good: 'Would you say that the fee is not high at all?' },
    { good: 'You are right, the noise is not low at all, and we will look at the fan.' },
    { good: 'About 9 of the guests said there is not much room.' },
    { good: 'It may look heavy, but it is only two kilos.' },
    { good: 'Ten minutes is nothing, we will wait.' },
    { good: 'It was not broken, it was only unplugged, so there is no charge.' },
  ],
});

/** “It is absurd to expect this”, “what did you expect for the price?”, “nobody would sell it for that”: the wish itself is called out of bounds. */

import { endOfClause, endsClause, followedBy, saidBehind, supposed } from '../../../words/english/clauses';
import { granted } from '../../../words/english/conciliation';
import { asked } from '../../../words/english/guards';
import { type Match, remembering } from '../../../words/match';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { say, sentence, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { defineRule, type Rewriter } from '../../rule';

const unless = [supposed, asked, granted];

/** “What did you expect for 20 euros? It is a bunk bed.” */
function ofAPrice({ tokens, following }: Match): boolean {
  return (
    following.length > 0 &&
    tokens.some(({ text }) => text === 'for') &&
    tokens.some(({ kind }) => kind === 'number')
  );
}

/** “What did you expect for 20 euros?” as “what we can offer for 20 euros is …” */
const whatYouGet: Rewriter = (match) => {
  const { tokens } = match;
  const from = tokens.findIndex(({ text }) => text === 'for');
  const price = { from, to: endOfClause(tokens, from) };
  return sentence('What we can offer $price is {what is included}.')(remembering(match, { price }));
};

/** “It is unreasonable to ask | you to wait again”: they are spared it. */
const ofThem = followedBy(/^you$/);

/** “It is too late for that tram, but the next one is at nine.” */
const nextOne = saidBehind(/^(next|another|instead|tomorrow)$/);

export default defineRule({
  id: 'arguing/out-of-bounds',
  principle: 'dont-argue',
  severity: 'warning',
  message: 'Calls what the customer wants out of bounds.',
  why: 'A wish that is called absurd is not dropped, only defended: say what you can do instead.',
  phrasings: noArgumentLeft('refuse', [
    {
      phrases: [
        '{(it|that|this) (is|would be|seems|sounds) [@very|rather|somewhat|a bit|quite|frankly|just|simply] @unreasonable [of you|from you] to verb:(expect|think|assume|ask|demand|believe|claim|say|suggest|want|insist|complain|blame|request|imagine|compare|pretend|accuse)}',
      ],
      unless: [...unless, ofThem],
      rewrites: [say('to us it seems a lot to $verb')],
    },
    {
      phrases: [
        '^ [and|but|so|honestly ,] {what (exactly|precisely|else|on earth) (did|do|were) @you (expect|expecting|think)} (for|from|at|with|would|of|when|if)',
        '^ [and|but|so|honestly ,] {what (did|do|were) @you [exactly|really] (expect|expecting)} (for that|for this|for #|for ¤|for @number|from a|at this|at that)',
      ],
      when: [asked],
      rewrites: [
        where(ofAPrice, whatYouGet),
        leaveOutArgument('question'),
        sentence('What would help you most now?'),
      ],
    },
    {
      phrases: [
        '^ [and|but|because|well|surely] [,] if (it|this|that|there|our|the|my) ... (were|was|had been) ... [,] (others|everyone|everybody|thousands|hundreds|dozens|millions|someone|somebody|many|all|plenty|nobody|no one|countless|other|every) [_] [_] [_] would',
        '^ [and|but|because|well|surely] [,] if (it|this|that|there|our|the|my) ... had been ... [,] you would (not|never|have|hardly)',
      ],
      unless,
      rewrites: [sentence('We would like to understand better how this was for you.')],
    },
    {
      phrases: [
        '{(it is|that is|is) [just|now|also] (a bit|a little|too|rather|pretty|kind of|somewhat|far too|very) late (now|in the day|for that|to (complain|say|tell|raise|mention|bring|claim|report|argue|object|notice|realise|realize|regret))} _',
      ],
      unless: [...unless, nextOne],
      rewrites: [sentence('Let us see what can still be done: {next step}.')],
    },
    {
      phrases: [
        '{(no one|nobody|no seller|no dealer|no shop|no business|no sane person|no serious _) [else] [in (their|his|her) right mind|in the world|on earth|around here|with any sense|with a brain] (would|will|could|can) [ever|possibly] verb:(sell|buy|pay|give|let|take|accept|offer|do|work|agree|ship|make)}',
      ],
      unless,
      rewrites: [say('it would be hard for us to $verb')],
    },
    {
      phrases: [
        '(sells|sell|goes|go|retails|retail|costs|cost|runs|fetches|lists|listed|selling|going) [for|at] [over|about|around|at least|nearly|well over|up to|more than] @price {(everywhere|anywhere|elsewhere|online|new|in any _|in every _|at any _|in the (store|stores|shops)|in (stores|shops)|on (ebay|amazon|craigslist|the market))}',
      ],
      unless,
      rewrites: [say('as far as I know')],
    },
    {
      phrases: [
        '{@you (got|get|have|received|ate|had) [exactly|precisely|just] what @you (paid for|ordered|booked|bought|signed for|chose)}',
      ],
      unless,
      rewrites: [sayAlone('what you have matches the order')],
    },
    {
      phrases: [
        '{@we [really|just|simply|honestly] do not (think|believe|feel|find|consider) [that] (our|the|this|my) [_] (price|prices|rate|rates|fee|fees|quality|service|offer|quote|room|rooms|food|staff|product|products|terms) [to be|is|are|was|were] [@very|that|as|too] @grievance [at all]}',
      ],
      unless,
      rewrites: [say('we would be glad to show you what is behind it')],
    },
    {
      phrases: [
        '{because (their|its) [_] (quality|material|materials|service|product|products|goods|workmanship|fabric|finish|parts) (is|are) [@very|much|far|so|also] (bad|poor|inferior|low|lower|worse|cheap|terrible|rubbish|thin|junk|trash|garbage|not good|not as good|not the same|inferior to ours)}',
      ],
      unless,
      rewrites: [say('because the two differ in {point}')],
    },
    {
      phrases: [
        '(price|offer|budget|request|idea|expectation|demand|deadline|figure|rate) {is [just|simply|pure|nothing but|@very] (a (fantasy|dream|joke|insult|non-starter|pipe dream|fairy tale)|fantasy|dreaming|way off|from another planet|out of this world)}',
      ],
      unless,
      rewrites: [say('is more than we can do today')],
    },
    {
      phrases: [
        '^ [and|but|sorry ,|no ,|lol ,|haha ,] {(@price|#|@number|that|this|your offer|your price|this offer|that offer|it) is [just|such|nothing but] (a joke|an insult|ridiculous|laughable|insulting|a lowball|a low-ball|not serious|a slap in the face|way off)}',
      ],
      unless,
      when: [endsClause],
      rewrites: [say('that is still some way from what we have in mind')],
    },
    {
      phrases: [
        '{@you (<be> (asking|expecting|wanting|demanding)|ask|asked|expect|expected|want|wanted|demand) [for] [far|way|a bit|a little|simply|just|really] too much [of us|from us|for (this|that|the|your) (money|price|budget)]}',
      ],
      unless,
      when: [endsClause],
      rewrites: [sayAlone('that goes further than what we can do today')],
    },
    {
      phrases: [
        'what @you (want|ask|ask for|request|expect|demand|wish|are asking|are asking for|are requesting|are expecting|have in mind) [here|from us|of us] {is [@very] (impossible|not (possible|realistic|reasonable|feasible|doable)|unrealistic|unreasonable|out of the question|too much)}',
      ],
      unless,
      when: [endsClause],
      rewrites: [say('is more than we can do today')],
    },
  ]),
  examples: [
    {
      bad: '[[What did you expect]] for 20 euros? It is a bunk bed.',
      fixed: 'What would help you most for 20 euros? It is a bunk bed.',
    },
    {
      bad: '[[It is absurd to expect]] a truck on Sunday.',
      fixed: 'To us it seems a lot to expect a truck on Sunday.',
    },
    { bad: '[[What exactly did you expect]] for nine euros?', fixed: 'What would help you most now?' },
    {
      bad: '[[If it were a defect, thousands would]] have called.',
      fixed: 'We would like to understand better how this was for you.',
    },
    {
      bad: '[[Nobody in their right mind would sell]] it at that price.',
      fixed: 'It would be hard for us to sell it at that price.',
    },
    { bad: '[[You got exactly what you paid for]].', fixed: 'What you have matches the order.' },
    {
      bad: 'It is cheaper [[because their fabric is inferior]].',
      fixed: 'It is cheaper because the two differ in [point].',
    },
    { good: 'If it is absurd to expect a truck on Sunday, please tell us.' },
    { good: 'Is it unrealistic to expect a truck on Sunday?' },
    { good: 'You are right, it is absurd to ask you for that twice.' },
    { good: 'It is a joke shop in Soho.' },
    { good: 'What exactly do you expect from the new plan, so we can quote it.' },
    { good: 'It is late now in Rome, so call me tomorrow.' },
    { good: 'It is unreasonable to ask you to wait again.' },
    { good: 'It is now too late for that tram, but the next one goes at nine.' },
    { good: 'Because the fabric is thin, wash it cold.' },
    { good: 'You are right, that is a bit late to tell you.' },
    { bad: '[[You want too much]].', fixed: 'That goes further than what we can do today.' },
    { good: 'You asked too much of yourself.' },
    {
      bad: 'What you are asking [[is impossible]].',
      fixed: 'What you are asking is more than we can do today.',
    },
    { good: 'What you ask is possible online.' },
  ],
});

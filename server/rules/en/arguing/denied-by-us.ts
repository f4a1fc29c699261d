/** “Nothing in our advert says so”, “the staff deny it”, “so it cannot have been dirty”: the reader’s account is refuted from our side. */

import { supposed } from '../../../words/english/clauses';
import { granted } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { type Match, textOf } from '../../../words/match';
import { leaveOutToTheEnd } from '../../rewriting/leave-out-argument';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { say, sentence } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const unless = [supposed, asked, granted];
const ourPeople =
  '(waiter|waitress|server|chef|cook|driver|courier|host|hostess|owner|receptionist|cleaner|housekeeper|technician|guide|guard|cashier|nurse|staff|team|colleague|colleagues|manager|front desk|seller|salesman|engineer|engineers|installer|fitter|agent|employee|employees|personnel|drivers|waiters|crew|mechanic|instructor|teacher|consultant)';
const deny =
  '(deny|denies|denied|dispute|disputes|disputed|insist|insists|insisted|swear|swears|swore|maintain|maintains|assure (me|us)|assures (me|us)|assured (me|us)|have assured (me|us)|has assured (me|us)|categorically _)';

/** “Nothing in the lease says | you have to stay”: a worry is taken away. */
function freesThem({ tokens, mark }: Match): boolean {
  return /^(?:that )?you (?:have to|need to|must|owe)\b/.test(textOf(tokens, mark.to, mark.to + 4));
}

/** “Our driver said he was not | able to stop”: something went wrong with us. */
function notToBlame({ tokens, to }: Match): boolean {
  return /^(?:able|sure|told|aware|informed|serious|dangerous|sorry|ready|well|possible|allowed|available|happy|yet|find|reach|see|hear|heard|know|known|seen|found|got|received|your|too)$/.test(
    tokens[to - 1]?.text ?? '',
  );
}

export default defineRule({
  id: 'arguing/denied-by-us',
  principle: 'dont-argue',
  severity: 'warning',
  message: 'Refutes what the customer told.',
  why: 'It happened to them; a proof that it cannot have happened makes them look for a louder place to say it.',
  phrasings: noArgumentLeft('see', [
    {
      phrases: [
        '{nothing (in|on) place:((our|the|this|my) [_] _) [ever|even] (says|said|states|stated|suggests|suggested|promises|promised|implies|implied|indicates|indicated|guarantees) [that]} (it|you|we|they|there|the|this|our)',
        '{(no|not one|not a single) (part|line|page|clause|sentence|word|paragraph) (in|of|on) place:((our|the|this|my) [_] _) [ever|even] (says|said|states|stated|suggests|suggested|promises|promised|implies|implied|indicates|indicated|guarantees) [that]} (it|you|we|they|there|the|this|our)',
      ],
      unless: [...unless, freesThem],
      rewrites: [say('in $place we do not find that')],
    },
    {
      phrases: [
        '^ [and|but|so|sorry ,] {(where|when) (did|do) @we [ever|exactly|actually] verb:(say|claim|promise|write|state|agree|offer|mention|suggest|imply|guarantee|advertise)}',
      ],
      when: [asked],
      rewrites: [say('may I ask where we seem to $verb')],
    },
    {
      phrases: [
        `(our|the|my|your) [_] ${ourPeople} [on duty|at the _|in question|concerned|involved] [_] [,|that evening|that night|that day] [all|also|however] {${deny}} _`,
        `(spoken|spoke|checked|talked|asked|speaking|checking) ... (and|,|;) (he|she|they|all of them|everyone|both) [all|also|both] {${deny}} _`,
      ],
      unless: [...unless, reported],
      rewrites: [sentence('We have spoken with our team, and we would like to hear more from you.')],
    },
    {
      phrases: [`according to (our|the|my) [_] ${ourPeople} [on duty|at the _] , {(you|your _)} _`],
      unless,
      rewrites: [sentence('We have spoken with our team, and we would like to hear more from you.')],
    },
    {
      phrases: [
        '{, [and] (so|therefore|hence) sub:(it|they|that|this|he|she|the _|your _) can not [possibly] (have been|be)}',
        '{, [and] (so|therefore|hence) sub:(it|they|that|this|he|she|the _|your _) could not [possibly] (have been|be)}',
      ],
      unless,
      rewrites: [leaveOutToTheEnd(), say(', and we wonder how $sub came to be')],
    },
    {
      phrases: [
        '{be:(was|were|is|are) not [@adverb] verb:(advertised|described|listed|sold|marketed|promoted|presented|billed|offered|ordered|quoted)} (as|to be|with|for)',
      ],
      unless: [...unless, reported],
      rewrites: [say('$be, as far as we can see, not $verb')],
    },
    {
      phrases: [
        '{be:(was|were|has been|have been|had been) [@adverb] verb:(clearly|plainly|explicitly|prominently|expressly)} (displayed|shown|stated|disclosed|listed|communicated|explained|marked|written|mentioned|indicated|announced|posted|visible|labelled|labeled|described)',
      ],
      unless: [...unless, reported],
      rewrites: [say('$be, as far as we can see, $verb')],
    },
    {
      phrases: [
        '{^ [but|and|,] (at no (point|time|stage|moment)|in no way|by no means) be:(was|were|are|have) you}',
      ],
      unless,
      rewrites: [say('as far as we can see you $be not')],
    },
    {
      phrases: [
        '{@we (can|could) (not help but (think|wonder|suspect|notice) [that]|only (assume|conclude|suspect|imagine) that)} @you',
      ],
      unless,
      rewrites: [say('we wonder whether')],
    },
    {
      phrases: [
        `(our|my) [_] ${ourPeople} {(says|say|said|tells (me|us)|tell (me|us)|told (me|us)) [that] (he|she|they|it|that) (did|was|were|has|have|had|would) (not|never)} _`,
        `(our|my) [_] ${ourPeople} {(says|say|said|tells (me|us)|tell (me|us)|told (me|us)) [that] ((you|your _) (did not|were not|never|refused|shouted|were (rude|loud|late|drunk|aggressive))|(it|that|this) was [@very] (different|otherwise))} [_]`,
      ],
      unless: [...unless, reported, notToBlame],
      rewrites: [sentence('We have spoken with our team, and we would like to hear more from you.')],
    },
  ]),
  examples: [
    {
      bad: '[[Nothing in our advert says]] it was new.',
      fixed: 'In our advert we do not find that it was new.',
    },
    {
      bad: '[[When did we imply]] that it floats?',
      fixed: 'May we ask where we seem to imply that it floats?',
    },
    {
      bad: 'I spoke to the cooks and they [[deny]] being rude.',
      fixed: 'I have spoken with our team, and I would like to hear more from you.',
    },
    {
      bad: 'The bed was new[[, so it cannot have been]] dirty.',
      fixed: 'The bed was new.',
    },
    {
      bad: 'The coat [[was not advertised]] as waterproof.',
      fixed: 'The coat was, as far as we can see, not advertised as waterproof.',
    },
    { good: 'If the coat was not advertised as warm, tell us.' },
    { good: 'Was it clear that the coat was not advertised as warm?' },
    { good: 'I am sorry for the mix-up, the coat was not sold as warm.' },
    { good: 'The customer says the coat was not sold as warm.' },
    { good: 'When did we say that, Anna asked, and I said in May.' },
    { good: 'Nothing in our shop is older than a week.' },
    { good: 'Nothing in the lease says you have to stay.' },
    {
      bad: 'Our waiter [[says that he was not]] rude.',
      fixed: 'We have spoken with our team, and we would like to hear more from you.',
    },
    { good: 'Our driver said he was not able to stop.' },
    { bad: 'Our waiter [[says you were loud]].' },
  ],
});

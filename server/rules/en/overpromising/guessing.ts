/** “I think it is probably 40 kg”, “…, I guess”: a guess where a fact is asked. */
import { say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const roughly =
  '(probably|maybe|perhaps|possibly|around|roughly|somewhere around|something like|more or less)';

export default defineRule({
  id: 'overpromising/guessing',
  principle: 'know-your-product',
  severity: 'info',
  message: 'A guess about a fact.',
  why: 'Customers plan with what you state: be sure of it, or say by when you will be.',
  phrasings: [
    {
      phrases: [
        `{@we (think|guess|believe|suppose|assume|reckon) [that] who:(it|this|that|they|the _|our _) verb:(is|are|has|have|takes|take|weighs|weigh|costs|cost|fits|fit|holds|hold|works|runs|comes|lasts|needs|should be|must be|might be|could be|will be) ${roughly}}`,
        `{@we (am|are) not (sure|certain|100 % sure) , but [@we think] who:(it|this|that|they|the _|our _) verb:(is|are|has|have|takes|weighs|costs|fits|holds|works|runs|should be|must be|might be|could be|will be)}`,
        `{@we have no idea , but who:(it|this|that|they|the _|our _) verb:(is|are|should be|must be|might be|could be|will be) [${roughly}]}`,
      ],
      rewrites: [say('I will confirm by {date} whether $who $verb')],
    },
    {
      phrases: [
        '(#|@unit|kg|cm|mm|pcs|pieces|usd|%|yes|fine|ok|steel|days) {, [but] (@we (guess|suppose|reckon|assume|think)|(@we <be> |) not [really|quite|100 %] (sure|certain)|no idea|do not (quote|pin|hold) me (on|to) (it|that|this)|or (something|so i think|whatever))} $',
      ],
      rewrites: [say(', and I will confirm it by {date}')],
    },
    {
      phrases: [
        '^ {(off the top of my head|from memory|just guessing|a wild guess|at a guess|without checking) [,|:]}',
      ],
      rewrites: [say('I will confirm this by {date}:')],
    },
  ],
  examples: [
    { bad: '[[I think it is probably]] 40 kg.', fixed: 'I will confirm by [date] whether it is 40 kg.' },
    {
      bad: '[[We’re not sure, but it should be]] in stock.',
      fixed: 'We will confirm by [date] whether it should be in stock.',
    },
    {
      bad: 'The lid weighs 2 kg[[, I guess]].',
      fixed: 'The lid weighs 2 kg, and I will confirm it by [date].',
    },
    {
      bad: '[[Off the top of my head,]] the lid weighs 2 kg.',
      fixed: 'I will confirm this by [date]: the lid weighs 2 kg.',
    },
    { good: 'I think it is a good fit for your jars.' },
    { good: 'The lid weighs about 2 kg.' },
    { good: 'We are not sure yet, but the mill answers on Monday.' },
    { good: 'I guess you have seen the new list.' },
    { good: 'It should arrive around noon.' },
  ],
});

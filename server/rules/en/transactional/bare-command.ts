/** “Send the money now”, “place the order”: a command without a please. */
import { opensClause } from '../../../words/english/clauses';
import { courteous } from '../../../words/english/courtesy';
import { conditioned } from '../../../words/english/guards';
import { say } from '../../rewrites';
import { defineRule } from '../../rule';

const money =
  '(money|payment|balance|deposit|amount|invoice|bill|fee|fees|funds|cash|rent|remittance|prepayment|advance|remainder|swift copy|bank slip|payment slip|proof of payment)';
const unless = [courteous, conditioned];
const when = [opensClause];

export default defineRule({
  id: 'transactional/bare-command',
  principle: 'relationship-first',
  severity: 'warning',
  message: 'A bare command for money or an order.',
  why: 'An order to pay, with no please and no thanks, tells the customer what they are to you.',
  phrasings: [
    ...['send', 'transfer', 'wire', 'remit', 'pay', 'settle', 'clear', 'arrange', 'release', 'make'].map(
      (verb) => ({
        phrases: [
          `{${verb}} [us|me] (the|your|our|my|this|that|all) [_] ${money}`,
          ...(verb === 'send' || verb === 'make'
            ? []
            : [
                `{${verb}} [us|me] [the] [remaining|outstanding|open|rest of the] [¤] # [%|@currency] (to|now|today|asap|by|into|first|$|,)`,
              ]),
          `{${verb}} [us|me] (money|cash|# (usd|eur|dollars|euros)|¤ #|the # [_])`,
        ],
        unless,
        when,
        rewrites: [say(`please ${verb}`), say(`may I ask you to ${verb}`)],
      }),
    ),
    {
      phrases: [
        '^ {pay} $',
        '{pay} (now|today|asap|immediately|at once|by return|up|within # _|by (@day|the #|#|@month))',
      ],
      unless,
      when,
      rewrites: [say('please pay')],
    },
    ...['place', 'send', 'give', 'issue', 'sign', 'confirm'].map((verb) => ({
      phrases: [
        `{${verb}} [us|me] (the|your|an|a) [_] (order|po|purchase order|contract) [now|today|asap|immediately|first|at once|by (@day|# _|@month)] $`,
      ],
      unless,
      when,
      rewrites: [say(`please ${verb}`), say(`may I ask you to ${verb}`)],
    })),
    {
      phrases: [
        '^ {send} (po|purchase order|order|swift|slip|payment|proof|details|money) [copy] [asap|now|today] $',
      ],
      unless: [courteous],
      rewrites: [say('please send us the')],
    },
    {
      phrases: ['{upload} [the|your] (proof of payment|payment proof|bank slip|swift copy|receipt)'],
      unless: [courteous, conditioned],
      when: [opensClause],
      rewrites: [say('please upload')],
    },
    {
      phrases: ['{(just|simply) pay} [the|your|our|it|up|this|that]'],
      unless: [courteous, conditioned],
      rewrites: [say('please pay')],
    },
  ],
  examples: [
    { bad: '[[Send]] the money now.', fixed: 'Please send the money now.' },
    {
      bad: 'Invoice attached, [[pay]] within 10 days.',
      fixed: 'Invoice attached, please pay within 10 days.',
    },
    { bad: '[[Transfer]] the deposit today.', fixed: 'Please transfer the deposit today.' },
    { bad: '[[Place]] the order today.', fixed: 'Please place the order today.' },
    { good: 'Please transfer the deposit to the account below.' },
    { good: 'If the lid fits, pay the balance; if not, send it back.' },
    { good: 'Many shops pay the invoice in spring.' },
    { good: 'We pay the deposit back on Monday.' },
    { good: 'Could you settle the invoice by Friday?' },
    { good: 'Settle the invoice in two parts, with our thanks.' },
    { good: 'The terms are: 30% with the order, the rest on delivery.' },
  ],
});

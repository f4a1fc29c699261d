/** “I pay today”, “cash in hand”, “where do I send the deposit?”: they are ready to pay. */
import { denied } from '../../../words/english/heard';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'buying/pay',
  principle: 'answer-the-need',
  message: 'They are ready to pay.',
  why: 'Answer at once with amount, account and date, and confirm what they get for it.',
  phrasings: [
    {
      phrases: [
        '{(pay|paying|paid) [you|it|_] [_] [_] (today|now|tomorrow|right now|right away|in cash|cash|up front|upfront|immediately|by card|with cash|by transfer)}',
        '{(cash|money) (in hand|on hand|today|now|right now|ready)}',
        '{(have|bring|give you|offer|got) [you] [_] [_] [¤|_] [#] (cash|in cash)}',
        '{(where|how) [do|can|should|shall|to] [@we] [_] (pay|send the (money|payment|deposit)|make the payment|make payment|transfer)}',
        '{(will|’ll|shall|can) [@adverb] (pay|transfer|wire) [you] (the|a|full|half|#|¤|asking|it) [_] [_] [deposit|payment|amount|price|money|today|rent]}',
        '{(send|give|tell|email|share) (me|us) [your|the] [_] (bank details|account details|payment details|paypal|account number)}',
        '{[all] cash $}',
        '{willing to pay}',
      ],
      unless: [denied],
    },
  ],
  examples: [
    { bad: '> We [[pay the invoice today]].' },
    { bad: '> Now I have the money, [[cash in hand]].' },
    { bad: '> [[Where do we send the deposit]]?' },
    { good: '> We do not pay today.' },
    { good: '> I got no refund.' },
    { good: '> We paid last week.' },
  ],
});

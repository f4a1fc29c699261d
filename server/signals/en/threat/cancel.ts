/** “I will cancel”, “close my account”: they may end what they have with you. */
import { denied, questioned } from '../../../words/english/heard';
import { mustCancel } from '../../../words/english/mishaps';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'threat/cancel',
  principle: 'bluff',
  message: 'They say that they may cancel. Often it is said to be heard at last.',
  why: 'Stay calm, take up the reason, and ask what would make it work for them.',
  phrasings: [
    {
      phrases: [
        '{(will|shall|going to|about to|have to|may|might|thinking (of|about)|tempted to|considering|ready to|decided to|forced to|time to|rather) [@adverb|just|seriously] (cancel|canceling|cancelling|close|closing|terminate|terminating|end|ending|drop|dropping|unsubscribe|unsubscribing|scrap|uninstall|uninstalling|dump|delete) [all|of] (my|our|the|this|your|everything|it) [_] [order|orders|subscription|account|accounts|contract|service|policy|membership|premium|card|cards|app|business|booking]}',
        '{or [else] (@we will|i am|we are|’ll) [be] (cancel|cancelling|canceling|leave|leaving|gone|go|going|switch|switching|close|closing)}',
        '{(<cancel>|closing|<terminate>|unsubscribing|unsubscribed) (my|our) (subscription|account|accounts|contract|membership|premium|service|card|policy|order|orders|prime) (if|unless|because|due|today|now|immediately|asap|as soon)}',
        '{or [else] @we (cancel|quit|leave|walk|terminate|stop|go|buy|order|look|switch|move|end) [away|the|our|this|it|there|elsewhere|somewhere|to|from|with|at]}',
        '{otherwise @we [will|shall|have to|must|are going to] [have to] (cancel|quit|leave|walk|terminate|switch|end)}',
        '{(<cancel>|<terminate>|<drop>) [the order|our order|it|everything|all|this] and (buy|order|go|look|move|switch|return|take)}',
        '{(deal|order) is off [if|unless]}',
        '{deal breaker|dealbreaker}',
      ],
      unless: [denied, questioned, mustCancel],
    },
  ],
  examples: [
    { bad: '> I am [[about to cancel my subscription]].' },
    { bad: '> We [[will cancel the order]].' },
    { bad: '> Deliver by Friday [[or we will cancel]].' },
    { bad: '> Give us a date today, [[or we cancel]] and buy there.' },
    { bad: '> [[Otherwise we have to cancel]].' },
    { good: '> I am not going to cancel my order.' },
    { good: '> How are we going to cancel our order if needed?' },
    { good: '> The flight was cancelled.' },
    { good: '> My son has a fever and I have to cancel our booking.' },
  ],
});

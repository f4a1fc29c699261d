/** “Would you take 95?”, “I can pay 4.20”, “how about 200?”: they name a lower price. */
import { chargedToThem, partOfDebt, unpriced } from '../../../words/english/bids';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'haggle/counter-offer',
  principle: 'give-get',
  message: 'They name a price of their own. It is a first number, seldom the last.',
  why: 'Do not meet it halfway at once: ask what it includes, and trade any step for volume, terms or time.',
  phrasings: [
    {
      phrases: [
        '{(would|will|can|could|do) (you|u) ... (take|accept|consider|entertain|settle|sell|go|come|let|make|do|drop|agree) ... [¤] # [k] [@currency]}',
        '{(willing|able|open|ok|okay|interested|possible|possibly|chance|way|hoping|wondering) (to|in|you|if|that|for|it) ... [accept|accepting|take|taking|sell|selling|go|come|consider|let] ... [¤] # [k] [@currency]}',
        '{@we [_] (can|could|will|would|’ll|’d|am|might|may) [@adverb|only|probably|definitely|be] [@adverb|willing to|able to|like to|love to|be willing to|be able to|gladly|prepared to|going to|be] [@adverb] @spend [you|u] [@up] [@up] [@up] @price}',
        '{(willing|prepared|able|ready|going|like|prefer|want|wanting|hoping|looking|love|happy) to [_] (offer|pay|spend|give|do|go|make) [_] [_] [_] [_] @price}',
        '{(how|what) about [_] [_] [_] @price}',
        '{(how|would|does|will|do) [_] @price (sound|work|be|do|is)}',
        '{(offer|offering|offered|bid) [you] [@up] [@up] @price}',
        '{(offer|bid) of [_] @price}',
        '{(maximum|max|highest|most|best|top|limit|final|all) [_] [_] [_] [_] [_] @price}',
        '{(give|make|do|grant|offer) (me|us|it) [for|at|a price of] [only|just] @price [@currency]} (and|,|.|!|$|today|now|or|per|for|each|fob|cif)',
        '{(confirm|match|accept|agree to|meet) [a price of|the price of|our|my|at] [only|just] [price|target|offer|budget] [of] @price [@currency]} (and|,|.|!|$|today|now|or|per|for|each|fob|cif)',
        '{(our|my|the) (target|target price|budget|limit|ceiling|idea) [price] (is|was|would be|of) [about|around|max|at most|only] @price}',
        '{(let us|lets|let’s) (do|say|make it|settle|go with|meet at|agree) [_] [_] @price}',
        '{(take|buy|get|have|got|purchase|do|sell|grab|up) [it|them|both|this|that|the|one|your|phone|bike|to|all|off|for|_] [_] [_] (for|at) [_] @price [@currency]}',
        '{@price [@currency] (cash|in cash|and (you have|you got|we have|it is)|if|today|for (it|them|the|both|this|that|all)|firm|max|is (all|my|the|as)|right now|at most|obo|delivered)}',
        '{(sell|let|give) ... (for|at) @price}',
        '{(thinking|hoping|maybe|perhaps|say|around|more like) [_] [_] ¤ #}',
        '{(have|got) [only|just|about|like] @price [@currency] (cash|in|to|right|on|that|for|available)}',
        '{only (have|got|pay|do|afford|going to offer|offer|willing) [_] [_] [_] @price}',
      ],
      unless: [unpriced, chargedToThem, partOfDebt],
    },
  ],
  examples: [
    { bad: '> [[Would you take 95]]?' },
    { bad: '> [[I can pay 4.20]] for each.' },
    { bad: '> [[How about 200]]?' },
    { bad: '> [[Give me 4.20]] and a firm date today.' },
    { bad: '> [[Our target price is 3.90 USD]].' },
    { good: '> Would you take 5 minutes to look at it?' },
    { good: '> The invoice says 200.' },
    { good: '> How about Friday?' },
    { good: '> Please confirm 2 things.' },
    { good: '> Give me 5 minutes.' },
    { good: '> We need hats and got 30 in red.' },
    { good: '> What is this £75 for the ladder?' },
    { good: '> I can pay 600 today and the rest next month.' },
  ],
});

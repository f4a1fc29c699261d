/** “Your price is too high”, “can you do 4.20?”, “what is your best price?”: they want to pay less. */
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'haggle/lower-price',
  principle: 'excessive-demand',
  message: 'They ask for a lower price. It may be a habit, a test or a real limit.',
  why: 'Say once more what the price holds, ask what price would close the deal, and give nothing without something in return.',
  phrasings: [
    {
      phrases: [
        '{(price|prices|quote|quotation|offer|rate|rates|cost) [<be>|seem|seems|look|looks] [@adverb|way|far|a bit|a little|still|rather|much] (too|so|very|quite) (high|expensive|steep)}',
        '{what <be> your (best|lowest|rock-bottom|bottom|final) (price|offer|rate|quote)}',
      ],
    },
  ],
  examples: [
    { bad: '> Your [[price is too high]].' },
    { bad: '> [[What is your best price]] for 500 pieces?' },
    { bad: '> We like it, but the [[offer seems way too high]].' },
    { good: '> Your price is fine for us.' },
    { good: '> What is your price for 500 pieces?' },
    { good: 'Our price is not too high.' },
  ],
});

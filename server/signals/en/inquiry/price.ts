/** “How much is it?”, “please send your price list”: they ask for a price. */
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'inquiry/price',
  principle: 'answer-the-need',
  message: 'They ask for a price.',
  why: 'Give it, or say what you need to know for it, and say what the price holds.',
  phrasings: [
    {
      phrases: [
        '{how much [_] (do|does|is|are|was|were|would|will|for|it|would|can|did|to|you|the|your)}',
        '{(what|whats) [_] [<be>|would|will|’s] [the|your|a|my|its] [_] [_] (price|prices|cost|costs|rent|rate|rates|fee|fees|charge|charges|asking price|monthly|total|quote)}',
        '{(know|tell|send|give|provide|share|need|have|get|asking|inquire|ask) (me|us|about|you|the|your|a) [_] [_] [_] [_] (price|prices|pricing|cost|costs|quote|quotation|price list|pricelist|rates)}',
        '{(price|pricing) (list|information|details|structures|structure|options|plans|range)}',
        '{(information|details|info) (on|about|regarding) [_] [_] (price|prices|pricing|cost|costs|payment|fees)}',
        '{how much $}',
      ],
    },
  ],
  examples: [
    { bad: '> [[How much is the]] blue one?' },
    { bad: '> Please [[send us your price list]].' },
    { bad: '> [[What is the price]] of the large box?' },
    { good: '> The price is fine.' },
    { good: '> We pay too much.' },
    { good: '> Thank you for the price.' },
  ],
});

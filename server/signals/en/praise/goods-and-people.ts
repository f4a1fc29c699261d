/** “Great product”, “we love your samples”: kind words about us or the goods. */
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'praise/goods-and-people',
  principle: 'praise-trap',
  message: 'They praise you. Before a deal, kind words often cushion a no.',
  why: 'Thank them in half a sentence and come back to what they need; count what they do, not what they say.',
  onceWon: {
    message: 'They praise you. After a deal, that is recognition.',
    why: 'Thank them warmly, tell the people who earned it, and ask whether you may quote them or who else could use your help.',
  },
  phrasings: [
    {
      phrases: [
        '{(great|excellent|wonderful|amazing|fantastic) (product|products|service|quality|work|job|samples)}',
      ],
    },
  ],
  examples: [
    { bad: '> [[Great product]], thank you.' },
    { bad: '> Your team did an [[excellent job]].' },
    { bad: '> We received the [[wonderful samples]].' },
    { good: '> We received the samples.' },
    { good: '> Is the product great?' },
    { good: 'This is a great product.' },
  ],
});

/** “We will not pay until …”, “I will dispute the charge”: they may hold the money back. */
import { questioned } from '../../../words/english/heard';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'threat/withhold-payment',
  principle: 'bluff',
  message: 'They say that they may hold the money back. The reason behind it is what counts.',
  why: 'Ask which point must be settled, settle it by a date, and tie the payment to that date.',
  phrasings: [
    {
      phrases: [
        '{@we (will|shall|am|are|would|do|’ll|refuse) (not|to) [be|going to|willing to|prepared to] (pay|paying|release|settle|transfer|accept) [you|the|this|that|any|for|a|your|until|unless|anything|another|it|invoice]}',
        '{(refuse|refusing|no way) [@we|i am|to] [going] [to] pay}',
        '{(stop|withhold|withholding|hold back|holding back|block|freeze|suspend) [the|this|my|our|all|your|any] (payment|payments|balance|money|remainder)}',
        '{(chargeback|charge back|dispute the (charge|charges|payment|invoice)|disputing the (charge|charges|payment))}',
        '{not (pay|paying) [you|_] [_] [_] until}',
        '{(want|demand|demanding|get) ... (money|refund) [back] or}',
      ],
      unless: [questioned],
    },
  ],
  examples: [
    { bad: '> [[We will not pay the]] rest until the parts arrive.' },
    { bad: '> We [[withhold the balance]].' },
    { bad: '> I will [[dispute the charge]] with my bank.' },
    { good: '> We will pay the rest today.' },
    { good: '> Would you stop the payment if the bank asks?' },
    { good: '> The payment is on its way.' },
  ],
});

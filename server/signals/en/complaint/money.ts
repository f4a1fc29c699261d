/** “You charged us twice”, “where is my refund?”, “a hidden fee”: money went wrong. */
import { denied, questioned, supposed } from '../../../words/english/heard';
import { returnsIt } from '../../../words/english/mishaps';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'complaint/money',
  principle: 'own-the-problem',
  message: 'They tell that something is wrong with the money.',
  why: 'Check the figures before you answer, say what you found, and give the day on which it is put right.',
  phrasings: [
    {
      phrases: [
        '{(overcharged|overcharge|overcharging|double charged|double charge|double billed|charged twice)}',
        '{(charged|billed|charging|charges|billing|charge|bill|deducted|deduct|stole|owe|owes|withdrew) [me|us|my|our|_] [_] [_] [_] (twice|again|extra|without|for nothing|double|more|hidden|anyway|still|even though|additional)}',
        '{(took|taken|taking|takes|kept|keep|keeps|keeping|deducting|stealing|stole) (my|our|the|out|me) [_] [_] (money|deposit|payment|cash|funds|fee|fees|cut)}',
        '{(get|want|give|return|need|getting|demand|asking for|refund) [me|us|_] [my|our|a|the] [_] (money|fees|fee|deposit) [back]}',
        '{(have|like|for|send) [me|us|_] [my|our|a|the] [_] (money|fees|fee|deposit) back}',
        '{(want|need|demand|demanding|give|denied|deny|denying|refuse|refusing|refused|no|request|requested|requesting|still|owed|issue|full|my|the|a) [me|us|_] [to] [a|my|our|the|full|for a] (refund|refunds|reimbursement|cash back|cashback)}',
        '{(refunded|reimbursed|money back)}',
        '{(hidden|surprise|unexpected|extra|unknown|unauthorized|additional|outrageous|exorbitant|ridiculous|insane|hefty|unfair|wrong|incorrect|excessive|high) [_] (fee|fees|charge|charges|cost|costs|billing|transaction|transactions|deductions|commission|interest)}',
        '{(rip off|rip - off|ripoff|ripped off|ripping off|scam|scams|scammed|scamming|scammer|scammers|fraud|fraudulent|defrauded|robbed|robbery|robbing|steal|stealing|theft|cheat|cheated|cheating|con|conned|ponzi|price gouging|price gouge|gouging|gouge|money grab|swindled|extortion)}',
        '{(billing|invoice|payment|charge|pricing) [_] (issue|error|discrepancy|inconsistency|irregularity|mistake|problem|dispute|irregularities|discrepancies|concern)}',
        '{(bill|bills|fee|fees|charges|premium|interest) <be> [way|far] too (high|much)}',
        '{(expensive|overpriced|pricey) for (what|the)}',
        '{(prices|price|fees|fee|rates|cost|bill) (have|has|went|keep|keeps|gone|going) [_] [_] (up|increased|raised|doubled|increasing)}',
      ],
      unless: [denied, questioned, supposed, returnsIt],
    },
  ],
  examples: [
    { bad: '> You [[charged us twice]].' },
    { bad: '> There is a [[hidden fee]] in it.' },
    { bad: '> I [[want my money back]].' },
    { good: '> There was no hidden fee.' },
    { good: '> Is there a hidden fee?' },
    { good: '> If you charge us twice, we write.' },
    { good: '> I return the red one for a refund.' },
    { good: '> We are a school and have little money.' },
  ],
});

/** “Can you waive the fee?”, “60 days instead of 30”, “free shipping”: they ask for better terms. */
import { notReturned } from '../../../words/english/bids';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'haggle/better-terms',
  principle: 'give-get',
  message: 'They ask for better terms. Terms are money too.',
  why: 'Ask why they need it, and give it only against something you need: volume, prepayment or a longer contract.',
  phrasings: [
    {
      phrases: [
        '{(waive|waiving|refund|drop|remove|skip) (the|that|this|your|my|any|all|shipping|delivery) [_] [_] (fee|fees|charge|charges|cost|costs|deposit|surcharge)}',
        '{(free|without) (shipping|delivery|freight|installation|postage|setup)}',
        '{(pay|payment|terms|credit|net) [_] [_] [_] (30|45|60|90|120) days}',
        '{(better|longer|easier|more favorable|more favourable|flexible|improved) [payment|credit|_] (terms|conditions|warranty|guarantee)}',
        '{(smaller|lower|no|less|half) [the] (deposit|down payment|prepayment|moq|minimum order|minimum quantity|security deposit)}',
        '{(pay|paying) (later|after delivery|on delivery|in instalments|in installments|when it arrives|half)}',
        '{(extend|prolong) [_] [_] (payment|warranty|guarantee|deadline|credit)}',
        '{(if|can|could|would|will) you [_] [_] [_] (offer|give|include|add|provide) [me|us] [_] (warranty|guarantee|month free|free month|credit)}',
      ],
      unless: [notReturned],
    },
  ],
  examples: [
    { bad: '> Could you [[waive the setup fee]]?' },
    { bad: '> We need [[better payment terms]].' },
    { bad: '> We would like to [[pay after delivery]].' },
    { good: '> We paid on Monday as agreed.' },
    { good: '> The terms are fine.' },
    { good: '> We have paid the fee.' },
    { good: '> We left the flat in May, no deposit back.' },
  ],
});

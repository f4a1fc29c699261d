/** “Still waiting”, “two hours late”, “we never received it”: it did not come, or came too late. */
import { denied, questioned, supposed } from '../../../words/english/heard';
import { lateTerm, livedThrough, takesItsTime, theirSide } from '../../../words/english/lateness';
import { apologised } from '../../../words/english/mishaps';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'complaint/late',
  principle: 'own-the-problem',
  message: 'They tell that they wait, or waited, too long.',
  why: 'Begin with it: say where the matter stands and the next date that you can keep.',
  phrasings: [
    {
      phrases: [
        '{[been] [still|been|we are|am|just] (delay|delays|delayed|delaying|late|overdue|belated|rescheduled)}',
        '{(still|been|are|am|was|were|keep|sat|sitting|just) [_] [_] waiting}',
        '{(waiting|waited|wait|held) [on|for] [over|more than|almost|nearly|like|about|at least|up to|already|_] [_] (@number (@unit|hr|hrs|min|mins|long|more|and)|a|an|several|hours|days|weeks|months|years|forever|ages|long|hour|minutes) [@unit|hr|hrs|min|mins|long]}',
        '{waiting (to|for) [_] [_] [_] (refund|reply|response|answer|call|call back|speak|talk|deplane|order|package|resolution|bag|bags|luggage|money|someone|agent)}',
        '{on hold}',
        '{(#|@number) [+] [more] (hour|hours|hrs|hr|minutes|min|mins|days|day|weeks|week|months|month|years) [_] [_] (late|delay|delayed|on hold|wait|waiting|and counting|and still|without|already|later|now and|ago and|to get|hold|behind|in line|on the)}',
        '{(over|more than|almost|nearly|past|for) (#|@number|a|an|several) (hour|hours|hrs|mins|minutes|days|weeks|months|years) [now|already|and]}',
        '{(wait|hold|waiting|response) (time|times)}',
        '{(takes|took|taking|taken|take) [_] [_] (forever|ages|so long|too long|way too long|a long time|(over|more than) (@number|a|an|half)|# (hours|days|weeks|months|minutes|hrs|mins)|hours|days|weeks|months|several)}',
        '{(never|not|yet to|nor) [_] [_] (arrived|came|received|gotten|delivered|showed up|shown up|heard back|heard anything|heard from|been delivered|been refunded|been credited|been resolved|credited|processed|resolved|refunded|shipped|answered|responded)}',
        '{(have|has|had) (not|yet to) [yet|been|even|still] (get|got|gotten|receive|received|arrive|arrived|hear|heard|see|seen)}',
        '{where [_] (is|are) [_] (my|our|the) [_] @owed}',
        '{(stuck|stranded|trapped) [_] (on|at|in|here|for|waiting|with|because)}',
        '{(sitting|sat) [_] [_] (waiting|on the (plane|tarmac|runway|phone)|on a (plane|runway)|in tarmac|at the gate|here for|for (#|@number|over|hours))}',
        '{(miss|missed|missing|misses) (my|our|the|his|her|a|their|connecting) [_] (flight|connection|connecting|connections|meeting|train|interview|class|wedding|day|funeral|deadline|window)}',
        '{(cancelled|canceled|cancelling|canceling) [flight|flighted|flightled|flightling] [on|my|our|the|his|her|flight|and|again|due|for|flights|without|after]}',
        '{(was|were|been|got|getting|is|are|being|keeps getting) [just|_] (cancelled|canceled|bumped|overbooked|diverted|postponed|rejected|declined|denied|blocked|locked|suspended|disabled|banned)}',
        '{(overbooked|overbook|oversold)}',
        '{(out of stock|sold out|backordered)}',
      ],
      unless: [denied, questioned, supposed, apologised, lateTerm, livedThrough, takesItsTime, theirSide],
    },
  ],
  examples: [
    { bad: '> We [[are still waiting]].' },
    { bad: '> The boxes are [[delayed]] again.' },
    { bad: '> We have [[never received]] the second box.' },
    { good: '> It was not delayed.' },
    { good: '> What do we do if it is late?' },
    { good: '> We wait for your list.' },
    { good: '> Was it delayed?' },
    { good: '> Tell us if it is delayed.' },
    { good: '> I know it is late for a change.' },
    { good: '> There is a late fee on this bill.' },
    { good: '> My father has bought here for 20 years and I do the same.' },
    { good: '> Our builder is delayed by a week.' },
    { good: '> She has taken over the shop.' },
    { good: '> The drying takes 6 hours.' },
    { good: '> I know that we are late with the rent.' },
    { good: '> They wait for 40 boards.' },
  ],
});

/** “The worst service ever”, “this is ridiculous”: strong words for what happened. */
import { denied, questioned } from '../../../words/english/heard';
import { feelsBad, hardTimes, hatesToAsk, starsReceived } from '../../../words/english/mishaps';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'anger/outrage',
  principle: 'heat-is-not-fact',
  message: 'They are angry. The heat is mood; what happened is the fact.',
  why: 'Say that you see their anger, keep to what happened, and name the next step with a date.',
  phrasings: [
    {
      phrases: [
        '{@outrage [_] [ever]}',
        '{(unhappy|so|very|extremely|highly|really|totally|absolutely|utterly|severely|deeply|beyond|super|bitterly) (angry|upset|mad|frustrated|frustrating|disappointed|disappointing|annoyed|annoying|poor|bad|irresponsible|unfair|wrong)}',
        '{(do not|never) (use|rent from|trust|fly|buy from|waste|fall for|deal with|believe|do business|take|bank) ... (this|them|these|company|bank|you|your|credit|their|from|again)}',
        '{(stay away|steer clear|beware|buyer beware|be aware|avoid (this|these|them|at all|using|company|like|_ $)|^ avoid)}',
        '{(0|zero|no 0|negative|1|one) (star|stars)}',
        '{(get|give) [me|us] [_] [_] (off this|my money|my stuff|a break)}',
        '{(lie|lies|lying|lied|steal|stealing|thieves|robbery|robbed|cheaters|cheat|cheating|scammed|fraud|extortion|misleading)}',
        '{(absolute|total|complete|utter|big|huge|nothing but) [_] (joke|mess|nightmare|disaster|failure|waste|chaos|crap|lie|disgrace)}',
        '{(no excuse|no excuses|never again|enough is enough|once and for all|for nothing|waste of (time|money|space)|a waste)}',
        '{(i|we) [really|absolutely|just|_] (hate|hated|despise)}',
        '{(epic fail|fail $|fail again)}',
        '{(poor|bad|terrible|horrible|lousy) [_] (service|company|business|support|management)}',
        '{(horrible|terrible|awful|bad) (business|company|people|customer)}',
        '{(runaround|the run around|ripped off|rip off)}',
        '{(irresponsible|unethical|untrustworthy|greedy|crooks|criminal|criminals|evil|corrupt|heartless|arrogant|ignorant|lazy)}',
      ],
      unless: [denied, questioned, feelsBad, hatesToAsk, hardTimes, starsReceived],
    },
  ],
  examples: [
    { bad: '> The [[worst service ever]].' },
    { bad: '> This is [[ridiculous]].' },
    { bad: '> I am [[very angry]].' },
    { good: '> It is not ridiculous.' },
    { good: '> Is it so bad?' },
    { good: '> The mood in the shop is good.' },
    { good: '> I feel awful about the short notice.' },
    { good: '> I hate to chase you.' },
    { good: '> November was the worst month for all of us.' },
    { good: '> A guest left us a page with one star.' },
  ],
});

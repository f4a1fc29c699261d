/** “Thanks for nothing”, “great job losing it”: kind words that mean their opposite. */
import { bitterMessage } from '../../../words/english/heard';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'anger/sarcasm',
  principle: 'heat-is-not-fact',
  message: 'They say it with a sting: kind words that mean the opposite.',
  why: 'Do not answer in kind: take up what lies under it in one plain sentence and say what you do.',
  phrasings: [
    {
      phrases: [
        '{(thank you|thanks|thx|thankyou) [so much|a lot|again] for [_] (nothing|leaving|losing|ruining|making me|wasting|the delay|the runaround|ignoring|cancelling|canceling|keeping me|taking my|not|no|breaking|destroying|charging|lying|hanging|sending me the wrong)}',
        '{(great|good|nice|awesome|excellent|fantastic|brilliant|way|wonderful|lovely) (job|work|way|going|to|service) [@us|_] (losing|ruining|treating|to (treat|go|lose|ruin|start|not|run|keep)|not|delaying|cancelling|canceling|screwing|failing|making)}',
        '{(way to (go|ruin|lose|treat|be|not|run|keep|make|screw)|too little too late|too little , too late|nice try|good luck (getting|with|finding)|must be nice|what a (joke|surprise|shock|way to|polite way|lovely way|great way|nice way))}',
        '{(congrats|congratulations|bravo|well done|kudos) [_] [_] [_] (you|united|fail|once|for)}',
        '{(love|loving) (how|the way|that|waiting|when|sitting|being) (you|i|they|my|your|on|stuck)}',
        '{(maybe|perhaps) (you|they|if you|if they) [guys|people] (should|could|would|need|try|can|need to|ought)}',
        '{(i|we) (guess|suppose) [_] [_] (only|not|is|you|that is|nobody|they)}',
        '{(you|they) must (think|be) [_] (me|we|i|a|joking|kidding|proud)}',
        '{(so called|so-called|apparently|clearly|obviously) [_] [_] (do not|not|does not|no|care|customer)}',
        '{(multimillion|billion dollar|multi billion|big corporation)}',
        '{^ (really|seriously|gee) (?|!)}',
        '{(lol|lmao|haha|slow clap)}',
      ],
      when: [bitterMessage],
    },
  ],
  examples: [
    { bad: '> [[Thanks for nothing]].' },
    { bad: '> [[Great job losing]] our boxes.' },
    { bad: '> [[Way to lose]] a customer, nothing works.' },
    { good: '> Congratulations to you all.' },
    { good: '> Thanks for the list.' },
    { good: '> Great job on the lids.' },
  ],
});

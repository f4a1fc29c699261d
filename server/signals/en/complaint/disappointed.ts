/** “We are disappointed”, “very frustrating”: they tell what it did to them. */
import { denied, supposed } from '../../../words/english/heard';
import { shyQuestion } from '../../../words/english/mishaps';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'complaint/disappointed',
  principle: 'own-the-problem',
  message: 'They are disappointed.',
  why: 'Say first that you see why, then what you will do, and leave explanations for later.',
  phrasings: [
    {
      phrases: [
        '{[@intensely] @dismay}',
        '{let (me|us|them|you) down|letting (me|us) down|lets (me|us) down}',
        '{(used|expected|hoped|thought|supposed|should) to [have] [been|be] [_] (love|like|be|a|better|more|good|great|easy|leave|get|arrive|receive|fly|work|take off|have)}',
        '{(so sad|very sad|how sad|sad that|too bad|what a shame)}',
        '{(expected|deserve|deserves|expect) (better|more)}',
        '{(so much|nothing special|not worth) for [_]}',
      ],
      unless: [denied, supposed, shyQuestion],
    },
  ],
  examples: [
    { bad: '> We are [[very disappointed]].' },
    { bad: '> This is [[frustrating]] for our shops.' },
    { bad: '> You [[let us down]].' },
    { good: '> We were not disappointed.' },
    { good: '> Tell us if it is annoying.' },
    { good: '> Please call if you are upset.' },
    { good: '> An embarrassing question: which end is up?' },
  ],
});

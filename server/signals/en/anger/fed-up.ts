/** “I am sick of this”, “how many times”, “are you kidding me?”: their patience has run out. */
import { bitterMessage } from '../../../words/english/heard';
import { arrivesOn } from '../../../words/english/mishaps';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'anger/fed-up',
  principle: 'heat-is-not-fact',
  message: 'Their patience has run out.',
  why: 'Do not ask them to repeat anything: take over, say what happens next, and when you will report.',
  phrasings: [
    {
      phrases: [
        '{(sick|tired|fed up|had enough|had it|done) (of|with) [_] [_]}',
        '{(sick and tired|getting old|last straw|enough is enough|beyond a joke|fed up|had enough|over it|give me a break|get your act together|get it together|wake up|do your job|do better|figure it out|fix your|come on|c’mon|cmon|for (god|gods|heaven|christ|crying|pete)|unreal)}',
        '{(are|r) (you|u) [_] (kidding|serious|joking|crazy|insane|freaking|out of your)}',
        '{(how (many times|much longer|hard is it|hard can it|long do i|long does it|dare|can you|is this|is that) )}',
        '{(what the|wtf|why the|who the) (hell|heck|fuck|f)}',
        '{(still|yet) (again|no|not) [_] [_] (response|answer|reply|help|refund|bag|luggage|fix)}',
        '{(once|yet) again}',
        '{(late|delayed|broken|down|fail|failed|wrong|cancelled|fails|happening|happened|problems|issues) [_] again}',
        '{(for|after) the (#|@number|third|second|fourth|fifth|umpteenth|5th|3rd|2nd|4th) time}',
        '{(really|seriously) (?|!)}',
        '{(is|was) it [really] (too|so) (much|hard|difficult)}',
        '{(you|u) (can not|do not|did not|still) even}',
        '{(would|could|may|might|should) as well}',
        '{even (bother|care|read|know|try|reply|respond|look|answer)}',
        '{(what is|whats) (wrong with you|the point|with the|your problem)}',
      ],
      unless: [arrivesOn],
      when: [bitterMessage],
    },
  ],
  examples: [
    { bad: '> I am [[sick of waiting for]] you.' },
    { bad: '> [[Are you kidding]]? Nothing works.' },
    { bad: '> It failed. [[How many times]] do I have to call?' },
    { good: '> Thanks, all is well once again.' },
    { good: '> We are done with the test.' },
    { good: '> Please fix the label.' },
    { good: '> It is broken, the lights never come on.' },
  ],
});

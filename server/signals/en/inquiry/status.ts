/** “Any update on my order?”, “when will it arrive?”, “is it still available?”: they ask how a matter stands. */
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'inquiry/status',
  principle: 'answer-the-need',
  message: 'They ask how a matter stands.',
  why: 'Say what is known, what is open, and when they will hear from you next.',
  phrasings: [
    {
      phrases: [
        '{(any|latest|give me an|get an|some|about an) (update|updates|news|eta|progress|word) [on|about|regarding|yet|for]}',
        '{(need|want|like|request|requesting) [an|some|_] (update|updates) on}',
        '{(status|eta|progress|whereabouts) (of|on|for|update)}',
        '{when (will|can|is|are|do|does|would|might|should) [_] [_] [_] [_] (arrive|ship|shipped|delivered|deliver|ready|available|open|resolved|fixed|back|released|come|coming|get|receive|expect|depart|be|start|launch|leave|land|hear)}',
        '{(is|are|do|does|will) [_] [_] [_] [_] (still) [_] (available|for sale|have|selling|up for|open|on|there|have it)}',
        '{(you|it|this|that) still (available|have|for sale)}',
        '{(is|are) (it|this|that|they|these|the _|your _) [_] available}',
        '{(where is|where are|wheres) (my|our|the)}',
        '{(check|know|confirm|tell me|track) [_] [_] [_] [_] (status|balance|availability|tracking)}',
      ],
    },
  ],
  examples: [
    { bad: '> Is there [[any update on]] our order?' },
    { bad: '> [[When will it arrive]]?' },
    { bad: '> [[Is it still available]]?' },
    { good: '> It arrived when we were out.' },
    { good: '> We update the list.' },
    { good: '> The lid is still blue.' },
  ],
});

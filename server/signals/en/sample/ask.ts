/** “Can you send a sample?”, “is there a trial?”, “I would like to see it first”: they want to see or try the goods. */
import { offered } from '../../../words/english/heard';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'sample/ask',
  principle: 'answer-the-need',
  message: 'They want to see or try the goods. That is interest worth more than words.',
  why: 'Say yes with a date, ask what they will judge it by, and agree when you talk about the result.',
  phrasings: [
    {
      phrases: [
        '{(send|ship|get|have|provide|request|order|need|want|see|like|offer|supply|mail|give|receive|test|try|buy) [me|us|you] [a|an|some|one|two|free|the|your|few|any] [_] [_] (sample|samples|specimen|prototype|demo|demonstration|test unit|swatch|swatches|mock-up|mockup)}',
        '{(a|any|free|some|first) (sample|samples|trial|demo|test drive|test ride|trial order) (first|please|before|available|possible)}',
        '{(can|could|may|like to|want to|wanna|able to|come|possible to|love to|going to|need to) [@we] [_] [come|come by|come and|stop by and] (see|view|inspect|test|try|look at|check out|test drive|try out|take a look at|have a look at) (it|them|the|this|that|your|one|in) [_] [_] (first|in person|before|today|tomorrow|tonight|this weekend|at|sometime|apartment|place|bike|car|item|house|room|out|for)}',
        '{(more|some|any|send|additional|have) [me|us|_] [_] (pictures|photos|pics|photo|picture)}',
        '{(can|could|may|like to|liked to|want to|love to|possible to|need to) [@we] see [_] [_] (pictures|photos|pics|photo|picture)}',
        '{(can|could|may|like to|want to|love to) [i|we] test (drive|ride|it)}',
        '{(schedule|arrange|book|set up) [a|an] [_] (demo|viewing|showing|test|visit|tour|inspection)}',
      ],
      unless: [offered],
    },
  ],
  examples: [
    { bad: '> Please [[send us two samples]].' },
    { bad: '> Can we [[schedule a demo]]?' },
    { bad: '> Is [[a trial possible]] in May?' },
    { good: '> The samples arrived.' },
    { good: '> We see that it works.' },
    { good: '> Our test is over.' },
    { good: '> The lid is cracked, see the photo.' },
    { good: '> Thanks for the two samples, we can send some photos.' },
  ],
});

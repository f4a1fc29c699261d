/** “Others offer it for less”, “I saw it cheaper online”: they hold another price against yours. */
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'haggle/cheaper-elsewhere',
  principle: 'value-before-price',
  message: 'They hold a cheaper offer against yours. It may not be the same thing.',
  why: 'Ask kindly what it includes, compare like with like, and say what only yours holds.',
  phrasings: [
    {
      phrases: [
        '{(cheaper|less|lower|better price|better prices|better deal|lower price) [_] [_] [_] (elsewhere|online|somewhere else|from (another|other|others|a different|your competitor)|at (another|other)|on (ebay|amazon|alibaba|craigslist)|competitor|competitors)}',
        '{(another|other|others|competitor|competitors|your competitor|different) [_] [supplier|suppliers|seller|sellers|vendor|vendors|factory|company] (<be>|offer|offers|offered|sell|sells|quoted|quotes|charge|charges|has|have|gave|going) [_] [_] [_] [_] (cheaper|less|lower|better price|for [¤] #|at [¤] #|¤ #)}',
        '{(seen|saw|found|find|got|get|have|buy|see) ... (for|at) [_] (less|cheaper|lower|better price)}',
        '{(seen|saw|found|noticed) [_] (similar|same|other|others|one|these|them|it|identical) ... (for|at|around) [_] [_] [¤] #}',
        '{(similar|same|other|these|identical) [_] [_] (<be>|go|goes|going|sell|sells|sold|selling|retail|retails|listed) [_] (for|at|on) [_] [_] [¤] #}',
        '{(book value|blue book|going rate|market value|market price|new one|brand new) [_] [_] [_] [_] [_] ¤ #}',
        '{(ask|asks|asked|asking|quote|quotes|quoted|offer|offers|offered|charge|charges|want|wants|sell|sells|is|are|comes|come) [us|me] [only] # % (less|lower|cheaper|below|under|better)}',
        '{# % (cheaper|lower|less) than (you|yours|your)}',
        '{(their|his) (price|offer|quote|rate) <be> [_] (cheaper|lower|better|less)}',
        '{(not|only|really|hardly) worth (that much|more than|about|around|the asking|that price|¤|#)}',
      ],
    },
  ],
  examples: [
    { bad: '> We found it [[cheaper online]].' },
    { bad: '> [[Another supplier offers it for less]].' },
    { bad: '> Well, [[their price is lower]].' },
    { bad: '> The other mill asks [[6% less than you]].' },
    { good: '> We found it online.' },
    { good: '> Another supplier delivers on Friday.' },
    { good: '> Their price is on the list.' },
  ],
});

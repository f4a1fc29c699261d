/** “Thank you for the quick help”, “keep up the good work”, “you saved my day”: thanks that say what for. */
import { denied, soured, wished } from '../../../words/english/heard';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'praise/thanks',
  principle: 'praise-trap',
  message: 'They thank you with warmth. Before a deal, it may be a friendly good-bye.',
  why: 'Return the thanks in a few words and go on with what they need next.',
  onceWon: {
    message: 'They thank you with warmth.',
    why: 'Pass it on to those who helped, and say how to reach you the next time.',
  },
  phrasings: [
    {
      phrases: [
        '{(kudos|props|hats off|shout out|shoutout|big ups|bravo) [to]}',
        '{(big|huge|special|massive|heartfelt|many) (thanks|thank you|thx|shout out) to}',
        '{(above and beyond|extra mile)}',
        '{(saved|made) (my|our) (day|life|night|trip|week|year|event|wedding|vacation|holiday)}',
        '{keep up the (good|great|excellent|amazing|awesome|fantastic) (work|job)}',
        '{(well done|you rock|you guys rock|nailed it|life saver|lifesaver|class act|a legend|true professional|true professionals)}',
        '{(thanks|thank you|thx|appreciate|appreciated|grateful) [_] [@intensely] (for|the|your) ... (quick|fast|prompt|speedy|great|wonderful|excellent|amazing|kind|awesome|fantastic|outstanding|patient|swift|having|being|making|taking care|saving|going) [_] [_]}',
        '{(appreciate|thanks for|thank you for) the (prompt|timely|quick|fast) _}',
        '{(thank|thanks) ... from the bottom}',
        '{(went|was|<be>) [@intensely] (out of (his|her|their|your) way to)}',
      ],
      unless: [denied, wished, soured],
    },
  ],
  examples: [
    { bad: '> [[Kudos to]] the night shift.' },
    { bad: '> Now [[keep up the good work]].' },
    { bad: '> Your driver [[saved our day]].' },
    { good: '> Thank you for your mail.' },
    { good: '> Nobody went the extra mile.' },
    { good: '> It would have made our day.' },
    { good: '> Well done losing our boxes.' },
  ],
});

/** “I will tell everyone”, “do not buy from them”, “a bad review”: they warn others, or say that they will. */
import { questioned } from '../../../words/english/heard';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'threat/go-public',
  principle: 'bluff',
  message: 'They warn others about you, or say that they will. They want to be taken seriously.',
  why: 'Answer the case and not the threat: say what you will do by when, and keep to it.',
  phrasings: [
    {
      phrases: [
        '{(make sure|tell|telling|warn|warning|let) [to|that] (everyone|everybody|every one|others|people|my friends|all my|all of my|the world|anyone|other) [_] [know|knows|about|not|_]}',
      ],
      unless: [questioned],
    },
    {
      phrases: [
        '{(^|,|and|please|people|guys|;|-|:|so) do not [ever|even] (use|rent from|buy from|trust|deal with|book with|order from|waste your|shop at|fall for|do business|take (a|any|credit)|bank with|download|give them) [this|these|them|it|from|with|_] [company|app|site|website|people|bank|service|platform]}',
        '{(stay|keep|run|steer) (away|clear) [from|of|as]}',
        '{(avoid|beware of) [_] [_] (company|bank|place|app|site|service|like|at all costs|these|this|them|people|scam|seller|store|hotel)}',
        '{(beware|buyer beware|be warned|warning to)}',
        '{(bad|negative|terrible|1 star|one star) (review|reviews|rating|feedback) [_] [everywhere|online|on]}',
        '{(go|going|take (it|this)|post|posting|share|sharing) [_] [_] (viral|public|to the (media|press|news)|on social media|on twitter|on facebook|everywhere)}',
        '{(review|reviews|post|posting|share|sharing) ... on (social media|trustpilot|google|twitter|facebook|youtube)}',
        '{(go|going|call|tell|contact) [_] the (press|media|news)}',
      ],
    },
  ],
  examples: [
    { bad: '> I will [[tell everyone how you]] work.' },
    { bad: '> [[Do not use this company]].' },
    { bad: '> [[Stay away from]] this shop.' },
    { good: '> Tell us how you work.' },
    { good: '> Please take the old label off.' },
    { good: '> We read the reviews.' },
    { good: '> What do we tell our guests, and who will tell people at the gate?' },
    { good: '> Here is our honest feedback on the tour.' },
  ],
});

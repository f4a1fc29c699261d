/** “Throw in the cover”, “what else can you add?”: they ask for more at the same price. */
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'haggle/more-for-same',
  principle: 'give-get',
  message: 'They ask for more at the same price.',
  why: 'Say what the extra is worth, and give it once, against something of theirs.',
  phrasings: [
    {
      phrases: [
        '{(throw|toss|chuck|throwing|tossing) [_] [_] [_] in}',
        '{(throw|toss|throwing|tossing) in (the|a|an|some|your|that|those|free|one|two|another|all)}',
        '{(include|add|give|get|have|deliver|ship|deliver it|drop it off|offer) [me|us|_] [_] [_] [_] (for free|free of charge|at no extra|at no charge|for nothing|for the same price|at the same price|on top|as a bonus)}',
        '{(buy one get one|something extra|any extras|a freebie|freebies|some freebies)}',
        '{(if|can|could|would) you (deliver|include|add|throw|bring|pay) ... (for|at) (that|this|the same|#|¤) [price|_]}',
        '{(any|some|get|have) [a|_] (special offers|special offer|special deal|perks|freebies)}',
      ],
    },
  ],
  examples: [
    { bad: '> Can you [[throw in the]] cover?' },
    { bad: '> Could you [[include the cable for free]]?' },
    { bad: '> We hoped for [[something extra]].' },
    { good: '> Does it include the cable?' },
    { good: '> We throw the old one away.' },
    { good: '> Is the cable in the box?' },
  ],
});

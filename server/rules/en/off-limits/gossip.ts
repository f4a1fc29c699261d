/** “Mrs Rossi is getting a divorce”, “your last contact was sacked”: the private lives of others. */
import { asked, negated } from '../../../words/english/guards';
import type { Match } from '../../../words/match';
import { sentence } from '../../rewrites';
import { defineRule } from '../../rule';

/** “You are getting a divorce”, “when I was pregnant”: the reader’s life, or the writer’s own. */
function ofTheTwo({ tokens, from }: Match): boolean {
  const before = tokens[from - 1]?.text ?? '';
  return /^(i|you|we|if|who|when|people|nobody|someone|anyone)$/.test(before);
}

export default defineRule({
  id: 'off-limits/gossip',
  principle: 'think-first',
  severity: 'error',
  message: 'Gossip about somebody else.',
  why: 'The reader enjoys it and wonders what you tell others about them; say only what they need for their own matter.',
  phrasings: [
    {
      phrases: [
        '{(is|was|are|were|has been|got|is getting|just got|have been) [@adverb|@very|probably] (sacked|demoted|thrown out|fired) (for (stealing|drinking|a|being|not|it|that|what|his|her|their|theft)|because|after|over|last|yesterday|$|,|and|by)}',
        '{(is|was|has been|are) [@adverb|probably] [getting|going through|having|in the middle of] (a [nasty|messy|bad] divorce|divorced|an affair|a nervous breakdown|a breakdown|burned out|burnt out|pregnant|in rehab|an alcoholic|a drunk|a drinker|bankrupt|in jail|in prison|under investigation|sleeping with) (,|$|and|again|since|so|that|because|with|by)}',
        '{(has|have|had) [@adverb] (money (trouble|troubles|problems)|drinking problems|a drinking problem|marriage problems|problems at home|a gambling problem|debts everywhere|cancer|a lover|cash [-] flow (problems|trouble))}',
        '{(drinks|is drinking) (a lot|too much|at work|again|on the job)}',
        '{(owes|owe) [half] (everybody|everyone|the whole town|all suppliers|the bank) (money|a fortune|# [_])}',
        '{(may|might|must|could|seems to|is said to) be (exaggerating|overstating|inflating|covering up|hiding (something|things|the)|bluffing)}',
        '{(was|is) not ((really|at all) (prepared|qualified|up)|(prepared|qualified|up) at all) to (answer|answering|explain|explaining|present|lead)}',
        '{(caught|sacked|fired) for (stealing|drinking|theft|fraud|harassment|cheating|sleeping|fiddling|taking bribes)}',
      ],
      unless: [asked, negated, ofTheTwo],
      rewrites: [sentence('What matters for you is this: {a fact that concerns them}.')],
    },
  ],
  examples: [
    {
      bad: 'The clerk before me [[was sacked for theft]].',
      fixed: 'What matters for you is this: [a fact that concerns them].',
    },
    {
      bad: 'Mr Dahl [[is getting a divorce]].',
      fixed: 'What matters for you is this: [a fact that concerns them].',
    },
    {
      bad: 'The mill in Graz [[has money troubles]].',
      fixed: 'What matters for you is this: [a fact that concerns them].',
    },
    {
      bad: 'Mr Dahl [[may be exaggerating]] the orders.',
      fixed: 'What matters for you is this: [a fact that concerns them].',
    },
    { good: 'Are you saying that Mr Dahl is getting a divorce?' },
    { good: 'Nobody here was sacked for being late.' },
    { good: 'I was pregnant, so my colleague took the call.' },
    { good: 'The pot was fired for nine hours.' },
    { good: 'Mrs Dahl is on leave until Monday, I gladly help you.' },
  ],
});

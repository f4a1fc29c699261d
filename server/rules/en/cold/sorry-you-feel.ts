/** “Sorry you feel that way”: an apology for the customer’s feelings. */
import { say } from '../../rewrites';
import { defineRule } from '../../rule';

export default defineRule({
  id: 'cold/sorry-you-feel',
  principle: 'be-sincere',
  severity: 'warning',
  message: 'Apologises for how they feel, not for what happened.',
  why: '“Sorry you feel that way” says that the problem is them; say what you are sorry for.',
  phrasings: [
    {
      phrases: [
        '(regret|regrets|regretful|unfortunate|pity|shame) {[to hear] that you (feel|felt|are feeling|think|see it|perceive|perceived|experienced) (this|that|the|so|it|our _|like this|like that) [way] [about (it|this|that)|as _ [_]]} (.|,|!|and|but|;|$)',
        '(sorry|apologise|apologize|regret) {(for|about) (how|the way) you (feel|felt|perceive|perceived|took|interpreted|understood|see)} (.|,|it|this|that|our|the|$)',
        '(sorry|apologise|apologize|regret) {if (it|this|that|our _|my _|the _|anything (i|we) (said|wrote|did)) [may|might|has|have] (seemed|appeared|came|come|felt|sounded|offended|upset|hurt|caused|gave|led|given) [_] [_] [_] [_]} (.|,|!|and|but|$)',
        '(sorry|apologise|apologize) {[to hear] [that|if|about] [how] you (feel|felt|are feeling|think|see it) (this|that|the|so|like this|like that) [way] [about (it|this|that)]} (.|,|!|and|but|;|$)',
        '(sorry|regret) {that you (are|were) [@very] (unhappy|dissatisfied|displeased|upset|not (satisfied|happy|pleased)|discontented|annoyed|angry)} (.|,|!|and|but|with|about|$)',
        'sorry {[that|if] you (took|take) (it|that|this) (the wrong way|that way|badly|personally)}',
        '(sorry|apologise|apologize) {if (you|anyone|anybody) (was|were|are|felt|feel|have been) [@very] (offended|upset|hurt|confused|inconvenienced|bothered|insulted|disappointed)}',
      ],
      rewrites: [say('for {what went wrong}')],
    },
    {
      phrases: ['{sorry [to hear] [that|if] you verb:(feel|felt|think|thought|believe)}'],
      rewrites: [
        say('sorry, and I see why you $verb'),
        say('sorry for {what went wrong}, and I see why you $verb'),
      ],
    },
  ],
  examples: [
    { bad: 'I am sorry [[that you feel this way]].', fixed: 'I am sorry for [what went wrong].' },
    {
      bad: 'We are sorry [[if our mail came across as rude]].',
      fixed: 'We are sorry for [what went wrong].',
    },
    { bad: 'I apologise [[for how you took]] it.' },
    { bad: 'We are sorry [[if you were offended]].', fixed: 'We are sorry for [what went wrong].' },
    {
      bad: 'I’m [[sorry you feel]] the fee is too high.',
      fixed: 'I’m sorry, and I see why you feel the fee is too high.',
    },
    { good: 'I am sorry for the wait, and I see why you feel let down.' },
    { good: 'I am sorry that you had to call twice.' },
    { good: 'Sorry to hear about the scratch.' },
    { good: 'We understand that you feel tired of waiting.' },
    { good: 'I am sorry we upset you with that mail.' },
  ],
});

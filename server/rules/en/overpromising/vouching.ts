/** “I promise”, “trust me”, “you have my word”: the writer's person is put in the place of a fact. */
import { asked, hoped, negated, reported } from '../../../words/english/guards';
import { drop, say } from '../../rewrites';
import { defineRule } from '../../rule';

const unless = [negated, asked, hoped, reported];

export default defineRule({
  id: 'overpromising/vouching',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'Your word stands in for a fact.',
  why: 'Customers hear “trust me” when something cannot be shown; the plain fact is stronger, and it cannot make a liar of you.',
  phrasings: [
    {
      phrases: ['^ you have @our (word|promise|assurance) [on (this|that|it)] $', '^ @we promise [you] $'],
      unless,
      rewrites: [say('you will hear from us at every step'), say('you will have it in writing by {date}')],
    },
    {
      phrases: [
        '{you have @our (word|promise|guarantee|assurance) [that|on (this|that|it)]}',
        '{@we [@adverb] (give|gave) you @our (word|promise|guarantee|assurance) [that|on (this|that|it)]}',
        '{@we (put|stake|bet) @our ... on (it|this|that)}',
        '{you (can|may) (bet|bank|count) on (it|that|this)}',
        '{you (can|may) (carve|set|write) (it|that|this) in stone}',
        '{you (can|may) take (it|that) to the bank}',
        '{(take|you have|you can take) my word for (it|this|that)}',
        '^ {trust (me|us) [on this]}',
        '(,|and|but|so|please|-) {trust (me|us) [on this]}',
        '{mark my words}',
        '{cross my heart}',
        '{hand on heart}',
        '{on my (honour|honor|life)}',
        '{i swear} @who',
        ', {i swear} $',
        '{@we swear [to you] that}',
        '(,|-) {@we [can|do] [@adverb] (promise|assure) [you] [that|it|of (it|that)]} $',
        '{@we [can|do|hereby] [@adverb] (promise [to] [you]|assure you) [that]} (we|i|you|they|he|she|it|this|these|those|there|all|every|no|nothing|nobody|everything)',
        '{@we [can|do|hereby] [@adverb] (promise [you]|assure you)} (the|our|your|this|these) ... (will|is|are|can|has|have)',
        '{@we [can|do|hereby] [@adverb] (promise [to] [you]|assure you) that}',
        '{@we [can|do|hereby] [@adverb] assure you of (it|that)}',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: ['@we [@adverb] {[can|do] promise [you] to}'],
      unless,
      rewrites: [say('will'), say('plan to')],
    },
    {
      phrases: [
        '@we [@adverb] {[can|do] promise [you]} (a|an|the|our|your|fast|quick|prompt|good|better|full)',
      ],
      unless,
      rewrites: [say('aim for')],
    },
  ],
  examples: [
    {
      bad: '[[I promise]] you will have the papers on Monday.',
      fixed: 'You will have the papers on Monday.',
    },
    { bad: '[[Hand on heart]], the zip holds.', fixed: 'The zip holds.' },
    { bad: '[[You have my word]].', fixed: 'You will hear from us at every step.' },
    {
      bad: '[[You have our promise that]] the colour stays the same.',
      fixed: 'The colour stays the same.',
    },
    { bad: 'The goods are on the quay, [[you can count on it]].', fixed: 'The goods are on the quay.' },
    { bad: 'We [[promise to]] call you tomorrow.', fixed: 'We will call you tomorrow.' },
    { bad: '[[We assure you that]] the lot was tested.', fixed: 'The lot was tested.' },
    { bad: 'We [[promise]] a quick answer.', fixed: 'We aim for a quick answer.' },
    { bad: 'The seal is tight, [[I assure you of it]].', fixed: 'The seal is tight.' },
    { good: 'We cannot promise you a date yet.' },
    { good: 'We do not say that we promise a quick answer.' },
    { good: 'Should I write that we promise a quick answer?' },
    { good: 'You wrote that I promise you the moon.' },
    { good: 'We hope we promise the same thing in both letters.' },
    { good: 'As promised, the drawings are attached.' },
    { good: 'You can trust the label: it was printed after the test.' },
    { good: 'We assure you of our full attention.' },
    { good: 'Please rest assured that the team has your report.' },
  ],
});

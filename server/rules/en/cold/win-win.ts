/** “Win-win cooperation”, “for mutual benefit”: a slogan without the gain. */
import { asked } from '../../../words/english/guards';
import type { Match } from '../../../words/match';
import { follow } from '../../rewriting/follow';
import { defineRule } from '../../rule';

const gains =
  /\b(?:saves?|saving|gains?|earns?|gets?|brings?|because|so that|since|faster|cheaper|fewer|less|reduces?|cuts?|margin|commission)\b|[%:]|\d/;

/** “… you save the storage and we plan a full truck”: the gain is named in the sentence or the next. */
function benefitNamed({ sentence, following }: Match): boolean {
  return gains.test(sentence.prose.toLowerCase()) || gains.test(following[0]?.prose.toLowerCase() ?? '');
}

export default defineRule({
  id: 'cold/win-win',
  principle: 'no-lip-service',
  severity: 'info',
  message: '“Win-win” with nobody’s win named.',
  why: 'Everybody writes “win-win”; the customer believes it when you say what they gain.',
  phrasings: [
    {
      phrases: [
        '{(win-win|win win|winwin|mutually beneficial|mutual beneficial) [(situation|cooperation|co-operation|relationship|partnership|solution|result|business|deal|collaboration|outcome)]}',
        '{[for|of|on|to|in] [our|the basis of|equality and] mutual [business] (benefit|benefits|profit|success|prosperity)}',
        '{common (prosperity|success|development)}',
        '{create [a] brilliant (future|tomorrow)}',
      ],
      unless: [asked, benefitNamed],
      rewrites: [follow('It brings you {what they gain}, and us {what you gain}.')],
    },
    {
      phrases: [
        '{both (parties|sides|of us|companies) [will|can|would] (benefit|profit|win|gain)} (.|,|!|$|from (this|it|that))',
      ],
      unless: [asked, benefitNamed],
      rewrites: [follow('It brings you {what they gain}, and us {what you gain}.')],
    },
  ],
  examples: [
    { bad: 'In this deal [[both sides win]].' },
    { good: 'Both sides of the lid are blue.' },
    {
      bad: 'We look forward to a [[win-win cooperation]].',
      fixed:
        'We look forward to a win-win cooperation. It brings you [what they gain], and us [what you gain].',
    },
    {
      bad: 'Let us work together [[for mutual benefit]].',
      fixed:
        'Let us work together for mutual benefit. It brings you [what they gain], and us [what you gain].',
    },
    { bad: 'May this be a [[mutually beneficial deal]] for all.' },
    { good: 'It is a win-win: you save the storage and we plan a full truck.' },
    { good: 'Would that be a win-win deal?' },
    { good: 'It is a mutual agreement of both banks.' },
    { good: 'You save a week, and we fill the truck.' },
  ],
});

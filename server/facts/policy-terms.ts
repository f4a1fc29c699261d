/** The keys of `poise.yaml` and what they mean: the single source of its checks, its JSON schema, its completion and its docs. */
import type { Level } from '../rules/settings';

/** At the top of the file. */
export const policyKeys = {
  company: 'The name of your company.',
  products: 'What you sell: for each product its name, price, minimum, lead time and warranty.',
  advantages: 'What only you do for customers, in short phrases.',
  limits: 'How far a writer may go: discount, terms of payment, and who approves more.',
  glossary: 'Terms of your trade, each with words that a customer understands.',
  'never-say': 'Words that must never stand in a mail to a customer.',
  signature: 'What stands below your mails.',
  rules:
    'How loud a rule or a whole family is, such as `cold: hint`; or a rule of your own, named like `overpromising/bulletproof`. The setting `poise.rules` of your editor wins over a level here.',
  phrases: 'More phrases of a family, such as `overpromising: ["bulletproof quality"]`.',
} as const;

/** In a rule of one's own. Only `phrases` is needed. */
export const ruleKeys = {
  phrases: 'The phrases to mark, such as `bulletproof quality` or `<promise> you the moon`.',
  message: 'What is risky about it, in one short sentence.',
  why: 'Why, in one sentence.',
  principle: 'The principle behind it; left out, the one of its family.',
  severity: 'How loud the rule is: error, warning, info or hint; left out, that of its family.',
  rewrites:
    'What to write instead, best first. `""` leaves the words out, `{date}` is a gap for the writer to fill in.',
  examples: 'Sentences that prove the rule. They are checked whenever the file is read.',
} as const;

/** In an example of a rule. */
export const exampleKeys = {
  bad: 'A sentence with a fault, with `[[` and `]]` around the words that the rule marks.',
  fixed: 'What the first rewrite makes of it.',
  good: 'A sentence that looks like it and is fine.',
} as const;

export const levelMeanings: Readonly<Record<Level, string>> = {
  error: 'Must not be sent like this: red underline.',
  warning: 'Better not sent like this: yellow underline.',
  info: 'Worth a look: blue underline.',
  hint: 'A quiet suggestion: three dots, not listed in Problems.',
  off: 'Not checked.',
};

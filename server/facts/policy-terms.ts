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

/** In a product. Nothing is needed; a team may note more. */
export const productKeys = {
  name: 'What you call it in mails: `Blue model`.',
  price: 'The list price, `5.10 USD`, or `{ floor: 4.20 USD, list: 5.10 USD }`.',
  minimum: 'The smallest order: `500 pcs`.',
  'lead-time': 'How long it takes from the order: `30 days`. A shorter promise in a draft is marked.',
  warranty: 'How long you stand for it: `24 months`. A longer promise in a draft is marked.',
} as const;

/** In the price of a product. */
export const priceKeys = {
  floor: 'The lowest price a writer may agree to, such as `4.20 USD`. It never stands in a mail.',
  list: 'The price you ask for, such as `5.10 USD`.',
} as const;

/** In the limits. */
export const limitKeys = {
  discount: 'The highest discount a writer may give, such as `5%`.',
  payment: 'The terms of payment a writer may agree to, such as `[30% deposit, L/C at sight]`.',
  approval:
    'Who decides on more, such as `{ discount: sales manager }`; one name alone decides on everything.',
} as const;

/** What can need approval. */
export const approvalKeys = {
  discount: 'Who approves a higher discount.',
  price: 'Who approves a price below the floor.',
  payment: 'Who approves other terms of payment.',
  'lead-time': 'Who approves a shorter lead time.',
  warranty: 'Who approves a longer warranty.',
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

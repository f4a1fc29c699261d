/** Which signals of a customer a template answers, by its title. */
import type { Signal } from '../signals/signal';
import type { Template } from './templates';

const answers: Readonly<Record<Template['language'], Readonly<Record<string, readonly Signal[]>>>> = {
  en: {
    'Answer a threat to cancel': ['threat'],
    'Hold the price and show the value': ['haggle'],
    'Say no with an alternative': ['demand'],
    'Trade a concession': ['haggle', 'demand'],
    'Take up a complaint about a defect': ['complaint'],
    'Take up a complaint about a late delivery': ['complaint'],
    'Take up a complaint about our service': ['complaint', 'anger'],
    'Answer praise that puts us off': ['praise', 'deferral'],
    'Answer a rude mail': ['anger'],
    'Accept a special demand and let it count': ['demand'],
    'Confirm an order': ['buying'],
    'Answer “others are cheaper”': ['haggle'],
    'Send a quotation': ['inquiry'],
    'Answer for a lost sample': ['sample'],
    'Apologise and own the problem': ['complaint'],
    'Answer a first inquiry the same day': ['inquiry'],
  },
  zh: {},
};

export function signalsOf({ language, title }: Template): readonly Signal[] {
  return answers[language][title] ?? [];
}

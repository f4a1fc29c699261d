/** What a letter and the team’s policy tell a template. */
import { customerName } from '../checks/customer-name';
import { greetingName } from '../checks/greeting-name';
import type { Letter } from '../checks/letter';
import type { Entry } from '../facts/entries';
import type { TemplateFacts } from './fill-variables';

/** Only what is surely so: one product is filled in, of several none. */
export function factsOf(letter: Letter): TemplateFacts {
  const { company, products, advantages } = letter.policy.fields;
  const name = customerName(letter);
  const product = products?.kind === 'map' && products.fields.length === 1 ? products.fields[0] : undefined;
  const facts = {
    NAME: name ? greetingName(name, letter) : undefined,
    COMPANY: textOf(company),
    PRODUCT: product && (nameOf(product.value) ?? product.name),
    ADVANTAGE: advantages?.kind === 'list' ? textOf(advantages.items[0]) : undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

function nameOf(entry: Entry): string | undefined {
  return entry.kind === 'map' ? textOf(entry.fields.find(({ name }) => name === 'name')?.value) : undefined;
}

function textOf(entry: Entry | undefined): string | undefined {
  return entry?.kind === 'text' && entry.text !== '' ? entry.text : undefined;
}

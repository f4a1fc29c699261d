/** Renders the JSON schema of `poise.yaml` from the closed lists, for editors that complete and check YAML by one. */
import { adjustableFamilies, adjustableRules } from '../../server/adjustable';
import {
  approvalKeys,
  exampleKeys,
  levelMeanings,
  limitKeys,
  policyKeys,
  priceKeys,
  productKeys,
  ruleKeys,
} from '../../server/facts/policy-terms';
import { severities } from '../../server/rules/finding';
import { principles } from '../../server/rules/principles';
import { families } from '../../server/rules/rule';

type Schema = Readonly<Record<string, unknown>>;

/** `schemas/poise.schema.json`, as JSON Schema draft 7, which is what editors read. */
export function renderSchema(): string {
  const level = (description: string): Schema => ({ description, $ref: '#/definitions/level' });
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'poise.yaml',
    description:
      'What a team decides for all its drafts. Poise reads it from the root of the workspace folder.',
    type: 'object',
    additionalProperties: false,
    properties: {
      ...mapValues(policyKeys, describe),
      company: { description: policyKeys.company, ...text },
      products: {
        description: policyKeys.products,
        type: ['object', 'null'],
        additionalProperties: { $ref: '#/definitions/product' },
      },
      advantages: { description: policyKeys.advantages, $ref: '#/definitions/texts' },
      limits: {
        description: policyKeys.limits,
        type: ['object', 'null'],
        properties: {
          discount: { description: limitKeys.discount, type: ['string', 'number', 'null'] },
          payment: { description: limitKeys.payment, $ref: '#/definitions/texts' },
          approval: {
            description: limitKeys.approval,
            type: ['object', 'string', 'null'],
            properties: mapValues(approvalKeys, (description) => ({ description, ...text })),
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
      glossary: {
        description: policyKeys.glossary,
        type: ['object', 'null'],
        additionalProperties: { type: 'string' },
      },
      'never-say': { description: policyKeys['never-say'], $ref: '#/definitions/texts' },
      signature: { description: policyKeys.signature, ...text },
      rules: {
        description: policyKeys.rules,
        type: ['object', 'null'],
        properties: {
          ...mapValues(adjustableFamilies, (meaning) => level(`All of this family. ${meaning}`)),
          ...mapValues(adjustableRules, level),
        },
        patternProperties: {
          [`^(?:${Object.keys(families).join('|')})/[^/\\s]+$`]: {
            anyOf: [{ $ref: '#/definitions/level' }, { $ref: '#/definitions/rule' }],
          },
        },
        additionalProperties: false,
      },
      phrases: {
        description: policyKeys.phrases,
        type: ['object', 'null'],
        properties: mapValues(families, (meaning) => ({
          description: meaning,
          $ref: '#/definitions/texts',
        })),
        additionalProperties: false,
      },
    },
    definitions: {
      level: oneOf(levelMeanings),
      texts: { type: ['string', 'array', 'null'], items: { type: 'string' } },
      product: {
        type: ['object', 'null'],
        properties: {
          ...mapValues(productKeys, (description) => ({ description, ...text })),
          price: {
            description: productKeys.price,
            type: ['object', 'string', 'null'],
            properties: mapValues(priceKeys, (description) => ({ description, ...text })),
            additionalProperties: false,
          },
          minimum: { description: productKeys.minimum, type: ['string', 'number', 'null'] },
        },
      },
      rule: {
        type: 'object',
        required: ['phrases'],
        additionalProperties: false,
        properties: {
          ...mapValues(ruleKeys, describe),
          phrases: { description: ruleKeys.phrases, $ref: '#/definitions/texts' },
          message: { description: ruleKeys.message, type: 'string' },
          why: { description: ruleKeys.why, type: 'string' },
          principle: { description: ruleKeys.principle, ...oneOf(principles) },
          severity: {
            description: ruleKeys.severity,
            ...oneOf(Object.fromEntries(severities.map((severity) => [severity, levelMeanings[severity]]))),
          },
          rewrites: { description: ruleKeys.rewrites, $ref: '#/definitions/texts' },
          examples: {
            description: ruleKeys.examples,
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              properties: mapValues(exampleKeys, (description) => ({ description, type: 'string' })),
              oneOf: [{ required: ['bad'] }, { required: ['good'] }],
            },
          },
        },
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const text: Schema = { type: ['string', 'null'] };

function describe(description: string): Schema {
  return { description };
}

function oneOf(meanings: Readonly<Record<string, string>>): Schema {
  return { type: 'string', enum: Object.keys(meanings), enumDescriptions: Object.values(meanings) };
}

function mapValues<T>(
  from: Readonly<Record<string, string>>,
  change: (value: string) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(from).map(([name, value]) => [name, change(value)]));
}

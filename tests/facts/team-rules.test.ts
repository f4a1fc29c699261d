/** `docs/team-rules.md` is executed: what it says a file does, that file does. So is the example that newcomers open. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderSchema } from '../../scripts/docs/schema';
import { createDesk } from '../../server/desk';
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
import { readMarks, writeMarks } from '../../server/rules/marked';
import { families } from '../../server/rules/rule';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const page = read('docs/team-rules.md');

/** The fenced blocks of one language. */
function blocks(language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, body]) => body ?? '',
  );
}

/** The cells of the table below a heading. */
function rows(heading: string): string[][] {
  const section = page.slice(page.indexOf(`## ${heading}`)).split(/^## /m)[1] ?? '';
  const [, body = ''] = section.split('|---|---|');
  return [...body.matchAll(/^\| (.+) \| (.*) \|$/gm)].map(([, one = '', two = '']) => [one, two]);
}

describe('docs/team-rules.md', () => {
  const [yaml = '', ...moreYaml] = blocks('yaml');
  const [reply = '', ...moreReplies] = blocks('reply');

  it('shows a file without faults', () => {
    const desk = createDesk();
    desk.set('poise.yaml', yaml);
    expect(desk.check('poise.yaml')).toEqual([]);
    expect([moreYaml, moreReplies]).toEqual([[], []]);
  });

  it('shows a draft in which that file marks what is in brackets', () => {
    const { text, marks } = readMarks(reply);
    const desk = createDesk();
    desk.set('poise.yaml', yaml);
    desk.set('a.reply.md', text);
    const own = desk.check('a.reply.md').filter(({ related }) => related.length > 0);
    expect(marks.length).toBe(3);
    expect(writeMarks(text, own)).toBe(reply);
  });

  it.each(rows('How phrases are written').map(([phrase = '', text = '']) => ({ phrase, text })))(
    'shows what $phrase marks',
    ({ phrase, text }) => {
      const marked = text.replace(/\*\*(.+?)\*\*/g, '[[$1]]');
      const own = phrase.replaceAll('`', '').replaceAll('\\|', '|');
      const desk = createDesk();
      desk.set('poise.yaml', `phrases: { off-limits: [${JSON.stringify(own)}] }`);
      const plain = readMarks(marked).text;
      desk.set('a.reply.md', plain);
      const found = desk.check('a.reply.md').filter(({ rule }) => rule === 'off-limits/team');
      expect(desk.check('poise.yaml')).toEqual([]);
      expect(writeMarks(plain, found)).toBe(marked);
    },
  );

  it('names every level, family and key', () => {
    const named = (heading: string): string[] => rows(heading).map(([cell = '']) => cell.replaceAll('`', ''));
    expect(named('How loud a rule is')).toEqual(Object.keys(levelMeanings));
    expect(named('A rule of your own').sort()).toEqual(Object.keys(ruleKeys).sort());
    expect(rows('More phrases of a family').map(([name = '', meaning]) => [name, meaning])).toEqual(
      Object.entries(families).map(([name, meaning]) => [`\`${name}\``, meaning]),
    );
  });
});

describe('the examples', () => {
  it('have a poise.yaml without faults whose rules are seen, and drafts that stay calm under it', () => {
    const desk = createDesk();
    desk.set('poise.yaml', read('examples/poise.yaml'));
    expect(desk.check('poise.yaml')).toEqual([]);
    const drafts = readdirSync(new URL('examples/', root)).filter((name) => name.endsWith('.reply.md'));
    for (const name of drafts) desk.set(name, read(`examples/${name}`));
    const ownIn = (name: string) => desk.check(name).filter(({ related }) => related.length > 0);
    expect(ownIn('cancel-threat.reply.md').map(({ rule }) => rule)).toContain('pressure/production-slot');
    for (const name of drafts.filter((each) => each.includes('calm')))
      expect(desk.check(name).filter(({ zone }) => zone !== 'customer')).toEqual([]);
  });
});

it('the JSON schema of the extension knows the keys that Poise reads', () => {
  const schema = JSON.parse(read('schemas/poise.schema.json'));
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(policyKeys).sort());
  expect(Object.keys(schema.definitions.rule.properties)).toEqual(Object.keys(ruleKeys));
  const product = schema.definitions.product.properties;
  expect(Object.keys(product)).toEqual(Object.keys(productKeys));
  expect(Object.keys(product.price.properties)).toEqual(Object.keys(priceKeys));
  const limits = schema.properties.limits.properties;
  expect(Object.keys(limits)).toEqual(Object.keys(limitKeys));
  expect(Object.keys(limits.approval.properties)).toEqual(Object.keys(approvalKeys));
  const example = schema.definitions.rule.properties.examples.items;
  expect(Object.keys(example.properties)).toEqual(Object.keys(exampleKeys));
  expect(Object.keys(schema.properties.phrases.properties)).toEqual(Object.keys(families));
  // Rules come and go while they are written; `npm run docs` brings the file up to date.
  expect(Object.keys(JSON.parse(renderSchema()).properties.rules.properties)).toContain(
    'overpromising/guarantee',
  );
});

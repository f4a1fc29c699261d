/** `docs/facts.md` is executed: its files have no faults, and its drafts are marked where it says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDesk, type Desk } from '../../server/desk';
import { limitKeys, policyKeys, productKeys } from '../../server/facts/policy-terms';
import { personalFields } from '../../server/facts/read-customer';
import { readMarks, writeMarks } from '../../server/rules/marked';

const page = readFileSync(new URL('../../docs/facts.md', import.meta.url), 'utf8');

/** The fenced blocks of one language. */
function blocks(language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, body]) => body ?? '',
  );
}

/** What the first cells of the table below a heading name. */
function namesBelow(heading: string): string[] {
  const section = page.slice(page.indexOf(`## ${heading}`)).split(/^## /m)[1] ?? '';
  const cells = [...section.matchAll(/^\| (`.+?) \|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`(?:limits: )?(.+?)`/g)].map(([, name = '']) => name));
}

const customer = 'customers/rahman-textiles.md';

function open(): Desk {
  const desk = createDesk();
  desk.set('poise.yaml', blocks('yaml').join(''));
  desk.set(customer, blocks('markdown').join(''));
  return desk;
}

describe('docs/facts.md', () => {
  it('shows files without faults', () => {
    expect(open().check('poise.yaml')).toEqual([]);
    expect(open().check(customer)).toEqual([]);
  });

  it.each(blocks('reply'))('shows a draft that is marked where it says: %#', (reply) => {
    const { text, marks } = readMarks(reply);
    const desk = open();
    desk.set('a.reply.md', text);
    const facts = desk
      .check('a.reply.md')
      .filter(({ rule }) => /^(?:policy|naming\/wrong|off-limits\/(?:secret|private))/.test(rule));
    expect(marks.length).toBeGreaterThan(4);
    expect(writeMarks(text, facts)).toBe(reply);
  });

  it('names every key and every field', () => {
    const policy = namesBelow('The policy');
    const expected = [...Object.keys(policyKeys), ...Object.keys(productKeys), ...Object.keys(limitKeys)];
    expect(policy).toEqual(
      expect.arrayContaining(expected.filter((key) => key !== 'name' && key !== 'limits')),
    );
    expect(namesBelow('The customer book')).toEqual(expect.arrayContaining([...personalFields]));
  });
});

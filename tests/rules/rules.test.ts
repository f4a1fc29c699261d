/** Every example of every rule is tested; what the rules have in common is proven here as well. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import { applyRewrite } from '../../server/rules/apply-rewrite';
import { rules } from '../../server/rules/index';
import { readMarks, writeMarks } from '../../server/rules/marked';
import { families, familyOf } from '../../server/rules/rule';

const folder = new URL('../../server/rules/', import.meta.url);

// One for thousands of examples: making it costs as much as checking one.
const desk = createDesk();

/** What the rules find; an example is no whole letter. */
function findingsIn(text: string) {
  desk.set('example', text);
  return desk.check('example').filter(({ zone }) => zone === 'own');
}

/** An example with the marks of the rules, and what the first rewrite of one of them makes of it. */
function see(text: string, id: string): { marked: string; fixed: string } {
  const findings = findingsIn(text);
  const rewrite = findings.find(({ rule }) => rule === id)?.rewrites[0];
  return {
    marked: writeMarks(text, findings),
    fixed: rewrite ? applyRewrite(text, rewrite) : 'There is no way out.',
  };
}

function marked(text: string): string {
  return writeMarks(text, findingsIn(text));
}

it('the index holds every rule file', () => {
  const files = ['en', 'zh', 'any'].flatMap((language) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.startsWith(`${language}/`) && path.endsWith('.ts')),
  );
  expect(rules.length).toBe(files.length);
  const ids = files.map((path) => path.replace(/^[a-z]+\//, '').replace(/\.ts$/, '')).sort();
  expect(rules.map((rule) => rule.id as string).sort()).toEqual(ids);
});

describe.each(rules.map((rule) => ({ name: `${rule.id} (${rule.message})`, rule })))('$name', ({ rule }) => {
  const bad = rule.examples.filter((example) => 'bad' in example);
  const good = rule.examples.filter((example) => 'good' in example).map((example) => example.good);

  it('is well formed', () => {
    expect(Object.keys(families)).toContain(familyOf(rule.id));
    expect(bad.length).toBeGreaterThanOrEqual(3);
    expect(good.length).toBeGreaterThanOrEqual(3);
    expect(rule.message).toMatch(/^\S.*[.。]$/);
    expect(rule.why).toMatch(/^\S.*[.。]$/);
  });

  // The examples that fail stand in the difference, each by itself.
  it('marks its risky examples and has a way out of each', () => {
    const anyWay = expect.not.stringContaining('no way out');
    expect(bad.map((example) => see(readMarks(example.bad).text, rule.id))).toEqual(
      bad.map((example) => ({ marked: example.bad, fixed: example.fixed ?? anyWay })),
    );
  });

  it('finds nothing in what became of them', () => {
    const fixed = bad.flatMap((example) => example.fixed ?? []);
    expect(fixed.map(marked)).toEqual(fixed);
  });

  it('is silent on its good examples', () => {
    expect(good.map(marked)).toEqual(good);
  });
});

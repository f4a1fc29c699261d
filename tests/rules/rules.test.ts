/** Every example of every rule is a test; what the rules have in common is proven here as well. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import { parseDraft } from '../../server/draft/parse-draft';
import { applyRewrite } from '../../server/rules/apply-rewrite';
import { createEngine } from '../../server/rules/engine';
import { rules } from '../../server/rules/index';
import { families, familyOf, type Rule } from '../../server/rules/rule';
import type { Guard } from '../../server/words/match';
import { readMarks, writeMarks } from '../../server/rules/marked';

const folder = new URL('../../server/rules/', import.meta.url);

function findingsIn(text: string) {
  const desk = createDesk();
  desk.set('example', text);
  return desk.check('example');
}

/** Findings of this rule alone, without one guard. */
function firesWithout(rule: Rule, guard: Guard, text: string): boolean {
  const bold = createEngine([
    {
      ...rule,
      phrasings: rule.phrasings.map((phrasing) => ({
        ...phrasing,
        unless: (phrasing.unless ?? []).filter((other) => other !== guard),
        when: (phrasing.when ?? []).filter((other) => other !== guard),
      })),
    },
  ]);
  return parseDraft(text).blocks.some(({ block }) => block.zone === 'own' && bold.check(block).length > 0);
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
  const good = rule.examples.filter((example) => 'good' in example);

  it('is well formed', () => {
    expect(Object.keys(families)).toContain(familyOf(rule.id));
    expect(bad.length).toBeGreaterThanOrEqual(3);
    expect(good.length).toBeGreaterThanOrEqual(3);
    expect(rule.message).toMatch(/^\S.*[.。]$/);
    expect(rule.why).toMatch(/^\S.*[.。]$/);
  });

  it.each(bad)('marks $bad', ({ bad, fixed }) => {
    const { text } = readMarks(bad);
    const findings = findingsIn(text);
    expect(writeMarks(text, findings)).toBe(bad);
    expect(findings.map((finding) => finding.rule)).toContain(rule.id);
    const rewrite = findings.find((finding) => finding.rule === rule.id)?.rewrites[0];
    expect(rewrite, 'every finding offers a way out').toBeDefined();
    if (fixed === undefined || !rewrite) return;
    expect(applyRewrite(text, rewrite)).toBe(fixed);
    expect(writeMarks(fixed, findingsIn(fixed))).toBe(fixed);
  });

  it.each(good)('is silent on $good', ({ good }) => {
    expect(writeMarks(good, findingsIn(good))).toBe(good);
  });

  const guards = new Set(rule.phrasings.flatMap(({ unless = [], when = [] }) => [...unless, ...when]));
  it.each([...guards].map((guard) => ({ name: guard.name, guard })))(
    'has a good example that only $name keeps silent',
    ({ guard }) => {
      expect(good.some((example) => firesWithout(rule, guard, example.good))).toBe(true);
    },
  );
});

/** Every example of every rule is a test; what the rules have in common is proven here as well. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import { parseDraft } from '../../server/draft/parse-draft';
import { applyRewrite } from '../../server/rules/apply-rewrite';
import { type CompiledPhrases, compileRules, createEngine, type Engine } from '../../server/rules/engine';
import { rules } from '../../server/rules/index';
import { readMarks, writeMarks } from '../../server/rules/marked';
import { families, familyOf, type Rule } from '../../server/rules/rule';
import type { Guard } from '../../server/words/match';

const folder = new URL('../../server/rules/', import.meta.url);

/** What the rules find; an example is no whole letter. */
function findingsIn(text: string) {
  const desk = createDesk();
  desk.set('example', text);
  return desk.check('example').filter(({ zone }) => zone === 'own');
}

/** The engine of one rule alone, without one of its guards. */
function withoutGuard(rule: Rule, guard: Guard): Engine {
  const phrasings = rule.phrasings.map((phrasing) => ({
    ...phrasing,
    unless: (phrasing.unless ?? []).filter((other) => other !== guard),
    when: (phrasing.when ?? []).filter((other) => other !== guard),
  }));
  const compiled = compiledRules.get(rule) ?? compileRules([rule]);
  compiledRules.set(rule, compiled);
  return createEngine([{ ...rule, phrasings }], compiled);
}
const compiledRules = new Map<Rule, CompiledPhrases>();

function fires(engine: Engine, text: string): boolean {
  return parseDraft(text).blocks.some(({ block }) => block.zone === 'own' && engine.check(block).length > 0);
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
      const engine = withoutGuard(rule, guard);
      expect(good.some((example) => fires(engine, example.good))).toBe(true);
    },
  );
});

/** Every guard of every rule earns its place: without it, a good example of the rule would be marked. */
import { expect, it } from 'vitest';
import type { Block } from '../../server/draft/draft';
import { parseDraft } from '../../server/draft/parse-draft';
import { compileRules, createEngine } from '../../server/rules/engine';
import { rules } from '../../server/rules/index';
import type { Rule } from '../../server/rules/rule';
import type { Guard } from '../../server/words/match';

it.each(rules.map((rule) => ({ name: `${rule.id} (${rule.message})`, rule })))(
  '$name has a good example for each guard that only it keeps silent',
  ({ rule }) => {
    const silent = rule.examples.flatMap((example) => ('good' in example ? ownBlocks(example.good) : []));
    const guards = new Set(rule.phrasings.flatMap(({ unless = [], when = [] }) => [...unless, ...when]));
    const compiled = compileRules([rule]);
    const idle = [...guards].filter((guard) => {
      const engine = createEngine([without(rule, guard)], compiled);
      return !silent.some((block) => engine.check(block).length > 0);
    });
    expect(idle.map(({ name }) => name)).toEqual([]);
  },
);

function without(rule: Rule, guard: Guard): Rule {
  const phrasings = rule.phrasings.map((phrasing) => ({
    ...phrasing,
    unless: (phrasing.unless ?? []).filter((other) => other !== guard),
    when: (phrasing.when ?? []).filter((other) => other !== guard),
  }));
  return { ...rule, phrasings };
}

function ownBlocks(text: string): Block[] {
  return parseDraft(text).blocks.flatMap(({ block }) => (block.zone === 'own' ? [block] : []));
}

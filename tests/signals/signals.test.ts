/** Every example of every signal is a test; so is what several signals of one message mean together. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import { parseDraft } from '../../server/draft/parse-draft';
import { createEngine } from '../../server/rules/engine';
import { readMarks, writeMarks } from '../../server/rules/marked';
import { familyOf } from '../../server/rules/rule';
import { signalRules } from '../../server/signals/index';
import { signals } from '../../server/signals/signal';
import type { Guard } from '../../server/words/match';

function signalsIn(text: string) {
  const desk = createDesk();
  desk.set('draft', text);
  return desk.check('draft').filter(({ zone }) => zone === 'customer');
}

it('the index holds every signal file', () => {
  const folder = new URL('../../server/signals/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(en|zh)\/.*\.ts$/.test(path));
  const ids = files.map((path) => path.replace(/^[a-z]+\//, '').replace(/\.ts$/, '')).sort();
  expect(signalRules.map(({ id }) => id as string).sort()).toEqual(ids);
});

describe.each(signalRules.map((rule) => ({ name: `${rule.id} (${rule.message})`, rule })))(
  '$name',
  ({ rule }) => {
    const bad = rule.examples.filter((example) => 'bad' in example);
    const good = rule.examples.filter((example) => 'good' in example);

    it('is well formed', () => {
      expect(Object.keys(signals)).toContain(familyOf(rule.id));
      expect(bad.length).toBeGreaterThanOrEqual(3);
      expect(good.length).toBeGreaterThanOrEqual(3);
      expect(rule.message).toMatch(/^\S.*[.。]$/);
      expect(rule.why).toMatch(/^\S.*[.。]$/);
    });

    it.each(bad)('reads $bad', ({ bad }) => {
      const { text } = readMarks(bad);
      const found = signalsIn(text).filter((finding) => finding.rule === rule.id);
      expect(writeMarks(text, found)).toBe(bad);
      expect(found.flatMap(({ rewrites }) => rewrites)).toEqual([]);
    });

    it.each(good)('hears nothing of the kind in $good', ({ good }) => {
      const found = signalsIn(good).filter((finding) => finding.rule === rule.id);
      expect(writeMarks(good, found)).toBe(good);
    });

    const guards = new Set(rule.phrasings.flatMap(({ unless = [], when = [] }) => [...unless, ...when]));
    it.each([...guards].map((guard) => ({ name: guard.name, guard })))(
      'has a good example that only $name keeps silent',
      ({ guard }) => {
        const without = (list: readonly Guard[] = []) => list.filter((other) => other !== guard);
        const phrasings = rule.phrasings.map((phrasing) => ({
          ...phrasing,
          unless: without(phrasing.unless),
          when: without(phrasing.when),
        }));
        const engine = createEngine([{ ...rule, phrasings }]);
        const fires = (text: string): boolean =>
          parseDraft(text).blocks.some(
            ({ block }) => block.zone === 'customer' && engine.check(block).length > 0,
          );
        expect(good.some((example) => fires(example.good))).toBe(true);
      },
    );
  },
);

describe('several cues', () => {
  const letter = (quote: string, frontMatter = ''): string =>
    `${frontMatter}Hi Anna,\n\nThank you.\n\nBest regards,\nLin\n\nOn Monday, Anna wrote:\n\n${quote}\n`;

  it('the same signal twice in a message is one, with the other place beside it', () => {
    const text = letter('> Your price is too high.\n>\n> Honestly, the price is much too high.');
    const found = signalsIn(text).filter(({ rule }) => rule === 'haggle/lower-price');
    expect(found).toHaveLength(1);
    expect(found[0]?.related.map(({ start, end }) => text.slice(start, end))).toEqual([
      'price is much too high',
    ]);
  });

  it('praise means recognition once the deal is won', () => {
    const quote = '> Great product, thank you.';
    const [open] = signalsIn(letter(quote, '---\ndeal: open\n---\n'));
    const [won] = signalsIn(letter(quote, '---\ndeal: won\n---\n'));
    expect(open?.message).toMatch(/cushion/);
    expect(won?.message).toMatch(/recognition/);
  });

  it('none is a diagnostic fault: all are hints without rewrites', () => {
    const found = signalsIn(letter('> Great product, but your price is too high.'));
    expect(found.map(({ severity, rewrites }) => ({ severity, rewrites }))).toEqual([
      { severity: 'hint', rewrites: [] },
      { severity: 'hint', rewrites: [] },
    ]);
  });
});

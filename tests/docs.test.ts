/** What derives from the rules is as the rules are: `npm run docs` would change nothing. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderPrinciples, renderRules, renderSettings } from '../scripts/docs/render';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

it('docs/rules.md tells every rule', () => {
  expect(read('docs/rules.md')).toBe(renderRules());
});

it('docs/principles.md shows every principle with its rules', () => {
  expect(read('docs/principles.md')).toBe(renderPrinciples());
});

it('the settings page describes every rule and family', () => {
  expect(JSON.parse(read('package.json'))).toEqual(JSON.parse(renderSettings(read('package.json'))));
});

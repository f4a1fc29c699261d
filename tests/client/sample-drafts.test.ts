/** The walkthrough shows what Poise really says. */
import { describe, expect, it } from 'vitest';
import { sampleDrafts } from '../../client/walkthrough/sample-drafts';
import { createDesk } from '../../server/desk';
import type { Finding } from '../../server/rules/finding';

function check(text: string): readonly Finding[] {
  const desk = createDesk();
  desk.set('sample.reply.md', text);
  return desk.check('sample.reply.md');
}

/** The text with the first rewrite of each finding. */
function fixAll(text: string): string {
  const edits = check(text).flatMap(({ rewrites: [first] }) => first?.edits ?? []);
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((fixed, { start, end, text: words }) => fixed.slice(0, start) + words + fixed.slice(end), text);
}

describe.each(Object.entries(sampleDrafts))('the sample draft in %s', (_, { hasty, fixed }) => {
  it('has three risky phrases, all in our words', () => {
    const found = check(hasty).filter(({ zone }) => zone !== 'customer');
    expect(found.map(({ zone, severity, rule }) => `${zone} ${severity} ${rule}`)).toEqual([
      expect.stringMatching(/^own warning /),
      expect.stringMatching(/^own warning /),
      expect.stringMatching(/^own warning /),
    ]);
  });

  it('shows a signal of the customer', () => {
    expect(check(hasty).filter(({ zone }) => zone === 'customer').length).toBeGreaterThan(0);
  });

  it('is fixed by its first rewrites, and then silent', () => {
    expect(fixAll(hasty)).toBe(fixed);
    expect(check(fixed).filter(({ zone }) => zone !== 'customer')).toEqual([]);
  });
});

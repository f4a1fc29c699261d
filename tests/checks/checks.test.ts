/** Every example of every check of the whole draft is a test. */
import { describe, expect, it } from 'vitest';
import { type CheckExample, checkFamilies } from '../../server/checks/check';
import { checks } from '../../server/checks/index';
import { createDesk } from '../../server/desk';
import { applyRewrite } from '../../server/rules/apply-rewrite';
import { readMarks, writeMarks } from '../../server/rules/marked';
import { familyOf } from '../../server/rules/rule';

function findingsOf(
  rule: string,
  text: string,
  { files = {}, today }: Pick<CheckExample, 'files' | 'today'>,
) {
  const desk = createDesk({ today: () => today ?? null });
  for (const [path, content] of Object.entries(files)) desk.set(path, content);
  desk.set('draft', text);
  return desk.check('draft').filter((finding) => finding.rule === rule);
}

describe.each(checks.map((check) => ({ name: check.id, check })))('$name', ({ check }) => {
  const bad = check.examples.filter((example) => 'bad' in example);
  const good = check.examples.filter((example) => 'good' in example);

  it('is well formed', () => {
    expect(Object.keys(checkFamilies)).toContain(familyOf(check.id));
    expect(bad.length).toBeGreaterThanOrEqual(2);
    expect(good.length).toBeGreaterThanOrEqual(2);
    expect(check.message).toMatch(/^\S.*\.$/);
    expect(check.why.en).toMatch(/^\S.*\.$/);
    expect(check.why.zh).toMatch(/^\S.*。$/);
  });

  it.each(bad)('marks $bad', (example) => {
    const { bad, fixed } = example;
    const { text } = readMarks(bad);
    const findings = findingsOf(check.id, text, example);
    expect(writeMarks(text, findings)).toBe(bad);
    for (const { message } of findings) expect(message).toMatch(/^\S.*[.?。？]$/);
    const rewrite = findings[0]?.rewrites[0];
    expect(rewrite, 'every finding offers a way out').toBeDefined();
    if (fixed === undefined || !rewrite) return;
    expect(applyRewrite(text, rewrite)).toBe(fixed);
    expect(findingsOf(check.id, fixed, example)).toHaveLength(findings.length - 1);
  });

  it.each(good)('is silent on $good', (example) => {
    const { good } = example;
    expect(writeMarks(good, findingsOf(check.id, good, example))).toBe(good);
  });
});

/** Holds a team’s own rule against the examples that it brings. */
import { parseDraft } from '../draft/parse-draft';
import { applyRewrite } from '../rules/apply-rewrite';
import { createEngine } from '../rules/engine';
import type { Finding } from '../rules/finding';
import { readMarks, writeMarks } from '../rules/marked';
import { place } from '../rules/place';
import type { Rule } from '../rules/rule';
import type { OwnExample, TextEntry } from './own-rule';
import type { Report } from './report';

/** Reports every example that the rule does not bear out. Other rules have no say in it. */
export function checkExamples(rule: Rule, examples: readonly OwnExample[], report: Report): void {
  if (examples.length === 0) return;
  const engine = createEngine([rule]);
  const fail = (entry: TextEntry, message: string): void => report(entry, message, 'policy/example');

  for (const example of examples) {
    if ('good' in example) {
      const text = example.good.text;
      const found = find(text);
      if (found.length > 0)
        fail(
          example.good,
          `This should be fine, but the rule marks “${writeMarks(text, found)}”: make its phrases narrower.`,
        );
      continue;
    }
    const { text, marks } = readMarks(example.bad.text);
    const found = find(text);
    const [first] = found;
    if (!first) {
      fail(example.bad, 'The rule finds nothing here: add a phrase that does, or change the example.');
      continue;
    }
    if (marks.length > 0 && writeMarks(text, found) !== example.bad.text) {
      fail(
        example.bad,
        `The rule marks “${writeMarks(text, found)}”: move the [[ and ]], or change its phrases.`,
      );
      continue;
    }
    if (example.fixed) checkFixed(text, first, example.fixed);
  }

  function checkFixed(text: string, finding: Finding, fixed: TextEntry): void {
    const [rewrite] = finding.rewrites;
    const made = rewrite ? applyRewrite(text, rewrite) : text;
    if (made !== fixed.text)
      fail(fixed, `The first rewrite makes “${made}” of it: change the rewrite, or this.`);
    else if (find(made).length > 0)
      fail(
        fixed,
        `The rule still marks “${writeMarks(made, find(made))}”: choose words that it does not look for.`,
      );
  }

  function find(text: string): Finding[] {
    const own = parseDraft(text).blocks.filter(({ block }) => block.zone === 'own');
    return own.flatMap(({ block, start }, at) =>
      engine.check(block, own[at + 1]?.block).map((finding) => place(finding, start)),
    );
  }
}

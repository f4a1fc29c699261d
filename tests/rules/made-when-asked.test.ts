/** Rewrites are made when somebody asks for them, through everything that a finding goes through before. */
import { expect, it } from 'vitest';
import { parseDraft } from '../../server/draft/parse-draft';
import { createEngine } from '../../server/rules/engine';
import { changed } from '../../server/rules/finding';
import { mergeOverlaps } from '../../server/rules/merge';
import { place } from '../../server/rules/place';
import { drop } from '../../server/rules/rewriting/rewrites';
import { defineRule } from '../../server/rules/rule';

it('makes no rewrite for a mark, and each once', () => {
  let made = 0;
  const oath = defineRule({
    id: 'overpromising/oath',
    principle: 'a-person-not-a-god',
    severity: 'warning',
    message: 'An oath.',
    why: 'Nobody asked for one.',
    phrasings: [
      {
        phrases: ['{we swear}'],
        rewrites: [
          (match) => {
            made++;
            return drop()(match);
          },
        ],
      },
    ],
    examples: [],
  });
  const draft = parseDraft('We swear it ships on Friday.\n');
  const [placed] = draft.blocks;
  if (!placed) throw new Error('The draft has no block.');
  const found = createEngine([oath]).check(placed.block);
  const [finding] = mergeOverlaps(found.map((one) => changed(place(one, 100), { severity: 'info' })));
  expect(finding).toMatchObject({ start: 100, end: 108, severity: 'info' });
  expect(made).toBe(0);
  expect(finding?.rewrites).toHaveLength(1);
  expect(finding?.rewrites[0]?.edits[0]?.start).toBe(100);
  expect(found[0]?.rewrites[0]?.edits[0]?.start).toBe(0);
  expect(made).toBe(1);
});

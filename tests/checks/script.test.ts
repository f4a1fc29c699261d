/** Fixes in a traditional Chinese letter are written in its script; what a team's files hold stays as it is written there. */
import { expect, it } from 'vitest';
import { checks } from '../../server/checks';
import type { CheckExample } from '../../server/checks/check';
import { createDesk } from '../../server/desk';
import { readMarks } from '../../server/rules/marked';
import { isChinese, toScriptOf } from '../../server/words/chinese/script';

const toTraditional = (text: string): string => toScriptOf('體', text);

const examples = checks.flatMap((check) =>
  check.examples.flatMap((example) =>
    'bad' in example && isChinese(example.bad) ? [{ check, example, bad: example.bad }] : [],
  ),
);

function rewritesIn(id: string, bad: string, { files = {}, today }: CheckExample) {
  const desk = createDesk({ today: () => today ?? null });
  for (const [path, text] of Object.entries(files)) desk.set(path, text);
  desk.set('draft.reply.md', toTraditional(readMarks(bad).text));
  return desk
    .check('draft.reply.md')
    .filter(({ rule }) => rule === id)
    .flatMap(({ rewrites }) => rewrites);
}

it.each(examples)('$check.id: $bad', ({ check, example, bad }) => {
  const theirs = Object.values(example.files ?? {}).join('');
  for (const { edits } of rewritesIn(check.id, bad, example))
    for (const { text } of edits) {
      const simplified = [...text].filter((each) => toTraditional(each) !== each && !theirs.includes(each));
      expect(simplified, text).toEqual([]);
    }
});

it('finds nearly as much in them as in simplified ones', () => {
  const found = examples.filter(({ check, example, bad }) => rewritesIn(check.id, bad, example).length > 0);
  expect(found.length).toBeGreaterThan(examples.length * 0.95);
});

it('leaves names alone that others write in simplified characters', () => {
  const desk = createDesk();
  desk.set('poise.yaml', 'limits: { discount: 5%, approval: { discount: 叶经理 } }\n');
  desk.set('a.reply.md', '王總，您好！\n\n這單給您打九折。\n');
  const [finding] = desk.check('a.reply.md').filter(({ rule }) => rule === 'policy/discount');
  expect(finding?.rewrites.at(-1)?.title).toBe('九折我要先跟叶经理確認，[日期]前給您答覆。');
});

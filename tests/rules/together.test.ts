/** A Chinese sentence with several faults: the first rewrite of one mends the others with it. */
import { expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import { applyRewrite } from '../../server/rules/apply-rewrite';

/** The draft after the first rewrite of its first own finding. */
function mended(text: string): string {
  const desk = createDesk();
  desk.set('letter', text);
  const finding = desk.check('letter').find(({ zone }) => zone === 'own');
  const rewrite = finding?.rewrites[0];
  if (!rewrite) throw new Error(`Nothing to mend in ${text}`);
  return applyRewrite(text, rewrite);
}

it.each([
  ['两处都改', '您放一百个心，这批杯子绝对不会裂。', '您放心，这批杯子一般不会裂。'],
  ['同一句话只说一遍', '唔好咩都賴我哋，我哋都係受害者。', '這件事我來跟進。'],
  [
    '加价的条件只提一次',
    '行吧，那再给您让五个点，运费也算我们的。',
    '行吧，那如果[数量或付款方式]能定下来，再给您让五个点，运费也算我们的。',
  ],
  ['问句改成陈述句，以句号收尾', '您怎么不早说要换颜色？', '现在还可以[补救办法]。'],
])('%s', (_, text, expected) => {
  expect(mended(text)).toBe(expected);
});

it('菜单里是改好的整句', () => {
  const text = '您放一百个心，这批杯子绝对不会裂。';
  const desk = createDesk();
  desk.set('letter', text);
  const [first] = desk.check('letter').filter(({ zone }) => zone === 'own');
  expect(first?.rewrites[0]?.title).toBe('“您放心，这批杯子一般不会裂。”');
});

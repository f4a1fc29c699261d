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
  ['两处都改', '您放一百个心，这批杯子绝对不会裂。', '这批杯子一般不会裂，万一有问题，我们及时处理。'],
  ['同一句话只说一遍', '唔好咩都賴我哋，我哋都係受害者。', '這件事我來跟進。'],
  [
    '加价的条件只提一次',
    '行吧，那再给您让五个点，运费也算我们的。',
    '行吧，如果[交换条件]，可以再给您让五个点，运费也算我们的。',
  ],
  ['问句改成陈述句，以句号收尾', '您怎么不早说要换颜色？', '目前的情况是[实际情况]，现在还可以[补救办法]。'],
  ['不留下半句“这点”', '我再强调一遍，图样定了，这点你必须明白。', '图样定了。'],
  ['繁體也一樣', '我再強調一遍，圖樣定了，這點您必須明白。', '圖樣定了。'],
  ['不留下“你”', '杯子是新的，你爱信不信。', '杯子是新的，你也可以再核对。'],
  [
    '不留下“我”',
    '后面还有人排队，你今天不交定金我就给别人了。',
    '后面还有人排队，希望你今天能交定金，过了时间会影响[什么]，有困难请告诉我，我们一起商量。',
  ],
])('%s', (_, text, expected) => {
  expect(mended(text)).toBe(expected);
});

it('菜单里是改好的整句', () => {
  const text = '您放一百个心，这批杯子绝对不会裂。';
  const desk = createDesk();
  desk.set('letter', text);
  const [first] = desk.check('letter').filter(({ zone }) => zone === 'own');
  expect(first?.rewrites[0]?.title).toBe('“这批杯子一般不会裂，万一有问题，我们及时处理。”');
});

/** Limits of `poise.yaml`, written in simplified characters, hold for a letter in traditional ones. */
import { expect, it } from 'vitest';
import { createDesk } from '../../server/desk';

const policy = `
products: { 圆领毛衣: { price: { floor: 68 CNY, list: 82 CNY }, lead-time: 30天, warranty: 12个月 } }
limits: { discount: 5%, payment: [30% deposit, L/C at sight] }
never-say: [第三方工厂]
`;

function found(sentence: string): string[] {
  const desk = createDesk();
  desk.set('poise.yaml', policy);
  desk.set('a.reply.md', `---\ndate: 2026-02-10\n---\n王總，您好！\n\n${sentence}\n`);
  return desk
    .check('a.reply.md')
    .filter(({ rule }) => rule.startsWith('policy/'))
    .map(({ rule, text, rewrites: [first] }) => `${rule}: ${text} > ${first?.title}`);
}

it.each([
  ['這單給您優惠8%。', 'policy/discount: 8% > 5%'],
  ['給您打九折。', 'policy/discount: 九折 > 九五折'],
  ['圓領毛衣給您六十五塊一件。', 'policy/price: 六十五塊 > 82塊'],
  ['圓領毛衣給您65元。', 'policy/price: 65元 > 82元'],
  ['圓領毛衣下單後三週內發貨。', 'policy/lead-time: 三週 > 30天'],
  ['大貨我們下週五發貨。', 'policy/lead-time: 下週五 > 3月12日'],
  ['我們質保兩年。', 'policy/warranty: 兩年 > 12個月'],
  ['可以月結60天。', 'policy/payment: 月結60天 > 30% deposit'],
  ['這批貨由第三方工廠生產。', 'policy/never-say: 第三方工廠 > [換個說法]'],
])('%s', (sentence, finding) => expect(found(sentence)).toEqual([finding]));

it.each([
  '八折我們做不到。',
  '您要的八折，我要先跟經理確認。',
  '別家便宜8%，我們的質保更長。',
  '樣品下週五寄出。',
  '貨已經做好，下週五發貨。',
  '圓領毛衣82元一件，質保12個月。',
])('says nothing of: %s', (sentence) => expect(found(sentence)).toEqual([]));

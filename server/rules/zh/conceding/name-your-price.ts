import { asked, conditioned, negated, reported } from '../../../words/chinese/guards';
import { say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

export default defineRule({
  id: 'conceding/name-your-price',
  principle: 'not-passive',
  severity: 'warning',
  message: '把定价权整个交了出去。',
  why: '“您说多少就多少”等于没有底价：请客户说目标，再由您来给方案。',
  phrasings: [
    {
      phrases: [
        '{(您|你)(说|开|给)(多少|什么价|啥价)[@zh-we](就|就是|都|就给)[按|是|给|行](多少|什么价|啥价|行|可以|给|接)}',
        '{[价格|价钱](您|你)(说了算|来定|定就行|定就好|看着给|随便给|随便开)}',
        '{(您|你)(看着给|随便开价|开个价我们就接)}',
        '{(多少|什么价)[都|我们都](卖|做|接|给您)}',
        '{[就|那就](按|照)(您|你|贵司)(说|讲|开|出|报|要|提)的(价|价格|价钱|数|数字)[来|走|给|做]}',
        '{要多少(给|送|补)多少}',
      ],
      unless: [negated, asked, conditioned, reported],
      rewrites: [say('您说个目标价，我核算以后答复您', { over: 'rest' })],
    },
  ],
  examples: [
    { bad: '价格方面，[[您说多少就多少]]。', fixed: '价格方面，您说个目标价，我核算以后答复您。' },
    { bad: '這單[[您看著給]]。', fixed: '這單您說個目標價，我核算以後答覆您。' },
    { bad: '单价[[您来定]]。', fixed: '单价您说个目标价，我核算以后答复您。' },
    { good: '价格不是您说多少就多少，要看克重。' },
    { good: '单价您来定吗？' },
    { good: '如果包销一万件，单价您来定。' },
    { good: '工厂说单价您来定，我再确认一下。' },
    { good: '颜色您来选，我们打样。' },
  ],
});

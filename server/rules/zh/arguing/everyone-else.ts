import { asked, conditioned, reported } from '../../../words/chinese/guards';
import { say } from '../../rewrites';
import { defineRule } from '../../rule';

const others = '(别的|其他|其它|别家|其余)[的](客户|客人|买家|顾客|人|店|公司|学员|业主|用户|家长)';

export default defineRule({
  id: 'arguing/everyone-else',
  principle: 'dont-argue',
  severity: 'warning',
  message: '拿别人来压这位客户。',
  why: '别人满意，只会让他觉得自己成了怪人：问问他这边哪里不一样。',
  phrasings: [
    {
      phrases: [
        '{[怎么][就|只有|唯独|偏偏|单单](您|你|贵司)(一个人|一家|一个|自己)verb:(说|觉得|反映|投诉|嫌|遇到|提|要求|不满意)}',
        '{(就|只有|唯独|偏偏|单单)(您|你|贵司)[一个人|一家|一个|自己]verb:(说|觉得|反映|投诉|嫌|遇到|不满意)}',
      ],
      unless: [asked, conditioned],
      rewrites: [say('您$verb')],
    },
    {
      phrases: [
        `{${others}(都没|也没|从没|从来没|都说|都不|都觉得|都能接受|都接受|怎么不|怎么没|就没)}`,
        '{(别人|人家|大家)(都没|从没|从来没|都说没|都能接受|都接受|怎么不|怎么没|怎么就没)}',
        '{(从来|从|至今)(没有|没|未)[有](客户|客人|人|买家|顾客|哪个客户|一个客户|谁)[跟我们|向我们|这么|这样](说|反映|投诉|提|抱怨|反馈|遇到)[过]}',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [say('您遇到的情况我们单独查一下', { over: 'clause' })],
    },
  ],
  examples: [
    { bad: '这款卖了三年，[[就您一个人说]]有味道。', fixed: '这款卖了三年，您说有味道。' },
    { bad: '[[其他客戶都沒]]反映過這個問題。', fixed: '您遇到的情況我們單獨查一下。' },
    { bad: '这套系统[[从来没有客户投诉过]]。', fixed: '您遇到的情况我们单独查一下。' },
    { good: '现场只有您一个人反映漏水吗？' },
    { good: '如果只有您一家要求改唛头，费用要另算。' },
    { good: '其他客户都没有收到货吗？' },
    { good: '如果其他客户都说偏色，我们整批复检。' },
    { good: '工厂说其他客户都没反映，我们还是要查。' },
    { good: '其他客户也在用这款，案例可以发给您。' },
  ],
});

/** “不归我管”“您自己去问”: sending the customer away. */
import { asked, conditioned, ended, reported } from '../../../words/chinese/guards';
import { handsOver } from '../../../words/chinese/way-on';
import { append, say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const unless = [asked, conditioned, reported, handsOver];
const us = '(我|我们|我这边|我们这边|我们部门|客服|本店|我司|咱们|小妹|妹子|小二|我们店)';

export default defineRule({
  id: 'refusing/not-my-job',
  principle: 'cannot-then-can',
  severity: 'warning',
  message: '把客户推了出去。',
  why: '在客户眼里您就是公司：告诉他谁能办，或者替他去问。',
  phrasings: [
    {
      phrases: [
        `{(不|并不|也不)(归|属于|属|是|由)${us}[售后|客服|销售|部门|这个部门|店里](管|负责|处理|的事|的职责|的业务|的范围|这边管|管的)[的|范围]}`,
        `{${us}(不|只)(管|负责)(这个|这些|这块|这类|这种|那个|销售|卖|发货|售前|接单)[的]}`,
        `{(跟|和|与)${us}(没关系|无关|没有关系|没啥关系)}`,
      ],
      unless,
      rewrites: [append('，我把您的情况转给{负责的同事}，请他联系您')],
    },
    {
      phrases: [
        `{${us}[也|是|真的|确实|都|暂时](不清楚|不知道|不了解|不太清楚|不是很清楚|不太了解)[@zh-tail][@zh-tail]}`,
      ],
      unless,
      when: [ended],
      rewrites: [append('，我把您的情况转给{负责的同事}，请他联系您')],
    },
    {
      phrases: [
        '{(你|您)[自己|自个儿](去找|去问|自己找|自己问|自己查|自己去查|自己联系|自己解决|自己想办法|自己去问|自己去找|自己看)[一下|去|吧|别人|售后|客服|厂家|平台|快递|物流|银行]}',
        '{(你|您)(找|去找|问|去问)(售后|厂家|平台|快递|物流|别人|财务|他们|卖家|厂商|技术)[去|吧|啊]}',
      ],
      unless,
      rewrites: [say('我帮您问一下{负责的同事}，{时间}前答复您', { over: 'clause' })],
    },
  ],
  examples: [
    { bad: '安装[[不归我管]]。', fixed: '安装不归我管，我把您的情况转给[负责的同事]，请他联系您。' },
    { bad: '物流的事[[您自己去問快遞]]。', fixed: '我幫您問一下[負責的同事]，[時間]前答覆您。' },
    {
      bad: '清关[[我们不负责这块]]。',
      fixed: '清关我们不负责这块，我把您的情况转给[负责的同事]，请他联系您。',
    },
    {
      bad: '安装费[[我也不是很清楚呢]]。',
      fixed: '安装费我也不是很清楚呢，我把您的情况转给[负责的同事]，请他联系您。',
    },
    { good: '我不知道您换了号码。' },
    { good: '这个不归我管吗，我确认一下？' },
    { good: '如果不归我管，我会告诉您找谁。' },
    { good: '您说快递讲不归我管，我再去催一次。' },
    { good: '退款不归我管，我已经转给财务小李，下午给您回电。' },
    { good: '您可以自己去前台领钥匙。' },
  ],
});

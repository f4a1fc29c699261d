import { asked, negated, reported } from '../../../words/chinese/guards';
import { say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

export default defineRule({
  id: 'overpromising/vouching',
  principle: 'know-your-product',
  severity: 'warning',
  message: '拿人格代替了事实。',
  why: '一说“信我”，客户反而起疑：把能看的数据、照片、报告给他。',
  phrasings: [
    {
      phrases: [
        '{[我|我们](用|以|拿)[我的|我们的|公司](人格|名誉|信誉|性命|脑袋|声誉|良心|二十年的信誉)[来|向您|跟您](担保|保证|发誓|起誓)}',
        '{[您|你|请](信我|相信我|听我的)(没错|准没错|啦|吧|就对了|就行了|不会错|就好)}',
        '{我(敢|可以)[跟您|跟你|和您](打赌|发誓|赌咒|对天发誓)}',
        '{[我|我们][敢|可以|给您|给你](拍胸脯|拍着胸脯|立军令状)[跟您|向您|和您|给您][说|保证]}',
        '{(骗您|骗你)(我|的)是(小狗|孙子|王八)}',
        '{[我|我们][跟|向|和|给](您|你)(挂|打|下|作)(保证|包票|保票)}',
      ],
      unless: [asked, negated, reported],
      rewrites: [say('相关资料可以发给您核对')],
    },
  ],
  examples: [
    { bad: '[[我用人格担保]]，这批货没有掺假。', fixed: '相关资料可以发给您核对，这批货没有掺假。' },
    { bad: '這款料子很耐磨，[[您信我啦]]。', fixed: '這款料子很耐磨，相關資料可以發給您核對。' },
    { bad: '交期[[我跟您打包票]]。', fixed: '交期相关资料可以发给您核对。' },
    { good: '我不能用人格担保，但检测报告在附件里。' },
    { good: '谁能用人格担保这种事呢，您说是吗？' },
    { good: '工厂说他们用信誉担保，我还是请第三方验一次货。' },
    { good: '支付宝担保交易，收货满意再确认。' },
  ],
});

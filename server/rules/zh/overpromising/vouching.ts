import { asked, negated, reported } from '../../../words/chinese/guards';
import { promiseLess } from '../../rewriting/chinese/promises/promise-less';
import { leaveOutClause, reword } from '../../rewriting/reword';
import { say, told } from '../../rewriting/rewrites';
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
      rewrites: [
        promiseLess,
        reword(/^([交工货船]期).*$/, '$1预计是{日期}，一有变化马上告诉您'),
        leaveOutClause(),
        say('{凭证}可以发给您看', { over: 'clause' }),
      ],
    },
    {
      phrases: [
        '{[我|我们](骗|坑|忽悠|蒙)(您|你)(干嘛|干啥|干什么|做什么|有什么好处|图什么|图啥)}',
        '{[我|我们](还能|还会|会|能|犯得着)(骗|坑|忽悠|害|蒙)(您|你)(吗|么|嘛|不成)}',
        '{[您|你](还|难道)(信不过|不信|不相信)(我|我们)(吗|么|嘛)}',
        '{[我|我们](怎么可能|怎么会|哪能|哪会)(骗|坑|忽悠|害|蒙)(您|你)[呢|啊]}',
      ],
      unless: [reported],
      rewrites: [promiseLess, leaveOutClause(), told(say('您有顾虑的地方可以告诉我', { over: 'clause' }))],
    },
    {
      phrases: [
        '{(弄|做|修|搞|到|办|赶|改)不(好|完|到|成|了|出来)我(不睡觉|不睡|不下班|不走|跟您姓|辞职|不吃饭|不收钱|白干)[了]}',
      ],
      unless: [asked, reported],
      rewrites: [promiseLess, leaveOutClause(), say('有进展我马上告诉您', { over: 'clause' })],
    },
  ],
  examples: [
    { bad: '[[我用人格担保]]，这批货没有掺假。', fixed: '这批货没有掺假。' },
    { bad: '這款料子很耐磨，[[您信我啦]]。', fixed: '這款料子很耐磨。' },
    { bad: '交期[[我跟您打包票]]。', fixed: '交期预计是[日期]，一有变化马上告诉您。' },
    { good: '我不能用人格担保，但检测报告在附件里。' },
    { good: '谁能用人格担保这种事呢，您说是吗？' },
    { good: '工厂说他们用信誉担保，我还是请第三方验一次货。' },
    { good: '支付宝担保交易，收货满意再确认。' },
    { bad: '[[我骗您干嘛]]，检测报告在附件里。', fixed: '检测报告在附件里。' },
    { bad: '[[你还信不过我吗]]？', fixed: '你有顾虑的地方可以告诉我。' },
    { good: '客户说我还能骗你吗，我只好把截图发出来。' },
    { bad: '今晚修，[[修不好我不睡觉]]。', fixed: '今晚修。' },
  ],
});

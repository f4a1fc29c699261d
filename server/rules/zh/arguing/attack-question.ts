import { rhetorical, wondering } from '../../../words/chinese/guards';
import type { Match } from '../../../words/match';
import { say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const fault = '(问题|毛病|瑕疵|不实|延误|缺陷|质量问题|次品|违约|晚|慢|贵|错|事|骗|破损|色差)';
const particle = '[吗|么|嘛|喔|哦|啊|呀|呢|了]';

/** “放哪家厂能算问题”: it is within what is usual. */
function inWhoseShop({ tokens, mark }: Match): boolean {
  return /^[放搁擱换換在]/.test(tokens[mark.from]?.text ?? '');
}

export default defineRule({
  id: 'arguing/attack-question',
  principle: 'dont-argue',
  severity: 'warning',
  message: '不是提问，是反问。',
  why: '反问不求回答，只让人难堪，客户会顶回来：想知道什么，就直接问。',
  phrasings: [
    {
      phrases: ['{(难道|莫非|难不成)[说]}'],
      when: [rhetorical],
      rewrites: [say('您看怎么处理合适', { over: 'rest' })],
    },
    { phrases: ['{凭什么}', '{凭啥}'], when: [rhetorical], rewrites: [say('请问为什么')] },
    {
      phrases: [
        '{哪里 how:(慢|贵|差|错|晚|不好|不对|不行|不合格|不专业|有问题)了}',
        '{哪儿 how:(慢|贵|差|错|晚|不好|不对|不行)了}',
      ],
      when: [rhetorical],
      rewrites: [say('您觉得具体$how在哪里')],
    },
    {
      phrases: [
        '{怎么[一]到(您|你)(那儿|那里|那边|手里|手上|这儿|这里|家|那)[里](就|都)}',
        '{怎么(别人|人家|别的客户|其他客户|其他人|别家)[都|就](没|不|能|没有)}',
        '{怎么(就|偏偏|唯独)(您|你)}',
      ],
      when: [rhetorical],
      rewrites: [say('方便拍张照片发给我吗', { over: 'rest' })],
    },
    {
      phrases: [
        `{[放|搁|换|在](哪家|哪个|谁家)[厂|店|工厂|公司] ... 算[是|得上|什么]${fault}}${particle}$`,
        `{(这样|这|那|这个|这点|这么点|就这)[也|都|还](能|也|都|还)[能]算[是|得上|什么]${fault}}${particle}$`,
        `{算(什么|哪门子)${fault}}${particle}$`,
      ],
      when: [rhetorical],
      rewrites: [
        where(inWhoseShop, say('按{标准}在允许范围内，您看怎么处理合适', { over: 'rest' })),
        say('您看怎么处理合适', { over: 'rest' }),
      ],
    },
    {
      phrases: ['{(哪一条|哪条|哪一款|哪里|哪儿|哪个地方)(写了|写着|写过|规定了|规定|写明)}'],
      when: [rhetorical],
      rewrites: [say('有没有写明')],
    },
    {
      phrases: ['{谁(说|答应|告诉|承诺|跟您说|和您说|告诉您|答应您)[过|了]}'],
      when: [rhetorical],
      rewrites: [say('请问是哪位同事说')],
    },
    {
      phrases: ['{(您|你)(到底|究竟)}', '{(您|你)(还|又)(想|要)[我们|我](怎样|怎么样|怎么着|如何)}'],
      when: [rhetorical],
      rewrites: [say('请问您希望我们怎么处理', { over: 'rest' })],
    },
    {
      phrases: ['{(照|按|依)(您|你)(这么说|这样说|这么讲|的逻辑|的说法|这个逻辑)}'],
      rewrites: [say('您的意思我再确认一下', { over: 'rest' })],
    },
    {
      phrases: [
        '{(这|这样|那)还(不够|不算|不叫|叫|能叫|算|嫌)}',
        '{(这|那)还(慢|贵|少|晚|差|远|难)}',
        '{怎么(能|会|可以)(叫|算|说是|说成|怪)}',
        '{(您|你)(要|要是|非要)(这么|这样)(算|算账|说|讲|比|想)}',
        '{(哪有|哪来的|哪会|岂有|岂能|何来)}',
        '{(总不是|总不能|总不会|总不至于)}',
        '{(倒是|倒)(说说|想问|问问|想问问|讲讲|想听听)}',
        '{(哪个|哪家|谁家|哪有)(厂|家|客户|公司|人|店|供应商)[能|会|敢](给|不|保证|做到|像)}',
        '{(是不是|要不要|岂不是)(还|也)要}',
        '{(有|凭)什么(依据|根据|资格|理由)}',
      ],
      when: [rhetorical],
      rewrites: [say('您看怎么处理合适', { over: 'clause' })],
    },
    {
      phrases: [
        '{(哪有|哪来的)}',
        '(^|，|,|。|亲) {谁(告诉|跟|和)(您|你)(说|讲|说过)}',
        '(^|，|,|。|亲) {谁告诉(您|你)}',
      ],
      unless: [wondering],
      rewrites: [say('实际情况我跟您说明一下', { over: 'clause' })],
    },
    {
      phrases: [
        '{(能|会)有(多大|什么|啥)(问题|区别|影响|差别|损失|关系)}',
        '{有(什么|啥)好(说|争|投诉|抱怨|计较|生气)的}',
      ],
      when: [rhetorical],
      rewrites: [say('您最担心的是哪一点', { over: 'rest' })],
    },
  ],
  examples: [
    { bad: '交期[[哪里慢了]]？', fixed: '交期您觉得具体慢在哪里？' },
    { bad: '樣布一模一樣，[[怎麼到您那裡就]]偏黃了？', fixed: '樣布一模一樣，方便拍張照片發給我嗎？' },
    { bad: '三毫米[[放哪家厂能算问题]]？', fixed: '三毫米按[标准]在允许范围内，您看怎么处理合适？' },
    { bad: '合同[[哪一条写了]]由我们清关？', fixed: '合同有没有写明由我们清关？' },
    { bad: '[[凭什么]]让我们出运费？', fixed: '请问为什么让我们出运费？' },
    { bad: '[[哪有]]空运两天就到的。', fixed: '实际情况我跟您说明一下。' },
    { good: '车站附近哪有停车场，我发定位给您。' },
    { good: '您能告诉我哪里慢了，我们好改。' },
    { good: '您觉得哪里不合适？' },
    { good: '请问合同里清关由哪方负责？' },
    { good: '到您那里的运费大约是多少？' },
    { good: '怎么付款比较方便？' },
  ],
});

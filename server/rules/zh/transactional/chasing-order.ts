/** “什么时候下单？”“签好没有？”: sees only the order. */
import { reported } from '../../../words/chinese/guards';
import { courteous } from '../../../words/chinese/way-on';
import { say } from '../../rewrites';
import { defineRule } from '../../rule';

const when = '(什么时候|啥时候|几时|何时|哪天|多久|多会儿)';
const order =
  '(下单|签|签约|签合同|订|订货|定|定货|下|下订单|拍|给单|出单|做决定|续费|续约|续租|续签|返单|复购|充值|报名)';
const you = '[您|你|贵司|贵方|你们|您那边|你们那边|您这边|这单|这批]';

export default defineRule({
  id: 'transactional/chasing-order',
  principle: 'relationship-first',
  severity: 'warning',
  message: '眼里只有订单。',
  why: '开口就是单子，客户觉得自己只是个数字：问问他还差什么才好决定。',
  phrasings: [
    {
      phrases: [
        `{${you}what:(${when}[能|可以|才|再|才能|会|要|准备|打算]${order})}`,
        `{${you}what:(准备|打算|想)${when}${order}}`,
      ],
      unless: [courteous, reported],
      rewrites: [say('您看$what比较合适')],
    },
    {
      phrases: [
        `{${you}[到底|究竟|还](下不下|签不签|订不订|定不定|买不买|拍不拍|下没下|签没签|订没订|要不要下|要不要签|要不要订)[单|合同|货|了]}`,
        `{${you}(下单|签|签字|订|定|付|考虑)(好|好了|了|完)(没|没有)}(。|，|,|？|?|$)`,
        `^ {[要|买|订|想要](多少|几)(个|件|台|套|箱|米|吨|条|双|货)} (？|?|，|,|。)`,
        `{[报价|合同|样品|方案|图纸|邮件|资料|单子]${you}[都](看|签|考虑|定|确认|下单|商量|用)[好|完|过]了(没|没有|吗)}`,
        `{[报价|合同|样品|方案|图纸|邮件|资料|单子]${you}[都](看|签|考虑|定|确认|商量|下单)(好|完|过)(没|没有)[啊|呀]}(。|，|,|？|?|$)`,
        `{${you}[到底|一共|要|想|准备](买|要|订|定|拿|下)(几|多少)(台|个|件|套|箱|货|吨|米|只|条|双|盒|公斤|柜)[货]}(。|，|,|？|?|$)`,
      ],
      unless: [courteous, reported],
      rewrites: [say('您看还有哪些地方需要我补充', { over: 'clause' })],
    },
  ],
  examples: [
    { bad: '[[什么时候下单]]？', fixed: '您看什么时候下单比较合适？' },
    { bad: '[[貴司哪天簽合同]]？', fixed: '您看哪天簽合同比較合適？' },
    { bad: '[[报价看了没]]？', fixed: '您看还有哪些地方需要我补充？' },
    { good: '您看什么时候下单比较合适？我好锁舱位。' },
    { good: '客户问什么时候下单，我说等样品。' },
    { good: '样品您看过了没？有需要改的告诉我。' },
    { good: '请问您大概需要几台？' },
    { good: '经理问您报价看了没。' },
    { good: '什么时候到货，我查到告诉您。' },
  ],
});

/** “隔壁那家我们给的是九折”: another customer’s business. */
import { asked, conditioned, negated, reported } from '../../../words/chinese/guards';
import type { Match } from '../../../words/match';
import { say, sentence, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const other =
  '(隔壁|竞争对手|隔壁那家|隔壁家|别家|别的客户|其他客户|另一家|另一个客户|另外一家|另外一个客户|对面|对面那家|您同行|您的同行|同行|别人|人家|上一个客户|有个客户|有家客户|您竞争对手|您的竞争对手|您对手|您邻居|你们同行|某客户|隔壁客户|另一家超市|另一家店|另外一家店)';
const somebody = '(总|经理|老板|先生|女士|小姐|太太|公司|集团|那边|他们|他们家|家)';
const price =
  '(九折|八折|七折|六折|五折|八五折|九五折|#|@zh-number[@zh-number]折|@zh-number[@zh-number](块|元|个点|万|千|百|毛)|最低价|底价|更低|更便宜|账期)';

/** Nothing else in the sentence is for this customer. */
function ofThemAlone({ tokens, mark }: Match): boolean {
  const rest = [...tokens.slice(0, mark.from), ...tokens.slice(mark.to)].map(({ text }) => text).join('');
  return !/(?<![跟和同与])[您你]/.test(rest);
}

/** “贵公司跟我们签的是三年”: their own order. */
function ofTheirOwn({ tokens, mark }: Match): boolean {
  return /[贵貴您你]|我们|我們|咱/.test(
    tokens
      .slice(Math.max(0, mark.from - 1), mark.from)
      .map(({ text }) => text)
      .join(''),
  );
}

export default defineRule({
  id: 'off-limits/other-customers',
  principle: 'think-first',
  severity: 'error',
  message: '说了别的客户的事。',
  why: '听您说别人的价，他就知道您也会把他的价说给别人：只谈他自己的单子。',
  phrasings: [
    {
      phrases: [
        `{${other}[我们|我|您][都|就|也|上次|去年|才|只](给|拿|要|订|报|卖|签|付|谈)[的|了|到|他们|他|的是|过][价|价格]${price}}`,
        `{${other}[的|上次|上个月|去年|上周|一直|也|都|就](拿|拿货|进|订|签|谈|买|报)(的是|的价|的价格|价|的)[是|才|都|比您|比你|就]}`,
        `{${other}[上个月|上次|去年|上周|昨天|刚|也|都|一直](从|在|跟|找|向)(我们|我)[这|这里|这边|家|这儿](拿|订|买|进|采购|下)(了|过|的)}`,
        `{(我们|我)[都|就|也|上次|去年|一般|才|只](给|卖|报|放给|供)[给]${other}[的|是|都|才|价格|价][是|都|才]${price}}`,
        `{(给|卖给|报给|供给)${other}[那边][的|价|价格|都|才|是][是|都|价|价格|才]${price}}`,
        `{${somebody}(那边|他们|家|昨天|上周|上个月|去年|今年)[拿|给|报|谈|订|签|买|下]的[价格|价|是|那单|那批|折扣|账期][是|跟您|和您|就是|才|只要]}(#|@zh-number|一样|一个|同)`,
        `{(总|经理|老板|先生|女士|小姐|太太|公司|集团|厂|家)(跟|和|从|在|向|找)(我们|我)[这|这里|这边|那边|家|这儿](签|拿|订|买|谈|租|下|做|进|定)[了|过|的](是|价|价格|#|@zh-number|都是)}`,
        '{(隔壁|楼上|楼下|对门|对面|#|其他|别的|另一个|上一个|前一个|上个)[户|室|间|号|那户|那家|房|栋][的](租客|租户|住户|房客|邻居|业主|那户)[也|都|还|就|那边|的][也|都|才|还](欠|拖|租金|月租|房租|物业费|交了|赔了|被|离婚)}',
        `{(他|她|他们)(拿了|订了|下了|买了|签了|付了)(#|@zh-number)} ... (件|套|台|个|箱|万|千|块|元|柜|单)`,
      ],
      unless: [asked, conditioned, negated, reported, ofTheirOwn],
      rewrites: [
        where(ofThemAlone, sentence('其他客户的订单我不方便透露，您这边的需要请告诉我，我单独核给您。')),
        say('价格按您的数量单独核', { over: 'clause' }),
      ],
    },
  ],
  examples: [
    {
      bad: '[[隔壁那家我们给的是九折]]。',
      fixed: '其他客户的订单我不方便透露，您这边的需要请告诉我，我单独核给您。',
    },
    { bad: '[[我們給別家都是八折]]，您這邊也照這個來。', fixed: '價格按您的數量單獨核，您這邊也照這個來。' },
    { bad: '李[[总那边拿的是]]三块二，您也知道。', fixed: '价格按您的数量单独核，您也知道。' },
    { good: '隔壁那家我们给的是九折吗？' },
    { good: '如果隔壁拿九折，那是因为数量不同。' },
    { good: '不是给别家九折，是新品首批价。' },
    { good: '您说隔壁我们给的是九折，价格我不方便评论。' },
    { good: '别的客户的价格我不方便讲，您的量可以做到九折。' },
    { good: '这款在中东卖得不错，卖点我整理给您。' },
    {
      bad: '宏达[[公司跟我们签的是]]两年。',
      fixed: '其他客户的订单我不方便透露，您这边的需要请告诉我，我单独核给您。',
    },
    {
      bad: '[[樓上的租客也欠]]了兩個月。',
      fixed: '其他客戶的訂單我不方便透露，您這邊的需要請告訴我，我單獨核給您。',
    },
    { good: '贵公司跟我们签的是三年，明年六月到期。' },
    { good: '楼上的邻居反映漏水，师傅下午来看。' },
  ],
});

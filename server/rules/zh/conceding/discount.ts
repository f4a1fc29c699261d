import { asked, conditioned, given, negated, reported, standing } from '../../../words/chinese/guards';
import type { Match } from '../../../words/match';
import { forAReturn } from '../../rewriting/for-a-return';
import { append, say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const lower = '(便宜|优惠|让|让利|降|降价|减|少|少收|少算|返|抹|抹去)';
const unit = '(% |个点|点|元|块|美元|美金|刀|毛|分|欧元|个百分点|百|千|万)';
const for_ = '[给您|给你|给贵司|给贵方|您|你]';

/** “九块就九块”: the same figure on both sides of 就. */
function sameFigure({ tokens, mark }: Match): boolean {
  const text = tokens
    .slice(mark.from, mark.to)
    .map((token) => token.text)
    .join('');
  const [left, right, ...rest] = text.split('就');
  return left === right && rest.length === 0;
}

export default defineRule({
  id: 'conceding/discount',
  principle: 'give-get',
  severity: 'warning',
  message: '白白让了价，没有换来什么。',
  why: '无条件降一次价，客户就会等下一次：用数量、付款或交期来换，双方都有得。',
  phrasings: [
    {
      phrases: [
        '{(给|算|依)(您|你)[了]@zh-number[@zh-number]折}',
        '{(给|算)(您|你)[个|们](最低|底|成本|出厂|内部|员工|批发|优惠|特)价}',
        '{(就|都|全|好)(依|听|随)(您|你)[的|了|吧]}',
        '{算(您|你)@zh-number[@zh-number](整|块|元|美元|千|百|万)[整]}',
        '{(成本价|底价|出厂价|进价)(拿走|给您|卖您|走|拿|卖给您)}',
        '{打@zh-number[@zh-number]折}',
        `{[再]${lower}${for_}@zh-number[@zh-number]${unit}}`,
        `{[再]${lower}${for_}(一点|点|一些|些|一下)}`,
        '{按@zh-number[@zh-number]折(给|算|走|来|结)}',
        '{按(成本价|出厂价|批发价|底价|最低价|老价格|老价钱|大客户价|进价)(给|算|走|来|做|结)}',
        '{(抹|抹个|去|去个|抹掉|抹去)(零|零头)[了]}',
        '(租|租金|房租|费|价|款|单价|学费|利息){[给您|再|直接|都|也](减一半|减半|打对折|对折|砍一半|降一半)}',
        '{(零头|尾数|零钱)(去掉|抹掉|不要了|抹了|免了|就算了|不算了|给您抹了|给您免了)}',
        '{(给您|给你|给贵司)[做|降|让|调](到|成|至)[#|@zh-number](元|块|美元|美金)}',
      ],
      unless: [negated, asked, conditioned, reported, standing],
      when: [given],
      rewrites: [
        forAReturn,
        append('，前提是{交换条件}', { to: 'clause' }),
        append('，仅限这一单', { to: 'clause' }),
      ],
    },
    {
      phrases: [
        '{[那|就](#|@zh-number)[@zh-number][@zh-number][块|元|折|万|百|千|个点|点|毛|美元|美金|刀]就(#|@zh-number)[@zh-number][@zh-number][块|元|折|万|百|千|个点|点|毛|美元|美金|刀]} [吧|了|好了] (，|,|。|！|!|$)',
      ],
      unless: [negated, asked, conditioned, reported],
      when: [sameFigure],
      rewrites: [say('这个价要看{数量或付款方式}，我核算以后答复您', { over: 'clause' })],
    },
    {
      phrases: [
        '(行|行吧|算了|好吧|得了|罢了|成|好好好|没办法) [，|,] ... {(价格|价钱|价)[就|我们|我|再](让|降|减|少)[给您|给你|您|你]}',
        '{(最低价|底价|成本价|内部价|员工价|特价)(给|卖)[给](您|你|贵司)[了|吧]}',
        '{[再](便宜|优惠|少|让|减|降)[给您|给你|您|你](#|@zh-number)[@zh-number]_[钱]给(您|你)}',
        '{(可以|能|就|那|帮您|这边|我们|直接|给您|给你)[再|给您|给你](让到|便宜到|少到|优惠到)[您|你](#|@zh-number)}',
      ],
      unless: [negated, asked, conditioned, reported, standing],
      rewrites: [forAReturn, append('，前提是{交换条件}', { to: 'clause' })],
    },
  ],
  examples: [
    { bad: '这单我们[[再便宜5%]]。', fixed: '如果[交换条件]，这单我们再便宜5%。' },
    { bad: '那给您[[打九五折]]吧。', fixed: '如果[交换条件]，可以给您打九五折。' },
    {
      bad: '王經理，這批貨我們[[再讓您兩個點]]。',
      fixed: '王經理，如果[交換條件]，這批貨我們再讓您兩個點。',
    },
    { bad: '好的，[[零头给您抹了]]。', fixed: '好的，如果[交换条件]，零头给您抹了。' },
    { bad: '既然您嫌贵，那我们就直接给您[[打九折]]好了。', fixed: '如果[交换条件]，我们给您打九折。' },
    { good: '这个价格没法给您再便宜一点了，付款方式可以商量。' },
    { good: '您是想让我们再便宜5%吗？' },
    { good: '如果数量加到一千件，我们再便宜5%。' },
    { good: '您上次提到想再便宜5%，我这边核了一下成本。' },
    { good: '店庆期间，会员下单都打九折。' },
    { good: '比上个月便宜5%，主要是棉纱降了价。' },
    { good: '这款比那款少两个接口。' },
    { good: '满五百件打九五折。' },
    { good: '多拿几箱给您便宜点。' },
    { bad: '[[九块就九块]]吧。', fixed: '这个价要看[数量或付款方式]，我核算以后答复您。' },
    { good: '要是您今天定，九块就九块。' },
    { good: '这种垫片两块就九块。' },
  ],
});

/** “赶紧拍”“别犹豫了”“还等什么”: driving the reader. */
import { asked, reported, requested } from '../../../words/chinese/guards';
import { inSimplified } from '../../../words/chinese/script';
import { ofTheReader } from '../../../words/chinese/way-on';
import type { Match } from '../../../words/match';
import { sayCalmly } from '../../rewriting/chinese/say-calmly';
import { inTheirOwnTime } from '../../rewriting/in-their-own-time';
import { defineRule } from '../../rule';

/** “您就别想要了”: a refusal, and no hurry. */
function longedFor({ tokens, mark }: Match): boolean {
  return tokens[mark.to - 1]?.text === '想' && !/^[了来來吧啦，。！]$/.test(tokens[mark.to]?.text ?? '。');
}

/** “不要等我们电话，直接过来”: they need not wait for us or for news. */
function forNews({ tokens, mark }: Match): boolean {
  const next = tokens
    .slice(mark.to, mark.to + 3)
    .map(({ text }) => text)
    .join('');
  return (
    /^[等]$/.test(tokens[mark.to - 1]?.text ?? '') &&
    /^(?:[我他她]|快[递遞]|[电電][话話]|通知|短信|[邮郵]件|消息|回[信复覆]|[师師]傅|司机|司機)/.test(next)
  );
}

/** “别等太久，周四前告诉我，我好订车”: there is a reason, and nothing is sold. */
function withAReason({ sentence: { prose } }: Match): boolean {
  const words = inSimplified(prose);
  return (
    /我们?(?:这边)?(?:也)?好(?:早点|尽快|提前)?(?:跟|给|帮|把|去|向|安排|订|排|报|备|通知|让|按|留)|以便|方便我|来得及|才赶得上/.test(
      words,
    ) && !/下单|拍下|名额|优惠|付款|定金|涨|没了|抢|活动|特价|手慢|签约|成交/.test(words)
  );
}

const unless = [asked, reported];
const order = '(下单|下订|落订|抢购|抢|入手|刷卡|订购|签约|签单|拍下|拍|囤货|囤|报名|上车|成交|拿下)';

export default defineRule({
  id: 'pressure/act-now',
  principle: 'not-straight-to-the-sale',
  severity: 'warning',
  message: '在催人马上下手。',
  why: '催得越急，客户越想躲：让他慢慢看，您随时在。',
  phrasings: [
    {
      phrases: [
        `{(赶紧|赶快|抓紧|快点|速速|火速|速|立刻|立马|马上|现在就|即刻|快来|快去|从速)[时间|去|来|给我|直接|点]${order}[了|啦|吧|哦|呀|啊|一套|一个|一份]}`,
        `{[就]直接(刷卡|签约|签了|付款|成交|付了|下单)[吧|得了|算了|就完了|就行了]}`,
      ],
      unless: [...unless, requested],
      rewrites: [inTheirOwnTime],
    },
    {
      phrases: [
        '{(别|不要|甭|唔好)[再|一直|老|总](犹豫|考虑|磨蹭|纠结|拖|等|比|比较|想|比来比去|想来想去|犹豫不决|东比西比|货比三家)[了|啦|来比去]}',
        '{[您|你]还(等|犹豫|考虑|想|纠结|等着|磨蹭)(什么|啥|个啥)}',
        '{心动不如行动}',
        '{(想好|考虑好|看好|看中|决定好)[了]就[赶紧|快|直接|马上](付款|下单|签|签约|定|拍|买|交定金|付定金|下定)[了|吧]}',
        '{(今天|现在|今晚|当场|这会儿)就(定了|定下来|签了|付了|下单|拍了|交定金|把单下了|把合同签了)[吧|呗]}',
        '{(您|你)(得|可得|可要|真得|要)(快点|赶紧|抓紧|赶快|趁早|尽快|早点)(定|订|决定|下单|下定|拿主意|签|做决定|出手|拍板)[了|啊|呀]}',
        '{[您|你]考虑得(够|太|也太|也够|很|也很|已经够)(久|长|长时间)[了|的了]}',
        '{[您|你][都|已经](考虑|想|犹豫|拖)了(这么|那么|好|够)(久|多天|几天|长时间|长)[了]}',
      ],
      unless: [...unless, longedFor, ofTheReader, withAReason, forNews],
      rewrites: [inTheirOwnTime],
    },
    {
      phrases: [
        '{(先|赶紧先|直接)[把]what:(...)how:((交|付|定|买|签|刷|转|缴|拍))[了|下来|下]再(说|讲|商量|慢慢看|考虑)}',
      ],
      unless: [...unless, longedFor, ofTheReader],
      rewrites: [sayCalmly('方便的话麻烦您先把$what$how一下，有问题随时问我')],
    },
    {
      phrases: [
        '{[您|你]还在(考虑|犹豫|等|纠结|想|磨蹭)(什么|啥)[呢|呀|啊]}',
        '{[您|你]还有(什么|啥)(好|可)(犹豫|考虑|纠结|想|比较|磨蹭)的}',
      ],
      unless: [reported, ofTheReader],
      rewrites: [inTheirOwnTime],
    },
  ],
  examples: [
    { bad: '亲，[[赶紧拍]]！', fixed: '亲，您考虑好了告诉我就行。' },
    { bad: '價格很好，[[別猶豫了]]。', fixed: '價格很好，您考慮好了告訴我就行。' },
    { bad: '方案都做好了，[[您还等什么]]。', fixed: '方案都做好了，您考虑好了告诉我就行。' },
    { bad: '[[先把定金交了再说]]。', fixed: '方便的话麻烦您先把定金交一下，有问题随时问我。' },
    { good: '今天赶紧拍还来得及吗？' },
    { good: '您说要赶紧下单，我这边单子已经准备好了。' },
    { good: '请您尽快下单，请抓紧报名，名单周五要报上去。' },
    { good: '您不要再等了，货已经签收。' },
    { good: '我们马上发货。' },
    { good: '别等我们电话，到了直接按门铃。' },
    { good: '名单不要拖，周四前发我，我好给司机排座。' },
    { good: '您慢慢看，有问题随时问我。' },
    { bad: '[[想好了就付款吧]]。', fixed: '您考虑好了再付款就行，有问题随时问我。' },
    { bad: '[[還有什麼好猶豫的]]？', fixed: '您考慮好了告訴我就行。' },
    { bad: '房子这么好，[[今天就定了吧]]。', fixed: '房子这么好，您考虑好了告诉我就行。' },
    { good: '您说今天就定下来，我马上拟合同。' },
    { good: '請問您考慮好了嗎？' },
    { good: '别想太多，样品先看再说。' },
    {
      bad: '年卡还有五个名额，[[别犹豫了]]，现在就转账吧。',
      fixed: '年卡还有五个名额，您考虑好了再付款就行，有问题随时问我。',
    },
    { bad: '拼车就差一位，[[赶紧报名]]，再不报就没座了。', fixed: '拼车就差一位，您考虑好了告诉我就行。' },
    { bad: '[[别犹豫了]]，过了周五就没这个价了。', fixed: '这个价格到周五为止，您考虑好了告诉我就行。' },
  ],
});

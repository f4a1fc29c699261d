/** “您口口声声说”“贵司口称”“所谓的质量问题”: doubts what the customer says by the way it is told. */
import { asked, conditioned } from '../../../words/chinese/guards';
import type { Turn } from '../../rewriting/chinese/clause-by-clause';
import { whatWeSee } from '../../rewriting/chinese/what-we-see';
import { defineRule } from '../../rule';

const what =
  '(问题|质量|质量问题|损失|破损|瑕疵|延误|投诉|缺陷|证据|权益|承诺|故障|掉色|客户|低价|报价|竞争对手|理由|损坏|色差|事故|困难|伤害|误差|假货|不满|紧急|急单|老客户|预算)';

const lookTogether = { beside: '我们一起核对一下', alone: '这里的情况我们一起核对一下' };

/** “您口口声声说没签收”: told as what they say, where nothing else is known. */
const claim: readonly Turn[] = [
  [
    /^(.*?)[您你]?(?:们|那边|之前|一直|当时|又)*(?:口口声声地?|一口咬定|硬说|非说|咬定|偏说|口称|声称|宣称|谎称|诈称|嘴上)(?:说|讲|是|称|自己)?(?![说讲话])(.{2,14})$/,
    '$1您提到$2',
  ],
];
const ofThemselves: readonly Turn[] = [
  [/^(.*?)[您你]?[^，]{0,4}(?:号称|自称)(?:自己)?是?(.+)$/, '$1您提到是$2'],
];
const soCalled: readonly Turn[] = [
  [/^(.*?)(?:[您你]们?|贵司)?所谓的?[“"「『]?([^”"」』]+)[”"」』]?(.*?)$/, '$1您提到的$2$3'],
];

export default defineRule({
  id: 'exposing/you-claim',
  principle: 'dont-expose',
  severity: 'warning',
  message: '话里带着不信。',
  why: '“声称”“所谓”一出口，就等于说他撒谎：照实转述，再说您查到了什么。',
  phrasings: [
    {
      phrases: [
        '{(您|你|你们|贵司|贵方|客户)[那边|之前|一直|当时|又](口口声声|一口咬定|硬说|非说|咬定|偏说|口称|声称|宣称|谎称|诈称|嘴上|口口声声地)[说|讲|话|是|称|自己]}',
        '{(口口声声|一口咬定|硬说|非说)(说|讲|话|是|没|有|我们|收)}',
      ],
      unless: [asked, conditioned],
      rewrites: [whatWeSee(lookTogether, { claimed: claim })],
    },
    {
      phrases: ['{(您|你|你们|贵司|贵方|客户)[那边|之前|一直|当时|又](号称|自称)[自己][是]}'],
      unless: [asked, conditioned],
      rewrites: [whatWeSee(lookTogether, { claimed: ofThemselves })],
    },
    {
      phrases: [
        `{[您|你|你们|贵司]所谓的} ... ${what}`,
        `{[您|你|你们|贵司]所谓}${what}`,
        '{所谓的}(被|没|不|掉|坏|漏|少|破|客户|朋友)',
        '{(您|你|你们|贵司)(所谓|所谓的)}',
      ],
      unless: [asked, conditioned],
      rewrites: [whatWeSee(lookTogether, { claimed: soCalled, always: true })],
    },
  ],
  examples: [
    { bad: '[[贵司声称]]已付尾款，账上还没到。', fixed: '账上还没到，我们一起核对一下。' },
    { bad: '[[您口口聲聲說]]沒簽收。', fixed: '您提到沒簽收，我們一起核對一下。' },
    { bad: '[[所谓的]]质量问题，检测都合格。', fixed: '您提到的质量问题，检测都合格，我们一起核对一下。' },
    {
      bad: '[[您硬说]]课没上过，可签到表里您签字确认了。',
      fixed: '签到表里有签字确认的记录，我们一起核对一下。',
    },
    { bad: '[[您所谓的]]损失，无非是地毯湿了一块。', fixed: '您提到的损失，我们一起核对一下。' },
    { good: '贵司声称的专利号方便发我核对吗？' },
    { good: '如果贵司声称拥有商标，请附证书，平台要备案。' },
    { good: '所谓的质量问题具体指哪一项呢，方便拍张照吗？' },
    { good: '所谓FOB，就是货到船上为止的费用都含在价里。' },
    { good: '您提到没收到，我问一下前台。' },
  ],
});

import { asked, conditioned, reported } from '../../../words/chinese/guards';
import { noJabLeft } from '../../rewriting/chinese/jabs';
import { pastTheJab } from '../../rewriting/chinese/past-the-jab';
import { withoutJabs } from '../../rewriting/chinese/without-jabs';
import { reword } from '../../rewriting/reword';
import { drop } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const asWeKnowIt = '关于这一点，我们这边了解到的情况是{具体情况}';

/** “贵司提出的延期申请，我们无法同意” is a no to a wish, and none to a view. */
const notGranted = reword(
  /^([^，]*?(?:申请|要求|请求|提议|条件|方案|折扣|降价|退货|赔偿|索赔)[^，]{0,4}?)，?(?:恕|实在|但|我们?|我司|我方|我公司|敝司)+(?:这边|很|目前|难以|无法|不能|实在|完全)*(?:不|难以|无法|不能)(?:同意|认同|赞同|认可|接受)(?=[。！]?$)/,
  '$1，我们目前还不能答应，原因是{原因}，可以考虑{替代方案}',
  'sentence',
);

export default defineRule({
  id: 'arguing/disagreement',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: '先宣布不同意，就成了对阵。',
  why: '“不同意”一出口就要分输赢：直接说您怎么看、为什么，一样清楚。',
  phrasings: noJabLeft([
    {
      phrases: [
        '{(恕我直言|退一万步讲|退一万步说|恕我冒昧|说句不好听的|说句难听的|不客气地说|讲句不好听的)[，]}',
      ],
      rewrites: [withoutJabs(drop()), pastTheJab({ alone: '目前的情况是{实际情况}，您有疑问可以告诉我' })],
    },
    {
      phrases: [
        '{[恕|实在|恕我|我|我们|我司|我方|敝司][很难|难以|无法|不能|实在|完全]不(同意|认同|赞同|认可|接受)(您|你|你们|贵司|贵方)的(看法|说法|观点|意见|结论|判断|指责|理由|解释|要求)}',
        '{[恕|实在|恕我|我|我们|我司|我方](难以|无法|不能|很难)(同意|认同|赞同|苟同|认可)[(您|你|你们|贵司|贵方)的(看法|说法|观点|意见|结论|判断|指责|理由)]}',
        '{(我|我们|我司|我方|我公司|敝司)[这边][实在|真的|完全|坚决|当然|是|也|并|绝对|肯定]不(同意|认同|赞同|赞成|认可)[这个|这种|这一|这样的|贵司|此|此种|这样|您的|你的][看法|说法|观点|意见|结论|判断|算法|指责|处理|做法|的]}(，|。|！|；|$)',
        '{[我|我们|我司|我方]不敢苟同}',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [
        notGranted,
        pastTheJab({ alone: asWeKnowIt, topic: `关于$topic，我们这边了解到的情况是{具体情况}` }),
      ],
    },
  ]),
  examples: [
    { bad: '[[恕我直言，]]码头费按惯例由买方付。', fixed: '码头费按惯例由买方付。' },
    {
      bad: '[[我们不认同贵司的说法]]，检测报告在附件里。',
      fixed: '检测报告在附件里。',
    },
    { bad: '這個結論[[我司難以苟同]]。', fixed: '關於這個結論，我們這邊瞭解到的情況是[具體情況]。' },
    { good: '是不是我们不认同您的看法，让您为难了？' },
    { good: '如果我们不认同您的看法，会直接说明理由。' },
    { good: '客户说我们不能认同，是翻译的问题，他的意思是再谈谈。' },
    { good: '我们的看法略有不同，理由如下。' },
    { bad: '[[我们坚决不认同]]，检测是第三方做的。', fixed: '检测是第三方做的。' },
    { good: '工厂要涨价，我们不同意涨，价格给您保持不变。' },
    {
      bad: '降价的请求[[我们无法同意]]。',
      fixed: '降价的请求，我们目前还不能答应，原因是[原因]，可以考虑[替代方案]。',
    },
  ],
});

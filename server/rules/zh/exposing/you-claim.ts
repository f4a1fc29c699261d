/** “您口口声声说”“贵司口称”“所谓的质量问题”: doubts what the customer says by the way it is told. */
import { asked, conditioned } from '../../../words/chinese/guards';
import type { Match } from '../../../words/match';
import { pastTheJab, withoutJabs } from '../../rewriting/past-the-jab';
import { say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const what =
  '(问题|质量|质量问题|损失|破损|瑕疵|延误|投诉|缺陷|证据|权益|承诺|故障|掉色|客户|低价|报价|竞争对手|理由|损坏|色差|事故|困难|伤害|误差|假货|不满|紧急|急单|老客户|预算)';

const lookTogether = { beside: '我们一起核对一下', alone: '这里的情况我们一起核对一下' };

/** “您办卡的时候|口口声声说”. */
function namedBefore({ tokens, mark }: Match): boolean {
  const before = tokens.slice(0, mark.from).map(({ text }) => text);
  return /[您你][^，,。]*$/.test(before.join(''));
}

/** What the records show can stand without what was claimed. */
function factsFollow({ tokens, mark, source }: Match): boolean {
  const comma = tokens.findIndex(({ text }, at) => at >= mark.to && /^[,，]$/.test(text));
  const before = source.slice(0, tokens[mark.from]?.start);
  const rest = `${/[,，]\s*$/.test(before) ? before : ''}${comma < 0 ? '' : source.slice(tokens[comma]?.end)}`;
  return /日志|日誌|监控|監控|记录|記錄|系统|系統|合同|后台|後台|照片|快递|快遞|[您你]的|^我(?:们|們)?|账上|帳上/.test(
    rest,
  );
}

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
      rewrites: [
        where(factsFollow, pastTheJab(lookTogether)),
        where(namedBefore, withoutJabs(say('提到'))),
        withoutJabs(say('您提到')),
      ],
    },
    {
      phrases: ['{(您|你|你们|贵司|贵方|客户)[那边|之前|一直|当时|又](号称|自称)[自己][是]}'],
      unless: [asked, conditioned],
      rewrites: [withoutJabs(say('您提到是'))],
    },
    {
      phrases: [
        `{[您|你|你们|贵司]所谓的} ... ${what}`,
        `{[您|你|你们|贵司]所谓}${what}`,
        '{所谓的}(被|没|不|掉|坏|漏|少|破|客户|朋友)',
        '{(您|你|你们|贵司)(所谓|所谓的)}',
      ],
      unless: [asked, conditioned],
      rewrites: [withoutJabs(say('您提到的'), '我们再核对一下')],
    },
  ],
  examples: [
    { bad: '[[贵司声称]]已付尾款，账上还没到。', fixed: '账上还没到，我们一起核对一下。' },
    { bad: '[[您口口聲聲說]]沒簽收。', fixed: '您提到沒簽收。' },
    { bad: '[[所谓的]]质量问题，检测都合格。', fixed: '您提到的质量问题，检测都合格。' },
    { good: '贵司声称的专利号方便发我核对吗？' },
    { good: '如果贵司声称拥有商标，请附证书，平台要备案。' },
    { good: '所谓的质量问题具体指哪一项呢，方便拍张照吗？' },
    { good: '所谓FOB，就是货到船上为止的费用都含在价里。' },
    { good: '您提到没收到，我问一下前台。' },
  ],
});

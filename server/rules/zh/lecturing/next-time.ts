/** “下次麻烦您填仔细点”“以后请注意”: a lesson for the future. */
import { byUs, conditioned, negated, reported } from '../../../words/chinese/guards';
import type { Match } from '../../../words/match';
import { noJabLeft } from '../../rewriting/chinese/jabs';
import { pastTheJab } from '../../rewriting/chinese/past-the-jab';
import { withoutJabs } from '../../rewriting/chinese/without-jabs';
import { reword } from '../../rewriting/reword';
import { where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

/** What can be checked: “下次填仔细点”, not “以后注意点”. */
function ofData({ source }: Match): boolean {
  return /填|写|寫|报|報|选|選|量|核|抬头|抬頭|地址|尺|号|號|看清|看仔/.test(source);
}

/** “以后请提前说一声”. */
function ofTime({ source }: Match): boolean {
  return /提前|早点|早些|及时|先|預約|预约|通知|告诉|告訴/.test(source);
}

const tellUs = {
  beside: '下次可以提前跟我们说一声，我们好安排',
  alone: '下次可以提前跟我们说一声，我们好安排',
};
const weTell = {
  beside: '后面需要注意的地方，我们提前跟您说',
  alone: '后面需要注意的地方，我们提前跟您说',
};
const checkNext = { beside: '下次我们也先帮您核对一遍', alone: '下次我们也先帮您核对一遍' };

export default defineRule({
  id: 'lecturing/next-time',
  principle: 'dont-lecture',
  severity: 'warning',
  message: '借这次的事教对方下次怎么做。',
  why: '这次还没解决，下次的叮嘱只像责备：先把眼前办好，要提醒就给个办法。',
  phrasings: noJabLeft([
    {
      phrases: [
        '{(下次|下回|以后|今后|往后|将来)[请|麻烦|拜托|劳烦|希望|务必|一定|记得|还请|也请|要|也][您|你|贵司|你们|贵方][一定|务必|能|要|先|也|自己|多|千万|记得]  ... (仔细点|仔细一点|仔细些|仔细|清楚点|清楚一点|清楚|认真点|认真一点|认真|小心点|小心一点|注意点|注意一点|注意些|看好|想好|想清楚|检查好|核对好|长记性|长个记性|长点心|用点心|上点心|细心点|细心一点|细心|靠谱点|靠谱一点|靠谱些|专业点|专业一点|负责点|负责一点|负责任一点|准时点|准时一点|上心一点|当心点|当心一点|积极点|配合一点|规范一点|规范点|讲清楚|说清楚|问清楚|问清|看清楚|看清)[喔|哦|啊|了|呢]}',
        '{(下次|下回|以后)[您|你|请|麻烦](记得|务必|一定要|一定|能不能|最好)[您|先](提前|早点|早些|及时|先)(说|告诉|通知|告知|讲|提|问)[一声]}',
        '{(吸取|记取|接受)[这次|这个]教训}',
        '{(长点记性|长个记性|长记性|吃一堑长一智|引以为戒|下不为例|好好反省)}',
        '{(下次|下回|以后)(别|不要|请不要|请勿|少|请别)[再|总|老](这样|这么|犯|弄错|填错|搞错|拖|马虎|粗心|迟)}',
      ],
      unless: [byUs, conditioned, negated, reported],
      rewrites: [where(ofData, pastTheJab(checkNext)), where(ofTime, pastTheJab(tellUs)), pastTheJab(weTell)],
    },
    {
      phrases: [
        '{(下单|拍下|拍|购买|买|付款|签收|签合同)(前|之前|时|的时候)[请|一定要|务必|要|麻烦|记得|应该|得|您|亲][先|仔细|认真|好好|自己](看清楚|看清|看好|看明白|想清楚|想好|了解清楚|问清楚|搞清楚)}',
      ],
      unless: [byUs, conditioned, negated, reported],
      rewrites: [
        withoutJabs(
          reword(
            /^(亲[，\s]?)?[^，]*?(?:看清楚|看清|看好|看明白|问清楚|了解清楚|搞清楚)([^，的哦哈呢啊再]{2,8})[的哦哈呢啊]*(?:再[^，]*)?$/,
            '$1下单前我可以先帮您核对$2',
          ),
        ),
        pastTheJab({ beside: '下单前我可以先帮您核对一遍', alone: '下单前我可以先帮您核对一遍' }),
      ],
    },
    {
      phrases: [
        '{(请|麻烦|拜托|希望|劳烦|还请|能不能|可不可以)(您|你|你们|贵司)(下次|以后|下回|今后|往后)...[...](仔细点|仔细一点|仔细些|清楚点|清楚一点|认真点|认真一点|小心点|小心一点|注意点|长记性|长个记性|长点心|用点心|上点心|走点心|细心点|细心一点|靠谱点|靠谱一点|专业点|负责点|准时点|准时一点)}',
      ],
      unless: [byUs, negated, reported],
      rewrites: [where(ofData, pastTheJab(checkNext)), where(ofTime, pastTheJab(tellUs)), pastTheJab(weTell)],
    },
  ]),
  examples: [
    { bad: '抬头错了，[[下次请您填仔细点]]。', fixed: '抬头错了，下次我们也先帮您核对一遍。' },
    { bad: '希望貴司[[吸取教訓]]。', fixed: '後面需要注意的地方，我們提前跟您說。' },
    { bad: '[[以后别再这样]]改单了。', fixed: '后面需要注意的地方，我们提前跟您说。' },
    { bad: '亲，[[付款前请看清楚]]尺码哦。', fixed: '亲，下单前我可以先帮您核对尺码。' },
    { good: '这次是我们漏贴标签，我们吸取教训，加了一道复核。' },
    { good: '如果下次想清楚颜色再定，也完全来得及。' },
    { good: '您说要吸取教训，我们同意，改用木箱。' },
    { good: '不是要您吸取教训，只是提醒一下运费规则。' },
    { good: '下次下单前可以先问我库存。' },
    { bad: '[[以后麻烦你们办事专业一点]]。', fixed: '后面需要注意的地方，我们提前跟你说。' },
    { bad: '[[麻烦您下次报尺寸的时候仔细点]]。', fixed: '下次我们也先帮您核对一遍。' },
  ],
});

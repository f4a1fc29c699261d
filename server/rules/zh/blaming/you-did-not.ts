/** “您没通知我们改期”“你没告诉我们要开专票”“您连个电话都不打”: what the customer left undone. */
import { conditioned, negated, reported, suffered, thanked } from '../../../words/chinese/guards';
import { inSimplified } from '../../../words/chinese/script';
import type { Match } from '../../../words/match';
import { noJabLeft } from '../../rewriting/chinese/jabs';
import { nobodyNamed } from '../../rewriting/chinese/nobody-named';
import { nobodysFault, pastTheJab } from '../../rewriting/chinese/past-the-jab';
import { withoutJabs } from '../../rewriting/chinese/without-jabs';
import { reword } from '../../rewriting/reword';
import { say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const you = '(@zh-you|客户|客人|业主|租客)';
const lately = '[自己|这边|那边|当时|之前|事先|下单时|也|又|可|都|就|其实|根本|从来|一直|从头到尾]';
const not = '(没|没有|未|并没有|并未|根本没|从没|从未)';
const told = '(告诉|通知|提醒|告知|知会|交代|说明|提出|跟我们说|跟我说|和我们说|和我说)';

/** “您没说明也没关系”: it is waved aside. */
function waved({ sentence: { prose } }: Match): boolean {
  return /没关系|不要紧|没事|不碍事|不影响|别担心|放心/.test(inSimplified(prose));
}

/** “我翻了聊天记录，你从头到尾没提过要发票” */
const notSeen = withoutJabs(
  reword(
    /^(?:您|你们?|贵司|客户)[^，没未]{0,6}(?:没有?|未|并未)(?:[跟和向]我们?)?(?:明确)?(?:提|说|讲)(?:到|过|起|清楚)+(?!吗|呢)([^，]{2,}?)[的了啊呀]?$/,
    '暂时没有看到$1的信息，我再帮您确认一下',
  ),
);

export default defineRule({
  id: 'blaming/you-did-not',
  principle: 'save-face',
  severity: 'warning',
  message: '数落客户没做到的事。',
  why: '“您没有……”一出口，他先要辩解：说现在需要什么，他照样会做。',
  phrasings: noJabLeft([
    {
      phrases: [
        `{${you}${lately}${not}[有|提前|及时|事先|先|跟我们|和我们|向我们|跟我|明确]${told}[过|我们|我|清楚]}`,
        `{${you}${lately}${not}[有|跟我们|和我们|跟我|向我们|明确](说过|提过|讲过|说清楚|说清|讲清楚|讲清|提到过|说明白)}`,
        `{${you}[也|又|都|从来]不(提前|早点|早|先|事先|及时)[跟我们|和我们|给我们|跟我](说|讲|通知|告诉|打招呼|打个招呼|预约|告知|讲清楚|说清楚|问)[一声|我们|我]}`,
        `{${you}[就|怎么|居然|竟然]连[一|个|一个|句|封]...(都|也)(不|没|没有|懒得)(打|看|说|回|问|给|发|讲|通知|签|留|告诉|交|付)}`,
        `{${you}(都|就|从来|根本|从来都|都是)[就](不|没|没有)(看|读|听|查|检查|核对|回|理)[的|过|消息|通知|邮件|信息|群](吗|么|嘛)}`,
      ],
      unless: [negated, conditioned, reported, suffered, thanked, waved],
      rewrites: [
        notSeen,
        reword(
          /^[^没未]*(?:没有?|未)(?:提前|及时|事先|先|明确)?(?:告诉|通知|提醒|告知|知会)过?(?:我们|我)([^吗呢的]{2,})$/,
          '我们之前没收到$1的消息',
        ),
        ...nobodyNamed,
        pastTheJab({ ...nobodysFault, alone: '这边还想跟您确认一下{要确认的内容}' }),
      ],
    },
    {
      phrases: [
        '{(您|你|你们|贵司)[是|是不是|怎么|都|就][从来|根本](没|没有|不)(看|查|读)[一下|过](邮箱|邮件|微信|消息|群消息|群|短信|合同|说明书|公告|通知|附件)[的](吗|么|嘛|啊)}',
      ],
      unless: [conditioned, reported, waved],
      rewrites: [withoutJabs(say('可能没注意到，我再发您一份', { over: 'clause' }))],
    },
  ]),
  examples: [
    { bad: '[[你们没告诉我们]]要分两车送。', fixed: '我们之前没收到要分两车送的消息。' },
    { bad: '[[貴司又不提前通知我們]]，工人都回去了。', fixed: '因為沒有及時通知我們，工人都回去了。' },
    { bad: '[[您连一句话都不说]]，我们怎么改。', fixed: '这边还想跟您确认一下[要确认的内容]。' },
    { bad: '通知在群里，[[您都不看的吗]]？', fixed: '通知在群里，接下来可以[处理办法]。' },
    { good: '不是您没告诉我们，是我们没记下来。' },
    { good: '如果您没提前告诉我们，改期要等到下周。' },
    { good: '工厂说您没通知我们改色，我查到是我们漏看了。' },
    { good: '您没告诉我们成功与否，我来问一声。' },
    { good: '您从没跟我们说过难处，谢谢您的信任。' },
    { good: '您没通知我们也没关系，师傅今天在附近。' },
    { good: '楼层方便告诉我一下吗？' },
    { bad: '昨天发的，[[您没看邮箱吗]]？', fixed: '昨天发的，可能没注意到，我再发您一份。' },
    { good: '您没看到邮件吗？我再发一次。' },
    {
      bad: '我查了来信，[[您一直没提过]]要木箱。',
      fixed: '我查了来信，暂时没有看到要木箱的信息，我再帮您确认一下。',
    },
  ],
});

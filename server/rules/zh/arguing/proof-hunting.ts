import { asked, closing, conditioned, negated, reported } from '../../../words/chinese/guards';
import type { Match } from '../../../words/match';
import { fillsClause } from '../../rewriting/chinese/clauses';
import { noJabLeft } from '../../rewriting/chinese/jabs';
import { pastTheJab } from '../../rewriting/chinese/past-the-jab';
import { letItGo, withoutJabs } from '../../rewriting/chinese/without-jabs';
import { reword } from '../../rewriting/reword';
import { drop, say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

/** “墙上的洞明明是您打的” */
function ofThem({ tokens, mark }: Match): boolean {
  return tokens[mark.to - 1]?.text === '是' && /^[您你]$/.test(tokens[mark.to]?.text ?? '');
}

/** “规格都摆在那儿”: not the words alone. */
function afterTopic({ tokens, mark }: Match): boolean {
  const before = tokens.slice(0, mark.from).map(({ text }) => text);
  return mark.from > 0 && !/(?:[，,。]|事实|事實|证据|證據)$/.test(before.join(''));
}

/** “房间明明不小”: against what they felt, nothing can be proved. */
const felt = withoutJabs(
  reword(
    /^([^，您你]{2,8}?)明明(?:就|都|也|已经)*(?:不(?!是)|很|挺|够|没那么)[^，]*$/,
    '关于$1，您觉得哪里不够好，可以告诉我',
  ),
);

export default defineRule({
  id: 'arguing/proof-hunting',
  principle: 'dont-argue',
  severity: 'warning',
  message: '像在法庭上举证。',
  why: '要客户自证，他会觉得被当成骗子：请他给您看看，再把您看到的给他看。',
  phrasings: noJabLeft([
    {
      phrases: [
        '{(信不信由(您|你|你们)|爱信不信|(您|你|你们)[要是|如果|要|若|还是]不信[的话][，](可以|就|去|大可|那就|尽管)[自己])}',
      ],
      unless: [reported],
      rewrites: [
        reword(
          /(?:您|你们?)(?:要是|如果|要|若|还是)?不信(?:的话)?，?(?:可以|就|大可|那就|尽管)(?:自己)?(?=[找去问查测验送])/,
          '您也可以',
        ),
        pastTheJab({ beside: '您也可以再核对', alone: '您也可以再核对' }),
      ],
    },
    {
      phrases: [
        '{(您|你|你们|贵司)(找|拿|指|调|翻|列)出来[给](我|我们|大家)(看看|看一下|瞧瞧|看)}',
        '{[请|那][您|你|你们|贵司](拿出|出示|举出|拿)[你的|您的|真凭实据|有力|确凿](证据)[来|吧|再说]}',
        '{(您|你|你们|贵司)(有|有什么|有啥)证据}',
        '{(空口无凭|口说无凭|无凭无据|谁主张谁举证)}',
      ],
      unless: [conditioned, reported],
      rewrites: [withoutJabs(say('方便的话把照片或记录发我看一下')), say('麻烦您发一份记录，我来对照')],
    },
    {
      phrases: [
        '{[都|是]白纸黑字[写着|写得很清楚|写得清清楚楚|写明]}',
        '{(写得清清楚楚|写得明明白白|写得一清二楚|清清楚楚地写着|明明白白写着)}',
      ],
      unless: [asked, conditioned, negated],
      rewrites: [
        where(fillsClause, pastTheJab({ alone: '目前查到的是{具体内容}' })),
        withoutJabs(where(closing, say('有说明'))),
        withoutJabs(say('写的是')),
        pastTheJab({ alone: '目前查到的是{具体内容}' }),
      ],
    },
    {
      phrases: [
        '{who:(数据|事实|证据|监控|记录|系统|照片|数字|时间)(不会|是不会|可不会|从来不会|从不)(骗人|说谎|撒谎|作假|骗您)}',
      ],
      unless: [asked, conditioned],
      rewrites: [pastTheJab({ alone: '目前的{记录}是{具体内容}' })],
    },
    {
      phrases: [
        '(数据|克重|合同|事实|证据|记录|报告|规格|材料|成本|条款|尺寸|品质|质量|口碑|参数){[都|就|明明](摆|放|写)在(那儿|那里|眼前|这儿|这里|面前|那边|那)}',
        '{(事实胜于雄辩|事实就是事实|铁证如山|证据确凿|有目共睹)}',
      ],
      unless: [asked, conditioned],
      rewrites: [
        withoutJabs(where(afterTopic, say('可以查到'))),
        letItGo(),
        pastTheJab({ alone: '目前查到的是{具体内容}' }),
      ],
    },
    {
      phrases: ['{明明[就|都|是|已经]}'],
      unless: [conditioned, reported],
      rewrites: [
        where(
          ofThem,
          pastTheJab({ beside: '我们一起核对一下', alone: '这里我们一起核对一下', topic: '关于$topic' }),
        ),
        felt,
        withoutJabs(reword(/明明是/, '是'), '我们一起核对一下'),
        withoutJabs(drop(), '我们一起核对一下'),
        pastTheJab({ beside: '我们一起核对一下', alone: '这里我们一起核对一下{要核对的内容}' }),
      ],
    },
    {
      phrases: [
        '{[您|你|你们|贵司](拿不出|拿不到|没有|没|又没|又没有)[任何|什么|确凿|的](证据|依据|凭据)[的话][，|的][就|请|那|那就](别|不要|请不要|请勿|少|凭什么|不能)(乱|瞎|胡|随便|说|讲|投诉|冤枉|怪|诬|污蔑)[说|讲|投诉|赖|编]}',
      ],
      unless: [reported],
      rewrites: [
        pastTheJab({ beside: '方便的话发我看一下，我们一起核对', alone: '方便的话发我看一下，我们一起核对' }),
      ],
    },
  ]),
  examples: [
    { bad: '[[您找出来我看看]]。', fixed: '方便的话把照片或记录发我看一下。' },
    { bad: '合同上[[白纸黑字写着]]由买方清关。', fixed: '合同上写的是由买方清关。' },
    { bad: '[[數據不會騙人]]，轉換率沒有下滑。', fixed: '轉換率沒有下滑。' },
    { bad: '规格[[都摆在那儿]]。', fixed: '规格可以查到。' },
    { bad: '房間[[明明就]]有看到海。', fixed: '房間有看到海。' },
    { good: '如果您有证据，请一并发给我们。' },
    { good: '工厂问您有什么证据，我说先看照片。' },
    { good: '条款是不是写得清清楚楚，我再看一遍。' },
    { good: '合同没有白纸黑字写明交期，我们补一份。' },
    { good: '如果页面明明写着包邮，我们就按包邮算。' },
    { good: '您说页面明明写着包邮，我查一下。' },
    { good: '样品摆在那里的架子上，您随时来看。' },
    { bad: '[[您没有证据就别乱说]]。', fixed: '方便的话发我看一下，我们一起核对。' },
    { bad: '[[您要不信可以]]找质检站测。', fixed: '您也可以找质检站测。' },
    { bad: '阳台[[明明]]很宽敞，你还嫌挤。', fixed: '关于阳台，你觉得哪里不够好，可以告诉我。' },
  ],
});

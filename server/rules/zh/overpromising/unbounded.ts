import { asked, conditioned, negated, reported } from '../../../words/chinese/guards';
import { say } from '../../rewrites';
import { defineRule } from '../../rule';

export default defineRule({
  id: 'overpromising/unbounded',
  principle: 'honest-limits',
  severity: 'warning',
  message: '这个承诺没有期限，也没有边界。',
  why: '今天一句“随叫随到”，几年后仍是客户手里的凭据：写清时间和范围，双方都安心。',
  phrasings: [
    {
      phrases: [
        '{(终身|终生|永久|一辈子|永远)}[免费|给您|为您|提供](保修|维修|维护|质保|包换|包退|售后|服务|保养|升级|更换|保固|修|换|支持|负责|免费|有效|管用)',
        '{(终身|终生|永久|一辈子|永远)都}(有效|保修|管用|负责|能换|能退|包|修|免费)',
      ],
      unless: [negated, asked, conditioned, reported],
      rewrites: [say('{年数}年内')],
    },
    {
      phrases: [
        '{(坏|用|穿|开|做)到(哪年|哪天|哪|什么时候)[@zh-we][就](修|包|保|赔|换|管)到(哪年|哪天|哪|什么时候)}',
        '{质保期内外一个样}',
      ],
      unless: [negated, asked, reported],
      rewrites: [say('质保{年数}年，过保以后按配件价维修')],
    },
    {
      phrases: [
        '{(负|承担)(全责|全部责任|一切责任|所有责任|一切后果|全部后果|一切损失|全部损失)}',
        '{(任何|一切|所有)(损失|责任|后果|费用)[我们|都|全][都|全](照单全收|由我们承担|我们承担|包|赔|包赔|全包)}',
        '{[出了|出|有](任何|一切|什么)问题[都|全|全部][由|找|算](我们|我)[来](负责|负全责|承担|兜底|的|全包)}',
      ],
      unless: [negated, asked, conditioned, reported],
      rewrites: [say('按合同约定负责')],
    },
    {
      phrases: [
        '{[我们](随叫随到|随传随到|招之即来)}',
        '{(24|二十四)小时[全天|随时|都](待命|在线|陪着您|都在|守着|恭候)}',
        '{(从不休息|从不打烊|永不打烊)}',
        '{(半夜|凌晨|深夜|三更半夜)[一点|两点|三点|四点|几点][也|都](飞过去|赶过去|过去|接电话|回您|到|秒回)}',
      ],
      unless: [negated, asked, conditioned, reported],
      rewrites: [say('收到后{时间}内答复'), say('工作时间随时联系')],
    },
  ],
  examples: [
    { bad: '这台机器[[终身]]免费维修。', fixed: '这台机器[年数]年内免费维修。' },
    { bad: '整机[[坏到哪年我们修到哪年]]。', fixed: '整机质保[年数]年，过保以后按配件价维修。' },
    { bad: '售後這塊[[隨叫隨到]]。', fixed: '售後這塊收到後[時間]內答覆。' },
    { good: '整机质保两年，电机五年。' },
    { good: '很抱歉，目前不提供终身免费维修，过保以后可以付费检修。' },
    { good: '软件是终身免费升级吗？' },
    { good: '若购买延保，可以享受终身维护。' },
    { good: '合同里写的是终身保修，我核对一下附件。' },
    { good: '有問題隨時聯繫我。' },
    { good: '我们的客服工作日在线。' },
  ],
});

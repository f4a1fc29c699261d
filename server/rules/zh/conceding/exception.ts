import { asked, conditioned, given, negated, reported } from '../../../words/chinese/guards';
import { reword } from '../../rewriting/reword';
import { append, openClause, say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

export default defineRule({
  id: 'conceding/exception',
  principle: 'no-endless-concession',
  severity: 'warning',
  message: '开了口子，没有说明条件。',
  why: '不讲条件的破例，下次就成了规矩：说清为什么是这一次、换来什么。',
  phrasings: [
    {
      phrases: [
        '{(给|为|帮|替)(您|你|贵司)(破例|破个例|破一次例|特批|开绿灯|通融|通融一下|例外|特事特办|开个后门|走后门|放宽)}',
        '{(破例|破个例|破一次例|特批|开个口子|网开一面|特事特办)}',
      ],
      unless: [negated, asked, conditioned, reported],
      when: [given],
      rewrites: [openClause('如果{交换条件}，'), append('，仅限这一次', { to: 'clause' })],
    },
    {
      phrases: [
        '{(过了|超过|过)what:(鉴赏期|质保期|保修期|保固期|退货期|退换期|期限)[也|都|照样|一样]}(让|给|可以|能|帮|免费|退|换|修)',
        '{(过了|超过)what:(七天|7天|十五天|15天|三十天|30天)[也|都|照样|一样]}(让|给|可以|能|帮|退|换)',
      ],
      unless: [negated, asked, conditioned, reported],
      rewrites: [say('$what内')],
    },
    {
      phrases: [
        '{(超过|过了) ... (天|月|期|年)[也|都|照样|一样](没问题|可以|行|能退|给退|给换|能换|照退|照换|照修)}',
        '{(不用|不必|无需)(查|核实|证明|检测|审核|任何理由|理由|提供凭证)[了]}',
      ],
      unless: [negated, asked, reported],
      rewrites: [say('期限内核实后可以办理')],
    },
    {
      phrases: [
        '{(拆封|开封|拆|用过|穿过|洗过|剪标)[了][也|都|照样](没差|没关系|没事|可以退|能退|给退|退|行|无所谓)}',
      ],
      unless: [negated, asked, conditioned, reported],
      rewrites: [reword(/^[^，]*、[^，]*$/, '保持完整就可以退'), say('保持完整就可以退')],
    },
  ],
  examples: [
    {
      bad: '这次[[给您破例]]，周末也发货。',
      fixed: '如果[交换条件]，这次给您破例，周末也发货。',
    },
    { bad: '[[過了鑑賞期也]]讓您退。', fixed: '鑑賞期內讓您退。' },
    { bad: '商品[[拆封也能退]]。', fixed: '商品保持完整就可以退。' },
    { good: '这个折扣我没有权限给您破例。' },
    { good: '能不能为您特批，我今天去问主管。' },
    { good: '如果本周签合同，我可以为您申请特批。' },
    { good: '您提到上次我们给您破例，我查一下当时的记录。' },
    { good: '特批流程一般要三天。' },
    { good: '七天鉴赏期内都可以退，商品保持完整就好。' },
  ],
});

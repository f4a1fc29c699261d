import { asked, conditioned, negated, owed, reported, standing } from '../../../words/chinese/guards';
import { append, openClause } from '../../rewrites';
import { defineRule } from '../../rule';

const fee =
  '(费|费用|费用就|运费|邮费|钱|款|差价|超时费|手续费|安装费|加急费|打样费|样品费|模具费|版费|服务费|快递费|定金|押金|违约金|滞纳金|这笔|这个)';
const us = '(我们|我司|我方|本店|我)';

export default defineRule({
  id: 'conceding/waiver',
  principle: 'give-get',
  severity: 'warning',
  message: '该收的钱白白免了。',
  why: '免掉的费用没人记得，除非它换来了什么：先说清本来要收，再说为什么这次可以免。',
  phrasings: [
    {
      phrases: [
        `${fee}[就|都|也|我们]{(全免|免了|免掉|免去|全部免|减免|不收了|不要了|不算了|不用付了|不用补了|不用交了|不用给了|不用出了|就算了)}`,
        `{(不|不再|不另|不另外|不额外)[@zh-number](计费|收费|收钱|收您钱|算钱|要钱|加钱|收这个钱|收)了}`,
        '{(不收|免收|免|不算|免去|免掉)(您|你|贵司)[的|这笔|这次|这个]}',
        '{(给|帮|替|同|为)(您|你|贵司)(免|免了|免掉|免去|抹|抹掉|抹走|减免|垫付|报销)}',
        '{[这次|这回|本次]就不(收|算|计|要)[您|你|贵司]}',
      ],
      unless: [negated, asked, conditioned, reported, standing],
      rewrites: [openClause('如果{数量或付款方式}能定下来，'), append('，仅限这一单', { to: 'clause' })],
    },
    {
      phrases: [
        `{[都|全|全部|统统|也](由|归|算|让)${us}[来](出|承担|付|包|负担|的)}`,
        `(运费|费|费用|邮费|快递|样品|关税|来回|往返){[都|全|全部|就|也]${us}[来|全](出|承担|付|包|负担)[了]}`,
        `(运费|费|费用|邮费|快递|样品|关税){[都|全|全部|就|也]算${us}的}`,
      ],
      unless: [negated, asked, conditioned, reported, standing, owed],
      rewrites: [openClause('如果{数量或付款方式}能定下来，'), append('，仅限这一单', { to: 'clause' })],
    },
  ],
  examples: [
    { bad: '安装费[[全免]]。', fixed: '如果[数量或付款方式]能定下来，安装费全免。' },
    {
      bad: '超出的版数我们就[[不计费了]]。',
      fixed: '如果[数量或付款方式]能定下来，超出的版数我们就不计费了。',
    },
    { bad: '加急費[[給您免了]]。', fixed: '如果[數量或付款方式]能定下來，加急費給您免了。' },
    { bad: '运费[[全部由我们承担]]。', fixed: '如果[数量或付款方式]能定下来，运费全部由我们承担。' },
    { good: '打样费没法给您免掉，大货里可以抵一半。' },
    { good: '加急费能不能免掉，我先问一下主管。' },
    { good: '运费是由我们承担吗？' },
    { good: '如果交期放宽三天，加急费就免了。' },
    { good: '您说运费由我们承担，合同第三条写的是各付一半。' },
    { good: '会员退货免运费，运费由我们承担。' },
    { good: '这次发错了颜色，来回运费由我们承担。' },
    { good: '发票里不收任何附加费。' },
  ],
});

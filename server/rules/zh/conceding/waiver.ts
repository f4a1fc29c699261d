import { asked, conditioned, negated, owed, reported, standing } from '../../../words/chinese/guards';
import { inSimplified } from '../../../words/chinese/script';
import { type Match, sentenceBefore } from '../../../words/match';
import { forAReturn } from '../../rewriting/for-a-return';
import { append } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const fee =
  '(费|费用|费用就|运费|邮费|钱|款|差价|超时费|手续费|安装费|加急费|打样费|样品费|模具费|版费|服务费|快递费|定金|押金|违约金|滞纳金|这笔|这个)';
const us = '(我们|我司|我方|本店|我)';

/** “十公里以内不收钱”“开工之前的修改不收钱”: up to where nothing is charged, whoever it is. */
function freeUpTo(match: Match): boolean {
  const forThem = match.tokens.slice(match.mark.from, match.mark.to).some(({ text }) => /[您你]/.test(text));
  return (
    !forThem &&
    /(?:(?:之前|以前|以内|之内|以下|期间|期内)[^，,。；您你我费]{0,8}|[头前首][\d一二两三四五六七八九十半]*个?(?:小时|钟头|分钟|天|晚|周|月|年|次|页|公里)[^，,。；您你我费]{0,4})$/.test(
      textBefore(match),
    )
  );
}

/** “关税您出，国内段的运费我们出”, “换货的运费我们出。退货的运费您自理。”: each side bears its part. */
function divided(match: Match): boolean {
  const near = [sentenceBefore(match), ...match.following.slice(0, 2)];
  return (
    near.some((said) => said !== undefined && theirPart.test(inSimplified(said.prose))) ||
    /(?:由|归|算)(?:您|你|贵司|贵方)(?:那边|方)?(?:承担|出|付)|(?:您|你|贵司|贵方)(?:那边|方)?(?:来)?(?:承担|出|付)[，,]/.test(
      textBefore(match),
    )
  );
}

const theirPart =
  /(?:费|费用|关税|税|差价)[^，,。；]{0,10}(?:您|你|贵司|贵方|买家|自己|自行)(?:那边|这边|方|自己)?(?:来|先)?(?:承担|负担|自理|自付|出(?!现|具|示)|付(?!款|清))|(?:费|费用)[^，,。；]{0,6}自[理付]/;

/** “头三年的保费我们出”, “运输险由我们承担”: a term of what is sold. */
function termOfOffer(match: Match): boolean {
  return /[头前首][\d一二两三四五六七八九十半]*个?[年月季次][的]?[^，,。；您你我]{0,4}费[用]?$|(?:保费|保险费?|[运财意人安]\S{0,3}险)$/.test(
    textBefore(match),
  );
}

/** “贴纸照做，不加钱。屏幕要加预算。”: what the job holds, beside what is charged. */
function besideTheCharged(match: Match): boolean {
  const { tokens, mark, sentence, following } = match;
  const words = tokens.slice(mark.from, mark.to).map(({ text }) => text);
  // “不收了” takes back what was to be charged.
  if (!/^不(?:再|另外?|额外|額外)?[加收计計][^了]*$/.test(words.join(''))) return false;
  return [sentenceBefore(match), sentence, ...following.slice(0, 2)].some(
    (said) => said !== undefined && charged.test(inSimplified(said.prose)),
  );
}

const charged =
  /(?<!本来|原本|原来|按理|照理|平时|通常|一般|[是都])(?:要|需要?|得|须|才|另外?|额外)(?:另外?|额外|再)?(?:加|收|补)(?:预算|钱|费|价|款|\s*\d|[一二三四五六七八九十百千两])|另(?:算|计|收费?|报价)/;

/** “请周三以前把表寄来，我们校准，不收钱”: the customer is to do something by a day for it. */
function inReturn(match: Match): boolean {
  return /(?:^|[，,。；）)])(?:请|麻烦|烦请|劳烦|您|你)[^，,。；]{0,10}[日号\d一二三四五六日末底点月节晚午早](?:以前|之前|前)[^，,。；]{0,8}(?:发|寄|交|给|送|订|定|付|签|确认|下单|回|退|拿|带)(?!的)[^，,。；]{0,8}[，,]/.test(
    textBefore(match),
  );
}

function textBefore({ source, tokens, mark }: Match): string {
  return inSimplified(source.slice(0, tokens[mark.from]?.start ?? 0));
}

const unless = [negated, asked, conditioned, reported, standing, owed, freeUpTo, divided, inReturn];
const rewrites = [forAReturn, append('，仅限这一单', { to: 'clause' })];

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
        '{[就|也|都]不(跟|和|向|问|找|同)(您|你|贵司)(要|收|算|追究|计较|拿|追)[钱|了]}',
        '{(给|帮|为|替)(您|你|贵司)(全部|全额|都|直接|先|统统|一并)(减免|免除|免收|豁免|免了|免掉|抹掉|取消)}',
        '{[就|也|都]不(追究|罚|扣)(您|你|贵司|了|您了)}',
        '{(一笔勾销|一笔勾消|睁一只眼闭一只眼|睁只眼闭只眼|一并清零|抹平)[了]}',
        '{不(用|使|必)(算钱|付钱|给钱|交钱|出钱|给|交)(了|啦|喇|的)}',
        '{(我们|本店|小店)[来|都|全|统统](招待|请客|奉送)}',
        '{不(算|要|收)[您|你](钱|一分钱|您钱)[了]}',
        '{白(拿|用|吃|住|坐|拿着用)}',
        '{[就]当(我|我们)请(您|你)[了]}',
        '{(免单|全免单)[了]}',
        '{[就|也](别|甭)(付|交|给|还|补|出)[钱]了}',
        '{一分[钱]不(拿|收|赚|要)[了]}',
        '{(退|返|减|免)一半(给您|给你)}',
        '{(全|全部|全额)返给(您|你)}',
        '{就当(没有|没发生|没这回事|没看见|没这条)}',
        '{不(加|另加|补|多收|收)(钱|价|差价)[了]}',
        '{[这次|这回|本次]就不收[您|你|贵司]}',
        // “改约成功就不算爽约”免的不是钱。
        '{[这次|这回|本次]就不(算|计|要)(您|你|贵司|了)}',
        '{[这次|这回|本次]就不(算|计|要)}(，|,|。|！|!|这|那|$)',
      ],
      unless: [...unless, besideTheCharged],
      rewrites,
    },
    {
      phrases: [
        `(运费|费|费用|邮费|快递|差额|来回|往返|钱){${us}[来|都|全](给|帮|替)(您|你|亲|贵司)(出|付|承担|垫|补|包|报)[了|上|掉]}`,
        '(差价|差额|运费|损失|钱){(我|我们)(自己|个人|自掏腰包|私人|来)[掏腰包](补|出|贴|赔)[给您|给你|给亲|上|了]}',
        `{[都|全|全部|统统|也](由|归|算|让)${us}[来](出|承担|付|包|负担|的)}`,
        `(运费|费|费用|邮费|快递|样品|关税|税点|税|差额|来回|往返){[都|全|全部|就|也]${us}[来|全](出|承担|付|包|负担)[了]}`,
        `{[就|都|全](算|归)(我们|我司)的}`,
        `{${us}[自己|来|全|就|会|可以](消化|吸收|买单|掏钱|自掏腰包|报销|兜底)[掉|了|就好|就行]}`,
        // “标签我们贴”不是白给。
        `(差价|差额|运费|费|费用|钱|款|税|这部分|那部分){${us}[自己|来|全|就|会|可以]贴[掉|了|给您|给你|就好|就行]}`,
        // “我们垫付后凭单据跟您结”不是白给。
        `{${us}[自己|来|全|就|会|可以]垫[掉|了|就好|就行]}(，|,|。|！|!|吧|$)`,
        `(运费|费|费用|邮费|快递|样品|关税){[都|全|全部|就|也]算${us}的}`,
      ],
      unless: [...unless, termOfOffer],
      rewrites,
    },
  ],
  examples: [
    { good: '穿着不满意就退，运费我们出。' },
    { bad: '安装费[[全免]]。', fixed: '如果[交换条件]，安装费全免。' },
    {
      bad: '超出的版数我们就[[不计费了]]。',
      fixed: '如果[交换条件]，超出的版数我们就不计费了。',
    },
    { bad: '加急費[[給您免了]]。', fixed: '如果[交換條件]，加急費給您免了。' },
    { bad: '运费[[全部由我们承担]]。', fixed: '如果[交换条件]，运费全部由我们承担。' },
    { bad: '顺丰的运费[[我给您出了]]。', fixed: '如果[交换条件]，顺丰的运费我给您出了。' },
    {
      bad: '菜里有头发很抱歉，这顿[[给您免]]单，[[再送您]]一张卡。',
      fixed: '菜里有头发很抱歉，这次给您[补偿内容]，作为一点补偿。',
    },
    { good: '打样费没法给您免掉，大货里可以抵一半。' },
    { good: '加急费能不能免掉，我先问一下主管。' },
    { good: '运费是由我们承担吗？' },
    { good: '如果交期放宽三天，加急费就免了。' },
    { good: '您说运费由我们承担，合同第三条写的是各付一半。' },
    { good: '会员退货免运费，运费由我们承担。' },
    { good: '这次发错了颜色，来回运费由我们承担。' },
    { good: '螺丝我过去紧一下，不收钱，这是包在安装里的。' },
    { good: '责任在我们，补色的费用我们出。' },
    { good: '发票里不收任何附加费。' },
    { good: '报关费我们垫付后凭单据跟您结。' },
    { good: '签到晚十分钟以内就不算缺课。' },
    { good: '三公里以内的上门不收钱。' },
    { good: '关税由您承担，国内段的运费我们出。' },
    { good: '请周五前把旧表寄来，我们校准，不收钱。' },
    { good: '裂了的那块台面我们重做，运费我们出。' },
    { good: '地址是我们抄错的。来回的运费由我们承担。' },
    { good: '补货的运费我们出。想退的话，退货运费您自理。' },
    { good: '施工期间的保险由我们承担，头两年的检测费我们出。' },
    { good: '折页照做，不加钱。手提袋要加 3,000 元。' },
    { good: '发错批次是我们的责任。\n\n工期照旧。\n\n重装的人工费由我们承担。' },
    { bad: '上门费[[就不算]]，您拿好收据。', fixed: '如果[交换条件]，上门费就不算，您拿好收据。' },
    { bad: '这回重做是您改的尺寸，[[不收钱]]。' },
    {
      bad: '包间费[[不收了]]，酒水也给您[[便宜点]]。',
      fixed: '如果[交换条件]，包间费不收了，酒水也给您便宜点。',
    },
  ],
});

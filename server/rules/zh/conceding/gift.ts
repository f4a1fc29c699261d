import { asked, conditioned, negated, owed, reported, standing } from '../../../words/chinese/guards';
import type { Match } from '../../../words/match';
import { forAReturn } from '../../rewriting/for-a-return';
import { append, openClause, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

/** “送您到车站”“配送您家里”“抄送贵方”: something is brought, not given. */
function brought({ tokens, mark }: Match): boolean {
  const before = tokens[mark.from - 1]?.text ?? '';
  const after = tokens[mark.to]?.text ?? '';
  const said = tokens
    .slice(0, mark.from)
    .map(({ text }) => text)
    .join('');
  return (
    /(?:剩下|其余|其餘|换新|換新|维修|維修|修好|质检|質檢|检测|檢測)[^，。]{0,8}[，,]?[^，。]{0,8}$/.test(
      said,
    ) ||
    /[发發寄派配运運护護递遞转轉呈奉目欢歡抄报報推接传傳投移函]/.test(before) ||
    /[的到至家府去回上公货貨件单單]/.test(after)
  );
}

/** Nothing in the clause ties the gift to the order at hand. */
function later({ tokens, mark }: Match): boolean {
  let first = mark.from;
  while (first > 0 && !/[，,；;。！!]/.test(tokens[first - 1]?.text ?? '')) first--;
  const clause = tokens
    .slice(first, mark.from)
    .map(({ text }) => text)
    .join('');
  return !/[这這]|今|[现現]在|[马馬]上|[随隨]|本/.test(clause);
}

/** “申请送您两个”“送您一些试吃”: nothing that would need a return. */
function small({ sentence: { prose } }: Match): boolean {
  return /申请|申請|试吃|試吃|试用|試用|小零食|小样|小樣/.test(prose);
}

export default defineRule({
  id: 'conceding/gift',
  principle: 'value-before-price',
  severity: 'warning',
  message: '白送的东西，没有换来什么。',
  why: '白送惯了，下次不送就成了怠慢：跟一张订单、一个条件连在一起，才显得出分量。',
  phrasings: [
    {
      phrases: [
        '{[再|还|另外|额外|多|免费|直接|我们]送(您|你|亲|客官|贵司|贵方|你们)}',
        '{[再|还|另外|额外|免费](赠送|附赠|附送|补送|白送|赠)(您|你|贵司|贵方|你们|给您|给你|给贵司)}',
        '{[再|还|另外|额外|免费|多]送(给)(您|你|亲|客官|贵司|贵方|你们)}',
        '{(多|另外|额外)[再|给](给|帮|为)(您|你|亲|客官|贵司)(放|装|塞|拿|带|搭|附|送|备|配|寄|发)}(一|两|三|几|#|些|点|个|包)',
        '{(再|还|另外|额外|多)(给|为)(您|你|亲|客官|贵司)(送|搭|赠)}',
        '{(给|帮|为)(您|你|亲|客官|贵司)(多|额外|另外)(放|装|塞|拿|配|加|备)[了](一|两|三|几|#|些|点|个)}',
        '{多送(点|些|一点|一些)[给](您|你|亲|客官|贵司)}',
        '{(给您|给你|给贵司|帮您|为您)[额外|另外|免费|白|多](送|赠)}(一|两|三|几|#|些|点)',
        '{(多|另外|额外|白)(送|给)(您|你|贵司)}(一|两|三|几|#|些|点)',
        '{(也|一起|一并|全都|顺便)送[了]}',
        '{[再|多]搭[给](您|你|贵司)}(一|两|几|#|个)',
        '{(另外|额外|顺便)搭(#|@zh-number)[@zh-number]@zh-measure}',
        '{(另外|额外)(附送|赠送|送)(#|@zh-number)[@zh-number]@zh-measure}',
        '{顺手就(帮|给|替)(您|你|贵司)}',
        '(质保|保修|保固|保修期|质保期|有效期|套餐|房型|座位|会员|配置) ... {[直接|免费]给(您|你|贵司)(改成|升到|升级到|升级|延到|延长到|延长|加到|换成)}',
        '{再(给|加|补)(您|你)} @zh-number ... (会员|积分|赠品|代金券|券|样品|红包|礼品|礼物)',
      ],
      unless: [negated, asked, conditioned, reported, standing, brought, small],
      rewrites: [
        forAReturn,
        where(later, openClause('下次下单时，')),
        append('，仅限这一次', { to: 'clause' }),
      ],
    },
    {
      phrases: [
        '{[就](算|当|当作|算作)[是](我|我们|我司|本店|小店|公司)(送|赠送|赞助|附送)[您|你|贵司][的|了]}',
        '{免费(给|帮|为|替)(您|你|贵司)}',
        '{(给|帮|为|替)(您|你|贵司)免费}',
      ],
      unless: [negated, asked, conditioned, reported, standing, owed],
      rewrites: [forAReturn, append('，仅限这一次', { to: 'clause' })],
    },
  ],
  examples: [
    { bad: '让您久等了，[[再送您]]一台加湿器。', fixed: '让您久等了，再送您一台加湿器，作为这次的补偿。' },
    { bad: '樣品[[免費給您]]寄過去。', fixed: '如果[交換條件]，樣品免費給您寄過去。' },
    { bad: '那这次[[多送您]]两卷布。', fixed: '如果[交换条件]，这次多送您两卷布。' },
    { bad: '這次[[多給您放]]兩包濕巾。', fixed: '如果[交換條件]，這次多給您放兩包濕巾。' },
    { bad: '那这次[[多送点给亲]]。', fixed: '如果[交换条件]，这次多送点给亲。' },
    { good: '换新的那件，我们质检完再送给您。' },
    { good: '这批样品没法再送您了，色卡可以寄一份。' },
    { good: '要不要再送您一份色卡？' },
    { good: '如果这单满一千件，我们免费给您打样。' },
    { good: '您说我们答应送您两卷布，我查一下记录。' },
    { good: '质保期内免费给您维修。' },
    { good: '漏发的两个配件，今天免费给您补寄。' },
    { good: '司机下午送您到机场。' },
    { good: '我帮您申请送您两片试用装。' },
    { good: '检测记录已归档，副本报送贵司。' },
    { good: '包裹明天配送，您留意电话。' },
    { bad: '這次的維護[[就算我們送的]]。', fixed: '如果[交換條件]，這次的維護就算我們送的。' },
    { bad: '那[[额外搭两包]]纸巾。', fixed: '如果[交换条件]，额外搭两包纸巾。' },
    { good: '车间再搭两条产线，月底投产。' },
    {
      bad: '洗车我[[给您抹]]个零，[[再送您]]一瓶玻璃水。',
      fixed: '如果[交换条件]，洗车我给您抹个零，再送您一瓶玻璃水。',
    },
  ],
});

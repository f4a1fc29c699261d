/** What nobody can promise in Chinese: how it will turn out is somebody else’s, or the body’s, or the market’s. */
import { grand, sure, vouching } from './vouching';

const capital =
  /投资|投[\d一二两三四五六七八九十几]|加盟|理财|基金|股票|股份|房|公寓|车位|铺|楼盘|项目|开店|本金|回报|币/;
/** “稳赚不亏” */
const earns = /稳?赚|[不没]会?.{0,2}亏|亏不|回本|升值|收益|盈利|涨|跌|翻倍|保本/;

/** “一个疗程见效” */
const bodily =
  /包好|包治|见效|除根|断根|斑|痘|疤|皱纹|脱发|生发|减肥|瘦|反弹|过敏|副作用|疗程|根治|治好|治愈|复发|祛|敏感肌|失眠|近视|后遗症|并发症|美白|长高|宝宝.{0,6}(?:吃|喝|用(?!品))/;
const heals = /[去祛消瘦白治退好根]|效|反弹|复发|长高|见好/;

/** “包过雅思七分” */
const learnt =
  /雅思|托福|考研|驾照|[一二三四五六七八九十\d]分(?!钟|之)|考过|不过的|上岸率|通过率|提.{0,6}分|成绩|考上|考.{0,4}分|上岸|包?就业|月薪|拿证|过级|录取|学会|包过|提分/;

/** “上百度首页” */
const sells = /百度|首页|第一页|排名|流量|粉丝|爆单|销量|业绩|转化|订单.{0,4}翻|客户.{0,6}上门/;

/** “签证肯定能过” */
const decides =
  /(海关|社保局|医保局|车管所|银行|房东|业主|平台|税务局?|使馆|领事馆|签证官|保险公司|学校|物业|消防|法院|医院)/;
const decided = /过签|拒签|签证|贷款|放款|审核|放行|批|验收|录取|查|通过|认证|同意|答应|赔|没问题/;
const decidedElsewhere = /签证|过签|拒签|贷款|放款|年检|验收|认证|体检/;

/** Who decides, where it is told for sure how they will. */
export function deciderOf(clause: string): string | undefined {
  return sure.test(clause) && decided.test(clause) ? decides.exec(clause)?.[1] : undefined;
}

/** “每天一小时就够”: promises no outcome, and stays. */
export function isAside(clause: string): boolean {
  const promising = [sure, earns, bodily, heals, learnt, sells, decided];
  return !promising.some((pattern) => pattern.test(clause)) && !vouching.test(clause) && !grand.test(clause);
}

/** Begins what is said where others decide. */
export const resultOpen = '结果要等';

/**
 * What can be said instead of a promise of what is not in one’s hands.
 * @param text of all clauses. @param around all of the passage. @returns null where it is in one’s hands.
 */
export function outOfOurHands(text: string, around: string): string | null {
  if (!sure.test(text)) return null;
  if (earns.test(text) && capital.test(around))
    return /涨|跌|升值/.test(text)
      ? '以后涨跌要看{因素}，{参考数据}可以给您参考'
      : '收益要看{因素}，{参考数据}可以给您参考';
  if (bodily.test(text))
    return heals.test(text)
      ? '效果因人而异，{适用情况和注意事项}请您先看一下'
      : '每个人的体质不一样，{适用情况和注意事项}请您先看一下';
  if (learnt.test(text)) return '效果因人而异，{往期的情况}可以给您参考';
  if (sells.test(text)) return '具体效果要看{因素}，{同类案例}可以给您参考';
  if (!decided.test(text)) return null;
  const who = decides.exec(text)?.[1];
  if (who) return `${resultOpen}${who}那边确认，有进展马上告诉您`;
  return decidedElsewhere.test(text) ? `${resultOpen}审核方确认，有进展马上告诉您` : null;
}

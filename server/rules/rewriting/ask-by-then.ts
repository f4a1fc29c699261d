/** Asks a Chinese customer kindly for what a threat demanded, by the day that it named, and offers to talk. */
import { inSimplified } from '../../words/chinese/script';
import { type Match, sentenceBefore } from '../../words/match';
import type { Rewriter } from '../rule';
import { sayCalmly } from './chinese/say-calmly';
import { either, where } from './rewrites';

const what = '(尾款|货款|余款|余额|定金|押金|房租|租金|物业费|水电费|费用|欠款|发票|合同|资料|文件)?';
const by =
  '((?:上午|中午|下午|晚上|今天|今晚|明天|后天|(?:本周|这周|下周)(?![一二三四五六日])|这个月|本月|月底|下班|[\\d一二三四五六七八九十两]+[月号日])*(?:今天|今晚|明天|后天|[本这下]?周[一二三四五六日]|本周|这周|下周|月底|月初|下班|中午|年底|[\\d一二三四五六七八九十两]+个?(?:点|号|日|天|小时|周|工作日))(?:之前|以前|前|之内|以内|内)?)';
const if_ = '(?:要是|如果|若|还|再|仍|您|你们?|贵司)*(?:不|没有?|未)';
const deed =
  '((?:[付交缴退还签寄][^，。的就我会位]{0,2}[金款租费钱表料图卡房车同货匙书]|付清|付款|打款|汇款|缴费|缴清|交清|结清|答复|回复|确认|签字|签约|签合同|搬走|搬出|搬离|交钱|提货|取走|处理|解决|归还|寄回|提供|退款|退钱|退费|赔付|赔钱|道歉|发货|下单|决定|[续缴充][费值])(?:尾款|货款|余款|房租|租金|欠款|押金|定金)?)';
const short = '([付交缴签还搬改退赔取定结])(?:钱|款|货)?(?=[，,的我就]|$)';
/** Without a day: “定金不退” asks for nothing. */
const unlessSoon =
  '(?:(?:您|你们?|贵司)?(?:要是|如果|若|还|再|仍)(?:您|你们?|贵司)?(?:还|再)?(?:不|没有?|未)|^不)';
const gap = '[^，。]{0,3}?';

const affects =
  /[租转让]给别|停(?!车)|暂停|取消|作废|视为|默认|涨|[给让卖]别|[让卖]给|滞纳金|违约金|收回|不退(?![款货钱费])|断[供水电网货]|不[再发]/;
const talk = '有困难请告诉我，我们一起商量';
const inMoney = /[款钱租费付账欠缴]/;
const reviews = /[差好中]评|评论|评价/;
const kept = '((?:这个|这套|这间|这批)?(?:价格|价|名额|优惠|位置|舱位|座位))[您你]?(?:就|可就|便|会|要)';

function tells(pattern: RegExp): (match: Match) => boolean {
  return ({ sentence: { prose } }) => pattern.test(inSimplified(prose));
}

/** The sentence, or the one before it, speaks of a review. */
function ofReview(match: Match): boolean {
  return reviews.test(inSimplified((sentenceBefore(match)?.prose ?? '') + match.sentence.prose));
}

/** The same with what follows from it, where business and no punishment follows. */
function withEffect(words: string, of: RegExp, late = '过了时间'): readonly Rewriter[] {
  return [
    where(tells(affects), sayCalmly(`${words}，${late}会影响{什么}，${talk}`, { of, also: affects })),
    sayCalmly(`${words}，${talk}`, { of, also: affects }),
  ];
}

/** What the writer demands is found, and asked for. */
export const askByThen: Rewriter = either(
  where(ofReview, sayCalmly('您对哪里不满意可以告诉我，我们先把问题解决好', { also: reviews })),
  sayCalmly('麻烦您$1$2，没有收到回复的话我们按{处理方式}办，时间上有困难请告诉我', {
    of: new RegExp(
      `${by}[^，。]{0,4}?((?:签|回复|答复|确认|付款|付清|提交|反馈|交|报名|盖章)[^，。]{0,4})，[^。]*(?:[视默][为作认]|自动放弃|当作?[您你])`,
    ),
    also: /^(?:必须|务必|一定要|请|麻烦|须)/,
  }),
  sayCalmly('麻烦您在{日期}前确认，没有收到回复的话我们按{处理方式}办，时间上有困难请告诉我', {
    of: /[视默][为作认]|自动放弃|当作?[您你]/,
  }),
  sayCalmly('$2保留到$1，时间上有困难请告诉我', {
    of: new RegExp(`${by}${gap}(?:不|没有?|未)[^，]+，[^，]*?${kept}`),
    also: affects,
  }),
  ...withEffect('希望款项$1能到账', new RegExp(`${by}${gap}[^，。]{0,4}不到[账帐]`)),
  // “十二点前还不来”: something was lent.
  ...withEffect('希望您$1能归还', new RegExp(`${by}${gap}还不[来回上]`)),
  ...withEffect('$1希望您$2能$3', new RegExp(`${what}${by}${gap}${if_}${deed}`)),
  ...withEffect('$1麻烦您$2$3一下', new RegExp(`${what}${by}${gap}${if_}${short}`)),
  ...withEffect('$1希望您能尽快$2', new RegExp(`${what}${unlessSoon}${deed}`), '再晚'),
  ...withEffect('$1麻烦您尽快$2一下', new RegExp(`${what}${unlessSoon}${short}`), '再晚'),
);

/** “本周内务必答复，过期不候”: it is asked for as well. */
export const askedByThen: Rewriter = either(
  ...withEffect(
    '希望您$1能$2',
    new RegExp(`(?:必须|务必|一定要|得|请)(?:务必|于|在|赶在)*${by}[^，。不没]{0,5}?${deed}`),
  ),
  ...withEffect(
    '希望您$1能$2',
    new RegExp(`${by}[^，。不没]{0,8}?(?:必须|务必|一定要|得|请)[^，。]{0,5}?${deed}`),
  ),
  sayCalmly('麻烦您$1$2，时间上有困难请告诉我', {
    of: new RegExp(`^${by}([把将][^，。]{2,12})`),
    also: new RegExp(`^${by}[把将]`),
  }),
);

/** Where nothing is demanded that can be asked for. */
export const talkItOver: Rewriter = either(
  sayCalmly(`麻烦您$1$2，${talk}`, { of: new RegExp(`${by}([把将][^，。]{2,12})`), also: /^限/ }),
  where(tells(inMoney), sayCalmly(talk)),
  sayCalmly('有什么问题请告诉我，我们一起商量'),
);

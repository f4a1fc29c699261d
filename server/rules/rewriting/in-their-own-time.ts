/** Tells a Chinese customer who was driven to buy what is true about it, and leaves the choice with them. */
import { inSimplified } from '../../words/chinese/script';
import type { Match } from '../../words/match';
import type { Rewriter } from '../rule';
import { sayCalmly } from './chinese/say-calmly';
import { either, where } from './rewrites';

const dearer = /涨|恢复原价|调价|加价/;
const few =
  /(?:目前|现在|真的|已经|也|就)*(?:最后|[只仅就还]剩)(?:最后|下)?的?([\d一二两三四五六七八九十几]+(?:个|套|间|台|件|辆|栋|份|盒|箱|张|条|双|瓶|位|席|户)(?:名额|位置|位子|座位)?)/;
const fewOfThem = new RegExp(`(?:^|(?<=，))([^，您你]{0,8}?)${few.source}`);
const until =
  /(?:过了?|到)((?:今[天晚]|明[天晚]|后天|本?周[一二三四五六日末]|这周|本周|月底|[\d一二三四五六七八九十]+[号日月点])+(?:\d+点)?)[^，]{0,3}[就可真便再]*没?有?了?(?:这个?|这种|这样的)(?:价|优惠)/;
const scarce = /(?:库存|现货|名额|余票|房源)[^，]{0,4}(?:不多|紧张|有限|告急)/;
const left = /最后(?:#|\d+|[一二三四五六七八九十两])个?(?:[天次]|小时|分钟)|截止|仅限今/;
const pay = /(定金|订金|押金|全款|首付)/;
const money = /付款|交钱|转[钱账]|扫码|刷卡|打款|付了/;
const crowd = /([^，]{0,6}?)(?:很多|好多|多|好?几个|几十个|不少|一堆)(?:客户|人)|人家|别人[都也正]/;

/** “养猫不行，别想了”: a no, and no hurry. */
function refuses({ sentence: { prose } }: Match): boolean {
  return /不行|不能|不可以|没法|不了[，,]/.test(inSimplified(prose));
}

export const inTheirOwnTime: Rewriter = either(
  where(refuses, sayCalmly('不过可以{替代办法}')),
  sayCalmly('价格{什么时候怎么变}，您考虑好了告诉我就行', { of: dearer, also: dearer }),
  sayCalmly('这个价格到$1为止，您考虑好了告诉我就行', { of: until, also: until }),
  sayCalmly('$1目前还有$2，您考虑好了告诉我就行', { of: fewOfThem, also: fewOfThem }),
  sayCalmly('目前还有$1，您考虑好了告诉我就行', { of: few, also: few }),
  sayCalmly('{时间}前都可以，您考虑好了告诉我就行', { of: left, also: left }),
  sayCalmly('目前库存不多，您考虑好了告诉我就行', { of: scarce, also: scarce }),
  sayCalmly('您考虑好了可以先付$1，有问题随时问我', { of: pay }),
  sayCalmly('您考虑好了再付款就行，有问题随时问我', { of: money }),
  sayCalmly('$1看的人比较多，您考虑好了告诉我就行', { of: crowd, also: crowd }),
  sayCalmly('您考虑好了告诉我就行'),
);

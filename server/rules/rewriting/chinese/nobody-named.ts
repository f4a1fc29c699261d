/** Tells the cause of something in Chinese without the one who caused it: “因为您没及时付款” is “因为没有及时付款”. */
import type { Rewriter } from '../../rule';
import { reword } from '../reword';
import { withoutJabs } from './without-jabs';

const you = '(?:您|你们?|贵公司|贵司|贵方|客户)(?:自己|那边|这边|当时|一开始|之前|下单时|收货时|签收时)*';
const given = '(?:提供|发|给|寄|交|付|支付|提交|上传|补)';

const cause = `(?<!不)(?:都|全|正|就|还不)?(?:是|因为|由于|因|鉴于|谁让|谁叫)`;
const not = '(?:又|也|都)?(?:不|没有?|未能?)';

/** The cause in other words, only where it is told what came of it. */
function told(pattern: string, because: string): Rewriter {
  return withoutJabs(reword(new RegExp(`${pattern}[的了]?(?=，)`), because, 'sentence'));
}

/** Best first; each a whole clause with what came of it behind it. */
export const nobodyNamed: readonly Rewriter[] = [
  // “因为没有及时收到装箱单，货才被扣的”。
  told(
    `${cause}*${you}${not}(?:能|及时|按时|提前)*${given}(?!我|清|了|过|全|对|好)([^，的了]{2,8})`,
    '因为没有及时收到$1',
  ),
  // “因为没有及时确认”
  told(`${cause}*${you}${not}(?:早点|早些|及时|按时|提前)([^，了]{2,10}?)`, '因为没有及时$1'),
  // “因为没有备份”
  told(`${cause}+${you}${not}(备份|付款|回复|确认|签字|签收|安装|登记|预约|按[^，]{2,8})`, '因为没有$1'),
  // “因为临时改地址”
  told(`${cause}+${you}(?:又|也|都)?(临时[改加换][^，的了]{1,8})`, '因为$1'),
];

/** “您没看清楚尺码表就下单” is “尺码表可能没有注意到，我帮您看看处理办法”. */
export const unnoticed: Rewriter = reword(
  new RegExp(
    [
      // “都怪您自己下单前”
      '(?:是|都怪|全怪|怪|就怪)?(?:您|你们?|贵公司|贵司|贵方|客户)?(?:自己|那边|这边|当时|一开始|同事|不小心|可能|是)*',
      '(?:下单|拍|买|付款|签收|购买|预订|签)?(?:前|之前|时|的时候)?',
      // “没有仔细看清楚”
      '没有?(?:仔细|认真|先|好好|去)*',
      '(?:看清楚|看清(?!楚)|看仔细|[问搞弄]清楚|[问搞弄]清(?!楚)|打听|看(?!清)|读|注意看|注意到?|留意到?|核对|检查|了解)(?:的?是)?',
      // “尺码表|就下单了”
      '([^，您你到就了]{2,8}?)(?:就[^，]+)?[的了哦呢]*$',
    ].join(''),
  ),
  '$1可能没有注意到，我帮您看看处理办法',
);

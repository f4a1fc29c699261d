/** Says in a few characters what a Chinese question is about: “蓝色款的起订量是多少” is “蓝色款的起订量”. */

/** In characters. A longer subject is no phrase any more. */
const longestSubject = 16;

const things =
  '价格|单价|报价|起订量|MOQ|交期|货期|交货期|时间|方式|定金|质保|证书|样品|样品费|目录|图纸|照片|图片|视频|发票|装箱单|颜色|尺寸|重量|包装|运费|参数|规格|说明书|资料|价格表|报告|材质|进度|情况|成分|材料|面料|现货|库存|色卡|账期|清单|合同|保修|折扣|优惠|运费|单号';

const forms: readonly (readonly [RegExp, string])[] = [
  [
    /^(.+?)(?:的)?(?:单价|价格|报价)?(?:大概|一般)?(?:是|要|得)?多少钱(?:一?[个件只套台米条双])?$/,
    '$1的价格',
  ],
  [
    /^(.+?)(?:大概|一般|分别|现在)?(?:是|要|有|得)?(?:多少|多大|多重|多久|多长时间|几天|什么|怎样的|哪些|怎么样|怎么算|如何|如何计算)$/,
    '$1',
  ],
  [
    /^(?:大概|一般|最快|预计|到底|究竟)?(?:什么时候|啥时候|何时|哪天)(?:可以|能|会|才能)?(发货|出货|交货|到货|送到|寄出|发出|出厂|上线|修好|退款|到账|装船)$/,
    '$1时间',
  ],
  [
    /^(.+?)(?:大概|一般|最快|预计|到底|究竟)?(?:什么时候|啥时候|何时|哪天|多久|几号)(?:可以|能|会|才能)?(发货|出货|交货|到货|送到|寄出|发出|出厂|上线|修好|退款|到账|装船|出来|做好|打好)$/,
    '$1$2的时间',
  ],
  [
    new RegExp(
      `^(?:能不能|可不可以|可否|能否|可以|能)(?:先|再|也)?(?:提供|发|寄|给|安排)(?:一?下|我们|我|给我们?)*(?:一?[份个些套张])?(.*?(?:${things}))(?:给我们?|过来)?(?:看看?|一下)?$`,
      'i',
    ),
    '$1',
  ],
  [/^(?:还)?(?:有没有|有无|是否有|有)(.+)$/, '$1'],
  [/^(.{1,8}?)(?:还)?(?:有没有|有无|是否有)(.+)$/, '$1有没有$2'],
  [/^(.{1,10}?)(?:能不能|可不可以|可否|能否|是否可以|可以)(.+)$/, '$1能否$2'],
  [/^(?:能不能|可不可以|可否|能否|可以|能|是否可以|是否能)(.+)$/, '能否$1'],
  [/^(?:您|你|你们|贵司)?(?:是否|是不是)(.+)$/, '是否$1'],
  [
    /^(?:再)?(?:提供|发|寄|传|报|给|告知|确认|安排)(?:一?下|我们|我|给我们?|个)*(?:一?[份个些套张])?(?:你们|您|贵司)?(?:的)?(.+?)(?:给我们?|过来)?(?:看看?|一下)?$/,
    '$1',
  ],
  [/^把(.+?)(?:发|寄|传|给)(?:给|到|一下|我们|我|过来)*$/, '$1'],
];
const lead =
  /^(?:(?:那|另外|再|也|顺便|然后|以及|而且|并且|同时|所以|就是|请问|请教|想问|想了解|想知道|咨询|问|一下|下|麻烦|烦请|劳烦|请|帮忙|帮我们|帮我|您|你们|你|贵司|贵公司|我们|我|想|需要|希望|尽快|先|看看|今天|马上|务必|这边|亲)\s*)+/;
const fact =
  /^(?:最低|最小|最新|最好|最优|产品|样品|付款|检测|贵司|具体|详细)*[\p{Script=Han}\p{L}\p{N} ·/-]{2,}$/u;

/** A clause without “请问”, “麻烦您” and what hangs at its end. */
export function heartOf(clause: string): string {
  return clause
    .trim()
    .replace(lead, '')
    .replace(/[吗么呢嘛啊呀吧哦哈]+$/, '');
}

/** The subject as it reads behind “关于”, or null where it cannot be made right. Simplified characters. */
export function chineseSubject(clause: string): string | null {
  const words = heartOf(clause);
  for (const [pattern, form] of forms) {
    const found = pattern.exec(words);
    if (!found) continue;
    return checked(form.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? ''));
  }
  return nominal.test(words) ? checked(words) : null;
}

const nominal = new RegExp(`(?:${things})$`, 'i');

function checked(words: string): string | null {
  const subject = words
    .replace(/^(?:的|一下|下|一份|份|这边的?|您的|您那边的?|你们的|你们|贵司的|最新的)/, '')
    .replace(/(?:一下|给我们?|过来|(?<!别)的)$/, '')
    .replace(/的话，?(?=.)/, '的')
    .trim();
  if (subject.length < 2 || subject.length > longestSubject || !fact.test(subject)) return null;
  // “我” would be us in our own mouth.
  if (
    /[我你您咱]|吗|什么|多少|怎么|哪|几|为何|谁|不知|如果|要是|了 |^问问$|^大概$|[到能会很是有来了吧]$/.test(
      subject,
    )
  )
    return null;
  return subject;
}

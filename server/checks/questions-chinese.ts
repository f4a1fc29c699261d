/** Finds questions and requests in a Chinese sentence, clause by clause, with and without a question mark. */
import type { FoundWords, Wanted } from './asked';
import { chineseSubject, heartOf } from './chinese-subject';
import { topicOf } from './topics';

const interrogative =
  /多少|几(?:个|天|件|种|款|家|号|点|月|时|周|台|套|成|年|口)|什么时候|啥时候|何时|多久|多长|多大|多重|哪(?!怕|里话|有|能|敢)|怎么|怎样|如何|是否|能不能|可不可以|可否|能否|有没有|有无|是不是|会不会|要不要|行不行|需不需要|支不支持|支持不支持|包不包|含不含|谁|为什么|为何|(?:是|有|叫|用|要|做|算|指|含|哪)什么|什么(?:材|颜|型|规|尺|价|条|方|样|区|牌|地|尺|原|问|进|情|快|货|款|意思)|啥(?!都)|(?:吗|么|呢)[？?\s]*$/;
const request =
  /(?:^|[^邀申])(?:请(?!选择|问|客|假|教|放心|见谅|稍|不要|勿|别|注意|谅解|理解|原谅|查收|看附件|知悉|你们自重|尊重)(?:您|你|你们|贵司|贵公司|务必|尽快|再|先|也|把|帮忙|帮我|尽早|及时|今天|明天|马上|顺便|一并|同时)*|(?:麻烦|烦请|劳烦|拜托|还请|恳请)(?!您了|你了|了|大家)(?:您|你|你们|贵司)?|(?:帮我|帮忙|帮我们|给我们|给我|替我)(?!一个|一种|的感觉|印象|留下|带来|造成))(?:[^，。,]{0,12}?)(?:发|寄|提供|报|给|传|安排|告知|告诉|确认|做|换|退|补|开|取消|改|查|核实|处理|回复|介绍|推荐|算|留|预订|订|修|更新|出|附|列|拍|联系|催|说明|解释|加|减|优惠)|(?:^|[，,])(?:再)?(?:发|寄|传|报)(?:一?下|一?份|我|给我|个|张)/;
const wanting =
  /(?:我|我们|咱|这边|客户)?(?:想|希望|需要|要|想要|急需|等着)(?:您|你|贵司|看|要|了解|知道|拿|收到|得到|确认)?(?:一?[份个些套张下])?[^，。,]{0,10}(?:样品|样布|图纸|目录|报价|价格表|照片|图片|视频|证书|报告|发票|合同|资料|说明书|规格书|单号|收据|形式发票|PI|装箱单|退款|补发|换货|进度|更新|参数|清单)/i;
const rhetorical =
  /难道|^(?:结果|人|然后|所以|东西|你们人|客服|服务)呢$|怎么可能|怎么能(?:这样|这么)|怎么(?:这么|那么|会这|好意思|回事儿?啊)|凭什么|有没有搞错|搞什么|什么(?:态度|服务|玩意|破|垃圾|东西|鬼|素质|公司|平台|商家|烂)|干什么吃|是不是(?:有病|傻|骗|故意|人|有毛病)|还有没有|好意思|至于吗|谁(?:知道|敢|还|信|会买|受得了)|岂|何必|何苦|不是说|不是(?:应该|已经|承诺|写着)|不(?:就是|都是)|有什么用|什么意思啊|算什么|图什么|能不能有点|可能吗|讲不讲|要不要脸|是人吗|良心|什么都|没什么|怎么样都|无论|不管|不论|哪怕|怎么说呢|什么样的人|卖给谁去|听说|多少(?:次|人|遍|钱的东西)了|你们(?:看着|自己)|有意思吗|这叫|这就是|这是.{0,8}吗|吃屎|尼玛|妈的|无语/;
const polite =
  /^(?:您好|你好|hi|hello|亲)?[吗嘛]?(?:最近|近来|一切|近况|身体|生意)?(?:还|都)?(?:好|顺利|怎么样|如何|忙)(?:吗|么|嘛)?$|^(?:在|在吗|在么|在不在|有人|有人吗|有人在吗|吃了吗|忙吗|方便吗|听得到吗|可以吗|行吗|好吗|好不好|对吗|对吧|是吗|是吧|明白吗|可以不|行不行|可否|能否|怎么样|如何|您看呢|你说呢|您觉得呢|你觉得呢|您看(?:可以|行|怎么样|如何)(?:吗)?)$|任何(?:问题|疑问|需要)|(?:有|如有|若有).{0,6}(?:问题|疑问|需要).{0,8}(?:联系|告诉|说|找)|(?:能|可以|可否|能否|能不能)?问(?:您|你)?(?:一|几)?个问题|期待|盼复|静候|等您(?:的)?(?:回复|消息)$|请(?:尽快|及时|速)?(?:回复|回信)(?:我|一下)?$|请回复|望回复|祝|放心/i;

/** What is asked in a sentence of the customer. Simplified characters. Offsets from its start. */
export function findChineseQuestions(prose: string): FoundWords[] {
  const found: FoundWords[] = [];
  let before = '';
  const marked = /[？?]["”」’)）\]]*\s*$/.test(prose);
  const clauses = [
    ...prose
      .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '，')
      .matchAll(/[^，,；;。！!？?、\n]+(?:、[^，,；;。！!？?\n]+)*/g),
  ].filter(({ 0: run }) => run.trim() !== '');
  for (const [at, { 0: run, index }] of clauses.entries()) {
    const clause = run.trim();
    const start = index + run.indexOf(clause);
    const kind = kindOf(clause, marked && at === clauses.length - 1);
    if (kind) {
      const heart = heartOf(clause);
      for (const about of listed(heart))
        found.push({
          kind,
          wanted: wantedOf(about === heart ? clause : about),
          about: generic.test(about) ? `${before} ${about}` : about,
          subject: chineseSubject(about === heart ? clause : about),
          start,
          end: start + clause.length,
        });
    }
    before = clause;
  }
  return found;
}

/** “什么时候能发？”: what for, only the clause before it tells. */
const generic = /^.{0,4}$/;

/** In characters: “今天发货？” asks, a long statement is said in disbelief. */
const longestStatement = 10;
/** In characters. What is longer tells a story. */
const longestClause = 40;

function kindOf(clause: string, marked: boolean): FoundWords['kind'] | null {
  if (clause.length < 2 || clause.length > longestClause || polite.test(clause) || rhetorical.test(clause))
    return null;
  if (
    /^(?:如果|要是|若|假如|等|虽然|因为|既然|只要)/.test(clause) &&
    !/(?:吗|呢|多少|什么时候|多久)/.test(clause)
  )
    return null;
  if (interrogative.test(clause) && !stated.test(clause)) return 'question';
  if (request.test(clause) || wanting.test(clause))
    return /不需要|不要|不想|不用|无需|帮我们?[^，。]{0,6}[了过]|说(?:帮|给|要)|不仅|最后|要求/.test(clause)
      ? null
      : 'request';
  if (/(?:想|需要)(?:了解|知道|问|请教|咨询)/.test(clause) && clause.length > 5) return 'question';
  return marked &&
    clause.length <= longestStatement &&
    !/吧$/.test(clause) &&
    topicOf(clause).subjects.size > 0
    ? 'question'
    : null;
}

/** “不知道怎么回事”, “什么都”, “怎么说都不”: words of questions that state. */
const stated =
  /不管|无论|不(?:知道|清楚).*的$|前面几|几[天个]的|天哪|还不如|倒贴|看不清|跟什么|懂什么|怎么评价|都收到了|底线|现在是怎么了|都(?:不|没|是|可以|行)|多少(?:有|会|也)|没有?多少|没什么|什么的|怎么也|怎么都|没怎么|不怎么|再怎么|不知(?:道)?(?:怎么|为什么|为何)|几(?:个|天|次|件|种|款|家)(?:月|后|前|了|左右)|好几|这几|那几|前几|过几|近几|有几|才几|用了几|等了几|一?会儿?呢|才(?:能|会|知道)|还没.*呢$|着呢$|那么|什么时候.*(?:才行|再说)$/;

/** “报价、交期和起订量” are three. */
function listed(heart: string): readonly string[] {
  const parts = heart
    .replace(
      /^(?:发|寄|传|提供|报|给|告知|告诉|确认|安排|了解|知道|问)+(?:一?下|给)?(?:我们|我)?(?:一?份)?/,
      '',
    )
    .replace(/(?:分别)?(?:是|要)?(?:多少|什么|怎样|如何)?(?:一下)?(?:发?给我们?|过来)?$/, '')
    .split(/、|和|以及|及|跟|还有/)
    .map((part) => part.replace(/^(?:您的|贵司的|你们的|最新的)/, ''));
  return parts.length > 1 && parts.every((part) => alone.test(part)) ? parts : [heart];
}
const alone =
  /^(?:最低|最小|最新|产品|样品|付款|检测|CE|FOB|CIF)?(?:目录|价格|单价|报价|起订量|MOQ|交期|货期|交货期|交货时间|发货时间|付款方式|定金|质保|质保期|证书|样品|样品费|目录|图纸|照片|图片|视频|发票|装箱单|颜色|尺寸|重量|包装|运费|参数|规格|说明书|资料|价格表|检测报告|报告|材质)$/i;

function wantedOf(about: string): Wanted {
  if (/谁(?:来)?(?:出|付|承担|负担|掏)|(?:要|用)我(?:们)?(?:来)?(?:出|付)/.test(about)) return 'payer';
  if (/多少钱|价|报价|费用|怎么卖|运费/.test(about)) return 'price';
  if (/什么时候|啥时候|何时|多久|几天|几号|几点|交期|货期|时间|多长时间|哪天/.test(about)) return 'date';
  if (/多少|起订|几(?:个|件|种|款|台|套)|MOQ|数量/i.test(about)) return 'number';
  if (/为什么|为何|原因|怎么回事|[出啥么](?:了|的)?(?:什么|啥)问题|查出/.test(about)) return 'reason';
  if (/谁/.test(about)) return 'person';
  if (/哪里|哪儿|地址|在哪/.test(about)) return 'place';
  if (/怎么|如何|怎样/.test(about)) return 'way';
  if (/吗|是否|能不能|可不可以|可否|能否|有没有|是不是|会不会|要不要/.test(about)) return 'yes';
  return 'fact';
}

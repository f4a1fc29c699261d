/** “做不了”“无法恢复”“不支持退货”, and nothing that the customer can do instead. */
import { asked, ended, hedged, lastWord, reported } from '../../../words/chinese/guards';
import { inSimplified } from '../../../words/chinese/script';
import { harmlessNo, lostAndOwnedUp, showsWayOn } from '../../../words/chinese/way-on';
import type { Match } from '../../../words/match';
import { sayCalmly } from '../../rewriting/chinese/say-calmly';
import { reword } from '../../rewriting/reword';
import { where } from '../../rewriting/rewrites';
import { wayOn } from '../../rewriting/way-on';
import { defineRule } from '../../rule';

/** “这么简单的事都做不好”: no no, but a bow or a reproach. */
function belittles({ source, tokens, mark }: Match): boolean {
  return /(?:[这這那][么麼点點]|[连連])[^，。]*都$/.test(source.slice(0, tokens[mark.from]?.start ?? 0));
}

/** “装不了的话您打我电话”: it is supposed, not said. */
function onlySupposed({ source, tokens, mark }: Match): boolean {
  return /^(?:的)?[话話]/.test(source.slice(tokens[mark.to - 1]?.end));
}

/** “昨天下午系统中断，您不能刷卡”: what went wrong is told, and nothing refused. */
function toldOfAnOutage({ source, tokens, mark }: Match): boolean {
  const before = inSimplified(source.slice(0, tokens[mark.from]?.start ?? 0));
  return (
    /停摆|停机|停电|断电|断网|断线|掉线|中断|故障|宕机|当机|死机|瘫痪|崩溃|抢修/.test(before) &&
    /昨|前天|上[周个]|那[天晚]|当[时天晚]|\d[:：]\d\d\s*(?:到|至|[-~–—])|刚好|[周礼拜期][一二三四五六日末天][上中下早晚凌]/.test(
      before,
    )
  );
}

/** “签完字就改不了了，请您仔细核对”: told while it can still be done. */
function warnsInTime({ source, tokens, mark }: Match): boolean {
  const before = inSimplified(source.slice(0, tokens[mark.from]?.start ?? 0));
  const after = inSimplified(source.slice(tokens[mark.to - 1]?.end));
  return /就$/.test(before) && /请|麻烦|核对|留意|确认|提前|趁|早(?:点|些)/.test(after);
}

const unless = [
  asked,
  belittles,
  reported,
  hedged,
  showsWayOn,
  harmlessNo,
  onlySupposed,
  warnsInTime,
  toldOfAnOutage,
  lostAndOwnedUp,
];
const verb =
  '(做|办|改|退|换|发|送|配送|查|查到|接|修|给|给您|加|减|取消|恢复|处理|安排|提供|帮|帮您|操作|申请|修改|更改|变更|退货|退款|换货|退换|发货|补发|补|开|开票|下单|下|赔|赔付|寄|派|派送|使用|参加|优惠|便宜|降|降价|少|让|优先|赠送|送货|指定|加急|合并|叠加|拆|提前|延期|延长|满足|答应|接受|同意|支持|保留|预留|承担|受理|通过|升级|补差价|价保|办理|解决|告知|确定|确认|插队|改签|拦截|延迟|抵扣|核销|接单|入住|续住|选择|定制|报销|提早|重发|补寄|退费|转让|代收|代付|上门|送达|调换|更正|撤销|撤回|托运|报|使用)';
const tail = '[@zh-tail][@zh-tail]';
const cannot = '(不能|无法|没法|没办法|没有办法|不可以|不予|不便|不接受|不给|不好)';
const term =
  '(退货|退换货|退换|换货|退款|售后|价保|保价|质保|保修|保固|申诉|申请|活动|优惠|预约|报名|取消|改签|鉴赏|受理|办理|修改|领取|兑换)';

/** “查不到您的订单”: more must be known. */
function searches({ tokens, mark, sentence: { prose } }: Match): boolean {
  return (
    /^[查找搜]/.test(tokens[mark.from]?.text ?? '') &&
    /[您你]的|[订訂][单單]|[记記紀][录錄]|[单單][号號]/.test(prose)
  );
}

const way = [
  // “您没登记，我们没法给您送”: what they can do is told.
  reword(
    /(?:您|你)(?:不|没有?|未)(先?(?:确认|提供|付款?|签收|登记|填写?|上传|补|验收)[^，就]*?)(?:的话)?，?就?(?:我们|这边)?就?(?:没办法|没法|无法|不能)([^，]{2,}?)(?=[的了呢哦哈]*$)/,
    '$1以后我们就可以$2',
    'sentence',
  ),
  sayCalmly('按要求填好后我们就会受理', { of: /未按|不符合要求|不完整|不齐/ }),
  where(searches, wayOn('，方便的话请告诉我{需要的信息}，我们再核对一下')),
  wayOn('，不过可以{替代办法}'),
];

export default defineRule({
  id: 'refusing/cannot',
  principle: 'cannot-then-can',
  severity: 'warning',
  message: '只说不能，没给出路。',
  why: '一句“不行”就把人推给了别家：同一口气说您能做什么，或者他可以怎么办。',
  phrasings: [
    {
      phrases: [
        '{(做|办|改|退|换|发|送|接|修|查|开|补|赔|帮|给|降|少|加|安排|处理|取消|恢复|拆|寄|派|配送|退款|退货|换货|修改|更改|申请|操作|解决|满足|答应|排|装|停|改装|拦截|改签|确定|确认|查询|预留|保留|选|选择|指定|联系|登记|调|延|续|用|来|进|去|赶|加|修|找|追|补|插|挤|退)不(了|到|成|好|上|回来|起来|进|进去|出来)[的]}[了|呢|哦|哈|啊|呀|啦|喔|您|亲|哒]',
        `{${cannot}[再|给您|帮您|为您|直接|单独|随意|继续|进行|参与|享受|随便|提前|跟您|向您|免费|重复|同时]${verb}}`,
        `{(不能|无法|没法|没办法|没有办法|不可以|不予|不便|不接受|不给)[再|给您|帮您|为您|直接|单独|随意|继续|进行|参与|享受]what:(...)${verb}}(。|，|,|！|!|~|～|$|的|了|呢|哦|亲)`,
        '{(申请|请求|要求|退款|退货)[...](不予|未予|未|没有|没|不)(通过|批准|受理|同意|批|获批)}',
        '{(做|改|退|换|发|送|开|降|查|修|赶|赔|放|留|接|排|养|停|住|带|装|办|免|提)是(不可能|不行|不可以|办不到|不允许|做不到)的}',
        '{(我|我们|客服|这边)(没有|没|无|暂无)[这个|这种|相关|此](权限|权力|资格|义务)[的|呢]}',
      ],
      unless,
      rewrites: way,
    },
    {
      phrases: [
        `{(不方便|不便)[给您|直接|对外|随便](告知|提供|告诉您|发给您)${tail}}`,
        `{[也|真的|实在|确实|是](无能为力|爱莫能助|没有办法|没办法|没辙)${tail}}`,
        `{(不能|没法|没办法|没有办法|无法|不可以)(用|改|退|换|选|查|开|送|拆|带|停|进|补|加|取消|参加|叠加|合并|享受)的[哦|呢|哈|呀]}`,
        `{(不能|没法|没办法|没有办法|无法|不可以)[再|给您|帮您]_[_]了[哦|呢|哈|呀|亲]}`,
      ],
      unless,
      when: [ended],
      rewrites: [wayOn('，不过可以{替代办法}')],
    },
    {
      phrases: [
        `{[已经|已|是|都](超过|超出|超|过|过了|错过)[了]${term}[的|处理|服务|申请][有效](期|时间|周期|时效|期限|有效期|时限|范围|期间)[了]}`,
        `{[已经|已|是|都](过了|超了)(价保|质保|保修|退货期|退换期|鉴赏期|活动期|预约期|售后)[期]了}`,
        `{不(在|属于|属)[我们|本店|本公司|平台|正常][的](受理|服务|保修|质保|保固|赔付|理赔|处理|业务|售后|退换|配送|价保)[的]范围[内|之内]}`,
      ],
      unless: [asked, reported, showsWayOn],
      rewrites: [wayOn('，不过可以{替代办法}')],
    },
    {
      phrases: [`{(没办法|没有办法|没法|无法|不能|不敢)[给您|跟您|向您|完全](保证|担保|确保)${tail}}`],
      unless: [asked, reported, showsWayOn],
      when: [lastWord],
      rewrites: [wayOn('，我能做的是{办法}')],
    },
    {
      phrases: [
        '{[我|我们|我方|我司|公司|平台|店里|房东|物业|酒店|商家](没有|没|无|并无|没这个)[任何|这个|这种|那个](义务|责任|道理)[再|来|去|免费|无偿|一直|单独|额外](为|给|帮|替|免费|向|对|承担|赔|负责|陪)...[...]}',
      ],
      unless: [asked, reported, showsWayOn],
      rewrites: [sayCalmly('这部分可以按{收费方式}办理')],
    },
  ],
  examples: [
    { bad: '这么薄的板我们[[做不了]]。', fixed: '抱歉，这么薄的板我们做不了，不过可以[替代办法]。' },
    { bad: '拆封以后[[不能退货]]。', fixed: '抱歉，拆封以后不能退货，不过可以[替代办法]。' },
    { bad: '產線滿了，[[排不進去]]。', fixed: '抱歉，產線滿了，排不進去，不過可以[替代辦法]。' },
    { bad: '您的[[申请不予通过]]。', fixed: '抱歉，您的申请不予通过，不过可以[替代办法]。' },
    { bad: '您没上传图纸，我们就[[没法给您报]]价。', fixed: '上传图纸以后我们就可以给您报价。' },
    { good: '今天盖不了章的话告诉我，不然发不了货。' },
    { good: '麻烦您提供购买凭证，没有凭证没法给您修。' },
    { good: '这么细的活新手都做不好，所以派老师傅过来。' },
    { good: '这么薄的板做不了，最薄可以做到两毫米。' },
    { good: '地址改不了了。您把新地址发我，我联系快递转寄。' },
    { good: '这个尺寸做不了吗？' },
    { good: '您说系统里改不了，我看一下。' },
    { good: '如果超过三十天，就不能退货了。' },
    { good: '这个颜色不会退的，耐洗。' },
    { good: '旺季里当天大概发不了货。' },
    { bad: '这一单[[已经过了退换期]]。', fixed: '抱歉，这一单已经过了退换期，不过可以[替代办法]。' },
    {
      bad: '哪天装好我们[[没法给您保证的]]。',
      fixed: '抱歉，哪天装好我们没法给您保证的，我能做的是[办法]。',
    },
    { bad: '積分清零以後就[[不能換了哦]]。', fixed: '抱歉，積分清零以後就不能換了哦，不過可以[替代辦法]。' },
    { good: '误会一场，不是发不了货。' },
    { good: '这次没办法跟您见面，太遗憾了。' },
    { good: '台风没走，没法保证航班准点起飞。' },
    { bad: '定稿以后[[没有义务给您免费改]]。', fixed: '这部分可以按[收费方式]办理。' },
    { good: '物业有义务给您修，我去催。' },
    { good: '接不上的话您打我手机。' },
    { good: '昨晚八点机房断电，您两家店开不了票，是我们值班的人没接到电话。' },
    { good: '前半小时的录音无法恢复。原因是备份盘写满了，没有人清理。' },
    { good: '开机印了就改不了了，请再看一遍电话号码。' },
    { good: '您列的改动师傅看过了，没有改不了的。' },
    { bad: '发票[[补不了]]，问多少次都一样。', fixed: '抱歉，发票补不了，不过可以[替代办法]。' },
    {
      bad: '系统里根本[[查不到]]您的订单。',
      fixed: '抱歉，系统里查不到您的订单，方便的话请告诉我[需要的信息]，我们再核对一下。',
    },
    { bad: '表格未按[[要求填写的一律不予受理]]。', fixed: '按要求填好后我们就会受理。' },
  ],
});

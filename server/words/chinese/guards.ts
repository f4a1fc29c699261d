/** What makes a risky phrase harmless in Chinese: negation, conditions, hedges, questions, reported speech. */
import { type Match, sentencesBefore } from '../match';
import type { Token } from '../token';
import { tellsCostOfAFault } from './our-fault';
import { inSimplified, toSimplified } from './script';

/** A sentence around the marked words, in simplified characters and lower case, without spaces. */
interface Surroundings {
  /** The whole sentence. */
  readonly all: string;
  /** The marked words. */
  readonly words: string;
  /** What stands before them in the sentence, and in their own clause. */
  readonly before: string;
  readonly clauseBefore: string;
  /** What stands after them in their own clause. */
  readonly clauseAfter: string;
}

const clauseBreak = /[，,；;。！!？?：:（）()…~～\n]|\.\./;

/** Clauses are short in Chinese and break at every comma; what other people say in quotation marks counts for nothing. */
function read({ tokens, mark: { from, to } }: Match): Surroundings {
  const text = (start: number, end: number): string =>
    tokens
      .slice(start, end)
      .map((token) => (token.quoted ? '' : token.kind === 'han' ? toSimplified(token.text) : token.text))
      .join('');
  const before = text(0, from);
  return {
    all: text(0, tokens.length),
    words: text(from, to),
    before,
    clauseBefore: before.split(clauseBreak).at(-1) ?? '',
    clauseAfter: text(to, tokens.length).split(clauseBreak)[0] ?? '',
  };
}

const negation =
  /(?:不|没|无|未|别|勿|难以?|免得?)(?:到|能|敢|会|可能|想|要|便|好|太|是|必|该|应|得|再|有|法|办法|需|用|随便|轻易|可以?|方便|权限|资格|理由|义务)*(?:再|先|预先|事先|提前|当场|口头|私下|擅自|单方面|想|随便|轻易|完全|百分之?百|100%|直接|马上|提供|支持|包括|包含|享受|保证|承诺|担保|说|跟|给|向|对|为|替|您|你|客户|贵司|任何人)*$/;
const doubleNegation = /(?:不得不|不能不|不会不|无不|没有不|是不是)$/;
const undertaking =
  /(?:不能|不敢|无法|没法|没办法|难以?|不好|还不)(?:能|完全|百分百|跟您|向您|给您|现在|马上)*(?:保证|承诺|肯定|确定|打包票|打保票|断定|担保|说死|确认|夸口|夸海口|拍(?:着)?胸[脯口]|把话说[死满])/;
const nobody = /谁(?:也|都)?(?:不|没|无)|没(?:有)?人|没有(?:哪|任何)|哪(?:家|个)(?:也|都)不/;
const denialAfter =
  /^[^，。]{0,6}(?:不了|不到|不起|不敢|不能|不好(?!意思)|没法|没办法|无法|难说|不准|谈不上|是骗人|是(?:骗|哄)[您你])/;

// “怎么能保证”“凭什么给您便宜”: asked like this, it is denied.
const scorned = /(?:怎么(?:可能|敢)|哪(?:能|敢|里能|里敢)|凭什么|岂能|岂敢)(?:就|还|再)?$/;

/** “不能保证”“没法给您打包票”“保证不了”“绝对不掉我不敢说”: the risky words are denied in their own clause. */
export function negated(match: Match): boolean {
  const { clauseBefore: before, clauseAfter } = read(match);
  // “能不能”“是不是” asks.
  const clauseBefore = before.replace(/(.)不\1/g, '');
  return (
    (negation.test(clauseBefore) && !doubleNegation.test(clauseBefore)) ||
    undertaking.test(clauseBefore) ||
    scorned.test(clauseBefore) ||
    nobody.test(clauseBefore) ||
    denialAfter.test(clauseAfter)
  );
}

const questionWords =
  /吗|嘛$|(?<![怎什这那多要])么$|是否|能否|可否|能不能|可不可以|要不要|有没有|会不会|是不是|行不行|好不好/;

// “……，到底要不要”“……，我们怎么发货”: it asks, or attacks, for itself.
const asksAlone =
  /到底|究竟|难道|怎么(?!办|样|安排|处理|走|弄好|付)|凭什么|为什么|为何|何必|干(?:嘛|吗|什么|啥)|(?:什么|啥|几个)意思|什么用|谁|还[想要能](?:我|怎)|还好意思|有意思|有必要|是不是(?:该|要|故意|每|总|当)|打算|不觉得|还是不|自己/;

/** “能保证吗？”“能不能免运费”: it is asked, not said; a question in the last clause asks nothing of the others. */
export function asked(match: Match): boolean {
  const { all, words, clauseBefore, clauseAfter } = read(match);
  const rest = all.slice(read(match).before.length + words.length);
  const last =
    all
      .replace(/[？?]+$/, '')
      .split(clauseBreak)
      .at(-1) ?? '';
  const later = clauseBreak.test(rest.replace(/[？?]+$/, ''));
  // “可以吗因为……”: what stands before 吗 was asked already.
  return (
    (/[？?]$/.test(all) && !(later && asksAlone.test(last))) ||
    (/还$/.test(clauseBefore) && /^是/.test(words)) ||
    questionWords.test(clauseBefore.split('吗').at(-1) ?? '') ||
    questionWords.test(clauseAfter)
  );
}

const conditions = [
  /如果|若(?!干)|(?<![主只需])要是|倘|假如|假设|万一|只要|只有(?!我)|除非|一旦|的话|前提|为条件|视[^，。]{0,12}而定|取决于|根据您的/,
  /(?:^|[，,；;。！!：:])(?:亲|您好)?如(?!期|实|同|下|上|此|常|数|愿|您所(?:说|愿))/,
  /(?:买|订|拍|下单|采购|消费|金额|数量|订单)?(?:满(?!意)|达到|(?<!不)超过|不少于|起订)[^，。]{0,3}(?:#|\d|[一二三四五六七八九十百千万两])/,
  /多(?:买|拿|订|拍|下)(?:几|两|三|些|点)/,
  /在[^，。]{1,14}(?:情况|条件|基础|前提)下/,
  /(?:到账|到帐|付清|付款|下单|签收|收到|收齐|确认|签约|签合同|审核|检测|核实|核对|回签|定稿|寄回|返单|续约|续费|评价|安装|领取)[^，。]{0,8}(?:后|之后|以后|即可|就可以)/,
  /(?:付款|货款|定金|交期|数量|包装|订单|起订量)[^，。；]{0,8}(?:改成|改为|换成|放宽|加到|增加到|提到|提前|延后|做到|达到)/,
  /(?:您|贵司|贵方)先?(?:提供|出具|确认|支付|付|预付|补|寄)[^，。；]{1,12}，[^，。；]{0,3}(?:我们|这边|就|可以)/,
  /作为(?:交换|回报|这次的补偿)|换取|抵扣|抵货款|从货款|(?:下次|下回|下一?单|返单|复购)[^，。]{0,6}时|仅限|只限|仅此|只此一次/,
];
// “只要您一句话”“如果您喜欢”: nothing that binds the other side.
const emptyCondition =
  /(?:只要|如果|(?<![主只需])要是|若)(?:是)?(?:您|你|贵司|客户)?(?:们)?(?:喜欢|需要|想|愿意|高兴|嫌|觉得贵|不满意|不喜欢|开口|开个口|一句话|说一声|一个电话|满意|不投诉|不退货|不(?:给|打)?差评|别(?:给|打|投诉)|有需要|找我|选择|吩咐|提(?!供))|(?:下次|下回|以后|今后)[^，。]{0,6}的话/g;

/** “如果本周确认……”“满五千件”“尾款到账后”: what is said hangs on something, wherever that stands in the sentence. */
export function conditioned(match: Match): boolean {
  const { all, before, words } = read(match);
  // “……不在保修，修的话八百”: a condition with its own consequence behind it binds nothing before it.
  const after = all.slice((before + words).length).replace(/[，；][^，。；]{1,6}的话[^，。；]+/g, '');
  const bound = (before + words + after).replace(emptyCondition, '');
  return conditions.some((condition) => condition.test(bound));
}

const hedge =
  /争取|尽量|尽力|努力|力争|力求|预计|预估|预期|估计|希望|期望|期待|一般|大概|大约|通常|应该|应当|可能|或许|也许|大致|正常情况|原则上|计划|打算|目标|尝试|试着|差不多|多半|初步|暂定/;

/** “争取保证”“一般都能”: it is a wish or an estimate, not a promise. */
export function hedged(match: Match): boolean {
  return hedge.test(read(match).clauseBefore);
}

const saying =
  /(?<![跟和向给对同与])(?:您|你|客户|买家|顾客|对方|贵司|贵方|他|她|它|厂家|工厂|厂里|船公司|货代|供应商|同事|合同|条款|协议|官网|网站|页面|广告|报告|数据|系统|医生|经理|师傅|技术员|工程师|仓库|客服|律师|财务|银行|海关|领导|之前|上次|有人|大家|据)(?:们|那边|这边|里|上|中|方面)?[^，。？]{0,6}(?:说|讲|提到|提及|问(?!题)|写|声称|宣称|表示|要求|反馈|担心|以为|认为|觉得|规定|约定|承诺过|答应过|希望|关心|了解)(?!的(?!是|话))/;

const sayingLast = new RegExp(`${saying.source}[^，。]{0,3}$`);

/** “您说我们保证……”“据船公司表示”: the words are somebody else’s, told in the same clause or just before it. */
export function reported(match: Match): boolean {
  const around = read(match);
  // “您这样说我们很难过”: what was said is meant, not told; “您不用担心，……” takes a worry away.
  const [before, clauseBefore] = [around.before, around.clauseBefore].map((text) =>
    text.replace(/[这那][样么](?:说|讲)|(?:不用|不必|不要|无需|别)担心/g, ''),
  ) as [string, string];
  const opening = before.split(clauseBreak).at(-2) ?? '';
  return saying.test(clauseBefore) || (clauseBefore.length < 3 && sayingLast.test(opening));
}

/** “请您保证电话畅通”“麻烦贵司务必”: the other side is asked to do it. */
export function requested(match: Match): boolean {
  return /(?:请|麻烦|烦请|劳烦|恳请|需要|需|要求|辛苦)(?:您|你|贵司|贵方|大家|客户|买家|亲|务必|一定|先|要|帮忙|们|方|那边|这边)*$/.test(
    read(match).clauseBefore,
  );
}

/** “为了保证质量，……”“以确保……”: the purpose of something else. */
export function purpose(match: Match): boolean {
  return /(?:为了?|以|以便|来|才能|从而|用于|旨在|是要|目的是)(?:更好地?|进一步|切实)?$/.test(
    read(match).clauseBefore,
  );
}

/** “保证尽快处理”“一定努力改进”: what is promised is an effort, and that can be kept. */
export function effort(match: Match): boolean {
  const { words, clauseAfter } = read(match);
  return /^(?:会|要|将|我们|我|为您|给您|帮您|在|第一时间|马上)*(?:尽|努力|争取|认真|用心|加紧|加强|加快|改进|改善|注意|跟进|积极|重视|转达|反馈|催促|好好|妥善|支持|配合|及时|汲取|吸取|多加|继续|再接再厉)/.test(
    words.replace(/^.*(?:保证|承诺|担保|一定|肯定|绝对|必定|打包票)/, '') + clauseAfter,
  );
}

/** “保证金”“质量有保证”“我们的承诺”: the word is part of a name or stands as a noun. */
export function named(match: Match): boolean {
  const { clauseBefore, clauseAfter } = read(match);
  return (
    /^(?:的|金|书|函|人|险|期|体系|部|条款|协议|卡|单|机制|措施|方式|制度|交易)/.test(clauseAfter) ||
    /(?:有|的|所|得到|提供|获得|作出|做出|这个|这项|质量|品质|双重|资金|信用)$/.test(clauseBefore)
  );
}

const offersToAll =
  /不满意[^，。]{0,3}退|全场|全店|本店|店铺|店里|现在下单|下单[就即还可立再]|活动|会员|老客户|新客户|老顾客|新用户|新客|首单|凡是|凡|所有(?:客户|订单|用户)|每[单位件]|规定|标准|政策|质保期?内|保修期?内|保固期?内|质保|无理由|第[二2]件|满减|立减|系统|平台|领取|领券|优惠券|买[^，。]{0,3}送|原价|现价|到手|秒杀|双十一|双11|618|春节|国庆|店庆|促销|套餐|组合|PLUS|plus|国家|价保|返还|自动/;

/** “全场八折”“会员免运费”“质保期内免费维修”: what everybody gets, or what is due anyway. */
export function standing(match: Match): boolean {
  return offersToAll.test(read(match).all);
}

// “是我们量错的”“是车间没校色”: we say whose fault it is.
const admission =
  /(?:是|怪|因为|由于)(?:我们?|这边|厂里|工厂|车间|仓库|师傅|同事|司机|系统)(?:这边|自己|的人|那天)?[^，。；您你]{0,8}(?:错|漏|歪|坏|反了|偏|少|迟|晚|忘|没(?!问题)|疏忽|失误)|我们(?:这边)?[印量缝发装抄写做裁切报算排贴打配送]?(?:错|歪|漏|反)了|(?:是|都是)我们(?:[^，。；您你贵没]{0,6})的(?:错|失误|责任|疏忽|问题)|(?:属|是)我(?:方|司)[^，。；您你贵]{0,8}(?:疏漏|疏忽|失误|责任|过失|不到位)|(?:是|因为|由于)我们[^，。；您你贵]{0,10}(?:造成|引起|导致)/;
// “这个写在合同里”“报价已经含了”: it was agreed.
const agreed = /写在合同|合同[里中](?:包|含)|(?:报价|单价|价格|价钱)[里中]?(?:已经|已|都)?(?:含|包)/;
// “裂的那张我们重做”: what was bad is made anew, unless the customer has changed it.
const madeAnew = /重做|重印|重制|返工|补印|补做|重新(?:做|印|制作|打|烤|缝|裁|切|烫|校准|洗|烘)/;
const changedByThem =
  /(?:您|你|贵司|客户)[^，。；]{0,8}(?:改|换|确认|定稿|写错|报错|弄错|给错|量错|喜欢|满意|想|要求)/;

/** “是我们的错。”, told in this passage or one before. */
function admittedBefore(match: Match): boolean {
  return sentencesBefore(match).some(({ prose }) => admission.test(inSimplified(prose)));
}

/** “发错的那件我们补发，运费我们出”, “裂的重做，不收钱”, “地址是我们抄错的。来回的运费我们承担。”, also with the fault told paragraphs before: we make up for our own fault, or do what was agreed. */
export function owed(match: Match): boolean {
  const { all } = read(match);
  const { passage, sentence } = match;
  const at = passage.sentences.indexOf(sentence);
  const around = passage.sentences.slice(Math.max(at - 2, 0), at + 2);
  if (around.some(({ prose }) => admission.test(inSimplified(prose)))) return true;
  if (tellsCostOfAFault(all) && admittedBefore(match)) return true;
  if (agreed.test(all) || (madeAnew.test(all) && !changedByThem.test(all))) return true;
  return /质量(?:问题|原因)|不合格|不达标|货不对版|破损|损坏|发错|错发|漏发|少发|漏装|少装|补发|补寄|瑕疵|次品|换新|剩下|其余|不良品|坏果|我们的(?:错|失误|责任|疏忽|问题)|责任在我|包在[^，。]{0,8}里/.test(
    all,
  );
}

/** “再给您便宜五个点”“这次我们……”: given to this customer, now. */
export function given(match: Match): boolean {
  const { clauseBefore, words, clauseAfter } = read(match);
  return /(?:给|帮|为|替|让|同|跟|对)(?:您|你|亲|贵司|贵方|客官)|我们|我方|我司|咱们?|我|这边|再|直接|(?:这|本)[次回单票批]|算[您你]|可以|就|都|也|愿意/.test(
    clauseBefore + words + clauseAfter.slice(0, 6),
  );
}

/** “保证质量”“保证信息保密”: the plain duty of every seller, with nothing promised about this case. */
export function duty(match: Match): boolean {
  return /^(?:您|你|客户)?的?[^，。]{0,10}(?:质量|品质|保密|隐私|完好性|完整性|新鲜度|安全性)[呢哦哈的]?$/.test(
    read(match).clauseAfter,
  );
}

const arrivals =
  /到(?!位|底|处|家|时候)|达|发(?!现|生|票|展|挥|错)|寄|出货|交货|交付|交期|完工|做完|做好|上线|装好|出运|装船|开船|起运|派送|补上|补齐|赶出来|赶上|开工|通过|放行|回款/;
const times =
  /(?:#|\d|[一二三四五六七八九十两几半])个?(?:点|日|号|天|周|月|小时|分钟|工作日)|周[一二三四五六日末]|礼拜|星期|[今明后当]天|今晚|明早|月[初中底末]|之前|以内|节前/;

/** “保证周五到货”“一定按时上线”: what is promised comes about at some time, so that an expectation can take its place. */
export function comesAbout(match: Match): boolean {
  const { words, clauseBefore, clauseAfter } = read(match);
  return (
    (arrivals.test(words + clauseAfter) || times.test(clauseBefore + clauseAfter)) &&
    !/不|没|无(?!锡)|满意|完好/.test(clauseAfter)
  );
}

const results =
  /没问题|发到|脱销|卖|爆|火|翻[一两]?[倍番]|涨|赚|提升|达标|合格|一致|解决|处理|满意|(?:给|帮|为|让|替)(?:您|你|贵司|客户|大家)|退(?!货单|款单)|赔|补|搞定|做到|办到|办好|办妥|完成|修好|如期|按时|准时|按期|及时/;

/** “一定给您解决”“肯定周五到”: something is to come about for the customer, unlike “您一定很着急” or “一定的差异”. */
export function brought(match: Match): boolean {
  const { words, clauseBefore, clauseAfter } = read(match);
  if (
    /^(?:很|非常|是|要(?!给|在)|的|得|有|喜欢|开心|注意|记得|不|程度|数量|范围|比例|时间)/.test(clauseAfter)
  )
    return false;
  if (/(?:您|你|他|她|大家)(?:们|那边)?$/.test(clauseBefore) && !/^(?:会?满意|能|可以)/.test(clauseAfter))
    return false;
  return results.test(words + clauseAfter) || arrivals.test(words + clauseAfter);
}

/** “肯定到了”“一定收到了吧”: a guess at what has happened already. */
export function past(match: Match): boolean {
  return /了(?:吧|呢|的|哦|哈)?$/.test(read(match).clauseAfter);
}

/** “怎么到您那儿就偏黄了？”: a question in form, an attack in fact. */
export function rhetorical(match: Match): boolean {
  return /[？?]/.test(read(match).all.slice(-3));
}

/** “180克就是180克”“去年是去年”: the same words on both sides, and nothing else in the clause after them. */
export function tautology({ tokens, mark }: Match): boolean {
  const breaks = (at: number): boolean => !tokens[at] || clauseBreak.test(tokens[at]?.text ?? '');
  const strict = mark.to - mark.from === 1;
  for (let length = 1; length <= 4; length++) {
    const left = tokens.slice(mark.from - length, mark.from).map(({ text }) => text);
    const right = tokens.slice(mark.to, mark.to + length).map(({ text }) => text);
    // “您说什么就是什么” hands the decision over.
    if (/[么啥样]/.test(left.at(-1) ?? '')) return false;
    if (left.length !== length || left.join() !== right.join() || !breaks(mark.to + length)) continue;
    return !strict || (length > 1 && breaks(mark.from - length - 1));
  }
  return false;
}

/** “库存有限”“卖得快”: the sentence says how soon it may be gone, so that hurry is meant to sell. */
export function runningOut(match: Match): boolean {
  return /断货|断码|库存|现货|紧张|有限|不多|卖得(?:很|比较|特别)?快|走得快|抢手|热门|热销|热卖|爆款|畅销|售罄|仅剩|只剩|缺货|最后|涨价|紧俏|告急|手慢|抢|先到先得/.test(
    read(match).all,
  );
}

/** “爆款，库存紧张”“下单还送赠品，库存有限”: it is said to sell, and no figure stands with it. */
export function advertised(match: Match): boolean {
  const { all } = read(match);
  return (
    /爆款|热销|热卖|热门|畅销|抢手|喜欢|心动|拍下|下单|赠|送|优惠|福利|活动|限时|先到先得|抓紧|赶紧|尽快|尽早|早点|手慢/.test(
      all,
    ) && !/补货|到货|预计|替代|剩(?:余)?\d/.test(all)
  );
}

/** “好评晒图返您五元”: the money is for something the customer does. */
export function forReview(match: Match): boolean {
  return /好评|五星|晒图|晒单|评价|收藏|加购|关注/.test(read(match).all);
}

/** “附近哪有停车场”“不知道谁告诉您的”: something is looked for, nothing denied. */
export function wondering(match: Match): boolean {
  return /请问|知道|看看|附近|想问|不知|查|问一?下|打听|周边|旁边/.test(read(match).clauseBefore);
}

/** “您早就提醒过我们”: somebody else does it, not we. */
export function byOthers(match: Match): boolean {
  return /(?:您|你|贵司|贵方|客户|同事|他|她|工厂|对方|老板)(?:们|那边|这边)?$/.test(
    read(match).clauseBefore,
  );
}

/** “理解您的心情，但我们可以先……”: after the “but” comes help. */
export function helping(match: Match): boolean {
  const { all, before } = read(match);
  return /可以|帮|安排|建议|给您|为您|争取|正在|马上|先|尽|协助|处理|解决|补|改/.test(
    all.slice(before.length),
  );
}

/** “不管什么时候，我们都会……”: what follows has no limit either, unlike “不管什么时候，都可以联系我”. */
export function boundless(match: Match): boolean {
  const { all, before, words } = read(match);
  const rest = all.slice(before.length + words.length);
  return (
    /(?:都|也|均|一律|照样)[^，。]{0,8}(?:能|会|可以|给|包|没问题|不会|准时|按时|负责|保证|到|赔|退|换|修)|[用摔洗砸]不[坏烂]/.test(
      rest,
    ) &&
    !/联系|跟我说|和我说|问我|找我|找我们|告诉|说一声|咨询|提出|反馈|感谢|谢谢|留言|回复您|选|挑|参考|看看|理解|发图|发我|发给我/.test(
      rest,
    )
  );
}

/** What follows stands in a clause of its own. */
export function apart(match: Match): boolean {
  return !/都|也|均|一律/.test(read(match).clauseAfter);
}

/** “务必到场”“想必到了”: the characters belong to another word. */
export function split(match: Match): boolean {
  const { clauseBefore, words } = read(match);
  return /(?:务必|势必|想必|何必)$/.test(clauseBefore + words.slice(0, 1));
}

const particles = /^[的了呢哦哈啊呀啦喔噢哟嘛吧滴哒嘞额亲您]$/;

/** “不行的哦亲”“没有了 亲亲”: nothing is said after the marked words in their clause; chat ends one with a space. */
export function ended({ tokens, mark, source }: Match): boolean {
  let at = mark.to;
  while (particles.test(toSimplified(tokens[at]?.text ?? '')) && !spacedOff(source, tokens[at])) at++;
  const next = tokens[at];
  // Writers who set no comma still end a clause with one of these.
  if (/[哦哈啦喔噢哟嘞]/.test(tokens[at - 1]?.text ?? '')) return true;
  return !next || next.kind === 'punctuation' || spacedOff(source, next);
}

function spacedOff(source: string, token: Token | undefined): boolean {
  return token !== undefined && /\s/.test(source[token.start - 1] ?? '');
}

/** “没法给您保证的呢”: the sentence says nothing worth reading after the marked words. */
export function lastWord({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.to).filter(({ kind }) => kind === 'han').length < 6;
}

/** “打工不易，给个好评吧”: pity is asked for, to get a kind review. */
export function pleading(match: Match): boolean {
  return /评价|好评|五星|满意度|差评|高抬贵手|体谅|可怜|支持一下|照顾|行行好|给个/.test(read(match).all);
}

/** The marked words end their clause. */
export function closing(match: Match): boolean {
  return read(match).clauseAfter === '';
}

/** “是我们弄错了”“地址是我们抄错的，害师傅白跑”: we say it of ourselves. */
export function byUs(match: Match): boolean {
  const { before, words } = read(match);
  const subject = before.split(clauseBreak).filter(Boolean).at(-1) ?? '';
  return (
    /(?:我们|我方|我司|咱们|本店|小店|我|厂里|仓库|同事|系统|快递|物流)(?:这边|自己|的)?[^，。您你贵]{0,6}$/.test(
      subject,
    ) || /^[^您你贵]{0,3}我们/.test(words)
  );
}

/** “您一直没收到货”“您没拿到发票”: the other side goes without, and did nothing wrong. */
export function suffered(match: Match): boolean {
  const { words, clauseAfter } = read(match);
  return (
    /^(?:能|有|再|法|办法|成功)*(?:收到|拿到|等到|用上|用得上|看到|接到|到账|到货|解决|满意|查到|找到|睡|休息|享受|领到|改善|成功)/.test(
      clauseAfter,
    ) || /(?:收到|拿到|等到|用上)$/.test(words)
  );
}

/** “要不是您提醒”“多亏您坚持”: it is said in thanks. */
export function thanked(match: Match): boolean {
  return /谢|多亏|幸亏|幸好|感激|辛苦您|提醒|指出|帮忙|支持|信任/.test(read(match).all);
}

/** “您当时应该是自提的吧”: a guess at how it was, not what ought to have been. */
export function guessed(match: Match): boolean {
  return /^(?:是|已经|已|也是|都是|知道了)/.test(read(match).clauseAfter);
}

/** “是我没讲清楚，您再看看”“可能是我听岔了”: the writer takes it on. */
export function ownedUp(match: Match): boolean {
  return /(?:是|怪|可能|也许|或许)我们?(?:这边|自己)?[^，。]{0,4}(?:没|不|听岔|听错|记错|理解|漏|写错|弄错|疏忽)|我们?[^，。]{0,8}不够|没有?做好|做得不(?:好|对)|抱歉|对不起|不好意思/.test(
    read(match).all,
  );
}

/** Says in a Chinese sentence what is expected instead of what is promised, in each of its clauses; what only vouches for it goes. */
import { inSimplified } from '../../words/chinese/script';
import type { Match } from '../../words/match';
import { clauseByClause, type Told, type Turn, turned } from './clause-by-clause';

const surely =
  '(?:(?:我(?!们))?(?:敢|可以|能|会)?(?:(?:跟|向|给)[您你])?(?:保证|承诺|担保)|绝对|一定|肯定|必定|铁定|百分之?百的?|100%|妥妥|包准|保准|准保)';
const day =
  '(?:今天|今晚|今早|明天|明早|明晚|后天|当天|当日|当晚|次日|隔天|(?:这|本|下)?(?:周|星期|礼拜)[一二三四五六日天末]?|(?:这|本|下)个?月(?:底|初|中)?|[\\d一二两三四五六七八九十半]+(?:个半?|多个?)?(?:工作日|天|日|号|点|小时|分钟|周|星期|礼拜|月|年)(?:\\d+[日号]|[一二三四五六七八九十]+[日号])?|年前|节前|年底|月底|月初|国庆|春节|元旦|中秋)';
const time = `(?:最[晚迟快])?(?:(?:下单|付款|拍下|开工|收款)[后的]?)?${day}+(?:上午|下午|中午|晚上|早上|一早|[\\d一二三四五六七八九十]+点半?)*(?:之前|以前|之内|以内|内|前|左右|里)?(?:就|都)?`;
const done =
  '(?:到|发|交|送|寄|修好|修完|做好|做完|完工|完成|完货|出货|出厂|出图|出稿|出结果|上线|装好|装完|装车|搞定|办好|办完|办下来|弄好|开工|拿到|收到|提车|入住|开业|打款|退款|安排|解决|处理好|能好|能用)';
const never =
  '(?:绝对|绝|决|肯定|一定|永远|永|保证|从来|从|百分之?百|100%|铁定)的?(?:都|也)?不(?:会|可能)?再?';
const fault =
  '(?:掉|褪|变形|变色|变质|起球|起皮|缩水|漏|坏|断|卡|死机|宕机|开裂|裂|生锈|破|碎|堵|松|歪|响|闪退|发霉|出(?:现)?(?:任何)?(?:问题|毛病|故障|错|差错)|有(?:任何)?(?:问题|毛病|破损|异味|质量问题)|少|丢|错)';
const trouble =
  '(?:质量)?(?:问题|瑕疵|差错|隐患|后顾之忧|毛病|故障|误差|损失|破损|纰漏|闪失|意外|残留|异味|刺激|套路|猫腻|延误)';
const everywhere =
  '(?:放眼)?(?:整个|在)?(?:全国|全球|全世界|世界|全网|全行业|行业|同类(?:产品)?|市场|业内|业界|国内外?|国际|市面|同行业?|全城|全市|全省|本地|天下|圈子?|同城|同价位|同档次|同级别|这一?带|整?条街|本市|方圆.{1,4}里)(?:上|里|内|中)*(?:做得?)?';

const expected: readonly Turn[] = [
  [new RegExp(`^(.*?)(${time})(我们?|这边|师傅)?${surely}(.*${done}.*?)$`), '$1$3预计$2$4'],
  [new RegExp(`^(.*?)${surely}((?:会|能|可以)?${time}.*${done}.*?)$`), '$1预计$2'],
  [new RegExp(`^(.*?)${surely}(.*(?:准时|按时|如期|按期|及时).*)$`), '$1预计$2'],
  [
    new RegExp(`^(.*?)(${time})必(?:定|将|能|会)?(到货?|发货?|送?达|送到|修好|出货|交货|完工)(.*)$`),
    '$1预计$2能$3$4',
  ],
  [new RegExp(`^(.*?)(${time})准能?会?(${done}.*)$`), '$1预计$2能$3'],
  [
    new RegExp(
      `^(.*?)(${time})能?(${done}.{0,3}?)(?:是|绝对|完全|肯定|都|保证|一定)*(?:没|不是|不成)问题的?$`,
    ),
    '$1预计$2可以$3',
  ],
];

const unlikely: readonly Turn[] = [
  [
    new RegExp(
      `^(.*?)(?:用|穿|戴|放|跑|住|开|洗|晒|摔)(?:上|个|到|满)?[\\d一二三四五六七八九十几]+(?:年|个月|次|万公里|遍)[都也](?:绝对|肯定)?不会?(${fault}).*$`,
    ),
    '$1正常使用一般不会$2',
  ],
  [
    new RegExp(`^(.*?)(?:${never})(?:出|有|出现)(?:任何|一点|半点|什么)(${trouble})(?:的|了)?$`),
    '$1一般不会有$2',
  ],
  [/^.{0,4}[您你].{0,4}不会(?:有|受).{0,4}(?:损失|风险|影响).*$/, '{具体风险}请您看过再定'],
  [
    new RegExp(`^(.*?)(?:保证|承诺)([^不给让帮把]{1,6}?)(?:绝对|一定)?不会?(${fault}.*?)(?:的|了)?$`),
    '$1$2一般不会$3',
  ],
  [
    new RegExp(
      `^(?:保证)?[您你]?((?:下次|下回|以后|今后|往后|用了.*以后|换了.*以后).*?)(?:${never}|再也不会?|不会再)会?(${fault}.*?)(?:的|了)?$`,
    ),
    '$1正常使用一般不会再$2',
  ],
  [
    new RegExp(`^(.*?)(?:半点|丝毫|一丁点|一点点?|一[件次个丝])(.{0,4}?)[都也]${surely}?不会(.+?)的?$`),
    '$1$2一般不会$3',
  ],
  [new RegExp(`^(.*?)${never}有(?:任何|一[件个点丝次]|半点)(.+?)的?$`), '$1一般不会有$2'],
  [new RegExp(`^(.*?)(?:${never}|${surely}的?不)会?(${fault}.*?)(?:的|了)?$`), '$1一般不会$2'],
  [
    /^(.*?)(?:从来?|至今)[没未]有?(丢|坏|错|漏|晚|误|破|伤|断|出)过(?:任何|一[件次个单])?(.*?)$/,
    '$1很少$2$3',
  ],
  [
    new RegExp(
      `^(.*(?:[扣查核算账]|得).*?)(?:绝对|完全|肯定)?(?:没有?|毫无|绝无)(?:任何|半点|丝毫|一点)(${trouble})(?:的|了)?$`,
    ),
    '$1没有$2',
  ],
  [
    new RegExp(
      `^(.*?)(?:(?:绝对|完全|肯定|绝|保证)(?:没有?|无|不会有)(?:任何)?|(?:没有?|毫无|绝无|无|不会有|不可能有)(?:任何|一丁点|半点|丝毫))(${trouble})的?$`,
    ),
    '$1一般不会有$2',
  ],
];

const punctual: readonly Turn[] = [
  [new RegExp(`^(.*?)(?:${never})会?(延误|延期|迟到|耽误|拖|误|晚|超期|超时)(.*?)的?$`), '$1一般不会$2$3'],
];
const neverLate =
  /^.{0,4}(?:一[天分秒刻]钟?|半天)?[都也]?(?:绝对?|肯定|一定|决)?不[会可]能?(?:延误|延期|迟到|耽误|拖|晚|超期|超时).{0,4}$/;

const again: readonly Turn[] = [
  [
    new RegExp(
      `^(?:我们?)?(?:可以|敢)?(?:[跟向].)?(?:承诺|保证)?(.*?)(?:我们?)?(?:${never}|再也不会?|不会再|不再|一定杜绝|杜绝)(?:会|再|类似)*(出现|发生|犯|让|发错|漏发|漏装|少发|寄错|弄错|搞错|延误|遗漏|漏件)(.*?)了?$`,
    ),
    '$1我们会尽力避免再$2$3',
  ],
];

const best: readonly Turn[] = [
  [new RegExp(`^(?:我们)?(?:是|绝对|保证)*${everywhere}最低价?(.*)$`), '价格比较实惠$1'],
  [
    new RegExp(`^(.*?)(?:绝对|肯定|一定|可以说)?是?(?:也)?${everywhere}(?:最(?:好|棒|牛|佳)|第一)的?了?$`),
    '$1比较好',
  ],
  [
    new RegExp(`^(.*?)(?:绝对|肯定|一定|可以说)?是?${everywhere}最(?:便宜|划算|优惠|低|实惠)的?了?$`),
    '$1比较实惠',
  ],
  [
    new RegExp(
      `^(.*?)(?:绝对|肯定|一定|可以说)?是?${everywhere}最(快|强|先进|专业|安全|可靠|好用|耐用|结实)的?了?$`,
    ),
    '$1比较$2',
  ],
];

const pleased: readonly Turn[] = [
  [
    /^(.*?)(?:我们)?(?:包|(?:绝对|肯定|一定|保证)(?:会|能)?让?)[您你](?:绝对|肯定|一定)?(?:会|能)?满意(.*)$/,
    '$1我们会尽力让您满意$2',
  ],
];

const effort: readonly Turn[] = [
  [
    /^(.*?)(?:我们?)?(?:[敢会能]|可以)?(?:[跟向给].{1,2})?(?:保证|担保)(?:都)?是(.+)$/,
    '$1是$2，{凭证}可以给您看',
  ],
  [
    /^(.*?)(?:有(?:任何|什么)?(?:问题|事情?|需要))?(?:我们?|您|你)?(?:都|就)?(?:随叫随到|随传随到|招之即来|.*待命)$/,
    '$1有需要请随时联系，我们{时间}内答复',
  ],
  [/^(.*?)(?:[敢会能]|可以)?(?:[跟向给].{1,2})?(?:保证|承诺)(?:会|能)?([帮给把让为替].*)$/, '$1会尽力$2'],
  [/^(.*?)(?:[敢会能]|可以)?(?:[跟向给].{1,2})?(?:保证|承诺)(?:会|能)?([您你].*)$/, '$1会尽力让$2'],
  [/^(.*?)(?:[敢会能]|可以)?(?:[跟向给].{1,2})?(?:保证|承诺)(?:会|能)?([^不].{2,})$/, '$1会尽力保证$2'],
];

/** “您提什么要求我们都能满足”: as a whole. */
const anything =
  /(?:什么|任何|一切|啥|所有|怎么).{0,10}[都全](?:[是能会给帮]|可以)*.{0,3}(?:满足|做(?!工)|办|搞定|答应|行|解决|改)|要(?:什么|多少)有(?:什么|多少)|有求必应|[要需]求.{0,8}满足|(?:尽管|只管)[提说].{0,6}都/;
const asWished =
  /只要|什么|任何|一切|[要需]求|满足|尽管|只管|随时|随便|怎么|都[能行可]|满意|为止|开口|多少|一个电话/;
const requests = /^(?:请|麻烦|记得)|[您你](?:一定|务必|保证)|一定[要得别]|务必/;

const alsoBest: readonly Turn[] = [[/^(.*?)[也都]?是?最(?:好|强|棒)的$/, '$1也比较好']];

const vouching =
  /永远.{0,3}[跟和]新的|^改.{0,3}(?:多少|几)(?:次|遍)|^请?[您你]?(?:百分之?百|完全|绝对|尽管)?放心$|(?:没有?哪家|没有?人|没谁|谁也|找不到).{0,4}(?:比|赶|超|第二)|^(?:半夜|凌晨|三更半夜|24小时|全年无休).*|^(?:[这那]个?|[这那]一?点)?(?:我们?|本人)?(?:敢|可以|能)?(?:[跟向给和].{1,3}?)?(?:打包票|打保票|拍胸脯|发誓|立军令状|保证|担保|承诺)(?:的|了|了的)?$|^我?们?(?:用|拿|以).{1,8}(?:担保|保证|发誓|起誓)|^[您你]?(?:[就请]?(?:信我|相信我|听我的|信我的)|信不过我).{0,4}$|^.{0,2}(?:没有之一|绝无二话|说到做到|童叟无欺|如假包换|[不没]骗[您你]的?|准没错|错不了|跑不了|稳得很|稳稳的|妥妥的|稳了|稳的|.*(?:道理|很简单)|一百个放心)$|^[您你]?[就尽完全大可]*(?:放心|放宽心|放一[百万]个心|把心放.*)(?:[买拍入用订]|好了|吧|就是|就行|了)*$|^.{0,8}(?:不到|不好|不了|不成)(?:就|你|您|来)+找我(?:就行|好了)?$|^(?:多少|多久|几|十|一辈子).{0,8}都.{0,10}$|^(?:用|洗|穿|放|骑|开|跑)(?:多少|多久|几|十).{0,8}[都也].{0,10}$|^零(?:风险|差错|失误|瑕疵|故障|投诉)的?$|^[您你]?(?:完全|绝对|根本)?不用(?:担心|操心|怕).{0,12}$/;

const capital = /投资|加盟|理财|基金|股票|股份|房|公寓|车位|铺|楼盘|项目|开店|本金|回报|币/;
const earns = /稳?赚|[不没]会?.{0,2}亏|亏不|回本|升值|收益|盈利|涨|跌|翻倍|保本/;
const bodily =
  /斑|痘|疤|皱纹|脱发|生发|减肥|瘦|反弹|过敏|副作用|疗程|根治|治好|治愈|复发|祛|敏感肌|失眠|近视|后遗症|并发症|美白|长高|宝宝.{0,6}(?:吃|喝|用(?!品))/;
const heals = /[去祛消瘦白治退]|效|反弹|复发|长高|见好/;
const learnt = /提.{0,6}分|成绩|考上|考.{0,4}分|上岸|包?就业|月薪|拿证|过级|录取|学会|包过|提分/;
const sells = /百度|首页|第一页|排名|流量|粉丝|爆单|销量|业绩|转化|订单.{0,4}翻|客户.{0,6}上门/;
const decides =
  /(海关|社保局|医保局|车管所|银行|房东|业主|平台|税务局?|使馆|领事馆|签证官|保险公司|学校|物业|消防|法院|医院)/;
const decided = /过签|拒签|签证|贷款|放款|审核|放行|批|验收|录取|查|通过|认证|同意|答应|赔|没问题/;
const sure = new RegExp(
  `${surely}|${never}|包(?!装|裹|括|含|邮|月)|稳|必|零(?:风险|副作用)|没有任何|毫无|一定|只.不.|永|彻底|全没|就[能会好白瘦没]`,
);

/** What stands on its own beside a promise that is not kept. */
const apart = /报告|附件|链接|电话|地址|发[您你给]|附上|预约|到店|面诊|单号|合同|[您你]看|请/;

/** What nobody can promise: how it will turn out is somebody else’s, or the body’s, or the market’s. */
function outOfOurHands(text: string, around: string): string | null {
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
  const who = decides.exec(text)?.[1];
  if (decided.test(text) && (who || /签证|过签|拒签|贷款|放款/.test(text)))
    return `结果要等${who ? `${who}那边` : '审核方'}确认，有进展马上告诉您`;
  return null;
}

function toldAnew(clauses: readonly string[], match: Match, marked: readonly boolean[]) {
  const text = clauses.join('，');
  if (/[？?]\s*$/.test(match.source)) return null;
  const around = inSimplified(match.passage.sentences.map(({ prose }) => prose).join(''));
  const dated = clauses.some((clause) => turned(clause, expected) !== undefined);
  const instead = sure.test(text) ? outOfOurHands(text, around) : null;
  if (instead && !(dated && /^结果/.test(instead))) {
    const told: Told[] = clauses.map((clause) =>
      apart.test(clause) && !sure.test(clause) ? undefined : null,
    );
    const first = told.indexOf(null);
    if (first >= 0) told[first] = instead;
    return { told };
  }
  if (anything.test(text)) {
    const told: Told[] = clauses.map((clause) => (asWished.test(clause) ? null : undefined));
    const first = told.indexOf(null);
    const topic = /^(.{2,6}?(?:方面|这块|上))/.exec(clauses[first] ?? '')?.[1] ?? '';
    if (first >= 0) told[first] = `${topic}您有具体要求请告诉我，我逐项答复能否做到`;
    return { told };
  }
  const praised = clauses.some((clause) => turned(clause, best) !== undefined);
  let late = false;
  let faulty = false;
  const told = clauses.map((clause, at): string | null | undefined => {
    if (requests.test(clause)) return undefined;
    if (dated && neverLate.test(clause)) return null;
    const who = dated && sure.test(clause) && decided.test(clause) ? decides.exec(clause)?.[1] : undefined;
    if (who) return `${who}那边以正式通知为准`;
    const onTime = turned(clause, expected) ?? turned(clause, punctual);
    if (onTime !== undefined) late = true;
    if (onTime !== undefined) return onTime;
    const sound = turned(clause, unlikely);
    if (sound !== undefined && /一般不会|很少/.test(sound)) faulty = true;
    return (
      sound ??
      turned(clause, again) ??
      turned(clause, pleased) ??
      turned(clause, best) ??
      (praised ? turned(clause, alsoBest) : undefined) ??
      (marked[at] ? turned(clause, effort) : undefined)
    );
  });
  if (told.every((words) => words === undefined)) return null;
  const answered = /告诉[您你]|通知[您你]|及时处理|随时(?:联系|找)|找我|坏了|换新|包[换退修]/.test(text);
  const named = told.some((words) => /会有|很少出/.test(words ?? ''));
  const closing = late ? '一有变化马上告诉您' : named ? '万一有，我们及时处理' : '万一有问题，我们及时处理';
  return {
    told: told.map((words, at) => (words === undefined && vouching.test(clauses[at] ?? '') ? null : words)),
    ...((late || faulty) && !answered ? { closing } : {}),
  };
}

export const promiseLess = clauseByClause(toldAnew);

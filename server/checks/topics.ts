/** What words are about: the subjects that customers and sellers name in many ways, and the stems of all other words. */

/** The subjects, each with the words that name it, English and Chinese. */
const subjects: Readonly<Record<string, RegExp>> = {
  price:
    /\b(?:pric(?:e|es|ed|ing)|costs?|quot(?:e|es|ed|ation|ations)|rates?|fees?|charges?|how much|usd|eur|gbp|rmb|dollars?|euros?|pounds?|free of charge|deal|offers?|lowest|negotia\w+|per (?:piece|unit|night|month))\b|[$€£¥]|价格|价位|单价|报价|多少钱|售价|房价|费用|价钱|总价|收费|免费|美元|美金|\d元|人民币/gi,
  discount:
    /\b(?:discounts?|half (?:the|of|price)|negotia\w+|flexib\w+|lowest|room on|firm|deal|special (?:price|rate|offer)|cheaper|lower|reduc\w+|rebate|better price|best price|last price|% off|percent off|meet you|target price)\b|\d ?%|折扣|便宜|优惠|让利|降价|打折|少一?点|再低|最低价/gi,
  delivery:
    /\b(?:deliver\w*|ship(?:s|ped|ping|ment|ments)?|lead[- ]?times?|eta|etd|dispatch\w*|despatch\w*|arriv\w*|transit|courier|tracking|vessel|sail\w*|on (?:its|the|their) way|leaves?|ready|schedule|hand(?:ed)? over|turnaround|production time|send out|sent out)\b|交期|交货|发货|出货|到货|货期|船期|物流|快递|送达|寄出|收到货|发出|配送|派送|工期|单号|运输/gi,
  minimum:
    /\b(?:minimum|moq|at least|smallest|min\.? (?:order|qty|quantity)|small(?:er)? (?:order|quantit\w+|run)|start(?:s|ing)? (?:at|from)|(?:from|upwards of) \d+)\b|起订|起批|最小|最少|至少|件起|只起|个起|套起|起做|MOQ/gi,
  stock:
    /\b(?:stock\w*|availab\w+|inventory|sold out|on hand|in store)\b|现货|库存|有货|缺货|没货|存货|有房|空房|满房/gi,
  sample:
    /\b(?:samples?|swatch\w*|prototypes?|proto|mock[- ]?ups?|trial pieces?)\b|样品|样布|打样|样衣|色卡|寄样|看样|样件/gi,
  certificate:
    /\b(?:certif\w+|ce|rohs|reach|fda|iso(?: ?\d+)?|sgs|gots|oeko-?tex|ul|complian\w+|test(?:ed|ing)? reports?|reports?|inspection)\b|证书|认证|检测|报告|资质|质检/gi,
  warranty: /\b(?:warrant\w+|guarant\w+)\b|质保|保修|保固|售后|三包/gi,
  payment:
    /\b(?:pay(?:s|ing|ment|ments|able)?|paid|deposits?|invoices?|invoicing|terms|l\/c|t\/t|letter of credit|paypal|credit cards?|bank|wire|transfer|balance|proforma|pro forma|instal+ments?|net \d+|billing|billed)\b|付款|支付|定金|订金|账期|发票|尾款|信用证|汇款|转账|形式发票|预付|月结|开票/gi,
  catalogue:
    /\b(?:catalog\w*|brochures?|price ?lists?|product lists?|range)\b|目录|画册|价格表|价目表|报价单|产品册|样本/gi,
  photo: /\b(?:photos?|pictures?|pics?|images?|videos?|screenshots?)\b|照片|图片|视频|截图|拍/gi,
  drawing:
    /\b(?:drawings?|cad|step files?|data ?sheets?|spec(?:s|ification|ifications)?|manuals?|instructions|documentation|artwork|layout)\b|图纸|规格书|说明书|资料|参数|技术文件|设计稿/gi,
  refund:
    /\b(?:refund\w*|money back|reimburs\w+|compensat\w+|credit note|credited|give back)\b|退款|退钱|赔偿|补偿|赔付|退回|退还/gi,
  replacement:
    /\b(?:replac\w+|exchang\w+|new one|remake|redo|swap\w*|resend)\b|换货|补发|更换|重做|换一|换新|重新发/gi,
  return:
    /\b(?:returns?|returned|returning|send (?:it|them) back|pick(?:ed)? up|collect\w*)\b|退货|寄回|取件/gi,
  cancel: /\b(?:cancel\w*|call(?:ed)? off)\b|取消|撤销|退订/gi,
  colour: /\b(?:colou?rs?|colou?red|shades?|pantone|dye\w*)\b|颜色|色号|色差|配色|染/gi,
  size: /\b(?:siz(?:e|es|ed|ing)|dimensions?|measure\w*|\d+ ?(?:cm|mm|inch|inches)|length|width|height)\b|尺寸|大小|尺码|规格|长宽|厘米|毫米/gi,
  weight: /\b(?:weigh\w*|heavy|\d+ ?(?:kg|g|gsm|lbs?))\b|重量|克重|公斤|多重/gi,
  material:
    /\b(?:materials?|fabrics?|made (?:of|from)|composition|cotton|steel|leather)\b|材质|面料|成分|材料|用料/gi,
  packaging:
    /\b(?:packag\w*|packing|packed|cartons?|box(?:es)?|labels?|hang ?tags?|pallets?|polybags?)\b|包装|纸箱|标签|吊牌|彩盒|装箱/gi,
  branding:
    /\b(?:logos?|brand\w*|print\w*|embroider\w*|engrav\w*|custom(?:is|iz)\w+|custom[- ]made|oem|odm|private label)\b|定制|印|丝印|刺绣|贴牌|商标|logo/gi,
  freight:
    /\b(?:freight|shipping (?:cost|fee|charge|rate)s?|postage|fob|cif|exw|ddp|dap|incoterms?|port|by (?:sea|air|truck|rail)|sea|air)\b|运费|海运|空运|港口|邮费|包邮|清关|离岸/gi,
  exclusivity:
    /\b(?:exclusiv\w*|sole (?:agent|distributor)|distribut\w+|agenc\w+|agents?)\b|独家|代理|经销/gi,
  meeting:
    /\b(?:call|calls|meet|meeting|visit\w*|zoom|teams|appointment|demo|phone|talk|speak|ring)\b|会议|电话|拜访|见面|通话|来访|参观|看厂|演示/gi,
  status:
    /\b(?:status|updates?|progress|news|where (?:is|are) (?:my|our|the)|track\w*|look(?:ing)? into|stands)\b|进度|进展|情况|消息|状态|到哪/gi,
  breakfast: /\b(?:breakfasts?|half board|buffet|meals?|dinner)\b|早餐|用餐|早饭|餐/gi,
  room: /\b(?:rooms?|suites?|beds?|twin|cot|extra bed)\b|房间|房型|大床|双床|加床|套房/gi,
  arrival: /\b(?:check(?:ing)?[- ]?in|early arrival|late arrival|arrive|luggage|bags?)\b|入住|办理|行李/gi,
  departure: /\b(?:check(?:ing)?[- ]?out|checkout)\b|退房/gi,
  parking: /\b(?:park(?:ing)?|garage|cars?)\b|停车|车位/gi,
  pets: /\b(?:pets?|dogs?|cats?|animals?)\b|宠物|狗|猫/gi,
  shuttle: /\b(?:shuttle|airport|taxi|pick[- ]?up|station)\b|接机|机场|接送|班车/gi,
  wifi: /\b(?:wi-?fi|internet|wlan)\b|无线|网络|上网/gi,
  login: /\b(?:log ?in|log(?:ging|ged) in|sign(?:ing|ed)? in|passwords?|sso|2fa)\b|登录|密码|登陆/gi,
  licence:
    /\b(?:licen[cs]es?|seats?|subscriptions?|plans?|tiers?|trial|upgrad\w*|downgrad\w*|renew\w*)\b|许可|订阅|套餐|试用|续费|升级|账号数/gi,
  export: /\b(?:export\w*|import\w*|csv|excel|download\w*|backups?)\b|导出|导入|下载|备份/gi,
  integration: /\b(?:api|integrat\w+|webhooks?|connect\w*|plug-?ins?)\b|接口|对接|集成|插件/gi,
  fault:
    /\b(?:bugs?|fix\w*|errors?|crash\w*|patch\w*|broken|repair\w*|solv\w+|solution|workaround)\b|修复|故障|报错|错误|维修|修好|解决|处理/gi,
  data: /\b(?:gdpr|privacy|data|hosted|servers?|encrypt\w*)\b|数据|隐私|服务器|加密/gi,
};

const stopWords = new Set(
  `a an the this that these those it its they them their there here and or but so if as of in on at to for from by with about into than then
  is are was were be been being am do does did done doing have has had having can could will would shall should may might must
  i me my mine we us our ours you your yours he she his her him what which who whom whose when where why how whether
  not no yes any some all each every both either neither one ones more most much many few other another same own only also too very just even
  please kindly thanks thank hi hello dear sorry ok okay regards
  get got getting give gave given let know tell told say said want wanted need needed like look looking see make made take taken use
  send sent sending share provide provided email mail message reply inform advise confirm check help offer offered ask asked asking question questions
  order orders ordered product products item items goods thing things company possible sure good best new able still now soon today
  again up out over down off back first next last before after during since until because while really actually maybe
  going go come came put day days week weeks time way wonder wondering curious idea long kind sort something anything dont cant didnt problem problems fine okay case true mean work works feasible acceptable happen happens happened into`.split(
    /\s+/,
  ),
);

export interface Topic {
  readonly subjects: ReadonlySet<string>;
  /** Of words that are neither grammar nor in every business mail; pairs of characters in Chinese. */
  readonly stems: ReadonlySet<string>;
}

export function topicOf(words: string): Topic {
  const named = new Set<string>();
  for (const [subject, pattern] of Object.entries(subjects)) {
    pattern.lastIndex = 0;
    if (pattern.test(words)) named.add(subject);
  }
  return { subjects: named, stems: stemsOf(words) };
}

function stemsOf(words: string): Set<string> {
  const stems = new Set<string>();
  for (const [run] of words.toLowerCase().matchAll(/\p{Script=Han}+|[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)) {
    if (/^\p{Script=Han}/u.test(run)) for (const pair of pairsOf(run)) stems.add(pair);
    else if (!stopWords.has(run.replace(/['’].*$/, ''))) {
      const stem = stemOf(run);
      if (stem !== '') stems.add(stem);
    }
  }
  return stems;
}

/** Forgiving on purpose: “repaired” and “repair” must meet, and a rare false meeting only keeps Poise silent. */
function stemOf(word: string): string {
  const bare = word.replace(/['’].*$/, '');
  if (/\d/.test(bare)) return bare;
  const root = bare.replace(/(?:ations?|ments?|ings?|ies|ied|ers?|ed|es|ly|s|y|e)$/, '');
  return (root.length >= 3 ? root : bare).slice(0, 6);
}

const emptyPair =
  /[的了吗呢吧啊呀我你您他她它们是在有和与也都就还要会能可以不没这那哪些个什么怎么多少几请问想让给把被对到从很最好下一上来去说问]/;

function* pairsOf(run: string): Generator<string> {
  for (let at = 0; at + 2 <= run.length; at++) {
    const pair = run.slice(at, at + 2);
    if (!emptyPair.test(pair)) yield pair;
  }
}

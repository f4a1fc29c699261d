/** What words are about: the subjects that customers and sellers name in many ways, and the stems of all other words. */

import type { Sentence } from '../draft/draft';
import { once, remembered } from '../draft/remember';
import { inSimplified } from '../words/chinese/script';

/**
 * The subjects, each with the terms that name it, English and Chinese. A term stands between commas: words in lower case, `*` for any
 * end of the last one, `#` for a number.
 */
const subjects: Readonly<Record<string, string>> = {
  price:
    'price, prices, priced, pricing, who pays, who will pay, who is paying, cost, costs, quote, quotes, quoted, quotation, quotations, rate, rates, fee, fees, charge, charges, how much, usd, eur, gbp, rmb, dollar, dollars, euro, euros, pound, pounds, free of charge, no charge, no extra, no cost, without charge, on the house, included, deal, offer, offers, lowest, negotia*, per piece, per unit, per night, per month, $, €, £, ¥, 价格, 价位, 单价, 报价, 多少钱, 售价, 房价, 费用, 价钱, 总价, 收费, 免费, 美元, 美金, #元, 人民币',
  discount:
    'discount, discounts, half the, half of, half price, negotia*, flexib*, lowest, room on, firm, deal, special price, special rate, special offer, cheaper, lower, reduc*, rebate, better price, best price, last price, % off, percent off, meet you, target price, # %, 折扣, 便宜, 优惠, 让利, 降价, 打折, 少点, 少一点, 再低, 最低价',
  delivery:
    'deliver*, ship, ships, shipped, shipping, shipment, shipments, leadtime, leadtimes, lead time, lead times, eta, etd, dispatch*, despatch*, arriv*, receive, transit, courier, tracking, vessel, sail*, on its way, on the way, on their way, leave, leaves, ready, schedule, hand over, handed over, turnaround, production time, send out, sent out, 交期, 交货, 发货, 出货, 到货, 货期, 船期, 物流, 快递, 送达, 寄出, 收到货, 发出, 配送, 派送, 工期, 单号, 运输',
  minimum:
    'minimum, moq, at least, smallest, min order, min qty, min quantity, small order, smaller order, small quantit*, smaller quantit*, small run, smaller run, start at, starts at, starting at, start from, starts from, starting from, from #, upwards of #, 起订, 起批, 最小, 最少, 至少, 件起, 只起, 个起, 套起, 起做',
  stock:
    'stock*, availab*, inventory, sold out, on hand, in store, 现货, 库存, 有货, 缺货, 没货, 存货, 有房, 空房, 满房',
  sample:
    'sample, samples, swatch*, prototype, prototypes, proto, mockup, mockups, mock up, mock ups, trial piece, trial pieces, 样品, 样布, 打样, 样衣, 色卡, 寄样, 看样, 样件',
  certificate:
    'certif*, ce, rohs, reach, fda, iso, sgs, gots, oekotex, oeko tex, ul, complian*, test report, test reports, tested report, tested reports, testing report, testing reports, report, reports, inspection, 证书, 认证, 检测, 报告, 资质, 质检',
  warranty: 'warrant*, guarant*, 质保, 保修, 保固, 售后, 三包',
  payment:
    'pay, pays, paying, payment, payments, payable, paid, money, deposit, deposits, invoice, invoices, invoicing, terms, l c, t t, letter of credit, paypal, mastercard, visa, credit card, credit cards, bank, wire, transfer, balance, proforma, pro forma, instalment, instalments, installment, installments, net #, billing, billed, 付款, 支付, 定金, 订金, 账期, 发票, 尾款, 信用证, 汇款, 转账, 形式发票, 预付, 月结, 开票',
  catalogue:
    'catalog*, brochure, brochures, pricelist, pricelists, price list, price lists, product list, product lists, range, 目录, 画册, 价格表, 价目表, 报价单, 产品册, 样本',
  photo:
    'photo, photos, picture, pictures, pic, pics, image, images, video, videos, screenshot, screenshots, 照片, 图片, 视频, 截图, 拍',
  drawing:
    'drawing, drawings, cad, step file, step files, datasheet, datasheets, data sheet, data sheets, spec, specs, specification, specifications, manual, manuals, instructions, documentation, artwork, layout, 图纸, 规格书, 说明书, 资料, 参数, 技术文件, 设计稿',
  refund:
    'refund*, money back, reimburs*, compensat*, credit note, credit, credits, credited, give back, 退款, 退钱, 赔偿, 补偿, 赔付, 退回, 退还',
  replacement:
    'replac*, exchang*, new one, remake, redo, swap*, resend, 换货, 补发, 更换, 重做, 换一, 换新, 重新发',
  return:
    'return, returns, returned, returning, send it back, send them back, pick up, picked up, collect*, 退货, 寄回, 取件',
  cancel: 'cancel*, call off, called off, 取消, 撤销, 退订',
  colour:
    'color, colors, colour, colours, colored, coloured, shade, shades, pantone, dye*, 颜色, 色号, 色差, 配色, 染',
  size: 'size, sizes, sized, sizing, dimension, dimensions, measure*, # cm, # mm, # inch, # inches, length, width, height, 尺寸, 大小, 尺码, 规格, 长宽, 厘米, 毫米',
  weight: 'weigh*, heavy, # kg, # g, # gsm, # lb, # lbs, 重量, 克重, 公斤, 多重',
  material:
    'material, materials, fabric, fabrics, made of, made from, composition, cotton, steel, leather, 材质, 面料, 成分, 材料, 用料',
  packaging:
    'packag*, packing, packed, carton, cartons, box, boxes, label, labels, hangtag, hangtags, hang tag, hang tags, pallet, pallets, polybag, polybags, 包装, 纸箱, 标签, 吊牌, 彩盒, 装箱',
  branding:
    'logo, logos, brand*, print*, embroider*, engrav*, customis*, customiz*, customm*, custom made, oem, odm, private label, 定制, 印, 丝印, 刺绣, 贴牌, 商标',
  freight:
    'freight, shipping cost, shipping costs, shipping fee, shipping fees, shipping charge, shipping charges, shipping rate, shipping rates, postage, fob, cif, exw, ddp, dap, incoterm, incoterms, port, by sea, by air, by truck, by rail, sea, air, 运费, 海运, 空运, 港口, 邮费, 包邮, 清关, 离岸',
  exclusivity: 'exclusiv*, sole agent, sole distributor, distribut*, agenc*, agent, agents, 独家, 代理, 经销',
  meeting:
    'call, calls, meet, meeting, visit*, zoom, teams, appointment, demo, phone, talk, speak, ring, 会议, 电话, 拜访, 见面, 通话, 来访, 参观, 看厂, 演示',
  status:
    'status, update, updates, progress, news, where is my, where is our, where is the, where are my, where are our, where are the, where are we, where do we stand, track*, look into, looking into, stands, 进度, 进展, 情况, 消息, 状态, 到哪',
  breakfast: 'breakfast, breakfasts, half board, buffet, meal, meals, dinner, 早餐, 用餐, 早饭, 餐',
  room: 'room, rooms, suite, suites, bed, beds, twin, cot, extra bed, 房间, 房型, 大床, 双床, 加床, 套房',
  arrival:
    'check in, checkin, checking in, early arrival, late arrival, arrive, luggage, bag, bags, 入住, 办理, 行李',
  departure: 'check out, checking out, checkout, 退房',
  parking: 'park, parking, garage, car, cars, 停车, 车位',
  pets: 'pet, pets, dog, dogs, cat, cats, animal, animals, 宠物, 狗, 猫',
  shuttle: 'shuttle, airport, taxi, pickup, pick up, station, 接机, 机场, 接送, 班车',
  wifi: 'wifi, wi fi, internet, wlan, 无线, 网络, 上网',
  login:
    'login, log in, logging in, logged in, sign in, signing in, signed in, password, passwords, sso, # fa, 登录, 密码, 登陆',
  licence:
    'license, licenses, licence, licences, seat, seats, subscription, subscriptions, plan, plans, tier, tiers, trial, upgrad*, downgrad*, renew*, 许可, 订阅, 套餐, 试用, 续费, 升级, 账号数',
  export: 'export*, import*, csv, excel, download*, backup, backups, 导出, 导入, 下载, 备份',
  integration:
    'api, integrat*, webhook, webhooks, connect*, plugin, plugins, plug in, plug ins, 接口, 对接, 集成, 插件',
  fault:
    'bug, bugs, fix*, error, errors, crash*, patch*, broken, repair*, solv*, solution, workaround, 修复, 故障, 报错, 错误, 维修, 修好, 解决, 处理',
  data: 'gdpr, privacy, data, hosted, server, servers, encrypt*, 数据, 隐私, 服务器, 加密',
};

/** Whether a term stands in a text, and what it names. */
interface Term {
  readonly subject: string;
  /** As it stands in the text, which has a space behind each word. */
  readonly words: string;
}

const beginning = 3;

const terms = once(() => {
  const byWord = new Map<string, string[]>();
  /** By their first three letters. */
  const byBeginning = new Map<string, Term[]>();
  /** Terms of several words, by the first. */
  const byFirstWord = new Map<string, Term[]>();
  const inChinese: Term[] = [];
  for (const [subject, named] of Object.entries(subjects))
    for (const term of named.split(', ')) {
      const isOpen = term.endsWith('*');
      const words = term.replace('*', '');
      if (/\p{Script=Han}/u.test(words)) inChinese.push({ subject, words });
      else if (words.includes(' '))
        add(byFirstWord, words.slice(0, words.indexOf(' ')), {
          subject,
          words: isOpen ? words : `${words} `,
        });
      else if (isOpen) add(byBeginning, words.slice(0, beginning), { subject, words });
      else add(byWord, words, subject);
    }
  return { byWord, byBeginning, byFirstWord, inChinese };
});

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}

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
  going go come came put day days week weeks time way wonder wondering curious idea long kind sort something anything dont cant didnt problem problems fine okay case true mean work works feasible acceptable happen happens happened happening into under
  someone somebody anyone anybody everyone nobody else rather roughly quite full tonight quick quickly chance chances prob explain propose suggest suggestion answer earth true
  isnt arent wasnt havent hasnt hadnt isn aren wasn haven hasn hadn doesn didn don`.split(/\s+/),
);

export interface Topic {
  readonly subjects: ReadonlySet<string>;
  /** Of words that are neither grammar nor in every business mail; pairs of characters in Chinese. */
  readonly stems: ReadonlySet<string>;
}

export function topicOf(words: string): Topic {
  return { subjects: subjectsOf(words), stems: stemsOf(words) };
}

/** What a sentence is about; read once, however often it is asked for. */
export const topicOfSentence = remembered(({ prose }: Sentence) => topicOf(inSimplified(prose)));

function subjectsOf(text: string): Set<string> {
  const named = new Set<string>();
  const { byWord, byBeginning, byFirstWord, inChinese } = terms();
  const words = (text.toLowerCase().match(/[a-z\u00df-\u024f]+|\d+|[%$€£¥]/g) ?? []).map((word) =>
    /\d/.test(word) ? '#' : word,
  );
  const spaced = `${words.join(' ')} `;
  let at = 0;
  for (const word of words) {
    for (const subject of byWord.get(word) ?? []) named.add(subject);
    for (const term of byBeginning.get(word.slice(0, beginning)) ?? [])
      if (word.startsWith(term.words)) named.add(term.subject);
    for (const term of byFirstWord.get(word) ?? [])
      if (spaced.startsWith(term.words, at)) named.add(term.subject);
    at += word.length + 1;
  }
  if (/\p{Script=Han}/u.test(text)) {
    const numbered = text.replace(/\d/g, '#');
    for (const term of inChinese) if (numbered.includes(term.words)) named.add(term.subject);
  }
  return named;
}

function stemsOf(words: string): Set<string> {
  const stems = new Set<string>();
  for (const [run] of words
    .toLowerCase()
    .matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}'’])*/gu)) {
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

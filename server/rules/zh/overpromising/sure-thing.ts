import {
  asked,
  brought,
  comesAbout,
  conditioned,
  effort,
  ended,
  hedged,
  negated,
  past,
  reported,
  requested,
  split,
} from '../../../words/chinese/guards';
import { inSimplified } from '../../../words/chinese/script';
import { type Match, sentenceBefore } from '../../../words/match';
import { promiseLess } from '../../rewriting/chinese/promises/promise-less';
import { reword } from '../../rewriting/reword';
import { append, both, say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const surely = '(一定|肯定|必定|铁定|绝对|百分百|百分之百|100%|妥妥|包准|保准|准保)';

/** “我们一定让您满意”: who says it stands before. */
function afterWe({ tokens, mark }: Match): boolean {
  return /^[们們我]$/.test(tokens[mark.from - 1]?.text ?? '');
}

/** “您请我们喝喜酒，一定到”: an invitation is taken. */
function comesAsAGuest(match: Match): boolean {
  const { tokens, mark, sentence } = match;
  const next = tokens
    .slice(mark.from, mark.to + 2)
    .map(({ text }) => text)
    .join('');
  const said = inSimplified((sentenceBefore(match)?.prose ?? '') + sentence.prose);
  return (
    /(?:到(?![货貨达達账賬港位])|[来來去](?!货|貨)|参加|參加|赴[约約]|出席|捧[场場])/.test(next) &&
    /[请邀约][^，。]{0,16}[去来到参吃喝]|邀请|请柬|请帖|厂庆|店庆|喜酒|婚礼|满月|寿宴|开业|年会|聚会|聚餐|饭局|做客|喝茶|喝酒/.test(
      said,
    ) &&
    !/货|快递|包裹|师傅|柜/.test(
      inSimplified(sentence.prose)
        .split(/[，。！]/)
        .slice(0, 2)
        .join(''),
    )
  );
}

/** “这条路大车跑不了”: of what runs. */
function ofWheels({ tokens, mark, sentence: { prose } }: Match): boolean {
  return (
    /跑/.test(tokens[mark.from]?.text + (tokens[mark.from + 1]?.text ?? '')) &&
    /[车車船路线線]|程序|系[统統]/.test(prose)
  );
}

/** “手续办妥了”“支架装稳了”: how it was done. */
function justDone({ tokens, mark }: Match): boolean {
  return /^[办辦谈談弄备備装裝站坐放订訂排理量说說约約摆擺安夹夾扶固撑撐端拿停打调調压壓抓套走]$/.test(
    tokens[mark.from - 1]?.text ?? '',
  );
}

/** “质量稳得很，放心买”: the thing is praised, and no outcome. */
function ofGoods({ sentence: { prose } }: Match): boolean {
  return /[质質]量|做工|[买買拍]吧|放心[买買拍用]|我[^，]{0,3}[买買用]|好用|[这這][款家]/.test(prose);
}

export default defineRule({
  id: 'overpromising/sure-thing',
  principle: 'honest-limits',
  severity: 'warning',
  message: '话说得太满，没有留余地。',
  why: '船期、海关、天气都不归您管：说“预计”并及时通报，客户更信您。',
  phrasings: [
    {
      phrases: [`{${surely}[会|能|可以]}_`],
      unless: [negated, asked, conditioned, hedged, reported, requested, effort, past, comesAsAGuest],
      when: [brought],
      rewrites: [
        // “坏了我们肯定赔”: by which rule it is done.
        reword(
          /(?:一定|肯定|必定|铁定|绝对|百分百)[会能]?(给[您你])?(赔偿?|退款?|退货|换货?|换新)[的哦呢]*$/,
          '按{售后规则}$1$2',
        ),
        promiseLess,
        where(comesAbout, both(say('预计'), append('，一有变化马上告诉您'))),
        where(comesAbout, say('争取')),
        // “铜价肯定也要涨”: nobody can try for that.
        reword(
          /(?:一定|肯定|必定|铁定|绝对|百分百|妥妥)[会能也都要还]*(?=[涨跌赚亏升红火]|卖[光完断])/,
          '可能会',
        ),
        say('会尽力'),
      ],
    },
    {
      phrases: [
        `{${surely}[会|能](让|叫|使)(您|你|客户)满意}`,
        `{(您|你|客户)${surely}[会|能]满意}`,
        '{包(您|你|客户)满意}',
      ],
      unless: [negated, asked, conditioned, reported],
      rewrites: [promiseLess, where(afterWe, say('会尽力让您满意')), say('我们会尽力让您满意')],
    },
    {
      phrases: [
        '{[亦|也|都](必|必定|必将|必会|必能|定能|定会)}(如期|按时|准时|按期|送到|送达|到货|发货|交货)',
      ],
      unless: [negated, asked, conditioned, hedged, reported, split],
      rewrites: [promiseLess, reword(/[亦也都](?:必定|必将|必会|必能|必|定能|定会)/, '也争取'), say('争取')],
    },
    {
      phrases: ['{必 verb:(到|达|发|出货|完成|过|成)}'],
      unless: [negated, asked, conditioned, hedged, reported, split],
      rewrites: [promiseLess, say('预计能$verb')],
    },
    {
      phrases: [
        '{(稳得很|稳的很|没得跑|稳稳当当的|妥妥哒)}',
        '{(稳稳的|稳过|稳拿|必赚|必火|必爆|必涨|十拿九稳|稳妥得很|准没错|板上钉钉|铁板钉钉|稳赢|妥妥的|毫无悬念|没有悬念)}',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [promiseLess, where(ofGoods, say('比较可靠')), say('把握比较大')],
    },
    {
      // “数据还没跑出来”“货车跑不了山路”说的是跑。
      phrases: ['{(跑不了|没跑)[了|的]}', '{(稳了|妥了)}'],
      unless: [asked, conditioned, reported, ofWheels, justDone],
      when: [ended],
      rewrites: [promiseLess, where(ofGoods, say('比较可靠')), say('把握比较大')],
    },
    {
      phrases: [
        '(准时|按时|如期|按期|今天|明天|后天|当天|周一|周二|周三|周四|周五|周六|周日|月底|月底前|年前|节前)[之前|前|内|能](交货|到货|发货|送到|送达|出货|交付|上线|装船|完工|到) {[是|绝对|完全|肯定|都|保证|一定](没问题|不是问题|不成问题)[的]}',
      ],
      unless: [negated, asked, conditioned, reported, hedged],
      rewrites: [promiseLess, say('应该可以，一有变化马上告诉您')],
    },
    {
      phrases: ['{what:(错|差|误|亏|坏|掉|断|赔|晚|耽误)不了}'],
      unless: [asked, conditioned, reported, hedged],
      rewrites: [promiseLess, say('一般不会$what')],
    },
    {
      phrases: [
        '{放(一百|一千|一万|一百二十|十二万分|一万分)个心}',
        '{把心放(在|到|进|回)肚子里}',
        '{心放(在|到|进|回)肚子里}',
      ],
      rewrites: [promiseLess, say('放心')],
    },
    {
      phrases: [
        '{(闭着眼睛|闭着眼|闭眼|闭起眼睛)(买|入|选|下单|投|拍|订|用)[都|也](对|行|不亏|可以|不会错|没问题|没错|好|赚|放心)}',
        '{(闭着眼睛|闭着眼|闭眼|闭起眼睛)(买|入|选|下单|投|拍|订)}',
      ],
      unless: [negated],
      rewrites: [promiseLess, say('可以先比较再决定')],
    },
    {
      phrases: [
        '(今天|明天|后天|今晚|周一|周二|周三|周四|周五|周六|周日|下周|月底|月初|号|点|天|前|内|年前) {准[能|会]} (上线|到|发|修好|做完|交|送|装好|完工|出货|搞定|给您|给你|能|会|弄好)',
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('预计能')],
    },
    {
      phrases: [
        '{(赶得上|能赶上|来得及|赶得及|能到|能修好|能做完|能搞定|能按时到|能准时到|错不了|没问题|能行|能成|修得好|做得完)[的|了][，|,][您|你][就|尽管|大可|只管](放心好了|放一百个心|放宽心|把心放肚子里|放心就是|放心就行|等着收货|等着收钱|擎好)[吧|了]}',
        '{[您|你](就|只管|尽管|坐)(等着|坐等)(收货|好消息|收钱|交房|见效|验收)[吧|就行|好了]}',
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('预计没问题，一有变化马上告诉您', { over: 'clause' })],
    },
    {
      phrases: ['{[您|你](闭着眼睛|闭着眼|闭眼)[都|也|就](收|签收|签|收货|验收)[就行|就好|好了|就对了|吧]}'],
      unless: [negated],
      rewrites: [promiseLess, say('收货时您再核对一下', { over: 'clause' })],
    },
  ],
  examples: [
    { bad: '货[[肯定]]周五前到港。', fixed: '货预计周五前到港，一有变化马上告诉您。' },
    { bad: '运坏了我们[[肯定]]给您换新。', fixed: '运坏了我们按[售后规则]给您换新。' },
    { bad: '這批貨[[一定會]]準時送達。', fixed: '這批貨預計會準時送達，一有變化馬上告訴您。' },
    { bad: '这个问题我们[[一定]]给您解决。', fixed: '这个问题我们会尽力给您解决。' },
    { bad: '用了这款，[[您绝对满意]]。', fixed: '用了这款，我们会尽力让您满意。' },
    { bad: '颱風天[[也必]]如期出貨。', fixed: '颱風天也爭取如期出貨。' },
    { bad: '三个月回本[[跑不了]]。', fixed: '三个月回本把握比较大。' },
    { bad: '喷头[[稳的很]]，我家也用。', fixed: '喷头比较可靠，我家也用。' },
    { bad: '交期[[误不了]]。', fixed: '交期一般不会误。' },
    { bad: '您[[放一百个心]]，单证我来核对。', fixed: '您放心，单证我来核对。' },
    { bad: '这款[[闭着眼睛买都对]]。', fixed: '这款可以先比较再决定。' },
    { bad: '三台泵，月底前交货[[没问题]]。', fixed: '三台泵，预计月底前可以交货，一有变化马上告诉您。' },
    { bad: '铜价[[肯定]]也要涨。', fixed: '铜价可能会涨。' },
    { good: '周五能不能到，现在还不能肯定给您答复。' },
    { good: '周五一定能到吗？' },
    { good: '如果今天装柜，周五肯定能到。' },
    { good: '正常情况下一定能按时送到。' },
    { good: '您说周五肯定能到，我再跟船公司确认一下。' },
    { good: '麻烦贵司一定按时签收。' },
    { good: '我们一定尽快给您处理。' },
    { good: '包裹肯定送到前台了。' },
    { good: '过户的手续办妥了，山路大货车跑不了，我派小车送证。' },
    { good: '新店的测试还没跑完，下周发您。' },
    { good: '谢谢您请我们喝喜酒，那天一定到！' },
    { good: '手工编织，尺寸会有一定的差异。' },
    { good: '等了这么久，您一定很着急。' },
    { good: '这个价格绝对值我再核对一下。' },
    { bad: '海运三十天[[必到]]。', fixed: '海运预计三十天能到，一有变化马上告诉您。' },
    { good: '周三验货，您务必到场。' },
    { good: '雨天路滑，不敢闭着眼睛买车。' },
    { bad: '下周一[[准能]]上线。', fixed: '预计下周一能上线，一有变化马上告诉您。' },
    { bad: '[[来得及的，您放心好了]]。', fixed: '预计没问题，一有变化马上告诉您。' },
    { bad: '定金付了，[[您就等着收货吧]]。', fixed: '定金付了，预计没问题，一有变化马上告诉您。' },
    { good: '来得及的，我下午就寄出，放心。' },
    { bad: '料子对版，[[您闭眼收就行]]。', fixed: '料子对版，收货时您再核对一下。' },
    { bad: '合同[[一定]]周三寄到，您信我。', fixed: '合同预计周三寄到，一有变化马上告诉您。' },
    {
      bad: '喷绘明天上午[[绝对能]]装好，[[一分钟都不会]]晚。',
      fixed: '喷绘预计明天上午能装好，一有变化马上告诉您。',
    },
  ],
});

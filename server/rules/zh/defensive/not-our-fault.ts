/** “又不是我们的错”“别赖我们”“我能有什么办法”: shakes the blame off. */
import { asked, conditioned, reported } from '../../../words/chinese/guards';
import { showsWayOn } from '../../../words/chinese/way-on';
import type { Match } from '../../../words/match';
import { calmAround, sayCalmly } from '../../rewriting/chinese/say-calmly';
import { leaveOutClause } from '../../rewriting/reword';
import { append, say, where } from '../../rewriting/rewrites';
import { wayOn } from '../../rewriting/way-on';
import { defineRule } from '../../rule';

const us =
  '(我们|我|我方|我司|咱们|本店|小店|我们家|客服|卖家|商家|小妹|妹子|小二|小编|我们店|我们公司|我们厂)';

/** “也没办法给您保证”: a no, and no excuse. */
function unable({ tokens, mark }: Match): boolean {
  return (
    /[办辦]法$|法$/.test(tokens[mark.to - 1]?.text ?? '') &&
    /^[给給保帮幫為为替先跟向]$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “没办法先跟您保证”: how it goes on can be told later. */
const tellLater = wayOn('，我来帮您跟进，{时间}前给您答复');
function vouchesNot({ sentence: { prose } }: Match): boolean {
  return /(?:保[证證]|[确確]定|[确確][认認])[的呢哦哈亲親]*[。~～]?$/.test(prose);
}

/** “我们不会暗箱操作”, “我们不会骗您”. */
const showHow = [
  calmAround(where(byRules, say('我们都是按{规则}操作的', { over: 'clause' }))),
  calmAround(say('{凭证}可以给您核对', { over: 'clause' })),
];
function byRules({ tokens, mark, source }: Match): boolean {
  return /暗箱/.test(source.slice(tokens[mark.from]?.start, tokens[mark.to - 1]?.end));
}

/** “问题不归我们管”: of who takes care of it. */
function ofAnotherDesk({ tokens, mark }: Match): boolean {
  return /^[管负負处處]$/.test(tokens[mark.to]?.text ?? '');
}

/** “我哪里知道怎么感谢您”: no excuse. */
function atALoss({ tokens, mark }: Match): boolean {
  return /^[怎如该該]$/.test(tokens[mark.to]?.text ?? '');
}

/** The writer takes it on. */
function followedUp({ sentence: { prose } }: Match): boolean {
  return /我[来來](?:[帮幫]您)?跟[进進]/.test(prose);
}

/** “这不是我们的问题吗”: it is asked, or owned. */
function doubted({ tokens, mark }: Match): boolean {
  return /^[吗嗎么麼]$/.test(tokens[mark.to]?.text ?? '');
}

/** “颜色不对是因为您给错了色号，不是我们的问题”: what went wrong is named, and not who did it. */
const becauseOfThem = sayCalmly('$1的事我来跟进，{时间}前答复您', {
  of: /([^，]{2,8}?)(?:就|都|完全)?是因?为?(?:您|你)/,
  also: /是因?为?(?:您|你)/,
});
// “包裹丢了是快递的责任”
const leaveOutWhose = sayCalmly('$1，这件事我来跟进', {
  of: /^([^，我您你这]{2,8}[了坏错慢丢])(?:都|也|其实|应该|确实|主要)*是/,
});
const followUp = [
  becauseOfThem,
  // “不换出了事可别赖我们”: it was meant as a warning.
  sayCalmly('我们建议{怎么做}，原因是{原因}，您看怎么合适', { of: /出了?[事问]|到时候|^不[换修签买装做听]/ }),
  sayCalmly('$1，这件事我来跟进', {
    of: /(?:^|，)([^，我您你]{2,8})我们?(?:这边)?[也真又]?(?:没办法|没法|控制不了|能怎么办|能?有什么办法)/,
  }),
  sayCalmly('原因是{原因}，这件事我来跟进', {
    of: /(?:是|都怪)[^，您你]{2,8}(?:[搞弄害惹]|造成|导致)/,
  }),
  sayCalmly('这件事我来跟进'),
];

export default defineRule({
  id: 'defensive/not-our-fault',
  principle: 'own-the-problem',
  severity: 'warning',
  message: '急着撇清自己。',
  why: '客户要的是解决，不是谁的错：先说您来办什么。',
  phrasings: [
    {
      phrases: [
        `{[这|这个|这事][真的|也|可|又|真|又真的|本来|并|根本|完全|都|绝对]不(是|能怪|能算|能全怪|怪|赖|关|算|干)${us}[们|这边|方面|这里|一个人|一家|单方面|一个][的](错|责任|过错|过失|问题造成的|原因造成的|失误|事|锅|头上)}`,
        `{(不能|也不能|不好|不该|怎么能|可别|别|不要|请不要|请别|少|总不能|凭什么)[全|都|把|什么|咩|一味][什么|责任|锅|问题][都|全](怪|赖|怨|推|甩|算|扣|怪罪)[锅][落|到|在|给|于]${us}[头上|身上]}`,
        `{${us}[们][这边|自己][也|都|才|其实](是受害者|系受害者|是受害方|受害者|也没办法|没办法控制|控制不了|无法控制|决定不了|左右不了|管不了快递)}`,
        `{(不是|并非|不由|也不是|又不是)${us}[所]能[够](控制|决定|左右|管|掌控|预料|改变|说了算)[得了]的}`,
        `{${us}也不想[的|这样|啊|呀|如此]}`,
        `{${us}也是被 ... (坑|骗|耽误|害|连累|拖累)[了|的|惨了]}`,
        `{${us}(能有什么|有什么|还能有什么|又能有什么)(办法|法子|招)}`,
        `{${us}(又|也|可)(没|没有|不是)(故意|能力|拖|不想|想|存心|不发|不办|神仙|天气|快递)}`,
        `{(跟|和|与|同)${us}[们][装修|维修|搬家|物流|房东|售后|销售|商家|卖家|平台|物业][公司|一方|部门|这边][真|真的|可|根本|完全|也](没关系|没有关系|无关|不相干|没半毛钱关系|没什么关系)}`,
      ],
      unless: [
        asked,
        conditioned,
        reported,
        (match) => unable(match) && (followedUp(match) || showsWayOn(match)),
      ],
      rewrites: [
        where((match) => unable(match) && vouchesNot(match), tellLater),
        where(unable, wayOn('，不过可以{替代办法}')),
        ...followUp,
      ],
    },
    {
      phrases: [
        `{[真的|也|又|并|真|可|绝对]不是[${us}][故意|有意|存心|成心](不|不想|不愿意|不愿|不肯)[想|愿意|愿|肯|是](配合|解决|支持|同意|负责|优惠|给|帮|为|回|发|送|退|理|处理|办|做|改|赔|换|通知|告诉)}`,
        `{不(关|干)${us}[们|店|这边][的](事|责任)}`,
      ],
      unless: [asked, conditioned, reported],
      rewrites: [leaveOutClause(), ...followUp],
    },
    {
      phrases: [
        '{[这|这个|都|也|其实|应该|确实|主要]是(系统|快递|物流|厂家|厂商|工厂|平台|仓库|库房|站点|银行|海关|船公司|货代|供应商|第三方|商家|支付宝|微信|天气|航空公司|开发商|施工方|快递员|师傅|网络|设备)[公司|那边|方面|自身|自己|自动|方][的](原因|问题|事|责任|失误|锅)[造成的|导致的]}',
      ],
      unless: [asked, conditioned, reported, showsWayOn, followedUp],
      rewrites: [becauseOfThem, leaveOutWhose, calmAround(append('，这件事我来跟进', { to: 'clause' }))],
    },
    {
      phrases: [
        `{${us}[可|又|真的|从来|也|绝对|根本|是|真](不会|没有|没|没必要|犯不着|不可能|何必|不至于|不屑|从不)[去|为|因为|为了][...](骗|坑|欺骗|蒙|忽悠|糊弄|宰|暗箱操作|作假|弄虚作假|造假)[您|你|人|客户|钱|任何人]}`,
        '{(犯不着|没必要|不至于|犯得着|何必)[为|因为|为了] ... (骗|坑|欺骗|蒙|忽悠|糊弄)[您|你|人|客户]}',
      ],
      unless: [asked, conditioned, reported],
      rewrites: showHow,
    },
    {
      phrases: [
        `{(责任|问题|错|过错|原因|毛病)[真的|也|并|根本|完全|主要|可|又|都|其实|肯定]不(在|出在|是|归|算)${us}[们|这边|这里|身上|方|的|头上]}`,
        `{${us}[们|这边][可|也|又|真的|根本|并|本来|从头到尾|自始至终|完全|反正|确实|从来][就](没|没有)[犯|做|任何|什么|有|半点|一点|丝毫][任何|什么](错|过错|过失|责任|失误|不对|不妥|做错)[什么|任何][事|事情|地方]}(，|。|！|$|啊|呀|的)`,
        `{[真|这|也|可|这个|又|这事|真的](怨|怪|赖)不(着|到|得|上)${us}[们|头上|身上]}`,
        `{[这|这个|快递的事|物流的事][这个]${us}[们|这边|这里][也|可|真的|是|又][也](管不了|管不着|控制不了|没法控制|管不到|左右不了)}`,
        `{${us}[们][又|上](哪|哪里|怎么|怎|哪儿|上哪)[能|会](知道|晓得|想到|料到|想得到|猜得到|预料)[得到|到]}`,
        `{又不是${us}}`,
      ],
      unless: [asked, atALoss, conditioned, reported, ofAnotherDesk],
      rewrites: followUp,
    },
    {
      phrases: [
        `{(这|这个|这事|此事|这真|这可|这个真|这事真|这个可)[真的|也|可|又|真|并|根本|完全]不是${us}[们|这边|方面][的](问题|毛病|原因)}`,
        `{(怎么可能|怎么会|怎么能|哪能|凭什么|哪里能)(是|算|怪|赖|归|成)${us}[们][的|头上|身上|这边的][问题|错|责任]}`,
      ],
      unless: [conditioned, reported, doubted],
      rewrites: followUp,
    },
    {
      phrases: [`{[这|这个|这口|这种]锅${us}[们][可|真|也|是|坚决|绝对]不(背|接|能背|想背|替)}`],
      unless: [asked, reported],
      rewrites: followUp,
    },
    {
      phrases: [
        '{(跟|和|与|同)(房东|物业|平台|卖家|商家|酒店|中介|客服|装修公司|我们公司)[我|真|真的|可|根本|完全|也|一点|一点也|一点都](没关系|没有关系|无关|不相干|没半毛钱关系|没什么关系|没有任何关系)[的]}',
        '{(不是|又不是|并不是|也不是)(我|我们)[这边|能](定|规定|说了算|做主|决定|要求|搞)的}',
      ],
      unless: [asked, conditioned, reported, showsWayOn],
      rewrites: [leaveOutClause(), ...followUp],
    },
    {
      phrases: [
        '(，|^) {(不可能|不会|不至于|没必要|犯不着)[去|为这点钱](坑|骗|忽悠|蒙|宰|糊弄)(您|你|客户)...}',
      ],
      unless: [asked, conditioned, reported],
      rewrites: showHow,
    },
  ],
  examples: [
    { bad: '[[这又不是我们的错]]，船公司临时甩柜。', fixed: '这件事我来跟进，船公司临时甩柜。' },
    { bad: '[[請不要怪我們]]，停電誰也沒想到。', fixed: '這件事我來跟進，停電誰也沒想到。' },
    { bad: '平台改的规则，[[我们能有什么办法]]。', fixed: '平台改的规则，这件事我来跟进。' },
    { bad: '[[真不是我们不给]]您换。', fixed: '这件事我来跟进。' },
    { bad: '到賬慢，[[這是銀行那邊的問題]]。', fixed: '到賬慢，這是銀行那邊的問題，這件事我來跟進。' },
    { bad: '[[我们犯不着骗您]]。', fixed: '[凭证]可以给您核对。' },
    { bad: '抽奖[[我们不会暗箱操作]]，您放心。', fixed: '我们都是按[规则]操作的，您放心。' },
    {
      bad: '到货哪天，[[妹子也没办法]]先跟您保证呢。',
      fixed: '抱歉，到货哪天，妹子也没办法先跟您保证呢，我来帮您跟进，[时间]前给您答复。',
    },
    { good: '到账慢是银行的原因，我帮您查到了回单，明早能到。' },
    { good: '这不是我们的责任吗？当然是，我们来修。' },
    { good: '如果不是我们的责任，检测费由工厂出。' },
    { good: '工厂说不是他们的问题，客户说不是我们的责任，我们先补发。' },
    { good: '这是我们的责任，今天补发。' },
    { good: '到账慢，这是银行那边的问题，我来跟进。' },
    { bad: '查過了，[[責任不在我們]]。', fixed: '查過了，這件事我來跟進。' },
    { bad: '[[这锅我们不背]]。', fixed: '这件事我来跟进。' },
    { bad: '雨太大，[[真的怨不着我们]]。', fixed: '雨太大，这件事我来跟进。' },
    { good: '我们没错过船期，周五照常开船。' },
    { bad: '[[我们没有做错任何事]]。', fixed: '这件事我来跟进。' },
    { good: '我哪里知道怎么感谢您才好。' },
    { bad: '[[这个真不是我们的问题]]。', fixed: '这件事我来跟进。' },
    { bad: '字是您签的，[[怎么可能算我们的]]。', fixed: '这件事我来跟进。' },
    { good: '这不是我们的问题吗？是的，我们来修。' },
    { bad: '楼上漏的，[[跟房东没关系]]。', fixed: '楼上漏的。' },
    { good: '装修的问题不归我们管，我帮您转给物业。' },
    { bad: '盲盒您看您挑几个，[[我们这边也没办法]]给您保证抽到哪一款。' },
    { good: '价格不是我定的，我替您申请。' },
    { good: '小二也没办法先跟您保证，我来帮您跟进，三点前回您。' },
    { good: '小二也没办法先跟您保证，不过可以先发一半。' },
    { bad: '我们是老店，[[不会坑您这点钱]]。', fixed: '我们是老店，[凭证]可以给您核对。' },
    { bad: '包裹丢了[[是快递的责任]]。', fixed: '包裹丢了，这件事我来跟进。' },
    { bad: '[[这又不是我们的错]]，是司机路上弄的。', fixed: '原因是[原因]，这件事我来跟进。' },
  ],
});

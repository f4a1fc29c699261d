import { asked, conditioned, hedged, reported } from '../../../words/chinese/guards';
import { inSimplified } from '../../../words/chinese/script';
import type { Match } from '../../../words/match';
import { noJabLeft } from '../../rewriting/chinese/jabs';
import { nobodysFault, pastTheJab } from '../../rewriting/chinese/past-the-jab';
import { letItGo, withoutJabs } from '../../rewriting/chinese/without-jabs';
import { reword } from '../../rewriting/reword';
import { drop, say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const you = '(您|你|你们|贵司|贵方|阁下)';
const said =
  '(说得|讲得|理解得|算得|看得|想得|说的|讲的|理解的|看的|想的|算的|记的|认为的|说法|讲法|理解|看法|想法|判断|观点|结论|主张|算法|计算|计算方法|算法|逻辑|解释|推断|推测|分析|指责|投诉|依据|说辞|这话|这么说|这样说|这种说法|这么理解|这样理解|这么想|这样想|这么算|这样算|这么讲)';
const wrong =
  '(不对|错误的|无据|于法无据|于理不合|不对的|不符合事实|不客观|不合理|不公平|不妥|没有依据|没有根据|有误|错了|是错的|不准确|站不住脚|没道理|没有道理|不成立|不是事实|有问题|不符合事实|大错特错|太片面|片面)';

/** “不可能再降了”: a no to a wish, and none to what was told. */
function refusal({ tokens, mark }: Match): boolean {
  return /^[再免退换換降便给給]$/.test(tokens[mark.to]?.text ?? '');
}

/** “不对，是我算错了”: the writer corrects their own words. */
function corrected({ sentence: { prose } }: Match): boolean {
  return /我们?[^，。您你]{0,6}[错漏反]|更正|放心|担心|抱歉|不好意思/.test(inSimplified(prose));
}

/** “让您误会我们了，抱歉”: the writer takes it on. */
function sorry({ sentence: { prose } }: Match): boolean {
  return /抱歉|对不起|不好意思|没关系|[让害]您|没[^，。]{0,3}清楚/.test(inSimplified(prose));
}

/** “这不是我们教得好，是您肯练”: praise. */
function praises({ tokens, mark }: Match): boolean {
  const words = inSimplified(
    tokens
      .slice(mark.from)
      .map(({ text }) => text)
      .join(''),
  );
  return /^不[是系]我们[^，。不没]*(?:好|快|厉害|能干|周到|的?功劳|本事|能耐|运气)，(?:而是|只是|是因为|是|系)[您你贵][^错没不晚忘漏误乱反懂]*$/.test(
    words.replace(/[。！!].*$/, ''),
  );
}

function opensSentence({ mark }: Match): boolean {
  return mark.from < 3;
}

const differs = { alone: '目前的情况是{实际情况}，您有疑问可以告诉我' };

/** “您理解错了，年费不是按月收的”. */
const misunderstood = withoutJabs(
  reword(
    /^(?:[^，]{0,2})?(?:您|你们?|贵司|贵方)[^，]{0,4}(?:误会|误解|理解|搞错|弄错|搞反|弄反|想错|想多|多虑)[^，]{0,5}$/,
    '可能是我们之前没说清楚',
  ),
);

const promised =
  '(?:我们?[家店]?|我方|我司|本店)(?:可|也)?(?:从来没有?|从没|从未|何曾|没有?|都?(?:什么时候|啥时候|几时|何时|哪次))(?:答应|承诺|说|同意|讲|提|要求|保证)过(?:您|你们?|要|会)*([^，]{2,}?)[的了啊呀呢吗哦喔哈]*';
const notOnRecord = '$1这一点，我们这边还没查到相应的记录';

/** “我们从来没答应过免费上门”, alone or behind “您误会了”. */
const neverSaid = withoutJabs(reword(new RegExp(`^${promised}$`), notOnRecord));
const neverSaidAfter = reword(
  new RegExp(`^(?:[^，]*，)?${promised}(?:，[您你别请][^，。！？?]*)?(?=[。！？?]?$)`),
  notOnRecord,
  'sentence',
);

export default defineRule({
  id: 'arguing/flat-contradiction',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: '当面说客户不对。',
  why: '人一被否定就只顾辩解：说您这边看到的是什么、凭什么，他才听得进去。',
  phrasings: noJabLeft([
    {
      phrases: [
        `{${you}[的|这]${said}[是|完全|根本|都|显然|就|真的|明显|也|并|实在|确实]${wrong}}`,
        `{${you}[所](说|讲|提|反映)[到]的[...][根本|完全|并|都|也|纯属|是|真的](不存在|不是事实|不属实|没有依据|没有根据|子虚乌有|没有的事|不是真的)[的]}(，|。|！|；|$)`,
        '{(您|你|你们|贵司|贵方)(错了|搞错了|弄错了|理解错了|误会了|误解了|搞反了|弄反了|想错了|想多了|多虑了)}',
      ],
      unless: [asked, conditioned, hedged, reported],
      rewrites: [
        neverSaidAfter,
        where(opensSentence, misunderstood),
        pastTheJab(differs),
        say('这里我们的理解有些出入'),
      ],
    },
    {
      phrases: [
        '{(话|账|事情)(不能|不是)(这么|这样)(说|讲|算|看)的[吧]}',
        '{(话|账|事情)不能(这么|这样)(说|讲|算|看)}',
        '{(没|没有)(这|这个|这种|那个)(道理|说法|规矩|先例)[吧]}',
        `{(这么|这样)(说|讲)[就|可|也]${wrong}[了]}`,
        '{(这么|这样)(说|讲)[话][就|可|也|真|那|那就](太|有点|太过|太不|挺)[过](过分|不厚道|厚道|没意思|伤感情|地道|不地道)[了]}',
        '{(这么|这样)(说|讲|做|搞|弄)[话][就|可|也|真|那|那就](没意思|没劲|没法聊|没得聊|过分|过了|不厚道|不地道|伤感情|不够意思)[了]}',
        '{(超出|违背|不合|不符合|违反)[了](常识|常理|逻辑|情理)}',
        '{(于法无据|于理不合|毫无道理|有违事实)}',
        '{(强词夺理|无中生有|断章取义|歪曲事实|胡说八道|一派胡言|颠倒黑白|无稽之谈|以偏概全|偷换概念|血口喷人|翻脸不认人|倒打一耙|恶人先告状|贼喊捉贼|危言耸听)}',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [
        neverSaidAfter,
        letItGo(),
        pastTheJab({ alone: '目前的情况是{实际情况}，您有疑问可以告诉我' }),
      ],
    },
    {
      phrases: [
        '{不(是|系)我们 ... ，(是|系)(您|你|贵司|你们)}',
        '{不(是|系)我们 ... ，(而是|是因为|只是)(您|你|贵司|你们)}',
      ],
      unless: [asked, praises],
      rewrites: [pastTheJab(nobodysFault)],
    },
    {
      phrases: ['{(我|我们)可(没|没有)(答应|说|承诺|讲|同意|保证)过}'],
      unless: [asked, reported],
      rewrites: [
        neverSaidAfter,
        neverSaid,
        pastTheJab({ beside: '我们再核对一下', alone: '我们这边还没查到相应的记录' }),
      ],
    },
    {
      phrases: ['(跟|和|与|同) ... {(完全对不上|完全不符|完全不一样|完全不是一回事)}'],
      unless: [asked, conditioned],
      rewrites: [withoutJabs(say('有些出入'))],
    },
    {
      phrases: [
        '{(并不是|不是|不像|并不像|并非|并非如|绝不是|绝非)(您|你|你们|贵司|贵方)[所](说|想|讲|理解|描述|认为)的(那样|这样|那回事|这么回事|那么回事|那么简单)}',
      ],
      unless: [asked, conditioned],
      rewrites: [withoutJabs(say('和我们这边看到的有些不同'))],
    },
    {
      phrases: [
        '{[我们|我方|我司|这边](并|也|都|完全|绝对)不存在[(您|你|你们|贵司)[所](说|讲|提)的](这种|这个|任何|什么|所谓的)(情况|问题|现象|说法)}',
        '{[我们|我方|我司|这边]不存在(您|你|你们|贵司)[所](说|讲|提)的[这种|这个|任何](情况|问题|现象|说法)}',
        '{(这种|这个|这样的|此类|您说的|你说的)[这种](情况|事|问题|现象)[是|根本|绝对|完全|是绝对](不可能|不会|绝不会)[再](发生|出现|存在)[的]}',
        '{(我|我们|我方|我司)[可|也](从来没|从来没有|从没|从未|何曾)(答应|承诺|说|同意|讲|提|要求)过}',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [
        neverSaidAfter,
        neverSaid,
        pastTheJab({ beside: '我们再核对一下', alone: '我们这边还没查到相应的记录' }),
      ],
    },
    {
      phrases: [
        '{(不可能|绝不可能|完全不可能) verb:(有|是|出现|存在|发生)}(色差|问题|质量|瑕疵|误差|破损|味道|假|这|您|漏|少|延误|任何|错)',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [withoutJabs(say('一般不会$verb'))],
    },
    {
      phrases: [
        '{^(不是吧|不可能吧|不可能|怎么可能|哪有的事|没有的事|胡说|瞎说|才不是|哪里的话)[亲|亲亲|啊|呀|哦|的]}',
      ],
      unless: [refusal],
      rewrites: [withoutJabs(say('谢谢您告诉我', { over: 'rest' }))],
    },
    {
      phrases: [
        '{(这|那)[是][完全|绝对|根本]不可能[的](事)[吧|啊|呀]}',
        '{(这|那)[是][完全|绝对|根本]不可能的[吧|啊|呀]}',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [withoutJabs(say('原因我们正在查'))],
    },
    {
      phrases: ['{[那|这|它](根本|压根)[就]不是}'],
      unless: [asked, conditioned, reported],
      rewrites: [withoutJabs(say('看下来不是'))],
    },
    {
      phrases: ['{(根本|压根)[就](没有|不存在|没)}(问题|质量|这|您|任何|什么|色差|误差|瑕疵|延误|这回事)'],
      unless: [asked, conditioned, reported],
      rewrites: [withoutJabs(say('目前没有看到'))],
    },
    {
      phrases: ['{(与|和|跟|同)(事实|实际|实际情况|国际惯例|常理|惯例|行规|常识)(不符|相左|相反|相悖|有违)}'],
      unless: [asked, conditioned],
      rewrites: [
        reword(/[与和跟同](国际惯例|惯例|行规|常理|常识)(?:不符|相左|相反|相悖|有违)/, '和$1有些出入'),
        withoutJabs(say('和我们这边的记录有出入')),
      ],
    },
    {
      phrases: [
        '^ {(不对|不对不对|错了|这不对|这话不对|这不是事实|这不是真的|不是这样的|不是这样|不是这么回事|事实不是这样|这与事实不符|没有这回事|没这回事)[吧|的|哦|啊|亲]，}',
        '(，|。|；) {(这不是事实|这不是真的|这话不对)[吧|的|哦|啊]}(，|。|！)',
      ],
      unless: [asked, reported, conditioned, corrected],
      rewrites: [withoutJabs(drop()), say('我们这边看到的情况有些不同，')],
    },
    {
      phrases: [
        '{(您|你|你们|贵司)[这|真是|真的|完全|纯粹|根本|这纯粹|这真][是](误会|误解|错怪|冤枉)[了](我们|我|我方)[了|的意思]}',
      ],
      unless: [asked, conditioned, hedged, reported, sorry],
      rewrites: [withoutJabs(say('可能是我们没说清楚', { over: 'clause' }))],
    },
    {
      phrases: [
        '{(我|我们)[都](什么时候|啥时候|几时|何时|哪次)(答应|说|承诺|同意|讲|保证)过(您|你|要|会|给|包|免|可以|这)...}',
      ],
      unless: [conditioned],
      rewrites: [
        neverSaidAfter,
        neverSaid,
        pastTheJab({ beside: '我们再核对一下', alone: '我们这边还没查到相应的记录' }),
      ],
    },
  ]),
  examples: [
    { bad: '[[您说的不对]]，船期是15号。', fixed: '船期是15号。' },
    {
      bad: '[[貴司的理解有誤]]，保固從出貨日起算。',
      fixed: '可能是我們之前沒說清楚，保固從出貨日起算。',
    },
    { bad: '[[那根本不是]]同一款面料。', fixed: '看下来不是同一款面料。' },
    { bad: '[[不是吧亲]]，这款是今年的新版。', fixed: '谢谢您告诉我，这款是今年的新版。' },
    { bad: '这批货[[根本没有]]色差。', fixed: '这批货目前没有看到色差。' },
    { good: '您说的对，我们马上改。' },
    { good: '路线走得顺，不是我们安排得好，是您跟孩子们配合。' },
    { good: '是不是我理解错了？您说的不对称是指领口吗？' },
    { good: '我这边的理解可能有误，麻烦您再讲一遍。' },
    { good: '如果您说的有问题的那箱是3号箱，今天就能换。' },
    { good: '可能您理解有误，我换个说法：运费已经含在里面。' },
    { good: '同事说您的看法有误，我不这么想，先核对数据。' },
    { good: '根本原因是模具磨损，本周更换。' },
    { good: '一天之内不可能做完，我们分两天。' },
    { bad: '[[不对，]]这批用的是新模具。', fixed: '这批用的是新模具。' },
    { bad: '[[您提到的漏发根本不存在]]。', fixed: '目前的情况是[实际情况]，您有疑问可以告诉我。' },
    { bad: '[[您这是冤枉我们了]]。', fixed: '可能是我们没说清楚。' },
    { bad: '押金退過了，您[[這樣說就沒意思了]]。', fixed: '押金退過了。' },
    { good: '不对，我刚才把数量算错了，应该是三百二。' },
    { good: '不好意思，让您误会我们了，运费已经退回。' },
    { good: '不可能免费送的配件，清单里单列了价格。' },
    { bad: '[[您理解得不对]]，押金另算。', fixed: '可能是我们之前没说清楚，押金另算。' },
    { bad: '[[我什么时候答应过您包安装]]？', fixed: '包安装这一点，我们这边还没查到相应的记录。' },
    { bad: '[[您理解錯了]]，押一付三，又不是押三付一。', fixed: '可能是我們之前沒說清楚，押一付三。' },
  ],
});

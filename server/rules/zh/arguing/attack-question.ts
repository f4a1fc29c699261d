import { rhetorical, wondering } from '../../../words/chinese/guards';
import type { Match } from '../../../words/match';
import { noJabLeft } from '../../rewriting/chinese/jabs';
import { pastTheJab } from '../../rewriting/chinese/past-the-jab';
import { letItGo, withoutJabs } from '../../rewriting/chinese/without-jabs';
import { leaveOutClause, reword } from '../../rewriting/reword';
import { say, told, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const fault = '(问题|毛病|瑕疵|不实|延误|缺陷|质量问题|次品|违约|晚|慢|贵|错|事|骗|破损|色差)';
const particle = '[吗|么|嘛|喔|哦|啊|呀|呢|了]';

/** “放哪家厂能算问题”: it is within what is usual. */
function inWhoseShop({ tokens, mark }: Match): boolean {
  return /^[放搁擱换換在]/.test(tokens[mark.from]?.text ?? '');
}

/** “当年哪有电商”: told of old times, and nobody is denied anything. */
function ofOldTimes({ tokens, mark }: Match): boolean {
  const before = tokens
    .slice(0, mark.from)
    .map(({ text }) => text)
    .join('');
  return /(?:那[会會时時][儿兒候]?|那[年阵陣]|那[几幾些]年|[当當](?:年|初|[时時])|早年|早些年|小[时時]候|[从從]前|[头頭][几幾两兩]年|(?:刚|剛)(?:开始|開始|起步|[创創][业業]))[^，,。您你]{0,4}$/.test(
    before,
  );
}

/** “新地址收到了，您看我们怎么发货？”: it is asked in earnest. */
function asksKindly({ sentence: { prose } }: Match): boolean {
  return /您看|你看|方便|麻[烦煩]|希望|建[议議]|收到|好的|可以|谢|謝/.test(prose);
}

/** What they were asked goes; what we know of the matter stands instead. */
const tellOurs = [letItGo(), pastTheJab({ alone: '目前的情况是{实际情况}，您有疑问可以告诉我' })];
const askOpenly = [pastTheJab({ beside: '您希望怎么处理，可以告诉我', alone: '您希望怎么处理，可以告诉我' })];

/** “那沙发上的猫毛是哪来的？” */
const whereFrom = withoutJabs(
  reword(
    /^(?:那|那么)?(?![您你])([^，]{3,}?)(?:是|又是)?(?:哪来的|哪儿来的|哪里来的|从哪来的)[呢啊呀]?$/,
    '$1想跟您核对一下',
  ),
);

/** “哪有时间一个个回” */
const noTime = withoutJabs(
  reword(/(?:我们?)?哪有(?:时间|空(?!运)|工夫|功夫|精力)[^，]*$/, '没能及时{回复或处理}，很抱歉'),
);

/** “哪有一天就弄好的” */
const howLong = withoutJabs(
  reword(/哪有[^，]{0,4}(?:天|小时|分钟|周|星期|个月|年)就[^，]*$/, '整个过程大概需要{时间}'),
);

/** “您到底看没看我发的报价单啊？” */
const sendAgain = withoutJabs(
  reword(
    /^(?:您|你们?)(?:自己)?(?:到底|究竟)?(?:看没看|有没有看|看了没有|看了吗)过?([^，]{2,}?)[啊呀呢]?$/,
    '不知道您有没有看到$1，需要的话我再发一份',
  ),
);

/** “凭什么让我们出运费” */
const overToUs = withoutJabs(
  reword(/^(?:凭什么|凭啥)(?:让|要|叫)?我们?([^，您你]{2,}?)[啊呀呢]?$/, '$1这一点，想跟您再商量一下'),
);

/** “您到底喜欢哪种？” */
const inEarnest = withoutJabs(
  reword(
    /(?:请问)?(?:您|你们?)(?:自己)?(?:到底|究竟)(有没有(?!看|读)|是不是|喜欢|选|打算|什么时候|几|要哪|想要哪|要不要)/,
    '请问您$1',
  ),
);

/** “盒子里哪有电池”: what is not there. */
const notThere = withoutJabs(
  reword(
    /^((?![^，]*(?:[您你我谁世]|天下))[^，]{2,8})哪有([^，这那么就都吗呢]{2,})(?<![的事啊呀])$/,
    '$1没有$2',
  ),
);

export default defineRule({
  id: 'arguing/attack-question',
  principle: 'dont-argue',
  severity: 'warning',
  message: '不是提问，是反问。',
  why: '反问不求回答，只让人难堪，客户会顶回来：想知道什么，就直接问。',
  phrasings: noJabLeft([
    { phrases: ['{(难道|莫非|难不成)[说]}'], when: [rhetorical], rewrites: tellOurs },
    { phrases: ['{凭什么}', '{凭啥}'], when: [rhetorical], rewrites: [overToUs, ...tellOurs] },
    {
      phrases: [
        '{哪里 how:(慢|贵|差|错|晚|不好|不对|不行|不合格|不专业|有问题)了}',
        '{哪儿 how:(慢|贵|差|错|晚|不好|不对|不行)了}',
      ],
      when: [rhetorical],
      rewrites: [say('您觉得具体$how在哪里'), pastTheJab({ alone: '您觉得具体$how在哪里，可以告诉我' })],
    },
    {
      phrases: [
        '{怎么[一]到(您|你|你们)(那儿|那里|那边|手里|手上|这儿|这里|家|那)[里](就|都)}',
        '{怎么(别人|人家|别的客户|其他客户|其他人|别家)[都|就](没|不|能|没有)}',
        '{怎么(就|偏偏|唯独)(您|你|你们)}',
      ],
      when: [rhetorical],
      rewrites: [pastTheJab({ beside: '您遇到的情况我们单独看一下', alone: '您遇到的情况我们单独看一下' })],
    },
    {
      phrases: [
        `{[放|搁|换|在](哪家|哪个|谁家)[厂|店|工厂|公司] ... 算[是|得上|什么]${fault}}${particle}$`,
        `{(这样|这|那|这个|这点|这么点|就这)[也|都|还](能|也|都|还)[能]算[是|得上|什么]${fault}}${particle}$`,
        `{算(什么|哪门子)${fault}}${particle}$`,
      ],
      when: [rhetorical],
      rewrites: [
        where(inWhoseShop, say('按{标准}在允许范围内，您看怎么处理合适', { over: 'rest' })),
        ...tellOurs,
      ],
    },
    {
      phrases: ['{(哪一条|哪条|哪一款|哪里|哪儿|哪个地方)(写了|写着|写过|规定了|规定|写明)}'],
      when: [rhetorical],
      rewrites: [
        withoutJabs(
          reword(
            /^([^，您你]{2,}?)(?:里|上)?(?:哪一条|哪条|哪一款|哪里|哪儿|哪个地方)(?:写了|写着|写过|规定了|规定|写明)([^，]{2,}?)[啊呀呢了]*$/,
            '$2这一点，$1里目前没有看到相应的说明',
          ),
        ),
        withoutJabs(
          reword(
            /^(?:哪一条|哪条|哪一款|哪里|哪儿|哪个地方)(?:写了|写着|写过|规定了|规定|写明)([^，]{2,}?)[啊呀呢了]*$/,
            '$1这一点，目前没有看到相应的说明',
          ),
        ),
        pastTheJab({ alone: '目前没有看到相应的说明' }),
      ],
    },
    {
      phrases: ['{谁(说|答应|告诉|承诺|跟您说|和您说|告诉您|答应您)[过|了]}'],
      when: [rhetorical],
      rewrites: [withoutJabs(say('请问是哪位同事说'))],
    },
    {
      phrases: [
        '{(您|你|你们)[自己](到底|究竟)}',
        '{(您|你|你们)[自己](知道|清楚)自己[到底](要|想要|想)(什么|啥)}',
        '{(您|你|你们)(还|又)(想|要)[我们|我](怎样|怎么样|怎么着|如何)}',
      ],
      when: [rhetorical],
      rewrites: [sendAgain, inEarnest, ...askOpenly],
    },
    {
      phrases: ['{(照|按|依)(您|你|你们)(这么说|这样说|这么讲|的逻辑|的说法|这个逻辑)}'],
      rewrites: tellOurs,
    },
    {
      phrases: [
        '{(这|这样|那)还(不够|不算|不叫|叫|能叫|算|嫌)}',
        '{(这|那)还(慢|贵|少|晚|差|远|难)}',
        '{怎么(能|会|可以)(叫|算|说是|说成|怪)}',
        '{(您|你|你们)(要|要是|非要)(这么|这样)(算|算账|说|讲|比|想)}',
        '{(哪有|哪来的|哪会|岂有|岂能|何来)}',
        '{(总不是|总不能|总不会|总不至于)}',
        '{(倒是|倒)(说说|想问|问问|想问问|讲讲|想听听)}',
        '{(哪个|哪家|谁家|哪有)(厂|家|客户|公司|人|店|供应商)[能|会|敢](给|不|保证|做到|像)}',
        '{(是不是|要不要|岂不是)(还|也)要}',
        '{(有|凭)什么(依据|根据|资格|理由)}',
      ],
      when: [rhetorical],
      rewrites: [noTime, howLong, notThere, whereFrom, ...tellOurs],
    },
    {
      phrases: [
        '{(哪有|哪来的)}',
        '(^|，|,|。|亲) {谁(告诉|跟|和)(您|你|你们)(说|讲|说过)}',
        '(^|，|,|。|亲) {谁告诉(您|你|你们)}',
      ],
      unless: [wondering, ofOldTimes],
      rewrites: [noTime, howLong, notThere, whereFrom, ...tellOurs],
    },
    {
      phrases: [
        '{(能|会)有(多大|什么|啥)(问题|区别|影响|差别|损失|关系)}',
        '{[您|你|你们][还]有(什么|啥)(好|可)[不](说|争|投诉|抱怨|计较|生气|满意|满|纠结|解释|气|吵|闹|挑)的}',
      ],
      when: [rhetorical],
      rewrites: [
        pastTheJab({ beside: '您最担心的是哪一点，可以告诉我', alone: '您最担心的是哪一点，可以告诉我' }),
      ],
    },
    {
      phrases: [
        '{(您|你|你们|贵司)(怎么|为什么|咋)(就是|就|还是|还|老是|总是|偏偏|老|总)[是](不|没|听不|说不)(信|听|懂|明白|理解|相信|讲理|肯|同意|配合|讲道理|进去|通)[呢|啊|呀]}',
        '{(我|我们)都(说|讲|解释)(了|过了|过)[多少遍|很多遍]}(不是|没|是|不)',
        '{[您|你|你们|贵司](最好|能不能|请|请您|请你|麻烦您|麻烦|能|可不可以)[先](搞清楚|弄清楚|搞明白|弄明白|问清楚|了解清楚|查清楚)[了][情况|事实|规则|状况](再|以后再|之后再|后再)[来|跟我|和我|跟我们](说|谈|讲|投诉|问|找|发火|骂|指责|下结论|评价|质疑|怪)}',
        '{(您|你|你们|贵司)[先|自己|自己先](搞清楚|弄清楚|搞明白|弄明白|问清楚|了解清楚|查清楚)[了][情况|事实|规则|状况](再|以后再|之后再|后再)[来|跟我|和我|跟我们](说|谈|讲|投诉|问|找|发火|骂|指责|下结论|评价|质疑|怪)}',
      ],
      unless: [wondering],
      rewrites: tellOurs,
    },
    {
      phrases: [
        '{(还|又|到底)(想|要|想要|要我|要我们|让我|让我们|能)(怎样|怎么样|怎么着)[呢|啊|嘛|才行|才满意]}(。|？|！|，|$)',
      ],
      unless: [wondering],
      rewrites: askOpenly,
    },
    {
      phrases: [
        '{(您|你|你们|贵司)(这|这话|这样|这么说|这样说|这么做|这样做|说这话)[是|算](什么|啥|几个)意思[啊|呢|呀]}',
      ],
      unless: [wondering],
      when: [rhetorical],
      rewrites: askOpenly,
    },
    {
      phrases: [
        '(，) {[那|叫|让|这让](我|我们)[还](怎么|拿什么)(发货|排产|开工|做|交货|下单|备货|施工|装|出图|改|处理|跟进|干活|算|继续|安排|排期)[啊|呢]} (？|?)',
      ],
      unless: [wondering, asksKindly],
      when: [rhetorical],
      rewrites: [told(leaveOutClause())],
    },
  ]),
  examples: [
    { bad: '交期[[哪里慢了]]？', fixed: '交期您觉得具体慢在哪里？' },
    {
      bad: '樣布一模一樣，[[怎麼到您那裡就]]偏黃了？',
      fixed: '樣布一模一樣，您遇到的情況我們單獨看一下。',
    },
    { bad: '三毫米[[放哪家厂能算问题]]？', fixed: '三毫米按[标准]在允许范围内，您看怎么处理合适？' },
    { bad: '合同[[哪一条写了]]由我们清关？', fixed: '由我们清关这一点，合同里目前没有看到相应的说明。' },
    { bad: '[[凭什么]]让我们出运费？', fixed: '出运费这一点，想跟您再商量一下。' },
    { bad: '[[哪有]]空运两天就到的。', fixed: '整个过程大概需要[时间]。' },
    { bad: '样机里[[哪有]]电池和遥控器，拿去试就行。', fixed: '样机里没有电池和遥控器，拿去试就行。' },
    { good: '车站附近哪有停车场，我发定位给您。' },
    { good: '您能告诉我哪里慢了，我们好改。' },
    { good: '您觉得哪里不合适？' },
    { good: '当年哪有打样机，全靠您带着师傅手画。' },
    { good: '请问合同里清关由哪方负责？' },
    { good: '到您那里的运费大约是多少？' },
    { good: '怎么付款比较方便？' },
    { bad: '[[您怎么就是不信呢]]？', fixed: '目前的情况是[实际情况]，您有疑问可以告诉我。' },
    { bad: '押金退了，[[还要怎样]]？', fixed: '押金退了，您希望怎么处理，可以告诉我。' },
    { bad: '[[您先搞清楚再来投诉]]。', fixed: '目前的情况是[实际情况]，您有疑问可以告诉我。' },
    { good: '想问您还要怎么样的包装，我好备料。' },
    { bad: '[[请您搞清楚状况再发火]]。', fixed: '目前的情况是[实际情况]，您有疑问可以告诉我。' },
    { bad: '[[您这是什么意思]]？', fixed: '您希望怎么处理，可以告诉我。' },
    { good: '请问您这是什么意思，是要换色吗？' },
    { bad: '尺寸少一半，[[我们怎么开工]]？', fixed: '尺寸少一半。' },
    { good: '新地址收到了，我们怎么发货？' },
    { bad: '第五稿了，[[您自己到底]]喜欢哪种？', fixed: '第五稿了，请问您喜欢哪种？' },
    { bad: '[[你到底]]看没看我寄的样册？', fixed: '不知道你有没有看到我寄的样册，需要的话我再发一份。' },
  ],
});

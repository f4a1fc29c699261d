import { asked, conditioned, hedged, negated, reported } from '../../../words/chinese/guards';
import { promiseLess } from '../../rewriting/chinese/promises/promise-less';
import { reword } from '../../rewriting/reword';
import { say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

export default defineRule({
  id: 'overpromising/results',
  principle: 'honest-limits',
  severity: 'warning',
  message: '效果因人而异，不该由我们打包票。',
  why: '客户用了没见效，会觉得被骗：说清产品做什么，让他自己判断。',
  phrasings: [
    {
      phrases: [
        '{[第](一|两|二|三|几|半|#)(天|周|个月|个星期|个疗程|个礼拜|瓶|盒)(全没|全消|全好|全白|全退|就没|就消|就白|见效|治好|搞定|瘦)[了]}',
        '(敷|用|吃|喝|抹|涂|做){(一次|一瓶|一个疗程)就[能|会]好}',
        '{[敷|用|吃|喝|抹|涂|做](一次|一周|一个月|几天|当天|立马|立刻|当晚|一个疗程|一瓶)就[能|会](白|瘦|消|断|没|退|见效|长高|回本|提分|根治|变白)}',
        '{不出@zh-number(天|周|个月|个星期|个礼拜)}',
        '{想不_都难}',
        '{谁用谁(火|好|知道|赚|灵|瘦|白)}',
        '{(等着|坐等)(数钱|收钱|涨价|升值|回本)}',
        '{[效果](根治|药到病除|立竿见影|包治百病|永不复发|永不反弹|彻底告别|一抹就灵|一用就灵|一用就好)}',
        '(销量|利润|收益|业绩|收入|订单|流量|转化率|销售额){[会|能|都能|都会|至少|起码|保底][会|能|至少|起码](翻倍|翻番|暴涨|翻一倍|翻两倍|翻一番|涨一倍)}',
        '{[坚持](坚持[用|使用|吃|做|下去|涂|敷])就(有|能有|会有|一定有|见)[明显的|明显|好]效果}',
        '(疗程|天|次|周|盒|个月) {包(好|治好|见效|瘦|除根)}',
        '{包(治|瘦|学会|就业|拿证|提分|除根)[的]}',
        '{(躺赚|躺着赚钱|坐着收钱|一夜暴富)}',
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [
        promiseLess,
        reword(
          /^([^，\d]{1,3})(?=[一两二三几半\d]+个?(?:天|周|月|星期|疗程|礼拜)全)[^，]*/,
          '$1的改善因人而异',
        ),
        say('效果因人而异', { over: 'rest' }),
      ],
    },
    {
      phrases: ['{what:(效果|功效|吸收效果|保湿效果|吸收)[会|也|直接|都|能](翻倍|加倍|倍增|立现|立显|翻番)}'],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('$what会更好一些，具体因人而异')],
    },
    {
      phrases: [
        '(成绩|分数|排名|销量|业绩|流量|客流|粉丝|订单|转化|收入|效率|良率|产量|气色|皮肤|睡眠){(一定|肯定|绝对|保证|必定)[会|能]what:(提高|提升|上涨|上去|增长|增加|变好|改善|翻倍|翻番)}',
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('有望$what，具体因人而异')],
    },
    {
      phrases: [
        '{每(年|月|个月|天|单|件)[至少|起码|都](能|可以|会)[给|帮|为](您|你|贵司)(省|赚|多赚|节省|省下|增收)}[@zh-number|#|一半|下]',
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [
        promiseLess,
        reword(/每(?=(?:年|月|个月|天|单|件)(?:至少|起码|都)?(?:能|可以|会))/, '预计每'),
      ],
    },
    {
      phrases: [
        '(客户|订单|生意|顾客|流量|买家) {(自己|自动|会自己|都会自己)(找上门|送上门|上门来|来找您|来找你)[来|了]} (。|，|,|！|!|$)',
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('会不会增加，要看{因素}', { over: 'rest' })],
    },
  ],
  examples: [
    { bad: '用了这款精华，[[一个月全没]]。', fixed: '用了这款精华，效果因人而异。' },
    { bad: '這款藥膏[[立竿見影]]。', fixed: '這款藥膏效果因人而異。' },
    { bad: '这套课程[[三个月见效]]。', fixed: '这套课程效果因人而异。' },
    { bad: '早晚各泡一次，[[坚持就有效果]]。', fixed: '早晚各泡一次，效果因人而异。' },
    { bad: '先热敷再上精华，[[吸收翻倍]]。', fixed: '先热敷再上精华，吸收会更好一些，具体因人而异。' },
    { good: '护肤不能根治过敏，请先咨询医生。' },
    { good: '这款三个月见效吗？' },
    { good: '如果每天坚持，三个月见效。' },
    { good: '一般三个月见效，也有半年的。' },
    { good: '报告说两周见效，样本是三十人。' },
    { good: '这款主要是保湿，不是治疗用品。' },
    { bad: '孩子的成绩[[一定会提高]]。', fixed: '效果因人而异，[往期的情况]可以给您参考。' },
    { bad: '這台[[每年能給您省]]兩萬電費。', fixed: '這台預計每年能給您省兩萬電費。' },
    { bad: '投一个月，客户[[自己找上门]]。', fixed: '投一个月，客户会不会增加，要看[因素]。' },
    { good: '按您的用量，预计每年能给您省两万电费。' },
  ],
});

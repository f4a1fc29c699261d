import { asked, conditioned, hedged, negated, reported } from '../../../words/chinese/guards';
import { reword } from '../../reword';
import { say } from '../../rewrites';
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
        '{(一|两|二|三|几|半|#)(天|周|个月|个星期|个疗程|个礼拜|瓶|盒)(全没|全消|全好|全白|全退|就没|就消|就白|见效|治好|搞定|瘦)[了]}',
        '{[敷|用|吃|喝|抹|涂|做](一次|一周|一个月|几天|当天|立马|立刻|当晚|一个疗程|一瓶)就[能|会](白|瘦|好|消|断|没|退|见效|长高|回本|提分|根治|变白)}',
        '{不出@zh-number(天|周|个月|个星期|个礼拜)}',
        '{想不_都难}',
        '{谁用谁(火|好|知道|赚|灵|瘦|白)}',
        '{(等着|坐等)(数钱|收钱|涨价|升值|回本)}',
        '{(根治|药到病除|立竿见影|包治百病|永不复发|永不反弹|彻底告别|一抹就灵|一用就灵|一用就好)}',
        '(销量|利润|收益|业绩|收入|订单|流量|转化率|销售额){[会](翻倍|翻番|暴涨)}',
        '{(躺赚|躺着赚钱|坐着收钱|一夜暴富)}',
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [
        reword(
          /^([^，\d]{1,3})(?=[一两二三几半\d]+个?(?:天|周|月|星期|疗程|礼拜)全)[^，]*/,
          '$1的改善因人而异',
        ),
        say('效果因人而异', { over: 'rest' }),
      ],
    },
  ],
  examples: [
    { bad: '用了这款精华，[[一个月全没]]。', fixed: '用了这款精华，效果因人而异。' },
    { bad: '這款藥膏[[立竿見影]]。', fixed: '這款藥膏效果因人而異。' },
    { bad: '这套课程[[三个月见效]]。', fixed: '这套课程效果因人而异。' },
    { good: '护肤不能根治过敏，请先咨询医生。' },
    { good: '这款三个月见效吗？' },
    { good: '如果每天坚持，三个月见效。' },
    { good: '一般三个月见效，也有半年的。' },
    { good: '报告说两周见效，样本是三十人。' },
    { good: '这款主要是保湿，不是治疗用品。' },
  ],
});

/** “您上周可不是这么说的”“您亲口答应的”“这会儿又不认了”: the customer’s own words held against them. */
import { asked, conditioned, reported } from '../../../words/chinese/guards';
import { say } from '../../rewrites';
import { defineRule } from '../../rule';

const before =
  '(当时|上次|上周|上个月|上月|昨天|前天|那天|之前|以前|先前|当初|刚才|刚刚|早上|电话里|微信里|邮件里|一开始|开始|原来)';

export default defineRule({
  id: 'exposing/you-said-but',
  principle: 'dont-expose',
  severity: 'warning',
  message: '拿客户说过的话来堵他。',
  why: '话被翻出来，人只会嘴硬：说您记得的，给他一个改口的台阶。',
  phrasings: [
    {
      phrases: [
        `{[@zh-you]${before} ... 不是(这么|这样|那么|那样)(说|讲|写|答应|承诺|谈|约定|回复)的}`,
        '{@zh-you[可|之前|当时|自己]不是(这么|这样|那么|那样)(说|讲|写|答应|承诺|谈|约定|回复)的}',
        `{[@zh-you][${before}][自己|是|可是|明明|明明是](亲口|亲自|亲笔)(说|讲|答应|承诺|告诉|同意|确认|写|保证)[过|的|了]}`,
        `{@zh-you[的]原话[就|可]是}`,
        `{(是|可是|明明是)@zh-you${before}[自己|亲口](说|讲|答应|同意|确认|要求|要|选)[的]}`,
        `{@zh-you自己(说|讲|答应|同意|确认|要求|承诺|写)(过|的)}`,
      ],
      unless: [asked, conditioned, reported],
      rewrites: [say('我记的可能和您不同，我们对一下', { over: 'clause' })],
    },
    {
      phrases: [`{@zh-you${before}(不是|明明)[都|已经|也](说|答应|同意|确认|讲)[好|过|了]}`],
      unless: [conditioned, reported],
      rewrites: [say('我记的可能和您不同，我们对一下', { over: 'clause' })],
    },
    {
      phrases: [
        '{(这会儿|这会|现在|如今|转头|转眼|回头|到头来|今天|事后|结果)[您|你|贵司][又|却|就|倒|反而|反倒](不认|不认账|反悔|变卦|改口|翻脸|赖账|说没有|说没说过|说不知道|说不要|不承认|矢口否认|否认|翻供)[了]}',
        '{(出尔反尔|言而无信|说话不算数|说话不算话|翻脸不认人|翻脸不认账|死不认账|死不承认|矢口否认|说变就变|反复无常|赖账|抵赖|耍赖|朝令夕改|不认账|食言|自打嘴巴|自己打脸|打自己的脸)[了]}',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [say('现在的想法有变化，我们重新对一下', { over: 'clause' })],
    },
  ],
  examples: [
    { bad: '[[您上次可不是这么说的]]。', fixed: '我记的可能和您不同，我们对一下。' },
    { bad: '三十天帳期，[[您親口答應的]]。', fixed: '三十天帳期，我記的可能和您不同，我們對一下。' },
    { bad: '样品签了字，[[现在又不认了]]。', fixed: '样品签了字，现在的想法有变化，我们重新对一下。' },
    { bad: '[[您上周不是说]]要木箱吗？', fixed: '我记的可能和您不同，我们对一下？' },
    { good: '这是您自己要求的颜色吗？我再核对一下。' },
    { good: '您那边是您自己确认的吗？' },
    { good: '如果您当时不是这么说的，请告诉我，我改记录。' },
    { good: '工厂说您亲口答应了延期，我再跟您核实一下。' },
    { good: '您上次说的颜色，样布已寄出。' },
    { good: '我记的是月底，您看是不是我记错了？' },
  ],
});

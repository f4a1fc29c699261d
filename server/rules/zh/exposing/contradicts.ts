/** “前后矛盾”“两套说辞”“嘴上说……结果”: shows that the customer’s words do not agree. */
import { asked, byUs, conditioned, negated, reported } from '../../../words/chinese/guards';
import { say } from '../../rewrites';
import { defineRule } from '../../rule';

export default defineRule({
  id: 'exposing/contradicts',
  principle: 'dont-expose',
  severity: 'warning',
  message: '当面指出对方自相矛盾。',
  why: '戳破了，他要么翻脸要么离开：把两处不同摆出来，请他定一个。',
  phrasings: [
    {
      phrases: [
        '{[您|你|贵司|贵方][这|这样|的|前后|的说法|未免][太|前后|也太|说法|岂不是|不是](自相矛盾|前后矛盾|前后不一|前言不搭后语|前后不符|互相矛盾|自打嘴巴|矛盾)了[吧|吗|啊]}',
        '{(您|你|贵司|贵方|说法) ... (自相矛盾|前后矛盾|前后不一|前言不搭后语)[了|啊|吧|的]}',
        '{[前后](两套|两种|好几套|几套|几种|三套|一套又一套的)(说辞|说法|说词|讲法|口径)}',
        '{(一会儿|一会|今天|上午|刚才)说 ... [，](一会儿|一会|明天|下午|现在|转头)[又]说}',
        '{说一套做一套}',
        '{[这]跟(您|你|贵司)[之前|刚才|上次](说|讲|写)的[根本|完全|明显|可|也|都](不一样|对不上|不符|不一致|是两回事)}',
      ],
      unless: [asked, conditioned, negated, reported, byUs],
      rewrites: [say('两处说法我们对一下', { over: 'clause' })],
    },
    {
      phrases: [
        '{(嘴上|口头上|表面上|嘴里)(说|讲|答应|喊)} ... [...] [，] (结果|其实|实际|却|背地里|暗地里|转头|自己|私下|心里)',
      ],
      unless: [asked, conditioned, negated, reported, byUs],
      rewrites: [say('您提到')],
    },
  ],
  examples: [
    { bad: '[[您这太矛盾了]]。', fixed: '两处说法我们对一下。' },
    { bad: '貴司採購和財務[[兩套說詞]]。', fixed: '兩處說法我們對一下。' },
    {
      bad: '[[嘴上说]]不急，结果一天催三遍。',
      fixed: '您提到不急，结果一天催三遍。',
    },
    { good: '图纸上的说法前后不一吗？以哪份为准？' },
    { good: '如果说法前后不一，以签字的那份为准。' },
    { good: '不是您的说法前后不一，是我漏看了附件。' },
    { good: '客户反馈说法前后不一，我请设计核对。' },
    { good: '是我们的说法前后不一，抱歉，以附件为准。' },
    { good: '两份文件里的数量不同，请您确认一个。' },
  ],
});

/** “先看清楚说明书再来问”“下次填仔细点”: sends the reader off to do it properly. */
import { asked, conditioned, ended, negated, reported } from '../../../words/chinese/guards';
import { showsWayOn } from '../../../words/chinese/way-on';
import { say } from '../../rewrites';
import { defineRule } from '../../rule';

const papers =
  '(说明书|说明|详情页|详情|帮助中心|帮助文档|文档|合同|邮件|页面|公告|规则|条款|手册|教程|图纸|视频|报价单|附件|描述|标题|参数|常见问题|faq)';
const look = '(看|读|翻|研究|学习|阅读|查)';

export default defineRule({
  id: 'lecturing/read-it-yourself',
  principle: 'dont-lecture',
  severity: 'warning',
  message: '打发对方自己去看。',
  why: '他问您，是没找到：把那一句摘给他，只要十秒。',
  phrasings: [
    {
      phrases: [
        `{[请|麻烦|拜托|建议|请您|麻烦您|您|你|下次|下回](先|自己|好好|认真|仔细)[先|自己|好好|把|去] ... ${look}(完|懂|清楚|明白|一遍|仔细|透|熟)[了] ... [...] [，] ... 再[来](说|问|提|谈|联系|找|咨询|下单|拍|投诉|评价)}`,
        `{(先|自己|好好|认真|仔细)[先|自己|好好]把${papers}[通|仔细|好好|从头|从头到尾|认真](看|读|翻|过|研究)[一](完|懂|清楚|遍|下|看|明白)}`,
        `{(先|自己|好好|请先)(把|去)${papers}[通|仔细|好好|从头](看|读|翻)[一|完|懂|清楚][遍|下|看]}`,
        `{[您|你|贵司](到底|究竟|是不是|有没有|能不能|难道)[就|根本](没看|没读|没有看|看没看|看过|看了|看清楚|看懂|认真看|仔细看|没看清)${papers}}`,
        `{${papers}[里|上][都|就|明明](有写|有说|写了|写着|有|说了|有标)[，][您|你|请|麻烦](自己|先|好好|再)[去]${look}}`,
        `{(看|读)(一下|一遍|看)${papers}[您|你][就|不就](知道|懂|明白|清楚|会)[了]}`,
      ],
      unless: [conditioned, negated, reported],
      rewrites: [say('相关的一段我摘给您', { over: 'clause' })],
    },
    {
      phrases: [
        `{(${papers}|合约|商品页|商品页面|商品详情|宝贝详情|主图|链接|图片|介绍|尺码表|通知|海报)[里|上|中|里面|上面|页][都|是|也|就|已经|不是](有|有写|写了|写着|有说|有说明|有标注|标了|有介绍|写明|有写明|有注明|有写清楚|说得很清楚)(的|了|哦|呢|哈|呀|啊|喔|哟)[@zh-tail]}`,
      ],
      unless: [asked, conditioned, negated, reported, showsWayOn],
      when: [ended],
      rewrites: [say('相关的一段我摘给您', { over: 'clause' })],
    },
  ],
  examples: [
    { bad: '[[请先看完帮助文档再来问]]。', fixed: '相关的一段我摘给您。' },
    { bad: '這個[[看一下說明書就知道了]]。', fixed: '相關的一段我摘給您。' },
    { bad: '[[您到底看没看合同]]？', fixed: '相关的一段我摘给您？' },
    { bad: '親，[[頁面上都有寫的喔]]。', fixed: '親，相關的一段我摘給您。' },
    { good: '页面上有写的，对吗？' },
    { good: '链接里有了三张新图。' },
    { good: '说明书里有写的，我截图发您。' },
    { good: '如果您先看完说明书再来问，也行，我今天都在。' },
    { good: '不用先看完合同再来谈，我给您讲要点。' },
    { good: '客户说先看完合同再谈，我们等周一的消息。' },
    { good: '说明书第三页有接线图，给您截在下面。' },
  ],
});

/** “知道了。”“资料，查收。”“已阅。”: so short that it sounds like a shrug. */
import type { Match } from '../../../words/match';
import { sayCalmly } from '../../rewriting/chinese/say-calmly';
import { sentence } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

/** “知道了。我今晚改好发您。”: the paragraph holds more than these words. */
function goesOn({ passage }: Match): boolean {
  return passage.sentences.length > 1;
}

export default defineRule({
  id: 'cold/curt',
  principle: 'be-sincere',
  severity: 'info',
  message: '太短了，像不耐烦。',
  why: '两三个字省了您五秒，却让人猜半天：加一句接下来做什么。',
  phrasings: [
    {
      phrases: [
        '^ {[好|行|嗯](知道了|我知道了|晓得了|已阅|已知悉|已悉|悉知|知悉|哦|嗯|嗯嗯|随便|看您|看你|都行|随意|没有|不行|不清楚|不知道|没空|在忙|说|讲|无)} $',
        '^ {[好|行|嗯](知道了|我知道了|晓得了|已阅|已知悉|已悉|悉知|知悉|哦|嗯|嗯嗯|随便|看您|看你|都行|随意|没有|不行|不清楚|不知道|没空|在忙|无)} (。|！|.|!|…|~|～) $',
      ],
      unless: [goesOn],
      rewrites: [sentence('收到，我{时间}前给您答复。')],
    },
    {
      phrases: [
        '^ {(附件|见附件|如附件|如附|看附件|文件|资料|单据|报价|合同|提单)[，](查收|请查收|见附件|看|自查|自取|查)} (。|！|.|!) $',
        '^ {(见附件|如附|如附件|如题|查收)} (。|！|.|!) $',
      ],
      unless: [goesOn],
      rewrites: [sentence('附件是{文件}，请您查收，有问题随时告诉我。')],
    },
    {
      phrases: [
        '{(已知悉|已阅|已悉)[，]}(勿|不|如|无|请|本|此)',
        '{(勿再|不必再|无需再|不要再|请勿再)(来函|来信|来电|回复|联系|问|催|打电话|发消息)[了]}',
      ],
      rewrites: [sayCalmly('有问题随时联系我')],
    },
  ],
  examples: [
    { bad: '[[知道了]]。', fixed: '收到，我[时间]前给您答复。' },
    { bad: '[[附件，請查收]]。', fixed: '附件是[文件]，請您查收，有問題隨時告訴我。' },
    { bad: '本案已结，[[请勿再来信]]。', fixed: '本案已结，有问题随时联系我。' },
    { good: '知道了。改好的稿子今晚发您。' },
    { good: '知道了，谢谢您提醒。' },
    { good: '好的，收到。' },
    { good: '附件是本周的排产表，请您查收。' },
  ],
});

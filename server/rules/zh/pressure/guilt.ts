/** “说得过去吗”“我们这么照顾您”: pulling with a bad conscience. */
import { negated, reported, rhetorical } from '../../../words/chinese/guards';
import { say, where } from '../../rewrites';
import { defineRule } from '../../rule';

export default defineRule({
  id: 'pressure/guilt',
  principle: 'not-straight-to-the-sale',
  severity: 'warning',
  message: '用人情压人。',
  why: '被人情逼出来的单子只有一次：说清您希望什么，选择留给客户。',
  phrasings: [
    {
      phrases: [
        '{[这|您|你|您这样|您觉得](说得过去|过意得去|于心何忍|好意思|对得起谁|对得起良心)[吗|么|嘛]}',
        '{[您|你|您这样|您这么做](对得起|对得住)(我|我们|这份交情|我们的交情|良心)}',
        '{(太|真|有点|也太)不(够意思|够朋友|给面子|仗义|讲义气|讲情面)[了]}',
        '{(给|卖)[我|我们](我|我们)[一|个|一个](面子|人情|薄面)}',
        '{(亏|枉|白)(我|我们)[还|一直|这么|那么|以前|平时|对|帮][您|你]}',
        '{(我|我们)[可是|一直|平时|平常|都|向来](这么|那么|如此)(照顾|帮|支持|信任|优惠|照应|挺|关照)[着](您|你|贵司)}',
        '{(您|你)[就|怎么][能|会|这么]忍心}',
        '{(您|你)欠(我|我们)[一个|个](人情|情)}',
      ],
      unless: [negated, reported],
      rewrites: [
        where(rhetorical, say('您是有什么顾虑吗', { over: 'clause' })),
        say('您有什么顾虑，直接告诉我就好', { over: 'clause' }),
      ],
    },
  ],
  examples: [
    { bad: '合作三年一单没给，[[说得过去吗]]？', fixed: '合作三年一单没给，您是有什么顾虑吗？' },
    { bad: '[[我們這麼照顧您]]，這單總該給我們。', fixed: '您有什麼顧慮，直接告訴我就好，這單總該給我們。' },
    { bad: '这次就[[给我个面子]]。', fixed: '您有什么顾虑，直接告诉我就好。' },
    { good: '没有要您给我们面子，您按预算来。' },
    { good: '您说我们太不够意思，我想听听具体是哪件事。' },
    { good: '这几年多谢您的照顾，这次也希望能合作。' },
    { good: '多谢您这么照顾我们。' },
  ],
});

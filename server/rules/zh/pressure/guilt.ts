/** “说得过去吗”“我们这么照顾您”: pulling with a bad conscience. */
import { negated, reported, rhetorical } from '../../../words/chinese/guards';
import type { Match } from '../../../words/match';
import { sayCalmly } from '../../rewriting/chinese/say-calmly';
import { either, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

/** “陪了您这么久，很荣幸”: nothing is asked for it. */
function grateful({ sentence: { prose } }: Match): boolean {
  return /[谢謝]|荣幸|榮幸|感激|舍不得|捨不得/.test(prose);
}

/** “说得过去吗？”, and not about a review. */
function asksBack(match: Match): boolean {
  return rhetorical(match) && !/评|評|五星/.test(match.sentence.prose);
}

const askOpenly = either(
  sayCalmly('哪里不满意您告诉我，我先帮您解决', { of: /差评|投诉/ }),
  sayCalmly('方便的话，麻烦您给个评价', { of: /好评|五星|评价/, also: /好评|五星|评价|不容易/ }),
  sayCalmly('您有什么顾虑，直接告诉我就好'),
);

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
      ],
      unless: [negated, reported],
      rewrites: [where(asksBack, sayCalmly('您是有什么顾虑吗')), askOpenly],
    },
    {
      phrases: [
        '{[我|我们]帮[了|过](您|你|你们|贵司)(那么|这么|不知)(多|久|多次|多少|多回)}',
        '{(您|你|你们|贵司)(就|连)(不能|不可以|不肯|不愿意) ... (单|支持|帮|体谅|照顾|通融)[...](吗|么|嘛)}',
        '{[我|我们](服务|跟|陪|伺候|帮|等)了(您|你|你们)(这么|那么|这样)(久|多天|多次|多年|长时间)}',
        '{(看在|念在|冲着)[我|我们|这么多年|多年] ... (份上|份儿上|面子上|情分上)[，|,] (您|你|就|把|赶紧|下)}',
        '{[您|你|这]让(我|我们)(怎么交代|怎么跟老板交代|怎么跟领导交代|怎么办|很难做|难做|下不来台|怎么做人)}',
        '{(您|你)欠(我|我们)[一个|个](人情|情)}',
      ],
      unless: [negated, reported, grateful],
      rewrites: [where(asksBack, sayCalmly('您是有什么顾虑吗')), askOpenly],
    },
    {
      phrases: [
        '{(为|就为|就为了|为了)(这|这么|这几|几|这十几|这几十|几十)[点|块|百|十][块](钱|小事|事)[您|你](跟|和|同)(我|我们)(计较|较真|闹|吵|过不去|翻脸)}',
        '(，|^) {[您|你|您这样|这样|这么做|这么闹|这么说](有意思|有劲)(吗|么)}',
      ],
      unless: [negated, reported],
      rewrites: [askOpenly],
    },
    {
      phrases: ['{要不是(看|念|冲)(在|着)...[的](份上|份儿上|面子上|情分上)[，](我|我们)...[早]...}'],
      unless: [reported],
      rewrites: [askOpenly],
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
    { bad: '[[我帮您这么多次]]，这单您总得给我。', fixed: '您有什么顾虑，直接告诉我就好，这单您总得给我。' },
    { bad: '[[陪了您这么久]]，您还去别家。', fixed: '您有什么顾虑，直接告诉我就好。' },
    { bad: '[[您就不能支持一下嗎]]？', fixed: '您是有什麼顧慮嗎？' },
    { good: '谢谢，我们陪了您这么久，很舍不得。' },
    { bad: '合作五年，[[为这点钱跟我们计较]]。' },
    { bad: '为几十块闹成这样，[[有意思吗]]？' },
    { good: '这个课有意思吗？我也想报。' },
    { bad: '[[要不是看在老客户份上，我们早就不接了]]。', fixed: '您有什么顾虑，直接告诉我就好。' },
  ],
});

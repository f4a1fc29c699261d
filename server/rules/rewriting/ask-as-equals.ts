/** Asks a Chinese customer for what was begged for, without a bow. */

import { inSimplified } from '../../words/chinese/script';
import { sayCalmly, saysSorry } from './chinese/say-calmly';
import { leaveOutClause } from './reword';
import { either, where } from './rewrites';
import { saySorryOnce } from './say-sorry-once';

const review = /[好差中]评|五星|评价|一星|(?:完成|冲)[^，]{0,3}(?:任务|业绩)/;
const order = /[单订买]|机会|合作|饭|报价|样品|下一?[点些]|做什么都/;

/** A bad review is talked about, a good one asked for. */
export const askForReview = either(
  sayCalmly('哪里不满意您告诉我，我先帮您解决', { of: /差评|一星|中评|[改删].*评|评.*[改删]/, also: review }),
  where(
    ({ sentence: { prose } }) => review.test(inSimplified(prose)),
    sayCalmly('方便的话，麻烦您给个评价', { also: review }),
  ),
);

/** What was begged for by name is asked for. */
export const askForTheirSay = either(
  sayCalmly('希望您能再给我们一次机会，您有什么想法随时告诉我', {
    of: /再?给[^，]{0,4}次?机会/,
    also: /多小|多少|感激/,
    tellingOnly: true,
  }),
  sayCalmly('价格可以商量，您心里大概的价位可以告诉我', {
    of: /讨价还价|还价|[赏给]多少|多少钱?就多少/,
    tellingOnly: true,
  }),
  sayCalmly('您方便的时候麻烦看一下', {
    of: /看一[眼下]|看看|抽空/,
    also: /抱歉|对不起|抽空|看一[眼下]/,
    tellingOnly: true,
  }),
);

export const askAsEquals = either(
  where(saysSorry, saySorryOnce),
  askForReview,
  sayCalmly('给您添麻烦了，希望得到您的谅解', {
    of: /原谅|饶|放过|生气|消气|计较|见识/,
    also: /抱歉|对不起|道歉|歉意|致歉/,
  }),
  askForTheirSay,
  sayCalmly('喜欢的话欢迎$1', { of: /(收藏|关注|转发)/, also: /开张|新开/ }),
  sayCalmly('有需要的话，您随时告诉我', { of: /买/, also: /多少/, tellingOnly: true }),
  sayCalmly('希望有机会跟您合作，您有什么想法随时告诉我', {
    of: order,
    also: /多小|多少|感激|给我们/,
    tellingOnly: true,
  }),
  leaveOutClause(),
  sayCalmly('您方便的话帮个忙，谢谢'),
);

/** “一万个对不起”“抱歉抱歉抱歉”: more apology than one. */
import { asked, reported } from '../../../words/chinese/guards';
import { ofTheReader } from '../../../words/chinese/way-on';
import { say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const unless = [asked, reported, ofTheReader];
const sorry = '(抱歉|对不起|对不住|不好意思|歉意|道歉|致歉)';
const pause = '[，|,|、|！|!|~][真的|实在|非常|真是][万分|十分|非常|很|太]';

export default defineRule({
  id: 'servility/endless-apology',
  principle: 'guard-yourself',
  severity: 'warning',
  message: '道歉道过了头。',
  why: '第一声抱歉对方听见了，再多只会把错放大：一句就够，后面说怎么办。',
  phrasings: [
    {
      phrases: [
        `{[说](一万|一千|一百|十万|百万|一亿|无数|千百|一百二十)(个|次|遍|声)[的]${sorry}}`,
        `{[说](一百二十万|十二万|一万|一百)分[的]${sorry}}`,
        `{${sorry}${pause}${sorry}${pause}${sorry}}`,
        `{(实在|真的|太|真是太|非常)${sorry}[您|你|了][，|,|、|！|!](实在|真的|太|真是太|非常)${sorry}}`,
        `{(实在|非常|真的|很|十分|万分|真是|很是|特别|太)[是]${sorry}[了|呢|哈|哦|您|啊|啦] [...] (，|,|！|!|~|、) [...] [，|,|、|~] [...] (实在|非常|真的|很|十分|万分|真是|很是|特别|太|实在是)[是|很|万分|非常](抱歉|对不起|对不住|歉意|过意不去)}`,
        `{[非常|真的](非常非常|真的真的|十分十分|特别特别|实在实在|万分万分|超级超级|无比无比)[的]${sorry}}`,
      ],
      unless,
      rewrites: [say('非常抱歉')],
    },
    {
      phrases: ['{(罪不可恕|罪无可恕|罪过罪过|千错万错|千不该万不该|错上加错)}'],
      unless,
      rewrites: [say('这次没有做好，很抱歉', { over: 'clause' })],
    },
  ],
  examples: [
    { bad: '发票开错了，[[一万个对不起]]。', fixed: '发票开错了，非常抱歉。' },
    { bad: '[[抱歉抱歉抱歉]]，重开的那张明天寄出。', fixed: '非常抱歉，重开的那张明天寄出。' },
    { bad: '[[千錯萬錯]]都在我，貨今晚補發。', fixed: '這次沒有做好，很抱歉，貨今晚補發。' },
    { bad: '[[实在抱歉，让您跑了一趟，非常对不起]]。', fixed: '非常抱歉。' },
    { good: '您不用说一万个对不起，改过来就好。' },
    { good: '您是要我们说一万个对不起吗？' },
    { good: '客户说抱歉抱歉抱歉，刚看到邮件。' },
    { good: '抱歉，给您添麻烦了。' },
    { good: '非常抱歉，发票抬头开错了，今天重开。' },
    { good: '不好意思不好意思，刚才在开会。' },
  ],
});

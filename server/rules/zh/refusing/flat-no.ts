/** “不行。”“这个不可以的。”“免谈”: a flat no. */
import { asked, reported } from '../../../words/chinese/guards';
import { showsWayOn } from '../../../words/chinese/way-on';
import { append, say } from '../../rewrites';
import { defineRule } from '../../rule';

const unless = [asked, reported, showsWayOn];
const tail = '[的|哦|呢|哈|啊|呀|的呢|的哦|了|滴|啦]';
const stop = '(。|，|,|！|!|~|～|$|亲)';

export default defineRule({
  id: 'refusing/flat-no',
  principle: 'guide-dont-obey',
  severity: 'warning',
  message: '一口回绝。',
  why: '话说到头，客户只能走：引他看看哪条路走得通。',
  phrasings: [
    {
      phrases: [
        `^ [亲|亲亲|抱歉|不好意思|对不起][，|,] {(不行|不可以|不能|不可能|不成|不得)${tail}} ${stop}`,
        `(这个|那个|这样|这种|这|那|此|该) {[真的|是|肯定|绝对|都|也|确实](不行|不可以|不可能|不成|不允许|不能)${tail}} ${stop}`,
        '{(概不|一概不|一律不)(退换|退货|退款|负责|受理|接受|议价|讲价|赊账|处理)}',
      ],
      unless,
      rewrites: [append('，不过可以{替代办法}')],
    },
    {
      phrases: ['{(恕难|难以|碍难|实难)(从命|照办|同意|接受|答应|满足|受理|奉陪|办理)}'],
      unless: [asked, showsWayOn],
      rewrites: [append('，不过可以{替代办法}')],
    },
    {
      phrases: [
        '{[您|你][就|也|还是](别|不用|不要|甭|休)(想|指望|惦记|做梦|妄想)(了|啦)}',
        '{(想都别想|想也别想|门都没有|没门|免谈|没戏|做梦|休想|冇得倾|冇商量|没得谈)[了|啊|吧|儿]}',
        '{(您|你)(问|找|跟)(谁|哪里|哪个|谁说)[都|也](一样|没用|不行|没有)}',
      ],
      unless,
      rewrites: [say('目前办不到，不过可以{替代办法}', { over: 'rest' })],
    },
  ],
  examples: [
    { bad: '亲，这个[[不可以的呢]]。', fixed: '亲，这个不可以的呢，不过可以[替代办法]。' },
    { bad: '账期的事[[您就别想了]]。', fixed: '账期的事目前办不到，不过可以[替代办法]。' },
    { bad: '首單欠款，[[免談]]。', fixed: '首單欠款，目前辦不到，不過可以[替代辦法]。' },
    { bad: '貴司所提條件，我們[[恕難從命]]。', fixed: '貴司所提條件，我們恕難從命，不過可以[替代辦法]。' },
    { bad: '特价商品，[[概不退换]]。', fixed: '特价商品，概不退换，不过可以[替代办法]。' },
    { good: '这个不行，您看看加厚的那款。' },
    { good: '这样不行，对吗？' },
    { good: '您说这样不行，我记下了。' },
    { good: '如果是特价，那这个不可以。' },
    { good: '不行的话我们改到周四。' },
  ],
});

/** “钱什么时候到？”“款还没收到，赶紧打”: chasing money without a kind word. */
import { conditioned, reported, rhetorical } from '../../../words/chinese/guards';
import { courteous } from '../../../words/chinese/way-on';
import { reword } from '../../reword';
import { say, where } from '../../rewrites';
import { defineRule } from '../../rule';

const money = '(钱|款|货款|尾款|余款|定金|订金|款项|账款|帐款|全款|首付|首款|预付款|租金|房租|费用|学费)';
const when = '(什么时候|啥时候|几时|何时|哪天|多久)';
const pay = '(到|到账|打|打过来|付|给|结|结清|汇|转|交|还|补|清|入账)';

export default defineRule({
  id: 'transactional/chasing-payment',
  principle: 'relationship-first',
  severity: 'warning',
  message: '催款没有一句客气话。',
  why: '晚付多半是忘了：把人当欠债的催，他偏要再拖；客气地问，钱来得更快。',
  phrasings: [
    {
      phrases: [
        `{[您|你|贵司|这笔|那笔]${money}[您|你|贵司]${when}[能|才|可以|才能|会]${pay}}`,
        `{${when}[能|才|可以|才能|会](打|付|给|结|汇|转|交|补|还)${money}}`,
        '{(钱|货款|尾款|余款|定金|款项|全款)呢}',
        `{${money}([到底]到了没|打了没|付了没|转了没|到没到|付没付|打没打|打了吗|付了吗|到了吗)}`,
        `{(赶紧|赶快|快|速|马上|立刻|立即|火速|尽快|快点)[把|将]${money}(打|付|汇|转|结|交|补|清)(过来|了|清|一下|掉|上)[给我]}`,
        `{${money}[请|要](还|仍|一直|还是|依然|至今|到现在|尚)(没|未|没有)[收到|到账|到|付|见到|结清|打过来|入账]}[，|,] ... (赶紧|赶快|快|速|马上|立刻|立即|火速)`,
        '{(赶紧|赶快|快点|速|火速|马上|立刻|立即|快)(打过来|汇过来|转过来|打款|汇款|付款|付清|结清|补上|转账)}',
      ],
      unless: [courteous, conditioned, reported],
      rewrites: [
        where(rhetorical, say('能麻烦您帮忙看一下付款进度吗', { over: 'clause' })),
        say('麻烦您帮忙看一下付款进度，谢谢', { over: 'clause' }),
      ],
    },
    {
      phrases: [
        `{(逾期|拖欠|欠款|欠费|未清|未付|未结|过期|超期)[...][，|,][...][，|,](请付|速付|请付清|速汇|请缴|请缴清|请补|请结|速结|限期)}$`,
        `{(请速|速请|立即|尽速)(付|汇|缴|结|补)(款|清|费|纳)}`,
        '{(速汇|速付|速结|速缴|速打款|速回款)}',
      ],
      unless: [courteous, conditioned, reported],
      rewrites: [
        reword(
          /(?:未清|未付|未结)，?(?:请付|速付|请付清|速汇|速结|速缴)/,
          '还没有收到，麻烦您安排付款，谢谢',
        ),
        reword(/^(?:速|请速)(?:汇|付|结|缴|打款|回款)$/, '麻烦您安排付款，谢谢'),
        say('麻烦您帮忙看一下，谢谢'),
      ],
    },
  ],
  examples: [
    { bad: '[[钱什么时候到]]？', fixed: '能麻烦您帮忙看一下付款进度吗？' },
    { bad: '[[尾款到了没]]。', fixed: '麻烦您帮忙看一下付款进度，谢谢。' },
    { bad: '貴司十月帳款，[[速匯]]。', fixed: '貴司十月帳款，麻煩您安排付款，謝謝。' },
    { good: '尾款什么时候付比较方便？' },
    { good: '如果定金到账，尽快付清，速汇余款就能当天装船。' },
    { good: '客户问钱什么时候到，我查一下水单。' },
    { good: '麻烦您看一下尾款到了没，谢谢。' },
    { good: '款到当天就发货。' },
  ],
});

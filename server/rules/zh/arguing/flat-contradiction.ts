import { asked, conditioned, hedged, reported } from '../../../words/chinese/guards';
import { say } from '../../rewrites';
import { defineRule } from '../../rule';

const said =
  '(说的|讲的|理解的|看的|想的|算的|记的|认为的|说法|讲法|理解|看法|想法|判断|观点|算法|这话|这么说|这样说|这种说法)';
const wrong =
  '(不对|有误|错了|是错的|不准确|站不住脚|没道理|没有道理|不成立|不是事实|有问题|不符合事实|大错特错|太片面|片面)';

export default defineRule({
  id: 'arguing/flat-contradiction',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: '当面说客户不对。',
  why: '人一被否定就只顾辩解：说您这边看到的是什么、凭什么，他才听得进去。',
  phrasings: [
    {
      phrases: [
        `{(您|你|贵司|贵方|阁下)[的|这]${said}[是|完全|根本|都|显然|就]${wrong}}`,
        '{(您|你|贵司|贵方)(错了|搞错了|弄错了|理解错了|误会了|误解了|想错了|想多了|多虑了)}',
      ],
      unless: [asked, conditioned, hedged, reported],
      rewrites: [say('我们这边看到的情况有些不同'), say('这里我们的理解有些出入')],
    },
    {
      phrases: [
        '{^(不是吧|不可能吧|不可能|怎么可能|哪有的事|没有的事|胡说|瞎说|才不是|哪里的话)[亲|亲亲|啊|呀|哦|的]}',
      ],
      rewrites: [say('谢谢您告诉我')],
    },
    {
      phrases: [
        '{(这|那)[是][完全|绝对|根本]不可能[的](事)[吧|啊|呀]}',
        '{(这|那)[是][完全|绝对|根本]不可能的[吧|啊|呀]}',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [say('原因我们正在查')],
    },
    {
      phrases: ['{[那|这|它](根本|压根)[就]不是}'],
      unless: [asked, conditioned, reported],
      rewrites: [say('可能不是')],
    },
    {
      phrases: ['{(根本|压根)[就](没有|不存在|没)}(问题|质量|这|您|任何|什么|色差|误差|瑕疵|延误|这回事)'],
      unless: [asked, conditioned, reported],
      rewrites: [say('目前没有看到')],
    },
    {
      phrases: ['{(与|和|跟|同)(事实|实际|实际情况|国际惯例|常理|惯例|行规|常识)(不符|相左|相反|相悖|有违)}'],
      unless: [asked, conditioned],
      rewrites: [say('和我们这边的记录有出入')],
    },
  ],
  examples: [
    { bad: '[[您说的不对]]，船期是15号。', fixed: '我们这边看到的情况有些不同，船期是15号。' },
    {
      bad: '[[貴司的理解有誤]]，保固從出貨日起算。',
      fixed: '我們這邊看到的情況有些不同，保固從出貨日起算。',
    },
    { bad: '[[那根本不是]]同一款面料。', fixed: '可能不是同一款面料。' },
    { bad: '[[不是吧亲]]，这款是今年的新版。', fixed: '谢谢您告诉我，这款是今年的新版。' },
    { bad: '这批货[[根本没有]]色差。', fixed: '这批货目前没有看到色差。' },
    { good: '您说的对，我们马上改。' },
    { good: '是不是我理解错了？您说的不对称是指领口吗？' },
    { good: '我这边的理解可能有误，麻烦您再讲一遍。' },
    { good: '如果您说的有问题的那箱是3号箱，今天就能换。' },
    { good: '可能您理解有误，我换个说法：运费已经含在里面。' },
    { good: '同事说您的看法有误，我不这么想，先核对数据。' },
    { good: '根本原因是模具磨损，本周更换。' },
    { good: '一天之内不可能做完，我们分两天。' },
  ],
});

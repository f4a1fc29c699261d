import { asked, conditioned, negated, reported } from '../../../words/chinese/guards';
import { say } from '../../rewrites';
import { defineRule } from '../../rule';

export default defineRule({
  id: 'arguing/dismissal',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: '把客户的话当成小事挡了回去。',
  why: '这件事对他是真的：先当回事，再说您怎么看。',
  phrasings: [
    {
      phrases: [
        '{(这么|这样|那么|这样子)(比|说|算|看|比较)[根本|完全|是](没有|没|毫无)(意义|意思|可比性|道理)}',
        '{[根本|完全](没有|没|毫无|不具备|不具|没什么)可比性}',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [say('两者的差异我逐项列给您')],
    },
    {
      phrases: [
        '{[完全|根本|这是|是](两码事|两回事|二码事)}',
        '{[完全|根本]不是(一回事|一码事|一个档次|一个级别|一个概念|同一个档次)}',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [say('情况不完全一样')],
    },
    {
      phrases: [
        '{(别|不要|请勿|不能)[老|总|总是|老是|一直|动不动就](拿|用)what:(...)来(比|说事|对比|压我们|比较)}',
      ],
      unless: [asked, conditioned],
      rewrites: [say('拿$what来比可以理解')],
    },
    {
      phrases: [
        '{[您|你|贵司][这是|这|也|太|是不是|未免|别|不要|有点|这样|就是|真是][太|也太|有点|在](小题大做|大惊小怪|吹毛求疵|无理取闹|胡搅蛮缠|斤斤计较|钻牛角尖|没事找事|鸡蛋里挑骨头|强人所难|较真)[了|吧]}',
        '{[哪|哪里](没|没有|有)(您|你)(说|想|讲)(的|得)(那么|这么)(严重|夸张|复杂|糟|差|离谱)}',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [say('您的顾虑我理解，影响有多大我们一起看', { over: 'clause' })],
    },
    {
      phrases: [
        '{(跟|和|与|同)what:(...)(一点|半点|丝毫|毫)(关系|干系|相干)[都|也](没有|没|不)}',
        '{(跟|和|与|同)what:(...)(没有任何|毫无|没有半点|没有一点|根本没|完全没|完全没有|扯不上|八竿子打不着)关系}',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [say('目前还看不出和$what有关')],
    },
    {
      phrases: [
        '{(这|这个|那|那个|这种|这种情况|这些)[可|也|并|根本|真的|完全|都]不(是|算|属于|能算)(问题|质量问题|什么问题|什么大问题|瑕疵|毛病|我们的问题|我们的责任|我们的错)}',
        '{[根本|都|也](算不上|谈不上|称不上)[什么|是](问题|质量问题|瑕疵|毛病|延误|缺陷)}',
      ],
      unless: [asked, conditioned, negated, reported],
      rewrites: [say('原因我们正在查', { over: 'clause' })],
    },
  ],
  examples: [
    { bad: '[[这么比没有意义]]。', fixed: '两者的差异我逐项列给您。' },
    { bad: '去年和今年[[两码事]]。', fixed: '去年和今年情况不完全一样。' },
    { bad: '您[[别老拿去年那批来比]]。', fixed: '您拿去年那批来比可以理解。' },
    { bad: '轉換率下滑[[跟改版一點關係都沒有]]。', fixed: '轉換率下滑目前還看不出和改版有關。' },
    { bad: '[[您太小题大做了]]。', fixed: '您的顾虑我理解，影响有多大我们一起看。' },
    { bad: '[[这根本不是问题]]。', fixed: '原因我们正在查。' },
    { good: '这两款算是两码事吗？' },
    { good: '如果材质不同，两款就没有可比性，我先确认材质。' },
    { good: '您说这是两码事，我同意，分开报价。' },
    { good: '谁也没说这不算质量问题，我们先检测。' },
    { good: '色差在标准以内，我把两批并排拍给您。' },
    { good: '付款和发货的先后没有关系，您方便就好。' },
  ],
});

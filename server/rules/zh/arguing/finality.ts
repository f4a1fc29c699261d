import { asked, conditioned, reported, tautology } from '../../../words/chinese/guards';
import { say } from '../../rewrites';
import { defineRule } from '../../rule';

export default defineRule({
  id: 'arguing/finality',
  principle: 'dont-cut-off',
  severity: 'warning',
  message: '把话说死了。',
  why: '门一关，问题还在，只是没人谈了：说清您的立场，留一条路。',
  phrasings: [
    {
      phrases: [
        '{[这个|这|这事|我们][也|已经|真的]没(什么|啥|有什么|有啥)(好说的|好谈的|好争的|可说的|可谈的|可争的|好讨论的|好商量的)[了]}',
        '{没(得|有)(争|辩|争辩)}',
        '{(不用|不必|无需|不要|别|没必要|没有必要)再(争|争论|争执|讨论|谈|纠缠|辩|扯|争辩|说下去)[了|下去]}',
        '{(到此为止|多说无益|懒得再说|不想再说|不想再解释|不想再讨论|不想再争)[了]}',
        '{(毋庸置疑|不容置疑|无可争辩|无可辩驳|不容辩驳)}',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [say('我们一起再核对一下'), say('您看这样理解对不对')],
    },
    {
      phrases: [
        '{[您|你][再]怎么(说|砍|谈|吵|闹|投诉|讲|问)[我们](也|都)(没用|没办法|一样|不行|不会变|没有用|是这样)}',
        '{[您|你]再(说|砍|谈|吵|闹|投诉|讲|问)[下去](也|都)(没用|没办法|一样|不行|没有用)}',
      ],
      unless: [asked, reported],
      rewrites: [say('具体安排可以再商量', { over: 'clause' })],
    },
    {
      phrases: ['{没(得|有|有得)商量[的余地]}', '{没商量}', '{不容商量}'],
      unless: [asked, conditioned, reported],
      rewrites: [say('具体安排可以再商量')],
    },
    {
      phrases: ['{就是}', '{是}'],
      when: [tautology],
      unless: [asked, conditioned],
      rewrites: [say('这一点我们可以一起再核对', { over: 'clause' })],
    },
  ],
  examples: [
    { bad: '克重写得很清楚，[[这个没什么好说的]]。', fixed: '克重写得很清楚，我们一起再核对一下。' },
    { bad: '這筆碼頭費[[冇得爭]]。', fixed: '這筆碼頭費我們一起再核對一下。' },
    { bad: '价格[[没得商量]]。', fixed: '价格具体安排可以再商量。' },
    { bad: '规定[[就是]]规定。', fixed: '这一点我们可以一起再核对。' },
    { good: '颜色还有没有商量的余地？' },
    { good: '如果数据一致，就不用再讨论了。' },
    { good: '您说不想再讨论价格，那我们先看交期。' },
    { good: '规定就是规定，您是这个意思吗？' },
    { good: '如果规定就是规定，那我按流程申请。' },
    { good: '我们的目标就是准时交货。' },
  ],
});

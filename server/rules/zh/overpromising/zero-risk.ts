import { asked, conditioned, hedged, negated, reported } from '../../../words/chinese/guards';
import type { Match } from '../../../words/match';
import { promiseLess } from '../../rewriting/chinese/promises/promise-less';
import { reword } from '../../rewriting/reword';
import { say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const trouble =
  '(问题|风险|副作用|瑕疵|差错|隐患|后顾之忧|毛病|故障|误差|质量问题|损失|后患|负担|纰漏|闪失|意外|残留|异味|刺激|套路|猫腻|隐形消费|陷阱|后遗症|并发症|伤害)';

/** “只赚不赔”, unlike “只涨不跌”. */
function ofMoney({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from, mark.to).some(({ text }) => /[赚賺]/.test(text));
}

export default defineRule({
  id: 'overpromising/zero-risk',
  principle: 'honest-limits',
  severity: 'warning',
  message: '说成了一点风险都没有。',
  why: '谁也管不住所有环节：说了“零风险”，以后每个毛病都算您的。',
  phrasings: [
    {
      phrases: [
        `{(绝对|完全|肯定|绝|保证)(没有|没|无)[任何]${trouble}}`,
        `{(没有|毫无|绝无|无)(任何|一丁点|半点|丝毫)${trouble}}`,
        `{(不会|不可能)有(任何|一丁点|半点|丝毫)${trouble}}`,
        `{(一丁点|一点|半点|丝毫)${trouble}[都|也](没有|没|不会有)}`,
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('出问题的可能很小，万一有，我们及时处理'), say('目前没有发现问题')],
    },
    {
      phrases: [
        '{[绝对|真正](零|0)what:(风险|故障|宕机|缺陷|差错|失误|误差|等待|失败|泄漏|泄露|投诉|隐患|瑕疵|中断|死角|副作用|损耗|破损|延误|丢件|差评)}',
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('会尽力减少$what')],
    },
    {
      phrases: ['{(绝无|决无)}(次品|假货|瑕疵|问题|虚假|隐患|延误|差错|水分|添加|残留|后患|风险|套路|隐形)'],
      unless: [asked, conditioned, reported],
      rewrites: [promiseLess, say('尽量避免')],
    },
    {
      phrases: ['{只(高|多|好|快|早)不(低|少|差|慢|晚)}'],
      unless: [asked, conditioned, reported],
      rewrites: [promiseLess, say('以实测为准')],
    },
    {
      phrases: ['{(没有|绝无|毫无)例外}', '{无一例外}', '{万无一失}', '{百分百成功}', '{一劳永逸}'],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('多数情况是这样')],
    },
    {
      phrases: ['{只[会]up:(赚|涨|升)不[会]down:(赔|跌|亏|降)}', '{稳 up:(赚)不 down:(赔|亏)}'],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, where(ofMoney, say('收益要看{因素}')), say('有$up有$down')],
    },
    {
      phrases: ['{(包|稳)赚}', '{从来(没有|没)(赔|亏)过}'],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('收益要看{因素}')],
    },
    {
      phrases: [
        '{从来(没有|没)(出|出现|发生|有)过[任何]@zh-trouble}',
        '{从(没有|没|未)(出|出现|发生|有)过[任何]@zh-trouble}',
      ],
      unless: [negated, asked, conditioned, reported],
      rewrites: [promiseLess, say('一直比较稳定')],
    },
    {
      phrases: [
        '{(绝对|百分百|百分之百|100%)what:(安全|可靠|稳定|无害|无毒|正规|合法|放心)[的]} (，|,|。|！|!|$|可靠|无害|呢|哦|啊)',
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [
        promiseLess,
        reword(/(?:绝对|百分之?百|100%)放心的?/, '您可以放心'),
        say('比较$what，检测报告可以发给您'),
      ],
    },
    {
      phrases: [
        '{(您|你|你们|贵司)[绝对|完全|根本|肯定|一定]不会(有|受)[到|任何|一点|半点|什么](损失|风险|影响|吃亏|亏)}',
        '{(亏|赔|出事|出了事|坏|丢)[了][都|全|也](算|归|由|是)(我|我们)的}',
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('具体风险我列给您，您看过再定', { over: 'clause' })],
    },
  ],
  examples: [
    {
      bad: '换了新供应商，质量[[绝对没有任何问题]]。',
      fixed: '换了新供应商，质量一般不会有问题，万一有，我们及时处理。',
    },
    { bad: '系统上线以后[[零宕机]]。', fixed: '系统上线以后会尽力减少宕机。' },
    { bad: '每個案子都順利結案，[[沒有例外]]。', fixed: '每個案子都順利結案，多數情況是這樣。' },
    { bad: '这个项目[[只赚不赔]]。', fixed: '收益要看[因素]，[参考数据]可以给您参考。' },
    { bad: '我们的包装[[从来没出过问题]]。', fixed: '我们的包装很少出问题，万一有，我们及时处理。' },
    { good: '投资没有零风险的，您先看说明书。' },
    { good: '这款真的没有任何副作用吗？' },
    { good: '如果按说明清洗，完全没有问题。' },
    { good: '正常使用一般没有任何副作用。' },
    { good: '检测报告说没有任何残留，附件里有原文。' },
    { good: '我没有问题了，谢谢您。' },
    { good: '屏幕出现零点漂移，需要重新校准。' },
    { bad: '这款涂料[[绝对安全]]。', fixed: '这款涂料比较安全，[检测报告]可以给您看。' },
    { bad: '[[您不會有任何損失]]。', fixed: '[具體風險]請您看過再定。' },
    { good: '谁都不敢说绝对安全，水深的地方请看好孩子。' },
    { bad: '做完[[一点后遗症都没有]]。' },
    {
      bad: '孕妇用也[[没有任何副作用]]，放心用。',
      fixed: '每个人的体质不一样，[适用情况和注意事项]请您先看一下。',
    },
  ],
});

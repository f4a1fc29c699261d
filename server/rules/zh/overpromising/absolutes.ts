import { asked, conditioned, hedged, negated, reported } from '../../../words/chinese/guards';
import { promiseLess } from '../../rewriting/chinese/promises/promise-less';
import { drop, say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

export default defineRule({
  id: 'overpromising/absolutes',
  principle: 'honest-limits',
  severity: 'warning',
  message: '一个例外都没留。',
  why: '客户会记住“绝不”落空的那一次，然后怀疑您说过的每一句话。',
  phrasings: [
    {
      phrases: [
        '{(绝对|永远|绝|肯定|一定|保证)(不会|不可能)}',
        '{(绝|绝对|永)不}(掉|褪|变|坏|磨|生锈|断|漏|卡|脱|起|过时|宕机|延误|拖延|涨|跌)',
        '{(都|也)不会}(坏|褪色|变形|漏|断|出问题|裂|亏|后悔|反弹|复发|过敏|掉色|出错|误|延误)',
        '(什么|任何|怎么|多大|多久|多少|如何) ... {(都|也)不[会]}(卡|坏|亏|掉色|掉漆|变形|褪|漏|断裂|伤手|烫|过敏|晕|堵|裂|起球|累)',
        '{(从来不|从来不会|从不)}(宕机|掉线|卡顿|死机|坏|掉|出错|出问题|延误|延期|迟到|断货|褪色|失手|耽误)',
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('一般不会'), say('正常使用下不易')],
    },
    {
      phrases: [
        '{(绝对|绝|百分百|百分之百|100%)}(没有|不是|不含|无)(二次|假|翻新|旧|水货|高仿|添加|仿|色素|防腐剂|甲醛|异味|虚|掺|贴牌|库存货|陈货)',
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, drop()],
    },
    {
      phrases: ['{再也不(会|用|怕|愁|需要|必|担心)}'],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('{具体效果}因人而异', { over: 'clause' })],
    },
    {
      phrases: [
        '{(绝不|决不|绝对不|从不)}(做|卖|发|用|掺|添加|售|出售|使用|销售|以次|虚标|偷|糊弄|将就|含|加价|涨价|敷衍|短斤|缺斤)',
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('不')],
    },
    {
      phrases: [
        '(用|穿|戴|跑|持妆|续航|撑|坚持|泡|开|保持|骑|坐|管|扛)[个|上|它|到|满] (#|@zh-number)[@zh-number|来|几|多][个](年|天|整天|小时|月|辈子|公里) {[完全|都|也|绝对|肯定|是|根本](没问题|不是问题|不成问题|没毛病|没事|不会坏|不会累)}',
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('一般没问题，具体看使用情况', { over: 'rest' })],
    },
    {
      phrases: [
        '{[从来|都|也|完全|是](不可能|不会) what:([有|算|弄|搞|发|记|漏|少](错|出错|出差错|有误|漏发|少发))[的]}',
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('一般不会$what')],
    },
    {
      phrases: [
        '{(一丁点|半点|丝毫|一点点|一丝|一丝一毫|分毫) what:(@zh-part) [都|也](不会|绝不|绝对不会)}',
        '{(一丁点|半点|丝毫|一点点|一丝一毫|一丝|分毫) [都|也](不会|绝不|绝对不会)}',
      ],
      unless: [asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('$what一般不会'), say('一般不会')],
    },
    {
      phrases: [
        '{(一秒|一秒钟|一分钟|一刻|一天|一次|一件|一分钱|半天|一处)(都|也)不会}',
        '{永(不|无)}(卡顿|过时|断供|停机|后悔|涨价|掉线|变质|故障|烦恼)',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [promiseLess, say('一般不会')],
    },
    {
      phrases: ['{(这辈子|一辈子|永远)(都|也|再|再也)不 verb:(会|用)[再]}'],
      unless: [asked, conditioned, reported],
      rewrites: [promiseLess, say('一般不$verb')],
    },
    {
      phrases: [
        '{@zh-number[@zh-number](年|个月)[内|之内|都|也|绝对|保证]不会(坏|漏|褪色|掉色|变形|生锈|开裂|出问题|出故障|出毛病)[一个|任何|一次|半点][零件|问题|毛病]}',
        '{@zh-number[@zh-number](年|个月)不(用换|漏|坏|褪色|掉色|变形|生锈|开裂|变质|起球|保养)}',
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('正常使用下比较耐用')],
    },
    {
      phrases: ['{(用|摔|砸|穿|开|压|踩|扯|泡|骑)不(坏|烂|破|断|变形)}'],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('比较耐用')],
    },
  ],
  examples: [
    { bad: '这款面料[[绝对不会]]掉色。', fixed: '这款面料一般不会掉色，万一有问题，我们及时处理。' },
    { bad: '這批貨[[一丁點漆都不會]]掉。', fixed: '這批貨漆一般不會掉，萬一有問題，我們及時處理。' },
    { bad: '我们的滤芯[[从来不]]坏。', fixed: '我们的滤芯一般不会坏，万一有问题，我们及时处理。' },
    { bad: '床垫[[绝对]]没有二次翻新。', fixed: '床垫没有二次翻新。' },
    { bad: '有了这款拖把，[[再也不用]]弯腰。', fixed: '有了这款拖把，[具体效果]因人而异。' },
    { bad: '我们的米粉[[绝不]]掺假。', fixed: '我们的米粉不掺假。' },
    { bad: '這雙鞋穿十年[[都沒問題]]。', fixed: '這雙鞋穿十年一般沒問題，具體看使用情況。' },
    { bad: '多大的浪[[都不会]]漏。', fixed: '多大的浪一般不会漏。' },
    { bad: '您的花瓶[[绝对不会]]磕坏，磕坏了我们全赔。', fixed: '您的花瓶我们会多加小心，尽量避免磕坏。' },
    { good: '这款绝对不会掉色我不敢说。' },
    { good: '船期我不敢夸口说绝对不会变，变了当天告诉您。' },
    { good: '合同用一年没问题的话，我们再续签。' },
    { good: '谁也不能说这批货绝不会延误。' },
    { good: '这款绝对不会掉色吗？' },
    { good: '如果按说明清洗，绝对不会变形。' },
    { good: '正常使用一般从来不坏。' },
    { good: '工厂说这款面料绝对不会掉色，我们还是送检了一批。' },
    { good: '这个价格一点都不贵，您可以比较一下。' },
    { good: '我们不会把您的资料给别人。' },
    { bad: '这台机器[[十年不会出毛病]]。', fixed: '这台机器正常使用下比较耐用。' },
    {
      bad: '防水层[[绝对不会]]漏，漏了您找我。',
      fixed: '防水层一般不会漏，漏了您找我。',
    },
    { bad: '这套公寓[[绝对不会]]跌，买到就是赚到。', fixed: '以后涨跌要看[因素]，[参考数据]可以给您参考。' },
  ],
});

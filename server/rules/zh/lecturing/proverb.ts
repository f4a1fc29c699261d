/** “一分钱一分货”“便宜没好货”“丑话说在前头”: a saying in place of a reason. */
import { asked, conditioned, reported } from '../../../words/chinese/guards';
import type { Match } from '../../../words/match';
import { noJabLeft } from '../../rewriting/chinese/jabs';
import { pastTheJab } from '../../rewriting/chinese/past-the-jab';
import { letItGo } from '../../rewriting/chinese/without-jabs';
import { reword } from '../../rewriting/reword';
import { where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

/** “这款是全棉的”: the difference is told beside the saying. */
function tellsWhy({ sentence: { prose } }: Match): boolean {
  return /[^，]*[皮棉麻丝絲钢鋼木厚层層料材][^，]*[，,].*[皮棉麻丝絲钢鋼木厚层層料材]|[，,][^，]*(?:真皮|牛皮|全棉|[纯純]棉|加厚|[实實]木|不[锈鏽][钢鋼])/.test(
    prose,
  );
}

export default defineRule({
  id: 'lecturing/proverb',
  principle: 'dont-lecture',
  severity: 'warning',
  message: '用俗语代替了理由。',
  why: '大道理人人会说，像在教他做人：说出具体差在哪里，他才好判断。',
  phrasings: noJabLeft([
    {
      phrases: [
        '{(便宜|几十块|几十块钱|几块钱|十几块钱|几百块|几百块钱|这个价|这价钱|这价位|这种价格|特价)[的|买的][东西|货|商品|产品|房间|衣服][您|你|还|就|也|您还|你还](能有多好|能有什么好|想要|要求|指望|想要什么|要什么|要啥|别要求|别指望)[什么|啥|多好]}',
        '{(一分钱一分货|一分价钱一分货|一分价一分货|便宜没好货|好货不便宜|便宜无好货|贵有贵的道理|羊毛出在羊身上|天下没有免费的午餐|没有免费的午餐|鱼与熊掌不可兼得|鱼和熊掌不可兼得|天上不会掉馅饼|又要马儿跑又要马儿不吃草|既要马儿跑又要马儿不吃草)[这个道理|的道理|嘛|啊|的|哦]}',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [
        reword(
          /^([^，]{4,}?[呢啊呀哈的]?)(?:一分[^，]*一分货|便宜没好货|好货不便宜|便宜无好货|贵有贵的道理)([哦呢哈呀]?)/,
          '$1，价格的差别主要在{用料或工艺}$2',
        ),
        where(tellsWhy, pastTheJab({ alone: '价格的差别主要在{用料或工艺}' })),
        pastTheJab({ beside: '价格的差别主要在{用料或工艺}', alone: '价格的差别主要在{用料或工艺}' }),
      ],
    },
    {
      phrases: [
        '{(丑话说在前头|丑话说在前面|没有规矩不成方圆|无规矩不成方圆|国有国法家有家规|隔行如隔山|心急吃不了热豆腐|罗马不是一天建成的|欲速则不达|一个巴掌拍不响|苍蝇不叮无缝的蛋|身正不怕影子斜|公道自在人心|凡事都有两面|做人要厚道|人无信不立|己所不欲勿施于人|退一步海阔天空|得饶人处且饶人|和气生财)}',
        '{(这个|这|这些|其中的)[简单的|浅显的]道理[，](您|你|你们|贵司|大家|谁|不用我|我想您)[也|都|总|就][应该|该|肯定|不会|总该][不](懂|明白|知道|清楚)}',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [letItGo(), pastTheJab({ alone: '具体情况是{情况}' })],
    },
  ]),
  examples: [
    { bad: '[[一分钱一分货]]，这张桌面是实木的。', fixed: '这张桌面是实木的。' },
    { bad: '[[一分钱一分货]]，您自己选。', fixed: '价格的差别主要在[用料或工艺]。' },
    { bad: '[[心急吃不了熱豆腐]]，再等三天。', fixed: '再等三天。' },
    { bad: '[[这个道理您应该懂]]。', fixed: '具体情况是[情况]。' },
    { good: '担心便宜没好货吗？这款附检测报告。' },
    { good: '如果觉得便宜没好货，可以先拿样品试。' },
    { good: '您说一分钱一分货，我很认同，谢谢您看重用料。' },
    { good: '贵的这款多一层镀锌，户外能用五年左右。' },
  ],
});

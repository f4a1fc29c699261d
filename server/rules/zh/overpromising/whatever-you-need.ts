import {
  apart,
  asked,
  boundless,
  conditioned,
  hedged,
  negated,
  reported,
} from '../../../words/chinese/guards';
import { say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const wish = '(要求|需求|问题|条件|事|难题|忙|款式|颜色|规格|尺寸)';
const meet = '(满足|解决|答应|搞定|负责|办到|做到|能做|照办|办|接)';

export default defineRule({
  id: 'overpromising/whatever-you-need',
  principle: 'honest-limits',
  severity: 'warning',
  message: '什么都答应，等于没有边界。',
  why: '您还不知道客户会提什么：请他说具体，再逐项答复，才不会食言。',
  phrasings: [
    {
      phrases: [
        `{[您的](任何|一切|所有)${wish} ... 都 ... ${meet}}`,
        `{[您](有|提)(什么|任何|啥)${wish} ... 都 ... ${meet}}`,
        `{什么${wish} ... 都(能|可以) ... ${meet}}`,
        '{[世上|天下|就](没|没有)(我们|我)_不_的}',
        '{要什么有什么}',
        '{要多少有多少}',
        '{有求必应}',
        '{(您|你)(说|想)怎么(样|改|做|弄|办)都(行|可以|成|没问题)}',
        '{(您|你)要(什么|啥|多少)[@zh-we]都(给|有|能做|行|可以|办)}',
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [
        say('您有具体要求请告诉我，我逐项答复能否做到', { over: 'rest' }),
        say('您把要求列给我，今天就给您答复'),
      ],
    },
    {
      phrases: [
        '{(无论如何|不管怎样|不管怎么样|不惜一切代价|不惜代价|不计代价|想尽一切办法)[我们|我][都|也](一定|肯定|必须|绝对)}(会|能|要|给|帮|把|让|按|在|赶)',
        '{(无论如何|不管怎样|不管怎么样|不惜一切代价|不惜代价|不计代价|想尽一切办法)[都|也]}(会|能|要|给|帮|把|让|按|赶)',
      ],
      unless: [negated, asked, conditioned, reported],
      rewrites: [say('尽力')],
    },
    {
      phrases: [
        '{(不管|无论|不论|任凭|随便) ... (什么|怎么|怎样|多少|何时|几时|啥|如何|多)}',
        '{(您|你)[想|要](要|做|加|提|需要)(什么|啥|多少|怎样)}',
      ],
      when: [boundless],
      unless: [negated, asked, conditioned, reported],
      rewrites: [where(apart, say('一般情况下', { over: 'clause' })), say('一般情况下')],
    },
  ],
  examples: [
    {
      bad: '[[您的任何要求我们都能满足]]。',
      fixed: '您有具体要求请告诉我，我逐项答复能否做到。',
    },
    { bad: '面料方面[[要什么有什么]]。', fixed: '面料方面您有具体要求请告诉我，我逐项答复能否做到。' },
    { bad: '圖稿[[您說怎麼改都行]]。', fixed: '圖稿您有具體要求請告訴我，我逐項答覆能否做到。' },
    { bad: '我们[[不惜一切代价]]把货赶出来。', fixed: '我们尽力把货赶出来。' },
    { bad: '[[無論什麼]]狀況，我們都會準時交貨。', fixed: '一般情況下，我們都會準時交貨。' },
    { good: '不管您什么时候有空，都可以联系我。' },
    { good: '不是什么要求都能满足，先看图纸再定。' },
    { good: '您的任何要求我们都能满足吗？' },
    { good: '如果数量够，什么颜色都能做到。' },
    { good: '一般什么颜色都能做到，您先发潘通号。' },
    { good: '您说有什么要求都能满足，我理解是指包装。' },
    { good: '有任何问题，随时联系我。' },
    { good: '无论如何，谢谢您这些年的支持。' },
  ],
});

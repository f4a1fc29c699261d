/** “我们没用”“才疏学浅”“上不了台面”: running oneself down. */

import { asked, reported } from '../../../words/chinese/guards';
import { ofTheReader } from '../../../words/chinese/way-on';
import type { Match } from '../../../words/match';
import { askForTheirSay } from '../../rewriting/ask-as-equals';
import { sayCalmly } from '../../rewriting/chinese/say-calmly';
import { saySorryOnce } from '../../rewriting/say-sorry-once';
import { defineRule } from '../../rule';

/** “现在找我也没用”: what is of no use is asking. */
function inVain({ tokens, mark }: Match): boolean {
  return /^[找问問]$/.test(tokens[mark.from - 1]?.text ?? '');
}

const unless = [asked, inVain, reported, ofTheReader];
const us = '(我们|我|我司|我方|小店|本店|小的|敝司|敝公司|鄙人|晚辈|小弟)';

const modestly = [
  askForTheirSay,
  sayCalmly('我们会按您的意思来办，有需要商量的地方再跟您沟通', { of: /[按听]您/, tellingOnly: true }),
  sayCalmly('谢谢您的信任，我们会认真做好', {
    of: /看上|福|荣幸|选择我|肯(?:给|跟)/,
    also: /福|荣幸/,
    tellingOnly: true,
  }),
  sayCalmly('有什么问题您随时告诉我', {
    of: /一般见识|大人有大量|什么[都也]不[懂会]|不敢/,
    tellingOnly: true,
  }),
];

export default defineRule({
  id: 'servility/self-abasement',
  principle: 'equal-footing',
  severity: 'warning',
  message: '在贬低自己。',
  why: '谁也不愿意跟自己都看不起自己的人做生意：错了就说改什么，小就说专做什么。',
  phrasings: [
    {
      phrases: [
        `{[都是|全怪|都怪|是]${us}[真|真是|真的|实在|太|就是|都|也|实在是|一群|一帮|这帮|是](没用|无能|不中用|该死|没出息|太笨|太蠢|笨|蠢|傻|废物|草包|饭桶|猪脑子|瞎了眼|有眼无珠|有眼不识泰山|不争气|不成器|活该)[了]}`,
        `{[${us}][真是|实在|都|真][没脸|没有脸|没脸再|没脸去](没脸|无颜|没有脸|没脸面)[再](见|面对|跟|找)(您|你|贵司)[说|了]}`,
        `{连(这点|这么点|这种|这么简单的)[小]事[情]都(办|做|搞|弄)不(好|成|明白|了)}`,
        `{${us}[们]不配}`,
      ],
      unless,
      rewrites: [...modestly, saySorryOnce],
    },
    {
      phrases: [
        '{(才疏学浅|孤陋寡闻|上不了台面|上不得台面|登不上大雅之堂|难登大雅之堂|登不了大雅之堂|入不了您的眼|入不得您的眼|入不了您的法眼|班门弄斧|井底之蛙|一文不值|微不足道|不值一提|人微言轻|贱命一条|何德何能|不够格|癞蛤蟆)}',
        '{(哪有|哪里有|哪敢谈|哪敢说|谈不上)[什么|啥|半点]专业[可言]}',
        '{(哪|怎么)[里]敢(跟|和|与|同)(您|你|贵司)(比|相比|争|讨价还价|平起平坐)}',
        '{(高攀|攀不上|高攀不起)(不起|了|您|贵司)}',
      ],
      unless,
      rewrites: [...modestly, sayCalmly('我们会认真把这件事做好', { tellingOnly: true })],
    },
    {
      phrases: [
        `{${us}[们|就是|也就是|只是](这种|这样的|这么个|个|一个)(小厂|小公司|小店|小作坊|小人物|小角色|小工厂|小客服|小业务员|小业务|打工的|粗人|跑腿的|破厂|破店)}`,
        `{${us}[们|的](水平|能力|本事|手艺|见识|资质)[实在|真的|也|就|都|太|很|确实](有限|不够|太差|太低|很差|不行|差劲)}`,
        `{我[就|只|真的|也]是[个](新来的|新人|新手|实习生|刚入行的)[，|,][...](什么都不|啥都不|啥也不|什么也不)(懂|会|知道|清楚)}`,
        '{[请|还请|您|您可|你|你可](别|不要|勿|莫)嫌弃(我们|我|小店)}',
      ],
      unless,
      rewrites: [...modestly, sayCalmly('我们会认真把这件事做好', { tellingOnly: true })],
    },
    {
      phrases: [
        '{[我|我们|小弟|真是|都是][真|真是|当时|是][脑子](脑子进水|脑子进了水|脑子坏|猪油蒙了心|没长脑子|脑子被门夹|该死|真该死|罪该万死|真不是东西|不是人|该打|欠骂)[了]} (，|。|！|$)',
      ],
      unless: [asked, reported, ofTheReader],
      rewrites: [...modestly, saySorryOnce],
    },
  ],
  examples: [
    { bad: '标签贴反了，[[都怪我们太笨]]。', fixed: '标签贴反了，是我们没有做好，非常抱歉。' },
    {
      bad: '我们厂小，[[上不了台面]]，图纸明天发您。',
      fixed: '我们厂小，我们会认真把这件事做好，图纸明天发您。',
    },
    { bad: '晚輩[[才疏學淺]]，企劃書請您過目。', fixed: '我們會認真把這件事做好，企劃書請您過目。' },
    { bad: '单子填错两回，[[没脸见您了]]。', fixed: '单子填错两回，是我们没有做好，非常抱歉。' },
    { good: '钥匙不在店里，这会儿找我也没用，七点以后来就行。' },
    { good: '我们太笨了吗？' },
    { good: '您提到样品上不了台面，我们今天重打一版。' },
    { good: '别说自己才疏学浅，方案写得很清楚。' },
    { good: '我们厂规模不大，八十来人，专做注塑件。' },
    { good: '这次是我们没有校对好，今天就换版。' },
    { good: '经验还不多，不足之处请您指正。' },
    { bad: '[[我们这种小厂]]，请多关照。', fixed: '我们会认真把这件事做好，请多关照。' },
    { bad: '[[我們水平有限]]，圖紙今晚發您。', fixed: '我們會認真把這件事做好，圖紙今晚發您。' },
    { good: '我们的产能有限，月底最多做三千件。' },
    { bad: '单子下错了，[[我脑子进水了]]。', fixed: '单子下错了，是我没有做好，非常抱歉。' },
    {
      bad: '小的[[哪敢跟您讨价还价]]，您赏多少就多少。',
      fixed: '价格可以商量，您心里大概的价位可以告诉我。',
    },
    { bad: '我知道我很笨，耽误您了，[[真是罪该万死]]。', fixed: '是我没有做好，非常抱歉。' },
  ],
});

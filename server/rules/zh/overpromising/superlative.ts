import { asked, negated, reported } from '../../../words/chinese/guards';
import { promiseLess } from '../../rewriting/chinese/promises/promise-less';
import { reword } from '../../rewriting/reword';
import { drop, say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const everywhere =
  '(全国|全球|全世界|世界|全网|行业|行业里|行业内|同类里|市场|业内|业界|国内|国际|市面上|市场上|同行[业]|全城|全市|全省|全台湾|全香港|全亚洲|亚洲|国内外|天下|史上|有史以来|圈内|圈子里|同行里|同行中)';
const nobody = '(没人|没有人|没有哪家|没哪家|谁也没|没有一家|找不到)';
const we = '(我们|咱们|我司)';

export default defineRule({
  id: 'overpromising/superlative',
  principle: 'honest-limits',
  severity: 'warning',
  message: '跟天下人比，谁也没法核实。',
  why: '“最好”没人信，还可能违反广告法；把一件做得好的事说具体，更有分量。',
  phrasings: [
    {
      phrases: [
        `{[这|整个|全](一带|条街|省|深圳|广东|上海|北京|广州|县|市|城)[里|内]做[得|的]最}(好|强|专业|快|全|便宜|牛)`,
        `{${everywhere}[里|内|中]做[得|的]最}(好|强|大|专业|快|全|便宜|牛)`,
        `{${everywhere}最}(好|做得好|低|便宜|优|优惠|强|快|高|大|先进|专业|划算|好用|可靠|安全|棒|全|牛|佳)`,
      ],
      unless: [negated, asked, reported],
      rewrites: [promiseLess, say('比较')],
    },
    {
      phrases: [
        `{${everywhere}what:(技术|质量|价格|服务|口碑|规模|手艺|做工|品质|性价比|设备)最}(好|低|便宜|强|快|高|大|先进|牛|硬|全)`,
      ],
      unless: [negated, asked, reported],
      rewrites: [promiseLess, say('$what比较')],
    },
    {
      phrases: [
        `{${everywhere}(第一|首家|独此一家|顶级|顶尖|唯一|无敌)[的]}`,
        '{(独一无二|举世无双|天下无敌|无可匹敌|无与伦比|无人能及|无人能敌|首屈一指|绝无仅有|所向无敌)[的]}',
        '{国家级[的]}',
      ],
      unless: [negated, asked, reported],
      rewrites: [
        promiseLess,
        reword(
          /((?:质量|技术|服务|口碑|手艺|做工|品质|水平|规模|销量)[^，]{0,3}?)(?:绝对)?(?:全|业内|行业|国内|同行)[^，]{0,3}第一[的了]?$/,
          '$1可以看我们的{案例或数据}',
        ),
        say('有{年数}年经验的'),
        drop(),
      ],
    },
    {
      phrases: ['{[绝对|肯定|一定]是(您|你)(见过|用过|吃过|买过|看过|找到|买到|拿到)[的]最}'],
      unless: [negated, asked, reported],
      rewrites: [promiseLess, say('比较')],
    },
    {
      phrases: ['{，没有之一}', '{没有之一}', '{(天花板|扛把子|yyds)级[别的|的]}'],
      unless: [asked, reported],
      rewrites: [promiseLess, drop()],
    },
    {
      phrases: [
        `{[放眼 ... ]${nobody}比${we}[更](@zh-better|便宜|专业|可靠|划算|优惠)[的]}`,
        '{[您|你][也|都|绝对|再也](找不到|没有|找不出)第二(家|个)[了]}',
        '{(没有哪家|没有人|没人|没有谁|没一家)[能](做得到|做到|做得了|赶得上|超过|超越|比得了)[我们]}',
        `{[放眼 ... ]${nobody}[能|敢]比[得上|得过|得了]${we}}`,
        `{比${we}[更](@zh-better|便宜|专业)的[厂家|厂|工厂|供应商](没有|找不到)(第二家|了)}`,
      ],
      unless: [asked, reported],
      rewrites: [promiseLess, say('我们做了{年数}年，同类案例可以发给您看', { over: 'rest' })],
    },
    {
      phrases: [
        `{(绝对|肯定|一定|百分百)[是]${everywhere}[里|内|中]最}(好|低|便宜|优|优惠|强|快|高|大|先进|专业|划算|好用|可靠|安全|棒|全|牛|佳)`,
      ],
      unless: [negated, asked, reported],
      rewrites: [
        promiseLess,
        reword(/(?:绝对|肯定|一定|百分百)是[^，]*?最([^，的]{1,4})的/, '比较$1'),
        say('比较'),
      ],
    },
  ],
  examples: [
    { bad: '这款水泵是[[全国最]]便宜的。', fixed: '这款水泵比较实惠。' },
    { bad: '我們的報價[[全網最]]低。', fixed: '我們的報價比較實惠。' },
    { bad: '我们是[[业内顶尖的]]箱包厂。', fixed: '我们是有[年数]年经验的箱包厂。' },
    { bad: '做五金，[[没人比我们更专业]]。', fixed: '做五金，我们做了[年数]年，同类案例可以发给您看。' },
    { bad: '這款椅墊[[絕對是您用過最]]軟的。', fixed: '這款椅墊比較軟的。' },
    { good: '您最好留两三天余量。' },
    { good: '我们不是全国最便宜的，但每批都附检测报告。' },
    { good: '这款是全网最低价吗？' },
    { good: '您说我们的报价全网最低，谢谢您的肯定。' },
    { good: '最晚周三给您答复。' },
    { good: '您的满意是我们最大的动力。' },
    { good: '這是我們目前最快的船期。' },
    { bad: '我們師傅是[[業內技術最]]好的。', fixed: '我們師傅是技術比較好的。' },
    { bad: '我们是[[同行里做得最]]好的。', fixed: '我们比较好。' },
    { bad: '我们服务[[全市第一]]。', fixed: '我们服务比较好。' },
    { bad: '音质是[[全网最]]好的，[[找不到第二家]]。', fixed: '音质比较好。' },
  ],
});

import {
  asked,
  comesAbout,
  conditioned,
  duty,
  effort,
  hedged,
  named,
  negated,
  purpose,
  reported,
  requested,
} from '../../../words/chinese/guards';
import type { Match } from '../../../words/match';
import { promiseLess } from '../../rewriting/chinese/promises/promise-less';
import { reword } from '../../rewriting/reword';
import { append, both, say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const guards = [
  negated,
  asked,
  conditioned,
  hedged,
  reported,
  requested,
  purpose,
  effort,
  named,
  duty,
  inTheContract,
];

/** “我们承诺三年质保，写在合同第五条”: it binds us already. */
function inTheContract({ sentence: { prose } }: Match): boolean {
  return /(?:[写寫][在进進]|列[在入])了?(?:购销|購銷|采购|採購)?合[同約]|合[同約](?:第|附件)/.test(prose);
}

/** “支持验真，假一赔十”: what stands behind it is told. */
function proven({ passage }: Match): boolean {
  return passage.sentences.some(({ prose }) =>
    /[验驗](?:真|[货貨])|可[查溯]|[质質]检[报報]告|[检檢][测測][报報]告|假一[赔賠]/.test(prose),
  );
}

export default defineRule({
  id: 'overpromising/guarantee',
  principle: 'honest-limits',
  severity: 'warning',
  message: '这个保证您未必兑现得了。',
  why: '一次没兑现的保证，比十次坦率说明更伤信任：说清您会做什么、什么时候做，就够了。',
  phrasings: [
    {
      phrases: [
        '{[会|能|可以|敢][[跟|向|给](您|你|贵司|贵方)](保证|承诺|担保|打包票|打保票)}_',
        '{[会|能|可以|敢](给|替|为)(您|你|贵司|贵方)(保证|担保|打包票|打保票)}_',
        '{(包管|管保|保准)}_',
        '@zh-we [@zh-adverb] {(<guarantee>|<promise>)}',
      ],
      unless: guards,
      rewrites: [
        // Nobody tries for what a thing is.
        reword(
          /(?:可以|敢)?(?:[跟向给][您你])?(?:保证|承诺)(?:都?是)?((?:正品|真品|原装|全新|国行)[^，]*)/,
          '是$1，{凭证}可以给您看',
        ),
        promiseLess,
        where(comesAbout, both(say('预计'), append('，一有变化马上告诉您'))),
        where(comesAbout, say('争取')),
        both(say('力求'), append('，万一有问题，我们及时处理')),
      ],
    },
    {
      phrases: [
        '{[会|能|可以|敢](跟|向|给)(您|你|贵司|贵方|大家)(保证|承诺|担保|打包票|打保票)[的|了](，|,|：|:)}',
      ],
      unless: [negated, asked, conditioned, reported, requested, purpose],
      rewrites: [promiseLess, say('会尽力做到')],
    },
    {
      phrases: [
        '{(100%|百分百|百分之百|百分之一百)}(正品|真品|原装|新鲜|安全|满意|有效|合格|成功|好评|准确|一致|一样|还原|匹配|防水|通过|过关|达标|退款|无风险)',
        '{(100%|百分百|百分之百|百分之一百)[的]}(不|没|无|原厂|纯棉|真皮|纯天然|天然|进口|纯手工|手工|全新|靠谱|放心|能|会|可以|没问题)',
        '{(99|99.9|99.99|99.999)%[的]}(健康|除菌|杀菌|除螨|抑菌|净化|去除|灭菌|有效|成功|通过|准时|满意|准确|还原)',
      ],
      unless: [negated, asked, conditioned, reported, proven],
      rewrites: [
        promiseLess,
        reword(/(?:100%|百分百|百分之一?百)(正品|真品|原装)(?:保证)?/, '$1，{凭证}可以提供'),
        reword(/(?:100%|百分百|百分之一?百|99[.9]*%)的?(?=没问题|能|会|可以)/, '预计'),
        reword(/(?:100%|百分百|百分之一?百|99[.9]*%)的?(.+)$/, '$1，{检测报告或凭证}可以给您看'),
      ],
    },
  ],
  examples: [
    {
      bad: '这批货我们[[保证]]周五到。',
      fixed: '这批货我们预计周五到，一有变化马上告诉您。',
    },
    {
      bad: '這批貨我們[[向您保證]]月底前交貨。',
      fixed: '這批貨我們預計月底前交貨，一有變化馬上告訴您。',
    },
    {
      bad: '这批货我们[[guarantee]]周五到！',
      fixed: '这批货我们预计周五到，一有变化马上告诉您！',
    },
    {
      bad: '我们[[承诺]]面料不掉色。',
      fixed: '我们面料一般不会掉色，万一有问题，我们及时处理。',
    },
    { bad: '这款是[[100%]]正品，您放心拍。', fixed: '这款是正品，[凭证]可以提供，您放心拍。' },
    { bad: '这支喷雾[[99.9%]]除菌。', fixed: '这支喷雾除菌，[检测报告或凭证]可以给您看。' },
    { bad: '今年我们[[保证]]不涨价，永远都是这个价。', fixed: '这个价格在[有效期]内不变。' },
    { bad: '镜头我们[[保证]]全新。', fixed: '镜头我们是全新，[凭证]可以给您看。' },
    { good: '我们不能保证周五到，船公司周三才给舱位。' },
    { good: '您需要我们保证周五到吗？' },
    { good: '折扣要总部批，我们不能擅自承诺比例。' },
    { good: '如果今天付定金，我们保证周五发货。' },
    { good: '一般保证三天内发货。' },
    { good: '您说我们保证过周五到，我去查一下聊天记录。' },
    { good: '请您保证收货电话畅通。' },
    { good: '为了保证周五装船，麻烦您周二前回签样衣。' },
    { good: '我向您保证尽快处理。' },
    { good: '船公司承诺的时间是25日，节前容易甩柜。' },
    { good: '合同签订以后，保证金三天内退回。' },
    { good: '我们从源头保证商品质量，每一批都有报告。' },
    { good: '整机质保两年，电机质保五年。' },
    { good: '亲，100%正品，支持专柜验货。' },
    { good: '密封条我们承诺保五年，写进合同附件了。' },
    { good: '厨房里有花生，做不到百分百没有接触。' },
    { good: '保證期內免費維修，過保以後只收配件費。' },
    { bad: '我[[可以向您保证，]]颜色跟样品一样。', fixed: '我会尽力做到颜色跟样品一样。' },
    { bad: '我[[给您保证]]周五送到。', fixed: '我预计周五送到，一有变化马上告诉您。' },
    { good: '工厂能不能给您保证，我明天问清楚。' },
    { bad: '24小时[[保证]]秒回。', fixed: '有需要请随时联系，我们[时间]内答复。' },
  ],
});

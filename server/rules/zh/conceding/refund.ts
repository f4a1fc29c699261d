import {
  asked,
  conditioned,
  forReview,
  negated,
  owed,
  reported,
  standing,
} from '../../../words/chinese/guards';
import { inSimplified } from '../../../words/chinese/script';
import type { Match } from '../../../words/match';
import { sendWhatIsMissing, toMakeUp } from '../../rewriting/for-a-return';
import { reword } from '../../rewriting/reword';
import { append, say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

/** “靠窗的那间我替您留着”: we keep it for them. */
function keptForThem({ tokens, mark }: Match): boolean {
  return /[替给給帮幫为為]/.test(tokens[mark.from - 1]?.text ?? '');
}

/** “发票您留着，保修要用”“外箱您留着”: papers, packing and spares are theirs to keep. */
function forTheirRecords({ source, tokens, mark }: Match): boolean {
  const before = inSimplified(source.slice(0, tokens[mark.from]?.start ?? 0));
  const after = inSimplified(source.slice(tokens[mark.to - 1]?.end));
  return (
    /(?:发票|收据|底单|回单|小票|单据|运单|签收单|合同|说明书|凭证|证书|保修卡|质保卡|包装|外箱|纸箱|盒子|底稿|截图|聊天记录|清单|钥匙|备件|配件|备用[^，。]{1,3}|剩[余下]的[^，。]{1,3})[^，。]{0,3}$/.test(
      before,
    ) || /^(?:备查|存档|备份|对样|对照|作?留底|当?凭证|保修)/.test(after)
  );
}

export default defineRule({
  id: 'conceding/refund',
  principle: 'company-interest',
  severity: 'warning',
  message: '退赔超出了应该给的。',
  why: '退了钱又送了货，是拿公司的利益买人情：按责任赔，客户一样觉得公道。',
  phrasings: [
    {
      phrases: [
        '{[就|也|都](不用|不必|无需|不需要|不要)[再|您](寄|退|还|发)(回|回来|回去)[给我们][了]}',
        '{[就|也|都](不用|不必|无需)[再|您]退货[了]}',
        '(东西|货|商品|宝贝|产品|衣服|鞋子|鞋|原件|坏的) {[您|你][就|也|都](不用|不必|无需)[再](退|寄|还)了}',
      ],
      unless: [asked, conditioned, reported, standing],
      rewrites: [toMakeUp, append('，作为这次的补偿'), say('寄回签收后')],
    },
    {
      phrases: [
        '{[就|也|都](您|你)[就|也|自己]留着[吧|用|穿|吃|玩|看|做纪念]}',
        '{[就|也|都]留给(您|你)[做纪念|用|吧|了]}',
        '{[就|也|都](归|算|送)(您|你)[的]了}',
        '{[就|也]当(送|补偿)(您|你)了}',
      ],
      unless: [negated, asked, conditioned, reported, keptForThem, forTheirRecords],
      rewrites: [toMakeUp, append('，作为这次的补偿'), say('麻烦您寄回')],
    },
    {
      phrases: [
        '{(给|为|替)(您|你|亲|客官|贵司)[申请|申请了|安排|安排了|另外|额外|再|直接|先][一点|一些|一笔](补偿|返现|补贴|补)[了]} (#|@zh-number)',
        '{[再|我|我们]返[现|给](您|你|亲|客官)} (#|@zh-number)',
        '{[私下|单独|另外|再](给|发)(您|你|亲|客官)(返|发|转|补)[您|个|一个|点]} (#|@zh-number)[@zh-number](元|块)',
        '{[私下|单独|另外|再|我](给|发)(您|你|亲|客官)(返|发|转|补)[个|一个|点|#](红包|返现|现金)}',
      ],
      unless: [negated, asked, conditioned, reported, standing, owed, forReview],
      rewrites: [toMakeUp, append('，作为这次的补偿', { to: 'clause' })],
    },
    {
      phrases: ['{[就|也|都](不用|不必|无需)还[给我们]了}'],
      unless: [asked, conditioned, reported],
      rewrites: [say('用完以后请归还')],
    },
    {
      phrases: [
        '{(双倍|两倍|三倍|十倍|加倍|多倍|无条件)[给您|给你](赔|退|返|补|赔偿|退款|退货|赔付)}',
        '{[都|我|我们|那就](全|全部|全额|都)[给您|给你]退[给|还][给](您|你|亲|贵司)(算了|得了|好了)}',
        '{(损失|多少)[我们|都](全赔|全包|赔多少)}',
        '{要(赔|退|补)多少[就|都](赔|退|补)多少}',
      ],
      unless: [negated, asked, conditioned, reported, standing],
      rewrites: [say('按责任和{实际损失}赔付')],
    },
    {
      phrases: [
        '{重新(发|做|寄|给)[您|你](一整|全新一|一全新)@zh-measure}',
        '{(整台|整套|整批|全部)[都|给您|再](换新|重发|重做|重新发)}',
      ],
      unless: [negated, asked, conditioned, reported, standing],
      rewrites: [
        reword(
          /重新[发寄]一?整[台套个件箱].*?(?:归您了?|送您了?|不用寄回来?了?|留着[用穿]?吧?)(?=[。！]?$)/,
          '补寄缺少或损坏的部分',
          'sentence',
        ),
        sendWhatIsMissing,
        say('补寄缺少或损坏的部分'),
      ],
    },
  ],
  examples: [
    {
      bad: '鞋子[[不用寄回来了]]，货款今天退给您。',
      fixed: '鞋子不用寄回来了，货款今天退给您，作为这次的补偿。',
    },
    { bad: '原來那台[[也歸您了]]。', fixed: '原來那台也歸您了，作為這次的補償。' },
    { bad: '鞋[[您留着穿]]。', fixed: '鞋您留着穿，作为这次的补偿。' },
    { bad: '晚一天我们[[双倍赔]]。', fixed: '晚一天我们按责任和[实际损失]赔付。' },
    { bad: '少了螺丝，给您[[重新发一整台]]。', fixed: '少了螺丝，给您补寄缺少或损坏的部分。' },
    { bad: '让您久等，[[给您补偿]]20元。', fixed: '让您久等，给您补偿20元，作为这次的补偿。' },
    { good: '发个五星评价截图，给您补偿3元。' },
    { good: '瑕疵的那只，给您补偿20元。' },
    { good: '原来那台不能就归您了，合同写的是以旧换新。' },
    { good: '鞋子是不用寄回来了吗？' },
    { good: '如果运费高于货值，就不用寄回来了。' },
    { good: '您说原来那台就归您了，我跟仓库核对一下。' },
    { good: '生鲜按平台规定不用寄回。' },
    { good: '质量问题，您点退货退款，寄回后全额退给您。' },
    { good: '今天给您补寄一包配件。' },
    { good: '那台样机我先替您留着，到月底。' },
    { good: '外箱您留着，退换的时候装得回去。' },
    { bad: '行吧，[[我全退给您算了]]。', fixed: '行吧，按责任和[实际损失]赔付。' },
    { bad: '桌子[[您留着用]]，货款全额退给您。', fixed: '桌子您留着用，[金额]我们退给您，作为这次的补偿。' },
  ],
});

/** “大人有大量”“衣食父母”“给您磕头了”: bowing in words. */
import { asked, reported } from '../../../words/chinese/guards';
import { ofTheReader } from '../../../words/chinese/way-on';
import type { Match } from '../../../words/match';
import { askForReview, askForTheirSay } from '../../rewriting/ask-as-equals';
import { sayCalmly } from '../../rewriting/chinese/say-calmly';
import { reword } from '../../rewriting/reword';
import { say, where } from '../../rewriting/rewrites';
import { saySorryOnce } from '../../rewriting/say-sorry-once';
import { defineRule } from '../../rule';

/** Something went wrong. */
function fails({ passage }: Match): boolean {
  return passage.sentences.some(({ prose }) =>
    /歉|[对對]不起|[错錯]|[鞠跪磕]|[认認謝谢]罪|失[误誤]|[问問]题|[問问]題|晚了|[坏壞]|原[谅諒]|投诉|投訴|差[评評]|故障/.test(
      prose,
    ),
  );
}

/** No fault is owned in the sentence itself: what is begged for is the matter. */
function plain({ sentence: { prose } }: Match): boolean {
  return !/歉|[对對]不起|[错錯]|[鞠磕]/.test(prose);
}

const bow = [
  askForReview,
  sayCalmly('有什么问题您随时告诉我', { of: /小客服|小人物|不懂|打工/, tellingOnly: true }),
  where(plain, askForTheirSay),
  where(fails, saySorryOnce),
  sayCalmly('您的事我们很重视', { of: /惶/ }),
  sayCalmly('给您添麻烦了，希望得到您的谅解'),
];
const thanks = [
  askForReview,
  sayCalmly('很高兴为您服务', { of: /[为给]您[^，]*服务|接待您/, tellingOnly: true }),
  sayCalmly('希望有机会跟您合作，您有什么想法随时告诉我', { of: /[做当]牛做马/, also: /给我们/ }),
  askForTheirSay,
  sayCalmly('希望有机会跟您合作，单子大小都可以', { of: /求[您你]|[赏给][^，]{0,3}饭/, also: /多小|感激/ }),
  where(
    fails,
    sayCalmly('您是我们的重要客户，希望您再给我们一次机会', { of: /衣食父母|上帝|祖宗|财神|恩人|贵人/ }),
  ),
  sayCalmly('您是我们的重要客户', { of: /衣食父母|上帝|祖宗|财神|恩人|贵人|大人物|大老板|大佬|菩萨/ }),
  sayCalmly('谢谢您的信任', { tellingOnly: true }),
];

const unless = [asked, reported, ofTheReader];

export default defineRule({
  id: 'servility/grovelling',
  principle: 'equal-footing',
  severity: 'warning',
  message: '把姿态放得太低了。',
  why: '您跪着说话，客户就只能俯视您：平视着说，反而有分量。',
  phrasings: [
    {
      phrases: [
        '{大人(有大量|有大谅|大量|不记小人过|不计小人过)}',
        '{(宰相肚里能撑船|高抬贵手|海量包涵|法外开恩)}',
        '{(别|不要|莫|勿)(跟|和|与|同)(我们|我|小的|小店|小弟)[一般](见识|计较)}',
        '{(饶了|饶过|放过|饶恕|饶)(我们|我|小的|小店)[吧|这一回|这一次|这次|这回|一次|一回|一命|一马]}',
      ],
      unless: [reported],
      rewrites: [...bow],
    },
    {
      phrases: [
        '(是|就是|真是|才是|简直是|可是)[我们|我|小店|本店|咱们][家|的]{(衣食父母|再生父母|上帝|祖宗|大恩人|大贵人|大救星|财神爷|财神|活菩萨|活神仙)}',
      ],
      unless,
      rewrites: thanks,
    },
    {
      phrases: [
        '{(三生有幸|受宠若惊|感激涕零|大恩大德|没齿难忘|感恩戴德|无以为报|做牛做马|当牛做马|结草衔环|蓬荜生辉|五体投地|肝脑涂地|祖上积德|祖坟冒青烟|天大的福气|天大的面子)}',
        '{(几|八|三|上|两|这|十)辈子(修来|修|积来|积|积德)[来]的(福气|福分|福|缘分|德)}',
        '{(是|真是|简直是)(我|我们|小店|本店|我们公司)[莫大|最大|天大|几世修来]的(福气|福分|造化)}',
        '{赏[我们|我|小店|小的](口|碗|这口|一口|这碗|一碗)饭[吃]}',
        '{(您|你|客户|贵司)[能|肯](赏|给)[我们|我|小店|小的](口|碗|这口|一口|这碗|一碗)饭[吃]}',
        '{承蒙[您|贵司|贵方](不弃|不嫌弃|抬爱|错爱)}',
        '{(您|你)(这样|这么|这种|这位)[的|一位](大人物|大老板|贵人|大佬|大神|活菩萨)}',
      ],
      unless,
      rewrites: [
        // “要不是您……，我们早就……”: what did not happen is no fact to keep.
        reword(
          /^(?:没有|若非|要不是|如果不是|若不是)(?:您|你|贵司)[^，,]*[，,][^，,。！!]*/,
          '谢谢您的信任',
          'sentence',
        ),
        ...thanks,
      ],
    },
    {
      phrases: [
        '{(罪该万死|诚惶诚恐|惶恐至极|不胜惶恐|惶恐万分|万分惶恐|无地自容|罪孽深重|万死不辞|羞愧难当|无颜面对|愧对列祖列宗)}',
      ],
      unless,
      rewrites: bow,
    },
    {
      phrases: [
        '{(马首是瞻|鞍前马后|俯首帖耳|俯首听命|唯命是从|唯您是从|效犬马之劳|肝脑涂地|赴汤蹈火|两肋插刀|粉身碎骨|上刀山下火海)}',
        '{[愿|愿意]为(您|你)[也可以|可以|也能](赴汤蹈火|两肋插刀|鞍前马后|做牛做马|肝脑涂地|粉身碎骨)}',
        '{[能](遇到|遇见|碰到|碰上|认识|为|服务|接待)[像|到|了]您(这样|这么|如此) ... (客户|顾客|亲|买家|客人|老板|上帝)[服务][，|,] ... (荣幸|福气|福分|幸运|莫大的支持)}',
      ],
      unless,
      rewrites: [
        reword(
          /^[^，]*(?:遇到|遇见|碰到|碰上|认识|服务|接待)[像到了]*您[这如][样么此][^，]*$/,
          '谢谢您的理解和支持',
        ),
        reword(/将?(?:赴汤蹈火|鞍前马后|两肋插刀)(?:地)?为您服务/, '会认真为您服务'),
        sayCalmly('这次合作我们很重视，会认真做好'),
      ],
    },
    {
      phrases: [
        '{(小的|奴才|卑职|草民|小人|老奴|奴婢)}(这就|马上|立刻|立马|该死|知错|知罪|给您|为您|不中用|不敢|遵命|愿|有罪|没用|斗胆|办事|有眼|一时|罪|们|领命|明白)',
      ],
      unless,
      rewrites: [say('我')],
    },
    {
      phrases: [
        '{[都|全]是(小的|奴才|卑职)[我]}(不|没|有|的|该|一时|疏忽|无能)',
        '{[都|全]怪(小的|奴才|卑职)[我]}',
      ],
      unless,
      rewrites: [say('是我')],
    },
    {
      phrases: [
        '{[给|跟|向|同](您|你|各位|大家)(鞠躬|鞠个躬|深深鞠躬|深鞠一躬|鞠一躬|磕头|磕个头|磕一个|磕个响头|磕三个头|跪下|跪了|下跪|叩头|叩首|作揖)[了|谢罪|认错|赔罪|道歉]}',
        '{(负荆请罪|叩首谢罪|磕头谢罪|磕头认错|登门谢罪|跪着求您)[了]}',
      ],
      unless,
      rewrites: bow,
    },
  ],
  examples: [
    { bad: '要不是[[您赏这口饭]]，小店早就关门了。', fixed: '谢谢您的信任。' },
    { bad: '还请您[[大人有大量]]。', fixed: '给您添麻烦了，希望得到您的谅解。' },
    { bad: '您就是我们的[[衣食父母]]，样品下午就寄。', fixed: '您是我们的重要客户，样品下午就寄。' },
    {
      bad: '能接到貴司的單，真是[[三生有幸]]，合約我今晚發您。',
      fixed: '能接到貴司的單，謝謝您的信任，合約我今晚發您。',
    },
    {
      bad: '您亲自打电话来，我们[[诚惶诚恐]]，图纸当天就改。',
      fixed: '您亲自打电话来，您的事我们很重视，图纸当天就改。',
    },
    { bad: '我司愿[[鞍前马后]]。', fixed: '这次合作我们很重视，会认真做好。' },
    { bad: '[[小的]]这就去查。', fixed: '我这就去查。' },
    { bad: '[[都怪小的]]没看清楚。', fixed: '是我没看清楚。' },
    { bad: '货发晚了，我代表全厂[[给您鞠躬了]]。', fixed: '货发晚了，给您添麻烦了，非常抱歉。' },
    { good: '您说老客户是衣食父母，我很认同。' },
    { good: '这算不算大恩大德呢？' },
    { good: '千万别说感激涕零，应该的。' },
    { good: '这款有两个尺寸，小的没有提手。' },
    { good: '承蒙信任，我们会把样品做好。' },
    { good: '不周之处，还请您指正。' },
    { good: '感谢您这些年的支持。' },
    { good: '您是我们合作最久的客户之一。' },
    { bad: '跟您合作是我们[[上辈子修来的福气]]。', fixed: '谢谢您的信任。' },
  ],
});

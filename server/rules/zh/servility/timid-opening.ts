/** “占用您宝贵的时间”“斗胆问一句”: a timid opening. */
import { asked, negated, reported } from '../../../words/chinese/guards';
import { type Match, sentenceBefore } from '../../../words/match';
import { askForTheirSay } from '../../rewriting/ask-as-equals';
import { sayCalmly } from '../../rewriting/chinese/say-calmly';
import { leaveOutClause, reword } from '../../rewriting/reword';
import { drop, say, told, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const time = '[一点|一些|几分钟|一分钟|一秒钟]';

/** “不好意思又打扰您了。”: it is said already. */
function excused(match: Match): boolean {
  return /打[扰擾]|不好意思|抱歉/.test(sentenceBefore(match)?.prose ?? '');
}

/** “两次都送错了，实在惭愧”“您过奖了，实在惭愧”: it answers a fault that was just told, or praise, and opens nothing. */
function ashamed(match: Match): boolean {
  const { source, tokens, mark } = match;
  const said = (sentenceBefore(match)?.prose ?? '') + source.slice(0, tokens[mark.from]?.start ?? 0);
  return /[错錯漏晚迟遲忘误誤疏失坏壞拖反偏]|[没沒未](?!有打)|不(?:够|夠|到位|周|仔[细細])|久等|[夸誇]|[过過][奖獎譽誉]|[谬謬]/.test(
    said,
  );
}

const sorry = /抱歉|对不起|不好意思|不配/;
const excuse = [askForTheirSay, where(excused, leaveOutClause()), sayCalmly('打扰您了', { also: sorry })];

export default defineRule({
  id: 'servility/timid-opening',
  principle: 'positive-attitude',
  severity: 'info',
  message: '开口太怯了。',
  why: '一上来就赔不是，等于说这封信不值得读：直接说事，对方更愿意回。',
  phrasings: [
    {
      phrases: [
        `{(占用|耽误|浪费|耽搁|占)[了](您|你|贵司)[的]${time}(宝贵|金贵|珍贵)[的]${time}[时间|工夫|精力]}`,
        `{(占用|耽误|打扰|浪费)[了](您|你|贵司)[的]${time}[时间][都|实在|真|真是|简直|也]是[种|个](罪过|罪|错|不该)}`,
        '{(实在|万分|十分|惶恐|冒昧|惭愧)(冒昧|惶恐)[之至|至极|得很]}',
      ],
      unless: [asked, negated, reported],
      rewrites: excuse,
    },
    {
      phrases: ['{(实在|万分|十分|惶恐|冒昧|惭愧)(惭愧|汗颜)[之至|至极|得很]}'],
      unless: [asked, negated, reported, ashamed],
      rewrites: excuse,
    },
    {
      phrases: [
        '{(斗胆|壮着胆子|鼓起勇气|厚着脸皮|腆着脸|硬着头皮|冒死|不揣冒昧|不揣浅陋|小小地|弱弱地|弱弱的|怯怯地)}(问|请教|请问|打扰|提|说|向|跟|建议|麻烦|求|联系|写|给|来|再)',
      ],
      unless: [asked, negated, reported],
      rewrites: [askForTheirSay, reword(/斗胆(?=问|请|提|说)/, '想'), drop()],
    },
    {
      phrases: ['{不知[道](当讲不当讲|该不该说|该不该问|当不当讲|当问不当问)}'],
      unless: [asked, reported],
      rewrites: [say('有一点想跟您商量', { over: 'clause' })],
    },
    {
      phrases: [
        '{[我|我也]知道(您|你|贵司)[很|特别|非常|一定|肯定|最近|工作|平时|这么|都][很|特别|非常](忙|日理万机|事务繁忙|事情多|没空)[，|,]} [真的|实在|还|真|非常](不好意思|打扰|抱歉|对不起|不该)',
        '(不好意思|抱歉|对不起|打扰|麻烦)[您|你|您了|了|打扰您了|又来打扰您了|又打扰您|又来烦您][，|,]{[我|我也]知道(您|你|贵司)[很|特别|非常|一定|肯定|最近|工作|平时|这么|都][很|特别|非常](忙|日理万机|事务繁忙|事情多|没空)}',
      ],
      unless: [reported],
      rewrites: [leaveOutClause(), drop()],
    },
    {
      phrases: [
        '{[我|我们][这样|这么晚|现在|这个时候]是不是[又|太|会](打扰|烦|麻烦|叨扰|吵)(到|了|着)[您|你]了}',
        '{又来(烦|骚扰|叨扰)(您|你)了}',
      ],
      unless: [reported],
      rewrites: excuse.map(told),
    },
  ],
  examples: [
    { bad: '[[占用您宝贵的时间]]，样品到了吗。', fixed: '打扰您了，样品到了吗。' },
    { bad: '[[斗膽]]問一句，樣品收到沒有。', fixed: '想問一句，樣品收到沒有。' },
    { bad: '有句话[[不知当讲不当讲]]。', fixed: '有一点想跟您商量。' },
    { good: '占用您宝贵的时间了吗？' },
    { good: '不想占用您宝贵的时间，要点在下面三行。' },
    { good: '您上次说占用您宝贵的时间，这次我写短一些。' },
    { good: '您斗胆问一句也没关系的吧？' },
    { good: '冒昧打扰，想确认一下样品收到没有。' },
    { good: '想占用您十分钟，周三下午方便吗？' },
    { bad: '不好意思又来打扰您了，[[我知道您很忙]]。', fixed: '不好意思又来打扰您了。' },
    { bad: '[[我是不是打擾到您了]]？', fixed: '打擾您了。' },
    { good: '知道您忙，要点写在下面三行。' },
    { good: '报价单算错了一行，复核也放过去了，实在惭愧。' },
    { bad: '[[实在惭愧]]，又来麻烦您。', fixed: '打扰您了，又来麻烦您。' },
  ],
});

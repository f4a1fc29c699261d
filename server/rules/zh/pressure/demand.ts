/** “务必今天”“必须马上”: a demand. */
import { asked, negated, reported } from '../../../words/chinese/guards';
import type { Match } from '../../../words/match';
import { askedByThen } from '../../rewriting/ask-by-then';
import { calmAround, sayCalmly } from '../../rewriting/chinese/say-calmly';
import { inTheirOwnTime } from '../../rewriting/in-their-own-time';
import { reword } from '../../rewriting/reword';
import { say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const now = '(今天|今日|今晚|现在|马上|立刻|立即|即刻|本日|当天|当日|即日|此刻|半小时内|一小时内|两小时内)';
const day =
  '今天|今晚|明天|后天|周一|周二|周三|周四|周五|周六|周日|本周|这周|月底|月初|下班|年底|#号|#日|#点|@zh-number点|@zh-number号|十#号|中午|三天|两天|一周|#天|24小时|48小时';
/** The customer is told to buy. */
function sells({ sentence: { prose } }: Match): boolean {
  return /定下来|定了|定好|下单|下單|[买買]下|拍下|出手|[别別]人的/.test(prose);
}

const you = '[您|你|贵司|贵方|你们|你方]';

export default defineRule({
  id: 'pressure/demand',
  principle: 'not-straight-to-the-sale',
  severity: 'warning',
  message: '语气像在下命令。',
  why: '被命令的人只做最低限度：给日期、说缘由，他才愿意帮您赶。',
  phrasings: [
    {
      phrases: [
        `(您|你|贵司|贵方|你们|请){(务必|必须|一定要|必需)[要]}[在|于|赶在]${now}`,
        `${you}{(务必|必须|一定要|必需)[要]}[在|于|赶在]${now}[...](付|打|回复|答复|确认|决定|签|下单|给|汇|转|提供|安排)`,
      ],
      unless: [asked, negated, reported],
      rewrites: [where(sells, inTheirOwnTime), calmAround(say('尽量'), '，时间上有困难请告诉我')],
    },
    {
      phrases: [
        `{[请|就|请您]${now}(给|回)(我|我们)[一个|个](答复|回复|话|结果|说法|准话|明确答复)}`,
        `{[请|就|请您|您]${now}就[得|要|必须](决定|定|签|付|答复|确认)[下来]}`,
      ],
      unless: [asked, negated, reported],
      rewrites: [askedByThen, sayCalmly('方便的话，请在{时间}前告诉我')],
    },
    {
      phrases: [
        `(您|你|贵司|贵方|你们) (${day})[之前|前|以前|之内|内]{(必须|务必|一定要|必需)[要]}`,
        `(^|，|,) {(必须|务必|一定要)[要][在|于|赶在](${day})[之前|前|以前|之内|内][把|给我|给我们|全部|全]} (付款|打款|付|付清|打|回复|答复|确认|签|给|汇|提供|安排|交|搬|还|完成|解决|处理|发|修|改|弄|结清)`,
      ],
      unless: [asked, negated, reported],
      rewrites: [
        where(sells, inTheirOwnTime),
        calmAround(
          reword(/(?<=今天|今晚|明天|前|内|周[一二三四五六日])(?:必须|务必|一定要|必需)要?/, '尽量'),
          '，时间上有困难请告诉我',
        ),
        calmAround(reword(/(?:必须|务必|一定要)要?[在于]?(?:赶在)?/, '希望能'), '，时间上有困难请告诉我'),
      ],
    },
    {
      phrases: [
        `{(我|我们)要(您|你|你们|贵司|贵方)(马上|立刻|立即|赶紧|今天|现在|今晚|明天)[之前|前|就](给|回|付|打|处理|解决|修|赔|退|改|发|道歉|答复|回复|确认|交|来|搬)[我|我们|钱|款]}`,
        `(您|你|你们|贵司|贵方) {(得|必须|给我|要给我)(赶紧|马上|立刻|立即|赶快|快点)[把|给我|给|跟我|给我们]} (付|打|结|回|搬|交|修|改|退|赔|签|处理|解决|收拾|房|钱|款|货|合同|东西|图|账|单|答复|确认|发)`,
      ],
      unless: [asked, negated, reported],
      rewrites: [sayCalmly('希望您能尽快处理，有困难请告诉我')],
    },
    {
      phrases: [
        '{what:((要|想)(换|改|退|买|取消|加))[的|的话][就|请|得](现在|马上|赶紧|立刻|立马)(说|讲|提|告诉)}',
      ],
      unless: [asked, negated, reported],
      rewrites: [sayCalmly('$what的话，请在{时间}前告诉我')],
    },
    {
      phrases: [
        `(^|，) (${day})[之前|前|以前|之内|内] {(必须|务必|一定要)[要]}(给我|给我们|跟我|把|回我|答复|确认|定)`,
      ],
      unless: [asked, negated, reported],
      rewrites: [where(sells, inTheirOwnTime), calmAround(say('尽量'), '，时间上有困难请告诉我')],
    },
  ],
  examples: [
    { bad: '请贵司[[务必]]于今日内答复。', fixed: '请贵司尽量于今日内答复，时间上有困难请告诉我。' },
    { bad: '您[[必须]]今天把款付了。', fixed: '您尽量今天把款付了，时间上有困难请告诉我。' },
    { bad: '今天發貨，[[要換請現在說]]。', fixed: '今天發貨，要換的話，請在[時間]前告訴我。' },
    { good: '您必须今天付款吗？' },
    { good: '您不必一定要今天付款，周五前就行。' },
    { good: '您说必须今天发货，我去问一下仓库。' },
    { good: '要换现在说还来得及吗？' },
    { good: '没有说要换现在说，您看好了再定。' },
    { good: '您提到要换现在说，我这边先暂停打包。' },
    { good: '请您务必保管好收据。' },
    { good: '麻烦贵司在今日内答复。' },
    { bad: '[[必须在月底之前]]付清。', fixed: '希望能月底之前付清，时间上有困难请告诉我。' },
    { bad: '[[我要你馬上給]]個說法。', fixed: '希望你能儘快處理，有困難請告訴我。' },
    { bad: '你[[得赶紧把]]货发出来。', fixed: '希望你能尽快处理，有困难请告诉我。' },
    { good: '我们必须在周五之前付清关税，所以先跟您对一下数。' },
    { good: '您得赶紧去医院看看。' },
    { bad: '你们今天[[务必]]把图发过来。', fixed: '你们今天尽量把图发过来，时间上有困难请告诉我。' },
    { bad: '月底前[[必须]]给我们确认。', fixed: '月底前尽量给我们确认，时间上有困难请告诉我。' },
    { bad: '您今晚[[必须]]定下来，明天就是别人的了。', fixed: '您考虑好了告诉我就行。' },
  ],
});

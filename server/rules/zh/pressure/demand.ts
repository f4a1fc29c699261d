/** “务必今天”“必须马上”: a demand. */
import { asked, negated, reported } from '../../../words/chinese/guards';
import { say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const now = '(今天|今日|今晚|现在|马上|立刻|立即|即刻|本日|当天|当日|即日|此刻|半小时内|一小时内|两小时内)';
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
      rewrites: [say('尽量')],
    },
    {
      phrases: [
        `{[请|就|请您]${now}(给|回)(我|我们)[一个|个](答复|回复|话|结果|说法|准话|明确答复)}`,
        `{[请|就|请您|您]${now}就[得|要|必须](决定|定|签|付|答复|确认)[下来]}`,
      ],
      unless: [asked, negated, reported],
      rewrites: [say('方便的话，请在{时间}前告诉我', { over: 'clause' })],
    },
    {
      phrases: [
        '{what:((要|想)(换|改|退|买|取消|加))[的|的话][就|请|得](现在|马上|赶紧|立刻|立马)(说|讲|提|告诉)}',
      ],
      unless: [asked, negated, reported],
      rewrites: [say('$what的话，请在{时间}前告诉我', { over: 'clause' })],
    },
  ],
  examples: [
    { bad: '请贵司[[务必]]于今日内答复。', fixed: '请贵司尽量于今日内答复。' },
    { bad: '您[[必须]]今天把款付了。', fixed: '您尽量今天把款付了。' },
    { bad: '今天發貨，[[要換請現在說]]。', fixed: '今天發貨，要換的話，請在[時間]前告訴我。' },
    { good: '您必须今天付款吗？' },
    { good: '您不必一定要今天付款，周五前就行。' },
    { good: '您说必须今天发货，我去问一下仓库。' },
    { good: '要换现在说还来得及吗？' },
    { good: '没有说要换现在说，您看好了再定。' },
    { good: '您提到要换现在说，我这边先暂停打包。' },
    { good: '请您务必保管好收据。' },
    { good: '麻烦贵司在今日内答复。' },
  ],
});

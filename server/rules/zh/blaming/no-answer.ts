/** “您迟迟不回复”“贵司至今未付”“催了三次都没回音”: reproach for an answer that has not come. */
import { asked, conditioned, reported, suffered } from '../../../words/chinese/guards';
import { say } from '../../rewrites';
import { defineRule } from '../../rule';

const you = '(@zh-you|客户)';
const unless = [asked, conditioned, reported, suffered];

export default defineRule({
  id: 'blaming/no-answer',
  principle: 'save-face',
  severity: 'warning',
  message: '责怪客户拖着没有回应。',
  why: '他多半是忙，一怪就更不想回：说您在等什么、等到了就能做什么。',
  phrasings: [
    {
      phrases: [
        `{${you}[这边|那边|自己|方|方面|财务|的财务](迟迟|一直|始终|总是|老是|老|总|一再|屡次|再三|至今|到现在|到今天|拖到现在|拖着)[都|又|还|也|仍|仍然](不|没|没有|未|不肯|不愿|拖)}`,
        `{${you}[这边|那边](一拖再拖|拖了这么久|拖了|爱答不理|不理不睬|玩失踪|已读不回|不理人|不接电话|不回消息|不回邮件|电话不接)}`,
      ],
      unless,
      rewrites: [say('我们在等您的{事项}，收到就接着办', { over: 'clause' })],
    },
    {
      phrases: [
        '{(催|问|提醒|联系|找|发|打|写)了[您|你|贵司]#[次|遍|封|个|回|天][邮件|电话|消息|信息] ... (没|不|无|未)(回|回音|回复|理|接|动静|人|反应|应)}',
        '{(催|问|提醒|联系|找|发|打|写)了[您|你|贵司](好几|几|多|两|三|四|五|无数|这么多)(次|遍|封|个|回|天)[邮件|电话|消息|信息][，] ... (没|不|无|未)(回|回音|回复|理|接|动静|人|反应|应)}',
        '{(石沉大海|杳无音信|杳无音讯|泥牛入海)}',
      ],
      unless,
      rewrites: [say('您方便时回我一声，我好安排下一步', { over: 'clause' })],
    },
  ],
  examples: [
    {
      bad: '[[您一直不]]确认打样，开模的日子定不下来。',
      fixed: '我们在等您的[事项]，收到就接着办，开模的日子定不下来。',
    },
    { bad: '[[貴司財務至今未]]付尾款。', fixed: '我們在等您的[事項]，收到就接著辦。' },
    { bad: '邮件[[发了三封都没回音]]。', fixed: '您方便时回我一声，我好安排下一步。' },
    { good: '您那边一直不方便验货吗？' },
    { good: '如果您一直没确认，系统周五会自动取消。' },
    { good: '同事说您一直没回，我想是邮箱拦截了，这里再发一次。' },
    { good: '您一直没收到发票，抱歉，今天重开。' },
    { good: '您那边还没定也没关系，我周四再联系您。' },
  ],
});

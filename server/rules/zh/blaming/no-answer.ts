/** “您迟迟不回复”“贵司至今未付”“催了三次都没回音”: reproach for an answer that has not come. */

import { asked, conditioned, ended, reported, suffered } from '../../../words/chinese/guards';
import type { Match } from '../../../words/match';
import { noJabLeft } from '../../rewriting/chinese/jabs';
import { pastTheJab } from '../../rewriting/chinese/past-the-jab';
import { reword } from '../../rewriting/reword';
import { say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const you = '(@zh-you|客户)';
const waiting = {
  beside: '我们在等您的{事项}，收到就接着办',
  alone: '我们在等您的{事项}，收到就接着办',
  cause: '因为还在等您的{事项}',
};
const callBack = {
  beside: '您方便时回我一声，我好安排下一步',
  alone: '您方便时回我一声，我好安排下一步',
};
const unless = [asked, conditioned, reported, suffered];

/** “师傅电话不接，消息也不回”: somebody else does not answer. */
function aboutOthers({ tokens, mark }: Match): boolean {
  const said = tokens.slice(0, mark.from).map(({ text }) => text);
  return /师傅|師傅|司机|司機|快递|快遞|工厂|工廠|物流|[他她]/.test(said.join(''));
}

export default defineRule({
  id: 'blaming/no-answer',
  principle: 'save-face',
  severity: 'warning',
  message: '责怪客户拖着没有回应。',
  why: '他多半是忙，一怪就更不想回：说您在等什么、等到了就能做什么。',
  phrasings: noJabLeft([
    {
      phrases: [
        `{${you}[这边|那边|自己|方|方面|财务|的财务](迟迟|半天|好久|几天|好几天|这么久|一直|始终|总是|老是|老|总|一再|屡次|再三|至今|到现在|到今天|拖到现在|拖着)[都|又|还|也|仍|仍然](不|没|没有|未|不肯|不愿|拖)}`,
        `{${you}[这边|那边](一拖再拖|拖了这么久|拖了|爱答不理|不理不睬|玩失踪|已读不回|不理人|不接电话|不回消息|不回邮件|电话不接)}`,
      ],
      unless,
      rewrites: [pastTheJab(waiting)],
    },
    {
      phrases: [
        '{(催|问|提醒|联系|找|发|打|写)了[您|你|你们|贵司]#[次|遍|封|个|回|天][邮件|电话|消息|信息] ... (没|不|无|未)(回|回音|回复|理|接|动静|人|反应|应)}',
        '{(催|问|提醒|联系|找|发|打|写)了[您|你|你们|贵司](好几|几|多|两|三|四|五|无数|这么多)(次|遍|封|个|回|天)[邮件|电话|消息|信息][，] ... (没|不|无|未)(回|回音|回复|理|接|动静|人|反应|应)}',
        '{(石沉大海|杳无音信|杳无音讯|泥牛入海)}',
      ],
      unless,
      rewrites: [pastTheJab(callBack)],
    },
    {
      phrases: [
        '{@zh-you[的][您|你|你们][电话|手机][您|你|你们][都|一直|也|是|总是|老是|又](没有|没|未)(接听|接电话|接)[的|了]}',
      ],
      unless,
      when: [ended],
      rewrites: [
        // “师傅打您的电话您没有接听”: what the verb before it was about goes with it.
        reword(
          /(?:联系|打给?|致电)[了过]?(?:您|你)的?(?:您|你)?的?(?:电话|手机)?(?:您|你)?[都也是又一直总老]*(?:没有?|未)接(?:听|电话)?[的了]?/,
          '给您打过电话，暂时没能接通',
        ),
        say('暂时没能接通'),
      ],
    },
    {
      phrases: [
        '{(资料|图纸|定金|文件|稿子|尾款|款|货款|合同|样品|数据|素材|押金|房租|租金|钱|信息|颜色|地址)[@zh-you][也|都|还](一直|迟迟|始终|到现在|至今|还|老)[都|也|还](没|不|没有|未)(给|付|发|交|寄|确认|提供|签|打|回|定)[齐|清|过来|我们|下来|到]} [，] [你|您](我们|我|叫我们|让我们|叫我|让我)(怎么|没法|没办法|拿什么|如何|咋)',
        '{[这|现在]都(什么时候|几点|几号|多久|多少天|几天)了[，](您|你|你们|贵司|怎么|还|才)}',
        `{${you}[这边|那边]怎么(还|到现在|到现在还|现在还|老|老是|总)[是](没|没有|不)}`,
      ],
      unless: [conditioned, reported, suffered],
      rewrites: [pastTheJab(waiting)],
    },
    {
      phrases: [
        '{[发|发了|打|打了](微信|消息|邮件|短信|信息)[也|都|又]不(回|看|理)[，|、][打](电话|语音|手机)(也|都|又)不(接|通)}',
        '{[打|打了]电话[也|都|又]不接[，|、][发](微信|消息|邮件|短信|信息)(也|都|又)不(回|看|理)}',
      ],
      unless: [conditioned, reported, aboutOthers],
      rewrites: [pastTheJab(callBack)],
    },
  ]),
  examples: [
    {
      bad: '[[您一直不]]确认打样，开模的日子定不下来。',
      fixed: '开模的日子定不下来，我们在等您的[事项]，收到就接着办。',
    },
    { bad: '[[貴司財務至今未]]付尾款。', fixed: '我們在等您的[事項]，收到就接著辦。' },
    { bad: '邮件[[发了三封都没回音]]。', fixed: '您方便时回我一声，我好安排下一步。' },
    { bad: '师傅昨天来过电话，[[您都没接]]。', fixed: '师傅昨天来过电话，暂时没能接通。' },
    { bad: '司机打[[您的手机您没有接]]，改约下午。', fixed: '司机给您打过电话，暂时没能接通，改约下午。' },
    { good: '您没接触过这套系统也没关系，我带您走一遍。' },
    { good: '您那边一直不方便验货吗？' },
    { good: '如果您一直没确认，系统周五会自动取消。' },
    { good: '同事说您一直没回，我想是邮箱拦截了，这里再发一次。' },
    { good: '您一直没收到发票，抱歉，今天重开。' },
    { good: '您那边还没定也没关系，我周四再联系您。' },
    { bad: '[[这都什么时候了，您]]才说要改色。', fixed: '我们在等您的[事项]，收到就接着办。' },
    { bad: '[[貴司怎麼還沒]]回簽？', fixed: '我們在等您的[事項]，收到就接著辦。' },
    {
      bad: '[[图纸到现在都没给]]，我们怎么开模？',
      fixed: '我们在等您的[事项]，收到就接着办。',
    },
    { good: '您怎么还没收到，我这就查一下。' },
    {
      bad: '合同发了三天，[[微信也不回，电话也不接]]。',
      fixed: '合同发了三天，您方便时回我一声，我好安排下一步。',
    },
    { good: '师傅电话不接，消息也不回，我给您换一位。' },
  ],
});

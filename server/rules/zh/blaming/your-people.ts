/** “你们财务办事太慢”“贵司同事填的单子错了一半”: the slip is given to the customer’s people. */
import { asked, conditioned, negated, reported } from '../../../words/chinese/guards';
import type { Match } from '../../../words/match';
import { noJabLeft } from '../../rewriting/chinese/jabs';
import { pastTheJab } from '../../rewriting/chinese/past-the-jab';
import { withoutJabs } from '../../rewriting/chinese/without-jabs';
import { reword } from '../../rewriting/reword';
import { defineRule } from '../../rule';

const people =
  '(您|你|你们|贵司|贵公司|你们|贵方|客户)[公司|那边|这边|家|厂|店|部门|现场|里][的|那个|那位|那些](同事|财务|采购|仓库|人|员工|助理|前台|司机|业务|业务员|设计|设计师|技术|老板|领导|工人|师傅|装修队|施工队|销售|法务|跟单|货代|团队|门卫|保安|收货员|对接人)';

/** “您同事都没看到邮件”: it did not reach them. */
function unseen({ tokens, mark }: Match): boolean {
  return tokens[mark.to]?.text === '到';
}

/** “请问你们那边有没有人负责收货？”: it is asked in earnest. */
function inEarnest({ sentence: { prose } }: Match): boolean {
  return /请问|請問|麻[烦煩]|抱歉|不好意思|我们这边|我們這邊|收[货貨]/.test(prose);
}

const askThem = {
  beside: '想请您帮忙和同事核对一下',
  alone: '想请您帮忙和同事核对一下{要核对的内容}',
  cause: '因为{具体原因}',
};

/** “监控里是您的司机自己签收了二十箱”. */
const signedFor = withoutJabs(
  reword(
    /(?:明明|明显|都|就|还不)*是(?:您|你们?|贵司|贵方)(?:那边|公司|家)?的?([^，]{2,4}?)们?(?:自己|当时|又|先)*(签收|确认|答应|同意|拒收)([^，]*)$/,
    '$1$2$3，想请您和$1再核对一下',
  ),
);

export default defineRule({
  id: 'blaming/your-people',
  principle: 'save-face',
  severity: 'warning',
  message: '怪到客户的同事头上。',
  why: '说他的人不行，他只能护着：只说差哪一步，请他帮忙转一句。',
  phrasings: noJabLeft([
    {
      phrases: [
        `{${people}[们][当时|又|也|都|就](根本|完全|压根|从来|一个都|连看都|又|也|都|就|什么都)(没|不|没有)[有|去|好好|认真](看|查|检查|核对|回|管|做|说|通知|告诉|懂|负责|上心|核实|确认|签|配合|理|讲)}`,
        `{${people}[们][办事|做事|工作|干活|回复|付款|确认|反应][效率|速度|动作|态度|能力|水平][也|实在|真的|未免|都|是|得][太|也太|真|好|很|那么|这么|够|比较|有点](慢|差|拖|粗心|马虎|不专业|不靠谱|拖拉|磨蹭|糊涂|随便|敷衍|低|不负责|不负责任|乱|不行)[了]}`,
        `{${people}[们](填|写|给|报|发|提供|传|做|量|画|选)的...[...](错|不对|有误|有问题|漏|对不上)[的|了]}`,
        `{${people}[们][把|连]...[都|也|给|又](报|填|写|弄|搞|发|传|量|算|看|抄|选)错[了]}`,
        `{(是|就是|都是|还不是|明明是|明显是)${people}[们][自己|当时|又|先](没|不|说|答应|同意|弄|搞|填|写|拖|忘|漏|签|确认|要求|拒收|签收)}`,
      ],
      unless: [negated, asked, conditioned, reported, unseen],
      rewrites: [signedFor, pastTheJab(askThem)],
    },
    {
      phrases: [
        '{(您|你|你们|贵司|贵方|您公司)[公司|那边|财务|部门|里面][到底|究竟]有没有(人|个人|谁)(管|负责|做事|说了算|能做主|能管事|管事|上班|在管)[了]}(啊|呀|呢|？|，)',
        '{一个(章|字|合同|确认|审批|流程|款|付款|签字)(盖|签|走|批|审|拖|回|付|等)了(半|一|两|三|四|五|几|好几|多少|#)[多|来][个](月|天|周|年|个月|星期|礼拜)}',
      ],
      unless: [conditioned, reported, inEarnest],
      rewrites: [signedFor, pastTheJab(askThem)],
    },
    {
      phrases: [
        '{(您|您那边|你们|贵司|贵方|您公司)[的|这|那边的](流程|审批|付款|回复|速度|效率|手续|反应|动作|付款流程|审批流程|财务流程)[速度|效率][也|真|实在|未免|都|是](太|真|好|这么|太过)(慢|拖|低|麻烦|繁琐|差|拖沓)了}',
        '{一拖就是(半|一|两|三|四|五|几|好几|#)[多|来][个](月|天|周|年|个月|星期|礼拜)}',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [signedFor, pastTheJab(askThem)],
    },
  ]),
  examples: [
    { bad: '[[你们财务办事也太慢了]]。', fixed: '想请你帮忙和同事核对一下[要核对的内容]。' },
    { bad: '[[貴司的人根本沒看]]附件。', fixed: '想請您幫忙和同事核對一下[要核對的內容]。' },
    { bad: '[[您公司助理填的表有一半是错的]]。', fixed: '想请您帮忙和同事核对一下[要核对的内容]。' },
    { bad: '[[是你们仓库拒收]]，货又拉了回来。', fixed: '仓库拒收，想请你和仓库再核对一下，货又拉了回来。' },
    { good: '不是你们财务办事太慢，是我们发票开晚了。' },
    { good: '是您同事签收的吗？' },
    { good: '如果是您同事填的，抬头请他再确认一次。' },
    { good: '师傅说是你们仓库拒收，我再核实一下。' },
    { good: '您同事都没看到邮件，我重新发一封。' },
    { good: '您同事填的表很清楚，我照着做。' },
    { bad: '[[你们采购连规格都报错了]]。', fixed: '想请你帮忙和同事核对一下[要核对的内容]。' },
    {
      bad: '[[您那边的人连色号都写错]]，我们没法打样。',
      fixed: '我们没法打样，想请您帮忙和同事核对一下。',
    },
    { bad: '[[贵司到底有没有人管]]啊？', fixed: '想请您帮忙和同事核对一下[要核对的内容]。' },
    { good: '请问你们那边有没有人负责收货？' },
    { good: '一个章盖了半个月，是我们流程慢，抱歉。' },
    { bad: '[[贵司的审批也太慢了]]，船期过了。', fixed: '船期过了，想请您帮忙和同事核对一下。' },
  ],
});

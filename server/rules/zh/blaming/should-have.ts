/** “您当初就该检查”“您怎么不早说”: what the customer should have done. */
import { asked, conditioned, guessed, negated, reported, suffered } from '../../../words/chinese/guards';
import { noJabLeft } from '../../rewriting/chinese/jabs';
import { nobodyNamed, unnoticed } from '../../rewriting/chinese/nobody-named';
import { nobodysFault, pastTheJab } from '../../rewriting/chinese/past-the-jab';
import { withoutJabs } from '../../rewriting/chinese/without-jabs';
import { defineRule } from '../../rule';

const you = '(@zh-you|客户)';
const then =
  '(当初|当时|本来|早|之前|事先|一开始|下单前|下单时|签收前|签收时|收货时|付款前|签合同前|下单的时候|买的时候|签的时候|收货的时候|拍的时候|定的时候|签收的时候|付款的时候|租的时候|订的时候)';

const stillPossible = {
  ...nobodysFault,
  beside: '现在还可以{补救办法}',
  alone: '目前的情况是{实际情况}，现在还可以{补救办法}',
};

export default defineRule({
  id: 'blaming/should-have',
  principle: 'save-face',
  severity: 'warning',
  message: '数落客户当初没做什么。',
  why: '过去改不了，听着只有难堪：说现在还能做什么。',
  phrasings: noJabLeft([
    {
      phrases: [
        `{${you}${then}[就|也|其实|早][就](应该|该|应|本应|需要)}`,
        `{${you}(应该|该|本该|就该|本应|早该)${then}[就|先]}`,
        `{${you}${then}[为什么|怎么|为何|干嘛|咋][就]不(检查|看|说|问|核对|确认|试|提|讲|量|验|仔细|先|选|买)}`,
        `{${you}[${then}](怎么|为什么|干嘛|干吗|咋|为何)[就][也]不(早|提前|先|仔细|检查|核对|验|看清|看一下|告诉|通知|问清)}`,
        `{${you}(怎么|为什么|干嘛|咋)(现在才|今天才|这么晚才|才|又|老是|总是|能这样|可以这样|能这么|会犯)}`,
        `{[${you}](早|当时|当初|之前)干(嘛|吗|什么|啥)去了}`,
        `{[${you}]早不(说|讲|问|提)}`,
      ],
      unless: [conditioned, reported, suffered, guessed],
      rewrites: [...nobodyNamed, withoutJabs(unnoticed), pastTheJab(stillPossible)],
    },
    {
      phrases: [
        `{${you}[这边|那边|当时|又|也|都|是|之前|收货时|签收时|下单时](没有|没|未)(及时|按时|准时|提前|按要求|按规定|按约定|按说明|当面|当场|如期|仔细|认真|按照|照着|遵守|遵照|依照)}`,
        `{${you}[这边|那边|当时|又|也|都|是|之前](没有|没|未)按(流程|步骤|合同|操作|标准|规范|提示|我们|图纸|教程|指引|样板)}`,
        `{${you}(付款|下单|回复|确认|签收|报名|提交|改单|退房|取件|预约|申请|通知|申报|反馈|打款)[得|的][太|有点|比较|实在|实在太|确实][太]晚[了]}`,
        `{[${you}](下单|拍|买|付款|签收|购买|预订)(前|之前|时|的时候)(没|没有|都没|不)[仔细|认真|先|好好|去](看|读|核对|检查|了解|注意)}`,
      ],
      unless: [asked, conditioned, negated, reported, suffered],
      rewrites: [...nobodyNamed, withoutJabs(unnoticed), pastTheJab(stillPossible)],
    },
  ]),
  examples: [
    { bad: '[[您签收时就该]]点数。', fixed: '目前的情况是[实际情况]，现在还可以[补救办法]。' },
    { bad: '[[您怎麼不早]]說要開發票？', fixed: '目前的情況是[實際情況]，現在還可以[補救辦法]。' },
    { bad: '标签不对，[[贵司当初为什么不检查]]？', fixed: '标签不对，现在还可以[补救办法]。' },
    { bad: '[[貴司通知得太晚了]]，艙位已經放掉。', fixed: '艙位已經放掉，現在還可以[補救辦法]。' },
    { bad: '[[您没有提前]]申报，被海关查了。', fixed: '因为没有及时申报，被海关查了。' },
    { good: '您没有提前预约吗？' },
    { good: '如果您当时应该付定金而没付，系统会自动提醒。' },
    { good: '经理问您怎么不早说，我解释了，是我们没问。' },
    { good: '您本来应该收到两箱的，少的一箱今天补发。' },
    { good: '您当时应该是自提的，我查一下记录。' },
    { good: '签收时请先点数，有问题拍照给我。' },
    { bad: '[[您没按流程]]开机，主板才烧的。', fixed: '因为[具体原因]，主板才烧的。' },
    { good: '不是您没按说明装，是配件少了一个。' },
  ],
});

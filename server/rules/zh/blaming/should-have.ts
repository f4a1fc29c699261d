/** “您当初就该检查”“您怎么不早说”: what the customer should have done. */
import { conditioned, guessed, reported, suffered } from '../../../words/chinese/guards';
import { say } from '../../rewrites';
import { defineRule } from '../../rule';

const you = '(@zh-you|客户)';
const then = '(当初|当时|本来|早|之前|事先|一开始|下单前|下单时|签收前|签收时|收货时|付款前|签合同前)';

export default defineRule({
  id: 'blaming/should-have',
  principle: 'save-face',
  severity: 'warning',
  message: '数落客户当初没做什么。',
  why: '过去改不了，听着只有难堪：说现在还能做什么。',
  phrasings: [
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
      rewrites: [say('现在还可以{补救办法}', { over: 'clause' })],
    },
  ],
  examples: [
    { bad: '[[您签收时就该]]点数。', fixed: '现在还可以[补救办法]。' },
    { bad: '[[您怎麼不早]]說要開發票？', fixed: '現在還可以[補救辦法]。' },
    { bad: '标签不对，[[贵司当初为什么不检查]]？', fixed: '标签不对，现在还可以[补救办法]。' },
    { good: '如果您当时应该付定金而没付，系统会自动提醒。' },
    { good: '经理问您怎么不早说，我解释了，是我们没问。' },
    { good: '您本来应该收到两箱的，少的一箱今天补发。' },
    { good: '您当时应该是自提的，我查一下记录。' },
    { good: '签收时请先点数，有问题拍照给我。' },
  ],
});

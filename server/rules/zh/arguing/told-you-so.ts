import { byOthers, conditioned } from '../../../words/chinese/guards';
import { say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const told = '(说|讲|提醒|告诉|告知|强调|警告|交代|声明|解释|讲明|说明)';
const you = '[(跟|和|同|向|给|对)(您|你|贵司|你们)]';

export default defineRule({
  id: 'arguing/told-you-so',
  principle: 'dont-argue',
  severity: 'warning',
  message: '“早就说过”，是在争对错。',
  why: '证明自己早说过，帮不了正着急的客户：再说一遍该怎么办就好。',
  phrasings: [
    {
      phrases: [
        `{[我|我们](早|早就|早已|早已经|一开始就|当初就|事先就)${you}${told}(过|了|过了|您|你|贵司)[您|你|了]}`,
        `{[我|我们]不是(早|早就|已经|都)${you}${told}(过|了|过了)[吗|嘛|么]}`,
        `{[我|我们]不是[早|早就|已经|都](跟|和|同|给|向|告诉)(您|你|贵司)[${told}](过|了|过了)[吗|嘛|么]}`,
        `{[我|我们]${you}${told}(过|了)(多少|好几|几|很多|无数|n)(次|遍)[了]}`,
      ],
      unless: [conditioned, byOthers],
      rewrites: [say('再跟您说明一下')],
    },
    {
      phrases: [
        '{(我|我们)(说|讲)(什么来着|对了吧|的没错吧|得没错吧|中了吧)}',
        '{(早|当初)(听|按)(我|我们)的[话|建议|说的]}',
        '{(不听|没听)(我们|我)的[劝|建议|提醒]}',
        '{(早知今日|何必当初|被我说中了|果然不出所料)}',
      ],
      unless: [conditioned],
      rewrites: [say('接下来我们可以这样处理'), say('现在还来得及补救')],
    },
  ],
  examples: [
    { bad: '[[我早就跟您说过]]，旺季交期要三十五天。', fixed: '再跟您说明一下，旺季交期要三十五天。' },
    { bad: '[[我們不是早就提醒過]]，這款不能機洗。', fixed: '再跟您說明一下，這款不能機洗。' },
    { bad: '[[当初听我们的]]，换个航线。', fixed: '接下来我们可以这样处理，换个航线。' },
    { good: '如果我们一开始就说了交期，您就不用等，抱歉。' },
    { good: '上次跟您说过的色卡，今天寄出。' },
    { good: '您早就提醒过我们，是我们没改，抱歉。' },
    { good: '谢谢您听我们的建议换了包装。' },
  ],
});

import { byOthers, conditioned } from '../../../words/chinese/guards';
import { noJabLeft } from '../../rewriting/chinese/jabs';
import { pastTheJab } from '../../rewriting/chinese/past-the-jab';
import { letItGo, withoutJabs } from '../../rewriting/chinese/without-jabs';
import { reword } from '../../rewriting/reword';
import { either } from '../../rewriting/rewrites';
import type { Rewriter } from '../../rule';
import { defineRule } from '../../rule';

const told = '(说|讲|提醒|告诉|告知|强调|警告|交代|声明|解释|讲明|说明)';
const you = '[(跟|和|同|向|给|对)(您|你|贵司|你们)]';

/** What was told before is told now; “要……” as advice. */
const justTell: Rewriter = (match) => {
  const said = [
    reword(
      /^.*?(?:说|讲|提醒|告诉|告知|强调|警告|交代|声明|解释|讲明|说明)(?:过|了|过了|多少|好几|几|很多|无数|n|次|遍|您|你们?|贵司|[#\d])*(?:一定要|要|得)(?![\d一二三四五六七八九十几半等])([^，]{2,}?)[的了吗嘛么]*$/,
      '建议$1',
    ),
    reword(
      /^.*?(?:说|讲|提醒|告诉|告知|强调|警告|交代|声明|解释|讲明|说明)(?:过|了|过了|多少|好几|几|很多|无数|n|次|遍|您|你们?|贵司|[#\d])*(不要|不能|别|最好|先|尽量)([^，]{2,}?)[的了吗嘛么]*$/,
      '建议$1$2',
    ),
    reword(
      /^.*?(?:说|讲|提醒|告诉|告知|强调|警告|交代|声明|解释|讲明|说明)(?:过|了|过了|多少|好几|几|很多|无数|n|次|遍|您|你们?|贵司|[#\d])*(?!多少|好几|几|很多|无数|[次遍了过您你])([^，过了]{3,}?[^，]*?)[的吗嘛么]*$/,
      '$1',
    ),
  ];
  return either(...said)(match);
};

export default defineRule({
  id: 'arguing/told-you-so',
  principle: 'dont-argue',
  severity: 'warning',
  message: '“早就说过”，是在争对错。',
  why: '证明自己早说过，帮不了正着急的客户：再说一遍该怎么办就好。',
  phrasings: noJabLeft([
    {
      phrases: [
        `{[我|我们](早|早就|早已|早已经|一开始就|当初就|事先就)${you}${told}(过|了|过了|您|你|贵司)[您|你|了]}`,
        `{[我|我们](当时就|当初|老早就|之前就|上次就|前面就|下单时就|签约时就|下单的时候就|明明)${you}${told}(过|了|过了|您|你)[您|你|了|过]}`,
        `{[我|我们]不是(早|早就|已经|都)${you}${told}(过|了|过了)[吗|嘛|么]}`,
        `{[我|我们]不是[早|早就|已经|都](跟|和|同|给|向|告诉)(您|你|你们|贵司)[${told}](过|了|过了)[吗|嘛|么]}`,
        `{[我|我们]${you}${told}(过|了)(多少|好几|几|很多|无数|n)(次|遍)[了]}`,
      ],
      unless: [conditioned, byOthers],
      rewrites: [
        reword(
          /^(?:我们?)?不是早?就?(?:已经|都)?(?:跟您|和您|给您)?(?:提醒|说|讲|告诉|强调)过?(?:您|你)?(?:要|得|先)([^，]{2,}?)[了]?(?:吗|嘛|么)$/,
          '$1的事当时提到过',
        ),
        withoutJabs(justTell),
        pastTheJab({ alone: '这里再跟您说明一下{要点}' }),
      ],
    },
    {
      phrases: [
        '{(我|我们)(说|讲)(什么来着|对了吧|的没错吧|得没错吧|中了吧)}',
        '{(早|当初)(听|按)(我|我们)的[话|建议|说的]}',
        '{(不听|没听)(我们|我)的[劝|建议|提醒]}',
        '{(早知今日|何必当初|被我说中了|果然不出所料)}',
      ],
      unless: [conditioned],
      rewrites: [
        reword(/(?:早|当初)[听按]我们?[^。！？?]*/, '现在还可以{补救办法}', 'sentence'),
        letItGo(),
        pastTheJab({ beside: '现在还可以{补救办法}', alone: '现在还可以{补救办法}' }),
      ],
    },
  ]),
  examples: [
    { bad: '[[我早就跟您说过]]，旺季交期要三十五天。', fixed: '旺季交期要三十五天。' },
    { bad: '[[我們不是早就提醒過]]，這款不能機洗。', fixed: '這款不能機洗。' },
    { bad: '[[当初听我们的]]，换个航线。', fixed: '现在还可以[补救办法]。' },
    { good: '如果我们一开始就说了交期，您就不用等，抱歉。' },
    { good: '上次跟您说过的色卡，今天寄出。' },
    { good: '您早就提醒过我们，是我们没改，抱歉。' },
    { good: '谢谢您听我们的建议换了包装。' },
    { bad: '[[我们当时就提醒过您]]，木门怕潮。', fixed: '木门怕潮。' },
    { bad: '[[我们不是早就提醒过]]您要留底吗，旧稿在我这里。', fixed: '留底的事当时提到过，旧稿在我这里。' },
  ],
});

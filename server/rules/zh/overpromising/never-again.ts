import { asked, conditioned, reported } from '../../../words/chinese/guards';
import type { Match } from '../../../words/match';
import { promiseLess } from '../../rewriting/chinese/promises/promise-less';
import { say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

function again({ tokens, mark }: Match): boolean {
  return tokens[mark.to - 1]?.text === '再';
}

/** “杜绝”: it stands for the whole verb. */
function rooted({ tokens, mark }: Match): boolean {
  return /[绝絕]/.test(tokens[mark.to - 1]?.text ?? '');
}

export default defineRule({
  id: 'overpromising/never-again',
  principle: 'honest-limits',
  severity: 'warning',
  message: '这是替将来所有的事打包票。',
  why: '万一再出一次，第二次道歉就不值钱了：不如说说您改了什么。',
  phrasings: [
    {
      phrases: [
        '(下次|下回|以后|今后|往后|日后) ... {(绝对|绝|肯定|一定|保证|永远|再也)不(会|再|会再)}',
        '{(绝|绝对|永远)不(会再|再)}(犯|出现|发生|出|让|耽误|延误|漏|错)',
        '(我们|我|我方|我司|本店|一定|以后|今后) {(不会再|绝不再|不再)}(犯|出现|发生|让您|让你|耽误|延误|漏|出错|发错|弄错)',
        '(今后|以后|今后我们|日后|从此|往后) ... {(杜绝)}',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [
        promiseLess,
        where(rooted, say('尽力避免')),
        where(again, say('会尽力避免再')),
        say('会尽力避免'),
      ],
    },
    {
      phrases: ['{不会有(下次|下一次|第二次)[了]}', '{绝无(下次|第二次)}'],
      unless: [asked, conditioned, reported],
      rewrites: [promiseLess, say('我们已经{改进措施}，尽力避免再发生')],
    },
  ],
  examples: [
    { bad: '下次發貨[[絕對不會]]遺漏贈品。', fixed: '下次發貨我們會盡力避免再遺漏贈品。' },
    { bad: '同样的错误我们[[绝不再]]犯。', fixed: '同样的错误我们会尽力避免再犯。' },
    { bad: '这种情况[[不会有下次了]]。', fixed: '这种情况我们已经[改进措施]，尽力避免再发生。' },
    { good: '以后绝对不会再缺货吗？' },
    { good: '如果箱唛按新版贴，以后绝对不会再错。' },
    { good: '您说以后绝对不会再催，我还是每周给您报一次进度。' },
    { good: '我们给封箱加了复核，避免再漏装。' },
    { bad: '我们[[不会再]]发错型号了。', fixed: '我们会尽力避免再发错型号。' },
    { bad: '今後我們一定[[杜絕]]漏件。', fixed: '今後我們會盡力避免再漏件。' },
    { good: '这款以后不会再生产了，替代款是A2。' },
    {
      bad: '以后地暖[[再也不会]]堵了，我保证。',
      fixed: '以后地暖正常使用一般不会再堵，万一有问题，我们及时处理。',
    },
  ],
});

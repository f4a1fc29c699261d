import { helping } from '../../../words/chinese/guards';
import { noJabLeft } from '../../rewriting/chinese/jabs';
import { pastTheJab } from '../../rewriting/chinese/past-the-jab';
import { drop, say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const but = '(但是|但|可是|可|不过|然而|只是)';
const turn = '(话说回来|事实是|事实上|问题是|说实话|实话说|说真的|说到底)';

const aWay = pastTheJab({ beside: '我们能做的是{能做的事}', alone: '我们能做的是{能做的事}' });

export default defineRule({
  id: 'arguing/yes-but',
  principle: 'dont-argue',
  severity: 'info',
  message: '一个“但”字，把前面的理解收了回去。',
  why: '客户听到“理解，但是”，只记住“但是”后面那句：去掉它，两句话都站得住。',
  phrasings: noJabLeft([
    {
      phrases: [`{${but}(您也要|您也得|您也应该|您也该|您要知道|您得知道)}`, `{${but}${turn}[，]}`],
      rewrites: [drop(), say('同时也想说明，'), aWay],
    },
    {
      phrases: [
        `(理解|明白|体谅|体会|知道|清楚)(您|你|你们|贵司|贵方) ... ，{${but}[${turn}][，]}`,
        `(理解|明白|体谅|知道)，{${but}}`,
        `(您|你|你们)的(意见|建议|心情|感受|难处|意思|看法|顾虑|着急)[我|我们][都|很|也|完全|能](理解|明白|知道|听到|体谅|清楚|尊重|看到|收到)[了]，{${but}}`,
      ],
      unless: [helping],
      rewrites: [drop(), aWay],
    },
  ]),
  examples: [
    { bad: '理解您的心情，[[但话说回来，]]误差在公差以内。', fixed: '理解您的心情，误差在公差以内。' },
    { bad: '我們明白您著急，[[但]]旺季貨櫃都這樣。', fixed: '我們明白您著急，旺季貨櫃都這樣。' },
    { bad: '您的顾虑我理解，[[可是]]合同就是这么写的。', fixed: '您的顾虑我理解，合同就是这么写的。' },
    { good: '理解您着急，但船期要等船公司确认，我们先帮您订舱。' },
    { good: '样品可以，但是大货还要调色。' },
    { good: '理解您的心情，我马上去查。' },
  ],
});

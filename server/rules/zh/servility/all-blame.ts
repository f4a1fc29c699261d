/** “全是我们的错”: all the blame, before the facts are known. */
import { asked, conditioned, negated, reported } from '../../../words/chinese/guards';
import { sayCalmly } from '../../rewriting/chinese/say-calmly';
import { saySorryOnce } from '../../rewriting/say-sorry-once';
import { defineRule } from '../../rule';

const us = '(我们|我|小店|本店|我司|我方|我们公司|我们厂)';

export default defineRule({
  id: 'servility/all-blame',
  principle: 'guard-yourself',
  severity: 'warning',
  message: '事情没查清，先把责任全揽下了。',
  why: '“全是我们的错”写下来就收不回：先说怎么处理，原因查清了再说。',
  phrasings: [
    {
      phrases: [
        `{(都|全|全都|完全|通通|统统|全部|百分之百|百分百|100%)(是|怪|赖)${us}[一家|单方面|这边][的](错|不好|问题|责任|不对|过错|罪过|不是|疏忽)}`,
        `{(都|全|全都|通通|统统)(怪|赖)${us}}`,
        `{(所有|全部|一切)[的](错|责任|问题|过错|后果)[都|全|均](在|是|算|归|由)${us}[身上|的|头上|承担|负责]}`,
        `{(责任|错|问题|过错)[都|就](完全|全部|全|百分百|百分之百|全都)(在|是|怪|归)${us}[这边|身上|的]}`,
        `{(一切|所有|全部)[的](损失|问题|后果|麻烦|错误)(都|全|全都)(是|怪|因|由)[因为|由]${us}(造成|引起|导致|搞)[出来]的}`,
      ],
      unless: [asked, conditioned, negated, reported],
      rewrites: [saySorryOnce, sayCalmly('抱歉，原因我们查清了告诉您')],
    },
  ],
  examples: [
    { bad: '[[全是我们的错]]，今天补发。', fixed: '是我们没有做好，非常抱歉，今天补发。' },
    { bad: '這次延誤[[都怪我們]]。', fixed: '這次延誤是我們沒有做好，非常抱歉。' },
    { bad: '[[一切责任都在我方]]。', fixed: '是我们没有做好，非常抱歉。' },
    { good: '也不都是我们的错，船公司改了船期。' },
    { good: '全是我们的错吗？' },
    { good: '如果检测下来全是我们的问题，运费我们承担。' },
    { good: '您说全是我们的错，我先把检测报告发您。' },
    { good: '这次是我们发错了型号，今天补发。' },
    { bad: '這件事[[責任全在我們]]。', fixed: '這件事是我們沒有做好，非常抱歉。' },
    { bad: '[[一切麻烦都是我们造成的]]。', fixed: '给您添麻烦了，非常抱歉。' },
    { good: '责任不全在我们，快递那边也在查。' },
    { bad: '对不起，[[都怪我们]]。', fixed: '是我们没有做好，非常抱歉。' },
  ],
});

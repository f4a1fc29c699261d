import { asked, conditioned, negated, reported } from '../../../words/chinese/guards';
import { openClause, say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const whenever = '(啥时候|什么时候|几时|何时|什么时间|哪天)';

export default defineRule({
  id: 'conceding/open-terms',
  principle: 'company-interest',
  severity: 'warning',
  message: '付款没有日期，货先交了出去。',
  why: '没有日期的欠款最难收，也最伤交情：现在说清哪天付，比以后催款体面。',
  phrasings: [
    {
      phrases: [
        `{[您|你]${whenever}(方便|有空|有钱|宽裕|有时间)[再|就][${whenever}](打|付|给|转|结|汇|还)}`,
        '{[您|你](方便|有钱|宽裕|手头松)[了]再(打|付|给|转|结|汇|还)}',
        '{(慢慢|看着|随便|随意)(还|付|给|办)(就成|就行|就好|吧|都行|也行)}',
        '{(觉得好|满意了|卖完|卖掉|用好了|赚了钱|回了款|卖了)[以后|后]再(付|给|结|打|还)[钱|款]}',
        '(尾款|货款|余款|定金|款){不(急|着急|用急|急着)[付|打|给]}',
      ],
      unless: [negated, asked, conditioned, reported],
      rewrites: [say('请在{日期}前付清')],
    },
    {
      phrases: [
        '{先(把单放了|把货发了|放单|放货)}',
        '{(不用|不收|免收|不要)(定金|订金|押金|首付)[了]}',
        '{先(发货|收货|用)[您|你]?(后付款|再付款|后付)}',
        '账期 ... {(放|放宽|延长|拉长|宽限|延|拉)(到|至)}',
        '{账期[就|也|再](延|放宽|延长|给您延|拖)}',
      ],
      unless: [negated, asked, conditioned, reported],
      rewrites: [openClause('如果{付款日期}能书面确认，')],
    },
  ],
  examples: [
    { bad: '余款[[您啥时候方便啥时候打]]。', fixed: '余款请在[日期]前付清。' },
    { bad: '貨款[[您方便再付]]。', fixed: '貨款請在[日期]前付清。' },
    { bad: '我们[[先把单放了]]。', fixed: '如果[付款日期]能书面确认，我们先把单放了。' },
    { good: '我们不能先放单，船公司要收正本。' },
    { good: '能不能先放单，我问一下财务。' },
    { good: '如果有银行保函，可以先放单。' },
    { good: '您说尾款方便再付，合同写的是见提单副本付。' },
    { good: '尾款到账后当天放单。' },
  ],
});

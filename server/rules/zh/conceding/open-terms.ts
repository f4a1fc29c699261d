import { asked, conditioned, negated, reported } from '../../../words/chinese/guards';
import type { Match } from '../../../words/match';
import { forADay, payByADay } from '../../rewriting/for-a-return';
import { defineRule } from '../../rule';

const owed = '(钱|款|货款|尾款|余款|房租|租金|账|费用|定金|运费|余额|剩下的钱)';
const whenever = '(啥时候|什么时候|几时|何时|什么时间|哪天)';

/** “房租不急，下周三前给我就行”: the day is named. */
function dated({ sentence: { prose } }: Match): boolean {
  return /[\d一二三四五六日]前|[周週][一二三四五六日]|月底|[月号號日]前|[今明后後]天/.test(prose);
}

/** “您先付定金再说”: it is to be paid first. */
function paidFirst({ tokens, mark }: Match): boolean {
  const said = tokens.slice(0, mark.from).map(({ text }) => text);
  return /先[^，,。]*$/.test(said.join(''));
}

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
        `{${owed}[的事|的事情|这块|嘛|那块][您|你][以后|回头|之后|后面|下次|改天|过后|到时候|到时|后期](再说|再谈|再算|再给|再付|再结|再打|再还|再补)}`,
        `{${owed}[的事|嘛][您|你|你们|贵司][可以|就](慢慢|不急着|不着急|慢点)(来|给|付|还|打|结|转)}`,
        `{${owed}[这块|的话][您|你|贵司|你们][什么时候](方便|有空|宽裕|有钱|周转过来|周转开|手头松|资金到位)(的时候|时|以后|之后|后)[再|就](打|付|给|转|结|汇|还|安排)}`,
        '{[您|你|贵司](方便|有空|宽裕|有钱)的时候[再|就](付|还|结|汇)}',
        '{不(急|着急)[着](付款|打款|给钱|付|结账)}',
        '(尾款|货款|余款|定金|款){不(急|着急|用急|急着)[付|打|给]}',
      ],
      unless: [negated, asked, conditioned, reported, paidFirst],
      rewrites: [payByADay],
    },
    {
      phrases: ['{(付款|打款|给钱|交钱|房租|租金)[的事|这事|您|你|嘛|方面](不|并不|不用)(急|着急)[的]}'],
      unless: [negated, asked, conditioned, reported, dated],
      rewrites: [payByADay],
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
      rewrites: [forADay],
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
    { bad: '货先拉走，[[钱以后再说]]。', fixed: '货先拉走，请在[日期]前付清。' },
    { bad: '[[尾款您方便的时候再打]]就行。', fixed: '尾款请在[日期]前付清。' },
    { bad: '沒事，[[錢您慢慢給]]。', fixed: '沒事，請在[日期]前付清。' },
    { good: '费用您确认以后再付，可以吗？' },
    { good: '余款不能以后再说，合同写的是发货前付清。' },
    { good: '您先转定金再说，图纸我明天发。' },
    { good: '房租不急，下周三前给我就行。' },
    { bad: '[[付款不着急]]，机器先装上。', fixed: '请在[日期]前付清，机器先装上。' },
    { bad: '尾款[[您方便再付]]，不着急的。', fixed: '尾款请在[日期]前付清。' },
  ],
});

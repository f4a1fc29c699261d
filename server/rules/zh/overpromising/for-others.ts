import { asked, conditioned, hedged, negated, reported } from '../../../words/chinese/guards';
import type { Match } from '../../../words/match';
import { promiseLess } from '../../rewriting/chinese/promises/promise-less';
import { say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

/** “钱包您收好”“一包您喝”“打包您的货”“保您的单”: other words that end or begin alike. */
function insideWord({ tokens, mark }: Match): boolean {
  const before = tokens[mark.from - 1]?.text ?? '';
  const after = tokens[mark.to]?.text ?? '';
  return (
    /[钱錢书書面背打红紅外承皮提挎分担擔投参參确確环環一二三四五六七八九十两兩几幾半每这這那哪\d]$/.test(
      before,
    ) || /[的这這那背拎挎挑选選试試]/.test(after)
  );
}

export default defineRule({
  id: 'overpromising/for-others',
  principle: 'honest-limits',
  severity: 'warning',
  message: '替别人做了主。',
  why: '海关、银行、船公司不会替您兑现：说清我们做了什么，再说预计他们怎么办。',
  phrasings: [
    {
      phrases: [
        '{包(您|你)[能]what:([一次]过|通过|成|赚|回本|见效|好用)}',
        '(签证|考试|认证|审核|检测|验货|清关|验厂|贷款){包 what:([一次]过|通过)}',
      ],
      unless: [negated, asked, conditioned, reported],
      rewrites: [promiseLess, say('我们会尽力帮您争取$what')],
    },
    {
      phrases: ['{(包|保|包管|保准|管保)(您|你)}_'],
      unless: [negated, asked, conditioned, reported, insideWord],
      rewrites: [promiseLess, say('力求让您')],
    },
    {
      phrases: [
        '{(搞得定|搞得掂|摆得平|包在(我|我们)身上)}',
        '(海关|银行|平台|船公司|快递|入境处|税务|审核) ... {(一路绿灯|打过招呼了|有关系|有熟人|有认识的人|认识人|有门路)}',
        '(海关|银行|平台|船公司|快递|入境处|税务|审核) ... {有人} (，|,|。|！|!|$)',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [promiseLess, say('会尽力跟进，有进展马上告诉您')],
    },
    {
      phrases: [
        '(海关|银行|平台|船公司|货代|快递|入境处|税务|审核|签证|工厂|供应商) ... {(不会|不可能|绝不会)}(卡|拒|查|扣|延|误|退|驳|不批|不同意|甩|涨|刁难|为难)',
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('预计不会')],
    },
    {
      phrases: [
        '(海关|银行|平台|船公司|货代|快递|房东|业主|保险公司|税务局|学校|领导|老板|对方|评委|医院|法院|使馆|签证官|老师|物业|厂家|审核|消防|客户|师傅) {(一定|肯定|绝对|百分百|铁定|保证)会} (同意|答应|批|赔|放行|通过|录取|签|给过|接受|批准|受理|支持)',
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('预计会')],
    },
    {
      phrases: [
        '(海关|银行|平台|船公司|房东|业主|保险公司|税务局|使馆|审核|检测|验收|签证|贷款)[那边|这边|方面] {(一定|肯定|绝对|百分百|铁定)(没问题|没事|过|能过|能批|通过|放行)}',
      ],
      unless: [negated, asked, conditioned, hedged, reported],
      rewrites: [promiseLess, say('有进展我马上告诉您')],
    },
  ],
  examples: [
    { bad: '签证[[包您一次过]]。', fixed: '结果要等审核方确认，有进展马上告诉您。' },
    {
      bad: '海關那邊[[搞得定]]。',
      fixed: '海關那邊會盡力跟進，有進展馬上告訴您。',
    },
    { bad: '这票货海关[[不会]]查。', fixed: '这票货海关预计不会查。' },
    { good: '签证谁也不能包您一次过，但材料我们会逐份核对。' },
    { good: '签证能包您一次过吗？' },
    { good: '如果材料齐，海关不会扣货。' },
    { good: '货代说海关不会查这类货。' },
    { good: '单证齐全，海关一般不会查。' },
    { bad: '这款净水器[[保您]]三年不花一分钱。', fixed: '这款净水器力求让您三年不花一分钱。' },
    { good: '钱包您收好，发票在里面。' },
    { good: '奶粉寄了兩包，一包您試喝，一包備用。' },
    { good: '这票单证我已经核对过，放行时间由海关决定。' },
    { bad: '房东[[肯定会]]同意养猫。', fixed: '结果要等房东那边确认，有进展马上告诉您。' },
    { bad: '銀行那邊[[絕對沒問題]]。', fixed: '結果要等銀行那邊確認，有進展馬上告訴您。' },
    { good: '银行会不会批，要看流水，我不敢说一定会批。' },
  ],
});

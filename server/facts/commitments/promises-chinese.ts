/** How a promise is made in Chinese: “我们会……”“周三前发给您”“这就安排”. */
import type { Rule } from '../../rules/rule';
import { asked, negated, reported, requested } from '../../words/chinese/guards';
import { toSimplified } from '../../words/chinese/script';
import type { Match } from '../../words/match';
import { findDays } from '../dates';

/** What a supplier does for a customer, by the verb that the ledger calls it in English. */
const verbs = {
  ship: '发货|出货|出运|装柜|装船|开船|发运|发走|订舱',
  deliver: '交货|交付|送货|送到|到货',
  send: '发给|发您|发到|发过去|发出|发|寄给|寄出|寄过去|寄|传给|传您|提供|提交|补发|补寄',
  quote: '报价|报给|重新报',
  answer: '答复|回复|回您|回电|回话|给您回|告诉您|告知',
  call: '打电话|致电|联系您|联系贵司|通知您|通知',
  prepare: '安排|准备|预留',
  confirm: '确认|落实',
  check: '检测|测试|核实|核对|复核|调查|排查',
  produce: '生产|开工|打样|打版|排产',
  finish: '完成|做好|做完|做出|完工|赶出来|弄好|上线',
  replace: '更换|换货|换新|换一',
  repair: '维修|修好|重做|返工|修改|改好|处理好|解决',
  refund: '退款|退给|退还|赔付|赔偿',
  issue: '开票|开具|开发票|出具',
  visit: '上门|拜访',
} as const;

/** By the ledger’s verb, the words for it; the longer ones first. */
export const actionsInChinese: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(verbs).map(([name, words]) => [name, words.split('|').sort((a, b) => b.length - a.length)]),
);

const act = `(${Object.values(verbs).join('|')})`;
const clauseBreak = /[，,；;。！!？?：:]/;

function aroundOf({ tokens, mark }: Match): readonly [before: string, words: string, after: string] {
  const text = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map(({ kind, text }) => (kind === 'han' ? toSimplified(text) : text))
      .join('');
  return [
    text(0, mark.from).split(clauseBreak).at(-1) ?? '',
    text(mark.from, mark.to),
    text(mark.to, tokens.length).split(clauseBreak)[0] ?? '',
  ];
}

/** “发现”“寄托”：是别的词。 */
function otherWord(match: Match): boolean {
  const [, words, after] = aroundOf(match);
  return (
    (/发$/.test(words) && /^[现展生挥票觉愁布达热火明言脾票动起]/.test(after)) ||
    (/寄$/.test(words) && /^[托语望]/.test(after)) ||
    (/确认|安排|解决|通知$/.test(words) && /^[的书函单]/.test(after))
  );
}

/** “您周五前发给我们”“货代会联系您”：做事的是别人。 */
function byOthers(match: Match): boolean {
  const [before, words, after] = aroundOf(match);
  return (
    /(?<![给为帮向跟和同替让与对])(?:您|你|贵司|贵方|客户|货代|船公司|快递|海关|银行|对方|他|她)/.test(
      before +
        words.replace(/[给为帮向跟和同替让与对](?:您|你|贵司|贵方)/g, '').replace(/(?:您|你|贵司)$/, ''),
    ) ||
    /请|麻烦|烦请|劳烦/.test(before) ||
    /^(?:给|到)?(?:我们|我司|我方|我)/.test(after) ||
    /(?:才能|才可以|方可|方能|后即可)/.test(before + words)
  );
}

/** “昨天已经发了”：说的是过去。 */
function past(match: Match): boolean {
  const [before, words, after] = aroundOf(match);
  return (
    /已|刚|昨|前天|上周|上个?月|之前(?:就|也)|曾/.test(before + words) ||
    (/^[^，]{0,3}[了过](?!解)/.test(after) && !/就|马上|这就|快/.test(before + words))
  );
}

/** “每单都会安排”“随时联系”：对谁都这样说。 */
function general(match: Match): boolean {
  const [before, words] = aroundOf(match);
  return /一直|始终|永远|随时|每次|每单|一如既往|通常|一般/.test(before + words);
}

function dated({ sentence }: Match): boolean {
  return findDays(sentence.prose).length > 0;
}

function cited({ tokens, mark }: Match): boolean {
  return tokens[mark.from]?.quoted ?? false;
}

const unless = [negated, asked, reported, requested, otherWord, byOthers, past, general, cited];
const about = {
  principle: 'honest-limits',
  severity: 'hint',
  message: '一个承诺。',
  why: '记在账上。',
  examples: [],
} as const;

export const promisesInChinese: readonly Rule<string>[] = [
  {
    ...about,
    id: 'promise/act',
    phrasings: [
      {
        phrases: [
          `{(会|将会|将|马上|立刻|这就|一定|保证|承诺|打算|计划|准备) ... ${act}}`,
          `{(会|将|马上|立刻|这就)${act}}`,
          `{(马上|立刻|这就|尽快)[给您|为您|帮您][安排|处理]${act}}`,
        ],
        unless,
        rewrites: [],
      },
      {
        phrases: [
          `{(给您|给你|给贵司|为您|帮您|向您|跟您|同您|替您) ... ${act}}`,
          `(前|内|天|底|日|号|晚|后|@zh-number) ... {${act}}`,
          `{(预计|预期|计划|争取) ... (${Object.values(verbs).join('|')}|到港|到达|到)}`,
          `{可以${act}}`,
          `@zh-we ... {${act}}`,
        ],
        unless,
        when: [dated],
        rewrites: [],
      },
    ],
  },
  {
    ...about,
    id: 'promise/receive',
    phrasings: [
      {
        phrases: ['(您|你|贵司|贵方) ... {(会|能|可以|就能|就会) ... (收到|拿到|看到)}'],
        unless: [negated, asked, reported, past, cited],
        when: [dated],
        rewrites: [],
      },
    ],
  },
];

/** Takes the accusation out of a Chinese sentence and leaves what the records show, with an offer to look at it together. */
import type { Rewriter } from '../../rule';
import { anyOf } from '../none-left';
import { clauseByClause, type Told, type Turn, turned } from './clause-by-clause';
import { saysSorry } from './say-calmly';

/** What is said instead. */
interface Instead {
  /** Behind what stays. */
  readonly beside?: string;
  /** Where nothing stays. */
  readonly alone: string;
}

const number = '[\\d一二两三四五六七八九十百千万半]';
/** “物流显示周三签收”“三箱” */
const records = anyOf([
  '显示|记录|系统|日志|监控|后台|照片|账上|签收|取件|单据|合同|协议|聊天|检测|物流|快递|[日订]期|报告|签字|确认',
  '拆开|打开|查[到过]|看到|发现',
  `${number}+(?:[天次遍个条笔单台套箱件元块点号日月年节克斤米%]|公斤|分钟)`,
]);
/** “您心里清楚” */
const accuses = anyOf([
  // “您自己签收的”, “您存心赖账”
  '自己|故意|存心|亲[口自手]|骗|假的|装[傻糊]|编|瞎|不承认|不认|赖|冤枉|心里|变卦|反悔|改口',
  // “一看就是摔的”, “其实就是不想付”
  '一看就|明显是|分明|清楚|[您你](?:们|这|那)*(?:就是|不过|无非|真|倒)|^(?:其实)?(?:就是|不过是|无非|只不过)',
  // “怎么可能”, “怪谁”, “是吧”
  '谁|凭什么|难道|怎么[会可能还好]|哪[有来能会]|何必|有意思|怪我|[吧嘛吗]$',
  // “又要退”, “还说没收到”, “三次都没来”
  '^(?:还|又|却|才)|(?:还|又|却)(?:说|讲|要|想|来|好意思|在|不)|次.*都[不没]',
]);
const ofTheReader = /[您你妳]|贵[司方]|客户/;
const offers =
  /^(?:[^，您你]{2,6}[前后时])?(?:请(?!问|不|别|勿)|麻烦|方便)|附件|[发给寄][您你](?!的|们?的)|可以|这样/;
/** In letters and figures: fewer say nothing. */
const leastSaid = 3;

/** “您昨天亲口答应周五付款的”: as what we noted. */
export const noted: readonly Turn[] = [
  [
    /^.{0,4}(?:[您你]们?|贵[公司方]+|客户)[^，]{0,6}?(?:亲[口自笔]|自己|当时|之前|上[次周月]|[昨前]天|刚才|那天|的?原话).{0,3}?(?:说|讲|答应|承诺|告诉我?们?|同意|确认|写|保证|要求|选|就?可?是)[过好]?(?:[的了是]{1,2}(?=.{2}))?(?!.{0,3}[这那][么样])([^的了不没吗].+?)[的了]?$/,
    '我这边记的是$1',
  ],
  [
    /^(?:[昨前]天|上[次周月]|之前|当时|刚才)[您你]们?(?:可|还)?(?:说|讲)(?:的是|过|是)?(.{3,}?)的?$/,
    '我这边记的是$1',
  ],
  [/^说好了?的?(?:是)?(.{2,}?)呢?$/, '之前说好的是$1'],
];

/** “监控里没有” is “监控里目前没有看到”. */
const softened: readonly Turn[] = [
  [/^(.*里)(?:一[个点条处次张])?[都也]?没有?$/, '$1目前没有看到'],
  [/^(.*?)(?:了|的)才(?:说|讲|来).*$/, '$1了'],
  [/^(截图|照片|凭证|证据|链接|视频|小票|发票|录音)呢$/, '方便的话发我看一下$1'],
  [/^[您你]们?(?:又|还|却|居然)?说(.+)$/, '您提到$1'],
  [/^(.*?)就?已?经?[被由][您你]们?家?(?:自己|本人)?(取走|签收|拿走|领走|激活)了?$/, '$1已经$2'],
  [/^(.*?)[您你]们?(?:是|都|已经|亲自)*(签字确认|签字|确认|同意)[过了]?的?$/, '$1有$2的记录'],
  [/^(.*?)(?:一分钱?|一毛钱?)[都也]?(?:没有?|没收到|没到|没见到?)$/, '$1目前还没有看到'],
  [/^(.*?)(?:完全|根本|压根|都|也)*(?:查|找)不到(.*)$/, '$1暂时没有查到$2'],
  [/^(.*?)(?:完全|根本|压根|就)*不存在的?$/, '$1目前没有查到'],
  [/^(.*里)(?:就|只|才|总共|一共)有?(?=[\d一二两三四五])(.+)$/, '$1查到$2'],
];

/** “可是日志里明明有……”: as it would stand in a report. */
function asSeen(clause: string): string | undefined {
  const plain = clause
    .replace(/^(?:可是|但是|但|可(?![以能])|不过|结果|然而|其实|而且|再说)/, '')
    .replace(/根本就?|压根就?|明明就?|分明|清清楚楚地?|明明白白地?|白纸黑字地?|完全/g, '');
  return turned(plain, noted) ?? turned(plain, softened) ?? (plain === clause ? undefined : plain);
}

/** Whether a clause tells what the records show, or offers something. @param only where it offers */
function stays(clause: string, only: boolean): boolean {
  if (clause.replace(/[^\p{L}\p{N}]/gu, '').length < leastSaid) return false;
  if (/^(?:截图|照片|凭证|证据|链接|视频|小票|发票|录音)呢$|^[您你]们?(?:又|还)?说.*\d/.test(clause))
    return true;
  if (!only && turned(clause, noted) !== undefined) return true;
  if (accuses.test(clause.replace(/才说.*$/, '')) || /可不是|不是这[么样]/.test(clause)) return false;
  if (offers.test(clause) && !/[被由][您你]/.test(clause)) return true;
  return !only && (records.test(clause) || !ofTheReader.test(clause));
}

/** “您说有发票，可是箱子里没有”: what is not there. */
function notFound(clause: string, behind: readonly string[]): boolean {
  return /^[您你]们?说/.test(clause) && /里[^，]{0,4}没有?$/.test(behind.join('，'));
}

/** “付款的事”, of which the words for a sentence of its own are told. */
const topics = /^(.{1,8}?的(?:事情?|问题))/;

interface How {
  /** What is said of the marked clause itself, where it holds a claim that can be told. */
  readonly claimed?: readonly Turn[];
  /** It is told beside what the records show as well. */
  readonly always?: boolean;
  /** What they are offered or asked stays, and nothing besides. */
  readonly only?: boolean;
}

/** What the clauses around the marked one show, without the accusation. */
export function whatWeSee(
  { beside = '', alone }: Instead,
  { claimed = [], always = false, only = false }: How = {},
): Rewriter {
  return clauseByClause((clauses, match, marked) => {
    const keeps = clauses.map(
      (clause, at) =>
        !marked[at] && (stays(clause, only) || (!only && notFound(clause, clauses.slice(at + 1)))),
    );
    const first = marked.indexOf(true);
    const own = clauses[first] ?? '';
    const claim = always || !keeps.includes(true) ? turned(own, claimed) : undefined;
    const told: Told[] = clauses.map((clause, at) => (keeps[at] ? asSeen(clause) : null));
    if (claim !== undefined) told[first] = claim;
    const last = Math.max(keeps.lastIndexOf(true), claim === undefined ? -1 : first);
    if (last < 0) {
      const topic = topics.exec(own)?.[1];
      told[first] = topic ? alone.replace(/^这里的情况/, topic) : alone;
      return { told };
    }
    const words = told[last];
    // Who has said sorry has let it go.
    const closing = saysSorry(match) ? '' : beside;
    if (typeof words === 'string') told[last] = [words, closing].filter(Boolean).join('，');
    else if (closing) told[last] = { at: (clauses[last] ?? '').length, words: `，${closing}` };
    return { told, covers: true };
  });
}

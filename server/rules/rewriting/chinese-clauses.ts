/** The clauses of a Chinese sentence, and which of them were written in heat or in fear: they go with the clause that a rewrite replaces. */
import { inSimplified } from '../../words/chinese/script';
import { type Match, spanOf } from '../../words/match';

const clauseBreak = /[，,；;。！!？?：:～~…]/;

/** Whether a clause ends at a place: at a mark, or the space that ends a clause in chat. */
export function breaksClause(source: string, at: number): boolean {
  const inNumber = /^\d[,:：]\d$/.test(source.slice(Math.max(at - 1, 0), at + 2));
  return (
    (clauseBreak.test(source[at] ?? '') && !inNumber) ||
    /^[\p{Script=Han}\]]\s+\p{Script=Han}/u.test(source.slice(at - 1))
  );
}

/** Offsets in the source of the sentence, without the mark that closes the clause. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** In simplified characters. */
  readonly text: string;
  readonly marked: boolean;
}

/** Names, greetings and courtesies say nothing of the matter. */
export const address =
  /^(?:亲+[爱的]*|[您你]好|好的?|嗯+|哦|抱歉|不好意思|对不起|谢谢|感谢[^，]{0,4}|说到底|老实说|[\p{Script=Han}]{0,3}(?:总|姐|哥|先生|女士|小姐|老板|经理|老师|师傅))[呢哦呀哈啊的]*$/u;

/** Where the matter begins: “亲，”, “您好，” stand before it. */
export function behindAddress(source: string): number {
  const [name = ''] = /^[^，,：:]{1,8}[，,：:]\s*/.exec(source) ?? [];
  return address.test(inSimplified(name.replace(/[，,：:]\s*$/, ''))) ? name.length : 0;
}

export function clausesOf({ source, tokens, mark }: Match): readonly Clause[] {
  const span = spanOf(tokens, mark);
  const clauses: Clause[] = [];
  for (let start = 0; start < source.length; ) {
    while (start < source.length && (breaksClause(source, start) || /\s/.test(source[start] ?? ''))) start++;
    let end = start;
    while (end < source.length && !breaksClause(source, end)) end++;
    while (end > start && /\s/.test(source[end - 1] ?? '')) end--;
    if (end === start) break;
    const marked = start < span.end && span.start < end;
    clauses.push({ start, end, text: inSimplified(source.slice(start, end)), marked });
    start = end;
  }
  return clauses;
}

/** Whether the marked words are all that their clause says: “……，这是两码事”. */
export function fillsClause(match: Match): boolean {
  const { start, end } = spanOf(match.tokens, match.mark);
  const [clause, second] = clausesOf(match).filter(({ marked }) => marked);
  return clause !== undefined && !second && clause.end - clause.start - (end - start) < 3;
}

const heat = new RegExp(
  [
    // drives
    '赶紧|赶快|抓紧|快点|趁早|立刻|立马|(?:别|不要)再?(?:犹豫|拖|等|磨|墨迹|考虑|纠结|废话|啰嗦)|还等什么|要就现在|现在[转付拍]|(?:现在|今[天晚]|明天)就(?=[定签付买转扫拍交下涨是没])|必须|务必|错过|后悔|机会不等|就没有了|抢[到购]|先到先得|别[家人]都|大家都|再不|快冲|给[个句][^，]{0,3}话|等着[呢要定]|手慢|这[个]?店|就没了|别人的了|抢光|抢走|不候|直接给个',
    // threatens
    '否则|不然|后果|自负|起诉|法[庭院]|法律|律师|报警|曝光|拉黑|换锁|[扔丢]出|别怪|别来找|走着瞧|概不|作废|视为|看着办|地址电话|知道[您你]住|遵照执行|(?:就|要|会|给[您你])[断停][水电网]|不等了',
    // blames
    '谁[让叫][您你]|[怪怨赖](?=[我您你]|得)|[您你]自己|[您你]一句话|到头来|[您你]就?这[么样]说|早干[嘛什]|[您你]忍心|当然',
    // begs
    '大人有|恳[请求]|千万[别不]|求[求您你]|拜托|跪|磕|鞠躬|原谅|饶了|[别不要]{1,2}生气|消消气|高抬贵手|开恩|可怜|[赏一]口饭|活路|行行好|帮帮|再给[^，]*机会|饭碗|一般见识',
    // stoops
    '差劲|没用$|无能|不配|该死|什么(?:都|也)不[懂会]|没什么实力|没脸|丢[脸人]|像[您你]这样|不敢|愧|无地自容|罪|(?:都|全|通通)[是怪]我|[骂罚打]我|怎么[^，]{1,3}都[行可]|福气|感激不尽|肯理我|受宠|何德何能|不知道怎么感谢',
    // obeys
    '说了算|听[您你]的|心甘情愿|二话|没有?(?:任何)?意见$|照办|都[愿行可][意以]?$|就是多少|半点',
    // shrugs
    '[问找说来打催](?:[我谁]们?)?(?:多少[次遍])?[也都](?:没用|一样|不行|是)|懒得|就这样|没办法|改不了|谁来|爱[^，]不|[了的来啊]好吗$|能怎么办|有什么办法|行了吧|别[再来]?[问找打来]|[别勿不][用再要][再]?[问打来催]|没得谈|换了?[谁哪]|难免|就是这样|规定就|将就|凑合|就别[买租来做]|嫌弃|不可能的|(?:都|早就|也)(?:跟您|跟你)?(?:说|讲|写)(?:得很)?(?:清楚|明白|过)|去别家|想都别想|清清楚楚|天天|(.{2,5})就是\\1|^(?:那|就)?[您你](?:自己|自行)?(?:去|还是)?[找问](?!我)|找[^，]{2,4}去$|有什么用|^(?:请|你|您)?自[己行]去|不管$|奉陪|影子',
    // pities itself
    '又没|又不是|也是人|也会累|也不想|[您你为]加班|寒心|伤心|委屈|起早|不容易|小本|还不满意|还要[被怎]|反[倒而]|骗子|熬夜|没得罪|绝对没|从来没|根本没|^(?:已经|都)?没有?了$|人手不|忙不过来|懂不懂|受得了',
    // sneers
    '[您你]最|[您你](?:可真)?(?:厉害|高明|专业|有理)|行行行|好好好|呵呵',
  ].join('|'),
);

/** “现在不买，……”“三天内不付，……”: nothing without what follows. */
const hangs =
  /[不没再][^，]*的话$|^(?:那?[您你]们?|贵司|款项?|钱)?(?:要么|再[不拖这那]|[还仍]不|(?:要是|如果|若)[^，]*[不没再]|[现今][在天晚]不[买订定签拍付交下续充缴还]|[不没](?:删|付|交|买|签|退|给|改)[^，]{0,4}$)|(?:前|内)[^，]{0,4}[不没未][^，]+$/;

/** A clause behind the marked one that tells, offers or asks for something. */
const tells =
  /[\d#[{【《]|[A-Za-z]{2}|[一二三四五六七八九十两][个点号日天件套块元版页]|今[天晚]|明[天早]|后天|周[一二三四五六日末]|下周|月[底初]|已经?|补|重[做新]|寄|发|退|返|到货|附件|图|样|单|合同|款|安排|查|改|换|给[您你]|帮[您你]|可以|请(?!勿|不要|别)|麻烦|谢|您看|吗$|包邮|送|船|海关|工?厂|仓库|快递|物流|银行|天气|停电|系统/;

/** In characters. */
const longestIdle = 14;

/** What belongs to the marked clauses: they themselves, those in the same tone, and what hangs on them. */
export function goingWith(clauses: readonly Clause[], also?: RegExp): readonly boolean[] {
  return clauses.map(({ text, marked }, at) => {
    const next = clauses[at + 1];
    const holds = next !== undefined && (next.marked || isHeated(next.text));
    return marked || isHeated(text) || (also?.test(text) ?? false) || (holds && hangs.test(text));
  });
}

/** The same with what closes the sentence behind them and tells nothing. */
export function withIdleTail(clauses: readonly Clause[], going: readonly boolean[]): readonly boolean[] {
  const last = clauses.findLastIndex(
    ({ text }, at) => !going[at] && (text.length > longestIdle || tells.test(text)),
  );
  const marked = clauses.findIndex((clause) => clause.marked);
  return going.map((goes, at) => goes || at > Math.max(last, marked));
}

export function isHeated(text: string): boolean {
  return heat.test(text);
}

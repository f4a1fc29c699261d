/** Guards for a no, an order and a bow in Chinese: whether a way on, a kind word or another person stands near. */
import type { Match } from '../match';
import type { Token } from '../token';
import { inSimplified } from './script';

/** Words in simplified characters; what other people say in quotation marks counts for nothing. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ kind, text, quoted }) => (quoted ? '' : kind === 'han' ? inSimplified(text) : text))
    .join('');
}

const clauseBreak = /[，,；;。！!？?：:\n]/;

/** How many sentences before and after its own still belong to what is said. */
const near = 2;

/** The sentences around the match, in simplified characters: those before, and those after. */
function neighbours({ passage, sentence, following }: Match): readonly [before: string, after: string] {
  const at = passage.sentences.indexOf(sentence);
  const before = passage.sentences.slice(Math.max(0, at - near), at);
  return [before, following.slice(0, near)].map((sentences) =>
    inSimplified(sentences.map(({ prose }) => prose).join('')),
  ) as [string, string];
}

// “可以” in “不可以” and “能” in “不能” open nothing.
const denied =
  /(?:不|没|未|无法|没法|没办法|哪|怎么|怎|岂)(?:太|再|是|好)?(?:可以|可能|能够?|会|行|提供|建议|支持|改|换|安排|帮您)|只能这样|只能抱歉|什么都/g;
const wayOn =
  /不过|但是?(?:我|您|这边|可|能|会|如)|可以|可(?=先|换|改|选|用|在|到|去|凭|联系|拨|按)|能(?=做|换|改|修|给|帮|安排|调|谈|走|先|免费)|以?后[就也]?能|能(?=空|腾)|才能|建议|推荐|您看|你看|要不(?!要|是)|改(?:成|为|用|到|走|约)|换(?:成|一|个|用)|先(?:给|帮|为|从|把|用|走|寄|发)|(?:帮|为|替|给|同)(?:您|你|亲|贵司)(?!说|讲|保证|承诺|担保|打包票|添|带来|造成|道歉|不了|退不|改不|换不|查不|写)|代您|试试|预计|大[约概]|到货|补货|补上|补[一张]|重新|替代|代替|类似|接近|相近|另外|另一|或者|还是(?:您|要)|如果|若|的话|请(?:您|你|亲)?(?:联系|拨打|改|换|选|在|到|去|点|重新|提供|致电|使用|先|参考|登录|查看|关注)|麻烦(?:您|你)?(?:联系|改|换|选|重|提供|先|自)|联系|发我|发给我|转(?:给|接|交)|反馈|申请|核实|最[早快晚薄厚少低小大多][^，。]{0,4}(?:到|做到|是|#|\d|[一二三四五六七八九十两半])|(?:周|星期|礼拜)[一二三四五六日末天]|\d[号日点]|以内|之前|明天|后天|下[周个]|时间段|时段|拣|欢迎|放心|建议您|只(?:做|到|有|卖|支持|接受)[^，。]{1,}|仅支持|免费|等到|优先|其他|其余|成功|需要[^，。]{1,6}[么吗]|调货|备注|尽量|会退|还有(?!什么|其他|其它|别的|疑问|问题|啥|哪|没有|需要|事)|发(?:给)?[您你]|截图|附上|都[行成]|还能|有[空房位]|一直有|能解决|[两三四几][个种条](?:办法|方案|选择|路子)|电话[^，。]{0,8}\d|热线|只能(?!这样|抱歉|道歉|说)/;

// What stood before the no.
const offered =
  /(?:麻烦|请|辛苦)[您你]?先?(?:提供|补充|上传|填写|拍)|可以(?!不)|建议|推荐|[您你]看(?![您你])|改成|换成|(?:帮|为|替|给)(?:您|你)(?:争取|申请|安排|留|换|补|减|优惠|便宜)|最[早快晚薄厚少低小大多][^，。]{0,4}(?:到|做到|#|\d|[一二三四五六七八九十两半])|免费|只(?:做|接受|支持)|只能(?!这样|抱歉|道歉|说)|补货|如果|若|的话/;

/** “这个做不了，不过可以分两片拼。”“停产了。要不看看雾灰？”: a way on stands with the no, before it or right after it. */
export function showsWayOn(match: Match): boolean {
  const { tokens, mark, source } = match;
  const [before, after] = neighbours(match);
  const opens = (text: string): boolean => wayOn.test(text.replace(denied, ''));
  // “不支持呢 建议您代收”: a space inside the marked words is a comma to who wrote it.
  const pause = tokens.findIndex(
    (token, at) => at > mark.from && at < mark.to && /\s/.test(source[token.start - 1] ?? ''),
  );
  return (
    opens(wordsOf(tokens.slice(pause < 0 ? mark.to : pause))) ||
    opens(after) ||
    offered.test((before + wordsOf(tokens.slice(0, mark.from))).replace(denied, ''))
  );
}

const kindness =
  /麻烦|烦请|劳烦|劳驾|有劳|费心|辛苦|谢谢|感谢|多谢|致谢|拜托|唔该|好吗|好么|行吗|可以吗|可否|能否|方便|您看|你看|抱歉|不好意思|对不起|打扰|请教|请问|期待|荣幸|欢迎|放心|有空|不急|慢慢|需要我|帮您|帮你|给您|给你|为您|(?:我|我们)?好(?:提前|帮|给|为|安排|尽快)|以便|请(?:您|你|贵司|贵方|先|查收|核对|过目|知悉)|随时|困难|商量|支持|合作愉快|获得|赠送|亲/;

/** “麻烦您……”“谢谢”“我好给您排柜”: a kind word, or what the reader gets from it, stands in the sentence or next to it. */
export function courteous(match: Match): boolean {
  const [before, after] = neighbours(match);
  return kindness.test(before + wordsOf(match.tokens) + after);
}

/** “您别这么客气”“客户求求我们”: the other side says or does it. */
export function ofTheReader({ tokens, mark }: Match): boolean {
  const clause = wordsOf(tokens.slice(0, mark.from)).split(clauseBreak).at(-1) ?? '';
  return /(?:别|不要|不用|不必|无需|何必|千万别)(?:再|老|总|这么|这样|说|自己|跟我们|跟我|对我们|对我)*$|(?:您|你|客户|买家|他|她|对方|别人|别家)(?:们|总|老|太|一直|这么|也|都|在|对我们|跟我们)*$/.test(
    clause,
  );
}

/** “不能及时回复您，抱歉”“不会退色”“没有做不了的”“做不到百分百无花生”: no no to what the customer wants. */
export function harmlessNo({ tokens, mark }: Match): boolean {
  const words = wordsOf(tokens.slice(mark.from, mark.to));
  const clause = wordsOf(tokens.slice(0, mark.from)).split(clauseBreak).at(-1) ?? '';
  const after = wordsOf(tokens.slice(mark.to)).split(clauseBreak)[0] ?? '';
  // “能不能做” asks.
  if (/[能可]$/.test(clause) && /^不[能可]/.test(words)) return true;
  if (/成$/.test(words) && /^功/.test(after)) return true;
  if (/没有?(?:什么|哪[个样种款]|一[个样种款])?$/.test(clause)) return true;
  // Where honesty ends a promise, nothing is refused.
  if (/到$/.test(words) && /^(?:百分之?百|100%|绝对|完全|零|每一?[个件次张箱])/.test(after)) return true;
  return (
    /及时|第一时间|马上|退色|褪色|掉色|变形|忘|误会|影响|亏待|让您(?:失望|久等|吃亏)|耽误|涨价|打扰|再犯|发生|保证|承诺/.test(
      words + after,
    ) ||
    /^(?:不然|否则|要不然)[^，。]{0,8}$/.test(clause) ||
    /(?:误会|问题|疑问|异议|意见|影响|担心|压力|期间|维护|升级)$/.test(clause) ||
    /(?:您(?!的)|你(?!的|们的)|客户|买家|他|她|不是|并非|不会|不想|怕|担心|免得|以免|避免|之前|如果|是否|有没有)[^，。]{0,2}$/.test(
      clause,
    )
  );
}

const kept =
  /录制|录音|录像|录播|照片|相片|视频|影像|素材|底片|数据|文件|记录|备份|存档|聊天|邮件|分钟|那段|期间的/;
const cause = /原因|因为|由于|损坏|坏了|故障|写满|断电|覆盖|误删|读不出|我们的|我方|是我们|疏[漏忽]/;

/** “那段录像没有了。硬盘坏了，是我们没备份。”: a loss is told with how it came about, and nothing is refused. */
export function lostAndOwnedUp(match: Match): boolean {
  const { tokens, mark } = match;
  const [, after] = neighbours(match);
  return (
    /恢复|找回|找不回|还原|追回|补回|没有?了/.test(wordsOf(tokens.slice(mark.from, mark.to))) &&
    kept.test(wordsOf(tokens.slice(0, mark.from))) &&
    cause.test(wordsOf(tokens.slice(mark.to)) + after)
  );
}

/** “已经转给财务小李”“我帮您问”: the customer is not left alone with it. */
export function handsOver(match: Match): boolean {
  const { tokens, mark } = match;
  const [, after] = neighbours(match);
  return /转(?:给|交|达|接)|(?:帮|替|为|给)(?:您|你)(?!们?自己)|代您|联系您|回复您|给您回|他会|她会|同事|电话|分机|邮箱/.test(
    wordsOf(tokens.slice(0, mark.from)) + wordsOf(tokens.slice(mark.to)) + after,
  );
}

/** Keeps what a Chinese sentence tells, and takes out every clause that jabs, not the marked one alone. */
import { inSimplified } from '../../words/chinese/script';
import { type Match, remembering, spanOf } from '../../words/match';
import { applyRewrite } from '../apply-rewrite';
import type { Edit, Rewrite } from '../finding';
import type { Rewriter } from '../rule';
import { fill } from './fill-template';
import { leaveOutSentence } from './keep-the-rest';

interface Clause {
  readonly start: number;
  readonly end: number;
  /** In simplified characters. */
  readonly text: string;
  readonly marked: boolean;
}

/** What is said instead. */
interface Instead {
  /** Behind what stays; left out where that speaks for itself. */
  readonly beside?: string;
  /** Where nothing stays. */
  readonly alone: string;
  /** In the place of the clause that gives the cause, where what came of it follows. */
  readonly cause?: string;
  /** What the words before the marked ones in their clause, `$topic`, are told of. */
  readonly topic?: string;
}

const you = '(?:您|你|你们|贵司|贵公司|贵方|客户)';

/** Clauses that go with a marked one: each of them is a reproach, a sneer or a shrug wherever it stands. */
const jabs = new RegExp(
  [
    // Questions that ask nothing.
    '怪谁|怪得了谁|凭什么|凭啥|难道|何必|干嘛|干什么|有什么用|(?<!不)好意思|有必要吗|至于吗|谁[让叫逼]|哪有|哪来|哪能|什么意思',
    '^怎么(?!处理|安排|办|付|走|样|发)|怎么(?:就|还|会|可能|能(?!够)|这么|不|老|好意思)|(?:我们?|客服|谁)(?:怎么|拿什么|哪|又不)',
    // Shrugs.
    '没用$|[看回]不(?:完|过来)|没办法|没辙|[帮管]不了|无能为力|(?:跟|和|与|同)我们?[^，]{0,4}(?:没有?|无|毫无)(?:任何|一点|半点|什么)?关系|不关我|无关|不是我们?的',
    '信不信|爱信|随便[您你]|看着办|看吧$|自负|自己(?:承担|负责|解决|想办法|百度|去?查|去?看|想想|掂量)|到此为止|没什么好',
    // Reproaches.
    `${you}[^，]{0,6}(?:自己|非要|硬要|居然|竟然|老是|总是|从来不|压根|懒得|连|没长|也不看|不看)`,
    `${you}[^，]{0,2}(?:到底|究竟)|${you}(?:要|得|应该|必须|该)(?:懂|明白|知道|清楚|学)|看没看|有没有看|[上里中](?:面|都|已经|也)*写得[^，]*[楚白]`,
    `${you}[^，]{0,4}(?:想错|搞错|弄错|误会|理解错|记错|看错|说错)|${you}们?的(?:问题|责任|错|锅|疏忽)|${you}[^，]{0,3}(?:该|应该|得)(?:先|早|自己|知道|清楚|懂)`,
    '^(?:[请还就]|麻烦)*(?:不要|勿|别|少)(?:不|再|老|总|动不动|跟我|拿|在这|什么都|编|装|骗|闹|瞎|乱|胡|捏|诬|污|造谣|恶意|无理|纠缠|浪费|来)|不用什么都|什么都(?:问|要)|不能想怎么',
    '又来(?:找|怪|问|说|闹)|现在(?:又|却|倒|反而|反过来|来)|这会儿又|转头|又(?:说|要[退改换取]|不认|反悔|赖)|心里(?:清楚|有数|没数|明白)|倒打一耙',
    '一看就|稍微|但凡|连?小孩|傻子|谁都|都(?:知道|看得)|常识|这么简单|最基本|动动脑|百度一下|不泡|搞清楚|弄清楚',
    '说(?:了|过)[^，]{0,4}[遍次回]|早就?(?:说|讲|提醒|告诉)|不听|记不住|长记性|听不懂|看不懂|[讲说]不通|说了(?:不|就)',
    `${you}[^，]{0,3}(?:就是|无非|不过是)[^，]?(?:想|要|图|为)|[您你]偏|[您你][^，]{0,2}天天|${you}[^，说]{0,5}不合理|没有哪家|可比性|不是这么说|再(?:说|讲|强调|重申)[^，]{0,3}[一最]|这是规定|[您你]又(?!可以|能)|同学们都|我们?从来没|[您你][^，]*当然|自己都|没想清楚|是[您你](?:们|自己)?[^，]{1,8}的$|[您你][^，]*片面|别怪|怪我们|[您你]没[^，]*就|也太|[您你]就是不|[您你]别说|谁来都|哪[家里]都|[您你]还(?:不|要|有脸|说|想)|恕我直言|不好听|不客气地|退一万步|没好货|一分[^，]*货|现在[^，]*了吧$|的是[您你]$|嘴硬|[您你][^，]*就别|^(?:到底|究竟)|拖了?(?:半|一|两|好几|几)`,
    '口口声声|一口咬定|[非硬]说|取闹|强词|没道理|不讲理|可笑|荒唐|离谱|过分|无赖|讹|敲诈|赖账|撒谎|说谎|骗|狡辩|瞎说|胡说|编的|装傻',
    '(?:别的?|其他)(?:客户|人|家)[^，]{0,4}(?:都|也|不|没|怎么)|人家都|^就[您你]|从来没(?:人|出过|有过|客户)|大家都|被[您你]|指责|冤枉',
  ].join('|'),
);

/** Names, greetings and courtesies say nothing of the matter. */
const address =
  /^(?:亲+[爱的]*|[您你]好|好的?|嗯+|哦|抱歉|不好意思|对不起|谢谢|感谢[^，]{0,4}|说到底|老实说|[\p{Script=Han}]{1,3}(?:总|姐|哥|先生|女士|小姐|老板|经理|老师|师傅))[呢哦呀哈啊的]*$/u;

/** What came of the clause before it. */
const result =
  /^(?:所以|因此|结果|于是|导致|造成|才|[^，]{1,8}才(?!能|可以)|[^，]{0,6}(?:就|只好|只能)(?!不|没))/;
/** What would have come of it. */
const wouldBe =
  /(?:就|也|哪|何|早)(?:不会|不至于|至于|会|用|不用|没有?这|没有?那|没那么|好|完|能|可以)|早就|不就/;

const marks = /(?<!\d)[,:]|[,:](?!\d)|[，；;。！!？?：～~…]|\s+/gu;

/** The clauses of a sentence; chat ends one with a space. */
function clausesOf({ source, tokens, mark }: Match): Clause[] {
  const own = spanOf(tokens, mark);
  const clauses: Clause[] = [];
  const apart = new Set<number>();
  let start = 0;
  const close = (end: number): void => {
    const text = inSimplified(source.slice(start, end));
    if (/[\p{L}\p{N}]/u.test(text))
      clauses.push({ start, end, text, marked: start < own.end && end > own.start });
  };
  for (const found of source.matchAll(marks)) {
    const around = source.slice(found.index - 1, found.index + found[0].length + 1);
    if (
      /^\s/.test(found[0]) &&
      !/^[\p{Script=Han}\]]\s+[\p{Script=Han}\d]$/u.test(around) &&
      found.index > start
    )
      continue;
    close(found.index);
    start = found.index + found[0].length;
    if (/^\s/.test(found[0])) apart.add(start);
  }
  close(source.length);
  // What stands beyond a space of chat is another thing.
  const starts = clauses.findLastIndex(({ start }) => start <= own.start && apart.has(start));
  const ends = clauses.findIndex(({ start }) => start >= own.end && apart.has(start));
  return clauses.slice(Math.max(starts, 0), ends < 0 ? clauses.length : ends);
}

/** “明明”“好吧”“找我也没用” in a clause that stays. */
const spice =
  /白纸黑字|根本就?|压根就?|明明就?|分明|(?:好吧|好不好|懂吗|知道吗|明白吗)$|(?:才|还)来?(?:说|讲|嫌|提)[^，]+$|(?:再|现在)?(?:找|怪|骂|催)我们?也没用$|这?能?怪谁呢?$/g;

/** Without its spice it says nothing, or jabs all the same. */
function jabsAlone({ text }: Clause): boolean {
  const plain = text.replace(spice, '');
  return jabs.test(plain) || (plain !== text && plain.length < 3);
}

function spiceOut(clause: Clause, source: string): Edit[] {
  return [...inSimplified(source.slice(clause.start, clause.end)).matchAll(spice)]
    .filter(({ index, 0: words }) => clause.end - clause.start - words.length > 3 && index + words.length > 0)
    .map(({ index, 0: words }) => ({
      start: clause.start + index,
      end: clause.start + index + words.length,
      text: '',
      stops: [],
    }));
}

/** “您说没进水，可是主板上全是水渍”: the two are held against each other. */
const claims = new RegExp(`^${you}们?(?:一直|自己|之前|上次|都)?[说讲]`);
const turns = /^(?:可是|但是|不过|然而|但|可(?!以|能|否))(?=.{4})/;

function tells({ text }: Clause): boolean {
  return text.replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, '').length > 2;
}

/** The edits that take runs of clauses out, with one mark each. */
function takeOut(clauses: readonly Clause[], gone: ReadonlySet<Clause>): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < clauses.length; at++) {
    if (!gone.has(clauses[at] as Clause)) continue;
    const first = at;
    while (gone.has(clauses[at + 1] as Clause)) at++;
    const next = clauses[at + 1];
    const start = next || first === 0 ? (clauses[first]?.start ?? 0) : (clauses[first - 1]?.end ?? 0);
    edits.push({ start, end: next?.start ?? clauses[at]?.end ?? start, text: '', stops: [] });
  }
  return edits;
}

/** “门锁|是您自己撞坏的”: what is said of the door lock; “图纸错了|是您的责任” tells enough. */
function aboutTopic(
  match: Match,
  clauses: readonly Clause[],
  template: string,
  beside: boolean,
): Edit | null {
  const { tokens, mark } = match;
  const [clause, second] = clauses.filter(({ marked }) => marked);
  const from = tokens.findIndex((token) => token.start >= (clause?.start ?? 0));
  const before = inSimplified(
    match.source.slice(tokens[from]?.start, spanOf(tokens, { from, to: mark.from }).end),
  );
  const to = mark.from - (/[是也都就]+$/.exec(before)?.[0].length ?? 0);
  const own = spanOf(tokens, { from, to });
  const words = inSimplified(match.source.slice(own.start, own.end));
  if (!clause || second || from >= to || words.length < 2 || notTopics.test(words)) return null;
  const stays = /[了坏错断裂丢脏漏]$/.test(words);
  if (!stays && beside) return null;
  const filled = stays ? null : fill(remembering(match, { topic: { from, to } }), template);
  if (stays) return { start: own.end, end: clause.end, text: '', stops: [] };
  return filled ? { start: own.start, end: clause.end, ...filled } : null;
}

const notTopics =
  /[您你我怎么吧呢]|^[这那][个事点话些样]*$|^(?:其实|所以|但|可|不过|而且|因为|如果|说到底|结果|就|也|都|还|又|请|最后|毕竟|我们)/;

/** In characters, as a menu shows it. */
const longestTitle = 40;

function asRewrite(match: Match, edits: readonly Edit[]): Rewrite {
  const sorted = edits.toSorted((one, other) => one.start - other.start || one.end - other.end);
  const text = applyRewrite(match.source, { edits: sorted }).trim();
  return {
    title: `“${text.length > longestTitle ? `${text.slice(0, longestTitle)}…` : text}”`,
    edits: sorted,
  };
}

/** Without markup, and without a comma inside quotation marks, where no clause ends. */
function isPlain({ source, sentence }: Match): boolean {
  return (
    source === sentence.prose &&
    !/[“"「『（(][^”"」』）)]*[，,。；！？!?][^”"」』）)]*[”"」』）)]/.test(source)
  );
}

/** The sentence without the marked clause and the jabs beside it; something else in its place where nothing would stand. */
export function pastTheJab({ beside = '', alone, cause, topic }: Instead): Rewriter {
  return (match) => {
    const clauses = clausesOf(match);
    const last = clauses.at(-1);
    if (!last || !isPlain(match)) return null;
    const gone = new Set<Clause>();
    let came: Clause | undefined;
    clauses.forEach((clause, at) => {
      const before = clauses[at - 1];
      const follows = before !== undefined && gone.has(before);
      const claimed = claims.test(clause.text) && turns.test(clauses[at + 1]?.text ?? '');
      if (clause.marked || claimed || jabsAlone(clause)) gone.add(clause);
      else if (follows && wouldBe.test(clause.text)) gone.add(clause);
      else if (follows && before.marked && result.test(clause.text)) came = clause;
    });
    const others = clauses.filter(
      (clause) => !gone.has(clause) && !address.test(clause.text) && tells(clause),
    );
    const topical = topic && !came ? aboutTopic(match, clauses, topic, others.length > 0) : null;
    if (topical) for (const clause of clauses) if (clause.marked) gone.delete(clause);
    const stays = clauses.filter((clause) => !gone.has(clause));
    const kept = stays.filter((clause) => !address.test(clause.text) && tells(clause));
    const spiced = kept.flatMap((clause) => {
      const before = clauses[clauses.indexOf(clause) - 1];
      const turn = before && gone.has(before) ? turns.exec(clause.text)?.[0].length : 0;
      const cut = turn ? [{ start: clause.start, end: clause.start + turn, text: '', stops: [] }] : [];
      return clause.marked ? [] : [...cut, ...spiceOut(clause, match.source)];
    });
    const at = came ? clauses.indexOf(came) - 1 : -1;
    const because = came && cause ? clauses[at] : undefined;
    if (because) {
      const filled = fill(match, cause ?? '');
      let first = at;
      while (gone.has(clauses[first - 1] as Clause)) first--;
      if (!filled) return null;
      for (let index = first; index <= at; index++) gone.delete(clauses[index] as Clause);
      const start = clauses[first]?.start ?? because.start;
      return asRewrite(match, [...takeOut(clauses, gone), ...spiced, { start, end: because.end, ...filled }]);
    }
    if (kept.length === 0) {
      const filled = fill(match, alone);
      const first = clauses.find((clause) => gone.has(clause));
      // In chat, what stands behind the space tells the matter.
      const space = /^\s+(?=\p{Script=Han}{3})/u.exec(match.source.slice(last.end));
      if (space && beside === '' && first)
        return asRewrite(match, [
          { start: first.start, end: last.end + space[0].length, text: '', stops: [] },
        ]);
      return filled && first ? asRewrite(match, [{ start: first.start, end: last.end, ...filled }]) : null;
    }
    const edits = [...takeOut(clauses, gone), ...(topical ? [topical] : [])].toSorted(
      (one, other) => one.start - other.start,
    );
    const filled = beside === '' ? null : fill(match, beside);
    if (!filled) return asRewrite(match, [...edits, ...spiced]);
    const closing = edits.at(-1);
    const comma = {
      text: `，${filled.text}`,
      stops: filled.stops.map(({ start, end }) => ({ start: start + 1, end: end + 1 })),
    };
    if (closing?.end === last.end && closing.text === '') edits[edits.length - 1] = { ...closing, ...comma };
    else edits.push({ start: last.end, end: last.end, ...comma });
    return asRewrite(match, [...edits, ...spiced]);
  };
}

/** What a rewriter makes of the marked clause, with the jabs beside it taken out. @param beside said behind it, where a jab went */
export function withoutJabs(rewriter: Rewriter, beside = ''): Rewriter {
  return (match) => {
    const own = rewriter(match);
    if (!own || !isPlain(match)) return own;
    const clauses = clausesOf(match);
    const last = clauses.at(-1);
    const touched = (clause: Clause): boolean =>
      clause.marked || own.edits.some((edit) => edit.start < clause.end && clause.start < edit.end);
    const stays = clauses.filter((clause) => touched(clause) || !jabsAlone(clause));
    const gone = new Set(clauses.filter((clause) => !stays.includes(clause)));
    const filled = beside === '' ? null : fill(match, beside);
    if (!last) return own;
    const spiced = stays
      .flatMap((clause) => spiceOut(clause, match.source))
      .filter((edit) => !own.edits.some(({ start, end }) => start < edit.end && edit.start < end));
    const edits = [...takeOut(clauses, gone), ...own.edits, ...spiced];
    if (filled && gone.size > 0) {
      const comma = {
        text: `，${filled.text}`,
        stops: filled.stops.map(({ start, end }) => ({ start: start + 1, end: end + 1 })),
      };
      const closing = edits.findIndex(({ text, end }) => text === '' && end === last.end);
      const edit = edits[closing];
      if (edit && gone.has(last)) edits[closing] = { ...edit, ...comma };
      else edits.push({ start: last.end, end: last.end, ...comma });
    }
    const rewrite = asRewrite(match, edits);
    return /[\p{L}\p{N}]{3}/u.test(applyRewrite(match.source, rewrite)) ? rewrite : null;
  };
}

/** “这……”“所以……” leans on what stood before it. */
const leans = /^\s*(?:这|那|它|他|所以|因此|不然|否则|而|但|可是|结果|也|就|还有$)/;

/** Leaves the whole sentence out where it holds nothing but jabs, and others stand around it. */
export function letItGo(): Rewriter {
  const leaveOut = leaveOutSentence();
  return (match) => {
    const { passage, sentence } = match;
    const next = passage.sentences[passage.sentences.indexOf(sentence) + 1];
    if (next && leans.test(inSimplified(next.prose))) return null;
    const clauses = clausesOf(match);
    const only = clauses.every(
      (clause) => clause.marked || jabs.test(clause.text) || address.test(clause.text),
    );
    return only && !/\d/.test(match.source) ? leaveOut(match) : null;
  };
}

/** A fault that is nobody’s: what happened, and what can be done. */
export const nobodysFault: Instead = {
  beside: '接下来可以{处理办法}',
  alone: '目前的情况是{实际情况}，接下来可以{处理办法}',
  cause: '因为{具体原因}',
  topic: '关于$topic，目前的情况是{实际情况}',
};

/** Keeps what a Chinese sentence tells, and takes out every clause that jabs, not the marked one alone. */
import { inSimplified } from '../../../words/chinese/script';
import { type Match, remembering, spanOf } from '../../../words/match';
import { applyRewrite } from '../../apply-rewrite';
import type { Edit, Rewrite } from '../../finding';
import type { Rewriter } from '../../rule';
import { fill } from '../fill-template';
import { leaveOutSentence } from '../keep-the-rest';
import { address, clausesOf as allClausesOf, type Clause } from './clauses';
import { jabs, jabsAlone, spiceOut } from './jabs';

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

/** What came of the clause before it. */
const result =
  /^(?:所以|因此|结果|于是|导致|造成|才|[^，]{1,8}才(?!能|可以)|[^，]{0,6}(?:就|只好|只能)(?!不|没))/;
/** What would have come of it. */
const wouldBe =
  /(?:就|也|哪|何|早)(?:不会|不至于|至于|会|用|不用|没有?这|没有?那|没那么|好|完|能|可以)|早就|不就/;

/** “要不是您改单，上个月就发了”: what did not happen. */
const supposes = /要不是|若不是|若非|如果不是|要是|如果|但凡|哪怕/;
const then = /就|早|也|不会|不用|不至于/;

/** The clauses of the sentence; in chat, what stands beyond a space is another thing. */
function clausesOf(match: Match): readonly Clause[] {
  const { source, tokens, mark } = match;
  const own = spanOf(tokens, mark);
  const clauses = allClausesOf(match);
  const apart = clauses.map(({ start }, at) =>
    /^\s+$/.test(source.slice(clauses[at - 1]?.end ?? start, start)),
  );
  const starts = clauses.findLastIndex(({ start }, at) => start <= own.start && apart[at]);
  const ends = clauses.findIndex(({ start }, at) => start >= own.end && apart[at]);
  return clauses.slice(Math.max(starts, 0), ends < 0 ? clauses.length : ends);
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
  const to = mark.from - (/[是也都就里]+$/.exec(before)?.[0].length ?? 0);
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
      const next = clauses[at + 1];
      const claimed =
        claims.test(clause.text) && next !== undefined && (next.marked || turns.test(next.text));
      if (clause.marked || claimed || jabsAlone(clause)) gone.add(clause);
      else if (
        follows &&
        (wouldBe.test(clause.text) || (supposes.test(before.text) && then.test(clause.text)))
      )
        gone.add(clause);
      else if (clauses.slice(0, at).some(({ text }) => text === clause.text)) gone.add(clause);
      else if (follows && result.test(clause.text)) came = clause;
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

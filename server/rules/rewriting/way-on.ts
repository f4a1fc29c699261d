/** Adds the way on behind a Chinese no: behind what explains it, before a closing thanks, in the same message. */
import { inSimplified } from '../../words/chinese/script';
import type { Match } from '../../words/match';
import type { Edit } from '../finding';
import type { Rewriter } from '../rule';
import { type Clause, clausesOf, goingWith } from './chinese/clauses';
import { calmAround, saysSorry } from './chinese/say-calmly';
import { fill } from './fill-template';

const courtesy =
  /^(?:(?:敬|烦)?请(?:予)?知悉|特此|[对是嗯]的?$|谢谢|多谢|感谢|请您?(?:谅解|理解|见谅)|还?请(?:您)?(?:多多)?(?:谅解|理解|包涵|见谅)|望(?:您)?(?:谅解|理解)|喜欢|需要的|(?:很|非常|真的很|实在)?(?:抱歉|不好意思|对不起)|[#[]|(?:好的|嗯|恩|您稍等))/;
const explains =
  /^(?:已|所以|就|也|这也|因|由于|毕竟|才|而且|且|都是|规定|系统)|^[^，]{0,4}也是|^[^，]{0,9}[不没无][^，]{0,4}$/;
/** Says why, even behind a space. */
const reason = /^(?:已经?|因为|由于|都是|要看|是因为)/;
/** “……，没法改”: the same no again. */
const againNo = /^[^，]{0,6}(?:不了|不行|不可以|不能|没法|无法|没办法)[^，]{0,4}$/;

/** What opens so is no no. */
const answers =
  /^(?:请|麻烦|您好|你好|嗯|好的|是的|可以|谢谢|感谢|已|如果|若|因|亲|尊敬|稍等|还请|不用|您先|您看|但|那|有|我[也问]|\P{Script=Han})/u;

/** In clauses. */
const mostExplaining = 1;

/** In characters. */
const longestReason = 12;

export function wayOn(words: string): Rewriter {
  return calmAround((match) => {
    const clauses = clausesOf(match);
    // “不予受理，特此通知”：公文里添一句读不通。
    if (clauses.some(({ text }) => text.startsWith('特此'))) return null;
    const own = clauses.findLastIndex(({ marked }) => marked);
    const at = endOfNo(match, clauses, own);
    const filled = fill(match, words);
    if (at === undefined || !filled) return null;
    const edits: Edit[] = [{ start: at, end: at, ...filled }];
    const bare = sayNoOnce(clauses, own);
    if (bare && bare.start >= at) edits[0] = { start: at, end: bare.end, ...filled };
    else if (bare && !edits.some(({ start }) => bare.start < start && start < bare.end)) edits.unshift(bare);
    if (!bare) edits.unshift(...softened(match, clauses[own]));
    const going = goingWith(clauses);
    const first = hasOwnTopic(match, clauses, own)
      ? clauses[own]
      : clauses.find((_, index) => index >= own || !going[index]);
    if (first && opensPlainly(match, clauses, own) && !said(match)) {
      const opening = { start: first.start, end: first.start, ...(fill(match, '抱歉，') ?? filled) };
      const [next] = edits;
      // Two edits in one place are one.
      if (next && next.start === opening.start) edits[0] = { ...next, text: `${opening.text}${next.text}` };
      else edits.unshift(opening);
    }
    return { title: `“……${filled.text}”`, edits };
  });
}

const plainNos: readonly (readonly [RegExp, string])[] = [
  [/(?:一律|一概|概|恕)*[不恕][退换]不?[退换改]/g, '不能退换'],
  [/(?:一律|一概|概|恕)不(?:予|再)?(?=退|换|受理|负责|处理|接受|议价|讲价|赊账|通过|办理)/g, '不能'],
  [/是(?:绝对|完全|根本)?不可能的/g, '目前办不到'],
  [/是不可能(?=[退换改送补赔降让便少]的)/g, '没法'],
  [/不可能(?=再?[给帮替退换改送补赔降让便少])/g, '没法'],
  [/恕难从命/g, '没法照办'],
  [/任何形式的|任何/g, ''],
  [/当然|反正|根本就?|绝对|肯定|压根就?|死活|说什么[都也]|完全/g, ''],
];

/** The no without what makes it hard: “绝对”“一律”“是不可能的”. */
function softened(match: Match, clause: Clause | undefined): Edit[] {
  const { start, end } = clause ?? { start: 0, end: 0 };
  const words = inSimplified(match.source.slice(start, end));
  const edits: Edit[] = [];
  for (const [hard, soft] of plainNos)
    for (const found of words.matchAll(hard)) {
      const at = start + found.index;
      const to = at + found[0].length;
      const filled = soft ? fill(match, soft) : { text: '', stops: [] };
      if (filled && !edits.some((other) => other.start < to && at < other.end))
        edits.push({ start: at, end: to, ...filled });
    }
  return edits.sort((one, other) => one.start - other.start);
}

/** “不能退，拆了就不退”: of two that say the same no, the one that says no more goes. */
function sayNoOnce(clauses: readonly Clause[], own: number): Edit | null {
  const clause = clauses[own];
  const verb = clause && /^(?:不能|不可以|没法|无法)?(.)(?:不了)?[的了哦呢]*$/.exec(clause.text)?.[1];
  const again = ({ text }: Clause | { text: string } = { text: '' }): boolean =>
    /[不没]/.test(text) && text.includes(verb ?? '');
  const before = clauses[own - 1];
  if (clause && before?.text === clause.text)
    return { start: before.end, end: clause.end, text: '', stops: [] };
  if (clause && clauses[own + 1]?.text === clause.text)
    return { start: clause.end, end: clauses[own + 1]?.end ?? clause.end, text: '', stops: [] };
  if (clause && before && /^没办法/.test(clause.text) && /[不没]/.test(before.text))
    return { start: before.end, end: clause.end, text: '', stops: [] };
  if (!clause || !verb) return null;
  const after = clauses[own + 1];
  if (before && again(before)) return { start: before.end, end: clause.end, text: '', stops: [] };
  if (after && again(after)) return { start: clause.start, end: after.start, text: '', stops: [] };
  return null;
}

/** “这个做不了”, “产线满了，排不进去”: an apology may stand before it. */
function opensPlainly({ source }: Match, clauses: readonly Clause[], own: number): boolean {
  const before = source.slice(0, clauses[own]?.start ?? 0);
  return own < 3 && !/[#[\s!！~～]/.test(before) && !answers.test(clauses[0]?.text ?? '');
}

/** “电梯在修，床垫送不上去”: the clause of the no names what it is about, so that the apology stands there. */
function hasOwnTopic({ source, tokens, mark }: Match, clauses: readonly Clause[], own: number): boolean {
  const clause = clauses[own];
  // What stands before it is the ground of the no, or a no as well.
  if (
    /^(?:按|根据|依据|因|由于|鉴于|目前|现在|关于)|(?:地区|方面|的话|规定|以?后|时|期间)$|[不没无]/.test(
      clauses[own - 1]?.text ?? '',
    )
  )
    return false;
  const said = inSimplified(source.slice(clause?.start ?? 0, tokens[mark.from]?.start ?? 0));
  const topic = said.replace(
    /我们?|咱们|本店|小店|这边|小妹|妹子|客服|真的|实在|暂时|目前|[是都也就还]/g,
    '',
  );
  return /^\p{Script=Han}{2,}/u.test(topic) && !/^(?:所以|因此|因为|那就?|这个?)/.test(topic);
}

/** “亲，……”“抱歉，……”: it opens kindly as it is. */
function said(match: Match): boolean {
  return (
    saysSorry(match) ||
    /^[亲親]/.test(match.source) ||
    match.passage.sentences.some(({ prose }) => /抱歉|不好意思|对不起|對不起/.test(prose))
  );
}

function endOfNo({ source }: Match, clauses: readonly Clause[], own: number): number | undefined {
  const going = goingWith(clauses);
  let last = own;
  const again = clauses.findLastIndex(({ text }, at) => at > own && againNo.test(text));
  const left = clauses.slice(own + 1).filter((_, index) => !going[own + 1 + index]).length;
  for (let at = own + 1; at < clauses.length; at++) {
    const { start, text } = clauses[at] ?? { start: 0, text: '' };
    // “这个修不了 是长虹的”: a space ends what is said in chat.
    const spaced = /\p{Script=Han}\s+$/u.test(source.slice(0, start)) && !reason.test(text);
    if (spaced || courtesy.test(text)) break;
    if (going[at]) continue;
    // Much follows that explains nothing: the way on belongs to the no itself.
    const long = left > mostExplaining || text.length > longestReason;
    if (long && at > again && !explains.test(text)) break;
    last = at;
  }
  const { start, end } = clauses[last] ?? { start: 0, end: undefined };
  if (end === undefined) return undefined;
  // The codes of pictures close a message.
  return (
    end -
    (/(?:#[A-Za-z][A-Za-z-]*\[[^\]]*\]|\s\[[^\]]*\]|[.\s])*$/.exec(source.slice(start, end))?.[0].length ?? 0)
  );
}

/** Puts words in the place of a Chinese clause and of all that goes on in its tone; what the sentence tells calmly stays. */
import { inSimplified } from '../../../words/chinese/script';
import { type Match, spanOf } from '../../../words/match';
import type { Edit, Rewrite } from '../../finding';
import type { Rewriter } from '../../rule';
import { fill } from '../fill-template';
import { type Clause, clausesOf, goingWith, withIdleTail, withoutIdle } from './clauses';

/** When, and with what of the sentence, it is said. */
interface Calmly {
  /** Looked for in what goes; `$1` in the words is its first group as written. Without it, no rewrite. */
  readonly of?: RegExp;
  /** Only where nothing of the sentence stays. */
  readonly whole?: boolean;
  /** Clauses that go, too. */
  readonly also?: RegExp;
  /** Of the others, only those stay that tell of the matter. */
  readonly tellingOnly?: boolean;
  /** A clause that stays: the words are said behind it. */
  readonly behind?: RegExp;
}

/**
 * Puts words in the place of the marked clause and of all that goes on in its tone.
 * @param words a clause without a mark at its end, or a question without one
 * @returns null where markup would be lost, or what `of` looks for does not go.
 */
export function sayCalmly(
  words: string,
  { of, also, whole = false, tellingOnly = false, behind }: Calmly = {},
): Rewriter {
  return (match) => {
    const { source } = match;
    const clauses = clausesOf(match);
    const calm = withIdleTail(clauses, goingWith(clauses, also));
    const going = tellingOnly ? withoutIdle(clauses, calm) : calm;
    const first = clauses.findIndex(({ marked }) => marked);
    if (first < 0 || (whole && !going.every(Boolean))) return null;
    const [from, to] = runAround(going, first);
    const start =
      from === first && !whole ? afterTopic(match, clauses[from], words) : (clauses[from]?.start ?? 0);
    const end = clauses[to]?.end ?? 0;
    const gone = source.slice(start, end);
    const found = of?.exec(inSimplified(gone));
    if (of && !found) return null;
    const filled = fill(match, inVoiceOf(source, withGroups(words, found, gone)));
    if (!filled) return null;
    const edits = withoutHeat(source, clauses, going, [from, to]).filter((edit) => !hidesMarkup(match, edit));
    // Nothing is shouted any more.
    const shout = to === clauses.length - 1 ? (/^[！!]+。?/.exec(source.slice(end))?.[0] ?? '') : '';
    const own = { ...filled, start, end: end + shout.length, text: filled.text + (shout && '。') };
    if (hidesMarkup(match, own)) return null;
    const fault = clauses.findIndex(({ text }, at) => at > to && !going[at] && (behind?.test(text) ?? false));
    const said = clauses[fault];
    if (!said) return rewriteOf([...edits, own], filled.text);
    const later = fill(match, `，${filled.text}`) ?? filled;
    const cut = { start, end: clauses[to + 1]?.start ?? end, text: '', stops: [] };
    return rewriteOf([...edits, cut, { ...later, start: said.end, end: said.end }], filled.text);
  };
}

/** The rewriter, and the clauses in the same tone left out; `words` close the clause that it mends. */
export function calmAround(rewriter: Rewriter, words = ''): Rewriter {
  return (match) => {
    const rewrite = rewriter(match);
    if (!rewrite) return null;
    const clauses = clausesOf(match);
    const at = clauses.findLastIndex(({ marked }) => marked);
    const first = clauses.findIndex(({ marked }) => marked);
    const going = goingWith(clauses).map((goes, index) => goes && (index < first || index > at));
    const end = clauses[at]?.end ?? spanOf(match.tokens, match.mark).end;
    const filled = words ? fill(match, inVoiceOf(match.source, words)) : null;
    const edits = withoutHeat(match.source, clauses, going, [first, at]).filter(
      (edit) =>
        !hidesMarkup(match, edit) &&
        !rewrite.edits.some((own) => own.start < edit.end && edit.start < own.end),
    );
    const added = filled ? [{ ...filled, start: end, end }] : [];
    return rewriteOf([...rewrite.edits, ...added, ...edits], rewrite.title, false);
  };
}

/** `$1` in the words is the first group of what was found, as it was written. */
function withGroups(words: string, found: RegExpExecArray | null | undefined, written: string): string {
  return words.replace(/\$(\d)/g, (_, number: string) => {
    const group = found?.[Number(number)] ?? '';
    const at = inSimplified(written).indexOf(group, found?.index);
    return written.slice(at, at + group.length);
  });
}

/** “我”“真的” name nothing that could be told of. */
const noTopic =
  /[我您你他她谁]|对不起|抱歉|晚辈|小弟|鄙人|本人|小妹|妹[子纸]|小二|小编|客服|^(?:真|实在|都|也|但|那|就|所以|反正|现在|今天|还|如果|因为|既然)|[是的给把让跟和对被]$/;

/** “颜色这块|您说什么就是什么”: what it is about stays where the words tell of the writer. */
function afterTopic({ tokens, mark, source }: Match, clause: Clause | undefined, words: string): number {
  const start = clause?.start ?? 0;
  const at = tokens[mark.from]?.start ?? start;
  const topic = inSimplified(source.slice(start, at));
  const keeps = /^(?:是我们|我们会)/.test(words) && /^\p{Script=Han}{2,10}$/u.test(topic);
  return keeps && !noTopic.test(topic) ? at : start;
}

/** What goes holds code or a link. */
function hidesMarkup({ source, sentence: { prose } }: Match, { start, end }: Edit): boolean {
  return source.slice(start, end) !== prose.slice(start, end);
}

/** From the first to the last of the clauses that go in a row. */
function runAround(going: readonly boolean[], first: number): [from: number, to: number] {
  let from = first;
  let to = first;
  while (from > 0 && going[from - 1]) from--;
  while (going[to + 1]) to++;
  return [from, to];
}

/** The edits that take out the clauses which go, but for those of the run; each takes the comma with it. */
function withoutHeat(
  source: string,
  clauses: readonly Clause[],
  going: readonly boolean[],
  [from, to]: readonly [number, number],
): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at];
    if (!clause || !going[at] || (at >= from && at <= to)) continue;
    const next = clauses[at + 1];
    const last = clauses.slice(at + 1).every((_, index) => going[at + 1 + index] && at + 1 + index > to);
    // “别问 九成新”: the space ends what was said, and stays.
    const spaced = next && /^\s+$/.test(source.slice(clause.end, next.start)) && at > 0;
    const edit =
      last || !next || spaced
        ? { start: clauses[at - 1]?.end ?? clause.start, end: clause.end }
        : { start: clause.start, end: next.start };
    edits.push({ ...edit, text: '', stops: [] });
  }
  return edits;
}

function rewriteOf(edits: readonly Edit[], title: string, quoted = true): Rewrite {
  const sorted = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
  const joined: Edit[] = [];
  for (const edit of sorted) {
    const last = joined.at(-1);
    // What is put in where something goes takes its place.
    if (last && last.start === last.end && last.end === edit.start)
      joined[joined.length - 1] = { ...last, end: edit.end, text: last.text + edit.text };
    else joined.push(edit);
  }
  return { title: quoted ? `“${title}”` : title, edits: joined };
}

/** “我” for one who writes “我”, “你们” to those who were called so. */
function inVoiceOf(source: string, words: string): string {
  const alone =
    /我(?![们們司方公店家])/.test(source) && !/我[们們司方]|小店|本店|全体|全體|公司/.test(source);
  const several = /[你您][们們]/.test(source) && !/[您你](?![们們])/.test(source);
  const voiced = alone ? words.replace(/我们(?!一起|再商量)/g, '我') : words;
  return several ? voiced.replaceAll('您', '你们') : voiced;
}

/** The words with which the writer asks for pardon stand in the sentence. */
export function saysSorry({ sentence: { prose } }: Match): boolean {
  return /抱歉|对不起|對不起|对不住|不好意思|道歉|歉意|致歉/.test(prose);
}

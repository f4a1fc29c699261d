/** The clauses of a Chinese sentence, and which of them go with the clause that a rewrite replaces. */
import { inSimplified } from '../../../words/chinese/script';
import { type Match, spanOf } from '../../../words/match';
import { isHarsh } from './heat';
import { hangs, tells } from './matter';

const clauseBreak = /[，,；;。！!？?：:～~…]/;
/** “1,200”“10:30” */
const inFigures = /^\d[,:]\d/;

/** Whether a clause ends at a place: at a mark, or the space that ends a clause in chat. */
export function breaksClause(source: string, at: number): boolean {
  return (
    (clauseBreak.test(source[at] ?? '') && !inFigures.test(source.slice(Math.max(at - 1, 0), at + 2))) ||
    /^[\p{Script=Han}\]]\s+\p{Script=Han}/u.test(source.slice(at - 1))
  );
}

/** “• ”, “✅ ”, “3、” before what a list says. */
const layout = /^(?:[•·▪●◆■★☆]|\p{Extended_Pictographic}\uFE0F?|\d{1,2}(?:[、)）]|\.\s)|\s)+/u;

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
  for (let start = layout.exec(source)?.[0].length ?? 0; start < source.length; ) {
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

/** In characters. */
const longestIdle = 14;
const longestAside = 20;

/** What belongs to the marked clauses: they themselves, those in the same tone, and what hangs on them. */
export function goingWith(clauses: readonly Clause[], also?: RegExp): readonly boolean[] {
  return clauses.map(({ text, marked }, at) => {
    const next = clauses[at + 1];
    const holds = next !== undefined && (next.marked || isHarsh(next.text));
    return marked || isHarsh(text) || (also?.test(text) ?? false) || (holds && hangs.test(text));
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

/** The same with every clause about the writer or the reader that tells nothing of the matter. */
export function withoutIdle(clauses: readonly Clause[], going: readonly boolean[]): readonly boolean[] {
  return going.map((goes, at) => goes || isIdle(clauses[at]?.text ?? ''));
}

function isIdle(text: string): boolean {
  const speaks = /[我您你]|小店|本店|^(?:真|实在|都)/.test(text) && !/^(?:如果|若|要是|因|由于)/.test(text);
  return speaks && text.length <= longestAside && !tells.test(text);
}

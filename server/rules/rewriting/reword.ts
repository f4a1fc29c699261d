/** Rewords a Chinese clause by a pattern over its own words, so that what it tells stays told. */
import { inSimplified } from '../../words/chinese/script';
import { type Match, spanOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { fill } from './fill-template';

const clauseBreak = /[，,；;。！!？?：:～~…]/;

/** Whether a clause ends at a place: at a mark, or the space that ends a clause in chat. */
export function breaksClause(source: string, at: number): boolean {
  return (
    clauseBreak.test(source[at] ?? '') || /^[\p{Script=Han}\]]\s+\p{Script=Han}/u.test(source.slice(at - 1))
  );
}

/** The clauses that the mark stands in, without the mark that closes them. */
function clauseOf({ tokens, mark, source }: Match): { start: number; end: number } {
  let { start, end } = spanOf(tokens, mark);
  while (start > 0 && !breaksClause(source, start - 1)) start--;
  while (end < source.length && !breaksClause(source, end)) end++;
  while (/[，,；;。！!？?：:～~…\s]/.test(source[end - 1] ?? '')) end--;
  while (/\s/.test(source[start] ?? '')) start++;
  return { start, end };
}

/**
 * Puts `words` in the place of what the pattern finds, where `$1` is its first group as written and `{date}` a tab stop.
 * @param pattern over the clause in simplified characters, or over the whole sentence with its marks.
 * @returns null where the pattern finds nothing.
 */
export function reword(pattern: RegExp, words: string, over: 'clause' | 'sentence' = 'clause'): Rewriter {
  return (match) => {
    const { source, sentence } = match;
    const { start, end } = over === 'clause' ? clauseOf(match) : { start: 0, end: source.trimEnd().length };
    const written = source.slice(start, end);
    const found = pattern.exec(inSimplified(written));
    if (!found || written !== sentence.prose.slice(start, end)) return null;
    let from = found.index;
    const groups = found.slice(1).map((group) => {
      const at = found[0].indexOf(group ?? '', from - found.index);
      if (group === undefined || at < 0) return '';
      from = found.index + at + group.length;
      return written.slice(found.index + at, from).trim();
    });
    const filled = fill(
      match,
      words.replace(/\$(\d)/g, (_, number: string) => groups[Number(number) - 1] ?? ''),
    );
    if (!filled) return null;
    const at = start + found.index;
    return { title: `“${filled.text}”`, edits: [{ start: at, end: at + found[0].length, ...filled }] };
  };
}

/** Leaves out the clause of the mark, where another one stands in the sentence. */
export function leaveOutClause(): Rewriter {
  return (match) => {
    const { source } = match;
    const { start, end } = clauseOf(match);
    const after = /^(?:[，,；;：:]|\s)\s*(?=[^\s。！!？?])/.exec(source.slice(end));
    const before = /[，,；;：:\s]\s*$/.exec(source.slice(0, start));
    if (!after && !before) return null;
    const edit = after
      ? { start, end: end + after[0].length }
      : { start: start - (before?.[0].length ?? 0), end };
    return { title: `去掉“${source.slice(start, end)}”`, edits: [{ ...edit, text: '', stops: [] }] };
  };
}

/** About the thing that the sentence names in Latin letters: “GMP”, “Incoterms”. */
export function explainTopic(): Rewriter {
  return (match) => {
    const topic = /[A-Za-z][A-Za-z0-9./&-]*(?: [A-Za-z0-9./&-]+)*/.exec(match.sentence.prose)?.[0];
    if (!topic) return null;
    return reword(/.+/, `关于${topic}，简单说明一下：{要点}`)(match);
  };
}

const courtesy =
  /^(?:(?:敬|烦)?请(?:予)?知悉|特此|[对是嗯]的?$|谢谢|多谢|感谢|请您?(?:谅解|理解|见谅)|还?请(?:您)?(?:多多)?(?:谅解|理解|包涵|见谅)|望(?:您)?(?:谅解|理解)|(?:很|非常|真的很|实在)?(?:抱歉|不好意思|对不起))/;

/**
 * Adds the way on behind a no: behind what explains it, before a closing thanks.
 */
export function wayOn(words: string): Rewriter {
  return (match) => {
    const { source } = match;
    const own = clauseOf(match);
    const clauses: { start: number; end: number }[] = [own];
    for (const found of source.slice(own.end).matchAll(/[^，,；;。！!？?～~…\s]+/g))
      clauses.push({
        start: own.end + found.index,
        end: own.end + found.index + found[0].length,
      });
    // Much follows that explains nothing: the way on belongs to the no itself.
    let last = clauses.length - 1;
    if (clauses.length > mostExplaining) {
      last = 0;
      while (explains.test(source.slice(clauses[last + 1]?.start, clauses[last + 1]?.end))) last++;
    }
    for (let at = 1; at <= last; at++) {
      const text = inSimplified(source.slice(clauses[at]?.start, clauses[at]?.end));
      if (courtesy.test(text) || /^[#[]/.test(text) || /^(?:好的|嗯|恩|您稍等)/.test(text)) last = at - 1;
    }
    let at = clauses[last]?.end ?? own.end;
    // The codes of pictures close a message.
    at -= /(?:#[A-Za-z][A-Za-z-]*\[[^\]]*\]|[.\s])*$/.exec(source.slice(own.start, at))?.[0].length ?? 0;
    const filled = fill(match, words);
    if (!filled) return null;
    return { title: `“……${filled.text}”`, edits: [{ start: at, end: at, ...filled }] };
  };
}

const explains = /^(?:已|不|无|無|没|沒|所以|就|也|这也|這也|因|由于|由於|毕竟|畢竟|才|而且|且)/;

/** In clauses. */
const mostExplaining = 2;

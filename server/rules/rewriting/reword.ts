/** Rewords a Chinese clause by a pattern over its own words, so that what it tells stays told. */
import { inSimplified } from '../../words/chinese/script';
import { type Match, spanOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { behindAddress, breaksClause } from './chinese/clauses';
import { fill } from './fill-template';

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
 * @param pattern over the clause in simplified characters, or over the sentence with its marks, behind “您好，”.
 * @returns null where the pattern finds nothing.
 */
export function reword(pattern: RegExp, words: string, over: 'clause' | 'sentence' = 'clause'): Rewriter {
  return (match) => {
    const { source, sentence } = match;
    const { start, end } =
      over === 'clause' ? clauseOf(match) : { start: behindAddress(source), end: source.trimEnd().length };
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
    const title = filled.text === '' ? `去掉“${source.slice(at, at + found[0].length)}”` : `“${filled.text}”`;
    return { title, edits: [{ start: at, end: at + found[0].length, ...filled }] };
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

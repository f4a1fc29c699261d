/** Ends a Chinese sentence like what a rewrite made of it: a question that became a statement with “。”, a statement that became one with “？”. */
import { shift } from '../../draft/span';
import { applyRewrite } from '../apply-rewrite';
import type { Edit } from '../finding';

const asks = /(?:[吗嗎呢么麼]|哪一[点點])$/;
const mayAsk =
  /[吗嗎呢嘛么麼]$|什么|什麼|怎么|怎麼|怎样|怎樣|如何|哪|多少|几|幾|是否|能否|可否|能不能|好不好|有没有|有沒有|为什么|為什麼|谁|誰|合适|合適/;

/** The same for edits with offsets in the text around the sentence. @param start of the sentence in it */
export function fitClosingMarkAt(edits: readonly Edit[], source: string, start: number): readonly Edit[] {
  return fitClosingMark(
    edits.map((edit) => shift(edit, -start)),
    source,
  ).map((edit) => shift(edit, start));
}

// “我们一起看怎么补救”
const tells = /^[^，]*(?:一起|先|再|[帮幫]您)看+怎么/;

/**
 * The edits of a rewrite, the last of them with the mark of the sentence where it takes another one.
 * @param source the sentence. @param edits offsets in it.
 */
export function fitClosingMark(edits: readonly Edit[], source: string): readonly Edit[] {
  const mark = /[?？。]\s*$/.exec(source);
  const last = edits.at(-1);
  if (!mark || !last || last.end !== mark.index) return edits;
  const clause = applyRewrite(source.slice(0, mark.index), { edits }).split(/[，,]/).at(-1) ?? '';
  const stated = mark[0].startsWith('。');
  if (stated ? !asks.test(clause) : mayAsk.test(clause) && !tells.test(clause)) return edits;
  return [...edits.slice(0, -1), { ...last, end: last.end + 1, text: last.text + (stated ? '？' : '。') }];
}

/** Recognises a greeting: “Dear Mr. Rahman,”, “Hi Anna”, “李总，您好！”, or a name with a comma behind it. */
import type { Span } from '../draft/span';
import { readPersonName } from './person-name';

/** Offsets like those of the words it was read from. */
export interface Greeting extends Span {
  /** Whom it names, title included, or null: “Hello,”, “您好：”. */
  readonly name: (Span & { readonly text: string }) | null;
}

/** In UTF-16 code units. Nobody greets at greater length. */
const longestGreeting = 80;

const english =
  /^\s*(?:dear|hi(?: there)?|hello(?: there)?|hey(?: there)?|good (?:morning|afternoon|evening|day)|greetings|salaam|namaste)(?=[\s,，!！:：.~～]|$)[ \t]*((?:(?:mr|mrs|ms|dr|prof|st)\.|(?! [-–—] )[^,，:：!！.?\n])*)[,，:：!！.]?/i;
const toNobody = /^\s*to whom(?:so?ever)? it may concern()\s*[,:.，：]?/i;
const nameAlone =
  /^\s*((?:(?:mr|mrs|ms|miss|dr|prof|sir|madam)\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){0,3})\s*[,:，：!]\s*$/u;
/** “Hi, Susan!” */
const nameBehind =
  /^\s*(?:[Hh][Ii]|[Hh]ello|[Hh]ey), (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?)\s*(?:[,!.:]|$)/u;
/** “Terri, hi!” */
const nameFirst =
  /^\s*(\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)?), (?:[Hh][Ii]|[Hh]ello|[Gg]ood (?:[Mm]orning|[Aa]fternoon|[Ee]vening))\s*[,!:.]/u;
const chinese =
  /^\s*(?:尊敬的|親愛的|亲爱的)?\s*([\p{L}·.\s]{0,24}?)\s*[，,、]?\s*(?:[您你]们?好|早上好|上午好|中午好|下午好|晚上好|早安|见信好|見信好|哈喽|(?<=[总總理生士师師姐哥位家])好(?=[，,！!：:。~～\s]|$))[呀啊]?[，,！!：:。~～\s]*/u;
const chineseNameAlone =
  /^\s*(?:尊敬的|親愛的|亲爱的|致)?\s*([\p{L}·.\s]{1,20}?(?:先生|女士|小姐|太太|总|總|经理|經理|老师|老師|主任|老板|老闆|工|姐|哥|同学|团队|各位))\s*[，,：:！!]?\s*$/u;
/** “尊敬的王芳：”, “亲爱的客户，” */
const chineseDear = /^\s*(?:尊敬的|親愛的|亲爱的)\s*([\p{L}·./／\s]{1,20}?)\s*[，,：:！!]\s*$/u;
/** “王芳：” */
const chineseBare = /^\s*(\p{Script=Han}{2,4})\s*[，,：:]\s*$/u;
const noName = /^(?:there|all|everyone|team|again|everybody|folks|friends|各位|大家)?$/i;
const wholeLine = new Set([nameAlone, chineseNameAlone, chineseDear, chineseBare]);

/**
 * The greeting that a sentence is or begins with, or null. What follows it in the same sentence (“Hi Anna, thanks for …”) is no
 * part of it.
 * @param words the sentence as prose
 */
export function readGreeting(words: string): Greeting | null {
  const head = words.slice(0, longestGreeting);
  for (const pattern of [
    nameBehind,
    english,
    toNobody,
    nameFirst,
    chinese,
    nameAlone,
    chineseNameAlone,
    chineseDear,
    chineseBare,
  ]) {
    const found = pattern.exec(wholeLine.has(pattern) ? words.trimEnd() : head);
    if (!found || (found[1] ?? '').trim().split(/\s+/).length > 5) continue;
    if (pattern === nameBehind && !readPersonName(found[1] ?? '', 'en')) continue;
    if (pattern === chineseBare && !readPersonName(found[1] ?? '', 'zh')) continue;
    if (/什么|呢|吗|嗎|问题|問題|可以|收到|[谢謝]{2}/u.test(found[1] ?? '')) continue;
    const start = words.length - words.trimStart().length;
    const end = found[0].trimEnd().length;
    if (end - start > longestGreeting) continue;
    const raw = found[1] ?? '';
    const text = raw.trim();
    const at = found[0].indexOf(raw) + (raw.length - raw.trimStart().length);
    return { start, end, name: noName.test(text) ? null : { text, start: at, end: at + text.length } };
  }
  return null;
}

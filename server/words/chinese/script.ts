/** Simplified and traditional Chinese, character by character. */
import { sharedForms, simplifiedForms, traditionalForms } from './tables';

// Characters that only traditional writing has, Cantonese ones above all: its grammar is the same, so one phrase matches both.
const cantoneseForms: Readonly<Record<string, string>> = {
  妳: '你',
  佢: '他',
  哋: '们',
  嘅: '的',
  唔: '不',
  冇: '没',
  嗰: '那',
  啲: '些',
  喺: '在',
  嚟: '来',
  畀: '给',
  俾: '给',
};

/** Characters by the one that they become. */
interface Scripts {
  readonly simplified: ReadonlyMap<string, string>;
  readonly traditional: ReadonlyMap<string, string>;
}

let scripts: Scripts | null = null;

/** Read when the first Chinese character is met: most mails hold none. */
function inScripts(): Scripts {
  scripts ??= readScripts();
  return scripts;
}

function readScripts(): Scripts {
  const simplified = new Map<string, string>();
  const traditional = new Map<string, string>();
  for (const form of sharedForms) traditional.set(form, form);
  for (let index = 0; index < traditionalForms.length; index++) {
    const from = traditionalForms.charAt(index);
    const to = simplifiedForms.charAt(index);
    simplified.set(from, to);
    if (!traditional.has(to)) traditional.set(to, from);
  }
  for (const [cantonese, mandarin] of Object.entries(cantoneseForms)) simplified.set(cantonese, mandarin);
  return { simplified, traditional };
}

/**
 * Words in which a character is not written in its usual traditional form, for the words that Poise itself writes.
 * A test compares what comes out with OpenCC.
 */
const exceptions: Readonly<Record<string, string>> = {
  联系: '聯繫',
  关系: '關係',
  回复: '回覆',
  答复: '答覆',
  复核: '複核',
  复杂: '複雜',
  重复: '重複',
  批准: '批准',
  不准: '不准',
  定制: '定製',
  制作: '製作',
  制造: '製造',
  干净: '乾淨',
  一只: '一隻',
  公里: '公里',
  了解: '瞭解',
  尽快: '儘快',
  尽量: '儘量',
  签: '簽',
};
const exceptionPattern = new RegExp(Object.keys(exceptions).join('|'), 'g');

/** Whether a text holds Chinese characters. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** The simplified form of one character, for matching, and of Cantonese characters the Mandarin one; itself when it has none. */
export function toSimplified(character: string): string {
  return inScripts().simplified.get(character) ?? character;
}

/** A text in simplified characters, for patterns that are written in them; as long as before. */
export function inSimplified(text: string): string {
  return isChinese(text) ? text.replace(/\p{Script=Han}/gu, toSimplified) : text;
}

/** The same words in the script of `sample`: traditional when it is written so, else as they are. Lengths stay the same. */
export function toScriptOf(sample: string, words: string): string {
  if (!isChinese(words) || !isTraditional(sample)) return words;
  let result = '';
  let from = 0;
  for (const match of words.matchAll(exceptionPattern)) {
    result += byCharacter(words.slice(from, match.index)) + (exceptions[match[0]] ?? match[0]);
    from = match.index + match[0].length;
  }
  return result + byCharacter(words.slice(from));
}

function byCharacter(words: string): string {
  return words.replace(
    /\p{Script=Han}/gu,
    (character) => inScripts().traditional.get(character) ?? character,
  );
}

/** Whether more characters are only traditional than only simplified: 著 and 乾 alone stand in simplified text too. */
function isTraditional(sample: string): boolean {
  const { simplified, traditional } = inScripts();
  let balance = 0;
  for (const character of sample) {
    if (simplified.has(character)) balance++;
    else if ((traditional.get(character) ?? character) !== character) balance--;
  }
  return balance > 0;
}

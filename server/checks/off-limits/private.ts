/** What the customer's file knows of their private life, written out in the mail. */

import { defineCheck, type Problem } from '../check';
import { replacing } from '../edits';
import { inScriptOf } from '../in-script';
import { leavingOut } from '../leaving-out';
import type { Letter, Said } from '../letter';
import { privateWords, type Revealed } from '../private-words';

const rahman =
  '---\nname: Karim Rahman\nfamily: ["wife Nasreen", "two sons: Arif and Sami"]\nhealth: heart operation in March\nhobbies: [poker]\ndates: { birthday: 07-14 }\nprivate: [hobbies]\n---\n';
const files = { 'customers/rahman.md': rahman };
const open = '---\ncustomer: rahman\n---\nDear Karim,\n\n';

export default defineCheck({
  id: 'off-limits/private',
  principle: 'think-first',
  severity: 'warning',
  message: 'A private fact of the customer book, written out.',
  why: {
    en: 'You know it because they trusted somebody with it: let it guide your tone, and leave it to them to speak of it.',
    zh: '这些私事是出于信任才知道的：心里有数就好，不要写进邮件，让对方自己提起。',
  },
  find(letter) {
    const find = letter.book && privateWords(letter.book);
    if (!find) return [];
    const found = letter.body.flatMap((said) => find(said).map((revealed) => ({ said, revealed })));
    if (found.length === 0) return [];
    // What they wrote themselves may be taken up.
    const theirs = letter.customer.flatMap((said) => find(said).map(({ field }) => field));
    return found
      .filter(({ revealed }) => !theirs.includes(revealed.field))
      .map(({ said, revealed }) => toProblem(letter, said, revealed));
  },
  examples: [
    {
      bad: `${open}The second shade is dyed. My best wishes to [[Nasreen]].\n`,
      fixed: `${open}The second shade is dyed.\n`,
      files,
    },
    {
      bad: `${open}I hope the [[heart operation]] went well.\n\nThe second shade is dyed.\n`,
      fixed: `${open}The second shade is dyed.\n`,
      files,
    },
    {
      bad: `${open}A happy birthday on [[14 July]]! The second shade is dyed.\n`,
      fixed: `${open}The second shade is dyed.\n`,
      files,
    },
    {
      bad: `${open}How was the [[poker]] night?\n`,
      fixed: `${open}How was the [something they told you themselves] night?\n`,
      files,
    },
    {
      bad: '---\ncustomer: lin\n---\n林经理：\n\n您好！听说[[林小雨]]考上了大学，恭喜。货已经包装好了。\n',
      fixed: '---\ncustomer: lin\n---\n林经理：\n\n您好！货已经包装好了。\n',
      files: { 'customers/lin.md': '---\nname: 林国栋\nfamily: 女儿林小雨\n---\n' },
    },
    { good: `${open}We ship the goods on 14 July.\n`, files },
    { good: `${open}Happy birthday! The second shade is dyed.\n`, files },
    { good: `${open}Your operation in Dhaka has two lines, and our sons of the trade keep up.\n`, files },
    {
      good: `${open}I am glad that Arif liked the photos.\n\nOn Friday, Karim Rahman wrote:\n\n> Arif liked the photos.\n`,
      files,
    },
    { good: `${open}Greetings to Nasreen.\n` },
    {
      good: '---\ncustomer: lin\n---\n林经理：\n\n您好！货已经包装好了。\n',
      files: { 'customers/lin.md': '---\nfamily: 女儿林小雨\n---\n' },
    },
  ],
});

function toProblem(letter: Letter, said: Said, { field, ...place }: Revealed): Problem {
  const span = { start: said.start + place.start, end: said.start + place.end };
  const words = letter.text.slice(span.start, span.end);
  const chinese = letter.language === 'zh';
  const cut = leavingOut(letter, said);
  const instead = replacing(
    span,
    chinese ? inScriptOf(letter)`{对方自己提过的事}` : '{something they told you themselves}',
  );
  const there = letter.book?.frontMatter?.places;
  const source = there?.[field] ?? there?.dates;
  return {
    ...span,
    message: chinese
      ? `“${words}”在客户资料里属于私事（${field}），不要写进邮件。`
      : `“${words}” is private in the customer book (${field}): it should not be written out.`,
    rewrites: [
      ...(cut ? [{ title: chinese ? '去掉这一句' : 'Leave this sentence out', edits: [cut] }] : []),
      { title: instead.text, edits: [instead] },
    ],
    related:
      letter.book && source
        ? [
            {
              path: letter.book.path,
              ...source,
              message: chinese ? '客户资料里写在这里。' : 'The customer book says so here.',
            },
          ]
        : [],
  };
}

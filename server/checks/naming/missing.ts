/** A greeting that could be anybody’s, though the draft tells what the customer is called. */
import type { Rewrite } from '../../rules/finding';
import { defineCheck } from '../check';
import { addressees, type CustomerName, customerName } from '../customer-name';
import { replacing } from '../edits';
import { isAnyone, isNobody, isSeveral } from '../greeted';
import { casualName, formalName } from '../greeting-name';
import type { Letter } from '../letter';

export default defineCheck({
  id: 'naming/missing',
  principle: 'use-their-name',
  severity: 'info',
  message: 'A greeting without the customer’s name.',
  why: {
    en: 'A greeting that could go to anybody tells them they are anybody; their name costs you one word.',
    zh: '称呼里没有名字，像是群发的信；写上对方的姓名，一下子就亲近了。',
  },
  find(letter) {
    const { greeting, text, language } = letter;
    if (!greeting || (greeting.name && !isAnyone(greeting.name.text)) || addressees(letter).length > 1)
      return [];
    const words = text.slice(greeting.start, greeting.end);
    // On a shop’s chat everybody is “dear”.
    if (isSeveral(words) || /^亲[，,～~\s]/u.test(words)) return [];
    const name = customerName(letter);
    if (!name || (/\p{Script=Han}/u.test(name.full) !== (language === 'zh') && language === 'en')) return [];
    const chinese = language === 'zh';
    return [
      {
        start: greeting.start,
        end: greeting.end,
        severity: isNobody(words) ? 'warning' : 'info',
        message: chinese
          ? `称呼里没有写客户的名字：${name.full}。`
          : `The greeting does not name the customer, ${name.full}.`,
        rewrites: rewritesOf(letter, words, name),
        related: [
          {
            ...name.place,
            message: chinese ? '客户的名字写在这里。' : 'The customer’s name stands here.',
          },
        ],
      },
    ];
  },
  examples: [
    {
      bad: '[[Hello,]]\n\nThank you for the drawings.\n\nOn Friday, Karim Rahman wrote:\n\n> Here are the drawings.\n>\n> Best,\n> Karim\n',
      fixed:
        'Hello Karim,\n\nThank you for the drawings.\n\nOn Friday, Karim Rahman wrote:\n\n> Here are the drawings.\n>\n> Best,\n> Karim\n',
    },
    {
      bad: '---\nto: Dr. Anna Lind <anna@example.com>\n---\n[[Dear Sir or Madam,]]\n\nThank you for the drawings.\n',
      fixed:
        '---\nto: Dr. Anna Lind <anna@example.com>\n---\nDear Dr. Lind,\n\nThank you for the drawings.\n',
    },
    {
      bad: '[[Dear customer,]]\n\nThank you for the drawings.\n\nFrom: Karim Rahman <karim@example.com>\nSent: Friday, 2 May 2026 10:02\nTo: Lin\nSubject: Drawings\n\nHere are the drawings.\n',
      fixed:
        'Dear Karim Rahman,\n\nThank you for the drawings.\n\nFrom: Karim Rahman <karim@example.com>\nSent: Friday, 2 May 2026 10:02\nTo: Lin\nSubject: Drawings\n\nHere are the drawings.\n',
    },
    {
      bad: '[[您好：]]\n\n图纸收到了，谢谢。\n\n在 2026年5月2日，王芳 <wf@example.com> 写道：\n\n> 附上图纸。\n>\n> 王芳 采购经理\n',
      fixed:
        '王经理，您好：\n\n图纸收到了，谢谢。\n\n在 2026年5月2日，王芳 <wf@example.com> 写道：\n\n> 附上图纸。\n>\n> 王芳 采购经理\n',
    },
    {
      bad: '---\nto: 王芳\n---\n[[尊敬的客户：]]\n\n图纸收到了，谢谢。\n',
      fixed: '---\nto: 王芳\n---\n尊敬的王芳：\n\n图纸收到了，谢谢。\n',
    },
    { good: 'Hello,\n\nThank you for the drawings.\n' },
    { good: '---\nto: Karim Rahman\n---\nHello Karim,\n\nThank you for the drawings.\n' },
    { good: '---\nto: Karim Rahman\n---\nHi all,\n\nThank you for the drawings.\n' },
    {
      good: 'Hello,\n\nThank you for the drawings.\n\nOn Friday, Rahman Textiles Ltd. wrote:\n\n> Here are the drawings.\n',
    },
    { good: '---\nto: 王芳\n---\n各位好，\n\n图纸收到了，谢谢。\n' },
    {
      good: '亲，您好～\n\n图纸收到了。\n\n王芳 <wf@example.com> 于2026年5月2日周五 10:02写道：\n\n> 附上图纸。\n',
    },
  ],
});

/** As formal as the greeting is, and the other way below it. */
function rewritesOf({ greeting, language }: Letter, words: string, name: CustomerName): Rewrite[] {
  if (!greeting) return [];
  const { signed, full } = name;
  const formal = formalName(name);
  const casual = /^\s*(?:hi|hey)\b/i.test(words)
    ? [casualName(name), formal]
    : /^\s*(?:dear|to whom|尊敬)/i.test(words)
      ? [formal, casualName(name)]
      : [language === 'zh' ? formal : name.title ? formal : (signed ?? full), formal];
  return [...new Set(casual)].map((whom) => {
    const title = greetWith(words, greeting.name?.text ?? null, whom, language);
    return { title, edits: [replacing(greeting, title)] };
  });
}

function greetWith(words: string, named: string | null, whom: string, language: Letter['language']): string {
  if (/to whom/i.test(words)) return `Dear ${whom},`;
  if (named !== null) return words.replace(named, whom);
  const dear = /^(?:尊敬的|亲爱的|親愛的)/u.exec(words)?.[0] ?? '';
  if (language === 'zh') {
    const rest = words.slice(dear.length);
    return /^(?:hi|hello|dear)\b/i.test(rest)
      ? rest.replace(/^\w+\s*/, (hello) => `${hello.trim()} ${whom}`)
      : `${dear}${whom}，${rest}`;
  }
  // “Hi there,” and “Good morning!” keep their first words and their stop.
  return words.replace(/^\s*((?:good \w+|\w+))(?:\s+(?:there|again))?/i, `$1 ${whom}`);
}

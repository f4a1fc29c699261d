/** A letter that starts without a greeting. */

import { defineCheck } from '../check';
import { addressees, customerName } from '../customer-name';
import { inserting } from '../edits';
import { formalName } from '../greeting-name';
import { inScriptOf } from '../in-script';
import { isLong } from '../length';
import type { Letter } from '../letter';

export default defineCheck({
  id: 'manners/greeting',
  principle: 'first-impression',
  severity: 'info',
  message: 'A letter without a greeting.',
  why: {
    en: 'Without a greeting a letter bursts into the room; their name at the top knocks first.',
    zh: '开头没有称呼，显得生硬；先叫一声对方，再谈事情。',
  },
  find(letter) {
    const [first] = letter.body;
    if (!first || letter.greeting || !isLong(letter) || !isLetter(letter) || followsQuote(letter)) return [];
    if (named.test(first.prose) || hailed.test(first.prose)) return [];
    const chinese = letter.language === 'zh';
    const words = greetingFor(letter);
    const lineBreak = letter.text.includes('\r\n') ? '\r\n' : '\n';
    const edit = inserting(lineStart(letter.text, first.start), `${words}${lineBreak}${lineBreak}`);
    return [
      {
        start: first.start,
        end: first.end,
        message: chinese ? '这封信开头没有称呼。' : 'The letter starts without a greeting.',
        rewrites: [{ title: edit.text.trim(), edits: [edit] }],
      },
    ];
  },
  examples: [
    {
      bad: '[[Thank you for the drawings, which we have read with care.]] We will quote all three sizes by Friday. Is the matt finish for all of them, or for the small one only?\n\nBest regards,\nLin\n\nOn Friday, Karim Rahman wrote:\n\n> Here are the drawings.\n',
      fixed:
        'Dear Karim Rahman,\n\nThank you for the drawings, which we have read with care. We will quote all three sizes by Friday. Is the matt finish for all of them, or for the small one only?\n\nBest regards,\nLin\n\nOn Friday, Karim Rahman wrote:\n\n> Here are the drawings.\n',
    },
    {
      bad: '---\nstage: harmony\nto: Anna Lind\n---\n[[We have read the drawings with care.]] All three sizes will be quoted by Friday, with the matt finish for the small one and the gloss for the others.\n\nBest regards,\nLin\n',
      fixed:
        '---\nstage: harmony\nto: Anna Lind\n---\nDear Anna Lind,\n\nWe have read the drawings with care. All three sizes will be quoted by Friday, with the matt finish for the small one and the gloss for the others.\n\nBest regards,\nLin\n',
    },
    {
      bad: '[[图纸收到了，谢谢。]]三个尺寸的报价我们周五之前发给您。样品打算用亚光漆，不知道您觉得合适吗？如果要换颜色，请周三之前告诉我。\n\n顺祝商祺！\n林晓\n\n王芳 <wf@example.com> 于2026年5月2日周五 10:02写道：\n\n> 附上图纸。\n',
      fixed:
        '王芳，您好！\n\n图纸收到了，谢谢。三个尺寸的报价我们周五之前发给您。样品打算用亚光漆，不知道您觉得合适吗？如果要换颜色，请周三之前告诉我。\n\n顺祝商祺！\n林晓\n\n王芳 <wf@example.com> 于2026年5月2日周五 10:02写道：\n\n> 附上图纸。\n',
    },
    {
      good: 'Hi,\n\nThank you for the drawings, which we have read with care. We will quote all three sizes by Friday. Is the matt finish for all of them, or for the small one only?\n\nBest regards,\nLin\n',
    },
    { good: 'The drawings are in, all three sizes by Friday.\n\nBest regards,\nLin\n' },
    {
      good: 'Anna, thank you for the drawings, which we have read with care. We will quote all three sizes by Friday. Is the matt finish for all of them, or for the small one only?\n\nBest regards,\nLin\n',
    },
    {
      good: '> Is the matt finish included in the price for all three sizes?\n\nIt is, for all three sizes and for the lids as well, as long as the colour is one of those in the catalogue that we sent you in spring.\n\n> And the delivery?\n\nIn week 32.\n\nBest regards,\nLin\n',
    },
    {
      good: '图纸收到了，三个尺寸的报价我周五之前发您。样品打算用亚光漆，您看合适吗？要换颜色的话周三之前跟我说一声就行，来得及～\n',
    },
  ],
});

/** “Anna, thank you …”, “Thank you, Anna.” */
const named =
  /^\s*\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?(?: ?[,!:，！：]| [–-])\s|^[^.!?]{0,60}[,\s]\p{Lu}[\p{L}'’-]+\s*[,!]/u;
const hailed =
  /^\s*(?:morning|hola|bonjour|hallo|salut|ciao|yo|亲|早|在的|嗨|哈[喽啰罗])(?!\p{Script=Latin})/iu;

/** A chat has no form; what is closed, or answers a mail, has. */
function isLetter({ closing, signature, draft, language }: Letter): boolean {
  if (language === 'zh') return closing !== null;
  return closing !== null || (signature !== null && draft.zones.some(({ zone }) => zone === 'attribution'));
}

/** Replies below or between the customer’s lines are a conversation under way. */
function followsQuote({ body, draft }: Letter): boolean {
  const quote = draft.zones.find(({ zone }) => zone === 'customer');
  return quote !== undefined && body.some(({ start }) => start > quote.start);
}

function greetingFor(letter: Letter): string {
  const name = addressees(letter).length > 1 ? null : customerName(letter);
  if (letter.language === 'zh') return `${name ? formalName(name) : inScriptOf(letter)`{客户称呼}`}，您好！`;
  // As they sign, so they like to be called.
  return `Dear ${name ? (name.title ? formalName(name) : (name.signed ?? name.full)) : '{name}'},`;
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text.charAt(start - 1) !== '\n' && text.charAt(start - 1) !== '\r') start--;
  return start;
}

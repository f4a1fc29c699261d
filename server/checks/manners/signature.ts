/** A closing with no name below it. */

import { isContact } from '../../draft/signature';
import { defineCheck } from '../check';
import { inserting } from '../edits';
import { inScriptOf } from '../in-script';
import { isLong } from '../length';

export default defineCheck({
  id: 'manners/signature',
  principle: 'first-impression',
  severity: 'info',
  message: 'A closing without a name below it.',
  why: {
    en: 'People answer a person, not a company; your name tells them who will keep the promise.',
    zh: '落款没有署名，客户不知道是谁在跟他说话；留个名字，有事才好找您。',
  },
  find(letter) {
    const { closing, signature, text, language, policy } = letter;
    if (!closing || signature || !isLong(letter)) return [];
    const words = text.slice(closing.start, closing.end).trim();
    // A last thank-you may be a sentence, and “Thanks, Lin” holds the name.
    if (!formal.test(words)) return [];
    const below = letter.draft.blocks
      .filter(({ block, start }) => block.zone === 'own' && start + block.text.length > closing.end)
      .map(({ block, start }) => block.text.slice(Math.max(0, closing.end - start)))
      .join('\n');
    const rest = below.split(/[\r\n]+/).filter((line) => line.trim() !== '');
    if (rest.some((line) => isContact(line) || !/^\s*敬[礼禮]/u.test(line))) return [];
    const { signature: own } = policy.fields;
    const chinese = language === 'zh';
    const name = own?.kind === 'text' && own.text.trim() !== '' ? own.text.trim() : null;
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
    const at = rest.length > 0 ? closing.end + below.trimEnd().length : closing.end;
    const lines =
      name?.replace(/\r?\n/g, lineBreak) ?? (chinese ? inScriptOf(letter)`{您的名字}` : '{your name}');
    return [
      {
        start: closing.start,
        end: closing.end,
        message: chinese ? '结尾没有署名。' : 'No name stands below the closing.',
        rewrites: [
          {
            title: name?.split(/\r?\n/)[0] ?? (chinese ? '署上您的名字' : 'Add your name'),
            edits: [inserting(at, `${lineBreak}${lines}`)],
          },
        ],
      },
    ];
  },
  examples: [
    {
      bad: 'Hi Anna,\n\nThank you for the drawings, which we have read with care. We will quote all three sizes by Friday. Is the matt finish for all of them, or for the small one only?\n\n[[Best regards,]]\n',
      fixed:
        'Hi Anna,\n\nThank you for the drawings, which we have read with care. We will quote all three sizes by Friday. Is the matt finish for all of them, or for the small one only?\n\nBest regards,\n[your name]\n',
    },
    {
      bad: 'Hi Anna,\n\nThank you for the drawings, which we have read with care. We will quote all three sizes by Friday. Is the matt finish for all of them, or for the small one only?\n\n[[Yours sincerely]]\n\nOn Friday, Anna Lind wrote:\n\n> Here are the drawings.\n',
      fixed:
        'Hi Anna,\n\nThank you for the drawings, which we have read with care. We will quote all three sizes by Friday. Is the matt finish for all of them, or for the small one only?\n\nYours sincerely\n[your name]\n\nOn Friday, Anna Lind wrote:\n\n> Here are the drawings.\n',
    },
    {
      bad: '李女士，您好！\n\n图纸收到了，谢谢。三个尺寸的报价我们周五之前发给您。样品打算用亚光漆，不知道您觉得合适吗？如果要换颜色，请周三之前告诉我。\n\n[[顺祝商祺！]]\n',
      fixed:
        '李女士，您好！\n\n图纸收到了，谢谢。三个尺寸的报价我们周五之前发给您。样品打算用亚光漆，不知道您觉得合适吗？如果要换颜色，请周三之前告诉我。\n\n顺祝商祺！\n[您的名字]\n',
    },
    { good: 'Hi Anna,\n\nAll three sizes by Friday.\n\nBest regards,\n' },
    {
      good: 'Hi Anna,\n\nThank you for the drawings, which we have read with care. We will quote all three sizes by Friday. Is the matt finish for all of them, or for the small one only?\n\nBest regards,\nLin\n',
    },
    {
      good: 'Hi Anna,\n\nThank you for the drawings, which we have read with care. We will quote all three sizes by Friday. Is the matt finish for all of them, or for the small one only?\n\nThanks, Lin\n',
    },
    {
      good: '李女士，您好！\n\n图纸收到了，谢谢。三个尺寸的报价我们周五之前发给您。样品打算用亚光漆，不知道您觉得合适吗？如果要换颜色，请周三之前告诉我。\n\n此致\n敬礼\n林晓\n',
    },
    {
      good: '李女士，您好！\n\n图纸收到了。三个尺寸的报价我们周五之前发给您。样品打算用亚光漆，不知道您觉得合适吗？如果要换颜色，请周三之前告诉我。\n\n谢谢！\n',
    },
  ],
});

const formal =
  /^(?:[a-z ,&/]*\b(?:regards|wishes|rgds)|(?:yours )?(?:very )?(?:sincerely|faithfully|truly|respectfully|cordially)(?: yours)?|all the best|best|cheers)\s*[,.!，]?$|^(?:此致|.*敬[礼禮]|.*商祺|祝好|.{0,3}[颂頌].{2,4})[\s，,。.！!]*$/iu;

/** A letter that stops without a closing formula. */

import { defineCheck } from '../check';
import { addingParagraph } from '../edits';
import { inScriptOf } from '../in-script';
import { isLong } from '../length';

export default defineCheck({
  id: 'manners/closing',
  principle: 'first-impression',
  severity: 'info',
  message: 'A letter without a closing.',
  why: {
    en: 'A letter that just stops reads as if you had been called away; two words close it kindly.',
    zh: '没有结尾敬语，读起来像话说到一半；补上一句，礼数就周全了。',
  },
  find(letter) {
    const last = letter.body.at(-1);
    // Chats, as in Chinese messengers, have no closing; a letter to “李女士” has.
    const formal =
      letter.language === 'en'
        ? letter.greeting
        : letter.greeting?.name?.text.match(/先生|女士|总|總|经理|經理|老师|老師/);
    if (!formal || letter.closing || letter.signature || !last || !isLong(letter)) return [];
    // A chat greets and goes on in the same line, and a kind last word is a closing.
    if (
      letter.greeting &&
      !/^[ \t]*[\r\n]/.test(letter.text.slice(letter.greeting.end, letter.greeting.end + 20))
    )
      return [];
    const chinese = letter.language === 'zh';
    if (kindEnd.test(last.prose) || (chinese && isNameLine(last.prose))) return [];
    const write = inScriptOf(letter);
    const [title, message] = chinese
      ? [write`顺祝商祺`, '这封信没有结尾敬语。']
      : ['Best regards,', 'The letter ends without a closing.'];
    return [
      {
        start: last.start,
        end: last.end,
        message,
        rewrites: [
          {
            title,
            edits: [
              addingParagraph(letter, chinese ? write`${title}！\n{您的名字}` : 'Best regards,\n{your name}'),
            ],
          },
        ],
      },
    ];
  },
  examples: [
    {
      bad: 'Hi Anna,\n\nThank you for the drawings, which we have read with care. We will quote all three sizes by Friday. [[Is the matt finish for all of them, or for the small one only?]]\n',
      fixed:
        'Hi Anna,\n\nThank you for the drawings, which we have read with care. We will quote all three sizes by Friday. Is the matt finish for all of them, or for the small one only?\n\nBest regards,\n[your name]\n',
    },
    {
      bad: '李女士，您好！\n\n图纸收到了，谢谢。三个尺寸的报价我们周五之前发给您。样品打算用亚光漆，不知道您觉得合适吗？[[如果要换颜色，请周三之前告诉我。]]\n',
      fixed:
        '李女士，您好！\n\n图纸收到了，谢谢。三个尺寸的报价我们周五之前发给您。样品打算用亚光漆，不知道您觉得合适吗？如果要换颜色，请周三之前告诉我。\n\n顺祝商祺！\n[您的名字]\n',
    },
    { good: 'Hi Anna,\n\nThank you, all three sizes by Friday.\n' },
    {
      good: '李总，您好！\n\n图纸收到了，谢谢。三个尺寸的报价我们周五之前发给您。样品打算用亚光漆，不知道您觉得合适吗？\n\n陈一凡\n蓝河针织（宁波）\n',
    },
    {
      good: 'Hi Anna,\n\nThank you for the drawings, which we have read with care. We will quote all three sizes by Friday. Is the matt finish for all of them?\n\nLin Wei\nBlue River Knitting\n',
    },
    {
      good: 'Hi Anna,\n\nThank you for the drawings, which we have read with care. We will quote all three sizes by Friday. Is the matt finish for all of them?\n\nBest regards,\nLin\n',
    },
  ],
});

/** “云栈人事（杭州）” below “王敏”: in Chinese, a name is enough. */
function isNameLine(words: string): boolean {
  return words.trim().length <= 24 && !/[，。！？!?；;：:~～]/.test(words);
}

/** Thanks, regards or a name after a dash: “Thx, KM”, “Kind regards - Rhys”, “^SJ”. */
const kindEnd =
  /^\s*(?:many )?(?:thanks|thank you|thx|cheers)\b|\bthanks[.!]*\s*$|^\s*(?:love|xx?x?),?\s*$|^\s*[{[<][^{}[\]<>]*[}\]>]\s*$|\b(?:regards|wishes|sincerely|cheers|thx)\b|(?:^|\s)[-–—~^]\s?\p{L}[\p{L} .]{0,20}\s*$/iu;

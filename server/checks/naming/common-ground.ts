/** A long letter to somebody you know well, with no word for the person. */

import { type KnownFact, knownFacts } from '../../facts/known-facts';
import { defineCheck } from '../check';
import { addingParagraph } from '../edits';
import { isHeated } from '../heated';
import { inScriptOf } from '../in-script';
import { countWords } from '../length';
import type { Letter } from '../letter';
import { speaksOf } from '../own-words';

/** Of these one may speak to a customer, the lightest first. */
const topics = ['likes', 'hobbies', 'sport', 'food', 'books', 'films', 'admired', 'dreams', 'history'];
/** In words; a shorter letter is a note on one thing. */
const longLetter = 70;

const files = {
  'customers/rahman.md':
    '---\nname: Karim Rahman\nlikes: [cricket]\nhobbies: [poker]\nprivate: [hobbies]\n---\n',
};
const open = '---\ncustomer: rahman\nstage: harmony\n---\n';
const business =
  'The second shade is dyed, and the first one is packed. We plan to ship both on 12 May with the vessel that your forwarder named, and the papers follow by courier on the day after. The hangtags in two languages are printed, and your people will have photos of them on Monday.\n\nFor the next season we have laid out three shades of the same yarn. If you tell me by the end of the month which of them you would like to see, we can knit a sleeve of each and send it with the goods. How many pieces do you expect to need?';
const businessInChinese =
  '第二个颜色已经染好，第一个颜色也包装完了。我们计划5月12日一起装船，用您货代指定的船期，单据第二天快递给您。双语吊牌已经印好，照片周一发给您。下一季我们用同一种纱线做了三个新颜色，您月底之前告诉我想看哪几个，我们各织一只袖子，跟大货一起寄过去。另外，上一批的尺寸表我们也重新核对了一遍，跟您的样衣完全一致，以后都按这个做。您估计下一季大概需要多少件？';

export default defineCheck({
  id: 'naming/common-ground',
  principle: 'common-ground',
  severity: 'hint',
  message: 'A long letter to a partner with no word for the person.',
  why: {
    en: 'One line about what they love says that you see a person and not an order; a long letter has room for it.',
    zh: '提一句对方喜欢的事，让人觉得您心里有他这个人，而不只是订单。',
  },
  find(letter) {
    const { book, greeting, language, draft } = letter;
    const stage = letter.stage ?? book?.stage;
    // What is sent can no longer be made warmer.
    if (draft.frontMatter?.fields.status === 'sent') return [];
    if (!book || !greeting || (stage !== 'harmony' && stage !== 'sincerity')) return [];
    if (countWords(letter.body, longLetter) < longLetter || isHeated(letter)) return [];
    const ground = commonGround(knownFacts(book));
    if (ground.length === 0 || ground.some((topic) => speaksOf(letter, topic))) return [];
    const chinese = language === 'zh';
    const [first = ''] = ground;
    return [
      {
        start: greeting.start,
        end: greeting.end,
        message: chinese
          ? `信里没有一句是写给客户本人的；客户资料里记着：${ground.join('、')}。`
          : `Nothing here is for the person; the customer book knows: ${ground.join(', ')}.`,
        rewrites: ground.slice(0, 3).map((topic) => ({
          title: chinese ? `加一句关于${topic}的话` : `Add a word about ${topic}`,
          edits: [
            addingParagraph(
              letter,
              chinese ? inScriptOf(letter)`{关于${topic}的一句话}` : `{a word about ${topic}}`,
            ),
          ],
        })),
        related: placeOf(letter, first, chinese),
      },
    ];
  },
  examples: [
    {
      bad: `${open}[[Hi Karim,]]\n\n${business}\n\nBest regards,\nLi Wei\n`,
      fixed: `${open}Hi Karim,\n\n${business}\n\n[a word about cricket]\n\nBest regards,\nLi Wei\n`,
      files,
    },
    {
      bad: `${open}[[林经理，您好！]]\n\n${businessInChinese}\n\n祝好！\n李伟\n`,
      fixed: `${open}林经理，您好！\n\n${businessInChinese}\n\n[关于钓鱼的一句话]\n\n祝好！\n李伟\n`,
      files: { 'customers/rahman.md': '---\nname: 林国栋\nlikes: [钓鱼]\n---\n' },
    },
    {
      good: `${open}Hi Karim,\n\n${business}\n\nWhat a cricket match on Sunday!\n\nBest regards,\nLi Wei\n`,
      files,
    },
    { good: `${open}Hi Karim,\n\nThe second shade is dyed.\n\nBest regards,\nLi Wei\n`, files },
    {
      good: `${open.replace('harmony', 'harmony\nstatus: sent')}Hi Karim,\n\n${business}\n\nBest regards,\nLi Wei\n`,
      files,
    },
    { good: `${open.replace('harmony', 'like')}Hi Karim,\n\n${business}\n\nBest regards,\nLi Wei\n`, files },
    {
      good: `${open}Hi Karim,\n\n${business}\n\nBest regards,\nLi Wei\n`,
      files: {
        'customers/rahman.md': '---\nname: Karim Rahman\nhobbies: [poker]\nprivate: [hobbies]\n---\n',
      },
    },
    {
      good: `${open}Hi Karim,\n\n${business}\n\nBest regards,\nLi Wei\n\nOn Friday, Karim Rahman wrote:\n\n> We are very disappointed. The goods are late again.\n`,
      files,
    },
  ],
});

/** What one may speak of, each shortened to its first words: braces in it are no gaps. */
function commonGround(facts: readonly KnownFact[]): string[] {
  return topics.flatMap((field) =>
    facts
      .filter((fact) => fact.field === field && !fact.private)
      .flatMap(({ values }) => values)
      .map((value) => (value.split(/[,;(，；（]/)[0] ?? '').replace(/[{}]/g, '').trim())
      .filter((value) => value !== ''),
  );
}

function placeOf({ book }: Letter, topic: string, chinese: boolean) {
  const fields = book?.frontMatter?.fields ?? {};
  const field = topics.find((name) => JSON.stringify(fields[name] ?? '').includes(topic));
  const place = field === undefined ? undefined : book?.frontMatter?.places[field];
  return book && place
    ? [
        {
          path: book.path,
          ...place,
          message: chinese ? '客户资料里写在这里。' : 'The customer book says so here.',
        },
      ]
    : [];
}

/** Requests of the customer that the reply does not take up. */
import { defineCheck } from '../check';
import { problemsOf } from '../open-questions';

export default defineCheck({
  id: 'answering/request',
  principle: 'answer-the-need',
  severity: 'info',
  message: 'A request of the customer that the reply does not take up.',
  why: {
    en: 'Who asked for something waits for it; say that it is there, or when it comes, and they can plan.',
    zh: '客户要的东西一直在等；说一声已经发了，或者什么时候发，对方好安排。',
  },
  find: (letter) => problemsOf(letter, 'request'),
  examples: [
    {
      bad: 'Dear Ms. Okafor,\n\nThe unit price for 1,000 pieces is 4.20 USD. The lead time is 30 days from the day on which you approve the sample.\n\n[[Best regards,]]\nLin\n\n> What is the price for 1,000 pieces? Please send me your catalogue as well.\n',
      fixed:
        'Dear Ms. Okafor,\n\nThe unit price for 1,000 pieces is 4.20 USD. The lead time is 30 days from the day on which you approve the sample.\n\nOn our catalogue: [your answer].\n\nBest regards,\nLin\n\n> What is the price for 1,000 pieces? Please send me your catalogue as well.\n',
    },
    {
      bad: '李女士，您好！\n\n谢谢来信。1000 只的单价是 4.20 美元，收到定金后 30 天交货，颜色按您上次确认的色号做，包装也不变。\n\n[[祝好]]\n王强\n\n> 1000 只单价多少？麻烦提供一下检测报告。\n',
      fixed:
        '李女士，您好！\n\n谢谢来信。1000 只的单价是 4.20 美元，收到定金后 30 天交货，颜色按您上次确认的色号做，包装也不变。\n\n关于检测报告：[您的回答]。\n\n祝好\n王强\n\n> 1000 只单价多少？麻烦提供一下检测报告。\n',
    },
    {
      good: '---\nattachments: [catalogue.pdf]\n---\nDear Ms. Okafor,\n\nThe unit price for 1,000 pieces is 4.20 USD.\n\n> What is the price for 1,000 pieces? Please send me your catalogue as well.\n',
    },
    {
      good: 'Hi Anna,\n\nThe photos of the second shade will be with you on Monday.\n\n> We need the photos of the second shade. Please feel free to call me.\n',
    },
    { good: '李女士，您好！\n\n报告周五之前发给您，请放心。\n\n> 麻烦提供一下检测报告。\n' },
  ],
});

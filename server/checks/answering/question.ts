/** Questions of the customer that the reply leaves open. */
import { defineCheck } from '../check';
import { problemsOf } from '../open-questions';

export default defineCheck({
  id: 'answering/question',
  principle: 'answer-the-need',
  severity: 'warning',
  message: 'A question of the customer that the reply leaves open.',
  why: {
    en: 'A question without an answer costs a second mail, and tells them that you did not read the first; name at least when the answer comes.',
    zh: '客户的问题没有回答，对方只好再问一次，还会觉得您没细看；一时答不了，也要说明什么时候答复。',
  },
  find: (letter) => problemsOf(letter, 'question'),
  examples: [
    {
      bad: 'Dear Ms. Okafor,\n\nThank you for your message. The blue model is ready in 30 days from your order, and we pack it in cartons of twelve, as you had it last year.\n\n[[Best regards,]]\nLin\n\n> How long does the blue model take? What is the minimum order for the blue model?\n',
      fixed:
        'Dear Ms. Okafor,\n\nThank you for your message. The blue model is ready in 30 days from your order, and we pack it in cartons of twelve, as you had it last year.\n\nOn the minimum order for the blue model: [your answer].\n\nBest regards,\nLin\n\n> How long does the blue model take? What is the minimum order for the blue model?\n',
    },
    {
      bad: '李女士，您好！\n\n谢谢您的来信。蓝色款的单价是 4.20 美元，500 只一箱，颜色可以按您的色号做，样品本周就能寄出。\n\n[[祝好]]\n王强\n\n> 蓝色款单价多少？起订量是多少？\n',
      fixed:
        '李女士，您好！\n\n谢谢您的来信。蓝色款的单价是 4.20 美元，500 只一箱，颜色可以按您的色号做，样品本周就能寄出。\n\n关于起订量：[您的回答]。\n\n祝好\n王强\n\n> 蓝色款单价多少？起订量是多少？\n',
    },
    {
      bad: 'Hi Sam,\n\n[[The export works again since this morning.]]\n\n> Is the export fixed, and do you offer a discount for schools?\n',
    },
    {
      good: 'Hi Sam,\n\nThe export works again since this morning, and schools pay half the price.\n\n> Is the export fixed, and do you offer a discount for schools?\n',
    },
    {
      good: 'Hi Sam,\n\nThe export works again since this morning. I will answer your other questions by Friday.\n\n> Is the export fixed, and do you offer a discount for schools?\n',
    },
    {
      good: 'Dear Anna,\n\nThe container left Ningbo on Monday and is due on 3 May.\n\n> Hi, how are you? I hope you had a good weekend?\n> Our container should be on its way.\n',
    },
    { good: '李总，您好！\n\n起订量是 500 只，交期 30 天。\n\n> 起订量多少，什么时候能发货？\n' },
  ],
});

/** A letter after which the customer does not know what happens now: no question, no date, no offer. */
import type { Sentence } from '../../draft/draft';
import { remembered } from '../../draft/remember';
import { inSimplified } from '../../words/chinese/script';
import { defineCheck } from '../check';
import { inserting } from '../edits';
import { inScriptOf } from '../in-script';
import { isLong } from '../length';

/** In lower case: one pattern of all, in any case, takes longer to compile than a reply to check. */
const steps = [
  /[?？]/,
  /\b(?:please|let (?:me|us) know|feel free|(?:call|tell|send|give|write to|ask|show) (?:me|us)|choose|click|look forward|looking forward|see you|hear from you|i(?:['’]| wi)ll|we(?:['’]| wi)ll|you(?:['’]| wi)ll|i am going to|we are going to|i plan|we plan|i shall|we shall|attached|enclosed|here is|here are|below is|(?:on|by|from|until|before|after|next|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|next (?:week|month|year)|this (?:week|month)|you can|you may|if you|once you|as soon as)\b|\d{1,2}[./: ]\d{1,2}|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}\b/,
  /请|您看|告诉|联系|回复|确认|期待|等您|我们会|我会|我来|马上|尽快|今天|明天|后天|本周|下周|周[一二三四五六日天]|月\d*[日号]|\d[日号]|如果|可以|随时|欢迎|附件|稍后|吗|呢/,
];

const hasStep = remembered(({ prose }: Sentence) => {
  const words = inSimplified(prose).toLowerCase();
  return steps.some((step) => step.test(words));
});

export default defineCheck({
  id: 'clarity/next-step',
  principle: 'be-clear',
  severity: 'info',
  message: 'A letter without a next step.',
  why: {
    en: 'Who does not know what comes next does nothing; one question or one date keeps things moving.',
    zh: '客户不知道下一步做什么，就什么也不会做；一个问题或一个日期，事情才能往前走。',
  },
  find(letter) {
    const last = letter.body.at(-1);
    const { status } = letter.draft.frontMatter?.fields ?? {};
    // Of a mail without a quote and without front matter nobody knows whether it waits for anything.
    const isReply = letter.customer.length > 0 || letter.draft.frontMatter !== null;
    if (!last || !isReply || !isLong(letter) || status === 'sent') return [];
    if (letter.body.some(({ sentence }) => hasStep(sentence))) return [];
    const [message, question] =
      letter.language === 'zh'
        ? ['信里没有说下一步做什么。', inScriptOf(letter)`您看{日期}之前定下来可以吗？`]
        : ['Nothing tells the customer what happens next.', 'Would {date} suit you for the next step?'];
    const edit = inserting(last.end, letter.language === 'zh' ? question : ` ${question}`);
    return [
      {
        start: last.start,
        end: last.end,
        message,
        rewrites: [{ title: question.replace(/[{}]/g, ''), edits: [edit] }],
      },
    ];
  },
  examples: [
    {
      bad: '---\nstage: sincerity\n---\nHi Karim,\n\nThank you for the call, which was good. The blue model has a new handle, made of beech. It weighs less than the old one, and it sits better in small hands. [[Most dealers here were glad about the change.]]\n\nBest regards,\nLin\n',
      fixed:
        '---\nstage: sincerity\n---\nHi Karim,\n\nThank you for the call, which was good. The blue model has a new handle, made of beech. It weighs less than the old one, and it sits better in small hands. Most dealers here were glad about the change. Would [date] suit you for the next step?\n\nBest regards,\nLin\n',
    },
    {
      bad: '---\nstage: sincerity\n---\n王总，您好！\n\n蓝色款换了新手柄，是榉木的，比原来轻三十克，手小的人握着也舒服。包装也改了，一箱装二十四个，比以前省地方，运费大约能省一成。[[这边的经销商都说改得好。]]\n\n祝好\n李伟\n',
    },
    {
      good: 'Hi Karim,\n\nThank you for the call, which was good. The blue model has a new handle, made of beech. It weighs less than the old one, and it sits better in small hands. Shall I send you one?\n\nBest regards,\nLin\n',
    },
    {
      good: 'Hi all,\n\nThe old handles are in the red box below the window of the workshop. The new ones, made of beech, weigh less and sit better in small hands than those of last year.\n\nLin\n',
    },
    { good: '---\nstage: sincerity\n---\nHi Karim,\n\nThank you, all is well here.\n\nBest regards,\nLin\n' },
    {
      good: 'Hi Karim,\n\nThank you for the call, which was good. The blue model has a new handle, made of beech. It weighs less than the old one. Two of them leave here on Monday with the courier, and the number follows.\n\nBest regards,\nLin\n',
    },
  ],
});

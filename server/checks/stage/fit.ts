/** Moves that do not fit the stage: order pressure too early, a stranger’s introduction too late, silence about the sample. */

import { isClosing } from '../../draft/signature';
import { createEngine } from '../../rules/engine';
import { place } from '../../rules/place';
import { defineCheck, type Problem } from '../check';
import { inserting } from '../edits';
import { inScriptOf } from '../in-script';
import { isLong } from '../length';
import type { Letter } from '../letter';
import { compiled } from './compiled';
import { moveRules, stageMoves } from './moves';

const sample =
  /\b(?:samples?|prototypes?|trials?|demos?|swatch(?:es)?|test(?:s|ed|ing)? (?:piece|unit|version)s?|(?:test(?:ed|ing)|trying|tried|wearing|wore) (?:on )?(?:it|them|the|our|one))\b|样品|样板|打样|试用|试样|小样/i;

const engine = createEngine(moveRules, compiled);

export default defineCheck({
  id: 'stage/fit',
  principle: 'fit-the-stage',
  severity: 'warning',
  message: 'A move that does not fit the stage of the relationship.',
  why: {
    en: 'What helps at one stage hurts at another.',
    zh: '同一句话，放在不同阶段效果不同。',
  },
  find(letter) {
    return letter.stage === null ? [] : [...wrongMoves(letter), ...silenceAboutSample(letter)];
  },
  examples: [
    {
      bad: '---\nstage: like\n---\nHi Karim,\n\nThe pictures are attached. [[When can you place the order]]?\n',
      fixed:
        '---\nstage: like\n---\nHi Karim,\n\nThe pictures are attached. What would you like to see or know before you decide?\n',
    },
    {
      bad: '---\nstage: miss\n---\nHi Karim,\n\nFor 500 pieces, [[our lowest price]] is 4.10 USD.\n',
      fixed:
        '---\nstage: miss\n---\nHi Karim,\n\nFor 500 pieces, the price for [quantity and finish] is 4.10 USD.\n',
    },
    {
      bad: '---\nstage: harmony\n---\nHi Karim,\n\n[[Let me introduce our company]] to you.\n',
      fixed: '---\nstage: harmony\n---\nHi Karim,\n\nHow did [the last delivery or season] go for you?\n',
    },
    {
      bad: '---\nstage: assimilation\n---\nHi Karim,\n\n[[Thank you for the call on Monday, which was very useful for all of us here.]] Our new catalogue has arrived from the printer, and I send you two copies with the next parcel.\n',
      fixed:
        '---\nstage: assimilation\n---\nHi Karim,\n\nThank you for the call on Monday, which was very useful for all of us here. Our new catalogue has arrived from the printer, and I send you two copies with the next parcel. How did the sample do in your own tests, and what still makes you hesitate?\n',
    },
    { bad: '---\nstage: like\n---\n王女士，您好！\n\n图片已发您邮箱。[[什么时候能下单]]？\n' },
    { bad: '---\nstage: harmony\n---\n王总，您好！\n\n[[我司是一家专业的灯具厂家]]。\n' },
    { good: '---\nstage: sincerity\n---\nHi Karim,\n\nWhen can you place the order?\n' },
    {
      good: '---\nstage: like\n---\nHi Karim,\n\nWhen you place an order one day, we can print your name on it.\n',
    },
    { good: '---\nstage: like\n---\nHi Karim,\n\nWe are a leading manufacturer of bags in Ningbo.\n' },
    { good: '---\nstage: sincerity\n---\nHi Karim,\n\nOur lowest price is 4.10 USD, and here is why.\n' },
    {
      good: '---\nstage: assimilation\n---\nHi Karim,\n\nThank you for the call on Monday, which was very useful for all of us here. Has the second sample arrived, and does its weight feel right to your customers this time?\n',
    },
    { good: 'Hi Karim,\n\nWhen can you place the order?\n' },
  ],
});

function wrongMoves(letter: Letter): Problem[] {
  const own = letter.draft.blocks.filter(({ block }) => block.zone === 'own' && !isClosing(block.text));
  return own.flatMap(({ block, start }) =>
    engine.check(block).flatMap((finding) => {
      const move = stageMoves.find(({ id }) => id === finding.rule);
      return move?.stages.some((stage) => stage === letter.stage) ? [place(finding, start)] : [];
    }),
  );
}

function silenceAboutSample(letter: Letter): Problem[] {
  const [first] = letter.body;
  if (letter.stage !== 'assimilation' || !first || !isLong(letter)) return [];
  if (letter.body.some(({ prose }) => sample.test(prose))) return [];
  const chinese = letter.language === 'zh';
  const last = letter.body.at(-1) ?? first;
  const question = chinese
    ? inScriptOf(letter)`样品用下来怎么样？哪一点还让您犹豫？`
    : 'How did the sample do in your own tests, and what still makes you hesitate?';
  return [
    {
      start: first.start,
      end: first.end,
      message: chinese
        ? '样品在客户手里，信里却一字未提。'
        : 'They hold your sample, and the letter does not mention it.',
      rewrites: [{ title: question, edits: [inserting(last.end, chinese ? question : ` ${question}`)] }],
    },
  ];
}

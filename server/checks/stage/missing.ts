/** A draft with front matter that does not say where the writer stands with the customer. */
import { setField } from '../../draft/set-field';
import { type Stage, stages } from '../../draft/stage';
import { stageGuide } from '../../facts/stage-guide';
import type { Rewrite } from '../../rules/finding';
import { defineCheck } from '../check';
import type { Letter } from '../letter';
import { proposeStage } from './propose-stage';

export default defineCheck({
  id: 'stage/missing',
  principle: 'know-the-stage',
  severity: 'hint',
  message: 'Front matter without a stage.',
  why: {
    en: 'What helps at one stage hurts at another: knowing the stage tells which moves fit.',
    zh: '同一句话，放在不同阶段效果不同；先弄清阶段，才知道该怎么说。',
  },
  find(letter) {
    const { frontMatter } = letter.draft;
    // Who writes no front matter wants a quick reply; the line above it names the stage that is missing.
    if (!frontMatter || frontMatter.places.stage || !frontMatter.places.customer) return [];
    const proposal = proposeStage(letter);
    const chinese = letter.language === 'zh';
    const proposed =
      proposal && (chinese ? `${stageGuide[proposal.stage].chinese}（${proposal.stage}）` : proposal.stage);
    const message = proposal
      ? chinese
        ? `没有填写关系阶段；看来是${proposed}：${proposal.reason}。`
        : `No stage is set; it looks like ${proposed}: ${proposal.reason}.`
      : chinese
        ? '没有填写关系阶段。'
        : 'No stage is set.';
    const order = proposal ? [proposal.stage, ...stages.filter((stage) => stage !== proposal.stage)] : stages;
    return [
      {
        ...frontMatter.places.customer,
        message,
        rewrites: order.map((stage) => writeStage(letter, stage)),
      },
    ];
  },
  examples: [
    {
      bad: '---\n[[customer: rahman]]\ndeal: open\n---\nHi Karim,\n\nThank you.\n\nOn Friday, Karim wrote:\n\n> We received the sample and test it now.\n',
      fixed:
        '---\ncustomer: rahman\ndeal: open\nstage: assimilation\n---\nHi Karim,\n\nThank you.\n\nOn Friday, Karim wrote:\n\n> We received the sample and test it now.\n',
    },
    {
      bad: '---\n[[customer: rahman]]\n---\nHi Karim,\n\nThank you.\n\nOn Friday, Karim wrote:\n\n> Your price is too high for us.\n',
      fixed:
        '---\ncustomer: rahman\nstage: sincerity\n---\nHi Karim,\n\nThank you.\n\nOn Friday, Karim wrote:\n\n> Your price is too high for us.\n',
    },
    { good: '---\ncustomer: rahman\nstage: like\n---\nHi Karim,\n\nThank you.\n' },
    { good: '---\nsubject: Drawings\n---\nHi Karim,\n\nThank you.\n' },
    { good: 'Hi Karim,\n\nThank you.\n' },
  ],
});

function writeStage({ draft, language }: Letter, stage: Stage): Rewrite {
  const edit = setField(draft, 'stage', stage);
  const title =
    language === 'zh'
      ? `阶段：${stageGuide[stage].chinese}`
      : `Set the stage: ${stage} (${stageGuide[stage].customer})`;
  return { title, edits: [{ ...edit, stops: [] }] };
}

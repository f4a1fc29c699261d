/** The fields of a draft’s front matter, what they mean, and which values they take: the single source of their completion and hover. */
import { deals, type Stage, stages } from '../draft/stage';
import { stageGuide } from './stage-guide';

export const fieldMeanings = {
  customer: 'The customer’s file in `customers/`, without `.md`.',
  to: 'Whom the mail goes to: `Karim Rahman <karim@example.com>`.',
  stage: 'Where you stand with the customer: like, miss, assimilation, sincerity or harmony.',
  deal: 'How the deal stands: open, won or lost. Praise reads differently before and after.',
  subject: 'The subject of the mail.',
  date: 'The day of the mail, as `2026-05-02`. Words such as “next Friday” are counted from it.',
  status: 'Whether the mail is still a draft or was sent.',
  attachments: 'The files you attach: `[drawing.pdf]`.',
  secret: 'Words that must never stand in your own words: `["4.20 USD"]`.',
} as const;

const stageMeanings = Object.fromEntries(
  stages.map((stage: Stage) => [
    stage,
    `${stageGuide[stage].chinese}. ${stageGuide[stage].customer} ${stageGuide[stage].advice}`,
  ]),
);

/** By field: its values and their meanings. */
export const fieldValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  stage: stageMeanings,
  deal: Object.fromEntries(
    deals.map((deal) => [
      deal,
      { open: 'Nothing is decided yet.', won: 'They have ordered.', lost: 'They bought elsewhere.' }[deal],
    ]),
  ),
  status: { draft: 'Not sent yet.', sent: 'Sent: its promises count from now on.' },
};

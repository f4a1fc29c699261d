/** “My lawyer”, “legal action”, “the consumer authority”: they may bring in others. */
import { denied, questioned } from '../../../words/english/heard';
import { firmName } from '../../../words/english/mishaps';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'threat/legal',
  principle: 'bluff',
  message: 'They speak of lawyers or authorities. It may be pressure, and it is a case to handle with care.',
  why: 'Stay calm, stick to facts and dates, promise nothing in haste, and tell your manager before you answer.',
  phrasings: [
    {
      phrases: [
        '{(criminal case|criminal complaint|police complaint|legal action|legal actions|legal proceedings|legal team|legal advice|legal steps|legally|lawsuit|lawsuits|class action|small claims|attorney|attorneys|attorney general|lawyer|lawyers|solicitor|solicitors|ombudsman|consumer protection|consumer court|trading standards|better business bureau|bbb|ftc|fcc|regulator|central bank|sue|suing|sued)}',
        '{(take|taking|see you in|meet in|go to|going to) [you|this|it|them|the] [to|in] court}',
        '{(report|reporting|reported) (you|this|them|it|the|your) [_] [_] [_] (police|authorities|bbb|authority|government|bank|ministry|fraud|office)}',
        '{(file|filing|lodge|filed|lodged|raise|raising) [a|an] (formal|official|police|legal|chargeback|dispute) [complaint|report|case|with|_]}',
      ],
      unless: [denied, questioned, firmName],
    },
  ],
  examples: [
    { bad: '> Our [[lawyer]] will write to you.' },
    { bad: '> We will take [[legal action]].' },
    { bad: '> We are going to [[report this to the authorities]].' },
    { good: '> We do not need a lawyer for this.' },
    { good: '> Who is your lawyer?' },
    { good: '> The report is ready.' },
    { good: '> Regards from Hale Solicitors in Leeds.' },
    { good: '> I was in court all morning and missed your van.' },
  ],
});

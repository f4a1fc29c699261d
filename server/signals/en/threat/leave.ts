/** “Never again”, “I am switching”, “we will buy elsewhere”: they may go to somebody else. */
import { questioned } from '../../../words/english/heard';
import { notToRecur } from '../../../words/english/mishaps';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'threat/leave',
  principle: 'bluff',
  message: 'They say that they may go elsewhere. It is often a call for attention, and sometimes true.',
  why: 'Stay calm, fix what hurts, and name what they get from you alone.',
  phrasings: [
    {
      phrases: [
        '{@we (will|would|shall|’ll|am|are) [@adverb] not [ever|be] (use|using|buy|buying|order|ordering|fly|flying|rent|renting|shop|shopping|book|booking|stay|staying|trust|purchase|renew|renewing|be back) [from|with|at|on|in|your|you|this|these|them|any] [you|airline|company|bank|here|again|anymore|app|service|site] [again|anymore]}',
        '{(will|would|shall|am|are) [@adverb] never [ever|be] (use|using|buy|order|fly|flying|rent|shop|book|stay|return|come|go|going|deal|do business|eat|visit|choose|bank|trust|purchase|spend) [_] [_] [again|anymore|any more|back|here|with you|your|you]}',
        '{(never|not) (again|ever again|going to use|coming back|going back|going to (fly|buy|use|order|rent)|use (them|this|you) again)}',
        '{never ... again}',
        '{(last|final) time [that] ((i|we|you) [will|am|ever|are] [ever] (fly|flying|buy|buying|use|using|order|ordering|rent|renting|shop|see|get|going|deal|do|stay)|flying|using|buying|renting|shopping)}',
        '{no longer (fly|use|buy|shop|rent|a customer|your customer|book|trust) [with|from|your|you|them|here]}',
        '{(switch|switching|moving|go|going|take|taking|defecting|leaving|changing) [over|back|my|our|all|this|us|me|to] [_] [business|money|custom|elsewhere|to|for] [_] (competitor|competitors|competition|another (company|bank|airline|provider|supplier|service|store|hotel)|different (company|bank|airline|provider|supplier)|elsewhere|somewhere else|apple music|delta|southwest|american|verizon|tidal|google|amazon|hertz|bank)}',
        '{(business|money|custom|orders) elsewhere}',
        '{(going|go|shop|look|buy|order|fly|book|take it|bank|eat|stay|find it) (elsewhere|somewhere else|with someone else)}',
        '{(thinking of|thinking about|considering|tempted to|time to|about to|going to|ready to|hate to) (switching|switch|leaving|leave|jump ship|jumping ship|changing|change) [to|you|your|bank|banks|providers|airlines|suppliers|supplier|carriers] [_]}',
        '{you [just|have|guys|’ve] [just] (lost|lose|are losing|will lose) (a|me|my|our|us|another|all) [_] [_] [_] (customer|customers|business|client|me|as|loyal|from)}',
        '{(lost|losing) (a|your|another) [_] [_] (customer|customers|business|client)}',
        '{(lost|losing) (my|our) [_] (business|custom)}',
        '{next time [@we] [will] (fly|use|choose|rent from|buy from|go with|go to)}',
        '{not (flying|using|buying|renting|ordering|coming|going|booking|staying) ... again}',
        '{(put|puts|putting) [me|us|_] [_] [_] [_] off (dining|buying|using|ordering|coming|going|flying|renting|it|ever)}',
        '{moving on to}',
        '{(fly|flying|using|chose|choose|choosing) [_] [_] [_] (instead|from now on)}',
      ],
      unless: [questioned, notToRecur],
    },
  ],
  examples: [
    { bad: '> I [[will never buy from you]].' },
    { bad: '> We [[take our business elsewhere]].' },
    { bad: '> [[You just lost a customer]].' },
    { good: '> Can we go elsewhere to collect it?' },
    { good: '> We never had a problem.' },
    { good: '> We will come back.' },
    { good: '> The strike is why we lost our oldest client.' },
    { good: '> I hope that it is not going to happen again.' },
  ],
});

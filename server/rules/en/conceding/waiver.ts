/** “We will waive the fee”, “leave the deposit off”: what was owed is forgiven. */
import { asked, bargained, negated, owed, reported, standing } from '../../../words/english/guards';
import { askInReturn } from '../../ask-in-return';
import { defineRule } from '../../rule';

const unless = [negated, asked, bargained, reported, standing, owed];
const due =
  '(fee|fees|charge|charges|deposit|surcharge|surcharges|penalty|penalties|freight|shipping|postage|duty|duties|cost|costs|interest|setup|delivery|moq|minimum|utilities|invoice|bill|balance|rent|insurance|tax|customs|difference)';
const forgive =
  '(<waive>|<skip>|<forget>|<absorb>|<cover>|<swallow>|<bear>|<drop>|<write> off|<tear> up|<take> over|<take> off|<leave> off|<leave> out|<let> go of|<knock> off|<remove>|<cancel>|<forgive>|<eat>)';

export default defineRule({
  id: 'conceding/waiver',
  principle: 'give-get',
  severity: 'warning',
  message: 'What is owed is forgiven, and nothing asked for it.',
  why: 'A fee that vanishes when somebody complains will never be paid again; let it go for something you need.',
  phrasings: [
    {
      phrases: [
        `@offering {${forgive} (the|your|this|that|any|all|our|half|all the|half of the) [_] [_] ${due}}`,
        `@offering {${forgive} (that|it|this|them)} for you`,
        `@offering {(<leave>|<take>|<knock>|<write>) (the|your|this|that) [_] ${due} (off|out|away)}`,
        `(the|your|this|that) [_] [_] ${due} @we (will|can|could|shall) [@adverb|gladly|simply] {(waive|skip|forget|absorb|cover|drop|tear up|write off|take over|take|pay|leave off|leave out|remove|cancel)}`,
        `{no need to pay (the|for the|this|that|any) [_] ${due}}`,
        '{you do not (have|need) to pay (the|for the|this|that) [_] (fee|penalty|surcharge|interest|difference|hours|work|rest)}',
        '@we {(waive|skip|absorb|forget|tear up|write off|take over)} (the|your|this|that|any)',
        `{(do not|no need to) worry about (the|your|this|that) [_] ${due}}`,
        `{(forget|never mind) [about] (the|your|this|that) [_] ${due}}`,
        `@we {(will|shall) not (charge|bill|invoice) [you] [for]} (the|this|that|it|any|anything|your)`,
        `@offering {(<pay>|<cover>|<handle>) (the|your|for the|for your) [_] ${due}} (for you|too|as well|ourselves|myself|on our side)`,
        `(with|and) {(no (deposit|fees)|all fees waived)}`,
        `${due} (is|are|will be) {waived} (for you|$|,)`,
        'duty @we {take over}',
      ],
      unless,
      rewrites: askInReturn,
    },
  ],
  examples: [
    {
      bad: 'We will [[waive the late fee]].',
      fixed: 'We will waive the late fee if you [what you ask in return].',
    },
    {
      bad: 'I can [[leave the deposit off]] as well.',
      fixed: 'I can leave the deposit off as well if you [what you ask in return].',
    },
    {
      bad: 'The storage charge we will simply [[tear up]].',
      fixed: 'The storage charge we will simply tear up if you [what you ask in return].',
    },
    {
      bad: 'We [[will not charge you for]] the visit.',
      fixed: 'We will not charge you for the visit if you [what you ask in return].',
    },
    { good: 'We are not sure that we can waive the late fee.' },
    { good: 'Do you expect that we will waive the late fee?' },
    { good: 'Once the balance is in, we will waive the late fee.' },
    { good: 'You asked that we waive the late fee.' },
    { good: 'For all members we waive the late fee.' },
    { good: 'We charged the visit twice, so we will cancel the second invoice.' },
    { good: 'We cannot waive the deposit, but you can pay it in two parts.' },
  ],
});

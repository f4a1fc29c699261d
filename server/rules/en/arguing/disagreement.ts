import { endsClause, supposed } from '../../../words/english/clauses';
import { asked, negated } from '../../../words/english/guards';
import { say } from '../../rewrites';
import { defineRule } from '../../rule';

const disagree =
  '[have to|must|would|tend to|beg to|am inclined to|do] [strongly|respectfully|completely|totally|fully|really|politely|kindly|simply|wholeheartedly|fundamentally|very much] (disagree|differ|object)|could not disagree more|[strongly|really|simply|just] (do not|can not|cannot|could not) [at all|really|fully|quite|possibly] agree';

export default defineRule({
  id: 'arguing/disagreement',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: 'Announces a disagreement.',
  why: '“I disagree” opens a contest; how you see it, and why, can be said without one.',
  phrasings: [
    {
      phrases: [`@we {${disagree}}`, `@we {(${disagree}) with (you|it|this|that) [at all|on (this|that)]}`],
      unless: [supposed, asked, negated],
      when: [endsClause],
      rewrites: [say('see it differently')],
    },
    {
      phrases: [
        '@we {[strongly|respectfully|completely|totally|must|have to] (disagree with|do not agree with|can not agree with)} (the|this|that|these|those|your|what|how|any)',
      ],
      unless: [supposed, asked, negated],
      rewrites: [say('have a different view of')],
    },
    {
      phrases: [
        '@we {[strongly|respectfully|completely|totally|must|have to] (disagree with|do not agree with|can not agree with)}',
      ],
      unless: [supposed, asked, negated],
      rewrites: [say('see it differently from')],
    },
    {
      phrases: [
        '@we {[strongly|respectfully|completely|totally|must|have to] (disagree|do not agree|can not agree) that}',
      ],
      unless: [supposed, asked, negated],
      rewrites: [say('do not yet see that')],
    },
    {
      phrases: [
        '@we {[tend to|strongly|respectfully|must] disagree (on|about|over)} (the|this|that|your|what|how)',
      ],
      unless: [supposed, asked],
      rewrites: [say('have a different view of')],
    },
    {
      phrases: [
        '@we {[must|have to|strongly|firmly|categorically|completely|flatly] (object to|reject|dispute|refute|deny|contest|do not accept|can not accept|do not buy)} (your|this|that|the|these|such|any) [_] @claim',
      ],
      unless: [supposed, asked, negated],
      rewrites: [say('have a different view of')],
    },
    {
      phrases: [
        '@we {[strongly|firmly] (dispute|deny|do not accept|do not buy) that}',
        '@we {[strongly|firmly] (dispute|deny|do not accept|do not buy) (that|it|this)}',
        '@we {(do not buy) (that|it|this)}',
      ],
      unless: [supposed, asked, negated],
      when: [endsClause],
      rewrites: [say('see it differently')],
    },
    {
      phrases: [
        '@we {[strongly|firmly] (dispute|deny|do not accept) that} (the|we|our|it|this|there|these|your|any|a|you)',
      ],
      unless: [supposed, asked, negated],
      rewrites: [say('do not yet see that')],
    },
    {
      phrases: [
        '{^ [strongly|totally|completely|respectfully] disagree} (.|!|,|$)',
        '{^ [strongly|totally|completely|respectfully] disagree $}',
      ],
      rewrites: [say('we see it differently')],
    },
    {
      phrases: [
        '{(let me|allow me to|permit me to|@we (must|have to|need to)) (correct you|contradict you|contradict|set you right|put you right) [there]}',
        '{(allow me to|permit me to|let me) (disagree|differ|doubt (that|it|this))}',
      ],
      unless: [asked],
      when: [endsClause],
      rewrites: [say('we see it differently')],
    },
  ],
  examples: [
    { bad: 'Sorry, I [[disagree]].', fixed: 'Sorry, I see it differently.' },
    {
      bad: 'I [[strongly disagree with]] your surveyor.',
      fixed: 'I have a different view of your surveyor.',
    },
    {
      bad: 'We [[do not agree that]] the shade is off.',
      fixed: 'We do not yet see that the shade is off.',
    },
    { bad: 'We [[respectfully disagree with]] Karim here.', fixed: 'We see it differently from Karim here.' },
    { bad: 'I [[beg to differ]].', fixed: 'I see it differently.' },
    { good: 'If we disagree, an outside laboratory can decide.' },
    { good: 'Where do we disagree?' },
    { good: 'Neither you nor we disagree.' },
    { good: 'We see the shade differently: could you send us a cutting?' },
    { good: 'We agree with your figures.' },
    { good: 'I could not agree more.' },
    { good: 'We can agree to the new date.' },
    { good: 'Let us know if you disagree.' },
  ],
});

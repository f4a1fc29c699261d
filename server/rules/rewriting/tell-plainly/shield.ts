/** “Rules are rules, it is company policy”: who hides behind the rule or the system says why it is there, or what can be done. */
import { type OfficeSentence, officeClauses } from './office-sentence';

const system = '(?:system|computer|software)';
const namesSystem = new RegExp(String.raw`\b${system}\b`);

const shield = new RegExp(
  `^(?:${[
    // The rule.
    'rules are rules|those are the rules|a rule is a rule|no exceptions|(?:i|we) (?:do|did) not make the rules',
    '(?:it|this|that) is (?:just |simply |only )?(?:our |the |a |company |standard |house )*(?:policy|rules?|procedure|process|protocol|law)',
    '(?:i am|we are) (?:just |only )?following (?:the |our )?(?:rules|orders|procedure|policy|process)',
    '(?:it|they|the rules?|that|this) (?:applies|apply|is the same|are the same)(?: (?:for|to) (?:everyone|everybody|all(?: customers| guests)?))?',
    // The system.
    '(?:it|this|that) is (?:just |simply )?(?:how|the way) (?:it|things|this|the system|the computer|our system)(?: is| are| works?| work)',
    `it is (?:just |only )?(?:the |our )?${system}|the ${system} (?:does|will) not (?:let|allow) (?:me|us|it|this|that)`,
    // The messenger.
    'do not shoot the messenger|(?:it is )?not (?:me|us|up to me|my decision|my rule)',
    '(?:i|we) can not do (?:anything|much)(?: (?:about|for) (?:it|this|that|you))?|(?:there is )?nothing (?:i|we) can do(?: about (?:it|that|this))?',
    '(?:i|we) can not (?:change (?:it|this|that|them)|help (?:it|you|that)|override (?:it|this|that))',
  ].join('|')})$`,
);

/** Null where the sentence says anything else. */
export function explainRule(office: OfficeSentence): string | null {
  const clauses = officeClauses(office);
  if (clauses.length === 0 || !clauses.every((clause) => shield.test(clause))) return null;
  return namesSystem.test(office.said)
    ? 'At the moment our system does not allow this; what we can do is {what you can do}.'
    : 'Our rule here is {what the rule says}, because {the reason behind it}.';
}

/** “Your claim was rejected as per section 9” is “We are sorry that your claim could not be accepted under section 9 because [the reason].” */
import { uncapitalised } from '../fit-words';
import { asWritten, type OfficeSentence } from './office-sentence';

/** “your account # 4711” */
const thing = String.raw`((?:the|your|this) [\p{L}-]+(?: (?!(?:has|have|is|was|were|are|will|had|and|because)\b)[\p{L}-]+){0,3}?(?: (?:# )?\d[\d-]*)?)`;

const rules = [
  '(?:the |our |your )?(?:company )?(?:terms and conditions|terms of (?:service|use)|terms|conditions|policy|policies|rules|regulations|contract|agreement|guidelines|procedures?|house rules|t&cs)',
  String.raw`(?:the |our |your )?(?:company )?(?:section|clause|article|paragraph|point) \d+[\p{L}\d.]*(?: of (?:the|our|your) [\p{L} ]+?)?`,
].join('|');
/** “pursuant to our terms” */
const underRules = `(?:in accordance with|as per|under|pursuant to|in line with|according to|in compliance with|per) (${rules})`;

const adverbs =
  '(?:(?:hereby|now|also|therefore|permanently|automatically|formally|officially|duly|considered|deemed|been|herewith|unfortunately) )*';
/** “reviewed and” */
const examined =
  '(?:(?:reviewed|examined|considered|processed|assessed|checked)(?: ,)? (?:and|but) (?:been |was )?)?';

const refused =
  'rejected|denied|declined|refused|dismissed|disapproved|not (?:been )?(?:successful|approved|accepted|granted)';
const ended = 'closed|terminated|suspended|cancelled|canceled|deactivated|blocked|forfeited';

const reason = String.raw`((?: (?:due to|because of|because|as|since|for (?!further))(?: [\p{L}\d'’-]+){1,10})?)`;

/** What an office says behind it: “with immediate effect, do not contact us again, this decision is final” */
const finality = [
  '(?: (?:with immediate effect|at this (?:time|point|stage)))?(?: ,)?',
  String.raw`(?: (?:please )?do not (?:contact|write to|call|e-?mail) (?:us|me)(?: again)?(?: about [\p{L} ]+)?)?`,
  '(?: and (?:(?:no|any) further .+|can not be (?:reopened|re-opened|appealed|changed)|(?:this|the) decision is final))?',
].join('');

const decided = new RegExp(
  `^(?:${underRules}(?: ,)? )?${thing} (?:has|have|is|was|were|are|shall be) ${adverbs}${examined}(${ended}|${refused})(?: ${underRules})?${reason}${finality}$`,
  'u',
);
const refusal = new RegExp(`^(?:${refused})$`);

/** What an office decides about. */
const papers =
  /\b(?:account|appeal|application|booking|case|claim|complaint|contract|deposit|enquiry|file|form|inquiry|matter|membership|order|refund|request|reservation|submission|subscription|ticket)$/;

/** Says who decided, and why; null where nothing was decided about the reader. */
export function tellDecision(office: OfficeSentence): string | null {
  const found = decided.exec(office.said);
  if (!found) return null;
  const [, rulesBefore, named = '', verb = '', rulesBehind, why = ''] = found;
  const what = uncapitalised(
    asWritten(office, named).replace(/\b(?:aforementioned|aforesaid|above-mentioned|said) /i, ''),
  );
  // “The pool is closed” is news, and no decision about the reader.
  if (!/^your /.test(what) && !papers.test(what)) return null;
  const under = underOurs(office, rulesBefore ?? rulesBehind);
  const because = why === '' ? 'because {the reason}' : asWritten(office, why.trim());
  if (refusal.test(verb))
    // “… due to insufficient proof”: its own rule says that in plain words.
    return why.startsWith(' due')
      ? null
      : `We are sorry that ${what} could not be accepted${under} ${because}.`;
  if (verb === 'forfeited') return `We keep ${what}${under} ${because}.`;
  const done = verb === 'terminated' ? (/\b(?:account|file|case)\b/.test(what) ? 'closed' : 'ended') : verb;
  return `We have ${done} ${what}${under} ${because}; if anything is still open for you, please write to us.`;
}

/** “ under our terms”; empty where no rules are named. */
function underOurs(office: OfficeSentence, named: string | undefined): string {
  if (!named) return '';
  const ours = asWritten(office, named).replace(
    /^(?:the )?(?=terms|conditions|polic|rules|regul|contract|guide|procedure|house|company)/i,
    'our ',
  );
  return ` under ${ours}`;
}

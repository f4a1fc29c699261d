/** Finds questions and requests in an English sentence: with and without a question mark, several in one sentence. */
import type { FoundWords, Wanted } from './asked';
import { clausesOf } from './asking/clauses';
import { type Reading, readAsking } from './asking/reading';
import { englishSubject, inOurMouth } from './english-subject';

/** What is asked in a sentence of the customer. Offsets from its start. */
export function findEnglishQuestions(prose: string): FoundWords[] {
  const found: FoundWords[] = [];
  const asking = /\?["”’)\]]*\s*$/.test(prose);
  const clauses = clausesOf(prose);
  let continued = false;
  for (const [at, clause] of clauses.entries()) {
    const start = clause.tokens[0]?.start ?? 0;
    const end = clause.tokens[clause.end - 1]?.end ?? start;
    const marked = asking && (at === clauses.length - 1 || /^\s*\?/.test(prose.slice(end)));
    const reading = readAsking(clause, { marked, asking, continued });
    continued = reading?.wondering === true;
    if (!reading) continue;
    const { kind, from } = reading;
    const whole = clause.words({ from, to: clause.end });
    for (const about of listed(whole))
      found.push({
        kind,
        wanted: wantedOf(about, kind),
        about,
        subject: about === whole ? englishSubject(clause, reading) : inOurMouth(`the ${about}`),
        start,
        end,
      });
  }
  return found;
}

/** “The price, the lead time and the MOQ” are three; “black and white” is one: each must be a subject on its own. */
function listed(about: string): readonly string[] {
  const list =
    /^((?:what(?:['’]s| is| are)|please|send|quote|me|us)?\s*(?:the |your |a |an )*)(.+)$/i.exec(
      about,
    )?.[2] ?? about;
  const parts = list
    .split(/\s*(?:,\s*(?:and|&)?|\band\b|&|\/)\s*/i)
    .map((part) => part.replace(/^(?:the|your|also|a|an|for)\s+/i, ''));
  if (parts.length < 2 || !parts.every((part) => subjectAlone.test(part))) return [about];
  return parts;
}

const subjectAlone =
  /^(?:(?:fob|cif|unit|best|latest|new|full|current|minimum|your|our|estimated|updated|technical|test|payment|delivery|shipping|product|high[- ]res(?:olution)?|some) )*(?:prices?|pric(?:e )?lists?|quotes?|quotation|moq|minimum order(?: quantity)?|minimum quantity|lead[- ]?times?|delivery(?: times?| dates?)?|deposit|payment terms?|warranty|certificates?|samples?|catalog(?:ue)?s?|photos?|pictures?|drawings?|data ?sheets?|invoices?|packing list|colou?rs?|sizes?|weight|dimensions?|packaging|freight|shipping (?:cost|time|date)s?|cost|terms|times?|specs?|manual|test reports?|brochure)$/i;

const yesOrNo =
  /^(?:and |so |but |then |also )*(?:(?:is|are|was|were|do(?:es)?|did|can|could|would|ha[sd]|have)(?:n['’]t)?|am|will|won['’]t|shall|should|may|if|whether)\b/i;

function wantedOf(about: string, kind: Reading['kind']): Wanted {
  if (
    /\bwho(?:['’]s|['’]ll)? (?:(?:is|will|would|should) )?(?:pay|pays|paying|cover|covers|covering|bear|bears)\b/i.test(
      about,
    )
  )
    return 'payer';
  if (/\bhow much\b|\b(?:price|cost|quote|quotation|fee|rate)\b/i.test(about)) return 'price';
  if (
    /\bwhen\b|\bhow (?:long|soon|fast|quickly)\b|\b(?:date|lead[- ]?time|eta|etd|delivery time|what time|which day|what day)\b/i.test(
      about,
    )
  )
    return 'date';
  if (/\bhow many\b|\b(?:moq|minimum|quantity|how (?:big|large|heavy|old|far|often))\b/i.test(about))
    return 'number';
  if (kind === 'request') return 'thing';
  if (/^(?:and |so |but |then )?why\b|\breason\b/i.test(about)) return 'reason';
  if (/\bwho(?:m|se)?\b/i.test(about)) return 'person';
  if (/\bwhere\b|\baddress\b/i.test(about)) return 'place';
  if (/\bhow (?:do|does|can|could|should|to|would|is|are)\b/i.test(about)) return 'way';
  if (yesOrNo.test(about)) return 'yes';
  return 'fact';
}

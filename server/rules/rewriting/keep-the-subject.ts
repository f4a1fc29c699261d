/** Names the reader again where a rewrite begins with somebody else: “you missed the call and never rang” is “we missed you and you never rang”. */
import { formOf } from '../../words/english/inflect';
import { baseOf } from '../../words/english/verbs';
import type { Match } from '../../words/match';
import type { Edit } from '../finding';

const auxiliaries = /^(did|never|had|has|have|was|were|could|would|will|can|needed|went|came)$/;
const asides = /^(then|also|still|just|simply|even|later|now)$/;
const subjects = /^(we|i|it|they|he|she|who|which|that|there|this|nobody|you|u|so|because|when|if|while|as)$/;

const says =
  /^(?:says?|claims?|wants?|asks?|keeps?|insists?|refuses?|blames?|expects?|thinks?|acts?|wonders?|complains?)$/;

/** “Your new clerk has sent it”: the clerk. */
function whoOf({ tokens, mark }: Match): string {
  const words: string[] = [];
  for (const { text } of tokens.slice(mark.from + 1, mark.to)) {
    if (auxiliaries.test(text) || baseOf(text) !== null || formOf(text, '') === 'past' || text.endsWith('ly'))
      break;
    words.push(text);
  }
  return words.length > 0 ? `your ${words.join(' ')}` : 'they';
}

/**
 * An edit that names who goes on, where the words up to token `to` lose them; none where nothing goes on.
 * @param ours whether the writer is lost as well: “we have your note and will call” is “thank you for your note, and we will call”.
 */
export function keepTheSubject(match: Match, to: number, ours = false): Edit[] {
  const { tokens, mark } = match;
  const first = tokens[mark.from]?.text ?? '';
  const told = tokens
    .slice(mark.from + 1, mark.to)
    .some(({ text }) => auxiliaries.test(text) || /^(failed|forgot)$/.test(text) || baseOf(text) !== null);
  const own = ours && /^(we|i)$/.test(first);
  if (!own && (!/^(you|u|your)$/.test(first) || !told)) return [];
  const who = own ? (first === 'i' ? 'I' : 'we') : first === 'your' ? whoOf(match) : 'you';
  for (let at = to; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next) break;
    // “The gate was scratched when | he | left”: nobody would know who.
    if (
      first === 'your' &&
      /^(when|while|as|before|after|because)$/.test(token.text) &&
      /^(he|she|they)$/.test(next.text)
    )
      return [{ start: next.start, end: next.end, text: who, stops: [] }];
    if (subjects.test(token.text)) break;
    // “…, the plumber came and took it.”
    if (token.text === ',' && /^(the|our|my|his|her)$/.test(next.text)) break;
    if (!/^(and|but)$/.test(token.text)) continue;
    const verb = (asides.test(next.text) ? tokens[at + 2]?.text : next.text) ?? '';
    const past = baseOf(verb) !== null && formOf(verb, '') === 'past';
    if (auxiliaries.test(verb) || past || says.test(verb))
      return [{ start: next.start, end: next.start, text: `${who} `, stops: [] }];
    if (subjects.test(verb)) break;
  }
  return [];
}

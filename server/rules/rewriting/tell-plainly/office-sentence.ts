/** Reads a sentence of an office: without its preamble, with its words at hand as they were written. */
import { endOfWords, type Match, spanOf, textOf } from '../../../words/match';
import { oneLine } from '../fill-template';

/** A sentence without “Please be advised that”. */
export interface OfficeSentence {
  readonly match: Match;
  /** What it says, in small letters, with a space between two words and without its closing mark. */
  readonly said: string;
  /** The token that `said` begins with. */
  readonly from: number;
}

const connectives =
  '(?:(?:dear (?:sir|madam|customer|all)|however|unfortunately|and|so|but|also|further(?:more)?)(?: ,)? )*';
const preamble = new RegExp(
  `^${connectives}(?:${[
    '(?:please|kindly|you are|do) (?:hereby |kindly )?be (?:advised|informed|notified|apprised)(?: ,)? that ',
    '(?:this|this (?:e-?mail|letter|notice)) (?:is|serves) to (?:kindly |formally )?(?:inform|advise|notify) you(?: ,)? that ',
    '(?:we|i) (?:hereby )?(?:regret|are sorry|am sorry|wish|would like|write|are writing|have) to (?:inform|advise|notify|tell) (?:you )?,? ?that ',
    '(?:it has been decided|please note|kindly note|take notice|we note) that ',
  ].join('|')})?`,
);

/** The sentence of a match, as its office says it. */
export function readOfficeSentence(match: Match): OfficeSentence {
  const { tokens } = match;
  const whole = textOf(tokens, 0, endOfWords(tokens)).replace(/\b(it|that|this|there) 's\b/g, '$1 is');
  const opening = preamble.exec(whole)?.[0] ?? '';
  return { match, said: whole.slice(opening.length), from: wordCount(opening) };
}

function wordCount(said: string): number {
  return said.split(' ').filter(Boolean).length;
}

/**
 * Some words of what is said, as they were written.
 * @param at where they begin in `said`, in UTF-16 code units
 */
export function asWritten(office: OfficeSentence, words: string, at = office.said.indexOf(words)): string {
  const { match, said } = office;
  const from = office.from + wordCount(said.slice(0, at));
  const { start, end } = spanOf(match.tokens, { from, to: from + wordCount(words) });
  return oneLine(match.sentence.prose.slice(start, end));
}

const joints =
  / (?:[,;:–—-]|and(?= (?:we|i|it|they|take|apologi[sz]e|strive|aim|please|your|value|appreciate|that|this|remain|regret|thank)\b)|but|so|because)(?: |$)/;

/** What its clauses say, without the words that join them. */
export function officeClauses({ said }: OfficeSentence): string[] {
  return said
    .split(joints)
    .map((clause) => clause.replace(/^(?:and|but|so|because|as|since|sorry|well) /, '').trim())
    .filter((clause) => clause !== '');
}

const letters =
  'e-?mail|message|letter|fax|note|request|enquiry|inquiry|query|question|call|call log|report|documents?|form|application|order|booking|cancellation|ticket|case|claim';
const opinions = 'review|feedback|comments?|suggestions?|complaints?|concerns?|dissatisfaction|issue';

/** “your kind letter of 4 May”, as the one group of a pattern. */
export const yourMessage = String.raw`(your (?:recent |kind )?(?:${letters}|${opinions})(?: (?:dated|of) [\p{L}\d ]+?)?)`;

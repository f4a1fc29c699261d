/** Says in our mouth what an English question is about: “What is your lead time?” is “our lead time”, “Can you ship by air” “whether we can ship by air”. */
import type { TokenRange } from '../words/match';
import type { Token } from '../words/token';
import type { Clause } from './asking/clause';
import type { Reading } from './asking/reading';

/** In words. A longer subject would make our sentence as long as theirs. */
const longestSubject = 12;

/** The subject as it reads behind “on” in our sentence, or null where it cannot be made right. */
export function englishSubject(clause: Clause, { wondering, from }: Reading): string | null {
  const found = wondering
    ? embedded(clause, from)
    : (formed(clause) ?? sent(clause) ?? asStatement(clause, clause.start) ?? bareThing(clause));
  return found === null ? null : inOurMouth(found);
}

/** Words of theirs as we say them behind “on”, or null. */
export function inOurMouth(words: string): string | null {
  return checked(definite(withOurPronouns(trimmed(words))));
}

function rest(clause: Clause, from: number): string {
  return clause.words({ from, to: clause.end });
}

function formed(clause: Clause): string | null {
  const form = clause.forms().find(({ bare, mark }) => !bare || isThing(clause, mark.from, true));
  if (!form?.say) return null;
  const { say, mark, captures } = form;
  return say.replace(/…|\$([a-z]+)/g, (_, name?: string) =>
    lowered(
      name === undefined ? rest(clause, mark.from) : told(clause, captures[name] ?? { from: 0, to: 0 }),
    ),
  );
}

/** What a range says, “’s” in full. */
function told(clause: Clause, range: TokenRange): string {
  const token = clause.tokens[range.from];
  return token?.joined ? (token.readings[0] ?? token.text) : clause.words(range);
}

function lowered(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** “if you can ship by air”, “when it leaves”, “the lead time”: already in the order of a statement. */
function embedded(clause: Clause, from: number): string | null {
  if (clause.tokens[from]?.text === 'if') return `whether ${rest(clause, from + 1)}`;
  return asStatement(clause, from) ?? nounPhrase(clause, from);
}

function asStatement(clause: Clause, from: number): string | null {
  return clause.cues.begins('told', from) && !clause.cues.begins('inverted', from)
    ? rest(clause, from)
    : null;
}

function sent(clause: Clause): string | null {
  const sending = clause.cues.behind('sending', clause.start);
  return sending < 0 ? null : nounPhrase(clause, sending);
}

function nounPhrase(clause: Clause, from: number): string | null {
  const first = clause.tokens[from];
  if (!first) return null;
  if (determiner.test(first.text)) return rest(clause, from);
  if (article.test(first.text)) {
    const of = clause.tokens[from + 1]?.text === 'of' ? 1 : 0;
    return `the ${rest(clause, from + 1 + of)}`;
  }
  return first.kind === 'number' || isThing(clause, from, false) ? `the ${rest(clause, from)}` : null;
}

const determiner = /^(?:the|my|our|your|this|that|these|those)$/;
const article = /^(?:an?|some|any|all|one)$/;

/** “Any colour options for the blue one?” */
function bareThing(clause: Clause): string | null {
  const { start, tokens } = clause;
  const from = /^(?:any|the)$/.test(tokens[start]?.text ?? '') ? start + 1 : start;
  return isThing(clause, from, true) ? `the ${rest(clause, from)}` : null;
}

/** How many words may describe a thing: “new test report”. */
const mostDescribing = 3;

/** Whether a thing stands at a token without an article, such as “FOB price”. @param alone nothing but “for ...” may stand behind it */
function isThing(clause: Clause, from: number, alone: boolean): boolean {
  for (let at = from; at <= from + mostDescribing; at++) {
    const end = clause.cues.behind('thing', at);
    if (end >= 0 && (!alone || end >= clause.end || belonging.test(clause.tokens[end]?.text ?? '')))
      return true;
    if (!describes(clause.tokens[at])) return false;
  }
  return false;
}

const belonging = /^(?:for|of|on|to|from|per|with|if)$/;

function describes(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'punctuation' && !grammar.has(token.text);
}

/** Words that describe nothing. */
const grammar = new Set(
  'i we you a an the and or to want need like provide send quote give share issue confirm have get see in of for with what how when where which who whether if is are any'.split(
    ' ',
  ),
);

/** Cuts what only says why and by when. */
function trimmed(words: string): string {
  return words
    .replace(
      /(?:,| -| –| (?=(?:asap|as soon as|by return|so that|so (?:i|we|you)\b|because|since|please|thanks|thank you|if possible|before|to me|to us|at your earliest)\b)).*$/i,
      '',
    )
    .replace(/ (?:today|now|again|too|as well|please|then|right away|immediately|or not|by \w+day)$/i, '')
    .trim();
}

/** “A sample” is the sample once it was asked for. */
function definite(words: string): string {
  return words.replace(/^(?:an?|some|any) /i, 'the ');
}

/** What they say of themselves we say of them. */
function withOurPronouns(words: string): string {
  const parts = words.split(' ');
  return parts
    .map((part, at) => {
      const before = parts[at - 1]?.toLowerCase() ?? '';
      switch (part.toLowerCase()) {
        case 'you':
          return at === 0 || subjectBefore.test(before) || verbBehind.test(parts[at + 1] ?? '') ? 'we' : 'us';
        case 'i':
        case 'we':
        case 'me':
        case 'us':
          return 'you';
        case 'my':
        case 'our':
          return 'your';
        case 'your':
          return 'our';
        case 'yours':
          return 'ours';
        case 'mine':
          return 'yours';
        case 'am':
          return 'are';
        default:
          return part;
      }
    })
    .join(' ');
}
const verbBehind =
  /^(?:are|can|could|will|would|have|had|do|did|offer|sell|make|need|want|sent|ship|accept|use|charge|think|believe|mean|say|expect|know|suggest|propose)$/i;
const subjectBefore =
  /^(?:if|when|that|what|where|how|whether|which|why|and|or|price|prices|terms|times?|dates?|options?|colou?rs?|sizes?|long|soon|much|many|discount|quantity|models?|products?|samples?|one|ones|exactly|else|ever)$/;

function checked(words: string): string | null {
  const count = words.split(' ').length;
  if (count > longestSubject || count < 2) return null;
  // What still asks, quotes, shouts or begins a new clause does not read as a part of our sentence.
  if (
    /[?!"“”;:()<>[\]{}*_]|\b(?:i'm|i’m|was|but|pls|plz|u|ur|im|myself|yourself|ourselves)\b|\.\s/i.test(words)
  )
    return null;
  if (
    /(?<= )(?:really|like|about|to|of|for|on|in|at|with|by|from|the|a|an|and|or|your|our|if|that)$/i.test(
      words,
    )
  )
    return null;
  if (/^(?:the|our|your|this|these|those|that)\b/i.test(words) && clause.test(words)) return null;
  const [first = ''] = words;
  return /^[A-Z]{2}/.test(words) ? words : first.toLowerCase() + words.slice(1);
}
const clause =
  /\b(?:is|are|was|were|am|does|did|has|had|do|if|when|because|while|and (?:we|you|it|they|how|what|when))\b|,/i;

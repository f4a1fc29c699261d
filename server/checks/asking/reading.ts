/** Tells what a clause asks: a question, a request, or nothing that words could answer. */
import type { Clause } from './clause';

export interface Reading {
  readonly kind: 'question' | 'request';
  /** The token at which what is asked begins, behind the words that only say that something is. */
  readonly from: number;
  /** “I wonder”, “could you let me know”: what is asked stands in the order of a statement. */
  readonly wondering: boolean;
}

/** How a clause stands in its sentence. */
export interface Place {
  /** A question mark stands right behind it. */
  readonly marked: boolean;
  /** One stands behind the sentence. */
  readonly asking: boolean;
  /** The clause before it began to ask. */
  readonly continued: boolean;
}

/** In words. */
const longestStatement = 10;

/** What a clause asks, or null. */
export function readAsking(clause: Clause, { marked, asking, continued }: Place): Reading | null {
  const { start } = clause;
  if (isShort(clause, 0) || clause.cues.has('alone') || clause.cues.has('polite')) return null;
  const wondered = clause.cues.behind('wondering', start);
  if (wondered >= 0)
    // “I want to check it”, “please confirm”: nothing that words could answer.
    return isShort(clause, wondered) || isRhetorical(clause, wondered)
      ? null
      : { kind: 'question', from: wondered, wondering: true };
  if (isRhetorical(clause, 0)) return null;
  const requested = requestIn(clause);
  if (requested >= 0)
    return isShort(clause, requested) ? null : { kind: 'request', from: requested, wondering: false };
  const question: Reading = { kind: 'question', from: 0, wondering: false };
  if (continued && continuing.test(clause.tokens[start]?.text ?? '')) return question;
  if (clause.cues.begins('opening', start) && (asking || !isStatement(clause))) return question;
  // “The blue one too?” asks, and so does a short statement; a long one is said in disbelief.
  return marked && wordsIn(clause) <= longestStatement && !clause.cues.has('disbelief') ? question : null;
}

/** Whether a clause asks from its first words on. */
export function beginsToAsk(clause: Clause): boolean {
  return (
    requestIn(clause) >= 0 ||
    clause.cues.has('polite') ||
    isRhetorical(clause, 0) ||
    (['opening', 'wondering'] as const).some((cue) => clause.cues.begins(cue, clause.start))
  );
}

const continuing = /^(?:if|whether|what|how|when|where|which|who)$/;

/** The token at which what is requested begins, or -1. */
function requestIn(clause: Clause): number {
  const { start, tokens } = clause;
  const told = Math.max(clause.cues.behind('request', start), clause.cues.behind('need', start));
  if (told >= 0) return told;
  const pleads = tokens.slice(0, start).some(({ text }) => pleading.test(text));
  return pleads && tokens[start]?.kind === 'word' && !clause.cues.begins('formality', start) ? start : -1;
}

const pleading = /^(?:please|kindly|pls|plz)$/;

function isRhetorical(clause: Clause, from: number): boolean {
  const at = clause.cues.next('rhetorical', from);
  return at >= 0 && !clause.cues.begins('earnest', at);
}

function isStatement(clause: Clause): boolean {
  const { start, tokens } = clause;
  if (clause.cues.begins('stating', start)) return true;
  return (
    questionWord.test(tokens[start]?.text ?? '') &&
    !clause.cues.begins('inverted', start) &&
    !clause.cues.begins('measuring', start)
  );
}

const questionWord = /^(?:what|which|when|where|who|how|why)$/;

/** Whether too little stands from a token on to say anything. */
function isShort(clause: Clause, from: number): boolean {
  return clause.words({ from, to: clause.end }).length < 3;
}

function wordsIn({ tokens, end }: Clause): number {
  return tokens.slice(0, end).filter(({ kind, joined }) => kind !== 'punctuation' && !joined).length;
}

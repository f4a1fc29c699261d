/** Takes out what was written in the heat of the moment, and says something calm only where nothing else would stand. */

import { opensClause } from '../../words/english/clauses';
import { asked } from '../../words/english/guards';
import { endOfWords, type Match, marking, type TokenRange, textOf } from '../../words/match';
import type { Rewrite } from '../finding';
import type { Rewriter } from '../rule';
import { clauseOf, keepTheRest, leaveOutSentence } from './keep-the-rest';
import { leaveOutArgument } from './leave-out-argument';
import { drop, sentence, where } from './rewrites';
import { sayClause } from './say-clause';
import { sayToTheEnd } from './say-to-the-end';
import { instead } from './tell-instead';
import { tellWhatCameOfIt } from './without-the-reason';

/** In tokens. */
const longestOutburst = 26;

/** In tokens; much else may be said in a longer sentence. */
const longestLetGo = 36;

/** Best first. @param calm a clause without a mark at its end, or a question with one. */
export function letGo(calm: string): readonly Rewriter[] {
  return [
    firstOf(
      dropAside,
      where(restIsCalm, keepTheRest()),
      where(restIsCalm, tellWhatCameOfIt),
      where(tellsNoFigure, leaveOutSentence(longestOutburst)),
    ),
    firstOf(
      where((match) => !tellsNoFigure(match) && opensClause(match), sayToTheEnd(calm)),
      where(restIsCalm, sayClause(calm)),
      where(({ tokens }) => tokens.length <= longestLetGo, instead(calm)),
      sayToTheEnd(calm),
    ),
  ];
}

function firstOf(...rewriters: readonly Rewriter[]): Rewriter {
  return (match) => {
    for (const rewriter of rewriters) {
      const rewrite = rewriter(match);
      if (rewrite) return withoutRolledEyes(match, rewrite);
    }
    return null;
  };
}

const rolledEyes = /\s*(?:🙄|🙃|😒)+\s*(\p{L})?/u;

/** “I want to help 🙄 back to your order” would still roll its eyes; words behind them begin a sentence. */
function withoutRolledEyes({ source }: Match, rewrite: Rewrite): Rewrite {
  const found = rolledEyes.exec(source);
  if (!found) return rewrite;
  const start = found.index;
  const end = start + found[0].length;
  if (rewrite.edits.some((edit) => edit.start < end && edit.end > start)) return rewrite;
  const next = found[1]?.toUpperCase();
  const text = next ? `${/[.!?]$/.test(source.slice(0, start)) ? '' : '.'} ${next}` : '';
  const edits = [...rewrite.edits, { start, end, text, stops: [] }];
  return { ...rewrite, edits: edits.sort((one, other) => one.start - other.start) };
}

/** “…, don’t look at me”: the marked words stand between marks, and enough is said without them. */
export function dropAside(match: Match): Rewrite | null {
  const { tokens, mark } = match;
  let { from, to } = mark;
  while (to > from && /^[,;–—-]$/.test(tokens[to - 1]?.text ?? '')) to--;
  while (from < to && /^[,;–—-]$/.test(tokens[from]?.text ?? '')) from++;
  // “…, and frankly we are not a charity”.
  if (/^(frankly|honestly|really|actually|simply)$/.test(tokens[from - 1]?.text ?? '')) from--;
  if (/^(so|and|but|because|or|then)$/.test(tokens[from - 1]?.text ?? '')) from--;
  // “…, all others had none about it, …”: its last small words go with it.
  let end = to;
  while (small.test(tokens[end]?.text ?? '')) end++;
  if (end - to <= 3 && (tokens[end]?.kind ?? 'punctuation') === 'punctuation') to = end;
  // “…, at least I try | to help.”
  const last = endOfWords(tokens);
  const tail = tokens.slice(to, last);
  if (from > 4 && tail.length < 5 && tail.every(({ kind }) => kind === 'word')) to = Math.max(to, last);
  const before = tokens[from - 1];
  const after = tokens[to];
  if ((before && !/^[,;–—-]$/.test(before.text)) || (after && after.kind !== 'punctuation')) return null;
  if (after && !before && !/^[,;–—-]$/.test(after.text)) return null;
  const next = after?.kind === 'punctuation' ? to + 1 : to;
  // “It hurts, considering what I gave you”: the rest hangs on it.
  if (!before && hangs.test(tokens[next]?.text ?? '')) return null;
  if (!isCalm(outside(tokens, mark)) || (after && tokens.at(-1)?.text === '?')) return null;
  // “The bank is to blame, they hold the money”: nobody would know who.
  if (!before && /^(he|she|they)$/.test(tokens[next]?.text ?? '')) return null;
  // “Your mail was rude, but here is the key”: the “but” goes with it.
  if (!before && /^(but|and|so|yet)$/.test(tokens[next]?.text ?? '')) to = next + 1;
  // A semicolon would be left over.
  else if (!before && /^[;–—-]$/.test(after?.text ?? '')) to = next;
  const told = words(tokens.slice(before ? 0 : to, before ? from : tokens.length));
  return told < 3 ? null : drop()(marking(match, from, to));
}

const small = /^(about|with|over|of|at|so|far|all|it|that|this|them|us|me|here|there|too|yet|ever|anyway)$/;
const hangs =
  /^(considering|because|since|although|though|while|when|if|after|before|which|who|as|unless|until|given|especially|even|not|nor)$/;

function words(tokens: Match['tokens']): number {
  return tokens.filter(({ kind }) => kind !== 'punctuation').length;
}

const heated =
  /\b(?:be my guest|deserve|deserves|tone|rude|entitled|insult|insulting|insulted|offended|offensive|hurt|hurts|weekend|family|sleep|slept|blame|hate|hated|die|ashamed|mortified|thanks|(?<!(?:\b(?:is|are|was|were|looks|be)|['’]s) )fine|complain|complains|complaining|complaint|gratitude|respect|predecessor|unfair|attack|attacking|shout|shouting)\b/;

/** What the sentence says besides has no heat in it. */
export function restIsCalm(match: Match): boolean {
  return isCalm(outside(match.tokens, clauseOf(match)));
}

function isCalm(tokens: Match['tokens']): boolean {
  return !heated.test(textOf(tokens));
}

function outside(tokens: Match['tokens'], { from, to }: TokenRange): Match['tokens'] {
  return [...tokens.slice(0, from), ...tokens.slice(to)];
}

/** No number, price or date would be lost with the sentence. */
export function tellsNoFigure({ tokens, source }: Match): boolean {
  return !tokens.some(({ kind }) => kind === 'number') && !/[$€£{[<]/.test(source);
}

/** Best first, for what only hurts: the rest of the sentence or of the letter without it, then a way forward. */
export const findAWay = letGo('I would like to find a way forward with you');

/** Nothing is written behind the sentence: a question may be asked there. */
function closesLetter({ following }: Match): boolean {
  return following.length === 0;
}

/** Best first, for a question that only hits back: the rest without it, or what would help is asked where nothing answers it. */
export const letQuestionGo: readonly Rewriter[] = [
  where(asked, leaveOutArgument('question')),
  where((match) => asked(match) && closesLetter(match), sentence('What would help you most now?')),
];

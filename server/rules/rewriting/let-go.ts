/** Takes out what was written in the heat of the moment, and says something calm only where nothing else would stand. */
import { opensClause } from '../../words/english/clauses';
import { type Match, marking, type TokenRange, textOf } from '../../words/match';
import type { Rewrite } from '../finding';
import type { Rewriter } from '../rule';
import { clauseOf, keepTheRest, leaveOutSentence } from './keep-the-rest';
import { drop, where } from './rewrites';
import { sayClause } from './say-clause';
import { sayToTheEnd } from './say-to-the-end';
import { instead } from './tell-instead';

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
  if (/^(so|and|but|because|or|then)$/.test(tokens[from - 1]?.text ?? '')) from--;
  const before = tokens[from - 1];
  const after = tokens[to];
  if ((before && !/^[,;–—-]$/.test(before.text)) || (after && after.kind !== 'punctuation')) return null;
  if (after && !before && !/^[,;–—-]$/.test(after.text)) return null;
  // “It hurts, considering what I gave you”: the rest hangs on it.
  if (!before && hangs.test(tokens[to + 1]?.text ?? '')) return null;
  if (!isCalm(outside(tokens, mark)) || (after && tokens.at(-1)?.text === '?')) return null;
  // “Your mail was rude, but here is the key”: the “but” goes with it.
  if (!before && /^(but|and|so|yet)$/.test(tokens[to + 1]?.text ?? '')) to += 2;
  const told = words(tokens.slice(before ? 0 : to, before ? from : tokens.length));
  return told < 3 ? null : drop()(marking(match, from, to));
}

const hangs =
  /^(considering|because|since|although|though|while|when|if|after|before|which|who|as|unless|until|given|especially|not|nor)$/;

function words(tokens: Match['tokens']): number {
  return tokens.filter(({ kind }) => kind !== 'punctuation').length;
}

const heated =
  /\b(?:be my guest|deserve|deserves|tone|rude|insult|insulting|insulted|offended|offensive|hurt|hurts|midnight|weekend|family|sleep|slept|blame|hate|hated|die|ashamed|mortified|thanks|fine|complain|complains|complaining|complaint|gratitude|respect|predecessor|unfair|attack|attacking|shout|shouting)\b/;

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

/** Takes out what was written in the heat of the moment, and says something calm only where nothing else would stand. */

import { endOfClause, opensClause } from '../../words/english/clauses';
import { asked } from '../../words/english/guards';
import { namesFacts } from '../../words/english/names-facts';
import { endOfWords, type Match, marking, remembering, type TokenRange, textOf } from '../../words/match';
import type { Rewrite } from '../finding';
import type { Rewriter } from '../rule';
import { clauseOf, keepTheRest } from './keep-the-rest';
import { leaveOutArgument } from './leave-out-argument';
import { leaveOutSentence } from './leave-out-sentence';
import { both, drop, either, sentence, where } from './rewrites';
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
      where((match) => goesWithIt(match) && opensClause(match) && restIsCalm(match), sayClause(calm)),
      where(onlyAsks, instead(calm)),
      where((match) => !tellsNoFigure(match) && opensClause(match), sayToTheEnd(calm)),
      where(restIsCalm, sayClause(calm)),
      where(({ tokens }) => tokens.length <= longestLetGo, instead(calm)),
      sayToTheEnd(calm),
    ),
  ];
}

/** “We deserve better | after eight years, don’t we?”: what hangs on it means nothing without it. */
function goesWithIt({ tokens, mark }: Match): boolean {
  return /^(?:, )?(?:after|before|when|while|because|since)\b/.test(
    textOf(tokens, endOfClause(tokens, mark.to)),
  );
}

/** “Do you know how many mails I get, | about 200 a day?”: the question holds no other one, and nothing is told behind it. */
function onlyAsks(match: Match): boolean {
  const { tokens, mark } = match;
  const tail = textOf(tokens, endOfClause(tokens, mark.to));
  return (
    asked(match) &&
    mark.from < 3 &&
    !/^, (?:and |but |so )?(?:i|we|you|it|he|she|they|the|our|my|your|this|that|there|please|when|what|where|which|who|how|can|could|would|will|do|does|did|is|are|shall|may)\b/.test(
      tail,
    )
  );
}

function firstOf(...rewriters: readonly Rewriter[]): Rewriter {
  const first = either(...rewriters);
  return (match) => {
    const rewrite = first(withHeat(match));
    return rewrite && withoutRolledEyes(match, rewrite);
  };
}

/** The rewrite without the reproach that closes the sentence: “we did not know it | , you must have misread the label”. */
export function andNoHeat(rewriter: Rewriter): Rewriter {
  return (match) => {
    const { tokens, mark, source } = match;
    const from = tokens.findLastIndex(({ text }, at) => at >= mark.to && text === ',');
    const heat = { from, to: endOfWords(tokens) };
    const said = tokens.slice(from + 1, heat.to);
    const cools =
      from > 0 && said.length > 1 && !isCalm(said) && !namesFacts(textOf(said)) && !/["“”]/.test(source);
    return cools ? both(rewriter, drop('heat'))(remembering(match, { heat })) : rewriter(match);
  };
}

/** “Who are you to judge it, | you have never laid a tile, and the grout is wet”: what goes on in the same heat is marked as well. */
function withHeat(match: Match): Match {
  const { tokens, mark } = match;
  let { to } = mark;
  for (let end = endOfClause(tokens, to); end < tokens.length; ) {
    let next = end;
    while (/^(?:,|;|and|but|so|or|then)$/.test(tokens[next]?.text ?? '')) next++;
    end = endOfClause(tokens, next);
    const threat = tokens[next]?.text === 'otherwise';
    if (end === next || (!threat && isCalm(tokens.slice(next, end)))) break;
    to = end;
  }
  return marking(match, mark.from, to);
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
  // The mark that closes the sentence stays.
  while (to > from && /^[,;.!?…–—-]$/.test(tokens[to - 1]?.text ?? '')) to--;
  while (from < to && /^[,;–—-]$/.test(tokens[from]?.text ?? '')) from++;
  // “…, and frankly we are not a charity”.
  if (/^(frankly|honestly|really|actually|simply)$/.test(tokens[from - 1]?.text ?? '')) from--;
  if (/^(so|and|but|because|or|then)$/.test(tokens[from - 1]?.text ?? '')) from--;
  // “Wow, thanks for the sermon, the gate is at 6”: the cry goes as well.
  if (cries.test(textOf(tokens, 0, from))) from = 0;
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

const cries = /^(?:(?:wow|oh|ah|well|ok|okay|yes|sure|haha|lol|hey|hm|sorry)(?: ,| )*)+$/;
const small = /^(about|with|over|of|at|so|far|all|it|that|this|them|us|me|here|there|too|yet|ever|anyway)$/;
const hangs =
  /^(considering|otherwise|because|since|although|though|while|when|if|after|before|which|who|as|unless|until|given|especially|even|not|nor)$/;

function words(tokens: Match['tokens']): number {
  return tokens.filter(({ kind }) => kind !== 'punctuation').length;
}

const heated =
  /\b(?:be my guest|deserve|deserves|tone|rude|entitled|insult|insulting|insulted|offended|offensive|hurt|hurts|weekend|family|personal{1,2}y|sleep|slept|blame|hate|hated|die|ashamed|mortified|thanks|(?<!(?:\b(?:is|are|was|were|looks|be)|['’]s) )fine|complain|complains|complaining|complaints?|gratitude|respect|predecessor|unfair|attack|attacking|shout|shouting)\b/;

/** What the sentence says besides has no heat in it. */
export function restIsCalm(match: Match): boolean {
  return isCalm(outside(match.tokens, clauseOf(match)));
}

const reproaching =
  /\byou (?:(?:have|had|were|are|would|could|did|do) )?(?:never|always|only|still|just|even|dare|all over|leave us|left us|gave us|give us|choose to|chose to)\b|\b(?:all over|yelling at|accusing|lecture|lecturing) (?:us|me)\b|\b(?:something|what) you (?:did|do|broke|have done) (?:to|with)\b|\bwhat (?:else is new|(?:more|else) do you (?:want|expect))\b|\b(?:i|we) only hear from you\b|\beither you\b|\bor (?:i|we) (?:will )?(?:hang up|block|end)\b|\bwhat you (?:expect|want) (?:from|of) (?:us|me)\b|\bi can (?:read|hear)\b|\bwhy do (?:not )?you (?:not )?(?:come|try|do|run|make|buy|go|write|ask|read)\b|\byou (?:must|should) have (?:mis\p{L}+|read|known|told|asked|said|done)\b|\byou did not (?:tell|say|mention|inform|warn|ask|read|listen|bother)\b|\b(?:ungrateful|unbelievable|pathetic|drama|liars?|slap in the face|low blow|disgrace)\b|\bafter (?:all|everything) .*\b(?:i|we) (?:have|did|do|put|gave|went)\b/u;

function isCalm(tokens: Match['tokens']): boolean {
  const words = textOf(tokens);
  return !heated.test(words) && !reproaching.test(words);
}

function outside(tokens: Match['tokens'], { from, to }: TokenRange): Match['tokens'] {
  return [...tokens.slice(0, from), ...tokens.slice(to)];
}

/** No number, price or date would be lost with the sentence. */
export function tellsNoFigure({ tokens, source }: Match): boolean {
  return !tokens.some(({ kind }) => kind === 'number') && !/[$€£{[<]/.test(source);
}

/** Best first, for what only hurts: the rest of the sentence or of the letter without it, then a way forward. */
export const findAWay = letGo('I understand that you are not happy with this');

/** Nothing is written behind the sentence: a question may be asked there. */
function closesLetter({ following }: Match): boolean {
  return following.length === 0;
}

/** Best first, for a question that only hits back: the rest without it, or what would help is asked where nothing answers it. */
export const letQuestionGo: readonly Rewriter[] = [
  where(asked, leaveOutArgument('question')),
  where((match) => asked(match) && closesLetter(match), sentence('What would help you most now?')),
];

/** Mends a sentence that is at fault as a whole: the fact beside the fault stays, all else goes. */
import { endsAsQuestion } from '../../words/english/clauses';
import { endOfWords, type Match, remembering, type TokenRange, textOf } from '../../words/match';
import type { Token } from '../../words/token';
import type { Rewriter } from '../rule';
import { isJab } from './jabs';
import { leaveOutSentence } from './leave-out-sentence';
import { tellsNoFigure } from './let-go';
import { either, sentence, where } from './rewrites';

const subject =
  /^(?:i|we|you|he|she|it|they|there|the|our|my|your|this|that|these|those|his|her|their|please|nobody|any|every|let|what|how|why|which|do|did|can|could|stop|just|next|all|here|\p{L}+ (?:is|are|was|were|has|have|had|will))\b/u;
const verb =
  /\b(?:is|are|was|were|has|have|had|will|can|could|would|does|did|do|takes?|took|comes?|came|goes|went|left|leaves|says?|shows?|told|sent|made|got|gave|began|paid|sold|bought|works|costs?|starts|stays|needs|holds|covers|runs|ships|arrives|opens|closes|stands|lies|\p{L}{3,}ed)\b/u;
const stands =
  /^(?:the|our|my|there|your|a|an|\d\S*|(?:we|i) (?:have|had|can|will|only|do|are|am|found|sent|sell|ship|see|were|was|got|checked|always|close|open|use|charge|\p{L}{3,}ed)|(?!you |it |they |this |that |he |she |these )\p{L}+ (?:\p{L}+ )?(?:is|are|was|were|has|have|takes?|costs?|starts?|needs?|comes?|works?))\b/u;
const hot =
  /\b(?:you (?:are|were|have|had|did|do|never|just|should|could|must|need|would|know|said|say|told|want|keep|only|can|chose|ordered|signed|agreed|wrote)|your own|never|always|nobody|no one|everybody|everyone|anyone|anybody|lie|lies|lying|liar|nonsense|ridiculous|absurd|stupid|silly|joke|fault|blame|pretend|obviously|clearly|enough|believe|wrong|problem|excuse|excuses|complain\p{L}*|proves?|happens?|mistake|warned|again|charity|miracles?|serious|seriously|basics?|simple|full stop|period|final|life|here we are|told you so|anyway)\b/u;
/** “You wore it | and now pretend it is new.” */
const turns = /^(?:now |then )?(?:pretend|claim|complain|blame)\b/;
const hangs =
  /^(?:if|when|because|since|as|while|although|though|before|after|until|unless|which|who|that|so that)\b/;

/** The clauses of a sentence, without the marks and the conjunctions between them. */
export function piecesOf(tokens: readonly Token[]): TokenRange[] {
  const end = endOfWords(tokens);
  const pieces: TokenRange[] = [];
  let from = 0;
  for (let at = 0; at <= end; at++) {
    const text = tokens[at]?.text ?? '';
    const dash = text === '-' && (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0);
    const mark = at === end || dash || /^(?:[,;:–—]|\.\.+|…)$/.test(text);
    const joint =
      /^(?:and|but|so|because|yet|then|or)$/.test(text) &&
      (subject.test(textOf(tokens, at + 1, at + 4)) || turns.test(textOf(tokens, at + 1, at + 3)));
    if (!mark && !joint) continue;
    if (at > from) pieces.push({ from, to: at });
    from = at + 1;
  }
  return pieces;
}

/** A calm statement of ours that needs nothing said before it. */
function isFact({ tokens }: Match, { from, to }: TokenRange): boolean {
  const words = textOf(tokens, from, to);
  return (
    to - from > 3 &&
    stands.test(words) &&
    verb.test(words) &&
    !hot.test(words) &&
    !hangs.test(words) &&
    !isJab(words)
  );
}

/** In tokens: a longer clause names a thing that what follows points back to. */
const longestName = 10;

// “Except, | obviously, | the views of the others”: without it they would be told of the contrary.
const limits = /^(?:except|unless|not|only|including|instead|otherwise)$/;

/** The one fact that stands beside the marked clause; null where there is none, or where more is told. */
function factBeside(match: Match): TokenRange | null {
  const { tokens, mark } = match;
  const others = piecesOf(tokens).filter(({ from, to }) => to <= mark.from || from >= mark.to);
  // “You only asked | because the lid was red”.
  const facts = others.filter((piece) => isFact(match, piece) && tokens[piece.from - 1]?.text !== 'because');
  const [fact] = facts;
  if (!fact || facts.length > 1 || others.some(({ from, to }) => limits.test(textOf(tokens, from, to))))
    return null;
  // “I disagree that the second crate was dry, | he signed for it”: nobody would know for what.
  const marked = mark.to - mark.from + (fact.from > mark.to ? fact.from - mark.to : 0);
  if (marked > longestName && / (?:it|them)\b/.test(textOf(tokens, fact.from, fact.to))) return null;
  const said = others.filter((piece) => piece !== fact && piece.to - piece.from > 2);
  return said.every(({ from, to }) => hot.test(textOf(tokens, from, to)) || isJab(textOf(tokens, from, to)))
    ? fact
    : null;
}

/** Nothing but the fault is told: each clause beside the marked one is of the same kind. */
export function onlyFault(match: Match): boolean {
  const { tokens, mark } = match;
  return piecesOf(tokens)
    .filter(({ from, to }) => to <= mark.from || from >= mark.to)
    .every(({ from, to }) => {
      const words = textOf(tokens, from, to);
      return to - from < 4 || hot.test(words) || hangs.test(words) || isJab(words);
    });
}

/** The sentence tells the fact beside the fault alone. @param ending of the sentence: a full stop, or a question with a mark before it */
export function keepTheFactAlone(ending = '.'): Rewriter {
  return (match) => {
    const fact = endsAsQuestion(match) ? null : factBeside(match);
    return fact && sentence(`$fact${ending}`)(remembering(match, { fact }));
  };
}

/** “See, I told you”: no name is spoken before the comma. */
function fromTheStart(rewriter: Rewriter): Rewriter {
  return (match) => {
    const rewrite = rewriter(match);
    const [first, comma] = match.tokens;
    const [edit] = rewrite?.edits ?? [];
    if (
      !rewrite ||
      !edit ||
      !first ||
      comma?.text !== ',' ||
      !/^(?:see|well|look|so|there|right)$/.test(first.text)
    )
      return rewrite;
    return { ...rewrite, edits: [{ ...edit, start: Math.min(edit.start, first.start) }] };
  };
}

/** In tokens: an outburst may be long. */
const longest = 36;

/** The letter without the sentence, where it tells nothing else. */
export const leaveOutTheFault: Rewriter = where(
  (match) => onlyFault(match) && tellsNoFigure(match),
  fromTheStart(leaveOutSentence(longest)),
);

/** What stands beside the fault in its sentence is told alone, or is as bad: more than one clause. */
export function hasMore({ tokens }: Match): boolean {
  return piecesOf(tokens).filter(({ from, to }) => to - from > 2).length > 1;
}

/** Best first: the fact alone; the letter without the sentence; the calm sentence in its place. */
export function besideTheFault(calm: string, ending = '.'): Rewriter {
  return either(
    keepTheFactAlone(ending),
    leaveOutTheFault,
    where((match) => onlyFault(match) && tellsNoFigure(match), sentence(calm)),
  );
}

/** Says what we have to say without the contradiction before it: “That is wrong, the fee was 40” as “we see this differently: as far as we can tell, the fee was 40”. */
import { namesFacts } from '../../words/english/names-facts';
import { endOfWords, type Match, remembering, type TokenRange, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { piecesOf } from './beside-the-fault';
import { sentence } from './rewrites';

const opener =
  /^(?:(?:no|but|and|well|sorry|look|so|honestly|frankly|see|hi|hello|sir|madam|wait|actually|(?:i|we) (?:am|are) (?:very |so )?(?:sorry|afraid)(?: to say)?(?: that)?|with (?:all )?(?:due )?respect) ?)*$/;
const denial =
  /\b(?:wrong|mistaken|untrue|false|nonsense|rubbish|incorrect|inaccurate|disagree|differ|exaggerat\p{L}*|not (?:\p{L}+ )?(?:true|right|correct|the case|so|agree|accurate)|confus\p{L}+|mixed? (?:\p{L}+ )?up|mixing|mistake us|mixing up)\b/u;
const ours =
  /^(?:(?:in fact|actually|the fact is that|as a matter of fact) )?(?:you (?:were|have been|had been|received|got)|i|we|it|they|he|she|there|the|our|my|this|that|these|those|a|an|your|\d\S*|\p{L}+ (?:is|are|was|were|has|have))\b/u;
const jab =
  /^(?:look|read|check|you (?!were (?:informed|told|sent|given|asked|notified)\b|have been|had been|received|got)|and you|everybody|everyone|nobody|any|see|ask|just|(?:the|our|my|these) \p{L}+ (?:prove|proves|show|shows) (?:it|that|so)$|that is|simple|full stop|period|as simple)\b/u;

/** In tokens: the contradiction alone, with what it is about. */
const longestDenial = 12;

/** @param before what comes before the statement */
export function tellHowItLooks(before = 'we see this differently: as far as we can tell,'): Rewriter {
  return (match: Match) => {
    const { tokens, mark } = match;
    const pieces = piecesOf(tokens);
    const words = ({ from, to }: TokenRange): string => textOf(tokens, from, to);
    const contradicts = (piece: TokenRange): boolean =>
      denial.test(words(piece)) && !namesFacts(words(piece)) && piece.to - piece.from <= longestDenial;
    // “I disagree, the numbers | prove it”: it may stand before what was marked.
    const at = pieces.findLastIndex((piece) => piece.from < mark.to && contradicts(piece));
    if (at < 0 || tokens.at(-1)?.text === '?') return null;
    const earlier = pieces.slice(0, at).filter((piece) => !opener.test(words(piece)));
    const after = pieces.slice(at + 1);
    const jabs = after.findIndex((piece) => jab.test(words(piece)));
    const told = jabs < 0 ? after : after.slice(0, jabs);
    const lost = jabs < 0 ? [] : after.slice(jabs);
    if (lost.some((piece) => namesFacts(words(piece)))) return null;
    const [first] = told;
    const last = told.at(-1);
    if (first && last && earlier.length === 0) {
      if (!ours.test(words(first)) || told.some((piece) => denial.test(words(piece)))) return null;
      const said = { from: first.from, to: lost.length ? last.to : endOfWords(tokens) };
      const own = /^(?:i|we) (?:\p{L}+ )?(?:think|believe|find|feel|would)\b/u.test(words(first));
      return sentence(`${own ? 'we see this differently:' : before} $said.`)(remembering(match, { said }));
    }
    // “Nobody waits an hour, so I do not agree.”
    const [start] = earlier;
    const end = earlier.at(-1);
    if (
      !start ||
      !end ||
      after.length > 0 ||
      (!/^(?:nobody|no one)\b/.test(words(start)) && !ours.test(words(start)))
    )
      return null;
    return sentence('as far as we can tell, $said.')(
      remembering(match, { said: { from: start.from, to: end.to } }),
    );
  };
}

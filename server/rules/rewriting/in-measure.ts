/** Takes out what a concession gives without measure, “…, no questions asked”, so that a condition does not stand next to it. */
import type { Match } from '../../words/match';
import type { Rewriter } from '../rule';
import { cutTail } from './soften-the-no';

const lavish =
  /(?:[,;–—-] )?(?:and |but |so |or )?(?:no questions asked|no strings attached|forever(?: if you (?:want|like|wish|need))?|if (?:that|it|this) makes you happy(?:ier)?|(?:for )?as (?:many|long|often|much|late) as you (?:like|want|need|wish))$|[,;–—-] (?:and |but |so |or )?(?:no (?:problem|worries|rush|hurry|stress)(?: at all| whatsoever)?|(?:that|it|this) is (?:totally |completely |absolutely |really |all |perfectly )*(?:ok|okay|fine|no problem|no issue|alright|cool|free|for free|free of charge|on us|on me|on the house)(?: (?:for|with|by) (?:us|me|you))?|(?:please )?(?:take|you have) (?:all the time|your time|as much time|as long)\b[^,;]*|there is (?:really )?no (?:rush|hurry|need to hurry)[^,;]*|no need to (?:pay|worry|ask|thank|do anything)[^,;]*|(?:please )?(?:do not worry|never mind|forget)(?: about (?:it|that|this|the money))?|(?:please )?(?:do not|never) tell [^,;]*|(?:or |and )?even (?:less|more|lower|cheaper|[$€£]? ?[\d.,]+)\b[^,;]*|anything for you|(?:just )?because (?:i|we) (?:like|love) you|(?:whatever|whenever|however) (?:you|suits|it)\b[^,;]*|i do not mind|we do not mind|it is (?:your|up to you)[^,;]*|happy (?:now|with that))$/;

/** The rewrite of what is left of the sentence without its lavish end, which goes. */
export function inMeasure(rewriter: Rewriter): Rewriter {
  return (match) => {
    const cut = cutTail(match, lavish);
    const keeps = cut ? match.tokens.findLastIndex(({ end }) => end <= cut.start) + 1 : 0;
    if (!cut || keeps < 3) return rewriter(match);
    const rewrite = rewriter(withoutTail(match, keeps, cut.end));
    if (!rewrite) return null;
    const own = rewrite.edits.filter(({ end }) => end <= cut.start);
    const last = own.at(-1);
    if (own.length < rewrite.edits.length) return rewriter(match);
    // What is put in at the end stands in the place of what goes.
    return last && last.start === cut.start
      ? { ...rewrite, edits: [...own.slice(0, -1), { ...last, end: cut.end }] }
      : { ...rewrite, edits: [...own, cut] };
  };
}

/** The match in the sentence without its end; its closing mark stays. */
function withoutTail(match: Match, keeps: number, end: number): Match {
  const { tokens, mark } = match;
  const left = tokens.slice(0, keeps);
  const marks = tokens.filter((token) => token.start >= end);
  const inside = mark.from < keeps;
  return {
    ...match,
    tokens: [...left, ...marks],
    from: inside ? match.from : 0,
    to: inside ? Math.min(match.to, keeps) : keeps,
    mark: inside ? { from: mark.from, to: Math.min(mark.to, keeps) } : { from: 0, to: keeps },
  };
}

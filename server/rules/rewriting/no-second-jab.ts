/** Takes a second jab out with the first: “You have to learn that it drips, this is basic” is “It drips”. */
import { namesFacts } from '../../words/english/names-facts';
import { endOfWords, type Match, textOf } from '../../words/match';
import type { Edit, Rewrite } from '../finding';
import type { Phrasing, Rewriter } from '../rule';
import { keepTheFactAlone, leaveOutTheFault, piecesOf } from './beside-the-fault';
import { either, where } from './rewrites';

const jabs = [
  // “…, it really isn’t”, “…, simple”, “…, right?”
  /^(?:it|this|they) (?:really |simply |just |certainly )*(?:is|are|was|were|does|do|did) not$/,
  /^(?:right|ok|okay|got it|understood|clear|is (?:that|this|it) clear|(?:do|did) you (?:understand|get it|see)|you (?:know|see|understand)|simple|period|full stop|end of (?:story|discussion)|plain and simple|simple as that|as simple as that|come on|honestly|seriously|really|hello|obviously|for once|by the way)$/,
  /^(?:this|that|it|all this) is (?:(?:a|the|very|so|just|only|really|all|quite|such|not|pretty) )*(?:basic|basics|simple|obvious|logical|logic|normal|common sense|elementary|easy|fact|facts|clear|rocket science|hard|difficult|how it is|how it works|life|business|that|school|knowledge|question|stupid|silly|ridiculous|nonsense|joke|story|a pity)(?: (?:thing|things|stuff|fact|here|really|to (?:understand|see|read)|for (?:everyone|everybody|all)))?$/,
  /^(?:it|that|this|everything) (?:is|['’]s) (?:all )?(?:in there|written (?:there|here)|there|written down|black on white)$/,
  // “…, and you didn’t believe me”
  /^(?:but |so |and )?you (?:(?:did|do|would|could|will|can) not|never|still|just|even|should have|could have|must have|only|simply|chose|preferred|wanted) (?:\p{L}+ ?){1,9}$/u,
  /^(?:now )?here we (?:are|go)(?: again)?$/,
  /^(?:please )?(?:stop|do not|quit|no need to|let us not|let us stop) (?:\p{L}+ ){0,3}(?:blam\p{L}+|complain\p{L}*|pretend\p{L}*|lying|lie|wasting|waste|argu\p{L}+|exaggerat\p{L}+|shout\p{L}*|expect(?! (?:us|me)\b)|act|acting|come|cry|crying|whin\p{L}+|play\p{L}*|tell|telling|say|saying|twist|twisting|make|making|be)(?: \p{L}+){0,8}$/u,
  /^(?:everybody|everyone|anybody|anyone|any child|every child|a child|we all) (?:else )?(?:\p{L}+ )?(?:knows?|sees?|understands?|manages?)(?: (?:that|this|it|how|so))?(?: \p{L}+){0,2}$/u,
  /^(?:what|how|why) (?:did|do|else|more|would|should|could) (?:else |more )?(?:you|i|we) (?:\p{L}+ ?){1,6}$/u,
  /^which is (?:(?:a|just|simply|pure|complete|total|plain) )*(?:lie|nonsense|ridiculous|obvious|rubbish|absurd|not true|untrue|wrong)$/,
  /^(?:look at|ask) (?:any|anyone|anybody|around|your) ?(?:\p{L}+ ?){0,4}$/u,
  /^(?:that|this|it) is (?:really |simply |just )?(?:not (?:our|my)|your(?: own)?) (?:fault|problem|mistake|business|job)$/,
  /^(?:it|that|this) is (?:the |our )?(?:company )?(?:policy|rules?|law)$/,
  /^(?:i|we) hope (?:that )?(?:it|this|that) is (?:now )?(?:clear|understood)(?: \p{L}+){0,3}$/u,
  /^(?:we|i) do not (?:have to )?waste (?:\p{L}+ ?){1,8}$/u,
  /^(?:then )?(?:this|that|it|such things|this kind of thing) (?:will|would|does|do) not (?:happen|be necessary)(?: \p{L}+){0,2}$/u,
  /^(?:now )?(?:pretend|claim|complain|blame) (?:that )?(?:\p{L}+ ?){1,7}$/u,
  /^(?:the |our |my |these )\p{L}+ (?:prove|proves|show|shows) (?:it|that|so)$/u,
];
const opening =
  /^(?:no|but|well|look|listen|come on|seriously|see|(?:well )?(?:i|we) (?:do not|can not) agree(?: with (?:you|this|that|it))?(?: at all)?|once again|again)$/;

function isJab(words: string): boolean {
  const plain = words.replace(/ ['’]s /g, ' is ');
  return !namesFacts(plain) && jabs.some((jab) => jab.test(plain));
}

/** The edits with those that take out what is said in the same tone behind them, and before them. */
function calmed(rewrite: Rewrite, { tokens, source }: Match): Rewrite {
  const told = rewrite.edits.filter(({ start, end, text }) => text !== '' || end > start);
  const start = Math.min(...told.map((edit) => edit.start));
  const end = Math.max(...told.map((edit) => edit.end));
  const last = tokens[endOfWords(tokens) - 1];
  if (told.length === 0 || !last || end > last.end || start < 0) return rewrite;
  const pieces = piecesOf(tokens);
  const words = (at: number): string => textOf(tokens, pieces[at]?.from, pieces[at]?.to ?? 0);
  const startOf = (at: number): number => tokens[pieces[at]?.from ?? 0]?.start ?? 0;
  let keep = pieces.length;
  while (keep > 1 && startOf(keep - 1) >= end && isJab(words(keep - 1))) keep--;
  const edits: Edit[] = [...rewrite.edits];
  const stays = tokens[(pieces[keep - 1]?.to ?? 0) - 1];
  if (keep < pieces.length && stays) {
    // “…, right?” asked about what is told now.
    const mark = tokens.at(-1);
    const asked = mark?.text === '?' && pieces.length > 1;
    const from = Math.max(stays.end, end);
    edits.push({ start: from, end: asked ? mark.end : last.end, text: asked ? '.' : '', stops: [] });
  }
  const [first] = tokens;
  let next = 0;
  while (next < keep - 1 && startOf(next + 1) <= start && opening.test(words(next))) next++;
  const at = startOf(next);
  if (next > 0 && first && at <= start) {
    const own = edits.findIndex((edit) => edit.start === at && edit.text !== '');
    const opened = edits[own];
    const large = (text: string) =>
      /^\p{Lu}/u.test(source.slice(first.start)) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    if (opened) edits[own] = { ...opened, start: first.start, text: large(opened.text) };
    else if (edits.every((edit) => edit.start > at))
      edits.push({ start: first.start, end: at + 1, text: large(source.charAt(at)), stops: [] });
  }
  return { ...rewrite, edits: edits.sort((one, other) => one.start - other.start) };
}

/** The rewriter with no second jab left behind. */
export function calm(rewriter: Rewriter): Rewriter {
  return (match) => {
    const rewrite = rewriter(match);
    return rewrite && calmed(rewrite, match);
  };
}

/** “We were busy, so | don’t expect miracles”: the jab alone was marked, and goes. */
const withoutTheJab: Rewriter = where(
  ({ tokens, mark }) =>
    piecesOf(tokens).some(
      ({ from, to }) => from <= mark.from && mark.from < to && isJab(textOf(tokens, from, to)),
    ),
  either(keepTheFactAlone(), leaveOutTheFault),
);

/** Phrasings whose rewrites leave no second jab behind. */
export function noSecondJab(phrasings: readonly Phrasing[]): readonly Phrasing[] {
  return phrasings.map((phrasing) => ({
    ...phrasing,
    rewrites: [withoutTheJab, ...phrasing.rewrites.map(calm)],
  }));
}

/** The same, with the best rewrites of a sentence of a known shape, whichever words of it were marked. */
export function firstTry(best: readonly Rewriter[], phrasings: readonly Phrasing[]): readonly Phrasing[] {
  return noSecondJab(phrasings).map((phrasing) => ({
    ...phrasing,
    rewrites: [...best, ...phrasing.rewrites],
  }));
}

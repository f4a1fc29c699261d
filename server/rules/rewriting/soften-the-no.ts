/** Says a no kindly: “No, we won’t refund it, period” is “I am afraid we cannot refund it”. */
import { type Match, sentenceBefore, textOf } from '../../words/match';
import type { Edit } from '../finding';
import type { Rewriter } from '../rule';
import { firstOwn, regrets, stubbornTail, underTheTerms, verbs } from './around-the-no';
import { asCannot } from './as-cannot';
import { capitalised, uncapitalised } from './fit-words';
import { asNotApproved, asNoun } from './no-as-a-noun';
import { say } from './rewrites';
import { titled } from './together';

const joints = /^(but|and|so|however|still)$/;
const subjects =
  /^(i|we|you|he|she|it|they|this|that|these|those|the|a|an|our|my|your|their|his|her|there|all|nobody|none|nothing|both|any|such|used|opened)$/;
const leading =
  /^(once|when|after|before|for|in|on|at|with|without|under|during|from|until|due|by|despite|given|outside)$/;

/** The edits that take the bluntness out of the sentence, in order. */
export function soften(match: Match): readonly Edit[] {
  const tail = stubbornTail(match);
  const end = tail?.start ?? Number.POSITIVE_INFINITY;
  // “We never lend it, | no exceptions”: the no before it is meant.
  const inTail = (match.tokens[match.mark.from]?.start ?? 0) >= end;
  const said = inTail ? { ...match, mark: { from: 0, to: match.mark.from } } : match;
  const inside =
    asNoun(match) ?? asNotApproved(match) ?? withoutForce(inOne(opening(said), asCannot(said), match), said);
  const own = inside.filter((edit) => edit.end <= end);
  if (tail) return [...own, tail];
  const terms = underTheTerms(match);
  return terms && own.length > 0 ? [...own, terms] : own;
}

/** “I definitely can’t” is “I can’t”. */
function withoutForce(edits: readonly Edit[], { tokens, mark }: Match): readonly Edit[] {
  const at = tokens.findIndex(
    ({ text }, index) =>
      index > mark.from && index < mark.to && /^(?:definitely|absolutely|certainly)$/.test(text),
  );
  const word = tokens[at];
  const before = tokens[at - 1];
  if (!word || !before || edits.some(({ end }) => end > before.end)) return edits;
  return [...edits, { start: before.end, end: word.end, text: '', stops: [] }];
}

/** “Sorry can’t go so low.” behind it, “I’m sorry, no.” before it: one apology will do. */
function sorryBeside(match: Match): boolean {
  const before = sentenceBefore(match)?.prose ?? '';
  return (
    /^\W*(?:i['’]?m |so |very )*(?:sorry|afraid|unfortunately)\b/i.test(match.following[0]?.prose ?? '') ||
    (regrets.test(before) && before.trim().split(/\s+/).length <= 5)
  );
}

/** “You won’t get it”: where both change the first word, the second has the say. */
function inOne(
  [first, ...rest]: readonly Edit[],
  [second]: readonly Edit[],
  { tokens, source }: Match,
): readonly Edit[] {
  if (!first || !second) return [...(first ? [first, ...rest] : []), ...(second ? [second] : [])];
  if (second.start >= first.end) return [first, second];
  if (second.end <= first.start) return [second, first];
  const kept = tokens.find(({ end }) => end > second.start);
  const letters = kept && first.end >= kept.end ? kept.end - kept.start : 1;
  const large = first.text.length === letters && /^\p{Lu}/u.test(source.slice(first.start));
  const words = large ? capitalised(second.text) : second.text;
  return [{ ...second, start: first.start, text: first.text.slice(0, first.text.length - letters) + words }];
}

/** “No, we can’t” as “I am afraid we can’t”. */
function opening(match: Match): Edit[] {
  const { tokens, source, sentence, mark } = match;
  // “thanks for writing nope, | I can’t”: the sentences before it have no full stop.
  const nope = tokens[mark.from - 2];
  if (
    firstOwn(match).at < mark.from - 2 &&
    nope &&
    /^(no|nope|nah)$/.test(nope.text) &&
    tokens[mark.from - 1]?.text === ','
  )
    return [{ start: nope.start, end: nope.end, text: 'sorry', stops: [] }];
  const { at, from } = firstOwn(match);
  const start = tokens[from]?.start;
  const joint = joints.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text !== ',' ? 1 : 0;
  const first = tokens[at + joint];
  if (start === undefined || !first || !(first.kind === 'word' || isSum(tokens, at + joint))) return [];
  const large = /^[\p{Lu}\d$€£]/u.test(source.slice(start)) && from === 0;
  const cased = (words: string): string => (large ? capitalised(words) : words);
  const kind = regrets.test(sentence.prose) || hedges.test(sentence.prose) || sorryBeside(match);
  if (kind || thanks.test(sentence.prose.slice(tokens[at]?.start ?? 0))) {
    // “Thanks for asking, but I can’t”: the no comes behind it.
    if (at === from) return kind ? [] : behindTheJoint(match);
    const begin = tokens[at];
    if (!begin) return [];
    const letter = source.slice(begin.start, begin.start + 1);
    return [{ start, end: begin.start + 1, text: cased(letter), stops: [] }];
  }
  const lead = joint ? `${source.slice(tokens[at]?.start, tokens[at]?.end).toLowerCase()} ` : '';
  const { words, keep } = regretFor(match, at + joint, lead !== '' || large || from > 0);
  if (words === '') {
    if (at === from) return behindTheJoint(match);
    return [
      { start, end: first.start + 1, text: cased(source.slice(first.start, first.start + 1)), stops: [] },
    ];
  }
  const written = source.slice(first.start, first.end);
  const small = first.text === 'i' ? written : uncapitalised(written);
  // “No. | We can’t do it”: the bare word goes, too.
  const before = from === 0 ? sentenceBefore(match) : undefined;
  const bare = before && /^(?:no|nope|nah)[.!]?\s*$/i.test(before.prose);
  const begin = bare ? before.start - sentence.start : start;
  return [
    { start: begin, end: first.end, text: cased(`${lead}${words} ${keep ? written : small}`), stops: [] },
  ];
}

/** “We look forward to it, but | I am afraid | we cannot refund it.” */
function behindTheJoint({ tokens, mark, source }: Match): Edit[] {
  // “But | it | is too low”: the subject stands before the marked words.
  const at = joints.test(tokens[mark.from - 2]?.text ?? '') ? mark.from - 1 : mark.from;
  const own = tokens[at];
  if (!own || !joints.test(tokens[at - 1]?.text ?? '') || !/^(i|we|you|it|this|that|there)$/.test(own.text))
    return [];
  const text = source[own.start] === 'i' && own.text === 'i' ? 'i am afraid ' : 'I am afraid ';
  return [{ start: own.start, end: own.start, text, stops: [] }];
}

// “I don’t think I can”, “I think 30 is my last”: it is said softly as it is.
const hedges = /^\W*(?:(?:no|well|hi)\W+)?(?:i|we) (?:(?:do not|don['’]?t) )?think\b/i;
// “Your offer is too low, | I cannot accept it”: the no begins with it.
const alsoNo = /^(?:[a-z]+ ){1,4}(?:is|are) (?:[a-z]+ )?(?:too|not) [^,;]* ,$/;
const thanks = /^\W*(?:thanks?|please)\b/i;

/** “I am afraid” before a clause, “sorry,” before “already sold” and where nobody writes capitals. */
function regretFor({ tokens, mark }: Match, at: number, large: boolean): { words: string; keep: boolean } {
  const first = tokens[at]?.text ?? '';
  // “I closed the other one, as | it is not planned”: the no comes later.
  if (
    !leading.test(first) &&
    !alsoNo.test(textOf(tokens, at, mark.from)) &&
    /(?:^| )[,;:)]|\b(?:and|but|so|as|because|since|which|who|that|if|when|while)\b/.test(
      textOf(tokens, at + 1, mark.from),
    )
  )
    return { words: '', keep: true };
  // “hi thanks for asking i can’t”: the no comes behind the greeting.
  if (/^(hi|hello|hey|hiya|yo|dear|thanks|thank|thx|ok|okay|yes|yeah)$/.test(first))
    return { words: '', keep: true };
  if (!large) return { words: 'sorry,', keep: true };
  // “Can’t go lower”: whether it is “I” or “we” is not said.
  if (
    (/^(can|cannot)$/.test(first) && tokens[at + 1]?.text === 'not') ||
    (/^(unable|not|no)$/.test(first) && /ing$|^(able|to|longer)$/.test(tokens[at + 1]?.text ?? ''))
  )
    return { words: 'sorry,', keep: false };
  // What “because you …” says is for its own rule to mend.
  if (/^(as|because|since|if|although|though|while)$/.test(first)) return { words: '', keep: true };
  if (leading.test(first)) return { words: 'unfortunately,', keep: false };

  if (subjects.test(first) || isSum(tokens, at)) return { words: 'I am afraid', keep: false };
  const clause = tokens.slice(at, at + 8).some(({ text }) => verbs.test(text));
  if (clause && isNoName(tokens, at)) return { words: 'I am afraid', keep: false };
  return clause || tokens.length > 8 ? { words: '', keep: true } : { words: 'sorry,', keep: false };
}

/** “400 is my last price”. */
function isSum(tokens: Match['tokens'], at: number): boolean {
  return (
    (tokens[at]?.kind === 'number' || tokens[at]?.readings.includes('¤') === true) &&
    tokens.slice(at + 1, at + 4).some(({ text }) => verbs.test(text))
  );
}

/** “Samples are not available”, “Incomplete forms …”: a name would lose its capital. */
function isNoName(tokens: Match['tokens'], at: number): boolean {
  const first = tokens[at]?.text ?? '';
  if (/(?:[^e]ed|ing|able|ible|ive|ous|less|ful|ary|ete|tion|ment|ity|ness)$/.test(first)) return true;
  const next = textOf(tokens, at + 1, at + 5);
  return (
    /[^s]s$/.test(first) &&
    /^(?:on|for|in|of|at|that|after|before|with|to|from)\b|\b(?:are|were|do|have)\b/.test(next)
  );
}

/** Says the no kindly, where what follows shows the way on. */
export const sayKindly: Rewriter = (match) => {
  const edits = soften(match);
  return edits.length === 0 ? null : titled('Say it kindly', edits, match.source, 0);
};

/** Says it with regret, where the sentence has none yet. */
export function withRegret(words: string): Rewriter {
  return (match) => say(regrets.test(match.sentence.prose) ? words : `I am afraid ${words}`)(match);
}

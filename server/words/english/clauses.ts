/** Where clauses end, and guards that ask where in its clause a match stands. */
import { endOfWords, type Guard, isWordless, type Match, textOf } from '../match';
import type { Token } from '../token';

const openers = new Set(
  'and but or because though although while however well no yes oh ok okay sorry afraid think believe say saying feel know find sir madam honestly frankly actually clearly simply obviously again then still unfortunately sadly regrettably currently'.split(
    ' ',
  ),
);

/** Nothing of its own clause stands before the match: “That is wrong”, “I am afraid that is wrong”, not “a colour that is wrong”. */
export function opensClause({ tokens, from }: Match): boolean {
  const before = tokens[from - 1];
  return !before || before.kind === 'punctuation' || openers.has(before.text);
}

/** Nothing but punctuation stands before the marked words. */
export function opensSentence({ tokens, mark }: Match): boolean {
  return isWordless(tokens, 0, mark.from);
}

/** Nothing but punctuation stands behind the marked words. */
export function closesSentence({ tokens, mark }: Match): boolean {
  return isWordless(tokens, mark.to);
}

/** Tells whether one of the words stands right behind the marked ones. */
export function followedBy(words: RegExp): Guard {
  return ({ tokens, mark }) => words.test(tokens[mark.to]?.text ?? '');
}

/** Tells whether one of the words stands right before the marked ones. */
export function precededBy(words: RegExp): Guard {
  return ({ tokens, mark }) => words.test(tokens[mark.from - 1]?.text ?? '');
}

/** Tells whether the first marked word is one of the words. */
export function beginsWith(words: RegExp): Guard {
  return ({ tokens, mark }) => words.test(tokens[mark.from]?.text ?? '');
}

/** Tells whether one of the words stands anywhere before the marked ones. */
export function saidBefore(words: RegExp): Guard {
  return ({ tokens, mark }) => tokens.slice(0, mark.from).some(({ text }) => words.test(text));
}

/** Tells whether one of the words stands anywhere behind the marked ones. */
export function saidBehind(words: RegExp): Guard {
  return ({ tokens, mark }) => tokens.slice(mark.to).some(({ text }) => words.test(text));
}

/** Tells whether what `name:` remembered begins with one of the words. */
export function captureBegins(name: string, words: RegExp): Guard {
  return ({ tokens, captures }) => words.test(tokens[captures[name]?.from ?? -1]?.text ?? '');
}

/** Tells whether what `name:` remembered ends with one of the words. */
export function captureEnds(name: string, words: RegExp): Guard {
  return ({ tokens, captures }) => words.test(tokens[(captures[name]?.to ?? 0) - 1]?.text ?? '');
}

/** Behind the marked words the sentence goes on past a comma or a colon: “Accept our offer, | valid until May”. */
export function goesPastAComma({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.to).some(({ text }) => /^[,;:]$/.test(text));
}

/** The sentence says nothing but the marked words. */
export function isWhole(match: Match): boolean {
  return opensSentence(match) && closesSentence(match);
}

const closers = new Set('and but or because as since here again either anymore though'.split(' '));

/** The clause ends with the match, or goes on with a conjunction. */
export function endsClause({ tokens, to }: Match): boolean {
  const after = tokens[to];
  return !after || after.kind === 'punctuation' || closers.has(after.text);
}

const joints = /^(and|but|so|because|before|after|when|while|if|although|though|since|unless|until)$/;

/** Where the clause that goes on at token `from` ends: the index of the mark or of the conjunction behind it. */
export function endOfClause(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && tokens[to]?.kind !== 'punctuation' && !joints.test(tokens[to]?.text ?? ''))
    to++;
  return to;
}

const tag =
  /^, (?:is|are|was|were|do|does|did|have|has|will|would|can|could|shall|should) (?:not )?(?:i|you|he|she|it|we|they)(?: not)?(?: [.?!])*$/;

/** Where the words end that a clause ending at token `to` asks about itself: “…, did you?”; `to` where nothing asks. */
export function endOfTag(tokens: readonly Token[], to: number): number {
  return tag.test(textOf(tokens, to)) ? endOfWords(tokens) : to;
}

/** Nothing but punctuation stands behind the match, so that nothing hangs on it: no “again”, no “and will …”. */
export function endsSentence({ tokens, to }: Match): boolean {
  return isWordless(tokens, to);
}

const suppositions = new Set('if whether unless should suppose supposing imagine'.split(' '));

/** “If that is wrong, tell us”: the match stands in the supposition, not in what follows from it. */
export function supposed({ tokens, from }: Match): boolean {
  for (let at = from - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'punctuation') return false;
    if (suppositions.has(token.text)) return tokens[at - 1]?.text !== 'even';
  }
  return false;
}

/** “Order it while you can | call us.” */
export function canDoIt({ tokens, to }: Match): boolean {
  return tokens[to - 1]?.text === 'can' && tokens[to] !== undefined && tokens[to]?.kind !== 'punctuation';
}

/** Tells whether the last marked word is one of the words. */
export function endsWith(words: RegExp): Guard {
  return ({ tokens, mark }) => words.test(tokens[mark.to - 1]?.text ?? '');
}

/** Tells whether one of the marked words is one of the words. */
export function marks(words: RegExp): Guard {
  return ({ tokens, mark }) => tokens.slice(mark.from, mark.to).some(({ text }) => words.test(text));
}

/** Tells whether one of the words stands in the sentence. */
export function says(words: RegExp): Guard {
  return ({ tokens }) => tokens.some(({ text }) => words.test(text));
}

/** The sentence ends with a question mark, whatever it asks; `asked` of guards.ts tells whether it does ask. */
export function endsAsQuestion({ tokens }: Match): boolean {
  return tokens.at(-1)?.text === '?';
}

/** A number is told in the sentence. */
export function namesNumber({ tokens }: Match): boolean {
  return tokens.some(({ kind }) => kind === 'number');
}

/** “• Ask your bank”: a step among others, as short as they are. */
export function inList({ passage, following, sentence }: Match): boolean {
  return (
    passage.kind === 'item' || [sentence, following[0]].some((said) => /^\s*[•✓▪◦]/.test(said?.prose ?? ''))
  );
}

/** The sentence is all that its paragraph says. */
export function standsAlone({ passage }: Match): boolean {
  return passage.sentences.length === 1;
}

/** “We | will never”, not “our app will never”: the writer is the subject of the marked words. */
export function byUs({ tokens, mark }: Match): boolean {
  return /^(i|we)$/.test(tokens[mark.from - 1]?.text ?? '');
}

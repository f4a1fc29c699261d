/**
 * The notation of phrases, and its reading.
 *
 *     word        that word, in any case, contracted or not: `we will` is also “we’ll”
 *     <verb>      any form of a verb, or a noun and its plural: `<guarantee>`
 *     @set        a word set of `word-sets.ts`: `@we`
 *     (a|b c)     one of several
 *     [a|b c]     one of several, or nothing
 *     _           any one word
 *     #           a number in digits
 *     ¤           a currency sign: $, €, £
 *     ...         up to four words or eight Chinese characters, never across punctuation
 *     {a b}       the words to mark; without braces, all are marked
 *     name:x      remembers what `x` matched, for the rewrites
 *     ^ and $     the start and the end of the sentence
 *
 * Chinese stands as it is written, in simplified characters: `我们(保证|承诺)`.
 */

import { allForms } from './english/inflect';
import { tokenize } from './token';
import { wordSets } from './word-sets';

/** What one step of a phrase accepts. */
export type Step =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'set'; readonly name: string; readonly words: readonly string[] }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap' };

/** Steps `from` to `to`, `to` excluded. */
export interface StepRange {
  readonly from: number;
  readonly to: number;
}

/** One way to say a phrase, without alternatives. */
export interface Wording {
  readonly steps: readonly Step[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly mark: StepRange | null;
  readonly captures: Readonly<Record<string, StepRange>>;
}

const empty: Wording = { steps: [], atStart: false, atEnd: false, mark: null, captures: {} };
const mostWordings = 4000;

/**
 * Reads a phrase into all its wordings.
 * @throws Error with a plain sentence when the notation is broken or means too many wordings.
 */
export function parsePhrase(phrase: string): Wording[] {
  const source = phrase.trim();
  let at = 0;
  const wordings = readAlternatives('');
  if (at < source.length) throw broken(`“${source[at]}” has no partner`);
  if (wordings.some(({ steps }) => steps.length === 0)) throw broken('it may match nothing at all');
  if (wordings.some(({ steps }) => steps[0]?.kind === 'any' || steps[0]?.kind === 'gap'))
    throw broken('it begins with a gap; name its first word');
  return wordings;

  function broken(what: string): Error {
    return new Error(`The phrase “${source}” cannot be read: ${what}.`);
  }
  function readAlternatives(closer: string): Wording[] {
    const all: Wording[] = [];
    for (;;) {
      all.push(...readSequence());
      if (source[at] !== '|') break;
      at++;
    }
    if (closer) {
      if (source[at] !== closer) throw broken(`“${closer}” is missing`);
      at++;
    }
    return gathered(all);
  }
  function readSequence(): Wording[] {
    let sequence: Wording[] = [empty];
    while (at < source.length && !'|)]}'.includes(source[at] ?? '')) {
      if (/\s/.test(source[at] ?? '')) at++;
      else {
        const next = readElement();
        sequence = sequence.flatMap((left) => next.map((right) => join(left, right)));
        if (sequence.length > mostWordings) throw broken('it means too many wordings; split it');
      }
    }
    return sequence;
  }
  function readElement(): Wording[] {
    const name = /^[a-z]+(?=:\S)/.exec(source.slice(at))?.[0];
    if (name) {
      at += name.length + 1;
      return readElement().map((wording) => ({
        ...wording,
        captures: { ...wording.captures, [name]: { from: 0, to: wording.steps.length } },
      }));
    }
    switch (source[at]) {
      case '(':
        at++;
        return readAlternatives(')');
      case '[':
        at++;
        return [...readAlternatives(']'), empty];
      case '{':
        at++;
        return readAlternatives('}').map((wording) => ({
          ...wording,
          mark: { from: 0, to: wording.steps.length },
        }));
      case '<': {
        const lemma = readTo('>');
        return [step({ kind: 'set', name: `<${lemma}>`, words: allForms(lemma) })];
      }
      case '^':
        at++;
        return [{ ...empty, atStart: true }];
      case '$':
        at++;
        return [{ ...empty, atEnd: true }];
      case '@':
        return readSet();
      default:
        return [readLiteral()];
    }
  }
  function readTo(closer: string): string {
    const end = source.indexOf(closer, at);
    if (end < 0) throw broken(`“${closer}” is missing`);
    const inner = source.slice(at + 1, end);
    at = end + 1;
    return inner;
  }
  function readSet(): Wording[] {
    const name = /^@[a-z-]+/.exec(source.slice(at))?.[0] ?? '';
    const members = wordSets[name.slice(1)];
    if (members === undefined) throw broken(`there is no word set ${name || '@'}`);
    at += name.length;
    return parsePhrase(members);
  }
  function readLiteral(): Wording {
    const literal = /^(?:\.\.\.|(?:(?!\.\.\.)[^\s()[\]{}|<>@^$])+)/.exec(source.slice(at))?.[0];
    if (!literal) throw broken(`“${source[at]}” is not expected there`);
    at += literal.length;
    if (literal === '...') return step({ kind: 'gap' });
    if (literal === '_') return step({ kind: 'any' });
    return { ...empty, steps: tokenize(literal).map((token) => ({ kind: 'word', text: token.text })) };
  }
}

/** Of several wordings, those of a single word become one step, so that alternatives do not multiply. */
function gathered(wordings: Wording[]): Wording[] {
  const words = new Set<string>();
  const others: Wording[] = [];
  for (const wording of wordings) {
    const [only, ...more] = wording.steps;
    const plain =
      !wording.atStart && !wording.atEnd && !wording.mark && Object.keys(wording.captures).length === 0;
    if (plain && more.length === 0 && only?.kind === 'word') words.add(only.text);
    else if (plain && more.length === 0 && only?.kind === 'set')
      for (const word of only.words) words.add(word);
    else others.push(wording);
  }
  if (others.length === wordings.length) return wordings;
  const all = [...words].sort();
  const [first] = all;
  if (first !== undefined && all.length === 1) return [step({ kind: 'word', text: first }), ...others];
  return [step({ kind: 'set', name: `(${all.join('|')})`, words: all }), ...others];
}

function step(only: Step): Wording {
  return { ...empty, steps: [only] };
}

function join(left: Wording, right: Wording): Wording {
  const by = left.steps.length;
  const move = (range: StepRange): StepRange => ({ from: range.from + by, to: range.to + by });
  return {
    steps: by === 0 ? right.steps : [...left.steps, ...right.steps],
    atStart: left.atStart || right.atStart,
    atEnd: left.atEnd || right.atEnd,
    mark: left.mark ?? (right.mark && move(right.mark)),
    captures: {
      ...left.captures,
      ...Object.fromEntries(Object.entries(right.captures).map(([name, range]) => [name, move(range)])),
    },
  };
}

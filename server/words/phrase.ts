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

/** A phrase as a tree. */
export type Phrase =
  /** One token that is one of these words. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'any' | 'gap' | 'start' | 'end' }
  | { readonly kind: 'sequence'; readonly parts: readonly Phrase[] }
  | { readonly kind: 'choice'; readonly options: readonly Phrase[] }
  | { readonly kind: 'mark'; readonly part: Phrase }
  | { readonly kind: 'capture'; readonly name: string; readonly part: Phrase };

const nothing: Phrase = { kind: 'sequence', parts: [] };
const element =
  /\s*(?:(?<name>[a-z]+):(?=\S)|(?<sign>[()[\]{}|^$_]|\.\.\.)|<(?<lemma>[^>]*)>|@(?<set>[a-z-]+)|(?<literal>(?:(?!\.\.\.)[^\s()[\]{}|<>@^$_])+)|(?<stray>\S))/y;
const sets = new Map<string, Phrase>();

/**
 * Reads a phrase.
 * @throws Error with a plain sentence when the notation is broken.
 */
export function parsePhrase(source: string): Phrase {
  let at = 0;
  let next = read();
  const phrase = readChoice('');
  if (isEmpty(phrase)) throw broken('it may match nothing at all');
  return phrase;

  function broken(what: string): Error {
    return new Error(`The phrase “${source}” cannot be read: ${what}.`);
  }
  function read(): Record<string, string | undefined> | null {
    element.lastIndex = at;
    const found = element.exec(source);
    if (found) at = element.lastIndex;
    return found?.groups ?? null;
  }
  /** Reads alternatives up to `closer`, which is taken as well. */
  function readChoice(closer: string): Phrase {
    const options = [readSequence()];
    while (next?.sign === '|') {
      next = read();
      options.push(readSequence());
    }
    if ((next?.sign ?? '') !== closer)
      throw broken(next ? `“${next.sign ?? ''}” has no partner` : `“${closer}” is missing`);
    next = read();
    return choiceOf(options);
  }
  function readSequence(): Phrase {
    const parts: Phrase[] = [];
    while (next && !/^[|)\]}]$/.test(next.sign ?? '')) parts.push(readElement());
    const [first] = parts;
    return first && parts.length === 1 ? first : { kind: 'sequence', parts };
  }
  function readElement(): Phrase {
    const { name, sign, lemma, set, literal, stray } = next ?? {};
    next = read();
    if (name !== undefined) return { kind: 'capture', name, part: readElement() };
    if (lemma !== undefined) return { kind: 'words', words: allForms(lemma) };
    if (set !== undefined) return readSet(set);
    if (literal !== undefined) return readLiteral(literal);
    switch (sign) {
      case '(':
        return readChoice(')');
      case '[':
        return choiceOf([readChoice(']'), nothing]);
      case '{':
        return { kind: 'mark', part: readChoice('}') };
      case '^':
        return { kind: 'start' };
      case '$':
        return { kind: 'end' };
      case '_':
        return { kind: 'any' };
      case '...':
        return { kind: 'gap' };
      default:
        throw broken(`“${stray ?? ''}” is not expected there`);
    }
  }
  function readSet(name: string): Phrase {
    const known = sets.get(name);
    if (known) return known;
    const members = Object.hasOwn(wordSets, name) ? wordSets[name] : undefined;
    if (members === undefined) throw broken(`there is no word set @${name}`);
    const phrase = parsePhrase(members);
    sets.set(name, phrase);
    return phrase;
  }
}

function readLiteral(literal: string): Phrase {
  const parts = tokenize(literal).map((token): Phrase => ({ kind: 'words', words: [token.text] }));
  const [first] = parts;
  return first && parts.length === 1 ? first : { kind: 'sequence', parts };
}

/** Of several options, those of a single word become one step, so that a long list is one look-up. */
function choiceOf(options: readonly Phrase[]): Phrase {
  const [only] = options;
  if (only && options.length === 1) return only;
  const flat = options.flatMap((option) => (option.kind === 'choice' ? option.options : [option]));
  const words = [...new Set(flat.flatMap((option) => (option.kind === 'words' ? option.words : [])))];
  const others = flat.filter((option) => option.kind !== 'words');
  if (others.length === 0) return { kind: 'words', words };
  return { kind: 'choice', options: words.length > 0 ? [{ kind: 'words', words }, ...others] : others };
}

/** Whether a phrase may match without any word. */
function isEmpty(phrase: Phrase): boolean {
  switch (phrase.kind) {
    case 'words':
    case 'any':
      return false;
    case 'sequence':
      return phrase.parts.every(isEmpty);
    case 'choice':
      return phrase.options.some(isEmpty);
    case 'mark':
    case 'capture':
      return isEmpty(phrase.part);
    default:
      return true;
  }
}

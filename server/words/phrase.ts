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
 *     ...         up to four words or eight Chinese characters, never across punctuation other than the signs of figures and fields: `%`, `$`, `[`, `]`
 *     {a b}       the words to mark; without braces, all are marked
 *     name:x      remembers what `x` matched, for the rewrites
 *     ^ and $     the start and the end of the sentence
 *
 * Chinese stands as it is written, in simplified characters: `我们(保证|承诺)`.
 */
import { splitContraction } from './english/contractions';
import { allForms } from './english/inflect';
import { respell } from './english/misspellings';
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
const delimiters = new Set(' \t\n()[]{}|<>@^$_'.split(''));
// Phrases share most of their words, and a team’s are read whenever its file changes: what was read once is kept.
const literals = new Map<string, Phrase>();
const lemmas = new Map<string, Phrase>();
const sets = new Map<string, Phrase>();

/**
 * Reads a phrase.
 * @throws Error with a plain sentence when the notation is broken.
 */
export function parsePhrase(source: string): Phrase {
  let at = 0;
  const phrase = readChoice('');
  if (isEmpty(phrase)) throw broken('it may match nothing at all');
  return phrase;

  function broken(what: string): Error {
    return new Error(`The phrase “${source}” cannot be read: ${what}.`);
  }
  /** Reads alternatives up to `closer`, which is taken as well. */
  function readChoice(closer: string): Phrase {
    const options = [readSequence()];
    while (source[at] === '|') {
      at++;
      options.push(readSequence());
    }
    if (at >= source.length && closer !== '') throw broken(`“${closer}” is missing`);
    if (at < source.length && source[at] !== closer) throw broken(`“${source[at]}” has no partner`);
    at++;
    return choiceOf(options);
  }
  function readSequence(): Phrase {
    const parts: Phrase[] = [];
    for (;;) {
      while (/\s/.test(source[at] ?? '')) at++;
      const sign = source[at];
      if (sign === undefined || sign === '|' || sign === ')' || sign === ']' || sign === '}') break;
      parts.push(readElement(sign));
    }
    const [first] = parts;
    return first && parts.length === 1 ? first : { kind: 'sequence', parts };
  }
  function readElement(sign: string): Phrase {
    at++;
    switch (sign) {
      case '(':
        return readChoice(')');
      case '[':
        return choiceOf([readChoice(']'), nothing]);
      case '{':
        return { kind: 'mark', part: readChoice('}') };
      case '<':
        return readLemma();
      case '@':
        return readSet(readWhile((character) => character === '-' || (character >= 'a' && character <= 'z')));
      case '^':
        return { kind: 'start' };
      case '$':
        return { kind: 'end' };
      case '_':
        return { kind: 'any' };
      case '>':
        throw broken('“>” has no partner');
      default:
        at--;
    }
    if (source.startsWith('...', at)) {
      at += 3;
      return { kind: 'gap' };
    }
    const literal = readWhile(
      (character) => !delimiters.has(character) && !(character === '.' && source.startsWith('...', at)),
    );
    const colon = literal.indexOf(':');
    if (
      colon > 0 &&
      /^[a-z]+$/.test(literal.slice(0, colon)) &&
      (colon + 1 < literal.length || source[at] !== ' ')
    ) {
      at -= literal.length - colon - 1;
      return { kind: 'capture', name: literal.slice(0, colon), part: readElement(source[at] ?? '') };
    }
    return readLiteral(literal);
  }
  function readWhile(accepts: (character: string) => boolean): string {
    const start = at;
    while (at < source.length && accepts(source[at] ?? '')) at++;
    return source.slice(start, at);
  }
  function readLemma(): Phrase {
    const end = source.indexOf('>', at);
    if (end < 0) throw broken('“>” is missing');
    const lemma = source.slice(at, end);
    if (!/^[\p{L}'’-]+$/u.test(lemma))
      throw broken('“<” and “>” hold one verb; what follows it stands behind “>”');
    at = end + 1;
    return kept(lemmas, lemma, () => ({ kind: 'words', words: allForms(lemma) }));
  }
  function readSet(name: string): Phrase {
    const named = wordSets();
    const members = Object.hasOwn(named, name) ? named[name] : undefined;
    if (members === undefined) throw broken(`there is no word set @${name}`);
    return kept(sets, name, () => parsePhrase(members));
  }
}

function readLiteral(literal: string): Phrase {
  return kept(literals, literal, () => {
    // Most are plain words, and reading them as prose would cost the most of all.
    if (/^[a-z]+$/.test(literal) && !splitContraction(literal))
      return { kind: 'words', words: [respell(literal)] };
    // “your team ’s”: the ending of a word that stands before it.
    if (/^['’]s$/.test(literal)) return { kind: 'words', words: ["'s"] };
    // “whats” is “what is” as well; an apostrophe may belong to a name.
    const full = (text: string): string => (text === "'s" && !/['’]/.test(literal) ? 'is' : text);
    const parts = tokenize(literal).map((token): Phrase => ({ kind: 'words', words: [full(token.text)] }));
    const [first] = parts;
    return first && parts.length === 1 ? first : { kind: 'sequence', parts };
  });
}

function kept(known: Map<string, Phrase>, name: string, make: () => Phrase): Phrase {
  const before = known.get(name);
  if (before) return before;
  const phrase = make();
  known.set(name, phrase);
  return phrase;
}

/** Of several options, those of a single word become one step, so that a long list is one look-up. */
function choiceOf(options: readonly Phrase[]): Phrase {
  const [only] = options;
  if (only && options.length === 1) return only;
  const words = new Set<string>();
  const others: Phrase[] = [];
  for (const option of options)
    if (option.kind === 'words') for (const word of option.words) words.add(word);
    else others.push(option);
  const first: Phrase = { kind: 'words', words: [...words] };
  if (others.length === 0) return first;
  return { kind: 'choice', options: words.size > 0 ? [first, ...others] : others };
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

/**
 * Finds the phrases of all rules in a sentence. A phrase is tried only where its rarest word occurs in the sentence, and no state of it
 * twice at one place, so nothing can backtrack without end.
 */
import { toSimplified } from './chinese/script';
import type { TokenRange } from './match';
import { asCharacter, firstsOf, listOf, numberAt, operation, type PhraseTable } from './phrase-table';
import type { Token } from './token';

/** A phrase found. Indices into the tokens it was looked for in; `to` is excluded. */
export interface PhraseMatch extends TokenRange {
  /** The index of the phrase in its table. */
  readonly phrase: number;
  /** The tokens to mark. */
  readonly mark: TokenRange;
  readonly captures: Readonly<Record<string, TokenRange>>;
}

export interface Matcher {
  /**
   * The longest match of every phrase at every place, in the order of their first tokens. Words inside quotation marks are
   * passed over.
   */
  find(tokens: readonly Token[]): PhraseMatch[];
}

// A word costs two and a Chinese character one, so a gap spans four words or eight characters.
const gapBudget = 8;
export function createMatcher(table: PhraseTable): Matcher {
  const sets = listOf(table.sets);
  const codes = listOf(table.codes);
  const names = listOf(table.names);
  const anchored = listOf(table.anchored);
  // A word’s number is the character that stands for it in sets.
  const characters = new Map(listOf(table.words).map((word, index) => [word, asCharacter(index)]));
  // By phrase: the words that a match can begin with. Most phrases are never tried, so each is asked once it is.
  const firsts: string[] = [];
  function firstWords(phrase: number): string {
    if (firsts[phrase] === undefined) {
      const { words, sets: begun } = firstsOf(codes[phrase] ?? '') ?? { words: [], sets: [] };
      firsts[phrase] = words.map(asCharacter).join('') + begun.map((set) => sets[set] ?? '').join('');
    }
    return firsts[phrase];
  }

  /** The characters of all that a token can stand for. */
  function meaningsOf(token: Token): string {
    let meanings = characters.get(token.kind === 'han' ? toSimplified(token.text) : token.text) ?? '';
    for (const reading of token.readings) meanings += characters.get(reading) ?? '';
    return meanings;
  }

  return {
    find(tokens) {
      const walk: Walk = {
        tokens,
        sets,
        first: tokens.findIndex((token) => token.kind !== 'punctuation'),
        meanings: tokens.map(meaningsOf),
      };
      const candidates = new Set<number>();
      const all = walk.meanings.join('');
      for (let at = 0; at < all.length; at++) {
        const numbers = anchored[numberAt(all, at)] ?? '';
        for (let index = 0; index < numbers.length; index++) candidates.add(numberAt(numbers, index));
      }
      const found: PhraseMatch[] = [];
      // Most words stand in no phrase, and none begins there.
      const known = [...tokens.keys()].filter((at) => walk.meanings[at] !== '' && !tokens[at]?.quoted);
      for (const phrase of candidates) {
        const first = firstWords(phrase);
        for (const at of known) {
          if (!isIn(first, walk.meanings[at] ?? '')) continue;
          const match = run(codes[phrase] ?? '', walk, at);
          if (match) found.push({ phrase, ...place(match, at, names[phrase] ?? '') });
        }
      }
      return found.sort((a, b) => a.from - b.from || a.phrase - b.phrase);
    },
  };
}

interface Walk {
  readonly tokens: readonly Token[];
  readonly sets: readonly string[];
  /** The first token that is no punctuation. */
  readonly first: number;
  /** The words each token can stand for, as characters. */
  readonly meanings: readonly string[];
}

// Marks which state was tried at which token, by the number of the run; shared, because a run is over before the next begins.
let tried = new Uint32Array(4096);
let runs = 0;

/** @returns where the longest match from token `from` ends and what it remembers by slot, or null. */
function run(code: string, walk: Walk, from: number): { to: number; slots: readonly number[] } | null {
  const { tokens } = walk;
  // A gap takes eight tokens at most and every other instruction one, so a match ends within this width.
  const width = Math.min(tokens.length - from, code.length * gapBudget) + 2;
  if (tried.length < code.length * width) tried = new Uint32Array(code.length * width * 2);
  if (runs === 0xffffffff) {
    tried.fill(0);
    runs = 0;
  }
  runs++;
  const slots: number[] = [];
  let saved: readonly number[] = slots;
  let to = -1;

  function step(state: number, at: number): void {
    const cell = state * width + at - from;
    if (tried[cell] === runs) return;
    tried[cell] = runs;
    const argument = numberAt(code, state + 1);
    switch (numberAt(code, state)) {
      case operation.words:
        if (takes(at) && isIn(walk.sets[argument] ?? '', walk.meanings[at] ?? '')) step(state + 2, at + 1);
        return;
      case operation.word:
        if (takes(at) && walk.meanings[at]?.includes(code.charAt(state + 1))) step(state + 2, at + 1);
        return;
      case operation.fork:
        step(state + 2, at);
        step(argument, at);
        return;
      case operation.jump:
        step(argument, at);
        return;
      case operation.save: {
        const before = slots[argument];
        slots[argument] = at;
        step(state + 2, at);
        slots[argument] = before ?? -1;
        return;
      }
      case operation.any:
        if (takes(at) && tokens[at]?.kind !== 'punctuation') step(state + 1, at + 1);
        return;
      case operation.gap: {
        let budget = gapBudget;
        for (let end = at; budget >= 0; end++) {
          step(state + 1, end);
          if (!takes(end) || tokens[end]?.kind === 'punctuation') return;
          budget -= tokens[end]?.kind === 'han' ? 1 : 2;
        }
        return;
      }
      case operation.start:
        if (at === walk.first) step(state + 1, at);
        return;
      case operation.end:
        if (endsAt(tokens, at)) step(state + 1, at);
        return;
      default:
        if (at > to) {
          to = at;
          saved = [...slots];
        }
    }
  }
  function takes(at: number): boolean {
    return tokens[at]?.quoted === false;
  }

  step(0, from);
  return to < 0 ? null : { to, slots: saved };
}

/** Gives what a machine remembers its names. */
function place({ to, slots }: { to: number; slots: readonly number[] }, from: number, names: string) {
  const whole: TokenRange = { from, to };
  let mark = whole;
  const captures: Record<string, TokenRange> = {};
  for (const [index, name] of names.split(',').slice(0, -1).entries()) {
    const range = { from: slots[index * 2] ?? -1, to: slots[index * 2 + 1] ?? -1 };
    if (range.from < 0 || range.to < range.from) continue;
    if (name === '') mark = range;
    else captures[name] = range;
  }
  return { ...whole, mark, captures };
}

/** Whether one of a token’s meanings stands in a set. */
function isIn(set: string, meanings: string): boolean {
  for (let index = 0; index < meanings.length; index++) if (set.includes(meanings.charAt(index))) return true;
  return false;
}

/** Whether nothing but closing punctuation stands from token `at` on. */
function endsAt(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < tokens.length; index++)
    if (tokens[index]?.kind !== 'punctuation') return false;
  return tokens[at] === undefined || /^[.!?…。！？)"”’]|\.\.+$/.test(tokens[at].text);
}

/**
 * Finds the phrases of all rules in a sentence. A phrase is tried only where its rarest word occurs in the sentence, and no state of it
 * twice at one place, so nothing can backtrack without end.
 */
import { toSimplified } from './chinese/script';
import type { TokenRange } from './match';
import { createOccurrences } from './occurrences';
import {
  longestGap,
  type NumberLists,
  type Numbers,
  operation,
  type PhraseTable,
  sumsOf,
  wordsOf,
} from './phrase-table';
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

// Signs that belong to a figure or to a field of a template, “a [20]% discount”, and end no clause.
const openers = new Set(['[', '{', '$', '€', '£', '&']);
const signs = new Set([...openers, ']', '}', '%']);

/** Where a match ends, and what it remembers by slot. */
interface Run {
  readonly to: number;
  readonly slots: readonly number[];
}

export function createMatcher(table: PhraseTable): Matcher {
  const words = new Map<string, number>();
  for (const word of wordsOf(table)) words.set(word, words.size);
  const { anchored, anchorDistances, firsts, required, codes } = table;
  const classesOf = readSums(table.classes);
  const occurrences = createOccurrences(table.noted);

  // Of the sentence that is looked through; shared by all runs in it.
  let tokens: readonly Token[] = [];
  let firstWord = -1;
  // The sentence in which a phrase was last a candidate, and at which tokens it may begin there, as bits of tokens modulo 32.
  const candidateIn = new Uint32Array(table.namesOf.length);
  const mayBeginAt = new Int32Array(table.namesOf.length);
  let sentences = 0;
  // Marks which state was tried at which token, by the number of the run, so that nothing is cleared between runs.
  let tried = new Uint32Array(4096);
  let runs = 0;
  // Of the run: where its machine begins among the instructions, at which token it began, how many it may reach, and the longest match so far.
  let machine = 0;
  let from = 0;
  let width = 0;
  let to = -1;
  let slots: number[] = [];
  let saved: readonly number[] = slots;

  /** Notes where each class occurs, and returns the phrases whose rarest word does. */
  function look(): readonly number[] {
    const candidates: number[] = [];
    occurrences.open(tokens.length);
    sentences++;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || token.quoted) continue;
      meet(token.kind === 'han' ? toSimplified(token.text) : token.text, at, candidates);
      for (const reading of token.readings) meet(reading, at, candidates);
    }
    return candidates;
  }
  function meet(text: string, at: number, candidates: number[]): void {
    const word = words.get(text);
    if (word === undefined) return;
    occurrences.add(classesOf(word), at);
    const end = anchored.ends[word] ?? 0;
    let phrase = 0;
    for (let index = startOf(anchored, word); index < end; index++) {
      phrase += anchored.numbers[index] ?? 0;
      const starts = bitsBetween(
        at - (anchorDistances[phrase * 2 + 1] ?? 0),
        at - (anchorDistances[phrase * 2] ?? 0),
      );
      if (candidateIn[phrase] === sentences) {
        mayBeginAt[phrase] = (mayBeginAt[phrase] ?? 0) | starts;
        continue;
      }
      candidateIn[phrase] = sentences;
      mayBeginAt[phrase] = starts;
      candidates.push(phrase);
    }
  }

  function holdsAllRequired(phrase: number): boolean {
    const end = required.ends[phrase] ?? 0;
    for (let index = startOf(required, phrase); index < end; index += 3)
      if (!occurrences.occurs(required.numbers[index] ?? 0)) return false;
    return true;
  }
  /** Whether what is required stands where it must when the match begins at a token. */
  function holdsAllFrom(phrase: number, at: number): boolean {
    const { numbers } = required;
    const end = required.ends[phrase] ?? 0;
    for (let index = startOf(required, phrase); index < end; index += 3)
      if (
        !occurrences.within(
          numbers[index] ?? 0,
          at + (numbers[index + 1] ?? 0),
          at + (numbers[index + 2] ?? 0),
        )
      )
        return false;
    return true;
  }

  /** The tokens of a group at which a phrase can begin, as bits. */
  function startsIn(group: number, phrase: number): number {
    const end = firsts.ends[phrase] ?? 0;
    let starts = 0;
    for (let index = startOf(firsts, phrase); index < end; index++)
      starts |= occurrences.bits(firsts.numbers[index] ?? 0, group);
    return starts & (mayBeginAt[phrase] ?? 0);
  }

  function takes(at: number): boolean {
    return tokens[at]?.quoted === false;
  }

  function step(state: number, at: number): void {
    const cell = state * width + at - from;
    if (tried[cell] === runs) return;
    tried[cell] = runs;
    const instruction = codes.numbers[machine + state] ?? operation.match;
    if (instruction >= operation.firstClass) {
      if (occurrences.has(instruction - operation.firstClass, at)) step(state + 1, at + 1);
      return;
    }
    const argument = codes.numbers[machine + state + 1] ?? 0;
    switch (instruction) {
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
        // A word costs two and a Chinese character one.
        let budget = longestGap;
        for (let end = at; budget >= 0; end++) {
          // Not between a sign and what it opens: “$ | 40”, “[ | sum]”.
          if (end === at || !openers.has(tokens[end - 1]?.text ?? '')) step(state + 1, end);
          const token = tokens[end];
          if (!takes(end) || (token?.kind === 'punctuation' && !signs.has(token.text))) return;
          budget -= token?.kind === 'word' || token?.kind === 'number' ? 2 : 1;
        }
        return;
      }
      case operation.start:
        if (at === firstWord) step(state + 1, at);
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

  function run(phrase: number, start: number): Run | null {
    machine = startOf(codes, phrase);
    from = start;
    const length = (codes.ends[phrase] ?? 0) - machine;
    // A gap takes eight tokens at most and every other instruction one, so a match ends within this width.
    width = Math.min(tokens.length - from, length * longestGap) + 2;
    if (tried.length < length * width) tried = new Uint32Array(length * width * 2);
    if (runs === 0xffffffff) {
      tried.fill(0);
      runs = 0;
    }
    runs++;
    to = -1;
    slots = [];
    step(0, from);
    return to < 0 ? null : { to, slots: saved };
  }

  return {
    find(sentence) {
      tokens = sentence;
      firstWord = tokens.findIndex((token) => token.kind !== 'punctuation');
      const found: PhraseMatch[] = [];
      for (const phrase of look()) {
        if (!holdsAllRequired(phrase)) continue;
        for (let group = 0; group < occurrences.groups(); group++) {
          for (let starts = startsIn(group, phrase); starts !== 0; starts &= starts - 1) {
            const at = group * 32 + 31 - Math.clz32(starts & -starts);
            const match = holdsAllFrom(phrase, at) ? run(phrase, at) : null;
            if (match) found.push(place(phrase, match, at, table.names[table.namesOf[phrase] ?? 0] ?? []));
          }
        }
      }
      tokens = [];
      return found.sort((a, b) => a.from - b.from || a.phrase - b.phrase);
    },
  };
}

/** The bits of the tokens between two, both included, modulo 32. */
function bitsBetween(from: number, to: number): number {
  if (to < 0) return 0;
  const count = to - Math.max(from, 0) + 1;
  if (count >= 32) return -1;
  const bits = -1 >>> (32 - count);
  const shift = Math.max(from, 0) & 31;
  return shift === 0 ? bits : (bits << shift) | (bits >>> (32 - shift));
}

/** Where a list begins among the numbers. */
function startOf({ ends }: NumberLists, index: number): number {
  return index === 0 ? 0 : (ends[index - 1] ?? 0);
}

/** The list of steps at an index, summed. Most are never asked for, so each is read once it is. */
function readSums(steps: NumberLists): (index: number) => Numbers {
  // Room for all of them: an array that is filled here and there turns into a dictionary, which is slow.
  const read = new Array<Numbers | undefined>(steps.ends.length);
  return (index) => {
    const known = read[index];
    if (known) return known;
    const sums = sumsOf(steps.numbers.subarray(startOf(steps, index), steps.ends[index]));
    read[index] = sums;
    return sums;
  };
}

const nothing: PhraseMatch['captures'] = {};

/** Gives what a machine remembers its names. */
function place(phrase: number, { to, slots }: Run, from: number, names: readonly string[]): PhraseMatch {
  const whole: TokenRange = { from, to };
  if (names.length === 0) return { phrase, from, to, mark: whole, captures: nothing };
  let mark = whole;
  const captures: Record<string, TokenRange> = {};
  for (const [index, name] of names.entries()) {
    const range = { from: slots[index * 2] ?? -1, to: slots[index * 2 + 1] ?? -1 };
    if (range.from < 0 || range.to < range.from) continue;
    if (name === '') mark = range;
    else captures[name] = range;
  }
  return { phrase, from, to, mark, captures };
}

/** Whether nothing but closing punctuation stands from token `at` on, or a smile: “no matter what 🚀”, “take it or leave it :)”. */
function endsAt(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < tokens.length; index++)
    if (tokens[index]?.kind !== 'punctuation') return false;
  const text = tokens[at]?.text;
  return (
    text === undefined ||
    closing.test(text) ||
    (/^[:;]$/.test(text) && /^[-)(]$/.test(tokens[at + 1]?.text ?? ''))
  );
}

const closing = /^[.!?…。！？)"”’\p{Extended_Pictographic}]|\.\.+$/u;

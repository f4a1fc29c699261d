/**
 * Finds the phrases of all rules in one walk over a sentence. Each phrase is a small machine (Thompson’s construction; see Russ Cox,
 * “Regular Expression Matching: the Virtual Machine Approach”), entered only at a word it can begin with, and no state of it is
 * tried twice at one place, so nothing can backtrack without end.
 */
import { toSimplified } from './chinese/script';
import type { TokenRange } from './match';
import type { Phrase } from './phrase';
import type { Token } from './token';

/** A phrase found. Indices into the tokens it was looked for in; `to` is excluded. */
export interface PhraseMatch<T> extends TokenRange {
  /** What the phrase was added with. */
  readonly value: T;
  /** The tokens to mark. */
  readonly mark: TokenRange;
  readonly captures: Readonly<Record<string, TokenRange>>;
}

export interface Matcher<T> {
  /** @throws Error when the phrase begins with a gap, so that it would be tried at every word. */
  add(phrase: Phrase, value: T): void;
  /**
   * The longest match of every phrase at every place, in the order of their first tokens. Words inside quotation marks are
   * passed over.
   */
  find(tokens: readonly Token[]): PhraseMatch<T>[];
}

type Instruction =
  | { readonly kind: 'words'; readonly symbol: number }
  | { readonly kind: 'any' | 'gap' | 'start' | 'end' | 'match' }
  | { readonly kind: 'save'; readonly slot: number }
  /** Goes on at each of these, in turn. */
  | { readonly kind: 'fork'; readonly targets: number[] };

interface Machine<T> {
  readonly value: T;
  readonly code: readonly Instruction[];
  /** Slot `2n` and `2n + 1` hold where name `n` begins and ends. The empty name is the mark. */
  readonly names: readonly string[];
  /** The token at which it was last entered, so that two meanings of one word do not enter it twice. */
  entered: number;
}

// A word costs two and a Chinese character one, so a gap spans four words or eight characters.
const gapBudget = 8;
const noSymbols: ReadonlySet<number> = new Set();

export function createMatcher<T>(): Matcher<T> {
  // By identity: a word set or a verb that many phrases name is one list.
  const symbols = new Map<readonly string[], number>();
  // What a word can stand for: every word list that holds it.
  const meanings = new Map<string, Set<number>>();
  const machinesBySymbol = new Map<number, Machine<T>[]>();

  function symbolOf(words: readonly string[]): number {
    const known = symbols.get(words);
    if (known !== undefined) return known;
    const symbol = symbols.size;
    symbols.set(words, symbol);
    for (const word of words) {
      const all = meanings.get(word);
      if (all) all.add(symbol);
      else meanings.set(word, new Set([symbol]));
    }
    return symbol;
  }

  function meaningsOf(token: Token): ReadonlySet<number> {
    const first = meanings.get(token.kind === 'han' ? toSimplified(token.text) : token.text) ?? noSymbols;
    if (token.readings.length === 0) return first;
    return new Set(
      [first, ...token.readings.map((reading) => meanings.get(reading) ?? noSymbols)].flatMap((set) => [
        ...set,
      ]),
    );
  }

  return {
    add(phrase, value) {
      const { code, names } = compile(phrase, symbolOf);
      const machine: Machine<T> = { value, code, names, entered: -1 };
      for (const symbol of firstSymbols(code)) {
        const all = machinesBySymbol.get(symbol);
        if (all) all.push(machine);
        else machinesBySymbol.set(symbol, [machine]);
      }
    },

    find(tokens) {
      const found: PhraseMatch<T>[] = [];
      const first = tokens.findIndex((token) => token.kind !== 'punctuation');
      const walk = { tokens, first, meanings: tokens.map(meaningsOf) };
      for (const [at, token] of tokens.entries()) {
        if (token.quoted) continue;
        for (const symbol of walk.meanings[at] ?? noSymbols)
          for (const machine of machinesBySymbol.get(symbol) ?? []) {
            if (machine.entered === at) continue;
            machine.entered = at;
            const match = run(machine, walk, at);
            if (match) found.push(match);
          }
        // Machines outlive the sentence; the next one has a token of the same index.
        for (const symbol of walk.meanings[at] ?? noSymbols)
          for (const machine of machinesBySymbol.get(symbol) ?? []) machine.entered = -1;
      }
      return found;
    },
  };
}

interface Walk {
  readonly tokens: readonly Token[];
  /** The first token that is no punctuation. */
  readonly first: number;
  readonly meanings: readonly ReadonlySet<number>[];
}

// Marks which state was tried at which token, by the number of the run; shared, because a run is over before the next begins.
let tried = new Uint32Array(4096);
let runs = 0;

function run<T>({ code, names, value }: Machine<T>, walk: Walk, from: number): PhraseMatch<T> | null {
  const { tokens } = walk;
  const width = tokens.length + 1;
  if (tried.length < code.length * width) tried = new Uint32Array(code.length * width * 2);
  runs = runs === 0xffffffff ? 1 : runs + 1;
  const slots: number[] = new Array(names.length * 2).fill(-1);
  let to = -1;
  let saved = slots;

  function step(state: number, at: number): void {
    const cell = state * width + at;
    if (tried[cell] === runs) return;
    tried[cell] = runs;
    const instruction = code[state];
    if (!instruction) return;
    switch (instruction.kind) {
      case 'match':
        if (at > to) {
          to = at;
          saved = [...slots];
        }
        return;
      case 'fork':
        for (const target of instruction.targets) step(target, at);
        return;
      case 'save': {
        const before = slots[instruction.slot] ?? -1;
        slots[instruction.slot] = at;
        step(state + 1, at);
        slots[instruction.slot] = before;
        return;
      }
      case 'start':
        if (at === walk.first) step(state + 1, at);
        return;
      case 'end':
        if (endsAt(tokens, at)) step(state + 1, at);
        return;
      case 'gap': {
        let budget = gapBudget;
        for (let end = at; budget >= 0; end++) {
          step(state + 1, end);
          const skipped = tokens[end];
          if (!skipped || skipped.quoted || skipped.kind === 'punctuation') return;
          budget -= skipped.kind === 'han' ? 1 : 2;
        }
        return;
      }
      default: {
        const token = tokens[at];
        if (!token || token.quoted) return;
        const fits =
          instruction.kind === 'words'
            ? walk.meanings[at]?.has(instruction.symbol)
            : token.kind !== 'punctuation';
        if (fits) step(state + 1, at + 1);
      }
    }
  }

  step(0, from);
  if (to < 0) return null;
  const whole = { from, to };
  let mark: TokenRange = whole;
  const captures: Record<string, TokenRange> = {};
  for (const [index, name] of names.entries()) {
    const range = { from: saved[index * 2] ?? -1, to: saved[index * 2 + 1] ?? -1 };
    if (range.from < 0 || range.to < range.from) continue;
    if (name === '') mark = range;
    else captures[name] = range;
  }
  return { ...whole, value, mark, captures };
}

/** A phrase as instructions, each followed by the next unless it says otherwise. */
function compile(phrase: Phrase, symbolOf: (words: readonly string[]) => number) {
  const code: Instruction[] = [];
  const names: string[] = [];
  emit(phrase);
  code.push({ kind: 'match' });
  return { code, names };

  function emit(part: Phrase): void {
    switch (part.kind) {
      case 'words':
        code.push({ kind: 'words', symbol: symbolOf(part.words) });
        return;
      case 'sequence':
        part.parts.forEach(emit);
        return;
      case 'choice': {
        const targets: number[] = [];
        code.push({ kind: 'fork', targets });
        const joins: number[][] = [];
        for (const option of part.options) {
          targets.push(code.length);
          emit(option);
          const join: number[] = [];
          joins.push(join);
          code.push({ kind: 'fork', targets: join });
        }
        for (const join of joins) join.push(code.length);
        return;
      }
      case 'mark':
        emitSaved('', part.part);
        return;
      case 'capture':
        emitSaved(part.name, part.part);
        return;
      default:
        code.push({ kind: part.kind });
    }
  }
  function emitSaved(name: string, part: Phrase): void {
    const known = names.indexOf(name);
    const index = known < 0 ? names.push(name) - 1 : known;
    code.push({ kind: 'save', slot: index * 2 });
    emit(part);
    code.push({ kind: 'save', slot: index * 2 + 1 });
  }
}

/** The symbols of the words a machine can begin with. */
function firstSymbols(code: readonly Instruction[]): Set<number> {
  const found = new Set<number>();
  const visited = new Set<number>();
  const visit = (state: number): void => {
    if (visited.has(state)) return;
    visited.add(state);
    const instruction = code[state];
    if (!instruction) return;
    if (instruction.kind === 'words') found.add(instruction.symbol);
    else if (instruction.kind === 'fork') instruction.targets.forEach(visit);
    else if (instruction.kind === 'any' || instruction.kind === 'gap')
      throw new Error('A phrase begins with a gap; name its first word.');
    else if (instruction.kind !== 'match') visit(state + 1);
  };
  visit(0);
  return found;
}

/** Whether nothing but closing punctuation stands from token `at` on. */
function endsAt(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < tokens.length; index++)
    if (tokens[index]?.kind !== 'punctuation') return false;
  return tokens[at] === undefined || /^[.!?…。！？)"”’]|\.\.+$/.test(tokens[at].text);
}

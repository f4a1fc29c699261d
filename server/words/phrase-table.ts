/**
 * Compiles phrases into plain numbers and words. Each phrase is a small machine (Thompson’s construction; see Russ Cox, “Regular
 * Expression Matching: the Virtual Machine Approach”). The table is data, so that the build can make it once for all starts.
 */
import { type Phrase, parsePhrase } from './phrase';

/** What an instruction does, and the numbers that follow it. Places in a machine count from its start. */
export const operation = {
  match: 0,
  /** Takes any word. */
  any: 1,
  /** Takes up to four words or eight Chinese characters. */
  gap: 2,
  /** Goes on at the start of the sentence only. */
  start: 3,
  end: 4,
  /** Remembers the token: the slot. Slots `2n` and `2n + 1` hold where name `n` begins and ends. */
  save: 5,
  /** Goes on behind, and then at another place: the place. */
  fork: 6,
  /** Goes on at another place: the place. */
  jump: 7,
  /** This number and all above it take a word of a class: class 0, class 1 ... */
  firstClass: 8,
} as const;

/** In tokens: a gap takes four words, or eight Chinese characters. */
export const longestGap = 8;

/** Numbers below 65,536. */
export type Numbers = Uint16Array<ArrayBuffer>;

/** Lists of numbers, one behind the other. */
export interface NumberLists {
  readonly numbers: Numbers;
  /** By list: where it ends. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

/**
 * Strings and arrays of numbers, which are read from a file as they are: there is nothing to decode before the first match. A class is a
 * set of words of which a phrase takes one. Words that occur often come first, and so do classes behind those that are noted, since the
 * build writes the first numbers shortest where it has no file to write to.
 */
export interface PhraseTable {
  /** Every word that stands in a phrase, a space between them. */
  readonly words: string;
  /** By word: numbers of the classes that hold it, as steps (see `sumsOf`). */
  readonly classes: NumberLists;
  /** How many classes, the first, are worth noting for each sentence: those that a machine begins with, and those it requires. */
  readonly noted: number;
  /** The machines, one for each phrase, in their order: instructions. */
  readonly codes: NumberLists;
  /** The names that a machine may remember. The empty name is the mark. */
  readonly names: readonly (readonly string[])[];
  /** By machine: which of these it remembers. */
  readonly namesOf: Numbers;
  /** By machine: numbers of the classes that it can begin with. */
  readonly firsts: NumberLists;
  /**
   * By machine: what each match holds besides its anchor, the rarest first, three numbers each: a class, and how many tokens from the start
   * of the match its word stands, at least and at most.
   */
  readonly required: NumberLists;
  /** By machine: how many tokens from the start of the match its anchor stands, at least and at most. */
  readonly anchorDistances: Numbers;
  /** By word: numbers of the phrases that are tried where it stands, as steps. Every match of a phrase holds one such word. */
  readonly anchored: NumberLists;
}

/** The words of a class. */
type Words = readonly string[];

/** What the table says of a phrase besides its code. */
interface Machine {
  readonly tree: Phrase;
  readonly firsts: readonly Words[];
  readonly anchor: Place;
  readonly required: readonly Place[];
}

/** How many tokens something takes, or lies behind the start of a match. */
interface Distance {
  readonly least: number;
  readonly most: number;
}

/** A place in a phrase that no match can leave out. */
interface Place extends Distance {
  readonly words: Words;
}

/** No word holds one. */
const divider = ' ';

/** The ascending numbers of a list of steps, each from the number before it. */
export function sumsOf(steps: Numbers): Numbers {
  const sums = steps.slice();
  for (let index = 1; index < sums.length; index++) sums[index] = (sums[index - 1] ?? 0) + (sums[index] ?? 0);
  return sums;
}

/** @throws Error when there are more phrases or classes than numbers. */
function numbersOf(values: readonly number[]): Numbers {
  if (values.some((value) => value > 0xffff)) throw new Error('There are too many phrases for the table.');
  return Uint16Array.from(values);
}

function listsOf(lists: readonly (readonly number[])[]): NumberLists {
  let end = 0;
  const ends = Uint32Array.from(lists, ({ length }) => (end += length));
  return { numbers: numbersOf(lists.flat()), ends };
}

/** Ascending numbers as their steps, which are smaller. */
function stepsOf(numbers: readonly number[]): number[] {
  return numbers.map((value, index) => value - (numbers[index - 1] ?? 0));
}

/** The words of a table. */
export function wordsOf({ words }: PhraseTable): readonly string[] {
  return words.split(divider);
}

/** @throws Error with a plain sentence about the first phrase that cannot be read. */
export function compilePhrases(phrases: readonly string[]): PhraseTable {
  const machines = phrases.map(readMachine);
  const { words, classes, noted } = count(machines);
  const numbers = new Map(classes.map((members, index) => [keyOf(members), index]));
  const numbersOfAll = (of: readonly Words[]): number[] => [
    ...new Set(of.map((members) => numbers.get(keyOf(members)) ?? 0)),
  ];
  const compiled = machines.map(({ tree }) => compile(tree, numbers));
  const keysOfNames = compiled.map((machine) => JSON.stringify(machine.names));
  const distinct = [...new Set(keysOfNames)];
  return {
    words: words.join(divider),
    classes: classesByWord(words, classes),
    noted,
    codes: listsOf(compiled.map(({ code }) => code)),
    names: distinct.map((key) => JSON.parse(key)),
    namesOf: numbersOf(keysOfNames.map((key) => distinct.indexOf(key))),
    firsts: listsOf(machines.map(({ firsts }) => numbersOfAll(firsts))),
    required: listsOf(
      machines.map(({ required }) =>
        required.flatMap(({ words, least, most }) => [numbers.get(keyOf(words)) ?? 0, least, most]),
      ),
    ),
    anchorDistances: numbersOf(machines.flatMap(({ anchor: { least, most } }) => [least, most])),
    anchored: phrasesByAnchor(machines, words),
  };
}

function keyOf(members: Words): string {
  const known = keys.get(members);
  if (known !== undefined) return known;
  const key = members.join(divider);
  keys.set(members, key);
  return key;
}
/** The words of a class stand in thousands of phrases. */
const keys = new WeakMap<Words, string>();

/** All words and classes, the noted classes first, and then those that occur most often. */
function count(machines: readonly Machine[]) {
  const words = new Map<string, number>();
  const classes = new Map<string, { readonly members: Words; count: number }>();
  const walk = (phrase: Phrase): void => {
    childrenOf(phrase).forEach(walk);
    if (phrase.kind !== 'words') return;
    const known = classes.get(keyOf(phrase.words)) ?? { members: phrase.words, count: 0 };
    known.count++;
    classes.set(keyOf(phrase.words), known);
  };
  for (const { tree } of machines) walk(tree);
  for (const { members } of classes.values())
    for (const word of members) words.set(word, (words.get(word) ?? 0) + 1);
  const noted = new Set(
    machines.flatMap(({ firsts, required }) => [...firsts, ...required.map(({ words }) => words)].map(keyOf)),
  );
  const rank = (members: Words): number => (noted.has(keyOf(members)) ? 0 : 1);
  return {
    words: [...words].sort(([, a], [, b]) => b - a).map(([word]) => word),
    classes: [...classes.values()]
      .sort((a, b) => rank(a.members) - rank(b.members) || b.count - a.count)
      .map(({ members }) => members),
    noted: noted.size,
  };
}

function classesByWord(words: Words, classes: readonly Words[]): NumberLists {
  const holding = new Map<string, number[]>(words.map((word) => [word, []]));
  for (const [index, members] of classes.entries())
    for (const word of members) holding.get(word)?.push(index);
  return listsOf([...holding.values()].map(stepsOf));
}

function childrenOf(phrase: Phrase): readonly Phrase[] {
  switch (phrase.kind) {
    case 'sequence':
      return phrase.parts;
    case 'choice':
      return phrase.options;
    case 'mark':
    case 'capture':
      return [phrase.part];
    default:
      return [];
  }
}

/** @throws Error with a plain sentence when the phrase cannot be read. */
function readMachine(source: string): Machine {
  const tree = parsePhrase(source);
  const firsts = firstsOf(tree);
  if (firsts === null) throw new Error(`The phrase “${source}” begins with a gap; name its first word.`);
  const anchor = anchorOf(tree, none) ?? { words: [], ...none };
  return { tree, firsts, anchor, required: requiredOf(tree, anchor) };
}

/** More would be asked for longer than they spare. */
const mostRequired = 3;
/** In a thousand sentences: what stands in more of them rules little out, and would have to be noted in all. */
const worthAsking = 200;

function requiredOf(phrase: Phrase, anchor: Place): readonly Place[] {
  return placesIn(phrase, none)
    .filter(({ words }) => frequency(words) < worthAsking)
    .filter(({ words, least }) => least !== anchor.least || keyOf(words) !== keyOf(anchor.words))
    .sort((a, b) => frequency(a.words) - frequency(b.words))
    .slice(0, mostRequired);
}

/** The places that no match can leave out. @param from where the phrase begins */
function placesIn(phrase: Phrase, from: Distance): Place[] {
  switch (phrase.kind) {
    case 'words':
      return [{ words: phrase.words, ...from }];
    case 'mark':
    case 'capture':
      return placesIn(phrase.part, from);
    case 'sequence':
      return partsFrom(phrase.parts, from).flatMap(({ part, at }) => placesIn(part, at));
    default:
      return [];
  }
}

/** The parts of a sequence, each with where it begins. */
function partsFrom(
  parts: readonly Phrase[],
  from: Distance,
): { readonly part: Phrase; readonly at: Distance }[] {
  let at = from;
  return parts.map((part) => {
    const here = { part, at };
    at = sum(at, lengthOf(part));
    return here;
  });
}

/** How many tokens a match takes. */
function lengthOf(phrase: Phrase): Distance {
  switch (phrase.kind) {
    case 'words':
    case 'any':
      return { least: 1, most: 1 };
    case 'gap':
      return { least: 0, most: longestGap };
    case 'mark':
    case 'capture':
      return lengthOf(phrase.part);
    case 'sequence':
      return phrase.parts.map(lengthOf).reduce(sum, none);
    case 'choice':
      return spanning(phrase.options.map(lengthOf));
    default:
      return none;
  }
}

const none: Distance = { least: 0, most: 0 };

/** From the least of some distances to the most. */
function spanning(distances: readonly Distance[]): Distance {
  return {
    least: Math.min(...distances.map(({ least }) => least)),
    most: Math.max(...distances.map(({ most }) => most)),
  };
}

function sum(a: Distance, b: Distance): Distance {
  return { least: a.least + b.least, most: a.most + b.most };
}

/** By word: numbers of the phrases of which it is an anchor. */
function phrasesByAnchor(machines: readonly Machine[], words: Words): NumberLists {
  const anchored = new Map<string, number[]>(words.map((word) => [word, []]));
  for (const [index, { anchor }] of machines.entries())
    for (const word of anchor.words) anchored.get(word)?.push(index);
  return listsOf([...anchored.values()].map(stepsOf));
}

/** The instructions of a machine, and the names that it remembers. */
function compile(phrase: Phrase, classes: ReadonlyMap<string, number>) {
  const code: number[] = [];
  const names: string[] = [];
  emit(phrase);
  code.push(operation.match);
  return { code, names };

  function emit(part: Phrase): void {
    switch (part.kind) {
      case 'words':
        code.push(operation.firstClass + (classes.get(keyOf(part.words)) ?? 0));
        return;
      case 'sequence':
        part.parts.forEach(emit);
        return;
      case 'choice':
        emitChoice(part.options);
        return;
      case 'mark':
        emitSaved('', part.part);
        return;
      case 'capture':
        emitSaved(part.name, part.part);
        return;
      default:
        code.push(operation[part.kind]);
    }
  }
  function emitChoice(options: readonly Phrase[]): void {
    const ends: number[] = [];
    for (const [index, option] of options.entries()) {
      const last = index === options.length - 1;
      const fork = last ? -1 : code.push(operation.fork, 0) - 1;
      emit(option);
      if (last) continue;
      // An option before an empty last one runs into what follows by itself.
      const next = options[index + 1];
      if (index < options.length - 2 || !(next?.kind === 'sequence' && next.parts.length === 0))
        ends.push(code.push(operation.jump, 0) - 1);
      code[fork] = code.length;
    }
    for (const end of ends) code[end] = code.length;
  }
  function emitSaved(name: string, part: Phrase): void {
    const known = names.indexOf(name);
    const index = known < 0 ? names.push(name) - 1 : known;
    code.push(operation.save, index * 2);
    emit(part);
    code.push(operation.save, index * 2 + 1);
  }
}

/** The classes that a match can begin with, or null when it can begin with any word. */
function firstsOf(phrase: Phrase): readonly Words[] | null {
  switch (phrase.kind) {
    case 'words':
      return [phrase.words];
    case 'mark':
    case 'capture':
      return firstsOf(phrase.part);
    case 'choice': {
      const firsts = phrase.options.map(firstsOf);
      return firsts.includes(null) ? null : firsts.flatMap((first) => first ?? []);
    }
    case 'sequence': {
      const firsts: Words[] = [];
      for (const part of phrase.parts) {
        const first = firstsOf(part);
        if (first === null) return null;
        firsts.push(...first);
        if (!canBeEmpty(part)) break;
      }
      return firsts;
    }
    case 'any':
    case 'gap':
      return null;
    default:
      return [];
  }
}

/** Whether a match of it can hold no word. */
function canBeEmpty(phrase: Phrase): boolean {
  switch (phrase.kind) {
    case 'mark':
    case 'capture':
      return canBeEmpty(phrase.part);
    case 'choice':
      return phrase.options.some(canBeEmpty);
    case 'sequence':
      return phrase.parts.every(canBeEmpty);
    case 'start':
    case 'end':
      return true;
    default:
      return false;
  }
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** In how many of a thousand sentences of mail some words stand, roughly: counted in 43,000 of them. To look for these finds little. */
const met: readonly { readonly words: ReadonlySet<string>; readonly often: number }[] = [
  { often: 300, words: set(', . ， 。 the to you #') },
  { often: 80, words: set('and i a is for of we in your it that this have - ! ? 的 您') },
  {
    often: 25,
    words: set(
      'an or but if so as at by from on up with about out these those there here its are was were be been am has had do does did will would ' +
        'can could should may must shall not no he she they me us him her them my our his their what which who when where how all any some ' +
        "just very now then also more one please 's ; : ¤ % 我 们 你 了 不 是 在 有 会 这 那 就 都 也 一 个 没 可 以 到 要 给 吗 吧 呢 ！ ？",
    ),
  },
  {
    often: 8,
    words: set(
      'know let get see like time make makes made issue sorry need want take think give good only look thanks thank problem provide back ' +
        'still even other much well first help way new work order day days say said tell send sent hi hello come going go right than too ' +
        'after before again really because already through into over off down same many every most use own able try working sure error ' +
        'last two price question reply email mail team service customer customers 时 来 下 大 上 出 好 天 件 单 货 价 发 后 前 对 为 多 还 能 人 家 说',
    ),
  },
];
const otherwise = 0.3;

/** Words of which every match of a phrase holds one, or null when there are none. @param from where the phrase begins */
function anchorOf(phrase: Phrase, from: Distance): Place | null {
  switch (phrase.kind) {
    case 'words':
      return { words: phrase.words, ...from };
    case 'mark':
    case 'capture':
      return anchorOf(phrase.part, from);
    case 'sequence': {
      const anchors = partsFrom(phrase.parts, from).map(({ part, at }) => anchorOf(part, at));
      return (
        anchors
          .filter((anchor) => anchor !== null)
          .sort((a, b) => frequency(a.words) - frequency(b.words))[0] ?? null
      );
    }
    case 'choice': {
      const anchors = phrase.options
        .map((option) => anchorOf(option, from))
        .filter((anchor) => anchor !== null);
      if (anchors.length < phrase.options.length) return null;
      return { words: [...new Set(anchors.flatMap(({ words }) => words))], ...spanning(anchors) };
    }
    default:
      return null;
  }
}

/** In how many of a thousand sentences one of the words stands, roughly. */
function frequency(words: Words): number {
  return words.reduce((sum, word) => sum + (met.find((some) => some.words.has(word))?.often ?? otherwise), 0);
}

/**
 * At which tokens of one sentence the words of each class occur: asked for thousands of times a sentence. A common word is in hundreds
 * of classes, and most of them are asked about at one place or none. So only some classes, the first, are noted as bits; the rest
 * are looked up when they are asked for.
 */

export interface Occurrences {
  /** Begins the next sentence, in which nothing occurs yet. @param tokens how many it has */
  open(tokens: number): void;
  /** A word stands at a token, or one more reading of it. @param classes that hold it, ascending */
  add(classes: Uint16Array, at: number): void;
  has(of: number, at: number): boolean;
  /** Whether a noted class occurs at all. */
  occurs(of: number): boolean;
  /** Whether a noted class occurs between two tokens, both included. */
  within(of: number, from: number, to: number): boolean;
  /** How many groups of 32 tokens there are. */
  groups(): number;
  /** The tokens of a group at which a noted class occurs: bit `n` is token `32 * group + n`. */
  bits(of: number, group: number): number;
}

/** Longer sentences are no prose; room for them is not kept. */
const mostGroupsKept = 8;

/** @param noted how many classes are noted */
export function createOccurrences(noted: number): Occurrences {
  let width = 1;
  let places = new Uint32Array(noted);
  // The sentence in which a class last occurred, so that nothing is cleared between sentences.
  const lastIn = new Uint32Array(noted);
  let sentence = 0;
  // The classes of all words of the sentence, one list a word, and by token where its lists begin and end.
  let held: Uint16Array[] = [];
  let heldFrom: number[] = [];
  let heldTo: number[] = [];

  return {
    open(tokens) {
      width = (tokens >>> 5) + 1;
      const most = noted * Math.max(width, mostGroupsKept);
      if (places.length < noted * width || places.length > most) places = new Uint32Array(noted * width);
      if (sentence === 0xffffffff) {
        lastIn.fill(0);
        sentence = 0;
      }
      sentence++;
      held = [];
      heldFrom = [];
      heldTo = [];
    },
    add(classes, at) {
      heldFrom[at] ??= held.length;
      heldTo[at] = held.push(classes);
      const bit = 1 << (at & 31);
      for (let index = 0; index < classes.length; index++) {
        const of = classes[index] ?? 0;
        if (of >= noted) return;
        const first = of * width;
        if (lastIn[of] !== sentence) {
          lastIn[of] = sentence;
          // Nearly always one: `fill` would cost more than all the rest.
          for (let group = first; group < first + width; group++) places[group] = 0;
        }
        const group = first + (at >>> 5);
        places[group] = (places[group] ?? 0) | bit;
      }
    },
    has(of, at) {
      if (of < noted)
        return lastIn[of] === sentence && (((places[of * width + (at >>> 5)] ?? 0) >>> (at & 31)) & 1) === 1;
      const end = heldTo[at] ?? 0;
      for (let index = heldFrom[at] ?? 0; index < end; index++)
        if (includes(held[index] ?? nothing, of)) return true;
      return false;
    },
    occurs(of) {
      return lastIn[of] === sentence;
    },
    within(of, from, to) {
      if (lastIn[of] !== sentence) return false;
      const last = Math.min(to >>> 5, width - 1);
      for (let group = from >>> 5; group <= last; group++) {
        const above = group === from >>> 5 ? -1 << (from & 31) : -1;
        const below = group === to >>> 5 ? -1 >>> (31 - (to & 31)) : -1;
        if (((places[of * width + group] ?? 0) & above & below) !== 0) return true;
      }
      return false;
    },
    groups() {
      return width;
    },
    bits(of, group) {
      return lastIn[of] === sentence ? (places[of * width + group] ?? 0) : 0;
    },
  };
}

const nothing = new Uint16Array();

/** Whether a number stands in an ascending list. */
function includes(list: Uint16Array, number: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return list[low] === number;
}

/** At which tokens of one sentence the words of each class occur, as bits: asked for thousands of times a sentence. */

export interface Occurrences {
  /** Begins the next sentence, in which nothing occurs yet. @param tokens how many it has */
  open(tokens: number): void;
  /** Words of some classes stand at a token. */
  add(classes: Uint16Array, at: number): void;
  has(of: number, at: number): boolean;
  /** Whether it occurs at all. */
  occurs(of: number): boolean;
  /** How many groups of 32 tokens there are. */
  groups(): number;
  /** The tokens of a group at which a class occurs: bit `n` is token `32 * group + n`. */
  bits(of: number, group: number): number;
}

/** Longer sentences are no prose; room for them is not kept. */
const mostGroupsKept = 8;

/** @param count how many classes there are */
export function createOccurrences(count: number): Occurrences {
  let width = 1;
  let places = new Uint32Array(count);
  // The sentence in which a class last occurred, so that nothing is cleared between sentences.
  const lastIn = new Uint32Array(count);
  let sentence = 0;

  return {
    open(tokens) {
      width = (tokens >>> 5) + 1;
      const most = count * Math.max(width, mostGroupsKept);
      if (places.length < count * width || places.length > most) places = new Uint32Array(count * width);
      if (sentence === 0xffffffff) {
        lastIn.fill(0);
        sentence = 0;
      }
      sentence++;
    },
    add(classes, at) {
      const bit = 1 << (at & 31);
      for (let index = 0; index < classes.length; index++) {
        const of = classes[index] ?? 0;
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
      return lastIn[of] === sentence && (((places[of * width + (at >>> 5)] ?? 0) >>> (at & 31)) & 1) === 1;
    },
    occurs(of) {
      return lastIn[of] === sentence;
    },
    groups() {
      return width;
    },
    bits(of, group) {
      return lastIn[of] === sentence ? (places[of * width + group] ?? 0) : 0;
    },
  };
}

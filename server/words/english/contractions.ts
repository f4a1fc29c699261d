/** Takes contractions apart, with or without their apostrophe: “we’ll” is “we will”, “dont” is “do not”. */

export interface ContractionPart {
  /** The part in full. */
  readonly text: string;
  /** How many code units of the written word it covers. */
  readonly length: number;
  readonly readings: readonly string[];
}

/** What the `’s` of “it’s” may be. */
const isOrHas: readonly string[] = ['is', 'has'];

const endings: readonly (readonly [ending: string, text: string, readings: readonly string[]])[] = [
  ["n't", 'not', []],
  ["'ll", 'will', []],
  ["'re", 'are', []],
  ["'ve", 'have', []],
  ["'d", 'would', ['had']],
  ["'m", 'am', []],
  ["'s", "'s", isOrHas],
];

// Words whose first half changes, or which are written as one word. Left half, its length, right half.
const irregular: Readonly<Record<string, readonly (readonly [text: string, length: number])[]>> = {
  "won't": [
    ['will', 2],
    ['not', 3],
  ],
  "can't": [
    ['can', 2],
    ['not', 3],
  ],
  cannot: [
    ['can', 3],
    ['not', 3],
  ],
  "shan't": [
    ['shall', 3],
    ['not', 3],
  ],
  "let's": [
    ['let', 3],
    ['us', 2],
  ],
  gonna: [
    ['going', 3],
    ['to', 2],
  ],
  wanna: [
    ['want', 3],
    ['to', 2],
  ],
  gotta: [
    ['got', 3],
    ['to', 2],
  ],
};
// Those that are no other words without their apostrophe; “ill take 30”: whoever is ill seldom sells.
const bare = new Map(
  (
    "won't can't you're you'll you've you'd they're they'll they've we've i've i'm i'll it'll it'd that'll " +
    "that's what's there's here's where's who's how's"
  )
    .split(' ')
    .map((written) => [written.replace("'", ''), written]),
);
const auxiliaries = new Set(
  'do does did is are was were have has had could would should must need'.split(' '),
);

/** @returns the parts in order, their lengths adding up to the word's, or null when the word is no contraction. */
export function splitContraction(word: string): readonly ContractionPart[] | null {
  const written = bare.get(word);
  if (written !== undefined) return splitBare(written);
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known) return known.map(([text, length]) => ({ text, length, readings: [] }));
  if (word.includes("'")) {
    for (const [ending, text, readings] of endings) {
      const stem = word.slice(0, -ending.length);
      if (stem && word.endsWith(ending))
        return [
          { text: stem, length: stem.length, readings: [] },
          { text, length: ending.length, readings },
        ];
    }
  }
  // “didnt”, and as some hear it: “wouldent”.
  if (word === 'dent') return null;
  for (const not of ['nt', 'ent']) {
    const verb = word.slice(0, -not.length);
    if (word.endsWith(not) && auxiliaries.has(verb))
      return [
        { text: verb, length: verb.length, readings: [] },
        { text: 'not', length: not.length, readings: [] },
      ];
  }
  return null;
}

/** The parts of a contraction that was written without its apostrophe. @param written with it */
export function splitBare(written: string): readonly ContractionPart[] | null {
  const [first, second] = splitContraction(written) ?? [];
  return first && second ? [first, { ...second, length: second.length - 1 }] : null;
}

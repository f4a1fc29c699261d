/** Takes contractions apart, with or without their apostrophe: “we’ll” is “we will”, “dont” is “do not”. */

export interface ContractionPart {
  /** The part in full. */
  readonly text: string;
  /** How many code units of the written word it covers. */
  readonly length: number;
  readonly readings: readonly string[];
}

/** What the `’s` of “it’s” may be. */
export const isOrHas: readonly string[] = ['is', 'has'];

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
  wont: [
    ['will', 2],
    ['not', 2],
  ],
  "can't": [
    ['can', 2],
    ['not', 3],
  ],
  cant: [
    ['can', 2],
    ['not', 2],
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
  youre: [
    ['you', 3],
    ['are', 2],
  ],
  youll: [
    ['you', 3],
    ['will', 2],
  ],
  youve: [
    ['you', 3],
    ['have', 2],
  ],
  theyre: [
    ['they', 4],
    ['are', 2],
  ],
  weve: [
    ['we', 2],
    ['have', 2],
  ],
  // “ill take 30”: whoever is ill seldom sells.
  ill: [
    ['i', 1],
    ['will', 2],
  ],
  youd: [
    ['you', 3],
    ['would', 1],
  ],
  itll: [
    ['it', 2],
    ['will', 2],
  ],
  ive: [
    ['i', 1],
    ['have', 2],
  ],
  im: [
    ['i', 1],
    ['am', 1],
  ],
  thats: [
    ['that', 4],
    ["'s", 1],
  ],
  whats: [
    ['what', 4],
    ["'s", 1],
  ],
  theres: [
    ['there', 5],
    ["'s", 1],
  ],
  heres: [
    ['here', 4],
    ["'s", 1],
  ],
  wheres: [
    ['where', 5],
    ["'s", 1],
  ],
  whos: [
    ['who', 3],
    ["'s", 1],
  ],
  hows: [
    ['how', 3],
    ["'s", 1],
  ],
  theyll: [
    ['they', 4],
    ['will', 2],
  ],
  theyve: [
    ['they', 4],
    ['have', 2],
  ],
  thatll: [
    ['that', 4],
    ['will', 2],
  ],
  itd: [
    ['it', 2],
    ['would', 1],
  ],
};
const auxiliaries = new Set(
  'do does did is are was were have has had could would should must need'.split(' '),
);

/** @returns the parts in order, their lengths adding up to the word's, or null when the word is no contraction. */
export function splitContraction(word: string): readonly ContractionPart[] | null {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known) return known.map(([text, length]) => ({ text, length, readings: text === "'s" ? isOrHas : [] }));
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

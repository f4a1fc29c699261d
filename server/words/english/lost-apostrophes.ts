/** Reads words that are other words with their apostrophe: “its a pity”, “were not going to pay”, “well eat the fee”, “id bet on it”. */
import type { Token } from '../token';
import { splitBare } from './contractions';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

interface Lost {
  /** With its apostrophe. */
  readonly meant: string;
  /** The words behind it that cannot follow the other word. */
  readonly before: ReadonlySet<string>;
  /** What it must open to be read so, if anything: “the goods, which came late, were not in order”. */
  readonly opens?: 'sentence' | 'clause';
}

const wouldBe = set(
  'be do have like love say rather bet suggest recommend take go sell accept hate appreciate prefer need want not even never gladly happily still',
);
const lost: Readonly<Record<string, Lost>> = {
  its: {
    meant: "it's",
    before: set(
      'a an the no not too so just already been because your our my you us me never i we always really',
    ),
  },
  were: {
    meant: "we're",
    before: set(
      'not unable sorry happy going able glad human here afraid only at currently still all always just',
    ),
    opens: 'sentence',
  },
  well: {
    meant: "we'll",
    before: set(
      'be have do make take give get send refund replace ship pay cover eat swallow waive let try need look check fix keep offer add ' +
        'arrange obey always never not gladly happily also still',
    ),
    opens: 'clause',
  },
  lets: {
    meant: "let's",
    before: set('be make just not face see say get go do have keep move talk roll split meet agree try look'),
    opens: 'clause',
  },
  id: { meant: "i'd", before: wouldBe },
  wed: { meant: "we'd", before: wouldBe },
};

/** Whether the word may have lost its apostrophe. */
export function mayHaveLostApostrophe(word: string): boolean {
  return Object.hasOwn(lost, word);
}

/** The tokens of a sentence, with each such word in two where what stands around it says so. @param prose that they were read from. */
export function readLostApostrophes(tokens: readonly Token[], prose: string): Token[] {
  return tokens.flatMap((token, at) => {
    const reading = lost[token.text];
    // “Our ID have changed”: a badge.
    if (!reading || /^\p{Lu}{2}/u.test(prose.slice(token.start, token.end))) return token;
    if (!reading.before.has(tokens[at + 1]?.text ?? '')) return token;
    if (reading.opens && !opens(tokens, at, reading.opens)) return token;
    let from = token.start;
    return (splitBare(reading.meant) ?? []).map(({ text, length, readings }, index) => {
      const start = from;
      from += length;
      return { ...token, text, readings, start, end: from, joined: index > 0 };
    });
  });
}

const openers = set('sorry because since so');

/** Whether nothing stands before it that could be its subject, and it opens no question. */
function opens(tokens: readonly Token[], at: number, what: 'sentence' | 'clause'): boolean {
  const before = tokens[at - 1];
  const afterMark = what === 'clause' && before?.kind === 'punctuation';
  if (before && !afterMark && !openers.has(before.text)) return false;
  return tokens.at(-1)?.text !== '?';
}

/** Reads what each clause of a sentence does: bow, or tell something. */
import type { Match, TokenRange } from '../../../words/match';
import { clauseRanges, wordsIn } from '../clause-ranges';
import { bow, praises } from './bows';
import { isSmallWord } from './small-words';
import { joinTopics, topicOf } from './topics';

/** What a clause says; in tokens. */
export interface Clause extends TokenRange {
  /** Begs, bows or says nothing; else it tells something. */
  readonly bows: boolean;
  /** What they are sorry for: “ for the towels”; empty where nothing is named. */
  readonly topic: string;
}

/** The clauses of the sentence of a match. */
export function clausesOf(match: Match): Clause[] {
  return clauseRanges(match.tokens).map((range) => clauseAt(match, range));
}

/** What they are sorry for, all clauses together; null where it is too much for one sentence. */
export function topicsOf(clauses: readonly Clause[]): string | null {
  return joinTopics(clauses.map(({ topic }) => topic));
}

const figures = /[\d[\]{}$@%€£]/;

/** In tokens: a longer clause of small words still tells something. */
const longestEmpty = 6;

function clauseAt(match: Match, range: TokenRange): Clause {
  const topic = topicOf(match, range);
  const words = match.tokens.filter(
    (_, at) => at >= range.from && at < range.to && (!topic || at < topic.from || at >= topic.to),
  );
  const said = wordsIn(words);
  const telling = words.filter(({ text, kind }) => kind !== 'punctuation' && !isSmallWord(text)).length;
  const bows =
    !figures.test(said) &&
    !/\bif\b/.test(said) &&
    (praises(said) || bow.test(said)
      ? telling <= mostTelling(said)
      : telling === 0 && words.length <= longestEmpty);
  return { ...range, bows, topic: topic?.text ?? '' };
}

/** How many words that tell something a bow may have about it. */
function mostTelling(said: string): number {
  if (praises(said)) return 4;
  // “I beg you to send the file”: it asks for something.
  return /\b(?:you to|please)\b/.test(said) ? 0 : 1;
}

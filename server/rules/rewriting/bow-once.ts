/**
 * Says once and plainly what apologies, pleas and self-abasement said over and over: “I feel awful, please forgive me, I am such an
 * idiot” is “I am very sorry about this.” What else the sentence tells stays beside it.
 */
import { namesFacts } from '../../words/english/names-facts';
import type { Phrasing, Rewriter } from '../rule';
import { keepTheFact } from './bow-once/beside-a-fact';
import { bow, pleasIn, praises, timid } from './bow-once/bows';
import { clausesOf } from './bow-once/clauses';
import { stillBows } from './bow-once/still-bows';
import { gladInstead, sayInOne } from './bow-once/whole-sentence';
import { wordsIn } from './clause-ranges';

/** The phrasings, each of which offers the one plain sentence first. */
export function bowOnce(phrasings: readonly Phrasing[]): readonly Phrasing[] {
  return phrasings.map((phrasing) => ({
    ...phrasing,
    rewrites: [onePlainSentence, ...phrasing.rewrites],
    remains: { fault: stillBows, beside: meek, whole: [bowAsOne] },
  }));
}

/** “Could you maybe possibly look at it?” */
const meek = [[/ (?:maybe|perhaps|possibly)(?= \w)/g, '']] as const;

/** Says several bows as one; null where there is one only, or the marked clause tells something. */
const onePlainSentence: Rewriter = (match) => {
  const { tokens, mark } = match;
  const clauses = clausesOf(match);
  const marked = clauses.filter(({ from, to }) => from < mark.to && mark.from < to);
  if (marked.length === 0 || marked.some(({ bows }) => !bows)) return null;
  if (clauses.some(({ bows }) => !bows)) return keepTheFact(match, clauses);
  const bowing = clauses.map(({ from, to }) => wordsIn(tokens, from, to)).filter(isBow);
  const said = wordsIn(tokens);
  const several = bowing.length > 1 || (pleasIn(said) > 1 && !praises(said));
  // What a single bow is to become, its own rule knows best.
  return several ? sayInOne(match, clauses) : null;
};

function isBow(said: string): boolean {
  return bow.test(said) || praises(said);
}

/** All of a sentence that bows in more than its own words; null where it tells a figure or a day as well. */
const bowAsOne: Rewriter = (match) => {
  const { tokens, source } = match;
  const clauses = clausesOf(match);
  const tells = clauses.some(({ from, to, bows }) => !bows && !stillBows.test(wordsIn(tokens, from, to)));
  // “Sorry to bother you again.”: one bow alone is its rule’s.
  const said = wordsIn(tokens);
  const alone = clauses.length < 2 && timid.test(said) && !stillBows.test(said);
  if (tells || alone || namesFacts(source.replace(/\bplease\b|\?/gi, ''))) return null;
  return sayInOne(match, clauses) ?? gladInstead(match);
};

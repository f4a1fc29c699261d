/** Says a sentence that only bows in one plain sentence: “I am very sorry about this.” */
import type { Match } from '../../../words/match';
import type { Rewrite } from '../../finding';
import type { Rewriter } from '../../rule';
import { wordsIn } from '../clause-ranges';
import { uncapitalised } from '../fit-words';
import { leaveOutSentence } from '../leave-out-sentence';
import { either, sentence } from '../rewrites';
import { agrees, chance, flatters, obeys, praises, regret, stays, timid } from './bows';
import { type Clause, topicsOf } from './clauses';
import { answersWish, apologisedBeside, toldBefore, weAre } from './surroundings';

/** In tokens: bows run on, and tell nothing that the letter would lose. */
const leftOut = leaveOutSentence(45);

/** Without the sentence, or with a kind word in its place. */
export const gladInstead: Rewriter = either(leftOut, sentence('We are glad to work with you.'));

/** @param clauses of the sentence. Null where it is too much for one sentence, or none of the bows that we know. */
export function sayInOne(match: Match, clauses: readonly Clause[]): Rewrite | null {
  const said = wordsIn(match.tokens);
  const topic = topicsOf(clauses);
  if (topic === null) return null;
  // “You are right to be angry about my mail”: they are right, and the mail needs no apology.
  const onlyAgrees = agrees.test(said) && timid.test(topic);
  if (regret.test(said) && !onlyAgrees) return apologise(match, said, topic);
  return rewriterOf(match, said)?.(match) ?? null;
}

function rewriterOf(match: Match, said: string): Rewriter | null {
  if (agrees.test(said)) return sentence('You are right.');
  if (stays.test(said)) return sentence('We would be very glad if you stayed with us.');
  if (chance.test(said))
    return sentence(
      /\b(?:another|second|one more|last)\b/.test(said)
        ? 'We would be glad to have another chance.'
        : 'We would be glad to have the chance to work with you.',
    );
  if (obeys.test(said)) {
    const theirWay = sentence(`${weAre(match)} happy to do it the way you would like.`);
    return answersWish(match) ? theirWay : either(leftOut, theirWay);
  }
  return flatters.test(said) || praises(said) ? gladInstead : null;
}

/** One apology, with what it is for and what they hope. */
function apologise(match: Match, said: string, topic: string): Rewrite | null {
  if (timid.test(topic)) return sentence(`Sorry${topic}.`)(match);
  const right = agrees.test(said);
  const wish = wishIn(said);
  if (!topic && !right && !wish && apologisedBeside(match)) {
    const gone = leftOut(match);
    if (gone) return gone;
  }
  const unnamed = toldBefore(match) ? ' about this' : ' about {what happened}';
  const plain = `${weAre(match)} very sorry${topic || (wish ? '' : unnamed)}${wish}.`;
  return sentence(right ? `You are right, and ${uncapitalised(plain)}` : plain)(match);
}

/** What they beg for besides; empty where nothing. */
function wishIn(said: string): string {
  if (chance.test(said)) return ' and would be glad to have another chance';
  return stays.test(said) ? ' and would be very glad if you stayed with us' : '';
}

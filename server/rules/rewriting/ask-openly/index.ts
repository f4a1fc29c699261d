/**
 * Says a sentence that does nothing but push once more as a whole: what is asked, by when, and what it is good for. “You must sign today
 * or the slot goes to somebody else” is “Please sign today so that we can keep the slot for you.” Half of a push, mended, still pushes.
 */
import type { Phrasing, Rewriter } from '../../rule';
import { withoutPush } from '../no-push-left/index';
import { sentence } from '../rewrites';
import { readPush } from './read-push';
import { saying } from './say';

const askOpenly: Rewriter = (match) => {
  const read = readPush(match);
  if (!read) return null;
  const { before, push, after } = read;
  return sentence([before, saying(push), after].filter(Boolean).join(' '))(match);
};

/** Phrasings that say the whole sentence once more before they mend a part of it. */
export function openly(phrasings: readonly Phrasing[]): Phrasing[] {
  return withoutPush(phrasings).map((phrasing) => ({
    ...phrasing,
    rewrites: [askOpenly, ...phrasing.rewrites],
  }));
}

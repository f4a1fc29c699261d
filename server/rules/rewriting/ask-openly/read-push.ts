/** Reads a sentence that does nothing but push. */
import type { Match } from '../../../words/match';
import { capitalised } from '../fit-words';
import { clausesOf } from './clauses';
import { isBound, isPurchase } from './deed';
import { letUsKnow, type Push } from './push';
import { givesReason, readClause } from './read-clause';
import { readSentence } from './read-sentence';
import { behind, type Words, wordsOf, written } from './words';

/** A push, and the one thing that its sentence told beside it, as a sentence of its own. */
interface Told {
  readonly push: Push;
  readonly before?: string;
  readonly after?: string;
}

/** Reads the whole sentence of a match; null where it asks, quotes, or tells more than a push and one thing beside it. */
export function readPush(match: Match): Told | null {
  const { tokens, sentence } = match;
  if (tokens.some(({ text }) => /^[?"“”«»(]$/.test(text)) || /[{}<>[\]*_`]/.test(sentence.prose)) return null;
  const whole = readSentence(match);
  if (whole) return { push: whole };
  const clauses = clausesOf(tokens).map((clause) => wordsOf(match, clause));
  const [only, second] = clauses;
  if (!only) return null;
  if (!second) return readOne(only);
  const read = clauses.map((clause) => ({ clause, push: readClause(clause) }));
  const push = read.reduce<Push | null>((all, { push }) => all && merge(all, push ?? {}), {});
  const others = read.flatMap(({ clause, push }) => (push ? [] : [clause]));
  const [other] = others;
  if (!push || others.length > 1 || (other && clauses.length > 3)) return null;
  if (other) return beside(push, other);
  // “Take it or leave it” has nothing to say again.
  return Object.keys(push).length === 0 && /leave it/i.test(sentence.prose) ? null : { push };
}

/** One clause alone is mended by its rule, but for what somebody must do. */
function readOne(clause: Words): Told | null {
  const push = isBound(clause) ? readClause(clause) : null;
  const deed = push?.deed ?? '';
  return push && (deed.includes(' ') || isPurchase(deed)) ? { push } : null;
}

/** Both pushes in one; null where they ask for two deeds. */
function merge(first: Push, second: Push): Push | null {
  const deeds = [first.deed, second.deed].filter((deed) => deed && deed !== letUsKnow);
  if (deeds.length === 2 && deeds[0] !== deeds[1]) return null;
  const deed = deeds[0] ?? first.deed ?? second.deed;
  return { ...first, ...second, ...(deed && { deed }) };
}

const conjunctions = /^(?:(?:and|so|but|because|as|since) )+/;
const statement =
  /^(?:i|we|it|they|he|she|there|this|that|the|our|my|your|\p{L}{3,}s?)\b.* (?:is|are|was|were|has|have|had|will|can|would|does|do|did|'s|starts?|runs?|comes?|goes|costs?|leaves?|opens?|closes?|needs?|wants?|sells?|includes?|begins?|ends?|expires?)\b/u;
const heated =
  /\b(?:fool|stupid|idiot|regret|lose|patience|excuses?|wast\p{L}+|ignor\p{L}+|fault|enough|tired|sick|disappoint\p{L}+|crazy|mad|nobody|everybody|everyone|kidding|serious\p{L}*)\b/u;
const pressing =
  /\b(?:or|if|unless|otherwise|stop|never|not|must|hurry|now|immediately|again|finally|already|last|gone|afford|please|you|yours)\b/u;

/** The push with what another clause states: “The crew starts on Monday.” */
function beside(push: Push, other: Words): Told | null {
  const said = behind(other, conjunctions);
  const { from, match } = other;
  const marked = from < match.mark.to && match.mark.from < from + other.text.split(' ').length;
  if (marked || !statement.test(said.text) || heated.test(said.text) || pressing.test(said.text)) return null;
  // Without a deed the statement would stand beside nothing.
  if (!push.deed && !push.left && !push.holds) return null;
  if (from > 0 && (push.reason || givesReason(other))) return null;
  const text = capitalised(written(said));
  if (/[.!?]$/.test(text)) return null;
  return { push, [from === 0 ? 'before' : 'after']: `${text}.` };
}

/**
 * Takes all heat out of a sentence at once: “I am only the landlord, don’t shout at me, the engineer comes at 4” is “The engineer comes
 * at 4.” Where nothing else is told, the whole sentence goes.
 */
import { type Match, spanOf, type TokenRange } from '../../words/match';
import type { Rewrite } from '../finding';
import type { Phrasing, Rewriter } from '../rule';
import { clauseRanges, wordsIn } from './clause-ranges';
import { filler, heated, wounded } from './cool-down/heat';
import { letAllGo } from './cool-down/let-all-go';
import { noHeatLeft } from './cool-down/no-heat-left';
import { tells } from './cool-down/told';
import { capitalised } from './fit-words';
import { sentence } from './rewrites';

/** The phrasings, each of which offers the cool sentence first. */
export function coolDown(phrasings: readonly Phrasing[]): readonly Phrasing[] {
  return phrasings.map((phrasing) => ({
    ...phrasing,
    rewrites: [withoutHeat, ...phrasing.rewrites],
    remains: noHeatLeft,
  }));
}

const withoutHeat: Rewriter = (match) => {
  const { tokens, mark } = match;
  const said = ({ from, to }: TokenRange): string => wordsIn(tokens, from, to);
  const clauses = clauseRanges(tokens).filter((clause) => !filler.test(said(clause)));
  // “I am hurt that you wrote it after all we did for you.”
  const stung = clauses.length === 1 && clauses.every((clause) => wounded.test(said(clause)));
  if (stung && mark.from > 2 && !tokens.some(({ kind }) => kind === 'number')) return letAllGo(match);
  // “We never promised | that it floats, you must have misread it”: what it is about stays told.
  if (/^(?:that|to|about)$/.test(tokens[mark.to]?.text ?? '')) return null;
  const others = clauses.filter(({ from, to }) => to <= mark.from || mark.to <= from);
  const told = others.filter((clause) => tells(match, clause));
  const heat = others.filter((clause) => !told.includes(clause));
  // One clause alone: its own rule knows what to say instead.
  if (heat.length === 0 || !heat.every((clause) => heated.test(said(clause)))) return null;
  return told.length === 0 ? letAllGo(match) : keepOnly(match, clauses, told);
};

/** Null where what is told stands in several pieces, asks, or does not open as a sentence does. */
function keepOnly(match: Match, clauses: readonly TokenRange[], told: readonly TokenRange[]): Rewrite | null {
  const { tokens, source } = match;
  const first = told[0];
  const last = told.at(-1);
  if (!first || !last || tokens[last.to]?.text === '?') return null;
  const within = clauses.filter(({ from, to }) => from >= first.from && to <= last.to);
  // A template would read its own signs in the words of the writer.
  if (within.length !== told.length || /[{}$]/.test(source)) return null;
  if (/^(?:he|she|they|it|them|which|who)\b/.test(wordsIn(tokens, first.from, first.to))) return null;
  const { start, end } = spanOf(tokens, { from: first.from, to: last.to });
  const kept = source.slice(start, end);
  const upper = /^\p{Lu}/u.test(source.trimStart());
  return sentence(`${upper ? capitalised(kept) : kept}.`)(match);
}

/** Takes clauses out of a Chinese sentence, and says something behind what stays. */
import { type Match, spanOf } from '../../../words/match';
import { applyRewrite } from '../../apply-rewrite';
import type { Edit, Rewrite } from '../../finding';
import { address, type Clause, clausesOf } from './clauses';

/** The clauses of the sentence; in chat, what stands beyond a space is another thing. */
export function clausesInReach(match: Match): readonly Clause[] {
  const { source, tokens, mark } = match;
  const own = spanOf(tokens, mark);
  const clauses = clausesOf(match);
  const apart = clauses.map(({ start }, at) =>
    /^\s+$/.test(source.slice(clauses[at - 1]?.end ?? start, start)),
  );
  const starts = clauses.findLastIndex(({ start }, at) => start <= own.start && apart[at]);
  const ends = clauses.findIndex(({ start }, at) => start >= own.end && apart[at]);
  return clauses.slice(Math.max(starts, 0), ends < 0 ? clauses.length : ends);
}

/** In letters and figures: fewer say nothing. */
const leastSaid = 3;

/** The clauses that say something of the matter, but for those that go. */
export function sayingOf(clauses: readonly Clause[], gone: ReadonlySet<Clause>): readonly Clause[] {
  return clauses.filter(
    (clause) =>
      !gone.has(clause) &&
      !address.test(clause.text) &&
      clause.text.replace(/[^\p{L}\p{N}]/gu, '').length >= leastSaid,
  );
}

/** Without markup, and without a comma inside quotation marks, where no clause ends. */
export function isPlain({ source, sentence }: Match): boolean {
  return (
    source === sentence.prose &&
    !/[“"「『（(][^”"」』）)]*[，,。；！？!?][^”"」』）)]*[”"」』）)]/.test(source)
  );
}

/** The edits that take runs of clauses out, with one comma each. @returns offsets in the source, as those of the clauses */
export function takeOut(clauses: readonly Clause[], gone: ReadonlySet<Clause>): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at];
    if (!clause || !gone.has(clause)) continue;
    const before = clauses[at - 1];
    const behind = clauses.findIndex((other, index) => index > at && !gone.has(other));
    const next = clauses[behind];
    const start = next || !before ? clause.start : before.end;
    edits.push({ start, end: next?.start ?? clauses.at(-1)?.end ?? start, text: '', stops: [] });
    if (!next) break;
    at = behind;
  }
  return edits;
}

/** The edits with the words said behind the last clause, behind a comma, or in the place of what goes there. */
export function sayBehind(
  edits: readonly Edit[],
  last: Clause,
  { text, stops }: Pick<Edit, 'text' | 'stops'>,
): readonly Edit[] {
  const comma = '，';
  const said = {
    text: comma + text,
    stops: stops.map(({ start, end }) => ({ start: start + comma.length, end: end + comma.length })),
  };
  const closing = edits.findIndex((edit) => edit.text === '' && edit.end === last.end);
  return closing < 0
    ? [...edits, { start: last.end, end: last.end, ...said }]
    : edits.map((edit, at) => (at === closing ? { ...edit, ...said } : edit));
}

/** In characters, as a menu shows it. */
const longestTitle = 40;

/** Titled with what becomes of the sentence. */
export function asRewrite(match: Match, edits: readonly Edit[]): Rewrite {
  const sorted = edits.toSorted((one, other) => one.start - other.start || one.end - other.end);
  const text = applyRewrite(match.source, { edits: sorted }).trim();
  return {
    title: `“${text.length > longestTitle ? `${text.slice(0, longestTitle)}…` : text}”`,
    edits: sorted,
  };
}

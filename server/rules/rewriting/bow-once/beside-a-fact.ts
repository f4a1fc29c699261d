/** Keeps what a sentence tells between its bows, with one apology beside it: “We are very sorry. The file is in the other mail.” */
import { endOfWords, type Match, type TokenRange } from '../../../words/match';
import type { Rewrite } from '../../finding';
import { beginsClause, clauseOpeners, wordsIn } from '../clause-ranges';
import { uncapitalised } from '../fit-words';
import { agrees, apology, bow, chance, obeys, stays, timid } from './bows';
import { type Clause, topicsOf } from './clauses';
import { apologisedBeside, weAre } from './surroundings';

/** @param clauses of the sentence, some of which bow. Null where what it tells does not stand alone. */
export function keepTheFact(match: Match, clauses: readonly Clause[]): Rewrite | null {
  const { tokens } = match;
  const first = clauses.findIndex(({ bows }) => !bows);
  const last = clauses.findLastIndex(({ bows }) => !bows);
  const range = { from: clauses[first]?.from ?? 0, to: clauses[last]?.to ?? 0 };
  if (clauses.slice(first, last).some(({ bows }) => bows) || !standsAlone(match, range)) return null;
  const next = clauses[last + 1];
  if (next && !canGo(match, next)) return null;
  const around = [...clauses.slice(0, first), ...clauses.slice(last + 1)];
  const said = around.map(({ from, to }) => wordsIn(tokens, from, to)).join(' , ');
  if (chance.test(said) || stays.test(said)) return null;
  const topic = topicsOf(around);
  if (topic === null) return null;
  const meek = timid.test(said) && (topic === '' || timid.test(topic));
  // “I am such an idiot, the file was in the other mail”: that is owned up to by itself.
  if (!(apology.test(said) || meek || obeys.test(said) || agrees.test(said))) return null;
  const asks = requests.test(wordsIn(tokens, range.from, range.to)) && topic === '';
  const owes = apology.test(said) && !asks && !meek && (topic !== '' || !apologisedBeside(match));
  return withApology(match, range, {
    apology: owes ? `${weAre(match)} very sorry${topic}` : '',
    agrees: agrees.test(said) && first > 0,
  });
}

const requests = /^(?:please|pls|kindly|could|can|would|will|may|let)\b/;

/** In tokens. */
const shortestFact = 3;

/** What is told opens as a sentence does, and neither bows nor hangs on what is left out. */
function standsAlone({ tokens }: Match, { from, to }: TokenRange): boolean {
  const fact = wordsIn(tokens, from, to);
  const joint = tokens[from - 1]?.text ?? '';
  return (
    to - from >= shortestFact &&
    !bow.test(fact) &&
    !obeys.test(fact) &&
    !/^(?:because|since|as|which|who|that|if|while|to)$/.test(joint) &&
    // “Yes, …” answers with what comes next.
    !/^(?:yes|no)$/.test(tokens[0]?.text ?? '') &&
    beginsClause(tokens, from) &&
    !/^(?:that|he|she|they)\b/.test(fact)
  );
}

/** Whether the clause behind what is told can be left out. */
function canGo({ tokens }: Match, { from, to }: Clause): boolean {
  const said = wordsIn(tokens, from, to);
  // “… and be kind”: it begs for nothing.
  if (!bow.test(said)) return false;
  // “We want to work fast, be kind | and not be a burden”: the list would lose its “and”.
  return clauseOpeners.test(tokens[from]?.text ?? '') || apology.test(said);
}

/** What is said beside the fact. */
interface Courtesy {
  /** Without its full stop; empty where none is owed. */
  readonly apology: string;
  /** “You are right.” */
  readonly agrees: boolean;
}

/** One edit before the fact and one behind it. */
function withApology(
  { tokens, source }: Match,
  { from, to }: TokenRange,
  courtesy: Courtesy,
): Rewrite | null {
  const opens = from === 0;
  const start = tokens[0]?.start ?? 0;
  const begins = tokens[from]?.start ?? 0;
  const ends = tokens[to - 1]?.end ?? 0;
  const closed = tokens[endOfWords(tokens) - 1]?.end ?? ends;
  const before = [
    courtesy.agrees ? 'You are right. ' : '',
    !opens && courtesy.apology ? `${courtesy.apology}. ` : '',
  ].join('');
  const behind = opens && courtesy.apology ? `; ${uncapitalised(courtesy.apology)}` : '';
  // Who writes all in small letters goes on so.
  const small = /^\p{Ll}/u.test(source.slice(start)) && before === '';
  const initial = small ? source.charAt(begins) : source.charAt(begins).toUpperCase();
  const edits = [
    ...(opens ? [] : [{ start, end: begins + 1, text: before + initial, stops: [] }]),
    ...(closed > ends || behind ? [{ start: ends, end: closed, text: behind, stops: [] }] : []),
  ];
  const kept = source.slice(begins + 1, ends);
  return edits.length === 0 ? null : { title: `“${before}${initial}${kept}${behind}”`, edits };
}

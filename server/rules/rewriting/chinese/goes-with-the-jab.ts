/** Which clauses of a Chinese sentence go with the jab, and which tells what came of it. */
import type { Clause } from './clauses';
import { jabsAlone } from './spice';
import { you } from './tone';

/** What came of the clause before it: “所以晚了”“才没发出去”. */
const comesOfIt =
  /^(?:所以|因此|结果|于是|导致|造成|才|[^，]{1,8}才(?!能|可以)|[^，]{0,6}(?:就|只好|只能)(?!不|没))/;
/** What would have come of it: “就不会这样了”“早就好了”. */
const wouldBe =
  /(?:就|也|哪|何|早)(?:不会|不至于|至于|会|用|不用|没有?这|没有?那|没那么|好|完|能|可以)|早就|不就/;

/** “要不是您改单，上个月就发了”: what did not happen. */
const supposes = /要不是|若不是|若非|如果不是|要是|如果|但凡|哪怕/;
const then = /就|早|也|不会|不用|不至于/;

/** “您说没进水，可是主板上全是水渍”: the two are held against each other. */
const claims = new RegExp(`^${you}(?:一直|自己|之前|上次|都)?[说讲]`);
/** “可是” at the beginning of what is held against them. */
export const turns = /^(?:可是|但是|不过|然而|但|可(?!以|能|否))(?=.{4})/;

/** What goes, and what stays and came of it. */
interface Sorted {
  readonly gone: ReadonlySet<Clause>;
  readonly outcome: Clause | undefined;
}

export function sortOut(clauses: readonly Clause[]): Sorted {
  const gone = new Set<Clause>();
  let outcome: Clause | undefined;
  clauses.forEach((clause, at) => {
    const before = clauses[at - 1];
    const jab = before && gone.has(before) ? before : undefined;
    if (clause.marked || jabsAlone(clause) || isHeldAgainst(clause, clauses[at + 1])) gone.add(clause);
    else if (jab && dependsOn(jab, clause)) gone.add(clause);
    else if (clauses.slice(0, at).some(({ text }) => text === clause.text)) gone.add(clause);
    else if (jab && comesOfIt.test(clause.text)) outcome = clause;
  });
  return { gone, outcome };
}

function isHeldAgainst({ text }: Clause, next: Clause | undefined): boolean {
  return claims.test(text) && next !== undefined && (next.marked || turns.test(next.text));
}

function dependsOn(jab: Clause, { text }: Clause): boolean {
  return wouldBe.test(text) || (supposes.test(jab.text) && then.test(text));
}

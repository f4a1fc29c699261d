/** Lets the first rewrite of an English finding mend the other faults of its sentence, too: half a mended sentence reads worse. */
import type { Edit, Finding, Rewrite } from '../finding';
import { familyOf } from '../rule';
import { titled } from './together';

/** What these say is said by taking words out or softening them: the wider of two such rewrites may serve both findings. */
const softened = /^(?:overpromising|servility|pressure|off-limits)$/;
/** What these offer stands for itself, without a condition or a way on that would be asked for twice. */
const families =
  /^(?:overpromising|servility|pressure|off-limits|arguing|blaming|exposing|lecturing|defensive|cold)$/;

/**
 * The findings, each with a first rewrite that holds those of the others where they do not meet. Where a rewrite of another finding
 * mends both, it comes first.
 * @param findings of one sentence, offsets from the start of its block. @param start of the sentence in the block.
 */
export function mendTheOtherHalf(findings: readonly Finding[], source: string, start: number): Finding[] {
  return findings.map((finding) => {
    const others = findings.filter((other) => other !== finding && families.test(familyOf(other.rule)));
    const [own] = finding.rewrites;
    const family = familyOf(finding.rule);
    // A no takes the mending of its sentence along, but brings its way on to none.
    if (!own || others.length === 0 || !(family === 'refusing' || families.test(family))) return finding;
    const wider = others.find(
      (other) =>
        // What an argument leaves out may be a fact.
        softened.test(familyOf(other.rule)) &&
        touches(other.rewrites[0], finding) &&
        !touches(own, other) &&
        takesLittle(other.rewrites[0], finding, other),
    );
    const first = wider?.rewrites[0] ?? own;
    const taken = [...first.edits];
    const titles = [first.title];
    const opening = /^\p{Ll}/u.test(source) ? start : -1;
    for (const other of others) {
      // Both may tell what is to come as expected, by the same edit.
      const edits = (other.rewrites[0]?.edits ?? []).filter((edit) => !taken.some((one) => same(edit, one)));
      if (edits.length === 0) continue;
      if (taken.some((edit) => touches({ edits: [edit] }, other)) || saysSorryTwice(edits, taken)) continue;
      const [one, two] = [taken[0], edits[0]];
      const joined = taken.length === 1 && edits.length === 1 && one && two ? join(one, two, start) : null;
      if (joined) taken.splice(0, 1, joined);
      else if (edits.every((edit) => edit.start < edit.end && !taken.some((own) => meet(edit, own, opening))))
        taken.push(...edits);
      else continue;
      titles.push(other.rewrites[0]?.title ?? '');
    }
    const alone = taken.every((edit) => first.edits.includes(edit));
    if (first === own && alone) return finding;
    const edits = taken.toSorted((one, other) => one.start - other.start);
    const rewrite = alone ? first : titled(titles.join(', '), edits, source, start);
    const rest = finding.rewrites.filter(({ title }) => title !== rewrite.title);
    return { ...finding, rewrites: [rewrite, ...rest] };
  });
}

/** In UTF-16 code units: what may go with two marks and the words between them. */
const mostTaken = 60;

/** What takes the place of a long sentence would lose what else it tells. */
function takesLittle(rewrite: Rewrite | undefined, ...marks: readonly Finding[]): boolean {
  const taken = rewrite?.edits.reduce((sum, edit) => sum + edit.end - edit.start, 0) ?? 0;
  return taken <= marks.reduce((sum, { start, end }) => sum + end - start, mostTaken);
}

function same(one: Edit, other: Edit): boolean {
  return one.start === other.start && one.end === other.end && one.text === other.text;
}

function touches(
  rewrite: Pick<Rewrite, 'edits'> | undefined,
  { start, end }: Pick<Finding, 'start' | 'end'>,
): boolean {
  // A capital letter that is set anew mends nothing.
  return rewrite?.edits.some((edit) => Math.min(end, edit.end) - Math.max(start, edit.start) > 1) ?? false;
}

/**
 * What stands side by side is mended in one place, where capitals and commas are kept in order; but what goes behind it may go, and so
 * may what goes before it at `opening`, where no capital is set.
 */
function meet(one: Edit, other: Edit, opening: number): boolean {
  const later = one.start < other.start ? other : one;
  const sooner = later === one ? other : one;
  if ((later.text === '' || (sooner.text === '' && sooner.start === opening)) && later.start >= sooner.end)
    return false;
  return one.start <= other.end + 1 && other.start <= one.end + 1;
}

/** “Hurry, this will not last”: what opens the sentence goes, and the words behind it take its place. */
function join(one: Edit, other: Edit, start: number): Edit | null {
  const [sooner, later] = one.start < other.start ? [one, other] : [other, one];
  const beside = later.start >= sooner.end - 1 && later.start <= sooner.end + 1;
  if (sooner.start !== start || sooner.text.length > 1 || later.text === '' || !beside) return null;
  const small = later.text.charAt(0);
  // A capital letter was set where the sentence has one.
  const first = sooner.text === '' ? small : small.toUpperCase();
  return { ...later, start, text: first + later.text.slice(1) };
}

const sorry = /sorry|apolog/i;

function saysSorryTwice(edits: readonly Edit[], taken: readonly Edit[]): boolean {
  return edits.some(({ text }) => sorry.test(text)) && taken.some(({ text }) => sorry.test(text));
}

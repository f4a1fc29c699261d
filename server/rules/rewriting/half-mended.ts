/** Lets the first rewrite of an English finding mend the other faults of its sentence, too: half a mended sentence reads worse. */
import type { Edit, Finding, Rewrite } from '../finding';
import { familyOf } from '../rule';
import { rewritten, titled } from './together';

/** What these say is said by taking words out or softening them: the wider of two such rewrites may serve both findings. */
const softened = /^(?:overpromising|servility|pressure|off-limits|defensive)$/;

/**
 * The findings, each with a first rewrite that holds those of the others where they do not meet. Where a rewrite of another finding
 * mends both, it comes first.
 * @param findings of one sentence, offsets from the start of its block. @param start of the sentence in the block.
 */
export function mendTheOtherHalf(findings: readonly Finding[], source: string, start: number): Finding[] {
  return findings.map((finding) => {
    // What a concession asks in return is asked once, by itself.
    const others = findings.filter((other) => other !== finding && familyOf(other.rule) !== 'conceding');
    const [own] = finding.rewrites;
    if (!own || others.length === 0) return finding;
    const first = wider(own, finding, others, source, start) ?? own;
    const { edits, added } = withThoseOf(others, first, source, start);
    const whole = withoutAnySecret(finding, others, edits);
    if (whole) return preferring(whole, finding);
    if (added.length === 0) return first === own ? finding : preferring(first, finding);
    const sorted = hedgedOnce(
      edits.toSorted((one, other) => one.start - other.start),
      source,
      start,
    );
    // What one leaves out may be what the other keeps.
    if (!/\p{L}{2}/u.test(rewritten(sorted, source, start))) return finding;
    const told = added.filter((rewrite) => rewrite.edits.some((edit) => sorted.includes(edit)));
    return preferring(
      titled(titleOf([first, ...told]), closeUp(sorted, source, start), source, start),
      finding,
    );
  });
}

/** The finding with this rewrite first. */
export function preferring(rewrite: Rewrite, finding: Finding): Finding {
  return {
    ...finding,
    rewrites: [rewrite, ...finding.rewrites.filter(({ title }) => title !== rewrite.title)],
  };
}

/** The first rewrite of another finding that mends this one, too. */
function wider(
  own: Rewrite,
  finding: Finding,
  others: readonly Finding[],
  source: string,
  start: number,
): Rewrite | undefined {
  return others.find(
    (other) =>
      // What an argument leaves out may be a fact.
      softened.test(familyOf(other.rule)) &&
      touches(other.rewrites[0], finding) &&
      !touches(own, other) &&
      (replacesTheBows(other, source, start) || takesLittle(other.rewrites[0], finding, other)),
  )?.rewrites[0];
}

/** A plain sentence in the place of all the bows: what it does not say was no fact. */
function replacesTheBows({ rule, rewrites: [first] }: Finding, source: string, start: number): boolean {
  return familyOf(rule) === 'servility' && first?.edits[0]?.text !== '' && replacesAll(first, source, start);
}

/** Whether one edit takes all words of the sentence. @param start of the sentence in the text of the edits */
export function replacesAll(rewrite: Rewrite | undefined, source: string, start: number): boolean {
  const end = start + source.replace(/[.!?…\s]+$/, '').length;
  return rewrite?.edits.some((edit) => edit.start <= start && edit.end >= end) ?? false;
}

/** The edits of a rewrite with those of the others that do not meet them, and what was added. */
function withThoseOf(others: readonly Finding[], first: Rewrite, source: string, start: number) {
  const taken = [...first.edits];
  const added: Rewrite[] = [];
  const opening = /^\p{Ll}/u.test(source) ? start : -1;
  for (const other of others) {
    const [rewrite] = other.rewrites;
    // Both may tell what is to come as expected, by the same edit.
    const edits = rewrite?.edits.filter((edit) => !taken.some((one) => same(edit, one))) ?? [];
    if (!rewrite || edits.length === 0) continue;
    const [two] = edits.length === 1 ? edits : [];
    const beside = taken.findIndex((one) => two && join(one, two, start, source));
    const one = taken[beside];
    const joined = one && two ? join(one, two, start, source) : null;
    const mended = touches({ edits: taken }, other) || saysItTwice(edits, [...taken, { text: source }]);
    if (joined && !taken.some((edit) => edit !== one && meet(edit, joined, opening, start))) {
      taken.splice(beside, 1, joined);
      added.push({ ...rewrite, edits: [joined] });
    } else if (
      !mended &&
      edits.every((edit) => edit.start < edit.end && !taken.some((own) => meet(edit, own, opening, start)))
    ) {
      taken.push(...edits);
      added.push({ ...rewrite, edits });
    }
  }
  return { edits: taken, added };
}

/** “We went broke, so we buy at 4 now”: without the one secret the other would stand there alone, so both go. */
function withoutAnySecret(
  { rule, rewrites }: Finding,
  others: readonly Finding[],
  edits: readonly Edit[],
): Rewrite | undefined {
  const isSecret = (id: string) => familyOf(id) === 'off-limits';
  const left = others.filter((other) => isSecret(other.rule) && !touches({ edits }, other));
  if (!isSecret(rule) || left.length === 0) return undefined;
  return rewrites.find((rewrite) => left.every((other) => touches(rewrite, other)));
}

/** Of several rewrites, each of which may do several things: what is done is told once. */
function titleOf(rewrites: readonly Rewrite[]): string {
  return [...new Set(rewrites.flatMap(({ title }) => title.split(/, (?=“|Leave out )/)))].join(', ');
}

/** “Please pay today, | as I need it | and bills cost money |.”: a comma that nothing follows any more goes, too. */
function closeUp(edits: readonly Edit[], source: string, start: number): Edit[] {
  let end = start + source.replace(/[.!?…\s]+$/, '').length;
  return edits
    .toReversed()
    .map((edit, at, all) => {
      if (edit.text !== '' || edit.end < end) return edit;
      const kept = start + source.slice(0, edit.start - start).replace(/[\s,;]+$/, '').length;
      end = Math.max(kept, all[at + 1]?.end ?? 0);
      return { ...edit, start: end };
    })
    .toReversed();
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

export function touches(
  rewrite: Pick<Rewrite, 'edits'> | undefined,
  { start, end }: Pick<Finding, 'start' | 'end'>,
): boolean {
  // A capital letter that is set anew mends nothing.
  return rewrite?.edits.some((edit) => Math.min(end, edit.end) - Math.max(start, edit.start) > 1) ?? false;
}

/**
 * What stands side by side is mended in one place, where capitals and commas are kept in order; but what goes behind it may go, and so
 * may what goes before it at `opening`, or inside the sentence, where no capital is set.
 */
function meet(one: Edit, other: Edit, opening: number, start: number): boolean {
  const later = one.start < other.start ? other : one;
  const sooner = later === one ? other : one;
  // What is added behind the sentence.
  if (later.start === later.end && later.start >= sooner.end) return false;
  if (
    (later.text === '' || (sooner.text === '' && (sooner.start === opening || sooner.start > start))) &&
    later.start >= sooner.end
  )
    return false;
  // “I understand, [but] [you are wrong about] it”: new words beside new words, a space between them.
  if (/^;|;$/.test(sooner.text) && later.text !== '' && later.start === sooner.end + 1) return false;
  return one.start <= other.end + 1 && other.start <= one.end + 1;
}

/** In UTF-16 code units: “, and i”. */
const widestJoint = 8;

/** “Hurry, this will not last”: what opens the sentence goes, and the words behind it take its place, or those behind them. */
function join(one: Edit, other: Edit, start: number, source: string): Edit | null {
  const [sooner, later] = one.start < other.start ? [one, other] : [other, one];
  // A capital letter was set where the sentence has one.
  const between = source.slice(sooner.end - sooner.text.length - start, Math.max(0, later.start - start));
  if (sooner.start !== start || sooner.text.length > 1 || !/^[\s,]*$/.test(between)) return null;
  if (later.start === start || later.end <= sooner.end || later.start < sooner.end - widestJoint) return null;
  const gone = later.text === '' ? (/^[\s,]*\S/.exec(source.slice(later.end - start))?.[0] ?? '') : '';
  const text = later.text || gone.slice(-1);
  const first = /^\p{Lu}/u.test(source) ? text.charAt(0).toUpperCase() : text.charAt(0);
  return { ...later, start, end: later.end + gone.length, text: first + text.slice(1) };
}

const onceOnly = [/sorry|apolog/i, /please write to me|reach me at/i, /what (?:we|i) can do\b/i];

function saysItTwice(edits: readonly Edit[], taken: readonly Pick<Edit, 'text'>[]): boolean {
  return onceOnly.some((said) => [edits, taken].every((all) => all.some(({ text }) => said.test(text))));
}

/** “We expect that it should …”, “… should arrive”: what is expected in a clause needs no “should” in it. */
function hedgedOnce(edits: readonly Edit[], source: string, start: number): Edit[] {
  return edits.filter(
    (should) =>
      !/^\s*should\b/.test(should.text) ||
      !edits.some(
        ({ text, end }) =>
          /\bexpect\b/.test(text) &&
          end < should.start &&
          !/[,;]/.test(source.slice(end - start, should.start - start)),
      ),
  );
}

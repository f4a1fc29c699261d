/** Lets the first rewrite of a Chinese finding mend the other faults of its sentence, too: half a mended sentence reads worse. */
import { shift } from '../../draft/span';
import { applyRewrite } from '../apply-rewrite';
import type { Edit, Finding, Rewrite } from '../finding';
import { fitClosingMarkAt } from './closing-mark';
import { withItsNo } from './orphans';

/** In characters, as a menu shows it. */
const longestTitle = 60;

const added = /^，(?:不[过過]可以|我能做|[这這]件事我来|时间上|時間上)/;

/** What these ask in return is asked once, where the writer takes it. */
const apart = /^(?:conceding|transactional)\//;

/**
 * The findings, each with a first rewrite that holds those of the others where they do not meet. What two of them would say is said
 * once; the clause of the second goes.
 * @param findings of one sentence, offsets from the start of its block. @param start of the sentence in the block.
 */
export function mendTogether(findings: readonly Finding[], source: string, start: number): Finding[] {
  return findings.map((finding) => {
    const [own, ...rest] = widest(finding, findings);
    const others = findings.filter((other) => other !== finding && !apart.test(other.rule));
    if (!own || apart.test(finding.rule) || others.length === 0) return finding;
    const taken = [...own.edits];
    for (const { rewrites } of others) {
      // What goes already need not go again.
      const edits = (rewrites[0]?.edits ?? []).filter((edit) => !goes(edit, taken));
      // What is only added is a second thing to say, and no mending.
      const mends = edits.every((edit) => edit.start < edit.end && !added.test(edit.text));
      const beside = mends ? edits.map((edit) => besides(edit, taken)) : [];
      if (!beside.some((edit) => taken.some((other) => meet(edit, other)))) taken.push(...beside);
    }
    if (taken.length === own.edits.length)
      return own === finding.rewrites[0] ? finding : { ...finding, rewrites: [own, ...rest] };
    const said = promiseOnce(sayOnce(taken, source, start), source, start);
    const whole = joined(said, source, start).map((edit) => shift(edit, -start));
    const led = withItsNo(whole, source).map((edit) => shift(edit, start));
    const edits = fitClosingMarkAt(led, source, start);
    return { ...finding, rewrites: [titled(own.title, edits, source, start), ...rest] };
  });
}

/** The rewrites of a finding; first the one of another finding that mends more of the sentence, this finding with it. */
function widest(finding: Finding, findings: readonly Finding[]): readonly Rewrite[] {
  const own = finding.rewrites;
  if (apart.test(finding.rule)) return own;
  const mended = (from: Finding): number =>
    findings.filter((other) => other === from || covers(from.rewrites[0], other)).length;
  const better = findings.find(
    (other) =>
      !apart.test(other.rule) && covers(other.rewrites[0], finding) && mended(other) > mended(finding),
  )?.rewrites[0];
  return better ? [better, ...own] : own;
}

function covers(rewrite: Rewrite | undefined, { start, end }: Finding): boolean {
  return rewrite?.edits.some((edit) => edit.start <= start && end <= edit.end) ?? false;
}

function goes(edit: Edit, taken: readonly Edit[]): boolean {
  const within = ({ start, end }: Edit): boolean => start < end && start <= edit.start && edit.end <= end;
  return edit.text === '' && taken.some(within);
}

function meet(one: Edit, other: Edit): boolean {
  return (one.start < other.end && other.start < one.end) || one.start === other.start;
}

/** Two clauses that go share the comma between them: it goes once. */
function besides(edit: Edit, taken: readonly Edit[]): Edit {
  const shares = (at: number, other: number): boolean => at - other === 1;
  const before = taken.find(({ text, end }) => text === '' && shares(end, edit.start));
  const after = taken.find(({ text, start }) => text === '' && shares(edit.end, start));
  if (edit.text !== '') return edit;
  return { ...edit, start: before?.end ?? edit.start, end: after?.start ?? edit.end };
}

/** Clauses next to each other go in one edit, and with those that end the sentence goes the comma before them. */
function joined(edits: readonly Edit[], source: string, from: number): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits) {
    const last = kept.at(-1);
    if (last?.text === '' && edit.text === '' && last.end === edit.start)
      kept[kept.length - 1] = { ...last, end: edit.end };
    // What is put in where something goes takes its place.
    else if (last && last.start === last.end && last.end === edit.start && edit.text === '')
      kept[kept.length - 1] = { ...last, end: edit.end };
    else kept.push(edit);
  }
  const last = kept.at(-1);
  const ends = last?.text === '' && /^[。！!？?~～\s]*$/.test(source.slice(last.end - from));
  if (last && ends && /[，,；;]/.test(source[last.start - 1 - from] ?? '') && kept.at(-2)?.end !== last.start)
    kept[kept.length - 1] = { ...last, start: last.start - 1 };
  return kept;
}

function sayOnce(edits: readonly Edit[], source: string, start: number): Edit[] {
  const said = new Set<string>();
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    const text = edit.text.replace(/[。？]$/, '');
    if (text === '' || !said.has(text)) {
      said.add(text);
      kept.push(edit);
      continue;
    }
    kept.push(gone(edit, kept.at(-1), source, start));
  }
  return kept;
}

/** The clause of an edit, with the comma before it, or behind it where it opens the sentence, taken out; the closing mark that the edit put anew stays as it was. */
function gone({ start, end, text }: Edit, last: Edit | undefined, source: string, from: number): Edit {
  const comma = /[，,、；;]\s*$/.exec(source.slice(0, start - from))?.[0] ?? '';
  const closed = /[。？]$/.test(text) && /[。？?]/.test(source[end - 1 - from] ?? '') ? 1 : 0;
  const behind = start === from && /[，,、；;]/.test(source[end - from] ?? '') ? 1 : 0;
  return {
    start: Math.max(start - comma.length, last?.end ?? 0),
    end: end - closed + behind,
    text: '',
    stops: [],
  };
}

const promises =
  /我来|我們?来|[帮幫替给給][您你]|告[诉訴]我|一起|[单單][独獨]|核[对對]|跟您[说說]明|步[骤驟][说說]明|整理|[处處]理|商量|[补補]救|[查列摘]|前[给給回答]|我先把|再[谈談讲講看]|慢慢|可以\[|[发發]我|您看|最希望|方便|希望我们|内我们|能得到您|我们看看|理解，|反映|[顾顧][虑慮]|您可以比[较較]/;

/** “[时间]前给您办好，我帮您问，……”: a promise in the place of a whole clause is made once; those after it go with their clauses. */
function promiseOnce(edits: readonly Edit[], source: string, start: number): Edit[] {
  const kept: Edit[] = [];
  // “做不了，不过可以[替代办法]”: the way on is the promise.
  let promised = edits.some((edit) => edit.start === edit.end && /不[过過]可以|我能做/.test(edit.text));
  for (const edit of edits) {
    const said = source.slice(edit.start - start, edit.end - start);
    const alone =
      /(?:^|[，,；;：:。！!？?\s])$/.test(source.slice(0, edit.start - start)) &&
      /^(?:$|[，,；;。！!？?\s~～…])/.test(source.slice(edit.end - start));
    const promise = promises.test(edit.text);
    const empty = alone && promise && !tellsOf(said, edit.text);
    kept.push(empty && promised ? gone(edit, kept.at(-1), source, start) : edit);
    promised ||= promise;
  }
  return kept;
}

/** Three characters in a row of what was said are still said. */
function tellsOf(said: string, text: string): boolean {
  for (let at = 0; at + 3 <= said.length; at++) if (text.includes(said.slice(at, at + 3))) return true;
  return false;
}

/** The sentence that edits make of a source. @param start of the source in their text. */
export function rewritten(edits: readonly Edit[], source: string, start: number): string {
  const within = (at: number): number => Math.min(Math.max(at - start, 0), source.length);
  const own = edits.map((edit) => ({ ...edit, start: within(edit.start), end: within(edit.end) }));
  return applyRewrite(source, { edits: own });
}

/** A rewrite of several edits; its title is the sentence that comes out, where a menu can show it. @param otherwise the title where it cannot */
export function titled(otherwise: string, edits: readonly Edit[], source: string, start: number): Rewrite {
  const text = rewritten(edits, source, start).trim();
  return { title: text.length <= longestTitle ? `“${text}”` : otherwise, edits };
}

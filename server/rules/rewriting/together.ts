/** Lets the first rewrite of a Chinese finding mend the other faults of its sentence, too: half a mended sentence reads worse. */
import { shift } from '../../draft/span';
import { applyRewrite } from '../apply-rewrite';
import type { Edit, Finding, Rewrite } from '../finding';

/** In characters, as a menu shows it. */
const longestTitle = 60;

/** What these ask in return is asked once, where the writer takes it. */
const apart = /^(?:conceding|transactional)\//;

/**
 * The findings, each with a first rewrite that holds those of the others where they do not meet. What two of them would say is said
 * once; the clause of the second goes.
 * @param findings of one sentence, offsets from the start of its block. @param start of the sentence in the block.
 */
export function mendTogether(findings: readonly Finding[], source: string, start: number): Finding[] {
  return findings.map((finding) => {
    const [own, ...rest] = finding.rewrites;
    const others = findings.filter((other) => other !== finding && !apart.test(other.rule));
    if (!own || apart.test(finding.rule) || others.length === 0) return finding;
    const taken = [...own.edits];
    for (const { rewrites } of others) {
      const edits = rewrites[0]?.edits ?? [];
      // What is only added is a second thing to say, and no mending.
      const mends = edits.every((edit) => edit.start < edit.end);
      if (mends && !edits.some((edit) => taken.some((other) => meet(edit, other)))) taken.push(...edits);
    }
    if (taken.length === own.edits.length) return finding;
    const edits = sayOnce(taken, source, start);
    return { ...finding, rewrites: [titled(own.title, edits, source, start), ...rest] };
  });
}

function meet(one: Edit, other: Edit): boolean {
  return (one.start < other.end && other.start < one.end) || one.start === other.start;
}

function sayOnce(edits: readonly Edit[], source: string, start: number): Edit[] {
  const said = new Set<string>();
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    if (edit.text === '' || !said.has(edit.text)) {
      said.add(edit.text);
      kept.push(edit);
      continue;
    }
    const comma = /[，,、；;]\s*$/.exec(source.slice(0, edit.start - start))?.[0] ?? '';
    const from = Math.max(edit.start - comma.length, kept.at(-1)?.end ?? 0);
    kept.push({ start: from, end: edit.end, text: '', stops: [] });
  }
  return kept;
}

/** The sentence that edits make of a source. @param start of the source in their text. */
export function rewritten(edits: readonly Edit[], source: string, start: number): string {
  return applyRewrite(source, { edits: edits.map((edit) => shift(edit, -start)) });
}

/** A rewrite of several edits; its title is the sentence that comes out, where a menu can show it. @param otherwise the title where it cannot */
export function titled(otherwise: string, edits: readonly Edit[], source: string, start: number): Rewrite {
  const text = rewritten(edits, source, start).trim();
  return { title: text.length <= longestTitle ? `“${text}”` : otherwise, edits };
}

/** Lets what takes the place of a whole English sentence come first for all its findings: the half that another one mends would leave the fault standing. */
import type { Finding, Rewrite } from '../finding';
import { familyOf } from '../rule';
import { preferring, replacesAll, touches } from './half-mended';
import { rewritten } from './together';
import { isTorn } from './torn';

/**
 * The findings with what takes the place of the whole sentence first for all of them, since the half that another one mends would
 * leave the fault standing; and without a first rewrite that leaves torn words.
 * @param findings of one sentence, offsets from the start of its block. @param start of the sentence in the block.
 */
export function shareTheWhole(findings: readonly Finding[], source: string, start: number): Finding[] {
  const unclosed = runsOn(source);
  const sound = findings.map((finding) => {
    const fit = finding.rewrites.filter(
      (rewrite) =>
        !isTorn(rewritten(rewrite.edits, source, start), source) &&
        !(unclosed && takesMore(rewrite, finding)),
    );
    return fit.length > 0 ? { ...finding, rewrites: fit } : finding;
  });
  return sound.map((finding) => {
    const [own] = finding.rewrites;
    const others = sound.filter((other) => other !== finding && !apart.test(familyOf(other.rule)));
    if (!own || apart.test(familyOf(finding.rule))) return finding;
    const isAll = (rewrite: Rewrite | undefined): boolean => replacesAll(rewrite, source, start);
    const better = others.find((other) => {
      const [first] = other.rewrites;
      const alike = [finding, other].every(({ rule }) => disputes.test(rule));
      // What tells something is better than a gap for it.
      if (isAll(own))
        return alike && hasGap(own) && first && !hasGap(first) && tells(first) && touches(first, finding);
      return isAll(first) && !touches(own, other);
    })?.rewrites[0];
    return better ? preferring(better, finding) : finding;
  });
}

/** In words: a message without full stops is several sentences. */
const longestUnclosed = 12;

/** “hi saw your order there is no more stock your parcel left today”. */
function runsOn(source: string): boolean {
  return !/[.!?…:。！？]["'”’)\]\s]*$/.test(source) && source.split(/\s+/).length > longestUnclosed;
}

/** In UTF-16 code units: what may go beside the mark, such as “so don’t ask”. */
const mostBeside = 40;

function takesMore({ edits }: Rewrite, { start, end }: Finding): boolean {
  return edits.reduce((sum, edit) => sum + edit.end - edit.start, 0) > end - start + mostBeside;
}

/** Both leave nothing of the same fault. */
const disputes = /^(?:arguing|exposing)\//;

function tells({ edits }: Rewrite): boolean {
  return edits.some(({ text }) => /\p{L}{2}/u.test(text));
}

function hasGap({ edits }: Rewrite): boolean {
  return edits.some(({ stops }) => stops.length > 0);
}

/** What these ask in return is asked by itself. */
const apart = /^(?:conceding|transactional)$/;

/** Takes the jabs out beside what another rewriter mends in a Chinese sentence, or lets a sentence of nothing but jabs go. */
import { inSimplified } from '../../../words/chinese/script';
import { applyRewrite } from '../../apply-rewrite';
import type { Rewriter } from '../../rule';
import { fill } from '../fill-template';
import { leaveOutSentence } from '../leave-out-sentence';
import { address, type Clause } from './clauses';
import { jabs } from './jabs';
import { jabsAlone, spiceOut } from './spice';
import { asRewrite, clausesInReach, isPlain, sayBehind, takeOut } from './take-out';

/**
 * What a rewriter makes of the marked clause, with the jabs beside it taken out.
 * @param beside said behind it, where a jab went. @returns null where nothing would be said any more.
 */
export function withoutJabs(rewriter: Rewriter, beside = ''): Rewriter {
  return (match) => {
    const own = rewriter(match);
    if (!own || !isPlain(match)) return own;
    const clauses = clausesInReach(match);
    const last = clauses.at(-1);
    if (!last) return own;
    const mended = (clause: Clause): boolean =>
      clause.marked || own.edits.some((edit) => edit.start < clause.end && clause.start < edit.end);
    const gone = new Set(clauses.filter((clause) => !mended(clause) && jabsAlone(clause)));
    const spiced = clauses
      .filter((clause) => !gone.has(clause))
      .flatMap((clause) => spiceOut(clause, match.source))
      .filter((edit) => !own.edits.some(({ start, end }) => start < edit.end && edit.start < end));
    const edits = [...takeOut(clauses, gone), ...own.edits, ...spiced];
    const filled = beside === '' || gone.size === 0 ? null : fill(match, beside);
    const rewrite = asRewrite(match, filled ? sayBehind(edits, last, filled) : edits);
    return /[\p{L}\p{N}]{3}/u.test(applyRewrite(match.source, rewrite)) ? rewrite : null;
  };
}

/** “这……”“所以……” leans on what stood before it. */
const leans = /^\s*(?:这|那|它|他|所以|因此|不然|否则|而|但|可是|结果|也|就|还有$)/;

/** Leaves the whole sentence out where it holds nothing but jabs, and others stand around it; null elsewhere. */
export function letItGo(): Rewriter {
  const leaveOut = leaveOutSentence();
  return (match) => {
    const { passage, sentence } = match;
    const next = passage.sentences[passage.sentences.indexOf(sentence) + 1];
    if (next && leans.test(inSimplified(next.prose))) return null;
    const only = clausesInReach(match).every(
      ({ marked, text }) => marked || jabs.test(text) || address.test(text),
    );
    return only && !/\d/.test(match.source) ? leaveOut(match) : null;
  };
}
